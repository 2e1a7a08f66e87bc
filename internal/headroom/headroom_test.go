// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom_test

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/manifest"
)

func load(t testing.TB) *catalog.Catalog {
	t.Helper()
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

func of(t testing.TB, declared *catalog.Catalog, class string) *headroom.Document {
	t.Helper()
	document, err := headroom.Of(declared, declared.Class(catalog.ClassRef{Halo: "meridian", Class: class}))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func whole(n int64) *catalog.Integer { return catalog.NewInteger(big.NewInt(n)) }

func plus(value *catalog.Integer, delta int64) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).Add(&value.Int, big.NewInt(delta)))
}

func TestTheExamples(t *testing.T) {
	for _, class := range []string{"clo-tranched", "senior-secured"} {
		data, err := json.MarshalIndent(of(t, load(t), class), "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, filepath.Join("testdata", class+".json"), append(data, '\n'))
	}
}

// ---- The most that passes a limit.

// bucket is a limit with the numbers that RateLimits keeps.
type bucket struct{ maxAmount, slope, lastAmount, lastUpdated int64 }

func (b *bucket) capacity(now int64) int64 {
	return min(b.slope*(now-b.lastUpdated)+b.lastAmount, b.maxAmount)
}

func (b *bucket) spend(now, amount int64) {
	b.lastAmount, b.lastUpdated = b.capacity(now)-amount, now
}

// giveBack does what a facet does when an amount comes back.
func (b *bucket) giveBack(now, amount int64) {
	b.lastAmount, b.lastUpdated = min(b.capacity(now)+amount, b.maxAmount), now
}

// drawn draws a limit of any size relative to a window.
func drawn(r *rapid.T) (*bucket, catalog.RateLimit, int64) {
	b := &bucket{maxAmount: rapid.Int64Range(1, 2000).Draw(r, "maxAmount"), slope: rapid.Int64Range(0, 3000).Draw(r, "slope")}
	return b, catalog.RateLimit{MaxAmount: whole(b.maxAmount), Slope: whole(b.slope)}, rapid.Int64Range(0, 400).Draw(r, "seconds")
}

// An adversary chooses when to spend how much, and brings some of it back. Even so no more is gone
// in the end.
func TestNoAdversaryTakesMore(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		b, limit, seconds := drawn(r)
		b.lastAmount = rapid.Int64Range(0, b.maxAmount).Draw(r, "lastAmount")
		most := headroom.Most(limit, seconds).Amount.Int64()
		moments := rapid.SliceOfN(rapid.Int64Range(0, seconds), 1, 60).Draw(r, "moments")
		slices.Sort(moments)
		out := int64(0)
		for _, now := range moments {
			if out > 0 && rapid.IntRange(0, 3).Draw(r, "back") == 0 {
				amount := rapid.Int64Range(0, out).Draw(r, "amount")
				b.giveBack(now, amount)
				out -= amount
				continue
			}
			amount := rapid.OneOf(rapid.Just(b.capacity(now)), rapid.Int64Range(0, b.capacity(now))).Draw(r, "amount")
			b.spend(now, amount)
			if out += amount; out > most {
				r.Fatalf("%d are out, the most is %d", out, most)
			}
		}
	})
}

// Spending all there is in every second takes exactly that much, if the limit is full at the
// beginning.
func TestTheMostIsReached(t *testing.T) {
	greedy := func(b *bucket, seconds int64) int64 {
		out := int64(0)
		b.lastAmount = b.maxAmount
		for now := range seconds + 1 {
			amount := b.capacity(now)
			b.spend(now, amount)
			out += amount
		}
		return out
	}
	rapid.Check(t, func(r *rapid.T) {
		b, limit, seconds := drawn(r)
		if got, want := greedy(b, seconds), headroom.Most(limit, seconds).Amount.Int64(); got != want {
			r.Fatalf("%d are out, the most is %d", got, want)
		}
	})
	b := &bucket{maxAmount: 1_000_000_007, slope: 11_574}
	if got, want := greedy(b, 86_400), headroom.Most(catalog.RateLimit{MaxAmount: whole(b.maxAmount), Slope: whole(b.slope)}, 86_400).Amount.Int64(); got != want || got != 1_000_000_007+86_400*11_574 {
		t.Errorf("%d are out in a day, the most is %d", got, want)
	}
}

