// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"fmt"
	"strings"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/parser"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// PinsFile is the name of the machine-written file that pins a template's code, from that of its
// manifest.
func PinsFile(manifest string) string { return strings.TrimSuffix(manifest, ".cue") + "_code.cue" }

// Pins is the text of the file that pins the code of a template's components, and its facets. named
// gives the name of a function by its selector; "" if it is not known.
func Pins(components []catalog.Component, facets []catalog.TemplateFacet, named func([4]byte) string) ([]byte, error) {
	by, also := "`make generate`", ""
	for _, each := range components {
		if each.Code != nil {
			by, also = "`halocompile template code import`", ", and how it was built\n// if it is not built here"
		}
	}
	var text strings.Builder
	line := func(form string, arguments ...any) { fmt.Fprintf(&text, form+"\n", arguments...) }
	line("// SPDX-License-Identifier: AGPL-3.0-or-later\n")
	line("// Machine-written by %s: keccak256 of each component's creation code%s.\ntemplate: components: {", by, also)
	for _, each := range components {
		if each.Code == nil {
			line("%s: codeHash: %s", each.Name, literal.String.Quote(each.CodeHash.Hex()))
			continue
		}
		line("%s: {\ncodeHash: %s", each.Name, literal.String.Quote(each.CodeHash.Hex()))
		build(line, each.Code)
		line("}")
	}
	line("}")
	if len(facets) > 0 {
		line("\n// keccak256 of each facet's runtime code, and the Controller's functions that lead to it.\ntemplate: facets: {")
	}
	for i, facet := range facets {
		line("%s: {\ncodeHash: %s\nwires: {", facet.ID, literal.String.Quote(facet.CodeHash.Hex()))
		for _, wire := range facet.Wires {
			comment := ""
			if name := named(wire.Selector); name != "" {
				comment = " // " + name
			}
			line("%s: %s%s", literal.String.Quote(wire.Selector.String()), literal.String.Quote(wire.Delegate.String()), comment)
		}
		line("}")
		if facet.Code != nil {
			build(line, facet.Code)
		}
		if line("}"); i == len(facets)-1 {
			line("}")
		}
	}
	return format.Source([]byte(text.String()))
}

// build writes how code was built.
func build(line func(string, ...any), of *catalog.Build) {
	line("code: {\ncompiler: %s\nsettings: {", literal.String.Quote(of.Compiler))
	if of.Settings.EVM != "" {
		line("evm: %s", literal.String.Quote(of.Settings.EVM))
	}
	if of.Settings.Runs != nil {
		line("runs: %d", *of.Settings.Runs)
	}
	if of.Settings.ViaIR {
		line("viaIR: true")
	}
	line("metadata: %s\n}\nsource: %s\ncommit: %s\naudit: %s\n}", literal.String.Quote(of.Settings.Metadata), literal.String.Quote(of.Source), literal.String.Quote(of.Commit), literal.String.Quote(of.Audit.Hex()))
}

// Integrate adds integrations to the list in a template's manifest. It returns nil if that is not
// written as a list in the manifest's one struct: then people add them.
func Integrate(file string, text []byte, ids []string) ([]byte, error) {
	syntax, err := parser.ParseFile(file, text, parser.ParseComments)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", file, err)
	}
	var list *ast.ListLit
	for _, declaration := range syntax.Decls {
		if within, is := valueOf(declaration, "template").(*ast.StructLit); is {
			for _, element := range within.Elts {
				if found, is := valueOf(element, "integrations").(*ast.ListLit); is {
					list = found
				}
			}
		}
	}
	if list == nil {
		return nil, nil
	}
	for _, id := range ids {
		list.Elts = append(list.Elts, ast.NewString(id))
	}
	made, err := format.Node(syntax)
	if err != nil {
		return nil, err
	}
	return manifest.Format(file, made)
}

// valueOf is the value of a field of some name; nil if it is no such field.
func valueOf(declaration ast.Decl, name string) ast.Expr {
	field, is := declaration.(*ast.Field)
	if !is {
		return nil
	}
	if label, _, err := ast.LabelName(field.Label); err != nil || label != name {
		return nil
	}
	return field.Value
}
