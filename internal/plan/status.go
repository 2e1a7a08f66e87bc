// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Leaves is the most that a status leaves of a limit, in the smallest units of its token. It is nil
// where the status leaves the limit to GovOps.
func (s *Resolved) Leaves(of catalog.Limited, limit *catalog.Limit) *big.Int {
	switch s.Class.StatusOf(of.Unit) {
	case catalog.Live:
		return nil
	case catalog.Retired:
		return new(big.Int)
	}
	if least, enters := s.Least(limit); enters {
		return least
	}
	return nil
}

// Least is the least that is left of a limit while its Class and Unit do not retire, in the
// smallest units of its token, and whether winding down leaves only that.
func (s *Resolved) Least(limit *catalog.Limit) (least *big.Int, enters bool) {
	left, enters := s.Kind.Facts().Routes.Enter[limit.Route]
	return new(big.Int).SetUint64(left), enters
}

// begun fails if something that was never deployed is already to end.
func (m *maker) begun() error {
	refuse := func(file, path string, status catalog.Status) {
		m.faults = append(m.faults, fault.New(fault.ChangeNotAllowed, m.declared.Position(file, path), "%s is %s, and nothing of it was ever deployed", path, status).
			Remedy("leave the manifest out, or declare it and its Class as live"))
	}
	switch status, class := m.s.Class.Status, &m.basis.Class; {
	case !class.Exists && status != catalog.Live:
		refuse(m.s.Class.File, "class.status", status)
	case status == catalog.Retired && !class.Activated && !class.Stopped:
		m.faults = append(m.faults, fault.New(fault.ChangeNotAllowed, m.declared.Position(m.s.Class.File, "class.status"), "class.status is retired, and the Class was never activated: anybody may still activate it").
			Remedy("have it activated first, or have governance stop it"))
	}
	for i, unit := range m.s.Class.Units {
		if status := m.s.Class.StatusOf(unit); !m.basis.Units[i].Exists && status != catalog.Live {
			refuse(unit.File, "unit.status", status)
		}
	}
	if len(m.faults) > 0 {
		return m.faults
	}
	return nil
}

// statusField is the field that says what becomes of the Class or of a Unit.
func (m *maker) statusField(of catalog.Part) (file, path string) {
	if unit := m.s.Class.Unit(catalog.UnitName(of.Name)); of.Level == catalog.UnitLevel && unit != nil && unit.Status != catalog.Live {
		return unit.File, "unit.status"
	}
	return m.s.Class.File, "class.status"
}

// closings makes the moves that close what leads into something that is winding down, and
// everything of what retires. GovOps of the Class and of each Prime make them. A limit that was
// never set is closed already, and stays so. Then the council deletes the inits of what retires.
func (m *maker) closings() error {
	var all []closing
	var shut, zero []*move
	for i, of := range m.s.limited(m.basis) {
		if m.skips(of.Part) || m.s.Class.StatusOf(of.Unit) == catalog.Live {
			continue
		}
		c := closing{maker: m, Limited: of, retires: m.s.Class.StatusOf(of.Unit) == catalog.Retired}
		c.file, c.path = m.statusField(of.Part)
		if c.retires {
			var err error
			if c.empty, err = m.empty(i - 1); err != nil {
				return err
			}
		}
		if made := c.close(func(state LimitState) bool { return !c.retires || state.Enters }, nil); c.retires {
			shut = append(shut, made...)
		}
		all = append(all, c)
	}
	// Nothing may enter any more when those who are in are asked for what they hold.
	for i := range all {
		if c := &all[i]; c.retires {
			zero = append(zero, c.close(func(state LimitState) bool { return !state.Enters }, shut)...)
		}
	}
	zero = append(zero, shut...)
	for i := range all {
		all[i].told()
		if all[i].retires {
			all[i].deleteInits(zero)
		}
	}
	return nil
}

// closing closes the limits of a Class or a Unit.
type closing struct {
	*maker
	Limited
	retires    bool
	empty      []Call   // guards of what retires
	file, path string   // of the status that demands it
	open       []string // limits that it closes
	opens      []About  // what sets them
}

// label is a limit for people.
func (c *closing) label(limit *catalog.Limit) string {
	switch {
	case limit.Prime != "":
		return limit.Route + " for Prime " + string(limit.Prime)
	case limit.Subject != nil:
		return limit.Route + " for " + limit.Subject.Name
	}
	return limit.Route
}

// close makes the moves of GovOps for those limits that are chosen.
func (c *closing) close(chosen func(LimitState) bool, needs []*move) (made []*move) {
	act := CloseLimit
	if c.retires {
		act = ZeroLimit
	}
	for j, limit := range c.Limits {
		state, left := c.states[j], c.s.Leaves(c.Limited.Limited, limit)
		if left == nil || !state.Open || !chosen(state) {
			continue
		}
		label, unbound := c.label(limit), limit.Init.Unlimited && limit.Initial.Unlimited
		switch {
		case unbound && c.retires:
			c.found(c.Part, c.file, c.path, "limit "+label+" has no bound, and stays open: only "+c.admins(state)+" can close it; there is nothing that it leads to")
			c.changes[len(c.changes)-1].Kind = Told
			c.about(c.aboutInit(state), aboutLimit(state))
			continue
		case state.Unbound:
			made = append(made, c.closeByAdmin(Act{Kind: act, Of: c.Part, Limit: limit.Ref()}, limit, state, needs)...)
			continue
		case unbound || state.Init.MaxAmount.Cmp(unlimited) == 0 && state.Init.Slope.Sign() == 0:
			c.notLowered(limit, state)
			continue
		}
		before := slices.Clone(needs)
		if limit.Prime == "" {
			before = append(before, c.paired...)
		}
		c.open, c.opens = append(c.open, label), append(c.opens, aboutLimit(state))
		to := catalog.RateLimit{MaxAmount: catalog.NewInteger(left), Slope: new(catalog.Integer)}
		zeroes := c.add(c.setLimit(Act{Kind: act, Of: c.Part, Limit: limit.Ref()}, state, to, before, Argument{File: c.file, Field: c.path}))
		if c.retires && !state.Enters {
			zeroes.first = c.empty
		}
		made = append(made, zeroes)
	}
	return made
}

