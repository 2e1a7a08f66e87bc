// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
)

// Judging is the workflow run that judged a change, as the event of its end describes it.
type Judging struct {
	ID         int64
	Workflow   string // path of the workflow's file
	Event      string // what started it: pull_request or merge_group
	Conclusion string
	HeadSHA    string
	HeadRef    string // branch of the change
	HeadRepo   string // owner/name; "" when the fork is gone
	URL        string
}

const (
	planWorkflow = ".github/workflows/plan.yml"
	artifactName = "proposal"
	proposalFile = "proposal.json"
)

// silent lists the conclusions of runs that say nothing: a younger run replaced them, or nobody has
// allowed them yet.
var silent = []string{"cancelled", "skipped", "stale", "action_required"}

// Comment posts what the plan jobs found on the commit of a run that has ended: the comment, the
// check run, the labels. The jobs ran without rights on somebody's change, so their findings are
// hostile text. The Git host, not the job, is asked which pull request they are about, onto which
// base, and whether it changes what runs the job. Nothing is posted on a pull request onto another
// branch than the default one. template is the repository's own, or "" for ours.
func (l *Loop) Comment(ctx context.Context, run Judging, template string) error {
	switch {
	case run.Event != "pull_request" && run.Event != "merge_group":
		l.Note("the run %d was started by %s: nothing to post", run.ID, run.Event)
		return nil
	case run.Workflow != planWorkflow:
		return fault.New(fault.RunOfOtherWorkflow, run.Workflow, "the run %d is of another workflow than %s", run.ID, planWorkflow)
	case slices.Contains(silent, run.Conclusion):
		l.Note("the run %d was %s: nothing to post", run.ID, run.Conclusion)
		return nil
	}
	branch, err := l.Host.DefaultBranch(ctx)
	if err != nil {
		return err
	}
	if run.Event == "merge_group" {
		return l.queued(ctx, run, branch)
	}
	h, err := l.look(ctx, head{run: run, branch: branch})
	if err != nil {
		return err
	}
	pull := h.pull()
	if pull == nil {
		l.Note("no open pull request onto %s has the head %s: nothing to post", branch, run.HeadSHA)
		return nil
	}
	paths, err := l.Host.Changed(ctx, pull)
	if errors.Is(err, fault.PullRequestMovedOn) {
		l.Note("pull request %d has moved on: the run of its new head takes over", pull.Number)
		return nil
	}
	if err != nil {
		return err
	}
	page := l.page(run)
	page.Pull, page.Edits = strconv.Itoa(pull.Number), change.EditsOf(l.Folder, paths)
	page.Untrusted = len(page.Edits.Workflows) > 0
	// ours: the pull request touches what is planned, or what plans it
	ours := len(page.Edits.Kinds()) > 0 || slices.ContainsFunc(paths, func(changed string) bool { return strings.HasPrefix(changed, l.prefix()+"halos/") })
	own, err := l.said(ctx, pull, h.runs, page.Untrusted)
	if err != nil {
		return err
	}
	if own == nil {
		l.Note("no run on %s says that it was for pull request %d onto %s: nothing to post", run.HeadSHA, pull.Number, branch)
		return nil
	}
	if !page.Untrusted && ours {
		if err := l.touching(ctx, pull, own.proposal, branch); err != nil {
			return err
		}
	}
	page.Proposal, page.RunURL, page.ReportURL = own.proposal, own.run.URL, own.run.URL+"#artifacts"
	return l.publish(ctx, page, pull, h, func(previous string) (string, error) {
		if previous == "" && !ours && conclusion(page) == "success" {
			return "", nil // nothing in it concerns us
		}
		return report.Comment(page, template, previous)
	})
}

// publish posts a page on a pull request: as its comment, as its check run, and as labels. write
// makes the new comment out of the previous one.
func (l *Loop) publish(ctx context.Context, page report.Page, pull *host.Pull, h head, write func(previous string) (string, error)) error {
	comment, err := l.Host.Upsert(ctx, pull.Number, report.ProposalMarker, write)
	if err != nil {
		return err
	}
	if comment.URL != "" {
		l.Note("comment  %s", comment.URL)
	}
	if err := l.check(ctx, page, pull, h); err != nil {
		return err
	}
	if err := l.Host.Label(ctx, pull.Number, labelPrefix, labels(page)); err != nil {
		return err
	}
	l.Note("labels   of pull request %d", pull.Number)
	return nil
}

