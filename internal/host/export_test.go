// SPDX-License-Identifier: AGPL-3.0-or-later

package host

// Owners says who owns a path by a CODEOWNERS file, and by which line of it.
func Owners(file, path string) (owners []string, line int) {
	lines, _ := parseOwners(file)
	return lines.of(path)
}

// Taken says which line of a CODEOWNERS file is meant for a path, and which gives it to others; 0
// is none.
func Taken(file, path string) (from, by int) {
	lines, _ := parseOwners(file)
	line, taker := lines.taken(path)
	if taker == nil {
		return line.number, 0
	}
	return line.number, taker.number
}

// Unzip reads one file out of an archive.
var Unzip = unzip

// MostBytes is how large an answer may be.
const MostBytes = mostBytes
