// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

// ---- Numeric parameters, as the template bounds them.

func classParameters(s *site) {
	const rule = "parameters.class_in_range"
	for i, bound := range s.template.ClassBounds {
		field := kind.ClassField(s.template, bound.Name)
		s.span(rule, field, bound.Min, bound.Max, func(c *scene, value *catalog.Integer) { c.class.Values[i] = value })
		if last := len(s.template.ClassBounds) - 1; i == last {
			s.mutant(rule, field, "missing", func(c *scene) { c.class.Values = c.class.Values[:last] })
		}
	}
	s.mutant("parameters.counted", "class.parameters", "one more than the template has", func(c *scene) {
		c.class.Values = append(c.class.Values, new(catalog.Integer))
	})
	if asset, counts := s.kind().Facts().Parameters.Class["assetDecimals"]; counts {
		s.mutant("parameters.asset_allowed", asset.Field, "the template allows none", func(c *scene) { c.template.Ranges.Assets = []string{} })
	}
}

func unitParameters(s *site) {
	const rule = "parameters.unit_in_range"
	for i, bound := range s.template.UnitBounds {
		field := kind.UnitField(s.template, bound.Name)
		s.span(rule, field, bound.Min, bound.Max, func(c *scene, value *catalog.Integer) { c.unit.Values[i] = value })
		if last := len(s.template.UnitBounds) - 1; i == last {
			s.mutant(rule, field, "missing", func(c *scene) { c.unit.Values = c.unit.Values[:last] })
		}
	}
	s.mutant("parameters.counted", "unit", "one more than the template has", func(c *scene) { c.unit.Values = append(c.unit.Values, new(catalog.Integer)) })
	if asset, counts := s.kind().Facts().Parameters.Unit["assetDecimals"]; counts {
		s.mutant("parameters.asset_allowed", asset.Field, "the template allows none", func(c *scene) { c.template.Ranges.Assets = []string{} })
	}
}

// ---- Limits.

func classLimits(s *site) {
	decimals := uint8(0)
	if asset := s.network.Assets[s.kind().Asset(s.class)]; asset != nil {
		decimals = asset.Decimals
	}
	for i := range s.class.Limits {
		limits(s, s.class.Limits[i], decimals, i, func(c *scene) *[]*catalog.Limit { return &c.class.Limits })
	}
	asked(s, s.kind().Facts().Mutants.Receivers)
}

func unitLimits(s *site) {
	decimals := s.network.Assets[s.unit.Asset].Decimals
	for i := range s.unit.Limits {
		limits(s, s.unit.Limits[i], decimals, i, func(c *scene) *[]*catalog.Limit { return &c.unit.Limits })
	}
}

// limits makes the mutants of one limit, the i-th of a list.
func limits(s *site, limit *catalog.Limit, decimals uint8, i int, list func(*scene) *[]*catalog.Limit) {
	at := func(c *scene) *catalog.Limit { return (*list(c))[i] }
	if limit.Token == catalog.Share {
		decimals = 18
	}
	limitNumbers(s, limit, decimals, at)
	for _, value := range []named[func(*scene) *catalog.RateLimit]{
		{"init", func(c *scene) *catalog.RateLimit { return &at(c).Init }},
		{"initial", func(c *scene) *catalog.RateLimit { return &at(c).Initial }},
		{"now", func(c *scene) *catalog.RateLimit { return nowOf(at(c)) }},
	} {
		field := limit.Field + "." + value.name
		s.mutant("limits.unlimited_exact", field, "unlimited, with a slope", func(c *scene) {
			*value.of(c) = catalog.RateLimit{MaxAmount: plus(catalog.Unlimited, 0), Slope: plus(new(catalog.Integer), 1)}
		})
		s.edge("limits.unlimited_exact", field, "unlimited", func(c *scene) {
			*value.of(c) = catalog.RateLimit{MaxAmount: plus(catalog.Unlimited, 0), Slope: new(catalog.Integer)}
		})
	}
	s.mutant("limits.route_bounded", limit.Field, "a route that no template has", func(c *scene) { at(c).Route = "NO_SUCH_ROUTE" })
	s.mutant("limits.once", limit.Field, "stated a second time", func(c *scene) {
		twice := *at(c)
		*list(c) = append(*list(c), &twice)
	})
	limitPrime(s, limit, at)
}

