// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// activatedWord is the index of the word in a Class's record that tells whether the Class is
// activated. It comes after halo, template, manifest, the PAU's five addresses, cBeam and units.
const activatedWord = 10

// pairings makes the moves that pair the Class with the cBEAM that the manifest names, and then
// those that end every other pairing. The factory pairs when it activates the Class, if it may;
// otherwise the council does.
func (m *maker) pairings() error {
	if m.s.Class.Status == catalog.Retired {
		return nil
	}
	class, cBeam := &m.basis.Class, m.s.GovOps.Safe
	byFactory := !class.Activated && m.basis.Platform.FactoryPairs
	if byFactory {
		m.paired = []*move{m.activate()}
	}
	before, lost := cBeam, []string(nil)
	contracts := []common.Address{class.Pau.RateLimits, class.Pau.Controller}
	for i, contract := range contracts {
		for _, pairing := range class.Pairings {
			if pairing.Contract == contract && pairing.CBeam != cBeam {
				before = pairing.CBeam
			}
		}
		if !(byFactory && class.CBeam == cBeam) && !slices.Contains(class.Pairings, Pairing{contract, cBeam}) {
			m.paired = append(m.paired, m.pair(contract, cBeam, true, m.registrations()))
			lost = append(lost, []string{"RateLimits", "Controller"}[i])
		}
	}
	ends := slices.Clone(class.Pairings)
	if byFactory && class.CBeam != cBeam {
		ends = append(ends, Pairing{class.Pau.RateLimits, class.CBeam}, Pairing{class.Pau.Controller, class.CBeam})
		before = class.CBeam
	}
	for _, pairing := range ends {
		if pairing.CBeam != cBeam {
			m.pair(pairing.Contract, pairing.CBeam, false, m.paired)
		}
	}
	is := m.named(before)
	if before == cBeam {
		is += " is not paired with " + strings.Join(lost, " and ")
	}
	if class.Exists && (before != cBeam || class.Activated && lost != nil) {
		m.changed(m.s.Class.Part(), m.s.Class.File, "class.govOps", is, m.named(cBeam))
		m.later()
		for _, contract := range contracts {
			for _, each := range []common.Address{before, cBeam} {
				m.about(About{By: m.s.Network.Contracts.BeamState, Words: []common.Hash{common.BytesToHash(contract[:]), common.BytesToHash(each[:])}})
			}
		}
	}
	return nil
}

// registrations are the moves that bring what a pairing needs in the BeamState: RateLimits,
// Controller, and the cBEAM.
func (m *maker) registrations() []*move {
	p := m.basis.Class.Pau
	var list []*move
	for _, data := range [][]byte{
		beamState().PackAddRateLimits(p.RateLimits), beamState().PackAddController(p.Controller), beamState().PackAddCBeam(m.s.GovOps.Safe), beamState().PackAddCBeam(m.basis.Class.CBeam),
	} {
		if made := m.brings[string(data)]; made != nil && !slices.Contains(list, made) {
			list = append(list, made)
		}
	}
	return list
}

// activate makes the move by which the factory pairs the cBEAM of its record.
func (m *maker) activate() *move {
	f := *m.s.Network.Contracts.Factory
	needs := m.registrations()
	if made := m.deployed[m.s.Class.Part()]; made != nil {
		needs = append(needs, made)
	}
	return m.add(&move{stage: Registration, by: Anyone, needs: needs, weighed: weighed{activateGas, Act{Kind: Activate, Of: m.s.Class.Part()}.named(Call{
		Contract: "HaloFactory", To: f, Data: factory().PackActivate(m.s.ClassID(), nil), Function: "activate(bytes32,(bytes32,uint256,uint256)[][])",
		Arguments: []Argument{{"class", m.s.Class.Name + " " + m.s.ClassID().Hex(), m.s.Class.File, "class.name"}},
		Undo:      "The council ends the pairing at once.",
		// The check reads the factory's record, not the pairing. Governance may unpair later, and
		// the call must not look undone then.
		Done: []Check{{"the factory has activated the Class", f, factory().PackClass(m.s.ClassID()), activatedWord, Equal, word(big.NewInt(1))}},
	})}})
}

// pair makes the council's move that pairs a contract of the Class with a cBEAM, or ends that.
func (m *maker) pair(contract, cBeam common.Address, on bool, needs []*move) *move {
	b, p := m.s.Network.Contracts.BeamState, m.basis.Class.Pau
	made := move{stage: Access, needs: needs, guards: []Call{m.guardCode("BeamState", b)}}
	name, act, function, data, read := "controller", PairController, "setCBeamForController", beamState().PackSetCBeamForController(contract, cBeam), beamState().PackControllersCBeams(contract, cBeam)
	if contract == p.RateLimits {
		name, act, function, data, read = "rateLimits", PairRateLimits, "setCBeamForRateLimits", beamState().PackSetCBeamForRateLimits(contract, cBeam), beamState().PackRateLimitsCBeams(contract, cBeam)
	}
	call := Call{
		Contract: "BeamState", To: b, Data: data, Function: function + "(address,address)",
		Arguments: []Argument{{Name: name, Value: contract.Hex()}, {"cBeam", cBeam.Hex(), m.s.Class.File, "class.govOps"}},
		Undo:      "The council ends the pairing at once.",
		Done:      []Check{{"the cBEAM is paired with the " + name, b, read, 0, Equal, word(big.NewInt(1))}},
	}
	if !on {
		made.stage = Removal
		act, call.Function, call.Data = UnpairController, "unsetCBeamForController(address,address)", beamState().PackUnsetCBeamForController(contract, cBeam)
		if contract == p.RateLimits {
			act, call.Function, call.Data = UnpairRateLimits, "unsetCBeamForRateLimits(address,address)", beamState().PackUnsetCBeamForRateLimits(contract, cBeam)
		}
		call.Arguments[1] = Argument{Name: "cBeam", Value: cBeam.Hex()}
		call.Undo = "The council pairs them again at once."
		call.Done = []Check{{"the cBEAM is not paired with the " + name, b, read, 0, Equal, common.Hash{}}}
	}
	made.weighed = weighed{limitGas, Act{Kind: act, Of: m.s.Class.Part()}.named(call)}
	return m.byCouncil(&made)
}

// named is an account with the name of the authority whose Safe it is.
func (m *maker) named(account common.Address) string {
	if found := m.authority(account); found != nil {
		return string(found.Name) + " " + account.Hex()
	}
	for _, name := range sortedKeys(m.s.Network.Spells) {
		if m.s.Network.Spells[name].Sender == account {
			return string(name) + " " + account.Hex()
		}
	}
	return account.Hex()
}

// authority finds the authority whose Safe an account is; nil if there is none.
func (m *maker) authority(account common.Address) *catalog.Authority {
	for _, name := range sortedKeys(m.s.Network.Authorities) {
		if each := m.s.Network.Authorities[name]; each.Safe == account {
			return each
		}
	}
	return nil
}
