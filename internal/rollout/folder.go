// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"bytes"
	"errors"
	"io/fs"
	"path"
	"path/filepath"
	"slices"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Bounds on what is read: bytes of a document, and files in a folder. A Class may have thousands of
// Units, each with its record.
const (
	maxFile  = 64 << 20
	maxFiles = 20_000

	maxApprovals     = 256 // one for each owner of each Safe that signs
	maxApprovalBytes = 16 << 20
)

// Folder is where the documents lie.
type Folder struct {
	Path string

	// Root is a folder around Path. No part of the path below Root may be a link. "" means the
	// folder of the Class if Path is one of its approvals/, and Path itself otherwise.
	Root string

	// FS is the tree that Path is in, for documents that somebody else wrote. It is only read. nil
	// means the machine's own file system.
	FS fs.FS
}

// Journal is the path of the journal.
func (f Folder) Journal() string { return filepath.Join(f.Path, JournalFile) }

// JournalFile is the name of the journal. lockFile is the name of the lock, which one process at a
// time holds while it carries out the rollout.
const (
	JournalFile = "journal.jsonl"
	lockFile    = ".lock"
)

// Held is a folder that this process alone carries out a rollout from.
type Held struct {
	*tree.Tree // the folder itself
	lock       *tree.Lock
}

// Hold takes the folder's lock, and removes files that an earlier run was still writing when it
// ended. It fails at once when another process holds the lock.
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

// Close releases the folder.
func (h *Held) Close() error {
	h.lock.Unlock()
	return h.Tree.Close()
}

// view is the folder as it is read: a tree, and the folder's path in it.
type view struct {
	fs.FS
	tree *tree.Tree // nil when somebody else opened it
	at   string
}

func (v view) done() {
	if v.tree != nil {
		_ = v.tree.Close()
	}
}

// view opens the tree around the folder. It creates nothing.
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

// Approvals is the name of the folder beside a Class's manifest that holds a folder for each of its
// bundles.
const Approvals = "approvals"

func (f Folder) at(name string) string { return filepath.Join(f.Path, name) }

// list returns the JSON files of a subfolder, sorted; none when it does not exist. It lists links
// and other special files, too: reading then refuses them, so none is left out in silence.
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
	slices.Sort(names)
	return names, nil
}

// readAll calls each for every JSON file of a subfolder, in order, with the content or with the
// reason why the file cannot be read. It stops at the first error that each returns.
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

// canonical reads a document whose bytes a digest covers. It fails when Git has converted the line
// ends.
func (f Folder) canonical(name string) ([]byte, error) {
	data, err := f.read(name)
	if err != nil {
		return nil, err
	}
	return data, f.lineEnds(name, data)
}

// lineEnds refuses a document whose line ends Git has converted, as Git does on machines with
// core.autocrlf=true. A fault about its digest would mislead. A document in canonical form has no
// carriage return anywhere.
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

// document is a file of the folder, and what it is to hold.
type document struct {
	name    string
	content any
}

// source is text that is written as it is.
type source string

// bytes is what the file holds: a source, or the canonical form of anything else.
func (d document) bytes() ([]byte, error) {
	if text, is := d.content.(source); is {
		return []byte(text), nil
	}
	return canon.Marshal(d.content)
}

// write puts the canonical forms of documents in place. A reader never sees half of a document.
func (f Folder) write(documents ...document) error {
	v, err := f.around(func(root string) (*tree.Tree, error) { return tree.Make(root, filePerm) })
	if err != nil {
		return err
	}
	defer v.done()
	for _, each := range documents {
		data, err := each.bytes()
		if err != nil {
			return err
		}
		if err := v.tree.Write(path.Join(v.at, filepath.ToSlash(each.name)), data, filePerm); err != nil {
			return tree.Fault(f.at(each.name), err)
		}
	}
	return nil
}

// filePerm is the permissions of documents. Documents are no secrets.
const filePerm = 0o644
