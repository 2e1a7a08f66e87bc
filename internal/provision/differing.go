// SPDX-License-Identifier: AGPL-3.0-or-later

package provision

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/tree"
)

// Differing returns the files of schema and rules that a repository has otherwise than this
// program, or lacks, sorted. Files that only the repository has are no difference.
func Differing(folder *tree.Tree) ([]string, error) {
	files := map[string][]byte{}
	for _, name := range []string{"schema", "policy"} {
		if err := add(files, name); err != nil {
			return nil, err
		}
	}
	var differ []string
	for _, name := range slices.Sorted(maps.Keys(files)) {
		have, err := folder.Read(name, maxManaged)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, tree.Fault(folder.At(name), err)
		}
		if err != nil || !bytes.Equal(have, files[name]) {
			differ = append(differ, name)
		}
	}
	return differ, nil
}
