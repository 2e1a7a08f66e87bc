// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/manifest"
)

// ---- Numeric parameters, as the template bounds them.

func classParameters(s *site) {
	const rule = "parameters.class_in_range"
	for i, bound := range s.template.ClassBounds {
		field := manifest.ClassField(s.template.Kind, bound.Name)
		s.span(rule, field, bound.Min, bound.Max, func(c *scene, value *catalog.Integer) { c.class.Values[i] = value })
		if last := len(s.template.ClassBounds) - 1; i == last {
			s.mutant(rule, field, "missing", func(c *scene) { c.class.Values = c.class.Values[:last] })
		}
	}
	s.mutant("parameters.counted", "class.parameters", "one more than the template has", func(c *scene) {
		c.class.Values = append(c.class.Values, new(catalog.Integer))
	})
	if s.class.Facility != nil {
		s.mutant("parameters.asset_allowed", "class.facility.asset", "the template allows none", func(c *scene) { c.template.Ranges.Assets = []string{} })
	}
}

func unitParameters(s *site) {
	const rule = "parameters.unit_in_range"
	for i, bound := range s.template.UnitBounds {
		field := manifest.UnitField(s.template.Kind, bound.Name)
		s.span(rule, field, bound.Min, bound.Max, func(c *scene, value *catalog.Integer) { c.unit.Values[i] = value })
		if last := len(s.template.UnitBounds) - 1; i == last {
			s.mutant(rule, field, "missing", func(c *scene) { c.unit.Values = c.unit.Values[:last] })
		}
	}
	s.mutant("parameters.counted", "unit", "one more than the template has", func(c *scene) { c.unit.Values = append(c.unit.Values, new(catalog.Integer)) })
	if s.unit.Pool != nil {
		s.mutant("parameters.asset_allowed", "unit.asset", "the template allows none", func(c *scene) { c.template.Ranges.Assets = []string{} })
	}
}

// ---- Limits.

func classLimits(s *site) {
	decimals := uint8(0)
	if s.class.Facility != nil {
		decimals = s.network.Assets[s.class.Facility.Asset].Decimals
	}
	for i := range s.class.Limits {
		limits(s, s.class.Limits[i], decimals, i, func(c *scene) *[]*catalog.Limit { return &c.class.Limits })
	}
	const apart = "limits.receivers_apart"
	for _, unit := range s.class.Units {
		for _, first := range s.class.Units { // the first of two is the one that may keep it
			if unit.Pool != nil && first.Pool != nil && first.File < unit.File && first.Asset == unit.Asset {
				s.of(unit).mutant(apart, "unit.manager.address", "that of "+first.Name, func(c *scene) { c.unit.Manager.Address = first.Manager.Address })
			}
		}
	}
	if s.class.Facility == nil {
		return
	}
	for _, each := range s.class.Facility.Counterparties {
		twin := "~" + each.Name // after every name
		s.mutant(apart, "class.facility.counterparties."+twin+".address", "a second counterparty with the address of "+each.Name, func(c *scene) {
			c.class.Facility.Counterparties = append(c.class.Facility.Counterparties, &catalog.Counterparty{Name: twin, Address: each.Address})
		})
	}
}

func unitLimits(s *site) {
	decimals := s.network.Assets[s.unit.Asset].Decimals
	for i := range s.unit.Limits {
		limits(s, s.unit.Limits[i], decimals, i, func(c *scene) *[]*catalog.Limit { return &c.unit.Limits })
	}
}

