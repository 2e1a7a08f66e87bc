// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// pairs and opens are the functions of the BeamState that the factory calls when it activates a
// Class, and when it opens limits.
var (
	pairs = []string{"setCBeamForRateLimits", "setCBeamForController"}
	opens = []string{"setCBeamForRateLimits", "unsetCBeamForRateLimits"}
)

// configurator makes the steps by which the Configurator Unit lets the factory do what the manifest
// wants, and nothing more.
func (m *maker) configurator(needs []*plan.Task) {
	at, account := m.network.Contracts, m.own.factory.At()
	from := len(m.steps)
	by := m.actor(func(who common.Address) plan.Check {
		return yes("is an admin of the timelock", at.Timelock, timelock().PackHasRole(onchain.AdminRole.ID(), who))
	})
	m.grant(grant{
		of: catalog.ContractRef{Name: "Timelock"}, at: at.Timelock, role: onchain.ProposerRole, holder: account, wanted: m.want.Schedules, by: by,
		field: "platform.schedules",
	}, needs...)
	m.acts(from, by, at.Timelock, "an admin of the timelock")

	from = len(m.steps)
	by = m.actor(func(who common.Address) plan.Check {
		return yes("is a ward of the BeamState", at.BeamState, beamState().PackWards(who))
	})
	var functions []string
	if m.want.Pairs {
		functions = append(functions, pairs...)
	}
	if m.network.FactoryOpens() {
		functions = append(functions, opens...)
	}
	slices.Sort(functions)
	functions = slices.Compact(functions)
	m.role(by, functions, needs)
	m.cBeam(by, needs)
	m.acts(from, by, at.BeamState, "a ward of the BeamState")
}

// role lets the BeamState's role for pairing call some functions, and gives it to the factory; it
// takes it if there are none.
func (m *maker) role(by catalog.AuthorityRef, functions []string, needs []*plan.Task) {
	at, abi := m.network.Contracts.BeamState, bindings.ABI(&bindings.BeamStateMetaData)
	of := onchain.Role{Contract: catalog.ContractRef{Name: "BeamState"}, Address: at, Role: onchain.BeamStateRoleName(onchain.PairingRole), Holder: m.own.factory.At()}
	for _, function := range functions {
		selector := [4]byte(abi.Methods[function].ID)
		m.step(plan.Task{Stage: plan.Access, By: by, Gas: callGas, Call: m.about(plan.Act{Kind: plan.AllowCall, Role: of, Field: function}).Named(plan.Call{
			Contract: "BeamState", To: at, Function: "setRoleAction(uint8,bytes4,bool)", Data: beamState().PackSetRoleAction(onchain.PairingRole, selector, true),
			Arguments: []plan.Argument{{Name: "role", Value: string(of.Role)}, {Name: "sig", Value: abi.Methods[function].Sig}, {Name: "enabled", Value: "true"}},
			Done:      []plan.Check{yes(string(of.Role)+" may call "+function, at, beamState().PackIsActionInRole(selector, onchain.PairingRole))},
			Undo:      "A ward calls it with false.",
		})}, plan.Change{}, needs...)
	}
	if len(functions) > 0 {
		m.nothingMore(of, by)
	}
	wanted := len(functions) > 0
	act, done := m.about(plan.Act{Kind: plan.GiveRole, Role: of}), yes("the HaloFactory has "+string(of.Role), at, beamState().PackHasUserRole(of.Holder, onchain.PairingRole))
	change := plan.Change{Subject: m.network.Name.Part(), Field: "network.platform.pairs", Kind: plan.Added, After: string(of.Role) + " of the BeamState"}
	if !wanted {
		act.Kind, done.What, done.Value = plan.TakeRole, "the HaloFactory has no "+string(of.Role), word(0)
		change.Kind, change.Before, change.After = plan.Changed, change.After, "none"
	}
	m.step(plan.Task{Stage: plan.Access, By: by, Gas: callGas, Call: act.Named(plan.Call{
		Contract: "BeamState", To: at, Function: "setUserRole(address,uint8,bool)", Data: beamState().PackSetUserRole(of.Holder, onchain.PairingRole, wanted),
		Arguments: []plan.Argument{{Name: "who", Value: of.Holder.Hex()}, {Name: "role", Value: string(of.Role)}, {Name: "enabled", Value: strconv.FormatBool(wanted)}},
		Done:      []plan.Check{done}, Undo: "A ward calls it with the other value.",
	})}, change, needs...)
}

