// SPDX-License-Identifier: AGPL-3.0-or-later

package runbook

import (
	"cmp"
	"io/fs"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Units lists the Units of a scope that have a record and are live, with their cycles. root is the
// folder of the repository.
func Units(root string, repository fs.FS, declared *catalog.Catalog, of drift.Scope) ([]Watched, error) {
	shelves, err := rollout.Shelves(root)
	if err != nil {
		return nil, err
	}
	var list []Watched
	for _, shelf := range shelves {
		class := declared.Class(shelf.Class)
		if class == nil || class.Network != shelf.Network || !slices.Contains(of.Classes, shelf.Class) {
			continue
		}
		for _, each := range shelf.Records {
			if each.Record == nil || each.Record.Kind != catalog.UnitLevel || len(each.Record.History) == 0 {
				continue
			}
			unit := class.Unit(catalog.UnitName(each.Record.Name))
			if unit == nil || of.Unit != "" && of.Unit != unit.Name || class.StatusOf(unit) != catalog.Live {
				continue
			}
			watched := Watched{Record: each.Record, Trial: day0.Trial{
				Unit: unit, Class: class, Template: declared.Templates[class.Template], Since: each.Record.History[0].Time,
			}}
			if watched.Cycles, err = day0.Load(repository, watched.Ref()); err != nil {
				return nil, err
			}
			list = append(list, watched)
		}
	}
	slices.SortFunc(list, func(a, b Watched) int { return cmp.Compare(a.Ref().String(), b.Ref().String()) })
	return list, nil
}
