// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build !linux

package tree

// ReadWhole reads a file of at most so many bytes, and one byte more of a larger one.
func (t *Tree) ReadWhole(name string, most int) ([]byte, error) {
	return readWhole(t.rootFS, name, most)
}
