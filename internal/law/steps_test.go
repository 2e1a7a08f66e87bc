// SPDX-License-Identifier: AGPL-3.0-or-later

package law

import (
	"fmt"
	"path"
	"slices"
	"strings"
	"testing"
)

// steps are the functions that lead from manifests to a chain.
var steps = [][2]string{
	{"internal/observe", "Latest"}, {"internal/observe", "Settled"}, {"internal/plan", "Make"},
	{"internal/bundle", "Compile"}, {"internal/simulate", "Run"}, {"internal/exec", "Run"},
}

// way is the one package that calls them.
const way = "internal/rollout"

func TestOnePackageGoesThroughEachStepInOnePlace(t *testing.T) {
	for _, breach := range detours(sources(t)) {
		t.Error(breach)
	}
}

func TestTheLawOnStepsSeesEachBreach(t *testing.T) {
	for _, step := range steps {
		call := fmt.Sprintf("import other %q; var x = other.%s", module+step[0], step[1])
		for _, where := range []string{"internal/new/x.go", "cmd/halocompile/new.go", way + "/new.go"} {
			more := append(slices.Clone(sources(t)), planted(t, where, "package x; "+call))
			if found := detours(more); len(found) != 1 || !strings.Contains(found[0], where) || !strings.Contains(found[0], step[1]) {
				t.Errorf("%s in %s: %q", step, where, found)
			}
		}
		if found := detours([]source{planted(t, way+"/x.go", "package x")}); len(found) != len(steps) {
			t.Errorf("that nobody goes through a step is not found: %q", found)
		}
	}
	if found := detours(append(slices.Clone(sources(t)), planted(t, "internal/new/newtest/x.go", `package x; import "`+module+`internal/plan"; var x = plan.Make`))); len(found) > 0 {
		t.Errorf("what helps tests may take a step by itself: %q", found)
	}
}

// detours lists the steps that another package calls, that are called in several places, or that
// are called nowhere.
func detours(files []source) (list []string) {
	for _, step := range steps {
		var places []string
		elsewhere := false
		for _, each := range files {
			if strings.HasSuffix(each.folder(), "test") {
				continue // the package only helps tests
			}
			found := uses(each, map[string][]string{module + step[0]: {step[1]}})
			places = append(places, found...)
			elsewhere = elsewhere || len(found) > 0 && each.folder() != way
		}
		if len(places) != 1 || elsewhere {
			list = append(list, fmt.Sprintf("%s.%s belongs in one place of %s, and is used in %q", path.Base(step[0]), step[1], way, places))
		}
	}
	return list
}
