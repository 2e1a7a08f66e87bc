// SPDX-License-Identifier: AGPL-3.0-or-later

package scaffold

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/tree"
)

// With returns a file system with one file more, and the folders that the file needs.
func With(base fs.FS, file string, data []byte) fs.FS { return &with{base, file, data} }

type with struct {
	base fs.FS
	file string
	data []byte
}

// Describe says how another process opens the tree.
func (w *with) Describe() (tree.Description, error) {
	base, err := tree.Describe(w.base)
	return tree.Description{With: &tree.With{Tree: base, File: w.file, Text: w.data}}, err
}

func (w *with) Open(name string) (fs.File, error) {
	if name == w.file {
		return &reader{bytes.NewReader(w.data), w.info(name)}, nil
	}
	if w.holds(name) {
		info, err := w.Stat(name)
		if err != nil {
			return nil, err
		}
		entries, err := w.ReadDir(name)
		return &folder{info, entries}, err
	}
	return w.base.Open(name)
}

func (w *with) Stat(name string) (fs.FileInfo, error) {
	return w.either(name, func() (fs.FileInfo, error) { return fs.Stat(w.base, name) })
}

func (w *with) Lstat(name string) (fs.FileInfo, error) {
	return w.either(name, func() (fs.FileInfo, error) { return fs.Lstat(w.base, name) })
}

func (w *with) ReadLink(name string) (string, error) { return fs.ReadLink(w.base, name) }

func (w *with) either(name string, base func() (fs.FileInfo, error)) (fs.FileInfo, error) {
	if name == w.file {
		return w.info(name), nil
	}
	info, err := base()
	if errors.Is(err, fs.ErrNotExist) && w.holds(name) {
		return w.info(name), nil
	}
	return info, err
}

func (w *with) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(w.base, name)
	if !w.holds(name) {
		return entries, err
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return entries, err
	}
	child := w.file
	if name != "." {
		child = strings.TrimPrefix(child, name+"/")
	}
	child, _, _ = strings.Cut(child, "/")
	at, there := slices.BinarySearchFunc(entries, child, func(entry fs.DirEntry, name string) int { return strings.Compare(entry.Name(), name) })
	if !there {
		entries = slices.Insert(entries, at, fs.FileInfoToDirEntry(w.info(path.Join(name, child))))
	}
	return entries, nil
}

// holds tells whether the file lies in or below a folder.
func (w *with) holds(folder string) bool {
	return folder == "." || strings.HasPrefix(w.file, folder+"/")
}

func (w *with) info(name string) fs.FileInfo {
	if name == w.file {
		return info{path.Base(name), 0o644, int64(len(w.data))}
	}
	return info{path.Base(name), fs.ModeDir | 0o755, 0}
}

type info struct {
	name string
	mode fs.FileMode
	size int64
}

func (i info) Name() string       { return i.name }
func (i info) Size() int64        { return i.size }
func (i info) Mode() fs.FileMode  { return i.mode }
func (i info) ModTime() time.Time { return time.Time{} }
func (i info) IsDir() bool        { return i.mode.IsDir() }
func (i info) Sys() any           { return nil }

type reader struct {
	*bytes.Reader
	info fs.FileInfo
}

func (r *reader) Stat() (fs.FileInfo, error) { return r.info, nil }
func (r *reader) Close() error               { return nil }

type folder struct {
	info    fs.FileInfo
	entries []fs.DirEntry // not read yet
}

func (f *folder) Stat() (fs.FileInfo, error) { return f.info, nil }
func (f *folder) Close() error               { return nil }

func (f *folder) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: f.info.Name(), Err: errors.New("is a directory")}
}

func (f *folder) ReadDir(n int) ([]fs.DirEntry, error) {
	if n > 0 && len(f.entries) == 0 {
		return nil, io.EOF
	}
	if n <= 0 || n > len(f.entries) {
		n = len(f.entries)
	}
	read := f.entries[:n]
	f.entries = f.entries[n:]
	return read, nil
}
