// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/halo-factory/halocompile/internal/tree"
)

// repository is a copy of this repository's manifests, schema and rules, with more files in it.
func repository(t *testing.T, more map[string]string) fs.FS {
	t.Helper()
	folder := t.TempDir()
	for _, each := range []string{"halos", "schema", "policy"} {
		if err := os.CopyFS(filepath.Join(folder, each), os.DirFS(filepath.Join("../..", each))); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range more {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	opened, err := tree.Open(folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	return opened
}
