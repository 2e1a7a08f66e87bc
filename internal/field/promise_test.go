// SPDX-License-Identifier: AGPL-3.0-or-later

package field_test

import (
	"reflect"
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
)

// Whatever is edited: with the promises of before, no promise differs from before, and everything
// else is as it is after the edit.
func TestPromisesOfBeforeTakeNothingElseAlong(t *testing.T) {
	for _, definition := range []string{"#UnitFile", "#TermUnitFile"} {
		before, after := read(t, repository(t, definition), definition), read(t, repository(t, definition), definition)
		halo, class := after.class.Halo, after.class.Class
		promises, others := 0, 0
		everyLeaf(reflect.ValueOf(halo), "", func(name string) bool {
			return follows[name] != "" || name == "Unit.Asset" && after.kind.Asset(class) != ""
		}, func(where string) {
			edits := field.Compare(before.kind, before.class, after.class)
			digests := []any{catalog.HaloDigest(halo), catalog.ClassDigest(class)}
			held := after.class
			held.Halo, held.Class = field.WithPromises(before.kind, before.class.Halo, halo), field.WithPromises(before.kind, before.class.Class, class)
			held.Class.Units = nil
			for _, unit := range class.Units {
				digests = append(digests, catalog.UnitDigest(unit))
				held.Class.Units = append(held.Class.Units, field.WithPromises(before.kind, before.class.Class.Unit(unit.Name), unit))
			}
			promised := func(each field.Edit) bool { return each.Row.How == field.Promise }
			promises += len(slices.DeleteFunc(slices.Clone(edits), func(each field.Edit) bool { return !promised(each) }))
			want := slices.DeleteFunc(slices.Clone(edits), promised)
			others += len(want)
			if got := field.Compare(before.kind, before.class, held); len(got)+len(want) > 0 && !reflect.DeepEqual(got, want) {
				t.Errorf("%s has changed:\ngot  %+v\nwant %+v", where, got, want)
			}
			again := []any{catalog.HaloDigest(halo), catalog.ClassDigest(class)}
			for _, unit := range class.Units {
				again = append(again, catalog.UnitDigest(unit))
			}
			if !reflect.DeepEqual(again, digests) {
				t.Errorf("%s: the manifests themselves were changed", where)
			}
		})
		if promises < 15 || others < 30 {
			t.Errorf("%s: %d promises and %d other fields were changed", definition, promises, others)
		}
	}
}
