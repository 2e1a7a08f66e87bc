// SPDX-License-Identifier: AGPL-3.0-or-later

package manifesttest

import (
	"bytes"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/build"
	"cuelang.org/go/cue/cuecontext"
	"cuelang.org/go/cue/format"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/token"
)

// Examples has a manifest of this repository for each definition that a file can have. The
// repository has neither a waiver nor a ramp, so Repository adds one of each.
var Examples = map[string]string{
	"#NetworkFile":  "halos/networks/devnet.cue",
	"#TemplateFile": "halos/templates/term-nfat.cue",
	"#HaloFile":     "halos/meridian/halo.cue",
	"#ClassFile":    "halos/meridian/senior-secured/class.cue",
	"#UnitFile":     "halos/meridian/clo-tranched/units/senior.cue",
	"#TermUnitFile": "halos/meridian/senior-secured/units/bridge.cue",
	"#BookFile":     "halos/meridian/senior-secured/books/bridge.cue",
	"#EntryFile":    "halos/inventory/grove-pau.cue",
	"#WaiverFile":   "halos/waivers/start.cue",
	"#RampFile":     "halos/meridian/clo-tranched/ramps/senior-ember.cue",
}

const rampMadeUp = `ramp: {
	unit:  "senior"
	route: "subscribe"
	prime: "ember"
	target: {max: 100M, perDay: 50M}
	by: "2027-06-30"
	pauseBelow: utilisation: 2_000
	hold: "Until the first settlement cycle is reviewed"
}
`

const madeUp = `waiver: {
	rule:  "limits.initial_conservative"
	file:  "halos/meridian/clo-tranched/units/senior.cue"
	field: "unit.limits.transfer.initial.max"
	value: "250000"
	reason: "The first Prime starts with more, as governance has agreed with it"
	approvedBy: ["Council", "Risk team"]
	reference: "https://forum.sky.money/t/1"
	granted:   "2026-12-31T00:00:00Z"
	expires:   "2027-03-31T00:00:00Z"
}
`

