// SPDX-License-Identifier: AGPL-3.0-or-later

package facts_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"strings"
	"testing"
	"unicode"

	"cuelang.org/go/cue"
	"cuelang.org/go/cue/build"
	"cuelang.org/go/cue/cuecontext"
	"cuelang.org/go/cue/literal"
	cueparser "cuelang.org/go/cue/parser"

	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// shapes are those of questions, with a text that each takes, and with what the schema says of the
// field that the answer is for: %s stands for the text.
var shapes = map[string]struct {
	shape       facts.Shape
	taken, says string
}{
	"Line":         {facts.Line, "Jersey Trust", `#Line & %s`},
	"Prose":        {facts.Prose, "Jersey Trust", `#Text & %s`},
	"TokenName":    {facts.TokenName, "Meridian CLO", `#Token & {name: %s}`},
	"Symbol":       {facts.Symbol, "mCLO-S", `#Token & {symbol: %s}`},
	"Slug":         {facts.Slug, "harbour-lending", `#Slug & %s`},
	"WholeDays":    {facts.WholeDays, "10d", `#Class & {cycle: %s}`},
	"ContractName": {facts.ContractName, "ALM_PROXY", `#Identifier & %s`},
	"Attestor":     {facts.Attestor, "attest-data-clo-tranched", `#Class & {attestor: id: %s}`},
}

// scheme is the schema, and what compiles questions about it.
type scheme struct {
	context *cue.Context
	value   cue.Value
}

// schemaOf is the schema, with a text in it replaced; "" for as it is.
func schemaOf(t *testing.T, old, replacement string) scheme {
	t.Helper()
	of := build.NewContext().NewInstance("schema", nil)
	files, err := fs.Glob(os.DirFS("../../../schema"), "*.cue")
	if err != nil || len(files) < 10 {
		t.Fatalf("%v: %v", files, err)
	}
	found := false
	for _, file := range files {
		text, err := os.ReadFile("../../../schema/" + file)
		if err != nil {
			t.Fatal(err)
		}
		found = found || strings.Contains(string(text), old)
		parsed, err := cueparser.ParseFile(file, strings.ReplaceAll(string(text), old, replacement))
		if err == nil {
			err = of.AddSyntax(parsed)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := of.Complete(); err != nil || !found {
		t.Fatalf("%q in the schema: %t, %v", old, found, err)
	}
	context := cuecontext.New()
	made := context.BuildInstance(of)
	if err := made.Err(); err != nil {
		t.Fatal(err)
	}
	return scheme{context, made}
}

// probes are texts at the edges of what may be taken: each kind of character alone, before, within
// and behind a text that is taken, and texts of every length up to the greatest and beyond it.
func probes(taken string, longest int) []string {
	characters := []rune("\n\t\x00\u0080\u200b\u202e\ue000\u00ad\u2028é中🙂\u0301aAzZ09mdsfh ")
	for c := '!'; c <= '~'; c++ {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			characters = append(characters, c)
		}
	}
	all := []string{"", taken, strings.ToUpper(taken), strings.ToLower(taken)}
	middle := len(taken) / 2
	for _, c := range characters {
		all = append(all, string(c), string(c)+taken, taken+string(c), taken[:middle]+string(c)+taken[middle:], strings.Repeat(string(c), 2))
		for _, length := range []int{longest - 1, longest, longest + 1} {
			if more := length - len(taken); more > 0 {
				all = append(all, taken[:middle]+strings.Repeat(string(c), more)+taken[middle:], taken+strings.Repeat(string(c), more))
			}
		}
	}
	return all
}

// disagreements are the texts of which the schema says another thing than a shape. What stands on
// several lines is left out: answers have one.
func disagreements(schema scheme, name string) (list []string) {
	of := shapes[name]
	for _, text := range probes(of.taken, of.shape.Longest) {
		if strings.ContainsFunc(text, unicode.IsControl) && name == "Prose" {
			continue
		}
		of := schema.context.CompileString(strings.ReplaceAll(of.says, "%s", literal.String.Quote(text)), cue.Scope(schema.value))
		if says := of.Validate() == nil; says != shapes[name].shape.Takes(text) {
			list = append(list, text)
		}
	}
	return list
}

// A question takes a text if the schema takes it, so that no answer is refused when the manifest is
// checked, and none that the manifest may have.
func TestQuestionsTakeWhatTheSchemaTakes(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "questions.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	declared := 0
	ast.Inspect(file, func(node ast.Node) bool {
		if spec, is := node.(*ast.ValueSpec); is && len(spec.Values) == 1 {
			if made, is := spec.Values[0].(*ast.CompositeLit); is && made.Type.(*ast.Ident).Name == "Shape" {
				if declared++; shapes[spec.Names[0].Name].shape.Pattern == nil {
					t.Errorf("the shape %s is compared with nothing", spec.Names[0].Name)
				}
			}
		}
		return true
	})
	if declared != len(shapes) {
		t.Errorf("%d shapes are declared, and %d compared", declared, len(shapes))
	}
	schema := schemaOf(t, "", "")
	for name, of := range shapes {
		if !of.shape.Takes(of.taken) {
			t.Errorf("%s does not take %q", name, of.taken)
		}
		if list := disagreements(schema, name); len(list) > 0 {
			t.Errorf("%s: the schema says another thing of %q", name, list)
		}
	}
}

// A schema that takes one character or one length more or less is noticed.
func TestAShapeThatDriftsFromTheSchemaIsNoticed(t *testing.T) {
	for _, drift := range []struct{ shape, old, replacement string }{
		{"Line", "^.{1,200}$", "^.{1,199}$"},
		{"Line", `^[^\\pC]+$`, `^[^\\p{Cc}\\p{Cf}]+$`},
		{"Prose", "MaxRunes(4000)", "MaxRunes(4001)"},
		{"Prose", `\\p{Co}`, ""},
		{"TokenName", "^[ -~]{1,64}$", "^[!-~]{1,64}$"},
		{"TokenName", "^[ -~]{1,64}$", "^[ -~]{1,65}$"},
		{"Symbol", "^[A-Za-z0-9.-]{1,16}$", "^[A-Za-z0-9._-]{1,16}$"},
		{"Symbol", "^[A-Za-z0-9.-]{1,16}$", "^[A-Za-z0-9.-]{1,15}$"},
		{"Slug", "^.{1,32}$", "^.{1,31}$"},
		{"Slug", "^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "^[a-z][a-z0-9-]*$"},
		{"WholeDays", "^[1-9][0-9]{0,2}d$", "^[1-9][0-9]{0,3}d$"},
		{"ContractName", "^[A-Z][A-Z0-9_]{0,31}$", "^[A-Z][A-Z0-9_]{0,30}$"},
		{"Attestor", "^attest-data-[a-z0-9]+(-[a-z0-9]+)*$", "^attest-data-[a-z0-9-]+$"},
		{"Attestor", "^.{1,64}$", "^.{1,65}$"},
	} {
		if list := disagreements(schemaOf(t, drift.old, drift.replacement), drift.shape); len(list) == 0 {
			t.Errorf("nobody notices %s in place of %s", drift.replacement, drift.old)
		}
	}
}
