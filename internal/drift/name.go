// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Scope is what is to be compared, of all that manifests declare.
type Scope struct {
	Classes []catalog.ClassRef // in order
	Unit    catalog.UnitName   // of the one Class; "" for all
	Whole   bool               // no name was given
}

// Named reads a name: <halo>, <halo>/<class> or <halo>/<class>/<unit>. "" names everything.
func Named(declared *catalog.Catalog, name string) (Scope, error) {
	parts := strings.Split(strings.TrimPrefix(strings.Trim(name, "/"), "halos/"), "/")
	scope := Scope{Whole: name == ""}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			if name == "" || halo.Name == parts[0] && (len(parts) == 1 || class.Name == parts[1]) {
				scope.Classes = append(scope.Classes, class.Ref())
			}
		}
	}
	slices.SortFunc(scope.Classes, func(a, b catalog.ClassRef) int { return strings.Compare(a.String(), b.String()) })
	known := name == "" || len(parts) <= 3 && len(scope.Classes) > 0
	if known && len(parts) == 3 {
		scope.Unit = catalog.UnitName(parts[2])
		known = declared.Class(scope.Classes[0]).Unit(scope.Unit) != nil
	}
	if !known {
		return Scope{}, fault.New(fault.NothingToPlan, name, "no Halo, Class or Unit of that name in the manifests").
			Remedy("name one as <halo>, <halo>/<class> or <halo>/<class>/<unit>, as its folder under halos/")
	}
	return scope, nil
}

// Only returns the differences of one Unit, and all of them if the name is "".
func (d *Drift) Only(unit catalog.UnitName) *Drift {
	if d == nil || unit == "" {
		return d
	}
	for i := range d.Classes {
		d.Classes[i].Items = slices.DeleteFunc(d.Classes[i].Items, func(item Item) bool { return item.Subject != unit.Part() })
	}
	return d
}
