// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// These bound what is read. A repository of ten thousand Units stays far below them.
const (
	maxFileBytes  = 1 << 20
	maxTotalBytes = 256 << 20
	maxFiles      = 50_000
)

// kind is a kind of manifest. Its text is the name of the manifest's one top-level field.
type kind string

const (
	network   kind = "network"
	template  kind = "template"
	halo      kind = "halo"
	class     kind = "class"
	unit      kind = "unit"
	ramp      kind = "ramp"
	book      kind = "book"
	inventory kind = "entry"
	waiver    kind = "waiver"
)

// definition returns the name of the schema's definition for manifests of the kind.
func (k kind) definition() string {
	return "#" + k.title() + "File"
}

// title returns what manifests of the kind are called: "Unit".
func (k kind) title() string { return strings.ToUpper(string(k[:1])) + string(k[1:]) }

// words returns what the kind is called in a sentence.
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
	version string // of a template whose file name gives it, as name@2.cue does
}

// files returns the files that the manifest consists of.
func (p *place) files() []string {
	if p.code != "" {
		return []string{p.file, p.code}
	}
	return []string{p.file}
}

// reservedClasses are names of folders that no Class may have.
var reservedClasses = map[string]bool{"approvals": true, "artifact": true, "books": true, "day0": true, "emergencies": true, "ramps": true, "units": true}

// written are the folders of a Class that are machine-written. The stages that write them read
// them.
var written = []string{"approvals", "artifact", "day0", "emergencies"}

// walk goes through the folders that hold manifests.
type walk struct {
	root     fs.FS
	problems *problems
	shared   []*place
	classes  []*Folder
	files    int
}

// find lists every manifest under halos/ in the order of their paths. shared are those that belong
// to no Class; classes are the folders of the Classes.
func find(root fs.FS, problems *problems) (shared []*place, classes []*Folder) {
	switch info, err := fs.Lstat(root, "halos"); {
	case errors.Is(err, fs.ErrNotExist):
		found := problems.add(fault.NoManifests, position{file: "halos"}, "there is no folder halos/ here")
		if info, err := fs.Lstat(root, "networks"); err == nil && info.IsDir() {
			found.Remedy("this looks like the folder halos/ itself: name the folder that it is in")
		}
		return nil, nil
	case err == nil && info.Mode()&fs.ModeSymlink != 0:
		problems.add(fault.FileMisplaced, position{file: "halos"}, "symbolic links are not followed").Remedy("replace it with the folder itself")
		return nil, nil
	}
	w := &walk{root: root, problems: problems}
	for _, entry := range w.list("halos") {
		switch name := entry.Name(); {
		case !entry.IsDir():
			w.misplaced("halos/"+name, "only folders stand in halos/")
		case name == "networks":
			w.named(network, "halos/networks")
		case name == "inventory":
			w.named(inventory, "halos/inventory")
		case name == "waivers":
			w.named(waiver, "halos/waivers")
		case name == "templates":
			w.templates()
		default:
			w.halo(name)
		}
	}
	if len(w.shared) == 0 && len(problems.found) == 0 {
		problems.add(fault.NoManifests, position{file: "halos"}, "halos/ holds no manifest")
	}
	return w.shared, w.classes
}

// named finds the manifests of a kind with a folder of its own, where each file's name is the
// manifest's.
func (w *walk) named(kind kind, folder string) {
	entries := w.list(folder)
	for _, entry := range entries {
		if kind == network && entry.IsDir() && w.rollouts(folder+"/"+entry.Name(), entries) {
			continue
		}
		if name, file, ok := w.manifest(folder+"/", entry); ok {
			w.add(&place{kind: kind, file: file, name: name})
		}
	}
}

// rollouts tells whether a folder beside the manifest of a network, with its name, holds the
// rollouts of its platform alone. The stages that write them read them.
func (w *walk) rollouts(folder string, beside []fs.DirEntry) bool {
	if !slices.ContainsFunc(beside, func(entry fs.DirEntry) bool {
		return !entry.IsDir() && entry.Name() == folder[strings.LastIndexByte(folder, '/')+1:]+".cue"
	}) {
		return false
	}
	for _, entry := range w.list(folder) {
		if entry.Name() != written[0] || !entry.IsDir() {
			w.misplaced(folder+"/"+entry.Name(), "the folder of a network holds approvals/ alone")
		}
	}
	return true
}

