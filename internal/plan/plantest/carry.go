// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"crypto/ecdsa"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Plan observes the chain and makes the plan of the example.
func (l *Live) Plan(t testing.TB) *plan.Plan {
	t.Helper()
	return l.PlanOf(t, Class)
}

// PlanOf is Plan for another Class.
func (l *Live) PlanOf(t testing.TB, class catalog.ClassRef) *plan.Plan {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), l.Client, l.Catalog, class)
	if err != nil {
		t.Fatal(err)
	}
	return MakeOf(t, l.Catalog, class, snapshot)
}

// Approvals returns the approvals of two owners of every Safe that signs, by file name.
func Approvals(t testing.TB, b *bundle.Bundle) map[string]*bundle.Approval {
	t.Helper()
	approvals := map[string]*bundle.Approval{}
	owners := map[common.Address][]common.Address{}
	var keys []*ecdsa.PrivateKey
	seen := map[catalog.AuthorityRef]bool{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || seen[transaction.Authority] {
			continue
		}
		seen[transaction.Authority] = true
		for _, owner := range devnet.Owners(transaction.Authority) {
			owners[transaction.Safe.Address] = append(owners[transaction.Safe.Address], devnet.Address(owner))
		}
		for _, owner := range devnet.Owners(transaction.Authority)[:2] {
			keys = append(keys, devnet.Key(owner))
		}
	}
	for i, key := range keys {
		approval, err := bundle.Approve(b, key, owners)
		if err != nil {
			t.Fatal(err)
		}
		approvals[fmt.Sprintf("approvals/%d.json", i)] = approval
	}
	return approvals
}

// States returns the Safes of a bundle as a devnet has them, with three owners and threshold 2.
func States(b *bundle.Bundle) map[common.Address]safe.State {
	states := map[common.Address]safe.State{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil {
			continue
		}
		state := safe.State{Address: transaction.Safe.Address, Version: transaction.Safe.Version, Threshold: 2}
		for _, owner := range devnet.Owners(transaction.Authority) {
			state.Owners = append(state.Owners, devnet.Address(owner))
		}
		states[state.Address] = state
	}
	return states
}

// Run carries out a plan as far as that is possible now, signed with Approvals.
func (l *Live) Run(t testing.TB, p *plan.Plan) *exec.Result {
	t.Helper()
	return l.run(t, p, Compile(t, l.Catalog, p))
}

func (l *Live) run(t testing.TB, p *plan.Plan, b *bundle.Bundle) *exec.Result {
	t.Helper()
	result, err := l.Try(t, p, b)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// Try is Run for a bundle that need not go through.
func (l *Live) Try(t testing.TB, p *plan.Plan, b *bundle.Bundle) (*exec.Result, error) {
	t.Helper()
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	folder, err := tree.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer folder.Close()
	journal, err := exec.OpenJournal(folder, "journal.jsonl", digest)
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Close()
	return exec.Run(t.Context(), l.Client, p, b, exec.Options{
		Journal: journal, Relayer: devnet.Key("relayer"), Confirmations: 1, Patience: time.Minute, Now: time.Now, Approvals: Approvals(t, b),
	})
}

// Wait moves the chain's time forward.
func (l *Live) Wait(t testing.TB, by time.Duration) {
	t.Helper()
	l.advance(t, by)
}

// Launch carries out the plan of a Class from the beginning to the end.
func (l *Live) Launch(t testing.TB, class catalog.ClassRef) {
	t.Helper()
	l.CarryOut(t, l.PlanOf(t, class))
}

// CarryOut carries out a plan to the end. It waits for the timelock as often as the plan does, and
// casts the spells that it waits for. It returns how many those are.
func (l *Live) CarryOut(t testing.TB, p *plan.Plan) (cast int) {
	t.Helper()
	return l.CarryOutSigned(t, p, Compile(t, l.Catalog, p))
}

// CarryOutSigned is CarryOut for the bundle of a plan that is signed for other nonces.
func (l *Live) CarryOutSigned(t testing.TB, p *plan.Plan, b *bundle.Bundle) (cast int) {
	t.Helper()
	if p.Core.Empty() {
		return 0
	}
	for range 12 {
		result := l.run(t, p, b)
		switch next := result.Next(); {
		case next == nil:
			return cast
		case next.Transaction.Sender != nil:
			l.Cast(t, Awaited(t, result))
			cast++
		case next.State == exec.Waiting:
			l.Wait(t, Delay)
		default:
			t.Fatalf("%+v", next)
		}
	}
	t.Fatal("the plan is not carried out to the end")
	return cast
}
