// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

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
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Change is what is judged.
type Change struct {
	Base, Head fs.FS // the tree as it is, and as it would be once the change is merged
	Now        time.Time
	Dial       func(context.Context, *catalog.Network) (*chain.Client, error) // a node of a network
	// Evaluator runs schemas and rules; nil runs them in this process, which is for trees that are
	// trusted.
	Evaluator Evaluator
}

// fromBase are the folders of the base revision that judge a change; see Edits.
var fromBase = []string{"halos/templates", "halos/networks", "halos/waivers", "policy", "schema"}

// Judge judges a change. Whatever is wrong with the change is in the Proposal; the error is that of the surroundings: files that cannot be read, or a
// context that has ended.
func Judge(ctx context.Context, change Change) (*Proposal, error) {
	p := &Proposal{Version: Version, Now: change.Now.UTC().Format(time.RFC3339), Findings: []Finding{}, Classes: []Class{}, Kinds: []Kind{}}
	differences, files, err := differing(change.Base, change.Head)
	if err != nil {
		return nil, err
	}
	if faults := Converted(change.Head, files); len(faults) > 0 {
		p.fail(faults, "base")
	}
	paths := make([]string, len(differences))
	for i, each := range differences {
		paths[i] = each.path
		if !each.exists && (strings.HasPrefix(each.path, "halos/") && path.Ext(each.path) == ".cue" || isRecord(each.path)) {
			p.Removed = append(p.Removed, each.path)
		}
	}
	p.Edits = EditsOf("", paths)
	p.records(differences)
	if change.Evaluator == nil {
		change.Evaluator = Here{}
	}
	before, err := change.Evaluator.Load(ctx, change.Base)
	if err != nil {
		// What mends a broken base is judged as far as it can be, and whoever may merge it nevertheless sees the rest.
		before = nil
		p.unasked(err)
	}
	judged := Over(change.Head, change.Base, fromBase)
	declared := p.judge(ctx, judged, change, before, "base")
	if p.Edits.Judge() {
		p.judge(ctx, change.Head, change, before, "head")
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	p.Kinds = p.Edits.Kinds()
	if declared != nil {
		kinds, err := kindsOf(before, declared)
		if err != nil {
			return nil, err
		}
		p.Kinds = append(p.Kinds, kinds...)
		if err := p.classes(ctx, change, declared, touched(declared, differences)); err != nil {
			return nil, err
		}
		p.plans(ctx, judged, change, declared)
	}
	slices.SortStableFunc(p.Findings, func(a, b Finding) int { return cmp.Or(cmp.Compare(a.Where, b.Where), cmp.Compare(a.Rule, b.Rule)) })
	if len(p.Removed) > 0 {
		p.Kinds = append(p.Kinds, Retirement)
	}
	slices.Sort(p.Kinds)
	p.Verdict = p.verdict()
	return p, nil
}

// isRecord tells whether a path is that of a record of what is deployed.
func isRecord(name string) bool {
	is, err := path.Match("halos/*/*/artifact/*/*.json", name)
	return is && err == nil
}

// records denies whatever a change does to the records of what is deployed. The app that records
// commits to the main branch itself, so no pull request has to.
func (p *Proposal) records(differences []difference) {
	for _, each := range differences {
		if !slices.Contains(p.Edits.Records, each.path) {
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
		p.find(policy.Finding{
			Rule: "records", Code: fault.RecordNotOfApp, Severity: policy.Error, Where: each.path,
			Message: "the record " + each.path + " is " + did + ": only the recording app writes records", Remedy: kind.Remedy,
		}, "base")
	}
}

// judge loads a tree and asks its own rules about it, and about how it differs from what was
// before; what is wrong goes into the Proposal. It returns the Catalog if there is one.
func (p *Proposal) judge(ctx context.Context, tree fs.FS, change Change, before *catalog.Catalog, by string) *catalog.Catalog {
	declared, findings, err := change.Evaluator.Judge(ctx, Subject{Tree: tree, Now: change.Now, Before: before, Base: change.Base, Head: change.Head})
	if err != nil {
		p.fail(err, by)
		return nil
	}
	if by == "base" {
		p.Rules = len(findings.Rules)
	}
	for _, finding := range findings.Findings {
		p.find(finding, by)
	}
	return declared
}

// Changes are the Classes that differ between the Catalogs of two trees. What is deployed, the records of the base say.
func Changes(before, after *catalog.Catalog, base, head fs.FS, now time.Time) ([]policy.Change, error) {
	return policy.Changes(before, after, func(class *catalog.Class) (was, is policy.Deployed, err error) {
		if was.Class, was.Units, err = rollout.Deployed(base, class); err != nil {
			return was, is, err
		}
		is.Class, is.Units, err = rollout.Deployed(head, class)
		return was, is, err
	}, now)
}

// plans asks the rules of a tree about each plan that was made.
func (p *Proposal) plans(ctx context.Context, tree fs.FS, change Change, declared *catalog.Catalog) {
	for _, class := range p.Classes {
		if class.Plan == nil || class.Plan.Core.Empty() {
			continue
		}
		findings, err := change.Evaluator.Plan(ctx, tree, declared, class.Name, class.Plan, change.Now)
		if err != nil {
			p.fail(err, "base")
			continue
		}
		for _, finding := range findings.Findings {
			p.find(finding, "base")
		}
	}
}

// find adds a finding, or notes that a second judge found it, too.
func (p *Proposal) find(finding policy.Finding, by string) {
	if i, known := p.found[finding]; known {
		p.Findings[i].By = append(p.Findings[i].By, by)
		return
	}
	if p.found == nil {
		p.found = map[policy.Finding]int{}
	}
	p.found[finding] = len(p.Findings)
	p.Findings = append(p.Findings, Finding{Finding: finding, By: []string{by}})
}

// unasked notes that the rules on changes could not be asked, because the base does not load.
func (p *Proposal) unasked(err error) {
	why := err.Error()
	if list, ok := fault.All(err); ok && len(list) > 0 {
		why = fmt.Sprintf("%s: %s: %s", list[0].Where, list[0].Code, list[0].What)
		if more := len(list) - 1; more > 0 {
			why += fmt.Sprintf("; and %d more", more)
		}
	}
	p.fail(fault.New(fault.ChangeNotJudged, "", "the base does not load, so the rules on changes were not asked: %s", why).
		Remedy("run 'halocompile check' on the base, and mend it in a change of its own; whoever merges that without this check compares what it changes with the chain"), "base")
}

// fail notes why a change could not be judged. What is wrong by the base's rules and by the change's own is noted once.
func (p *Proposal) fail(err error, by string) {
	list, ok := fault.All(err)
	if !ok {
		list = fault.List{fault.New(fault.ChangeNotJudged, "", "%w", err)}
	}
	for _, each := range list {
		said := fault.Fault{Code: each.Code, Where: each.Where, What: each.What}
		if p.failed[said] {
			continue
		}
		if p.failed == nil {
			p.failed = map[fault.Fault]bool{}
		}
		p.failed[said] = true
		if by == "head" {
			each.What = "by the schema and rules of this very change: " + each.What
		}
		p.Faults = append(p.Faults, each)
	}
}

// touched are the Classes that a change touches: their own folder, or their Halo's manifest.
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
			own := len(parts) > 3 && parts[2] == class.Name && parts[3] != "artifact"
			if own || len(parts) == 3 && parts[2] == "halo.cue" {
				names[class.Ref()] = true
			}
		}
	}
	return slices.SortedFunc(maps.Keys(names), catalog.ClassRef.Compare)
}

