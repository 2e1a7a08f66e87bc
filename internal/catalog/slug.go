// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

// IsSlug tells whether a name is what the schema calls #Slug: at most 32 characters, words of
// lower-case letters and digits with single hyphens between them, beginning with a letter.
func IsSlug(name string) bool {
	if name == "" || len(name) > 32 || name[0] < 'a' || name[0] > 'z' {
		return false
	}
	for i := 1; i < len(name); i++ {
		switch c := name[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c == '-' && name[i-1] != '-' && i < len(name)-1:
		default:
			return false
		}
	}
	return true
}