func TestNoLimitHasNoMost(t *testing.T) {
	for _, limit := range []catalog.RateLimit{
		{Unlimited: true, MaxAmount: catalog.Unlimited, Slope: whole(0)},
		{MaxAmount: catalog.Unlimited, Slope: whole(1)}, // as RateLimits takes it
	} {
		if most := headroom.Most(limit, 86_400); !most.Unlimited || most.Amount != nil {
			t.Errorf("%+v", most)
		}
	}
}

// ---- What counts as loss.

// Every route of a template is either a way in, or is counted as a way out.
func TestEveryWayOutIsCounted(t *testing.T) {
	declared := load(t)
	out := map[string]string{}
	for _, class := range []string{"clo-tranched", "senior-secured"} {
		for _, loss := range of(t, declared, class).Losses {
			for _, route := range loss.Routes {
				out[class+" "+route.Route] = string(loss.Prime) + " " + loss.Token
			}
		}
	}
	want := map[string]string{
		"clo-tranched TRANSFER": " USDS", "clo-tranched SETTLE_REDEEM": " USDS", "clo-tranched PRIME_SUBSCRIBE": "ember USDS", "clo-tranched PRIME_REDEEM": "ember mCLO-S",
		"senior-secured TRANSFER": " USDS", "senior-secured REPAY_PRINCIPAL": " USDS", "senior-secured REPAY_INTEREST": " USDS", "senior-secured PRIME_SUBSCRIBE": "ember USDS",
	}
	if len(out) != len(want) {
		t.Errorf("%v", out)
	}
	for name := range want {
		if out[name] != want[name] {
			t.Errorf("%s is counted to %q, want %q", name, out[name], want[name])
		}
	}
	unknown := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Unit("senior").Limits[0]
	before := of(t, declared, "clo-tranched").Losses[0].First.Amount
	unknown.Route = "NEW_ROUTE"
	if after := of(t, declared, "clo-tranched").Losses[0].First.Amount; after.Cmp(&before.Int) <= 0 {
		t.Error("a route that nobody knows is not counted")
	}
}

func TestBudgetsOfOnePurseAddUp(t *testing.T) {
	declared := load(t)
	for _, loss := range of(t, declared, "clo-tranched").Losses {
		first, ceiling := new(big.Int), new(big.Int)
		for _, route := range loss.Routes {
			first.Add(first, &route.First.Amount.Int)
			ceiling.Add(ceiling, &route.Ceiling.Amount.Int)
		}
		if first.Cmp(&loss.First.Amount.Int) != 0 || ceiling.Cmp(&loss.Ceiling.Amount.Int) != 0 || first.Cmp(ceiling) > 0 {
			t.Errorf("%s %s: %s and %s", loss.Prime, loss.Token, first, ceiling)
		}
	}
	limit := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Unit("junior").Limits[2]
	limit.Init = catalog.RateLimit{Unlimited: true, MaxAmount: catalog.Unlimited, Slope: whole(0)}
	if loss := of(t, declared, "clo-tranched").Losses[0]; !loss.Ceiling.Unlimited || loss.First.Unlimited {
		t.Errorf("%+v", loss)
	}
}

// ---- Haircuts.

// The haircut is rounded up, each Unit has its own, and it lowers no loss.
func TestHaircuts(t *testing.T) {
	declared := load(t)
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	losses := of(t, declared, "clo-tranched").Losses
	unit := class.Unit("senior")
	for _, test := range []struct{ capacity, bps, amount int64 }{
		{10_000, 0, 0}, {10_000, 1, 1}, {10_000, 10_000, 10_000}, {1, 1, 1}, {1, 0, 0}, {10_001, 1, 2}, {9_999, 200, 200}, {0, 10_000, 0},
	} {
		unit.Capacity.Units, lcts.PoolOf(unit).MaxHaircut = whole(test.capacity), test.bps
		list := of(t, declared, "clo-tranched").Haircuts
		if len(list) != 2 || list[0].Unit != "junior" || list[1].Unit != "senior" {
			t.Fatalf("%+v", list)
		}
		got := list[1]
		if got.Bps != test.bps || got.Amount.Int64() != test.amount || got.Token != "USDS" || got.Scale != 18 {
			t.Errorf("%+v: %+v", test, got)
		}
		if got.Field != "unit.maxHaircut" || got.Where != "halos/meridian/clo-tranched/units/senior.cue:14:2" {
			t.Errorf("%s is at %s", got.Field, got.Where)
		}
	}
	if after := of(t, declared, "clo-tranched").Losses; after[0].First.Amount.Cmp(&losses[0].First.Amount.Int) != 0 {
		t.Errorf("the loss was %s and is %s", losses[0].First.Amount, after[0].First.Amount)
	}
	if list := of(t, declared, "senior-secured").Haircuts; list == nil || len(list) != 0 {
		t.Errorf("a Term Class has no exchange rate: %v", list)
	}
}

