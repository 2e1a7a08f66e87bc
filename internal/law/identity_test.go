// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"go/ast"
	"go/token"
	"regexp"
	"strconv"
	"testing"
)

// referenceParser is the one file that takes the text of a reference apart, and puts it together.
const referenceParser = "internal/catalog/ref.go"

// beginning is a text with which the label of a Halo, a Class, a Unit or of an act begins.
var beginning = regexp.MustCompile(`^((deploy|schedule registration of|cancel registration of|register|activate) )?(halo|class|unit) $|^(deploy|register|activate|set limit) $`)

// splitters are the functions of strings by which a label would be taken apart.
var splitters = map[string]bool{
	"HasPrefix": true, "CutPrefix": true, "TrimPrefix": true, "Cut": true, "Split": true, "SplitN": true, "SplitAfter": true, "Contains": true, "Index": true,
}

func TestNothingIsToldByALabel(t *testing.T) {
	for _, place := range labelsRead(sources(t)) {
		t.Errorf("%s: what a label says is for people: compare references and kinds (catalog.Part, catalog.ContractRef, plan.Act)", place)
	}
}

func TestTheLawOnLabelsSeesEachWay(t *testing.T) {
	for text, want := range map[string]int{
		`strings.HasPrefix(x, "class ")`:                      1,
		`strings.TrimPrefix(x, "unit "+name+": ")`:            1,
		`func() { a, b, c := strings.Cut(x, "halo ") }`:       1,
		`x[:13] == "deploy class "`:                           1,
		`x == "unit "+name`:                                   1,
		`"class "+name != x`:                                  1,
		"strings.CutPrefix(x, `deploy unit `)":                1,
		`map[string]bool{"unit "+name: true}`:                 1,
		`strings.HasPrefix(x, "class")`:                       0,
		`fault.New(x, "unit %s has %d contracts", name, n)`:   0,
		`strings.HasPrefix(x, "halos/") && x == "deploy"`:     0,
		`strings.Contains(first, "deployed") || x == "Class"`: 0,
	} {
		for path, here := range map[string]bool{"internal/plan/x.go": true, "cmd/halocompile/x.go": true, referenceParser: false} {
			found := labelsRead([]source{planted(t, path, "package x; var y = "+text)})
			if got := len(found); here && got != want || !here && got != 0 {
				t.Errorf("%s in %s: %q", text, path, found)
			}
		}
	}
}

// labelsRead are the places where files outside the parser compare or cut a text that begins like
// a label, or have it as the key of a map.
func labelsRead(files []source) []string {
	var places []string
	for _, each := range files {
		if each.path == referenceParser {
			continue
		}
		look := func(nodes ...ast.Node) {
			for _, node := range nodes {
				if literal := leftmost(node); literal != nil && isBeginning(literal) {
					places = append(places, each.at(literal)+": "+literal.Value)
				}
			}
		}
		ast.Inspect(each.file, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.CallExpr:
				if function, is := node.Fun.(*ast.SelectorExpr); is && splitters[function.Sel.Name] {
					for _, argument := range node.Args {
						look(argument)
					}
				}
			case *ast.BinaryExpr:
				if node.Op == token.EQL || node.Op == token.NEQ {
					look(node.X, node.Y)
				}
			case *ast.KeyValueExpr:
				look(node.Key)
			case *ast.IndexExpr:
				look(node.Index)
			}
			return true
		})
	}
	return places
}

// leftmost is the literal that a text begins with, if it begins with one.
func leftmost(node ast.Node) *ast.BasicLit {
	switch node := node.(type) {
	case *ast.BasicLit:
		return node
	case *ast.BinaryExpr:
		return leftmost(node.X)
	case *ast.ParenExpr:
		return leftmost(node.X)
	}
	return nil
}

func isBeginning(literal *ast.BasicLit) bool {
	text, err := strconv.Unquote(literal.Value)
	return err == nil && literal.Kind == token.STRING && beginning.MatchString(text)
}
