// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"strings"
)

// A plan fits a terminal of 100 columns: every line of every plan that is kept here.
func TestAPlanFitsAHundredColumns(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	plans := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(string(text), "Plan for ") {
			continue
		}
		plans++
		number := 0
		for line := range strings.Lines(string(text)) {
			if number++; utf8.RuneCountInString(strings.TrimSuffix(line, "\n")) > 100 {
				t.Errorf("%s:%d: wider than 100 columns: %s", file, number, line)
			}
		}
	}
	if plans == 0 {
		t.Error("no plan is kept")
	}
}
