// SPDX-License-Identifier: AGPL-3.0-or-later

// Package tree is the one way to what lies in a folder that others may have filled, for reading and
// for writing.
//
// In goes the path of a folder. That path is followed as it is, links and all: whoever runs the
// program names it. Below it nothing is followed. What is reached there lies in the folder, is a
// plain file or a folder, and is reached through folders alone: no symbolic link in any part of its
// name, no pipe that would be waited for, no device, no socket. What is read is bounded. What is
// written is written whole or not at all.
//
// No other package below cmd/ or internal/ opens, writes or moves files; see law_test.go for the
// exceptions.
package tree

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
)

// Why something in a folder is not touched, or no longer.
var (
	ErrLink     = errors.New("it is a symbolic link, which is not followed")
	ErrNotPlain = errors.New("it is no plain file")
	ErrTooLarge = errors.New("too large")
	ErrLocked   = errors.New("another process holds the lock")
	ErrGone     = errors.New("it is not at its place any more")
	errSwapped  = errors.New("it was exchanged while it was opened")
)

// MaxFile bounds what ReadFile reads, in bytes.
const MaxFile = 64 << 20

// Tree is a folder. It may be used by several goroutines at once.
type Tree struct {
	path string // as it was opened
	root *os.Root
	own  *os.File // the folder itself; nil if it could not be opened

	reading sync.Mutex
	last    *opened // where something was read last: what is beside it is read next

	sweeping sync.Mutex
	swept    map[string]bool // folders in which leftovers were looked for
}

// Open opens the folder at a path.
func Open(path string) (*Tree, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return of(path, root), nil
}

// opened is a folder below, kept open for who reads in it.
type opened struct {
	folder string
	root   *os.Root
	users  int // with one for the Tree that keeps it
}

// Make opens the folder at a path, and makes it first if it is not there. Its files are to have
// these permissions.
func Make(path string, perm fs.FileMode) (*Tree, error) {
	if err := os.MkdirAll(path, folderPerm(perm)); err != nil {
		return nil, err
	}
	return Open(path)
}

func of(path string, root *os.Root) *Tree {
	own, err := root.Open(".")
	if err != nil {
		own = nil
	}
	return &Tree{path: path, root: root, own: own, swept: map[string]bool{}}
}

// At is the path of a name, for messages.
func (t *Tree) At(name string) string { return filepath.Join(t.path, filepath.FromSlash(name)) }

// Close gives the folder back.
func (t *Tree) Close() error {
	t.reading.Lock()
	t.leave(t.last)
	t.last = nil
	t.reading.Unlock()
	if t.own != nil {
		_ = t.own.Close()
	}
	return t.root.Close()
}

// Sub opens a folder; see fs.SubFS. What cannot be opened fails when it is read.
func (t *Tree) Sub(folder string) (fs.FS, error) {
	below, err := t.Below(folder)
	if err != nil {
		return unopened{err}, nil
	}
	return below, nil
}

// unopened is a folder that could not be opened.
type unopened struct{ err error }

func (u unopened) Open(name string) (fs.File, error) { return nil, failed("open", name, u.err) }

// Below opens a folder below this one.
func (t *Tree) Below(folder string) (*Tree, error) {
	if !fs.ValidPath(folder) {
		return nil, failed("open", folder, fs.ErrInvalid)
	}
	at, _, err := t.walk(folder, 0)
	if err != nil {
		return nil, err
	}
	if at == t.root { // the same folder, but closed by itself
		if at, err = t.root.OpenRoot("."); err != nil {
			return nil, err
		}
	}
	return of(t.At(folder), at), nil
}

// Open opens a plain file or a folder; see fs.FS.
func (t *Tree) Open(name string) (fs.File, error) {
	file, err := t.open("open", name, os.O_RDONLY)
	if err != nil {
		return nil, err
	}
	return file, nil
}

// ReadFile reads a plain file of at most MaxFile bytes; see fs.ReadFileFS.
func (t *Tree) ReadFile(name string) ([]byte, error) { return t.Read(name, MaxFile) }

