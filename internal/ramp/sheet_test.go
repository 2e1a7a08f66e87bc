// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

const (
	hour  = uint64(3_600)
	aDay  = 24 * hour
	begin = uint64(1_780_272_000) // 2026-06-01 00:00 UTC
)

// usds is an amount of whole tokens with 18 decimals.
func usds(tokens float64) *catalog.Integer {
	value, _ := new(big.Float).Mul(big.NewFloat(tokens), new(big.Float).SetInt(words.Whole(18))).Int(nil)
	return catalog.NewInteger(value)
}

// daily is a limit that refills once a day.
func daily(tokens float64) ramp.Value {
	return ramp.Value{Max: usds(tokens), Slope: catalog.SlopeOf(usds(tokens))}
}

// change is what one rise multiplies by, for what it may add in thousandths.
func change(thousandths int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Mul(big.NewInt(1_000+thousandths), big.NewInt(1e15)))
}

// fresh is a limit that was never set, at the pace of the public documents.
func fresh(init float64, thousandths int64) ramp.Present {
	return ramp.Present{
		Token: "USDS", Scale: 18, Now: daily(0), Init: daily(init), LastAmount: new(catalog.Integer), Hop: 18 * hour, MaxChange: change(thousandths),
	}
}

func scheduled(t *testing.T, of ramp.Present, wish ramp.Wish) *ramp.Schedule {
	t.Helper()
	schedule, err := ramp.Plan(of, wish)
	if err != nil {
		t.Fatal(err)
	}
	return schedule
}

func whole(of *catalog.Integer) float64 {
	value, _ := new(big.Float).Quo(new(big.Float).SetInt(&of.Int), new(big.Float).SetInt(words.Whole(18))).Float64()
	return value
}

// near fails unless a number is the published one, which is rounded to its last digit.
func near(t *testing.T, what string, got, want, rounded float64) {
	t.Helper()
	if math.Abs(got-want) > rounded {
		t.Errorf("%s: %.0f, published is %.0f", what, got, want)
	}
}

// The table of required inits for 100M in 30 daily steps, by what a rise may add.
func TestThePublishedInits(t *testing.T) {
	for _, row := range []struct {
		percent       int64
		init, rounded float64
	}{
		{15, 1.51e6, 5e3}, {20, 421e3, 500}, {25, 124e3, 500}, {26, 97e3, 500}, {27, 77e3, 500}, {28, 61e3, 700}, {30, 38e3, 500}, {35, 12.3e3, 50},
	} {
		of := fresh(0, row.percent*10)
		init := of.Required(usds(100e6), 30)
		near(t, "the init", whole(init), row.init, row.rounded)
		// From it, and from nothing less, 30 rises beyond it suffice.
		of.Init = ramp.Value{Max: init, Slope: catalog.SlopeOf(usds(100e6))}
		target := ramp.Value{Max: usds(100e6), Slope: of.Init.Slope}
		if steps := scheduled(t, of, ramp.Wish{Target: target, From: begin}).Steps; len(steps) != 31 || steps[30].At != begin+30*aDay {
			t.Errorf("%d %%: %d steps from the required init", row.percent, len(steps))
		}
		of.Init.Max = catalog.NewInteger(new(big.Int).Sub(&init.Int, big.NewInt(1)))
		if steps := scheduled(t, of, ramp.Wish{Target: target, From: begin}).Steps; len(steps) != 32 {
			t.Errorf("%d %%: %d steps from one unit less", row.percent, len(steps))
		}
	}
}

// The ramp from 100K at 25 % a day.
func TestThePublishedRamp(t *testing.T) {
	steps := scheduled(t, fresh(100e3, 250), ramp.Wish{Target: daily(500e6), From: begin}).Steps
	for _, row := range []struct {
		day            int
		value, rounded float64
	}{
		{0, 100e3, 0}, {7, 476e3, 1e3}, {14, 2.27e6, 5e3}, {21, 10.8e6, 5e4}, {28, 51.4e6, 3e5}, {30, 80e6, 1e6}, {32, 125e6, 1.5e6},
	} {
		if steps[row.day].At != begin+uint64(row.day)*aDay {
			t.Errorf("step %d is at %s", row.day, ramp.Clock(steps[row.day].At))
		}
		near(t, "the limit", whole(steps[row.day].Max), row.value, row.rounded)
	}
	steps = scheduled(t, fresh(100e3, 250), ramp.Wish{Target: daily(100e6), From: begin}).Steps
	if last := steps[len(steps)-1]; len(steps) != 32 || last.At != begin+31*aDay || last.Max.Cmp(&usds(100e6).Int) != 0 {
		t.Errorf("100M is reached in step %d, on %s", len(steps)-1, ramp.Clock(last.At))
	}
}