// verdict is the one word.
func (p *Proposal) verdict() Verdict {
	denied, something, unsigned := false, false, false
	for _, finding := range p.Findings {
		denied = denied || finding.Severity == policy.Error
	}
	failed := len(p.Faults) > 0
	for _, class := range p.Classes {
		for _, each := range class.Faults {
			if cannotRun(each.Code) {
				failed = true
			} else {
				denied = true
			}
		}
		if class.Plan == nil || class.Plan.Core.Empty() {
			continue
		}
		something = true
		missing := slices.ContainsFunc(class.Approvals, func(a Approval) bool { return a.Missing() > 0 })
		unsigned = unsigned || missing
		// An approval that does not count stops a rollout that would begin.
		denied = denied || !missing && slices.ContainsFunc(class.Stale, func(s Stale) bool { return s.Folder == class.Folder && len(s.Faults) > 0 })
	}
	switch {
	case failed:
		return Failed
	case denied:
		return Denied
	case !something:
		return Nothing
	case unsigned:
		return Unsigned
	}
	return Ready
}

// cannotRun tells a fault that says nothing of the change: the node, not the plan, is at fault.
func cannotRun(code fault.Code) bool {
	switch code {
	case fault.NodeUnreachable, fault.NodeOfOtherChain, fault.NodeError, fault.ChangeNotJudged:
		return true
	}
	return false
}

// Exit is the process's exit code for a verdict.
func (v Verdict) Exit() int {
	switch v {
	case Ready, Unsigned, Nothing:
		return 0
	case Denied:
		return 3
	}
	return 1
}

// String is for people.
func (f Finding) String() string { return fmt.Sprintf("%s: %s", f.Where, f.Message) }
