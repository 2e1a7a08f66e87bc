// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// records compares what the factory's records say of what exists with the manifests. They keep the
// hash of the manifest of the deployment for good; what of it changed since, Revisions tells.
func (m *maker) records() error {
	s, b := m.s, m.basis
	if b.Halo.Exists {
		if b.Halo.Governance != s.Halo.Governance {
			m.never(s.Halo.File, "halo.governance", b.Halo.Governance.Hex(), s.Halo.Governance.Hex())
		}
	}
	if !b.Class.Exists {
		return nil
	}
	if m.wasOther() {
		m.faults = append(m.faults, TemplateNotThat(m.declared, s.Class, b.Class.Template))
	}
	for _, name := range b.Class.Undeclared {
		m.changes = append(m.changes, Change{
			Subject: name.Part(), Field: "unit", Kind: Found, File: s.Class.File, Before: "deployed by the factory; no manifest declares it",
			About: []About{{By: *s.Network.Contracts.Factory, Words: []common.Hash{onchain.UnitID(s.ClassID(), name)}}},
		})
	}
	return nil
}

// wasOther tells whether the Class was deployed from another template than its manifest says.
func (m *maker) wasOther() bool {
	return m.basis.Class.Template != onchain.TemplateID(m.s.Template.Name, m.s.Template.Version)
}

// never refuses a field that differs and that nothing can change. The table of fields says what to
// do instead.
func (m *maker) never(file, path, before, after string) {
	refused := fault.New(fault.ChangeNotAllowed, m.declared.Position(file, path), "%s is %s on the chain and cannot become %s", path, before, after)
	switch row, known := field.Of(m.s.Kind, path); {
	case known && row.How == field.Never:
		refused.Remedy("%s", row.Way)
	case known && row.How == field.Move:
		refused.Remedy("no plan of this version makes that change; it is made by hand: %s", row.Way)
	}
	m.faults = append(m.faults, refused)
	m.refused = append(m.refused, Change{Subject: m.declaredIn(file), Field: path, Kind: Changed, Before: before, After: after, File: file})
}

// declaredIn is what a manifest declares.
func (m *maker) declaredIn(file string) catalog.Part {
	if file == m.s.Halo.File {
		return m.s.Halo.Part()
	}
	for _, unit := range m.s.Class.Units {
		if file == unit.File {
			return unit.Part()
		}
	}
	return m.s.Class.Part()
}

// TemplateNotThat returns the fault that a Class was deployed from another template than its
// manifest says.
func TemplateNotThat(declared *catalog.Catalog, class *catalog.Class, deployed common.Hash) *fault.Fault {
	was := deployed.Hex()
	for name, each := range declared.Templates {
		if onchain.TemplateID(each.Name, each.Version) == deployed {
			was = string(name)
		}
	}
	return fault.New(fault.ChangeNotAllowed, declared.Position(class.File, "class.template"), "class.template is %s on the chain and cannot become %s", was, class.Template).
		Remedy("%s", field.NewClass)
}

func (m *maker) changed(subject catalog.Part, file, path, before, after string) {
	m.changes = append(m.changes, Change{Subject: subject, Field: path, Kind: Changed, File: file, Before: before, After: after})
}

// later says of the last change that what makes it so comes after the deployment.
func (m *maker) later() { m.changes[len(m.changes)-1].Later = true }

// about says what on the chain the last change is about.
func (m *maker) about(list ...About) {
	last := &m.changes[len(m.changes)-1]
	last.About = append(last.About, list...)
}
