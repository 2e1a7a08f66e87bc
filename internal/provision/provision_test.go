// SPDX-License-Identifier: AGPL-3.0-or-later

package provision_test

import (
	"errors"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/provision"
	"github.com/halo-factory/halocompile/internal/review"
	"github.com/halo-factory/halocompile/internal/tree"
)

var settings = provision.Settings{Owner: "@acme/governance", Version: "v1.2.3", Commit: strings.Repeat("1a", 20)}

func open(t *testing.T) *tree.Tree {
	t.Helper()
	folder, err := tree.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { folder.Close() })
	return folder
}

// begun is a folder in which a repository begins.
func begun(t *testing.T) *tree.Tree {
	t.Helper()
	folder := open(t)
	if _, err := provision.Init(folder, settings); err != nil {
		t.Fatal(err)
	}
	return folder
}

func text(t *testing.T, folder *tree.Tree, name string) string {
	t.Helper()
	text, err := fs.ReadFile(folder, name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Every workflow runs the action at the pinned commit, and no other code of this repository.
func TestWorkflowsArePinned(t *testing.T) {
	folder := begun(t)
	files, err := fs.Glob(folder, ".github/workflows/*.yml")
	if err != nil || len(files) != 7 {
		t.Fatalf("%v, %v", files, err)
	}
	for _, file := range files {
		workflow := text(t, folder, file)
		if strings.Count(workflow, "uses: halo-factory/halocompile@"+settings.Commit+" # v1.2.3\n") != 1 || strings.Contains(workflow, "uses: ./") {
			t.Errorf("%s runs something else:\n%s", file, workflow)
		}
	}
	if plan := text(t, folder, ".github/workflows/plan.yml"); !strings.Contains(plan, "The tool is\n# pinned below.") || strings.Contains(plan, "The tool, the schema") {
		t.Errorf("it says where the tool comes from:\n%s", plan)
	}
}

// CODEOWNERS has a line for everything of which 'review settings' demands owners, and the last line
// that matches is that one.
func TestWhatDecidesHasOwners(t *testing.T) {
	lines := strings.Fields(text(t, begun(t), ".github/CODEOWNERS"))
	for _, path := range (&review.Loop{}).Expectations("main", "halocompile").CodeOwners {
		switch path {
		case "action.yml", "cmd/", "internal/", "contracts/", "go.mod":
			continue // the program's own, which this repository does not hold
		}
		if at := slices.Index(lines, "/"+path); at < 0 || lines[at+1] != settings.Owner {
			t.Errorf("%s belongs to nobody", path)
		}
	}
}

// Nothing is written over, and if one file is in the way, nothing is written at all.
func TestABeginningWritesOverNothing(t *testing.T) {
	folder := open(t)
	for _, name := range []string{".gitattributes", "README.md"} {
		if err := folder.Write(name, []byte("mine\n"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := provision.Init(folder, settings); !errors.Is(err, fault.RepositoryThere) {
		t.Fatalf("%v", err)
	}
	if entries, err := fs.ReadDir(folder, "."); err != nil || len(entries) != 2 {
		t.Errorf("%v, %v", entries, err)
	}
	if err := folder.Remove(".gitattributes"); err != nil {
		t.Fatal(err)
	}
	if _, err := provision.Init(folder, settings); err != nil {
		t.Fatal(err)
	}
	if got := text(t, folder, "README.md"); got != "mine\n" {
		t.Errorf("the README is %q", got)
	}
	if _, err := provision.Init(folder, settings); !errors.Is(err, fault.RepositoryThere) {
		t.Errorf("a second beginning: %v", err)
	}
	for _, wrong := range []provision.Settings{{Commit: settings.Commit}, {Owner: "acme", Commit: settings.Commit}, {Owner: "@a b", Commit: settings.Commit}, {Owner: "@acme"}, {Owner: "@acme", Commit: "main"}} {
		if files, err := provision.Init(open(t), wrong); err == nil {
			t.Errorf("%+v: %v", wrong, files)
		}
	}
}

// An upgrade takes what is new where nobody edited, and leaves and names what people did. Run again
// it says the same of what is left, and does nothing.
func TestAnUpgradeTakesWhatNobodyEdited(t *testing.T) {
	folder := begun(t)
	// The program before had other texts: one that was left as it was, one that was edited, one
	// that was taken away, and two that the program has no more, of which one was edited.
	const untouched, edited, gone, over, ourOver, fresh = "policy/limits.rego", "policy/terms.rego", "policy/timing.rego", "policy/over.rego", "policy/own.rego", "policy/books.rego"
	sums := text(t, folder, provision.Sums)
	for _, name := range []string{untouched, edited, gone} {
		at := strings.Index(sums, "  "+name+"\n")
		sums = sums[:at-64] + digestOfOld + sums[at:]
	}
	at := strings.Index(sums, "  "+fresh+"\n")
	sums = sums[:at-64] + sums[at+len("  "+fresh+"\n"):]
	sums += digestOfOld + "  " + over + "\n" + digestOfOld + "  " + ourOver + "\n"
	for name, text := range map[string]string{provision.Sums: sums, untouched: "old\n", edited: "edited\n", over: "old\n", ourOver: "edited\n", "policy/ours/x.rego": "ours\n", "schema/halo.cue": "edited\n"} {
		if err := folder.Write(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{gone, fresh} {
		if err := folder.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
	want := []provision.FileStep{{provision.Added, fresh}, {provision.Changed, untouched}, {provision.Removed, over}, {provision.Kept, ourOver}, {provision.Kept, edited}, {provision.Kept, gone}}
	check := func(what string, force bool, want []provision.FileStep) {
		t.Helper()
		got, err := provision.Upgrade(folder, settings, force)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: %v, %v", what, got, err)
		}
	}
	check("an upgrade", false, want)
	check("the same again", false, want[3:])
	if got := text(t, folder, edited) + text(t, folder, ourOver) + text(t, folder, "policy/ours/x.rego"); got != "edited\nedited\nours\n" {
		t.Errorf("%q", got)
	}
	if got := text(t, folder, "schema/halo.cue"); got != "edited\n" {
		t.Errorf("what was edited here, and is not new, became %q", got)
	}
	check("by force", true, []provision.FileStep{{provision.Removed, ourOver}, {provision.Changed, edited}, {provision.Added, gone}, {provision.Changed, "schema/halo.cue"}})
	check("all is done", false, []provision.FileStep{})
	if got, want := text(t, folder, provision.Sums), text(t, begun(t), provision.Sums); got != want {
		t.Errorf("the digests are\n%s", got)
	}
}

const digestOfOld = "01d09d19c2139a46aebfb577780d123d7396e97201bc7ead210a2ebff8239dee" // of "old\n"

// A list of digests that names other files leads nowhere.
func TestNoListLeadsElsewhere(t *testing.T) {
	for _, name := range []string{"halos/networks/devnet.cue", "../x.rego", "policy/ours/x.rego", "policy/../../x.rego", ".git/config", "/etc/passwd", ""} {
		folder := begun(t)
		if err := folder.Write(provision.Sums, []byte(digestOfOld+"  "+name+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		if steps, err := provision.Upgrade(folder, settings, false); !errors.Is(err, fault.NotProvided) {
			t.Errorf("%q: %v, %v", name, steps, err)
		}
	}
	folder := begun(t)
	if err := os.Remove(folder.At(provision.Sums)); err != nil {
		t.Fatal(err)
	}
	if _, err := provision.Upgrade(folder, settings, false); !errors.Is(err, fault.NotProvided) {
		t.Errorf("without a list: %v", err)
	}
	if steps, err := provision.Upgrade(folder, settings, true); err != nil || len(steps) != 0 {
		t.Errorf("by force, without a list: %v, %v", steps, err)
	}
}
