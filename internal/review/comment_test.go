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

func TestAStrangersPullRequestGetsOneCommentThatIsKeptUpToDate(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	p := w.judge(number)
	if p.Verdict != proposal.Unsigned {
		t.Fatalf("%s, %v, %v", p.Verdict, p.Faults, p.Findings)
	}
	w.comment(w.ran(number, p))
	bodies := w.mine(number)
	if len(bodies) != 1 {
		t.Fatalf("%d comments", len(bodies))
	}
	has(t, bodies[0], p.Classes[0].Digest, "mezzanine", "deployer")
	if labels := w.host.Labels(number); !slices.Equal(labels, []string{"halo: new unit"}) {
		t.Errorf("labels %q", labels)
	}
	head := w.host.Pull(number).HeadSHA
	checks := w.host.Checks(head)
	if len(checks) != 1 || checks[0].Name != "halocompile" || checks[0].Conclusion != "success" {
		t.Fatalf("%+v", checks)
	}

	// The same once more says nothing new. Only the check run names the younger run.
	before := w.writes()
	w.comment(w.ran(number, p))
	if changed := w.writes()[len(before):]; !slices.Equal(changed, []string{"checks/update"}) {
		t.Errorf("it was changed: %q", changed)
	}

	// A push changes the one comment, and keeps what it said before.
	w.host.Push(fork, "unit", "More capacity than the template allows", githubtest.Files{third: []byte(strings.Replace(string(mezzanine(t)), "capacity:        25M", "capacity:        900G", 1))})
	denied := w.judge(number)
	if denied.Verdict != proposal.Denied {
		t.Fatalf("%s, %v", denied.Verdict, denied.Faults)
	}
	w.comment(w.ran(number, denied))
	if bodies = w.mine(number); len(bodies) != 1 {
		t.Fatalf("%d comments", len(bodies))
	}
	has(t, bodies[0], "HC2112", head[:7])
	now := w.host.Pull(number).HeadSHA
	if checks = w.host.Checks(now); len(checks) != 1 || checks[0].Conclusion != "failure" || len(checks[0].Annotations) == 0 || checks[0].Annotations[0].Path != third {
		t.Errorf("%+v", checks)
	}
}

func TestAChangeOfWhatRunsTheCheckIsNotBelieved(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t), ".github/workflows/plan.yml": []byte("on: pull_request\n")})
	forged := w.judge(number)
	forged.Kinds = []change.Kind{change.ReportingOnly}
	w.comment(w.ran(number, forged))
	bodies := w.mine(number)
	if len(bodies) != 1 || strings.Contains(bodies[0], forged.Classes[0].Digest) {
		t.Fatalf("%q", bodies)
	}
	has(t, bodies[0], "changes what runs the check", ".github/workflows/plan.yml")
	if checks := w.host.Checks(w.host.Pull(number).HeadSHA); len(checks) != 1 || checks[0].Conclusion != "neutral" || len(checks[0].Annotations) > 0 {
		t.Errorf("%+v", checks)
	}
	if labels := w.host.Labels(number); !slices.Equal(labels, []string{"halo: tool change"}) {
		t.Errorf("labels %q", labels)
	}
}

func TestAJobThatLeftNothingUsableCouldNotJudge(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	lie := w.judge(number)
	lie.Verdict = proposal.Ready
	for name, document := range map[string]any{
		"no artifact": nil, "no JSON": []byte("<script>alert(1)</script>"), "a verdict that it contradicts itself": lie,
	} {
		t.Run(name, func(t *testing.T) {
			w.comment(w.ran(number, document))
			bodies := w.mine(number)
			if len(bodies) != 1 || strings.Contains(bodies[0], "<script>") {
				t.Fatalf("%q", bodies)
			}
			has(t, strings.ToLower(bodies[0]), "could not be judged")
			checks := w.host.Checks(w.host.Pull(number).HeadSHA)
			if last := checks[len(checks)-1]; last.Conclusion != "failure" {
				t.Errorf("%+v", last)
			}
		})
	}
}

func TestOnlyTheHeadThatWasJudgedIsCommentedOn(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	p := w.judge(number)
	for name, test := range map[string]func(run *review.Judging){
		"started by a push":     func(run *review.Judging) { run.Event = "push" },
		"cancelled":             func(run *review.Judging) { run.Conclusion = "cancelled" },
		"a fork that is gone":   func(run *review.Judging) { run.HeadRepo = "" },
		"a head that is over":   func(run *review.Judging) { run.HeadSHA = strings.Repeat("0", 40) },
		"a branch of somebody":  func(run *review.Judging) { run.HeadRepo = "other/halos" },
		"a branch that is gone": func(run *review.Judging) { run.HeadRef = "other" },
	} {
		t.Run(name, func(t *testing.T) {
			run := w.ran(number, p)
			test(&run)
			before := w.writes()
			w.comment(run)
			if changed := w.writes()[len(before):]; len(changed) > 0 || len(w.mine(number)) > 0 {
				t.Errorf("it was changed: %q", changed)
			}
		})
	}
	run := w.ran(number, p)
	run.Workflow = ".github/workflows/mine.yml"
	if err := w.loop.Comment(t.Context(), run, ""); err == nil || !strings.Contains(err.Error(), "HC8003") {
		t.Errorf("a run of another workflow: %v", err)
	}
}

func TestAMergeQueueGetsTheCheckAlone(t *testing.T) {
	w := newWorld(t)
	number := w.propose(githubtest.Files{third: mezzanine(t)})
	p := w.judge(number)
	queued := w.host.MergeQueue("merge", number)
	id := w.host.AddRun(githubtest.Run{Event: "merge_group", HeadBranch: "gh-readonly-queue/main/pr-1", HeadSHA: queued})
	w.host.AddArtifact(id, "proposal", githubtest.Files{"proposal.json": marshal(t, p)})
	w.comment(review.Judging{
		ID: id, Workflow: ".github/workflows/plan.yml", Event: "merge_group", Conclusion: "success", HeadSHA: queued, HeadRef: "gh-readonly-queue/main/pr-1", HeadRepo: "acme/halos",
	})
	if checks := w.host.Checks(queued); len(checks) != 1 || checks[0].Conclusion != "success" {
		t.Errorf("%+v", checks)
	}
	if bodies := w.mine(number); len(bodies) > 0 {
		t.Errorf("%q", bodies)
	}
}
