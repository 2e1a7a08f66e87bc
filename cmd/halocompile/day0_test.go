// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

const (
	watched = storyClass + "/senior"
	desk    = "redemption, at the desk of the operator"
)

// Seven cycles of a Unit: one with a dead endpoint, a window that is missed, one with an oracle
// that has gone stale, and five clean ones, each signed by the reviewer.
func TestTheFirstSettlementCyclesOfAUnit(t *testing.T) { overDays(t, settled) }

func settled(t *testing.T, s *story) {
	t.Helper()
	w := newWatch(s)
	ember := w.platform.Prime
	w.until(12*time.Hour, 1) // limits fill up
	w.acts("ember allocator", ember.Agent, ember.Controller, facts.Call("lctsPrime_subscribe(address,uint256)", w.queue, big.NewInt(1e18)))
	w.priced()
	if text := w.says(0, "run", watched, "--rpc-url", w.node); !strings.Contains(text, "no cycle is open") || !strings.Contains(text, "it was not settled yet") {
		t.Fatal(text)
	}
	w.says(1, "sign", watched, "--key", filepath.Join(w.keys, "freezer.json"), "--password-file", w.password)

	if got := w.flows(0); got.Flows[0].Count != 1 || got.Flows[0].Total.String() != "1000000000000000000" || got.Stocks[0].Since == nil || got.Limits[0].Uses != 0 {
		t.Errorf("after a subscription: %+v", got)
	}
	w.dead = true
	w.settles(14 * time.Hour)
	w.runs(1, "redemption https://redeem.meridian.example/desk: it answers with status 503")
	w.reviews("The desk is closed; the operator has been told")
	if got := w.status(); got.Clean != 0 || len(got.Raised) != 1 || got.Raised[0].Kind != day0.CheckFailed {
		t.Fatalf("%+v", got)
	}
	if issue := w.issue(); issue.State != "open" || !strings.Contains(issue.Body, "Somebody has to act") || !strings.Contains(issue.Body, "- [ ] **failed:** `redemption https://redeem.meridian.example/desk`") ||
		!strings.Contains(issue.Body, "- [x] `record`") || !strings.Contains(issue.Body, "- [x] review of the last cycle, signed") {
		t.Errorf("%+v", issue)
	}
	w.dead = false

	w.until(13*time.Hour+time.Minute, 2) // a window passes
	w.flows(4, flows.Unsettled)
	if got := w.status(); got.Raised[len(got.Raised)-1].Kind != day0.WindowMissed {
		t.Fatalf("%+v", got)
	}
	if issue := w.issue(); !strings.Contains(issue.Body, "- missed window: `no cycle from ") {
		t.Errorf("%+v", issue)
	}
	w.settles(16*time.Hour + time.Minute)
	stranger := common.HexToAddress("0x0000000000000000000000000000000000057a4e")
	w.council(w.pau.Agent, facts.Call("addActor(address)", stranger))
	w.raises(true)
	if got := w.flows(0); got.Limits[0].Set.By != flows.ByGovOps || got.Limits[0].Sets != 2 || got.Limits[0].Planned.Source != flows.Initial {
		t.Errorf("GovOps raised a limit: %+v", got.Limits[0])
	}
	w.runs(2, "roles of the beacon", "limits at their conservative start", "oracle Price of the loans", "last settlement inside its window")
	w.council(w.pau.Agent, facts.Call("removeActor(address)", stranger))
	w.raises(false)
	w.reviews("")
	for n := range uint64(5) {
		w.settles(14 * time.Hour)
		w.priced()
		w.runs(3 + n)
		if got := w.status(); got.Clean != n || got.Over || !strings.Contains(got.Waits, "review of cycle") || len(got.Raised) > 0 {
			t.Fatalf("%d: %+v", n, got)
		}
		if issue := w.issue(); n == 0 && (strings.Contains(issue.Body, "Somebody has to act") || !strings.Contains(issue.Body, "- [ ] review of the last cycle, signed")) {
			t.Errorf("%+v", issue)
		}
		w.reviews("")
		w.dead = n == 3 // it fails after the review, too
		if n == 3 {
			w.runs(6, "redemption https://redeem.meridian.example/desk: it answers with status 503")
			w.dead = false
			w.runs(6)
			w.reviews("")
		}
	}
	if got := w.status(); !got.Over || got.Clean != 5 || got.Cycles != 7 || len(got.Raised) > 0 {
		t.Fatalf("%+v", got)
	}
	if issue := w.issue(); issue.State != "closed" || len(issue.Comments) != 1 {
		t.Errorf("%+v", issue)
	}
	if text := w.says(0, "run", watched, "--rpc-url", w.node); !strings.Contains(text, "no Unit with a record is in day 0") {
		t.Error(text)
	}
	if text := w.says(0, "status"); !strings.Contains(text, "day 0 is over") {
		t.Error(text)
	}
	w.abused()
}

// abused has a spell, and then a cBEAM that the manifests do not name, set a limit of the Unit.
// Each is told until GovOps set it again. A lock that nobody settles is told, and that somebody
// ended it.
func (w *watch) abused() {
	w.t.Helper()
	w.council(w.limit.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", w.limit.Key, big.NewInt(1e18), new(big.Int)))
	w.flows(4, flows.SetAround)
	w.raises(false)
	w.flows(0)
	w.council(w.platform.BeamState, facts.Call("setCBeamForRateLimits(address,address)", w.limit.RateLimits, w.platform.Safes["ember-govops"]))
	w.through("ember-govops", w.platform.Configurator, facts.Call("setRateLimit(address,bytes32,uint256,uint256)", w.limit.RateLimits, w.limit.Key, big.NewInt(1), new(big.Int)))
	w.flows(4, flows.SetByOther)
	w.until(13*time.Hour+5*time.Minute, 0)
	w.acts("beacon", w.pau.Agent, w.pau.Controller, facts.Call("lctsHalo_lock(address)", w.queue))
	w.until(16*time.Hour+6*time.Minute, 0)
	w.flows(4, flows.SetByOther, flows.LockedLate)
	w.send("freezer", w.queue, facts.Call("release()"))
	last := w.flows(4, flows.SetByOther, flows.Released, flows.Unsettled)
	if flow := last.Flows[2]; flow.Name != "settled into shares" || flow.Count != 7 || flow.Total.Sign() != 0 {
		w.t.Errorf("%+v", flow)
	}
	w.story.says(w.must("flows", storyClass+"/junior", "--rpc-url", w.node), "No alert, of 1 Unit.")
	w.commandsOf("../../docs/flows.md", 4, func(arguments []string) {
		before := w.footprint()
		if code, out, said := w.call(arguments...); code != 4 || !strings.Contains(out+said, "HC9007") || !strings.Contains(out, "set-by-other") {
			w.t.Errorf("%s: exit code %d\n%s%s", arguments, code, out, said)
		}
		w.unmoved(before, "flows")
	})
}
