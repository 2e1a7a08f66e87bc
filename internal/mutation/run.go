// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"context"
	"encoding/json"
	"maps"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Run tries every mutant of a Catalog. The error is that of a policy that could not run.
func Run(ctx context.Context, compiled *policy.Policy, catalog *manifest.Catalog, now time.Time) (*Report, error) {
	j := &judge{policy: compiled, catalog: catalog, now: now.UTC(), before: map[policy.Denied]bool{}}
	findings, err := j.unchanged(ctx)
	if err != nil {
		return nil, err
	}
	drafts := draftsOf(catalog, j.now)
	mutants := make([]Mutant, len(drafts))
	errs := make([]error, len(drafts))
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	next := make(chan int)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				if mutants[i], errs[i] = j.try(ctx, &drafts[i]); errs[i] != nil {
					stop()
				}
			}
		})
	}
	for i := range drafts {
		if ctx.Err() != nil {
			break
		}
		next <- i
	}
	close(next)
	workers.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	return reported(findings, mutants), nil
}

// reported counts what became of the mutants.
func reported(findings *policy.Findings, mutants []Mutant) *Report {
	report := &Report{Version: Version, Now: findings.Now, Rules: []Rule{}, Survivors: []Mutant{}}
	at := map[string]*Rule{}
	for _, each := range findings.Rules {
		at[each.ID] = &Rule{ID: each.ID, Severity: each.Severity}
	}
	for _, each := range mutants {
		if at[each.Rule] == nil {
			// The policy has no such rule, so what it would claim is enforced by nobody. It is no rule that reads manifests, and has no severity.
			at[each.Rule] = &Rule{ID: each.Rule}
		}
		rule := at[each.Rule]
		switch {
		case each.Edge:
			rule.Edges++
		default:
			rule.Mutants++
		}
		switch each.Outcome {
		case Killed:
			rule.Killed++
		case Passed:
			rule.Passed++
		default:
			report.Survivors = append(report.Survivors, each)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(at)) {
		report.Rules = append(report.Rules, *at[id])
	}
	return report
}

// judge asks the rules about changed copies.
type judge struct {
	policy  *policy.Policy
	catalog *manifest.Catalog
	now     time.Time
	before  map[policy.Denied]bool // what is denied without any change, and so by no change
}

// unchanged asks about the Catalog as it is.
func (j *judge) unchanged(ctx context.Context) (*policy.Findings, error) {
	denied, err := j.policy.Index(ctx, policy.IndexOf(j.catalog, j.now))
	if err != nil {
		return nil, err
	}
	for _, halo := range j.catalog.Halos {
		for _, class := range halo.Classes {
			more, err := j.policy.Class(ctx, policy.ClassCatalog(j.catalog, halo, class))
			if err != nil {
				return nil, err
			}
			denied = append(denied, more...)
		}
	}
	for _, each := range denied {
		j.before[each] = true
	}
	return j.policy.Judge(ctx, j.catalog, j.now) // for the rules that read manifests
}

// try makes one mutant and sees what becomes of it.
func (j *judge) try(ctx context.Context, d *draft) (Mutant, error) {
	mutant := d.Mutant
	mutant.Where = j.catalog.Position(d.File, d.Field)
	part, err := d.made()
	if err != nil {
		return mutant, err
	}
	whole := overlaid(j.catalog, part)
	by := map[string]bool{}
	misplaced := false
	weigh := func(denied []policy.Denied) (killed bool) {
		for _, each := range denied {
			switch {
			case d.Edge && each.Rule == d.Rule && each.File == d.File && each.Field == d.Field:
				killed = true // also if it was denied before: the bound is to be let pass
			case j.before[each]:
			case each.Rule != d.Rule:
				by[each.Rule] = true
			case each.File == d.File && each.Field == d.Field:
				killed = true
			default:
				misplaced = true
			}
		}
		return killed
	}
	killed := false
	for _, halo := range part.Halos {
		for _, class := range halo.Classes {
			denied, err := j.policy.Class(ctx, policy.ClassCatalog(whole, halo, class))
			if err != nil {
				return mutant, err
			}
			killed = weigh(denied) || killed
		}
	}
	if !killed { // which rule reads what is the policy's own business
		denied, err := j.policy.Index(ctx, policy.IndexOf(whole, j.now))
		if err != nil {
			return mutant, err
		}
		killed = weigh(denied)
	}
	switch {
	case d.Edge && killed:
		mutant.Outcome = Refused
	case d.Edge:
		mutant.Outcome = Passed
	case killed:
		mutant.Outcome = Killed
	case misplaced:
		mutant.Outcome = Misplaced
	case len(by) > 0:
		mutant.Outcome = ByOthers
	default:
		mutant.Outcome = Survived
	}
	if mutant.Outcome == ByOthers || mutant.Outcome == Misplaced {
		mutant.By = slices.Sorted(maps.Keys(by))
	}
	return mutant, nil
}

// copied is a copy of a part of a Catalog that shares nothing with it.
func copied(text []byte) (*manifest.Catalog, error) {
	part := new(manifest.Catalog)
	return part, json.Unmarshal(text, part)
}

// overlaid is a Catalog in which what is in a part replaces what has its name.
func overlaid(catalog, part *manifest.Catalog) *manifest.Catalog {
	whole := *catalog
	whole.Networks, whole.Templates = over(catalog.Networks, part.Networks), over(catalog.Templates, part.Templates)
	whole.Inventory, whole.Waivers = over(catalog.Inventory, part.Inventory), over(catalog.Waivers, part.Waivers)
	whole.Halos = slices.Clone(catalog.Halos)
	for _, changed := range part.Halos {
		for i, halo := range whole.Halos {
			if halo.Name == changed.Name {
				whole.Halos[i] = merged(halo, changed)
			}
		}
	}
	return &whole
}

// over is a map with the entries of another on top.
func over[T any](under, top map[string]T) map[string]T {
	both := map[string]T{}
	maps.Copy(both, under)
	maps.Copy(both, top)
	return both
}

// merged is a changed Halo with those of its Classes, and of their Units, that were not copied.
func merged(halo, changed *manifest.Halo) *manifest.Halo {
	both := *changed
	both.Classes = slices.Clone(halo.Classes)
	for _, class := range changed.Classes {
		for i, other := range both.Classes {
			if other.File == class.File {
				full := *class
				full.Units = slices.Clone(other.Units)
				for _, unit := range class.Units {
					for k := range full.Units {
						if full.Units[k].File == unit.File {
							full.Units[k] = unit
						}
					}
				}
				both.Classes[i] = &full
			}
		}
	}
	return &both
}
