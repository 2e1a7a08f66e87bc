// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"go/ast"
	"maps"
	"slices"
	"strings"
	"testing"
)

// references are the names of fields and parameters that refer to something declared. Each has a
// type in internal/catalog or internal/onchain. A name with an s is a list or a map of them.
var references = []string{
	"authority", "class", "contract", "govops", "halo", "network", "prime", "role", "template", "unit",
}

// plainText are the fields and parameters of these names that are a text, and why. A key is a
// folder, a type or function, and the name.
var plainText = map[string]string{
	"internal/artifact.EntryLine.Halo":             "as in the entry: the Halo need not be declared",
	"internal/artifact.Line.Halo":                  "a published record has the Halo and the Class apart",
	"internal/artifact.Line.Class":                 "a published record has the Halo and the Class apart",
	"internal/artifact.Old.Halo":                   "a published record has the Halo and the Class apart",
	"internal/artifact.Old.Class":                  "a published record has the Halo and the Class apart",
	"internal/artifact.Record.Halo":                "a published record has the Halo and the Class apart",
	"internal/artifact.Record.Class":               "a published record has the Halo and the Class apart",
	"internal/catalog.Spell.Role":                  "says to people what its spells decide",
	"internal/catalog.Authority.Role":              "says to people what the authority decides",
	"internal/catalog.Bound.Unit":                  "the unit of measure",
	"internal/catalog.Class.Halo":                  "a manifest's own field: Class.Ref is the reference",
	"internal/catalog.ClassRef.Class":              "the reference itself",
	"internal/catalog.ClassRef.Halo":               "the reference itself",
	"internal/catalog.Adopted.Contracts":           "a manifest's own field: by component, such as ALM_PROXY, of a deployment that was not ours",
	"internal/catalog.Entry.Contracts":             "a manifest's own field: by component, such as ALM_PROXY, of a deployment that is not ours",
	"internal/catalog.Entry.Halo":                  "a manifest's own field: the Halo need not be declared",
	"internal/catalog.HeldFacet.Contract":          "a manifest's own field: by component, such as CONTROLLER, of a deployment that is not ours",
	"internal/catalog.HeldRole.Contract":           "a manifest's own field: by component, such as CONTROLLER, of a deployment that is not ours",
	"internal/catalog.HeldRole.Role":               "a manifest's own field: a role of a deployment that is not ours",
	"internal/catalog.HeldWire.Contract":           "a manifest's own field: by component, such as CONTROLLER, of a deployment that is not ours",
	"internal/change.Edits.Networks":               "paths of files",
	"internal/change.Edits.Templates":              "paths of files",
	"internal/kind/facts.WrittenAdopted.Contracts": "the same, as it is written",
	"internal/inventory.Deployment.Contracts":      "by component, such as ALM_PROXY, of a deployment that is not ours",
	"internal/kind/facts.Accounts.Role":            "says to people what the accounts are for, such as freezer",
	"internal/kind/facts.Parameters.Class":         "by the parameter's name",
	"internal/kind/facts.Parameters.Unit":          "by the parameter's name",
	"internal/kind/facts.Stated.Role":              "says to people whose address it is, such as receiver",
	"internal/plan.Taken.Contract":                 "the name in somebody else's record, which is believed in nothing",
	"internal/policy.Recorded.Contract":            "the name in somebody else's record, which is believed in nothing",
	"internal/policy.IndexClass.Halo":              "what rules read has the Halo apart",
	"internal/report.Comment.template":             "the text of the comment's template",
	"internal/review.Comment.template":             "the text of the comment's template",
}

