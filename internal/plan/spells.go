// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Council is the name under which a network says who acts for the council: an authority with a
// Safe, or a contract of spells.
const Council = "council"

// byCouncil adds a move that is the council's. Its Safe makes it, or a spell, where that Safe may
// not or the council has none.
func (m *maker) byCouncil(made *move) *move {
	platform := m.basis.Platform
	made.by = Council
	may, spells := platform.CouncilActs, platform.Actors
	switch made.call.Act.Kind {
	case Schedule:
		may, spells = platform.CouncilProposes, platform.Proposers
	case Cancel:
		may, spells = platform.CouncilCancels, platform.Cancellers
	}
	if may {
		return m.add(made)
	}
	name := m.spell(spells)
	if name == "" {
		m.faults = append(m.faults, fault.New(fault.ChainNotAsPlanned, made.call.To.Hex(), "%s: neither the council's Safe nor a contract of spells that network %s names has the right to call %s", made.call.Name, m.s.Network.Name, made.call.Function).
			Remedy("have governance give the council's Safe that right, or name in network.spells a contract that has it"))
		return m.add(made)
	}
	made.stage, made.by = Spelled, name
	return m.add(made)
}

// spell chooses one of the network's contracts of spells: the council's, if it has the right, or
// else the first by name; "" if none has it.
func (m *maker) spell(may []catalog.AuthorityRef) catalog.AuthorityRef {
	may = slices.DeleteFunc(slices.Clone(may), func(name catalog.AuthorityRef) bool { return m.s.Network.Spells[name] == nil })
	switch {
	case slices.Contains(may, Council):
		return Council
	case len(may) > 0:
		return may[0]
	}
	return ""
}

// replaces tells whether one spell both deletes from the BeamState and adds to it. What it adds
// replaces what was there.
func (m *maker) replaces() bool {
	spell, err := m.adder()
	return err == nil && spell != nil && !m.basis.Platform.CouncilActs && m.spell(m.basis.Platform.Actors) == spell.Name
}

// adder is the contract whose spells add to the BeamState; nil if additions pass the timelock. It
// fails where neither is possible.
func (m *maker) adder() (*catalog.Spell, error) {
	network, platform := m.s.Network, m.basis.Platform
	var by *catalog.Spell
	if network.Additions != catalog.AdditionsTimelock {
		by = network.Spells[m.spell(platform.Adders)]
	}
	passes := !platform.Paused && network.Additions != catalog.AdditionsSpell
	switch {
	case passes && (platform.CouncilProposes || by == nil):
		return nil, nil // byCouncil says so where nobody may schedule
	case by != nil:
		return by, nil
	}
	ward := "name in network.spells a contract that is a ward of the BeamState: a plan then has the calls for a spell"
	switch {
	case network.Additions == catalog.AdditionsSpell:
		return nil, fault.New(fault.NetworkIncomplete, m.declared.Position(network.File, "network.additions"), "additions are made by a spell, and no contract in network.spells is a ward of the BeamState %s", network.Contracts.BeamState).
			Remedy("%s", ward)
	case network.Additions == catalog.AdditionsTimelock:
		ward = "take additions out of the network's manifest, and " + ward
	}
	return nil, fault.New(fault.ChainNotAsPlanned, network.Contracts.Timelock.Hex(), "the timelock is paused: registration cannot be scheduled through it").
		Remedy("wait until governance unpauses it, or %s", ward)
}

// spelled makes the moves by which a spell adds what an operation would. It returns the last one:
// all of them are in one stage.
func (m *maker) spelled(by *catalog.Spell, operation Operation, needs []*move) (last *move, err error) {
	for _, payload := range operation.Payloads {
		call, err := m.addition(payload)
		if err != nil {
			return nil, err
		}
		last = m.add(&move{stage: Spelled, by: by.Name, needs: needs, weighed: weighed{additionGas, call}})
		m.brings[string(payload)] = last
	}
	return last, nil
}

// addition is a direct call of the BeamState that adds something.
func (m *maker) addition(payload hexutil.Bytes) (Call, error) {
	at := m.s.Network.Contracts.BeamState
	method, values, err := decoded(bindings.ABI(&bindings.BeamStateMetaData), payload)
	if err != nil {
		return Call{}, err
	}
	act := Act{Kind: Enroll, Of: m.s.Class.Part(), Field: effectsOf[method.RawName]}
	if pacesOf[method.RawName] != "" {
		act.Field = PaceField
	}
	call := Call{Contract: "BeamState", To: at, Function: method.Sig, Data: payload, Undo: "The council deletes it at once."}
	if act.Field == PaceField {
		call.Undo = "The value of before, in the same way."
	}
	for i, input := range method.Inputs {
		value := fmt.Sprint(values[i])
		if id, is := values[i].([32]byte); is {
			value = common.Hash(id).Hex()
		}
		call.Arguments = append(call.Arguments, Argument{Name: input.Name, Value: value})
	}
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			if string(payload) == string(addInit(of.states[j], limit)) {
				act = Act{Kind: AddInit, Of: of.Part, Limit: limit.Ref()}
				for k := range call.Arguments {
					call.Arguments[k].File, call.Arguments[k].Field = of.File, limit.Field
				}
			}
		}
	}
	call.Done, err = effects(at, payload)
	return act.named(call), err
}

// holder finds who may act by a role: an authority whose Safe holds it and was read from the chain,
// or else a contract of the network's spells that holds it. It is the first by name. The account is
// zero if there is none.
func (m *maker) holder(right onchain.Role) (by catalog.AuthorityRef, account common.Address) {
	holds := func(account common.Address) bool {
		return slices.ContainsFunc(slices.Concat(m.basis.Class.Roles, m.basis.Platform.Roles), func(role onchain.Role) bool {
			return role.Address == right.Address && role.Role == right.Role && role.Holder == account
		})
	}
	for _, name := range sortedKeys(m.s.Network.Authorities) {
		if _, read := m.basis.Safes[name]; read && holds(m.s.Network.Authorities[name].Safe) {
			return name, m.s.Network.Authorities[name].Safe
		}
	}
	for _, name := range sortedKeys(m.s.Network.Spells) {
		if holds(m.s.Network.Spells[name].Sender) {
			return name, m.s.Network.Spells[name].Sender
		}
	}
	return "", common.Address{}
}
