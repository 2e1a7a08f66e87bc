// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"path/filepath"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// On a network whose timelock is paused, and on which executive spells alone hold the rights, a
// platform is rolled out as a Class is: anyone deploys what is pinned, a spell gives the roles, and
// those who approve templates sign. A second plan finds nothing to do, and a Class is launched.
func TestAPlatformIsRolledOutBySpellAndSafe(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.StartBare(t, "../.."), class: filepath.Join(t.TempDir(), "networks", devnet.Network)}
	network := v.Catalog.Networks[devnet.Network]
	v.Governed(t, "pause-proxy")
	v.Wants(t, catalog.Wanted{
		Governance: "pause-proxy", Approval: devnet.Council, Templates: []catalog.TemplateRef{"portfolio-lcts@1"}, Schedules: true, Pairs: true,
	})
	from := rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: catalog.NetworkRef(devnet.Network).Platform()}
	c, err := rollout.Compile(t.Context(), from, rollout.Judged)
	if err != nil || c.Verdict != nil {
		t.Fatal(err, c.Verdict)
	}
	v.folder = v.approved(t, v.Catalog, c)
	if declared, err := v.folder.Catalog(); err != nil || len(declared.Networks) != 1 || len(declared.Halos) > 0 {
		t.Errorf("its manifests are %+v, %v", declared, err)
	}
	network.Platform.Schedules = false
	if _, err := v.carry(t, v.folder, v.Catalog, agree); fault.First(err) != fault.PlanNotReproducible {
		t.Errorf("with another manifest it begins: %v", err)
	}
	network.Platform.Schedules = true
	outcome, err := v.carry(t, v.folder, v.Catalog, agree)
	if err != nil {
		t.Fatal(err)
	}
	network.Platform.Schedules = false
	if _, err := v.carry(t, v.folder, v.Catalog, agree); fault.First(err) != fault.PlanNotReproducible {
		t.Errorf("with another manifest it goes on: %v", err)
	}
	network.Platform.Schedules = true
	spell := plantest.Awaited(t, outcome.Result)
	for id, calls := range c.Plan.Core.CallsOf() {
		for _, call := range calls {
			if id == spell.ID && len(call.Before) != len(call.Done) {
				t.Errorf("%s: before it the chain says %v", call.Name, call.Before)
			}
		}
	}
	v.Cast(t, spell)
	if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil || !outcome.Result.Complete() || len(outcome.Records) > 0 {
		t.Fatalf("after the spell: %+v, %v", outcome, err)
	}
	if c, err = rollout.Compile(t.Context(), from, rollout.Judged); err != nil || c.Verdict != nil || !c.Plan.Core.Empty() {
		t.Errorf("left: %+v, %v, %v", c.Plan.Core.Stages, c.Verdict, err)
	}
	v.Launch(t, plantest.Class)
	if left := v.Plan(t); !left.Core.Empty() {
		t.Errorf("left of the Class: %+v", left.Core.Stages)
	}
}
