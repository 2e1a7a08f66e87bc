// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"io"
	"io/fs"
)

// ReadWhole reads a file of any file system, of at most so many bytes, and one byte more of a larger one. From a Tree it does so in the fastest way.
func ReadWhole(from fs.FS, name string, most int) ([]byte, error) {
	if tree, is := from.(*Tree); is {
		return tree.readWhole(name, most)
	}
	return readOpened(from, name, most)
}

func readOpened(from fs.FS, name string, most int) ([]byte, error) {
	file, err := from.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, int64(most)+1))
}
