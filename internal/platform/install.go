// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Contracts by their bindings. A binding takes a while to parse, so each is parsed when it is first
// needed.
var (
	registry  = sync.OnceValue(bindings.NewTemplateRegistry)
	factory   = sync.OnceValue(bindings.NewHaloFactory)
	timelock  = sync.OnceValue(bindings.NewTimelock)
	beamState = sync.OnceValue(bindings.NewBeamState)
)

// deployer is the authority that deploys Classes and Units.
const deployer catalog.AuthorityRef = "deployer"

// Generous estimates of gas. They only decide how calls are spread over transactions. A byte of
// code costs 200 gas where it is stored, and less than 100 more on its way there.
const (
	callGas    = 150_000
	byteGas    = 300
	wordsGas   = 500_000 // of a registration, beside its bytes
	perPartGas = 30_000  // of each component that it names
)

func codeGas(length int) uint64 { return callGas + byteGas*uint64(length) }

// yes is a check that a call returns true, or another one.
func yes(what string, to common.Address, data []byte) plan.Check {
	return plan.Check{What: what, To: to, Data: data, Is: plan.Equal, Value: word(1)}
}

func no(what string, to common.Address, data []byte) plan.Check {
	return plan.Check{What: what, To: to, Data: data, Is: plan.Equal, Value: word(0)}
}

func word(value int64) common.Hash { return common.BigToHash(big.NewInt(value)) }

// placed demands that each contract is where the manifest names it, with the code that is wanted,
// or that it can be deployed just there.
func (m *maker) placed() {
	needed := false
	for _, each := range m.own.all() {
		hash, there := m.basis.Platform.CodeHashes[each.Name]
		switch {
		case each.Named == nil:
			m.fail(fault.New(fault.PlatformNotNamed, m.place("platform"), "network.%s is missing: the %s that is wanted on %s stands at %s", each.Field, each.Name, m.network.Name, each.Address).
				Remedy("write it into %s: network: %s", m.network.File, nested(each.Field, each.Address)))
		case !there && each.At() != each.Address:
			m.fail(fault.New(fault.PlatformNotNamed, m.place(each.Field), "network %s names %s as its %s, where there is no code; the one that is wanted stands at %s", m.network.Name, each.At(), each.Name, each.Address).
				Remedy("write that address, or take network.platform out if another network is meant"))
		case there && hash != each.Runtime:
			m.fail(fault.New(fault.PlatformOtherCode, m.place(each.Field), "the code at %s has hash %s, and that of the %s is %s", each.At(), hash, each.Name, each.Runtime))
		case !there && each != m.own.guards:
			needed = true
		}
	}
	if hash, there := m.basis.Platform.CodeHashes[deployerName]; needed && (!there || hash != DeployerHash) {
		m.fail(fault.New(fault.NoDeployer, Deployer.Hex(), "there is no public CREATE2 deployer on network %s", m.network.Name))
	}
}

// nested writes a field of a network as CUE does.
func nested(field string, address common.Address) string {
	outer, inner, _ := strings.Cut(field, ".")
	return fmt.Sprintf("%s: %s: %q", outer, inner, address)
}

// install deploys registry and factory through the public deployer, and has the registry deploy the
// guards: that does nothing if somebody else was faster. It returns the steps that whatever calls
// the contracts needs first.
func (m *maker) install() []*plan.Task {
	var steps []*plan.Task
	for _, each := range []struct {
		of   *Contract
		done plan.Check
	}{
		{m.own.registry, plan.Check{
			What: "the TemplateRegistry is there", To: m.own.registry.At(), Data: registry().PackTemplateId(common.Hash{}, 0),
			Is: plan.Equal, Value: crypto.Keccak256Hash(make([]byte, 64)),
		}},
		{m.own.factory, plan.Check{
			What: "the HaloFactory is there, with its registry", To: m.own.factory.At(), Data: factory().PackRegistry(),
			Is: plan.Equal, Value: common.BytesToHash(m.own.registry.At().Bytes()),
		}},
	} {
		steps = append(steps, m.step(plan.Task{Stage: plan.Installation, By: plan.Anyone, Gas: codeGas(len(each.of.Creation)), Alone: true, Call: m.about(plan.Act{Kind: plan.Install, Field: string(each.of.Name)}).Named(plan.Call{
			Contract: deployerName, To: Deployer, Function: "fallback", Data: append(salt[:], each.of.Creation...), Done: []plan.Check{each.done},
			Arguments: []plan.Argument{
				{Name: "salt", Value: salt.Hex()}, {Name: "creationCode", Value: crypto.Keccak256Hash(each.of.Creation).Hex()},
				{Name: "at", Value: each.of.At().Hex(), File: m.network.File, Field: "network." + each.of.Field},
			},
			Undo: "Nothing. It does nothing by itself.",
		})}, m.added(each.of)))
	}
	guards := m.own.guards
	if m.exists(guards) && guards.At() != guards.Address {
		return steps // it was deployed before there was a plan, and is as good
	}
	hash := crypto.Keccak256Hash(guards.Creation)
	stored := m.store(string(guards.Name), guards.Creation, steps[0])
	return append(steps, m.deploy(string(guards.Name), hash, len(guards.Creation), m.added(guards), stored))
}

