// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Emergency is what a plan takes away at once, and nothing else. It follows from what the chain
// holds now. With Undo the plan gives back what such a plan took.
type Emergency struct {
	Kind EmergencyKind `json:"kind"`
	Undo bool          `json:"undo,omitempty"`
	// of Withdraw: the id that the timelock gave the operation; zero for the only one that waits
	Operation common.Hash `json:"operation,omitzero"`
	// what is lowered; only of Lower
	Lower Lowering `json:"lower,omitzero"`
}

// Lowering is a limit of a Class or Unit, where the chain has it, and what it is to come to. The
// amounts are in the token's smallest units, as decimal text.
type Lowering struct {
	Of         catalog.Part     `json:"of"`
	Limit      catalog.LimitRef `json:"limit"`
	RateLimits common.Address   `json:"rateLimits"`
	Key        common.Hash      `json:"key"`
	Max        string           `json:"max"`
	Slope      string           `json:"slope"` // refills in a second
}

// Takes tells whether something is taken away, and nothing is given. What is taken away is not for
// rules to decide; nil takes nothing.
func (e *Emergency) Takes() bool { return e != nil && !e.Undo }

// Tried tells whether ways in and out are tried around it: nothing of what is in force changes
// where an operation is cancelled.
func (e *Emergency) Tried() bool { return e.Takes() && e.Kind != Withdraw }

// EmergencyKind names what is taken away.
type EmergencyKind string

// Kinds of emergencies.
const (
	Freeze       EmergencyKind = "freeze"         // the beacon's actors
	Stop         EmergencyKind = "stop"           // what leads in
	LimitsToZero EmergencyKind = "limits-to-zero" // what goes through limits
	Unpair       EmergencyKind = "unpair"         // the right of GovOps to set limits
	Pause        EmergencyKind = "pause"          // the network's timelock
	Withdraw     EmergencyKind = "cancel"         // an operation that waits in the timelock
	// a part of one limit: no emergency, and as immediate. EmergencyKinds leaves it out.
	Lower EmergencyKind = "lower"
)

// EmergencyKinds returns them in the order in which people are told of them.
func EmergencyKinds() []EmergencyKind {
	return []EmergencyKind{Freeze, Stop, LimitsToZero, Unpair, Pause, Withdraw}
}

// String returns the emergency in words: "freeze", "undo of freeze", "lower TRANSFER of unit
// senior".
func (e Emergency) String() string {
	if e.Kind == Lower {
		return string(e.Kind) + " " + e.Lower.Limit.Of(e.Lower.Of)
	}
	if e.Undo {
		return "undo of " + string(e.Kind)
	}
	return string(e.Kind)
}

// Account is the authority of calls that one account makes by itself: no Safe signs them and no
// spell makes them, because no network names the account.
const Account catalog.AuthorityRef = "account"

// Urgent makes a Snapshot one of an emergency. It notes which limits let something through now, and
// leaves out what no emergency needs, so that nothing else makes a signed one stale. before are the
// plans of emergencies of the same Class, the oldest first: undo opens only what they closed.
func (s *Snapshot) Urgent(e Emergency, before []*Core) {
	s.Basis.Emergency = &e
	shut := closedBy(before, e.Kind)
	note := func(state *LimitState) {
		now := Amounts{}
		if state.Value != nil {
			now = *state.Value
		}
		raised := cmp.Or(state.Now, state.Raised)
		state.Open, state.Unbound = !now.None(), Unbound(state.Init, now)
		switch e.Kind {
		case Stop:
			state.Open = state.Open && !state.Shut
		case Lower:
			state.Open = e.Lower.lowers(state.at(), now)
		}
		state.Enters, state.Now, state.Updated = false, nil, 0
		if state.Closed = e.Undo && state.Shut && shut[state.at()]; state.Closed {
			state.Now = raised
		}
	}
	class := &s.Basis.Class
	for i := range class.Limits {
		note(&class.Limits[i])
	}
	for _, unit := range s.Basis.Units {
		for i := range unit.Limits {
			note(&unit.Limits[i])
		}
	}
	s.Basis.Facts = nil
	if e.Kind != Withdraw {
		class.Pending = nil
	}
	for i := range class.Strays {
		class.Strays[i].Updated = 0
	}
	class.Spent, class.Openings, class.Actions, class.Undeclared, class.Deals = nil, nil, nil, nil, nil
}

// closedBy finds the limits that emergencies of a kind closed.
func closedBy(plans []*Core, of EmergencyKind) map[limitPlace]bool {
	closed := map[limitPlace]bool{}
	for _, core := range plans {
		if e := core.Basis.Emergency; e == nil || e.Kind != of || e.Undo {
			continue
		}
		for _, calls := range core.CallsOf() {
			for _, call := range calls {
				if (call.Act.Kind == ZeroLimit || call.Act.Kind == CloseLimit) && len(call.Done) > 0 && len(call.Done[0].Data) == 4+32 {
					closed[limitPlace{call.Done[0].To, common.BytesToHash(call.Done[0].Data[4:])}] = true
				}
			}
		}
	}
	return closed
}

