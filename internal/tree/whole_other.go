// SPDX-License-Identifier: AGPL-3.0-or-later

//go:build !linux

package tree

func (t *Tree) appendWhole(to []byte, name string, most int) ([]byte, error) {
	return appendOpened(to, t.rootFS, name, most)
}
