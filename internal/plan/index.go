// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import "github.com/halo-factory/halocompile/internal/catalog"

// limitIndex finds what the manifests name without going through all of it.
type limitIndex struct {
	parts  map[catalog.Part]Limited
	limits map[limitPlace]placed // the first one, where two share a key
}

type placed struct {
	of    Limited
	limit *catalog.Limit
}

// index is made once for a plan.
func (m *maker) index() *limitIndex {
	if m.limitsBy != nil {
		return m.limitsBy
	}
	m.limitsBy = &limitIndex{map[catalog.Part]Limited{}, map[limitPlace]placed{}}
	for _, of := range m.s.limited(m.basis) {
		m.limitsBy.parts[of.Part] = of
		for i, limit := range of.Limits {
			if _, taken := m.limitsBy.limits[of.states[i].at()]; !taken {
				m.limitsBy.limits[of.states[i].at()] = placed{of, limit}
			}
		}
	}
	return m.limitsBy
}

// limitOf finds the limit of the manifests that is kept at a place of the chain; nil for none.
func (m *maker) limitOf(at limitPlace) (Limited, *catalog.Limit) {
	found := m.index().limits[at]
	return found.of, found.limit
}
