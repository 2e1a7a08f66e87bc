// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"flag"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// sequences is how many random sequences of edits are carried out. `make edits` asks for more.
var sequences = flag.Int("sequences", 12, "how many random sequences of edits are carried out")

// randomly are edits that live Classes allow, with values that are drawn.
var randomly = map[string]struct {
	class catalog.ClassRef
	do    func(*rapid.T, *plantest.Live)
}{
	"actors":   {plantest.Class, func(t *rapid.T, l *plantest.Live) { class(l).Beacon.Actors = accounts(t) }},
	"revokers": {plantest.Class, func(t *rapid.T, l *plantest.Live) { class(l).Beacon.Revokers = accounts(t) }},
	"GovOps": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		class(l).GovOps = rapid.SampledFrom([]catalog.AuthorityRef{"meridian-govops", "ember-govops"}).Draw(t, "GovOps")
	}},
	"init": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		limits := rapid.SampledFrom(class(l).Units).Draw(t, "unit").Limits
		limit := rapid.SampledFrom(limits).Draw(t, "limit")
		init := &limit.Init
		if init.Unlimited {
			return
		}
		init.MaxAmount, init.Slope = tokens(t, 1, 2_000_000), tokens(t, 1, 2_000_000)
		init.PerDay = new(big.Int).Div(&init.Slope.Int, big.NewInt(1e18)).String()
		// What a manifest says first is never beyond its init.
		limit.Initial = *copied(init)
	}},
	"manager": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		at := rapid.IntRange(0, len(class(l).Units)-1).Draw(t, "unit")
		to := account(t)
		to[1] = byte(1 + at) // no two Units may have one manager
		lcts.PoolOf(class(l).Units[at]).Manager.Address = to
	}},
	"capacity": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		rapid.SampledFrom(class(l).Units).Draw(t, "unit").Capacity.Units = tokens(t, 1_000_000, 500_000_000)
	}},
	"growth": {plantest.Class, func(t *rapid.T, l *plantest.Live) {
		lcts.PoolOf(rapid.SampledFrom(class(l).Units).Draw(t, "unit")).MaxGrowth = rapid.Int64Range(100, 700).Draw(t, "growth")
	}},
	"size and capacity of a Term Unit": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		unit := l.Catalog.Class(plantest.Term).Units[0]
		size := rapid.Int64Range(5, 30).Draw(t, "size")
		millions := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n*1_000_000), big.NewInt(1e18)) }
		nfat.TermOf(unit).Size.Min.Units.Set(millions(size))
		nfat.TermOf(unit).Size.Max.Units.Set(millions(2 * size))
		unit.Capacity.Units.Set(millions(2*size + rapid.Int64Range(0, 10).Draw(t, "more")))
	}},
	"term and yield": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		term := nfat.TermOf(l.Catalog.Class(plantest.Term).Units[0])
		term.Maturity.Max = term.Maturity.Min + uint64(rapid.IntRange(0, 100).Draw(t, "days"))*86_400
		term.Yield.Max = term.Yield.Min + rapid.Int64Range(0, 200).Draw(t, "yield")
	}},
	"freezers": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).Freezers = accounts(t)
	}},
	"base URI": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).BaseURI = fmt.Sprintf("https://nfat.example/%d/", rapid.IntRange(0, 9).Draw(t, "place"))
	}},
	"identities": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		to := account(t)
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).IdentityNetwork = &to
	}},
	"interest": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		nfat.FacilityOf(l.Catalog.Class(plantest.Term)).MaxGrowth = rapid.Int64Range(100, 1500).Draw(t, "interest")
	}},
	"a counterparty's limit": {plantest.Term, func(t *rapid.T, l *plantest.Live) {
		c := l.Catalog.Class(plantest.Term)
		at := slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Subject != nil && limit.Subject.Name == "haven" })
		if at >= 0 {
			c.Limits = slices.Delete(c.Limits, at, at+1)
			return
		}
		at = slices.IndexFunc(c.Limits, func(limit *catalog.Limit) bool { return limit.Route == "TRANSFER" })
		limit := copied(c.Limits[at])
		limit.Subject = &catalog.Subject{Name: "haven", Address: account(t)}
		c.Limits = slices.Insert(c.Limits, at+1, limit)
	}},
}

func account(t *rapid.T) common.Address {
	return common.Address{0: 0xac, 19: byte(rapid.IntRange(1, 6).Draw(t, "account"))}
}

func accounts(t *rapid.T) []common.Address {
	return rapid.SliceOfNDistinct(rapid.Custom(account), 1, 3, rapid.ID).Draw(t, "accounts")
}

// tokens is an amount of a token of 18 decimals.
func tokens(t *rapid.T, least, most int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Mul(big.NewInt(rapid.Int64Range(least, most).Draw(t, "tokens")), big.NewInt(1e18)))
}

// inForce writes what holds of both Classes: roles, pairings, parameters and inits.
func inForce(t *testing.T, l *plantest.Live) string {
	var text strings.Builder
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		basis := snapshotOf(t, l, class).Basis
		lines := []string{fmt.Sprint(basis.Class.Held)}
		for _, role := range basis.Class.Roles {
			lines = append(lines, role.String())
		}
		for _, pairing := range basis.Class.Pairings {
			lines = append(lines, fmt.Sprint(pairing))
		}
		for _, unit := range basis.Units {
			lines = append(lines, fmt.Sprint(unit.Name, unit.Held))
		}
		for _, limits := range basis.Limits() {
			for _, limit := range limits {
				lines = append(lines, fmt.Sprint(limit.RateLimits, limit.Key, limit.Init.MaxAmount, limit.Init.Slope))
			}
		}
		slices.Sort(lines)
		text.WriteString(strings.Join(lines, "\n"))
	}
	return text.String()
}

// Whatever is edited, the plan of it can be carried out, and then nothing is left. The edits are
// taken back, and the same holds for that. All sequences are carried out one after the other on one
// chain, so that each begins in the state that those before it left.
func TestRandomSequencesOfEdits(t *testing.T) {
	live := plantest.Start(t, "../..")
	both := []catalog.ClassRef{plantest.Class, plantest.Term}
	for _, class := range both {
		live.Launch(t, class)
	}
	began, names := time.Now(), slices.Sorted(maps.Keys(randomly))
	carryOut := func(rt *rapid.T, what string) {
		for _, class := range both {
			p := live.PlanOf(t, class)
			live.CarryOut(t, p)
			if left := live.PlanOf(t, class); !left.Core.Empty() {
				rt.Fatalf("%s: carried out\n%s%s\nleft\n%s%s", what, changesOf(p), told(p), changesOf(left), told(left))
			}
		}
	}
	sequence := rapid.Custom(func(rt *rapid.T) bool {
		before, was := plantest.Copy(t, live.Catalog), inForce(t, live)
		var done []string
		for range rapid.IntRange(1, 8).Draw(rt, "edits") {
			name := rapid.SampledFrom(names).Draw(rt, "edit")
			randomly[name].do(rt, live)
			done = append(done, name)
		}
		carryOut(rt, fmt.Sprint(done))
		if rapid.Bool().Draw(rt, "taken back") {
			live.Catalog = before
			carryOut(rt, fmt.Sprint(done, " taken back"))
			if is := inForce(t, live); is != was {
				rt.Fatalf("%v, taken back: in force was\n%s\nand is\n%s", done, was, is)
			}
		}
		return true
	})
	for i := range *sequences {
		sequence.Example(i)
		if t.Failed() {
			t.Fatalf("in sequence %d", i)
		}
	}
	t.Logf("%d sequences in %s", *sequences, time.Since(began).Round(time.Millisecond))
}
