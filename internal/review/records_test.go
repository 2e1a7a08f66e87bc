// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"context"
	"errors"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
)

const seniorRecord = class + "/artifact/devnet/unit-senior.json"

// open are the bot's open issues.
func (w *world) open() []githubtest.Issue {
	var open []githubtest.Issue
	for _, issue := range w.host.Issues() {
		if issue.State == "open" && issue.Author == bot {
			open = append(open, issue)
		}
	}
	return open
}

// A record that names the bundle under way makes nobody believe that it is over: the chain does not
// prove it.
func TestARecordDoesNotGiveUpARolloutThatIsUnderWay(t *testing.T) {
	w, _, digest := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	data, err := canon.Marshal(artifact.Record{
		Version: artifact.Version, Kind: catalog.UnitLevel, Name: "senior", Halo: "meridian", Class: "clo-tranched", Network: "devnet", ChainID: 1337,
		Declared: artifact.Declared{Unit: &artifact.UnitManifest{Unit: &catalog.Unit{}}}, History: []artifact.Revision{{Number: 1, Bundle: digest}},
	})
	if err != nil {
		t.Fatal(err)
	}
	forged := string(data)
	for name, text := range map[string]string{"forged": forged, "garbage": "{"} {
		w.host.Push("", "main", name, githubtest.Files{seniorRecord: []byte(text)})
		for range 2 {
			if err := w.execute(false); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if len(w.records()) != 5 || string(w.host.File("main", seniorRecord)) == forged {
		t.Errorf("%v", w.records())
	}
	has(t, string(w.host.File("main", seniorRecord)), `"name":"senior"`, digest)
}

// What somebody did to the records of what is over is undone by the next run.
func TestWrongRecordsOnMainAreWrittenAnew(t *testing.T) {
	w, _, digest := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	right := string(w.host.File("main", seniorRecord))
	for name, text := range map[string]string{
		"garbage":              "{",
		"from another bundle":  strings.Replace(right, digest, strings.Repeat("0", 64), 1),
		"of a larger capacity": strings.Replace(right, `"UnitShare.capacity":"`, `"UnitShare.capacity":"9`, 1),
	} {
		w.host.Push("", "main", name, githubtest.Files{seniorRecord: []byte(text)})
		sent := w.sent()
		if err := w.execute(false); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if now := string(w.host.File("main", seniorRecord)); now != right || w.sent() != sent {
			t.Errorf("%s: %s", name, now)
		}
	}
	// A node that cannot be asked leaves one issue, not one for each rollout, and what is over is
	// not begun again.
	working := w.dial
	w.dial = func(context.Context, *catalog.Network) (*chain.Client, error) {
		return nil, fault.New(fault.NodeUnreachable, "node", "it is down")
	}
	for range 2 {
		if err := w.execute(true); err == nil || !strings.Contains(err.Error(), "HC3001") {
			t.Fatalf("%v", err)
		}
	}
	if open := w.open(); len(open) != 1 {
		t.Errorf("%+v", open)
	} else {
		has(t, open[0].Body, "HC3001", "it is down", "Records")
	}
	w.dial = working
	// Nor does a record of nothing go unseen.
	stray := path.Join(path.Dir(seniorRecord), "unit-gone.json")
	w.host.Push("", "main", "A record of nothing", githubtest.Files{stray: []byte(strings.ReplaceAll(right, `"name":"senior"`, `"name":"gone"`))})
	if err := w.execute(false); err == nil || !strings.Contains(err.Error(), "HC7006") {
		t.Fatalf("%v", err)
	}
	if open := w.open(); len(open) != 1 {
		t.Errorf("%+v", open)
	} else {
		has(t, open[0].Body, "HC7006", stray)
	}
	w.host.Push("", "main", "It is taken away", githubtest.Files{stray: nil})
	if err := w.execute(false); err != nil || len(w.open()) > 0 {
		t.Errorf("%v, %+v", err, w.open())
	}
}

// Without a bundle that it came from, nothing proves a record; and that is told.
func TestARecordThatNothingProvesIsAnIssue(t *testing.T) {
	w := newWorld(t)
	w.host.Push("", "main", "A record", githubtest.Files{seniorRecord: []byte("{")})
	for range 2 {
		if err := w.execute(true); err == nil || !strings.Contains(err.Error(), "HC7001") {
			t.Fatalf("%v", err)
		}
	}
	open := w.open()
	if len(open) != 1 {
		t.Fatalf("%+v", open)
	}
	has(t, open[0].Body, "HC7001", seniorRecord)
}

// Manifests that do not load stop everything, before any rollout is looked at.
func TestWhatKeepsEverythingFromBeingCarriedOutIsAnIssue(t *testing.T) {
	w := newWorld(t)
	wrong := fault.New(fault.InvalidCUE, "halos/meridian/halo.cue:1:1", "it is no CUE")
	for range 2 {
		if err := w.loop.Unready(t.Context(), w.host.Head("", "main"), wrong); !errors.Is(err, wrong) {
			t.Fatalf("%v", err)
		}
	}
	open := w.open()
	if len(open) != 1 {
		t.Fatalf("%+v", open)
	}
	has(t, open[0].Body, "HC1001", "it is no CUE", "halos/meridian/halo.cue")
	if err := w.execute(true); err != nil || len(w.open()) > 0 {
		t.Errorf("%v, %+v", err, w.open())
	}
}

// The check does not take the job's word for it: the Git host says that the pull request changes a
// record.
func TestACheckFailsForAChangeOfRecordsWhateverTheJobSays(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{seniorRecord: []byte("{}")})
	p := w.judge(number)
	if p.Verdict != proposal.Denied {
		t.Errorf("it is judged %s", p.Verdict)
	}
	p.Findings, p.Verdict, p.Kinds, p.Edits = []change.Finding{}, proposal.Nothing, []change.Kind{}, change.Edits{}
	w.comment(w.ran(number, p))
	pull := w.host.Pull(number)
	if labels := w.host.Labels(number); !slices.Contains(labels, "halo: record change") {
		t.Errorf("labels %q", labels)
	}
	runs := w.host.Checks(pull.HeadSHA)
	if len(runs) != 1 || runs[0].Conclusion != "failure" {
		t.Errorf("%+v", runs)
	}
}
