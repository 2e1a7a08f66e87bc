// SPDX-License-Identifier: AGPL-3.0-or-later

package scripts

import (
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	uses     = regexp.MustCompile(`(?m)^\s*(?:- )?uses:\s*(\S+)`)
	commit   = regexp.MustCompile(`^[\w.-]+/[\w./-]+@[0-9a-f]{40}$`)
	from     = regexp.MustCompile(`(?mi)^FROM\s+(\S+)(?:\s+AS\s+(\S+))?`)
	digested = regexp.MustCompile(`^[\w./:-]+@sha256:[0-9a-f]{64}$`)
	phony    = regexp.MustCompile(`(?m)^\.PHONY: (\S+)$`)
)

// unpinned are the actions and images of a file that may become others tomorrow.
func unpinned(text string) []string {
	var found []string
	for _, use := range uses.FindAllStringSubmatch(text, -1) {
		if !strings.HasPrefix(use[1], "./") && !commit.MatchString(use[1]) {
			found = append(found, use[1])
		}
	}
	for _, image := range from.FindAllStringSubmatch(text, -1) {
		if image[1] != "scratch" && !digested.MatchString(image[1]) {
			found = append(found, image[1])
		}
	}
	return found
}

func TestWhatOthersPublishIsPinned(t *testing.T) {
	t.Parallel()
	files := []string{"../action.yml", "../Containerfile", "../.devcontainer/Containerfile"}
	workflows, err := filepath.Glob("../.github/workflows/*.yml")
	if err != nil || len(workflows) == 0 {
		t.Fatal(workflows, err)
	}
	for _, file := range append(files, workflows...) {
		if found := unpinned(read(t, file)); len(found) > 0 {
			t.Errorf("%s: %v: name a commit or a digest", file, found)
		}
	}
	planted := "      - uses: a/b@v1\n      - uses: a/b@" + strings.Repeat("0", 40) + " # v1\nFROM a:1 AS b\nFROM scratch\n"
	if found := unpinned(planted); !slices.Equal(found, []string{"a/b@v1", "a:1"}) {
		t.Errorf("planted: %v", found)
	}
}

// unhelped are the targets that people call and `make help` does not name.
func unhelped(makefile string) []string {
	var found []string
	for _, target := range phony.FindAllStringSubmatch(makefile, -1) {
		if !regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(target[1]) + `: .*## \S`).MatchString(makefile) {
			found = append(found, target[1])
		}
	}
	return found
}

func TestHelpNamesEveryTarget(t *testing.T) {
	t.Parallel()
	makefile := read(t, "../Makefile")
	if found := unhelped(makefile); len(found) > 0 {
		t.Errorf("targets without help: %v", found)
	}
	help := build(t, "..", "make", "--no-print-directory", "help")
	if lines := strings.Count(help, "\n"); lines != len(phony.FindAllString(makefile, -1)) {
		t.Errorf("%d lines:\n%s", lines, help)
	}
	if found := unhelped(".PHONY: a\na: b ## does it\n.PHONY: b\nb:\n"); !slices.Equal(found, []string{"b"}) {
		t.Errorf("planted: %v", found)
	}
}
