// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// A Unit and then its Class wind down and retire. Each rollout passes its simulation, each record
// says what became of what it is of and is proved by the chain, and in the end nothing is left.
func TestWhatRetiresIsSimulatedRecordedAndProved(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	for range 2 {
		if _, err := v.carry(t, v.folder, v.Catalog, agree); err != nil {
			t.Fatal(err)
		}
		v.Wait(t, plantest.Delay)
	}
	declared := plantest.Copy(t, v.Catalog)
	class := declared.Class(plantest.Class)
	unit := class.Units[0]
	steps := []struct {
		name string
		do   func()
		is   func([]rollout.Recorded) bool
	}{
		{"the Unit winds down", func() { unit.Status = catalog.WindingDown }, says("junior", catalog.WindingDown)},
		{"the Unit retires", func() { unit.Status = catalog.Retired }, says("junior", catalog.Retired)},
		{"the Class winds down", func() { class.Status = catalog.WindingDown }, says("clo-tranched", catalog.WindingDown)},
		{"the Class retires", func() { class.Status = catalog.Retired }, says("clo-tranched", catalog.Retired)},
	}
	for _, step := range steps {
		step.do()
		for _, each := range class.Units {
			each.Manifest = catalog.UnitDigest(each)
		}
		class.Manifest = catalog.ClassDigest(class)
		compile := func() *rollout.Compilation {
			c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Class}, rollout.Judged)
			if err != nil || c.Verdict != nil {
				t.Fatalf("%s: %v, %v", step.name, err, c.Verdict)
			}
			return c
		}
		if c := compile(); c.Plan.Core.Empty() || !c.Plan.Simulated.Passed {
			t.Fatalf("%s: %+v", step.name, c.Plan.Simulated)
		}
		folder := v.sign(t, declared)
		outcome, err := v.carry(t, folder, declared, agree)
		if err != nil || !outcome.Result.Complete() {
			t.Fatalf("%s: %+v, %v", step.name, outcome, err)
		}
		if c := compile(); !c.Plan.Core.Empty() {
			t.Errorf("%s: left are %d stages", step.name, len(c.Plan.Core.Stages))
		}
		all, err := folder.Records("devnet")
		if err != nil || !step.is(all) {
			t.Errorf("%s: its record does not say so: %v, %v", step.name, outcome.Records, err)
		}
		documents, err := folder.Evidence("devnet")
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range all {
			faults, err := artifact.Proven(t.Context(), v.Client, []artifact.Kept{{Where: each.Path, Record: each.Record}}, documents)
			if err != nil || len(faults[0]) > 0 {
				t.Errorf("%s: %s: %v, %v", step.name, each.Path, faults, err)
			}
		}
	}
	revive(t, v, declared)
}

// What retires is not moved in the same change: the plan would not do it, and the record would say
// that it was done.
func TestWhatRetiresIsNotMovedInTheSameChange(t *testing.T) {
	t.Parallel()
	v := launched(t)
	plan := func(edit func(*catalog.Class)) error {
		_, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: edited(t, v.Catalog, edit), Class: plantest.Class, Records: v.repository(t)}, rollout.Planned)
		return err
	}
	more := func(class *catalog.Class) {
		units := &class.Units[0].Capacity.Units.Int
		units.Add(units, units)
		class.Units[0].Capacity.Tokens += "0"
	}
	for name, retire := range map[string]func(*catalog.Class){
		"the Unit":  func(class *catalog.Class) { class.Units[0].Status = catalog.Retired },
		"the Class": func(class *catalog.Class) { class.Status = catalog.Retired },
	} {
		if err := plan(retire); err != nil {
			t.Errorf("%s alone: %v", name, err)
		}
		err := plan(func(class *catalog.Class) { retire(class); more(class) })
		if fault.First(err) != fault.RetiredRevived || !strings.Contains(err.Error(), "unit.capacity: from ") || !strings.Contains(err.Error(), "units/junior.cue") {
			t.Errorf("%s, with more capacity: %v", name, err)
		}
		err = plan(func(class *catalog.Class) { retire(class); class.Units[0].Title += " II" })
		if err != nil {
			t.Errorf("%s, with another title: %v", name, err)
		}
	}
	if err := plan(func(class *catalog.Class) { class.Units[0].Status = catalog.Retired; class.Beacon.Actors[0][0]++ }); err != nil {
		t.Errorf("the Unit, with another actor of the Class: %v", err)
	}
}

// revive demands that nothing of the Class, which is retired by its record, becomes live again.
func revive(t *testing.T, v *venue, retired *catalog.Catalog) {
	root := t.TempDir()
	if err := os.CopyFS(filepath.Join(root, "halos", "meridian", "clo-tranched"), os.DirFS(v.class)); err != nil {
		t.Fatal(err)
	}
	plan := func(declared *catalog.Catalog) error {
		_, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Class, Records: os.DirFS(root)}, rollout.Judged)
		return err
	}
	if err := plan(retired); err != nil {
		t.Errorf("as it is: %v", err)
	}
	for name, edit := range map[string]func(*catalog.Class){
		"class.status": func(class *catalog.Class) { class.Status = catalog.WindingDown },
		"unit.status":  func(class *catalog.Class) { class.Units[0].Status = catalog.Live },
	} {
		declared := plantest.Copy(t, retired)
		edit(declared.Class(plantest.Class))
		if err := plan(declared); fault.First(err) != fault.RetiredRevived || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// says tells whether the record of a Class or a Unit has a status.
func says(name string, status catalog.Status) func([]rollout.Recorded) bool {
	return func(all []rollout.Recorded) bool {
		return slices.ContainsFunc(all, func(each rollout.Recorded) bool {
			of := each.Record.Declared
			return each.Record.Name == name && (of.Class != nil && of.Class.Status == status || of.Unit != nil && of.Unit.Status == status)
		})
	}
}