// store has the registry keep creation code.
func (m *maker) store(name string, code []byte, needs ...*plan.Task) *plan.Task {
	at, hash := m.own.registry.At(), crypto.Keccak256Hash(code)
	return m.step(plan.Task{Stage: plan.Installation, By: plan.Anyone, Gas: codeGas(len(code)), Call: m.about(plan.Act{Kind: plan.StoreCode, Field: name}).Named(plan.Call{
		Contract: registryName, To: at, Function: "storeCode(bytes)", Data: registry().PackStoreCode(code),
		Arguments: []plan.Argument{{Name: "code", Value: hash.Hex()}},
		Done:      []plan.Check{yes("the code of "+name+" is stored", at, registry().PackIsStored(hash))},
		Undo:      "Nothing. It does nothing by itself.",
	})}, plan.Change{}, needs...)
}

// deploy has the registry deploy stored code, once for all.
func (m *maker) deploy(name string, hash common.Hash, length int, change plan.Change, needs ...*plan.Task) *plan.Task {
	at := m.own.registry.At()
	deployed := Single(at, hash)
	return m.step(plan.Task{Stage: plan.Installation, By: plan.Anyone, Gas: codeGas(length), Call: m.about(plan.Act{Kind: plan.DeployOnce, Field: name}).Named(plan.Call{
		Contract: registryName, To: at, Function: "deploySingleton(bytes32)", Data: registry().PackDeploySingleton(hash),
		Arguments: []plan.Argument{{Name: "codeHash", Value: hash.Hex()}},
		Done:      []plan.Check{{What: name + " is deployed", To: at, Data: registry().PackSingleton(hash), Is: plan.Equal, Value: common.BytesToHash(deployed[:])}},
		Undo:      "Nothing. It does nothing by itself.",
	})}, change, needs...)
}

// about is an act about the network.
func (m *maker) about(act plan.Act) plan.Act {
	act.Of = m.network.Name.Part()
	return act
}

func (m *maker) added(of *Contract) plan.Change {
	return plan.Change{Subject: m.network.Name.Part(), Field: "network." + of.Field, Kind: plan.Added, After: of.At().Hex()}
}

// administers demands that whoever administers a contract that exists is the one whom the manifest
// names.
func (m *maker) administers(of *Contract, field string, name catalog.AuthorityRef) {
	account := m.network.Account(name)
	if holds := m.holds(yes(string(name)+" administers the "+string(of.Name), of.At(), registry().PackHasRole(onchain.AdminRole.ID(), account))); m.exists(of) && !holds {
		m.fail(fault.New(fault.PlatformNoActor, m.place("platform."+field), "%s %s does not administer the %s at %s", name, account, of.Name, of.At()))
	}
}

