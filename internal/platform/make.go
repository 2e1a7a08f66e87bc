// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"io/fs"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Questions lists what the chain has to be asked for a plan, beside code: their answers are those
// of Basis.Answers. They follow from the manifests, from the code that the repository stores, and
// from what events name beside them.
func Questions(declared *catalog.Catalog, network *catalog.Network, strange *plan.Strange, stored fs.FS) ([]plan.Word, error) {
	m, err := newMaker(declared, network, &plan.Basis{Strange: strange}, stored)
	if err != nil {
		return nil, err
	}
	m.compare()
	return m.asked, nil
}

// Accounts lists the accounts whose code hash a plan has to know, by name: the Halo Factory's own,
// the contracts that it works with, and the public deployer.
func Accounts(network *catalog.Network) (map[catalog.ContractName]common.Address, error) {
	own, err := Contracts(network)
	if err != nil {
		return nil, err
	}
	at := network.Contracts
	list := map[catalog.ContractName]common.Address{
		"Beacon": at.Beacon, "BeamState": at.BeamState, "Configurator": at.Configurator, "Timelock": at.Timelock,
		"MultiSendCallOnly": network.Safe.MultiSendCallOnly, deployerName: Deployer,
	}
	for _, each := range own {
		list[each.Name] = each.At()
	}
	return list, nil
}

// compared holds what a network wants of the Halo Factory against what the chain says. Why it
// cannot be as wanted is among the maker's faults.
func compared(declared *catalog.Catalog, of catalog.NetworkRef, snapshot *plan.Snapshot, stored fs.FS) (*maker, error) {
	network := declared.Networks[of]
	if network == nil {
		return nil, fault.New(fault.NotDeclared, string(of), "no network of that name in the manifests")
	}
	m, err := newMaker(declared, network, &snapshot.Basis, stored)
	if err != nil {
		return nil, err
	}
	m.placed()
	m.compare()
	return m, nil
}

// Make compiles the manifest of a network, and the templates that it wants, with what the chain
// says into a plan. It is pure: equal inputs give equal bytes. The deadline is in Unix seconds. It
// fails if a contract stands elsewhere or has other code than is wanted, and if nobody that the
// network names may do what is to be done. stored is the tree with code that is not built here; nil
// if there is none.
func Make(declared *catalog.Catalog, of catalog.NetworkRef, snapshot *plan.Snapshot, deadline uint64, stored fs.FS) (*plan.Plan, error) {
	m, err := compared(declared, of, snapshot, stored)
	if err != nil {
		return nil, err
	}
	if len(m.faults) > 0 {
		return nil, m.faults
	}
	manifests, err := plan.SourcesDigest(declared, of.Platform())
	if err != nil {
		return nil, err
	}
	basis := snapshot.Basis
	basis.Safes = m.safes()
	core := plan.Core{
		Class: of.Platform(), Network: of, ChainID: m.network.ChainID, Manifests: manifests, Deadline: deadline, Basis: basis,
		Changes: m.changes, Addresses: m.addresses(), Roles: m.roles(),
	}
	expected := basis
	expected.Platform.CodeHashes = m.hashes()
	if core.Stages, err = plan.Stages(m.network, &expected, deadline, m.steps); err != nil {
		return nil, err
	}
	return plan.Assembled(declared, core, snapshot.Block)
}

// maker compares what is wanted with what the chain answers, and collects the steps that make both
// equal.
type maker struct {
	declared *catalog.Catalog
	network  *catalog.Network
	want     *catalog.Wanted
	own      *contracts
	basis    *plan.Basis
	stored   fs.FS // code that is not built here
	answers  map[question]*common.Hash

	asked   []plan.Word // all that was asked, each once
	known   map[question]bool
	shared  map[string]*plan.Task // what several templates need; nil if it is done
	steps   []*plan.Task
	changes []plan.Change
	silent  []string       // steps that no change stands for, by the names of their calls
	singles []plan.Address // that the registry deploys
	faults  fault.List
}

type question struct {
	to   common.Address
	data string
}

