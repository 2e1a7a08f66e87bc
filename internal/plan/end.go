// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

func (s *Resolved) pau(class *ClassState) []Address {
	p, of := class.Pau, s.Class.Part()
	return []Address{
		{of.Contract("ALMProxy"), p.ALMProxy, class.Exists}, {of.Contract("AccessControls"), p.AccessControls, class.Exists},
		{of.Contract("RateLimits"), p.RateLimits, class.Exists}, {of.Contract("Controller"), p.Controller, class.Exists},
		{of.Contract("AdministeredAgent"), p.Agent, class.Exists},
	}
}

// blocks lists the contracts that the Class deploys beside its PAU.
func (s *Resolved) blocks(class *ClassState) []Address {
	var list []Address
	for i, each := range s.Kind.Facts().ClassContracts {
		list = append(list, Address{s.Class.Part().Contract(each.Name), class.Blocks[i], class.Exists})
	}
	return list
}

// Contracts names the contracts of the Class, without those of its Units.
func (s *Resolved) Contracts(class *ClassState) map[common.Address]catalog.ContractRef {
	names := map[common.Address]catalog.ContractRef{}
	for _, each := range append(s.pau(class), s.blocks(class)...) {
		names[each.Address] = each.Name
	}
	return names
}

// OwnRole returns how a contract of the Class keeps a role that only its kind has.
func (s *Resolved) OwnRole(class *ClassState, role onchain.Role) (facts.Role, bool) {
	for i, contract := range s.Kind.Facts().ClassContracts {
		for _, each := range contract.Roles {
			if class.Blocks[i] == role.Address && each.Role == role.Role {
				return each, true
			}
		}
	}
	return facts.Role{}, false
}

func (m *maker) addresses() []Address {
	class := &m.basis.Class
	list := append(m.s.pau(class), m.s.blocks(class)...)
	for j, unit := range m.basis.Units {
		for i, each := range m.s.Kind.Facts().UnitContracts {
			list = append(list, Address{m.s.Class.Units[j].Part().Contract(each.Name), unit.Contracts[i], unit.Exists})
		}
	}
	return list
}

// Roles lists every role as it has to be at the end. The simulation and the verification of the
// Artifact demand exactly these roles: nobody else may hold one.
func (s *Resolved) Roles(state *ClassState) []onchain.Role {
	names := s.pau(state)
	var list []onchain.Role
	hold := func(contract Address, role onchain.RoleName, holders ...common.Address) {
		for _, holder := range holders {
			list = append(list, onchain.Role{Contract: contract.Name, Address: contract.Address, Role: role, Holder: holder})
		}
	}
	p, class, configurator := state.Pau, s.Class, s.Network.Contracts.Configurator
	proxy, access, limits, agent := names[0], names[1], names[2], names[4]
	hold(proxy, onchain.AdminRole, class.Admins...)
	// What is retired has its admins alone, and nothing acts on it.
	acts := func(contract common.Address) []common.Address {
		if class.Status == catalog.Retired {
			return nil
		}
		return []common.Address{contract}
	}
	hold(proxy, onchain.ControllerRole, acts(p.Controller)...)
	hold(access, onchain.AdminRole, slices.Concat(class.Admins, acts(configurator))...)
	hold(access, onchain.AllocatorRole, acts(p.Agent)...)
	hold(limits, onchain.AdminRole, slices.Concat(class.Admins, acts(configurator))...)
	hold(limits, onchain.ControllerRole, acts(p.Controller)...)
	hold(agent, onchain.Admin, class.Admins...)
	hold(agent, onchain.Actor, class.Beacon.Actors...)
	hold(agent, onchain.Revoker, class.Beacon.Revokers...)
	blocks := s.blocks(state)
	for _, each := range s.Kind.Holders(class, p.ALMProxy) {
		if class.Status == catalog.Retired && each.Holder == p.ALMProxy {
			continue
		}
		hold(blocks[each.Block], each.Role, each.Holder)
	}
	return list
}