// factory makes the steps by which governance says who deploys, and who may be an admin.
func (m *maker) factory(needs []*plan.Task) {
	m.administers(m.own.factory, "governance", m.want.Governance)
	if m.network.Authorities[deployer] == nil {
		m.fail(fault.New(fault.NetworkIncomplete, m.place("authorities"), "network %s names no authority %q, whose Safe deploys Classes and Units", m.network.Name, deployer))
		return
	}
	at, safe := m.own.factory.At(), m.network.Account(deployer)
	m.grant(grant{
		of: catalog.ContractRef{Name: factoryName}, at: at, role: onchain.DeployerRole, holder: safe, wanted: true, by: m.want.Governance,
		field: "authorities." + string(deployer) + ".safe",
	}, needs...)
	for i, admin := range m.network.Admins {
		field := fmt.Sprintf("network.admins.%d", i)
		m.step(plan.Task{Stage: plan.Access, By: m.want.Governance, Gas: callGas, Call: m.about(plan.Act{Kind: plan.AllowAdmin, Field: admin.Hex()}).Named(plan.Call{
			Contract: factoryName, To: at, Function: "setAdminAllowed(address,bool)", Data: factory().PackSetAdminAllowed(admin, true),
			Arguments: []plan.Argument{{Name: "admin", Value: admin.Hex(), File: m.network.File, Field: field}, {Name: "allowed", Value: "true"}},
			Done:      []plan.Check{yes(admin.Hex()+" may be an admin", at, factory().PackAdminAllowed(admin))},
			Undo:      "Governance calls it with false.",
		})}, plan.Change{Subject: m.network.Name.Part(), Field: field, Kind: plan.Added, After: admin.Hex()}, needs...)
	}
}

// grant is a role of AccessControl that is given or taken.
type grant struct {
	of     catalog.ContractRef
	at     common.Address
	role   onchain.RoleName
	holder common.Address
	wanted bool
	// of an account that the manifest does not name: the role is taken, and who held it is told
	strange bool
	by      catalog.AuthorityRef
	field   string // of the network's manifest, that says so
}

func (m *maker) grant(g grant, needs ...*plan.Task) {
	act := m.about(plan.Act{Kind: plan.GiveRole, Role: onchain.Role{Contract: g.of, Address: g.at, Role: g.role, Holder: g.holder}})
	call := plan.Call{
		Contract: g.of.Name, To: g.at, Function: "grantRole(bytes32,address)", Data: registry().PackGrantRole(g.role.ID(), g.holder),
		Arguments: []plan.Argument{{Name: "role", Value: string(g.role)}, {Name: "account", Value: g.holder.Hex(), File: m.network.File, Field: "network." + g.field}},
		Done:      []plan.Check{yes(fmt.Sprintf("%s holds %s", g.holder, g.role), g.at, registry().PackHasRole(g.role.ID(), g.holder))},
		Undo:      "An admin calls revokeRole.",
	}
	change := plan.Change{Subject: m.network.Name.Part(), Field: "network." + g.field, Kind: plan.Added, After: string(g.role) + " of the " + g.of.String()}
	if !g.wanted {
		act.Kind, call.Function, call.Data, call.Undo = plan.TakeRole, "revokeRole(bytes32,address)", registry().PackRevokeRole(g.role.ID(), g.holder), "An admin calls grantRole."
		call.Done = []plan.Check{no(fmt.Sprintf("%s does not hold %s", g.holder, g.role), g.at, registry().PackHasRole(g.role.ID(), g.holder))}
		change.Kind, change.Before, change.After = plan.Changed, change.After, "none"
	}
	if g.strange {
		change.Before, change.Undeclared, change.About = fmt.Sprintf("%s has %s", g.holder, change.Before), true, []plan.About{{Role: act.Role}}
	}
	m.step(plan.Task{Stage: plan.Access, By: g.by, Gas: callGas, Call: act.Named(call)}, change, needs...)
}

// actor finds who may act: the first by name of the network's authorities, or else of its
// contracts of spells, for whom a check holds. All are asked. It fails if there is none and one is
// needed.
func (m *maker) actor(may func(common.Address) plan.Check) (found catalog.AuthorityRef) {
	for _, name := range append(facts.Sorted(m.network.Authorities), facts.Sorted(m.network.Spells)...) {
		ref := catalog.AuthorityRef(name)
		if m.holds(may(m.network.Account(ref))) && found == "" {
			found = ref
		}
	}
	return found
}

// acts demands that the steps from an index on have somebody who makes them.
func (m *maker) acts(from int, by catalog.AuthorityRef, where common.Address, what string) {
	if by != "" {
		return
	}
	for _, each := range slices.Clone(m.steps[from:]) {
		m.fail(fault.New(fault.PlatformNoActor, where.Hex(), "%s: no authority and no contract of spells that network %s names is %s", each.Call.Name, m.network.Name, what))
	}
}
