// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"slices"
	"strings"
)

// Ramp is the plan by which GovOps raise one limit of a Class, step by step, to a target.
type Ramp struct {
	Origin
	Name  string   `json:"name"` // slug, within the Class
	Of    Part     `json:"of"`   // the Class or Unit that has the limit
	Limit LimitRef `json:"limit"`
	// what the limit is to come to
	Target RateLimit `json:"target"`
	// seconds between two rises; 0 for a day, or for what By allows
	Step uint64 `json:"step,omitempty"`
	// when the target is to be set at the latest, in Unix seconds; 0 for no date
	By uint64 `json:"by,omitempty"`
	// the least use since the last step without which the ramp pauses, in basis points of the
	// maximum; 0 for none
	LeastUse int64 `json:"leastUse,omitempty"`
	// why people pause it; "" if they do not
	Hold string `json:"hold,omitempty"`
}

// Same tells whether two ramps say the same of where one limit goes, and how fast. Why people pause
// them makes no difference.
func (r *Ramp) Same(other *Ramp) bool {
	return r.Name == other.Name && r.Of == other.Of && r.Limit == other.Limit && r.Step == other.Step && r.By == other.By && r.LeastUse == other.LeastUse &&
		r.Target.Unlimited == other.Target.Unlimited && r.Target.MaxAmount.Cmp(&other.Target.MaxAmount.Int) == 0 && r.Target.Slope.Cmp(&other.Target.Slope.Int) == 0
}

// RampOf finds the ramp of a limit. It returns nil if there is none.
func (c *Class) RampOf(of Part, limit LimitRef) *Ramp {
	for _, each := range c.Ramps {
		if each.Of == of && each.Limit == limit {
			return each
		}
	}
	return nil
}

// Meant returns the limits of a list that a reference may mean, which may be incomplete. A route
// may be written as in the manifest. bring are the routes by which Primes bring capital: one of
// them is meant where a Prime is named and no route is.
func Meant(limits []*Limit, which LimitRef, bring []string) []*Limit {
	return slices.DeleteFunc(slices.Clone(limits), func(each *Limit) bool {
		ref := each.Ref()
		route := which.Route == "" && (which.Prime == "" || slices.Contains(bring, ref.Route)) ||
			strings.EqualFold(which.Route, ref.Route) || which.Route != "" && strings.HasSuffix(each.Field, "."+which.Route)
		return !route || ref.Prime != which.Prime || which.For != "" && which.For != ref.For
	})
}
