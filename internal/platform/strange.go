// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"io/fs"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Watched are the contracts whose events name accounts and templates, and the first topics of these
// events. There are none before the manifest names a registry or a factory.
func Watched(network *catalog.Network) (at []common.Address, topics []common.Hash) {
	for _, each := range []*common.Address{network.Contracts.Registry, network.Contracts.Factory} {
		if each != nil {
			at = append(at, *each)
		}
	}
	if len(at) == 0 {
		return nil, nil
	}
	return append(at, network.Contracts.BeamState), []common.Hash{
		bindings.Topic(&bindings.HaloFactoryMetaData, "RoleGranted"), bindings.Topic(&bindings.HaloFactoryMetaData, "RoleRevoked"),
		bindings.Topic(&bindings.HaloFactoryMetaData, "AdminAllowedSet"),
		bindings.Topic(&bindings.TemplateRegistryMetaData, "TemplateRegistered"), bindings.Topic(&bindings.TemplateRegistryMetaData, "TemplateStatusSet"),
		bindings.Topic(&bindings.BeamStateMetaData, "SetUserRole"),
	}
}

// Strangers are what events of the Watched contracts name and the manifests do not; nil if there is
// nothing. Whether an account still has the right, only the contract says.
func Strangers(declared *catalog.Catalog, network *catalog.Network, logs []types.Log) *plan.Strange {
	found, c := &plan.Strange{}, network.Contracts
	names := map[common.Address]catalog.ContractRef{}
	if c.Registry != nil {
		names[*c.Registry] = catalog.ContractRef{Name: registryName}
	}
	if c.Factory != nil {
		names[*c.Factory] = catalog.ContractRef{Name: factoryName}
	}
	allowed, registered := bindings.Topic(&bindings.HaloFactoryMetaData, "AdminAllowedSet"), bindings.Topic(&bindings.TemplateRegistryMetaData, "TemplateRegistered")
	for i := range logs {
		event := &logs[i]
		switch {
		case len(event.Topics) == 2 && event.Topics[0] == allowed && names[event.Address].Name == factoryName:
			if admin := common.BytesToAddress(event.Topics[1][:]); !slices.Contains(network.Admins, admin) && !slices.Contains(found.Admins, admin) {
				found.Admins = append(found.Admins, admin)
			}
		case len(event.Topics) == 4 && event.Topics[0] == registered && names[event.Address].Name == registryName:
			version := event.Topics[3].Big()
			of := plan.StrangeTemplate{ID: event.Topics[1], Name: onchain.Text(event.Topics[2]), Version: uint32(version.Uint64())}
			if declared.Templates[(&catalog.Template{Name: of.Name, Version: of.Version}).Ref()] == nil && !slices.Contains(found.Templates, of) {
				found.Templates = append(found.Templates, of)
			}
		}
	}
	held := onchain.RolesFrom(logs, names)
	names[c.BeamState] = catalog.ContractRef{Name: "BeamState"}
	for _, role := range append(held, onchain.BeamStateRoles(logs, c.BeamState, names)...) {
		if role.Holder != rightful(network, role) {
			found.Holders = append(found.Holders, role)
		}
	}
	if len(found.Admins)+len(found.Holders)+len(found.Templates) == 0 {
		return nil
	}
	return found
}

// rightful is the account that is to hold a role; the holder itself where the manifest says
// nothing of the role.
func rightful(network *catalog.Network, role onchain.Role) common.Address {
	want := network.Platform
	switch {
	case want == nil:
	case role.Contract.Name == registryName && role.Role == onchain.AdminRole:
		return network.Account(want.Approval)
	case role.Contract.Name == factoryName && role.Role == onchain.AdminRole:
		return network.Account(want.Governance)
	case role.Contract.Name == factoryName && role.Role == onchain.DeployerRole:
		return network.Account(deployer)
	case role.Role == onchain.BeamStateRoleName(onchain.PairingRole):
		return *network.Contracts.Factory
	}
	return role.Holder
}

