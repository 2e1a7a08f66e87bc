// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
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
