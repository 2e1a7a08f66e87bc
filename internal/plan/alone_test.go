// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A plan of one Unit is the same whatever differs in the rest of its Class, also what nothing could
// change. It has moves of the Unit alone.
func TestAPlanOfAUnitCoversNothingElse(t *testing.T) {
	whole := plantest.Catalog(t)
	unit := plantest.Class.Unit(whole.Class(plantest.Class).Units[1].Name)
	live := rolledOut(t, whole)
	alone := func(whole *catalog.Catalog, change func(*plan.Basis)) (*plan.Plan, error) {
		t.Helper()
		snapshot := plantest.Copy(t, live)
		change(&snapshot.Basis)
		snapshot.Basis.Units = snapshot.Basis.Units[1:2]
		if err := snapshot.Alone(whole, unit); err != nil {
			t.Fatal(err)
		}
		return plan.Make(whole, plantest.Class, snapshot, 2_000_000_000)
	}
	must := func(p *plan.Plan, err error) *plan.Plan {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	nothing := must(alone(whole, func(*plan.Basis) {}))
	if !nothing.Core.Empty() || nothing.Core.Of() != unit {
		t.Fatalf("of %s, as it is declared: %s", nothing.Core.Of(), told(nothing))
	}
	others := func(b *plan.Basis) {
		b.Units[0].Held, b.Units[0].Limits[0].Init = nil, plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
		b.Class.Undeclared = []catalog.UnitName{"unheard-of"}
		b.Class.Strays = []plan.Stray{{LimitState: plan.LimitState{RateLimits: b.Class.Pau.RateLimits, Key: common.Hash{1}}}}
		b.Class.Openings = []plan.Opening{{Entries: []plan.First{{Key: common.Hash{2}}}}}
		b.Class.Pending = []plan.Operation{{ID: common.Hash{3}, Payloads: b.Units[0].Operation.Payloads, Targets: b.Units[0].Operation.Targets, Values: b.Units[0].Operation.Values}}
		b.Facts = []plan.Fact{{Kind: plan.CodeChanged, At: b.Class.Pau.Controller}}
		b.Halo.Governance = common.Address{4}
	}
	edited := plantest.Copy(t, whole)
	first, class := edited.Class(plantest.Class).Units[0], edited.Class(plantest.Class)
	first.Title, first.Limits[0].Init.MaxAmount, first.Manifest = "Another", catalog.NewInteger(&first.Limits[0].Initial.MaxAmount.Int), common.Hash{5}
	if p := must(alone(edited, others)); !p.Core.Empty() || len(p.Core.Changes) > 0 || p.Core.Manifests != nothing.Core.Manifests {
		t.Errorf("what differs elsewhere: %s%s", changesOf(p), told(p))
	}

	// The Unit's own difference is a move, beside roles that differ and are left.
	second := class.Units[1]
	own := func(b *plan.Basis) {
		others(b)
		b.Units[1].Limits[0].Init = plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
		b.Class.Roles = slices.DeleteFunc(slices.Clone(b.Class.Roles), func(role onchain.Role) bool { return role.Role == onchain.Actor })
	}
	p := must(alone(edited, own))
	if p.Core.Empty() || !slices.ContainsFunc(p.Core.Changes, func(c plan.Change) bool { return c.Field == second.Limits[0].Field+".init" }) {
		t.Errorf("its own difference: %s%s", changesOf(p), told(p))
	}
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if !call.Guard && call.Act.Of != unit.Part() {
				t.Errorf("it takes to %s", call.Name)
			}
		}
	}

	// What the Unit needs of its Class first is not left out silently.
	if _, err := alone(edited, func(b *plan.Basis) {
		b.Units[1].Limits[0].Set = false
		b.Class.Pairings = nil
	}); fault.First(err) != fault.ChangeNotAllowed || !strings.Contains(err.Error(), "cannot be planned alone") || !strings.Contains(err.Error(), "halocompile plan "+plantest.Class.String()) {
		t.Errorf("without a cBEAM: %v", err)
	}
	if _, err := alone(edited, func(b *plan.Basis) {
		b.Class.Activated, b.Class.Pairings, b.Class.Undeclared = false, nil, []catalog.UnitName{"junior"}
	}); fault.First(err) != fault.ChangeNotAllowed || !strings.Contains(err.Error(), "is launched with unit junior") {
		t.Errorf("while the Class is launched: %v", err)
	}
	if _, err := plan.Alone(whole, plantest.Class.Unit("none")); fault.First(err) != fault.NothingToPlan {
		t.Errorf("a Unit that nobody declares: %v", err)
	}
}
