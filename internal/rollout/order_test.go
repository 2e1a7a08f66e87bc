// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"fmt"
	"math/big"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// A rollout is followed by another on the same day, before it is over. What waited in the timelock
// ends both in one transaction. Records then say what the one that followed declares, whatever the
// digests of the two are.
func TestARolloutThatFollowsAnotherIsTheLater(t *testing.T) {
	t.Parallel()
	v, _ := over(t)
	first := edited(t, v.Catalog, func(c *catalog.Class) {
		amount := &c.Units[0].Limits[0].Init.MaxAmount.Int
		amount.Mul(amount, big.NewInt(2))
	})
	begun := v.sign(t, first)
	if outcome, err := v.carry(t, begun, first, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	second := v.smaller(t, first, begun, func(c *catalog.Class, try byte) {
		c.Beacon.Revokers = append(c.Beacon.Revokers, common.Address{0: 0xb0, 19: try})
	})
	follows := v.sign(t, second)
	if outcome, err := v.carry(t, follows, second, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.Wait(t, plantest.Delay)
	if outcome, err := v.carry(t, follows, second, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.isLast(t, second, follows)
}

// Two rollouts of one day consist of the same operation of the timelock, and of nothing else: what
// their manifests say beyond that needs no transaction. The one that was planned at the later block
// is the later, whatever the digests of the two are.
func TestOfTwoRolloutsWithOneOperationThePlannedLaterIsTheLater(t *testing.T) {
	t.Parallel()
	v, _ := over(t)
	scheduled := edited(t, v.Catalog, func(c *catalog.Class) {
		amount := &c.Units[0].Limits[0].Init.MaxAmount.Int
		amount.Mul(amount, big.NewInt(2))
	})
	if outcome, err := v.carry(t, v.sign(t, scheduled), scheduled, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	first := v.large(t, scheduled)
	earlier := v.sign(t, first)
	v.Send(t, "relayer", &common.Address{1}, nil) // another block
	second := v.smaller(t, first, earlier, func(c *catalog.Class, try byte) { c.Title += fmt.Sprint(" ", try) })
	later := v.sign(t, second)
	for _, each := range []rollout.Folder{earlier, later} {
		if b, err := each.Bundle(); err != nil || len(b.Batches) != 1 || b.Batches[0].Safe != nil {
			t.Fatalf("it is more than the operation: %+v, %v", b, err)
		}
	}
	v.Wait(t, plantest.Delay)
	if outcome, err := v.carry(t, later, second, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.isLast(t, second, later)
}

// Two rollouts are planned at one block, and the second goes beyond the first. A transaction of its
// own comes before the one that ends both. So the chain shows it to begin first, and records still
// say what it declares, whatever the digests of the two are.
func TestOfTwoRolloutsPlannedAtOneBlockTheOneThatDoesMoreIsTheLater(t *testing.T) {
	t.Parallel()
	v, _ := over(t)
	scheduled := edited(t, v.Catalog, func(c *catalog.Class) {
		amount := &c.Units[0].Limits[0].Init.MaxAmount.Int
		amount.Mul(amount, big.NewInt(2))
	})
	if outcome, err := v.carry(t, v.sign(t, scheduled), scheduled, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	less := v.large(t, scheduled)
	earlier := v.sign(t, less)
	more := v.smaller(t, less, earlier, func(c *catalog.Class, try byte) {
		c.Beacon.Revokers = append(c.Beacon.Revokers, common.Address{0: 0xb0, 19: try})
	})
	later := v.sign(t, more)
	if outcome, err := v.carry(t, later, more, agree); err != nil || outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.Wait(t, plantest.Delay)
	if outcome, err := v.carry(t, later, more, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	v.isLast(t, more, later)
}

// large renames a Class so that half of all digests are smaller than that of the bundle.
func (v *venue) large(t *testing.T, declared *catalog.Catalog) *catalog.Catalog {
	t.Helper()
	return v.until(t, declared, func(c *catalog.Class, try byte) { c.Title += fmt.Sprint(", renamed ", try) }, func(_ *bundle.Bundle, digest string) bool { return digest >= "8" })
}

// smaller edits manifests so that the digest of the bundle which they give is smaller than that of
// a rollout of the same day, which is large.
func (v *venue) smaller(t *testing.T, declared *catalog.Catalog, than rollout.Folder, edit func(c *catalog.Class, try byte)) *catalog.Catalog {
	t.Helper()
	before, err := than.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	return v.until(t, declared, edit, func(b *bundle.Bundle, digest string) bool {
		if b.Deadline != before.Deadline {
			t.Fatalf("deadlines %d and %d: not of one day", before.Deadline, b.Deadline)
		}
		return digest < filepath.Base(than.Path)
	})
}

// until edits manifests until the bundle which they give is right.
func (v *venue) until(t *testing.T, declared *catalog.Catalog, edit func(c *catalog.Class, try byte), right func(b *bundle.Bundle, digest string) bool) *catalog.Catalog {
	t.Helper()
	for try := range byte(100) {
		made := edited(t, declared, func(c *catalog.Class) { edit(c, try+1) })
		snapshot, err := observe.Latest(t.Context(), v.Client, made, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		b := plantest.Compile(t, made, plantest.Make(t, made, snapshot))
		digest, err := b.Digest()
		if err != nil {
			t.Fatal(err)
		}
		if right(b, digest) {
			return made
		}
	}
	t.Fatal("a hundred edits give no bundle that is right")
	return nil
}

// isLast demands that the records verify, and that the last revision of the Class is of a rollout.
func (v *venue) isLast(t *testing.T, declared *catalog.Catalog, of rollout.Folder) {
	t.Helper()
	records, verify := v.recorded(t, declared)
	for _, each := range records {
		if faults := verify(each); len(faults) > 0 {
			t.Errorf("%s: %v", each.Name, faults)
		}
	}
	history := records[plantest.Class.Part().String()].History
	if last := history[len(history)-1].Bundle; last != filepath.Base(of.Path) {
		t.Errorf("the last revision is that of %s", last)
	}
}