// emergency are the steps of a plan of an emergency.
func (m *maker) emergency() []func() error {
	e := *m.basis.Emergency
	of := map[EmergencyKind][2]func() error{
		Freeze:       {m.freeze, m.thaw},
		Stop:         {m.halt, m.resume},
		LimitsToZero: {m.zero, m.reopen},
		Unpair:       {m.unpair, m.repair},
		Pause:        {m.pause, m.unpause},
		Withdraw:     {m.withdraw, nil},
		Lower:        {m.lower, m.lower},
	}[e.Kind]
	step := of[0]
	if e.Undo {
		step = of[1]
	}
	return []func() error{m.urgent, step, m.together}
}

// urgent fails where there is nothing that an emergency could be about.
func (m *maker) urgent() error {
	e := *m.basis.Emergency
	switch {
	case !slices.Contains(append(EmergencyKinds(), Lower), e.Kind) || e.Kind == Lower && e.Undo:
		return fault.New(fault.EmergencyNotPossible, m.s.Class.File, "this version knows no emergency %q", e.Kind)
	case e.Kind == Withdraw && e.Undo:
		return fault.New(fault.EmergencyNotPossible, m.s.Class.File, "an operation that was cancelled cannot be given back").
			Remedy("plan the Class: what its manifests still say is scheduled anew, and its delay begins anew: halocompile plan %s", m.s.Class.Ref())
	case e.Kind == Withdraw && m.alone != "":
		return m.ofClass("one operation of the timelock may be about several Units")
	case e.Kind == Withdraw:
		return m.withdrawable()
	case !m.basis.Class.Exists || !m.basis.Class.Serves():
		return fault.New(fault.EmergencyNotPossible, m.s.Class.Ref().String(), "the Class is not live: nothing can act on it").
			Remedy("to stop what is about to begin, cancel its operations: halocompile emergency %s %s; or have governance stop the Class in the factory", m.s.Class.Ref(), Withdraw)
	case m.alone != "" && e.Kind == Freeze:
		return m.ofClass("the actors of the beacon act for the whole Class")
	case m.alone != "" && e.Kind == Unpair:
		return m.ofClass("its cBEAM sets the limits of the whole Class")
	case m.alone != "" && e.Kind == Pause:
		return m.ofClass("the timelock is that of the whole network")
	case m.alone != "" && e.Kind == LimitsToZero && len(m.s.Class.Units[0].Limits) == 0:
		return m.ofClass("its Units share the limits of the Class")
	}
	return nil
}

// ofClass refuses an emergency of one Unit that is about the whole Class.
func (m *maker) ofClass(why string) error {
	return fault.New(fault.EmergencyNotPossible, m.alone.Part().String(), "%s of one Unit alone is not possible: %s", m.basis.Emergency, why).
		Remedy("name the Class: halocompile emergency %s %s", m.s.Class.Ref(), m.basis.Emergency.Kind)
}

// together puts all moves that need no spell into one stage: none waits for another.
func (m *maker) together() error {
	for _, made := range m.moves {
		if made.stage != Spelled && !m.basis.Emergency.Undo {
			made.stage = Urgency
		}
	}
	if len(m.faults) > 0 {
		return m.faults
	}
	return nil
}

// holdersOf are the holders of a role on a contract, in the order of their addresses.
func (m *maker) holdersOf(at common.Address, name onchain.RoleName) []common.Address {
	var list []common.Address
	for _, role := range slices.Concat(m.basis.Class.Roles, m.basis.Platform.Roles) {
		if role.Address == at && role.Role == name {
			list = append(list, role.Holder)
		}
	}
	slices.SortFunc(list, common.Address.Cmp)
	return slices.Compact(list)
}

// atOnce adds a move of whoever can make it soonest. The rights are tried in their order. By each,
// a Safe of the network's authorities comes before an account that the network does not name; only
// where no right has such a holder, a spell makes the move.
func (m *maker) atOnce(call weighed, rights ...onchain.Role) *move {
	for _, right := range rights {
		by, holder := m.holder(right)
		if holder != (common.Address{}) && m.s.Network.Spells[by] == nil {
			return m.add(&move{stage: Urgency, by: by, weighed: call})
		}
		for _, account := range m.holdersOf(right.Address, right.Role) {
			if m.authority(account) == nil && !m.spells(account) && account != m.s.Network.Contracts.Configurator {
				return m.add(&move{stage: Urgency, by: Account, sender: &account, weighed: call})
			}
		}
	}
	return m.byRight(call, rights, Urgency, nil)
}

// spells tells whether spells act through an account.
func (m *maker) spells(account common.Address) bool {
	for _, spell := range m.s.Network.Spells {
		if spell.Sender == account {
			return true
		}
	}
	return false
}

