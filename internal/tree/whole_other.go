// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build !linux

package tree

import (
	"io/fs"
	"os"
)

func (t *Tree) appendWhole(to []byte, name string, most int) ([]byte, error) {
	return appendOpened(to, t, name, most)
}

func entries(folder *os.File) ([]fs.DirEntry, error) { return folder.ReadDir(-1) }
