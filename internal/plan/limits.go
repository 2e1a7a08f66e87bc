// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

func sortedKeys[K cmp.Ordered, T any](of map[K]T) []K { return slices.Sorted(maps.Keys(of)) }

// limits makes the moves that give every limit that was never set its first value, and every one
// that a plan closed, and bring those whose value the manifest declares to it. What GovOps made of
// any other limit since is theirs.
func (m *maker) limits() error {
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			state := of.states[j]
			if m.skips(of.Part) || m.s.Leaves(of.Limited, limit) != nil {
				continue
			}
			var first *move
			if !state.Set || state.Closed && limit.Now == nil {
				first = m.first(of, limit, state)
			}
			if limit.Now != nil {
				m.hold(of, limit, state, first)
			}
		}
	}
	return nil
}

// first makes the move that gives a limit its first value, be it once more. The factory opens some
// limits; then it is that move.
func (m *maker) first(of Limited, limit *catalog.Limit, state LimitState) *move {
	if of.exists {
		before := "not set"
		if state.Closed {
			before = "closed"
		}
		m.changed(of.Part, of.File, limit.Field, before, limit.Route+": "+m.describeLimit(of, limit, limit.Initial))
		m.about(About{By: state.RateLimits, Words: []common.Hash{state.Key}, Addition: addInit(state, limit)})
		m.later()
	}
	if opens := m.opened[state.Key]; opens != nil && limit.Prime == "" && !state.Closed {
		return opens
	}
	needs := m.settable(of, limit, state)
	if made := m.deployed[of.Part]; made != nil {
		needs = append(needs, made)
	}
	made := m.setLimit(Act{Kind: SetLimit, Of: of.Part, Limit: limit.Ref()}, state, limit.Initial, needs, Argument{File: of.File, Field: limit.Field})
	if state.Closed {
		made.call.Done = []Check{m.reopened(limit, state)}
		if state.Now != nil && !(Amounts{limit.Init.MaxAmount, limit.Init.Slope}).unlimited() {
			if state.Now.Hop == 0 {
				m.hopless(state, limit.Field)
			}
			m.raises(made, state, state.Now.Hop)
		}
	}
	return m.add(made)
}

// settable are the moves after which GovOps can set a limit as far as its init allows.
func (m *maker) settable(of Limited, limit *catalog.Limit, state LimitState) (needs []*move) {
	for _, made := range []*move{m.brings[string(addInit(state, limit))], m.registered[of.Part]} {
		if made != nil && !slices.Contains(needs, made) {
			needs = append(needs, made)
		}
	}
	if limit.Prime == "" {
		needs = append(needs, m.paired...)
	}
	return needs
}

// setLimit is the move by which a cBEAM sets a limit. It is not added yet.
func (m *maker) setLimit(act Act, state LimitState, to catalog.RateLimit, needs []*move, from Argument) *move {
	c := m.s.Network.Contracts.Configurator
	team := m.s.Class.GovOps
	if prime := m.s.Network.Primes[act.Limit.Prime]; prime != nil {
		team = prime.GovOps
	}
	read := rateLimits().PackGetRateLimitData(state.Key)
	call := Call{
		Contract: "Configurator", To: c, Function: "setRateLimit(address,bytes32,uint256,uint256)",
		Data: configurator().PackSetRateLimit(state.RateLimits, state.Key, &to.MaxAmount.Int, &to.Slope.Int),
		Arguments: []Argument{
			{Name: "rateLimits", Value: state.RateLimits.Hex()}, {Name: "key", Value: state.Key.Hex() + " (" + act.Limit.Route + ")"},
			{"maxAmount", to.MaxAmount.String(), from.File, from.Field}, {"slope", to.Slope.String(), from.File, from.Field},
		},
		Undo: "GovOps lower it to zero at once.",
		// The check asks whether the limit was ever set, not for its value. GovOps may change the
		// value at once, and the call must not look undone then.
		Done: []Check{{"the limit has been set", state.RateLimits, read, 3, NotEqual, common.Hash{}}},
	}
	if act.Kind == ZeroLimit || act.Kind == CloseLimit {
		call.Undo = "GovOps raise it again, as far as its init or its last value allow."
		call.Done = []Check{{passes(&to.MaxAmount.Int), state.RateLimits, read, 0, Equal, word(&to.MaxAmount.Int)}, {"the limit does not refill", state.RateLimits, read, 1, Equal, common.Hash{}}}
	}
	if act.Moves() {
		as := "as declared"
		if act.Kind == LowerLimit {
			as = "as asked for"
		}
		call.Undo = "GovOps set it again, as far as its init or its last value allow."
		call.Done = []Check{{"the limit is " + as, state.RateLimits, read, 0, Equal, word(&to.MaxAmount.Int)}, {"the limit refills " + as, state.RateLimits, read, 1, Equal, word(&to.Slope.Int)}}
	}
	return &move{stage: Limits, by: team, needs: needs, guards: []Call{m.guardCode("Configurator", c)}, weighed: weighed{limitGas, act.named(call)}}
}

