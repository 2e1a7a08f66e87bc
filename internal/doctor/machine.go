// SPDX-License-Identifier: AGPL-3.0-or-later

package doctor

import (
	"fmt"
	"io/fs"
	"regexp"
	"strconv"

	"github.com/halo-factory/halocompile/internal/keyfile"
)

// Oldest is the oldest Git with all that the program asks of it: preview names the checkout's own
// folders by --path-format, which Git 2.31 brought.
const Oldest = "2.31"

var gitVersion = regexp.MustCompile(`\b([0-9]{1,4})\.([0-9]{1,4})(?:\.[0-9]+)*`)

// Git looks at what 'git --version' says, or at why it could not be asked.
func Git(said string, err error) Point {
	const name = "git"
	if err != nil {
		return Point{name, Missing, "it could not be run: " + err.Error(), "install Git " + Oldest + " or newer, and have it in PATH"}
	}
	parts := gitVersion.FindStringSubmatch(said)
	if parts == nil {
		return Point{name, Look, "its version cannot be told", "use Git " + Oldest + " or newer"}
	}
	major, _ := strconv.Atoi(parts[1]) // four digits at most
	minor, _ := strconv.Atoi(parts[2])
	if major < 2 || major == 2 && minor < 31 {
		return Point{name, Look, "version " + parts[0], "use Git " + Oldest + " or newer: 'halocompile preview' needs it"}
	}
	return fine(name, "version %s", parts[0])
}

// Keystore looks at a keystore file without opening it: no password is asked for, and the key stays
// sealed. mode is that of the file.
func Keystore(path string, text []byte, mode fs.FileMode) Point {
	name := "key " + path
	if err := keyfile.Look(path, text); err != nil {
		return Failed(name, Missing, err)
	}
	if mode.Perm()&0o077 != 0 {
		return Point{name, Look, fmt.Sprintf("a keystore file that others on this machine may read (%s)", mode.Perm()), "keep it to yourself: chmod 600 " + path}
	}
	return fine(name, "a keystore file that its password opens")
}

// Same says whether schema and rules of a repository are those of the program. differ are the files
// that are not.
func Same(differ []string) Point {
	const name = "schema and rules"
	if len(differ) == 0 {
		return fine(name, "as this program has them")
	}
	says := differ[0] + " is other than this program has it"
	if more := len(differ) - 1; more > 0 {
		says = fmt.Sprintf("%s and %d more are other than this program has them", differ[0], more)
	}
	return Point{name, Look, says, "what is edited on purpose may stay; otherwise use the version of the program that wrote them, or run 'halocompile upgrade'"}
}

// Pins says whether a repository has its files from the program that looks at it. version and
// commit are those of the program that wrote them, and own is this one's commit, "" if it has none.
func Pins(version, commit, own string) Point {
	const name = "pins"
	pinned := "commit " + commit
	if version != "" {
		pinned = version + ", " + pinned
	}
	switch own {
	case commit:
		return fine(name, "schema, rules and workflows come from this program")
	case "":
		return Point{name, Look, fmt.Sprintf("schema, rules and workflows come from %s; this program is of no commit", pinned), "use the program that they come from"}
	}
	return Point{name, Look, fmt.Sprintf("schema, rules and workflows come from %s; this program is of commit %s", pinned, own),
		"use the program that they come from; if this one is newer, bring them to it with 'halocompile upgrade', and propose what changes"}
}
