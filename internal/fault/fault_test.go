// SPDX-License-Identifier: AGPL-3.0-or-later

package fault_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/token"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/fault"
)

var update = flag.Bool("update", false, "write docs/errors.md and the golden files anew")

const root = "../.."

var number = regexp.MustCompile(`HC[0-9]{4}`)

func TestEveryRowIsComplete(t *testing.T) {
	names, titles := map[string]fault.Code{}, map[string]fault.Code{}
	for _, code := range fault.Codes() {
		kind, _ := code.Kind()
		if number.FindString(code.String()) != code.String() || code.Stage() < 0 || code.Stage() > fault.StageDay0 {
			t.Errorf("%s is not HC and four digits of which the first is a stage", code)
		}
		if kind.Title == "" || kind.Remedy == "" {
			t.Errorf("%s lacks a title or a remedy", code)
		}
		if !token.IsIdentifier(kind.Name) || !token.IsExported(kind.Name) {
			t.Errorf("%s: the name %q cannot be one of Go", code, kind.Name)
		}
		for _, text := range []string{kind.Title, kind.Remedy} {
			if text != strings.TrimSpace(text) || strings.HasSuffix(text, ".") || fault.OneLine(text) != text || strings.ContainsAny(text, "|`") {
				t.Errorf("%s: %q does not fit into a sentence or a table", code, text)
			}
		}
		if other, taken := titles[kind.Title]; taken {
			t.Errorf("%s and %s have the title %q", other, code, kind.Title)
		}
		titles[kind.Title] = code
		if other, taken := names[kind.Name]; taken {
			t.Errorf("%s and %s have the name %s", other, code, kind.Name)
		}
		names[kind.Name] = code
		if !slices.Contains([]int{1, 3, 4, 130}, kind.Exit) {
			t.Errorf("%s: exit code %d", code, kind.Exit)
		}
		if (kind.Exit == 130) != (code == fault.Interrupted) {
			t.Errorf("%s: exit code %d; 130 is for what a signal interrupts", code, kind.Exit)
		}
		// Of HC20xx only HC2001 is a denial. The others say that the policy is at fault, or how it
		// was asked.
		rule := code.Stage() == fault.StagePolicy && !strings.HasPrefix(code.String(), "HC20")
		if denied := rule || code == fault.PolicyDenied; denied != (kind.Exit == 3) {
			t.Errorf("%s: exit code %d; 3 is what policy denies, and nothing else", code, kind.Exit)
		}
	}
}

// Numbers are unique, because a map literal cannot hold a key twice. Their order makes the next
// number easy to choose.
func TestRowsStandInOrder(t *testing.T) {
	source, err := os.ReadFile("table.go")
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for _, match := range regexp.MustCompile(`(?m)^\t"(HC[0-9]{4})": `).FindAllSubmatch(source, -1) {
		rows = append(rows, string(match[1]))
	}
	if len(rows) == 0 || !slices.IsSorted(rows) || len(rows) != len(fault.Codes()) {
		t.Errorf("rows are %v", rows)
	}
}

// used finds every Code that the program or a rule of policy gives to people, and where.
func used(t *testing.T) map[fault.Code]string {
	t.Helper()
	named := map[string]fault.Code{}
	for _, code := range fault.Codes() {
		kind, _ := code.Kind()
		named[kind.Name] = code
	}
	found := map[fault.Code]string{}
	for path, file := range sources(t) {
		own := filepath.Dir(path) == filepath.FromSlash("internal/fault")
		if strings.HasSuffix(path, "_test.go") || own && filepath.Base(path) == "codes.go" {
			continue
		}
		ast.Inspect(file, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.SelectorExpr:
				if of, ok := node.X.(*ast.Ident); ok && of.Name == "fault" && named[node.Sel.Name] != (fault.Code{}) {
					found[named[node.Sel.Name]] = path
				}
			case *ast.Ident:
				if own && named[node.Name] != (fault.Code{}) {
					found[named[node.Name]] = path
				}
			}
			return true
		})
	}
	rules, err := filepath.Glob(filepath.Join(root, "policy", "*.rego"))
	if err != nil || len(rules) == 0 {
		t.Fatalf("no rules: %v", err)
	}
	for _, path := range rules {
		if strings.HasSuffix(path, "_test.rego") {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, of := range number.FindAllString(string(text), -1) {
			code, known := fault.Parse(of)
			if !known {
				t.Errorf("%s: %s is not in the table", path, of)
			}
			found[code] = path
		}
	}
	return found
}

