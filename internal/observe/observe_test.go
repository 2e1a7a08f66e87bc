// SPDX-License-Identifier: AGPL-3.0-or-later

package observe_test

import (
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
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
