// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// Every new Unit is in exactly one group, in order; and once the first groups exist, the others are
// the same: an interrupted rollout goes on as it was signed.
func TestGroupsStayTheSameWhileTheyAreDeployed(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
		grow(declared, snapshot, rapid.IntRange(0, 90).Draw(rt, "more Units"))
		for _, unit := range declared.Class(plantest.Class).Units {
			unit.Limits = unit.Limits[:rapid.IntRange(0, len(unit.Limits)).Draw(rt, "limits")]
		}
		s, err := plan.Resolve(declared, plantest.Class)
		if err != nil {
			rt.Fatal(err)
		}
		var all, want []int
		for i := range snapshot.Basis.Units {
			if snapshot.Basis.Units[i].Exists = rapid.IntRange(0, 9).Draw(rt, "exists") == 0; !snapshot.Basis.Units[i].Exists {
				want = append(want, i)
			}
		}
		groups := s.Groups(&snapshot.Basis)
		if all = slices.Concat(groups...); !slices.Equal(all, want) {
			rt.Fatalf("groups %v of %v", groups, want)
		}
		for len(groups) > 0 {
			for _, i := range groups[0] {
				snapshot.Basis.Units[i].Exists = true
			}
			groups = groups[1:]
			if left := s.Groups(&snapshot.Basis); !slices.EqualFunc(left, groups, slices.Equal) {
				rt.Fatalf("then %v, want %v", left, groups)
			}
		}
	})
}

// The Units of a group are deployed by one call and registered by one operation; each has a check
// of its own.
func TestUnitsAreDeployedAndRegisteredTogether(t *testing.T) {
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	grow(declared, snapshot, 8)
	p := plantest.Make(t, declared, snapshot)
	registered := 0
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				if call.Act.Kind == plan.Deploy && len(call.Act.And) > 0 {
					if len(call.Done) != 10 || len(call.Act.Parts()) != 10 || call.Act.Of.Name != "junior" {
						t.Errorf("%s has %d checks", call.Name, len(call.Done))
					}
				}
				if call.Act.Kind == plan.Register && len(call.Act.And) == 9 {
					registered++
				}
			}
		}
	}
	if registered != 1 || len(p.Core.Operations) != 2 {
		t.Errorf("%d operations register the Units, of %d", registered, len(p.Core.Operations))
	}
}

func TestAUnitOfAGroupWithAnOperationOfItsOwnIsRefused(t *testing.T) {
	for name, change := range map[string]func(*plan.Operation){
		"another id":   func(o *plan.Operation) { o.ID[0] ^= 1 },
		"its own call": func(o *plan.Operation) { *o = plantest.Snapshot(t).Basis.Units[0].Operation },
	} {
		t.Run(name, func(t *testing.T) {
			declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
			change(&snapshot.Basis.Units[1].Operation)
			if _, err := plan.Make(declared, plantest.Class, snapshot, 2_000_000_000); fault.First(err) != fault.PlanNotReproducible {
				t.Error(err)
			}
		})
	}
}
