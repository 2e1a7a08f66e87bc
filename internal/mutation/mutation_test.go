// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation_test

import (
	"context"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/mutation"
	"github.com/halo-factory/halocompile/internal/policy"
)

var now = time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC)

func load(t testing.TB) *catalog.Catalog {
	t.Helper()
	declared, err := manifest.Load(context.Background(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

// Every value of the examples is pushed past each of its bounds, and the rule that claims the bound
// denies it.
func TestNoMutantSurvives(t *testing.T) {
	compiled, err := policy.Compile(os.DirFS("../../policy"))
	if err != nil {
		t.Fatal(err)
	}
	report, err := mutation.Run(t.Context(), compiled, load(t), now)
	if err != nil {
		t.Fatal(err)
	}
	mutants, edges := 0, 0
	for _, rule := range report.Rules {
		mutants, edges = mutants+rule.Killed, edges+rule.Passed
	}
	if mutants < 500 || edges < 250 {
		t.Errorf("only %d mutants and %d edges were tried", mutants, edges)
	}
	if err := report.Faults(); err != nil {
		t.Error(err)
	}
}

// edit replaces one text of a file with rules.
type edit struct{ file, old, replacement string }

// rules returns the repository's rules, edited.
func rules(t *testing.T, edits ...edit) *policy.Policy {
	t.Helper()
	folder := fstest.MapFS{}
	paths, err := filepath.Glob("../../policy/*.rego")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range edits {
			if filepath.Base(path) != each.file {
				continue
			}
			if strings.Count(string(text), each.old) != 1 {
				t.Fatalf("%s has %q %d times", each.file, each.old, strings.Count(string(text), each.old))
			}
			text = []byte(strings.Replace(string(text), each.old, each.replacement, 1))
		}
		folder[filepath.Base(path)] = &fstest.MapFile{Data: text}
	}
	compiled, err := policy.Compile(folder)
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// small returns the example with one Unit and what that refers to, so that a run takes only a
// moment.
func small(t *testing.T) *catalog.Catalog {
	t.Helper()
	declared := load(t)
	halo := declared.Halo("meridian")
	halo.Classes = []*catalog.Class{declared.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})}
	class := halo.Classes[0]
	class.Units = []*catalog.Unit{class.Unit("senior")}
	declared.Networks = map[catalog.NetworkRef]*catalog.Network{class.Network: declared.Networks[class.Network]}
	declared.Templates = map[catalog.TemplateRef]*catalog.Template{class.Template: declared.Templates[class.Template]}
	declared.Inventory = nil
	return declared
}

const (
	class = "halos/meridian/clo-tranched/class.cue"
	unit  = "halos/meridian/clo-tranched/units/senior.cue"
)

// tooLoose lets three hours and a second pass.
var tooLoose = edit{"timing.rego", "queue.lockLimit <= 10800", "queue.lockLimit <= 10801"}

// A rule that is looser or stricter than it says, or gone, or without a mutant, is found. The
// message says where it is. All are wrong at once, and each is found by itself.
func TestWhatIsWrongWithARuleIsFound(t *testing.T) {
	edits := []edit{
		tooLoose,
		{"limits.rego", `fields := {"maxAmount": "max", "slope": "perDay"}`, `fields := {"maxAmount": "max"}`},
		{"template.rego", "deployable contains finding if {", "others contains finding if {"},
		{"records.rego", `finding := lib.finding(entry.class, "class.beacon.kind"`, `finding := lib.finding(entry.class, "class.beacon"`},
		{"timing.rego", "title: settlement window outside the template's", `title: nothing is called this
# description: Nothing is.
# custom:
#   code: HC2141
#   severity: error
#   remedy: rename it
#   source: none
unlikely contains finding if {
	some entry in lib.classes
	entry.class.name == "unlikely"
	finding := lib.finding(entry.class, "class", "it is")
}

# METADATA
# title: settlement window outside the template's`},
	}
	found := survivors(t, edits...)
	for rule, want := range map[string][]mutation.Mutant{
		"timing.short": {
			{Rule: "timing.short", File: unit, Field: "unit.queue.lockLimit", Change: "three hours and a second", Outcome: mutation.Survived},
		},
		"template.deployable": {
			{Rule: "template.deployable", File: class, Field: "class.network", Change: "its network has no registry", Outcome: mutation.ByOthers},
			{Rule: "template.deployable", File: class, Field: "class.network", Change: "its network has no factory", Outcome: mutation.ByOthers},
			{Rule: "template.deployable", File: class, Field: "class.network", Change: "its network has no guards", Outcome: mutation.ByOthers},
		},
	} {
		if !reflect.DeepEqual(found[rule], want) {
			t.Errorf("%s: %+v", rule, found[rule])
		}
	}
	for _, part := range []string{"limits", "records"} {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(found)), func(rule string) bool { return strings.HasPrefix(rule, part+".") }) {
			t.Errorf("nothing is wrong with a rule of %s.rego", part)
		}
	}

	found = survivors(t, edit{"timing.rego", tooLoose.old, "queue.lockLimit < 10800"})
	want := []mutation.Mutant{{Rule: "timing.short", File: unit, Field: "unit.queue.lockLimit", Change: "three hours", Edge: true, Outcome: mutation.Refused}}
	if len(found) != 1 || !reflect.DeepEqual(found["timing.short"], want) {
		t.Errorf("a bound that is one too low: %+v", found)
	}
}

