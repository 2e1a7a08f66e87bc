// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"fmt"
	"io/fs"
)

// Description says how another process opens the same tree. One of its fields is set.
type Description struct {
	Folder string `json:"folder,omitempty"` // a path
	Over   *Over  `json:"over,omitempty"`
	With   *With  `json:"with,omitempty"`
}

// Over describes a tree in which some folders come from another one.
type Over struct {
	Tree Description `json:"tree"`
	Base Description `json:"base"`
	From []string    `json:"from"` // folders that come from Base
}

// With describes a tree with one more file.
type With struct {
	Tree Description `json:"tree"`
	File string      `json:"file"`
	Text []byte      `json:"text"`
}

// Describe describes a tree. It fails for a tree that exists only in this process.
func Describe(tree fs.FS) (Description, error) {
	if known, ok := tree.(interface{ Describe() (Description, error) }); ok {
		return known.Describe()
	}
	return Description{}, fmt.Errorf("a tree of type %T cannot be opened by another process", tree)
}

// Describe returns the path of the folder.
func (t *Tree) Describe() (Description, error) { return Description{Folder: t.root.Name()}, nil }
