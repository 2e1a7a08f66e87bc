// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"io"
	"io/fs"
)

// AppendWhole reads a file of any file system, of at most so many bytes, and one byte more of a larger one, and appends them to others. From a Tree it does so
// in the fastest way. After an error what it returns is what it was given.
func AppendWhole(to []byte, from fs.FS, name string, most int) ([]byte, error) {
	if tree, is := from.(*Tree); is {
		return tree.appendWhole(to, name, most)
	}
	return appendOpened(to, from, name, most)
}

func appendOpened(to []byte, from fs.FS, name string, most int) ([]byte, error) {
	file, err := from.Open(name)
	if err != nil {
		return to, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, int64(most)+1))
	if err != nil {
		return to, err
	}
	return append(to, data...), nil
}
