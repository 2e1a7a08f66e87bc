// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// Nobody of the manifests may stand at the address of a contract that the Class has or will have:
// each of its contracts is tried as each of them.
func TestNobodyStandsAtAContractOfTheClass(t *testing.T) {
	contracts := plantest.Make(t, plantest.Catalog(t), plantest.Snapshot(t)).Core.Addresses
	if len(contracts) < 5 {
		t.Fatalf("%+v", contracts)
	}
	for field, set := range map[string]func(*catalog.Halo, *catalog.Class, common.Address){
		"halo.governance":          func(h *catalog.Halo, _ *catalog.Class, to common.Address) { h.Governance = to },
		"class.admins[0]":          func(_ *catalog.Halo, c *catalog.Class, to common.Address) { c.Admins[0] = to },
		"class.beacon.actors[0]":   func(_ *catalog.Halo, c *catalog.Class, to common.Address) { c.Beacon.Actors[0] = to },
		"class.beacon.revokers[0]": func(_ *catalog.Halo, c *catalog.Class, to common.Address) { c.Beacon.Revokers[0] = to },
		"unit.manager.address":     func(_ *catalog.Halo, c *catalog.Class, to common.Address) { c.Units[0].Manager.Address = to },
		"class.facility.counterparties.x.address": func(_ *catalog.Halo, c *catalog.Class, to common.Address) {
			c.Facility = &catalog.Facility{Counterparties: []*catalog.Counterparty{{Name: "x", Address: to}}}
		},
		"class.facility.freezers[0]": func(_ *catalog.Halo, c *catalog.Class, to common.Address) {
			c.Facility = &catalog.Facility{Freezers: []common.Address{to}}
		},
		"class.facility.identityNetwork": func(_ *catalog.Halo, c *catalog.Class, to common.Address) {
			c.Facility = &catalog.Facility{IdentityNetwork: &to}
		},
	} {
		for _, contract := range contracts {
			declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
			halo, class := declared.Halo(plantest.Class.Halo), declared.Class(plantest.Class)
			set(halo, class, contract.Address)
			_, err := plan.Make(declared, plantest.Class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
			list, _ := fault.All(err)
			if len(list) != 1 || list[0].Code != fault.AddressOfOwnContract || !strings.Contains(list[0].What, field) || !strings.Contains(list[0].What, contract.Name.String()) || !strings.Contains(list[0].Where, ".cue:") {
				t.Errorf("%s at %s: %v", field, contract.Name, err)
			}
		}
	}
}
