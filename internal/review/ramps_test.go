// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// steps are the folders of the main branch's rollouts, as far as they are not in known.
func (w *world) steps(known map[string]bool) []string {
	w.t.Helper()
	folders, err := rollout.Folders(os.DirFS(w.tree("main")))
	if err != nil {
		w.t.Fatal(err)
	}
	return slices.DeleteFunc(folders, func(folder string) bool { return known[folder] })
}

// On its clock, advance makes the rollout of a step that is due, and asks for its signatures once.
// Signed, it is carried out and recorded; held, nothing is asked for.
func TestAStepOfARampIsAskedForSignedCarriedOutAndRecorded(t *testing.T) {
	w, _, _ := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	const file = class + "/ramps/senior-transfer.cue"
	ramp := func(more string) {
		w.host.Push("", "main", "A ramp", githubtest.Files{file: []byte("ramp: {\n\tunit:  \"senior\"\n\troute: \"transfer\"\n\ttarget: max: 10M\n" + more + "}\n")})
	}
	known := map[string]bool{}
	for _, folder := range w.steps(nil) {
		known[folder] = true
	}
	ramp("\thold: \"The auditors are at work\"\n")
	w.live.Wait(t, 24*time.Hour)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if found, open := w.steps(known), w.open(); len(found) != 0 || len(open) != 1 || open[0].Title != "Ramps that pause" {
		t.Fatalf("a ramp that is held: %v, %+v", found, open)
	}
	has(t, w.open()[0].Body, "- `senior-transfer` of `meridian/clo-tranched` is held: `The auditors are at work`")
	has(t, strings.Join(w.notes, "\n"), file+": TRANSFER", "people hold it: The auditors are at work")

	ramp("")
	for range 2 { // asked twice, it is asked for once
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		if found, open := w.steps(known), w.open(); len(found) != 1 || len(open) != 1 {
			t.Fatalf("%v, %+v", found, open)
		}
	}
	folder := w.steps(known)[0]
	has(t, w.open()[0].Body, "halocompile sign", path.Base(folder), "meridian-govops", "0 of 2")
	b, err := w.bundle(path.Base(folder))
	if err != nil {
		t.Fatal(err)
	}
	files := githubtest.Files{}
	for _, approval := range plantest.Approvals(t, b) {
		files[path.Join(folder, "approvals", approval.Owner.Hex()+".json")] = marshal(t, approval)
	}
	w.host.Push("", "main", "Signatures", files)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	if open := w.open(); len(open) != 0 {
		t.Errorf("%+v", open)
	}
	record, err := artifact.Read(seniorRecord, w.host.File("main", seniorRecord))
	if err != nil {
		t.Fatal(err)
	}
	if last := record.History[len(record.History)-1]; last.Bundle != path.Base(folder) || len(last.Transactions) == 0 {
		t.Errorf("the record ends with %+v", last)
	}
	known[folder] = true
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if found := w.steps(known); len(found) != 0 {
		t.Errorf("the next step is not due: %v", found)
	}
	has(t, strings.Join(w.notes, "\n"), "the next of ", "is due at")
}
