// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Adopted verifies the contracts of a Class that was adopted, as it does those of an entry: code
// and wiring are those of the template, and the factory deployed none of them. It returns what is
// otherwise, each at the field that names the contract; nothing for a Class of the factory. Roles,
// limits and registration are not its matter: plans compare them. stored is the tree with code that
// is not built here.
func Adopted(ctx context.Context, client *chain.Client, declared *catalog.Catalog, stored fs.FS, class *catalog.Class) (fault.List, error) {
	if class == nil || class.Adopted == nil {
		return nil, nil
	}
	as := *declared
	as.Inventory = map[string]*catalog.Entry{}
	entry := func(file string, contracts map[string]common.Address) {
		as.Inventory[file] = &catalog.Entry{
			Origin: catalog.Origin{File: file}, Name: file, Kind: declared.Templates[class.Template].Kind, Network: class.Network, Template: class.Template, Contracts: contracts,
		}
	}
	for _, unit := range class.Units {
		contracts := maps.Clone(class.Adopted.Contracts)
		if unit.Adopted != nil {
			maps.Copy(contracts, unit.Adopted.Contracts)
		}
		entry(unit.File, contracts)
	}
	if len(class.Units) == 0 {
		entry(class.File, class.Adopted.Contracts)
	}
	found, err := Verify(ctx, client, &as, stored, slices.Sorted(maps.Keys(as.Inventory)))
	if err != nil {
		return nil, err
	}
	var faults fault.List
	said := map[string]bool{}
	for _, standing := range found.Entries {
		for _, each := range standing.Differences {
			file, field := class.File, "class.adopted"
			name, isContract := strings.CutPrefix(each.Field, "entry.contracts.")
			if part, _ := partOf(name); isContract && part.Unit {
				file, field = standing.File, "unit.adopted"
			}
			if isContract {
				field += ".contracts." + name
			}
			what := field + ": " + each.Entry + ": " + each.Chain
			if said[file+what] {
				continue // the entries of Units share a PAU
			}
			said[file+what] = true
			made := fault.New(fault.AdoptedNotAsSaid, declared.Position(file, field), "%s", what)
			for _, verdict := range standing.Verdicts {
				for _, reason := range verdict.Reasons {
					if reason.Foreign {
						made.Remedy("%s: %s", reason.On, reason.What)
					}
				}
			}
			faults = append(faults, made)
		}
	}
	return faults, nil
}