func (w *walk) templates() {
	byFile := map[string]*place{}
	var codes []fs.DirEntry
	for _, entry := range w.list("halos/templates") {
		if strings.HasSuffix(entry.Name(), "_code.cue") && !entry.IsDir() {
			codes = append(codes, entry)
			continue
		}
		if entry.IsDir() && entry.Name() == path.Base(creation.Folder) {
			continue // Repository.code reads it
		}
		stem, version, versioned := strings.Cut(strings.TrimSuffix(entry.Name(), ".cue"), "@")
		file := "halos/templates/" + entry.Name()
		if entry.IsDir() || !strings.HasSuffix(entry.Name(), ".cue") || !catalog.IsSlug(stem) {
			w.misplaced(file, "templates are files <name>.cue, or <name>@<version>.cue beside an older version")
			continue
		}
		if n, err := strconv.ParseUint(version, 10, 32); versioned && (err != nil || strconv.FormatUint(n, 10) != version) {
			w.misplaced(file, "%q is no version number", version)
			continue
		}
		found := &place{kind: template, file: file, name: stem, version: version}
		byFile[strings.TrimSuffix(file, ".cue")] = found
		w.add(found)
	}
	for _, entry := range codes {
		file := "halos/templates/" + entry.Name()
		found := byFile[strings.TrimSuffix(file, "_code.cue")]
		if found == nil {
			w.problems.add(fault.NotDeclared, position{file: file}, "code hashes of an unknown template: there is no %s.cue", strings.TrimSuffix(file, "_code.cue"))
			continue
		}
		found.code = file
		w.files++
	}
}

func (w *walk) halo(name string) {
	folder := "halos/" + name
	if !w.name(folder, name, "") {
		return
	}
	declared := false
	var classes []string
	for _, entry := range w.list(folder) {
		switch file := folder + "/" + entry.Name(); {
		case entry.Name() == "halo.cue" && !entry.IsDir():
			declared = true
			w.add(&place{kind: halo, file: file, halo: name, name: name})
		case !entry.IsDir():
			w.unexpected(file, false, "halo.cue", "one folder for each Class")
		case reservedClasses[entry.Name()]:
			w.misplaced(file, "%q is no name for a Class", entry.Name())
		default:
			classes = append(classes, entry.Name())
		}
	}
	if !declared {
		w.problems.add(fault.NotDeclared, position{file: folder}, "unknown Halo %q: there is no %s/halo.cue", name, folder).
			Remedy("write %s/halo.cue, or move what is in the folder to the Halo that it belongs to", folder)
	}
	for _, each := range classes {
		w.class(name, each)
	}
}

func (w *walk) class(haloName, name string) {
	folder := "halos/" + haloName + "/" + name
	if !w.name(folder, name, "") {
		return
	}
	declared, recorded := false, false
	var units, books, ramps []fs.DirEntry
	for _, entry := range w.list(folder) {
		switch file := folder + "/" + entry.Name(); {
		case entry.Name() == "class.cue" && !entry.IsDir():
			declared = true
			w.classes = append(w.classes, &Folder{Ref: catalog.ClassRef{Halo: haloName, Class: name}, places: []*place{{kind: class, file: file, halo: haloName, class: name, name: name}}})
			w.files++
		case entry.Name() == "units" && entry.IsDir():
			units = w.list(file)
		case entry.Name() == "books" && entry.IsDir():
			books = w.list(file)
		case entry.Name() == "ramps" && entry.IsDir():
			ramps = w.list(file)
		case slices.Contains(written, entry.Name()) && entry.IsDir():
			recorded = recorded || entry.Name() == "artifact"
		default:
			w.unexpected(file, entry.IsDir(), "class.cue", "units", "books", "ramps")
		}
	}
	var class *Folder
	if declared {
		class = w.classes[len(w.classes)-1]
	}
	w.within(folder, class, unit, units)
	w.within(folder, class, book, books)
	w.within(folder, class, ramp, ramps)
	// Where there are records, the rules say whether the manifests may be gone.
	if there := len(units) + len(books) + len(ramps); !declared && (!recorded || there > 0) {
		w.problems.add(fault.NotDeclared, position{file: folder}, "unknown Class %q: there is no %s/class.cue", name, folder).
			Remedy("write %s/class.cue, or move what is in the folder to the Class that it belongs to", folder)
	}
}

