// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"slices"
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// Records of a Class whose limits the factory opened name the transactions that did so, and verify.
func TestRecordsOfAnOpening(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Catalog.Networks["devnet"].Opening = catalog.OpeningFactory
	p := live.Plan(t)
	live.CarryOut(t, p)
	records, err := build(t, live, p, artifact.Known{})
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range records {
		if err := verify(t, live, p.Core.Class, record, evidence(t, live, p)); err != nil {
			t.Errorf("%s: %v", record.Part(), err)
		}
		opened := slices.ContainsFunc(record.History[0].Transactions, func(t artifact.Transaction) bool { return t.ID == "register/anyone/4" })
		if record.Kind != catalog.HaloLevel && !opened {
			t.Errorf("%s names %v", record.Part(), record.History[0].Transactions)
		}
	}
}
