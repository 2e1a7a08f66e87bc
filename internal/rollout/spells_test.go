// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A rollout waits for a spell as it waits for the timelock, and says which and where its calls are.
// After that it goes on to its records, even if the timelock is unpaused meanwhile.
func TestARolloutWaitsForASpell(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: t.TempDir()}
	network := v.Catalog.Networks["devnet"]
	v.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackPause())
	proxy := v.SpellsBy(t, "pause-proxy")
	v.Adds(t, proxy)
	v.folder = v.sign(t, v.Catalog)

	outcome, err := v.carry(t, v.folder, v.Catalog, agree)
	if err != nil {
		t.Fatal(err)
	}
	awaited := plantest.Awaited(t, outcome.Result)
	if next := outcome.Result.Next(); !strings.Contains(next.Reason, "pause-proxy "+proxy.Hex()) {
		t.Errorf("it waits %s", next.Reason)
	}
	files := bundle.SpellFiles(awaited)
	if want := []string{"spells/spell.pause-proxy.json", "spells/spell.pause-proxy.sol", "spells/spell.pause-proxy.md"}; !slices.Equal(files, want) {
		t.Errorf("the files are %v", files)
	}
	for _, name := range files {
		path := filepath.Join(v.folder.Path, name)
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		write(t, path, strings.Replace(string(text), proxy.Hex(), "0x00000000000000000000000000000000000a11cE", 1))
		if _, _, err := v.folder.Documents(); fault.First(err) != fault.BundleNotReproducible || !strings.Contains(err.Error(), name) {
			t.Errorf("with another sender in %s: %v", name, err)
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if _, _, err := v.folder.Documents(); err == nil {
			t.Errorf("without %s it is read", name)
		}
		write(t, path, string(text))
	}
	if _, _, err := v.folder.Documents(); err != nil {
		t.Fatal(err)
	}
	if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil || outcome.Result.Sent > 0 {
		t.Errorf("while it waits: %+v, %v", outcome, err)
	}
	v.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackUnpause())
	v.Cast(t, awaited)
	if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil || !outcome.Result.Complete() || len(outcome.Records) != 4 {
		t.Fatalf("after the spell: %+v, %v", outcome, err)
	}
	if outcome, err = v.keep(t, v.Client); err != nil || len(outcome.Records) > 0 {
		t.Errorf("records that are right are written again: %+v, %v", outcome, err)
	}
	v.proven(t)
	if left := v.Plan(t); !left.Core.Empty() {
		t.Errorf("left: %+v", left.Core.Stages)
	}
}

// proven demands that the chain proves every record.
func (v *venue) proven(t *testing.T) {
	t.Helper()
	documents, err := v.folder.Evidence("devnet")
	if err != nil {
		t.Fatal(err)
	}
	there, err := v.folder.Records("devnet")
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range there {
		if faults, err := artifact.Proven(t.Context(), v.Client, []artifact.Kept{{Where: each.Path, Record: each.Record}}, documents); err != nil || len(faults[0]) > 0 {
			t.Errorf("%s: %v, %v", each.Path, faults, err)
		}
	}
}

// Where the factory opens limits, the deployer alone signs a launch by spell, but for Primes: after
// the spell anyone activates the Class and opens it.
func TestALaunchThatTheFactoryOpensGoesByASpell(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: t.TempDir()}
	network := v.Catalog.Networks["devnet"]
	network.Opening = catalog.OpeningFactory
	v.Council(t, network.Contracts.Timelock, bindings.NewTimelock().PackPause())
	v.Adds(t, v.SpellsBy(t, "pause-proxy"))
	v.folder = v.sign(t, v.Catalog)
	outcome, err := v.carry(t, v.folder, v.Catalog, agree)
	if err != nil {
		t.Fatal(err)
	}
	v.Cast(t, plantest.Awaited(t, outcome.Result))
	if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil || !outcome.Result.Complete() || len(outcome.Records) != 4 {
		t.Fatalf("after the spell: %+v, %v", outcome, err)
	}
	for _, each := range outcome.Result.Reports {
		if t0 := each.Transaction; t0.Safe != nil && t0.Stage != "deploy" && t0.Authority != "ember-govops" {
			t.Errorf("%s is signed, too", t0.ID)
		}
	}
	v.proven(t)
	if left := v.Plan(t); !left.Core.Empty() {
		t.Errorf("left: %+v", left.Core.Stages)
	}
}

