// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// urgent is an emergency of the example, which is live.
func urgent(t *testing.T, kind plan.EmergencyKind) *rollout.Emergency {
	t.Helper()
	e := plan.Emergency{Kind: kind}
	p, b := example(t, func(declared *catalog.Catalog, basis *plan.Basis) {
		everything(declared, basis)
		basis.Emergency = &e
	})
	subject, err := plan.Resolve(plantest.Catalog(t), plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	made := &rollout.Emergency{Plan: p, Bundle: b}
	made.Stays, made.Undo = subject.AfterEmergency(e)
	return made
}

// An emergency says what it does and who sends it, what was prepared, what stays possible, and how
// it is undone.
func TestEmergenciesInWords(t *testing.T) {
	for _, kind := range []plan.EmergencyKind{plan.Freeze, plan.Unpair} {
		made := urgent(t, kind)
		if kind == plan.Unpair {
			folder := "halos/meridian/clo-tranched/approvals/"
			made.Prepared = folder + "6a51"
			made.Passed = []rollout.Passed{{Folder: folder + "40bc", Why: "the Safe of council has executed nonce 3 since"}}
		}
		text, err := report.Emergency(made)
		if err != nil {
			t.Fatal(err)
		}
		golden.Check(t, "testdata/emergency_"+string(kind)+".txt", text)
	}
}

// Emergencies that were signed ahead are shown with how they stand.
func TestPreparedEmergenciesAreShownInATable(t *testing.T) {
	var list []report.Ahead
	for i, each := range progress(t)[6:] {
		list = append(list, report.Ahead{Progress: each, Emergency: []string{"freeze", "unpair", "pause"}[i%3]})
	}
	golden.Check(t, "testdata/prepared.txt", report.Prepareds(list))
	if text := report.Prepareds(nil); text != "" {
		t.Errorf("without any it says %q", text)
	}
}