// queued posts the check run of a commit that is in the merge queue of a branch.
func (l *Loop) queued(ctx context.Context, run Judging, branch string) error {
	if !strings.EqualFold(run.HeadRepo, l.Repository) || !strings.HasPrefix(run.HeadRef, "gh-readonly-queue/"+branch+"/") {
		l.Note("%s of %s is not in the merge queue of %s: nothing to post", run.HeadRef, run.HeadRepo, branch)
		return nil
	}
	page := l.page(run)
	var err error
	if page.Proposal, err = l.proposal(ctx, run.ID); err != nil {
		return err
	}
	return l.post(ctx, check(page))
}

func (l *Loop) page(run Judging) report.Page {
	return report.Page{Repository: l.Repository, Server: l.Server, Folder: l.Folder, Head: run.HeadSHA, RunURL: run.URL, ReportURL: run.URL + "#artifacts", At: l.Now()}
}

// head is what the Git host says about the commit of a run.
type head struct {
	run    Judging
	branch string // the default branch

	pulls []host.Pull // those that are open onto the default branch
	runs  []host.Run  // those of the plan workflow on pull requests, the youngest first
}

// look asks the Git host what it says now about a head's commit.
func (l *Loop) look(ctx context.Context, of head) (head, error) {
	h, run := head{run: of.run, branch: of.branch}, of.run
	var err error
	if h.pulls, err = l.Host.PullsOfHead(ctx, h.branch, run.HeadSHA); err != nil {
		return h, err
	}
	if h.runs, err = l.Host.Runs(ctx, planWorkflow, run.Event, run.HeadSHA); err != nil {
		return h, err
	}
	// the host's list may lag behind
	if !slices.ContainsFunc(h.runs, func(one host.Run) bool { return one.ID == run.ID }) {
		h.runs = append(h.runs, host.Run{ID: run.ID, Conclusion: run.Conclusion, HeadRepo: run.HeadRepo, HeadRef: run.HeadRef, URL: run.URL})
		slices.SortFunc(h.runs, func(a, b host.Run) int { return cmp.Compare(b.ID, a.ID) })
	}
	return h, nil
}

// pull returns the open pull request of the branch that the run was on, or nil.
func (h head) pull() *host.Pull {
	for i, one := range h.pulls {
		if one.HeadRef == h.run.HeadRef && strings.EqualFold(one.HeadRepo, h.run.HeadRepo) {
			return &h.pulls[i]
		}
	}
	return nil
}

// same tells whether the host still names the same pull requests and the same conclusions of runs.
func (h head) same(other head) bool {
	return slices.EqualFunc(h.pulls, other.pulls, func(a, b host.Pull) bool { return a.Number == b.Number }) &&
		slices.EqualFunc(h.runs, other.runs, func(a, b host.Run) bool { return a.ID == b.ID && a.Conclusion == b.Conclusion })
}

// saying is what a run says about a pull request.
type saying struct {
	run      host.Run
	proposal *proposal.Proposal
}

// These bound what is looked at for one commit, because anybody can propose it again, and run the
// plan again. The youngest runs of a branch are looked at, and the oldest pull requests.
const (
	mostRuns  = 5
	mostPulls = 20
)

// said returns what the youngest run for a pull request says, or nil if there is none. A run counts
// if it names the pull request and its base. A run that names none counts only where the host can
// tell which pull request it was for. With any, the youngest run of the branch counts, whatever it
// names; nothing that it says may be believed.
func (l *Loop) said(ctx context.Context, pull *host.Pull, runs []host.Run, any bool) (*saying, error) {
	runs = slices.DeleteFunc(slices.Clone(runs), func(run host.Run) bool {
		return run.HeadRef != pull.HeadRef || !strings.EqualFold(run.HeadRepo, pull.HeadRepo) || slices.Contains(silent, run.Conclusion)
	})
	for _, run := range runs[:min(len(runs), mostRuns)] {
		p, err := l.proposal(ctx, run.ID)
		if err != nil {
			return nil, err
		}
		own := any
		switch {
		case any:
		case p.Pull != nil:
			own = *p.Pull == proposal.Pull{Number: pull.Number, Base: pull.BaseRef}
		default:
			ambiguous, err := l.Host.Ambiguous(ctx, pull)
			if err != nil {
				return nil, err
			}
			own = !ambiguous
		}
		if own {
			return &saying{run, p}, nil
		}
	}
	return nil, nil
}

