// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// What a plan does itself is no drift, before and after. What somebody else does meanwhile is, if
// it takes a call that nobody has approved.
func TestAPlanThatNoLongerSufficesIsRefused(t *testing.T) {
	t.Parallel()
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	class := live.Catalog.Class(plantest.Class)
	class.Beacon.Revokers = append(class.Beacon.Revokers, common.Address{19: 7})
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: live.Client, Catalog: live.Catalog, Class: plantest.Class}, rollout.Planned)
	if err != nil || c.Plan.Core.Empty() {
		t.Fatalf("%v, %+v", err, c.Plan)
	}
	if _, err := c.Drift(t.Context()); err != nil {
		t.Errorf("before: %v", err)
	}
	live.CarryOut(t, c.Plan)
	if _, err := c.Drift(t.Context()); err != nil {
		t.Errorf("afterwards: %v", err)
	}
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	live.Council(t, snapshot.Basis.Class.Pau.Agent, bindings.NewAdministeredAgent().PackAddActor(common.Address{19: 8}))
	if _, err := c.Drift(t.Context()); fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "ACTOR") {
		t.Errorf("with another actor: %v", err)
	}
}
