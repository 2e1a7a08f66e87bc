// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
)

// Alone returns a Catalog in which a Class has one Unit alone. A plan of that Unit is made from it,
// and so it covers nothing of the other Units. Without a Unit's name it is the Catalog itself.
func Alone(declared *catalog.Catalog, of catalog.UnitRef) (*catalog.Catalog, error) {
	if of.Unit == "" {
		return declared, nil
	}
	halo, class := declared.Halo(of.Class.Halo), declared.Class(of.Class)
	if class == nil {
		_, err := Resolve(declared, of.Class)
		return nil, err
	}
	if class.Unit(of.Unit) == nil {
		return nil, fault.New(fault.NothingToPlan, of.String(), "no Unit of that name in the manifests").
			Remedy("name one as <halo>/<class>/<unit>, as its file under halos/: %s", class.Named())
	}
	one := *class
	one.Units = []*catalog.Unit{class.Unit(of.Unit)}
	one.Ramps = kept(class.Ramps, func(each *catalog.Ramp) bool { return each.Of == of.Part() })
	within := *halo
	within.Classes = slices.Clone(halo.Classes)
	within.Classes[slices.Index(halo.Classes, class)] = &one
	made := *declared
	made.Halos = slices.Clone(declared.Halos)
	made.Halos[slices.Index(declared.Halos, halo)] = &within
	return &made, nil
}

// DigestAlone is SourcesDigest of a Class with one Unit alone; of the whole Class if no Unit is
// named.
func DigestAlone(declared *catalog.Catalog, of catalog.UnitRef) (string, error) {
	sources, err := Alone(declared, of)
	if err != nil {
		return "", err
	}
	return SourcesDigest(sources, of.Class)
}

// Of is what a plan is of: a Class, or one of its Units alone.
func (c *Core) Of() catalog.UnitRef { return c.Class.Unit(c.Basis.Unit) }

// Alone makes a Snapshot one of a single Unit. It leaves out what is about other Units of the
// Class, or about the Class as a whole and no move of the Unit needs it: what happens to the others
// changes no plan of the Unit. The Snapshot is one of what the function Alone returns of the whole
// Catalog. Of a Class that is not activated yet everything stays: it is launched with the Unit.
func (s *Snapshot) Alone(whole *catalog.Catalog, of catalog.UnitRef) error {
	declared, err := Alone(whole, of)
	if err != nil || of.Unit == "" {
		return err
	}
	resolved, err := Resolve(declared, of.Class)
	if err != nil {
		return err
	}
	s.Basis.Unit = of.Unit
	m := newMaker(declared, resolved, s)
	if !m.separates() {
		return nil
	}
	approvals, err := m.approvals()
	if err != nil {
		return err
	}
	said, keys, others := m.said(), map[limitPlace]bool{}, resolved.others(whole, of.Unit)
	for _, payload := range approvals {
		said[string(payload)] = true
	}
	for _, unit := range s.Basis.Units {
		for _, state := range unit.Limits {
			keys[state.at()] = true
		}
	}
	class := &s.Basis.Class
	class.Undeclared, class.Deals, s.Basis.Facts = nil, nil, nil
	class.Strays = kept(class.Strays, func(stray Stray) bool { return stray.Of == of.Part() && !others[stray.Key] })
	class.Pending = kept(class.Pending, func(each Operation) bool {
		for _, payload := range each.Payloads {
			if !said[string(payload)] {
				return false
			}
		}
		return true
	})
	class.Openings = kept(class.Openings, func(each Opening) bool {
		for _, first := range each.Entries {
			if !keys[limitPlace{class.Pau.RateLimits, first.Key}] {
				return false
			}
		}
		return true
	})
	return nil
}

// others are keys of limits that other Units of the Class declare, as far as they do not depend on
// a Unit's own contracts: a manager may have changed from one Unit to another.
func (s *Resolved) others(whole *catalog.Catalog, unit catalog.UnitName) map[common.Hash]bool {
	keys := map[common.Hash]bool{}
	for _, of := range kind.Limited(s.Template, whole.Class(s.Class.Ref())) {
		if of.Unit == nil || of.Unit.Name == unit || s.Network.Assets[of.Asset] == nil {
			continue
		}
		for _, limit := range of.Limits {
			if key, known := s.Kind.Key(s.Network, of, limit, make([]common.Address, len(s.Kind.Facts().UnitContracts))); known {
				keys[key] = true
			}
		}
	}
	return keys
}

