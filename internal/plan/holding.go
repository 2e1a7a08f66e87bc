// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// hold makes the move by which GovOps bring a limit to the value that the manifest declares. They
// lower it at once. They raise it within its init in one step, once the hop since the last rise is
// over.
func (m *maker) hold(of Limited, limit *catalog.Limit, state LimitState, first *move) {
	now, hop := Amounts{limit.Initial.MaxAmount, limit.Initial.Slope}, m.basis.Platform.Hop
	if state.Now != nil {
		hop = state.Now.Hop
		if state.Set {
			now = state.Now.Amounts
		}
	}
	if now.Is(*limit.Now) {
		return
	}
	path, before, after := limit.Field+".now", m.describeAmounts(of, limit.Token, &now.MaxAmount.Int, &now.Slope.Int), m.describeLimit(of, limit, *limit.Now)
	rises := now.below(*limit.Now)
	switch {
	case Amounts{limit.Init.MaxAmount, limit.Init.Slope}.below(*limit.Now):
		m.faults = append(m.faults, fault.New(fault.ChangeNotAllowed, m.declared.Position(of.File, path), "%s is %s, above the init's %s", path, after, m.describeLimit(of, limit, limit.Init)).
			Remedy("declare a higher init with it; without one, %s", m.ramp(of, limit, state, now, hop)))
		m.refused = append(m.refused, Change{Subject: of.Part, Field: path, Kind: Changed, Before: before, After: after, File: of.File})
		return
	case rises && hop == 0:
		m.hopless(state, path)
		return
	}
	if of.exists {
		m.changed(of.Part, of.File, path, before, after)
		m.about(aboutLimit(state))
		m.later()
	}
	var needs []*move
	if first != nil {
		needs = append(needs, first)
	}
	if rises || now.unlimited() || state.Init.unlimited() && !state.Init.Is(limit.Init) {
		needs = append(needs, m.settable(of, limit, state)...)
	} else if limit.Prime == "" {
		needs = append(needs, m.paired...)
	}
	made := m.setLimit(Act{Kind: MoveLimit, Of: of.Part, Limit: limit.Ref()}, state, *limit.Now, needs, Argument{File: of.File, Field: path})
	if rises {
		m.raises(made, state, hop)
		if first != nil {
			made.from, made.wait = 0, hop
		}
	}
	m.add(made)
}

// raises says that a move raises a limit, so that it waits for the hop since the last rise.
func (m *maker) raises(made *move, state LimitState, hop uint64) {
	made.apart = true
	made.call.Ready = &Moment{"the hop since the limit was last raised is over", m.s.Network.Contracts.Configurator, configurator().PackZzz(state.RateLimits, state.Key), hop}
	if state.Now != nil && state.Now.RaisedAt > 0 {
		made.from = state.Now.RaisedAt + hop
	}
}

// hopless refuses to raise a limit where nothing may rise.
func (m *maker) hopless(state LimitState, path string) {
	m.faults = append(m.faults, fault.New(fault.ChainNotAsPlanned, m.s.Network.Contracts.BeamState.Hex(), "it has no hop for %s: %s cannot be raised", state.RateLimits, path).
		Remedy("have governance set one"))
}

// ramp says how GovOps reach a value beyond an init, in words.
func (m *maker) ramp(of Limited, limit *catalog.Limit, state LimitState, now Amounts, hop uint64) string {
	value := func(of Amounts) ramp.Value { return ramp.Value{Max: of.MaxAmount, Slope: of.Slope} }
	present := ramp.Present{
		Now: value(now), Init: value(Amounts{limit.Init.MaxAmount, limit.Init.Slope}), LastAmount: new(catalog.Integer), Hop: hop, MaxChange: m.basis.Platform.MaxChange,
	}
	if present.MaxChange == nil {
		present.MaxChange = new(catalog.Integer)
	}
	if state.Now != nil {
		present.RaisedAt = state.Now.RaisedAt
	}
	schedule, err := ramp.Plan(present, ramp.Wish{Target: value(Amounts{limit.Now.MaxAmount, limit.Now.Slope}), From: m.now, Step: hop})
	if err != nil {
		return "no number of steps of the SORL reaches it"
	}
	name := m.s.Class.Ref().String()
	if of.Unit != nil {
		name += "/" + string(of.Unit.Name)
	}
	return fmt.Sprintf("GovOps ramp the limit to it by themselves, in %s, %s apart: 'halocompile ramp %s' says when", words.Count(len(schedule.Steps), "step"), words.Span(hop), name)
}

// one is no change, as the BeamState writes it.
var one = big.NewInt(1e18)
