// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// stagesOf are the stages of a revision's transactions, in their order, without what comes twice.
func stagesOf(of artifact.Revision) (list []string) {
	for _, each := range of.Transactions {
		if list = append(list, each.ID); each.Hash == (artifact.Transaction{}).Hash || each.Block == 0 {
			list = append(list, "without hash")
		}
	}
	return slices.Compact(list)
}

// proven builds the records of a rollout that is over, and demands that each of them is verified.
// It returns them, with the documents of the rollout before those of the others.
func proven(t *testing.T, live *plantest.Live, p *plan.Plan, others []artifact.Evidence) ([]*artifact.Record, []artifact.Evidence) {
	t.Helper()
	proof := evidence(t, live, p)
	proof.From = p.Block.Number
	proofs := append([]artifact.Evidence{proof}, others...)
	records, err := build(t, live, p, artifact.Known{From: p.Block.Number, Evidence: proofs})
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range records {
		if err := verify(t, live, plantest.Class, record, proofs...); err != nil {
			t.Errorf("%s: %v", record.Name, err)
		}
	}
	return records, proofs
}

// A record names the transactions in which spells made their calls, and no signers of them. The
// same call in a later spell is another transaction.
func TestARecordNamesTheTransactionsOfSpells(t *testing.T) {
	live := plantest.Start(t, "../..")
	network := live.Catalog.Networks["devnet"]
	live.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackPause())
	live.Adds(t, live.SpellsBy(t, "pause-proxy"))
	var proofs []artifact.Evidence
	roll := func() (records []*artifact.Record) {
		t.Helper()
		p := live.Plan(t)
		if cast := live.CarryOut(t, p); cast != 1 {
			t.Fatalf("%d spells were cast", cast)
		}
		records, proofs = proven(t, live, p, proofs)
		return records
	}
	of := func(records []*artifact.Record, part catalog.Part) *artifact.Record {
		return records[slices.IndexFunc(records, func(r *artifact.Record) bool { return r.Part() == part })]
	}
	unit := live.Catalog.Class(plantest.Class).Units[0]
	if got := stagesOf(of(roll(), unit.Part()).History[0]); !slices.Contains(got, "spell/pause-proxy") || !slices.Contains(got, "limits/ember-govops") {
		t.Errorf("the launch has %v", got)
	}
	most := &unit.Limits[0].Init.MaxAmount.Int
	was := new(big.Int).Set(most)
	var records []*artifact.Record
	for _, to := range []*big.Int{new(big.Int).Lsh(was, 1), was, new(big.Int).Lsh(was, 1)} {
		most.Set(to)
		records = roll()
	}
	seen := map[string]bool{}
	for _, revision := range of(records, unit.Part()).History[1:] {
		spells := slices.DeleteFunc(slices.Clone(revision.Transactions), func(each artifact.Transaction) bool {
			return each.ID != string(plan.TransactionID("spell/pause-proxy"))
		})
		if len(spells) != 1 || spells[0].Safe != nil || len(spells[0].Signers) > 0 || seen[spells[0].Hash.Hex()] {
			t.Errorf("revision %d has %+v", revision.Number, spells)
			continue
		}
		seen[spells[0].Hash.Hex()] = true
	}
	if len(seen) != 3 {
		t.Errorf("%d revisions by spells", len(seen))
	}
}

// A rollout is given up before its spell is cast. Other spells then make its calls, one by one, for
// other rollouts. It has no revision, neither while one call is left nor when all were made.
func TestASpellThatWasNeverCastMakesNoRevision(t *testing.T) {
	live := plantest.Start(t, "../..")
	network := live.Catalog.Networks["devnet"]
	live.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackPause())
	live.Adds(t, live.SpellsBy(t, "pause-proxy"))
	units := live.Catalog.Class(plantest.Class).Units
	a, b := &units[0].Limits[0].Init.MaxAmount.Int, &units[1].Limits[0].Init.MaxAmount.Int
	wasA, wasB := new(big.Int).Set(a), new(big.Int).Set(b)
	twice := func(of *big.Int) *big.Int { return new(big.Int).Lsh(of, 1) }
	launch := live.Plan(t)
	live.CarryOut(t, launch)
	_, proofs := proven(t, live, launch, nil)

	a.Set(twice(wasA))
	b.Set(twice(wasB))
	never := live.Plan(t)
	given := evidence(t, live, never)
	given.From = never.Block.Number
	proofs = append(proofs, given)

	for i, edit := range []func(){
		func() { b.Set(wasB) },                     // the first call alone
		func() { a.Set(wasA) },                     // and back
		func() { b.Set(twice(wasB)) },              // the second call alone
		func() { a.Set(twice(wasA)); b.Set(wasB) }, // what follows stands as it is
	} {
		edit()
		p := live.Plan(t)
		if cast := live.CarryOut(t, p); cast != 1 {
			t.Fatalf("%d spells were cast", cast)
		}
		records, all := proven(t, live, p, proofs)
		proofs = all
		for _, record := range records {
			if record.Kind == catalog.ClassLevel && len(record.History) != 1 {
				t.Errorf("edit %d: the Class has the history %+v", i, record.History)
			}
			if slices.ContainsFunc(record.History, func(each artifact.Revision) bool { return each.Plan == given.Bundle.Plan }) {
				t.Errorf("edit %d: %s has a revision of the rollout that was given up", i, record.Name)
			}
		}
	}
}

// Where the timelock is paused after something was scheduled, a spell may make the same additions.
// Then the step is done, and the record names the spell's transaction.
func TestASpellMakesWhatWaitsInAPausedTimelock(t *testing.T) {
	live := plantest.Start(t, "../..")
	network := live.Catalog.Networks["devnet"]
	launch := live.Plan(t)
	live.CarryOut(t, launch)
	proofs := []artifact.Evidence{evidence(t, live, launch)}
	unit := live.Catalog.Class(plantest.Class).Units[0]
	unit.Limits[0].Init.MaxAmount.Lsh(&unit.Limits[0].Init.MaxAmount.Int, 1)
	p := live.Plan(t)
	live.Run(t, p)
	live.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackPause())
	live.Wait(t, plantest.Delay)
	for _, operation := range p.Core.Operations {
		for i, payload := range operation.Payloads {
			live.Council(t, operation.Targets[i], payload)
		}
	}
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("%+v", result.Next())
	}
	before, proofs := proven(t, live, p, proofs)
	for _, record := range before {
		if record.Part() == unit.Part() && (len(record.History) != 2 || !slices.Equal(stagesOf(record.History[1]), []string{"schedule/council", "register/anyone"})) {
			t.Errorf("its history is %+v", record.History)
		}
	}
	// What waited is executed later. It adds nothing any more, and no record moves.
	live.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackUnpause())
	live.CarryOut(t, live.Plan(t))
	for _, record := range before {
		if err := verify(t, live, plantest.Class, record, proofs...); err != nil {
			t.Errorf("once it is executed, %s: %v", record.Name, err)
		}
	}
}
