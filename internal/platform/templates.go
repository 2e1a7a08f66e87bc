// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Statuses of a template in the registry, in the order of their numbers.
var statuses = []string{"none", "approved", "deprecated", "revoked"}

const revoked = 3

// templates makes the steps that register the templates that are wanted, with the status that each
// manifest says. A registered version never changes. What is registered beside them is told.
func (m *maker) templates(needs []*plan.Task) {
	m.administers(m.own.registry, "approval", m.want.Approval)
	for _, ref := range m.want.Templates {
		template := m.declared.Templates[ref]
		if template == nil {
			m.fail(fault.New(fault.NotDeclared, m.place("platform.templates"), "template %s is not declared", ref))
			continue
		}
		spec, err := Spec(template)
		if list, is := fault.All(err); is {
			m.faults = append(m.faults, list...)
			continue
		}
		m.template(template, spec, needs)
	}
	for _, name := range facts.Sorted(m.declared.Templates) {
		ref := catalog.TemplateRef(name)
		if template := m.declared.Templates[ref]; !slices.Contains(m.want.Templates, ref) {
			if now := m.status(template); now == 1 || now == 2 {
				m.changes = append(m.changes, plan.Change{
					Subject: ref.Part(), Field: "template.status", Kind: plan.Found, Before: statuses[now],
					After: "network.platform.templates does not name it", File: template.File, About: m.tells(template),
				})
			}
		}
	}
}

// status is the number of a template's status in the registry. It is 0 if it is not registered.
func (m *maker) status(template *catalog.Template) int {
	answer := m.ask("status of "+string(template.Ref()), m.own.registry.At(), registry().PackStatusOf(onchain.TemplateID(template.Name, template.Version)))
	if answer == nil || answer.Big().Cmp(word(revoked).Big()) > 0 {
		return 0
	}
	return int(answer.Big().Int64())
}

// template makes the steps of one version.
func (m *maker) template(template *catalog.Template, spec bindings.ITemplateRegistrySpec, needs []*plan.Task) {
	ref, at := template.Ref(), m.own.registry.At()
	id := onchain.TemplateID(template.Name, template.Version)
	parts, err := m.components(template, needs)
	if list, is := fault.All(err); is {
		m.faults = append(m.faults, list...)
		return
	}
	now, want := m.status(template), slices.Index(statuses, template.Status)
	registered := m.ask("what is registered as "+string(ref), at, registry().PackTemplate(id))
	where := m.declared.Position(template.File, "template.status")
	switch {
	case now == revoked && want != revoked:
		m.fail(fault.New(fault.TemplateRevokedForGood, where, "template %s is revoked on %s, and its manifest says %q", ref, m.network.Name, template.Status))
		return
	case now != 0 && (registered == nil || *registered != told(spec, uint8(now))):
		m.fail(fault.New(fault.TemplateRangesDiffer, m.declared.Position(template.File, "template"), "template %s is registered on %s with other components, bounds, audits or expiry than its manifest has", ref, m.network.Name).
			Remedy("a registered version never changes: put the manifest back, and make a new version of the template"))
		return
	case now == 0 && want == revoked:
		return // nobody can deploy from what was never registered
	}
	known := plan.Check{What: string(ref) + " is registered", To: at, Data: registry().PackStatusOf(id), Is: plan.NotEqual}
	data := registry().PackRegisterTemplate(spec)
	made := m.step(plan.Task{
		Stage: plan.Approval, By: m.want.Approval, Gas: wordsGas + perPartGas*uint64(len(spec.Components)) + byteGas*uint64(len(data)),
		Call: plan.Act{Kind: plan.RegisterTemplate, Of: ref.Part()}.Named(plan.Call{
			Contract: registryName, To: at, Function: bindings.ABI(&bindings.TemplateRegistryMetaData).Methods["registerTemplate"].Sig, Data: data,
			Arguments: arguments(template), Done: []plan.Check{known}, Undo: "It is revoked, which is for good.",
		}),
	}, plan.Change{Subject: ref.Part(), Field: "template", Kind: plan.Added, After: "registered"}, parts...)
	if made != nil {
		now = 1 // a registration approves
	}
	if want != now {
		m.setStatus(template, now, want, made)
	}
}

