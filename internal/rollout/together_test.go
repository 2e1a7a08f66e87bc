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
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
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
