// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
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

// rules returns the repository's rules, with one text replaced.
func rules(t *testing.T, file, old, replacement string) *policy.Policy {
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
		if name := filepath.Base(path); name == file {
			if strings.Count(string(text), old) != 1 {
				t.Fatalf("%s has %q %d times", file, old, strings.Count(string(text), old))
			}
			text = []byte(strings.Replace(string(text), old, replacement, 1))
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

// A rule that is looser or stricter than it says, or gone, is found. The message says where it is.
func TestWhatIsWrongWithARuleIsFound(t *testing.T) {
	for name, test := range map[string]struct {
		file, old, replacement string
		want                   []mutation.Mutant // without Where and By
	}{
		"a bound that is one too high": {"timing.rego", "queue.lockLimit <= 10800", "queue.lockLimit <= 10801", []mutation.Mutant{
			{Rule: "timing.short", File: unit, Field: "unit.queue.lockLimit", Change: "three hours and a second", Outcome: mutation.Survived},
		}},
		"a bound that is one too low": {"timing.rego", "queue.lockLimit <= 10800", "queue.lockLimit < 10800", []mutation.Mutant{
			{Rule: "timing.short", File: unit, Field: "unit.queue.lockLimit", Change: "three hours", Edge: true, Outcome: mutation.Refused},
		}},
		"a bound that nobody looks at": {"limits.rego", `fields := {"maxAmount": "max", "slope": "perDay"}`, `fields := {"maxAmount": "max"}`, nil},
		"a rule that is gone": {"template.rego", "deployable contains finding if {", "others contains finding if {", []mutation.Mutant{
			{Rule: "template.deployable", File: class, Field: "class.network", Change: "its network has no registry", Outcome: mutation.ByOthers},
			{Rule: "template.deployable", File: class, Field: "class.network", Change: "its network has no factory", Outcome: mutation.ByOthers},
			{Rule: "template.deployable", File: class, Field: "class.network", Change: "its network has no guards", Outcome: mutation.ByOthers},
		}},
		"another field": {"records.rego", `finding := lib.finding(entry.class, "class.beacon.kind"`, `finding := lib.finding(entry.class, "class.beacon"`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := mutation.Run(t.Context(), rules(t, test.file, test.old, test.replacement), small(t), now)
			if err != nil {
				t.Fatal(err)
			}
			if len(report.Survivors) == 0 || fault.Exit(report.Faults()) != 1 {
				t.Fatal("it is not found")
			}
			for i, each := range report.Survivors {
				if !strings.HasPrefix(each.Where, each.File+":") {
					t.Errorf("%s is no place in %s", each.Where, each.File)
				}
				each.Where, each.By = "", nil
				if test.want != nil && (i >= len(test.want) || !reflect.DeepEqual(each, test.want[i])) {
					t.Errorf("%+v", each)
				}
			}
		})
	}
}

// A rule without mutants is found, so whoever adds a rule adds a mutant.
func TestARuleWithoutMutantsIsFound(t *testing.T) {
	extra := `title: nothing is called this
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
# title: settlement window outside the template's`
	report, err := mutation.Run(t.Context(), rules(t, "timing.rego", "title: settlement window outside the template's", extra), small(t), now)
	if err != nil {
		t.Fatal(err)
	}
	list, _ := fault.All(report.Faults())
	for _, each := range list {
		if each.Code == fault.RuleWithoutMutant && each.Where == "timing.unlikely" {
			return
		}
	}
	t.Errorf("%v", report.Faults())
}

// The same repository always gives the same report, also if several runs use it at once. No run
// changes it.
func TestReportsAreDeterministic(t *testing.T) {
	compiled := rules(t, "timing.rego", "queue.lockLimit <= 10800", "queue.lockLimit <= 10801")
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
	broken := rules(t, "timing.rego", "queue.lockLimit <= 10800", `to_number(sprintf("%d?", [queue.lockLimit])) <= 10800`)
	if _, err := mutation.Run(t.Context(), broken, small(t), now); fault.Exit(err) != 1 {
		t.Errorf("%v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if report, err := mutation.Run(ctx, rules(t, "", "", ""), small(t), now); err == nil {
		t.Errorf("%+v", report)
	}
}
