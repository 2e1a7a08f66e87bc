// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/demo"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/words"
)

// Day 0 of a Unit of a Term Class, on anvil: it settles nothing, so each day on which the checks
// run and are reviewed is a cycle. A deal is struck, repaid and collected meanwhile.
func TestTheFirstCyclesOfATermUnit(t *testing.T) {
	const class, unit = "meridian/senior-secured", "meridian/senior-secured/bridge"
	w := watching(newStoryOn(t, chaintest.Anvil(t).URL))
	file := "halos/" + class + "/units/bridge.cue"
	w.edit(file, `reviewer: "Meridian Operations, risk desk"`, fmt.Sprintf(`reviewer: "Meridian Operations, risk desk"
		reviewers: [%q]`, devnet.Address("freezer")))
	w.edit(file, "cycles:   7", "cycles:   5")
	w.hashed(file, "ssf-bridge.pdf")
	w.hashed("halos/"+class+"/class.cue", "senior-secured.pdf")
	w.launched(class)
	reviewed := func(cycle uint64) {
		t.Helper()
		if text := w.says(0, "run", unit, "--rpc-url", w.node); !strings.Contains(text, fmt.Sprintf("cycle %d, window of ", cycle)) || strings.Contains(text, "last settlement") {
			t.Fatalf("cycle %d:\n%s", cycle, text)
		}
		w.says(0, "sign", unit, "--key", w.keys+"/freezer.json", "--password-file", w.password)
	}
	w.until(13*time.Hour+time.Minute, 1)
	reviewed(1)
	w.lends()
	var read struct{ Units []day0.Progress }
	if err := json.Unmarshal([]byte(w.says(0, "status", unit, "-o", "json")), &read); err != nil || len(read.Units[0].Raised) == 0 || read.Units[0].Raised[0].Kind != day0.WindowMissed {
		t.Fatalf("nobody looked for a while: %+v, %v", read, err)
	}
	for n := range uint64(5) {
		w.until(13*time.Hour+time.Minute, 0)
		reviewed(2 + n)
	}
	if text := w.says(0, "status", unit); !strings.Contains(text, "day 0 is over") {
		t.Error(text)
	}
}

// lends has a Prime and the beacon carry one deal through, and looks at what flowed.
func (w *watch) lends() {
	w.t.Helper()
	p, _ := w.documents()
	class, principal := p.Core.Basis.Class, new(big.Int).Mul(big.NewInt(5_000_000), words.Whole(18))
	venue := demo.Venue{
		Client: w.client, Prime: w.platform.Prime, Asset: w.platform.Assets[devnet.Asset],
		Halo: demo.PAU{Agent: class.Pau.Agent, Controller: class.Pau.Controller, ALMProxy: class.Pau.ALMProxy, RateLimits: class.Pau.RateLimits},
		Wait: func(_ context.Context, span time.Duration) error {
			w.ask(nil, "evm_increaseTime", int(span/time.Second))
			w.ask(nil, "evm_mine")
			return nil
		},
		Tell: w.t.Logf,
	}
	deal := demo.Deal{Facility: class.Blocks[0], Unit: 0, Principal: principal, Yield: 800, Held: 24 * time.Hour, Counterparty: devnet.Address("counterparty")}
	if err := demo.Lend(w.t.Context(), venue, deal); err != nil {
		w.t.Fatal(err)
	}
	var read flows.Survey
	code, out, said := w.call("flows", p.Core.Class.String(), "--rpc-url", w.node, "-o", "json")
	if err := json.Unmarshal([]byte(out), &read); err != nil || code != 4 {
		w.t.Fatalf("exit code %d, %v\n%s%s", code, err, out, said)
	}
	alerts := read.Classes[0].Parts[0].Alerts // the deal took all that a limit lets through
	if len(alerts) != 1 || alerts[0].Kind != flows.UsedUp || !strings.HasPrefix(alerts[0].What, "REPAY_PRINCIPAL of class senior-secured: ") || read.Count() != 1 {
		w.t.Errorf("%+v", alerts)
	}
	counts := map[string]int{}
	for _, part := range read.Classes[0].Parts {
		for _, flow := range part.Flows {
			counts[part.Of.Name+": "+flow.Name] = flow.Count
		}
		for _, stock := range part.Stocks {
			if stock.Amount.Sign() != 0 || *stock.Filled != 0 {
				w.t.Errorf("%s: %+v", part.Of, stock)
			}
		}
	}
	for name, count := range map[string]int{
		"senior-secured: subscribed": 1, "senior-secured: withdrawn": 0, "bridge: issued": 1, "bridge: repaid, with interest": 2, "bridge: principal repaid": 1,
		"bridge: collected": 1, "term: issued": 0, "term: collected": 0,
	} {
		if got, there := counts[name]; !there || got != count {
			w.t.Errorf("%s %d times, is to be %d: %v", name, got, count, counts)
		}
	}
}
