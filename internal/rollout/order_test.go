// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A rollout is followed by another on the same day, before it is over. What waited in the timelock
// ends both in one transaction. Records then say what the one that followed declares, whatever the
// digests of the two are.
func TestARolloutThatFollowsAnotherIsTheLater(t *testing.T) {
	v, _ := over(t)
	first := edited(t, v.Catalog, func(c *catalog.Class) {
		amount := &c.Units[0].Limits[0].Init.MaxAmount.Int
		amount.Mul(amount, big.NewInt(2))
	})
	begun := v.sign(t, first)
	if outcome, err := v.carry(t, begun, first, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	before, err := begun.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	var second *catalog.Catalog
	for tries, smaller := byte(1), false; !smaller; tries++ {
		second = edited(t, first, func(c *catalog.Class) {
			c.Beacon.Revokers = append(c.Beacon.Revokers, common.Address{0: 0xb0, 19: tries})
		})
		snapshot, err := observe.Latest(t.Context(), v.Client, second, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		made := plantest.Compile(t, second, plantest.Make(t, second, snapshot))
		if made.Deadline != before.Deadline {
			t.Fatalf("deadlines %d and %d: not of one day", before.Deadline, made.Deadline)
		}
		digest, err := made.Digest()
		if err != nil {
			t.Fatal(err)
		}
		smaller = digest < filepath.Base(begun.Path)
	}
	follows := v.sign(t, second)
	if outcome, err := v.carry(t, follows, second, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.Wait(t, plantest.Delay)
	if outcome, err := v.carry(t, follows, second, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	records, verify := v.recorded(t, second)
	for _, each := range records {
		if faults := verify(each); len(faults) > 0 {
			t.Errorf("%s: %v", each.Name, faults)
		}
	}
	history := records[plantest.Class.Part().String()].History
	if last := history[len(history)-1].Bundle; last != filepath.Base(follows.Path) {
		t.Errorf("the last revision is that of %s", last)
	}
}
