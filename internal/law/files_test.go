// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"bytes"
	"os"
	"path"
	"strings"
	"testing"
)

// longest is how many lines a file of the command may have, tests included. A verb parses, calls
// and prints: what takes more room belongs into a package, or is two things.
const longest = 200

// tooLong tells whether a file of the command has more lines than it may.
func tooLong(text []byte) bool { return bytes.Count(text, []byte("\n")) > longest }

func TestLawFilesOfTheCommandAreShort(t *testing.T) {
	folder := path.Join(root, "cmd/halocompile")
	list, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, entry := range list {
		if path.Ext(entry.Name()) != ".go" {
			continue
		}
		text, err := os.ReadFile(path.Join(folder, entry.Name()))
		if err != nil {
			t.Fatal(err)
		}
		seen++
		if tooLong(text) {
			t.Errorf("cmd/halocompile/%s has more than %d lines: move what is not parsing, calling or printing into a package, or divide it", entry.Name(), longest)
		}
	}
	if seen < 100 {
		t.Fatalf("only %d files are found", seen)
	}
	line := "// a line\n"
	if tooLong([]byte(strings.Repeat(line, longest))) || !tooLong([]byte(strings.Repeat(line, longest+1))) {
		t.Error("a file of one line too many is not found")
	}
}
