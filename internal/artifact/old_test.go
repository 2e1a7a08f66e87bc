// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// older is a record of the example's senior Unit in both versions, and the manifests.
func older(t *testing.T) (*artifact.Record, *artifact.Old, *catalog.Catalog) {
	t.Helper()
	declared := plantest.Catalog(t)
	class := declared.Class(plantest.Class)
	declared.Templates = map[catalog.TemplateRef]*catalog.Template{class.Template: declared.Templates[class.Template]}
	made := record()
	made.Declared.Unit = &artifact.UnitManifest{Unit: class.Unit("senior")}
	made.History[0].Declared, made.History[0].Bundle, made.History[0].Template = made.Declared.Digest(), strings.Repeat("a", 64), class.Template
	return made, artifact.AsOld(made, declared), declared
}

// What version 1 kept of a manifest is what people read in it.
func TestARecordOfVersion1SaysWhatItsManifestSaid(t *testing.T) {
	_, old, declared := older(t)
	unit := declared.Class(plantest.Class).Unit("senior")
	got := old.Declared
	if got.Title != unit.Title || got.Seniority != unit.Seniority || got.Manager != lcts.PoolOf(unit).Manager.Name || got.LockAt != lcts.PoolOf(unit).Queue.LockAt || got.Reporting != unit.Reporting.Format+", every "+unit.Reporting.Cadence {
		t.Errorf("%+v", got)
	}
}

func TestARecordOfVersion1IsReadAndCompared(t *testing.T) {
	made, old, declared := older(t)
	data, err := canon.Marshal(old)
	if err != nil {
		t.Fatal(err)
	}
	again, err := artifact.ReadOld("x.json", data)
	if err != nil {
		t.Fatal(err)
	}
	if faults, err := again.Differs("x.json", made, declared); err != nil || len(faults) > 0 {
		t.Errorf("%v, %v", faults, err)
	}
	if _, err := artifact.Read("x.json", data); err == nil {
		t.Error("it is read as a record of version 2")
	}
	if kept := again.Kept("x.json"); kept.Record.History[0].Commit != commit {
		t.Errorf("its commit is lost: %+v", kept.Record.History)
	}
	for path, change := range map[string]func(*artifact.Old){
		"declared.title":            func(o *artifact.Old) { o.Declared.Title = "Safest" },
		"declared.manager":          func(o *artifact.Old) { o.Declared.Manager = "nobody" },
		"manifest":                  func(o *artifact.Old) { o.Manifest[0]++ },
		"since":                     func(o *artifact.Old) { o.Since++ },
		"addresses[0].codeHash":     func(o *artifact.Old) { o.Addresses[0].CodeHash[0]++ },
		"parameters.UnitShare.name": func(o *artifact.Old) { o.Parameters["UnitShare.name"] = "y" },
		"inits[0].slope":            func(o *artifact.Old) { o.Inits[0].Slope = "9" },
		"source.bundle":             func(o *artifact.Old) { o.Source.Bundle = strings.Repeat("b", 64) },
		"source.plan":               func(o *artifact.Old) { o.Source.Plan = "00" },
		"transactions[0].hash":      func(o *artifact.Old) { o.Transactions[0].Hash = common.Hash{7} },
		"transactions[0].signers":   func(o *artifact.Old) { o.Transactions[0].Signers = nil },
	} {
		changed := plantest.Copy(t, again)
		change(changed)
		faults, err := changed.Differs("x.json", made, declared)
		if err != nil || len(faults) == 0 || faults[0].Code != fault.ArtifactDiffers || !strings.Contains(faults.Error(), path) {
			t.Errorf("with another %s: %v, %v", path, faults, err)
		}
	}
}

// An export is the same however often and from wherever it is made, and a new revision only adds a
// line.
func TestAnExportOnlyGrows(t *testing.T) {
	made, _, declared := older(t)
	lines := func(since uint64, records ...*artifact.Record) []string {
		t.Helper()
		var kept []artifact.Kept
		for _, each := range records {
			kept = append(kept, artifact.Kept{Where: each.Name, Record: each})
		}
		list, err := artifact.Lines(declared, plantest.Class, kept, artifact.Proof{})
		if err != nil {
			t.Fatal(err)
		}
		var texts []string
		for _, line := range artifact.InOrder(append(list, list...), since) {
			data, err := canon.Marshal(line)
			if err != nil {
				t.Fatal(err)
			}
			texts = append(texts, string(data))
		}
		return texts
	}
	made.History[0].Transactions[0].Block = 41
	first := lines(0, made)
	if len(first) != 1 || !strings.Contains(first[0], `"writer":"rollout"`) || !strings.Contains(first[0], `"parent":"0x`) {
		t.Fatalf("%s", first)
	}
	next := revised(t, made, func(u *catalog.Unit) { u.Reporting.Cadence = "12h" })
	second, err := made.Revise(artifact.Next{Declared: next, Commit: commit, How: field.Record, Catalog: "1.0"})
	if err != nil {
		t.Fatal(err)
	}
	grown := lines(0, second)
	if len(grown) != 2 || grown[0] != first[0] || !strings.Contains(grown[1], `"writer":"merge"`) || !strings.Contains(grown[1], `"cadence":"12h"`) {
		t.Errorf("%s", grown)
	}
	if later := lines(42, second); len(later) != 0 {
		t.Errorf("since a later block: %s", later)
	}
	// The manifest of an earlier revision is found by its digest, or nothing is exported.
	declared.Class(plantest.Class).Unit("senior").Title = "Another"
	if _, err := artifact.Lines(declared, plantest.Class, []artifact.Kept{{Where: "x.json", Record: second}}, artifact.Proof{}); fault.First(err) != fault.ArtifactDiffers || !strings.Contains(err.Error(), "git fetch origin "+commit) {
		t.Errorf("without the first manifest: %v", err)
	}
}
