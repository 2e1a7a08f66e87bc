// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/review"
)

// denied is a Unit that takes more than its template allows.
func denied(t *testing.T) []byte {
	t.Helper()
	return []byte(strings.Replace(string(mezzanine(t)), "capacity:        25M", "capacity:        900G", 1))
}

// conclusion of our check run on a commit, the youngest if there are several; "" when there is
// none.
func (w *world) conclusion(sha string) string {
	w.t.Helper()
	checks := w.host.Checks(sha)
	if len(checks) == 0 {
		return ""
	}
	return checks[len(checks)-1].Conclusion
}

// ready is what a job says that likes everything.
func (w *world) ready(p *proposal.Proposal) *proposal.Proposal {
	return &proposal.Proposal{Version: p.Version, Now: p.Now, Verdict: proposal.Nothing, Findings: []change.Finding{}, Kinds: []change.Kind{}, Classes: []proposal.Class{}}
}

// The check sits on the commit, so whoever proposes the same commit for another branch must not be
// heard.
func TestAPullRequestOntoAnotherBranchSaysNothingOfTheOneOntoMain(t *testing.T) {
	w := newWorld(t)
	first := w.propose(githubtest.Files{third: denied(t)})
	head := w.host.Pull(first).HeadSHA
	p := w.judge(first)
	w.comment(w.ran(first, p))
	if got := w.conclusion(head); got != "failure" {
		t.Fatalf("%q", got)
	}
	before := w.mine(first)
	w.host.Branch("", "release", w.host.Head("", "main"))
	w.host.Branch("eve/halos", "same", head)
	same := w.host.OpenPull(fork, "unit", "release", "The same", "stranger")
	for name, second := range map[string]int{
		"from the same branch": same, "from another fork": w.host.OpenPull("eve/halos", "same", "release", "The same", "eve"),
	} {
		t.Run(name, func(t *testing.T) {
			w.comment(w.ran(second, w.ready(p)))
			if got := w.conclusion(head); got != "failure" {
				t.Errorf("the denied commit has a check of %q now", got)
			}
			if bodies, labels := w.mine(second), w.host.Labels(second); len(bodies) > 0 || len(labels) > 0 {
				t.Errorf("it got %q and %q", bodies, labels)
			}
			if now := w.mine(first); !slices.Equal(now, before) {
				t.Errorf("the comment on the first was changed:\n%s", now)
			}
		})
	}

	// Nor does it stand in the way: what is found on the first later is posted, whichever run is
	// waited for.
	w.host.Push(fork, "unit", "Less", githubtest.Files{third: mezzanine(t)})
	now := w.host.Pull(first).HeadSHA
	if got := w.conclusion(now); got != "" {
		t.Fatalf("%q", got)
	}
	later := w.judge(first)
	w.ran(first, later)
	refused := w.ready(p)
	refused.Findings, refused.Verdict = p.Findings, proposal.Denied
	// of jobs that wait for one branch only the youngest remains, and this is it
	w.comment(w.ran(same, refused))
	if got := w.conclusion(now); got != "success" {
		t.Errorf("the first has a check of %q", got)
	}
	has(t, w.mine(first)[0], later.Classes[0].Digest)
}

// Nobody but the job itself says for which base a run was, where the host's answers allow for two.
func TestARunThatMayHaveBeenForAnotherBaseHasToSayForWhich(t *testing.T) {
	w := newWorld(t)
	w.host.Branch("", "release", w.host.Head("", "main"))
	w.push("A Unit", githubtest.Files{third: denied(t)})
	number := w.host.OpenPull(fork, "unit", "release", "A Unit", "stranger")
	head := w.host.Pull(number).HeadSHA
	lie := w.ready(&proposal.Proposal{Version: proposal.Version, Now: "2026-12-01T12:00:00Z"})
	early := w.ran(number, lie)
	mute := w.ran(number, marshal(t, lie))
	w.host.Retarget(number, "main")
	for name, run := range map[string]review.Judging{"a run that was for the other": early, "a run that does not say": mute, "a run that left nothing": w.ran(number, nil)} {
		w.comment(run)
		if got := w.conclusion(head); got != "" {
			t.Errorf("%s: the check is %q", name, got)
		}
	}
	w.comment(w.ran(number, w.judge(number)))
	if got := w.conclusion(head); got != "failure" {
		t.Errorf("its own run: the check is %q", got)
	}
	w.comment(early)
	if got := w.conclusion(head); got != "failure" {
		t.Errorf("the early run once more: the check is %q", got)
	}
}

