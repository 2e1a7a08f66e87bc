// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/hostile"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
)

// flowed is a Unit that was used, with a limit of each plan and an alert.
func flowed() *flows.Survey {
	const now = 1_780_315_200 // 2026-06-01 12:00 UTC
	at := func(before uint64) *flows.Occasion {
		return &flows.Occasion{Block: 4711 - before/12, Time: now - before, Transaction: common.Hash{31: byte(before)}}
	}
	usds := flows.Counted{Token: "USDS", Scale: 18}
	units := func(tokens int64) *catalog.Integer { return dailyLimit(tokens).Max }
	bps, seconds := func(n int64) *int64 { return &n }, func(n uint64) *uint64 { return &n }
	limit := func(route string, planned flows.Planned) flows.LimitUse {
		return flows.LimitUse{
			Limit: catalog.LimitRef{Route: route}, Counted: usds, Now: dailyLimit(100_000), Available: units(25_000), Spent: bps(7_500), FullIn: seconds(64_800),
			Uses: 3, Taken: units(180_000), Returned: units(0), Last: at(600), Sets: 2, Set: &flows.Setting{Occasion: *at(86_400), By: flows.ByGovOps}, Planned: planned,
		}
	}
	unset := limit("TRANSFER", flows.Planned{Source: flows.Initial, Value: dailyLimit(100_000)})
	unset.Set, unset.Uses = nil, 0
	full := limit("PRIME_SUBSCRIBE", flows.Planned{Source: flows.Declared, Value: dailyLimit(50_000)})
	full.Limit.Prime, full.Available, full.Spent, full.FullIn, full.Returned = "ember", units(100_000), bps(0), seconds(0), units(1_000)
	return &flows.Survey{Version: flows.Version, Classes: []flows.ClassFlows{{
		Class: catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}, Network: "devnet", Block: plan.Block{Number: 4711, Time: now}, Since: 12,
		Parts: []flows.PartFlows{{
			Of: catalog.UnitName("senior").Part(),
			Flows: []flows.Flow{
				{Name: "subscribed", Counted: usds, Count: 2, Total: units(180_000), Last: at(600)},
				{Name: "paid out", Counted: usds, Total: units(0)},
			},
			Stocks: []flows.Stock{
				{Name: "waits to become shares", Counted: usds, Amount: units(40_000), Since: at(7_200)},
				{Name: "shares issued", Counted: flows.Counted{Token: "hmSEN", Scale: 18}, Amount: units(140_000), Filled: bps(56)},
			},
			Limits: []flows.LimitUse{
				limit("SETTLE_SUBSCRIBE", flows.Planned{Source: flows.Ramped, Value: dailyLimit(10_000_000), Ramp: "senior-settle", Left: 21, Due: now + 3_600}),
				full, unset,
			},
			Alerts: []flows.Alert{{Kind: flows.BeyondPlan, What: "PRIME_SUBSCRIBE of unit senior for Prime ember lets more through than the manifests plan: 100,000 USDS"}},
		}},
	}}}
}

func TestFlowsInWords(t *testing.T) {
	golden.Check(t, "testdata/flows.txt", report.Flows(flowed()))
	golden.Check(t, "testdata/flows.md", report.FlowsMarkdown(flowed()))
}

// A ramp says how far it is, whatever it waits for.
func TestFlowsSayHowFarARampIs(t *testing.T) {
	for want, planned := range map[string]flows.Planned{
		", reached": {}, ", 2 steps left, the next is due": {Left: 2}, ", people hold it: holidays": {Why: "people hold it: holidays"},
	} {
		document := flowed()
		planned.Source, planned.Value, planned.Ramp = flows.Ramped, dailyLimit(1), "slow"
		document.Classes[0].Parts[0].Limits[0].Planned = planned
		if text := strings.Join(strings.Fields(report.Flows(document)), " "); !strings.Contains(text, "ramp slow: 1 USDS, 1 a day"+want) {
			t.Errorf("%q is not said:\n%s", want, text)
		}
	}
}

// No name gets out of where it stands.
func TestANameInFlowsStaysWhereItIs(t *testing.T) {
	for trick, text := range hostile.Texts() {
		if !utf8.ValidString(text) {
			continue // no Catalog has it
		}
		document := flowed()
		part := &document.Classes[0].Parts[0]
		part.Flows[0].Counted.Token, part.Limits[0].Limit.For, part.Limits[0].Planned.Ramp, part.Alerts[0].What = text, text, text, text
		for _, shown := range []string{report.Flows(document), report.FlowsMarkdown(document)} {
			for each := range strings.Lines(shown) {
				if strings.HasPrefix(strings.TrimSpace(each), "INJECTED") {
					t.Errorf("%s: a name makes a line:\n%s", trick, shown)
				}
			}
		}
	}
}
