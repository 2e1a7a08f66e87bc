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

// adder is the contract whose spells add to the BeamState; nil if additions pass the timelock. It
// fails where neither is possible.
func (m *maker) adder() (*catalog.Spell, error) {
	network, platform := m.s.Network, m.basis.Platform
	if !platform.Paused && network.Additions != catalog.AdditionsSpell {
		return nil, nil
	}
	if network.Additions != catalog.AdditionsTimelock {
		for _, name := range platform.Adders {
			if spell := network.Spells[name]; spell != nil {
				return spell, nil
			}
		}
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
	call := Call{Contract: "BeamState", To: at, Function: method.Sig, Data: payload, Undo: "The council deletes it at once."}
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
		return slices.ContainsFunc(m.basis.Class.Roles, func(role onchain.Role) bool {
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
