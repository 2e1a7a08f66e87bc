// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"fmt"
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Layout is the number of the documents' layout. It is raised when a field is removed or gets
// another meaning, but not when a field is added. The library of rules that comes with the program,
// policy/lib.rego, says for which layout it was written. Rules for another layout could look for
// fields that are no longer there, and so deny nothing.
const Layout = 2

// library is the package with that number: data.halo.lib.layout.
var library = ast.MustParseRef("data." + namespace + ".lib")

// checkLayout demands that the library was written for this layout. A folder without a library
// passes.
func checkLayout(modules map[string]*ast.Module) error {
	first := ""
	for _, file := range slices.Sorted(maps.Keys(modules)) {
		if !modules[file].Package.Path.Equal(library) {
			continue
		}
		if first == "" {
			first = file
		}
		for _, each := range modules[file].Rules {
			if each.Head.Reference.String() != "layout" || each.Head.Value == nil {
				continue
			}
			if each.Head.Value.Equal(ast.IntNumberTerm(Layout)) {
				return nil
			}
			return outdated(placeOf(each.Location), fmt.Sprintf("%s is written for layout %s", library, each.Head.Value))
		}
	}
	if first == "" {
		return nil // rules that read the documents without the library
	}
	return outdated(first, fmt.Sprintf("%s does not say for which layout it is written", library))
}

func outdated(where, what string) error {
	return fault.New(fault.PolicyFailed, where, "%s, and this program gives rules documents of layout %d: they could look for what is no longer there, and deny nothing", what, Layout).
		Remedy("use the version of halocompile that belongs to the rules, or take its policy/lib*.rego and the rules that come with it")
}
