// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// The way of one Class, step by step, from its manifests to its records.
func TestAClassGoesThroughEveryStep(t *testing.T) {
	t.Parallel()
	ctx, live := t.Context(), plantest.Start(t, "../..")
	asked := 0
	from := rollout.Input{
		Client: live.Client, Catalog: live.Catalog, Class: plantest.Class,
		Rules: func(_ context.Context, p *plan.Plan) (refused, err error) {
			if asked++; p.Simulated == nil {
				t.Error("the rules are asked about a plan that was not simulated")
			}
			return nil, nil
		},
	}

	// Observe reads the chain at one block.
	c, err := rollout.Compile(ctx, from, rollout.Observed)
	if err != nil || c.Snapshot.Block.Number == 0 || c.Snapshot.Basis.Class.Exists || c.Plan != nil {
		t.Fatalf("observe: %+v, %v", c, err)
	}
	// Plan says what is to be done, with the default deadline.
	if err := c.Continue(ctx, rollout.Planned); err != nil || c.Plan.Core.Empty() || c.Bundle != nil {
		t.Fatalf("plan: %+v, %v", c, err)
	}
	if want := plan.Deadline(c.Snapshot.Block.Time, c.Snapshot.Basis.Platform.MinDelay); c.Plan.Core.Deadline != want || c.Plan.Block != c.Snapshot.Block {
		t.Errorf("deadline %d, want %d; at %+v", c.Plan.Core.Deadline, want, c.Plan.Block)
	}
	// Bundle compiles the transactions, and knows their digest.
	if err := c.Continue(ctx, rollout.Bundled); err != nil || len(c.Bundle.Batches) == 0 || c.Plan.Simulated != nil {
		t.Fatalf("bundle: %+v, %v", c, err)
	}
	if digest, err := c.Bundle.Digest(); err != nil || digest != c.Digest {
		t.Errorf("digest %s, want %s, %v", c.Digest, digest, err)
	}
	// Simulate adds verdict and gas to a copy of the plan.
	planned := c.Plan
	if err := c.Continue(ctx, rollout.Simulated); err != nil || !c.Plan.Simulated.Passed || len(c.Plan.Gas) != len(c.Bundle.Batches) {
		t.Fatalf("simulate: %+v, %v", c.Plan.Simulated, err)
	}
	if planned.Simulated != nil || planned.Gas != nil || planned.Digest != c.Plan.Digest || asked > 0 {
		t.Errorf("the plan that was simulated is another now; the rules were asked %d times", asked)
	}
	// Judge finds nothing against it.
	if err := c.Continue(ctx, rollout.Judged); err != nil || c.Verdict != nil || asked != 1 {
		t.Fatalf("judge: %v, %v; the rules were asked %d times", c.Verdict, err, asked)
	}
	// Whoever goes the whole way at once comes to the same.
	if again, err := rollout.Compile(ctx, from, rollout.Judged); err != nil || again.Digest != c.Digest || again.Verdict != nil {
		t.Errorf("again: %s, want %s; %v", again.Digest, c.Digest, err)
	}

	// The documents are kept, recompiled without a node, and signed.
	folder := rollout.Folder{Path: filepath.Join(t.TempDir(), rollout.Approvals, c.Digest)}
	if err := folder.WritePlan(live.Catalog, c.Plan, c.Bundle); err != nil {
		t.Fatal(err)
	}
	r := read(t, live, folder)
	if _, err := rollout.Recompile(rollout.Input{Catalog: live.Catalog}, r.Plan, r.Bundle); err != nil {
		t.Errorf("recompile: %v", err)
	}
	if status, err := r.Signable(ctx, func(what string) { t.Errorf("changed: %s", what) }); err != nil || status.Begun() || len(status.Safes) == 0 {
		t.Errorf("sign: %+v, %v", status, err)
	}
	for _, approval := range plantest.Approvals(t, r.Bundle) {
		if _, err := folder.WriteApproval(approval); err != nil {
			t.Fatal(err)
		}
	}

	// What is due is carried out; what that brings about is no drift.
	outcome, err := r.Carry(ctx, options(agree))
	if err != nil || outcome.Result.Sent == 0 || outcome.Result.Complete() || len(outcome.Records) > 0 {
		t.Fatalf("carry out: %+v, %v", outcome, err)
	}
	if held, err := r.Recompile(); err != nil {
		t.Error(err)
	} else if _, err := held.Drift(ctx); err != nil {
		t.Errorf("drift: %v", err)
	}
	// Later the rest is, and then it is recorded.
	live.Wait(t, plantest.Delay)
	if outcome, err = r.Carry(ctx, options(agree)); err != nil || !outcome.Result.Complete() || len(outcome.Records) != 4 {
		t.Fatalf("carry on: %+v, %v", outcome, err)
	}
	recorded, err := folder.Records("devnet")
	if err != nil || len(recorded) != 4 {
		t.Fatalf("%d records, %v", len(recorded), err)
	}
	var records []artifact.Kept
	for _, each := range recorded {
		records = append(records, artifact.Kept{Where: each.Path, Record: each.Record})
	}
	documents, err := folder.Evidence("devnet")
	if err != nil {
		t.Fatal(err)
	}
	verdicts, err := rollout.VerifyRecords(ctx, rollout.Input{Client: live.Client, Catalog: live.Catalog, Class: r.Bundle.Class}, records, artifact.Proof{Evidence: documents})
	if err != nil || len(verdicts) != 4 {
		t.Fatal(verdicts, err)
	}
	for i, verdict := range verdicts {
		if len(verdict.Faults) > 0 {
			t.Errorf("%s: %v", records[i].Where, verdict.Faults)
		}
	}
	// Then nothing is left to do, to simulate or to judge.
	if c, err = rollout.Compile(ctx, from, rollout.Judged); err != nil || !c.Plan.Core.Empty() || c.Plan.Simulated != nil || c.Verdict != nil || asked != 2 {
		t.Errorf("at the end: %+v, %v", c, err)
	}
}

