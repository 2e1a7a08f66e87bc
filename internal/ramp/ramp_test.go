// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp_test

import (
	"errors"
	"math/big"
	"math/bits"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/ramp"
)

// configurator is the contract with one limit, written anew from its source for these tests, in
// numbers small enough for a computer word.
type configurator struct {
	initMax, initSlope      int64
	hop, changeNum          int64 // changeNum is maxChange in hundredths
	max, slope              int64
	lastAmount, lastUpdated int64
	zzz                     int64
}

func (c *configurator) within(value, init, current int64) bool {
	return value <= init || value <= current || value <= current*c.changeNum/100
}

func (c *configurator) set(now, max, slope int64) error {
	if !c.within(max, c.initMax, c.max) {
		return errors.New("Configurator/exceeds-max-amount")
	}
	if !c.within(slope, c.initSlope, c.slope) {
		return errors.New("Configurator/exceeds-max-slope")
	}
	if max > c.max || slope > c.slope {
		if c.hop == 0 {
			return errors.New("Configurator/hop-not-set")
		}
		if now < c.zzz+c.hop {
			return errors.New("Configurator/increment-too-soon")
		}
		c.zzz = now
	}
	c.lastAmount, c.lastUpdated, c.max, c.slope = min(max, c.capacity(now)), now, max, slope
	return nil
}

func (c *configurator) capacity(now int64) int64 {
	return min(c.slope*(now-c.lastUpdated)+c.lastAmount, c.max)
}

func number(of int64) *catalog.Integer { return catalog.NewInteger(big.NewInt(of)) }

func value(max, slope int64) ramp.Value { return ramp.Value{Max: number(max), Slope: number(slope)} }

func (c *configurator) present() ramp.Present {
	return ramp.Present{
		Token: "T", Now: value(c.max, c.slope), Init: value(c.initMax, c.initSlope), LastAmount: number(c.lastAmount), LastUpdated: uint64(c.lastUpdated),
		RaisedAt: uint64(c.zzz), Hop: uint64(c.hop), MaxChange: catalog.NewInteger(new(big.Int).Mul(big.NewInt(c.changeNum), big.NewInt(1e16))),
	}
}

// lastMoment is the end of the year 9999. What is full later is said to be never full.
const lastMoment = 253_402_300_799

// follow carries a schedule out on the model, and holds what it says against that.
func follow(t interface{ Fatalf(string, ...any) }, c configurator, wish ramp.Wish, s *ramp.Schedule) {
	for i, step := range s.Steps {
		at := int64(step.At)
		if step.At < wish.From || wish.By > 0 && step.At > wish.By {
			t.Fatalf("step %d is at %d, of %+v", i, at, wish)
		}
		if err := c.set(at, step.Max.Int64(), step.Slope.Int64()); err != nil {
			t.Fatalf("step %d at %d, %s and %s: %v", i, at, step.Max, step.Slope, err)
		}
		if step.Available.Int64() != c.lastAmount {
			t.Fatalf("step %d: %s available, the model has %d", i, step.Available, c.lastAmount)
		}
		ever := c.slope > 0 && (c.max-c.lastAmount)/c.slope < lastMoment-at
		if full := int64(step.FullAt); full > 0 && (c.capacity(full) != c.max || full > at && c.capacity(full-1) >= c.max) || full == 0 && ever {
			t.Fatalf("step %d is full at %d", i, full)
		}
	}
	if c.max != wish.Target.Max.Int64() || c.slope != wish.Target.Slope.Int64() {
		t.Fatalf("it ends at %d and %d", c.max, c.slope)
	}
}

// grid is every pair of numbers below 8, as a set of bits.
type grid uint64

const side = 8

func cell(max, slope int64) int { return int(max*side + slope) }

