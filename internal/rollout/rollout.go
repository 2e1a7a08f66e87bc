// SPDX-License-Identifier: AGPL-3.0-or-later

// Package rollout is the folder in which the documents of one rollout lie, from the Catalog to the Artifacts.
//
//	catalog.json     the manifests that the plan was made from; the bundle names its sha256sum
//	plan.json        what is to be done
//	bundle.json      the exact transactions; sha256sum of it is what is approved
//	approvals/       one file an owner: <owner>.json
//	journal.jsonl    what was sent, line by line
//
// The records that came out, <kind>-<name>.json, lie beside the Class in artifact/<network>/ when the folder is one of its approvals/, and in the
// folder's own artifact/ otherwise.
//
// In go documents and out come files, and back. Files are written whole or not at all. The package knows names and forms, and nothing of what the
// documents mean.
package rollout

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"sort"
	"strings"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on what is read: bytes of a document, and files in a folder (a Class may have thousands of Units, each with its record).
const (
	maxFile  = 64 << 20
	maxFiles = 20_000

	maxApprovals     = 256 // one for each owner of each Safe that signs
	maxApprovalBytes = 16 << 20
)

// Folder is where the documents lie.
type Folder struct {
	Path string

	// Root is a folder around the path, below which nothing is followed: no link in any part of the
	// path. "" is the folder of the Class for one of its approvals/, and the path itself otherwise.
	Root string

	// FS is the tree that the path is in, for documents that somebody else wrote. It is read only.
	// nil is the machine's own file system.
	FS fs.FS
}

// Journal is the path of the journal.
func (f Folder) Journal() string { return filepath.Join(f.Path, JournalFile) }

// JournalFile is the name of the journal, and lockFile of what one process at a time holds while it
// applies.
const (
	JournalFile = "journal.jsonl"
	lockFile    = ".lock"
)

// Held is a folder that this process alone applies from.
type Held struct {
	*tree.Tree // the folder itself
	lock       *tree.Lock
}

// Hold takes the folder's lock, and removes what an earlier run was writing when it was ended.
func (f Folder) Hold() (*Held, error) {
	around, err := f.view()
	if err != nil {
		return nil, err
	}
	defer around.done()
	itself, err := around.tree.Below(around.at)
	if err != nil {
		return nil, tree.Fault(f.Path, err)
	}
	lock, err := itself.Lock(lockFile)
	if err != nil {
		said := tree.Fault(f.at(lockFile), err)
		if said.Code == fault.NoPermission {
			said.Remedy("apply writes its journal and the records there: give the user that runs it the right to write in %s", f.Path)
		}
		return nil, errors.Join(said, itself.Close())
	}
	itself.Sweep(".")
	return &Held{itself, lock}, nil
}

// Close gives the folder free.
func (h *Held) Close() error {
	h.lock.Unlock()
	return h.Tree.Close()
}

// view is the folder as it is read: a tree, and where in it the folder is.
type view struct {
	fs.FS
	tree *tree.Tree // nil for one that somebody else opened
	at   string
}

func (v view) done() {
	if v.tree != nil {
		_ = v.tree.Close()
	}
}

// view opens what is around the folder. Nothing is made.
func (f Folder) view() (view, error) { return f.around(tree.Open) }

func (f Folder) around(open func(root string) (*tree.Tree, error)) (view, error) {
	if f.FS != nil {
		return view{FS: f.FS, at: path.Clean(filepath.ToSlash(f.Path))}, nil
	}
	root := f.Root
	switch {
	case root != "":
	case f.isApproval():
		root = filepath.Dir(filepath.Dir(f.Path))
	default:
		root = f.Path
	}
	at, is := tree.Within(root, f.Path)
	if !is {
		return view{}, fault.New(fault.FileUnusable, f.Path, "it is not below %s", root)
	}
	opened, err := open(root)
	if err != nil {
		return view{}, tree.Fault(f.Path, err)
	}
	return view{opened, opened, at}, nil
}

// isApproval tells whether the folder is one of a Class's approvals/.
func (f Folder) isApproval() bool { return filepath.Base(filepath.Dir(f.Path)) == Approvals }

// WritePlan writes what plan makes: Catalog, Plan, Bundle.
func (f Folder) WritePlan(declared *catalog.Catalog, p *plan.Plan, b *bundle.Bundle) error {
	sources, err := plan.Sources(declared, p.Core.Class)
	if err != nil {
		return err
	}
	return f.write(document{"catalog.json", sources}, document{"plan.json", p}, document{"bundle.json", b})
}

