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
	whole := name == ""
	name = strings.TrimPrefix(strings.Trim(name, "/"), "halos/")
	of, err := catalog.ParseUnit(name)
	scope := Scope{Whole: whole}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			if whole || halo.Name == name || err == nil && class.Ref() == of.Class {
				scope.Classes = append(scope.Classes, class.Ref())
			}
		}
	}
	slices.SortFunc(scope.Classes, catalog.ClassRef.Compare)
	known := whole || len(scope.Classes) > 0
	if known && of.Unit != "" {
		scope.Unit = of.Unit
		known = declared.Class(of.Class).Unit(of.Unit) != nil
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
