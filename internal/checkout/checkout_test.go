// SPDX-License-Identifier: AGPL-3.0-or-later

package checkout_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/checkout"
	"github.com/halo-factory/halocompile/internal/fault"
)

// clone is a new checkout with one commit on main, of a file in its root and one in a folder.
type clone struct {
	t   *testing.T
	dir string
}

func newClone(t *testing.T) clone {
	c := clone{t, t.TempDir()}
	c.git("init", "--quiet", "--initial-branch=main")
	c.git("config", "user.name", "T")
	c.git("config", "user.email", "t@example.org")
	c.write("note", "one\n")
	c.write("halos/a.cue", "a: 1\n")
	c.write(".gitignore", "/ignored\n")
	c.git("add", "--all")
	c.git("commit", "--quiet", "--message", "one")
	return c
}

func (c clone) git(arguments ...string) string {
	c.t.Helper()
	out, err := exec.Command("git", append([]string{"-C", c.dir}, arguments...)...).CombinedOutput()
	if err != nil {
		c.t.Fatalf("git %q: %v\n%s", arguments, err, out)
	}
	return strings.TrimSpace(string(out))
}

func (c clone) write(name, text string) {
	c.t.Helper()
	path := filepath.Join(c.dir, name)
	if err := errors.Join(os.MkdirAll(filepath.Dir(path), 0o755), os.WriteFile(path, []byte(text), 0o644)); err != nil {
		c.t.Fatal(err)
	}
}

// put puts both sides of a change into folders, and returns their files with what is in them.
func (c clone) put(below, revision string) (base, head map[string]string) {
	c.t.Helper()
	opened, err := checkout.Open(context.Background(), filepath.Join(c.dir, below))
	if err != nil {
		c.t.Fatal(err)
	}
	commit, err := opened.Base(context.Background(), revision)
	if err != nil {
		c.t.Fatal(err)
	}
	was, err := opened.Committed(context.Background(), commit, filepath.Join(c.t.TempDir(), "base"))
	if err != nil {
		c.t.Fatal(err)
	}
	is, err := opened.Proposed(context.Background(), filepath.Join(c.t.TempDir(), "head"))
	if err != nil {
		c.t.Fatal(err)
	}
	return c.files(was), c.files(is)
}

func (c clone) files(folder string) map[string]string {
	found := map[string]string{}
	if err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, _ := filepath.Rel(folder, path)
		if entry.Type()&fs.ModeSymlink != 0 {
			to, err := os.Readlink(path)
			found[name] = "-> " + to
			return err
		}
		text, err := os.ReadFile(path)
		found[name] = string(text)
		return err
	}); err != nil {
		c.t.Fatal(err)
	}
	return found
}

func same(t *testing.T, what string, got, want map[string]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%s has %v, want %v", what, got, want)
	}
	for name, text := range want {
		if got[name] != text {
			t.Errorf("%s: %s is %q, want %q", what, name, got[name], text)
		}
	}
}

// What is staged, changed, new, removed and a link counts; what Git ignores does not. The checkout
// is left as it was.
func TestWhatWouldBeCommittedIsCompared(t *testing.T) {
	t.Parallel()
	c := newClone(t)
	c.git("switch", "--quiet", "--create", "mine")
	c.write("note", "two\n")
	c.git("add", "note")
	c.write("halos/b.cue", "b: 1\n")
	c.write("ignored", "no\n")
	if err := errors.Join(os.Remove(filepath.Join(c.dir, "halos/a.cue")), os.Symlink("/etc/passwd", filepath.Join(c.dir, "link"))); err != nil {
		t.Fatal(err)
	}
	before, objects := c.git("status", "--porcelain"), c.git("count-objects")
	base, head := c.put(".", "")
	same(t, "the base", base, map[string]string{"note": "one\n", "halos/a.cue": "a: 1\n", ".gitignore": "/ignored\n"})
	same(t, "what is proposed", head, map[string]string{"note": "two\n", "halos/b.cue": "b: 1\n", ".gitignore": "/ignored\n", "link": "-> /etc/passwd"})
	if after := c.git("status", "--porcelain"); after != before {
		t.Errorf("the checkout was\n%s\nand is\n%s", before, after)
	}
	if after := c.git("count-objects"); after != objects {
		t.Errorf("it had %s, and has %s", objects, after)
	}
}

// A folder of a checkout is compared with the same folder of the base.
func TestAFolderOfACheckoutIsComparedAlone(t *testing.T) {
	t.Parallel()
	c := newClone(t)
	c.write("halos/b.cue", "b: 1\n")
	base, head := c.put("halos", "")
	same(t, "the base", base, map[string]string{"a.cue": "a: 1\n"})
	same(t, "what is proposed", head, map[string]string{"a.cue": "a: 1\n", "b.cue": "b: 1\n"})
}

// What others merged after the branch began is no part of the change, whatever revision is named.
func TestTheBaseIsWhereTheBranchBegan(t *testing.T) {
	t.Parallel()
	c := newClone(t)
	c.git("switch", "--quiet", "--create", "mine")
	c.write("mine", "m\n")
	c.git("add", "mine")
	c.git("commit", "--quiet", "--message", "mine")
	c.git("switch", "--quiet", "main")
	c.write("theirs", "t\n")
	c.git("add", "theirs")
	c.git("commit", "--quiet", "--message", "theirs")
	c.git("tag", "v1")
	c.git("switch", "--quiet", "mine")
	for _, revision := range []string{"", "main", "v1"} {
		base, head := c.put(".", revision)
		if _, has := base["theirs"]; has || head["mine"] != "m\n" {
			t.Errorf("of %q the base has %v, and what is proposed %v", revision, base, head)
		}
	}
}

func TestWhatGitDoesNotKnowIsSaid(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	if _, err := checkout.Open(ctx, t.TempDir()); !errors.Is(err, fault.NotACheckout) {
		t.Errorf("a folder outside of Git: %v", err)
	}
	c := newClone(t)
	opened, err := checkout.Open(ctx, c.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, revision := range []string{"nowhere", "--all", "HEAD..HEAD"} {
		if _, err := opened.Base(ctx, revision); !errors.Is(err, fault.RevisionUnknown) {
			t.Errorf("%q: %v", revision, err)
		}
	}
	c.git("branch", "--quiet", "--move", "main", "other")
	if _, err := opened.Base(ctx, ""); !errors.Is(err, fault.RevisionUnknown) {
		t.Errorf("a checkout without main: %v", err)
	}
	over, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := opened.Proposed(over, t.TempDir()); !errors.Is(err, context.Canceled) {
		t.Errorf("an interruption: %v", err)
	}
}
