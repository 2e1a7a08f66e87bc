// SPDX-License-Identifier: AGPL-3.0-or-later

package change_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

func TestAChangeThatEditsItsJudgeIsJudgedByBoth(t *testing.T) {
	by := func(j *change.Judgement, code fault.Code) []string {
		for _, finding := range j.Findings() {
			if finding.Code == code {
				return finding.By
			}
		}
		return nil
	}
	t.Run("a wider range does not let a Unit through", func(t *testing.T) {
		b := newBench(t)
		b.addUnit()
		b.edit(b.head, third, "maxAnnualGrowth: 700", "maxAnnualGrowth: 9000")
		if j := b.judge(); !refused(j) || !slices.Equal(by(j, fault.UnitParameterOutsideRange), []string{"base"}) {
			t.Fatalf("as it is: %v, %v", j.Findings(), j.Faults)
		}
		b.edit(b.head, "halos/templates/portfolio-lcts.cue", "max: 1_500", "max: 9_999")
		j := b.judge()
		if !refused(j) || !slices.Equal(by(j, fault.UnitParameterOutsideRange), []string{"base"}) || !slices.Contains(j.Kinds, change.TemplateChange) {
			t.Errorf("by %v, %s, %v", by(j, fault.UnitParameterOutsideRange), j.Kinds, j.Faults)
		}
	})
	t.Run("a removed rule still denies", func(t *testing.T) {
		b := newBench(t)
		b.addUnit()
		b.edit(b.head, third, "maxAnnualGrowth: 700", "maxAnnualGrowth: 9000")
		delete(b.head, "policy/parameters.rego")
		if j := b.judge(); !refused(j) && len(j.Faults) == 0 || !slices.Equal(by(j, fault.UnitParameterOutsideRange), []string{"base"}) || !slices.Contains(j.Kinds, change.RuleChange) {
			t.Errorf("by %v, %s, %v", by(j, fault.UnitParameterOutsideRange), j.Kinds, j.Faults)
		}
	})
	t.Run("a stricter range denies what is there", func(t *testing.T) {
		b := newBench(t)
		b.edit(b.head, "halos/templates/portfolio-lcts.cue", "max: 1_500", "max: 100")
		if j := b.judge(); !refused(j) || !slices.Equal(by(j, fault.UnitParameterOutsideRange), []string{"head"}) {
			t.Errorf("by %v, %v", by(j, fault.UnitParameterOutsideRange), j.Faults)
		}
	})
	// A change cannot grant a waiver to itself. It is judged with the waivers of the base, and then
	// with its own. So a mistake in a new waiver is found only by the change's own. A mistake in a
	// waiver of the base is found although the change takes that waiver away.
	t.Run("a waiver does not count in the change that grants it", func(t *testing.T) {
		const granted = `waiver: {
	rule:  "limits.initial_conservative"
	file:  "halos/meridian/clo-tranched/units/senior.cue"
	field: "unit.limits.transfer.initial.max"
	value: "250000"
	reason: "A test."
	approvedBy: ["Core Council"]
	reference: "https://forum.example/waivers/7"
	granted:   "2026-08-01T00:00:00Z"
	expires:   "2026-10-01T00:00:00Z"
}
`
		const own = "by the schema and rules of this very change: "
		broken := strings.Replace(granted, "2026-10-01", "2026-07-01", 1)
		b := newBench(t)
		b.write(b.head, "halos/waivers/senior.cue", granted)
		if j := b.judge(); len(j.Faults) > 0 || !slices.Equal(j.Kinds, []change.Kind{change.RuleChange}) || !slices.Equal(j.Edits.Rules, []string{"halos/waivers/senior.cue"}) {
			t.Errorf("granted: %s, %v", j.Kinds, j.Faults)
		}
		b.write(b.head, "halos/waivers/senior.cue", broken)
		if j := b.judge(); len(j.Faults) != 1 || !strings.HasPrefix(j.Faults[0].What, own) {
			t.Errorf("with a mistake: %v", j.Faults)
		}
		b.write(b.base, "halos/waivers/senior.cue", broken)
		delete(b.head, "halos/waivers/senior.cue")
		if j := b.judge(); len(j.Faults) != 2 || j.Faults[0].Code != fault.ChangeNotJudged || j.Faults[1].Code != fault.WrongValue || strings.HasPrefix(j.Faults[1].What, own) {
			t.Errorf("taken away: %v", j.Faults)
		}
	})
	t.Run("rules that do not run fail by themselves", func(t *testing.T) {
		b := newBench(t)
		b.write(b.head, "policy/mine.rego", "package mine\n\nallow if http.send({})\n")
		j := b.judge()
		if len(j.Faults) == 0 || !strings.Contains(j.Faults[0].What, "of this very change") {
			t.Errorf("%v", j.Faults)
		}
	})
}