// What no transaction changes is told by its fields, old → new, with who signs; nothing of it is in
// the digest. Where there are no records, nothing is said.
func TestAPlanTellsWhatOnlyRecordsHave(t *testing.T) {
	t.Parallel()
	v, texts := over(t)
	root := t.TempDir()
	for file, text := range texts {
		to := filepath.Join(root, "halos", "meridian", "clo-tranched", "artifact", "devnet", filepath.Base(file))
		if err := os.MkdirAll(filepath.Dir(to), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, to, text)
	}
	var verdict error
	planned := func(change func(*catalog.Class)) *plan.Plan {
		t.Helper()
		declared := plantest.Copy(t, v.Catalog)
		change(declared.Class(plantest.Class))
		c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Class, Records: os.DirFS(root)}, rollout.Judged)
		if err != nil {
			t.Fatal(err)
		}
		verdict = c.Verdict
		return c.Plan
	}
	if p := planned(func(*catalog.Class) {}); !p.Idle() {
		t.Errorf("nothing was edited: %+v", p.Revisions)
	}
	edit := func(class *catalog.Class) {
		class.Reporting.Cadence = "12h"
		class.Unit("senior").Seniority = 7
	}
	p := planned(edit)
	want := []plan.Revision{
		{Subject: plantest.Class.Part(), Field: "class.reporting.cadence", File: v.Catalog.Class(plantest.Class).File, How: field.Record, Before: "24h", After: "12h"},
		{Subject: plantest.Class.Unit("senior").Part(), Field: "unit.seniority", File: v.Catalog.Class(plantest.Class).Unit("senior").File, How: field.Promise, Authority: "council", Before: "1", After: "7"},
	}
	if verdict != nil {
		t.Errorf("what only records have is refused: %v", verdict)
	}
	if !p.Core.Empty() || p.Idle() || len(p.Core.Changes) > 0 || !reflect.DeepEqual(p.Revisions, want) {
		t.Errorf("got  %+v\nwant %+v\nchanges %+v", p.Revisions, want, p.Core.Changes)
	}
	if p.Positions[want[1].File+"#unit.seniority"] == "" {
		t.Errorf("no place: %v", p.Positions)
	}
	sealed := p.Digest
	if p.Revisions = nil; p.Seal() != nil || p.Digest != sealed {
		t.Error("the digest covers what only records have")
	}
	// What needs a transaction is a change of the plan. Once the chain has it, the record follows.
	p = planned(func(class *catalog.Class) {
		edit(class)
		class.Beacon.Actors = append(class.Beacon.Actors, common.Address{9})
	})
	if p.Core.Empty() || !reflect.DeepEqual(p.Revisions, want) {
		t.Errorf("beside a change of the chain: %+v", p.Revisions)
	}
	// The rollout leaves the promise as it is, so it does not wait for the signatures.
	if verdict != nil {
		t.Errorf("a promise beside a change of the chain: %v", verdict)
	}
}

