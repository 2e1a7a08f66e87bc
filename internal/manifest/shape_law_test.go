// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"fmt"
	"os"
	"path"
	"reflect"
	"strings"
	"testing"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/literal"
	"cuelang.org/go/cue/parser"
	"cuelang.org/go/cue/token"
	"pgregory.net/rapid"
)

// However a manifest is written, and whatever of it is left out, moved or replaced: evaluated once
// with its definition it is accepted exactly if it is accepted when it is evaluated by itself and
// then unified; and then its shape says what the evaluator says.
func TestShapesSayWhatTheEvaluatorSaysOfAnyManifest(t *testing.T) {
	s := compile(os.DirFS("../../schema"), &problems{})
	examples := []struct {
		kind             kind
		definition, file string
		text             *ast.File
		shape            *shape
	}{
		{kind: network, definition: "#NetworkFile", file: "halos/networks/mainnet.cue"},
		{kind: halo, definition: "#HaloFile", file: "halos/meridian/halo.cue"},
		{kind: class, definition: "#ClassFile", file: "halos/meridian/clo-tranched/class.cue"},
		{kind: class, definition: "#ClassFile", file: "halos/meridian/senior-secured/class.cue"},
		{kind: unit, definition: "#UnitFile", file: "halos/meridian/clo-tranched/units/senior.cue"},
		{kind: unit, definition: "#TermUnitFile", file: "halos/meridian/senior-secured/units/bridge.cue"},
		{kind: inventory, definition: "#EntryFile", file: "halos/inventory/grove-pau.cue"},
	}
	for i := range examples {
		each := &examples[i]
		text, err := os.ReadFile(path.Join("../..", each.file))
		if err != nil {
			t.Fatal(err)
		}
		if each.text, err = parser.ParseFile(each.file, text); err != nil {
			t.Fatal(err)
		}
		// nil: the evaluator writes these manifests
		each.shape, _ = shapeOf(s.value.LookupPath(cue.ParsePath(each.definition)))
	}
	tried, compared, shaped := 0, 0, 0
	rapid.Check(t, func(t *rapid.T) {
		example := rapid.SampledFrom(examples).Draw(t, "example")
		w := &writer{t: t, changes: rapid.IntRange(0, 2).Draw(t, "changes")}
		w.fields(example.text.Decls)
		text := w.String()
		tried++
		from := &source{kind: example.kind, file: example.file, fields: map[string]position{}}
		if !from.parse(example.file, []byte(text), nil, &problems{}) {
			return
		}
		value := s.value.LookupPath(cue.ParsePath(example.definition))
		for _, syntax := range from.syntax {
			value = value.Unify(s.context.BuildFile(syntax))
		}
		refused := value.Validate(cue.Concrete(true), cue.Final())
		if _, err := s.unified(example.definition, from); (err == nil) != (refused == nil) {
			t.Errorf("%s\none evaluation says %v, two say %v", text, err, refused)
		}
		if refused != nil {
			return
		}
		compared++
		want, err := value.MarshalJSON()
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if example.shape == nil {
			return
		}
		got, err := example.shape.appendFile(nil, from.syntax)
		if err != nil {
			return // the evaluator writes it
		}
		shaped++
		if !reflect.DeepEqual(said(t, got), said(t, want)) {
			t.Errorf("%s\n%s\nthe evaluator says\n%s", text, got, want)
		}
	})
	if !t.Failed() && shaped*10 < tried {
		t.Errorf("of %d manifests %d were accepted, and %d written by their shape", tried, compared, shaped)
	}
}

// writer writes a manifest anew, each time in another way.
type writer struct {
	strings.Builder
	t       *rapid.T
	changes int // that may still be made to what the manifest says
}

// one tells whether the one of n ways is taken that is rare.
func (w *writer) one(n int) bool { return rapid.IntRange(1, n).Draw(w.t, "one in") == n }

func (w *writer) changed() bool {
	if w.changes == 0 || !w.one(40) {
		return false
	}
	w.changes--
	return true
}

