// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// ramped declares a ramp of the first limit of the first Unit.
func ramped(l *plantest.Live, target int64) *catalog.Ramp {
	made := &catalog.Ramp{
		Origin: catalog.Origin{File: "halos/meridian/clo-tranched/ramps/settle.cue"}, Name: "settle",
		Of: unit(l).Part(), Limit: unit(l).Limits[0].Ref(), Target: *rate(target, target),
	}
	class(l).Ramps = []*catalog.Ramp{made}
	return made
}

// byGovOps has the GovOps of the Class set the limit of the ramp by themselves.
func byGovOps(t *testing.T, l *plantest.Live, tokens int64) {
	t.Helper()
	state, to := snapshotOf(t, l, plantest.Class).Basis.Units[0].Limits[0], rate(tokens, tokens)
	l.By(t, class(l).GovOps, network(l).Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(state.RateLimits, state.Key, &to.MaxAmount.Int, &to.Slope.Int))
}

// The init is 1,000,000, the first value 100,000, and a rise adds a quarter.
func TestARampGoesStepByStepFromWhatTheChainHolds(t *testing.T) {
	l := plantest.Start(t, "../..")
	l.Launch(t, plantest.Class)
	made := ramped(l, 2_000_000)
	day := 24 * time.Hour
	var story strings.Builder
	show := func(what string) *plan.Plan {
		p := l.Plan(t)
		story.WriteString(what + "\n" + clocks(changesOf(p)) + told(p))
		return p
	}
	step := func(what string, calls int) {
		t.Helper()
		p := show(what)
		count := 0
		for _, of := range p.Core.CallsOf() {
			for _, call := range of {
				if !call.Guard {
					count++
				}
			}
		}
		if count != calls {
			t.Fatalf("%s: %d calls\n%s", what, count, told(p))
		}
		l.CarryOut(t, p)
	}
	l.Wait(t, day)
	step("the first step comes to the init", 1)
	step("the next one is not due", 0)
	l.Wait(t, day-time.Minute)
	step("nor a minute before", 0)
	l.Wait(t, time.Minute)
	made.Hold = "the auditors are at work"
	step("people hold it", 0)
	made.Hold = ""
	half(unit(l).Limits[1].Init.MaxAmount)
	if p := show("something else is to be done: the step waits"); strings.Contains(told(p), "ramp limit") || p.Core.Empty() {
		t.Error("the step is planned with something else")
	}
	twice(unit(l).Limits[1].Init.MaxAmount)
	l.Wait(t, 3*day)
	step("three steps were missed: one comes", 1)
	l.Wait(t, day)
	byGovOps(t, l, 1_300_000)
	step("GovOps raised it by themselves", 0)
	l.Wait(t, day)
	byGovOps(t, l, 500_000)
	step("GovOps lowered it below the init: from there", 1)
	for range 4 {
		l.Wait(t, day)
		l.CarryOut(t, l.Plan(t))
	}
	step("it is there", 0)
	made.Target = *rate(3_000_000, 3_000_000)
	l.Wait(t, day)
	setLimit(2)(t, l)
	step("governance set the limit, and it pauses", 0)
	made.Target = *rate(50_000, 40_000)
	step("a lower target needs no time, and no peace", 1)
	made.Target = *rate(200_000, 200_000)
	l.Wait(t, day)
	if snapshot := snapshotOf(t, l, plantest.Class); snapshot != nil {
		snapshot.Paused = map[string][]string{"settle": {"3 % of it was used"}}
		p := plantest.MakeOf(t, l.Catalog, plantest.Class, snapshot)
		if story.WriteString("it is hardly used\n" + clocks(changesOf(p)) + told(p)); !p.Core.Empty() {
			t.Error("a ramp that pauses has a step")
		}
	}
	golden.Check(t, "testdata/ramps.txt", story.String())
}

// A plan of a ramp is the same whenever it is made from the same chain: who signs it later signs
// what was written.
func TestAStepOfARampIsTheSameLater(t *testing.T) {
	l := plantest.Start(t, "../..")
	l.Launch(t, plantest.Class)
	ramped(l, 5_000_000)
	l.Wait(t, 24*time.Hour)
	before := l.Plan(t)
	l.Wait(t, 5*time.Hour)
	after := l.Plan(t)
	if before.Core.Empty() {
		t.Fatal("no step is due")
	}
	if after.Core.Deadline = before.Core.Deadline; told(before) != told(after) || string(last(before).Data) != string(last(after).Data) || changesOf(before) != changesOf(after) {
		t.Errorf("%s%s\n%s%s", told(before), changesOf(before), told(after), changesOf(after))
	}
	if last(before).Act.Kind != plan.RampLimit || new(big.Int).SetBytes(last(before).Data[68:100]).Cmp(&rate(1_000_000, 0).MaxAmount.Int) != 0 {
		t.Errorf("%+v", last(before))
	}
}

// last is the last call of the first batch.
func last(p *plan.Plan) plan.Call {
	calls := p.Core.Stages[0].Batches[0].Calls
	return calls[len(calls)-1]
}

// clocks takes the times out of a text, which differ from run to run.
func clocks(text string) string {
	for {
		at := strings.Index(text, " UTC")
		if at < 0 {
			return text
		}
		text = text[:at-len("2026-01-02 15:04")] + "(time)" + text[at+len(" UTC"):]
	}
}
