// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"path"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/spelling"
)

// reserved are names that Windows keeps for devices, with any ending. A repository that has such a
// file cannot be checked out there.
var reserved = regexp.MustCompile(`^(con|prn|aux|nul|com[1-9]|lpt[1-9])$`)

// hiddenByOthers are files that file managers keep for themselves, and that editors have while a
// file is open. They are passed over: nobody takes them for manifests.
var hiddenByOthers = regexp.MustCompile(`^(\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|\.#.*|\..*\.sw[a-p])$`)

// leftBehind are files that editors and merges leave behind. Somebody could take them for
// manifests.
var leftBehind = regexp.MustCompile(`(~|\.orig|\.rej|\.bak|\.tmp)$|^#.*#$`)

// name tells whether a name of a folder or file may be that of a thing, and reports why not. ending
// is that of the file.
func (w *walk) name(file, name, ending string) bool {
	if reserved.MatchString(name) {
		w.problems.add(fault.NameReserved, position{file: file}, "%q is no name: Windows keeps it for a device, and could not check this repository out", name).
			Remedy("rename it, for example to %s", path.Join(path.Dir(file), name+"-1"+ending))
		return false
	}
	if catalog.IsSlug(name) {
		return true
	}
	found := w.problems.add(fault.FileMisplaced, position{file: file}, "%q is no name: lower-case letters, digits and single hyphens, from a letter on, at most 32 characters", name)
	if right := slug(name); catalog.IsSlug(right) {
		found.Remedy("rename it to %s; the name stands on chain as bytes32", path.Join(path.Dir(file), right+ending))
	} else {
		found.Remedy("rename it; the name stands on chain as bytes32")
	}
	return false
}

// slug makes a name of what people call a file: small letters, with hyphens for all else.
func slug(name string) string {
	return strings.Trim(between.ReplaceAllString(strings.ToLower(name), "-"), "-")
}

var between = regexp.MustCompile(`[^a-z0-9]+`)

// unexpected reports an entry of a folder in which only some things stand, and says what to do with
// it: what it was probably meant to be, by its name.
func (w *walk) unexpected(file string, isFolder bool, expected ...string) {
	folder, name := path.Dir(file), path.Base(file)
	found := w.problems.add(fault.FileMisplaced, position{file: file}, "%s holds %s", folder, listed(expected))
	stem, _, _ := strings.Cut(name, ".")
	manifest := path.Join(folder, slug(stem)+".cue")
	switch meant := spelling.Near(name, expected); {
	case leftBehind.MatchString(name):
		found.Remedy("remove it: an editor or a merge left it behind")
	case isFolder && meant != "":
		found.Remedy("rename it to %s", path.Join(folder, meant))
	case strings.HasSuffix(meant, ".cue"):
		found.Remedy("rename it to %s", path.Join(folder, meant))
	case isFolder:
		found.Remedy("move what is in it to where its kind belongs")
	case strings.HasSuffix(strings.ToLower(name), ".cue") && w.only(expected, "files <name>.cue"):
		found.Remedy("rename it to %s", manifest)
	case strings.HasSuffix(name, ".cue"):
		found.Remedy("%s", belongs(folder, name, expected))
	case w.only(expected, "files <name>.cue"):
		found.Remedy("rename it to %s if it is a manifest, or to %s if it is a note for people; anything else belongs elsewhere", manifest, path.Join(folder, stem+".md"))
	default:
		found.Remedy("take it out of halos/: notes for people are files <name>.md, and nothing else stands here")
	}
}

// listed is a list in words.
func listed(texts []string) string {
	if last := len(texts) - 1; last > 0 {
		return strings.Join(texts[:last], ", ") + " and " + texts[last]
	}
	return strings.Join(texts, "")
}

// only tells whether a folder holds files of one form and nothing else.
func (w *walk) only(expected []string, form string) bool {
	return len(expected) == 1 && expected[0] == form
}

// belongs says where a manifest in the folder of a Halo or a Class goes.
func belongs(folder, name string, expected []string) string {
	if strings.TrimSuffix(name, ".cue") == path.Base(folder) {
		return "rename it to " + path.Join(folder, expected[0]) // class.cue or halo.cue
	}
	if expected[0] == "halo.cue" {
		return "move it into the folder of its Class: a Unit to " + path.Join(folder, "<class>/units", name)
	}
	return "move it to where its kind belongs: a Unit to " + path.Join(folder, "units", name)
}
