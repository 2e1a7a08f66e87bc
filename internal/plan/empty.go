// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"cmp"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// empty are the guards that nobody has capital in what retires: in a Unit by its index, or in the
// Class itself below 0. What does not retire, or does not exist, has none.
func (m *maker) empty(index int) ([]Call, error) {
	class := &m.basis.Class
	if index >= 0 {
		guards, _, err := m.emptyUnit(index)
		return guards, err
	}
	if !class.Exists || m.s.Class.Status != catalog.Retired {
		return nil, nil
	}
	guards, _, err := m.left(m.s.Class.Part(), m.s.Place(class, nil, nil, 0), nil)
	guards = append(guards, m.undealt()...)
	for i := range m.s.Class.Units {
		// A Unit that has ended takes nothing more: the plan has seen that nothing is left of it.
		if more, ended, failed := m.emptyUnit(i); failed != nil || !ended {
			guards, err = append(guards, more...), cmp.Or(err, failed)
		}
	}
	return guards, err
}

// emptyUnit are those of a Unit. It tells whether the chain has the Unit as the manifest says.
func (m *maker) emptyUnit(index int) (guards []Call, ended bool, err error) {
	unit, state := m.s.Class.Units[index], m.basis.Units[index]
	if !state.Exists || m.s.Class.StatusOf(unit) != catalog.Retired {
		return nil, true, nil
	}
	return m.left(unit.Part(), m.s.Place(&m.basis.Class, unit, state.Contracts, state.Index), state.Held)
}

// left makes a guard of each question that keeps something from being retired. It tells whether all
// other questions have their answer.
func (m *maker) left(of catalog.Part, place facts.Place, held []Held) (guards []Call, ended bool, err error) {
	reads, err := m.s.Kind.Reads(place)
	ended = true
	for i, read := range reads {
		if read.Left != nil {
			guards = append(guards, m.guardMost("only if nothing is left of "+of.String()+": "+read.Field, of, read))
		} else if i < len(held) && held[i].Value != read.Want {
			ended = false
		}
	}
	return guards, ended, err
}

// guarded puts those guards in front of moves that take something away.
func (m *maker) guarded(moves []*move, index int) error {
	if len(moves) == 0 {
		return nil
	}
	guards, err := m.empty(index)
	for _, made := range moves {
		made.first = guards
	}
	return err
}

// guardMost demands that a word of an answer is at most a number.
func (m *maker) guardMost(name string, of catalog.Part, read facts.Read) Call {
	call := m.guard(name, "atMost(address,bytes,uint256,uint256)", guards().PackAtMost(read.At, read.Data, uint256(uint64(read.Word)), read.Left),
		Argument{Name: "target", Value: read.At.Hex()}, Argument{Name: "call", Value: "0x" + common.Bytes2Hex(read.Data)},
		Argument{Name: "index", Value: fmt.Sprint(read.Word)}, Argument{Name: "most", Value: read.Left.String()})
	call.Act = Act{Kind: GuardEmpty, Of: of}
	return call
}
