// SPDX-License-Identifier: AGPL-3.0-or-later

package host

// Owners says who owns a path by a CODEOWNERS file, and by which line of it.
func Owners(file, path string) (owners []string, line int) { return parseOwners(file).of(path) }

// Unzip reads one file out of an archive.
var Unzip = unzip

// MostBytes is how large an answer may be.
const MostBytes = mostBytes