func newMaker(declared *catalog.Catalog, network *catalog.Network, basis *plan.Basis, stored fs.FS) (*maker, error) {
	own, err := contractsOf(network)
	if err != nil {
		return nil, err
	}
	m := &maker{
		declared: declared, network: network, want: network.Platform, own: own, basis: basis, stored: stored,
		answers: map[question]*common.Hash{}, known: map[question]bool{}, shared: map[string]*plan.Task{}, changes: []plan.Change{},
	}
	for _, each := range basis.Answers {
		m.answers[question{each.To, string(each.Data)}] = each.Value
	}
	return m, nil
}

// compare goes through all that is wanted, in the order in which it is brought about.
func (m *maker) compare() {
	installed := m.install()
	m.factory(installed)
	m.configurator(installed)
	m.templates(installed)
	m.strangers()
}

// place is where a field of the network's manifest is written.
func (m *maker) place(field string) string {
	return m.declared.Position(m.network.File, "network."+field)
}

// fail collects what no plan can mend.
func (m *maker) fail(made *fault.Fault) { m.faults = append(m.faults, made) }

// ask returns what the chain answers to a call; nil if it answers nothing.
func (m *maker) ask(what string, to common.Address, data []byte) *common.Hash {
	asks := question{to, string(data)}
	if !m.known[asks] {
		m.known[asks] = true
		m.asked = append(m.asked, plan.Word{What: what, To: to, Data: data})
	}
	return m.answers[asks]
}

// holds tells whether all checks hold. Each is asked.
func (m *maker) holds(checks ...plan.Check) bool {
	all := true
	for _, check := range checks {
		answer := m.ask(check.What, check.To, check.Data)
		all = all && answer != nil && check.Holds(answer[:])
	}
	return all
}

// step adds a step, unless the chain shows already what it brings about. It returns nil then.
func (m *maker) step(made plan.Task, change plan.Change, needs ...*plan.Task) *plan.Task {
	if m.holds(made.Call.Done...) {
		return nil
	}
	for _, need := range needs {
		if need != nil && !slices.Contains(made.Needs, need) {
			made.Needs = append(made.Needs, need)
		}
	}
	if m.network.Spells[made.By] != nil {
		made.Stage = plan.Spelled
	}
	m.steps = append(m.steps, &made)
	if change.Field != "" {
		change.File = m.fileOf(change.Subject)
		m.changes = append(m.changes, change)
	} else {
		m.silent = append(m.silent, made.Call.Name)
	}
	return &made
}

// fileOf is the manifest of a network or a template.
func (m *maker) fileOf(subject catalog.Part) string {
	if template := m.declared.Templates[catalog.TemplateRef(subject.Name)]; subject.Level == catalog.TemplateLevel && template != nil {
		return template.File
	}
	return m.network.File
}

// safes are the Safes that the steps need.
func (m *maker) safes() map[catalog.AuthorityRef]plan.Safe {
	used := map[catalog.AuthorityRef]plan.Safe{}
	for _, each := range m.steps {
		if state, read := m.basis.Safes[each.By]; read {
			used[each.By] = state
		}
	}
	return used
}

// hashes are the code hashes of all contracts, those to come among them.
func (m *maker) hashes() map[catalog.ContractName]common.Hash {
	all := map[catalog.ContractName]common.Hash{}
	for name, hash := range m.basis.Platform.CodeHashes {
		all[name] = hash
	}
	for _, each := range m.own.all() {
		all[each.Name] = each.Runtime
	}
	return all
}

// addresses are the Halo Factory's own contracts, and those that its registry deploys.
func (m *maker) addresses() []plan.Address {
	var list []plan.Address
	for _, each := range m.own.all() {
		list = append(list, plan.Address{Name: catalog.ContractRef{Name: each.Name}, Address: each.At(), Exists: m.exists(each)})
	}
	return append(list, m.singles...)
}

func (m *maker) exists(each *Contract) bool {
	_, is := m.basis.Platform.CodeHashes[each.Name]
	return is
}

// roles are those on registry and factory, at the end.
func (m *maker) roles() []onchain.Role {
	role := func(of *Contract, name onchain.RoleName, holder common.Address) onchain.Role {
		return onchain.Role{Contract: catalog.ContractRef{Name: of.Name}, Address: of.At(), Role: name, Holder: holder}
	}
	return []onchain.Role{
		role(m.own.registry, onchain.AdminRole, m.network.Account(m.want.Approval)),
		role(m.own.factory, onchain.AdminRole, m.network.Account(m.want.Governance)),
		role(m.own.factory, onchain.DeployerRole, m.network.Account(deployer)),
	}
}
