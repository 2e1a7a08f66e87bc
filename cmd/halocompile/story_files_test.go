// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
)

func (s *story) write(path, text string) {
	s.t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		s.t.Fatal(err)
	}
}

// without takes a document of the rollout away, and returns what puts it back.
func (s *story) without(name string) (back func()) {
	s.t.Helper()
	path := filepath.Join(s.dir, name)
	text, err := os.ReadFile(path)
	if err == nil {
		err = os.Remove(path)
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return func() { s.write(path, string(text)) }
}

// read is the text of a file of the repository.
func (s *story) read(file string) string {
	s.t.Helper()
	text, err := os.ReadFile(filepath.Join(s.root, filepath.FromSlash(file)))
	if err != nil {
		s.t.Fatal(err)
	}
	return string(text)
}

// edit replaces text in a file of the repository.
func (s *story) edit(file, old, replacement string) {
	s.t.Helper()
	path := filepath.Join(s.root, filepath.FromSlash(file))
	text, err := os.ReadFile(path)
	if err != nil {
		s.t.Fatal(err)
	}
	if !strings.Contains(string(text), old) {
		s.t.Fatalf("%s does not contain %q", file, old)
	}
	s.write(path, strings.Replace(string(text), old, replacement, 1))
}
