// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// touching says which other pull requests change the same on the chain as this one: those that are
// open onto the branch, and merged ones whose rollouts are open. It notes them in the proposal, and
// keeps one comment on each of them about this one.
func (l *Loop) touching(ctx context.Context, pull *host.Pull, p *proposal.Proposal, branch string) error {
	own := map[string]bool{}
	for i := range p.Classes {
		own[p.Classes[i].Digest] = true
	}
	for i := range p.Classes {
		for j := range p.Classes[i].Touches {
			touch := &p.Classes[i].Touches[j]
			if touch.Pull = 0; own[touch.Digest] {
				continue
			}
			if err := l.merged(ctx, pull, &p.Classes[i], touch, branch); err != nil {
				return err
			}
		}
	}
	others, err := l.Host.OpenPulls(ctx, branch)
	if err != nil {
		return err
	}
	others = slices.DeleteFunc(others, func(other host.Pull) bool { return other.Number == pull.Number })
	for i := range others[max(len(others)-mostPulls, 0):] {
		other := &others[max(len(others)-mostPulls, 0)+i]
		theirs, err := l.believed(ctx, other)
		if err != nil {
			return err
		}
		var told []rollout.Touch
		if theirs != nil {
			told = shared(p, pull.Number, theirs, other.Number)
		}
		if err := l.tellTouches(ctx, other.Number, pull, told); err != nil {
			return err
		}
	}
	return nil
}

// believed is what the youngest run for an open pull request says; nil if there is none, or if the
// pull request changes what runs the check.
func (l *Loop) believed(ctx context.Context, pull *host.Pull) (*proposal.Proposal, error) {
	runs, err := l.Host.Runs(ctx, planWorkflow, "pull_request", pull.HeadSHA)
	if err != nil || len(runs) == 0 {
		return nil, err
	}
	said, err := l.said(ctx, pull, runs, false)
	if err != nil || said == nil {
		return nil, err
	}
	if !slices.ContainsFunc(said.proposal.Classes, func(c proposal.Class) bool { return c.Plan != nil && !c.Plan.Core.Empty() }) {
		return nil, nil
	}
	paths, err := l.Host.Changed(ctx, pull)
	if errors.Is(err, fault.PullRequestMovedOn) {
		return nil, nil
	}
	if err != nil || len(change.EditsOf(l.Folder, paths).Workflows) > 0 {
		return nil, err
	}
	return said.proposal, nil
}

// shared notes in one proposal what another one changes, too. It returns what is to be said of the
// first one to the other.
func shared(p *proposal.Proposal, number int, theirs *proposal.Proposal, other int) (told []rollout.Touch) {
	for i := range p.Classes {
		for j := range theirs.Classes {
			mine, their := &p.Classes[i], &theirs.Classes[j]
			if mine.Plan == nil || their.Plan == nil {
				continue
			}
			if touch := rollout.Shared(mine.Plan, their.Plan); touch != nil {
				touch.Digest, touch.Pull = their.Digest, other
				mine.Touches = append(mine.Touches, *touch)
			}
			if touch := rollout.Shared(their.Plan, mine.Plan); touch != nil {
				touch.Digest, touch.Pull = mine.Digest, number
				told = append(told, *touch)
			}
		}
	}
	return told
}

// merged tells the pull request that brought an open rollout of the branch that another one changes
// the same. The rollout is named by a job, so the Git host is asked about it.
func (l *Loop) merged(ctx context.Context, pull *host.Pull, of *proposal.Class, touch *rollout.Touch, branch string) error {
	folder := path.Join("halos", touch.Class.String(), rollout.Approvals, touch.Digest)
	if !rollout.IsFolder(folder) {
		return nil
	}
	brought, err := l.Host.PullsOfPath(ctx, branch, l.prefix()+path.Join(folder, "bundle.json"))
	if err != nil || len(brought) == 0 {
		return err
	}
	touch.Pull = brought[0].Number
	if touch.Pull == pull.Number {
		return nil
	}
	back := *touch
	back.Class, back.Digest, back.Pull = of.Name, of.Digest, pull.Number
	return l.tellTouches(ctx, touch.Pull, pull, []rollout.Touch{back})
}

// tellTouches keeps the one comment on a pull request about another one that changes the same.
func (l *Loop) tellTouches(ctx context.Context, on int, by *host.Pull, touches []rollout.Touch) error {
	marker := fmt.Sprintf("<!-- halocompile:touches %d -->", by.Number)
	run := report.Run{Server: l.Server, Repository: l.Repository, Commit: by.HeadSHA, Pull: strconv.Itoa(by.Number), URL: l.RunURL, At: l.Now()}
	comment, err := l.Host.Upsert(ctx, on, marker, func(previous string) (string, error) {
		if previous == "" && len(touches) == 0 {
			return "", nil
		}
		return marker + "\n" + report.Touching(run, touches), nil
	})
	if err == nil && len(touches) > 0 {
		l.Note("touches  %s", comment.URL)
	}
	return err
}
