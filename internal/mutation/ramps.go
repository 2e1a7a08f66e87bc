// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"path"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
)

// classRamps makes the mutants of a ramp. An ordinary repository need not have one, so this one is
// made up, of the first limit that has a bound.
func classRamps(s *site) {
	for i, of := range kind.Limited(s.template, s.class) {
		for j, limit := range of.Limits {
			if limit.Init.MaxAmount.Cmp(&catalog.Unlimited.Int) != 0 {
				s.in(path.Dir(s.class.File)+"/ramps/"+madeUp+".cue").ramps(i, j)
				return
			}
		}
	}
}

// ramps makes the mutants of a ramp of one limit, by its place in kind.Limited.
func (s *site) ramps(i, j int) {
	owner := func(c *scene) (catalog.Limited, *catalog.Limit) {
		of := kind.Limited(c.template, c.class)[i]
		return of, of.Limits[j]
	}
	// ramped declares the ramp, and then does something to it
	ramped := func(do func(*scene, *catalog.Ramp, *catalog.Limit)) func(*scene) {
		return func(c *scene) {
			of, limit := owner(c)
			made := &catalog.Ramp{Origin: catalog.Origin{File: s.file}, Name: madeUp, Of: c.class.Part(), Limit: limit.Ref(), Target: limit.Init, Step: c.network.SORL.Hop}
			if of.Unit != nil {
				made.Of = of.Unit.Part()
			}
			c.class.Ramps = []*catalog.Ramp{made}
			do(c, made, limit)
		}
	}
	nothing := func(*scene, *catalog.Ramp, *catalog.Limit) {}
	// Of two ramps the rule denies the one with the later name.
	s.mutant("ramps.once", "ramp", "a second one of the limit", ramped(func(c *scene, made *catalog.Ramp, _ *catalog.Limit) {
		twin := *made
		twin.Name, twin.File = "a-first", path.Dir(s.file)+"/a-first.cue"
		c.class.Ramps = append(c.class.Ramps, &twin)
	}))
	s.edge("ramps.once", "ramp", "one", ramped(nothing))
	s.mutant("ramps.apart_from_now", "ramp", "the limit's value is declared", ramped(func(_ *scene, _ *catalog.Ramp, limit *catalog.Limit) { nowOf(limit) }))
	s.mutant("ramps.reachable", "ramp.target.max", "above the init, where no rise adds anything", ramped(func(c *scene, made *catalog.Ramp, limit *catalog.Limit) {
		c.network.SORL.MaxChange = 0
		made.Target.MaxAmount = plus(limit.Init.MaxAmount, 1)
	}))
	s.edge("ramps.reachable", "ramp.target.max", "above the init, where rises do", ramped(func(_ *scene, made *catalog.Ramp, limit *catalog.Limit) {
		made.Target.MaxAmount = plus(limit.Init.MaxAmount, 1)
	}))
	s.mutant("ramps.reachable", "ramp.target.perDay", "above the init, where no rise adds anything", ramped(func(c *scene, made *catalog.Ramp, limit *catalog.Limit) {
		c.network.SORL.MaxChange = 0
		made.Target.Slope = plus(limit.Init.Slope, 1)
	}))
	s.mutant("ramps.pace", "ramp.step", "a second less than the hop", ramped(func(_ *scene, made *catalog.Ramp, _ *catalog.Limit) { made.Step-- }))
	s.edge("ramps.pace", "ramp.step", "the hop", ramped(nothing))
	s.mutant("ramps.live", "ramp", "the Class winds down", ramped(func(c *scene, _ *catalog.Ramp, _ *catalog.Limit) { c.class.Status = catalog.WindingDown }))
	s.mutant("ramps.bounded", "ramp", "the init has no bound", ramped(func(_ *scene, _ *catalog.Ramp, limit *catalog.Limit) { limit.Init = catalog.NoLimit() }))
}
