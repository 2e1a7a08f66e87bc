// SPDX-License-Identifier: AGPL-3.0-or-later

package platform_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/platform"
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
	for name, start := range map[string]func(t *testing.T) *plantest.Live{
		"embedded": func(t *testing.T) *plantest.Live { return plantest.StartBare(t, root) },
		"anvil":    func(t *testing.T) *plantest.Live { return plantest.StartBareOn(t, root, chaintest.Anvil(t)) },
	} {
		t.Run(name, func(t *testing.T) { brought(t, start(t)) })
	}
}

const root = "../.."

func brought(t *testing.T, live *plantest.Live) {
	t.Helper()
	network := live.Wants(t, catalog.Wanted{
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
	if len(gas) > 8 || total > 45_000_000 {
		t.Errorf("%d transactions use %d gas", len(gas), total)
	}
	live.CarryOut(t, p)
	if left := live.PlatformPlan(t); !left.Core.Empty() || len(left.Core.Changes) > 0 {
		t.Errorf("left:\n%s", told(left))
	}
	governed(t, live, network)
	strange(t, live, network)
	live.Launch(t, plantest.Class)
	if left := live.Plan(t); !left.Core.Empty() {
		t.Errorf("left of the Class:\n%s", told(left))
	}
}

// governed takes templates through what becomes of them: a second version beside the first, a
// status that goes to and fro, one that is final, and a list that names one no more. Whoever
// approves signs each, and nothing else moves.
func governed(t *testing.T, live *plantest.Live, network *catalog.Network) {
	t.Helper()
	second := *live.Catalog.Templates["portfolio-lcts@1"]
	second.Version = 2
	live.Catalog.Templates["portfolio-lcts@2"] = &second
	network.Platform.Templates = append(network.Platform.Templates, "portfolio-lcts@2")
	term := live.Catalog.Templates["term-nfat@1"]
	var story strings.Builder
	for _, each := range []struct {
		name string
		edit func()
	}{
		{"a second version", func() {}},
		{"no new Classes of the second", func() { second.Status = "deprecated" }},
		{"again", func() { second.Status = "approved" }},
		{"the second is revoked, the other kind deprecated", func() { second.Status, term.Status = "revoked", "deprecated" }},
		{"the other kind again", func() { term.Status = "approved" }},
		{"named no more", func() { network.Platform.Templates = network.Platform.Templates[:1] }},
	} {
		each.edit()
		p := live.PlatformPlan(t)
		fmt.Fprintf(&story, "%s\n%s\n", each.name, told(p))
		live.CarryOut(t, p)
		if left := live.PlatformPlan(t); !left.Core.Empty() {
			t.Errorf("%s: left:\n%s", each.name, told(left))
		}
	}
	golden.Check(t, "testdata/templates.txt", story.String())
	network.Platform.Templates = []catalog.TemplateRef{"portfolio-lcts@1", "term-nfat@1", "portfolio-lcts@2"}
	second.Status = "approved"
	if err := refused(t, live); fault.First(err) != fault.TemplateRevokedForGood {
		t.Errorf("a revoked version comes back: %v", err)
	}
	second.Status, term.Expires = "revoked", "2032-01-01T00:00:00Z"
	if err := refused(t, live); fault.First(err) != fault.TemplateRangesDiffer {
		t.Errorf("a registered version changes: %v", err)
	}
	network.Platform.Templates = network.Platform.Templates[:1]
}

// refused is why there is no plan of the platform.
func refused(t *testing.T, live *plantest.Live) error {
	t.Helper()
	snapshot, err := observe.Platform(t.Context(), live.Client, live.Catalog, devnet.Network, live.Stored)
	if err != nil {
		return err
	}
	_, err = platform.Make(live.Catalog, devnet.Network, snapshot, plan.Deadline(snapshot.Block.Time, 0), live.Stored)
	return err
}

// strange has the council give rights that no manifest wants, behind its back, and register a
// version that none declares. Drift names each, with its event. The plan takes the rights away, and
// leaves what it must not take.
func strange(t *testing.T, live *plantest.Live, network *catalog.Network) {
	t.Helper()
	drifted := func() string {
		t.Helper()
		found := &drift.Drift{}
		if err := found.AddPlatform(t.Context(), live.Client, live.Catalog, drift.Sought{Network: network.Name, Stored: live.Stored}); err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		for _, item := range found.Classes[0].Items {
			event := "no event"
			if item.Since != nil {
				event = item.Since.Event
			}
			fmt.Fprintf(&text, "%s %s %s: %s (%s)\n", item.Nature, item.Subject, item.Field, item.Chain, event)
		}
		return text.String()
	}
	// a version that network.platform.templates names no more
	if said := drifted(); strings.Count(said, "\n") != 1 {
		t.Errorf("before:\n%s", said)
	}
	stranger := devnet.Address("stranger")
	c, registry, factory, state := network.Contracts, bindings.NewTemplateRegistry(), bindings.NewHaloFactory(), bindings.NewBeamState()
	unknown := *live.Catalog.Templates["portfolio-lcts@1"]
	unknown.Name = "unheard-of"
	spec, err := platform.Spec(&unknown)
	if err != nil {
		t.Fatal(err)
	}
	for _, act := range []struct {
		at   common.Address
		data []byte
	}{
		{*c.Factory, factory.PackSetAdminAllowed(stranger, true)},
		{*c.Factory, factory.PackGrantRole(onchain.DeployerRole.ID(), stranger)},
		{*c.Factory, factory.PackGrantRole(onchain.AdminRole.ID(), stranger)},
		{*c.Registry, registry.PackGrantRole(onchain.AdminRole.ID(), stranger)},
		{*c.Registry, registry.PackRegisterTemplate(spec)},
		{c.BeamState, state.PackSetRoleAction(onchain.PairingRole, [4]byte(bindings.ABI(&bindings.BeamStateMetaData).Methods["addCBeam"].ID), true)},
		{c.BeamState, state.PackSetRoleAction(onchain.PairingRole, [4]byte(bindings.ABI(&bindings.BeamStateMetaData).Methods["setCBeamForController"].ID), false)},
	} {
		live.Council(t, act.at, act.data)
	}
	said := drifted()
	p := live.PlatformPlan(t)
	live.CarryOut(t, p)
	if left := live.PlatformPlan(t); !left.Core.Empty() {
		t.Errorf("left:\n%s", told(left))
	}
	live.Council(t, c.BeamState, state.PackSetUserRole(stranger, onchain.PairingRole, true))
	golden.Check(t, "testdata/strange.txt", strings.ReplaceAll(said+"\n"+told(p)+"\nafterwards, and with another holder of the role\n"+drifted(), stranger.Hex(), "STRANGER"))
	live.Council(t, c.BeamState, state.PackSetRoleAction(onchain.PairingRole, [4]byte(bindings.ABI(&bindings.BeamStateMetaData).Methods["addCBeam"].ID), true))
	if err := refused(t, live); fault.First(err) != fault.RoleLetsMore {
		t.Errorf("a role that two have lets more: %v", err)
	}
	live.Council(t, c.BeamState, state.PackSetUserRole(stranger, onchain.PairingRole, false))
	live.CarryOut(t, live.PlatformPlan(t))
}
