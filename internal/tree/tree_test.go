// SPDX-License-Identifier: AGPL-3.0-or-later

package tree

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// folder makes a folder with a few files, beside a folder that nothing may reach.
func folder(t *testing.T) string {
	t.Helper()
	above := t.TempDir()
	inside := filepath.Join(above, "inside")
	for name, text := range map[string]string{"inside/a.cue": "a", "inside/below/b.cue": "bb", "inside/below/empty": "", "secret": "secret"} {
		file := filepath.Join(above, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return inside
}

func open(t *testing.T, path string) *Tree {
	t.Helper()
	opened, err := Open(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = opened.Close() })
	return opened
}

func TestATreeIsAFileSystem(t *testing.T) {
	opened := open(t, folder(t))
	if err := fstest.TestFS(opened, "a.cue", "below/b.cue", "below/empty"); err != nil {
		t.Error(err)
	}
	below, err := opened.Sub("below")
	if err != nil {
		t.Fatal(err)
	}
	defer below.(*Tree).Close()
	if err := fstest.TestFS(below, "b.cue", "empty"); err != nil {
		t.Error(err)
	}
}

func TestFilesAreReadWhole(t *testing.T) {
	path := folder(t)
	opened := open(t, path)
	long := strings.Repeat("x", 100)
	if err := os.WriteFile(filepath.Join(path, "long"), []byte(long), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"a.cue": "a", "below/b.cue": "bb", "below/empty": "", "long": long[:51]} {
		if got, err := AppendWhole(nil, opened, name, 50); err != nil || string(got) != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
	if got, err := AppendWhole(nil, opened, "long", 100); err != nil || string(got) != long {
		t.Errorf("%q, %v", got, err)
	}
	for _, name := range []string{"nothing", "below/nothing"} {
		if _, err := AppendWhole(nil, opened, name, 50); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// AppendWhole does not change what was read before, whether the slice has room for more or not, and
// whether it can read the next file or not.
func TestFilesAreReadBehindOthers(t *testing.T) {
	opened := open(t, folder(t))
	for _, room := range []int{0, 1, 2, 1000} {
		first := append(make([]byte, 0, 2+room), "12"...)
		all, err := AppendWhole(first, opened, "a.cue", 1)
		if err != nil || string(all) != "12a" {
			t.Errorf("room for %d: %q, %v", room, all, err)
		}
		for _, name := range []string{"nothing", "below", "below/nothing", "/"} {
			if after, err := AppendWhole(all, opened, name, 50); err == nil || string(after) != "12a" {
				t.Errorf("%s: %q, %v", name, after, err)
			}
		}
		again, err := AppendWhole(all, opened, "below/b.cue", 1) // one byte more than the bound
		if err != nil || string(again) != "12abb" || string(all) != "12a" || string(first) != "12" {
			t.Errorf("room for %d: %q, %q, %q, %v", room, first, all, again, err)
		}
	}
}

// No name and no link leads to anything outside of the folder.
func TestNothingOutsideIsReached(t *testing.T) {
	path := folder(t)
	for name, to := range map[string]string{"link": "../secret", "absolute": filepath.Join(path, "..", "secret"), "up": "..", "below/link": "../../secret"} {
		if err := os.Symlink(to, filepath.Join(path, name)); err != nil {
			t.Fatal(err)
		}
	}
	opened := open(t, path)
	below, err := opened.Sub("below")
	if err != nil {
		t.Fatal(err)
	}
	defer below.(*Tree).Close()
	for _, name := range []string{"link", "absolute", "up/secret", "../secret", "..", "/etc/hostname", "below/link", "below/../../secret"} {
		if data, err := AppendWhole(nil, opened, name, 50); err == nil {
			t.Errorf("%s: %q", name, data)
		}
		if data, err := fs.ReadFile(opened, name); err == nil {
			t.Errorf("%s: %q", name, data)
		}
	}
	if data, err := AppendWhole(nil, below, "link", 50); err == nil {
		t.Errorf("%q", data)
	}
	for _, name := range []string{"up", "..", "/"} {
		if entries, err := opened.ReadDir(name); err == nil {
			t.Errorf("%s: %v", name, entries)
		}
		if outside, err := opened.Sub(name); err == nil {
			if data, err := fs.ReadFile(outside, "secret"); err == nil {
				t.Errorf("%s: %q", name, data)
			}
		}
	}
	entries, err := opened.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range entries {
		info, err := each.Info()
		if err != nil || info.Mode().Type() != each.Type() {
			t.Errorf("%s: %v, %v, %v", each.Name(), each.Type(), info, err)
		}
	}
}
