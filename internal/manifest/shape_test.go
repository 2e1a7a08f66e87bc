// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"

	"cuelang.org/go/cue/ast"
	"cuelang.org/go/cue/cuecontext"
	"cuelang.org/go/cue/parser"
	"pgregory.net/rapid"
)

// Shapes say of Classes and Units what CUE says: of every one of the example, and of each of them with every one of its fields left out in turn.
func TestShapesSayWhatCueSays(t *testing.T) {
	s := compile(os.DirFS("../../schema"), &problems{})
	taken, refused := 0, 0
	compare := func(file string, text []byte, definition string) bool {
		t.Helper()
		kind := kind(strings.ToLower(strings.TrimPrefix(strings.TrimSuffix(strings.TrimPrefix(definition, "#Term"), "File"), "#")))
		from := &source{kind: kind, file: file, fields: map[string]position{}}
		if !from.parse(file, text, &problems{}) {
			return false
		}
		want, wrong := s.evaluate(definition, from)
		got, err := s.shapes.named(definition).appendFile(nil, from.syntax)
		switch {
		case wrong != nil:
			refused++
			if err == nil {
				t.Errorf("%s is taken, and CUE refuses it: %v\n%s", file, wrong, text)
			}
			return false
		case err != nil:
			t.Errorf("%s is not taken, and CUE has nothing against it: %v\n%s", file, err, text)
			return false
		}
		taken++
		if !reflect.DeepEqual(said(t, got), said(t, want)) {
			t.Errorf("%s:\n%s\nCUE says\n%s", file, got, want)
		}
		return true
	}
	err := filepath.WalkDir("../../halos", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		definition := ""
		switch {
		case strings.HasSuffix(path, "class.cue"):
			definition = "#ClassFile"
		case strings.Contains(path, "senior-secured/units"):
			definition = "#TermUnitFile"
		case strings.Contains(path, "/units/"):
			definition = "#UnitFile"
		default:
			return nil
		}
		if !compare(path, text, definition) {
			t.Errorf("%s is refused", path)
		}
		lines := bytes.SplitAfter(text, []byte("\n"))
		for from := range lines { // without each line, and without each block that begins and ends at one depth
			indent := len(lines[from]) - len(bytes.TrimLeft(lines[from], "\t"))
			for to := from + 1; to <= len(lines); to++ {
				compare(path, bytes.Join(append(append([][]byte{}, lines[:from]...), lines[to:]...), nil), definition)
				if to == len(lines) || len(lines[to])-len(bytes.TrimLeft(lines[to], "\t")) < indent || !bytes.HasSuffix(bytes.TrimRight(lines[from], "\n"), []byte("{")) {
					break
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, spelling := range []string{"25_000_000", "25M", "0.025G", "25000000.000", "2.5e7", "25e6", "25000K"} {
		text, err := os.ReadFile("../../halos/meridian/clo-tranched/units/senior.cue")
		if err != nil {
			t.Fatal(err)
		}
		if !compare(spelling, bytes.Replace(text, []byte("25M"), []byte(spelling), 1), "#UnitFile") {
			t.Errorf("%s is refused", spelling)
		}
	}
	if taken < 50 || refused < 50 {
		t.Errorf("only %d manifests were taken, and %d refused", taken, refused)
	}
}

// What a value may be can depend on another only where CUE looks at the whole manifest: such definitions have no shape.
func TestOnlyPlainDefinitionsHaveShapes(t *testing.T) {
	for name, definition := range map[string]string{
		"a reference to another field":         `{a!: int, b!: >=a}`,
		"a condition":                          `{a!: int, if a > 1 {b: *3 | int}}`,
		"a condition on what must be written":  `{a!: int, if a > 1 {b!: int}}`,
		"a loop":                               `{for each in ["a"] {(each): int}}`,
		"an embedding":                         `{#Other, b!: int}`,
		"a conjunction of structs":             `#Other & {a: >1}`,
		"alternatives of structs":              `{a!: int} | {b!: int}`,
		"alternatives of a struct and a value": `#Other | string`,
		"an alternative further down":          `{a!: "x" | #Other}`,
		"any other field":                      `{a!: int, ...}`,
		"a pattern beside a field":             `{a!: int, [=~"^a"]: >1}`,
		"two patterns":                         `{[=~"^a"]: >1, [=~"b$"]: int}`,
		"a field in two pieces":                `{a!: int, a!: >1}`,
		"a hidden field":                       `{_a: 1, b!: int}`,
		"a definition further down":            `{#a: int, b!: #a}`,
		"a name of its own":                    `{let x = 1, b!: >x}`,
		"a value under a name":                 `{b!: B={c!: int}}`,
		"a field under a name":                 `{B=b!: int}`,
		"text with another field in it":        `{a!: string, b: "\(a)"}`,
		"anything":                             `{a!: _}`,
		"a list of one length":                 `{a!: [int]}`,
		"a list of anything":                   `{a!: [int, ...]}`,
		"a conjunction of lists":               `{a!: [int, ...int] & [...>1]}`,
		"a list with a condition":              `{a!: [int, ...int] & list.MaxItems(3)}`,
		"itself":                               `{a?: #D}`,
		"itself through another":               `{a?: #Back}`,
		"a function of the evaluator":          `{a!: or([1, 2])}`,
		"a closed struct":                      `close({a!: int})`,
		"an attribute":                         `{a!: int @go(A)}`,
		"a definition that is not there":       `{a!: #Nothing}`,
	} {
		s := shapesOf(t, "import \"list\"\n#D: "+definition+"\n#Other: {a!: int}\n#Back: {a?: #D}\n#List: list.MaxItems(3)\n")
		if s.named("#D") != nil {
			t.Errorf("%s: %s has a shape", name, definition)
		}
		if s.named("#Other") == nil {
			t.Errorf("%s: the definition beside it has none", name)
		}
	}
	for name, other := range map[string]string{
		"a condition at the top":       "if true {#D: b!: int}",
		"an embedding at the top":      "{#D: b!: int}",
		"a field at the top":           "a: 1",
		"a definition in two pieces":   "#D: b!: int",
		"a package under another name": "import s \"strings\"\n#Other: s.MaxRunes(3)",
	} {
		if shapesOf(t, other+"\n#D: {a!: int}\n").named("#D") != nil {
			t.Errorf("%s: the definition has a shape", name)
		}
	}
}

func shapesOf(t *testing.T, text string) *shapes {
	t.Helper()
	file, err := parser.ParseFile("schema.cue", text)
	if err != nil {
		t.Fatal(err)
	}
	context := cuecontext.New()
	s := &shapes{context: context, schema: context.CompileString(text), definitions: map[string]ast.Expr{}, known: map[string]*shape{}}
	s.learn(file)
	return s
}

// Where a definition is not plain, CUE checks and writes the manifest.
func TestOtherDefinitionsAreLeftToCue(t *testing.T) {
	schema := fstest.MapFS{"unit.cue": {Data: []byte(`package schema

#UnitFile: unit!: {
	kind!: string
	if kind == "odd" {
		extra: *3 | int
	}
}
`)}}
	problems := &problems{}
	s := compile(schema, problems)
	from := &source{kind: unit, file: "unit.cue", fields: map[string]position{}}
	from.parse("unit.cue", []byte("unit: kind: \"odd\"\n"), problems)
	var made struct {
		Unit struct {
			Kind  string
			Extra int
		}
	}
	if !s.apply(from, &made, problems) || made.Unit.Extra != 3 {
		t.Errorf("%+v, %v", made, problems.err())
	}
}

// said is what a JSON text says: numbers by their value.
func said(t rapid.TB, data []byte) any {
	t.Helper()
	decoder := json.NewDecoder(bytes.NewReader(data))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		t.Fatalf("%v: %s", err, data)
	}
	var plain func(any) any
	plain = func(value any) any {
		switch value := value.(type) {
		case map[string]any:
			for name, each := range value {
				value[name] = plain(each)
			}
		case []any:
			for i, each := range value {
				value[i] = plain(each)
			}
		case json.Number:
			number, ok := new(big.Rat).SetString(value.String())
			if !ok {
				t.Fatalf("%s is no number", value)
			}
			return number.RatString()
		}
		return value
	}
	return plain(value)
}
