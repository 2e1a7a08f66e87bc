// SPDX-License-Identifier: AGPL-3.0-or-later

package observe_test

import (
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// most is the number of requests that one observation takes at most.
const most = 30

// However many Units a Class has, the number of requests is the same.
func TestRequestsDoNotGrowWithTheUnits(t *testing.T) {
	live := plantest.Start(t, "../..")
	proxy := chaintest.NewProxy(t, live.Chain.URL(), time.Minute)
	count := func(declared *catalog.Catalog) int {
		client, err := chain.Dial(t.Context(), proxy.URL, chain.Options{Errors: bindings.ABIs()})
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		proxy.Begin(nil)
		if _, err := observe.Latest(t.Context(), client, declared, plantest.Class); err != nil {
			t.Fatal(err)
		}
		return len(proxy.Seen())
	}
	fewer := plantest.Copy(t, live.Catalog)
	fewer.Class(plantest.Class).Units = fewer.Class(plantest.Class).Units[:1]
	for _, state := range []string{"nothing is deployed", "everything is"} {
		one, two := count(fewer), count(live.Catalog)
		t.Logf("%s: %d requests", state, two)
		if one != two || two > most {
			t.Errorf("%s: %d requests for one Unit, %d for two", state, one, two)
		}
		if state == "nothing is deployed" {
			live.Launch(t, plantest.Class)
		}
	}
}

// One Class that cannot be read does not keep another from being read with it, and both are read as
// each would be alone.
func TestClassesAreReadTogetherAsAlone(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	nothing := catalog.ClassRef{Halo: "meridian", Class: "nothing"}
	seen := observe.Look(t.Context(), live.Client, live.Catalog, []catalog.ClassRef{plantest.Class, nothing, plantest.Term})
	if fault.First(seen[1].Err) != fault.NothingToPlan || seen[1].Sight != nil {
		t.Errorf("%+v", seen[1])
	}
	for i, class := range map[int]catalog.ClassRef{0: plantest.Class, 2: plantest.Term} {
		alone, err := observe.Latest(t.Context(), live.Client, live.Catalog, class)
		if err != nil || seen[i].Err != nil {
			t.Fatal(err, seen[i].Err)
		}
		if !reflect.DeepEqual(seen[i].Snapshot, alone) {
			t.Errorf("%s is read otherwise together with others", class)
		}
	}
}

// A limit that somebody set on a key of no route, without any init, is found by its event.
func TestALimitOfUnknownUseIsFoundWithoutAnInit(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	before, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	if len(before.Basis.Class.Strays) > 0 {
		t.Fatalf("%+v", before.Basis.Class.Strays)
	}
	key := common.Hash{31: 7}
	live.Council(t, before.Basis.Class.Pau.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", key, big.NewInt(5), big.NewInt(1)))
	after, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	if strays := after.Basis.Class.Strays; len(strays) != 1 || strays[0].Key != key || strays[0].Limit.Route != "" || strays[0].Value.MaxAmount.Int64() != 5 || !strays[0].Init.None() {
		t.Errorf("%+v", strays)
	}
}
