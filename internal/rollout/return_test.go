// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// repository is the tree of a repository that has the Class's records.
func (v *venue) repository(t *testing.T) fs.FS {
	t.Helper()
	root := t.TempDir()
	if err := os.CopyFS(filepath.Join(root, "halos", "meridian", "clo-tranched"), os.DirFS(v.class)); err != nil {
		t.Fatal(err)
	}
	return os.DirFS(root)
}

// status declares another status of the Class's first Unit.
func (v *venue) status(t *testing.T, status catalog.Status) *catalog.Catalog {
	t.Helper()
	declared := plantest.Copy(t, v.Catalog)
	class := declared.Class(plantest.Class)
	class.Units[0].Status = status
	class.Units[0].Manifest = catalog.UnitDigest(class.Units[0])
	class.Manifest = catalog.ClassDigest(class)
	return declared
}

// launched carries the launch to its end.
func launched(t *testing.T) *venue {
	t.Helper()
	v := newVenue(t)
	for range 2 {
		if _, err := v.carry(t, v.folder, v.Catalog, agree); err != nil {
			t.Fatal(err)
		}
		v.Wait(t, plantest.Delay)
	}
	return v
}

// What a plan closed is open again once its manifest says live: the records tell that from what
// GovOps closed. Without records nothing is opened.
func TestWhatWoundDownIsLiveAgain(t *testing.T) {
	t.Parallel()
	v := launched(t)
	down, live := v.status(t, catalog.WindingDown), v.status(t, catalog.Live)
	made := func(declared *catalog.Catalog, records fs.FS) *rollout.Compilation {
		t.Helper()
		c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Class, Records: records}, rollout.Judged)
		if err != nil || c.Verdict != nil {
			t.Fatalf("%v, %v", err, c.Verdict)
		}
		return c
	}
	if outcome, err := v.carry(t, v.sign(t, down), down, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	wound := v.repository(t)
	if c := made(live, nil); !c.Plan.Core.Empty() {
		t.Error("without records something is opened")
	}

	c := made(live, wound)
	var opened []string
	for _, calls := range c.Plan.Core.CallsOf() {
		for _, call := range calls {
			if call.Act.Kind == plan.SetLimit {
				opened = append(opened, call.Act.Limit.Route)
			}
		}
	}
	if slices.Sort(opened); !slices.Equal(opened, []string{"PRIME_SUBSCRIBE", "SETTLE_SUBSCRIBE", "TRANSFER"}) {
		t.Errorf("opened are %v", opened)
	}
	folder := v.approved(t, live, c)
	outcome, err := v.carry(t, folder, live, agree)
	if err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	for name, records := range map[string]fs.FS{"the records of before": wound, "the records of now": v.repository(t)} {
		if c := made(live, records); !c.Plan.Core.Empty() {
			t.Errorf("with %s: left are %d stages", name, len(c.Plan.Core.Stages))
		}
	}

	// GovOps close a limit by themselves.
	limit := c.Snapshot.Basis.Units[0].Limits[slices.IndexFunc(live.Class(plantest.Class).Units[0].Limits, func(l *catalog.Limit) bool { return l.Route == "TRANSFER" })]
	v.By(t, live.Class(plantest.Class).GovOps, live.Networks["devnet"].Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(limit.RateLimits, limit.Key, new(big.Int), new(big.Int)))
	if c := made(live, v.repository(t)); !c.Plan.Core.Empty() {
		t.Error("what GovOps closed is opened")
	}
}