// survivors are the mutants that edited rules do not kill as they claim, by rule. Each stands at a
// place in its file, and is told as a fault. So is a rule that has no mutant.
func survivors(t *testing.T, edits ...edit) map[string][]mutation.Mutant {
	t.Helper()
	report, err := mutation.Run(t.Context(), rules(t, edits...), small(t), now)
	if err != nil {
		t.Fatal(err)
	}
	list, _ := fault.All(report.Faults())
	added := slices.ContainsFunc(edits, func(each edit) bool { return strings.Contains(each.replacement, "unlikely") })
	without := slices.ContainsFunc(list, func(each *fault.Fault) bool {
		return each.Code == fault.RuleWithoutMutant && each.Where == "timing.unlikely"
	})
	if fault.Exit(report.Faults()) != 1 || added != without {
		t.Errorf("%v", report.Faults())
	}
	found := map[string][]mutation.Mutant{}
	for _, each := range report.Survivors {
		if !strings.HasPrefix(each.Where, each.File+":") {
			t.Errorf("%s is no place in %s", each.Where, each.File)
		}
		each.Where, each.By = "", nil
		found[each.Rule] = append(found[each.Rule], each)
	}
	return found
}

// The same repository always gives the same report, also if several runs use it at once. No run
// changes it.
func TestReportsAreDeterministic(t *testing.T) {
	compiled := rules(t, tooLoose)
	declared := small(t)
	before, err := json.Marshal(declared)
	if err != nil {
		t.Fatal(err)
	}
	first, err := mutation.Run(t.Context(), compiled, declared, now)
	if err != nil {
		t.Fatal(err)
	}
	second, err := mutation.Run(t.Context(), compiled, declared, now)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(first, second) {
		t.Errorf("%+v\n%+v", first, second)
	}
	if after, err := json.Marshal(declared); err != nil || string(after) != string(before) {
		t.Error("the Catalog has changed")
	}
}

// If a policy cannot be asked, or the context has ended, there is an error and no report.
func TestAPolicyThatCannotRunIsAnError(t *testing.T) {
	broken := rules(t, edit{"timing.rego", tooLoose.old, `to_number(sprintf("%d?", [queue.lockLimit])) <= 10800`})
	if _, err := mutation.Run(t.Context(), broken, small(t), now); fault.Exit(err) != 1 {
		t.Errorf("%v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if report, err := mutation.Run(ctx, rules(t), small(t), now); err == nil {
		t.Errorf("%+v", report)
	}
}
