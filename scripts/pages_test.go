// SPDX-License-Identifier: AGPL-3.0-or-later

package scripts

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// pages are those that people read.
func pages(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"*.md", "docs/*.md", "docs/*/*.md", "contracts/*.md", "contracts/docs/*.md", ".github/*.md"} {
		found, err := filepath.Glob(filepath.Join("..", pattern))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, found...)
	}
	if len(all) < 15 {
		t.Fatalf("only %d pages", len(all))
	}
	return all
}

var (
	fenced  = regexp.MustCompile("(?ms)^ *```.*?^ *```$")
	code    = regexp.MustCompile("`[^`\n]*`")
	place   = regexp.MustCompile("`((?:cmd|internal|contracts|policy|schema|scripts|docs)/[A-Za-z0-9_./-]*)(?:#[^`]*)?`")
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ +(.*)$`)
	named   = regexp.MustCompile(`<a id="([^"]+)">`)
	marks   = regexp.MustCompile(`[^\p{L}\p{N}_ -]`)
)

// anchors are the names that the Git host gives the headings of a page, and those that the page
// gives itself.
func anchors(page string) map[string]bool {
	all := map[string]bool{}
	for _, match := range named.FindAllStringSubmatch(page, -1) {
		all[match[1]] = true
	}
	for _, match := range heading.FindAllStringSubmatch(fenced.ReplaceAllString(page, ""), -1) {
		name := strings.ReplaceAll(marks.ReplaceAllString(strings.ToLower(match[1]), ""), " ", "-")
		for n, unique := 1, name; ; n++ {
			if !all[unique] {
				all[unique] = true
				break
			}
			unique = fmt.Sprintf("%s-%d", name, n)
		}
	}
	return all
}

// missing tells of each link of a page that leads to nothing in this repository.
func missing(page, text string) []string {
	var all []string
	text = code.ReplaceAllString(fenced.ReplaceAllString(text, ""), "")
	for _, match := range link.FindAllStringSubmatch(text, -1) {
		to := match[1]
		if strings.Contains(to, "://") || strings.HasPrefix(to, "mailto:") {
			continue
		}
		file, anchor, _ := strings.Cut(to, "#")
		target := page
		if file != "" {
			target = filepath.Join(filepath.Dir(page), file)
		}
		info, err := os.Stat(target)
		if err != nil {
			all = append(all, to)
			continue
		}
		if anchor == "" || info.IsDir() {
			continue
		}
		if there, err := os.ReadFile(target); err != nil || !anchors(string(there))[anchor] {
			all = append(all, to)
		}
	}
	return all
}

// gone tells of each file or folder that a page names and that is not there. Names with a
// placeholder or a star are patterns.
func gone(text string) []string {
	var all []string
	for _, match := range place.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
		if _, err := os.Stat(filepath.Join("..", match[1])); err != nil {
			all = append(all, match[1])
		}
	}
	return all
}

func TestPagesLeadSomewhere(t *testing.T) {
	for _, page := range pages(t) {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, to := range missing(page, string(text)) {
			t.Errorf("%s: nothing is at %s", page, to)
		}
		for _, name := range gone(string(text)) {
			t.Errorf("%s: there is no %s", page, name)
		}
	}
}

func TestThePagesLawSeesABreach(t *testing.T) {
	for _, to := range []string{"none.md", "../README.md#nowhere", "#nowhere"} {
		if found := missing("../README.md", "See [it]("+to+")."); len(found) != 1 {
			t.Errorf("%s is let pass", to)
		}
	}
	for _, to := range []string{"docs/README.md#glossary", "#two-commands", "https://example.org/none"} {
		if found := missing("../README.md", "See [it]("+to+")."); len(found) != 0 {
			t.Errorf("%s is refused", to)
		}
	}
	if len(gone("in `internal/nothing` and `docs/README.md#x`, not in `internal/<kind>`")) != 1 {
		t.Error("a place that is not there is let pass")
	}
}

// The architecture page has a line for each package and for each dependency.
func TestTheMapIsComplete(t *testing.T) {
	text, err := os.ReadFile("../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range unmapped(t, string(text)) {
		t.Errorf("docs/architecture.md has no line for %s", name)
	}
	if found := unmapped(t, strings.ReplaceAll(string(text), "| `tree` |", "| `wood` |")); len(found) != 1 {
		t.Errorf("a line that goes is not missed: %v", found)
	}
}

func unmapped(t *testing.T, page string) (names []string) {
	t.Helper()
	folders, err := os.ReadDir("../internal")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		if folder.IsDir() && !strings.Contains(page, "\n| `"+folder.Name()+"` |") {
			names = append(names, "internal/"+folder.Name())
		}
	}
	module, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	for _, match := range regexp.MustCompile(`(?m)^(?:require )?\s*(\S+\.\S+/\S+) v\S+$`).FindAllStringSubmatch(string(module), -1) {
		path := regexp.MustCompile(`/v\d+$`).ReplaceAllString(match[1], "")
		if !strings.Contains(page, path) {
			names = append(names, path)
		}
	}
	return names
}
