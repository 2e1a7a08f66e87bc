// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/report"
)

func room(t testing.TB) *headroom.Document {
	t.Helper()
	declared := plantest.Catalog(t)
	document, err := headroom.Of(declared, declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}))
	if err != nil {
		t.Fatal(err)
	}
	return document
}

func TestHeadroomInWords(t *testing.T) {
	golden.Check(t, "testdata/headroom.txt", report.Headroom(room(t))+report.HeadroomSummary(room(t)))
}

// A loss never looks smaller than it is, not even by a little.
func TestLossesAreRoundedUp(t *testing.T) {
	document := room(t)
	for units, shown := range map[string]string{"0": "0", "1": "1", "1000000000000000000": "1", "1000000000000000001": "2", "999999999999999999999999": "1,000,000"} {
		document.Losses[0].First.Amount = integer(t, units)
		if text := report.HeadroomSummary(document); !strings.Contains(text, "in 24 hours: "+shown+" USDS by") {
			t.Errorf("%s units: %s", units, text)
		}
	}
	document.Losses[0].Ceiling = headroom.Day{Unlimited: true}
	if text := report.HeadroomSummary(document); !strings.Contains(text, "unlimited USDS at the inits") {
		t.Error(text)
	}
}

// The line names the Units whose rate may fall the most, and counts the others. A Class without a
// rate has no line.
func TestHaircutsInWords(t *testing.T) {
	document := room(t)
	unit := func(name catalog.UnitName, bps int64) headroom.Haircut {
		return headroom.Haircut{Unit: name, Bps: bps, Token: "USDS", Scale: 18, Amount: integer(t, "1000000000000000001")}
	}
	for _, test := range []struct {
		list []headroom.Haircut
		want string
	}{
		{[]headroom.Haircut{unit("a", 1), unit("b", 10_000)}, "the exchange rate of b by 100 %, a by 0.01 %.\n"},
		{[]headroom.Haircut{unit("a", 0), unit("b", 250), unit("c", 200)}, "of b by 2.5 %, c by 2 %, a by 0 %.\n"},
		{[]headroom.Haircut{unit("a", 1), unit("b", 2), unit("c", 3), unit("d", 4)}, "of d by 0.04 %, c by 0.03 %, b by 0.02 %, and of 1 other Unit by no more.\n"},
		{[]headroom.Haircut{unit("a", 1), unit("b", 2), unit("c", 3), unit("d", 4), unit("e", 0)}, ", and of 2 other Units by no more.\n"},
	} {
		document.Haircuts = test.list
		if text := strings.Join(strings.Fields(report.HeadroomSummary(document)), " "); !strings.HasSuffix(text, strings.TrimSpace(test.want)) {
			t.Errorf("%s, want %s", text, test.want)
		}
		if text := report.Headroom(document); strings.Count(text, " 2 USDS at full capacity") != len(test.list) {
			t.Errorf("an amount is not rounded up, or is missing: %s", text)
		}
	}
	document.Haircuts = nil
	if text := report.Headroom(document) + report.HeadroomSummary(document); strings.Contains(text, "Worst haircut") || strings.Contains(text, "A haircut") {
		t.Error(text)
	}
}

// A slope is shown as the amount a day that the manifest would state. If there is no such amount,
// the slope itself is shown.
func TestSlopesAreShownAsTheyAreStated(t *testing.T) {
	document := room(t)
	document.Parameters = document.Parameters[:1]
	for slope, shown := range map[string]string{"1157407407407407407": "100,000 a day", "1157407407407407406": "1.157407407407407406 a second", "0": "0 a day", "11574074074074": "1 a day"} {
		p := &document.Parameters[0]
		p.Counts, p.Scale, p.Value = headroom.Slope, 18, integer(t, slope)
		if text := report.Headroom(document); !strings.Contains(text, "  "+shown+" ") {
			t.Errorf("%s: %s", slope, text)
		}
	}
}

// A Proposal's writer may leave numbers out, or put anything in.
func TestHeadroomOfAnyContentIsShown(t *testing.T) {
	for _, text := range []string{
		`{}`,
		`{"parameters":[{}],"losses":[{}],"haircuts":[{}]}`,
		`{"haircuts":[{"unit":"x\n| y","bps":-9223372036854775808,"scale":255,"amount":"-1"},{"bps":9223372036854775807}]}`,
		`{"parameters":[{"counts":"minutes","value":"-1","least":"99999999999999999999","greatest":"1440","left":"x"}],"losses":[{"scale":255,"first":{"amount":"-5"},"routes":[{}]}]}`,
		`{"parameters":[{"counts":"tokens a second","scale":255,"value":"-7","least":"1"},{"left":"0.0"},{"left":"0.0"}],"losses":[{"prime":"x","first":{"unlimited":true,"amount":"1"}}]}`,
	} {
		document := new(headroom.Document)
		if err := json.Unmarshal([]byte(text), document); err != nil {
			t.Fatal(err)
		}
		change := proposed(t, 1)
		change.Classes[0].Headroom = document
		if shown := comment(t, pageOf(change), ""); !strings.Contains(shown, "Headroom and worst loss") {
			t.Errorf("%s is not shown", text)
		}
	}
	change := proposed(t, 1)
	change.Classes[0].Headroom = nil
	if shown := comment(t, pageOf(change), ""); strings.Contains(shown, "Headroom") {
		t.Error("what is not there is shown")
	}
}

// With any number of Units, the comment says what can be lost in a day, below the digest.
func TestHeadroomOfManyUnits(t *testing.T) {
	document := room(t)
	for range 9 {
		document.Parameters = append(document.Parameters, document.Parameters...)
		document.Losses[0].Routes = append(document.Losses[0].Routes, document.Losses[0].Routes...)
	}
	change := crowded(t, 100)
	change.Classes[0].Headroom = document
	page := pageOf(change)
	shown := comment(t, page, "")
	digest, loss := strings.Index(shown, change.Classes[0].Digest), strings.Index(shown, "Worst loss in 24 hours: `800,000 USDS`")
	if digest < 0 || loss < digest {
		t.Errorf("the digest is at %d, the loss at %d", digest, loss)
	}
	if !strings.Contains(shown, "more chosen values, in the [full report](") || !strings.Contains(shown, "more ways out, in the [full report](") {
		t.Error("it does not say what is left out")
	}
	if full := report.Full(page); strings.Count(full, "unit.queue.lockAt") < 512 {
		t.Error("the full report is cut")
	}
}