// strangers makes the steps that take away what no manifest wants: admins of PAUs, and roles of
// registry and factory. What it must not take, it tells: other holders of the BeamState's role, for
// they may rely on it, and versions of templates that no manifest declares, for revoking is for
// good.
func (m *maker) strangers() {
	found, at := m.basis.Strange, m.own.factory.At()
	if found == nil {
		return
	}
	for _, admin := range found.Admins {
		m.step(plan.Task{Stage: plan.Access, By: m.want.Governance, Gas: callGas, Call: m.about(plan.Act{Kind: plan.ForbidAdmin, Field: admin.Hex()}).Named(plan.Call{
			Contract: factoryName, To: at, Function: "setAdminAllowed(address,bool)", Data: factory().PackSetAdminAllowed(admin, false),
			Arguments: []plan.Argument{{Name: "admin", Value: admin.Hex()}, {Name: "allowed", Value: "false"}},
			Done:      []plan.Check{no(admin.Hex()+" may not be an admin", at, factory().PackAdminAllowed(admin))},
			Undo:      "Governance calls it with true.",
		})}, plan.Change{
			Subject: m.network.Name.Part(), Field: "network.admins", Kind: plan.Changed, Before: admin.Hex(), After: "none", Undeclared: true,
			About: []plan.About{{By: at, Words: []common.Hash{bindings.Topic(&bindings.HaloFactoryMetaData, "AdminAllowedSet"), common.BytesToHash(admin[:])}}},
		})
	}
	for _, role := range found.Holders {
		m.stranger(role)
	}
	for _, of := range found.Templates {
		ref, records := (&catalog.Template{Name: of.Name, Version: of.Version}).Ref(), m.own.registry.At()
		answer := m.ask("status of "+string(ref), records, registry().PackStatusOf(of.ID))
		if answer == nil || answer.Big().Sign() == 0 || answer.Big().Cmp(word(revoked).Big()) >= 0 {
			continue
		}
		m.changes = append(m.changes, plan.Change{
			Subject: ref.Part(), Field: "template", Kind: plan.Found, Before: statuses[answer.Big().Int64()], After: "no manifest declares it", File: m.network.File, Undeclared: true,
			About: []plan.About{{By: records, Words: []common.Hash{of.ID}}},
		})
	}
}

// stranger takes a role from an account that is not to have it, or tells of it.
func (m *maker) stranger(role onchain.Role) {
	takes := grant{of: role.Contract, at: role.Address, role: role.Role, holder: role.Holder, strange: true}
	switch {
	case role.Contract.Name == registryName:
		takes.by, takes.field = m.want.Approval, "platform.approval"
	case role.Contract.Name == factoryName && role.Role == onchain.DeployerRole:
		takes.by, takes.field = m.want.Governance, "authorities."+string(deployer)+".safe"
	case role.Contract.Name == factoryName:
		takes.by, takes.field = m.want.Governance, "platform.governance"
	default:
		if m.holds(m.plays(role.Holder)) {
			m.changes = append(m.changes, plan.Change{
				Subject: m.network.Name.Part(), Field: "network.platform.pairs", Kind: plan.Found, Before: role.Holder.Hex() + " has " + string(role.Role) + " of the BeamState",
				After: "only the HaloFactory is to have it; a ward takes it away", File: m.network.File, Undeclared: true, About: []plan.About{{By: role.Address, Words: []common.Hash{common.BytesToHash(role.Holder[:])}}},
			})
		}
		return
	}
	m.grant(takes)
}

// plays is the check that an account has the BeamState's role for pairing.
func (m *maker) plays(who common.Address) plan.Check {
	return yes(who.Hex()+" has "+string(onchain.BeamStateRoleName(onchain.PairingRole)), m.network.Contracts.BeamState, beamState().PackHasUserRole(who, onchain.PairingRole))
}

// sharedRole tells whether somebody beside the factory has the BeamState's role for pairing.
func (m *maker) sharedRole() bool {
	if m.basis.Strange == nil {
		return false
	}
	return slices.ContainsFunc(m.basis.Strange.Holders, func(role onchain.Role) bool {
		return role.Address == m.network.Contracts.BeamState && m.holds(m.plays(role.Holder))
	})
}

// Differ lists in what the chain differs from what a network's manifest wants of the Halo Factory.
// It is pure, and makes no plan. The error says why the network cannot be as wanted; the list is as
// far as it goes then.
func Differ(declared *catalog.Catalog, of catalog.NetworkRef, snapshot *plan.Snapshot, stored fs.FS) ([]plan.Change, error) {
	m, err := compared(declared, of, snapshot, stored)
	if err != nil {
		return nil, err
	}
	if m.exists(m.own.registry) {
		for _, each := range m.silent {
			m.changes = append(m.changes, plan.Change{Subject: of.Part(), Field: "network.platform", Kind: plan.Changed, Before: "not done", After: each, File: m.network.File})
		}
	}
	if len(m.faults) > 0 {
		return m.changes, m.faults
	}
	return m.changes, nil
}
