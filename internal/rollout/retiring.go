// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"cmp"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
)

// retiring fails if what retires, or is retired, is to be moved, too. No plan moves it, and its
// record would say what the chain does not have. What a limit is to be now is no such thing:
// retirement closes it.
func (c *Compilation) retiring(edits []field.Edit, declared *catalog.Class) error {
	var faults fault.List
	for _, edit := range edits {
		moved := edit.Row.How == field.Move || edit.Row.How == field.Never
		switch {
		case !moved, !retires(declared, edit.Of), c.Unit != "" && edit.Of != c.Unit.Part():
		case edit.Row.Field == "class.status", edit.Row.Field == "unit.status", strings.HasSuffix(edit.Row.Field, ".now"):
		default:
			faults = append(faults, fault.New(fault.RetiredRevived, c.Catalog.Position(edit.File, edit.Field), "%s: from %s to %s: %s retires, and nothing else of it is moved",
				edit.Field, cmp.Or(edit.Before, "nothing"), cmp.Or(edit.After, "nothing"), edit.Of).
				Remedy("take this edit out of the change; if the chain is to have it, carry it out first, and retire afterwards"))
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// retires tells whether a part of a Class is declared as retired.
func retires(declared *catalog.Class, of catalog.Part) bool {
	if of.Level == catalog.UnitLevel {
		unit := declared.Unit(catalog.UnitName(of.Name))
		return unit != nil && declared.StatusOf(unit) == catalog.Retired
	}
	return of.Level == catalog.ClassLevel && declared.Status == catalog.Retired
}
