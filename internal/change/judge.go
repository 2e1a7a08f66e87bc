// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"cmp"
	"context"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Trees are the two revisions between which a change lies.
type Trees struct {
	Base, Head fs.FS // the tree as it is, and as it would be after the merge
	Now        time.Time
	// Evaluator runs schemas and rules. If it is nil, they run in this process; that is only for
	// trees that are trusted.
	Evaluator Evaluator
}

// fromBase are the folders of the base revision that judge a change; see Edits.
var fromBase = []string{"halos/templates", "halos/networks", "halos/waivers", "policy", "schema"}

// Judgement is what the files alone say about a change. It does not say what is wrong on the chain.
type Judgement struct {
	// why the change could not be judged: manifests that do not load, rules that do not run
	Faults  fault.List
	Rules   int      // how many rules of the base revision were asked
	Edits   Edits    // which of the files that judge it the change edits
	Kinds   []Kind   // what kinds of change it holds, sorted
	Removed []string // manifests, and records of what is deployed, that the change removes

	// the Catalog after the merge, as the base's schema reads it; nil if it does not load
	Catalog *catalog.Catalog
	// the Catalogs of the base and of the change, each as its own schema, templates and networks
	// say; nil if it does not load
	Before, After *catalog.Catalog

	Classes []catalog.ClassRef // those that the change touches, sorted
	Entries []string           // of the inventory that it adds or edits, sorted by name

	before   *catalog.Catalog // that of the base; nil if it does not load
	trees    Trees
	judged   fs.FS // the head, with the folders of the base that judge it
	findings []Finding
	found    map[policy.Finding]int
	failed   map[fault.Fault]bool // the Faults so far, in the words of the base's rules
}

// Finding is a finding of policy, and says whose rules found it.
type Finding struct {
	policy.Finding
	// "base": rules, schema and ranges as they are; "head": as they would be after the change
	By []string `json:"by"`
}

// String returns a line for people.
func (f Finding) String() string { return fmt.Sprintf("%s: %s", f.Where, f.Message) }

