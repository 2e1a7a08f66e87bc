// SPDX-License-Identifier: AGPL-3.0-or-later

package platform_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// told says what a plan does, transaction by transaction.
func told(p *plan.Plan) string {
	var text strings.Builder
	for _, change := range p.Core.Changes {
		fmt.Fprintf(&text, "%s %s %s: %s → %s\n", change.Kind, change.Subject, change.Field, change.Before, change.After)
	}
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			fmt.Fprintf(&text, "%s\n", batch.ID)
			for _, call := range batch.Calls {
				fmt.Fprintf(&text, "  %s\n", call.Name)
			}
		}
	}
	return text.String()
}

// A chain that has the Configurator Unit and no Halo Factory gets one by the plan of its network:
// on the timelock as it runs, by the Safes that hold the rights. Then nothing is left to do, and a
// Class is launched with it.
func TestAPlatformIsBroughtToANetworkByItsPlan(t *testing.T) {
	live := plantest.StartBare(t, "../..")
	live.Wants(t, catalog.Wanted{
		Governance: devnet.Council, Approval: devnet.Council, Templates: []catalog.TemplateRef{"portfolio-lcts@1", "term-nfat@1"}, Schedules: true, Pairs: true,
	})
	p := live.PlatformPlan(t)
	b := plantest.Compile(t, live.Catalog, p)
	verdict, gas, err := simulate.Run(t.Context(), live.Client, p, b, live.Catalog)
	if err != nil || !verdict.Passed {
		t.Fatalf("%+v %v", verdict, err)
	}
	total := uint64(0)
	for id, used := range gas {
		if total += used; used > 16_777_216 {
			t.Errorf("transaction %s uses %d gas", id, used)
		}
	}
	golden.Check(t, "testdata/timelock.txt", told(p))
	t.Logf("%d transactions, %d gas", len(gas), total)
	live.CarryOut(t, p)
	if left := live.PlatformPlan(t); !left.Core.Empty() || len(left.Core.Changes) > 0 {
		t.Errorf("left:\n%s", told(left))
	}
	live.Launch(t, plantest.Class)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left of the Class:\n%s", told(left))
	}
}
