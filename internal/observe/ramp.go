// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"math/big"
	"slices"
	"strings"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/ramp"
)

// Ramp reads what the chain holds of one limit of a Class or a Unit, at the latest block, for who
// wants to ramp it. The Course lacks the wish and the schedule.
//
// The reference to the limit may be incomplete, if only one limit is meant then. The route of a
// Prime is the one by which it brings capital unless the reference says otherwise; it may be
// written as in the manifest.
func Ramp(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of catalog.UnitRef, which catalog.LimitRef) (*ramp.Course, error) {
	s, err := plan.Resolve(declared, of.Class)
	if err != nil {
		return nil, err
	}
	at, err := choose(s, of, which)
	if err != nil {
		return nil, err
	}
	o := observe(ctx, client, declared, latest, of.Class)[0]
	if o.err != nil {
		return nil, o.err
	}
	owner := s.Limited()[at.of]
	limit, state := owner.Limits[at.limit], o.basis.Limits()[at.of][at.limit]
	if !o.basis.Class.Exists || at.of > 0 && !o.basis.Units[at.of-1].Exists {
		return nil, fault.New(fault.NothingToPlan, owner.File, "%s is not deployed, so it has no limits", owner.Part).Remedy("plan it first")
	}
	c := &ramp.Course{
		Class: of.Class, Of: owner.Part, Limit: limit.Ref(), Network: s.Network.Name, RateLimits: state.RateLimits, Key: state.Key,
		Block: o.head.Number, BlockHash: o.head.Hash, Time: o.head.Time,
	}
	c.Present.Token, c.Present.Scale = s.Counts(owner, limit)
	r := &round{}
	o.ramped(r, state, &c.Present)
	return c, r.send(ctx, client, o.head.Hash)
}

// ramped asks for what the Configurator looks at when it sets a limit.
func (o *observer) ramped(r *round, state plan.LimitState, present *ramp.Present) {
	c := o.s.Network.Contracts
	seconds := func(of *uint64) func(*big.Int) error { return secondsOf(state, of) }
	ask(r, getter{state.RateLimits, "getRateLimitData", rateLimits().PackGetRateLimitData(state.Key)}, rateLimits().UnpackGetRateLimitData, func(now bindings.IRateLimitsRateLimitData) error {
		present.Now = ramp.Value{Max: catalog.NewInteger(now.MaxAmount), Slope: catalog.NewInteger(now.Slope)}
		present.LastAmount = catalog.NewInteger(now.LastAmount)
		return seconds(&present.LastUpdated)(now.LastUpdated)
	})
	ask(r, getter{c.BeamState, "getInitRateLimits", beamState().PackGetInitRateLimits(state.Key, state.RateLimits)}, beamState().UnpackGetInitRateLimits, func(init bindings.IBeamStateDefaultRateLimits) error {
		present.Init = ramp.Value{Max: catalog.NewInteger(init.MaxAmount), Slope: catalog.NewInteger(init.Slope)}
		return nil
	})
	ask(r, getter{c.Configurator, "zzz", configurator().PackZzz(state.RateLimits, state.Key)}, configurator().UnpackZzz, seconds(&present.RaisedAt))
	ask(r, getter{c.BeamState, "getHop", beamState().PackGetHop(state.RateLimits)}, beamState().UnpackGetHop, seconds(&present.Hop))
	ask(r, getter{c.BeamState, "getMaxChange", beamState().PackGetMaxChange(state.RateLimits)}, beamState().UnpackGetMaxChange, func(change *big.Int) error {
		present.MaxChange = catalog.NewInteger(change)
		return nil
	})
}

// Meant finds the limit that a reference means, as Ramp does. It asks no chain.
func Meant(declared *catalog.Catalog, of catalog.UnitRef, which catalog.LimitRef) (catalog.Part, catalog.LimitRef, error) {
	s, err := plan.Resolve(declared, of.Class)
	if err != nil {
		return catalog.Part{}, catalog.LimitRef{}, err
	}
	at, err := choose(s, of, which)
	if err != nil {
		return catalog.Part{}, catalog.LimitRef{}, err
	}
	owner := s.Limited()[at.of]
	return owner.Part, owner.Limits[at.limit].Ref(), nil
}

// chosen is the place of a limit in plan.Resolved.Limited.
type chosen struct{ of, limit int }

// choose finds the one limit that a reference means.
func choose(s *plan.Resolved, of catalog.UnitRef, which catalog.LimitRef) (chosen, error) {
	part := s.Class.Part()
	if of.Unit != "" {
		unit := s.Class.Unit(of.Unit)
		if unit == nil {
			return chosen{}, fault.New(fault.NotDeclared, s.Class.File, "the Class has no Unit %s", of.Unit)
		}
		part = unit.Part()
	}
	bring := s.Kind.Facts().Routes.Bring
	var found []chosen
	var all, meant []string
	for i, owner := range s.Limited() {
		if owner.Part != part {
			continue
		}
		named := catalog.Meant(owner.Limits, which, bring)
		for j, limit := range owner.Limits {
			ref := limit.Ref()
			all = append(all, ref.Of(part))
			if slices.Contains(named, limit) {
				found, meant = append(found, chosen{i, j}), append(meant, ref.Of(part))
			}
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return chosen{}, fault.New(fault.NotDeclared, of.String(), "several limits are meant: %s", strings.Join(meant, ", ")).Remedy("say which one with --route, --prime and --for")
	case len(all) == 0:
		return chosen{}, fault.New(fault.NotDeclared, of.String(), "it has no limits of its own").Remedy("name a Unit of the Class, or the Class whose Units share limits")
	}
	return chosen{}, fault.New(fault.NotDeclared, of.String(), "it has no such limit; there are %s", strings.Join(all, ", ")).Remedy("name one of them with --route, --prime and --for")
}
