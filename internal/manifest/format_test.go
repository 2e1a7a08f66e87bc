// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import "testing"

// The layout of a manifest changes nothing that it says, and is its own layout.
func FuzzFormat(f *testing.F) {
	for _, text := range []string{"", "unit: {}", "unit: {a:1,b:\"x\"}\n", "// note\nunit: {a: 1} // more\n", "unit: a: b: [1, 2,\n3]", "unit: {a: \"\"\"\n\tx\n\t\"\"\"}", "{", "a: -1"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		once, err := Format("a.cue", []byte(text))
		if err != nil {
			return
		}
		twice, err := Format("a.cue", once)
		if err != nil || string(twice) != string(once) {
			t.Fatalf("%q becomes %q, which becomes %q: %v", text, once, twice, err)
		}
	})
}
