// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"io/fs"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/plan"
)

// apart compares the addresses of people in the manifests of a Class with the contracts in the
// records of the repository, of whichever Class, on the same network. It fails when one of these
// people stands at a contract. Records are other people's text: apart believes nothing in them, and
// only keeps away from their addresses.
func apart(repository fs.FS, declared *catalog.Catalog, ref catalog.ClassRef) error {
	class := declared.Class(ref)
	if repository == nil || class == nil {
		return nil
	}
	contracts, err := change.Contracts(repository, class.Network)
	if err != nil {
		return err
	}
	var taken []plan.Taken
	for _, each := range contracts {
		taken = append(taken, plan.Taken{Address: each.Address, Contract: each.Contract, Record: each.Record})
	}
	if faults := plan.ApartFrom(declared, ref, taken); len(faults) > 0 {
		return faults
	}
	return nil
}
