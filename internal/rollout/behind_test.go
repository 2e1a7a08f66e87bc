// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"math/big"
	"strings"
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

// meanwhile is an act behind the repository's back while a rollout is on its way.
type meanwhile struct {
	name  string
	edit  func(*catalog.Class)
	after int // transactions of the rollout that are sent before it; 0 for none
	act   func(*venue, *plan.Plan)
	fault fault.Code // by which the rollout does not go on; none if it does
	says  string     // by that fault
}

// pau is the PAU of the Class, and limit the first limit of its first Unit.
func (v *venue) state(t *testing.T) (pau plan.Pau, limit plan.LimitState) {
	t.Helper()
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: plantest.Class}, rollout.Observed)
	if err != nil {
		t.Fatal(err)
	}
	return c.Snapshot.Basis.Class.Pau, c.Snapshot.Basis.Units[0].Limits[0]
}

// Whatever somebody does while a rollout is on its way is told, or makes no difference. A plan that
// is made then ends with what the manifests say.
func TestAnActBehindTheBackOfARollout(t *testing.T) {
	t.Parallel()
	v := launched(t)
	pau, limit := v.state(t)
	network := v.Catalog.Networks["devnet"]
	beamState, b := network.Contracts.BeamState, bindings.NewBeamState()
	actor := func(who byte) func(*venue, *plan.Plan) {
		return func(v *venue, _ *plan.Plan) {
			v.Council(t, pau.Agent, facts.Call("addActor(address)", common.Address{19: who}))
		}
	}
	revoker := func(who byte) func(*catalog.Class) {
		return func(c *catalog.Class) { c.Beacon.Revokers = append(c.Beacon.Revokers, common.Address{19: who}) }
	}
	higher := func(c *catalog.Class) {
		of := &c.Units[1].Limits[0].Init.MaxAmount.Int
		of.Mul(of, big.NewInt(2))
	}
	spell := func(v *venue, _ *plan.Plan) {
		v.Council(t, limit.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", limit.Key, big.NewInt(7e18), new(big.Int)))
	}
	for _, each := range []meanwhile{
		{name: "two acts at once, before the plan", edit: func(*catalog.Class) {}, act: nil},
		{name: "another actor, between sign and apply", edit: revoker(7), act: actor(0x78), fault: fault.ChainNotAsPlanned, says: "ACTOR"},
		{name: "the same, between sign and apply", edit: revoker(9), act: func(v *venue, _ *plan.Plan) {
			v.Council(t, pau.Agent, facts.Call("addRevoker(address)", common.Address{19: 9}))
		}, fault: fault.HistoryMissing, says: "somebody else did the same"},
		{name: "its operation is cancelled, between apply and advance", edit: higher, after: 1, act: func(v *venue, p *plan.Plan) {
			v.Council(t, network.Contracts.Timelock, facts.Call("cancel(bytes32)", p.Core.Operations[0].ID))
		}, fault: fault.OperationCancelled, says: "cancelled, in transaction 0x"},
		{name: "the cBEAM is not paired any more, between apply and advance", edit: higher, after: 1, act: func(v *venue, _ *plan.Plan) {
			v.Council(t, beamState, b.PackUnsetCBeamForRateLimits(pau.RateLimits, network.Authorities["meridian-govops"].Safe))
		}, fault: fault.ChainNotAsPlanned, says: "pair rateLimits"},
		{name: "GovOps move a limit again that the rollout has moved", edit: func(c *catalog.Class) {
			higher(c)
			first := c.Units[0].Limits[0]
			first.Now = &catalog.RateLimit{MaxAmount: catalog.NewInteger(big.NewInt(5e18)), Slope: new(catalog.Integer), PerDay: "0"}
		}, after: 2, act: func(v *venue, _ *plan.Plan) {
			v.By(t, "meridian-govops", network.Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(limit.RateLimits, limit.Key, big.NewInt(1e18), new(big.Int)))
		}},
		{name: "a spell opens a limit again that the retirement has closed", edit: func(c *catalog.Class) {
			c.Units[0].Status = catalog.Retired
			c.Units[0].Limits[0].Now = nil
		}, after: 2, act: spell, fault: fault.SafeNonceUsed, says: "what it did was undone since"},
	} {
		t.Run(each.name, func(t *testing.T) {
			declared := edited(t, v.Catalog, each.edit)
			if each.act == nil {
				actor(0x77)(v, nil)
				v.Council(t, beamState, b.PackDelInitRateLimits(limit.Key, limit.RateLimits))
				v.Council(t, beamState, b.PackUnsetCBeamForController(pau.Controller, network.Authorities["meridian-govops"].Safe))
			} else {
				v.interrupt(t, declared, each)
			}
			v.Catalog = declared
			for range 4 {
				c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Class}, rollout.Planned)
				if err != nil {
					t.Fatal(err)
				}
				if c.Plan.Core.Empty() {
					return
				}
				again := v.sign(t, declared)
				for range 2 {
					outcome, err := v.carry(t, again, declared, agree)
					if err != nil {
						t.Fatalf("the next plan: %v", err)
					}
					if outcome.Result.Complete() {
						break
					}
					v.Wait(t, plantest.Delay)
				}
			}
			t.Error("the plan never becomes empty")
		})
	}
}

// interrupt carries a rollout out, with an act in between.
func (v *venue) interrupt(t *testing.T, declared *catalog.Catalog, each meanwhile) {
	t.Helper()
	folder := v.sign(t, declared)
	p, err := folder.Plan()
	if err != nil {
		t.Fatal(err)
	}
	b, err := folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	sent := 0
	r := rollout.Rollout{Client: v.Client, Catalog: declared, Folder: folder, Plan: p, Bundle: b}
	carry := func() (*rollout.Outcome, error) {
		return r.Carry(t.Context(), rollout.Options{
			Relayer: devnet.Key("relayer"), FeeCap: big.NewInt(1e12), Patience: time.Minute, Now: time.Now, Begin: func(context.Context) error { return nil },
			Progress: func(exec.Standing) {
				if sent++; sent == each.after {
					each.act(v, p)
				}
			},
		})
	}
	if each.after == 0 {
		each.act(v, p)
	}
	outcome, err := carry()
	if err == nil && !outcome.Result.Complete() {
		v.Wait(t, plantest.Delay)
		outcome, err = carry()
	}
	t.Logf("%d sent: %v", sent, err)
	if each.after > sent {
		t.Fatalf("%d transactions were sent", sent)
	}
	switch {
	case each.fault != (fault.Code{}):
		if fault.First(err) != each.fault || !strings.Contains(err.Error(), each.says) {
			t.Errorf("%v", err)
		}
	case err != nil || !outcome.Result.Complete():
		t.Errorf("%+v, %v", outcome, err)
	}
}
