// SPDX-License-Identifier: AGPL-3.0-or-later

package fault_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
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
	titles := map[string]string{}
	for _, code := range fault.Codes() {
		kind := fault.Table[code]
		if number.FindString(code) != code || code[2] > '8' {
			t.Errorf("%s is not HC and four digits of which the first is a stage", code)
		}
		if kind.Title == "" || kind.Remedy == "" {
			t.Errorf("%s lacks a title or a remedy", code)
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
		if !slices.Contains([]int{1, 3, 4, 130}, kind.Exit) {
			t.Errorf("%s: exit code %d", code, kind.Exit)
		}
		if (kind.Exit == 130) != (code == "HC0005") {
			t.Errorf("%s: exit code %d; 130 is for what a signal interrupts", code, kind.Exit)
		}
		// Of HC20xx, only HC2001 is a denial: the others say that the policy, or how it was asked, is at fault.
		if denied := code[2] == '2' && (code == "HC2001" || !strings.HasPrefix(code, "HC20")); denied != (kind.Exit == 3) {
			t.Errorf("%s: exit code %d; 3 is what policy denies, and nothing else", code, kind.Exit)
		}
	}
	if len(fault.Codes()) != len(fault.Table) {
		t.Errorf("%d codes, %d rows", len(fault.Codes()), len(fault.Table))
	}
}

// A map literal cannot hold a key twice, so numbers are unique; that they stand in order keeps the next one easy to choose.
func TestRowsStandInOrder(t *testing.T) {
	source, err := os.ReadFile("table.go")
	if err != nil {
		t.Fatal(err)
	}
	var rows []string
	for _, match := range regexp.MustCompile(`(?m)^\t"(HC[0-9]{4})": `).FindAllSubmatch(source, -1) {
		rows = append(rows, string(match[1]))
	}
	if !slices.Equal(rows, fault.Codes()) {
		t.Errorf("rows are %v", rows)
	}
}

// used finds every number that the program or a rule of policy gives to people, and where.
func used(t *testing.T) map[string]string {
	t.Helper()
	found := map[string]string{}
	for _, folder := range []string{"cmd", "internal", "scripts", "contracts/bindings"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") || filepath.Base(path) == "table.go" {
				return err
			}
			files := token.NewFileSet()
			file, err := parser.ParseFile(files, path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			ast.Inspect(file, func(node ast.Node) bool {
				if literal, ok := node.(*ast.BasicLit); ok && literal.Kind == token.STRING {
					if text, err := strconv.Unquote(literal.Value); err == nil && number.FindString(text) == text && text != "" {
						found[text] = files.Position(literal.Pos()).String()
					}
				}
				return true
			})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
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
		for _, code := range number.FindAllString(string(text), -1) {
			found[code] = path
		}
	}
	return found
}

func TestEveryNumberThatIsUsedHasARow(t *testing.T) {
	for code, where := range used(t) {
		if _, ok := fault.Table[code]; !ok {
			t.Errorf("%s: %s is not in the table", where, code)
		}
	}
}

func TestEveryRowIsUsed(t *testing.T) {
	found := used(t)
	found["HC2001"] = "the rules that a repository adds to its policy"
	for _, code := range fault.Codes() {
		if found[code] == "" {
			t.Errorf("nothing gives %s (%s)", code, fault.Table[code].Title)
		}
	}
}

func TestDocumentationIsCurrent(t *testing.T) {
	golden(t, filepath.Join(root, "docs", "errors.md"), fault.Markdown())
}

func TestAFaultInWords(t *testing.T) {
	cause := errors.New("permission denied")
	wrapped := fault.New("HC5002", "approvals/x.json", "transaction deploy/deployer: %w", fault.New("HC5002", "", "signature has 64 bytes, not 65"))
	var text bytes.Buffer
	for _, err := range []error{
		fault.New("HC1008", "halos/x/halo.cue:7:14", "%s carries no checksum", "0xab"),
		fault.New("HC0002", "", "%w", cause),
		fault.New("HC4001", "x/y", "no such Class").Remedy("name one of: %s", "a/b"),
		&fault.Fault{Code: "HC3003", What: "nothing to do about it"},
		wrapped,
		fault.List{fault.New("HC4005", "timelock delay", "the plan assumes 1, the chain says 2"), fault.New("HC4005", "timelock paused", "the plan assumes false, the chain says true")},
		fault.New("HC4004", "x\ny", "reverts: \x1b[2Jfine\r\nHC0000: all is well\u202e\x00"),
	} {
		fmt.Fprintln(&text, err)
	}
	golden(t, filepath.Join("testdata", "faults.txt"), text.Bytes())
	if f := fault.New("HC0002", "", "%w", cause); !errors.Is(f, cause) {
		t.Error("the cause is lost")
	}
}

func TestNothingFromOutsideBeginsALine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		f := &fault.Fault{Code: "HC3003", Where: rapid.String().Draw(t, "where"), What: rapid.String().Draw(t, "what"), Do: rapid.String().Draw(t, "do")}
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

func TestAnUnknownNumberIsAMistakeOfTheProgram(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("it was taken")
		}
	}()
	_ = fault.New("HC9999", "", "")
}

func TestExit(t *testing.T) {
	failed, denied, stale := fault.New("HC1001", "", ""), fault.New("HC2111", "", ""), fault.New("HC4005", "", "")
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
		{"policy that could not run is no denial", fault.New("HC2002", "", ""), 1},
		{"denied and stale", fault.List{stale, denied}, 3},
		{"error and denied", fault.List{denied, failed}, 1},
		{"error and stale", fault.List{stale, failed, stale}, 1},
		{"wrapped", fmt.Errorf("while planning: %w", stale), 4},
		{"wrapped list", fmt.Errorf("while planning: %w", fault.List{stale, denied}), 3},
		{"a code without a row", &fault.Fault{Code: "HC9999"}, 1},
		{"an empty list is still an error", fault.List{}, 1},
	} {
		if got := fault.Exit(test.err); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

func TestAll(t *testing.T) {
	one, other := fault.New("HC1001", "a", ""), fault.New("HC1002", "b", "")
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