// Catalog reads the manifests that the plan was made from. It takes only what WritePlan writes, so
// that the digest in the bundle covers every byte of the file.
func (f Folder) Catalog() (*catalog.Catalog, error) {
	data, err := f.read("catalog.json")
	if err != nil {
		return nil, err
	}
	var declared catalog.Catalog
	if err := canon.Read(data, &declared); err != nil {
		return nil, fault.New(fault.PlanNotReproducible, f.at("catalog.json"), "not a Catalog: %w", err)
	}
	if major, _, _ := strings.Cut(declared.Version, "."); major != "1" {
		return nil, fault.New(fault.DocumentOfOtherVersion, f.at("catalog.json"), "version %q, this program knows 1", declared.Version)
	}
	if len(declared.Halos) != 1 || declared.Halos[0] == nil || len(declared.Halos[0].Classes) != 1 || declared.Halos[0].Classes[0] == nil {
		return nil, fault.New(fault.PlanNotReproducible, f.at("catalog.json"), "it is not the manifests of one Class")
	}
	sources, err := plan.Sources(&declared, catalog.ClassRef{Halo: declared.Halos[0].Name, Class: declared.Halos[0].Classes[0].Name})
	if err != nil {
		return nil, err
	}
	if same, err := canon.Equal(data, sources); err != nil || !same {
		return nil, fault.New(fault.PlanNotReproducible, f.at("catalog.json"), "its bytes are not those that plan writes: they say more than one Class is made from, or otherwise")
	}
	return sources, nil
}

// Plan reads the plan.
func (f Folder) Plan() (*plan.Plan, error) {
	data, err := f.canonical("plan.json")
	if err != nil {
		return nil, err
	}
	var p plan.Plan
	if err := canon.Read(data, &p); err != nil {
		return nil, fault.New(fault.PlanNotReproducible, f.at("plan.json"), "not a plan: %w", err)
	}
	if major, _, _ := strings.Cut(p.Version, "."); major != "1" {
		return nil, fault.New(fault.DocumentOfOtherVersion, f.at("plan.json"), "version %q, this program knows 1", p.Version)
	}
	if same, err := canon.Equal(data, &p); err != nil || !same {
		return nil, fault.New(fault.PlanNotReproducible, f.at("plan.json"), "not in canonical form: its bytes are not those that plan writes")
	}
	return &p, nil
}

// Bundle reads the bundle.
func (f Folder) Bundle() (*bundle.Bundle, error) {
	data, err := f.canonical("bundle.json")
	if err != nil {
		return nil, err
	}
	return bundle.Read(data)
}

// WriteApproval writes one owner's approval, and returns its path.
func (f Folder) WriteApproval(approval *bundle.Approval) (string, error) {
	name := filepath.Join("approvals", approval.Owner.Hex()+".json")
	return f.at(name), f.write(document{name, approval})
}

// Approvals reads all approvals, by file name.
func (f Folder) Approvals() (map[string]*bundle.Approval, error) {
	approvals := map[string]*bundle.Approval{}
	total := 0
	err := f.readAll("approvals", func(name string, data []byte, err error) error {
		if err != nil {
			return err
		}
		if total += len(data); total > maxApprovalBytes {
			return fault.New(fault.InputTooLarge, f.at("approvals"), "larger than %d bytes together", maxApprovalBytes)
		}
		if len(approvals) == maxApprovals {
			return fault.New(fault.InputTooLarge, f.at("approvals"), "more than %d approvals", maxApprovals)
		}
		approvals[f.at(name)], err = bundle.ReadApproval(f.at(name), data)
		return err
	})
	if err != nil {
		return nil, err
	}
	return approvals, nil
}

// Sibling is the folder of another bundle of the same Class.
func (f Folder) Sibling(digest string) Folder {
	return Folder{Path: filepath.Join(filepath.Dir(f.Path), digest), Root: f.Root, FS: f.FS}
}

// SourceOf is the bundle that a record says it came from, when its folder lies beside this one;
// fs.ErrNotExist is among the causes of the error when it does not.
func (f Folder) SourceOf(record *artifact.Record) (*bundle.Bundle, error) {
	name := record.Source.Bundle
	if !digestForm.MatchString(name) {
		return nil, fault.New(fault.ArtifactDiffers, f.at("bundle.json"), "source.bundle is %q, which is no digest: %w", name, fs.ErrNotExist)
	}
	return f.Sibling(name).Bundle()
}

// digestForm is what a bundle's folder is named.
var digestForm = regexp.MustCompile(`^[0-9a-f]{64}$`)

// records is where the records of a network lie, relative to the folder.
func (f Folder) records(network string) string {
	if f.isApproval() {
		return filepath.Join("..", "..", "artifact", network)
	}
	return "artifact"
}

// Approvals is the name of the folder beside a Class's manifest that holds a folder for each of its bundles.
const Approvals = "approvals"