// limitNumbers makes the mutants of a limit's maximum and slope, in the init, in the initial value
// and in the declared one.
func limitNumbers(s *site, limit *catalog.Limit, decimals uint8, at func(*scene) *catalog.Limit) {
	var bound catalog.LimitBound
	for _, each := range s.template.LimitBounds {
		if each.Route == limit.Route {
			bound = each
		}
	}
	// the route must be unlimited
	free := bound.MaxAmount.Min.Cmp(&catalog.Unlimited.Int) == 0
	start, err := catalog.PerDay(s.template.Ranges.InitialMaxAmount, decimals)
	for _, number := range []struct {
		name  string
		span  catalog.Range
		start *catalog.Integer
		of    func(*catalog.RateLimit) **catalog.Integer
	}{
		{"max", bound.MaxAmount, start.MaxAmount, func(l *catalog.RateLimit) **catalog.Integer { return &l.MaxAmount }},
		{"perDay", bound.Slope, start.Slope, func(l *catalog.RateLimit) **catalog.Integer { return &l.Slope }},
	} {
		init := func(c *scene, value *catalog.Integer) { *number.of(&at(c).Init) = value }
		initial := func(c *scene, value *catalog.Integer) { *number.of(&at(c).Initial) = value }
		s.span("limits.init_in_range", limit.Field+".init."+number.name, number.span.Min, number.span.Max, init)
		s.above("limits.initial_within_init", limit.Field+".initial."+number.name, *number.of(&limit.Init), initial)
		now := func(c *scene, value *catalog.Integer) { *number.of(nowOf(at(c))) = value }
		s.above("limits.now_within_init", limit.Field+".now."+number.name, *number.of(&limit.Init), now)
		if free {
			continue
		}
		if err == nil { // otherwise no rule can be asked at all
			s.above("limits.initial_conservative", limit.Field+".initial."+number.name, number.start, initial)
		}
		for _, set := range []named[func(*scene, *catalog.Integer)]{{"init", init}, {"initial", initial}, {"now", now}} {
			field := limit.Field + "." + set.name + "." + number.name
			s.mutant("limits.no_dead_key", field, "nothing", func(c *scene) { set.of(c, new(catalog.Integer)) })
			s.edge("limits.no_dead_key", field, "the smallest unit", func(c *scene) { set.of(c, plus(new(catalog.Integer), 1)) })
		}
	}
}

// nowOf is the present value that a limit declares. One that declares none declares the first.
func nowOf(limit *catalog.Limit) *catalog.RateLimit {
	now := limit.Initial
	limit.Now = &now
	return limit.Now
}

// limitPrime makes the mutants of the Prime in whose RateLimits a limit is.
func limitPrime(s *site, limit *catalog.Limit, at func(*scene) *catalog.Limit) {
	const restricted = "limits.restricted"
	if limit.Prime == "" {
		for _, name := range slices.Sorted(maps.Keys(s.network.Primes)) {
			s.mutant(restricted, limit.Field, "on the RateLimits of the Prime "+string(name), func(c *scene) { at(c).Prime = name })
		}
		return
	}
	s.mutant(restricted, limit.Field, "of no Prime", func(c *scene) { at(c).Prime = "" })
	s.mutant(restricted, limit.Field, "of a Prime that the network does not have", func(c *scene) { at(c).Prime = "nobody" })
	s.mutant(restricted, limit.Field, "of a Prime whose RateLimits is the zero address, which stands for all", func(c *scene) {
		c.network.Primes[limit.Prime].RateLimits = common.Address{}
	})
}

// unitTiming makes the mutants of when a Unit acts, and of how much it does at once.
func unitTiming(s *site) { asked(s, s.kind().Facts().Mutants.UnitTiming) }
