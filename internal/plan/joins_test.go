// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// joins are edits by which a Prime comes to what was launched without one. Like edits, they are
// made one after the other.
var joins = []edit{
	{name: "a Prime joins a Portfolio Unit", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Limits = plantest.Catalog(t).Class(plantest.Class).Units[0].Limits
	}},
	{name: "it leaves", class: plantest.Class, do: func(_ *testing.T, l *plantest.Live) {
		unit(l).Limits = slices.DeleteFunc(unit(l).Limits, ofPrime)
	}},
	{name: "it comes back: its limit gets its first value again", class: plantest.Class, do: func(t *testing.T, l *plantest.Live) {
		unit(l).Limits = plantest.Catalog(t).Class(plantest.Class).Units[0].Limits
	}, found: []string{"unit.primes.ember.subscribe: closed"}},
	{name: "a Prime joins a facility", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Limits = plantest.Catalog(t).Class(plantest.Term).Limits
	}},
	{name: "it leaves the facility", class: plantest.Term, do: func(_ *testing.T, l *plantest.Live) {
		term := l.Catalog.Class(plantest.Term)
		term.Limits = slices.DeleteFunc(term.Limits, ofPrime)
	}},
	{name: "it comes back to the facility", class: plantest.Term, do: func(t *testing.T, l *plantest.Live) {
		l.Catalog.Class(plantest.Term).Limits = plantest.Catalog(t).Class(plantest.Term).Limits
	}, found: []string{"class.facility.primes.ember.issue: closed"}},
}

// ofPrime tells whether a limit lets a Prime in or out, on its own RateLimits or on the Class's.
func ofPrime(limit *catalog.Limit) bool { return limit.Prime != "" || limit.Route == "ISSUE" }

// withoutPrimes takes all Primes from the manifests of a chain where nothing is launched yet.
func withoutPrimes(live *plantest.Live) *plantest.Live {
	for _, class := range []*catalog.Class{live.Catalog.Class(plantest.Class), live.Catalog.Class(plantest.Term)} {
		class.Limits = slices.DeleteFunc(class.Limits, ofPrime)
		for _, unit := range class.Units {
			unit.Limits = slices.DeleteFunc(unit.Limits, ofPrime)
		}
	}
	return live
}

func TestAPrimeJoinsWhatIsLive(t *testing.T) {
	golden.Check(t, "testdata/joins.txt", eachCarriedOut(t, withoutPrimes(plantest.Start(t, "../..")), joins))
}
