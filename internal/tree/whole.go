// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"io"
	"io/fs"
)

// readWhole reads a file of at most so many bytes, and one byte more of a larger one.
func readWhole(from fs.FS, name string, most int) ([]byte, error) {
	file, err := from.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, int64(most)+1))
}
