// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"maps"
	"os"
	"strings"
	"testing"
)

// wrongOnce are answers that no question takes, by question; to others, a text that is too long is
// answered.
var wrongOnce = map[string]string{
	"governance": strings.ToLower(actorOfLumen), "owner": "embr", "document": "http://lumen.example/a.pdf", "sha256": hashOfLumen + "2b",
	"template": "term-nft@1", "network": "devnt", "admin": "deployer", "govOps": "lumen-govops", "beacon": "LPHA nfat!", "endpoint": "ftp://beacon.lumen.example",
	"actor": actorOfLumen[:40], "revoker": "0x34fE6Af75A263e296Ba5CD3AB46af3E47DdC61a7", "attestorID": "northlight", "attestorAddress": "lumen.eth", "attestorRefresh": "often",
	"asset": "USDX", "symbol": "L B R", "baseURI": "nowhere", "maxAnnualGrowth": "21%", "counterparty": "Harbour Lending", "counterpartyAddress": "", "prime": "spark",
	"limit": "99K", "limit.repayPrincipal": "101M", "limit.repayInterest": "26M", "limit.transfer": "lots", "limit.issue": "1K", "limit.subscribe": "-5", "initial": "6M",
	"minSize": "4M", "maxSize": "4M", "minTerm": "9", "maxTerm": "3 years", "minAPY": "7.99%", "maxAPY": "16%", "cycle": "36h",
	"capacity": "501M", "seniority": "0", "minYield": "1%", "maxYield": "50%", "book": "lumen/other/first", "oracleSource": "daily", "maxAge": "25", "redemption": "",
	"cycles": "4", "account": "0x1", "desk": "http://desk", "title": tooLong,
}

// writtenAtTerminal are manifests that somebody writes at a terminal, with the answers that are
// right.
var writtenAtTerminal = []struct {
	kind, name, file string
	right            map[string]string
	changes          []string
	says, holds      []string
}{
	{"halo", "lumen", "halos/lumen/halo.cue", map[string]string{
		"governance": "https://explorer.example/address/0x4c082314BFa40Ef7CCba42105ce0b9abbbEAb30C", "owner": "EMBER", "framework": "Trust, Jersey",
		"recourse": "Limited to the assets", "document": "lumen.example/legal.pdf", "sha256": strings.TrimPrefix(hashOfLumen, "0x"),
	}, nil, []string{
		"carries no checksum", "did you mean ember?", "taken as ember", "is not an https address", "taken as https://lumen.example/legal.pdf",
	}, []string{`title: "Lumen"`, `governance: "0x4c082314BFa40Ef7CCba42105ce0b9abbbEAb30C"`, `owner: "ember"`, hashOfLumen}},
	{"class", "lumen/bridge", "halos/lumen/bridge/class.cue", map[string]string{
		"template": "term-nfat", "govOps": "meridian-govops", "operator": "Lumen Operations", "endpoint": "https://beacon.lumen.example/bridge", "actor": actorOfLumen, "revoker": revokerOfLumen,
		"attestor": "Lumen Operations", "attestorAddress": "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359", "symbol": "LBR", "baseURI": "https://nfat.lumen.example/bridge/", "maxAnnualGrowth": "12%",
		"counterparty": "harbour", "counterpartyTitle": "Harbour Bridge Lending", "counterpartyAddress": "0x1f4d4c2119131546efA15038DDF452415c99FEa8", "constraint": "First-ranking charges",
		"limit": "10 million", "limit.repayInterest": "1M", "assetType": "Bridge loans", "jurisdiction": "Jersey", "maxSize": "25M", "cycle": "3 days",
		"document": "https://lumen.example/bridge.pdf", "sha256": hashOfLumen,
	}, []string{"atestor", "attestor"}, []string{
		"did you mean term-nfat@1?", "is none of them: council", "does not hold", "21", "99K is less than 100K", "HC2294", "did you mean: attestor", "4M is less than 5M",
	}, []string{`template: "term-nfat@1"`, `operator: "Northlight Attestation"`, "maxAnnualGrowth: 1_200", "repayInterest: { init: {max: 1M, perDay: 1M} initial: {max: 1M, perDay: 1M} }",
		"transfer: { init: {max: 10M, perDay: 10M} initial: {max: 5M, perDay: 5M} }", `cycle: "3d"`}},
	{"unit", "lumen/bridge/first", "halos/lumen/bridge/units/first.cue", map[string]string{
		"capacity": "20 million", "minSize": "5M", "maxSize": "10M", "minTerm": "6 months", "maxTerm": "360d", "minYield": "8%", "maxYield": "12%",
		"oracle": "Monthly report", "oracleSource": "https://lumen.example/bridge.json", "redemption": "At maturity", "reviewer": "Lumen Operations", "maxAge": "25 hours",
		"document": "https://lumen.example/first.pdf", "sha256": hashOfLumen,
	}, nil, []string{"501M is more than 500M", "wanted: settlement cycles that the day-0 runbook lasts, 5 to 90", "halocompile new book"},
		[]string{"capacity: 20M", `term: {min: "180d", max: "360d"}`, "yield: {min: 800, max: 1_200}", `maxAge: "25h"`}},
}