// check posts the check run of a pull request's head. The check belongs to the commit, so it passes
// only if no other open pull request with that commit is denied. Another job may write it at the
// same time, so check asks the host again after it has posted. It posts again if something has been
// added, three times at most.
func (l *Loop) check(ctx context.Context, page report.Page, pull *host.Pull, h head) error {
	for range 3 {
		wanted := check(page)
		if wanted.Conclusion == "success" {
			against, err := l.against(ctx, pull, h)
			if err != nil {
				return err
			}
			if against != nil {
				wanted.Conclusion = "failure"
				wanted.Title = fmt.Sprintf("⛔ Pull request #%d has this commit, too, and does not pass", against.Number)
				wanted.Text = fmt.Sprintf("A check belongs to a commit, and not to one pull request. What is said above is about pull request #%d. "+
					"Close #%d, or have it pass, and run `plan` again; or give this pull request a commit of its own.", pull.Number, against.Number)
			}
		}
		if err := l.post(ctx, wanted); err != nil {
			return err
		}
		now, err := l.look(ctx, h)
		if err != nil || now.same(h) {
			return err
		}
		h = now
	}
	return nil
}

// against returns another open pull request with the same head that does not pass, or nil. A pull
// request that no run has judged yet does not count: it would bring the same commit to the same
// branch.
func (l *Loop) against(ctx context.Context, pull *host.Pull, h head) (*host.Pull, error) {
	for i := range h.pulls[:min(len(h.pulls), mostPulls)] {
		other := &h.pulls[i]
		if other.Number == pull.Number {
			continue
		}
		said, err := l.said(ctx, other, h.runs, false)
		if err != nil {
			return nil, err
		}
		if said != nil && said.proposal.Verdict.Exit() != 0 {
			return other, nil
		}
	}
	return nil, nil
}

func (l *Loop) post(ctx context.Context, check host.Check) error {
	url, err := l.Host.Check(ctx, check)
	if err == nil {
		l.Note("check    %s", url)
	}
	return err
}

// notWritten lists the faults of a plan job that wrote no proposal, or wrote something else.
var notWritten = []fault.Code{fault.ProposalInvalid, fault.RunResultUnusable, fault.DocumentOfOtherVersion, fault.InputTooLarge}

// proposal returns what a plan job wrote. A job that wrote none, or something else, counts as one
// that could not judge.
func (l *Loop) proposal(ctx context.Context, run int64) (*proposal.Proposal, error) {
	data, err := l.Host.Artifact(ctx, run, artifactName, proposalFile, proposal.MaxSize)
	var p *proposal.Proposal
	if err == nil {
		p, err = proposal.Read(proposalFile, data)
	}
	list, ok := fault.All(err)
	switch {
	case err == nil:
		return p, nil
	case !ok || ctx.Err() != nil || !slices.Contains(notWritten, list[0].Code):
		return nil, err
	}
	return proposal.Broken(l.Now(), list), nil
}

// conclusion returns the conclusion of the check run.
func conclusion(page report.Page) string {
	switch {
	case len(page.Edits.Records) > 0:
		// The Git host says that it changes records, which no pull request may. What the job says
		// does not matter.
		return "failure"
	case page.Untrusted:
		return "neutral" // code owners decide about what runs the check
	case page.Proposal.Verdict.Exit() != 0:
		return "failure"
	}
	return "success"
}

func check(page report.Page) host.Check {
	check := host.Check{
		Name: CheckName, HeadSHA: page.Head, Status: "completed", Conclusion: conclusion(page), Title: report.Title(page),
		Summary: report.CheckSummary(page), DetailsURL: page.RunURL, ExternalID: CheckName,
	}
	if !page.Untrusted {
		for _, each := range report.Annotations(page.Proposal) {
			check.Annotations = append(check.Annotations, host.Annotation{
				Path: path.Join(page.Folder, each.Path), Line: each.Line, Column: each.Column, Level: each.Level, Title: each.Title, Message: each.Message,
			})
		}
	}
	return check
}

var colors = map[change.Kind]string{
	change.TemplateChange: "b60205", change.NetworkChange: "b60205", change.RuleChange: "b60205", change.ToolChange: "b60205", change.RecordChange: "b60205",
	change.GovernanceTier: "5319e7", change.LimitIncrease: "d93f0b", change.NewClass: "fbca04", change.NewUnit: "fbca04", change.ParameterChange: "fbca04", change.PromiseChange: "fbca04",
	change.Retirement: "c5def5", change.ReportingOnly: "0e8a16",
}

// labels returns the labels for the kinds of change that a pull request holds. If it changes what
// runs the check, only its paths are believed.
func labels(page report.Page) []host.Label {
	kinds := page.Edits.Kinds()
	if !page.Untrusted {
		kinds = append(kinds, page.Proposal.Kinds...)
	}
	slices.Sort(kinds)
	var list []host.Label
	for _, kind := range slices.Compact(kinds) {
		color, known := colors[kind]
		if !known {
			continue // the proposal names a kind that there is not
		}
		list = append(list, host.Label{Name: labelPrefix + string(kind), Color: color, Description: fmt.Sprintf("This change holds: %s", strings.TrimSpace(string(kind)))})
	}
	return list
}
