// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// attributesFile is the name of the files by which a repository tells Git how to treat its other
// files.
const attributesFile = ".gitattributes"

// Bounds on a file of attributes: its bytes, its lines that say something, the faults that are
// told, and the comparisons of files with patterns.
const (
	maxAttributes     = 1 << 20
	maxAttributeLines = 1_000
	maxConverted      = 20
	maxCompared       = 20_000_000
)

// judged are the folders whose files are read when a change is judged.
var judged = []string{"halos", "policy", "schema"}

// Converted refuses attributes of a tree that would let people review something else than what is
// judged. Those are attributes that make the files of a checkout differ from the committed ones,
// and attributes that hide changes. files are all paths of the tree.
//
// It does not ask which of two lines decides. It refuses a line that could apply to a judged file,
// even if another line takes it back.
func Converted(of fs.FS, files []string) fault.List {
	var faults fault.List
	left := maxCompared
	read := slices.DeleteFunc(slices.Clone(files), func(name string) bool {
		first, _, _ := strings.Cut(name, "/")
		return !slices.Contains(judged, first) || path.Base(name) == attributesFile
	})
	for _, file := range files {
		if path.Base(file) != attributesFile {
			continue
		}
		text, err := tree.ReadFrom(of, file, maxAttributes)
		if err != nil {
			faults = append(faults, tree.Fault(file, err))
			continue
		}
		faults = append(faults, converted(file, string(text), read, &left)...)
	}
	return faults
}

// converted is Converted for one file of attributes. left is how many comparisons are left for all
// files.
func converted(file, text string, read []string, left *int) fault.List {
	var faults fault.List
	if !utf8.ValidString(text) || strings.ContainsFunc(text, func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune("\t\r\n", r) }) {
		return fault.List{fault.New(fault.AttributeMisleads, file+":1", "it is no plain text in UTF-8: a file of attributes can convert itself")}
	}
	macros := map[string][]string{"binary": {"-diff", "-merge", "-text"}}
	folder, said := path.Dir(file), 0
	for number, line := range strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n") {
		line = strings.Trim(line, " \t\r")
		if line == "" || line[0] == '#' {
			continue
		}
		where := fmt.Sprintf("%s:%d", file, number+1)
		if said++; said > maxAttributeLines {
			return append(faults, fault.New(fault.InputTooLarge, where, "more than %d lines", maxAttributeLines))
		}
		pattern, attributes := cutPattern(line)
		macro, defines := strings.CutPrefix(pattern, "[attr]")
		if defines {
			macros[macro] = attributes
		}
		for _, attribute := range expand(attributes, macros) {
			if len(faults) == maxConverted {
				return faults
			}
			what, scope := refused(attribute, macros)
			if scope == everywhere {
				faults = append(faults, fault.New(fault.AttributeMisleads, where, "%s %s", attribute, what))
			}
			if what == "" || defines || scope == everywhere {
				continue
			}
			if *left -= len(read); *left < 0 {
				return append(faults, fault.New(fault.InputTooLarge, where, "more attributes than can be compared with %d files", len(read)))
			}
			at := slices.IndexFunc(read, func(name string) bool {
				return (scope == everything || !machineWritten(name)) && applies(pattern, folder, name)
			})
			if at < 0 {
				continue
			}
			faults = append(faults, fault.New(fault.AttributeMisleads, where, "%s %s, for %s", attribute, what, read[at]))
		}
	}
	return faults
}

// cutPattern splits a line into its pattern and its attributes. It does not unquote a quoted
// pattern.
func cutPattern(line string) (pattern string, attributes []string) {
	if strings.HasPrefix(line, `"`) {
		if end := strings.LastIndex(line, `"`); end > 0 {
			return line[:end+1], strings.Fields(line[end+1:])
		}
	}
	fields := strings.Fields(line)
	return fields[0], fields[1:]
}

// expand adds to attributes the attributes of the macros among them.
func expand(attributes []string, macros map[string][]string) []string {
	all := slices.Clone(attributes)
	for i := 0; i < len(all) && len(all) < 1000; i++ {
		if more, is := macros[all[i]]; is {
			all = append(all, more...)
		}
	}
	return all
}

// scope says for which files an attribute is refused.
type scope int

const (
	byPeople   scope = iota // what people write; nobody reads line by line what machines write
	everything              // all files that are judged
	// whatever the pattern says, because Git may read another pattern than the one on the disk
	everywhere
)

// known are the names of attributes that do no harm, and of those that refused looks at.
var known = []string{
	"text", "eol", "crlf", "diff", "merge", "whitespace", "conflict-marker-size", "delta", "encoding", "export-ignore", "export-subst", "filter", "ident",
	"working-tree-encoding", "linguist-detectable", "linguist-documentation", "linguist-generated", "linguist-language", "linguist-vendored",
}

// refused says what harm an attribute does, and to which files. It returns "" if the attribute does
// no harm.
func refused(attribute string, macros map[string][]string) (what string, scope scope) {
	name, value, _ := strings.Cut(attribute, "=")
	bare := strings.TrimLeft(name, "-!")
	_, isMacro := macros[bare]
	switch {
	case !isMacro && !slices.Contains(known, bare):
		return "is unknown, so nobody can say what it does", everywhere
	case strings.HasPrefix(attribute, "!"):
		return "", 0
	case bare == "working-tree-encoding":
		return "makes Git write another text than the one that is committed", everywhere
	case name == "filter":
		return "lets a program change the text when it is checked out", everything
	case name == "ident", name == "export-subst":
		return "puts something into the text when it is handed out", everything
	case name == "eol" && value == "crlf":
		return "changes line ends when it is checked out", everything
	case attribute == "-diff", name == "diff" && value != "", name == "linguist-generated" && value != "false":
		return "hides changes from those who review, or shows them otherwise", byPeople
	}
	return "", 0
}

// machineWritten tells whether a file is one that the tool writes.
func machineWritten(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) > 4 && parts[0] == "halos" && slices.Contains([]string{"approvals", "artifact", "emergencies"}, parts[3])
}

// applies tells whether a pattern in a folder's file of attributes may mean a file. If a pattern
// can be read in two ways, one of them is enough.
func applies(pattern, folder, name string) bool {
	if folder != "." {
		below, is := strings.CutPrefix(name, folder+"/")
		if !is {
			return false
		}
		name = below
	}
	switch {
	case strings.ContainsAny(pattern, `"[\`):
		return true // Git's reading of these is not repeated here
	case !strings.Contains(pattern, "/"):
		return wild(pattern, path.Base(name))
	}
	parts := slices.CompactFunc(strings.Split(strings.TrimPrefix(pattern, "/"), "/"), func(a, b string) bool { return a == "**" && b == "**" })
	if len(parts) > 16 || strings.Count(pattern, "**") > 4 {
		return true // an honest pattern is not like that, and to compare it takes long
	}
	return segments(parts, strings.Split(name, "/"))
}

// segments compares the parts of a pattern with those of a path. "**" stands for any number of
// parts.
func segments(pattern, name []string) bool {
	for len(pattern) > 0 {
		if pattern[0] == "**" {
			for skip := range len(name) + 1 {
				if segments(pattern[1:], name[skip:]) {
					return true
				}
			}
			return false
		}
		if len(name) == 0 || !wild(pattern[0], name[0]) {
			return false
		}
		pattern, name = pattern[1:], name[1:]
	}
	return len(name) == 0
}

// wild compares a pattern of "*" and "?" with a name.
func wild(pattern, name string) bool {
	match, err := path.Match(pattern, name)
	return match || err != nil
}
