// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// fits fails if the Snapshot does not belong to these manifests. A Snapshot of Observe always does,
// but one that is read from a file may hold anything.
func (m *maker) fits() error {
	refuse := func(format string, arguments ...any) error {
		return fault.New(fault.PlanNotReproducible, m.s.Class.File, "the state of the chain that the plan is made from is not of these manifests: "+format, arguments...)
	}
	operation := func(of catalog.Part, o Operation) error {
		if len(o.Values) != len(o.Targets) || len(o.Payloads) != len(o.Targets) {
			return refuse("the timelock operation of %s has %d targets, %d values and %d payloads", of, len(o.Targets), len(o.Values), len(o.Payloads))
		}
		for _, value := range o.Values {
			if wei, ok := new(big.Int).SetString(value, 10); !ok || wei.Sign() < 0 || wei.BitLen() > 256 || wei.String() != value {
				return refuse("the timelock operation of %s sends %q wei", of, value)
			}
		}
		return nil
	}
	if err := operation(m.s.Class.Part(), m.basis.Class.Operation); err != nil {
		return err
	}
	if len(m.basis.Units) != len(m.s.Class.Units) {
		return refuse("it has %d Units, the Class has %d", len(m.basis.Units), len(m.s.Class.Units))
	}
	if got, want := len(m.basis.Class.Blocks), len(m.s.Kind.Facts().ClassContracts); got != want {
		return refuse("the Class has %d contracts beside its PAU, one of its kind has %d", got, want)
	}
	for i, unit := range m.s.Class.Units {
		state := m.basis.Units[i]
		switch {
		case state.Name != unit.Name:
			return refuse("its Unit %d is %q, the Class's is %q", i, state.Name, unit.Name)
		case len(state.Contracts) != len(m.s.Kind.Facts().UnitContracts):
			return refuse("unit %s has %d contracts, one of its kind has %d", unit.Name, len(state.Contracts), len(m.s.Kind.Facts().UnitContracts))
		}
		if err := operation(unit.Part(), state.Operation); err != nil {
			return err
		}
	}
	for _, group := range m.s.Groups(m.basis) {
		first := m.basis.Units[group[0]]
		for _, i := range group[1:] {
			if state := m.basis.Units[i]; state.Operation.ID != first.Operation.ID || len(state.Operation.Targets) > 0 {
				return refuse("unit %s is deployed together with unit %s, and has another operation", state.Name, first.Name)
			}
		}
	}
	for _, of := range m.s.limited(m.basis) {
		if len(of.states) != len(of.Limits) {
			return refuse("%s has %d limits, its manifest has %d", of.Part, len(of.states), len(of.Limits))
		}
		for j, limit := range of.states {
			if of.exists && (limit.Init.MaxAmount == nil || limit.Init.Slope == nil) {
				return refuse("limit %d of %s has no init, not even an empty one", j, of.Part)
			}
			if now := limit.Now; of.Limits[j].Now != nil && (limit.Set && now == nil || now != nil && (now.MaxAmount == nil || now.Slope == nil)) {
				return refuse("limit %d of %s has no value", j, of.Part)
			}
		}
	}
	return nil
}

// activates fails if a deployed Class can never be activated: every plan for it would fail in the
// end.
func (m *maker) activates() error {
	s, class := m.s, &m.basis.Class
	switch {
	case !class.Exists || class.Serves():
		return nil
	case class.Stopped:
		return Stopped(s.Class.File, s.Class.Ref())
	case s.Template.Status == "revoked":
		return fault.New(fault.TemplateUnusable, m.declared.Position(s.Class.File, "class.template"), "template %s is revoked: class %s, which is deployed from it, can never be activated", s.Class.Template, s.Class.Name).
			Remedy("declare a new Class, from a template that is approved")
	}
	return nil
}

// Stopped returns the fault that governance stopped a Class before its activation. where is what
// the message points at.
func Stopped(where string, class catalog.ClassRef) *fault.Fault {
	return fault.New(fault.ClassStopped, where, "class %s was stopped before its activation: the factory never activates it, and deploys no Unit of it", class)
}

// sharedKeys fails if two limits have one key. The later init would replace the earlier one, and
// what uses the two limits would spend one budget.
func (m *maker) sharedKeys() error {
	first := map[limitPlace]string{}
	var faults fault.List
	for _, of := range m.s.limited(m.basis) {
		for j, limit := range of.Limits {
			at := of.states[j].at()
			if other, taken := first[at]; taken {
				faults = append(faults, fault.New(fault.LimitKeyTwice, of.File, "%s of %s has the same rate-limit key as %s", limit.Field, of.Part, other))
				continue
			}
			first[at] = limit.Field + " of " + of.Part.String()
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}
