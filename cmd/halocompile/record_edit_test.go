// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/rollout"
)

// In a repository, an edit of reporting becomes a revision by its merge. Then everything verifies
// again, and an export has one line more.
func TestAnEditOfReportingIsRecorded(t *testing.T) {
	s := newStory(t)
	s.live()
	_, b := s.documents()
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	class := filepath.Join(s.root, "halos", storyClass)
	for from, to := range map[string]string{s.dir: filepath.Join(class, rollout.Approvals, digest), filepath.Join(s.dir, "artifact"): filepath.Join(class, "artifact", "devnet")} {
		if err := os.RemoveAll(to); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(to, os.DirFS(from)); err != nil {
			t.Fatal(err)
		}
	}
	git := func(arguments ...string) {
		t.Helper()
		arguments = append([]string{"-C", s.root, "-c", "user.name=n", "-c", "user.email=e@example.org"}, arguments...)
		if out, err := osexec.Command("git", arguments...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	git("init", "--quiet")
	git("add", "--all")
	git("commit", "--quiet", "--message", "live")
	launch := headCommit(t.Context(), s.root)
	if out := s.must("artifact", "verify", "--rpc-url", s.node); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("%s", out)
	}
	if out := s.must("artifact", "verify", storyClass+"/senior", "--rpc-url", s.node); !strings.Contains(out, "verified 1 artifact\n") {
		t.Errorf("%s", out)
	}
	s.incomplete(filepath.Join(class, "artifact", "devnet"))
	before := s.must("artifact", "export")
	if strings.Count(before, "\n") != 4 || before != s.must("artifact", "export", "--since", "0") {
		t.Errorf("%s", before)
	}

	file := filepath.Join(class, "units", "senior.cue")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.Replace(string(text), `cadence: "24h"`, `cadence: "12h"`, 1)
	if changed == string(text) {
		t.Fatalf("nothing is changed in\n%s", text)
	}
	s.write(file, changed)
	s.refused(1, []string{"HC7007", "commit the manifests first"}, "artifact", "update")
	git("commit", "--quiet", "--all", "--message", "reports twice a day")
	// An edit that is not recorded yet makes no record wrong.
	s.must("artifact", "verify", "--rpc-url", s.node)
	if out := s.must("artifact", "update"); !strings.Contains(out, "unit-senior.json") {
		t.Errorf("%s", out)
	}
	if out := s.must("artifact", "update"); !strings.Contains(out, "nothing to record") {
		t.Errorf("%s", out)
	}
	if out := s.must("artifact", "verify", "--rpc-url", s.node); !strings.Contains(out, "2 revisions") || strings.Contains(out, "not proved of unit senior: history[1]") {
		t.Errorf("%s", out)
	}
	after := s.must("artifact", "export")
	if rest, found := strings.CutPrefix(after, before); strings.Count(after, "\n") != 5 || !found || !strings.Contains(rest, `"cadence":"12h"`) {
		t.Errorf("%s", after)
	}
	if out := s.must("artifact", "export", "--since", launch); strings.Count(out, "\n") != 1 || !strings.HasSuffix(after, out) {
		t.Errorf("%s", out)
	}
	s.refused(1, []string{"--since"}, "artifact", "export", "--since", "yesterday")
	s.edit("halos/inventory/grove-pau.cue", "Grove, Diamond PAU", "Grove, its Diamond PAU")
	if out := s.must("artifact", "export", "--inventory", "--since", launch); strings.Count(out, "\n") != 1 || !strings.Contains(out, "Grove, its Diamond PAU") {
		t.Errorf("one entry was edited since:\n%s", out)
	}
	s.edit("halos/inventory/grove-pau.cue", "Grove, its Diamond PAU", "Grove, Diamond PAU")
	s.refused(1, []string{"--since"}, "artifact", "export", "--inventory", "--since", "yesterday")
	s.refused(1, []string{"--inventory takes no name"}, "artifact", "export", "--inventory", storyClass)
	git("commit", "--quiet", "--all", "--message", "recorded")
	s.promise(git, file)
	s.shallow(git)
}

// shallow looks at the records in a clone without the commits that they name. What only a commit
// holds is not believed, and the command says what to fetch. With the commits all is as in the
// repository: the export byte for byte.
func (s *story) shallow(git func(...string)) {
	s.t.Helper()
	whole, root := s.must("artifact", "export"), s.root
	clone := filepath.Join(s.t.TempDir(), "clone")
	git("clone", "--quiet", "--depth", "1", "file://"+root, clone)
	s.root = clone
	defer func() { s.root = root }()
	// Neither the manifests here nor any document has what an earlier edit declared.
	s.edit("halos/"+storyClass+"/units/senior.cue", `cadence: "12h"`, `cadence: "6h"`)
	s.refused(4, []string{"HC7001", "unit-senior.json", "history[1]", "git fetch origin "}, "artifact", "export")
	s.refused(4, []string{"HC7001", "unit-senior.json", "history[2]", "git fetch origin "}, "artifact", "verify", "--rpc-url", s.node)
	git("fetch", "--quiet", "--unshallow")
	s.must("artifact", "verify", "--rpc-url", s.node)
	if out := s.must("artifact", "export"); out != whole {
		s.t.Errorf("in a clone it is\n%s", out)
	}
}