// setStatus makes the step that takes a template from one status to another.
func (m *maker) setStatus(template *catalog.Template, now, want int, needs ...*plan.Task) {
	ref, at, id := template.Ref(), m.own.registry.At(), onchain.TemplateID(template.Name, template.Version)
	undo := "Whoever approves templates sets it back."
	if want == revoked {
		undo = "Nothing: a revoked version stays revoked."
	}
	m.step(plan.Task{Stage: plan.Approval, By: m.want.Approval, Gas: callGas, Call: plan.Act{Kind: plan.SetStatus, Of: ref.Part(), Field: template.Status}.Named(plan.Call{
		Contract: registryName, To: at, Function: "setStatus(bytes32,uint8)", Data: registry().PackSetStatus(id, uint8(want)),
		Arguments: []plan.Argument{{Name: "id", Value: id.Hex()}, {Name: "status", Value: template.Status, File: template.File, Field: "template.status"}},
		Done:      []plan.Check{{What: string(ref) + " is " + template.Status, To: at, Data: registry().PackStatusOf(id), Is: plan.Equal, Value: word(int64(want))}},
		Undo:      undo,
	})}, plan.Change{Subject: ref.Part(), Field: "template.status", Kind: plan.Changed, Before: statuses[now], After: template.Status, About: m.tells(template)}, needs...)
}

// tells names the events about a template: its registration, and changes of its status.
func (m *maker) tells(template *catalog.Template) []plan.About {
	return []plan.About{{By: m.own.registry.At(), Words: []common.Hash{onchain.TemplateID(template.Name, template.Version)}}}
}

// components makes the steps that store a template's code, and deploy what is deployed once.
func (m *maker) components(template *catalog.Template, needs []*plan.Task) ([]*plan.Task, error) {
	steps := slices.Clone(needs)
	for _, component := range template.Components {
		code, err := Code(m.stored, template, component)
		if err != nil {
			return nil, err
		}
		name, hash := component.Name+" of "+template.Kind, component.CodeHash
		stored := m.once("store "+hash.Hex(), func() *plan.Task { return m.store(name, code, needs...) })
		steps = append(steps, stored)
		if !Once(template.Kind, component.Name) {
			continue
		}
		steps = append(steps, m.once("deploy "+hash.Hex(), func() *plan.Task {
			address := Single(m.own.registry.At(), hash)
			made := m.deploy(name, hash, len(code), plan.Change{}, append(slices.Clone(needs), stored)...)
			m.singles = append(m.singles, plan.Address{Name: template.Ref().Part().Contract(catalog.ContractName(component.Name)), Address: address, Exists: made == nil})
			return made
		}))
	}
	return steps, nil
}

// once makes a step that several templates need a single time.
func (m *maker) once(key string, make func() *plan.Task) *plan.Task {
	if _, known := m.shared[key]; !known {
		m.shared[key] = make()
	}
	return m.shared[key]
}

// told is the hash of what the registry answers to template(id).
func told(spec bindings.ITemplateRegistrySpec, status uint8) common.Hash {
	packed, err := bindings.ABI(&bindings.TemplateRegistryMetaData).Methods["template"].Outputs.Pack(spec, status)
	if err != nil {
		return common.Hash{} // of no answer
	}
	return crypto.Keccak256Hash(packed)
}

// arguments are those of a registration, as far as people compare them with the manifest.
func arguments(template *catalog.Template) []plan.Argument {
	list := []plan.Argument{
		{Name: "name", Value: template.Name}, {Name: "version", Value: string(template.Ref()), File: template.File, Field: "template.version"},
		{Name: "expires", Value: template.Expires, File: template.File, Field: "template.expires"},
		{Name: "auditDigest", Value: template.AuditDigest.Hex(), File: template.File, Field: "template.audits"},
	}
	for _, each := range template.Components {
		list = append(list, plan.Argument{Name: "components." + each.Name, Value: each.CodeHash.Hex(), File: template.File, Field: "template.components." + each.Name + ".codeHash"})
	}
	for _, each := range append(slices.Clone(template.ClassBounds), template.UnitBounds...) {
		list = append(list, plan.Argument{Name: "bounds." + each.Name, Value: each.Min.String() + ".." + each.Max.String()})
	}
	return list
}
