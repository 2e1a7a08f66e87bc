// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// fourth is a Unit beside the mezzanine one.
func fourth(t *testing.T) []byte {
	t.Helper()
	return []byte(strings.NewReplacer("Meridian CLO Mezzanine", "Meridian CLO Fourth", "mCLO-M", "mCLO-F",
		"0x8617E340B3D01FA5F11F306F4090FD50E238070D", "0x1111111111111111111111111111111111111114", "seniority:       2", "seniority:       4", "clo-tranched/mezzanine", "clo-tranched/fourth").Replace(string(mezzanine(t))))
}

// proposeFourth has the stranger open a second pull request.
func (w *world) proposeFourth() int {
	w.t.Helper()
	w.host.Push(fork, "other", "Another Unit", githubtest.Files{class + "/units/fourth.cue": fourth(w.t)})
	return w.host.OpenPull(fork, "other", "", "A fourth Unit", "stranger")
}

// Two pull requests that change the same on the chain say so, both of them, before either of them
// is merged. Once one of them does not any more, the other is told that, too.
func TestTwoOpenPullRequestsThatTouchTheSameAreTold(t *testing.T) {
	w := newWorld(t)
	first := w.propose(githubtest.Files{third: mezzanine(t)})
	w.comment(w.ran(first, w.judge(first)))
	if bodies := w.mine(first); len(bodies) != 1 || strings.Contains(bodies[0], "changes the same") {
		t.Fatalf("%q", bodies)
	}
	second := w.proposeFourth()
	p := w.judge(second)
	for range 2 {
		w.comment(w.ran(second, p))
		bodies, theirs := w.mine(second), w.mine(first)
		if len(bodies) != 1 || len(theirs) != 2 {
			t.Fatalf("%q, %q", bodies, theirs)
		}
		has(t, bodies[0], fmt.Sprintf("in pull request #%d changes the same", first), "only one of both can be carried out", "deploy halo meridian")
		has(t, theirs[1], fmt.Sprintf("Pull request #%d changes the same", second), p.Classes[0].Digest, "deploy halo meridian")
	}
	p.Classes, p.Kinds, p.Verdict = nil, nil, proposal.Nothing
	w.comment(w.ran(second, p))
	if theirs := w.mine(first); len(theirs) != 2 {
		t.Errorf("%q", theirs)
	} else {
		has(t, theirs[1], fmt.Sprintf("Pull request #%d changed the same", second))
	}
}

// A pull request that was merged, and whose rollout is open, is told as well.
func TestAMergedPullRequestWithAnOpenRolloutIsTold(t *testing.T) {
	w, first, digest := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	before := len(w.mine(first))
	second := w.proposeFourth()
	p := w.judge(second)
	if len(p.Classes) != 1 || p.Classes[0].Name != plantest.Class || len(p.Classes[0].Touches) != 1 || p.Classes[0].Touches[0].Digest != digest {
		t.Fatalf("%s, %+v", p.Verdict, p.Classes)
	}
	w.comment(w.ran(second, p))
	bodies, theirs := w.mine(second), w.mine(first)
	if len(bodies) != 1 || len(theirs) != before+1 {
		t.Fatalf("%q, %q", bodies, theirs)
	}
	has(t, bodies[0], fmt.Sprintf("in pull request #%d changes the same", first))
	has(t, theirs[before], fmt.Sprintf("Pull request #%d changes the same", second))
}
