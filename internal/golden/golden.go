// SPDX-License-Identifier: AGPL-3.0-or-later

// Package golden compares what a test got with a file that people have reviewed.
//
// In go the name of a file, relative to the package under test, and what the test got. The test
// fails if they differ. With the flag -update the file is written instead. Only tests use it:
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

// Check compares got with a file. With -update it writes the file instead.
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

// Write writes a file with -update, and does nothing without. It never compares.
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