// WriteArtifacts writes records, and returns their paths.
func (f Folder) WriteArtifacts(records []*artifact.Record) ([]string, error) {
	var paths []string
	var documents []document
	for _, record := range records {
		name := filepath.Join(f.records(record.Network), recordName(record))
		paths, documents = append(paths, f.at(name)), append(documents, document{name, record})
	}
	if err := f.write(documents...); err != nil {
		return nil, err
	}
	return paths, nil
}

// Recorded is the file of a record.
type Recorded struct {
	Path   string
	Record *artifact.Record // nil when Err says why it cannot be read
	Err    error
}

// Artifacts reads the records of a network, by path in order. A file that holds no record, or one
// of something else than it is named after, is an error of that file alone: the others are read.
func (f Folder) Artifacts(network string) ([]Recorded, error) {
	var list []Recorded
	err := f.readAll(f.records(network), func(name string, data []byte, err error) error {
		each := Recorded{Path: f.at(name), Err: err}
		if err == nil {
			each.Err = f.lineEnds(name, data)
		}
		if each.Err == nil {
			each.Record, each.Err = artifact.Read(each.Path, data)
		}
		if r := each.Record; r != nil && (recordName(r) != filepath.Base(name) || r.Network != network) {
			each.Record, each.Err = nil, fault.New(fault.ArtifactDiffers, each.Path, "kind is %q, name is %q, network is %q: the file is named after another record", r.Kind, r.Name, r.Network)
		}
		list = append(list, each)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return list, nil
}

func recordName(record *artifact.Record) string {
	return string(record.Kind) + "-" + record.Name + ".json"
}

func (f Folder) at(name string) string { return filepath.Join(f.Path, name) }

// list is the JSON files of a subfolder, sorted; none when it does not exist. Something else under
// such a name is refused: it would be left out in silence.
func (f Folder) list(v view, sub string) ([]string, error) {
	entries, err := fs.ReadDir(v, path.Join(v.at, filepath.ToSlash(sub)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, tree.Fault(f.at(sub), err)
	}
	if len(entries) > maxFiles {
		return nil, fault.New(fault.InputTooLarge, f.at(sub), "more than %d files", maxFiles)
	}
	var names []string
	for _, entry := range entries {
		if !entry.IsDir() && filepath.Ext(entry.Name()) == ".json" {
			names = append(names, filepath.Join(sub, entry.Name()))
		}
	}
	sort.Strings(names)
	return names, nil
}

// readAll hands on the JSON files of a subfolder, one after the other, or why one cannot be read.
func (f Folder) readAll(sub string, each func(name string, data []byte, err error) error) error {
	v, err := f.view()
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	}
	defer v.done()
	names, err := f.list(v, sub)
	if err != nil {
		return err
	}
	for _, name := range names {
		data, err := f.readFrom(v, name)
		if err := each(name, data, err); err != nil {
			return err
		}
	}
	return nil
}

func (f Folder) read(name string) ([]byte, error) {
	v, err := f.view()
	if err != nil {
		return nil, err
	}
	defer v.done()
	return f.readFrom(v, name)
}

// canonical reads a document over whose bytes there is a digest.
func (f Folder) canonical(name string) ([]byte, error) {
	data, err := f.read(name)
	if err != nil {
		return nil, err
	}
	return data, f.lineEnds(name, data)
}

// lineEnds refuses a document whose line ends Git has converted, as it does on machines with
// core.autocrlf=true: whatever is said of its digest then would mislead. A document in canonical
// form has no carriage return anywhere.
func (f Folder) lineEnds(name string, data []byte) error {
	if !bytes.Contains(data, []byte("\r\n")) {
		return nil
	}
	return fault.New(fault.LineEndsChanged, f.at(name), "its lines end with CR LF, and it was written with LF: Git converted them on this machine, as core.autocrlf=true does").
		Remedy("write the line '* -text' into .gitattributes and commit it; then remove the file, and have it back with: git checkout -- %s", f.at(name))
}

func (f Folder) readFrom(v view, name string) ([]byte, error) {
	data, err := tree.ReadFrom(v.FS, path.Join(v.at, filepath.ToSlash(name)), maxFile)
	if err != nil {
		return nil, tree.Fault(f.at(name), err)
	}
	return data, nil
}

// document is what a file of the folder is to hold.
type document struct {
	name    string
	content any
}

// write puts the canonical forms of documents in place, so that a reader never sees half of one.
func (f Folder) write(documents ...document) error {
	v, err := f.around(func(root string) (*tree.Tree, error) { return tree.Make(root, filePerm) })
	if err != nil {
		return err
	}
	defer v.done()
	for _, each := range documents {
		data, err := canon.Marshal(each.content)
		if err != nil {
			return err
		}
		if err := v.tree.Write(path.Join(v.at, filepath.ToSlash(each.name)), data, filePerm); err != nil {
			return tree.Fault(f.at(each.name), err)
		}
	}
	return nil
}

// filePerm are the permissions of documents: they are no secrets.
const filePerm = 0o644