// Read reads a plain file of at most so many bytes.
func (t *Tree) Read(name string, most int) ([]byte, error) {
	return ReadFrom(t, name, most)
}

// Stat says what a name is; see fs.StatFS. Of a link it says nothing.
func (t *Tree) Stat(name string) (fs.FileInfo, error) {
	info, err := t.lstat("stat", name)
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return nil, failed("stat", name, ErrLink)
	}
	return info, err
}

// Lstat says what a name is, and may say that it is a link; see fs.ReadLinkFS.
func (t *Tree) Lstat(name string) (fs.FileInfo, error) { return t.lstat("lstat", name) }

func (t *Tree) lstat(op, name string) (fs.FileInfo, error) {
	at, base, done, err := t.beside(op, name)
	if err != nil {
		return nil, err
	}
	defer done()
	info, err := at.Lstat(base)
	return info, failed(op, name, err)
}

// ReadLink says where a link points to, and does not go there; see fs.ReadLinkFS.
func (t *Tree) ReadLink(name string) (string, error) {
	at, base, done, err := t.parent("readlink", name, 0)
	if err != nil {
		return "", err
	}
	defer done()
	to, err := at.Readlink(base)
	return to, failed("readlink", name, err)
}

// ReadDir reads a folder; see fs.ReadDirFS. Of each entry the system is asked the name and type
// only, where it allows that.
func (t *Tree) ReadDir(folder string) ([]fs.DirEntry, error) {
	opened, err := t.open("open", folder, os.O_RDONLY)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	found, err := entries(opened)
	for i := range found {
		found[i] = entry{found[i], t, folder}
	}
	slices.SortFunc(found, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return found, failed("readdir", folder, err)
}

// entry is one of a folder.
type entry struct {
	fs.DirEntry
	of     *Tree
	folder string
}

// Info looks the rest up through the Tree, like everything else.
func (e entry) Info() (fs.FileInfo, error) { return e.of.Lstat(path.Join(e.folder, e.Name())) }

// open opens what a name is, if it is a plain file or a folder. It waits for nobody.
func (t *Tree) open(op, name string, flag int) (*os.File, error) {
	parent := t.beside
	if flag != os.O_RDONLY {
		parent = func(op, name string) (*os.Root, string, func(), error) { return t.parent(op, name, 0) }
	}
	at, base, done, err := parent(op, name)
	if err != nil {
		return nil, err
	}
	defer done()
	file, err := openIn(at, base, flag)
	return file, failed(op, name, err)
}

// openIn opens a plain file in a folder, or a folder for reading. What took its place between
// looking and opening is refused.
func openIn(at *os.Root, base string, flag int) (*os.File, error) {
	seen, err := at.Lstat(base)
	if err != nil {
		return nil, err
	}
	if err := plain(seen); err != nil && (flag != os.O_RDONLY || !seen.IsDir()) {
		return nil, err
	}
	// A pipe that took the file's place would be waited for without nonblock.
	file, err := at.OpenFile(base, flag|nonblock, 0)
	if err != nil {
		return nil, err
	}
	is, err := file.Stat()
	if err == nil && !os.SameFile(seen, is) {
		err = errSwapped
	}
	if err != nil {
		return nil, errors.Join(err, file.Close())
	}
	return file, nil
}

// plain refuses what is no plain file.
func plain(info fs.FileInfo) error {
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		return ErrLink
	case !info.Mode().IsRegular():
		return ErrNotPlain
	}
	return nil
}

// parent opens the folder that a name is in, and tells the name's last part. With permissions,
// folders that are missing are made, with these. The folder is given back with done.
func (t *Tree) parent(op, name string, perm fs.FileMode) (at *os.Root, base string, done func(), err error) {
	if !fs.ValidPath(name) {
		return nil, "", nil, failed(op, name, fs.ErrInvalid)
	}
	if at, done, err = t.walk(path.Dir(name), perm); err != nil {
		return nil, "", nil, err
	}
	return at, path.Base(name), done, nil
}

