// SPDX-License-Identifier: AGPL-3.0-or-later

// Package tree reads a folder of files of which nobody knows who wrote them.
//
// In goes the path of a folder. Out comes a file system through which nothing outside of that folder can be reached, whatever symbolic links are in it. It can open
// its own folders, so that the files in them are found there and not from the top again each time, and reads small files whole in as few calls as the system allows.
package tree

import (
	"io/fs"
	"os"
)

// Tree is a folder.
type Tree struct {
	rootFS
	root *os.Root
	own  *os.File // the folder itself; nil if it could not be opened
}

// rootFS is what os.Root gives.
type rootFS interface {
	fs.ReadDirFS
	fs.ReadFileFS
	fs.ReadLinkFS
	fs.StatFS
}

// Open opens the folder at a path.
func Open(path string) (*Tree, error) {
	root, err := os.OpenRoot(path)
	if err != nil {
		return nil, err
	}
	return of(root), nil
}

func of(root *os.Root) *Tree {
	own, err := root.Open(".")
	if err != nil {
		own = nil
	}
	return &Tree{rootFS: root.FS().(rootFS), root: root, own: own}
}

// Sub opens a folder; see fs.SubFS. What cannot be opened fails when it is read.
func (t *Tree) Sub(folder string) (fs.FS, error) {
	below, err := t.root.OpenRoot(folder)
	if err != nil {
		return fs.Sub(t.rootFS, folder)
	}
	return of(below), nil
}

// Close gives the folder back.
func (t *Tree) Close() error {
	if t.own != nil {
		_ = t.own.Close()
	}
	return t.root.Close()
}
