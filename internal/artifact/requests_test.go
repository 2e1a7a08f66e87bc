// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// A Class is read once for all of its records: with more Units, what this package asks grows by far
// less than a request a Unit.
func TestAClassIsReadOnceForAllItsRecords(t *testing.T) {
	live := plantest.Start(t, "../..")
	class := live.Catalog.Class(plantest.Class)
	for i := range 8 {
		unit := plantest.Copy(t, live.Catalog).Class(class.Ref()).Units[1]
		pool := lcts.PoolOf(unit)
		unit.Name, pool.Token.Name, pool.Token.Symbol = catalog.UnitName(fmt.Sprintf("unit-%d", i)), fmt.Sprintf("Unit %d", i), fmt.Sprintf("U-%d", i)
		pool.Manager.Address = common.Address{0: 7, 19: byte(i)}
		unit.Manifest = catalog.UnitDigest(unit)
		class.Units = append(class.Units, unit)
	}
	p := live.Plan(t)
	live.Run(t, p)
	live.Wait(t, plantest.Delay)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("%+v", result)
	}
	records, err := build(t, live, p, artifact.Known{From: p.Block.Number})
	if err != nil {
		t.Fatal(err)
	}
	proxy := chaintest.NewProxy(t, live.Chain.URL(), time.Minute)
	client, err := chain.Dial(t.Context(), proxy.URL, chain.Options{Errors: bindings.ABIs()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: client, Catalog: live.Catalog, Class: plantest.Class, Settled: true}, rollout.Planned)
	if err != nil {
		t.Fatal(err)
	}
	verify := func(records []*artifact.Record) int {
		t.Helper()
		var kept []artifact.Kept
		for _, each := range records {
			kept = append(kept, artifact.Kept{Where: each.Name, Record: each})
		}
		proxy.Begin(nil)
		verdicts, err := artifact.Verify(t.Context(), artifact.Compiled{Client: client, Catalog: live.Catalog, Plan: c.Plan}, kept, artifact.Proof{Evidence: []artifact.Evidence{evidence(t, live, p)}})
		if err != nil {
			t.Fatal(err)
		}
		for i, verdict := range verdicts {
			if len(verdict.Faults) > 0 {
				t.Errorf("%s: %v", kept[i].Where, verdict.Faults)
			}
		}
		return len(proxy.Seen())
	}
	one, all := verify(records[2:3]), verify(records)
	t.Logf("one record: %d requests, %d records: %d", one, len(records), all)
	if all > one+2 || all > 40 {
		t.Errorf("%d requests for one record, and %d for %d", one, all, len(records))
	}
}
