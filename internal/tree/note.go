// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import "strings"

// Note tells whether a name in a folder of CUE or Rego is that of something that nobody expects to
// be read as such: a note for people (.md, or without a point, such as LICENSE), or what another
// tool keeps for itself (a point in front). The ending, such as ".rego", is that of the files that
// are read. A name that has it anywhere, in whatever case, is no note: x.REGO, .x.rego.swp.
func Note(name, ending string) bool {
	if strings.Contains(strings.ToLower(name), ending) {
		return false
	}
	return strings.HasSuffix(name, ".md") || strings.HasPrefix(name, ".") || !strings.Contains(name, ".")
}
