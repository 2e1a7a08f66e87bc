// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// hold makes the moves by which GovOps bring a limit to the value that the manifest declares. They
// lower it at once. They raise it within its init in one step, once the hop since the last rise is
// over. If one number falls and the other has to wait, the fall does not wait.
func (m *maker) hold(of Limited, limit *catalog.Limit, state LimitState, first *move) {
	h := holding{maker: m, Limited: of, limit: limit, state: state, hop: m.basis.Platform.Hop, path: limit.Field + ".now"}
	h.now = Amounts{limit.Initial.MaxAmount, limit.Initial.Slope}
	if state.Now != nil {
		h.hop = state.Now.Hop
		if state.Set {
			h.now = state.Now.Amounts
		}
	}
	if h.now.Is(*limit.Now) {
		return
	}
	before, after := m.describeAmounts(of, limit.Token, &h.now.MaxAmount.Int, &h.now.Slope.Int), m.describeLimit(of, limit, *limit.Now)
	rises, falls := h.now.below(*limit.Now), h.now.above(*limit.Now)
	switch init := (Amounts{limit.Init.MaxAmount, limit.Init.Slope}); {
	case Unbound(init, init):
		m.faults = append(m.faults, fault.New(fault.ChangeNotAllowed, m.declared.Position(of.File, h.path), "%s is %s, and the init has no bound: a cBEAM can set the limit to no other value than that", h.path, after).
			Remedy("declare an init with a bound; or leave the limit to %s", m.admins(state)))
		m.refused = append(m.refused, Change{Subject: of.Part, Field: h.path, Kind: Changed, Before: before, After: after, File: of.File})
		return
	case init.below(*limit.Now):
		m.faults = append(m.faults, fault.New(fault.ChangeNotAllowed, m.declared.Position(of.File, h.path), "%s is %s, above the init's %s", h.path, after, m.describeLimit(of, limit, limit.Init)).
			Remedy("declare a higher init with it; without one, %s", m.ramp(of, limit, state, h.now, h.hop)))
		m.refused = append(m.refused, Change{Subject: of.Part, Field: h.path, Kind: Changed, Before: before, After: after, File: of.File})
		return
	case rises && h.hop == 0:
		m.hopless(state, h.path)
		return
	}
	if of.exists {
		m.changed(of.Part, of.File, h.path, before, after)
		m.about(aboutLimit(state))
		m.later()
	}
	lower := h.lower(first)
	if !rises {
		m.add(lower)
		return
	}
	raise := h.raise(first)
	if falls && (len(raise.needs) > len(lower.needs) || raise.wait > 0 || raise.from > m.now) {
		raise.needs = append(raise.needs, m.add(lower))
	}
	m.add(raise)
}

// holding is a limit that is brought to the value that the manifest declares.
type holding struct {
	*maker
	Limited
	limit *catalog.Limit
	state LimitState
	now   Amounts
	hop   uint64 // seconds between two rises
	path  string // of the field
}

// lower is the move that lowers those numbers that fall, and leaves the other one. first gives the
// limit its first value; nil if it has one.
func (h *holding) lower(first *move) *move {
	to := catalog.RateLimit{MaxAmount: least(h.now.MaxAmount, h.limit.Now.MaxAmount), Slope: least(h.now.Slope, h.limit.Now.Slope)}
	var needs []*move
	if h.now.unlimited() || h.state.Init.unlimited() && !h.state.Init.Is(h.limit.Init) {
		needs = h.settable(h.Limited, h.limit, h.state) // nothing else has a bound before
	} else if h.limit.Prime == "" {
		needs = slices.Clone(h.paired)
	}
	made := h.move(to, first, needs)
	if h.now.below(*h.limit.Now) {
		// The other number rises later, and the call must not look undone then.
		falls := 0
		if to.MaxAmount.Cmp(&h.now.MaxAmount.Int) == 0 {
			falls = 1
		}
		made.call.Done = made.call.Done[falls : falls+1]
	}
	return made
}

// raise is the move that sets the declared value.
func (h *holding) raise(first *move) *move {
	made := h.move(*h.limit.Now, first, h.settable(h.Limited, h.limit, h.state))
	h.raises(made, h.state, h.hop)
	if first != nil {
		made.from, made.wait = 0, h.hop
	}
	return made
}

// move is a move of GovOps that sets the limit. It is not added yet.
func (h *holding) move(to catalog.RateLimit, first *move, needs []*move) *move {
	if first != nil {
		needs = append([]*move{first}, needs...)
	}
	return h.setLimit(Act{Kind: MoveLimit, Of: h.Part, Limit: h.limit.Ref()}, h.state, to, needs, Argument{File: h.File, Field: h.path})
}

func least(a, b *catalog.Integer) *catalog.Integer {
	if a.Cmp(&b.Int) < 0 {
		return a
	}
	return b
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
