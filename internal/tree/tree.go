// SPDX-License-Identifier: AGPL-3.0-or-later

// Package tree is the only way to files in a folder that others may have filled, for reading and
// for writing.
//
// In goes the path of a folder. The person who runs the program names that path, so it is followed
// with all links in it. Below it no link is followed. Whatever the package reaches lies in the
// folder, and is a plain file or a folder. It refuses names with a symbolic link in any part,
// pipes, devices and sockets. What it reads is bounded. A file that it writes is there as a whole
// or not at all.
//
// No other package below cmd/ or internal/ opens, writes or moves files; internal/law/uses_test.go
// lists the exceptions.
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

// Reasons why something in a folder is not touched.
var (
	ErrLink     = errors.New("it is a symbolic link, which is not followed")
	ErrNotPlain = errors.New("it is no plain file")
	ErrTooLarge = errors.New("too large")
	ErrLocked   = errors.New("another process holds the lock")
	ErrGone     = errors.New("it is not at its place any more")
	errSwapped  = errors.New("it was exchanged while it was opened")
)

// MaxFile is the size of the largest file that ReadFile reads, in bytes.
const MaxFile = 64 << 20

// Tree is a folder. Many goroutines may use it at once.
type Tree struct {
	path string // as it was opened
	root *os.Root
	own  *os.File // the folder itself; nil if it could not be opened

	reading sync.Mutex
	last    *opened // the folder of the last reading; the next one is often beside it

	sweeping sync.Mutex
	swept    map[string]bool // folders in which Sweep has looked for leftovers
}

// Open opens the folder at a path.
func Open(path string) (*Tree, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return of(path, root), nil
}

// opened is a folder below the Tree. It stays open while somebody reads in it.
type opened struct {
	folder string
	root   *os.Root
	users  int // one more while the Tree itself keeps it
}

// Make opens the folder at a path, and makes it first if it is not there. perm are the permissions
// of the files that the folder is for.
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

// At returns the path of a name, for messages.
func (t *Tree) At(name string) string { return filepath.Join(t.path, filepath.FromSlash(name)) }

// Close closes the folder.
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

// Sub opens a folder below this one; see fs.SubFS. If it cannot be opened, reading it fails, not
// Sub.
func (t *Tree) Sub(folder string) (fs.FS, error) {
	below, err := t.Below(folder)
	if err != nil {
		return unopened{err}, nil
	}
	return below, nil
}

// unopened stands for a folder that could not be opened.
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
	if at == t.root { // the same folder, opened again so that each Tree can close its own
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

// Stat describes what has a name; see fs.StatFS. It fails for a link.
func (t *Tree) Stat(name string) (fs.FileInfo, error) {
	info, err := t.lstat("stat", name)
	if err == nil && info.Mode()&fs.ModeSymlink != 0 {
		return nil, failed("stat", name, ErrLink)
	}
	return info, err
}

// Lstat describes what has a name, which may be a link; see fs.ReadLinkFS.
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

// ReadLink returns where a link points to, and does not follow it; see fs.ReadLinkFS.
func (t *Tree) ReadLink(name string) (string, error) {
	at, base, done, err := t.parent("readlink", name, 0)
	if err != nil {
		return "", err
	}
	defer done()
	to, err := at.Readlink(base)
	return to, failed("readlink", name, err)
}

// ReadDir lists a folder; see fs.ReadDirFS. Where the system allows it, it asks only for the name
// and type of each entry.
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

// entry is one entry of a folder.
type entry struct {
	fs.DirEntry
	of     *Tree
	folder string
}

// Info looks up everything but name and type, through the Tree.
func (e entry) Info() (fs.FileInfo, error) { return e.of.Lstat(path.Join(e.folder, e.Name())) }

// open opens a plain file or a folder. It never waits for another process.
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

// openIn opens a plain file in a folder, or a folder for reading. It fails if something else took
// the place of the file between looking and opening.
func openIn(at *os.Root, base string, flag int) (*os.File, error) {
	seen, err := at.Lstat(base)
	if err != nil {
		return nil, err
	}
	if err := plain(seen); err != nil && (flag != os.O_RDONLY || !seen.IsDir()) {
		return nil, err
	}
	// Without nonblock, opening would wait if a pipe took the file's place.
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

// plain refuses everything but plain files.
func plain(info fs.FileInfo) error {
	switch {
	case info.Mode()&fs.ModeSymlink != 0:
		return ErrLink
	case !info.Mode().IsRegular():
		return ErrNotPlain
	}
	return nil
}

// parent opens the folder that a name is in, and returns the last part of the name. If perm is not
// 0, it makes folders that are missing, with these permissions. Call done to give the folder back.
func (t *Tree) parent(op, name string, perm fs.FileMode) (at *os.Root, base string, done func(), err error) {
	if !fs.ValidPath(name) {
		return nil, "", nil, failed(op, name, fs.ErrInvalid)
	}
	if at, done, err = t.walk(path.Dir(name), perm); err != nil {
		return nil, "", nil, err
	}
	return at, path.Base(name), done, nil
}

// beside does the same as parent, for reading. It keeps the folder open until something is read in
// another one, so ten thousand files are compared in half the time. If somebody moves such a folder
// meanwhile, reading goes on in the moved folder.
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

// leave gives back a folder for one of its users. The last one closes it.
func (t *Tree) leave(kept *opened) {
	if kept == nil {
		return
	}
	if kept.users--; kept.users == 0 {
		_ = kept.root.Close()
	}
}

// walk goes down to a folder, one part of the name after the other. Call done to give the folder
// back.
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

// step opens a folder in a folder. If perm is not 0, it makes a folder that is missing.
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

// failed wraps an error with what was done to which name. A nil error stays nil. The name is the
// one that the caller gave, and appears only once.
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

// appendOpened is AppendWhole for any file system.
func appendOpened(to []byte, from fs.FS, name string, most int) ([]byte, error) {
	file, err := from.Open(name)
	if err != nil {
		return to, err
	}
	defer file.Close()
	return appendFile(to, file, name, most)
}

// appendFile appends what an opened file contains.
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