// quickest tries every call at every moment until a moment, and returns the first at which the
// target is reached, or -1.
func (c configurator) quickest(from, until, max, slope int64) int64 {
	var rise, lower [side * side]grid
	for a := range int64(side) {
		for b := range int64(side) {
			for x := range int64(side) {
				for y := range int64(side) {
					switch {
					case !c.within(x, c.initMax, a) || !c.within(y, c.initSlope, b):
					case x > a || y > b:
						rise[cell(a, b)] |= 1 << cell(x, y)
					default:
						lower[cell(a, b)] |= 1 << cell(x, y)
					}
				}
			}
		}
	}
	reached := make([]grid, until+1) // by the moment of the last rise
	reached[c.zzz] = 1 << cell(c.max, c.slope)
	for now := from; now <= until; now++ {
		var risen grid
		for zzz, cells := range reached {
			for ; cells != 0; cells &= cells - 1 {
				i := bits.TrailingZeros64(uint64(cells))
				reached[zzz] |= lower[i]
				if c.hop > 0 && now >= int64(zzz)+c.hop {
					risen |= rise[i]
				}
			}
		}
		reached[now] |= risen
		for _, cells := range reached {
			if cells>>cell(max, slope)&1 == 1 {
				return now
			}
		}
	}
	return -1
}

// A schedule is feasible on the model of the Configurator, and none arrives sooner: for limits so
// small that every call at every moment can be tried. 12,000 limits a run.
func TestNoScheduleIsShorter(t *testing.T) {
	small := rapid.Int64Range(0, side-1)
	ends := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		for range 120 {
			c := configurator{
				initMax: small.Draw(t, "init"), initSlope: small.Draw(t, "init's slope"), hop: rapid.Int64Range(0, 4).Draw(t, "hop"),
				changeNum: rapid.SampledFrom([]int64{0, 90, 100, 115, 120, 125, 134, 150, 200}).Draw(t, "change"),
				max:       small.Draw(t, "max"), slope: small.Draw(t, "slope"),
			}
			c.lastAmount = rapid.Int64Range(0, c.max).Draw(t, "last amount")
			from := rapid.Int64Range(8, 12).Draw(t, "from")
			c.lastUpdated, c.zzz = rapid.Int64Range(0, from).Draw(t, "last updated"), rapid.Int64Range(0, from).Draw(t, "last rise")
			max, slope := small.Draw(t, "target"), small.Draw(t, "target's slope")
			wish := ramp.Wish{Target: value(max, slope), From: uint64(from), Step: uint64(c.hop)}
			schedule, err := ramp.Plan(c.present(), wish)
			best := c.quickest(from, from+2*side*5, max, slope)
			switch {
			case err != nil:
				if ends["refused"]++; best >= 0 {
					t.Fatalf("%+v to %d and %d: refused (%v), and it can be there at %d", c, max, slope, err, best)
				}
				continue
			case len(schedule.Steps) == 0:
				if ends["nothing"]++; best != from {
					t.Fatalf("%+v to %d and %d: nothing to do, and the model says %d", c, max, slope, best)
				}
				continue
			case c.hop == 0 || len(schedule.Steps) < 2:
				ends["one step"]++
			default:
				ends["more"]++
			}
			follow(t, c, wish, schedule)
			last := int64(schedule.Steps[len(schedule.Steps)-1].At)
			if c.hop > 0 && last != best {
				t.Fatalf("%+v to %d and %d: arrives at %d, possible is %d", c, max, slope, last, best)
			}
			by := ramp.Wish{Target: wish.Target, From: wish.From, By: uint64(last) + uint64(rapid.Int64Range(0, 40).Draw(t, "time to spare"))}
			spread, err := ramp.Plan(c.present(), by)
			if err != nil || len(spread.Steps) != len(schedule.Steps) {
				t.Fatalf("%+v: by %d, %v: not the same steps", c, by.By, err)
			}
			follow(t, c, by, spread)
			if by.By = uint64(last) - 1; last > from {
				if _, err := ramp.Plan(c.present(), by); err == nil {
					t.Fatalf("%+v: by %d is said to be possible", c, by.By)
				}
			}
		}
	})
	for _, end := range []string{"refused", "nothing", "one step", "more"} {
		if ends[end] < 100 {
			t.Errorf("%d draws end with %s", ends[end], end)
		}
	}
}

