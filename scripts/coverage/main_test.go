// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// setUp makes a file of fifty lines. Its trace has forty-nine of them as run, and one as not run.
func setUp(t *testing.T, trace, reasons string) func() (string, error) {
	t.Helper()
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	write("src/A.sol", strings.Repeat("    a = b;\n", 49)+"    revert Unreachable();\n")
	lcov := write("lcov.info", trace)
	uncovered := write("uncovered.txt", reasons)
	return func() (string, error) {
		var out strings.Builder
		err := run(&out, lcov, folder, uncovered)
		return out.String(), err
	}
}

func trace(missed ...string) string {
	text := "TN:\nSF:src/A.sol\n"
	for range 49 {
		text += "DA:1,3\n"
	}
	return text + "BRDA:1,0,0,1\n" + strings.Join(missed, "\n") + "\nend_of_record\nSF:test/T.sol\nDA:1,0\nend_of_record\n"
}

const reason = "# why\n\nsrc/A.sol: revert Unreachable();\n    a compiler bug would have to lead here\n"

func TestCoverage(t *testing.T) {
	for name, test := range map[string]struct{ trace, reasons, want, wantErr string }{
		"everything":            {trace("DA:50,1"), "# nothing\n", "lines    50 of 50, 100.00 %\nbranches 1 of 1, 100.00 %\n", ""},
		"all but one, excused":  {trace("DA:50,0"), reason, "src/A.sol:50 revert Unreachable();\n    a compiler bug would have to lead here\n", ""},
		"all but one, silently": {trace("DA:50,0"), "", "lines    49 of 50, 98.00 %", "src/A.sol:50 is not covered, and"},
		"excused but covered":   {trace("DA:50,1"), reason, "100.00 %", "excuses a line that is covered"},
		"too few lines":         {trace("DA:50,0", "DA:50,0"), reason, "49 of 51", "less than 98 % of the lines"},
		"too few branches":      {trace("BRDA:2,0,0,-"), "", "branches 1 of 2, 50.00 %", "less than 95 % of the branches"},
		"nothing measured":      {"SF:test/T.sol\nDA:1,1\n", "", "", "nothing under src/"},
		"broken record":         {trace("DA:x"), "", "", `"DA:x" is no record`},
		"another version":       {trace("DA:99,0"), "", "", "has no line 99"},
		"a reason for nothing":  {trace(), "  because\n", "", "line 1: a reason for nothing"},
		"a line for no reason":  {trace(), "src/A.sol: a = b;\nsrc/A.sol: c = d;\n", "", "no reason above it for src/A.sol: a = b;"},
	} {
		t.Run(name, func(t *testing.T) {
			coverage := setUp(t, test.trace, test.reasons)
			out, err := coverage()
			if !strings.Contains(out, test.want) {
				t.Errorf("printed\n%s\nwithout\n%s", out, test.want)
			}
			if test.wantErr == "" && err != nil || test.wantErr != "" && (err == nil || !strings.Contains(err.Error(), test.wantErr)) {
				t.Errorf("error %v, want %q", err, test.wantErr)
			}
		})
	}
}
