// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"strings"
)

// Plans and rollouts fit a terminal of 100 columns: every line of each that is kept here.
func TestPlansAndRolloutsFitAHundredColumns(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("testdata", "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	plans, rollouts := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		switch name := filepath.Base(file); {
		case strings.HasPrefix(string(text), "Plan for "):
			plans++
		case name == "status.txt", name == "rollouts.txt":
			rollouts++
		default:
			continue
		}
		number := 0
		for line := range strings.Lines(string(text)) {
			if number++; utf8.RuneCountInString(strings.TrimSuffix(line, "\n")) > 100 {
				t.Errorf("%s:%d: wider than 100 columns: %s", file, number, line)
			}
		}
	}
	if plans == 0 || rollouts != 2 {
		t.Errorf("%d plans and %d texts on rollouts are kept", plans, rollouts)
	}
}
