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

	"cuelang.org/go/cue"
	"pgregory.net/rapid"
)

// Manifests of Classes and Units are written by their shape, and then say what the schema's
// evaluator says: every one of the example, and each of them with every one of its fields left out
// in turn that the schema can do without.
func TestShapesSayWhatTheEvaluatorSays(t *testing.T) {
	s := compile(os.DirFS("../../schema"), &problems{})
	compared := 0
	compare := func(file string, text []byte, definition string) (fields []string) {
		t.Helper()
		kind := kind(strings.ToLower(strings.TrimPrefix(strings.TrimSuffix(strings.TrimPrefix(definition, "#Term"), "File"), "#")))
		from := &source{kind: kind, file: file, fields: map[string]position{}}
		if !from.parse(file, text, nil, &problems{}) {
			return nil
		}
		value := s.value.LookupPath(cue.ParsePath(definition))
		for _, syntax := range from.syntax {
			value = value.Unify(s.context.BuildFile(syntax))
		}
		refused := value.Validate(cue.Concrete(true), cue.Final())
		if _, err := s.unified(definition, from); (err == nil) != (refused == nil) {
			t.Errorf("%s: one evaluation says %v, two say %v", file, err, refused)
		}
		if refused != nil {
			return nil
		}
		want, err := value.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		shape, err := shapeOf(s.value.LookupPath(cue.ParsePath(definition)))
		if err != nil {
			t.Fatalf("%s: %v", definition, err)
		}
		got, err := shape.appendFile(nil, from.syntax)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if !reflect.DeepEqual(said(t, got), said(t, want)) {
			t.Errorf("%s:\n%s\nthe evaluator says\n%s", file, got, want)
		}
		compared++
		for field := range from.fields {
			fields = append(fields, field)
		}
		return fields
	}
	err := filepath.WalkDir("../../halos", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var definition string
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
		if compare(path, text, definition) == nil {
			t.Errorf("%s is refused", path)
		}
		lines := bytes.SplitAfter(text, []byte("\n"))
		// without each line, and without each block that begins and ends at one depth
		for from := range lines {
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
		if compare(spelling, bytes.Replace(text, []byte("25M"), []byte(spelling), 1), "#UnitFile") == nil {
			t.Errorf("%s is refused", spelling)
		}
	}
	if compared < 50 {
		t.Errorf("only %d manifests were compared", compared)
	}
}

// What CUE spells in a way that JSON does not is written by the evaluator.
func TestNumbersThatJSONSpellsInAnotherWay(t *testing.T) {
	s := compile(os.DirFS("../../schema"), &problems{})
	text, err := os.ReadFile("../../halos/meridian/clo-tranched/units/senior.cue")
	if err != nil {
		t.Fatal(err)
	}
	for spelling, want := range map[string]string{"25000000.": "25000000", ".5": "1/2"} {
		problems := &problems{}
		from := &source{kind: unit, file: "unit.cue", fields: map[string]position{}}
		from.parse("unit.cue", bytes.Replace(text, []byte("25M"), []byte(spelling), 1), nil, problems)
		var made struct {
			Unit map[string]json.RawMessage
		}
		if !s.check(from, &made, problems) || said(t, made.Unit["capacity"]) != want {
			t.Errorf("%s: %s, %v", spelling, made.Unit["capacity"], problems.err())
		}
	}
}

// Where a schema adds fields under a condition, the evaluator writes the manifest.
func TestConditionalFieldsAreWrittenByTheEvaluator(t *testing.T) {
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
	from.parse("unit.cue", []byte("unit: kind: \"odd\"\n"), nil, problems)
	var made struct {
		Unit struct {
			Kind  string
			Extra int
		}
	}
	if !s.check(from, &made, problems) || made.Unit.Extra != 3 {
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
