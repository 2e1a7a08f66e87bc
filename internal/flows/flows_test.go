// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

const (
	hour = 3_600
	day  = 24 * hour
)

// Capital is to be settled by the end of the next window that opens after it came, and after a
// settlement as many days later as the Class says.
func TestWhatWaitsIsDueAtTheEndOfAWindow(t *testing.T) {
	hours := day0.Hours{Lock: 13 * hour, Settle: 16 * hour}
	at := func(days, hours uint64) *Occasion { return &Occasion{Time: 20_000*day + days*day + hours*hour} }
	for name, of := range map[string]struct {
		every             day0.Day
		waiting, settled  *Occasion
		days, closesAfter uint64
	}{
		"nothing waits":                       {1, nil, at(0, 14), 0, 0},
		"it came before a window":             {1, at(0, 12), nil, 0, 16},
		"it came as the window opened":        {1, at(0, 13), nil, 0, 16},
		"it came in a window":                 {1, at(0, 14), nil, 1, 16},
		"a part was settled":                  {1, at(0, 12), at(0, 15), 1, 16},
		"it came after a settlement":          {1, at(0, 18), at(0, 15), 1, 16},
		"weekends are left out":               {3, at(0, 12), nil, 2, 16},
		"weekends, after a settlement":        {3, at(0, 18), at(0, 15), 3, 16},
		"it came long after the last of them": {1, at(9, 12), at(0, 15), 9, 16},
	} {
		want := uint64(0)
		if of.closesAfter > 0 {
			want = at(of.days, of.closesAfter).Time
		}
		if got := overdue(hours, of.every, of.waiting, of.settled); got != want {
			t.Errorf("%s: %d, is to be %d", name, got, want)
		}
	}
}

// What refills is full after as many seconds as are needed, and not one more.
func TestALimitIsFullAsSoonAsItCanBe(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lacks, slope := big.NewInt(rapid.Int64Min(0).Draw(t, "lacks")), big.NewInt(rapid.Int64Min(1).Draw(t, "slope"))
		seconds := new(big.Int).SetUint64(*until(lacks, slope))
		if filled := new(big.Int).Mul(seconds, slope); filled.Cmp(lacks) < 0 {
			t.Fatalf("after %s s it lacks something", seconds)
		}
		if seconds.Sign() > 0 {
			if before := seconds.Sub(seconds, common.Big1); before.Mul(before, slope).Cmp(lacks) >= 0 {
				t.Fatal("it was full before")
			}
		}
	})
	if until(new(big.Int).Lsh(common.Big1, 200), common.Big1) != nil {
		t.Error("longer than anybody counts")
	}
}

// An event with fewer words than it has is refused, whatever flow it is of; it makes no amount.
func TestAnEventThatIsCutShortIsRefused(t *testing.T) {
	for _, each := range kind.All() {
		for _, move := range each.Facts().Flows.Moves {
			log := &types.Log{Topics: []common.Hash{facts.By(move.Event)[0], {}, {}, {}}, Data: make([]byte, 32*move.Amount+31)}
			if err := (&passed{move: move, index: new(big.Int)}).add(log); err == nil {
				t.Errorf("%s of %s takes it", move.Name, each.Facts().Name)
			}
		}
	}
}