// A timelock that is paused after a launch was signed holds it up before anything is sent. If it is
// paused after the deployment, the state says so, and a new plan turns to a spell that makes what
// waits in it. Once that is cast, the rollout that was signed goes on to its records: what is done
// is left out of the transaction that executes and activates.
func TestALaunchGoesOnWhenTheTimelockIsPausedMidway(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: t.TempDir()}
	network := v.Catalog.Networks["devnet"]
	network.Opening = catalog.OpeningFactory
	proxy, lock := v.SpellsBy(t, "pause-proxy"), bindings.NewTimelock()
	v.Adds(t, proxy)
	v.folder = v.sign(t, v.Catalog)
	v.Council(t, network.Contracts.Timelock, lock.PackPause())
	if _, err := v.carry(t, v.folder, v.Catalog, agree); fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "timelock paused") {
		t.Fatalf("it is paused before the deployment: %v", err)
	}
	v.Council(t, network.Contracts.Timelock, lock.PackUnpause())
	if outcome, err := v.carry(t, v.folder, v.Catalog, agree); err != nil || outcome.Result.Sent == 0 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.Council(t, network.Contracts.Timelock, lock.PackPause())
	if outcome, err := v.carry(t, v.folder, v.Catalog, agree); err != nil || !strings.Contains(outcome.Result.Next().Note, "a spell of pause-proxy") {
		t.Fatalf("while it is paused: %+v, %v", outcome, err)
	}
	turned := v.Plan(t)
	if !slices.ContainsFunc(turned.Core.Changes, func(each plan.Change) bool { return strings.Contains(each.Before, "a spell of pause-proxy adds") }) {
		t.Errorf("the plan does not say that it turns to a spell: %+v", turned.Core.Changes)
	}
	v.Cast(t, plantest.Awaited(t, v.Run(t, turned)))
	// Nothing waits for the timelock's delay any more.
	outcome, err := v.carry(t, v.folder, v.Catalog, agree)
	if err != nil || !outcome.Result.Complete() || len(outcome.Records) != 4 {
		t.Fatalf("after the spell: %+v, %v", outcome, err)
	}
	v.proven(t)
	if left := v.Plan(t); !left.Core.Empty() {
		t.Errorf("left: %+v", left.Core.Stages)
	}
	// What still waits in the timelock is executed once it can be.
	v.Council(t, network.Contracts.Timelock, lock.PackUnpause())
	v.CarryOut(t, v.Plan(t))
	if left := v.Plan(t); !left.Core.Empty() {
		t.Errorf("left when it is unpaused: %+v", left.Core.Stages)
	}
	v.proven(t)
}

// Where the factory has neither a place among the timelock's proposers nor the right to pair, the
// same rollout is completed by the council's Safe, which schedules and pairs.
func TestALaunchIsCompletedByTheCouncilWhereTheFactoryHasNoRights(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: t.TempDir()}
	c := v.Catalog.Networks["devnet"].Contracts
	v.Council(t, c.Timelock, bindings.NewTimelock().PackRevokeRole(onchain.ProposerRole.ID(), *c.Factory))
	v.Council(t, c.BeamState, bindings.NewBeamState().PackSetUserRole(*c.Factory, onchain.PairingRole, false))
	v.folder = v.sign(t, v.Catalog)
	if outcome, err := v.carry(t, v.folder, v.Catalog, agree); err != nil || outcome.Result.Next() == nil || outcome.Result.Next().State != exec.Waiting {
		t.Fatalf("what the council scheduled is not waited for: %+v, %v", outcome, err)
	}
	v.Wait(t, plantest.Delay)
	outcome, err := v.carry(t, v.folder, v.Catalog, agree)
	if err != nil || !outcome.Result.Complete() || len(outcome.Records) != 4 {
		t.Fatalf("after the delay: %+v, %v", outcome, err)
	}
	v.proven(t)
	if left := v.Plan(t); !left.Core.Empty() {
		t.Errorf("left: %+v", left.Core.Changes)
	}
}
