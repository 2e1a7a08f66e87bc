// SPDX-License-Identifier: AGPL-3.0-or-later

// Package golden compares what a test got with a file that people have read.
//
// In go a file's name, below the package under test, and what the test got; out comes a failure of
// the test if they differ. With the flag -update it writes the file instead. It belongs to tests:
// nothing that is released imports it.
package golden

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files anew")

// Updating tells whether the golden files are written anew.
func Updating() bool { return *update }

// Check compares got with a file, or writes it.
func Check[T ~string | ~[]byte](t testing.TB, file string, got T) {
	t.Helper()
	Write(t, file, got)
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v; write it with -update", err)
	}
	if !bytes.Equal([]byte(got), want) {
		t.Errorf("not as in %s; if it is meant to be another, write it with -update\n%s", file, got)
	}
}

// Write writes a file if the golden files are written anew. It compares nothing.
func Write[T ~string | ~[]byte](t testing.TB, file string, content T) {
	t.Helper()
	if !*update {
		return
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}