// Repository returns the schema and the manifests of this repository, with a waiver and a ramp. A
// test may change them.
func Repository(t testing.TB, root string) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{Examples["#WaiverFile"]: {Data: []byte(madeUp)}, Examples["#RampFile"]: {Data: []byte(rampMadeUp)}}
	for _, folder := range []string{"schema", "halos"} {
		err := fs.WalkDir(os.DirFS(root), folder, func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			data, err := fs.ReadFile(os.DirFS(root), name)
			files[name] = &fstest.MapFile{Data: data}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	network := files[Examples["#NetworkFile"]]
	network.Data = bytes.Replace(network.Data, []byte("\tauthorities: {\n"), []byte(more+"\tauthorities: {\n"), 1)
	network.Data = bytes.Replace(network.Data, []byte("\t\tgovernance: "), []byte(approvers+"\t\tgovernance: "), 1)
	// Another template can take the only one's place, and not that of one of two.
	network.Data = bytes.Replace(network.Data, []byte(`, "term-nfat@1"]`), []byte("]"), 1)
	template := files[Examples["#TemplateFile"]]
	template.Data = bytes.Replace(template.Data, []byte("\taudits: [{\n"), []byte(approved+"\taudits: [{\n"), 1)
	return files
}

// approved are fields that the example of a template does not have.
const approved = `	classApprovals: [{class: "meridian/senior-secured", by: "Governance", date: "2026-11-23", reference: "https://forum.sky.money/t/2"}]
`

// more and approvers are fields that the example of a network does not have, and its platform.
const more = `	spells: "executive": {sender: "0x5000000000000000000000000000000000009115", role: "Executive spells"}
`

const approvers = `		approval: "deployer"
`

// Field is a field that the schema has.
type Field struct {
	Definition string // definition of its file, as "#UnitFile"
	Path       string // "unit.size.min"; * stands for each name of a map and each element of a list
	Value      cue.Value
	Struct     bool
}

// Takes tells whether the field may hold a CUE expression.
func (f Field) Takes(expression string) bool {
	value := f.Value.Context().CompileString(expression) //nolint:staticcheck // all values are of one context
	return f.Value.Unify(value).Validate(cue.Concrete(true)) == nil
}

// Fields lists all fields of all manifests. A struct or list comes before what it holds.
func Fields(t testing.TB, schema fs.FS) []Field {
	t.Helper()
	names, err := fs.Glob(schema, "*.cue")
	if err != nil || len(names) == 0 {
		t.Fatalf("no schema: %v", err)
	}
	instance := build.NewContext().NewInstance("schema", func(token.Pos, string) *build.Instance { return nil })
	for _, name := range names {
		text, err := fs.ReadFile(schema, name)
		if err != nil {
			t.Fatal(err)
		}
		syntax, err := parser.ParseFile(name, text)
		if err != nil {
			t.Fatal(err)
		}
		if err := instance.AddSyntax(syntax); err != nil {
			t.Fatal(err)
		}
	}
	all := cuecontext.New().BuildInstance(instance)
	var fields []Field
	var walk func(definition, path string, value cue.Value)
	walk = func(definition, path string, value cue.Value) {
		held := value.IncompleteKind()
		if path != "" {
			fields = append(fields, Field{definition, path, value, held&cue.StructKind != 0})
		}
		each := func(name string, value cue.Value) { walk(definition, strings.TrimPrefix(path+"."+name, "."), value) }
		if held&cue.ListKind != 0 {
			if element := value.LookupPath(cue.MakePath(cue.AnyIndex)); element.Exists() {
				each("*", element)
			}
		}
		if held&cue.StructKind == 0 {
			return
		}
		members, err := value.Fields(cue.Optional(true), cue.Patterns(true))
		if err != nil {
			t.Fatalf("%s %s: %v", definition, path, err)
		}
		for members.Next() {
			if members.Selector().ConstraintType()&cue.PatternConstraint != 0 {
				each("*", members.Value())
				continue
			}
			each(members.Selector().Unquoted(), members.Value())
		}
	}
	definitions := 0
	for members, _ := all.Fields(cue.Definitions(true)); members.Next(); {
		if name := members.Selector().String(); strings.HasSuffix(name, "File") {
			definitions++
			walk(name, "", members.Value())
		}
	}
	if definitions != len(Examples) {
		t.Fatalf("the schema has %d definitions of files, there are examples of %d", definitions, len(Examples))
	}
	// The fields of limitBounds stand under a condition. Where it does not hold they are added
	// here.
	if !slices.ContainsFunc(fields, func(f Field) bool { return f.Path == "template.limitBounds.*.perDay.min" }) {
		for _, name := range []string{"max", "perDay"} {
			walk("#TemplateFile", "template.limitBounds.*."+name, all.LookupPath(cue.ParsePath("#AmountRange")))
		}
	}
	return fields
}

// Set writes a CUE expression at a path of a file, and adds what is missing on the way. Each *
// stands for the first name or element that exists. It returns the path with those in place of *.
func Set(t testing.TB, files fstest.MapFS, file, path, expression string) string {
	t.Helper()
	if files[file] == nil {
		t.Fatalf("there is no %s", file)
	}
	syntax, err := parser.ParseFile(file, files[file].Data, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	value, err := parser.ParseExpr("value", expression)
	if err != nil {
		t.Fatal(err)
	}
	parts := strings.Split(path, ".")
	put(t, &syntax.Decls, parts, value)
	text, err := format.Node(syntax)
	if err != nil {
		t.Fatal(err)
	}
	files[file] = &fstest.MapFile{Data: text}
	return strings.Join(parts, ".")
}

func member(declarations []ast.Decl, name string) *ast.Field {
	for _, declaration := range declarations {
		field, ok := declaration.(*ast.Field)
		if !ok {
			continue
		}
		if label, _, err := ast.LabelName(field.Label); err == nil && (name == "*" || label == name) {
			return field
		}
	}
	return nil
}

// put writes a value below some fields, and replaces each * in parts by what it stands for.
func put(t testing.TB, declarations *[]ast.Decl, parts []string, value ast.Expr) {
	field := member(*declarations, parts[0])
	if field == nil {
		if parts[0] == "*" {
			parts[0] = "some"
		}
		var empty ast.Expr = &ast.StructLit{}
		if len(parts) > 1 && (parts[1] == "0" || parts[1] == "*") {
			empty = &ast.ListLit{}
		}
		field = &ast.Field{Label: ast.NewString(parts[0]), Value: empty}
		*declarations = append(*declarations, field)
	}
	parts[0], _, _ = ast.LabelName(field.Label)
	into(t, &field.Value, parts[1:], value)
}

func into(t testing.TB, at *ast.Expr, parts []string, value ast.Expr) {
	if len(parts) == 0 {
		*at = value
		return
	}
	switch held := (*at).(type) {
	case *ast.StructLit:
		put(t, &held.Elts, parts, value)
	case *ast.ListLit:
		if parts[0] == "*" {
			parts[0] = "0"
		}
		i, err := strconv.Atoi(parts[0])
		if err != nil {
			t.Fatalf("%s is no index", parts[0])
		}
		for len(held.Elts) <= i {
			held.Elts = append(held.Elts, &ast.StructLit{})
		}
		into(t, &held.Elts[i], parts[1:], value)
	default:
		made := ast.Expr(&ast.StructLit{})
		into(t, &made, parts, value)
		*at = made
	}
}