// closeByAdmin makes the move of an admin for a limit without a bound whose init is gone: a cBEAM
// could set it to nothing else.
func (c *closing) closeByAdmin(act Act, limit *catalog.Limit, state LimitState, needs []*move) []*move {
	made := c.shutByAdmin(act, state, c.s.Leaves(c.Limited.Limited, limit), needs)
	if made == nil {
		c.notLowered(limit, state)
		return nil
	}
	c.open, c.opens = append(c.open, c.label(limit)), append(c.opens, aboutLimit(state))
	for _, each := range made {
		if c.retires && !state.Enters {
			each.first = c.empty
		}
	}
	return made
}

// notLowered refuses to close a limit that GovOps cannot lower.
func (c *closing) notLowered(limit *catalog.Limit, state LimitState) {
	c.faults = append(c.faults, fault.New(fault.ChainNotAsPlanned, c.declared.Position(c.File, limit.Field), "limit %s of %s has no bound: GovOps cannot lower it", c.label(limit), c.Part).
		Remedy("first give it an init with a bound; or have it closed by %s", c.admins(state)))
}

// aboutLimit says which events set a limit.
func aboutLimit(state LimitState) About {
	return About{By: state.RateLimits, Words: []common.Hash{state.Key}}
}

// told shows which limits are closed.
func (c *closing) told() {
	after := "nothing enters any more"
	if c.retires {
		after = "nothing goes through any more"
	}
	if len(c.open) > 0 {
		c.changed(c.Part, c.file, c.path, "open: "+strings.Join(c.open, ", "), c.s.Class.StatusOf(c.Unit).String()+": "+after)
		c.about(c.opens...)
	}
}

// deleteInits makes the moves of the council, once limits are zero: without an init no limit can be
// raised from zero.
func (c *closing) deleteInits(zero []*move) {
	var inits []string
	var about []About
	for j, limit := range c.Limits {
		if state := c.states[j]; !state.Init.None() {
			inits, about = append(inits, c.label(limit)), append(about, c.aboutInit(state))
			c.deleteInit(c.Part, limit.Ref(), state, nil, zero).first = c.empty
		}
	}
	if len(inits) > 0 {
		c.changed(c.Part, c.file, c.path, "inits: "+strings.Join(inits, ", "), "retired: none")
		c.about(about...)
	}
}

// retirement makes the moves that take a Class that retires out of the Configurator Unit and its
// contracts out of each other's hands, once all limits are zero and nobody holds anything. A cBEAM
// stays registered: its Safe may serve others.
func (m *maker) retirement() error {
	class := &m.basis.Class
	if m.s.Class.Status != catalog.Retired {
		return nil
	}
	p, last, from := class.Pau, slices.Clone(m.moves), len(m.moves)
	if len(class.Pairings) > 0 || class.Registered.RateLimits || class.Registered.Controller {
		m.changed(m.s.Class.Part(), m.s.Class.File, "class.status", "registered and paired", "retired: out of the Configurator Unit")
		at, events := m.s.Network.Contracts.BeamState, bindings.ABI(&bindings.BeamStateMetaData).Events
		m.about(
			About{By: at, Words: []common.Hash{events["AddRateLimits"].ID, common.BytesToHash(p.RateLimits[:])}},
			About{By: at, Words: []common.Hash{events["AddController"].ID, common.BytesToHash(p.Controller[:])}})
		for _, each := range class.Pairings {
			m.about(About{By: at, Words: []common.Hash{common.BytesToHash(each.Contract[:]), common.BytesToHash(each.CBeam[:])}})
		}
	}
	for _, pairing := range class.Pairings {
		last = append(last, m.pair(pairing.Contract, pairing.CBeam, false, last))
	}
	if class.Registered.RateLimits {
		last = append(last, m.deregister("rateLimits", "delRateLimits(address)", p.RateLimits, last))
	}
	if class.Registered.Controller {
		last = append(last, m.deregister("controllers", "delController(address)", p.Controller, last))
	}
	if err := m.holders(last); err != nil {
		return err
	}
	return m.guarded(m.moves[from:], -1)
}

// deregister is the council's move that takes a contract of the Class out of the BeamState.
func (m *maker) deregister(list, function string, contract common.Address, needs []*move) *move {
	at := m.s.Network.Contracts.BeamState
	return m.byCouncil(&move{stage: Removal, needs: needs, guards: []Call{m.guardCode("BeamState", at)}, weighed: weighed{limitGas, Act{Kind: Deregister, Of: m.s.Class.Part(), Field: list}.named(Call{
		Contract: "BeamState", To: at, Function: function, Data: facts.Call(function, contract),
		Arguments: []Argument{{Name: list, Value: contract.Hex()}}, Undo: "The same registration again, through the timelock.",
		Done: []Check{{"the BeamState does not have it any more", at, facts.Call(list+"(address)", contract), 0, Equal, common.Hash{}}},
	})}})
}
