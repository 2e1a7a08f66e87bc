// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp

import (
	"math/big"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/words"
)

// Value is what a limit is set to: the most at once, in the token's smallest unit, and how many of
// these units refill a second.
type Value struct {
	Max   *catalog.Integer `json:"max"`
	Slope *catalog.Integer `json:"slope"`
}

// Present is what the chain holds of one limit. Times are Unix seconds.
type Present struct {
	Token string `json:"token"` // that it counts: an asset's name, or a symbol
	Scale uint8  `json:"scale"` // decimals of that token
	Now   Value  `json:"now"`
	// as the Configurator reads it: that of the PAU, or else the general one
	Init Value `json:"init"`
	// what could pass when the limit was last used or set, and when that was
	LastAmount  *catalog.Integer `json:"lastAmount"`
	LastUpdated uint64           `json:"lastUpdated"`
	// when the Configurator last raised it; 0 for never
	RaisedAt uint64 `json:"raisedAt"`
	// seconds between two rises; 0 if none is set, and then nothing is raised
	Hop uint64 `json:"hop"`
	// the most that one rise beyond the init may come to, in 1e-18 of the present value
	MaxChange *catalog.Integer `json:"maxChange"`
}

// Wish is what somebody wants a limit to come to. Times are Unix seconds.
type Wish struct {
	Target Value  `json:"target"`
	From   uint64 `json:"from"` // nothing is set earlier
	// seconds between two rises, at least the hop; 0 is one step a day, or a hop if that is longer
	Step uint64 `json:"step,omitempty"`
	// when the target is to be set at the latest; then steps are as far apart as that allows, and
	// Step counts no more. 0 is no date.
	By uint64 `json:"by,omitempty"`
}

// Schedule is how a limit comes to a value. Times are Unix seconds.
type Schedule struct {
	// seconds between two rises; 0 if there are fewer than two
	Pace  uint64 `json:"pace,omitempty"`
	Steps []Step `json:"steps"` // in order of time; none if the limit is as wished for already
	// when all of the target can pass at once, if nothing is used before; 0 for never,
	// or for later than the year 9999
	FullAt uint64 `json:"fullAt,omitempty"`

	present Present
}

// Step is one transaction of GovOps: both numbers are set in one call, because a second one would
// wait for a hop.
type Step struct {
	At uint64 `json:"at"`
	Value
	Why Why `json:"why"`
	// what can pass right after it, if nothing was used before
	Available *catalog.Integer `json:"available"`
	// when all of Max can pass, if nothing is used before and no further step comes; 0 for never
	FullAt uint64 `json:"fullAt,omitempty"`
	Exposure
}

// Why says what decides the time of a step.
type Why string

// Reasons for the time of a step.
const (
	Lowered Why = "lowered" // it lowers only, and that waits for nothing
	AtOnce  Why = "at-once" // it raises, and nothing is waited for
	Hopped  Why = "hop"     // the hop since the rise before is over then
	Paced   Why = "pace"    // one step after the rise before
	Spread  Why = "date"    // steps are spread over the time until the date that is wished for
)

const (
	day        = 86_400
	mostSteps  = 10_000       // of a Schedule
	lastMoment = 253402300799 // the end of the year 9999; no step is later
)

// Plan makes the Schedule with the fewest steps that brings a limit to the target. It fails if no
// steps do, or if none are there by the date that is wished for.
//
// More is reached from a greater value, never less. So each step sets both numbers as high as the
// Configurator lets them be, and no other steps are faster.
func Plan(of Present, wish Wish) (*Schedule, error) {
	if err := of.possible(wish); err != nil {
		return nil, err
	}
	lowered := of.Now.Least(wish.Target)
	rises, err := of.rises(lowered, wish.Target)
	if err != nil {
		return nil, err
	}
	s := &Schedule{Steps: []Step{}, present: of}
	when, err := of.times(wish, len(rises), s)
	if err != nil {
		return nil, err
	}
	// What is lowered is lowered at once: with the first rise only if that is at once, too.
	if !lowered.is(of.Now) && (len(rises) == 0 || when[0].at > wish.From) {
		s.Steps = append(s.Steps, Step{At: wish.From, Value: lowered, Why: Lowered})
	}
	for i, value := range rises {
		s.Steps = append(s.Steps, Step{At: when[i].at, Value: value, Why: when[i].why})
	}
	s.refill()
	s.expose()
	return s, nil
}

// Next is what one rise makes of a value on the way to a target that is nowhere below it. It is the
// value itself if a rise adds nothing. It looks at init and maxChange alone.
func (p Present) Next(at, target Value) Value {
	return Value{smaller(target.Max, p.reach(at.Max, p.Init.Max)), smaller(target.Slope, p.reach(at.Slope, p.Init.Slope))}
}

// rises lists the values of all rises from one value to the target, which is nowhere below it.
func (p Present) rises(from, target Value) (list []Value, err error) {
	for at := from; !at.is(target); {
		next := p.Next(at, target)
		switch {
		case p.Hop == 0:
			return nil, fault.New(fault.RampNotPossible, "hop", "the BeamState has no hop, and without one nothing is raised").
				Remedy("have governance set one")
		case next.is(at):
			what, stuck, init := "the maximum", p.amount(at.Max), p.amount(p.Init.Max)
			if at.Max.Cmp(&target.Max.Int) == 0 {
				what, stuck, init = "what refills", p.aDay(at.Slope), p.aDay(p.Init.Slope)
			}
			return nil, fault.New(fault.RampNotPossible, "target", "%s cannot be raised beyond %s: the init is %s, and a rise comes to at most %s times the value before",
				what, stuck, init, words.Tokens(&p.MaxChange.Int, 18))
		case len(list) == mostSteps:
			return nil, fault.New(fault.RampNotPossible, "target", "it is not reached within %s", words.Count(mostSteps, "step"))
		}
		list, at = append(list, next), next
	}
	return list, nil
}