// Judge judges a change by its files. Whatever is wrong with the change is in the Judgement. The
// error is not about the change: a file cannot be read, or the context has ended.
func Judge(ctx context.Context, trees Trees) (*Judgement, error) {
	if trees.Evaluator == nil {
		trees.Evaluator = Here{}
	}
	j := &Judgement{Kinds: []Kind{}, trees: trees, judged: Over(trees.Head, trees.Base, fromBase), findings: []Finding{}}
	differences, files, err := differing(trees.Base, trees.Head)
	if err != nil {
		return nil, err
	}
	if faults := Converted(trees.Head, files); len(faults) > 0 {
		j.fail(faults, "base")
	}
	paths := make([]string, len(differences))
	for i, each := range differences {
		paths[i] = each.path
		if !each.exists && (strings.HasPrefix(each.path, "halos/") && path.Ext(each.path) == ".cue" || isRecord(each.path)) {
			j.Removed = append(j.Removed, each.path)
		}
	}
	j.Edits = EditsOf("", paths)
	j.records(differences)
	before, err := trees.Evaluator.Load(ctx, trees.Base)
	if err != nil {
		// A change that mends a broken base is judged as far as possible. So whoever may still
		// merge it sees the rest.
		before = nil
		j.unasked(err)
	}
	j.before = before
	j.Catalog = j.ask(ctx, j.judged, before, "base")
	if j.Before, j.After = before, j.Catalog; j.Edits.Judge() {
		j.After = j.ask(ctx, trees.Head, before, "head")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	j.Kinds = append(j.Kinds, j.Edits.Kinds()...)
	if j.Catalog != nil {
		j.Kinds = append(j.Kinds, kindsOf(before, j.Catalog)...)
		j.Classes, j.Entries = touched(j.Catalog, differences), edited(j.Catalog, paths)
		if slices.ContainsFunc(j.Classes, j.governed) {
			j.Kinds = append(j.Kinds, GovernanceTier)
		}
	}
	if len(j.Removed) > 0 {
		j.Kinds = append(j.Kinds, Retirement)
	}
	slices.Sort(j.Kinds)
	return j, nil
}

// Findings returns what the rules have found so far, sorted by place.
func (j *Judgement) Findings() []Finding {
	sorted := slices.Clone(j.findings)
	slices.SortStableFunc(sorted, func(a, b Finding) int { return cmp.Or(cmp.Compare(a.Where, b.Where), cmp.Compare(a.Rule, b.Rule)) })
	return sorted
}

// Plan asks the base's rules about the plan of a Class, or of a platform, and adds what they find
// to the Judgement. The plan of a platform is held against the change's own manifest of the
// network.
func (j *Judgement) Plan(ctx context.Context, class catalog.ClassRef, plan any) {
	declared := j.Catalog
	if _, platform := class.Platform(); platform {
		declared = j.After
	}
	findings, err := j.trees.Evaluator.Plan(ctx, Planned{Tree: j.judged, Catalog: declared, Class: class, Plan: plan, Now: j.trees.Now})
	if err != nil {
		j.fail(err, "base")
		return
	}
	for _, finding := range findings.Findings {
		j.find(finding, "base")
	}
}

// isRecord tells whether a path is that of a record of what is deployed.
func isRecord(name string) bool {
	is, err := path.Match("halos/*/*/artifact/*/*.json", name)
	return is && err == nil
}

// records denies everything that a change does to the records of what is deployed. The recording
// app commits records to the main branch itself, so no pull request needs to.
func (j *Judgement) records(differences []difference) {
	for _, each := range differences {
		if !slices.Contains(j.Edits.Records, each.path) {
			continue
		}
		did := "changed"
		switch {
		case !each.before:
			did = "added"
		case !each.exists:
			did = "removed"
		}
		kind, _ := fault.RecordNotOfApp.Kind()
		j.find(policy.Finding{
			Rule: "records", Code: fault.RecordNotOfApp, Severity: policy.Error, Where: each.path,
			Message: "the record " + each.path + " is " + did + ": only the recording app writes records", Remedy: kind.Remedy,
		}, "base")
	}
}

// ask loads a tree. It asks the tree's own rules about the tree, and about how it differs from
// before. Whatever is wrong goes into the Judgement. ask returns the Catalog, or nil if the tree
// does not load.
func (j *Judgement) ask(ctx context.Context, tree fs.FS, before *catalog.Catalog, by string) *catalog.Catalog {
	declared, findings, err := j.trees.Evaluator.Judge(ctx, Subject{Tree: tree, Now: j.trees.Now, Before: before, Base: j.trees.Base, Head: j.trees.Head})
	if err != nil {
		j.fail(err, by)
		return nil
	}
	if by == "base" {
		j.Rules = len(findings.Rules)
	}
	for _, finding := range findings.Findings {
		j.find(finding, by)
	}
	return declared
}

// find adds a finding, or notes that a second judge found it, too.
func (j *Judgement) find(finding policy.Finding, by string) {
	if i, known := j.found[finding]; known {
		j.findings[i].By = append(j.findings[i].By, by)
		return
	}
	if j.found == nil {
		j.found = map[policy.Finding]int{}
	}
	j.found[finding] = len(j.findings)
	j.findings = append(j.findings, Finding{Finding: finding, By: []string{by}})
}

// unasked notes that the change could not be compared with the base, because that does not load.
func (j *Judgement) unasked(err error) {
	why := err.Error()
	if list, ok := fault.All(err); ok && len(list) > 0 {
		why = fmt.Sprintf("%s: %s: %s", list[0].Where, list[0].Code, list[0].What)
		if more := len(list) - 1; more > 0 {
			why += fmt.Sprintf("; and %d more", more)
		}
	}
	j.fail(fault.New(fault.ChangeNotJudged, "", "the base does not load, so the change was compared with the records alone: %s", why).
		Remedy("run 'halocompile check' on the base, and mend it in a change of its own; whoever merges that without this check compares what it changes with the chain"), "base")
}

// fail notes why a change could not be judged. If the base's rules and the change's own fail in the
// same way, it notes that once.
func (j *Judgement) fail(err error, by string) {
	list, ok := fault.All(err)
	if !ok {
		list = fault.List{fault.New(fault.ChangeNotJudged, "", "%w", err)}
	}
	for _, each := range list {
		said := fault.Fault{Code: each.Code, Where: each.Where, What: each.What}
		if j.failed[said] {
			continue
		}
		if j.failed == nil {
			j.failed = map[fault.Fault]bool{}
		}
		j.failed[said] = true
		if by == "head" {
			each.What = "by the schema and rules of this very change: " + each.What
		}
		j.Faults = append(j.Faults, each)
	}
}

// touched returns the Classes that a change touches: in their own folder, or by their Halo's
// manifest.
func touched(declared *catalog.Catalog, differences []difference) []catalog.ClassRef {
	names := map[catalog.ClassRef]bool{}
	for _, each := range differences {
		parts := strings.Split(each.path, "/")
		if len(parts) < 3 || parts[0] != "halos" {
			continue
		}
		halo := declared.Halo(parts[1])
		if halo == nil {
			continue
		}
		for _, class := range halo.Classes {
			own := len(parts) > 3 && parts[2] == class.Name && parts[3] != "artifact" && parts[3] != "day0"
			if own || len(parts) == 3 && parts[2] == "halo.cue" {
				names[class.Ref()] = true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(names), catalog.ClassRef.Compare)
}

// edited lists the entries of the inventory whose files are among some paths, sorted by name.
func edited(declared *catalog.Catalog, paths []string) []string {
	names := slices.Sorted(maps.Keys(declared.Inventory))
	return slices.DeleteFunc(names, func(name string) bool { return !slices.Contains(paths, declared.Inventory[name].File) })
}
