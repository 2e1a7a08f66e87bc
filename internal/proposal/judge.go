// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"context"
	"slices"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Request is a change to judge, with the way to reach nodes.
type Request struct {
	change.Trees
	// Dial opens a node of a network. A nil client says that no node is to be asked: then the
	// Classes of that network are judged by their files alone.
	Dial func(context.Context, *catalog.Network) (*chain.Client, error)
	// Serves tells whether a network has a node. The inventory's entries of other networks are
	// told, and not verified. nil: every network has one.
	Serves func(catalog.NetworkRef) bool
}

// Judge judges a change. Whatever is wrong with the change is in the Proposal. The error is about
// the surroundings: files that cannot be read, or a context that has ended.
func Judge(ctx context.Context, asked Request) (*Proposal, error) {
	judged, err := change.Judge(ctx, asked.Trees)
	if err != nil {
		return nil, err
	}
	p := &Proposal{Version: Version, Now: asked.Now.UTC().Format(time.RFC3339), Classes: []Class{}}
	if judged.Catalog != nil {
		if err := p.classes(ctx, asked, judged); err != nil {
			return nil, err
		}
		for _, class := range p.Classes {
			if class.Plan != nil && !class.Plan.Core.Empty() {
				judged.Plan(ctx, class.Name, class.Plan)
			}
		}
		for i := range p.Classes {
			if class := &p.Classes[i]; class.Unplanned() {
				class.edited(judged)
			}
		}
		if err := p.inventory(ctx, asked, judged); err != nil {
			return nil, err
		}
	}
	p.Faults, p.Rules, p.Findings = append(judged.Faults, p.Faults...), judged.Rules, judged.Findings()
	p.Edits, p.Kinds, p.Removed = judged.Edits, judged.Kinds, judged.Removed
	p.Verdict = p.verdict()
	return p, nil
}

// verdict is what the findings, faults, plans and signatures amount to.
func (p *Proposal) verdict() Verdict {
	denied, something, unsigned, unplanned := p.Inventory != nil && p.Inventory.Count() > 0, false, false, false
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
		unplanned = unplanned || class.Unplanned()
		if class.Plan == nil || class.Plan.Core.Empty() {
			continue
		}
		something = true
		missing := slices.ContainsFunc(class.Approvals, func(a Signing) bool { return a.Missing() > 0 })
		unsigned = unsigned || missing
		// An approval that does not count stops a rollout that would begin.
		denied = denied || !missing && slices.ContainsFunc(class.Stale, func(s Stale) bool { return s.Folder == class.Folder && len(s.Faults) > 0 })
	}
	switch {
	case failed:
		return Failed
	case denied:
		return Denied
	case unplanned:
		return Unplanned
	case !something:
		return Nothing
	case unsigned:
		return Unsigned
	}
	return Ready
}

// cannotRun tells whether a fault says nothing of the change: the node is at fault, or the judging,
// but not the plan.
func cannotRun(code fault.Code) bool {
	return code == fault.NodeUnreachable || code == fault.NodeOfOtherChain || code == fault.NodeError || code == fault.ChangeNotJudged
}

// Exit is the process's exit code for a verdict: 3 for Denied, 1 for Failed, and 0 for every other
// one that this package gives.
func (v Verdict) Exit() int {
	switch v {
	case Ready, Unsigned, Nothing, Unplanned:
		return 0
	case Denied:
		return 3
	}
	return 1
}
