// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"encoding/json"
	"io/fs"
	"path"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on reading the addresses in records. A name that is longer than maxRecordedName is cut
// where it is shown.
const (
	maxRecorded     = 1 << 30 // bytes of all records of a network together
	maxRecordedName = 100
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
	taken, err := recorded(repository, class.Network)
	if err != nil {
		return err
	}
	if faults := plan.ApartFrom(declared, ref, taken); len(faults) > 0 {
		return faults
	}
	return nil
}

// recorded lists the addresses in all records of a network. It leaves out a record that cannot be
// read: that is a matter for those who look after the records. It fails when the records are larger
// than maxRecorded together.
func recorded(repository fs.FS, network catalog.NetworkRef) ([]plan.Taken, error) {
	files, err := fs.Glob(repository, path.Join("halos", "*", "*", "artifact", string(network), "*.json"))
	if err != nil {
		return nil, tree.Fault("halos", err)
	}
	var taken []plan.Taken
	total := 0
	for _, file := range files {
		data, err := tree.ReadFrom(repository, file, maxFile)
		if err != nil {
			continue
		}
		if total += len(data); total > maxRecorded {
			return nil, fault.New(fault.InputTooLarge, path.Dir(file), "the records of %s are larger than %d bytes together", network, maxRecorded)
		}
		var record struct {
			Addresses []artifact.Address `json:"addresses"`
		}
		if canon.Bounded(data) != nil || json.Unmarshal(data, &record) != nil {
			continue
		}
		for _, each := range record.Addresses {
			taken = append(taken, plan.Taken{Address: each.Address, Contract: cut(each.Name), Record: file})
		}
	}
	return taken, nil
}

func cut(name string) string {
	if short := []rune(name); len(short) > maxRecordedName {
		return string(short[:maxRecordedName]) + "…"
	}
	return name
}
