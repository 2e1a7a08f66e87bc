// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"fmt"
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

// A person stops at every prompt in turn, and gives the same command again. The answers so far are
// kept each time, and it says where; no answer is asked for again.
func TestNewGoesOnWhereItWasStopped(t *testing.T) {
	d := newWorkplace(t)
	for _, each := range writtenAtTerminal {
		q := &quitter{t: t, right: each.right, stopped: map[string]bool{}, given: map[string]int{}, changes: each.changes}
		for {
			code, screen := d.new(q.answer, each.kind, each.name)
			left := d.drafts()
			if q.at == "" {
				if code != 0 || len(left) > 0 {
					t.Fatalf("%s: exit code %d, and %q is left; the screen shows:\n%s", each.kind, code, left, screen)
				}
				break
			}
			want, number := 130, fmt.Sprintf("HC0005: 'halocompile new %s' was interrupted", each.kind)
			if q.ended {
				want, number = 1, "HC0001: there is no answer"
			}
			if q.of != "" {
				number = q.of + ": " + number
			}
			if len(left) != 1 || code != want || !strings.Contains(screen, "\n"+number) || !strings.Contains(screen, "the answers so far are kept in "+left[0]) {
				t.Fatalf("%s, at %q: exit code %d, and %q is kept; the screen shows:\n%s", each.kind, q.at, code, left, screen)
			}
			var kept struct{ Answers map[string]string }
			if data, err := os.ReadFile(left[0]); err != nil || json.Unmarshal(data, &kept) != nil || len(kept.Answers) != len(q.given) {
				t.Fatalf("%s, at %q: of %d answers these are kept: %s %v", each.kind, q.at, len(q.given), data, err)
			}
		}
		for name, times := range q.given {
			if changed := len(each.changes) > 0 && name == each.changes[len(each.changes)-1]; times > 1 && !changed || times > 2 {
				t.Errorf("%s: %s was answered %d times", each.kind, name, times)
			}
		}
		if len(q.given) < len(each.right) || !q.stopped[toGoOn] || len(each.changes) > 0 && !q.stopped[toChange] {
			t.Errorf("%s: only at %v it was stopped", each.kind, q.stopped)
		}
		for _, want := range each.holds {
			if text := d.text(each.file); !strings.Contains(text, want) {
				t.Errorf("%s: no %s in %s", each.kind, want, text)
			}
		}
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
