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
