// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// five is a repository with five Classes more of one Halo, whose Safes all of them share.
func five(t *testing.T) (root string, classes []catalog.ClassRef) {
	t.Helper()
	root = t.TempDir()
	for _, folder := range []string{"halos", "schema"} {
		if err := os.CopyFS(filepath.Join(root, folder), os.DirFS(filepath.Join("../..", folder))); err != nil {
			t.Fatal(err)
		}
	}
	halo := filepath.Join(root, "halos", "meridian")
	for i := range 5 {
		class := catalog.ClassRef{Halo: "meridian", Class: fmt.Sprintf("clo-%d", i+1)}
		if err := os.CopyFS(filepath.Join(halo, class.Class), os.DirFS(filepath.Join(halo, "clo-tranched"))); err != nil {
			t.Fatal(err)
		}
		for j, unit := range []string{"junior.cue", "senior.cue"} {
			file := filepath.Join(halo, class.Class, "units", unit)
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text = regexp.MustCompile(`"0x[0-9a-fA-F]{40}"`).ReplaceAll(text, []byte(`"`+common.BytesToAddress([]byte{9, byte(i), byte(j)}).Hex()+`"`))
			text = bytes.ReplaceAll(text, []byte("mCLO"), fmt.Appendf(nil, "m%dCLO", i))
			if err := os.WriteFile(file, text, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		classes = append(classes, class)
	}
	return root, classes
}

// Five rollouts go through the same Safes at once. All are planned and signed for the same nonces,
// they are advanced in any order, and the Safes do other things in between: whatever lost its nonce
// is signed again, and all finish.
func TestFiveRolloutsAtOnce(t *testing.T) {
	t.Parallel()
	root, classes := five(t)
	v := &venue{Live: plantest.Start(t, root)}
	// the Halo's record is there
	v.Launch(t, catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	var open []*rollout.Rollout
	approve := func(r *rollout.Rollout) {
		t.Helper()
		for _, approval := range plantest.Approvals(t, r.Bundle) {
			if _, err := r.Folder.WriteApproval(approval); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, class := range classes {
		p := v.PlanOf(t, class)
		b := plantest.Compile(t, v.Catalog, p)
		digest, err := b.Digest()
		if err != nil {
			t.Fatal(err)
		}
		r := &rollout.Rollout{
			Client: v.Client, Catalog: v.Catalog, Records: os.DirFS(root), Plan: p, Bundle: b,
			Folder: rollout.Folder{Path: filepath.Join(root, "halos", class.String(), rollout.Approvals, digest)},
		}
		if err := r.Folder.WritePlan(v.Catalog, p, b); err != nil {
			t.Fatal(err)
		}
		approve(r)
		open = append(open, r)
	}
	some := open[0].Bundle
	order := rand.New(rand.NewPCG(1, 2))
	again := 0
	for round := 0; len(open) > 0; round++ {
		if round > 24 {
			t.Fatalf("%d rollouts do not finish", len(open))
		}
		var left []*rollout.Rollout
		before := again
		for _, i := range order.Perm(len(open)) {
			r := open[i]
			if i%2 == 0 && round < 4 {
				guards := *v.Catalog.Networks[some.Network].Contracts.Guards
				v.By(t, some.Batches[len(some.Batches)-1].Authority, guards, bindings.NewGuards().PackPlan([32]byte{1}))
			}
			outcome, err := r.Carry(t.Context(), rollout.Options{
				Relayer: devnet.Key("relayer"), FeeCap: big.NewInt(1e12), Patience: time.Minute, Now: time.Now, Begin: agree,
			})
			switch {
			case errors.Is(err, fault.SafeNonceUsed):
				again++
				if _, err := r.Signable(t.Context(), func(string) {}); err != nil {
					t.Fatalf("%s cannot be signed again: %v", r.Bundle.Class, err)
				}
				approve(r)
			case err != nil:
				t.Fatalf("%s: %v", r.Bundle.Class, err)
			case outcome.Result.Complete():
				if len(outcome.Records) == 0 {
					t.Errorf("%s is done, and not recorded", r.Bundle.Class)
				}
				continue
			}
			left = append(left, r)
		}
		if open = left; again == before {
			v.Wait(t, plantest.Delay)
		}
	}
	if again < 5 {
		t.Errorf("only %d times was something signed again", again)
	}
	for _, class := range classes {
		if p := v.PlanOf(t, class); !p.Core.Empty() {
			t.Errorf("%s is not as its manifests say: %+v", class, p.Core.Changes)
		}
	}
}

// Two Classes of a Halo that is new: one rollout deploys the Halo, and the other one is planned,
// signed and simulated for that. They are advanced in any order, also when the Safe that deploys
// does something else first; both finish.
func TestTwoClassesOfANewHaloFinishInAnyOrder(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		order []int
		other bool // the Safe that deploys does something else first
	}{
		"the Halo first":         {[]int{0, 1}, false},
		"the Halo last":          {[]int{1, 0}, false},
		"a nonce is lost before": {[]int{1, 0}, true},
	} {
		t.Run(name, func(t *testing.T) {
			root, classes := five(t)
			v := &venue{Live: plantest.Start(t, root)}
			halo := classes[0].HaloPart()
			var open []*rollout.Rollout
			approve := func(r *rollout.Rollout) {
				t.Helper()
				for _, approval := range plantest.Approvals(t, r.Bundle) {
					if _, err := r.Folder.WriteApproval(approval); err != nil {
						t.Fatal(err)
					}
				}
			}
			for i, class := range classes[:2] {
				of := rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: class, Records: os.DirFS(root)}
				var err error
				if of.Awaits, err = rollout.Awaits(t.Context(), of); err != nil || of.Awaits != (i == 1) {
					t.Fatal(of.Awaits, err)
				}
				if of.Claims, err = rollout.Claimed(t.Context(), of); err != nil {
					t.Fatal(err)
				}
				c, err := rollout.Compile(t.Context(), of, rollout.Judged)
				if err != nil || c.Verdict != nil || !c.Plan.Simulated.Passed {
					t.Fatal(err, c.Verdict)
				}
				if c.Plan.Core.Deploys(halo) != (i == 0) || len(c.Plan.Core.Awaits) != i {
					t.Errorf("%s: %+v", class, c.Plan.Core.Awaits)
				}
				r := &rollout.Rollout{
					Client: v.Client, Catalog: v.Catalog, Records: os.DirFS(root), Plan: c.Plan, Bundle: c.Bundle,
					Folder: rollout.Folder{Path: filepath.Join(root, "halos", class.String(), rollout.Approvals, c.Digest)},
				}
				if err := r.Folder.WritePlan(v.Catalog, c.Plan, c.Bundle); err != nil {
					t.Fatal(err)
				}
				// An owner's own simulation says the same.
				if _, err := r.Signable(t.Context(), func(string) {}); err != nil {
					t.Fatalf("%s: %v", class, err)
				}
				approve(r)
				open = append(open, r)
			}
			if test.other {
				v.By(t, "deployer", *v.Catalog.Networks["devnet"].Contracts.Guards, bindings.NewGuards().PackPlan([32]byte{1}))
			}
			done := map[int]bool{}
			for round := 0; len(done) < len(open); round++ {
				if round > 12 {
					t.Fatalf("only %v finish", done)
				}
				again := false
				for _, i := range test.order {
					if done[i] {
						continue
					}
					r := open[i]
					outcome, err := r.Carry(t.Context(), options(agree))
					switch {
					case errors.Is(err, fault.SafeNonceUsed):
						again = true
						if _, err := r.Signable(t.Context(), func(string) {}); err != nil {
							t.Fatalf("%s cannot be signed again: %v", r.Bundle.Class, err)
						}
						approve(r)
					case err != nil:
						t.Fatalf("%s: %v", r.Bundle.Class, err)
					case outcome.Result.Complete():
						done[i] = len(outcome.Records) > 0
					case round == 0 && i == 1 && test.order[0] == 1:
						if next := outcome.Result.Next(); outcome.Result.Sent > 0 || next.State != exec.Waiting || !strings.Contains(next.Reason, "the factory has this Halo") {
							t.Errorf("before the Halo is there: %+v", next)
						}
					}
				}
				if !again {
					v.Wait(t, plantest.Delay)
				}
			}
			for _, class := range classes[:2] {
				if p := v.PlanOf(t, class); !p.Core.Empty() {
					t.Errorf("%s is not as its manifests say: %+v", class, p.Core.Changes)
				}
			}
		})
	}
}

// If the rollout that deploys a new Halo is given up, the one that waits for it says at once that
// it waits in vain, and what to do. A new plan of its Class deploys the Halo, and finishes.
func TestAHaloThatNobodyDeploysIsPlannedAgain(t *testing.T) {
	t.Parallel()
	root, classes := five(t)
	v := &venue{Live: plantest.Start(t, root)}
	approved := func(class catalog.ClassRef) *rollout.Rollout {
		t.Helper()
		of := rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: class, Records: os.DirFS(root)}
		var err error
		if of.Awaits, err = rollout.Awaits(t.Context(), of); err != nil {
			t.Fatal(err)
		}
		if of.Claims, err = rollout.Claimed(t.Context(), of); err != nil {
			t.Fatal(err)
		}
		c, err := rollout.Compile(t.Context(), of, rollout.Bundled)
		if err != nil {
			t.Fatal(err)
		}
		r := &rollout.Rollout{
			Client: v.Client, Catalog: v.Catalog, Records: os.DirFS(root), Plan: c.Plan, Bundle: c.Bundle,
			Folder: rollout.Folder{Path: filepath.Join(root, "halos", class.String(), rollout.Approvals, c.Digest)},
		}
		if err := r.Folder.WritePlan(v.Catalog, c.Plan, c.Bundle); err != nil {
			t.Fatal(err)
		}
		for _, approval := range plantest.Approvals(t, r.Bundle) {
			if _, err := r.Folder.WriteApproval(approval); err != nil {
				t.Fatal(err)
			}
		}
		return r
	}
	first, second := approved(classes[0]), approved(classes[1])
	if status, err := second.Status(t.Context()); err != nil || status.Stuck() != nil || status.Next().State != exec.Waiting {
		t.Fatalf("while the other one is open: %s, %v", status.Next().State, err)
	}
	if err := os.RemoveAll(first.Folder.Path); err != nil {
		t.Fatal(err)
	}
	told := func(name string, err error) {
		t.Helper()
		if fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "halocompile plan "+classes[1].String()) {
			t.Errorf("%s: %v", name, err)
		}
	}
	status, err := second.Status(t.Context())
	if err != nil || status.Next().State != exec.Stuck {
		t.Fatalf("%s, %v", status.Next().State, err)
	}
	told("status", status.Stuck())
	_, err = second.Signable(t.Context(), func(string) {})
	told("sign", err)
	_, err = second.Carry(t.Context(), options(agree))
	told("apply", err)

	again := approved(classes[1])
	if !again.Plan.Core.Deploys(classes[1].HaloPart()) {
		t.Fatal("it waits again")
	}
	for range 4 {
		outcome, err := again.Carry(t.Context(), options(agree))
		if err != nil {
			t.Fatal(err)
		}
		if outcome.Result.Complete() {
			return
		}
		v.Wait(t, plantest.Delay)
	}
	t.Error("it is not over")
}
