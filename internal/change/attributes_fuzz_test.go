// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"strings"
	"testing"
)

// No file of attributes leads to many faults, and each fault is at a line of the file. An attribute
// that converts every file is refused.
func FuzzAttributes(f *testing.F) {
	for _, text := range []string{
		"", "* -text", "* text=auto", "*.cue working-tree-encoding=UTF-16", "[attr]x filter=y\nhalos/** x", "\"a b\" ident", "# *", "!a ident", "a/**/b[c-d]? eol=crlf", "\ufeff* diff=z",
	} {
		f.Add(text)
	}
	judged := []string{"halos/a/halo.cue", "halos/a/b/units/c.cue", "policy/x.rego", "schema/halo.cue"}
	f.Fuzz(func(t *testing.T, text string) {
		left := maxCompared
		faults := converted(".gitattributes", text, judged, &left)
		if len(faults) > maxConverted+1 {
			t.Fatalf("%q: %d faults", text, len(faults))
		}
		for _, each := range faults {
			if !strings.HasPrefix(each.Where, ".gitattributes:") {
				t.Fatalf("%q: %v", text, each)
			}
		}
		if left = maxCompared; len(faults) == 0 && len(converted(".gitattributes", "* working-tree-encoding=UTF-16\n"+text, judged, &left)) == 0 {
			t.Fatalf("%q takes a conversion out of sight", text)
		}
	})
}
