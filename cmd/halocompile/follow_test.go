// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bufio"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// reader does what a page says, with the command that is tested, in a folder.
type reader struct {
	t      *testing.T
	clone  string
	env    []string
	varies *regexp.Regexp // what a command prints otherwise each time; nil if nothing
	node   string         // the address of the node that the reader has started
}

// shownNode is the node's address as pages show it.
const shownNode = "http://127.0.0.1:8545"

// newReader returns a reader in a clone of the manifests.
func newReader(t *testing.T) *reader {
	t.Helper()
	r := readerIn(t, filepath.Join(t.TempDir(), "clone"))
	for _, folder := range []string{"schema", "policy", "halos"} {
		if err := copyTree(filepath.Join("..", "..", folder), filepath.Join(r.clone, "../upstream", folder)); err != nil {
			t.Fatal(err)
		}
	}
	r.shell("../upstream", "git init --quiet --initial-branch main && git add . && git commit --quiet --message begin")
	r.shell(".", "git clone --quiet ../upstream .")
	return r
}

// readerIn returns a reader in a folder, which it makes. The reader has the program as a release.
func readerIn(t *testing.T, folder string) *reader {
	t.Helper()
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	return &reader{t: t, clone: folder, env: append(os.Environ(), asReleased+"=4f9c1d2ab07e55f3c6d8e9017b2a43c5d6e7f801", "XDG_CACHE_HOME="+filepath.Join(folder, "../cache"),
		"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",
		"GIT_AUTHOR_NAME=Newcomer", "GIT_AUTHOR_EMAIL=newcomer@example.org", "GIT_COMMITTER_NAME=Newcomer", "GIT_COMMITTER_EMAIL=newcomer@example.org")}
}

// shell runs a script in a folder, seen from the clone, and is what it prints. A script that fails
// ends the test.
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

// follow does each step of a page, in order, and says how many commands there were. Each has to
// print what the page shows. With UPDATE=1 the page is written anew, to show what they print.
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
		got := r.does(each.command)
		if got == each.output || r.varies != nil && r.steady(got) == r.steady(each.output) {
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

// does gives a command, and returns what it prints. A variable that it exports is kept, and what
// runs in the background ends with the test.
func (r *reader) does(command string) string {
	r.t.Helper()
	if variable, exports := strings.CutPrefix(command, "export "); exports {
		r.env = append(r.env, r.real(variable))
		return ""
	}
	if service, background := strings.CutSuffix(command, " &"); background {
		return r.serve(service)
	}
	return r.shown(r.shell(".", r.real(command)))
}

// real puts the address of the node that runs into a command.
func (r *reader) real(command string) string {
	if r.node == "" {
		return command
	}
	return strings.ReplaceAll(command, shownNode, r.node)
}

// shown puts the address that pages show into what is printed.
func (r *reader) shown(printed string) string {
	if r.node == "" {
		return printed
	}
	return strings.ReplaceAll(printed, r.node, shownNode)
}

// serve starts a node in the background, on a free port, and returns what it prints until it says
// how it is stopped.
func (r *reader) serve(service string) string {
	r.t.Helper()
	command := exec.Command("sh", "-c", "exec "+service+" --port 0")
	command.Dir, command.Env = r.clone, r.env
	out, in, err := os.Pipe()
	if err != nil {
		r.t.Fatal(err)
	}
	command.Stdout = in
	over, err := chaintest.Start(command)
	in.Close() // the command has it, and the end of the command is the end of what it prints
	if err != nil {
		r.t.Fatal(err)
	}
	r.t.Cleanup(func() {
		_ = command.Process.Signal(os.Interrupt)
		if err := <-over; err != nil {
			r.t.Errorf("%s: %v", service, err)
		}
		out.Close()
	})
	var shown strings.Builder
	for lines := bufio.NewScanner(out); lines.Scan(); {
		shown.WriteString(lines.Text() + "\n")
		if _, url, is := strings.Cut(lines.Text(), "RPC "); is {
			r.node = strings.TrimSpace(url)
		}
		if strings.Contains(lines.Text(), "Ctrl-C") {
			return r.shown(shown.String())
		}
	}
	r.t.Fatalf("%s ended:\n%s", service, shown.String())
	return ""
}

// steady returns a text without what differs from run to run, and without its line breaks.
func (r *reader) steady(text string) string {
	return strings.Join(strings.Fields(r.varies.ReplaceAllString(text, "…")), " ")
}