// A Class of a governance template needs an approval that the base has. One that the change itself
// brings does not count, and neither does a tier that the change lowers.
func TestGovernanceApprovesAClassBeforeItIsProposed(t *testing.T) {
	const file = "halos/templates/portfolio-lcts.cue"
	const governed = "kind:    \"lcts\"\n\ttier:    \"governance\""
	const approved = governed + "\n\tclassApprovals: [{class: \"meridian/clo-tranched\", by: \"Governance\", date: \"2026-11-22\", reference: \"https://forum.sky.money/t/1\"}]"
	for name, test := range map[string]struct {
		base, head string
		by         []string
	}{
		"the change itself":    {governed, approved, []string{"base"}},
		"it lowers the tier":   {governed, "kind:    \"lcts\"", []string{"base"}},
		"it takes the tier up": {"kind:    \"lcts\"", governed, []string{"head"}},
		"the approval goes":    {approved, governed, []string{"head"}},
		"the base":             {approved, approved, nil},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.addUnit()
			b.edit(b.base, file, "kind:    \"lcts\"", test.base)
			b.edit(b.head, file, "kind:    \"lcts\"", test.head)
			j := b.judge()
			var by []string
			for _, finding := range j.Findings() {
				if finding.Code == fault.ClassNotApproved {
					by = append(by, finding.By...)
				}
			}
			if len(j.Faults) > 0 || !slices.Equal(by, test.by) || !slices.Contains(j.Kinds, change.GovernanceTier) {
				t.Errorf("denied by %v, %s, %v", by, j.Kinds, j.Faults)
			}
		})
	}
}

// What lies in the folder of a platform's rollouts judges nothing, as the rollouts of Classes do
// not.
func TestRolloutsOfAPlatformAreNoNetworks(t *testing.T) {
	for file, want := range map[string][]change.Kind{
		"halos/networks/devnet/approvals/ab/bundle.json": nil, "halos/networks/devnet.cue": {change.NetworkChange}, "halos/networks/approvals.cue": {change.NetworkChange},
		"halos/networks/devnet/approvals": {change.NetworkChange}, "halos/networks/devnet/more/approvals/x.cue": {change.NetworkChange},
	} {
		if kinds := change.EditsOf("", []string{file}).Kinds(); !slices.Equal(kinds, want) {
			t.Errorf("%s: %v", file, kinds)
		}
	}
}

// If the base does not load, a change cannot be compared with it. It is compared with the records
// alone, and says so.
func TestWithoutABaseTheRecordsAreCompared(t *testing.T) {
	b := newBench(t)
	b.edit(b.base, "halos/meridian/clo-tranched/units/senior.cue", "capacity:", "capactiy:")
	b.edit(b.base, "halos/meridian/clo-tranched/units/senior.cue", "seniority:", "senoirity:")
	j := b.judge()
	if len(j.Faults) != 1 || j.Faults[0].Code != fault.ChangeNotJudged || !strings.Contains(j.Faults[0].What, "does not load") || !strings.Contains(j.Faults[0].What, "senior.cue:11:2: HC1002") || !strings.HasSuffix(j.Faults[0].What, "; and 1 more") {
		t.Errorf("%v", j.Faults)
	}
}

// Records say what is deployed, and only the recording app writes them. A change is denied for
// everything that it does to a record, and the denial names the record.
func TestAChangeOfRecordsIsDenied(t *testing.T) {
	unit := class + "/artifact/devnet/unit-senior.json"
	for name, test := range map[string]struct {
		base, head string // content of the record; "" if there is none
		path, did  string
	}{
		"added":                    {"", `{"version":"1.0"}`, unit, "added"},
		"garbage":                  {`{"version":"1.0"}`, "{", unit, "changed"},
		"of another name":          {"", `{"version":"1.0"}`, class + "/artifact/devnet/notes.txt", "added"},
		"in a folder below":        {"", `{"version":"1.0"}`, class + "/artifact/devnet/old/unit-senior.json", "added"},
		"in the place of a folder": {"", `{"version":"1.0"}`, class + "/artifact", "added"},
		"in another case":          {"", `{"version":"1.0"}`, class + "/Artifact/devnet/unit-senior.json", "added"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			if test.base != "" {
				b.write(b.base, test.path, test.base)
			}
			if test.head != "" {
				b.write(b.head, test.path, test.head)
			}
			j := b.judge()
			var found []string
			for _, finding := range j.Findings() {
				if finding.Code == fault.RecordNotOfApp && finding.Severity == policy.Error {
					found = append(found, finding.Message)
				}
			}
			if len(found) != 1 || !strings.Contains(found[0], "the record "+test.path+" is "+test.did) || !slices.Contains(j.Kinds, change.RecordChange) {
				t.Errorf("%q, %v, %v", found, j.Kinds, j.Faults)
			}
		})
	}
}