// kept are those of a list that are chosen; nil if none is.
func kept[T any](list []T, chosen func(T) bool) (found []T) {
	for _, each := range list {
		if chosen(each) {
			found = append(found, each)
		}
	}
	return found
}

// separates tells whether a plan of one Unit leaves the rest of its Class as the chain has it. A
// Class that is not activated yet is launched with the Unit.
func (m *maker) separates() bool { return m.alone != "" && m.basis.Class.Serves() }

// launching fails if a Class that is not activated yet has other Units than the one that is planned
// alone: they are launched with it.
func (m *maker) launching() error {
	class := &m.basis.Class
	if m.alone == "" || !class.Exists || class.Serves() || len(class.Undeclared) == 0 {
		return nil
	}
	return fault.New(fault.ChangeNotAllowed, m.s.Class.Units[0].File, "%s cannot be planned alone: its Class is not activated yet, and is launched with unit %s", m.alone.Part(), class.Undeclared[0]).
		Remedy("carry out what launches it first, or plan the whole Class: halocompile plan %s", m.s.Class.Ref())
}

// skips tells whether a part is left as the chain has it, because a Unit is planned alone.
func (m *maker) skips(of catalog.Part) bool { return m.separates() && of != m.alone.Part() }

// whole is what moves for the whole plan are of: the Class, or the Unit that is planned alone.
func (m *maker) whole() catalog.Part {
	if m.separates() {
		return m.alone.Part()
	}
	return m.s.Class.Part()
}

// steps are those of a plan: of a Unit alone, the ones that compare something of a Unit.
func (m *maker) steps(contracts []Address) []func() error {
	if m.basis.Emergency != nil {
		return m.emergency()
	}
	refusals := m.refusals(contracts)
	if !m.separates() {
		return append(append(append(refusals, m.launching), m.comparisons()...), m.ramps)
	}
	return append(refusals, m.sameTemplate, m.deployments, m.additions, m.pairings, m.openings, m.limits, m.strays, m.closings, m.parameters, m.separate, m.ramps)
}

// sameTemplate fails if the Class was deployed from another template than its manifest says.
func (m *maker) sameTemplate() error {
	if m.wasOther() {
		return TemplateNotThat(m.declared, m.s.Class, m.basis.Class.Template)
	}
	return nil
}

// separate leaves out the moves that pair the Class with its cBEAM. It fails if the Unit's own
// moves need one of them.
func (m *maker) separate() error {
	m.changes = slices.DeleteFunc(m.changes, func(change Change) bool { return m.skips(change.Subject) })
	m.moves = slices.DeleteFunc(m.moves, func(made *move) bool { return m.skips(made.call.Act.Of) })
	for _, made := range m.moves {
		for _, need := range made.needs {
			if !slices.Contains(m.moves, need) {
				return fault.New(fault.ChangeNotAllowed, m.s.Class.Units[0].File, "%s cannot be planned alone: to %s, its Class first has to %s", m.alone.Part(), made.call.Name, need.call.Name).
					Remedy("plan the whole Class: halocompile plan %s", m.s.Class.Ref())
			}
		}
	}
	return nil
}

// Left lists what differs between the manifests of a Class and the chain, and a plan of one of its
// Units leaves out: what is to change, and what cannot be changed.
func (p *Plan) Left(all *Differences) []Change {
	var list []Change
	added := map[catalog.Part]bool{}
	for _, change := range slices.Concat(all.Changes, all.Refused) {
		made := func(each Change) bool { return each.Subject == change.Subject && each.Field == change.Field }
		if change.Subject == p.Core.Basis.Unit.Part() || change.Kind != Changed && change.Kind != Added || slices.ContainsFunc(p.Core.Changes, made) {
			continue
		}
		if change.Kind == Added {
			if added[change.Subject] {
				continue
			}
			added[change.Subject] = true
			change.Field, change.After = string(change.Subject.Level), "declared, and not on the chain"
		}
		list = append(list, change)
	}
	return list
}