// A schedule of amounts and times as they are is feasible, too, and one step less does not do.
func TestAScheduleOfRealAmountsIsFeasible(t *testing.T) {
	amount := rapid.Int64Range(0, 1e12)
	rapid.Check(t, func(t *rapid.T) {
		c := configurator{
			initMax: amount.Draw(t, "init"), initSlope: amount.Draw(t, "init's slope") / 86_400, hop: rapid.Int64Range(1, 200_000).Draw(t, "hop"),
			changeNum: rapid.Int64Range(105, 200).Draw(t, "change"), max: amount.Draw(t, "max"), slope: amount.Draw(t, "slope") / 86_400,
		}
		c.lastAmount = rapid.Int64Range(0, c.max).Draw(t, "last amount")
		from := int64(begin)
		c.lastUpdated, c.zzz = from-rapid.Int64Range(0, 1e6).Draw(t, "used before"), from-rapid.Int64Range(0, 400_000).Draw(t, "raised before")
		wish := ramp.Wish{Target: value(amount.Draw(t, "target"), amount.Draw(t, "target's slope")/86_400), From: uint64(from)}
		wish.Step = uint64(c.hop) * uint64(rapid.Int64Range(0, 2).Draw(t, "hops a step"))
		schedule, err := ramp.Plan(c.present(), wish)
		if err != nil {
			if !errors.Is(err, fault.RampNotPossible) {
				t.Fatal(err)
			}
			return
		}
		follow(t, c, wish, schedule)
		pace := max(wish.Step, uint64(c.hop))
		if wish.Step == 0 {
			pace = max(86_400, pace)
		}
		before := uint64(c.zzz)
		for i, step := range schedule.Steps {
			if step.Why == ramp.Lowered {
				continue
			}
			if i > 0 && step.At > wish.From && step.At-before < pace && before >= wish.From {
				t.Fatalf("step %d comes %d seconds after the one before", i, step.At-before)
			}
			before = step.At
		}
	})
}

