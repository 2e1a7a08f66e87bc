// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/safe"
)

// A rollout of a whole Class waits in the timelock. Meanwhile one of another Unit alone begins and
// ends, and then what waits is executed. The Unit's history does not say that the first one brought
// its manifest back, and neither does the first one bring it back.
func TestAUnitIsRolledOutAloneWhileItsClassWaits(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"the Class is planned again", "anyone executes what waits", "the rollout goes on"} {
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
			c := v.alone(t, second, unit, nil)
			if outcome, err := v.carry(t, v.approved(t, alone, c), second, agree); err != nil || !outcome.Result.Complete() {
				t.Fatalf("%+v, %v", outcome, err)
			}
			v.Wait(t, plantest.Delay)
			switch name {
			case "the Class is planned again":
				begun = v.sign(t, second)
				fallthrough
			case "the rollout goes on":
				if outcome, err := v.carry(t, begun, second, agree); err != nil || !outcome.Result.Complete() {
					t.Fatalf("%+v, %v", outcome, err)
				}
			default:
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
			records, _ := v.recorded(t, second)
			if history := records[unit.Unit.Part().String()].History; len(history) != 2 || history[1].Bundle != c.Digest {
				t.Errorf("the Unit's history: %+v", history)
			}
			v.ended(t, second)
		})
	}
}

// alone plans a Unit alone, behind the nonces that others claim.
func (v *venue) alone(t *testing.T, declared *catalog.Catalog, unit catalog.UnitRef, claims rollout.Claims) *rollout.Compilation {
	t.Helper()
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: unit.Class, Unit: unit.Unit, Claims: claims}, rollout.Judged)
	if err != nil || c.Verdict != nil {
		t.Fatalf("%v, %v", err, c.Verdict)
	}
	return c
}

// carried carries a rollout out as far as it goes now, and tells whether that is its end.
func (v *venue) carried(t *testing.T, folder rollout.Folder, declared *catalog.Catalog) bool {
	t.Helper()
	outcome, err := v.carry(t, folder, declared, agree)
	if err != nil {
		t.Fatal(err)
	}
	return outcome.Result.Complete()
}

// ended demands that all records verify, and that nothing is left to be planned.
func (v *venue) ended(t *testing.T, declared *catalog.Catalog) {
	t.Helper()
	records, verify := v.recorded(t, declared)
	for _, each := range records {
		if faults := verify(each); len(faults) > 0 {
			t.Errorf("%s: %v", each.Name, faults)
		}
	}
	v.Catalog = declared
	if left := v.PlanOf(t, plantest.Class); !left.Core.Empty() {
		t.Errorf("left: %+v", left.Core.Changes)
	}
}

// A rollout of a Class waits for what it scheduled, and one of a Unit alone schedules a part of the
// same. Both are carried out to the end as they were signed, whichever is first. What the Unit
// scheduled waits on where the Class has done it already: a plan executes it, and adds nothing.
func TestAUnitAloneSchedulesAPartOfWhatItsClassDoes(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]int{"the Class ends first": 0, "the Unit ends first": 1} {
		t.Run(name, func(t *testing.T) {
			v, _ := over(t)
			declared := edited(t, v.Catalog, func(c *catalog.Class) {
				for _, unit := range c.Units {
					amount := &unit.Limits[0].Init.MaxAmount.Int
					amount.Mul(amount, big.NewInt(2))
				}
			})
			unit := plantest.Class.Unit(declared.Class(plantest.Class).Units[1].Name)
			whole := v.sign(t, declared)
			if v.carried(t, whole, declared) {
				t.Fatal("the Class does not wait")
			}
			sources, err := plan.Alone(declared, unit)
			if err != nil {
				t.Fatal(err)
			}
			both := []rollout.Folder{whole, v.approved(t, sources, v.alone(t, declared, unit, nil))}
			for _, each := range []rollout.Folder{both[1], both[0]} {
				if v.carried(t, each, declared) {
					t.Fatal("it does not wait")
				}
			}
			v.Wait(t, plantest.Delay)
			for _, each := range []rollout.Folder{both[first], both[1-first]} {
				if !v.carried(t, each, declared) {
					t.Fatal("it is not complete")
				}
			}
			v.Catalog = declared
			if left := v.PlanOf(t, plantest.Class); left.Core.Empty() != (first == 1) || len(left.Core.Changes) > 0 {
				t.Errorf("left: %+v", left.Core)
			} else {
				v.CarryOut(t, left)
			}
			v.ended(t, declared)
		})
	}
}

// Two Units of one Class are planned alone at the same time, and deployed one after the other. Both
// rollouts are carried out to the end as they were signed, whichever ends first.
func TestTwoUnitsAreDeployedAlone(t *testing.T) {
	t.Parallel()
	for name, first := range map[string]int{"the first ends first": 0, "the second ends first": 1} {
		t.Run(name, func(t *testing.T) {
			v, _ := over(t)
			declared := edited(t, v.Catalog, func(c *catalog.Class) {
				for _, name := range []catalog.UnitName{"one", "two"} {
					more := plantest.Copy(t, v.Catalog).Class(plantest.Class).Units[0]
					pool := lcts.PoolOf(more)
					more.Name, pool.Token.Symbol, pool.Manager.Address = name, string(name), common.BytesToAddress([]byte(name))
					c.Units = append(c.Units, more)
				}
			})
			deployer := v.Catalog.Networks["devnet"].Authorities["deployer"].Safe
			state, err := safe.Read(t.Context(), v.Client, deployer, common.Hash{})
			if err != nil {
				t.Fatal(err)
			}
			claims, folders := rollout.Claims{}, []rollout.Folder{}
			for _, name := range []catalog.UnitName{"one", "two"} {
				unit := plantest.Class.Unit(name)
				c := v.alone(t, declared, unit, claims)
				sources, err := plan.Alone(declared, unit)
				if err != nil {
					t.Fatal(err)
				}
				folders = append(folders, v.approved(t, sources, c))
				for _, each := range c.Bundle.Batches {
					if each.Safe != nil {
						claims.Add(each.Safe.Address, each.Safe.Nonce, rollout.Claim{Class: plantest.Class, Digest: c.Digest})
					}
				}
			}
			if len(claims[deployer]) != 2 || claims.Free(deployer, state.Nonce) != state.Nonce+2 {
				t.Fatalf("the deployer's Safe signs %+v", claims[deployer])
			}
			for _, each := range folders {
				if v.carried(t, each, declared) {
					t.Fatal("it does not wait")
				}
			}
			v.Wait(t, plantest.Delay)
			for _, each := range []int{first, 1 - first} {
				v.carried(t, folders[each], declared)
			}
			for _, each := range folders {
				if !v.carried(t, each, declared) {
					t.Fatal("it is not complete")
				}
			}
			v.ended(t, declared)
		})
	}
}
