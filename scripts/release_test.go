// SPDX-License-Identifier: AGPL-3.0-or-later

package scripts

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

const (
	releaseVersion = "v9.8.7"
	releaseCommit  = "0123456789012345678901234567890123456789"
)

// Two runs in different folders give the same bytes. A released program says what it is, and the
// action accepts it for the sources that it was built from.
func TestAReleaseIsTheSameWhereverItIsBuilt(t *testing.T) {
	t.Parallel()
	builder := filepath.Join(t.TempDir(), "release")
	build(t, "..", "go", "build", "-trimpath", "-o", builder, "./scripts/release")
	var sources, releases []string
	for _, name := range []string{"a", "another folder/deeper"} {
		source, out := filepath.Join(t.TempDir(), name), filepath.Join(t.TempDir(), "out")
		copySources(t, source)
		build(t, source, builder, "-version", releaseVersion, "-commit", releaseCommit, "-out", out,
			"-platforms", runtime.GOOS+"/"+runtime.GOARCH, "-repository", "https://github.com/acme/tool")
		sources, releases = append(sources, source), append(releases, out)
	}
	if said := differences(t, releases[0], releases[1]); said != "" {
		t.Errorf("two folders give two releases: %s", said)
	}
	planted := filepath.Join(releases[1], "SHA256SUMS")
	if err := os.WriteFile(planted, []byte(read(t, planted)+"\n"), 0o600); err != nil || differences(t, releases[0], releases[1]) == "" {
		t.Errorf("one byte more is not noticed: %v", err)
	}

	program := filepath.Join(releases[0], "halocompile-"+releaseVersion+"-"+runtime.GOOS+"-"+runtime.GOARCH)
	want := "halocompile " + releaseVersion + "\ncommit " + releaseCommit + "\n" + runtime.Version() + " " + runtime.GOOS + "/" + runtime.GOARCH + "\n"
	if said := build(t, ".", program, "version"); said != want {
		t.Errorf("the program says\n%s\nwant\n%s", said, want)
	}
	build(t, releases[0], "sha256sum", "--check", "--strict", "SHA256SUMS")
	build(t, releases[0], "tar", "-xzf", program+".tar.gz")
	packed := filepath.Join(releases[0], "halocompile-"+releaseVersion, "halocompile")
	if read(t, packed) != read(t, program) {
		t.Error("the archive has another program")
	}

	taken := newRelease(t, read(t, program), "0")
	taken.source = sources[1]
	taken.write(taken.source, ".github/halocompile/release.sum", read(t, filepath.Join(releases[0], "release.sum")))
	if code, said := taken.run(taken.out); code != 0 || read(t, taken.out) != read(t, program) {
		t.Errorf("it is not taken: %d: %s", code, said)
	}
}

// A release that others could not build again is refused.
func TestARefusedRelease(t *testing.T) {
	t.Parallel()
	builder := filepath.Join(t.TempDir(), "release")
	build(t, "..", "go", "build", "-trimpath", "-o", builder, "./scripts/release")
	pinned := "module acme\n\ngo 1.26.0\n\ntoolchain " + runtime.Version() + "\n"
	for name, test := range map[string]struct {
		mod, version, commit string
		changed              bool
		want                 string
	}{
		"no version":         {mod: pinned, version: "1.2.3", commit: releaseCommit, want: "is no version"},
		"no full commit":     {mod: pinned, version: "v1.2.3", commit: "01234567", want: "is no commit"},
		"another Go":         {mod: "module acme\n\ntoolchain go1.2.3\n", version: "v1.2.3", commit: releaseCommit, want: "another Go gives other bytes"},
		"no pinned Go":       {mod: "module acme\n", version: "v1.2.3", commit: releaseCommit, want: "pins no toolchain"},
		"uncommitted change": {mod: pinned, version: "v1.2.3", changed: true, want: "not those of a commit"},
	} {
		t.Run(name, func(t *testing.T) {
			source := t.TempDir()
			if err := os.WriteFile(filepath.Join(source, "go.mod"), []byte(test.mod), 0o600); err != nil {
				t.Fatal(err)
			}
			if test.changed {
				build(t, source, "git", "init", "--quiet")
			}
			command := exec.Command(builder, "-version", test.version, "-commit", test.commit, "-out", filepath.Join(t.TempDir(), "out"))
			command.Dir = source
			if said, err := command.CombinedOutput(); err == nil || !strings.Contains(string(said), test.want) {
				t.Errorf("%v: %s", err, said)
			}
		})
	}
}

// build runs a program in a folder and returns what it prints.
func build(t *testing.T, folder, name string, arguments ...string) string {
	t.Helper()
	command := exec.Command(name, arguments...)
	command.Dir = folder
	text, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, text)
	}
	return string(text)
}

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// copySources copies what a release is built from, without what other builds left there.
func copySources(t *testing.T, into string) {
	t.Helper()
	for _, part := range []string{"cmd", "internal", "contracts", "schema", "policy", "halos", ".github", "files.go", "go.mod", "go.sum", "LICENSE"} {
		err := filepath.WalkDir(filepath.Join("..", part), func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			name, err := filepath.Rel("..", path)
			if err != nil {
				return err
			}
			if entry.IsDir() {
				if slices.Contains([]string{"contracts/out", "contracts/cache"}, filepath.ToSlash(name)) || entry.Name() == "node_modules" {
					return fs.SkipDir
				}
				return os.MkdirAll(filepath.Join(into, name), 0o755)
			}
			info, err := entry.Info()
			if err != nil {
				return err
			}
			text, err := os.ReadFile(path)
			if err != nil {
				return err
			}
			return os.WriteFile(filepath.Join(into, name), text, info.Mode().Perm())
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// differences names the files in which two folders differ; "" if they are the same.
func differences(t *testing.T, a, b string) string {
	t.Helper()
	text, err := exec.Command("diff", "-rq", a, b).CombinedOutput()
	if err != nil && len(text) == 0 {
		t.Fatal(err)
	}
	return string(text)
}