// beside is parent for reading. The folder stays open until something is read in another one: ten
// thousand files are compared in half the time. Whatever moves such a folder meanwhile moves what
// is read.
func (t *Tree) beside(op, name string) (at *os.Root, base string, done func(), err error) {
	folder := path.Dir(name)
	if folder == "." || !fs.ValidPath(name) {
		return t.parent(op, name, 0)
	}
	t.reading.Lock()
	defer t.reading.Unlock()
	if t.last == nil || t.last.folder != folder {
		root, _, err := t.walk(folder, 0)
		if err != nil {
			return nil, "", nil, err
		}
		t.leave(t.last)
		t.last = &opened{folder, root, 1}
	}
	kept := t.last
	kept.users++
	return kept.root, path.Base(name), func() {
		t.reading.Lock()
		t.leave(kept)
		t.reading.Unlock()
	}, nil
}

// leave gives a folder back that one user fewer has.
func (t *Tree) leave(kept *opened) {
	if kept == nil {
		return
	}
	if kept.users--; kept.users == 0 {
		_ = kept.root.Close()
	}
}

// walk goes down to a folder, one part of the name after the other. The folder is given back with
// done.
func (t *Tree) walk(folder string, perm fs.FileMode) (at *os.Root, done func(), err error) {
	at, done = t.root, func() {}
	if folder == "." {
		return at, done, nil
	}
	if _, err := filepath.Localize(folder); err != nil {
		return nil, nil, failed("open", folder, fs.ErrInvalid)
	}
	for part := range strings.SplitSeq(folder, "/") {
		next, err := step(at, part, perm)
		done()
		if err != nil {
			return nil, nil, failed("open", folder, err)
		}
		at, done = next, func() { _ = next.Close() }
	}
	return at, done, nil
}

// step opens a folder in a folder.
func step(at *os.Root, part string, perm fs.FileMode) (*os.Root, error) {
	seen, err := at.Lstat(part)
	if perm != 0 && errors.Is(err, fs.ErrNotExist) {
		if err = at.Mkdir(part, perm); err == nil || errors.Is(err, fs.ErrExist) {
			seen, err = at.Lstat(part)
		}
	}
	switch {
	case err != nil:
		return nil, err
	case seen.Mode()&fs.ModeSymlink != 0:
		return nil, ErrLink
	case !seen.IsDir():
		return nil, syscall.ENOTDIR
	}
	next, err := at.OpenRoot(part)
	if err != nil {
		return nil, err
	}
	is, err := next.Stat(".")
	if err == nil && !os.SameFile(seen, is) {
		err = errSwapped
	}
	if err != nil {
		return nil, errors.Join(err, next.Close())
	}
	return next, nil
}

// failed says of an error what was done to what; nil stays nil. The name that the caller gave
// stands in it, once.
func failed(op, name string, err error) error {
	var known *fs.PathError
	switch {
	case err == nil:
		return nil
	case errors.As(err, &known):
		err = known.Err
	}
	return &fs.PathError{Op: op, Path: name, Err: err}
}

func tooLarge(most int) error { return fmt.Errorf("larger than %d bytes: %w", most, ErrTooLarge) }

// appendOpened is AppendWhole of any file system.
func appendOpened(to []byte, from fs.FS, name string, most int) ([]byte, error) {
	file, err := from.Open(name)
	if err != nil {
		return to, err
	}
	defer file.Close()
	return appendFile(to, file, name, most)
}

// appendFile reads an opened file.
func appendFile(to []byte, file fs.File, name string, most int) ([]byte, error) {
	info, err := file.Stat()
	if err != nil {
		return to, err
	}
	if err := plain(info); err != nil {
		return to, failed("read", name, err)
	}
	data, err := io.ReadAll(io.LimitReader(file, int64(most)+1))
	if err != nil {
		return to, err
	}
	return append(to, data...), nil
}
