// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import "io/fs"

// AppendWhole reads a plain file of any file system, and appends its bytes to others. It reads at
// most so many bytes, and one more if the file is larger. It reads a Tree in the fastest way. After
// an error it returns what it was given.
func AppendWhole(to []byte, from fs.FS, name string, most int) ([]byte, error) {
	if tree, is := from.(*Tree); is {
		return tree.appendWhole(to, name, most)
	}
	return appendOpened(to, from, name, most)
}

// ReadFrom reads a plain file of any file system, of at most so many bytes.
func ReadFrom(from fs.FS, name string, most int) ([]byte, error) {
	data, err := AppendWhole(nil, from, name, most)
	switch {
	case err != nil:
		return nil, err
	case len(data) > most:
		return nil, tooLarge(most)
	}
	return data, nil
}
