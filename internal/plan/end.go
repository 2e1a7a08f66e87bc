// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/onchain"
)

func (m *maker) pauNames() []Address {
	p, exists := m.basis.Class.Pau, m.basis.Class.Exists
	of := m.s.class.Part()
	return []Address{
		{of.Contract("ALMProxy"), p.ALMProxy, exists}, {of.Contract("AccessControls"), p.AccessControls, exists},
		{of.Contract("RateLimits"), p.RateLimits, exists}, {of.Contract("Controller"), p.Controller, exists},
		{of.Contract("AdministeredAgent"), p.Agent, exists},
	}
}

// blocks lists the contracts that the Class deploys beside its PAU.
func (m *maker) blocks() []Address {
	var list []Address
	for i, each := range m.s.kind.ClassContracts() {
		list = append(list, Address{m.s.class.Part().Contract(each.Name), m.basis.Class.Blocks[i], m.basis.Class.Exists})
	}
	return list
}

func (m *maker) addresses() []Address {
	list := m.pauNames()
	list = append(list, m.blocks()...)
	for j, unit := range m.basis.Units {
		for i, each := range m.s.kind.UnitContracts() {
			list = append(list, Address{m.s.class.Units[j].Part().Contract(each.Name), unit.Contracts[i], unit.Exists})
		}
	}
	return list
}

// roles lists every role as it has to be at the end. The simulation and the verification of the
// Artifact demand exactly these roles: nobody else may hold one.
func (m *maker) roles() []onchain.Role {
	names := m.pauNames()
	var list []onchain.Role
	hold := func(contract Address, role onchain.RoleName, holders ...common.Address) {
		for _, holder := range holders {
			list = append(list, onchain.Role{Contract: contract.Name, Address: contract.Address, Role: role, Holder: holder})
		}
	}
	p, class, configurator := m.basis.Class.Pau, m.s.class, m.s.network.Contracts.Configurator
	proxy, access, limits, agent := names[0], names[1], names[2], names[4]
	hold(proxy, onchain.AdminRole, class.Admins...)
	hold(proxy, onchain.ControllerRole, p.Controller)
	hold(access, onchain.AdminRole, append(append([]common.Address{}, class.Admins...), configurator)...)
	hold(access, onchain.AllocatorRole, p.Agent)
	hold(limits, onchain.AdminRole, append(append([]common.Address{}, class.Admins...), configurator)...)
	hold(limits, onchain.ControllerRole, p.Controller)
	hold(agent, onchain.Admin, class.Admins...)
	hold(agent, onchain.Actor, class.Beacon.Actors...)
	hold(agent, onchain.Revoker, class.Beacon.Revokers...)
	blocks := m.blocks()
	for _, each := range m.s.kind.Holders(class, p.ALMProxy) {
		hold(blocks[each.Block], each.Role, each.Holder)
	}
	return list
}
