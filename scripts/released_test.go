// SPDX-License-Identifier: AGPL-3.0-or-later

package scripts

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// release is a source tree, and a machine whose network and GitHub CLI are stand-ins.
type release struct {
	t            *testing.T
	source, path string
	out          string
}

const address = "https://github.com/acme/tool/releases/download/v1.2.3/tool"

func newRelease(t *testing.T, program, attested string) *release {
	t.Helper()
	if runtime.GOOS != "linux" {
		t.Skip("the jobs run on Linux")
	}
	r := &release{t: t, source: t.TempDir(), path: t.TempDir()}
	r.out = filepath.Join(t.TempDir(), "halocompile")
	r.write(r.source, "cmd/halocompile/main.go", "package main\n")
	r.write(r.source, "go.mod", "module acme\n")
	r.write(r.path, "program", program)
	r.tool("curl", `while [ "$1" != --output ]; do shift; done; cp "`+filepath.Join(r.path, "program")+`" "$2"; echo "$3" > "`+filepath.Join(r.path, "asked")+`"`)
	if attested != "" {
		r.tool("gh", `echo "$@" >> "`+filepath.Join(r.path, "verified")+`"; case "$*" in *--help*) ;; *) exit `+attested+` ;; esac`)
	}
	return r
}

func (r *release) write(folder, name, text string) {
	r.t.Helper()
	path := filepath.Join(folder, filepath.FromSlash(name))
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o600)); err != nil {
		r.t.Fatal(err)
	}
}

func (r *release) tool(name, script string) {
	r.t.Helper()
	path := filepath.Join(r.path, name)
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+script+"\n"), 0o755); err != nil {
		r.t.Fatal(err)
	}
}

// run returns the exit code and what was said.
func (r *release) run(arguments ...string) (int, string) {
	r.t.Helper()
	command := exec.Command("/bin/bash", append([]string{"../.github/halocompile/released", r.source}, arguments...)...)
	// No program of this machine but those of coreutils and its like, and no GitHub CLI that it may
	// have.
	for _, name := range []string{"find", "sort", "xargs", "sha256sum", "cut", "uname", "awk", "mktemp", "rm", "mv", "chmod", "cp"} {
		if real, err := exec.LookPath(name); err == nil {
			_ = os.Symlink(real, filepath.Join(r.path, name))
		}
	}
	command.Env = []string{"PATH=" + r.path}
	text, err := command.CombinedOutput()
	var failed *exec.ExitError
	if err != nil && !errors.As(err, &failed) {
		r.t.Fatal(err)
	}
	return command.ProcessState.ExitCode(), string(text)
}

// name has the tree name a program for its sources.
func (r *release) name(digest string) {
	r.t.Helper()
	code, sources := r.run()
	if code != 0 {
		r.t.Fatal(sources)
	}
	r.write(r.source, ".github/halocompile/release.sum", fmt.Sprintf("v1.2.3 linux/%s %s %s %s\n", runtime.GOARCH, strings.TrimSpace(sources), digest, address))
}

func digestOf(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }

// nothing tells that no program lies where one is wanted, nor a part of one.
func (r *release) nothing() {
	r.t.Helper()
	entries, err := os.ReadDir(filepath.Dir(r.out))
	if err != nil || len(entries) > 0 {
		r.t.Errorf("there is %v, %v", entries, err)
	}
}

func TestAReleasedProgramIsTakenWhenItIsWhatTheTreeNames(t *testing.T) {
	r := newRelease(t, "the program", "0")
	r.name(digestOf("the program"))
	code, said := r.run(r.out)
	if code != 0 || !strings.Contains(said, "v1.2.3") {
		t.Fatalf("%d: %s", code, said)
	}
	text, err := os.ReadFile(r.out)
	info, err2 := os.Stat(r.out)
	if err != nil || err2 != nil || string(text) != "the program" || info.Mode().Perm() != 0o755 {
		t.Errorf("%q, %v, %v, %v", text, err, err2, info.Mode())
	}
	verified, err := os.ReadFile(filepath.Join(r.path, "verified"))
	if err != nil || !strings.Contains(string(verified), "--repo acme/tool --signer-workflow acme/tool/.github/workflows/release.yml") {
		t.Errorf("provenance: %s, %v", verified, err)
	}
	if asked, err := os.ReadFile(filepath.Join(r.path, "asked")); err != nil || strings.TrimSpace(string(asked)) != address {
		t.Errorf("it asked %s, %v", asked, err)
	}
}

func TestAProgramThatIsNotWhatTheTreeNamesIsNotTaken(t *testing.T) {
	r := newRelease(t, "another program", "0")
	r.name(digestOf("the program"))
	if code, said := r.run(r.out); code == 0 || code == 3 || !strings.Contains(said, "is not what release.sum names") {
		t.Errorf("another digest: %d: %s", code, said)
	}
	r.nothing()

	r = newRelease(t, "the program", "1")
	r.name(digestOf("the program"))
	if code, said := r.run(r.out); code == 0 || code == 3 {
		t.Errorf("no provenance: %d: %s", code, said)
	}
	r.nothing()

	r = newRelease(t, "the program", "0")
	for name, digest := range map[string]string{"no digest": "-", "an empty digest": strings.Repeat("0", 63), "shell": "$(id)"} {
		r.name(digest)
		if code, said := r.run(r.out); code == 0 || code == 3 {
			t.Errorf("%s: %d: %s", name, code, said)
		}
		r.nothing()
	}
}

func TestWithoutTheGitHubCLITheDigestAloneDecides(t *testing.T) {
	r := newRelease(t, "the program", "")
	r.name(digestOf("the program"))
	if code, said := r.run(r.out); code != 0 || !strings.Contains(said, "by its digest alone") {
		t.Errorf("%d: %s", code, said)
	}
}

// A program that was built from other sources would do something else than this tree says.
func TestWithoutAProgramOfTheseSourcesItIsBuilt(t *testing.T) {
	r := newRelease(t, "the program", "0")
	if code, said := r.run(r.out); code != 3 {
		t.Errorf("nothing is named: %d: %s", code, said)
	}
	r.name(digestOf("the program"))
	r.write(r.source, "cmd/halocompile/main.go", "package main // changed\n")
	if code, said := r.run(r.out); code != 3 {
		t.Errorf("the sources have changed: %d: %s", code, said)
	}
	r.nothing()
	r.name(digestOf("the program"))
	r.write(r.source, "vendor/x/x.go", "package x\n")
	if code, said := r.run(r.out); code != 3 {
		t.Errorf("sources were added: %d: %s", code, said)
	}
}
