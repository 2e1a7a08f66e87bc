// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"slices"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/parser"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Hold returns a ramp's manifest with a reason why people hold the ramp, in CUE's own layout; ""
// takes the reason out. Whether the reason may stand there, whoever loads the result finds out.
func Hold(file string, text []byte, reason string) ([]byte, error) {
	laidOut, err := Format(file, text) // refuses what is no plain manifest
	if err != nil {
		return nil, err
	}
	syntax, err := parser.ParseFile(file, laidOut, parser.ParseComments)
	if err != nil {
		return nil, fault.New(fault.InvalidCUE, file, "%w", err)
	}
	const field = "hold"
	for _, declared := range syntax.Decls {
		body, is := valueOf(declared, string(ramp)).(*ast.StructLit)
		if !is {
			continue
		}
		body.Elts = slices.DeleteFunc(body.Elts, func(each ast.Decl) bool { return valueOf(each, field) != nil })
		if reason != "" {
			body.Elts = append(body.Elts, &ast.Field{Label: ast.NewIdent(field), Value: ast.NewString(reason)})
		}
		return laid(file, syntax)
	}
	return nil, fault.New(fault.FieldMissing, file, "it has no field %s", ramp)
}

// valueOf is the value of what is written if it is the field of that name, or else nil.
func valueOf(declared ast.Decl, name string) ast.Expr {
	field, is := declared.(*ast.Field)
	if !is {
		return nil
	}
	if label, _, err := ast.LabelName(field.Label); err != nil || label != name {
		return nil
	}
	return field.Value
}
