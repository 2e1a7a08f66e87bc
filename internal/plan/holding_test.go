// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// rate is a limit of whole tokens with 18 decimals.
func rate(most, perDay int64) *catalog.RateLimit {
	number := func(n int64) json.Number { return json.Number(fmt.Sprint(n)) }
	made, err, again := catalog.ParseRateLimit(number(most), number(perDay), 18)
	if err != nil || again != nil {
		panic(fmt.Sprint(err, again))
	}
	return &made
}

// routed is the limit of a route, in a list that has it.
func routed(list []*catalog.Limit, route string) *catalog.Limit {
	return list[slices.IndexFunc(list, func(limit *catalog.Limit) bool { return limit.Route == route })]
}

// held are edits of what a limit is to be now. Like edits, they are made one after the other.
var held = []edit{
	{name: "higher, within the init", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = rate(500_000, 400_000)
	}, found: []string{"unit.limits.settleSubscribe.now"}},
	{name: "higher at once and less a day", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = rate(600_000, 1_000)
	}},
	{name: "lower", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = rate(50_000, 1_000)
	}},
	{name: "nothing", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = rate(0, 0)
	}},
	{name: "from nothing to the init", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = rate(1_000_000, 1_000_000)
	}},
	{name: "above the init", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = rate(2_000_000, 1_000_000)
	}, refused: []string{"unit.limits.settleSubscribe.now", "units/junior.cue:", "2,000,000", "1,000,000", "a higher init", "steps"}},
	{name: "with a higher init", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Init, unit(l).Limits[0].Now = *rate(2_000_000, 1_000_000), rate(2_000_000, 1_000_000)
	}},
	{name: "with a lower init", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Init, unit(l).Limits[0].Now = *rate(1_000_000, 1_000_000), rate(700_000, 1_000_000)
	}},
	{name: "with an init of which one number is higher and the other lower", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Init, unit(l).Limits[0].Now = *rate(2_000_000, 500_000), rate(1_500_000, 400_000)
	}},
	{name: "and the other way round", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Init, unit(l).Limits[0].Now = *rate(1_000_000, 1_000_000), rate(700_000, 1_000_000)
	}},
	{name: "one higher, another lower", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now, unit(l).Limits[1].Now = rate(800_000, 1_000_000), rate(10_000, 10_000)
	}},
	{name: "behind the back: GovOps move one that is declared", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		state := snapshotOf(t, l, plantest.Class).Basis.Units[0].Limits[0]
		l.By(t, class(l).GovOps, network(l).Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(state.RateLimits, state.Key, big.NewInt(5), big.NewInt(5)))
	}, found: []string{"unit.limits.settleSubscribe.now"}},
	{name: "it is declared no more", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits[0].Now = nil
	}},
	{name: "a Prime's", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		routed(unit(l).Limits, "PRIME_SUBSCRIBE").Now = rate(250_000, 250_000)
	}},
	{name: "the Prime leaves", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits = slices.DeleteFunc(unit(l).Limits, ofPrime)
	}},
	{name: "it comes back, with what its limit is to be", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		for _, limit := range plantest.Catalog(t).Class(plantest.Class).Units[0].Limits {
			if ofPrime(limit) {
				unit(l).Limits = append(unit(l).Limits, limit)
			}
		}
		routed(unit(l).Limits, "PRIME_SUBSCRIBE").Now = rate(100_000, 100_000)
	}},
	{name: "the Unit winds down: its status closes what leads in", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.WindingDown
	}},
	{name: "it is live again: what is declared is brought back", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Status = catalog.Live
	}},
	{name: "a Unit more, which goes on from its first value", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		more, own := copied(class(l).Units[1]), *lcts.PoolOf(class(l).Units[1])
		more.Name, more.Manifest, more.Own = "third", common.Hash{3}, &own
		own.Token.Symbol, own.Manager.Address = "mCLO-T", other
		more.Limits[0].Now, more.Limits[1].Now = rate(300_000, 300_000), rate(0, 0)
		class(l).Units = append(class(l).Units, more)
	}},
	{name: "a Term Class: one higher, another nothing", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
		routed(term(l).Limits, "TRANSFER").Now = rate(150_000, 150_000)
		routed(term(l).Limits, "ISSUE").Now = rate(0, 0)
	}},
	{name: "a Term Class: from nothing to the first value", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
		issue := routed(term(l).Limits, "ISSUE")
		issue.Now = copied(&issue.Initial)
	}},
	{name: "a Term Class: a Prime's, above the init", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
		limit := routed(term(l).Limits, "PRIME_SUBSCRIBE")
		limit.Now = copied(&limit.Init)
		twice(limit.Now.MaxAmount)
	}, refused: []string{"class.facility.primes.ember.subscribe.now", "senior-secured/class.cue:"}},
}

