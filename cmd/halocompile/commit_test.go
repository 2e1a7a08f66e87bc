// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A record names a commit only when the commit holds exactly the manifests that the bundle was made
// from.
func TestACommitHoldsTheManifestsOrIsNotNamed(t *testing.T) {
	ctx, repository := t.Context(), t.TempDir()
	dir := filepath.Join(repository, "below") // the manifests need not be at the repository's root
	for _, each := range []string{"halos", "schema"} {
		if err := os.CopyFS(filepath.Join(dir, each), os.DirFS(filepath.Join("../..", each))); err != nil {
			t.Fatal(err)
		}
	}
	git := func(arguments ...string) string {
		t.Helper()
		command := osexec.CommandContext(ctx, "git", append([]string{"-C", repository, "-c", "user.name=n", "-c", "user.email=e@example.org"}, arguments...)...)
		out, err := command.CombinedOutput()
		if err != nil {
			t.Fatalf("git %v: %v: %s", arguments, err, out)
		}
		return strings.TrimSpace(string(out))
	}
	write := func(name, old, new string) {
		t.Helper()
		file := filepath.Join(dir, name)
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		changed := strings.Replace(string(text), old, new, 1)
		if changed == string(text) {
			t.Fatalf("%s: nothing is changed", name)
		}
		if err := os.WriteFile(file, []byte(changed), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	made := func() *bundle.Bundle {
		t.Helper()
		declared, err := manifest.Load(ctx, os.DirFS(dir), manifest.Options{})
		if err != nil {
			t.Fatal(err)
		}
		digest, err := plan.SourcesDigest(declared, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		return &bundle.Bundle{Class: plantest.Class, Manifests: digest}
	}
	commit := func(message string) string {
		git("add", "--all")
		git("commit", "--quiet", "--allow-empty", "--message", message)
		return git("rev-parse", "HEAD")
	}
	git("init", "--quiet")
	first := commit("as it is")
	b := made()
	const senior = "halos/meridian/clo-tranched/units/senior.cue"
	write(senior, "25M", "24M")
	changed := made()
	named := func(what, claimed, offered, want string, of *bundle.Bundle) {
		t.Helper()
		if got := newCommits(dir).claimed(ctx, claimed, offered, of); got != want {
			t.Errorf("%s: %q, not %q", what, got, want)
		}
	}
	named("what is committed", "", first, first, b)
	named("what is not committed", "", first, "", changed)
	git("update-index", "--assume-unchanged", "below/"+senior)
	named("what Git was told not to look at", "", first, "", changed)
	git("update-index", "--no-assume-unchanged", "below/"+senior)
	second := commit("less")
	named("what was committed since", "", second, second, changed)
	named("a commit that holds something else", second, first, first, b)
	named("a commit that still holds them", first, second, first, b)
	elsewhere := strings.Repeat("a", 40)
	named("a commit that this repository does not have", elsewhere, first, elsewhere, b)
	named("what is no commit", "HEAD", second, "", b)
	named("a flag", "--output=x", "--output=x", "", b)
	write("halos/meridian/senior-secured/class.cue", "title:", "title: ")
	write("halos/networks/devnet.cue", "confirmations:", "confirmations: ")
	if err := os.WriteFile(filepath.Join(repository, ".gitattributes"), []byte("*.cue export-ignore ident text eol=crlf\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	third := commit("nothing that counts")
	named("what Git does to files is not done", "", third, third, changed)
	write("halos/meridian/halo.cue", `"Meridian Credit"`, `"The Meridian Credit"`)
	if other := made(); other.Manifests == changed.Manifests {
		t.Error("the Halo's title is not in the digest")
	}
	if got := newCommits(t.TempDir()).claimed(ctx, "", first, b); got != "" {
		t.Errorf("without a repository: %q", got)
	}
}
