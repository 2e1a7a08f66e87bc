// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Every console block of the newcomer's page is run, in order, in a clone of the manifests, and has to print what the page shows.
func TestTheNewcomersPage(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/propose-a-unit.md")
	if err != nil {
		t.Fatal(err)
	}
	work := t.TempDir()
	shell := func(folder, script string) string {
		t.Helper()
		command := exec.Command("sh", "-c", script)
		command.Dir = folder
		command.Env = append(os.Environ(), "PATH="+filepath.Join(work, "bin")+":"+os.Getenv("PATH"), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
			"GIT_AUTHOR_NAME=Newcomer", "GIT_AUTHOR_EMAIL=newcomer@example.org", "GIT_COMMITTER_NAME=Newcomer", "GIT_COMMITTER_EMAIL=newcomer@example.org")
		output, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", script, err, output)
		}
		return string(output)
	}
	if output, err := exec.Command("go", "build", "-o", filepath.Join(work, "bin", "halocompile"), ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	upstream := filepath.Join(work, "upstream")
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := copyTree(filepath.Join("..", "..", folder), filepath.Join(upstream, folder)); err != nil {
			t.Fatal(err)
		}
	}
	shell(upstream, "git init --quiet --initial-branch main && git add . && git commit --quiet --message begin")
	shell(work, "git clone --quiet upstream clone")

	commands := 0
	for _, block := range consoleBlocks(string(page)) {
		for _, each := range block {
			commands++
			if got := shell(filepath.Join(work, "clone"), each.command); got != each.output {
				t.Errorf("$ %s\n%s\nthe page shows\n%s", each.command, got, each.output)
			}
		}
	}
	if commands < 14 {
		t.Errorf("the page has %d commands only", commands)
	}
	if branches := shell(upstream, "git branch --list mezzanine"); strings.TrimSpace(branches) != "mezzanine" {
		t.Errorf("upstream has %q", branches)
	}
}

// display is a command of a page, and what the page says that it prints.
type display struct{ command, output string }

func consoleBlocks(page string) [][]display {
	var blocks [][]display
	for _, part := range strings.Split(page, "```console\n")[1:] {
		text, _, _ := strings.Cut(part, "```")
		var block []display
		for _, line := range strings.SplitAfter(text, "\n") {
			if command, is := strings.CutPrefix(line, "$ "); is {
				block = append(block, display{command: strings.TrimSuffix(command, "\n")})
			} else if len(block) > 0 {
				block[len(block)-1].output += line
			}
		}
		blocks = append(blocks, block)
	}
	return blocks
}
