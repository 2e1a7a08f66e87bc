// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// kind is that of the Class at the site.
func (s *site) kind() kind.Kind {
	of, _ := kind.Of(s.template)
	return of
}

// asked has a kind list mutants of its own at the site.
func asked(s *site, list func(facts.Bench)) {
	if list != nil {
		list(bench{s})
	}
}

// bench is a site as a kind sees it.
type bench struct{ site *site }

// Scene implements facts.Bench.
func (b bench) Scene() facts.Scene { return b.site.seen() }

// At implements facts.Bench.
func (b bench) At(unit *catalog.Unit) facts.Bench { return bench{b.site.of(unit)} }

// Mutant implements facts.Bench.
func (b bench) Mutant(rule, field, change string, do func(*facts.Scene)) {
	b.site.mutant(rule, field, change, changed(do))
}

// Edge implements facts.Bench.
func (b bench) Edge(rule, field, change string, do func(*facts.Scene)) {
	b.site.edge(rule, field, change, changed(do))
}

func (s *scene) seen() facts.Scene {
	return facts.Scene{Class: s.class, Unit: s.unit, Template: s.template}
}

func changed(do func(*facts.Scene)) func(*scene) {
	return func(c *scene) {
		seen := c.seen()
		do(&seen)
	}
}

// stated are the addresses that a kind states in one manifest: that of a Class, or of a Unit.
func stated(of kind.Kind, class *catalog.Class, unit *catalog.Unit) []facts.Stated {
	var list []facts.Stated
	for _, each := range of.Stated(class) {
		if each.Unit == unit {
			list = append(list, each)
		}
	}
	return list
}

// tokens are those that a kind has in one manifest.
func tokens(of kind.Kind, class *catalog.Class, unit *catalog.Unit) []facts.OwnToken {
	var list []facts.OwnToken
	for _, each := range of.Tokens(class) {
		if each.Unit == unit {
			list = append(list, each)
		}
	}
	return list
}
