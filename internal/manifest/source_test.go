// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"os"
	"testing"
)

// Whatever a manifest's file holds, it is read or refused with places in it, and what is read has
// one place for each field.
func FuzzSource(f *testing.F) {
	senior, err := os.ReadFile("../../halos/meridian/clo-tranched/units/senior.cue")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(senior))
	for _, text := range []string{
		"", "unit: {}", "unit: 1", "unit: {capacity: 1e9}", "unit: {a: [1, {b: \"\\u{10ffff}\"}]}", "unit: \"\"\"\n\t\"\"\"", "{", "unit: {#x: 1}", "unit: a: b: -1",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		found := &problems{}
		from := &source{kind: unit, file: "a.cue", fields: map[string]position{}}
		whole := from.parse("a.cue", []byte(text), nil, found)
		if whole != (len(found.found) == 0) {
			t.Fatalf("%q: read is %v, with %d faults", text, whole, len(found.found))
		}
		for _, each := range found.found {
			if each.at.file != "a.cue" || each.fault.What == "" || each.fault.Do == "" || each.at.line < 1 || each.at.column < 1 {
				t.Fatalf("%q: %v", text, each.fault)
			}
		}
		for field, at := range from.fields {
			if at.file != "a.cue" || at.line < 1 || at.column < 1 || from.at(field) != at {
				t.Fatalf("%q: %s is at %v", text, field, at)
			}
		}
	})
}
