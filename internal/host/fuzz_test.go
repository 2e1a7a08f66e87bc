// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import "testing"

// Every CODEOWNERS file can be read, and each line that counts has its number in the file.
func FuzzOwners(f *testing.F) {
	for _, text := range []string{"", "* @gov", "/policy/ @gov @org/team\n*.rego x@y.zz # note", "\\#a @b", "a/**/b/* @c\r\n", "[a] @b", "!a @b", "***", "/ @a"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		lines, _ := parseOwners(text)
		for _, line := range lines {
			if line.number <= last || len(line.segments) == 0 {
				t.Fatalf("%q: %+v", text, line)
			}
			last = line.number
		}
	})
}