// freeze takes every actor away from the beacon's agent: whoever may revoke, or else an admin.
func (m *maker) freeze() error {
	at := m.basis.Class.Pau.Agent
	actors := m.holdersOf(at, onchain.Actor)
	if len(actors) == 0 {
		return nil
	}
	m.changed(m.s.Class.Part(), m.s.Class.File, "class.beacon.actors", facts.Hexes(actors), "none: the beacon is frozen")
	for _, actor := range actors {
		role := onchain.Role{Contract: m.s.Contracts(&m.basis.Class)[at], Address: at, Role: onchain.Actor, Holder: actor}
		m.atOnce(m.roleMove(role, false), onchain.Role{Address: at, Role: onchain.Revoker}, onchain.Role{Address: at, Role: onchain.Admin})
	}
	return nil
}

// thaw gives the agent the actors that the manifest declares and that it does not have.
func (m *maker) thaw() error {
	want := m.s.Roles(&m.basis.Class)
	for _, role := range want {
		if role.Role == onchain.Actor && !slices.Contains(m.basis.Class.Roles, role) {
			m.roleChange(role, want)
			m.giveOrTake(role, true, nil)
		}
	}
	return nil
}

// zero lets nothing through any limit of the Class's own PAU, and nothing from Primes into it. By
// what else Primes have they get out, and it stays.
func (m *maker) zero() error {
	if m.basis.Platform.Stopped {
		return m.stoppedAll()
	}
	nothing := catalog.RateLimit{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			if state := of.states[j]; !m.skips(of.Part) && state.Open && (limit.Prime == "" || m.enters(limit.Route)) {
				m.changed(of.Part, of.File, limit.Field, limit.Route+": open", "nothing goes through")
				m.shut(Act{Kind: ZeroLimit, Of: of.Part, Limit: limit.Ref()}, state, nothing)
			}
		}
	}
	for _, stray := range m.basis.Class.Strays {
		if part := m.subjectOf(stray); !m.skips(part) && !stray.Value.None() && (stray.Limit.Prime == "" || m.enters(stray.Limit.Route)) {
			if stray.Limit.Route == "" {
				stray.Limit.Route = unknownUse(stray.Key)
			}
			file, path := m.place(stray)
			m.changed(part, file, path, "limit "+stray.Limit.Route+": open", "nothing goes through")
			stray.Unbound = Unbound(stray.Init, stray.Value)
			m.shut(Act{Kind: ZeroLimit, Of: part, Limit: stray.Limit}, stray.LimitState, nothing)
		}
	}
	return nil
}

// enters tells whether a route leads capital into a Unit or a deal.
func (m *maker) enters(route string) bool {
	_, is := m.s.Kind.Facts().Routes.Enter[route]
	return is
}

// stoppedAll refuses to set limits while the BeamState is stopped.
func (m *maker) stoppedAll() error {
	return fault.New(fault.EmergencyNotPossible, m.s.Network.Contracts.BeamState.Hex(), "the BeamState is stopped: GovOps can set no limit, not even to zero").
		Remedy("freeze the beacon instead; or have whoever is admin of the RateLimits set the limits")
}

// shut closes one limit. GovOps cannot lower one without a bound: whoever is admin of the
// RateLimits does that.
func (m *maker) shut(act Act, state LimitState, to catalog.RateLimit) {
	made := m.setLimit(act, state, to, nil, Argument{})
	if !state.Unbound {
		m.add(made)
		return
	}
	at, function := state.RateLimits, "setRateLimitData(bytes32,uint256,uint256)"
	call := made.call
	call.Contract, call.To, call.Function = "RateLimits", at, function
	call.Data = facts.Call(function, state.Key, &to.MaxAmount.Int, &to.Slope.Int)
	call.Arguments = call.Arguments[1:]
	if at != m.basis.Class.Pau.RateLimits {
		m.found(act.Of, m.s.Class.File, "class", fmt.Sprintf("limit %s has no bound, and stays open: only a spell of its Prime can close it", act.Limit.Of(act.Of)))
		m.changes[len(m.changes)-1].Kind = Told
		return
	}
	m.atOnce(weighed{limitGas, call}, onchain.Role{Address: at, Role: onchain.AdminRole})
}

// reopen gives the limits that the emergency closed, and that nothing goes through still, their
// first value again.
func (m *maker) reopen() error {
	if m.basis.Platform.Stopped {
		return m.stoppedAll()
	}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			if !m.skips(of.Part) && of.states[j].Closed && m.s.Leaves(of.Limited, limit) == nil {
				m.first(of, limit, of.states[j])
			}
		}
	}
	return nil
}

// purposed says what an emergency is for.
func purposed(e Emergency) string {
	if e.Kind == Lower {
		return "A limit is lowered: that waits for no hop, and for no delay."
	}
	if e.Undo {
		return strings.ToUpper(string(e.Kind[0])) + string(e.Kind[1:]) + " is undone: what it took is given back."
	}
	return "Emergency, " + string(e.Kind) + ": none of these waits for another, and none for a delay."
}