// Without a record of what is deployed, the next change would be judged as if nothing were
// deployed. So it is denied to take a record away, even if nothing else is changed.
func TestARecordIsNotTakenAway(t *testing.T) {
	b := newBench(t)
	itself, unit := class+"/artifact/devnet/class-clo-tranched.json", class+"/artifact/devnet/unit-senior.json"
	for _, record := range []string{itself, unit} {
		b.write(b.base, record, `{"version":"1.0"}`)
	}
	j := b.judge()
	var denied []string
	for _, finding := range j.Findings() {
		denied = append(denied, finding.Rule+" "+finding.Where)
		if record := map[string]string{"class": itself, "unit": unit, "": finding.Where}[finding.Field]; !strings.Contains(finding.Message, " "+record+" ") {
			t.Errorf("%s is not named: %s", record, finding.Message)
		}
	}
	want := []string{"records " + itself, "records " + unit, "changes.recorded " + class + "/class.cue:4:1", "changes.recorded " + class + "/units/senior.cue:4:1"}
	if !refused(j) || !slices.Equal(denied, want) || !slices.Equal(j.Removed, []string{itself, unit}) || !slices.Contains(j.Kinds, change.Retirement) {
		t.Errorf("%v, %v, %v, %v", denied, j.Removed, j.Kinds, j.Faults)
	}
	b.write(b.head, unit, `{"version":"1.0"}`)
	b.write(b.head, itself, `{"version":"1.0"}`)
	if j := b.judge(); len(j.Findings()) != 0 || len(j.Removed) != 0 {
		t.Errorf("%v, %v", j.Findings(), j.Removed)
	}
}

func TestWhatKindOfChangeItIs(t *testing.T) {
	for name, test := range map[string]struct {
		change func(b *bench)
		kinds  []change.Kind
	}{
		"a new title": {func(b *bench) {
			b.edit(b.head, senior, `"Meridian CLO Senior"`+"\n\tasset", `"Meridian CLO Senior Notes"`+"\n\tasset")
		}, []change.Kind{change.ReportingOnly}},
		"a new cadence of reporting": {func(b *bench) { b.edit(b.head, senior, `cadence: "24h"`, `cadence: "12h"`) }, []change.Kind{change.ReportingOnly}},
		"more capacity":              {func(b *bench) { b.edit(b.head, senior, "25M", "26M") }, []change.Kind{change.LimitIncrease, change.ParameterChange}},
		"less capacity":              {func(b *bench) { b.edit(b.head, senior, "25M", "24M") }, []change.Kind{change.ParameterChange}},
		"a higher init":              {func(b *bench) { b.edit(b.head, senior, "init: {max: 2M, perDay: 2M}", "init: {max: 3M, perDay: 3M}") }, []change.Kind{change.LimitIncrease, change.ParameterChange}},
		"another operator":           {func(b *bench) { b.edit(b.head, class+"/class.cue", "Meridian Operations", "Somebody Else") }, []change.Kind{change.PromiseChange}},
		"another recourse": {func(b *bench) {
			b.edit(b.head, "halos/meridian/halo.cue", "no recourse to the Halo or its operator", "no recourse to anybody")
		}, []change.Kind{change.PromiseChange}},
		"another order of payment": {func(b *bench) {
			b.edit(b.head, senior, "seniority:       1", "seniority:       3", `cadence: "24h"`, `cadence: "12h"`)
		}, []change.Kind{change.PromiseChange}},
		"a lower first value of a limit": {func(b *bench) {
			b.edit(b.head, senior, "transfer: {\n\t\t\tinit: {max: 5M, perDay: 5M}\n\t\t\tinitial: {max: 100K, perDay: 100K}", "transfer: {\n\t\t\tinit: {max: 5M, perDay: 5M}\n\t\t\tinitial: {max: 90K, perDay: 90K}")
		}, []change.Kind{change.ParameterChange}},
		"a Unit that is gone": {func(b *bench) { delete(b.head, senior) }, []change.Kind{change.Retirement}},
		"a workflow":          {func(b *bench) { b.write(b.head, ".github/workflows/plan.yml", "on: push") }, []change.Kind{change.ToolChange}},
		"documentation":       {func(b *bench) { b.write(b.head, "docs/more.md", "more") }, []change.Kind{}},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			test.change(b)
			if j := b.judge(); !slices.Equal(j.Kinds, test.kinds) {
				t.Errorf("%q, wanted %q (%v)", j.Kinds, test.kinds, j.Faults)
			}
		})
	}
}
