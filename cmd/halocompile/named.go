// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// unitNamed parses the name of a Class or a Unit, also if it is written as the path of its folder.
func unitNamed(text string) (catalog.UnitRef, error) {
	of, err := catalog.ParseUnit(strings.TrimPrefix(strings.Trim(filepath.ToSlash(text), "/"), "halos/"))
	if err != nil {
		return of, fault.New(fault.NothingToPlan, text, "no Class of that name in the manifests").
			Remedy("name one as <halo>/<class>, as its folder under halos/, and a Unit of it as <halo>/<class>/<unit>")
	}
	return of, nil
}

// named parses the name of a Class.
func named(text string) (catalog.ClassRef, error) {
	of, err := unitNamed(text)
	if err == nil && of.Unit != "" {
		err = fault.New(fault.NothingToPlan, text, "it names a Unit, and a Class is wanted").Remedy("name it as %s", of.Class)
	}
	return of.Class, err
}

// entryNamed finds an entry of the inventory.
func entryNamed(declared *catalog.Catalog, name string) (*catalog.Entry, error) {
	if entry := declared.Inventory[name]; entry != nil {
		return entry, nil
	}
	return nil, fault.New(fault.NotDeclared, "halos/inventory", "there is no entry %q", name).
		Remedy("name one of: %s", strings.Join(facts.Sorted(declared.Inventory), ", "))
}