// read reads the documents anew, as a new process would.
func read(t *testing.T, live *plantest.Live, folder rollout.Folder) *rollout.Rollout {
	t.Helper()
	r := &rollout.Rollout{Client: live.Client, Catalog: live.Catalog, Folder: folder}
	var err error
	if r.Plan, err = folder.Plan(); err != nil {
		t.Fatal(err)
	}
	if r.Bundle, err = folder.Bundle(); err != nil {
		t.Fatal(err)
	}
	return r
}

func options(begin func(context.Context) error) rollout.Options {
	return rollout.Options{Relayer: devnet.Key("relayer"), FeeCap: big.NewInt(1e12), Patience: time.Minute, Now: time.Now, Begin: begin}
}

// A step that fails is the last: what stands behind it has found nothing.
func TestAStepThatFailsIsTheLast(t *testing.T) {
	t.Parallel()
	declared := plantest.Catalog(t)
	snapshot := plantest.Snapshot(t)
	snapshot.Basis.Units = snapshot.Basis.Units[:1]
	c, err := rollout.Compile(t.Context(), rollout.Input{Catalog: declared, Class: plantest.Class, From: snapshot}, rollout.Bundled)
	if fault.First(err) != fault.PlanNotReproducible || c.Snapshot != snapshot || c.Plan != nil || c.Bundle != nil || c.Digest != "" {
		t.Errorf("%+v, %v", c, err)
	}
}

// Steps that need no node are pure: equal inputs give equal bytes, and no input is changed.
func TestCompilingChangesNoneOfItsInputs(t *testing.T) {
	t.Parallel()
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	var digests []string
	for range 2 {
		c, err := rollout.Compile(t.Context(), rollout.Input{Catalog: declared, Class: plantest.Class, From: snapshot, Deadline: 2_000_000_000}, rollout.Bundled)
		if err != nil {
			t.Fatal(err)
		}
		digests = append(digests, c.Digest)
	}
	if digests[0] != digests[1] {
		t.Errorf("%v", digests)
	}
	if string(canonical(t, declared)) != string(canonical(t, plantest.Catalog(t))) || string(canonical(t, snapshot)) != string(canonical(t, plantest.Snapshot(t))) {
		t.Error("an input is another now")
	}
}

// An address at which another Class's contract stands is found wherever a rollout could begin: when
// it is planned, signed and carried out. One that has begun is carried to its end.
func TestNoRolloutBeginsThatWouldSendToAContractOfAnotherClass(t *testing.T) {
	t.Parallel()
	ctx, v := t.Context(), newVenue(t)
	manager := lcts.PoolOf(v.Catalog.Class(plantest.Class).Units[0]).Manager.Address
	records := recording(t, foreignRecord, "class loans: ALMProxy", manager)
	refused := func(err error) bool {
		list, _ := fault.All(err)
		return len(list) > 0 && list[0].Code == fault.AddressOfContract && strings.Contains(list[0].What, foreignRecord)
	}
	c, err := rollout.Compile(ctx, rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: plantest.Class, Records: records}, rollout.Judged)
	if err != nil || !refused(c.Verdict) || !c.Plan.Simulated.Passed {
		t.Errorf("plan: %v, %v", c.Verdict, err)
	}
	r := read(t, v.Live, v.folder)
	r.Records = records
	if _, err := r.Signable(ctx, func(string) {}); !refused(err) {
		t.Errorf("sign: %v", err)
	}
	never := func(context.Context) error { return errors.New("nobody is asked whether it may begin") }
	if _, err := r.Carry(ctx, options(never)); !refused(err) {
		t.Errorf("carry out: %v", err)
	}
	r.Records = nil
	if outcome, err := r.Carry(ctx, options(agree)); err != nil || outcome.Result.Sent == 0 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	r.Records = records
	v.Wait(t, plantest.Delay)
	if outcome, err := r.Carry(ctx, options(never)); err != nil || !outcome.Result.Complete() {
		t.Errorf("once it has begun: %+v, %v", outcome, err)
	}
}

// What keeps a signature from counting keeps it from being given: somebody else's verdict in the
// plan is not believed.
func TestASignatureRestsOnTheOwnersOwnSimulation(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	r := read(t, v.Live, v.folder)
	r.Plan.Simulated = &plan.Simulated{Findings: []string{"somebody says so"}}
	given := plantest.Copy(t, r.Plan)
	if _, err := r.Signable(t.Context(), func(string) {}); err != nil {
		t.Error(err)
	}
	if string(canonical(t, r.Plan)) != string(canonical(t, given)) {
		t.Error("the plan that was given is another now")
	}
}
