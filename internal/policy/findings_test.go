// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// A denial that governance has waived is a warning, which names the waiver. The waiver must be for
// the same rule, file, field and value, and counts from when it is granted until it expires.
// Otherwise the denial stays a denial. If only the value differs, the denial says which value the
// waiver lets pass.
func TestAWaiverLetsOneValuePass(t *testing.T) {
	b := newBench(t)
	const file, field = "halos/one/two/units/three.cue", "unit.limits.transfer.initial.max"
	const waived = "too much; waived until 2027-01-01T01:00:00Z by halos/waivers/start.cue"
	at := func(moment time.Time) string { return moment.UTC().Format(time.RFC3339) }
	for name, each := range map[string]struct {
		change   func(*catalog.Waiver)
		severity Severity
		message  string
	}{
		"as it is":              {func(*catalog.Waiver) {}, Warning, waived},
		"from this moment on":   {func(w *catalog.Waiver) { w.Granted = at(now) }, Warning, waived},
		"granted a second late": {func(w *catalog.Waiver) { w.Granted = at(now.Add(time.Second)) }, Error, "too much"},
		"until this moment":     {func(w *catalog.Waiver) { w.Expires = at(now) }, Error, "too much"},
		"at no time":            {func(w *catalog.Waiver) { w.Expires = "some day" }, Error, "too much"},
		"another value":         {func(w *catalog.Waiver) { w.Value = "250000.1" }, Error, "too much; halos/waivers/start.cue lets 250000.1 pass, and nothing else"},
		"another field":         {func(w *catalog.Waiver) { w.Target.Field = "unit.limits.transfer.initial.perDay" }, Error, "too much"},
		"another file":          {func(w *catalog.Waiver) { w.Target.File = "halos/one/two/units/four.cue" }, Error, "too much"},
		"another rule":          {func(w *catalog.Waiver) { w.Rule = "terms.watched" }, Error, "too much"},
	} {
		waiver := &catalog.Waiver{
			Origin: catalog.Origin{File: "halos/waivers/start.cue"}, Name: "start", Rule: "limits.initial_conservative", Target: catalog.Target{File: file, Field: field},
			Value: "250000", Granted: at(now.Add(-time.Hour)), Expires: "2027-01-01T01:00:00Z",
		}
		each.change(waiver)
		index := &Index{Now: at(now), Waivers: map[string]*catalog.Waiver{"start": waiver}}
		findings, err := b.policy.Findings([]Denied{{Rule: "limits.initial_conservative", File: file, Field: field, Message: "too much", Value: "250000"}}, []Document{ClassDocument}, index, func(string, string) string { return file })
		if err != nil {
			t.Fatal(err)
		}
		if got := findings.Findings[0]; got.Severity != each.severity || got.Message != each.message || got.Value != "250000" || (got.Waiver != "") != (each.severity == Warning) {
			t.Errorf("%s: %+v", name, got)
		}
		for _, rule := range findings.Rules {
			if rule.Passed == (rule.ID == "limits.initial_conservative") {
				t.Errorf("%s: %s passed: %t", name, rule.ID, rule.Passed)
			}
		}
	}
}

// A rule that does not say that it can be waived holds for everybody. A waiver of it changes
// nothing.
func TestARuleThatCannotBeWaivedIsNot(t *testing.T) {
	b := newBench(t)
	waiver := &catalog.Waiver{
		Name: "start", Rule: "limits.init_in_range", Target: catalog.Target{File: "halos/one/halo.cue", Field: "halo.title"}, Value: "5",
		Granted: "2020-01-01T00:00:00Z", Expires: "2100-01-01T00:00:00Z",
	}
	index := &Index{Now: now.Format(time.RFC3339), Waivers: map[string]*catalog.Waiver{"start": waiver}}
	findings, err := b.policy.Findings([]Denied{{Rule: "limits.init_in_range", File: "halos/one/halo.cue", Field: "halo.title", Message: "too much", Value: "5"}}, []Document{ClassDocument}, index, func(string, string) string { return "" })
	if err != nil || findings.Findings[0].Severity != Error || findings.Findings[0].Message != "too much" {
		t.Errorf("%+v, %v", findings, err)
	}
}

// A denial in the manifest of another Class, or of another Unit than the one that is named, does
// not concern who is named. One of the Class itself concerns each of its Units.
func TestADenialConcernsItsOwn(t *testing.T) {
	class := catalog.ClassRef{Halo: "one", Class: "two"}
	unit := func(name catalog.UnitName) *catalog.Unit {
		return &catalog.Unit{Origin: catalog.Origin{File: "halos/one/two/units/" + string(name) + ".cue"}, Name: name}
	}
	declared := &catalog.Catalog{Halos: []*catalog.Halo{{Name: "one", Classes: []*catalog.Class{{Halo: "one", Name: "two", Units: []*catalog.Unit{unit("three"), unit("four")}}}}}}
	for where, concerns := range map[string][3]bool{ // the Unit three, its Class, everything
		"halos/one/two/units/three.cue:3:2": {true, true, true},
		"halos/one/two/units/four.cue:3:2":  {false, true, true},
		"halos/one/two/class.cue:3:2":       {true, true, true},
		"halos/one/halo.cue:3:2":            {true, true, true},
		"halos/networks/devnet.cue:3:2":     {true, true, true},
		"halos/networks/a/devnet.cue:3:2":   {true, true, true},
		"halos/one/other/class.cue:3:2":     {false, false, true},
		"halos/one/other/units/three.cue":   {false, false, true},
		"":                                  {true, true, true},
	} {
		findings := Findings{Findings: []Finding{{Code: fault.UnitParameterOutsideRange, Severity: Error, Where: where}, {Code: fault.UnitParameterOutsideRange, Severity: Warning, Where: where}}}
		for i, of := range []catalog.UnitRef{class.Unit("three"), class.Unit(""), {}} {
			others, denied := findings.DenialsOf(declared, of)
			if (denied != nil) != concerns[i] || len(others) > 0 == concerns[i] {
				t.Errorf("%q concerns %q: %v, %v", where, of, denied, others)
			}
		}
	}
}