// From 10M: by the hop, and a week of daily steps.
func TestThePublishedRampByTheHop(t *testing.T) {
	of := fresh(10e6, 250)
	byHop := scheduled(t, of, ramp.Wish{Target: daily(100e6), From: begin, Step: of.Hop}).Steps
	for i, want := range []float64{10e6, 12.5e6, 15.625e6} {
		near(t, "by the hop", whole(byHop[i].Max), want, 0)
		if byHop[i].At != begin+uint64(i)*18*hour {
			t.Errorf("step %d is at %s", i, ramp.Clock(byHop[i].At))
		}
	}
	near(t, "a week", whole(scheduled(t, of, ramp.Wish{Target: daily(100e6), From: begin}).Steps[7].Max), 47.7e6, 5e4)
}

// Losses of both types, and the total harm, with the formulas as they were published.
func TestThePublishedLosses(t *testing.T) {
	for _, percent := range []int64{1, 15, 20, 25, 26, 27, 28, 30, 35, 100} {
		s, of := float64(percent)/100, fresh(0, percent*10)
		target := 100e6
		of.Init = daily(109e3)
		step := scheduled(t, of, ramp.Wish{Target: daily(109e3), From: begin}).Steps[0]
		near(t, "theft", whole(step.Theft), 109e3*(1+0.25*s), 1)
		of.Init = daily(target)
		step = scheduled(t, of, ramp.Wish{Target: daily(target), From: begin}).Steps[0]
		near(t, "extraction", whole(step.Extraction), target*(1.25*s+0.25*s*s)*0.01*2, 1)
		near(t, "total harm", whole(of.Harm(usds(109e3), usds(target)).Total), 3*109e3*(1+0.25*s)+6e6*(1.25*s+0.25*s*s), 1)
	}
	least := fresh(0, 250).Least(usds(100e6), 30)
	near(t, "the optimum's change", whole(least.MaxChange)*1_000, 1_255, 3)
	near(t, "the optimum's init", whole(least.Init), 109e3, 2e3)
	near(t, "the least harm", whole(least.Total), 2.36e6, 5e3)
}

// With a hop of less than half a day, an attacker raises a limit more than once.
func TestAShorterHopLosesMore(t *testing.T) {
	of := fresh(1e6, 200)
	for hop, want := range map[uint64]float64{
		aDay: 1, 16 * hour: 1 + 0.2/3, 6 * hour: (1 + 1.2 + 1.44 + 1.728) / 4,
	} {
		of.Hop = hop
		step := scheduled(t, of, ramp.Wish{Target: daily(1e6), From: begin}).Steps[0]
		near(t, "theft", whole(step.Theft), 1e6*want, 1)
		near(t, "extraction", whole(step.Extraction), 1e6*(1.2*want-1)*0.02, 1)
	}
}

// A new key is empty. It fills at its slope, and a step fills nothing up.
func TestCapacityComesLaterThanTheLimit(t *testing.T) {
	schedule := scheduled(t, fresh(100e3, 250), ramp.Wish{Target: daily(150e3), From: begin})
	for i, want := range []float64{0, 100e3, 125e3} {
		near(t, "available", whole(schedule.Steps[i].Available), want, 1)
	}
	// 25K at 150K a day
	if full := schedule.FullAt; full < begin+2*aDay+4*hour || full > begin+2*aDay+4*hour+2 {
		t.Errorf("all can pass at %s", ramp.Clock(full))
	}
	points := schedule.Points(begin-aDay, begin+3*aDay, 9)
	for i, want := range []float64{0, 0, 0, 50e3, 100e3, 125e3, 125e3, 150e3, 150e3} {
		near(t, ramp.Clock(points[i].At), whole(points[i].Available), want, 1)
	}
}

// A document has the harm of the whole ramp, and the least that as many steps could have.
func TestADocumentHasTheHarm(t *testing.T) {
	c := ramp.Course{Present: fresh(124e3, 250), Wish: ramp.Wish{Target: daily(100e6), From: begin}}
	if err := c.Complete(); err != nil {
		t.Fatal(err)
	}
	if c.Version != ramp.Version || len(c.Schedule.Steps) != 31 || c.Harm == nil || c.Least == nil {
		t.Fatalf("%+v", c)
	}
	near(t, "the harm", whole(c.Harm.Total), 3*124e3*1.0625+6e6*(1.25*0.25+0.25*0.0625), 1)
	near(t, "the least harm", whole(c.Least.Total), 2.36e6, 5e3)
	if c.Wish.Target = daily(100e3); c.Complete() != nil || len(c.Schedule.Steps) != 1 {
		t.Errorf("%+v", c.Schedule)
	}
	c = ramp.Course{Present: c.Present, Wish: c.Wish}
	if err := c.Complete(); err != nil || c.Harm != nil {
		t.Errorf("within the init: %v, %+v", err, c.Harm)
	}
}
