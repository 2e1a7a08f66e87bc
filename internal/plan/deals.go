// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

// Of some kinds no contract keeps the sum of what deals owe. Before such a Class is retired, each
// deal is asked for, and guards demand that no deal was struck since.

// Deals are how the deals of a Class are counted that is to be retired; nil for every other.
func (s *Resolved) Deals() *facts.Deals {
	if s.Class.Status != catalog.Retired {
		return nil
	}
	return s.Kind.Facts().Deals
}

// Strikes tells whether a limit may let deals be struck that have to be counted. One of which
// nobody knows the route may.
func (s *Resolved) Strikes(route string) bool {
	deals := s.Deals()
	return deals != nil && (route == deals.Route || route == "")
}

// deals fails while deals keep the Class from being retired: those that owe something, and those
// that can still be struck.
func (m *maker) deals() error {
	if m.s.Deals() == nil || !m.basis.Class.Exists || m.separates() {
		return nil
	}
	of := m.s.limited(m.basis)[0]
	refuse := func(what, way string) {
		m.faults = append(m.faults, fault.New(fault.StillHeld, m.declared.Position(m.statusField(of.Part)), "%s is to be retired, and %s", of.Part, what).Remedy("%s", way))
	}
	if deals := m.basis.Class.Deals; len(deals) > 0 {
		refuse(m.owe(deals), "keep its status at winding-down until all is paid back")
	}
	var open []string
	for _, each := range m.striking() {
		if each.open {
			open = append(open, each.name)
		}
	}
	if len(open) > 0 {
		refuse("deals can still be struck: "+strings.Join(open, ", "), "let it wind down first: that closes these limits. Plan again once it is carried out")
	}
	return nil
}

// dealsNamed is how many deals a message names.
const dealsNamed = 5

// owe says what is outstanding of deals, in words.
func (m *maker) owe(deals []Deal) string {
	asset := m.s.Network.Assets[m.s.Kind.Asset(m.s.Class)]
	texts := make([]string, 0, dealsNamed)
	for _, deal := range deals[:min(len(deals), dealsNamed)] {
		left := "what the Controller does not know"
		if deal.Left != nil {
			left = facts.ShowTokens(asset)(deal.Left.String())
		}
		texts = append(texts, "of the NFAT "+deal.ID.String()+", "+left)
	}
	if more := len(deals) - len(texts); more > 0 {
		texts = append(texts, fmt.Sprintf("and %d more", more))
	}
	return words.Count(len(deals), "deal") + " may be outstanding: " + strings.Join(texts, "; ")
}

// strike is a limit that bounds what is struck.
type strike struct {
	name  string
	state LimitState
	open  bool
}

// striking are the limits of the Class that may let deals be struck, with those that no manifest
// names.
func (m *maker) striking() (list []strike) {
	class := &m.basis.Class
	of := m.s.limited(m.basis)[0]
	c := closing{maker: m, Limited: of}
	for j, limit := range of.Limits {
		if state := of.states[j]; m.s.Strikes(limit.Route) {
			list = append(list, strike{"limit " + c.label(limit), state, state.Open})
		}
	}
	for _, stray := range class.Strays {
		if stray.RateLimits != class.Pau.RateLimits || !m.s.Strikes(stray.Limit.Route) {
			continue
		}
		name := "limit " + stray.Limit.Route
		if stray.Limit.Route == "" {
			name = "limit " + unknownUse(stray.Key)
		}
		if stray.Limit.For != "" {
			name += " for " + stray.Limit.For
		}
		list = append(list, strike{name, stray.LimitState, !stray.Value.None()})
	}
	return list
}

// undealt are the guards that no deal was struck since the chain was read: every use of a limit,
// and every change of one, is noted in the limit.
func (m *maker) undealt() (guards []Call) {
	for _, each := range m.striking() {
		guards = append(guards, m.guardMost("only if no deal was struck since: "+each.name+" was neither used nor set", m.s.Class.Part(), facts.Read{
			At: each.state.RateLimits, Data: rateLimits().PackGetRateLimitData(each.state.Key), Word: 3, Left: uint256(each.state.Updated),
		}))
	}
	return guards
}