// One commit has one check. It passes when every pull request onto main that would bring the commit
// does.
func TestTwoPullRequestsOntoMainWithOneHeadPassTogether(t *testing.T) {
	w := newWorld(t)
	first := w.propose(githubtest.Files{third: denied(t)})
	head := w.host.Pull(first).HeadSHA
	p := w.judge(first)
	w.host.Branch("eve/halos", "same", head)
	second := w.host.OpenPull("eve/halos", "same", "", "The same", "eve")

	w.comment(w.ran(first, p))
	w.comment(w.ran(second, w.ready(p)))
	if got := w.conclusion(head); got != "failure" {
		t.Errorf("the second made it %q", got)
	}
	checks := w.host.Checks(head)
	has(t, checks[len(checks)-1].Title, "#1")
	if len(w.mine(first)) != 1 || len(w.mine(second)) != 1 {
		t.Errorf("comments: %q, %q", w.mine(first), w.mine(second))
	}
	// A younger run of the first is what counts of it; with the other closed nothing is left
	// against it.
	w.comment(w.ran(first, w.ready(p)))
	if got := w.conclusion(head); got != "success" {
		t.Errorf("both pass: %q", got)
	}
	w.comment(w.ran(second, p))
	if got := w.conclusion(head); got != "failure" {
		t.Errorf("the second is denied: %q", got)
	}
	w.host.CloseIssue(second, "eve")
	w.comment(w.ran(first, w.ready(p)))
	if got := w.conclusion(head); got != "success" {
		t.Errorf("the second is closed: %q", got)
	}
}

// Two jobs for one commit may write at once: whoever writes last has seen what the other was about.
func TestARunThatEndsWhileTheCheckIsWrittenCounts(t *testing.T) {
	w := newWorld(t)
	first := w.propose(githubtest.Files{third: denied(t)})
	head := w.host.Pull(first).HeadSHA
	p := w.judge(first)
	w.host.Branch("eve/halos", "same", head)
	second := w.host.OpenPull("eve/halos", "same", "", "The same", "eve")
	run := w.ran(second, w.ready(p))
	w.host.Before(githubtest.Match{Operation: "checks/create"}, func() { w.ran(first, p) })
	w.comment(run)
	if got := w.conclusion(head); got != "failure" {
		t.Errorf("%q", got)
	}
}

func TestAnOlderRunDoesNotReplaceAYoungerOne(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	p := w.judge(number)
	old := w.ran(number, w.ready(p))
	w.comment(w.ran(number, p))
	w.comment(old)
	has(t, w.mine(number)[0], p.Classes[0].Digest)
}

func TestAMergeQueueOfAnotherBranchGetsNothing(t *testing.T) {
	w := newWorld(t)
	w.host.Branch("", "gh-readonly-queue/release/pr-1", w.host.Head("", "main"))
	for name, run := range map[string]review.Judging{
		"another branch":     {HeadRef: "gh-readonly-queue/release/pr-1"},
		"no queue":           {HeadRef: "gh-readonly-queue/mainly/pr-1"},
		"another repository": {HeadRef: "gh-readonly-queue/main/pr-1", HeadRepo: "eve/halos"},
	} {
		run.Workflow, run.Event, run.Conclusion, run.HeadSHA = ".github/workflows/plan.yml", "merge_group", "success", w.host.Head("", "main")
		if run.HeadRepo == "" {
			run.HeadRepo = "acme/halos"
		}
		w.comment(run)
		if got := w.conclusion(run.HeadSHA); got != "" {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// A field that says whose run it was must not be a way to say more than before.
func TestAProposalSaysForWhichPullRequestItIs(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	p := w.judge(number)
	p.Pull = &proposal.Pull{Number: number + 1, Base: "main"}
	w.comment(w.ran(number, marshal(t, p)))
	if got := w.conclusion(w.host.Pull(number).HeadSHA); got != "" {
		t.Errorf("the proposal of another pull request: %q", got)
	}
}
