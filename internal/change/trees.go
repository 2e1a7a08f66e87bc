// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/tree"
)

// maxFiles bounds how many files of a tree are looked at. A repository of ten thousand Units has
// far fewer.
const maxFiles = 200_000

// over is a tree in which some folders come from another one.
type over struct {
	fs.FS
	base fs.FS
	from []string // the folders that come from base
}

func (o over) of(name string) fs.FS {
	for _, folder := range o.from {
		if name == folder || strings.HasPrefix(name, folder+"/") {
			return o.base
		}
	}
	return o.FS
}

// Over returns a tree in which some folders come from another one.
func Over(of, base fs.FS, from []string) fs.FS { return over{of, base, from} }

// Describe says how another process opens the tree.
func (o over) Describe() (tree.Description, error) {
	of, err := tree.Describe(o.FS)
	if err != nil {
		return tree.Description{}, err
	}
	base, err := tree.Describe(o.base)
	return tree.Description{Over: &tree.Over{Tree: of, Base: base, From: o.from}}, err
}

// Open opens a file or folder, in the tree that it comes from.
func (o over) Open(name string) (fs.File, error) { return o.of(name).Open(name) }

// ReadDir lists a folder, in the tree that it comes from. Folders in it that come from base are
// listed only if base has them.
func (o over) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.of(name), name)
	if err != nil {
		return entries, err
	}
	for _, folder := range o.from {
		if path.Dir(folder) != name {
			continue
		}
		named := func(entry fs.DirEntry, name string) int { return strings.Compare(entry.Name(), name) }
		at, listed := slices.BinarySearchFunc(entries, path.Base(folder), named)
		info, err := fs.Lstat(o.base, folder)
		switch {
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return nil, err
		case err != nil && listed:
			entries = slices.Delete(entries, at, at+1)
		case err == nil && !listed:
			entries = slices.Insert(entries, at, fs.FileInfoToDirEntry(info))
		case err == nil:
			entries[at] = fs.FileInfoToDirEntry(info)
		}
	}
	return entries, nil
}

// Lstat describes a file without following a link, so that callers can find symbolic links.
func (o over) Lstat(name string) (fs.FileInfo, error) { return fs.Lstat(o.of(name), name) }

// ReadLink returns where a link points to.
func (o over) ReadLink(name string) (string, error) { return fs.ReadLink(o.of(name), name) }

// difference is one path in which two trees differ.
type difference struct {
	path           string
	before, exists bool // whether it is in the first tree, and in the second
}

// differing lists every file in which two trees differ, sorted by path. It compares links as links,
// and does not follow them. It leaves out .git, which is Git's own.
//
// It also lists all files of the second tree, sorted.
func differing(base, head fs.FS) ([]difference, []string, error) {
	before, err := files(base)
	if err != nil {
		return nil, nil, err
	}
	after, err := files(head)
	if err != nil {
		return nil, nil, err
	}
	var list []difference
	// in order, because files of one folder are read faster together
	for _, path := range slices.Sorted(maps.Keys(before)) {
		old := before[path]
		now, exists := after[path]
		if exists {
			same, err := equal(base, head, path, old, now)
			if err != nil {
				return nil, nil, err
			}
			if same {
				continue
			}
		}
		list = append(list, difference{path, true, exists})
	}
	for path := range after {
		if _, exists := before[path]; !exists {
			list = append(list, difference{path, false, true})
		}
	}
	slices.SortFunc(list, func(a, b difference) int { return strings.Compare(a.path, b.path) })
	return list, slices.Sorted(maps.Keys(after)), nil
}

// SameFolder tells whether a folder is in both trees and every file in it is the same.
func SameFolder(base, head fs.FS, name string) (bool, error) {
	if _, err := fs.Stat(base, name); err != nil {
		return false, nil
	}
	before, err := fs.Sub(base, name)
	if err != nil {
		return false, err
	}
	after, err := fs.Sub(head, name)
	if err != nil {
		return false, err
	}
	differences, _, err := differing(before, after)
	return len(differences) == 0, err
}

func files(of fs.FS) (map[string]fs.FileInfo, error) {
	found := map[string]fs.FileInfo{}
	err := fs.WalkDir(of, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return tree.Fault(path, err)
		}
		switch {
		case path == ".git" && entry.IsDir():
			return fs.SkipDir
		case path == ".git" || entry.IsDir():
			return nil
		}
		if len(found) == maxFiles {
			return fault.New(fault.InputTooLarge, path, "more than %d files", maxFiles)
		}
		if found[path], err = entry.Info(); err != nil {
			return tree.Fault(path, err)
		}
		return nil
	})
	return found, err
}

func equal(base, head fs.FS, path string, old, now fs.FileInfo) (bool, error) {
	switch {
	case old.Mode().Type() != now.Mode().Type():
		return false, nil
	case old.Mode().Type() == fs.ModeSymlink:
		before, err := fs.ReadLink(base, path)
		if err != nil {
			return false, tree.Fault(path, err)
		}
		after, err := fs.ReadLink(head, path)
		if err != nil {
			return false, tree.Fault(path, err)
		}
		return before == after, nil
	case !old.Mode().IsRegular():
		return false, nil
	case old.Size() != now.Size():
		return false, nil
	}
	return sameContent(base, head, path)
}

func sameContent(base, head fs.FS, path string) (bool, error) {
	a, err := base.Open(path)
	if err != nil {
		return false, tree.Fault(path, err)
	}
	defer a.Close()
	b, err := head.Open(path)
	if err != nil {
		return false, tree.Fault(path, err)
	}
	defer b.Close()
	var one, other [32 << 10]byte
	for {
		n, errA := io.ReadFull(a, one[:])
		m, errB := io.ReadFull(b, other[:])
		if n != m || !bytes.Equal(one[:n], other[:m]) {
			return false, nil
		}
		endA, endB := ended(errA), ended(errB)
		switch {
		case errA != nil && !endA:
			return false, tree.Fault(path, errA)
		case errB != nil && !endB:
			return false, tree.Fault(path, errB)
		case endA || endB:
			return endA && endB, nil
		}
	}
}

func ended(err error) bool { return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) }
