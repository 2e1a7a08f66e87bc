// SPDX-License-Identifier: AGPL-3.0-or-later

package host

// Owners returns the owners of a path in a CODEOWNERS file, and the line that names them.
func Owners(file, path string) (owners []string, line int) {
	lines, _ := parseOwners(file)
	return lines.of(path)
}

// Taken returns the line of a CODEOWNERS file that is meant for a path, and the line that gives it
// to others; 0 if there is none.
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

// MostBytes is the bound on the size of an answer, in bytes.
const MostBytes = mostBytes
