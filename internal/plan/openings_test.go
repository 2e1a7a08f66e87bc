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
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// demandOpened fails unless every own limit of a Class has the value that its manifest says first.
func demandOpened(t *testing.T, live *plantest.Live, class catalog.ClassRef) {
	t.Helper()
	s, err := plan.Resolve(live.Catalog, class)
	if err != nil {
		t.Fatal(err)
	}
	snapshot := snapshotOf(t, live, class)
	for i, of := range s.Limited() {
		for j, limit := range of.Limits {
			state := snapshot.Basis.Limits()[i][j]
			answer, err := live.Client.Call(t.Context(), state.RateLimits, bindings.NewRateLimits().PackGetRateLimitData(state.Key), common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			if got := common.BytesToHash(answer[:32]).Big(); !state.Set || got.Cmp(&limit.Initial.MaxAmount.Int) != 0 {
				t.Errorf("%s of %s: set %t, at %s, want %s", limit.Route, of.Part, state.Set, got, limit.Initial.MaxAmount)
			}
		}
	}
	if left := snapshot.Basis.Class.Openings; len(left) > 0 {
		t.Errorf("openings are left: %v", left)
	}
}

func signers(p *plan.Plan) (names []string) {
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			if batch.Safe != nil {
				names = append(names, string(batch.Authority))
			}
		}
	}
	return names
}

// Where the network says so, nobody but the deployer and Primes signs: anyone has the factory set
// the first values of a Class and of its Units, and of a Unit that is added later.
func TestTheFactoryOpensLimits(t *testing.T) {
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		t.Run(class.Class, func(t *testing.T) {
			live := plantest.Start(t, "../..")
			network(live).Opening = catalog.OpeningFactory
			p := live.PlanOf(t, class)
			if got := signers(p); !slices.Equal(got, []string{"deployer", "ember-govops"}) {
				t.Errorf("%v sign:\n%s", got, told(p))
			}
			live.CarryOut(t, p)
			demandOpened(t, live, class)
			if left := live.PlanOf(t, class); !left.Core.Empty() {
				t.Errorf("left:\n%s", told(left))
			}
		})
	}
}

func TestAUnitThatIsAddedIsOpenedToo(t *testing.T) {
	live := plantest.Start(t, "../..")
	network(live).Opening = catalog.OpeningFactory
	whole := class(live).Units
	class(live).Units = whole[:1]
	live.Launch(t, plantest.Class)
	class(live).Units = whole
	p := live.Plan(t)
	if got := signers(p); !slices.Equal(got, []string{"deployer", "ember-govops"}) {
		t.Errorf("%v sign:\n%s", got, told(p))
	}
	live.CarryOut(t, p)
	demandOpened(t, live, plantest.Class)
}

// An opening that the deployment prepared is found by a later plan. What a manifest says otherwise
// since is left to GovOps.
func TestAPendingOpeningIsFound(t *testing.T) {
	live := plantest.Start(t, "../..")
	network(live).Opening = catalog.OpeningFactory
	p := live.Plan(t)
	live.Run(t, p) // up to the timelock's delay
	live.Wait(t, plantest.Delay)
	again := live.Plan(t)
	if !strings.Contains(told(again), "open limits of") || slices.Contains(signers(again), "meridian-govops") {
		t.Errorf("planned:\n%s", told(again))
	}
	half(unit(live).Limits[0].Initial.MaxAmount)
	other := live.Plan(t)
	if !slices.Contains(signers(other), "meridian-govops") {
		t.Errorf("planned:\n%s", told(other))
	}
	live.CarryOut(t, other)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s", told(left))
	}
}

func TestAFactoryThatMayNotOpenIsRefused(t *testing.T) {
	live := plantest.Start(t, "../..")
	network(live).Opening = catalog.OpeningFactory
	live.Council(t, network(live).Contracts.BeamState, bindings.NewBeamState().PackDelCBeam(*network(live).Contracts.Factory))
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	_, err = plan.Make(live.Catalog, plantest.Class, snapshot, 2_000_000_000)
	if fault.First(err) != fault.NetworkIncomplete || !strings.Contains(err.Error(), "addCBeam") || !strings.Contains(err.Error(), "network.opening") {
		t.Errorf("%v", err)
	}
}

func TestOpeningsAreCutAsTheFactoryCuts(t *testing.T) {
	var firsts []plan.First
	for i := range 130 {
		firsts = append(firsts, plan.First{Key: common.Hash{byte(i)}, Amounts: plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}})
	}
	openings := plan.Openings(onchain.ClassID(plantest.Class), firsts)
	if len(openings) != 3 || len(openings[0].Entries) != 64 || len(openings[2].Entries) != 2 || openings[0].ID == openings[1].ID {
		t.Errorf("%d openings", len(openings))
	}
}