// ---- Distances.

func find(t testing.TB, document *headroom.Document, unit catalog.UnitName, field string) headroom.Parameter {
	t.Helper()
	for _, each := range document.Parameters {
		if each.Unit == unit && each.Field == field {
			return each
		}
	}
	t.Fatalf("%s %s is not bounded", unit, field)
	return headroom.Parameter{}
}

func TestDistancesAreExact(t *testing.T) {
	for _, test := range []struct {
		value    int64
		distance int64
		left     string
	}{
		{99, -1, "-0.1"}, {100, 0, "0.0"}, {101, 1, "0.0"}, {200, 100, "5.0"}, {201, 101, "5.0"}, {1100, 1000, "50.0"}, {2099, 1, "0.0"}, {2100, 0, "0.0"}, {2102, -2, "-0.1"}, {4100, -2000, "-100.0"},
	} {
		declared := load(t)
		class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"})
		class.Values[1] = whole(test.value)
		bound := &declared.Templates[class.Template].ClassBounds[1]
		bound.Min, bound.Max = whole(100), whole(2100)
		document := of(t, declared, "senior-secured")
		got := find(t, document, "", "class.facility.maxAnnualGrowth")
		if nearer := map[bool]string{true: got.ToLeast, false: got.ToGreatest}[test.value < 1100]; got.Distance.Int64() != test.distance || got.Left != test.left || nearer != test.left {
			t.Errorf("%d: %s (%s %%), want %d (%s %%)", test.value, got.Distance, got.Left, test.distance, test.left)
		}
		if test.distance < 0 && document.Parameters[0].Field != got.Field {
			t.Errorf("%d: what is outside its range is not first", test.value)
		}
	}
}

// For any values, the tightest of what was chosen comes first, then the tightest of what stands at
// its default. A parameter that can have only one value is last.
func TestTightestFirst(t *testing.T) {
	declared := load(t)
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"})
	unit := class.Unit("term")
	rapid.Check(t, func(r *rapid.T) {
		for i := range unit.Values {
			unit.Values[i] = whole(rapid.Int64Range(0, 1<<62).Draw(r, "value"))
		}
		document, err := headroom.Of(declared, class)
		if err != nil {
			r.Fatal(err)
		}
		var before *big.Rat
		group := 0
		for _, each := range document.Parameters {
			of := 0
			switch {
			case each.Fixed():
				of = 2
			case !each.Chosen():
				of = 1
			}
			if of < group {
				r.Fatalf("%s %s comes too late", each.Unit, each.Field)
			}
			if of > group {
				group, before = of, nil
			}
			width := new(big.Int).Sub(&each.Greatest.Int, &each.Least.Int)
			if width.Sign() <= 0 {
				width.SetInt64(1)
			}
			part := new(big.Rat).SetFrac(&each.Distance.Int, width)
			if before != nil && part.Cmp(before) < 0 {
				r.Fatalf("%s %s comes too late", each.Unit, each.Field)
			}
			before = part
		}
	})
}

