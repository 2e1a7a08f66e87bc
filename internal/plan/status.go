// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"math/big"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Status is what is to become of a Unit, or of the Class if no Unit is given. A Unit goes at least
// as far as its Class.
func (s *Resolved) Status(unit *catalog.Unit) catalog.Status {
	if unit == nil || s.Class.Status == catalog.Retired || unit.Status == catalog.Live {
		return s.Class.Status
	}
	return unit.Status
}

// Leaves is the most that a status leaves of a limit, in the smallest units of its token. It is nil
// where the status leaves the limit to GovOps.
func (s *Resolved) Leaves(of catalog.Limited, limit *catalog.Limit) *big.Int {
	if s.Status(of.Unit) == catalog.Live {
		return nil
	}
	if left, enters := s.Kind.Facts().Routes.Enter[limit.Route]; enters {
		return new(big.Int).SetUint64(left)
	}
	return nil
}

// begun fails if something that was never deployed is already to end.
func (m *maker) begun() error {
	refuse := func(file, path string, status catalog.Status) {
		m.faults = append(m.faults, fault.New(fault.ChangeNotAllowed, m.declared.Position(file, path), "%s is %s, and nothing of it was ever deployed", path, status).
			Remedy("leave the manifest out, or declare it and its Class as live"))
	}
	if status := m.s.Class.Status; !m.basis.Class.Exists && status != catalog.Live {
		refuse(m.s.Class.File, "class.status", status)
	}
	for i, unit := range m.s.Class.Units {
		if status := m.s.Status(unit); !m.basis.Units[i].Exists && status != catalog.Live {
			refuse(unit.File, "unit.status", status)
		}
	}
	if len(m.faults) > 0 {
		return m.faults
	}
	return nil
}

// statusField is the field that says what becomes of the Class or of a Unit.
func (m *maker) statusField(of Limited) (file, path string) {
	if of.Unit != nil && of.Unit.Status != catalog.Live {
		return of.File, "unit.status"
	}
	return m.s.Class.File, "class.status"
}

// closings makes the moves that close what leads into something that is winding down. GovOps of the
// Class and of each Prime make them. A limit that was never set is closed already. It stays so.
func (m *maker) closings() error {
	for _, of := range m.s.limited(m.basis) {
		var open []string
		file, path := m.statusField(of)
		for j, limit := range of.Limits {
			state, left := of.states[j], m.s.Leaves(of.Limited, limit)
			if left == nil || !state.Open {
				continue
			}
			name := limit.Route
			if limit.Prime != "" {
				name += " for Prime " + string(limit.Prime)
			} else if limit.Subject != nil {
				name += " for " + limit.Subject.Name
			}
			open = append(open, name)
			if state.Init.MaxAmount.Cmp(unlimited) == 0 && state.Init.Slope.Sign() == 0 {
				m.faults = append(m.faults, fault.New(fault.ChainNotAsPlanned, m.declared.Position(of.File, limit.Field), "limit %s of %s has no bound: GovOps cannot lower it", name, of.Part).
					Remedy("first give it an init with a bound"))
				continue
			}
			var needs []*move
			if limit.Prime == "" {
				needs = m.paired
			}
			to := catalog.RateLimit{MaxAmount: catalog.NewInteger(left), Slope: new(catalog.Integer)}
			m.setLimit(Act{Kind: CloseLimit, Of: of.Part, Limit: limit.Ref()}, state, to, needs, Argument{File: file, Field: path})
		}
		if len(open) > 0 {
			m.changed(of.Part, file, path, "open: "+strings.Join(open, ", "), m.s.Status(of.Unit).String()+": nothing enters any more")
		}
	}
	return nil
}