// within finds the manifests of a kind in a folder of a Class, which is named for the kind. It
// reports them if there is no such Class.
func (w *walk) within(folder string, class *Folder, kind kind, entries []fs.DirEntry) {
	for _, entry := range entries {
		name, file, ok := w.manifest(folder+"/"+string(kind)+"s/", entry)
		switch {
		case !ok:
		case class == nil: // class reports that there is none
		default:
			class.places = append(class.places, &place{kind: kind, file: file, halo: class.Ref.Halo, class: class.Ref.Class, name: name})
			w.files++
		}
	}
}

// manifest returns the name and the path of a manifest <name>.cue. It reports every other entry and
// returns false. The folder ends with a slash.
func (w *walk) manifest(folder string, entry fs.DirEntry) (name, file string, ok bool) {
	file = folder + entry.Name()
	name, ok = strings.CutSuffix(entry.Name(), ".cue")
	if entry.IsDir() || !ok {
		w.unexpected(file, entry.IsDir(), "files <name>.cue")
		return "", "", false
	}
	return name, file, w.name(file, name, ".cue")
}

func (w *walk) add(found *place) {
	w.shared = append(w.shared, found)
	w.files++
}

// list reads a folder and returns its entries, without notes for people. It reports entries whose
// names differ in case only, which some file systems cannot hold both of, and entries that are no
// plain files or folders.
func (w *walk) list(folder string) []fs.DirEntry {
	all, err := fs.ReadDir(w.root, folder)
	if err != nil {
		w.problems.add(tree.Code(err), position{file: folder}, "folder cannot be read: %w", reason(err))
		return nil
	}
	if w.files+len(all) > maxFiles {
		w.problems.add(fault.InputTooLarge, position{file: folder}, "more than %d manifests", maxFiles)
		return nil
	}
	entries := make([]fs.DirEntry, 0, len(all))
	clashes := differInCase(all)
	for _, entry := range all {
		name := entry.Name()
		switch {
		case !entry.IsDir() && hiddenByOthers.MatchString(name):
			// A file manager or an editor keeps these for itself.
		case clashes[name] != "":
			w.problems.add(fault.NameClash, position{file: folder + "/" + name}, "%q and %q differ in case only", clashes[name], name)
		case entry.Type()&fs.ModeSymlink != 0:
			w.problems.add(fault.FileMisplaced, position{file: folder + "/" + name}, "symbolic links are not followed").Remedy("replace it with the file itself")
		case !entry.IsDir() && !entry.Type().IsRegular():
			w.misplaced(folder+"/"+name, "it is no plain file")
		case strings.HasSuffix(name, ".md") && !entry.IsDir() && tree.Note(name, ".cue"):
			// These are notes for people.
		default:
			entries = append(entries, entry)
		}
	}
	return entries
}

// differInCase maps the name of an entry to that of an earlier one from which it differs in case
// only.
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

func (w *walk) misplaced(file, format string, arguments ...any) {
	w.problems.add(fault.FileMisplaced, position{file: file}, format, arguments...)
}

// appendFile reads a whole file and appends it to bytes. It fails if the file is larger than
// maxFileBytes, and then returns the bytes as they were given.
func appendFile(to []byte, root fs.FS, name string) ([]byte, error) {
	all, err := tree.AppendWhole(to, root, name, maxFileBytes)
	switch {
	case err != nil:
		return to, reason(err)
	case len(all)-len(to) > maxFileBytes:
		return to, errTooLarge
	}
	return all, nil
}

var errTooLarge = fmt.Errorf("larger than %d bytes", maxFileBytes)

// reason returns an error without the path, which the fault names already.
func reason(err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err
	}
	return err
}
