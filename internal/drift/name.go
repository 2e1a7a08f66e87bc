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
	// the platform of one network; "" where Classes are named
	Platform catalog.NetworkRef
	Whole    bool // no name was given
}

// Named reads a name: <halo>, <halo>/<class>, <halo>/<class>/<unit>, or networks/<network> for what
// a network wants of the Halo Factory. "" names everything.
func Named(declared *catalog.Catalog, name string) (Scope, error) {
	whole := name == ""
	name = strings.TrimPrefix(strings.Trim(name, "/"), "halos/")
	of, err := catalog.ParseUnit(name)
	if network, platform := of.Class.Platform(); err == nil && platform && of.Unit == "" {
		if on := declared.Networks[network]; on == nil || on.Platform == nil {
			return Scope{}, unwanted(network)
		}
		return Scope{Platform: network}, nil
	}
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
			Remedy("name one as <halo>, <halo>/<class>, <halo>/<class>/<unit> or networks/<network>, as its folder under halos/")
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
