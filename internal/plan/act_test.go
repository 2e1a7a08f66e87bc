// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// functions are those by which each kind of call is made.
var functions = map[plan.ActKind][]string{
	plan.Guard:          {"chain", "notAfter", "codeHash", "reads"},
	plan.GuardAbsent:    {"noCode"},
	plan.Deploy:         {"deployHalo", "deployClass", "deployUnits"},
	plan.Schedule:       {"scheduleBatch"},
	plan.Register:       {"executeBatch"},
	plan.Activate:       {"activate"},
	plan.PairRateLimits: {"setCBeamForRateLimits"},
	plan.PairController: {"setCBeamForController"},
	plan.SetLimit:       {"setRateLimit"},
}

// A call that says it does something else than its calldata would be believed by whoever reads the
// plan after it was made anew.
func TestEachCallSaysWhatItDoes(t *testing.T) {
	seen := map[string]bool{}
	for _, alone := range []bool{false, true} {
		declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
		snapshot.Basis.Platform.FactoryPairs, snapshot.Basis.Platform.FactoryProposes = !alone, !alone
		p := plantest.Make(t, declared, snapshot)
		for id, calls := range p.Core.CallsOf() {
			for _, call := range calls {
				name, _, _ := strings.Cut(call.Function, "(")
				seen[name] = true
				guards := call.Act.Kind == plan.Guard || call.Act.Kind == plan.GuardAbsent
				switch {
				case !slices.Contains(functions[call.Act.Kind], name):
					t.Errorf("%s: %s says that it does %q", id, call.Function, call.Act.Kind)
				case guards != call.Guard || guards != (call.Act.Of.String() == ""):
					t.Errorf("%s: %s is a guard: %v, and says %+v", id, call.Function, call.Guard, call.Act)
				case !guards && call.Name != call.Act.String():
					t.Errorf("%s: it is called %q, and does %q", id, call.Name, call.Act)
				case (call.Act.Kind == plan.SetLimit) != (call.Act.Limit.Route != ""):
					t.Errorf("%s: %q has limit %+v", id, call.Act.Kind, call.Act.Limit)
				case call.Act.Kind == plan.Deploy && !strings.EqualFold(strings.TrimSuffix(name, "s"), strings.TrimSuffix("deploy"+string(call.Act.Of.Level), "s")):
					t.Errorf("%s: %s deploys %s", id, call.Function, call.Act.Of)
				}
			}
		}
	}
	for kind, names := range functions {
		for _, name := range names {
			if !seen[name] {
				t.Errorf("no plan here does %q by %s", kind, name)
			}
		}
	}
}
