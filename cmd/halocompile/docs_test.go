// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
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

// Every command of the page on checks is run. The rule that it shows is laid out as usual and passes the test that it shows, and the rules that it says may be waived
// are those that may.
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
	results, err := tester.NewRunner().SetCompiler(ast.NewCompiler().WithStrict(true)).RaiseBuiltinErrors(true).SetModules(modules).RunTests(context.Background(), nil)
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

// The README fits on few screens, and what it shows of the demo is what the demo tells on every node.
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
}

// reader does what a page says, with the command that is tested, in a clone of the manifests.
type reader struct {
	t     *testing.T
	clone string
	env   []string
}

func newReader(t *testing.T) *reader {
	t.Helper()
	work := t.TempDir()
	upstream, bin := filepath.Join(work, "upstream"), filepath.Join(work, "bin")
	if output, err := exec.Command("go", "build", "-o", filepath.Join(bin, "halocompile"), ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := copyTree(filepath.Join("..", "..", folder), filepath.Join(upstream, folder)); err != nil {
			t.Fatal(err)
		}
	}
	r := &reader{t, filepath.Join(work, "clone"), append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"), "XDG_CACHE_HOME="+filepath.Join(work, "cache"),
		"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=Newcomer", "GIT_AUTHOR_EMAIL=newcomer@example.org", "GIT_COMMITTER_NAME=Newcomer", "GIT_COMMITTER_EMAIL=newcomer@example.org")}
	if err := os.Mkdir(r.clone, 0o755); err != nil {
		t.Fatal(err)
	}
	r.shell("../upstream", "git init --quiet --initial-branch main && git add . && git commit --quiet --message begin")
	r.shell(".", "git clone --quiet ../upstream .")
	return r
}

// shell runs a script in a folder, seen from the clone, and is what it prints. A script that fails ends the test.
func (r *reader) shell(folder, script string) string {
	r.t.Helper()
	command := exec.Command("sh", "-c", script)
	command.Dir, command.Env = filepath.Join(r.clone, folder), r.env
	output, err := command.CombinedOutput()
	if err != nil {
		r.t.Fatalf("%s: %v\n%s", script, err, output)
	}
	return string(output)
}

// follow does each step of a page, in order, and says how many commands there were. Each has to print what the page shows. With UPDATE=1 the page is written anew, to
// show what they print.
func (r *reader) follow(page string) (commands int) {
	r.t.Helper()
	data, err := os.ReadFile(page)
	if err != nil {
		r.t.Fatal(err)
	}
	text := string(data)
	for _, each := range steps(text) {
		if each.file != "" {
			file := filepath.Join(r.clone, each.file)
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				r.t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(each.content), 0o644); err != nil {
				r.t.Fatal(err)
			}
			continue
		}
		commands++
		got := r.shell(".", each.command)
		if got == each.output {
			continue
		}
		r.t.Errorf("$ %s\n%s\nthe page shows\n%s", each.command, got, each.output)
		shown := "$ " + each.command + "\n"
		text = strings.Replace(text, shown+each.output, shown+got, 1)
	}
	if os.Getenv("UPDATE") != "" {
		if err := os.WriteFile(page, []byte(text), 0o644); err != nil {
			r.t.Fatal(err)
		}
	}
	return commands
}

// step is what a page has its reader do: give a command, which prints something, or write a file.
type step struct{ command, output, file, content string }

// steps are those of a page, in its order: the commands of each console block, and each block of CUE or Rego whose first line is a comment with the name of a file.
func steps(page string) []step {
	var all []step
	blocks := strings.Split("\n"+page, "\n```")
	for i := 1; i < len(blocks); i += 2 { // what stands between fences
		language, text, _ := strings.Cut(blocks[i]+"\n", "\n")
		switch language {
		case "console":
			for _, line := range strings.SplitAfter(text, "\n") {
				if command, is := strings.CutPrefix(line, "$ "); is {
					all = append(all, step{command: strings.TrimSuffix(command, "\n")})
				} else if len(all) > 0 {
					all[len(all)-1].output += line
				}
			}
		case "cue", "rego":
			name, content, _ := strings.Cut(text, "\n")
			if fields := strings.Fields(name); len(fields) == 2 && (fields[0] == "#" || fields[0] == "//") {
				all = append(all, step{file: fields[1], content: content})
			}
		}
	}
	return all
}
