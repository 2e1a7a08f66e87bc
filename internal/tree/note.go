// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import "strings"

// Note tells whether nobody expects a file in a folder of CUE or Rego to be read as such. That is a
// note for people (ending in .md, or without a dot, such as LICENSE), or a file that another tool
// keeps for itself (beginning with a dot). ending is that of the files that are read, such as
// ".rego". A name that contains the ending anywhere, in upper or lower case, is no note: x.REGO,
// .x.rego.swp.
func Note(name, ending string) bool {
	if strings.Contains(strings.ToLower(name), ending) {
		return false
	}
	return strings.HasSuffix(name, ".md") || strings.HasPrefix(name, ".") || !strings.Contains(name, ".")
}