func TestEveryRowIsUsed(t *testing.T) {
	found := used(t)
	found[fault.PolicyDenied] = "the rules that a repository adds to its policy"
	for _, code := range fault.Codes() {
		if kind, _ := code.Kind(); found[code] == "" {
			t.Errorf("nothing gives %s, %s", code, kind.Name)
		}
	}
}

func TestDocumentationIsCurrent(t *testing.T) {
	golden(t, filepath.Join(root, "docs", "errors.md"), fault.Markdown())
}

func TestNamesAreCurrent(t *testing.T) {
	text, err := os.ReadFile("codes.go")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, fault.Source()) {
		t.Error("codes.go is not what the table makes; write it anew with: go run ./scripts/faults")
	}
}

func TestAFaultInWords(t *testing.T) {
	cause := errors.New("permission denied")
	wrapped := fault.New(fault.SignatureInvalid, "approvals/x.json", "transaction deploy/deployer: %w", fault.New(fault.SignatureInvalid, "", "signature has 64 bytes, not 65"))
	var text bytes.Buffer
	for _, err := range []error{
		fault.New(fault.BadChecksum, "halos/x/halo.cue:7:14", "%s carries no checksum", "0xab"),
		fault.New(fault.FileUnusable, "", "%w", cause),
		fault.New(fault.NothingToPlan, "x/y", "no such Class").Remedy("name one of: %s", "a/b"),
		&fault.Fault{Code: fault.NodeError, What: "nothing to do about it"},
		wrapped,
		fault.List{fault.New(fault.ChainNotAsPlanned, "timelock delay", "the plan assumes 1, the chain says 2"), fault.New(fault.ChainNotAsPlanned, "timelock paused", "the plan assumes false, the chain says true")},
		fault.New(fault.SimulationFails, "x\ny", "reverts: \x1b[2Jfine\r\nHC0000: all is well\u202e\x00"),
	} {
		fmt.Fprintln(&text, err)
	}
	golden(t, filepath.Join("testdata", "faults.txt"), text.Bytes())
	if f := fault.New(fault.FileUnusable, "", "%w", cause); !errors.Is(f, cause) {
		t.Error("the cause is lost")
	}
}

func TestNothingFromOutsideBeginsALine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := &fault.Fault{Code: fault.NodeError, Where: rapid.String().Draw(t, "where"), What: rapid.String().Draw(t, "what"), Do: rapid.String().Draw(t, "do")}
		for i, line := range strings.Split(f.Error(), "\n") {
			if i > 0 && !strings.HasPrefix(line, "  ") {
				t.Fatalf("line %q", line)
			}
			for _, r := range line {
				if !unicode.IsPrint(r) {
					t.Fatalf("%U in %q", r, line)
				}
			}
		}
	})
}

func TestWhatIsNotSeenStandsAsItsEscape(t *testing.T) {
	for text, want := range map[string]string{
		"größer 値 💣 e\u0301":                    "größer 値 💣 e\u0301", // stays
		"a\nb\r\tc\x1b\x7f":                     `a\nb\r\tc\x1b\x7f`,
		"\x9b\xc3(":                             `\x9b\xc3(`, // bytes that are no UTF-8
		"\u009b\u0085":                          `\u009b\u0085`,
		"\u202e\u2066\u200f":                    `\u202e\u2066\u200f`,
		"\u200b\ufeff\u00ad":                    `\u200b\ufeff\u00ad`,
		"\u2028\u00a0\u3000":                    `\u2028\u00a0\u3000`,
		"\u3164\u034f\ufe0f":                    `\u3164\u034f\ufe0f`,
		"\U000e0041":                            `\U000e0041`,
		"\u05d0\u0661":                          `\u05d0\u0661`, // written from right to left
		"\u0301e" + strings.Repeat("\u0301", 4): `\u0301` + "e\u0301\u0301" + `\u0301\u0301`,
	} {
		if got := fault.OneLine(text); got != want {
			t.Errorf("%q is shown as %q, want %q", text, got, want)
		}
	}
}

func TestACodeWithoutARowIsAMistakeOfTheProgram(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it was taken")
		}
	}()
	_ = fault.New(fault.Code{}, "", "")
}

// A document of another version may hold a number that the table does not have.
func TestACodeInADocumentIsItsNumber(t *testing.T) {
	for _, text := range []string{`"HC3001"`, `"HC9999"`, `""`} {
		var code fault.Code
		if err := json.Unmarshal([]byte(text), &code); err != nil {
			t.Fatal(err)
		}
		back, err := json.Marshal(code)
		if err != nil || string(back) != text {
			t.Errorf("%s became %s, %v", text, back, err)
		}
		if _, known := code.Kind(); known != (code == fault.NodeUnreachable) {
			t.Errorf("%s: %t", text, known)
		}
	}
}

