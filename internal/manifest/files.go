// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
)

// Bounds on what is read. A repository of ten thousand Units stays far below them.
const (
	maxFileBytes  = 1 << 20
	maxTotalBytes = 256 << 20
	maxFiles      = 50_000
)

// kind is a kind of manifest; it is the name of the manifest's one top-level field.
type kind string

const (
	network   kind = "network"
	template  kind = "template"
	halo      kind = "halo"
	class     kind = "class"
	unit      kind = "unit"
	inventory kind = "entry"
	waiver    kind = "waiver"
)

// definition is the schema's name for files of the kind.
func (k kind) definition() string {
	return "#" + strings.ToUpper(string(k[:1])) + string(k[1:]) + "File"
}

// words are what the kind is called in a sentence.
func (k kind) words() string {
	if k == inventory {
		return "an inventory entry"
	}
	return "a " + string(k)
}

// place is a manifest that was found, with what its path says about it.
type place struct {
	kind    kind
	file    string
	code    string // the machine-written file beside a template; "" without one
	halo    string
	class   string
	name    string
	version string // of a template whose file name says it: name@2.cue
}

// files are those that a manifest stands in.
func (p *place) files() []string {
	if p.code != "" {
		return []string{p.file, p.code}
	}
	return []string{p.file}
}

// reservedClasses are folders of a Halo that are no Class.
var reservedClasses = map[string]bool{"approvals": true, "artifact": true, "units": true}

