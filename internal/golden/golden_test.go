// SPDX-License-Identifier: AGPL-3.0-or-later

package golden_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/golden"
)

// heard is a test that notes its failures.
type heard struct {
	testing.TB
	said []string
}

func (h *heard) Helper() {}
func (h *heard) Errorf(format string, words ...any) {
	h.said = append(h.said, fmt.Sprintf(format, words...))
}
func (h *heard) Fatalf(format string, words ...any) { h.Errorf(format, words...) }

func TestWhatDiffersFromTheFileFailsTheTest(t *testing.T) {
	if golden.Updating() { // this test says itself when a file is written
		if err := flag.Set("update", "false"); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(t.TempDir(), "made", "page.txt")
	test := &heard{TB: t}
	golden.Check(test, file, "one\n")
	if len(test.said) == 0 || !strings.Contains(test.said[0], "-update") {
		t.Errorf("no file: %q", test.said)
	}

	if err := flag.Set("update", "true"); err != nil {
		t.Fatal(err)
	}
	golden.Check(t, file, "one\n")
	if err := flag.Set("update", "false"); err != nil {
		t.Fatal(err)
	}
	if written, err := os.ReadFile(file); err != nil || string(written) != "one\n" {
		t.Errorf("written is %q, %v", written, err)
	}

	golden.Check(t, file, []byte("one\n"))
	test.said = nil
	golden.Check(test, file, "two\n")
	if len(test.said) != 1 || !strings.Contains(test.said[0], file) {
		t.Errorf("another text: %q", test.said)
	}
}
