// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A limit that was added after the deployment, and that no manifest names any more, is told by what
// the record says of it: nobody can tell anything from its key.
func TestARecordTellsTheUseOfALimit(t *testing.T) {
	declared := plantest.Catalog(t)
	snapshot := rolledOut(t, declared)
	recorded := plantest.Copy(t, declared).Class(plantest.Class)
	unit := recorded.Units[0]
	manager := common.HexToAddress("0x00000000000000000000000000000000000a11ce")
	lcts.PoolOf(unit).Manager.Address = manager
	asset := declared.Networks[recorded.Network].Assets[unit.Asset].Address
	value := plan.Amounts{MaxAmount: unit.Limits[0].Init.MaxAmount, Slope: unit.Limits[0].Init.Slope}
	snapshot.Basis.Class.Strays = []plan.Stray{{
		LimitState: plan.LimitState{RateLimits: snapshot.Basis.Class.Pau.RateLimits, Key: onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, manager), Init: value},
		Value:      value,
	}}
	said := func() string {
		t.Helper()
		var list []string
		for _, change := range plantest.Make(t, declared, snapshot).Core.Changes {
			list = append(list, change.Subject.String()+": "+change.Before)
		}
		return strings.Join(list, "\n")
	}
	if text := said(); !strings.Contains(text, "of unknown use (key ") {
		t.Fatalf("without a record: %s", text)
	}
	if err := snapshot.Reopen(declared, recorded); err != nil {
		t.Fatal(err)
	}
	if text := said(); !strings.Contains(text, unit.Name.Part().String()+": limit TRANSFER: lets through ") || strings.Contains(text, "unknown") {
		t.Errorf("with a record: %s", text)
	}
}