// isSlug tells whether a name is what the schema calls #Slug: words of lower-case letters and digits, the first of which begins with a letter, with single hyphens
// between them, at most 32 characters together.
func isSlug(name string) bool {
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

// tree walks the folders that hold manifests.
type tree struct {
	root     fs.FS
	problems *problems
	shared   []*place
	classes  []*Folder
	files    int
}

// find lists every manifest under halos/, in the order of their paths: those that belong to no Class, and the folders of Classes.
func find(root fs.FS, problems *problems) (shared []*place, classes []*Folder) {
	switch info, err := fs.Lstat(root, "halos"); {
	case errors.Is(err, fs.ErrNotExist):
		problems.add("HC1010", position{file: "halos"}, "there is no folder halos/ here")
		return nil, nil
	case err == nil && info.Mode()&fs.ModeSymlink != 0:
		problems.add("HC1005", position{file: "halos"}, "symbolic links are not followed").Remedy("replace it with the folder itself")
		return nil, nil
	}
	t := &tree{root: root, problems: problems}
	for _, entry := range t.list("halos") {
		switch name := entry.Name(); {
		case !entry.IsDir():
			t.misplaced("halos/"+name, "only folders stand in halos/")
		case name == "networks":
			t.named(network, "halos/networks")
		case name == "inventory":
			t.named(inventory, "halos/inventory")
		case name == "waivers":
			t.named(waiver, "halos/waivers")
		case name == "templates":
			t.templates()
		default:
			t.halo(name)
		}
	}
	if len(t.shared) == 0 && len(problems.found) == 0 {
		problems.add("HC1010", position{file: "halos"}, "halos/ holds no manifest")
	}
	return t.shared, t.classes
}

// named finds the manifests of a kind that has a folder of its own, in which files give the names.
func (t *tree) named(kind kind, folder string) {
	for _, entry := range t.list(folder) {
		if name, ok := t.manifest(folder, entry); ok {
			t.add(&place{kind: kind, file: folder + "/" + entry.Name(), name: name})
		}
	}
}

func (t *tree) templates() {
	byFile := map[string]*place{}
	var codes []fs.DirEntry
	for _, entry := range t.list("halos/templates") {
		if strings.HasSuffix(entry.Name(), "_code.cue") && !entry.IsDir() {
			codes = append(codes, entry)
			continue
		}
		stem, version, versioned := strings.Cut(strings.TrimSuffix(entry.Name(), ".cue"), "@")
		file := "halos/templates/" + entry.Name()
		if entry.IsDir() || !strings.HasSuffix(entry.Name(), ".cue") || !isSlug(stem) {
			t.misplaced(file, "templates are files <name>.cue, or <name>@<version>.cue beside an older version")
			continue
		}
		if n, err := strconv.ParseUint(version, 10, 32); versioned && (err != nil || strconv.FormatUint(n, 10) != version) {
			t.misplaced(file, "%q is no version number", version)
			continue
		}
		found := &place{kind: template, file: file, name: stem, version: version}
		byFile[strings.TrimSuffix(file, ".cue")] = found
		t.add(found)
	}
	for _, entry := range codes {
		file := "halos/templates/" + entry.Name()
		found := byFile[strings.TrimSuffix(file, "_code.cue")]
		if found == nil {
			t.problems.add("HC1007", position{file: file}, "code hashes of an unknown template: there is no %s.cue", strings.TrimSuffix(file, "_code.cue"))
			continue
		}
		found.code = file
		t.files++
	}
}

func (t *tree) halo(name string) {
	folder := "halos/" + name
	if !isSlug(name) {
		t.badName(folder, name)
		return
	}
	declared := false
	var classes []string
	for _, entry := range t.list(folder) {
		switch file := folder + "/" + entry.Name(); {
		case entry.Name() == "halo.cue" && !entry.IsDir():
			declared = true
			t.add(&place{kind: halo, file: file, halo: name, name: name})
		case !entry.IsDir():
			t.misplaced(file, "a Halo's folder holds halo.cue and one folder for each Class")
		case reservedClasses[entry.Name()]:
			t.misplaced(file, "%q is no name for a Class", entry.Name())
		default:
			classes = append(classes, entry.Name())
		}
	}
	if !declared {
		t.problems.add("HC1007", position{file: folder}, "unknown Halo %q: there is no %s/halo.cue", name, folder).
			Remedy("write %s/halo.cue, or move what is in the folder to the Halo that it belongs to", folder)
	}
	for _, each := range classes {
		t.class(name, each)
	}
}

func (t *tree) class(haloName, name string) {
	folder := "halos/" + haloName + "/" + name
	if !isSlug(name) {
		t.badName(folder, name)
		return
	}
	declared := false
	var units []fs.DirEntry
	for _, entry := range t.list(folder) {
		switch file := folder + "/" + entry.Name(); {
		case entry.Name() == "class.cue" && !entry.IsDir():
			declared = true
			t.classes = append(t.classes, &Folder{Halo: haloName, Class: name, places: []*place{{kind: class, file: file, halo: haloName, class: name, name: name}}})
			t.files++
		case entry.Name() == "units" && entry.IsDir():
			units = t.list(file)
		case (entry.Name() == "approvals" || entry.Name() == "artifact") && entry.IsDir():
			// Machine-written; the stages that write them read them.
		default:
			t.misplaced(file, "a Class's folder holds class.cue and units/")
		}
	}
	for _, entry := range units {
		unitName, ok := t.manifest(folder+"/units", entry)
		if !ok {
			continue
		}
		file := folder + "/units/" + entry.Name()
		if !declared {
			t.problems.add("HC1007", position{file: file}, "Unit of an unknown Class: there is no %s/class.cue", folder).
				Remedy("write %s/class.cue, or move the Unit to the Class that it belongs to", folder)
			continue
		}
		folder := t.classes[len(t.classes)-1]
		folder.places = append(folder.places, &place{kind: unit, file: file, halo: haloName, class: name, name: unitName})
		t.files++
	}
	if !declared && len(units) == 0 {
		t.problems.add("HC1007", position{file: folder}, "unknown Class %q: there is no %s/class.cue", name, folder)
	}
}

// manifest is the name that a file <name>.cue gives, if it is one.
func (t *tree) manifest(folder string, entry fs.DirEntry) (name string, ok bool) {
	file := folder + "/" + entry.Name()
	name, ok = strings.CutSuffix(entry.Name(), ".cue")
	switch {
	case entry.IsDir() || !ok:
		t.misplaced(file, "%s/ holds files <name>.cue", folder)
		return "", false
	case !isSlug(name):
		t.badName(file, name)
		return "", false
	}
	return name, true
}

func (t *tree) add(found *place) {
	t.shared = append(t.shared, found)
	t.files++
}

// list reads a folder, reports entries that no file system may hold twice or that are no plain files, and leaves out notes for people.
func (t *tree) list(folder string) []fs.DirEntry {
	all, err := fs.ReadDir(t.root, folder)
	if err != nil {
		t.problems.add("HC0002", position{file: folder}, "folder cannot be read: %w", reason(err))
		return nil
	}
	if t.files+len(all) > maxFiles {
		t.problems.add("HC1011", position{file: folder}, "more than %d manifests", maxFiles)
		return nil
	}
	entries := make([]fs.DirEntry, 0, len(all))
	clashes := differInCase(all)
	for _, entry := range all {
		name := entry.Name()
		file := folder + "/" + name
		if other := clashes[name]; other != "" {
			t.problems.add("HC1006", position{file: file}, "%q and %q differ in case only", other, name)
			continue
		}
		switch {
		case entry.Type()&fs.ModeSymlink != 0:
			t.problems.add("HC1005", position{file: file}, "symbolic links are not followed").Remedy("replace it with the file itself")
		case !entry.IsDir() && !entry.Type().IsRegular():
			t.misplaced(file, "it is no plain file")
		case strings.HasSuffix(name, ".md") && !entry.IsDir():
			// Notes for people.
		default:
			entries = append(entries, entry)
		}
	}
	return entries
}

// differInCase are the entries whose names differ in case only from one before them, which they are mapped to.
func differInCase(entries []fs.DirEntry) map[string]string {
	lower := func(each fs.DirEntry) bool { return strings.ToLower(each.Name()) == each.Name() }
	if !slices.ContainsFunc(entries, func(each fs.DirEntry) bool { return !lower(each) }) {
		return nil
	}
	clashes, spelled := map[string]string{}, map[string]string{}
	for _, each := range entries {
		key := strings.ToLower(each.Name())
		if other, known := spelled[key]; known {
			clashes[each.Name()] = other
		} else {
			spelled[key] = each.Name()
		}
	}
	return clashes
}

func (t *tree) misplaced(file, format string, arguments ...any) {
	t.problems.add("HC1005", position{file: file}, format, arguments...)
}

func (t *tree) badName(file, name string) {
	t.problems.add("HC1005", position{file: file}, "%q is no name: lower-case letters, digits and single hyphens, at most 32 characters", name).
		Remedy("rename it; the name stands on chain as bytes32")
}

// readFile reads a file whole if it is within the bound.
func readFile(root fs.FS, name string) ([]byte, error) {
	data, err := readWhole(root, name)
	switch {
	case err != nil:
		return nil, reason(err)
	case len(data) > maxFileBytes:
		return nil, errTooLarge
	}
	return data, nil
}

// readWhole reads no more than one byte beyond the bound. Some trees do so faster than by opening the file.
func readWhole(root fs.FS, name string) ([]byte, error) {
	if tree, ok := root.(interface {
		ReadWhole(name string, most int) ([]byte, error)
	}); ok {
		return tree.ReadWhole(name, maxFileBytes)
	}
	file, err := root.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, maxFileBytes+1))
}

var errTooLarge = fmt.Errorf("larger than %d bytes", maxFileBytes)

// reason is an error without the path that it repeats.
func reason(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}
