// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// pauses says why ramps of the Class pause by themselves, by their names. A limit is not raised
// further that was hardly used since it was set, nor one of a Unit in day 0 whose last cycle has a
// failed check, nor one that GovOps have lowered since people last said where it goes.
func (c *Compilation) pauses(ctx context.Context) (map[string][]string, error) {
	paused := map[string][]string{}
	s, err := plan.Resolve(c.Catalog, c.Class)
	if err != nil || !c.Snapshot.Basis.Class.Exists {
		return paused, err
	}
	if len(s.Class.Ramps) == 0 {
		return paused, nil
	}
	lowered, err := c.urgents()
	if err != nil {
		return nil, err
	}
	states := c.Snapshot.Basis.Limits()
	for i, of := range s.Limited() {
		for j, limit := range of.Limits {
			ramp, state := s.Class.RampOf(of.Part, limit.Ref()), states[i][j]
			if ramp == nil {
				continue
			}
			if was := loweredTo(lowered, ramp, state); was != nil {
				paused[ramp.Name] = append(paused[ramp.Name], fmt.Sprintf("GovOps lowered the limit at block %d, and the ramp's manifest says the same as before", was.Block.Number))
			}
			failing, err := c.failing(s, of.Unit)
			if err != nil {
				return nil, err
			}
			paused[ramp.Name] = append(paused[ramp.Name], failing...)
			if ramp.LeastUse == 0 || !state.Set || state.Now == nil || state.Now.RaisedAt == 0 {
				continue
			}
			used, err := observe.Used(ctx, c.Client, c.Snapshot, state)
			if err != nil {
				return nil, err
			}
			if part := partOf(used, state.Now.MaxAmount); part < ramp.LeastUse {
				paused[ramp.Name] = append(paused[ramp.Name], fmt.Sprintf("%s of the limit was used since it was set, less than %s", words.Percent(part), words.Percent(ramp.LeastUse)))
			}
		}
	}
	return paused, nil
}

// loweredTo finds the last plan that lowered the limit of a ramp, if that still holds and the ramp
// was declared then as it is now. A reason for holding it makes no difference.
func loweredTo(list []urgent, ramp *catalog.Ramp, state plan.LimitState) *plan.Plan {
	if state.Now == nil {
		return nil
	}
	for _, each := range slices.Backward(list) {
		lower := each.Core.Basis.Emergency.Lower
		if lower.RateLimits != state.RateLimits || lower.Key != state.Key {
			continue
		}
		declared, err := each.folder.Catalog()
		if err != nil || !lower.Holds(state.Now.Amounts) {
			return nil // who cannot read it knows of no pause
		}
		if was := declared.Class(each.Core.Class).RampOf(ramp.Of, ramp.Limit); was != nil && was.Same(ramp) {
			return each.Plan
		}
		return nil
	}
	return nil
}

// failing lists the failed checks of the last cycle of a Unit in day 0; of every Unit of the Class
// that is in day 0, if none is named. Without the repository's files there are none.
func (c *Compilation) failing(s *plan.Resolved, unit *catalog.Unit) (list []string, err error) {
	if c.Records == nil {
		return nil, nil
	}
	units := s.Class.Units
	if unit != nil {
		units = []*catalog.Unit{unit}
	}
	for _, each := range units {
		trial := day0.Trial{Unit: each, Class: s.Class, Template: s.Template}
		if trial.Cycles, err = day0.Load(c.Records, trial.Ref()); err != nil {
			return nil, err
		}
		list = append(list, trial.Failing(c.Snapshot.Block.Time)...)
	}
	return list, nil
}

// partOf is a part of an amount in basis points, rounded down, and at most all of it. Of nothing
// everything is used.
func partOf(used *big.Int, whole *catalog.Integer) int64 {
	const all = 10_000
	if used.Cmp(&whole.Int) >= 0 {
		return all
	}
	part := new(big.Int).Mul(used, big.NewInt(all))
	return part.Quo(part, &whole.Int).Int64()
}