func TestALimitIsBroughtToWhatIsDeclared(t *testing.T) {
	golden.Check(t, "testdata/held.txt", eachCarriedOut(t, plantest.Start(t, "../.."), held))
}

// A limit that was raised is raised again when the hop is over, and not before. What is lowered
// beside it does not wait.
func TestALimitIsRaisedOnceTheHopIsOver(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	live.Wait(t, plantest.Delay)
	limits := unit(live).Limits
	limits[0].Now = rate(200_000, 200_000)
	live.CarryOut(t, live.Plan(t))

	limits[0].Now, limits[1].Now = rate(300_000, 300_000), rate(1_000, 1_000)
	snapshot := snapshotOf(t, live, plantest.Class)
	now := snapshot.Basis.Units[0].Limits[0].Now
	if now == nil || !now.Is(*rate(200_000, 200_000)) || now.Hop != snapshot.Basis.Platform.Hop || now.RaisedAt+now.Hop <= snapshot.Block.Time {
		t.Fatalf("%+v, at %d", now, snapshot.Block.Time)
	}
	p := live.Plan(t)
	if len(p.Core.Stages) != 2 || p.Core.Stages[0].NotBefore != 0 || p.Core.Stages[1].NotBefore != now.RaisedAt+now.Hop {
		t.Fatalf("%+v", p.Core.Stages)
	}
	result := live.Run(t, p)
	if next := result.Next(); result.Complete() || next.State != "waiting" || next.Until != p.Core.Stages[1].NotBefore || result.Sent != 1 {
		t.Fatalf("%d sent, %+v", result.Sent, next)
	}
	if states := snapshotOf(t, live, plantest.Class).Basis.Units[0].Limits; !states[0].Now.Is(*rate(200_000, 200_000)) || !states[1].Now.Is(*rate(1_000, 1_000)) {
		t.Errorf("%+v, %+v", states[0].Now, states[1].Now)
	}
	live.Wait(t, time.Duration(now.Hop)*time.Second)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("%+v", result.Next())
	}
	if left := live.Plan(t); !left.Core.Empty() {
		t.Error(told(left))
	}

	// Of one limit, too, the number that falls does not wait for the one that rises.
	limits[0].Now = rate(400_000, 2_000)
	p = live.Plan(t)
	if result := live.Run(t, p); result.Complete() || result.Sent != 1 {
		t.Fatalf("%d sent, %+v", result.Sent, result.Next())
	}
	if state := snapshotOf(t, live, plantest.Class).Basis.Units[0].Limits[0]; !state.Now.Is(*rate(300_000, 2_000)) {
		t.Errorf("%+v", state.Now)
	}
	live.Wait(t, time.Duration(now.Hop)*time.Second)
	if result := live.Run(t, p); !result.Complete() || result.Sent != 1 {
		t.Fatalf("%d sent, %+v", result.Sent, result.Next())
	}
	if left := live.Plan(t); !left.Core.Empty() {
		t.Error(told(left))
	}
}

// A plan whose limits declare no value reads and says what it did without that field.
func TestWithoutADeclaredValueNoneIsRead(t *testing.T) {
	for _, limits := range plantest.Snapshot(t).Basis.Limits() {
		for _, limit := range limits {
			if data, err := json.Marshal(limit); err != nil || strings.Contains(string(data), "now") {
				t.Errorf("%s, %v", data, err)
			}
		}
	}
}