// limits are the mutants of one limit, the i-th of a list.
func limits(s *site, limit *catalog.Limit, decimals uint8, i int, list func(*scene) *[]*catalog.Limit) {
	at := func(c *scene) *catalog.Limit { return (*list(c))[i] }
	if limit.Token == "share" {
		decimals = 18
	}
	limitNumbers(s, limit, decimals, at)
	for _, value := range []named[func(*scene) *catalog.RateLimit]{
		{"init", func(c *scene) *catalog.RateLimit { return &at(c).Init }},
		{"initial", func(c *scene) *catalog.RateLimit { return &at(c).Initial }},
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

// limitNumbers are the mutants of a limit's maximum and slope, as the init and as the first value.
func limitNumbers(s *site, limit *catalog.Limit, decimals uint8, at func(*scene) *catalog.Limit) {
	var bound catalog.LimitBound
	for _, each := range s.template.LimitBounds {
		if each.Route == limit.Route {
			bound = each
		}
	}
	free := bound.MaxAmount.Min.Cmp(&catalog.Unlimited.Int) == 0 // the route has no limit, and cannot have one
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
		if free {
			continue
		}
		if err == nil { // else no rule can be asked at all
			s.above("limits.initial_conservative", limit.Field+".initial."+number.name, number.start, initial)
		}
		for _, set := range []named[func(*scene, *catalog.Integer)]{{"init", init}, {"initial", initial}} {
			field := limit.Field + "." + set.name + "." + number.name
			s.mutant("limits.no_dead_key", field, "nothing", func(c *scene) { set.of(c, new(catalog.Integer)) })
			s.edge("limits.no_dead_key", field, "the smallest unit", func(c *scene) { set.of(c, plus(new(catalog.Integer), 1)) })
		}
	}
}

// limitPrime are the mutants of whose RateLimits a limit stands on.
func limitPrime(s *site, limit *catalog.Limit, at func(*scene) *catalog.Limit) {
	const restricted = "limits.restricted"
	if limit.Prime == "" {
		for _, name := range slices.Sorted(maps.Keys(s.network.Primes)) {
			s.mutant(restricted, limit.Field, "on the RateLimits of the Prime "+name, func(c *scene) { at(c).Prime = name })
		}
		return
	}
	s.mutant(restricted, limit.Field, "of no Prime", func(c *scene) { at(c).Prime = "" })
	s.mutant(restricted, limit.Field, "of a Prime that the network does not have", func(c *scene) { at(c).Prime = "nobody" })
	s.mutant(restricted, limit.Field, "of a Prime whose RateLimits is the zero address, which stands for all", func(c *scene) {
		c.network.Primes[limit.Prime].RateLimits = common.Address{}
	})
}

// ---- The settlement window of a Portfolio Unit.

func queueTiming(s *site) {
	if s.unit.Pool == nil {
		return
	}
	queue, ranges := s.unit.Queue, s.template.Ranges
	window := func(field, change, lockAt, settleBy string) {
		s.mutant("timing.window", "unit.queue", field+" "+change, func(c *scene) { c.unit.Queue.LockAt, c.unit.Queue.SettleBy = lockAt, settleBy })
	}
	window("lockAt", "a minute before the template's", clock(ranges.LockAt, -1), queue.SettleBy)
	window("settleBy", "a minute after the template's", queue.LockAt, clock(ranges.SettleBy, 1))
	window("settleBy", "at the moment of lockAt", queue.LockAt, queue.LockAt)
	window("settleBy", "before lockAt", queue.SettleBy, queue.LockAt)
	window("lockAt", "no time of day", "noon", queue.SettleBy)
	s.edge("timing.window", "unit.queue", "the template's own window", func(c *scene) { c.unit.Queue.LockAt, c.unit.Queue.SettleBy = ranges.LockAt, ranges.SettleBy })
	s.edge("timing.window", "unit.queue", "one minute long", func(c *scene) { c.unit.Queue.LockAt, c.unit.Queue.SettleBy = ranges.LockAt, clock(ranges.LockAt, 1) })

	const threeHours = 10_800
	set := func(seconds uint64) func(*scene) { return func(c *scene) { c.unit.Queue.LockLimit = seconds } }
	s.mutant("timing.short", "unit.queue.lockLimit", "three hours and a second", set(threeHours+1))
	s.edge("timing.short", "unit.queue.lockLimit", "three hours", set(threeHours))
	s.mutant("timing.short", "unit.queue.lockLimit", "a window of three hours and a minute", func(c *scene) { c.unit.Queue.LockAt = clock(c.unit.Queue.SettleBy, -181) })
	length := uint64(minutes(queue.SettleBy)-minutes(queue.LockAt)) * 60
	s.mutant("timing.settleable", "unit.queue.lockLimit", "a second less than the window", set(length-1))
	s.edge("timing.settleable", "unit.queue.lockLimit", "as long as the window", set(length))
}

// minutes are those from midnight, of a time of day that the schema let pass.
func minutes(text string) int {
	var hour, minute int
	_, _ = fmt.Sscanf(text, "%d:%d", &hour, &minute)
	return hour*60 + minute
}

// clock is a time of day some minutes later.
func clock(text string, later int) string {
	at := minutes(text) + later
	return fmt.Sprintf("%02d:%02d", at/60, at%60)
}

// ---- The size of a deal of a Term Unit.

func dealRanges(s *site) {
	if s.unit.Term == nil {
		return
	}
	s.above("timing.deal_fits", "unit.size.max", s.unit.Capacity.Units, func(c *scene, value *catalog.Integer) { c.unit.Size.Max.Units = value })
}