func TestWhatRefersToSomethingHasAType(t *testing.T) {
	found := barelyNamed(sources(t))
	for _, key := range slices.Sorted(maps.Keys(found)) {
		if plainText[key] == "" {
			t.Errorf("%s: %s is a bare text: take the type of such a reference (catalog.UnitName, catalog.NetworkRef, onchain.RoleName, …), or give a reason in this test's table", found[key], key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(plainText)) {
		if found[key] == "" {
			t.Errorf("%s needs no reason any more", key)
		}
	}
}

func TestTheLawOnReferencesSeesEachWay(t *testing.T) {
	for text, want := range map[string]string{
		"type T struct { Unit string }":                                     "T.Unit",
		"type T struct { A int; Halo, Class string }":                       "T.Class T.Halo",
		"type T struct { Primes []string }":                                 "T.Primes",
		"type T struct { Classes *[]string }":                               "T.Classes",
		"type T struct { Authorities map[string]int }":                      "T.Authorities",
		"type T struct { Inner struct { GovOps string } }":                  "T.GovOps",
		"type T []struct { Network string }":                                "T.Network",
		"type T interface { Limit(route, prime string) }":                   "T.prime",
		"type T func(network string)":                                       "T.network",
		"func F(a int, roles ...string) {}":                                 "F.roles",
		"func (*T) F(of, contract string) {}":                               "F.contract",
		"type T struct { unit string }":                                     "",
		"type t struct { Unit string }":                                     "",
		"func f(unit string) {}":                                            "",
		"func F() { f := func(unit string) {} }":                            "",
		"func F() (unit string) { return }":                                 "",
		"type T struct { Unit UnitName; Primes []PrimeRef; Units int }":     "",
		"type T struct { Networks map[NetworkRef]string; UnitFile string }": "",
	} {
		for path, bound := range map[string]bool{"internal/x/x.go": true, "cmd/halocompile/x.go": false, "internal/githubtest/x.go": false} {
			var got []string
			for key := range barelyNamed([]source{planted(t, path, "package x; "+text)}) {
				got = append(got, strings.TrimPrefix(key, "internal/x."))
			}
			slices.Sort(got)
			if all := strings.Join(got, " "); bound && all != want || !bound && all != "" {
				t.Errorf("%s in %s: %q", text, path, all)
			}
		}
	}
}

// barelyNamed finds the exported fields, and the parameters of exported functions and types, that
// have the name of a reference and the type of a text. It returns the place of each, by its key in
// plainText. Test gear and programs are not bound.
func barelyNamed(files []source) map[string]string {
	found := map[string]string{}
	for _, each := range files {
		if !strings.HasPrefix(each.path, "internal/") || slices.Contains(gear, each.folder()) {
			continue
		}
		look := func(owner string, list *ast.FieldList, fields bool) {
			for _, field := range list.List {
				for _, name := range field.Names {
					if (!fields || name.IsExported()) && isReference(name.Name) && isText(field.Type) {
						found[each.folder()+"."+owner+"."+name.Name] = each.at(name)
					}
				}
			}
		}
		for _, declaration := range each.file.Decls {
			switch declaration := declaration.(type) {
			case *ast.FuncDecl:
				if declaration.Name.IsExported() {
					look(declaration.Name.Name, declaration.Type.Params, false)
				}
			case *ast.GenDecl:
				for _, spec := range declaration.Specs {
					declared, is := spec.(*ast.TypeSpec)
					if !is || !declared.Name.IsExported() {
						continue
					}
					ast.Inspect(declared.Type, func(node ast.Node) bool {
						switch node := node.(type) {
						case *ast.StructType:
							look(declared.Name.Name, node.Fields, true)
						case *ast.FuncType:
							look(declared.Name.Name, node.Params, false)
						}
						return true
					})
				}
			}
		}
	}
	return found
}

// isReference tells whether a name is one of references, or several of them.
func isReference(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc(references, func(each string) bool {
		return name == each || name == each+"s" || name == each+"es" || name == strings.TrimSuffix(each, "y")+"ies"
	})
}

// isText tells whether a type is a text, a list of texts, or a map by texts.
func isText(of ast.Expr) bool {
	switch of := of.(type) {
	case *ast.Ident:
		return of.Name == "string"
	case *ast.StarExpr:
		return isText(of.X)
	case *ast.ArrayType:
		return isText(of.Elt)
	case *ast.Ellipsis:
		return isText(of.Elt)
	case *ast.MapType:
		return isText(of.Key)
	}
	return false
}
