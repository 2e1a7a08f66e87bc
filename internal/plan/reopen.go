// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

// Reopen notes in a Snapshot what records know of limits. First, which a plan closed: nothing goes
// through them, the manifests declare them, and the records say that something wound down, or that
// a limit was not declared. The plan gives these their first value again. A limit that is closed
// otherwise was closed by its GovOps, and stays theirs. Second, what those are that no manifest
// names any more, where nothing but a record tells that. recorded is the Class as its records have
// it.
func (s *Snapshot) Reopen(declared *catalog.Catalog, recorded *catalog.Class) error {
	r, err := Resolve(declared, recorded.Ref())
	if err != nil || recorded.Template != r.Class.Template {
		return err // a Class of another template is refused
	}
	was, states := r.recorded(&s.Basis, recorded), s.Basis.Limits()
	for i, of := range r.Limited() {
		for j, limit := range of.Limits {
			state := &states[i][j]
			before, known := was[state.at()]
			least, _ := r.Least(limit)
			opens := r.Leaves(of.Limited, limit) == nil && limit.Initial.MaxAmount.Cmp(least) > 0
			if state.Closed = state.Shut && opens && (before.closes || !known); state.Closed && state.Now == nil {
				state.Now = state.Raised
			}
		}
	}
	for i := range s.Basis.Class.Strays {
		stray := &s.Basis.Class.Strays[i]
		if before, known := was[stray.at()]; known && stray.Limit.Route == "" {
			stray.Of, stray.Limit = before.of, before.limit
		}
	}
	return nil
}

// recordedLimit is a limit that records have, and whether the status that they have closes it.
type recordedLimit struct {
	of     catalog.Part
	limit  catalog.LimitRef
	closes bool
}

// recorded finds the limits that records have.
func (s *Resolved) recorded(basis *Basis, class *catalog.Class) map[limitPlace]recordedLimit {
	before := *s
	before.Class = class
	was, units := map[limitPlace]recordedLimit{}, map[catalog.UnitName]*UnitState{}
	for i := range basis.Units {
		units[basis.Units[i].Name] = &basis.Units[i]
	}
	for _, of := range kind.Limited(s.Template, class) {
		if s.Network.Assets[of.Asset] == nil {
			continue
		}
		contracts, part := basis.Class.Blocks, class.Part()
		if of.Unit != nil {
			unit := units[of.Unit.Name]
			if unit == nil {
				continue
			}
			contracts, part = unit.Contracts, of.Unit.Part()
		}
		for _, limit := range of.Limits {
			at := basis.Class.Pau.RateLimits
			if prime := s.Network.Primes[limit.Prime]; prime != nil {
				at = prime.RateLimits
			}
			if key, ok := s.Kind.Key(s.Network, of, limit, contracts); ok {
				was[limitPlace{at, key}] = recordedLimit{part, limit.Ref(), before.Leaves(of, limit) != nil}
			}
		}
	}
	return was
}

// limitPlace is where a limit is kept.
type limitPlace struct {
	rateLimits common.Address
	key        common.Hash
}

func (s LimitState) at() limitPlace { return limitPlace{s.RateLimits, s.Key} }

// reopened demands that a limit lets more through than what winding down leaves of it. GovOps may
// change the value at once, and the call must not look undone then.
func (m *maker) reopened(limit *catalog.Limit, state LimitState) Check {
	least, _ := m.s.Least(limit)
	return Check{"the limit lets something through again", state.RateLimits, rateLimits().PackGetRateLimitData(state.Key), 0, AtLeast, word(least.Add(least, common.Big1))}
}