// What the template or the schema offers is told apart from what somebody chose, unless it is
// outside of its range.
func TestDefaultsStandApart(t *testing.T) {
	declared := load(t)
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	unit, template := class.Unit("senior"), declared.Templates[class.Template]
	field := func(name string) headroom.Parameter { return find(t, of(t, declared, "clo-tranched"), "senior", name) }
	for _, name := range []string{"unit.queue.lockAt", "unit.queue.settleBy", "unit.limits.transfer.initial.max"} {
		if each := field(name); each.Chosen() {
			t.Errorf("%s is what the template offers: %+v", name, each)
		}
	}
	lcts.PoolOf(unit).Queue.LockAt = "13:01"
	if !field("unit.queue.lockAt").Chosen() {
		t.Error("another hour was chosen")
	}
	delete(declared.Positions, unit.File+"#unit.maxHaircut")
	if field("unit.maxHaircut").Chosen() {
		t.Error("a field that the manifest does not have was not chosen")
	}
	for i := range template.UnitBounds {
		template.UnitBounds[i].Max = whole(1)
	}
	if !field("unit.maxHaircut").Chosen() {
		t.Error("what is outside of its range is to be looked at")
	}
}

func TestBoundsAreWhatAllRulesLetPass(t *testing.T) {
	declared := load(t)
	class := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	unit := class.Unit("senior")
	lcts.PoolOf(unit).Queue = lcts.Queue{LockAt: "14:00", SettleBy: "15:30", LockLimit: 7_200}
	unit.Limits[0].Init.MaxAmount = whole(700) // below the least init that the template allows
	document := of(t, declared, "clo-tranched")
	for _, test := range []struct {
		field           string
		least, greatest int64
	}{
		{"unit.queue.lockAt", 13*60 + 30, 15*60 + 29},
		{"unit.queue.settleBy", 14*60 + 1, 16 * 60},
		{"unit.queue.lockLimit", 5_400, 10_800},
		{"unit.limits.settleSubscribe.initial.max", 1, 700},
	} {
		got := find(t, document, "senior", test.field)
		if got.Least.Int64() != test.least || got.Greatest.Int64() != test.greatest {
			t.Errorf("%s: %s to %s, want %d to %d", test.field, got.Least, got.Greatest, test.least, test.greatest)
		}
		if !strings.HasPrefix(got.Where, "halos/meridian/clo-tranched/units/senior.cue:") {
			t.Errorf("%s is at %s", test.field, got.Where)
		}
	}
	term := declared.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"})
	offering := term.Unit("term")
	nfat.FacilityOf(term).MaxGrowth, term.Buybox.APY, term.Buybox.Size = 1_450, &catalog.Bps{Min: 900, Max: 1_420}, &catalog.Sizes{Min: catalog.Amount{Units: whole(7)}, Max: catalog.Amount{Units: plus(nfat.TermOf(offering).Size.Max.Units, 3)}}
	term.Buybox.Term = &catalog.Seconds{Min: nfat.TermOf(offering).Maturity.Min - 5, Max: nfat.TermOf(offering).Maturity.Max + 1e9}
	document = of(t, declared, "senior-secured")
	template := declared.Templates[term.Template].UnitBounds
	for field, want := range map[string][2]*catalog.Integer{
		"unit.capacity":  {nfat.TermOf(offering).Size.Max.Units, template[0].Max},
		"unit.size.min":  {template[1].Min, nfat.TermOf(offering).Size.Max.Units},
		"unit.size.max":  {nfat.TermOf(offering).Size.Min.Units, plus(nfat.TermOf(offering).Size.Max.Units, 3)},
		"unit.term.min":  {whole(int64(nfat.TermOf(offering).Maturity.Min) - 5), whole(int64(nfat.TermOf(offering).Maturity.Max))},
		"unit.term.max":  {whole(int64(nfat.TermOf(offering).Maturity.Min)), template[4].Max},
		"unit.yield.min": {whole(900), whole(nfat.TermOf(offering).Yield.Max)},
		"unit.yield.max": {whole(nfat.TermOf(offering).Yield.Min), whole(1_420)},
	} {
		if got := find(t, document, "term", field); got.Least.Cmp(&want[0].Int) != 0 || got.Greatest.Cmp(&want[1].Int) != 0 {
			t.Errorf("%s: %s to %s, want %s to %s", field, got.Least, got.Greatest, want[0], want[1])
		}
	}
	term.Buybox.APY = nil
	if got := find(t, of(t, declared, "senior-secured"), "term", "unit.yield.max"); got.Greatest.Int64() != 1_450 {
		t.Errorf("unit.yield.max: %s", got.Greatest)
	}
}