// amount writes an amount of the limit's token.
func (p Present) amount(of *catalog.Integer) string {
	return words.Tokens(&of.Int, p.Scale) + " " + p.Token
}

// aDay writes a slope as what refills in a day.
func (p Present) aDay(slope *catalog.Integer) string {
	daily := new(big.Int).Mul(&slope.Int, big.NewInt(day))
	return words.Tokens(daily, p.Scale) + " " + p.Token + " a day"
}

// moment is when a rise is made, and why then.
type moment struct {
	at  uint64
	why Why
}

// times says when each of so many rises is made, and notes how far apart they are.
func (p Present) times(wish Wish, rises int, s *Schedule) ([]moment, error) {
	if rises == 0 {
		return nil, nil
	}
	first, between := moment{wish.From, AtOnce}, moment{max(day, p.Hop), Paced}
	if p.RaisedAt+p.Hop > first.at {
		first = moment{p.RaisedAt + p.Hop, Hopped}
	}
	gaps := uint64(rises - 1)
	switch {
	case wish.By > 0:
		if earliest := first.at + gaps*p.Hop; earliest > wish.By {
			return nil, p.late(wish, first.at, earliest)
		}
		if between = (moment{wish.By, Spread}); gaps > 0 {
			between.at = rounded((wish.By-first.at)/gaps, p.Hop)
		}
	case wish.Step > 0:
		between.at = wish.Step
	}
	if paced := p.RaisedAt + between.at; wish.By == 0 && p.RaisedAt > 0 && paced > first.at {
		first = moment{paced, Paced}
	}
	if between.at == p.Hop {
		between.why = Hopped
	}
	list := []moment{first}
	for range gaps {
		list = append(list, moment{list[len(list)-1].at + between.at, between.why})
	}
	if last := list[len(list)-1]; last.at > lastMoment {
		return nil, fault.New(fault.RampNotPossible, "target", "it is not reached before the year 10000")
	}
	if gaps > 0 {
		s.Pace = between.at
	}
	return list, nil
}

// rounded returns a time in whole hours or minutes, rounded down, unless that is less than the hop.
func rounded(seconds, hop uint64) uint64 {
	for _, unit := range []uint64{3_600, 60} {
		if whole := seconds - seconds%unit; whole >= hop && whole >= 24*unit {
			return whole
		}
	}
	return seconds
}

// late says when the target is reached at the earliest, and with which init it would be in time.
func (p Present) late(wish Wish, first, earliest uint64) error {
	err := fault.New(fault.RampNotPossible, "by", "the limit comes to the target on %s at the earliest, with one step each %s", Clock(earliest), words.Span(p.Hop))
	if wish.By < first {
		return err.Remedy("choose that date or a later one: the limit cannot be raised before %s", Clock(first))
	}
	rises := int((wish.By - first) / p.Hop)
	return err.Remedy("choose that date or a later one; to be there by %s, it would take an init of %s and %s",
		Clock(wish.By), p.amount(larger(p.Init.Max, p.Required(wish.Target.Max, rises))), p.aDay(larger(p.Init.Slope, p.Required(wish.Target.Slope, rises))))
}

// possible refuses what no step could do, and what would make the contracts calculate beyond a
// word.
func (p Present) possible(wish Wish) error {
	target := wish.Target
	refuse := func(field, format string, arguments ...any) *fault.Fault {
		return fault.New(fault.RampNotPossible, field, format, arguments...)
	}
	switch {
	case target.Max.Sign() < 0 || target.Slope.Sign() < 0 || target.Max.Cmp(&catalog.Unlimited.Int) >= 0:
		return refuse("target", "a limit is ramped to an amount from 0 on, not to %s", p.amount(target.Max)).Remedy("name an amount; only governance takes a bound away")
	case p.unlimited():
		return refuse("target", "the limit has no bound, and the Configurator keeps it so").Remedy("have governance approve an init with a bound first")
	case wish.Step > 0 && wish.Step < p.Hop:
		return refuse("step", "%s is less than the hop, which is %s", words.Span(wish.Step), words.Span(p.Hop)).Remedy("steps may be as close as the hop, and no closer")
	case wish.By > 0 && wish.By < wish.From:
		return refuse("by", "%s is over", Clock(wish.By)).Remedy("name a date to come")
	case max(wish.From, wish.By, wish.Step, p.RaisedAt, p.Hop, p.LastUpdated) > lastMoment:
		return refuse("from", "a time is after the year 9999").Remedy("look at what the chain holds of this limit")
	}
	for _, each := range [][2]*catalog.Integer{{target.Max, larger(p.Init.Max, p.Now.Max)}, {target.Slope, larger(p.Init.Slope, p.Now.Slope)}} {
		if product := new(big.Int).Mul(&each[0].Int, &p.MaxChange.Int); each[0].Cmp(&each[1].Int) > 0 && product.BitLen() > 256 {
			return refuse("target", "%s smallest units are more than the Configurator can multiply", each[0]).Remedy("name a smaller amount")
		}
	}
	if target.Slope.BitLen() > 256-40 { // 2^40 seconds are 35,000 years
		return refuse("target", "%s smallest units a second are more than the limit can count", target.Slope).Remedy("name a smaller amount a day")
	}
	return nil
}

// Clock writes Unix seconds as a time in UTC.
func Clock(seconds uint64) string {
	return time.Unix(int64(min(seconds, lastMoment)), 0).UTC().Format("2006-01-02 15:04 UTC")
}
