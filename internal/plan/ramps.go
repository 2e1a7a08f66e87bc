// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// RampField is the field of a ramp that its changes are told of.
const RampField = "ramp.target"

// ramps makes the move of each ramp that is due. It says of every other ramp why it has none. A
// step is never planned together with anything else: it falls due by time alone, and what was
// signed for the rest would not be the plan any more.
func (m *maker) ramps() error {
	busy := len(m.moves) > 0
	for _, each := range m.s.Class.Ramps {
		of, limit, state := m.ramped(each)
		if limit == nil || m.skips(of.Part) || m.s.Leaves(of.Limited, limit) != nil {
			continue // a rule tells of a ramp of what ends
		}
		switch {
		case each.Hold != "":
			m.pausing = append(m.pausing, RampPause{each, true, []string{each.Hold}})
			m.waits(each, of, limit, state, "people hold it: "+each.Hold)
		case !of.exists || !state.Set || state.Now == nil || state.Now.MaxChange == nil:
			m.waits(each, of, limit, state, "it begins once the limit has its first value")
		case busy:
			m.waits(each, of, limit, state, "it goes on once this plan is carried out")
		default:
			m.step(each, of, limit, state)
		}
	}
	return nil
}

// ramped finds the limit of a ramp; nil if a Unit that is planned alone does not have it.
func (m *maker) ramped(each *catalog.Ramp) (Limited, *catalog.Limit, LimitState) {
	for _, of := range m.s.limited(m.basis) {
		for i, limit := range of.Limits {
			if of.Part == each.Of && limit.Ref() == each.Limit {
				return of, limit, of.states[i]
			}
		}
	}
	return Limited{}, nil, LimitState{}
}

// waits says why a plan has no step of a ramp.
func (m *maker) waits(each *catalog.Ramp, of Limited, limit *catalog.Limit, state LimitState, why string) {
	before := limit.Route + ": " + why
	if state.Set && state.Now != nil {
		before = limit.Route + ": " + m.describeAmounts(of, limit.Token, &state.Now.MaxAmount.Int, &state.Now.Slope.Int) + "; " + why
	}
	m.changes = append(m.changes, Change{Subject: of.Part, Field: RampField, Kind: Ramped, File: each.File, Before: before, After: m.describeLimit(of, limit, each.Target)})
}

// step makes the move of a ramp, if it is due.
func (m *maker) step(each *catalog.Ramp, of Limited, limit *catalog.Limit, state LimitState) {
	present := m.s.present(of, limit, state)
	wish := ramp.Wish{Target: ramp.ValueOf(each.Target), From: m.now, Step: pace(each), By: each.By}
	next, err := present.Coming(wish)
	paused := m.pauses(each, state)
	if next != nil && !next.Lowers && len(paused) > 0 { // what is lowered is lowered all the same
		wish.Target = present.Now.Least(wish.Target)
		if next, err = present.Coming(wish); err == nil && next == nil {
			m.pausing = append(m.pausing, RampPause{each, false, paused})
			m.waits(each, of, limit, state, "it pauses: "+strings.Join(paused, "; "))
			return
		}
	}
	switch {
	case err != nil:
		m.waits(each, of, limit, state, "no step leads to the target: "+why(err))
		return
	case next == nil:
		return // it is there
	case next.Due > m.now:
		m.waits(each, of, limit, state, fmt.Sprintf("the next of %s is due at %s, to %s; the target is reached at %s",
			words.Count(next.Left, "step"), ramp.Clock(next.Due), m.describeAmounts(of, limit.Token, &next.Max.Int, &next.Slope.Int), ramp.Clock(next.End)+late(each, next.End)))
		return
	}
	to := catalog.RateLimit{MaxAmount: next.Max, Slope: next.Slope}
	m.changed(of.Part, each.File, RampField, m.describeAmounts(of, limit.Token, &present.Now.Max.Int, &present.Now.Slope.Int), m.describeAmounts(of, limit.Token, &next.Max.Int, &next.Slope.Int))
	m.about(aboutLimit(state))
	made := m.setLimit(Act{Kind: RampLimit, Of: of.Part, Limit: limit.Ref()}, state, to, nil, Argument{File: each.File, Field: RampField})
	if !next.Lowers {
		m.raises(made, state, state.Now.Hop)
		for i := range made.call.Done { // who raises it further has done the same
			made.call.Done[i].Is = AtLeast
		}
	}
	m.add(made)
}

// present is what the Configurator looks at when it sets a limit whose present value was read.
func (s *Resolved) present(of Limited, limit *catalog.Limit, state LimitState) ramp.Present {
	return ramp.Present{
		Token: s.token(of, limit.Token), Scale: s.scale(of, limit.Token), Now: ramp.Value{Max: state.Now.MaxAmount, Slope: state.Now.Slope}, Init: ramp.Value{Max: state.Init.MaxAmount, Slope: state.Init.Slope},
		RaisedAt: state.Now.RaisedAt, Hop: state.Now.Hop, MaxChange: state.Now.MaxChange,
	}
}

// Coming returns the next step of a declared ramp of a limit as it is now, due or not. It returns
// nil at the target; and where there is none for another reason, that.
func (s *Resolved) Coming(each *catalog.Ramp, of Limited, limit *catalog.Limit, state LimitState, now uint64) (next *ramp.Coming, reason string) {
	switch {
	case each.Hold != "":
		return nil, "people hold it: " + each.Hold
	case !state.Set || state.Now == nil || state.Now.MaxChange == nil:
		return nil, "it begins once the limit has its first value"
	}
	next, err := s.present(of, limit, state).Coming(ramp.Wish{Target: ramp.ValueOf(each.Target), From: now, Step: pace(each), By: each.By})
	if err != nil {
		return nil, "no step leads to the target: " + why(err)
	}
	return next, ""
}

// pauses says why a ramp pauses by itself. What the chain has and no manifest declares pauses every
// ramp of the Class, but for what its GovOps may do. What governance made of a limit pauses the
// ramp of that one, until GovOps set it again: people decide whether it goes on from there. Nothing
// of this keeps a limit from being lowered.
func (m *maker) pauses(each *catalog.Ramp, state LimitState) []string {
	list := m.paused[each.Name]
	if by := m.s.SetBy(m.basis, state); by != "" {
		list = append(list[:len(list):len(list)], "it was last set "+by+", and not by its GovOps")
	}
	for _, change := range m.changes {
		if change.Kind == Found {
			list = append(list[:len(list):len(list)], fmt.Sprintf("the chain has what no manifest declares (%s of %s)", change.Field, change.Subject))
		}
	}
	return slices.Compact(list)
}

// pace is how far apart the steps of a ramp are, in seconds, if no date says so.
func pace(each *catalog.Ramp) uint64 {
	const day = 24 * 60 * 60
	if each.Step == 0 {
		return day
	}
	return each.Step
}

// late says that a date cannot be kept.
func late(each *catalog.Ramp, end uint64) string {
	if each.By == 0 || end <= each.By {
		return ""
	}
	return ", after its date of " + ramp.Clock(each.By)
}

// why is what an error says, without its place.
func why(err error) string {
	if list, numbered := fault.All(err); numbered && len(list) > 0 {
		return list[0].What
	}
	return err.Error()
}
