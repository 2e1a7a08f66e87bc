// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"io"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Every word of a record matters: whichever is changed, the record no longer verifies, and the
// message names the place.
func TestAnyChangeToAnArtifactIsFound(t *testing.T) {
	s := newStory(t)
	s.live()
	ctx := context.Background()
	a := newApp(strings.NewReader(""), io.Discard, io.Discard)
	a.dir = s.root
	declared, err := a.catalog(ctx)
	if err != nil {
		t.Fatal(err)
	}
	found, err := rollout.Folder{Path: s.dir}.Records("devnet")
	if err != nil {
		t.Fatal(err)
	}
	var paths []string
	var records []*artifact.Record
	for _, each := range found {
		paths, records = append(paths, each.Path), append(records, each.Record)
	}
	documents, err := rollout.Folder{Path: s.dir}.Evidence("devnet")
	if err != nil || len(documents) != 1 {
		t.Fatal(documents, err)
	}
	proof := artifact.Proof{Evidence: documents}
	tampered := 0
	for i, record := range records {
		data, err := canon.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range changes(t, data) {
			tampered += len(change.paths)
			again, err := artifact.Read(paths[i], change.document)
			if err == nil {
				var verdicts []artifact.Verified
				verdicts, err = rollout.VerifyRecords(ctx, rollout.Input{Client: s.client, Catalog: declared, Class: documents[0].Bundle.Class}, []artifact.Kept{{Where: paths[i], Record: again}}, proof)
				if err == nil && len(verdicts[0].Faults) > 0 {
					err = verdicts[0].Faults
				}
			}
			list, _ := fault.All(err)
			if len(list) == 0 {
				t.Errorf("%s: with another %s: %v", filepath.Base(paths[i]), change.paths, err)
				continue
			}
			for _, path := range change.paths {
				if !strings.Contains(err.Error(), path) {
					t.Errorf("%s: with another %s it says nothing of it: %v", filepath.Base(paths[i]), path, err)
				}
			}
			for _, each := range list {
				known := each.Code == fault.ArtifactDiffers || each.Code == fault.DocumentOfOtherVersion && change.paths[0] == "version"
				if !known || !strings.HasSuffix(each.Where, filepath.Base(paths[i])) {
					t.Errorf("%s: with another %s: %v", filepath.Base(paths[i]), change.paths, each)
				}
			}
		}
	}
	if tampered < 400 {
		t.Errorf("only %d changes were tried", tampered)
	}
	// Through the command: the number, the file and the field.
	file := filepath.Join(s.dir, "artifact", "unit-senior.json")
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s.write(file, strings.Replace(string(text), `"UnitShare.capacity":"25`, `"UnitShare.capacity":"26`, 1))
	s.refused(4, []string{"unit-senior.json: HC7001: chain.parameters.UnitShare.capacity is", "the chain says"}, s.verifying()...)
	// Nothing can be left out either.
	shorter := *records[3]
	shorter.History = []artifact.Revision{shorter.History[0]}
	shorter.History[0].Transactions = shorter.History[0].Transactions[:3]
	if _, err := (rollout.Folder{Path: s.dir}).WriteRecords([]*artifact.Record{&shorter}); err != nil {
		t.Fatal(err)
	}
	s.refused(4, []string{"unit-senior.json: HC7001: history[0].transactions[3].block is missing, the chain says"}, s.verifying()...)
	// The commit is looked at where the repository has it: this one holds nothing.
	for _, arguments := range [][]string{{"init", "--quiet"}, {"-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "--quiet", "--allow-empty", "--message", "nothing"}} {
		if out, err := osexec.CommandContext(ctx, "git", append([]string{"-C", s.root}, arguments...)...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %s", err, out)
		}
	}
	empty := *records[3]
	empty.History = []artifact.Revision{empty.History[0]}
	empty.History[0].Commit = headCommit(ctx, s.root)
	if _, err := (rollout.Folder{Path: s.dir}).WriteRecords([]*artifact.Record{&empty}); err != nil {
		t.Fatal(err)
	}
	s.refused(1, []string{"unit-senior.json: HC7007: history[0].commit is " + empty.History[0].Commit, "the manifest in it"}, s.verifying()...)
}

// incomplete takes the record of a Unit away for a while. Whoever relies on all records being there
// is told; the record of another Unit is right by itself.
func (s *story) incomplete(records string) {
	s.t.Helper()
	file := filepath.Join(records, "unit-junior.json")
	text, err := os.ReadFile(file)
	if err != nil {
		s.t.Fatal(err)
	}
	if err := os.Remove(file); err != nil {
		s.t.Fatal(err)
	}
	for _, name := range [][]string{{}, {storyClass}} {
		s.refused(4, []string{storyClass + "/junior: HC7008", "there is no record halos/" + storyClass + "/artifact/devnet/unit-junior.json"}, append([]string{"artifact", "verify", "--rpc-url", s.node}, name...)...)
	}
	s.must("artifact", "verify", storyClass+"/senior", "--rpc-url", s.node)
	s.write(file, string(text))
	schema, err := os.ReadFile(filepath.Join("..", "..", filepath.FromSlash(artifact.SchemaFile)))
	if out := s.must("artifact", "schema"); err != nil || out != string(schema) {
		s.t.Errorf("the schema that is printed is not the one that is published (%v)", err)
	}
}

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
	if out := s.must("artifact", "verify", storyClass+"/senior", "--rpc-url", s.node); !strings.Contains(out, "verified 1 artifacts") {
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
