// SPDX-License-Identifier: AGPL-3.0-or-later

// Package scripts tests that what the build relies on tells failure from success.
package scripts

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

func TestForgeSaysWhenItFails(t *testing.T) {
	source := filepath.Join(t.TempDir(), "A.sol")
	check := func(text string) error {
		if err := os.WriteFile(source, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		output, err := exec.Command("./forge", "fmt", "--check", source).CombinedOutput()
		t.Logf("%s", output)
		return err
	}
	if err := check("contract A {}\n"); err != nil {
		t.Errorf("a formatted file: %v", err)
	}
	if err := check("contract   A  { }\n"); err == nil {
		t.Error("a file that is not formatted passed")
	}
}
