// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Scheduled is an operation that waits in the timelock and adds something to a Class.
type Scheduled struct {
	ID      common.Hash `json:"id"`
	ReadyAt uint64      `json:"readyAt"` // Unix seconds
	Adds    []string    `json:"adds"`    // in words, one for each of its calls
}

// Waiting lists the operations that wait in the timelock and are about the Class, in the order in
// which the chain has them.
func (s *Snapshot) Waiting(declared *catalog.Catalog, class catalog.ClassRef) ([]Scheduled, error) {
	resolved, err := Resolve(declared, class)
	if err != nil {
		return nil, err
	}
	m, list := newMaker(declared, resolved, s), []Scheduled{}
	for _, operation := range m.concerning() {
		list = append(list, Scheduled{operation.ID, operation.ReadyAt, m.adds(operation)})
	}
	return list, nil
}

// concerning are the operations that wait and are not about other Classes alone.
func (m *maker) concerning() []Operation {
	return slices.DeleteFunc(slices.Clone(m.basis.Class.Pending), func(each Operation) bool {
		pace, here := m.pace(each)
		return pace && !here || !pace && m.elsewhere(each)
	})
}

// adds says in words what each call of an operation does.
func (m *maker) adds(operation Operation) []string {
	list := make([]string, len(operation.Payloads))
	for i, payload := range operation.Payloads {
		list[i] = m.says(operation.Targets[i], payload)
	}
	return list
}

// withdrawable fails if nothing can be cancelled now.
func (m *maker) withdrawable() error {
	if m.basis.Platform.Paused {
		return fault.New(fault.EmergencyNotPossible, m.s.Network.Contracts.Timelock.Hex(), "the timelock is paused: nothing can be cancelled, and nothing executed, until it is unpaused").
			Remedy("have the council sign what cancels the operation as soon as governance unpauses the timelock")
	}
	return nil
}

// withdraw cancels one operation that waits. It does nothing if that does not wait any more.
func (m *maker) withdraw() error {
	for _, operation := range m.concerning() {
		if operation.ID != m.basis.Emergency.Operation {
			continue
		}
		for _, each := range m.adds(operation) {
			m.changed(m.s.Class.Part(), m.s.Class.File, "class", "an operation that waits in the timelock "+each, "cancelled")
			m.about(m.aboutOperation(operation))
		}
		m.cancel(operation)
	}
	return nil
}

// Withdraw chooses the operation that an emergency cancels: the one that it names, or the only one
// that waits. It fails if that does not wait, or if several wait and none is named.
func (s *Snapshot) Withdraw(declared *catalog.Catalog, class catalog.ClassRef) error {
	waiting, err := s.Waiting(declared, class)
	if err != nil {
		return err
	}
	var all []string
	for _, each := range waiting {
		all = append(all, each.ID.Hex()+" "+strings.Join(each.Adds, ", "))
	}
	e, none := *s.Basis.Emergency, common.Hash{}
	is := func(each Scheduled) bool { return each.ID == e.Operation }
	switch {
	case len(waiting) == 0:
		return fault.New(fault.NothingToCancel, class.String(), "no operation that is about it waits in the timelock")
	case e.Operation == none && len(waiting) > 1:
		return fault.New(fault.NothingToCancel, class.String(), "%d operations that are about it wait in the timelock: %s", len(waiting), strings.Join(all, "; ")).
			Remedy("name one of them: halocompile emergency %s %s --operation %s", class, e.Kind, waiting[0].ID)
	case e.Operation == none:
		e.Operation = waiting[0].ID
	case !slices.ContainsFunc(waiting, is):
		return fault.New(fault.NothingToCancel, class.String(), "operation %s does not wait in the timelock, or is not about it; what waits is %s", e.Operation, strings.Join(all, "; "))
	}
	s.Basis.Emergency = &e
	return nil
}
