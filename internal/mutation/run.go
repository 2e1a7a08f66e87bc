// SPDX-License-Identifier: AGPL-3.0-or-later

package mutation

import (
	"cmp"
	"context"
	"encoding/json"
	"maps"
	"runtime"
	"slices"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/policy"
)

// documents are the documents that rules are asked about for each mutant.
var documents = []policy.Document{policy.ClassDocument, policy.IndexDocument, policy.NamesDocument}

// Run tries every mutant of a Catalog. It fails only if the policy could not run or the context has
// ended.
func Run(ctx context.Context, compiled *policy.Policy, declared *catalog.Catalog, now time.Time) (*Report, error) {
	j := &judge{policy: compiled, catalog: declared, now: now.UTC(), reads: map[string]policy.Document{}, before: map[policy.Denied]bool{}}
	rules := policy.Reading(compiled.Explain(), documents...)
	for _, each := range rules {
		j.reads[each.ID] = policy.Document(each.Reads)
	}
	if err := j.unchanged(ctx); err != nil {
		return nil, err
	}
	drafts := draftsOf(declared, j.now)
	mutants := make([]Mutant, len(drafts))
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	next := make(chan int, len(drafts)) // it has room for all, so that sending never waits
	for i := range drafts {
		next <- i
	}
	close(next)
	var workers parallel.Group
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				if ctx.Err() != nil {
					return
				}
				var err error
				if mutants[i], err = j.try(ctx, &drafts[i]); err != nil {
					stop(err) // the first error counts
				}
			}
		})
	}
	workers.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	report := reported(rules, mutants)
	report.Now = j.now.Format(time.RFC3339)
	return report, nil
}

// reported counts the outcomes of the mutants.
func reported(rules []policy.Explanation, mutants []Mutant) *Report {
	report := &Report{Version: Version, Rules: []Tally{}, Survivors: []Mutant{}}
	at := map[string]*Tally{}
	for _, each := range rules {
		at[each.ID] = &Tally{ID: each.ID, Code: each.Code, Severity: each.Severity}
	}
	for _, each := range mutants {
		// the policy has no such rule, so nothing enforces what the rule would claim
		if at[each.Rule] == nil {
			at[each.Rule] = &Tally{ID: each.Rule}
		}
		rule := at[each.Rule]
		if each.Edge {
			rule.Edges++
		} else {
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
	catalog *catalog.Catalog
	now     time.Time
	reads   map[string]policy.Document // by rule
	before  map[policy.Denied]bool     // denied without any change, so not because of one
}

// unchanged asks about the Catalog without any change.
func (j *judge) unchanged(ctx context.Context) error {
	for _, document := range documents {
		denied, err := j.ask(ctx, document, subject{part: j.catalog, whole: j.catalog})
		if err != nil {
			return err
		}
		for _, each := range denied {
			j.before[each] = true
		}
	}
	return nil
}

// subject is what rules are asked about: a Catalog, the part of it that may differ from the
// original, and what records say.
type subject struct {
	part, whole *catalog.Catalog
	life        policy.Life
}

// ask asks the rules that read one document. It asks about each Class of a part of a Catalog, or
// about the whole.
func (j *judge) ask(ctx context.Context, document policy.Document, about subject) ([]policy.Denied, error) {
	part, whole := about.part, about.whole
	switch document {
	case policy.IndexDocument:
		return j.policy.Index(ctx, policy.IndexOf(whole, about.life, j.now))
	case policy.NamesDocument:
		return j.policy.Names(ctx, policy.NamesOf(whole))
	}
	var denied []policy.Denied
	for _, halo := range part.Halos {
		for _, class := range halo.Classes {
			more, err := j.policy.Class(ctx, policy.ClassCatalog(whole, halo, class))
			if err != nil {
				return nil, err
			}
			denied = append(denied, more...)
		}
	}
	return denied, nil
}

// try makes one mutant and finds its outcome. It asks rules that read other documents only if the
// mutant's own rule does not kill it.
func (j *judge) try(ctx context.Context, d *draft) (Mutant, error) {
	mutant := d.Mutant
	mutant.Where = j.catalog.Position(d.File, d.Field)
	part, life, err := d.made()
	if err != nil {
		return mutant, err
	}
	about := subject{part, overlaid(j.catalog, part), life}
	own := cmp.Or(j.reads[d.Rule], policy.ClassDocument)
	denied, err := j.ask(ctx, own, about)
	if err != nil {
		return mutant, err
	}
	hit, misplaced := false, false
	for _, each := range denied {
		if each.Rule != d.Rule {
			continue
		}
		here := each.File == d.File && each.Field == d.Field
		new := !j.before[each]
		// a value on its bound must pass, so it also counts if it was denied before
		hit = hit || here && (new || d.Edge)
		misplaced = misplaced || !here && new
	}
	switch {
	case d.Edge && hit:
		mutant.Outcome = Refused
		return mutant, nil
	case d.Edge:
		mutant.Outcome = Passed
		return mutant, nil
	case hit:
		mutant.Outcome = Killed
		return mutant, nil
	}
	for _, other := range documents {
		if other == own {
			continue
		}
		more, err := j.ask(ctx, other, about)
		if err != nil {
			return mutant, err
		}
		denied = append(denied, more...)
	}
	by := map[string]bool{}
	for _, each := range denied {
		if each.Rule != d.Rule && !j.before[each] {
			by[each.Rule] = true
		}
	}
	mutant.By = slices.Sorted(maps.Keys(by))
	switch {
	case misplaced:
		mutant.Outcome = Misplaced
	case len(by) > 0:
		mutant.Outcome = ByOthers
	default:
		mutant.Outcome = Survived
	}
	return mutant, nil
}

// copied makes a part of a Catalog from its JSON. The result shares nothing with other copies.
func copied(text []byte) (*catalog.Catalog, error) {
	part := new(catalog.Catalog)
	if err := json.Unmarshal(text, part); err != nil {
		return nil, err
	}
	return part, kind.Complete(part)
}

// overlaid returns a Catalog in which the entries of a part replace those of the same name.
func overlaid(declared, part *catalog.Catalog) *catalog.Catalog {
	whole := *declared
	whole.Networks, whole.Templates = over(declared.Networks, part.Networks), over(declared.Templates, part.Templates)
	whole.Inventory, whole.Waivers = over(declared.Inventory, part.Inventory), over(declared.Waivers, part.Waivers)
	whole.Halos = slices.Clone(declared.Halos)
	for _, changed := range part.Halos {
		for i, halo := range whole.Halos {
			if halo.Name == changed.Name {
				whole.Halos[i] = merged(halo, changed)
			}
		}
	}
	return &whole
}

// over returns a map with the entries of top in place of those of under.
func over[K comparable, T any](under, top map[K]T) map[K]T {
	both := map[K]T{}
	maps.Copy(both, under)
	maps.Copy(both, top)
	return both
}

// merged returns a changed Halo, completed with those of its Classes and Units that were not
// copied. A mutant may have one Class more.
func merged(halo, changed *catalog.Halo) *catalog.Halo {
	both := *changed
	both.Classes = slices.Clone(halo.Classes)
	for _, class := range changed.Classes {
		if !slices.ContainsFunc(halo.Classes, func(other *catalog.Class) bool { return other.File == class.File }) {
			both.Classes = append(both.Classes, class)
		}
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