// Every answer is wrong once. Each question is asked again until it is answered right, and never
// after that; what the rules refuse is mended without asking for the rest again.
func TestNewAsksAgainUntilAnAnswerIsUsable(t *testing.T) {
	d := newWorkplace(t)
	for _, each := range writtenAtTerminal {
		a := &author{t: t, right: maps.Clone(each.right), wrong: wrongOnce, asked: map[string]int{}, changes: each.changes}
		mended := false
		code, screen := d.new(func(asked string) string {
			// what is to change was named, and is asked for next
			if len(each.changes) > 0 && len(a.changes) == 0 && !mended {
				mended = true
				a.right["attestor"] = "Northlight Attestation"
				a.asked["attestor"] = 1
			}
			return a.answer(asked)
		}, each.kind, each.name)
		if code != 0 || len(a.changes) > 0 {
			t.Fatalf("%s: exit code %d, and %q is not changed; the screen shows:\n%s", each.kind, code, a.changes, screen)
		}
		for name, times := range a.asked {
			if times != 2 {
				t.Errorf("%s: %s was asked for %d times", each.kind, name, times)
			}
		}
		if len(a.asked) < len(each.right) {
			t.Errorf("%s: only %d questions were asked", each.kind, len(a.asked))
		}
		for _, want := range each.says {
			if !strings.Contains(screen, want) {
				t.Errorf("%s: the screen does not say %q:\n%s", each.kind, want, screen)
			}
		}
		for _, want := range each.holds {
			if text := d.text(each.file); !strings.Contains(text, want) {
				t.Errorf("%s: no %s in %s", each.kind, want, text)
			}
		}
	}
	if left := d.drafts(); len(left) > 0 {
		t.Errorf("answers stay behind: %q", left)
	}
}

// A person stops at every prompt in turn. What was answered is kept each time, and is not asked for
// again.
func TestNewGoesOnWhereItWasStopped(t *testing.T) {
	d := newWorkplace(t)
	right := map[string]string{
		"title": "Sunrise", "governance": "0x4c082314BFa40Ef7CCba42105ce0b9abbbEAb30C", "framework": "Trust, Jersey", "recourse": "Limited to the assets",
		"document": "https://sunrise.example/a.pdf", "sha256": hashOfLumen,
	}
	first := "title"
	for i, next := range []string{"title", "governance", "owner", "framework", "recourse", "document", "sha256"} {
		a := &author{t: t, right: right, asked: map[string]int{}, careful: true, only: min(i, 1) + 1}
		stop := "\x03"
		code, screen := d.new(func(asked string) string {
			typed := a.answer(asked)
			if typed == "\x03" && next == "recourse" {
				stop = "\x04" // the end of the input, once
				return stop
			}
			if typed == "\x03" && next == "document" {
				return "half an ans\x03"
			}
			return typed
		}, "halo", "sunrise")
		want, number := 130, "HC0005: 'halocompile new halo' was interrupted"
		if stop == "\x04" {
			want, number = 1, "HC0001: there is no answer"
		}
		left := d.drafts()
		if len(left) != 1 {
			t.Fatalf("at %s, %q is kept:\n%s", next, left, screen)
		}
		if code != want || !strings.Contains(screen, next+": "+number) || !strings.Contains(screen, "the answers so far are kept in "+left[0]) {
			t.Errorf("at %s: exit code %d; the screen shows:\n%s", next, code, screen)
		}
		if a.asked[first] != 1 || len(a.asked) != min(i, 1)+1 || a.resumed != max(0, min(i-1, 1)) {
			t.Errorf("at %s: asked %v, and a draft was offered %d times", next, a.asked, a.resumed)
		}
		first = next
		var kept struct{ Answers map[string]string }
		if data, err := os.ReadFile(left[0]); err != nil || json.Unmarshal(data, &kept) != nil || len(kept.Answers) != i {
			t.Errorf("at %s: %s is kept: %v", next, data, err)
		}
	}
	a := &author{t: t, right: right, asked: map[string]int{}, careful: true}
	if code, screen := d.new(a.answer, "halo", "sunrise"); code != 0 || a.resumed != 1 || len(a.asked) != 1 {
		t.Errorf("exit code %d, asked %v; the screen shows:\n%s", code, a.asked, screen)
	}
	for name, answer := range right {
		if text := d.text("halos/sunrise/halo.cue"); !strings.Contains(text, answer) {
			t.Errorf("the answer for %s is lost:\n%s", name, text)
		}
	}
	if left := d.drafts(); len(left) > 0 {
		t.Errorf("answers stay behind: %q", left)
	}
}

// A draft that nobody wants is thrown away, by the answer or by the flag.
func TestADraftIsThrownAway(t *testing.T) {
	d := newWorkplace(t)
	stop := func(string) string { return "\x03" }
	for _, arguments := range [][]string{{"--set", "framework=Old"}, {"--restart", "--set", "recourse=New"}} {
		if code, screen := d.new(stop, append([]string{"halo", "sunrise"}, arguments...)...); code != 130 {
			t.Fatalf("exit code %d:\n%s", code, screen)
		}
	}
	typed := []string{"n\n", "\x03"}
	code, screen := d.new(func(string) string { defer func() { typed = typed[1:] }(); return typed[0] }, "halo", "sunrise")
	left := d.drafts()
	if code != 130 || len(left) != 1 || !strings.Contains(screen, "a draft of the halo sunrise, with 1 answer, in "+left[0]) {
		t.Fatalf("exit code %d, %q:\n%s", code, left, screen)
	}
	if data, err := os.ReadFile(left[0]); err != nil || !strings.Contains(string(data), `"answers": {}`) {
		t.Errorf("%s: %v", data, err)
	}
}