// What cannot be is refused with the reason.
func TestWhatNoStepDoesIsRefused(t *testing.T) {
	unlimited := ramp.Value{Max: catalog.Unlimited, Slope: new(catalog.Integer)}
	for name, test := range map[string]struct {
		change func(*ramp.Present, *ramp.Wish)
		says   string
	}{
		"no hop":              {func(p *ramp.Present, _ *ramp.Wish) { p.Hop = 0 }, "has no hop"},
		"no change":           {func(p *ramp.Present, _ *ramp.Wish) { p.MaxChange = new(catalog.Integer) }, "the maximum cannot be raised beyond 100,000 USDS: the init is 100,000 USDS"},
		"a slope of nothing":  {func(p *ramp.Present, _ *ramp.Wish) { p.Init.Slope = new(catalog.Integer) }, "what refills cannot be raised beyond 0 USDS a day"},
		"an unlimited init":   {func(p *ramp.Present, _ *ramp.Wish) { p.Init = unlimited }, "keeps it so"},
		"unlimited, no init":  {func(p *ramp.Present, _ *ramp.Wish) { p.Init, p.Now = daily(0), unlimited }, "keeps it so"},
		"to no bound":         {func(_ *ramp.Present, w *ramp.Wish) { w.Target = unlimited }, "from 0 on"},
		"below the hop":       {func(_ *ramp.Present, w *ramp.Wish) { w.Step = 18*hour - 1 }, "less than the hop, which is 18 hours"},
		"a date that is over": {func(_ *ramp.Present, w *ramp.Wish) { w.By = begin - 1 }, "is over"},
		"too soon": {func(_ *ramp.Present, w *ramp.Wish) { w.By = begin + 30*18*hour },
			"on 2026-06-24 06:00 UTC at the earliest, with one step each 18 hours\n  choose that date or a later one; to be there by 2026-06-23 12:00 UTC, it would take an init of 123,794."},
		"before the first": {func(p *ramp.Present, w *ramp.Wish) { p.RaisedAt, w.By = begin, begin+hour }, "cannot be raised before 2026-06-01 18:00 UTC"},
		"beyond a word": {func(_ *ramp.Present, w *ramp.Wish) {
			w.Target.Max = catalog.NewInteger(new(big.Int).Lsh(big.NewInt(1), 200))
		}, "can multiply"},
		"a slope beyond": {func(p *ramp.Present, w *ramp.Wish) {
			p.Init.Slope, w.Target.Slope = catalog.Unlimited, catalog.Unlimited
		}, "can count"},
		"a time beyond": {func(p *ramp.Present, _ *ramp.Wish) { p.RaisedAt = 1 << 63 }, "year 9999"},
		"no end": {func(p *ramp.Present, _ *ramp.Wish) {
			p.MaxChange = change(0)
			p.MaxChange.Add(&p.MaxChange.Int, big.NewInt(1e12))
		}, "not reached within 10000 steps"},
	} {
		of, wish := fresh(100e3, 250), ramp.Wish{Target: daily(100e6), From: begin}
		test.change(&of, &wish)
		if _, err := ramp.Plan(of, wish); !errors.Is(err, fault.RampNotPossible) || !strings.Contains(err.Error(), test.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Lowering is one step, at once, whatever the hop; if one number falls and the other rises, what
// falls does not wait for what rises.
func TestLoweringWaitsForNothing(t *testing.T) {
	of := fresh(100e3, 250)
	of.Now, of.RaisedAt = daily(5e6), begin-1
	steps := scheduled(t, of, ramp.Wish{Target: daily(1e6), From: begin}).Steps
	if len(steps) != 1 || steps[0].At != begin || steps[0].Why != ramp.Lowered {
		t.Errorf("%+v", steps)
	}
	mixed := ramp.Value{Max: usds(1e6), Slope: catalog.SlopeOf(usds(6e6))}
	steps = scheduled(t, of, ramp.Wish{Target: mixed, From: begin}).Steps
	if len(steps) != 2 || steps[0].At != begin || whole(steps[0].Max) != 1e6 || steps[1].At != begin-1+aDay || steps[1].Why != ramp.Paced {
		t.Errorf("%+v", steps)
	}
	of.RaisedAt = begin - aDay
	if steps = scheduled(t, of, ramp.Wish{Target: mixed, From: begin}).Steps; len(steps) != 1 || steps[0].Why != ramp.AtOnce {
		t.Errorf("%+v", steps)
	}
	if steps = scheduled(t, of, ramp.Wish{Target: of.Now, From: begin}).Steps; len(steps) != 0 {
		t.Errorf("%+v", steps)
	}
}

// The first step waits for the hop, or for the pace, since the last rise; within the init one step
// is all.
func TestTheFirstStepWaitsForTheLastRise(t *testing.T) {
	of := fresh(100e3, 250)
	of.Now, of.RaisedAt = daily(50e3), begin-hour
	for step, want := range map[uint64]struct {
		at  uint64
		why ramp.Why
	}{0: {begin + 23*hour, ramp.Paced}, 18 * hour: {begin + 17*hour, ramp.Hopped}, 20 * hour: {begin + 19*hour, ramp.Paced}} {
		steps := scheduled(t, of, ramp.Wish{Target: daily(100e3), From: begin, Step: step}).Steps
		if len(steps) != 1 || steps[0].At != want.at || steps[0].Why != want.why {
			t.Errorf("a step each %d seconds: %+v", step, steps)
		}
	}
}