// passes says what goes through a limit that is closed, but for what is left of it.
func passes(left *big.Int) string {
	if left.Sign() > 0 {
		return "the limit lets " + left.String() + " of its token's smallest units through, once"
	}
	return "the limit lets nothing through"
}

// strays makes the moves that take away limits that no manifest names: what leads in is set to
// zero, and the init is deleted. What a Prime needs to get out stays open.
func (m *maker) strays() error {
	zero := catalog.RateLimit{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
	for _, stray := range m.basis.Class.Strays {
		if stray.Of.Level == catalog.UnitLevel && m.s.Class.Unit(catalog.UnitName(stray.Of.Name)) == nil {
			continue // records shows the Unit
		}
		amounts := m.amountsOf(stray)
		if stray.Limit.Route == "" {
			stray.Limit.Route = unknownUse(stray.Key)
		}
		file, path := m.place(stray)
		before := "limit " + stray.Limit.Route
		if stray.Limit.Prime != "" {
			before += " for Prime " + string(stray.Limit.Prime)
		} else if stray.Limit.For != "" {
			before += " for " + stray.Limit.For
		}
		if stray.Limit.Prime != "" && !slices.Contains(m.s.Kind.Facts().Routes.Bring, stray.Limit.Route) {
			m.changes = append(m.changes, Change{Subject: stray.Of, Field: path, Kind: Kept, File: file, Before: before + ": stays open, so that the Prime can get out"})
			m.about(m.aboutInit(stray.LimitState), aboutLimit(stray.LimitState))
			continue
		}
		m.changed(m.subjectOf(stray), file, path, before+": "+amounts, "no manifest names it: nothing goes through any more")
		m.about(m.aboutInit(stray.LimitState), aboutLimit(stray.LimitState))
		m.changes[len(m.changes)-1].Undeclared = true
		var needs []*move
		if !stray.Value.None() {
			if stray.Limit.Prime == "" {
				needs = m.paired // GovOps of the Class can set it no sooner
			}
			act := Act{Kind: ZeroLimit, Of: m.subjectOf(stray), Limit: stray.Limit}
			if Unbound(stray.Init, stray.Value) {
				if needs = m.shutByAdmin(act, stray.LimitState, new(big.Int), nil); needs == nil {
					m.leavesOpen(act, stray.LimitState)
					continue
				}
			} else {
				needs = []*move{m.add(m.setLimit(act, stray.LimitState, zero, needs, Argument{}))}
			}
		}
		if !stray.Init.None() {
			m.deleteInit(m.subjectOf(stray), stray.Limit, stray.LimitState, nil, needs)
		}
	}
	return nil
}

func (m *maker) subjectOf(stray Stray) catalog.Part {
	if stray.Of == (catalog.Part{}) {
		return m.s.Class.Part()
	}
	return stray.Of
}

// place is the manifest and the field in which a limit would stand.
func (m *maker) place(stray Stray) (file, path string) {
	if unit := m.s.Class.Unit(catalog.UnitName(stray.Of.Name)); stray.Of.Level == catalog.UnitLevel && unit != nil {
		if stray.Limit.Prime != "" {
			return unit.File, "unit.primes." + string(stray.Limit.Prime)
		}
		return unit.File, "unit.limits"
	}
	return m.s.Class.File, "class.limits"
}
