// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp

import "github.com/halo-factory/halocompile/internal/catalog"

// Coming is the step by which a limit comes closer to a target. Times are Unix seconds.
type Coming struct {
	Value
	// from when on it is to be made; 0 for at once
	Due uint64
	// it lowers both numbers, or one, and raises none
	Lowers bool
	Left   int // steps to the target, with this one
	// when the target is set, if every step is made when it is due, and none before Wish.From
	End uint64
}

// Coming returns the next step to the target; nil if the limit is as wished for. It follows from
// what the chain holds and from the wish alone: Wish.From moves End, and nothing else. So whoever
// asks again after a missed step, or after somebody else has moved the limit, gets the step from
// there.
//
// A rise is due one step after the last one. With a date, those that are left are spread over the
// time from the last rise to the date. Where the date is too close, they are a hop apart, and End
// is later than it. It fails if no steps lead to the target.
func (p Present) Coming(wish Wish) (*Coming, error) {
	by := wish.By
	wish.By, wish.Step = 0, max(wish.Step, p.Hop)
	if err := p.possible(wish); err != nil {
		return nil, err
	}
	lowered := p.Now.Least(wish.Target)
	rises, err := p.rises(lowered, wish.Target)
	if err != nil {
		return nil, err
	}
	falls := !lowered.is(p.Now)
	count := uint64(len(rises))
	if count == 0 {
		if !falls {
			return nil, nil
		}
		return &Coming{Value: lowered, Lowers: true, Left: 1, End: wish.From}, nil
	}
	between := wish.Step
	if by > 0 {
		between = p.Hop
		if p.RaisedAt > 0 && by > p.RaisedAt {
			between = max(p.Hop, (by-p.RaisedAt)/count)
		} else if p.RaisedAt == 0 && count > 1 && by > wish.From {
			between = max(p.Hop, (by-wish.From)/(count-1)) // the first one is made at once
		}
	}
	next := &Coming{Value: rises[0], Left: len(rises)}
	if p.RaisedAt > 0 {
		next.Due = p.RaisedAt + between
	}
	next.End = max(next.Due, wish.From) + (count-1)*between
	if falls && next.Due > wish.From { // what is lowered waits for nothing
		next.Value, next.Due, next.Lowers, next.Left = lowered, 0, true, next.Left+1
	}
	return next, nil
}

// Least returns the smaller maximum and the smaller slope of two values.
func (v Value) Least(other Value) Value {
	return Value{smaller(v.Max, other.Max), smaller(v.Slope, other.Slope)}
}

// ValueOf returns the numbers of a limit as a manifest states them.
func ValueOf(limit catalog.RateLimit) Value { return Value{limit.MaxAmount, limit.Slope} }
