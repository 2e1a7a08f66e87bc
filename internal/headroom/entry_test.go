// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/kind"
)

// An entry's ways out add up by token, at the token's own decimals. What leads in counts nothing,
// what has no bound is said to have none, and what nobody knows is listed.
func TestWhatAnEntryLetsOut(t *testing.T) {
	declared := load(t)
	entry := &catalog.Entry{Name: "harbour", Network: "devnet", Origin: catalog.Origin{File: "halos/inventory/harbour.cue"}, Held: &catalog.EntryHeld{Block: 7, Limits: []catalog.HeldLimit{
		{Key: common.Hash{1}, Name: "TRANSFER to ember, USDS", Route: "TRANSFER", Token: "USDS", MaxAmount: whole(1_000), Slope: whole(3)},
		{Key: common.Hash{2}, Name: "TRANSFER to harbour, USDS", Route: "TRANSFER", Token: "USDS", MaxAmount: whole(10), Slope: whole(0)},
		{Key: common.Hash{3}, Name: "NEW_ROUTE, USDS", Route: "NEW_ROUTE", Token: "USDS", MaxAmount: whole(1), Slope: whole(0)},
		{Key: common.Hash{4}, Name: "ISSUE to ember, USDS", Route: "ISSUE", Token: "USDS", MaxAmount: whole(7), Slope: whole(7)},
		{Key: common.Hash{5}, Name: "PRIME_REDEEM, share of pool", Route: "PRIME_REDEEM", Token: "share of pool", MaxAmount: catalog.Unlimited, Slope: whole(0)},
		{Key: common.Hash{6}, Name: "TRANSFER to ember, GONE", Route: "TRANSFER", Token: "GONE", MaxAmount: whole(5), Slope: whole(0)},
		{Key: common.Hash{7}, MaxAmount: whole(5), Slope: whole(0)},
	}}}
	document, err := headroom.OfEntry(declared, entry)
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.MarshalIndent(document, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, "testdata/entry.json", append(data, '\n'))
	if got := document.Losses[0].Sum.Amount.Int64(); got != 1_000+3*86_400+10+1 {
		t.Errorf("%d go out", got)
	}
}

// Of the public instances no chain was read, and no limit is known: that is said.
func TestAnEntryThatNobodyReadHasNoBlock(t *testing.T) {
	declared := load(t)
	for name, entry := range declared.Inventory {
		document, err := headroom.OfEntry(declared, entry)
		if err != nil || document.Block != nil || len(document.Losses)+len(document.Unknown) != 0 {
			t.Errorf("%s: %v, %+v", name, err, document)
		}
	}
	if len(declared.Inventory) == 0 {
		t.Error("there is no entry")
	}
}

// Whatever an entry holds, no limit is forgotten or counted twice.
func TestEveryLimitOfAnEntryIsTold(t *testing.T) {
	declared := load(t)
	inward := []string{"ISSUE", "SETTLE_SUBSCRIBE"}
	rapid.Check(t, func(r *rapid.T) {
		held, want := &catalog.EntryHeld{}, map[common.Hash]bool{}
		for i := range rapid.IntRange(0, 12).Draw(r, "limits") {
			limit := catalog.HeldLimit{
				Key:       common.Hash{byte(i)},
				Route:     rapid.SampledFrom(append([]string{"", "TRANSFER", "REPAY_INTEREST"}, inward...)).Draw(r, "route"),
				Token:     rapid.SampledFrom([]string{"", "USDS", "share of one", "share of two", "none"}).Draw(r, "token"),
				MaxAmount: whole(rapid.Int64Range(0, 1<<40).Draw(r, "max")), Slope: whole(rapid.Int64Range(0, 1<<40).Draw(r, "slope")),
			}
			held.Limits = append(held.Limits, limit)
			if !slices.Contains(inward, limit.Route) {
				want[limit.Key] = true
			}
		}
		document, err := headroom.OfEntry(declared, &catalog.Entry{Network: "devnet", Held: held})
		if err != nil {
			r.Fatal(err)
		}
		told := document.Unknown
		for _, loss := range document.Losses {
			sum := new(big.Int)
			for _, limit := range loss.Limits {
				sum.Add(sum, &limit.Most.Amount.Int)
			}
			if sum.Cmp(&loss.Sum.Amount.Int) != 0 {
				r.Fatalf("%s: %s, want %s", loss.Token, loss.Sum.Amount, sum)
			}
			told = slices.Concat(told, loss.Limits)
		}
		for _, limit := range told {
			if !want[limit.Key] {
				r.Fatalf("%s is told twice, or leads in", limit.Key)
			}
			delete(want, limit.Key)
		}
		if len(want) > 0 {
			r.Fatalf("not told: %v", want)
		}
	})
}

// A PAU may have limits of several kinds. So a route leads the same way for every kind that has it.
func TestARouteLeadsOneWay(t *testing.T) {
	leads := map[string]bool{}
	for _, template := range load(t).Templates {
		of, _ := kind.Of(template)
		for _, bound := range template.LimitBounds {
			in := slices.Contains(of.Facts().Routes.Inward, bound.Route)
			if before, known := leads[bound.Route]; known && before != in {
				t.Errorf("%s leads in and out", bound.Route)
			}
			leads[bound.Route] = in
		}
	}
	if !leads["ISSUE"] || leads["TRANSFER"] {
		t.Errorf("%v", leads)
	}
}
