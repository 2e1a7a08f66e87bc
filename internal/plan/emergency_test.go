// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// urgent makes the plan of an emergency of the Portfolio Class. before are those carried out.
func urgent(t *testing.T, live *plantest.Live, e plan.Emergency, before ...*plan.Core) *plan.Plan {
	t.Helper()
	snapshot := snapshotOf(t, live, plantest.Class)
	snapshot.Urgent(e, before)
	return plantest.Make(t, live.Catalog, snapshot)
}

// A limit has no init, and an admin took its bound away. GovOps cannot lower it then, so an admin
// closes it on the RateLimits itself.
func TestAnAdminClosesALimitWithoutABound(t *testing.T) {
	live := plantest.Start(t, "../..")
	all := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, 256), common.Big1)
	live.Launch(t, plantest.Class)
	state := snapshotOf(t, live, plantest.Class).Basis.Units[0].Limits[0]
	live.Council(t, network(live).Contracts.BeamState, bindings.NewBeamState().PackDelInitRateLimits(state.Key, state.RateLimits))
	live.Council(t, state.RateLimits, facts.Call("setUnlimitedRateLimitData(bytes32)", state.Key))
	most := func() *big.Int {
		t.Helper()
		answer, err := live.Client.Call(t.Context(), state.RateLimits, facts.Call("getRateLimitData(bytes32)", state.Key), common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		return new(big.Int).SetBytes(answer[:32])
	}
	if most().Cmp(all) != 0 {
		t.Fatalf("it is %s at first", most())
	}
	closed := urgent(t, live, plan.Emergency{Kind: plan.LimitsToZero})
	byAdmin := 0
	for _, calls := range closed.Core.CallsOf() {
		for _, call := range calls {
			if call.To == state.RateLimits && !call.Guard {
				byAdmin++
			}
		}
	}
	if byAdmin != 1 {
		t.Errorf("%d calls are made on the RateLimits itself", byAdmin)
	}
	live.CarryOut(t, closed)
	if most().Sign() != 0 {
		t.Errorf("closed, it is %s", most())
	}
}

// Where nobody but an admin that acts by spell may remove actors, freezing is a spell.
func TestAFreezeBySpellWhereNobodyElseMay(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy := live.SpellsBy(t, "pause-proxy")
	network(live).Admins = []common.Address{proxy}
	live.Council(t, *network(live).Contracts.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(proxy, true))
	class(live).Admins, class(live).Beacon.Revokers = []common.Address{proxy}, nil
	live.Launch(t, plantest.Class)
	frozen := urgent(t, live, plan.Emergency{Kind: plan.Freeze})
	b := plantest.Compile(t, live.Catalog, frozen)
	spells, err := bundle.Spells(frozen, b)
	if err != nil || len(spells) != 1 || len(frozen.Core.Stages) != 1 || frozen.Core.Stages[0].Batches[0].Authority != "pause-proxy" {
		t.Fatalf("%v, %d spells:\n%s", err, len(spells), told(frozen))
	}
	if cast := live.CarryOut(t, frozen); cast != 1 {
		t.Errorf("%d spells were cast", cast)
	}
	if again := urgent(t, live, plan.Emergency{Kind: plan.Freeze}, &frozen.Core); !again.Core.Empty() {
		t.Errorf("frozen, and the plan is\n%s", told(again))
	}
}
