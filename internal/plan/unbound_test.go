// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// opened takes the bound of a limit of the first Unit, and its init, behind the repository's back.
func opened(t *testing.T, l *plantest.Live, route string) (at int, state plan.LimitState) {
	t.Helper()
	at = slices.IndexFunc(unit(l).Limits, func(limit *catalog.Limit) bool { return limit.Route == route })
	state = snapshotOf(t, l, plantest.Class).Basis.Units[0].Limits[at]
	l.Council(t, network(l).Contracts.BeamState, bindings.NewBeamState().PackDelInitRateLimits(state.Key, state.RateLimits))
	l.Council(t, state.RateLimits, facts.Call("setUnlimitedRateLimitData(bytes32)", state.Key))
	return at, state
}

// closedBy are the calls that an authority makes to close something, by contract.
func closedBy(p *plan.Plan, kind plan.ActKind) (calls []string) {
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				if call.Act.Kind == kind {
					calls = append(calls, string(batch.Authority)+" "+string(call.Contract)+" "+call.Act.Limit.Route)
				}
			}
		}
	}
	return calls
}

// No cBEAM lowers a limit without a bound whose init is gone. What ends is closed by an admin of
// the RateLimits, at once and as far as its status says. Where none signs, the plan says who can.
func TestAnAdminClosesWhatEndsAndHasNeitherBoundNorInit(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	at, state := opened(t, live, "SETTLE_SUBSCRIBE")
	unit(live).Status = catalog.WindingDown

	snapshot := snapshotOf(t, live, plantest.Class)
	if held := snapshot.Basis.Units[0].Limits[at]; !held.Open || !held.Unbound {
		t.Fatalf("%+v", held)
	}
	roles := snapshot.Basis.Class.Roles
	snapshot.Basis.Class.Roles = slices.DeleteFunc(slices.Clone(roles), func(role onchain.Role) bool {
		return role.Address == state.RateLimits && role.Role == onchain.AdminRole
	})
	_, err := plan.Make(live.Catalog, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	faults, _ := fault.All(err)
	if !slices.ContainsFunc(faults, func(f *fault.Fault) bool {
		return f.Code == fault.ChainNotAsPlanned && strings.Contains(f.What, "limit SETTLE_SUBSCRIBE of unit junior has no bound") && strings.Contains(f.Do, "an admin of RateLimits")
	}) {
		t.Errorf("without an admin: %v", err)
	}

	p := live.Plan(t)
	if calls := closedBy(p, plan.CloseLimit); !slices.Contains(calls, "council RateLimits SETTLE_SUBSCRIBE") || slices.Contains(calls, "meridian-govops Configurator SETTLE_SUBSCRIBE") {
		t.Errorf("%q", calls)
	}
	live.CarryOut(t, p)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s%s", changesOf(left), told(left))
	}
	// The queue can be locked still, so that holders redeem at the rate of the day.
	value := snapshotOf(t, live, plantest.Class).Basis.Units[0].Limits[at].Value
	if value.MaxAmount.Cmp(common.Big1) != 0 || value.Slope.Sign() != 0 {
		t.Errorf("%+v", value)
	}

	out, _ := opened(t, live, "SETTLE_REDEEM")
	unit(live).Status = catalog.Retired
	p = live.Plan(t)
	if calls := closedBy(p, plan.ZeroLimit); !slices.Contains(calls, "council RateLimits SETTLE_REDEEM") {
		t.Errorf("%q", calls)
	}
	live.CarryOut(t, p)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s%s", changesOf(left), told(left))
	}
	if state := snapshotOf(t, live, plantest.Class).Basis.Units[0].Limits[out]; !state.Value.None() || !state.Init.None() {
		t.Errorf("%+v, init %+v", state.Value, state.Init)
	}
}