// approved keeps the documents of a compilation, signed.
func (v *venue) approved(t *testing.T, declared *catalog.Catalog, c *rollout.Compilation) rollout.Folder {
	t.Helper()
	folder := rollout.Folder{Path: filepath.Join(v.class, rollout.Approvals, c.Digest)}
	if err := folder.WritePlan(declared, c.Plan, c.Bundle); err != nil {
		t.Fatal(err)
	}
	for _, approval := range plantest.Approvals(t, c.Bundle) {
		if _, err := folder.WriteApproval(approval); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// A Unit that is live retires: first nothing enters any more. If somebody still has something in
// it when the next transaction is due, that one is not sent, and they can get out.
func TestWhatRetiresIsAskedAgainRightBeforeItEnds(t *testing.T) {
	t.Parallel()
	v := launched(t)
	retired := v.status(t, catalog.Retired)
	folder := v.sign(t, retired)
	p, err := folder.Plan()
	if err != nil {
		t.Fatal(err)
	}
	var stages []plan.StageName
	for _, stage := range p.Core.Stages {
		stages = append(stages, stage.Name)
	}
	if !slices.Equal(stages, []plan.StageName{"limits", "limits-2", "remove"}) {
		t.Fatalf("stages %v", stages)
	}
	unit := p.Core.Basis.Units[0]
	asset, queue := v.Catalog.Networks["devnet"].Assets[v.Catalog.Class(plantest.Class).Units[0].Asset].Address, unit.Contracts[1]
	amount := new(big.Int).Mul(big.NewInt(5), big.NewInt(1e18))
	b, err := folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	r := rollout.Rollout{Client: v.Client, Catalog: retired, Folder: folder, Plan: p, Bundle: b}
	sent := 0
	carry := func(enter bool) (*rollout.Outcome, error) {
		return r.Carry(t.Context(), rollout.Options{
			Relayer: devnet.Key("relayer"), FeeCap: big.NewInt(1e12), Patience: time.Minute, Now: time.Now, Begin: func(context.Context) error { return nil },
			Progress: func(exec.Standing) {
				if sent++; enter && sent == 1 {
					v.Send(t, "installer", &asset, facts.Call("mint(address,uint256)", devnet.Address("installer"), amount))
					v.Send(t, "installer", &asset, facts.Call("approve(address,uint256)", queue, amount))
					v.Send(t, "installer", &queue, facts.Call("enter(uint256)", amount))
				}
			},
		})
	}
	_, err = carry(true)
	if fault.First(err) != fault.StillHeld {
		t.Fatalf("%v", err)
	}
	if sent != 2 {
		t.Errorf("%d transactions were sent; GovOps of the Halo and of the Prime close what leads in", sent)
	}
	out := unit.Limits[slices.IndexFunc(v.Catalog.Class(plantest.Class).Units[0].Limits, func(l *catalog.Limit) bool { return l.Route == "SETTLE_REDEEM" })]
	answer, err := v.Client.Call(t.Context(), out.RateLimits, bindings.NewRateLimits().PackGetRateLimitData(out.Key), common.Hash{})
	if now, failed := bindings.NewRateLimits().UnpackGetRateLimitData(answer); err != nil || failed != nil || now.MaxAmount.Sign() == 0 {
		t.Errorf("the way out is closed: %v, %v, %v", now.MaxAmount, err, failed)
	}

	// The documents are refused as well, until they are out again.
	if _, err := carry(false); fault.First(err) != fault.StillHeld {
		t.Errorf("%v", err)
	}
	v.Send(t, "installer", &queue, facts.Call("exit()"))
	outcome, err := carry(false)
	if err != nil || !outcome.Result.Complete() {
		t.Errorf("%+v, %v", outcome, err)
	}
}

// GovOps raised a limit shortly before it wound down. It is opened again once the hop since then is
// over, and the plan says when that is.
func TestWhatComesBackWaitsForTheHop(t *testing.T) {
	t.Parallel()
	v := launched(t)
	limit := func() plan.LimitState {
		t.Helper()
		c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: plantest.Class}, rollout.Observed)
		if err != nil {
			t.Fatal(err)
		}
		return c.Snapshot.Basis.Units[0].Limits[0]
	}
	state, class := limit(), v.Catalog.Class(plantest.Class)
	init := class.Units[0].Limits[0].Init
	v.By(t, class.GovOps, v.Catalog.Networks["devnet"].Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(state.RateLimits, state.Key, &init.MaxAmount.Int, &init.Slope.Int))
	down, live := v.status(t, catalog.WindingDown), v.status(t, catalog.Live)
	if outcome, err := v.carry(t, v.sign(t, down), down, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	raised := limit().Raised
	if raised == nil || raised.RaisedAt == 0 || raised.Hop == 0 {
		t.Fatalf("%+v", raised)
	}
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: live, Class: plantest.Class, Records: v.repository(t)}, rollout.Judged)
	if err != nil || c.Verdict != nil {
		t.Fatalf("%v, %v", err, c.Verdict)
	}
	until := raised.RaisedAt + raised.Hop
	if stages := c.Plan.Core.Stages; len(stages) != 1 || stages[0].NotBefore != until || until <= c.Snapshot.Block.Time {
		t.Fatalf("at %d: %+v", c.Snapshot.Block.Time, stages)
	}
	folder := v.approved(t, live, c)
	outcome, err := v.carry(t, folder, live, agree)
	if err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if next := outcome.Result.Next(); next.State != "waiting" || next.Until != until {
		t.Errorf("%+v", next)
	}
	v.Wait(t, time.Duration(raised.Hop)*time.Second)
	if outcome, err := v.carry(t, folder, live, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if limit().Shut {
		t.Error("the limit is shut still")
	}
}
