// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// pacings are edits of how fast limits may be raised on a network. Like edits, they are made one
// after the other. The plan of the network's first Class makes them, once for all.
var pacings = []edit{
	{name: "another hop and maxChange, asked of the other Class", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
		network(l).SORL.Hop, network(l).SORL.MaxChange = 3_600, 5_000
	}, found: []string{"network.sorl.hop", "network.sorl.maxChange", "the plan of meridian/clo-tranched changes it"}},
	{name: "asked of the first Class", class: plantest.Class, do: func(*testing.T, *plantest.Live) {}},
	{name: "the other Class has nothing to say then", class: plantest.Term, do: func(*testing.T, *plantest.Live) {}},
	{name: "another hop", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		network(l).SORL.Hop = 7_200
	}},
	{name: "the hop of before", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		network(l).SORL.Hop = 3_600
	}},
	{name: "and again: the same operation was carried out before", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		network(l).SORL.Hop = 7_200
	}},
	{name: "behind the back: governance changes it", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		delayed(t, l, bindings.NewBeamState().PackSetHop(common.Address{}, big.NewInt(60)))
	}, found: []string{"1 minute"}},
	{name: "behind the back: what no manifest says waits", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		schedule(t, l, bindings.NewBeamState().PackSetHop(common.Address{}, big.NewInt(120)))
	}, found: []string{"waits in the timelock", "makes a limit of all RateLimits wait for 2 minutes before it rises again"}},
	{name: "behind the back: another step, and a hop of the Class alone, wait", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		schedule(t, l, bindings.NewBeamState().PackSetMaxChange(common.Address{}, big.NewInt(3e18)))
		schedule(t, l, bindings.NewBeamState().PackSetHop(pauOf(t, l).RateLimits, big.NewInt(1)))
	}, found: []string{"lets a limit of all RateLimits rise by 200 % at most", "makes a limit of RateLimits of class clo-tranched wait for 1 s before"}},
	{name: "behind the back: what is wanted waits already", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		network(l).SORL.Hop = 10_800
		schedule(t, l, bindings.NewBeamState().PackSetHop(common.Address{}, big.NewInt(10_800)))
	}},
	{name: "beside an init", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		network(l).SORL.MaxChange = 1_000
		twice(unit(l).Limits[0].Init.MaxAmount)
	}},
}

func TestHowFastLimitsMayBeRaisedIsSetOnce(t *testing.T) {
	golden.Check(t, "testdata/pacings.txt", eachCarriedOut(t, plantest.Start(t, "../.."), pacings))
}

// Whoever plans it plans the same operation. What waits is not scheduled again, and nothing is
// planned where the timelock is paused: governance acts by a spell then.
func TestHowFastLimitsMayBeRaisedIsPlannedByOneClass(t *testing.T) {
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	declared.Networks["devnet"].SORL.Hop++
	platform := &snapshot.Basis.Platform
	acts := func() (count int) {
		for _, calls := range plantest.Make(t, declared, snapshot).Core.CallsOf() {
			for _, call := range calls {
				if call.Act.Field == plan.PaceField {
					count++
				}
			}
		}
		return count
	}
	for name, test := range map[string]struct {
		pacing *plan.Pacing
		paused bool
		want   int
	}{
		"nobody": {nil, false, 0}, "no live Class": {&plan.Pacing{}, false, 0},
		"another": {&plan.Pacing{By: plantest.Term}, false, 0}, "this one": {&plan.Pacing{By: plantest.Class}, false, 2},
		"it waits": {&plan.Pacing{By: plantest.Class, ReadyAt: 1 << 40}, false, 1}, "it waits, again": {&plan.Pacing{By: plantest.Class, Times: 3, ReadyAt: 1 << 40}, false, 1},
		"nobody may schedule it": {&plan.Pacing{By: plantest.Class}, true, 0},
	} {
		platform.Pacing, platform.CouncilProposes = test.pacing, !test.paused
		if got := acts(); got != test.want {
			t.Errorf("%s: %d calls, want %d", name, got, test.want)
		}
	}
}
