// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp_test

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/ramp"
)

const day = 86_400

// drawn is a limit that can be ramped, and a wish for it.
func drawn(t *rapid.T) (*configurator, ramp.Wish) {
	c := &configurator{
		initMax: rapid.Int64Range(1_000, 100_000).Draw(t, "initMax"), initSlope: rapid.Int64Range(1_000, 100_000).Draw(t, "initSlope"),
		hop: rapid.Int64Range(1, 3*day).Draw(t, "hop"), changeNum: rapid.Int64Range(101, 200).Draw(t, "change"),
		max: rapid.Int64Range(0, 200_000).Draw(t, "max"), slope: rapid.Int64Range(0, 200_000).Draw(t, "slope"),
		zzz: rapid.SampledFrom([]int64{0, 5_000_000}).Draw(t, "zzz"),
	}
	wish := ramp.Wish{
		Target: value(rapid.Int64Range(0, 2_000_000).Draw(t, "target"), rapid.Int64Range(0, 2_000_000).Draw(t, "targetSlope")),
		From:   5_000_000 + uint64(rapid.Int64Range(0, 10*day).Draw(t, "later")),
	}
	if rapid.Bool().Draw(t, "by") {
		wish.By = wish.From + uint64(rapid.Int64Range(-day, 90*day).Draw(t, "date"))
	} else {
		wish.Step = uint64(rapid.Int64Range(1, 4*day).Draw(t, "step"))
	}
	return c, wish
}

// Whoever makes each step when it is due, or later, comes to the target in as many steps as the
// first one said. The Configurator takes each. No other steps are fewer: Plan makes as many.
func TestNextStepAfterNextStepComesToTheTarget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, wish := drawn(t)
		first, err := c.present().Coming(wish)
		whole, planned := ramp.Plan(c.present(), ramp.Wish{Target: wish.Target, From: wish.From})
		if (err != nil) != (planned != nil) {
			t.Fatalf("Coming says %v, Plan %v", err, planned)
		}
		if err != nil || first == nil {
			if err == nil && len(whole.Steps) > 0 {
				t.Fatal("there are steps, and none is next")
			}
			return
		}
		end, late := first.End, rapid.Bool().Draw(t, "late")
		for left := first.Left; ; left-- {
			next, err := c.present().Coming(wish)
			if err != nil {
				t.Fatal(err)
			}
			if next == nil {
				if left != 0 {
					t.Fatalf("it is there %d steps early", left)
				}
				break
			}
			if next.Left != left {
				t.Fatalf("%d steps are left, not %d", next.Left, left)
			}
			if wish.By == 0 && !late && next.End != end {
				t.Fatalf("the end moved from %d to %d", end, next.End)
			}
			if next.Due > 0 && wish.Step > 0 && c.zzz > 0 && next.Due < uint64(c.zzz)+wish.Step {
				t.Fatal("it is due before its pace")
			}
			wish.From = max(wish.From, next.Due)
			if late {
				wish.From += uint64(rapid.Int64Range(0, day).Draw(t, "missed"))
			}
			if err := c.set(int64(wish.From), next.Max.Int64(), next.Slope.Int64()); err != nil {
				t.Fatalf("at %d: %v", wish.From, err)
			}
		}
		if wish.By > 0 && !late && end <= wish.By && wish.From > wish.By {
			t.Fatalf("it is there at %d, after %d", wish.From, wish.By)
		}
	})
}

// A ramp that somebody disturbs goes on from where the limit is, and what is not due stays so.
func TestAStepFollowsFromTheChainAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, wish := drawn(t)
		one, err := c.present().Coming(wish)
		wish.From += uint64(rapid.Int64Range(0, 30*day).Draw(t, "asked later"))
		other, again := c.present().Coming(wish)
		if (err != nil) != (again != nil) || (one == nil) != (other == nil) {
			t.Fatalf("%v, then %v", err, again)
		}
		if one == nil || c.zzz == 0 {
			return
		}
		if one.Lowers && !other.Lowers { // the rise came due meanwhile, and has the fall in it
			return
		}
		if one.Max.Cmp(&other.Max.Int) != 0 || one.Slope.Cmp(&other.Slope.Int) != 0 || one.Due != other.Due || one.Left != other.Left {
			t.Fatalf("%+v, then %+v", one, other)
		}
	})
}

func TestARampWithADateTooCloseGoesByTheHop(t *testing.T) {
	c := &configurator{initMax: 100, initSlope: 100, hop: 16 * 3_600, changeNum: 120, max: 100, slope: 100, zzz: 1_000_000}
	next, err := c.present().Coming(ramp.Wish{Target: value(10_000, 10_000), From: 1_000_000, By: 1_000_000 + 2*day})
	if err != nil || next.Due != 1_000_000+16*3_600 || next.End != 1_000_000+uint64(next.Left)*16*3_600 || next.End < 1_000_000+2*day {
		t.Errorf("%v, %+v", err, next)
	}
}
