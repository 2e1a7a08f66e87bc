// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// making makes plans of one Class, and of its Units alone, at the block at which each was observed.
type making struct {
	observed map[catalog.UnitName]*rollout.Compilation // "" is the whole Class
	after    rollout.Input                             // as it will be after the merge
	claims   rollout.Claims                            // of the rollouts that are open then
	// of plans of the same change that were made before
	planned rollout.Claims
}

// of observes a Unit, or returns what was observed of it or of the whole Class.
func (m *making) of(ctx context.Context, unit catalog.UnitName) (*rollout.Compilation, error) {
	if found := m.observed[unit]; found != nil {
		return found, nil
	}
	from := m.observed[""].Input
	from.Unit = unit
	made, err := rollout.Compile(ctx, from, rollout.Observed)
	if err == nil {
		m.observed[unit] = made
	}
	return made, err
}

// compile makes a plan. One that was made before is made anew with its deadline and its nonces, of
// what it is of, and with the Halo that it waits for.
func (m *making) compile(ctx context.Context, old *plan.Plan) (*rollout.Compilation, error) {
	unit := catalog.UnitName("")
	if old != nil {
		unit = old.Core.Basis.Unit
	}
	observed, err := m.of(ctx, unit)
	if err != nil {
		return nil, err
	}
	from, snapshot := observed.Input, *observed.Snapshot
	if from.From = &snapshot; old == nil {
		from.Claims, from.Awaits = m.claims.With(m.planned), m.after.Awaits
	} else {
		from.Awaits = old.Core.Basis.Halo.Awaited && (m.after.Awaits || snapshot.Basis.Halo.Exists)
		from.Deadline, snapshot.Basis = old.Core.Deadline, snapshot.Basis.WithNonces(&old.Core.Basis)
	}
	return rollout.Compile(ctx, from, rollout.Bundled)
}

// covering returns the first bundle of a Unit alone that does all that the plan of the whole Class
// does; an empty one if none does. Then the merge carries that out.
func covering(alone []kept, whole *plan.Plan) kept {
	for _, each := range alone {
		done := map[string]bool{}
		calls(each.made.Plan, func(to common.Address, data []byte) { done[to.Hex()+string(data)] = true })
		covers := !whole.Core.Empty()
		calls(whole, func(to common.Address, data []byte) { covers = covers && done[to.Hex()+string(data)] })
		if covers {
			return each
		}
	}
	return kept{}
}

// calls visits the calls of a plan that change something.
func calls(p *plan.Plan, visit func(to common.Address, data []byte)) {
	for _, list := range p.Core.CallsOf() {
		for _, call := range list {
			if !call.Guard {
				visit(call.To, call.Data)
			}
		}
	}
}