func (w *writer) fields(declarations []ast.Decl) {
	var fields []*ast.Field
	for _, declaration := range declarations {
		if field, ok := declaration.(*ast.Field); ok && !w.changed() {
			fields = append(fields, field)
		}
	}
	if w.one(3) {
		fields = rapid.Permutation(fields).Draw(w.t, "order")
	}
	for _, field := range fields {
		name, _, err := ast.LabelName(field.Label)
		if err != nil {
			w.t.Fatal(err)
		}
		inner, isStruct := field.Value.(*ast.StructLit)
		if isStruct && len(inner.Elts) > 0 && w.one(4) { // in two pieces
			at := rapid.IntRange(0, len(inner.Elts)).Draw(w.t, "pieces")
			w.field(name, &ast.StructLit{Elts: inner.Elts[:at]})
			w.field(name, &ast.StructLit{Elts: inner.Elts[at:]})
		} else {
			w.field(name, field.Value)
		}
		if w.changed() {
			w.field(name, field.Value)
		}
	}
	if w.changed() {
		w.field(rapid.SampledFrom([]string{"#x", "_x", "x", "X", "-", "a.b", "0", "__x", "if"}).Draw(w.t, "name"), ast.NewLit(token.INT, "5"))
	}
}

func (w *writer) field(name string, value ast.Expr) {
	switch {
	case w.one(6), strings.ContainsAny(name, ".-"):
		fmt.Fprintf(w, "%q: ", name)
	default:
		fmt.Fprintf(w, "%s: ", name)
	}
	if inner, isStruct := value.(*ast.StructLit); isStruct && len(inner.Elts) == 1 && w.one(2) {
		w.fields(inner.Elts) // without braces; nothing, if it is left out
		return
	}
	w.value(value)
	w.WriteString("\n")
}

func (w *writer) value(value ast.Expr) {
	if w.changed() {
		w.WriteString(rapid.SampledFrom([]string{
			"null", "true", "0", "-1", "- 1", "-0", "0.5", ".5", "5.", "1e3", "1E+3", "1.50K", "1_0", "'ab'", `""`, "[]", "{}", "[{}]", `"a\u0062\"c\\"`, `"é<&>\t"`,
			"\"\"\"\n\t\tab\n\t\tc\n\t\t\"\"\"", `#"a\n"#`, "#\"\"\"\n\tab\n\t\"\"\"#",
		}).Draw(w.t, "value"))
		return
	}
	switch value := value.(type) {
	case *ast.StructLit:
		w.WriteString("{\n")
		w.fields(value.Elts)
		w.WriteString("}")
	case *ast.ListLit:
		w.WriteString("[")
		for _, each := range value.Elts {
			if w.changed() {
				continue
			}
			w.value(each)
			w.WriteString(", ")
		}
		w.WriteString("]")
	case *ast.UnaryExpr:
		w.WriteString("-")
		w.value(value.X)
	case *ast.BasicLit:
		w.literal(value)
	default:
		w.t.Fatalf("%T", value)
	}
}

func (w *writer) literal(value *ast.BasicLit) {
	switch value.Kind {
	case token.STRING:
		text, err := literal.Unquote(value.Value)
		if err != nil {
			w.t.Fatal(err)
		}
		switch {
		case w.one(5):
			fmt.Fprintf(w, "\"\"\"\n\t%s\n\t\"\"\"", strings.ReplaceAll(text, `\`, `\\`))
		case w.one(5) && !strings.Contains(text, `"`):
			fmt.Fprintf(w, "#\"%s\"#", text)
		case w.one(5) && text != "":
			fmt.Fprintf(w, `"\u%04x%s"`, text[0], text[1:])
		default:
			fmt.Fprintf(w, "%q", text)
		}
	case token.INT, token.FLOAT:
		var number literal.NumInfo
		if err := literal.ParseNum(value.Value, &number); err != nil {
			w.t.Fatal(err)
		}
		plain := number.String()
		if strings.ContainsAny(plain, ".eE") {
			w.WriteString(value.Value)
			return
		}
		if !w.one(4) {
			w.WriteString(value.Value)
			return
		}
		w.WriteString(rapid.SampledFrom([]string{plain, plain + ".0", plain + "e0", plain + "0e-1", "0." + plain + fmt.Sprintf("e%d", len(plain)), plain + "_0e-1"}).Draw(w.t, "number"))
	default:
		w.WriteString(value.Value)
	}
}
