// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build !linux

package tree

func (t *Tree) readWhole(name string, most int) ([]byte, error) {
	return readOpened(t.rootFS, name, most)
}