// nothingMore makes the steps by which the role lets its holder call nothing but what pairs and
// opens. It fails if somebody else has the role, too, and may rely on more.
func (m *maker) nothingMore(of onchain.Role, by catalog.AuthorityRef) {
	at, abi := m.network.Contracts.BeamState, bindings.ABI(&bindings.BeamStateMetaData)
	for _, name := range facts.Sorted(abi.Methods) {
		method := abi.Methods[name]
		if method.IsConstant() || slices.Contains(pairs, name) || slices.Contains(opens, name) {
			continue
		}
		selector := [4]byte(method.ID)
		may := beamState().PackIsActionInRole(selector, onchain.PairingRole)
		if !m.holds(yes(string(of.Role)+" may call "+name, at, may)) {
			continue
		}
		if m.sharedRole() {
			m.fail(fault.New(fault.RoleLetsMore, at.Hex(), "role %d of the BeamState may call %s, the factory is to have that role, and somebody else has it", onchain.PairingRole, method.Sig))
			continue
		}
		m.step(plan.Task{Stage: plan.Access, By: by, Gas: callGas, Call: m.about(plan.Act{Kind: plan.ForbidCall, Role: of, Field: name}).Named(plan.Call{
			Contract: "BeamState", To: at, Function: "setRoleAction(uint8,bytes4,bool)", Data: beamState().PackSetRoleAction(onchain.PairingRole, selector, false),
			Arguments: []plan.Argument{{Name: "role", Value: string(of.Role)}, {Name: "sig", Value: method.Sig}, {Name: "enabled", Value: "false"}},
			Done:      []plan.Check{no(string(of.Role)+" may not call "+name, at, may)},
			Undo:      "A ward calls it with true.",
		})}, plan.Change{
			Subject: m.network.Name.Part(), Field: "network.platform.pairs", Kind: plan.Changed, Before: string(of.Role) + " of the BeamState may call " + name, After: "none", Undeclared: true,
		})
	}
}

// cBeam makes the factory a cBEAM if it is to open limits. For that moment alone it pairs itself.
func (m *maker) cBeam(by catalog.AuthorityRef, needs []*plan.Task) {
	at, account := m.network.Contracts.BeamState, m.own.factory.At()
	act, done := m.about(plan.Act{Kind: plan.EnrolCBeam}), yes("the HaloFactory is a cBEAM", at, beamState().PackCBeams(account))
	function, data, undo := "addCBeam(address)", beamState().PackAddCBeam(account), "The council deletes it at once."
	change := plan.Change{Subject: m.network.Name.Part(), Field: "network.opening", Kind: plan.Changed, Before: "govops", After: catalog.OpeningFactory}
	if !m.network.FactoryOpens() {
		act.Kind, done.What, done.Value = plan.RemoveCBeam, "the HaloFactory is no cBEAM", word(0)
		function, data, undo = "delCBeam(address)", beamState().PackDelCBeam(account), "It is added again."
		change.Before, change.After = change.After, change.Before
	}
	m.step(plan.Task{Stage: plan.Access, By: by, Gas: callGas, Call: act.Named(plan.Call{
		Contract: "BeamState", To: at, Function: function, Data: data, Arguments: []plan.Argument{{Name: "cBeam", Value: account.Hex()}},
		Done: []plan.Check{done}, Undo: undo,
	})}, change, needs...)
}