func TestErrorsAreAskedForTheirCode(t *testing.T) {
	gone := fault.New(fault.NodeUnreachable, "node", "gone")
	outer := fault.New(fault.SafeNotAsPinned, "safe", "does not answer: %w", gone)
	for _, test := range []struct {
		name        string
		err         error
		is, isCause bool // whether NodeUnreachable is first, and whether errors.Is finds it
		first       fault.Code
	}{
		{"nothing", nil, false, false, fault.Code{}},
		{"no fault", io.EOF, false, false, fault.Code{}},
		{"itself", gone, true, true, fault.NodeUnreachable},
		{"wrapped", fmt.Errorf("while planning: %w", gone), true, true, fault.NodeUnreachable},
		{"another that it caused", outer, false, true, fault.SafeNotAsPinned},
		{"first of a list", fault.List{gone, outer}, true, true, fault.NodeUnreachable},
		{"not first of a list", fmt.Errorf("x: %w", fault.List{fault.New(fault.InvalidCUE, "", ""), gone}), false, true, fault.InvalidCUE},
		{"a list without it", fault.List{fault.New(fault.InvalidCUE, "", "")}, false, false, fault.InvalidCUE},
		{"an empty list", fault.List{}, false, false, fault.Code{}},
	} {
		if got := errors.Is(test.err, fault.NodeUnreachable); got != test.isCause {
			t.Errorf("%s: errors.Is says %t", test.name, got)
		}
		if got := fault.First(test.err); got != test.first || (got == fault.NodeUnreachable) != test.is {
			t.Errorf("%s: first is %s", test.name, got)
		}
	}
}

func TestExit(t *testing.T) {
	failed, denied, stale := fault.New(fault.InvalidCUE, "", ""), fault.New(fault.ClassParameterOutsideRange, "", ""), fault.New(fault.ChainNotAsPlanned, "", "")
	for _, test := range []struct {
		name string
		err  error
		want int
	}{
		{"nothing", nil, 0},
		{"no fault", io.EOF, 1},
		{"error", failed, 1},
		{"denied", denied, 3},
		{"stale", stale, 4},
		{"policy that could not run is no denial", fault.New(fault.PolicyFailed, "", ""), 1},
		{"denied and stale", fault.List{stale, denied}, 3},
		{"error and denied", fault.List{denied, failed}, 1},
		{"error and stale", fault.List{stale, failed, stale}, 1},
		{"wrapped", fmt.Errorf("while planning: %w", stale), 4},
		{"wrapped list", fmt.Errorf("while planning: %w", fault.List{stale, denied}), 3},
		{"a code without a row", &fault.Fault{}, 1},
		{"an empty list is still an error", fault.List{}, 1},
	} {
		if got := fault.Exit(test.err); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

func TestAll(t *testing.T) {
	one, other := fault.New(fault.InvalidCUE, "a", ""), fault.New(fault.FieldNotAllowed, "b", "")
	for _, test := range []struct {
		name string
		err  error
		want fault.List
	}{
		{"none", io.EOF, nil},
		{"one", fmt.Errorf("x: %w", one), fault.List{one}},
		{"several", fmt.Errorf("x: %w", fault.List{one, other}), fault.List{one, other}},
	} {
		list, ok := fault.All(test.err)
		if !slices.Equal(list, test.want) || ok != (test.want != nil) {
			t.Errorf("%s: %v, %t", test.name, list, ok)
		}
	}
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not current; write it anew with: go test ./internal/fault -update\n%s", path, got)
	}
}

// A place is given to what has none, and to nothing else.
func TestAFaultGetsAPlaceOnce(t *testing.T) {
	bare, placed, other := fault.New(fault.NodeError, "", "a"), fault.New(fault.NodeError, "there", "b"), errors.New("c")
	if got := fault.At("here", bare); got.Error() != "here: "+bare.Error() || bare.Where != "" {
		t.Errorf("%v, and it was %q", got, bare.Where)
	}
	if got := fault.At("here", placed); got.Error() != placed.Error() {
		t.Errorf("%v", got)
	}
	if got := fault.At("here", other); got != other {
		t.Errorf("%v", got)
	}
	list, _ := fault.All(fault.At("here", fault.List{bare, placed}))
	if len(list) != 2 || list[0].Where != "here" || list[1].Where != "there" {
		t.Errorf("%v", list)
	}
}
