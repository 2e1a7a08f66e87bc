// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"
)

// No verb runs a schema or a rule in its own process: whose they are, nobody knows.
func TestNoVerbEvaluatesByItself(t *testing.T) {
	evaluating := map[string]bool{
		"manifest.Load": true, "manifest.Open": true, "policy.Compile": true, "policy.Evaluate": true, "policy.Explain": true,
		"check.Run": true, "check.RunPart": true, "check.Join": true, "mutation.Run": true,
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		syntax, err := parser.ParseFile(set, file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(syntax, func(node ast.Node) bool {
			if selector, ok := node.(*ast.SelectorExpr); ok {
				if of, ok := selector.X.(*ast.Ident); ok && evaluating[of.Name+"."+selector.Sel.Name] {
					t.Errorf("%s: %s.%s", set.Position(node.Pos()), of.Name, selector.Sel.Name)
				}
			}
			return true
		})
	}
}
