// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate_test

import (
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/simulate"
)

func TestTheWholeRolloutIsSimulatedBeforeAnythingIsSigned(t *testing.T) {
	live := plantest.Start(t, "../..")
	run := func(t *testing.T, change func(*plan.Plan, *catalog.Network)) *plan.Plan {
		t.Helper()
		p, declared := live.Plan(t), plantest.Copy(t, live.Catalog)
		if change != nil {
			change(p, declared.Networks["devnet"])
			if err := p.Seal(); err != nil {
				t.Fatal(err)
			}
		}
		given := plantest.Copy(t, p)
		verdict, gas, err := simulate.Run(t.Context(), live.Client, p, plantest.Compile(t, live.Catalog, p), declared)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(plantest.Copy(t, p), given) {
			t.Error("the plan that was simulated is another now")
		}
		p.Simulated, p.Gas = verdict, gas
		return p
	}
	before, err := live.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	p := run(t, nil)
	if !p.Simulated.Passed || len(p.Simulated.Findings) > 0 {
		t.Fatalf("the example: %v", p.Simulated.Findings)
	}
	b := plantest.Compile(t, live.Catalog, p)
	if len(p.Gas) != len(b.Batches) || len(p.Simulated.Blocks) != len(b.Batches) || len(p.Simulated.Codes) != len(p.Core.Addresses) {
		t.Errorf("gas of %d, blocks %d, codes %d", len(p.Gas), len(p.Simulated.Blocks), len(p.Simulated.Codes))
	}
	for id, gas := range p.Gas {
		if gas < 50_000 || gas > 1<<24 {
			t.Errorf("%s takes %d gas", id, gas)
		}
	}
	if first, last := p.Simulated.Blocks[0].Time, p.Simulated.Blocks[len(p.Simulated.Blocks)-1].Time; last-first < p.Core.Basis.Platform.MinDelay {
		t.Errorf("from %d to %d no delay passes", first, last)
	}
	if after, err := live.Client.Head(t.Context()); err != nil || after.Hash != before.Hash {
		t.Errorf("the chain moved, %v", err)
	}
	if again := run(t, nil); again.Simulated.Events != p.Simulated.Events || !maps.Equal(again.Gas, p.Gas) || !slices.Equal(again.Simulated.Blocks, p.Simulated.Blocks) {
		t.Error("twice the same is not the same")
	}

	for name, test := range map[string]struct {
		change func(*plan.Plan, *catalog.Network)
		says   []string
	}{
		"after the deadline": {func(p *plan.Plan, _ *catalog.Network) {
			// The plan's own deadline stays; its first batch's guard is for a moment that is over.
			call := &p.Core.Stages[0].Batches[0].Calls[1]
			for i := 4; i < 36; i++ {
				call.Data[i] = 0
			}
		}, []string{"transaction deploy/deployer (HaloFactory.deploy"}},
		"too early": {func(p *plan.Plan, _ *catalog.Network) { p.Core.Stages[1].Delay = 60 }, []string{"transaction register/anyone (Timelock.executeBatch, HaloFactory.activate) reverts"}},
		"a Safe's nonce that is not next": {func(p *plan.Plan, _ *catalog.Network) { p.Core.Stages[2].Batches[0].Nonce = 5 },
			[]string{"transaction limits/meridian-govops (Configurator.setRateLimit) reverts"}},
		"a role that nobody gets": {func(p *plan.Plan, _ *catalog.Network) { p.Core.Roles[0].Holder = common.Address{1} }, []string{"role missing", "role unexpected"}},
		"an expectation that is not met": {func(p *plan.Plan, _ *catalog.Network) {
			p.Core.Stages[1].Batches[0].Calls[0].Done[0].Value = common.Hash{1}
		}, []string{"after Timelock.executeBatch it does not hold that the BeamState has rateLimits"}},
		"an address at which nothing is deployed": {func(p *plan.Plan, _ *catalog.Network) {
			p.Core.Addresses = append(p.Core.Addresses, plan.Address{Name: catalog.ContractRef{Name: "nowhere"}, Address: common.Address{1}})
		}, []string{"nothing is deployed at nowhere"}},
		"events of a stranger": {func(_ *plan.Plan, n *catalog.Network) { n.Contracts.BeamState = common.Address{3} }, []string{"which the plan does not name"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := run(t, test.change)
			if p.Simulated.Passed {
				t.Fatal("it passes")
			}
			for _, words := range test.says {
				if !slices.ContainsFunc(p.Simulated.Findings, func(finding string) bool { return strings.Contains(finding, words) }) {
					t.Errorf("%q is not among %q", words, p.Simulated.Findings)
				}
			}
		})
	}
}
