// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
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
		"unit.manager.address": func(_ *catalog.Halo, c *catalog.Class, to common.Address) {
			lcts.PoolOf(c.Units[0]).Manager.Address = to
		},
	} {
		for _, contract := range contracts {
			declared := plantest.Catalog(t)
			set(declared.Halo(plantest.Class.Halo), declared.Class(plantest.Class), contract.Address)
			refusedAt(t, made(declared, plantest.Class, plantest.Snapshot(t)), field, contract.Name.String())
		}
	}
}

// made is why no plan can be made.
func made(declared *catalog.Catalog, class catalog.ClassRef, snapshot *plan.Snapshot) error {
	_, err := plan.Make(declared, class, snapshot, plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay))
	return err
}

// refusedAt demands that a plan is refused for one address at a contract.
func refusedAt(t *testing.T, err error, field, contract string) {
	t.Helper()
	list, _ := fault.All(err)
	if len(list) != 1 || list[0].Code != fault.AddressOfContract || !strings.Contains(list[0].What, field) || !strings.Contains(list[0].What, contract) || !strings.Contains(list[0].Where, ".cue") {
		t.Errorf("%s at %s: %v", field, contract, err)
	}
}

// The same holds for those whom only a Term Class names.
func termApart(t *testing.T, live *plantest.Live, p *plan.Plan) {
	for field, set := range map[string]func(*nfat.Facility, common.Address){
		"class.facility.counterparties.harbour.address": func(f *nfat.Facility, to common.Address) { f.Counterparties[0].Address = to },
		"class.facility.freezers[0]":                    func(f *nfat.Facility, to common.Address) { f.Freezers[0] = to },
		"class.facility.identityNetwork":                func(f *nfat.Facility, to common.Address) { f.IdentityNetwork = &to },
	} {
		for _, contract := range p.Core.Addresses {
			declared := plantest.Copy(t, live.Catalog)
			set(nfat.FacilityOf(declared.Class(plantest.Term)), contract.Address)
			refusedAt(t, made(declared, plantest.Term, &plan.Snapshot{Block: p.Block, Basis: p.Core.Basis}), field, contract.Name.String())
		}
	}
}
