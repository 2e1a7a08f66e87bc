// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// No request a Unit: a Class takes as many requests to be compiled, and to be compared with the
// chain, with ten Units as with two. Several Classes take hardly more than one.
func TestRequestsDoNotGrowWithTheUnits(t *testing.T) {
	t.Parallel()
	live := plantest.Start(t, "../..")
	fewer, more := plantest.Copy(t, live.Catalog), live.Catalog
	class := more.Class(plantest.Class)
	for i := range 8 {
		unit := plantest.Copy(t, fewer).Class(plantest.Class).Units[1]
		pool := lcts.PoolOf(unit)
		unit.Name, pool.Token.Name, pool.Token.Symbol = catalog.UnitName(fmt.Sprintf("unit-%d", i)), fmt.Sprintf("Unit %d", i), fmt.Sprintf("U-%d", i)
		pool.Manager.Address = common.Address{0: 7, 19: byte(i)}
		unit.Manifest = catalog.UnitDigest(unit)
		class.Units = append(class.Units, unit)
	}
	proxy := chaintest.NewProxy(t, live.Chain.URL(), time.Minute)
	// A batch is small here, so that few Units and many are read in the same way.
	client, err := chain.Dial(t.Context(), proxy.URL, chain.Options{BatchSize: 20, Errors: bindings.ABIs()})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	count := func(do func() error) int {
		t.Helper()
		proxy.Begin(nil)
		if err := do(); err != nil {
			t.Fatal(err)
		}
		return len(proxy.Seen())
	}
	compiled := func(declared *catalog.Catalog) int {
		return count(func() error {
			_, err := rollout.Compile(t.Context(), rollout.Input{Client: client, Catalog: declared, Class: plantest.Class}, rollout.Judged)
			return err
		})
	}
	compared := func(declared *catalog.Catalog, classes ...catalog.ClassRef) int {
		return count(func() error {
			_, err := drift.Read(t.Context(), client, declared, classes, func(catalog.ClassRef) (drift.Known, error) { return drift.Known{}, nil })
			return err
		})
	}
	same := func(what string, of func(*catalog.Catalog) int) {
		t.Helper()
		two, ten := of(fewer), of(more)
		t.Logf("%s: %d requests", what, ten)
		if ten > two || ten > 25 {
			t.Errorf("%s: %d requests for 2 Units, %d for 10", what, two, ten)
		}
	}
	same("a plan of what is not deployed", compiled)
	live.Launch(t, plantest.Class)
	live.Launch(t, plantest.Term)
	same("a plan with nothing to do", compiled)
	same("drift", func(declared *catalog.Catalog) int { return compared(declared, plantest.Class) })

	// What the Classes share is read once. Each has a block of its own in which it was deployed.
	one, both := compared(more, plantest.Class), compared(more, plantest.Class, plantest.Term)
	t.Logf("one Class: %d requests, two: %d", one, both)
	if both > one+2 {
		t.Errorf("%d requests for one Class, %d for two", one, both)
	}
}
