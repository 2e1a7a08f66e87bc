// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Action is a call of a contract of the Class that the BeamState approves: GovOps may make it
// through the Configurator, any number of times.
type Action struct {
	Contract common.Address `json:"contract"`
	Key      common.Hash    `json:"key"` // keccak256 of the call's data
}

// raise is a parameter that is set from a value to another.
type raise struct {
	facts.Read
	was string
}

// guardedRaise is the first parameter that is raised and whose bound in the template says that
// raises are approved; "" if there is none.
func (m *maker) guardedRaise(level catalog.Level, of raise) string {
	bounds := m.s.Template.ClassBounds
	if level == catalog.UnitLevel {
		bounds = m.s.Template.UnitBounds
	}
	for _, name := range of.Raises(of.was) {
		if slices.ContainsFunc(bounds, func(bound catalog.Bound) bool { return bound.Name == name && bound.Raise == catalog.Approved }) {
			return name
		}
	}
	return ""
}

// approvable tells whether GovOps make a call once it is approved: an admin of AccessControls may
// make it, approvals pass the timelock, and either no admin is a Safe, so that no spell is needed,
// or the template says that what the call raises is approved.
func (m *maker) approvable(level catalog.Level, of raise) bool {
	p, set := m.basis.Class.Pau, of.Set
	if set == nil || set.To != p.Controller || set.At != p.AccessControls || set.Role != onchain.AdminRole {
		return false
	}
	by, account := m.holder(onchain.Role{Address: set.At, Role: set.Role})
	if account != (common.Address{}) && m.s.Network.Spells[by] == nil && m.guardedRaise(level, of) == "" {
		return false
	}
	spell, err := m.adder()
	return err == nil && spell == nil && slices.ContainsFunc(m.basis.Class.Roles, func(role onchain.Role) bool {
		return role.Address == p.AccessControls && role.Role == onchain.AdminRole && role.Holder == m.s.Network.Contracts.Configurator
	})
}

// approvals lists the approvals that calls of GovOps still lack, as calldata of the BeamState.
func (m *maker) approvals() (list [][]byte, err error) {
	class := &m.basis.Class
	each := func(place facts.Place, held []Held) error {
		level := catalog.ClassLevel
		if place.Unit != nil {
			level = catalog.UnitLevel
		}
		reads, err := m.s.Kind.Reads(place)
		if err != nil {
			return err
		}
		for i, read := range reads {
			if i < len(held) && held[i].Value != read.Want && read.Left == nil && !read.Told && m.approvable(level, raise{read, held[i].Value}) && !slices.Contains(class.Actions, actionOf(read.Set)) {
				list = append(list, beamState().PackAddInitControllerActions(read.Set.Data, read.Set.To))
			}
		}
		return nil
	}
	if !class.Exists {
		return nil, nil
	}
	if !m.separates() {
		if err := each(m.s.Place(class, nil, nil, 0), class.Held); err != nil {
			return nil, err
		}
	}
	for i, unit := range m.s.Class.Units {
		if state := m.basis.Units[i]; state.Exists {
			if err := each(m.s.Place(class, unit, state.Contracts, state.Index), state.Held); err != nil {
				return nil, err
			}
		}
	}
	return list, nil
}

func actionOf(set *facts.Setter) Action { return Action{set.To, crypto.Keccak256Hash(set.Data)} }

// approved makes the moves of a call that was approved: GovOps make it through the Configurator,
// and then the council takes the approval away, so that nobody makes the call again.
func (m *maker) approved(call Call, set *facts.Setter, needs []*move) *move {
	c, action := m.s.Network.Contracts.Configurator, actionOf(set)
	needs = append(slices.Clone(needs), m.paired...)
	if made := m.brings[string(beamState().PackAddInitControllerActions(set.Data, set.To))]; made != nil {
		needs = append(needs, made)
	}
	m.used[action] = true
	through := call
	through.Contract, through.To, through.Function = "Configurator", c, "callControllerAction(address,bytes)"
	through.Data = configurator().PackCallControllerAction(set.To, set.Data)
	through.Arguments = append([]Argument{{Name: "controller", Value: set.To.Hex()}, {Name: "data", Value: call.Function + " 0x" + common.Bytes2Hex(set.Data)}}, call.Arguments...)
	made := m.add(&move{stage: Access, by: m.s.Class.GovOps, needs: needs, guards: []Call{m.guardCode("Configurator", c)}, weighed: weighed{roleGas, through}})
	m.forbid(action, call.Act.Field, call.Act.Of, call.Done, []*move{made})
	return made
}

// forbid makes the council's move that takes an approval away.
func (m *maker) forbid(action Action, field string, of catalog.Part, done []Check, needs []*move) {
	at := m.s.Network.Contracts.BeamState
	m.byCouncil(&move{stage: Removal, needs: needs, guards: []Call{m.guardCode("BeamState", at)}, weighed: weighed{limitGas, Act{Kind: Forbid, Of: of, Field: field}.named(Call{
		Contract: "BeamState", To: at, Function: "delInitControllerActions(bytes32,address)", Data: beamState().PackDelInitControllerActions(action.Key, action.Contract),
		Arguments: []Argument{{Name: "key", Value: action.Key.Hex()}, {Name: "controller", Value: action.Contract.Hex()}},
		Undo:      "The same approval again, through the timelock.",
		Done:      append(slices.Clone(done), Check{"the call is not approved", at, beamState().PackInitControllerActions(action.Key, action.Contract), 0, Equal, common.Hash{}}),
	})}})
}

// leftovers makes the moves that take away approvals that no edit needs.
func (m *maker) leftovers() error {
	of := m.s.Class.Part()
	for _, action := range m.basis.Class.Actions {
		if m.used[action] {
			continue
		}
		m.changed(of, m.s.Class.File, "class", "GovOps may make the call with the hash "+action.Key.Hex()+" of "+action.Contract.Hex(), "no manifest needs it: not approved any more")
		m.about(About{By: m.s.Network.Contracts.BeamState, Words: []common.Hash{action.Key, common.BytesToHash(action.Contract[:])}})
		m.forbid(action, "what no manifest says", of, nil, nil)
	}
	return nil
}
