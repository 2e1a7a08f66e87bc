// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

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

// steps are those of a page, in its order: the commands of each console block, and each block of
// CUE or Rego whose first line is a comment with the name of a file.
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
