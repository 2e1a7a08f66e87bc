// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"math/big"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// A rollout of a whole Class waits in the timelock. Meanwhile one of another Unit alone begins and
// ends, and then anyone executes what waits. The Unit's history does not say that the first one
// brought its manifest back.
func TestAUnitIsRolledOutAloneWhileItsClassWaits(t *testing.T) {
	for name, again := range map[string]bool{"the Class is planned again": true, "anyone executes what waits": false} {
		t.Run(name, func(t *testing.T) {
			v, _ := over(t)
			first := edited(t, v.Catalog, func(c *catalog.Class) {
				amount := &c.Units[0].Limits[0].Init.MaxAmount.Int
				amount.Mul(amount, big.NewInt(2))
			})
			begun := v.sign(t, first)
			if outcome, err := v.carry(t, begun, first, agree); err != nil || outcome.Result.Complete() {
				t.Fatalf("%+v, %v", outcome, err)
			}
			second := edited(t, first, func(c *catalog.Class) {
				capacity := &c.Units[1].Capacity.Units.Int
				capacity.Div(capacity, big.NewInt(2))
			})
			unit := plantest.Class.Unit(second.Class(plantest.Class).Units[1].Name)
			alone, err := plan.Alone(second, unit)
			if err != nil {
				t.Fatal(err)
			}
			c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: second, Class: plantest.Class, Unit: unit.Unit}, rollout.Judged)
			if err != nil || c.Verdict != nil {
				t.Fatalf("%v, %v", err, c.Verdict)
			}
			if outcome, err := v.carry(t, v.approved(t, alone, c), second, agree); err != nil || !outcome.Result.Complete() {
				t.Fatalf("%+v, %v", outcome, err)
			}
			v.Wait(t, plantest.Delay)
			if again {
				if outcome, err := v.carry(t, v.sign(t, second), second, agree); err != nil || !outcome.Result.Complete() {
					t.Fatalf("%+v, %v", outcome, err)
				}
			} else {
				waits := read(t, v.Live, begun)
				for _, each := range waits.Bundle.Batches {
					if each.Safe == nil {
						v.Send(t, "relayer", &each.To, each.Data)
					}
				}
				waits.Catalog = second
				if _, err := waits.Keep(t.Context(), rollout.Options{}); err != nil {
					t.Fatal(err)
				}
			}
			records, verify := v.recorded(t, second)
			if history := records[unit.Unit.Part().String()].History; len(history) != 2 || history[1].Bundle != c.Digest {
				t.Errorf("the Unit's history: %+v", history)
			}
			for _, each := range records {
				if faults := verify(each); len(faults) > 0 {
					t.Errorf("%s: %v", each.Name, faults)
				}
			}
		})
	}
}
