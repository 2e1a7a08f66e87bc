// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import "github.com/halo-factory/halocompile/internal/catalog"

// groupGas is the most that the deployment of one group of Units is planned to use. With its guards
// it fills a transaction of the deployer's Safe. To execute the operation of the group costs less.
const groupGas = 14_600_000

// unitGas is a generous estimate of what one Unit costs in a call that deploys several.
func unitGas(unit *catalog.Unit) uint64 { return 150_000 + uint64(len(unit.Limits))*53_000 }

// Groups says which of the Units that do not exist yet are deployed together: in one call, with one
// operation of the timelock for all their inits. It returns indices of the Class's Units, in order.
// Groups are filled from the front. So those that are left are the same once the first ones exist.
func (s *Resolved) Groups(basis *Basis) [][]int {
	var groups [][]int
	used := uint64(0)
	for i, unit := range s.Class.Units {
		if basis.Units[i].Exists {
			continue
		}
		gas := unitGas(unit)
		if len(groups) == 0 || used+gas > groupGas {
			groups, used = append(groups, nil), 0
		}
		last := len(groups) - 1
		groups[last] = append(groups[last], i)
		used += gas
	}
	return groups
}

// parts are the Units of a group.
func (m *maker) parts(group []int) []catalog.Part {
	parts := make([]catalog.Part, len(group))
	for i, unit := range group {
		parts[i] = m.s.Class.Units[unit].Part()
	}
	return parts
}
