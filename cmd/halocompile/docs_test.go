// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/tester"

	"github.com/halo-factory/halocompile/internal/policy"
)

// Every command of the newcomer's page is run, and at its end upstream has the branch.
func TestTheNewcomersPage(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	if commands := r.follow("../../docs/propose-a-unit.md"); commands < 14 {
		t.Errorf("the page has %d commands only", commands)
	}
	if branches := r.shell("../upstream", "git branch --list mezzanine"); strings.TrimSpace(branches) != "mezzanine" {
		t.Errorf("upstream has %q", branches)
	}
}

// Every command of the pages on a new Halo and a Term Class is run, one after the other.
func TestTheHaloAndTheTermClassOfThePages(t *testing.T) {
	t.Parallel()
	r := newReader(t)
	for _, page := range []string{"propose-a-halo.md", "propose-a-term-class.md"} {
		if commands := r.follow("../../docs/" + page); commands < 4 {
			t.Errorf("%s has %d commands only", page, commands)
		}
	}
}

// Every command of the page on first steps is run, by a reader who has an empty folder and the
// program alone: it ends with records that the chain proves. Then the page on what
// is live, and the one on development networks, are followed on the same chain.
func TestTheFirstSteps(t *testing.T) {
	t.Parallel()
	r := readerIn(t, filepath.Join(t.TempDir(), "halos"))
	r.varies = regexp.MustCompile(`\d{4}-\d\d-\d\dT[\d:]+Z|0x[0-9a-f]{64}|[0-9a-f]{64}|block \d+|\d+\s+gas|\d\.\d+ ETH`)
	if commands := r.follow("../../docs/first-steps.md"); commands < 30 {
		t.Errorf("the page has %d commands only", commands)
	}
	for _, next := range []struct {
		page  string
		least int
	}{{"after-the-launch.md", 25}, {"devnet.md", 3}} {
		if commands := r.follow("../../docs/" + next.page); commands < next.least {
			t.Errorf("%s has %d commands only", next.page, commands)
		}
	}
	if proved := r.shell(".", "halocompile artifact verify"); !strings.Contains(proved, "verified 3 artifacts") {
		t.Errorf("the records: %s", proved)
	}
}

// Every command of the page on checks is run. The rule that it shows is laid out as usual and
// passes the test that it shows, and the rules that it says may be waived are those that may.
func TestTheCheckingPage(t *testing.T) {
	t.Parallel()
	const page = "../../docs/checking.md"
	r := newReader(t)
	if commands := r.follow(page); commands < 24 {
		t.Errorf("the page has %d commands only", commands)
	}

	rules := os.DirFS(filepath.Join(r.clone, "policy"))
	modules := map[string]*ast.Module{}
	if err := fs.WalkDir(rules, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".rego" {
			return err
		}
		text, err := fs.ReadFile(rules, name)
		if err != nil {
			return err
		}
		if formatted, err := format.SourceWithOpts(name, text, format.Opts{RegoVersion: ast.RegoV1}); err != nil || string(formatted) != string(text) {
			t.Errorf("%s is not as `opa fmt` writes it: %v", name, err)
		}
		modules[name], err = ast.ParseModuleWithOpts(name, string(text), ast.ParserOptions{ProcessAnnotation: true, RegoVersion: ast.RegoV1})
		return err
	}); err != nil {
		t.Fatal(err)
	}
	results, err := tester.NewRunner().Filter("data.halo.ours_test").SetCompiler(ast.NewCompiler().WithStrict(true)).RaiseBuiltinErrors(true).SetModules(modules).RunTests(context.Background(), nil)
	if err != nil {
		t.Fatal(err)
	}
	tested := 0
	for result := range results {
		if result.Package == "data.halo.ours_test" {
			tested++
			if !result.Pass() {
				t.Errorf("%s", result)
			}
		}
	}
	if tested == 0 {
		t.Error("the rule of the page has no test")
	}

	explained, err := policy.Explain(os.DirFS("../../policy"))
	if err != nil {
		t.Fatal(err)
	}
	table := "| Rule | Denies |\n|---|---|\n"
	for _, rule := range explained {
		if rule.Waivable {
			table += fmt.Sprintf("| `%s` | %s |\n", rule.ID, rule.Title)
		}
	}
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(text), "\n"+table+"\n") {
		t.Errorf("the rules that may be waived are\n%s", table)
	}
}

// The README fits on few screens, and what it shows of the demo is what the demo tells on every
// node.
func TestTheReadme(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Count(string(text), "\n"); lines > 200 {
		t.Errorf("it has %d lines, and may have 200", lines)
	}
	_, rest, _ := strings.Cut(string(text), "\n```\ninstall ")
	shown, _, found := strings.Cut("install "+rest, "\n```\n")
	if !found {
		t.Fatal("it shows nothing of the demo")
	}
	want := strings.Join(strings.Fields(demoBegins+demoPool), " ")
	if got := strings.Join(strings.Fields(varying.ReplaceAllString(shown, "… ")), " "); got != want {
		t.Errorf("it shows\n%s\nthe demo tells\n%s", got, want)
	}
	_, counted, _ := called("check", "-C", "../..", "--now", "2027-01-01T00:00:00Z")
	if rules := count.FindString(counted); rules == "" || rules != count.FindString(shown) {
		t.Errorf("it shows %q, and check counts %q", count.FindString(shown), rules)
	}
}

var count = regexp.MustCompile(`\d+ rules passed`)
