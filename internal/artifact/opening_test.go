// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Records of a Class whose limits the factory opened name the transactions that did so, and verify:
// all in one, several because somebody did a part alone, and none for the opening itself where
// GovOps were faster.
func TestRecordsOfAnOpening(t *testing.T) {
	for name, test := range map[string]struct {
		before func(*plantest.Live, []plan.Call)
		wants  int // transactions of anyone
	}{
		"all at once":     {func(*plantest.Live, []plan.Call) {}, 1},
		"a part is made":  {func(l *plantest.Live, calls []plan.Call) { l.Send(t, "relayer", &calls[1].To, calls[1].Data) }, 2},
		"GovOps set them": {govOps(t), 1},
	} {
		t.Run(name, func(t *testing.T) {
			live := plantest.Start(t, "../..")
			live.Catalog.Networks["devnet"].Opening = catalog.OpeningFactory
			p := live.Plan(t)
			live.Run(t, p)
			live.Wait(t, plantest.Delay)
			test.before(live, p.Core.Stages[1].Batches[0].Calls)
			live.CarryOut(t, p)
			records, err := build(t, live, p, artifact.Known{})
			if err != nil {
				t.Fatal(err)
			}
			for _, record := range records {
				if err := verify(t, live, p.Core.Class, record, evidence(t, live, p)); err != nil {
					t.Errorf("%s: %v", record.Part(), err)
				}
				open := slices.DeleteFunc(slices.Clone(record.History[0].Transactions), func(t artifact.Transaction) bool { return t.ID != "register/anyone" })
				if record.Kind != catalog.HaloLevel && len(open) != test.wants {
					t.Errorf("%s names %+v", record.Part(), record.History[0].Transactions)
				}
			}
		})
	}
}

// govOps register and activate in one transaction, and set all that the factory would have.
func govOps(t *testing.T) func(*plantest.Live, []plan.Call) {
	return func(l *plantest.Live, calls []plan.Call) {
		var all []safe.Call
		for _, call := range calls[:3] {
			all = append(all, safe.Call{To: call.To, Data: call.Data})
		}
		joined, err := safe.Joined(l.Catalog.Networks["devnet"].Safe.MultiSendCallOnly, all)
		if err != nil {
			t.Fatal(err)
		}
		l.Send(t, "relayer", &joined.To, joined.Data)
		for _, check := range calls[3].Done {
			l.By(t, "meridian-govops", l.Catalog.Networks["devnet"].Contracts.Configurator,
				bindings.NewConfigurator().PackSetRateLimit(check.To, common.BytesToHash(check.Data[4:36]), big.NewInt(1), big.NewInt(0)))
		}
	}
}
