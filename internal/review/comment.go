// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
)

// Run is the workflow run that judged a change, in the words of the event that it ended with.
type Run struct {
	ID         int64
	Workflow   string // path of the workflow's file
	Event      string // what started it: pull_request or merge_group
	Conclusion string
	HeadSHA    string
	HeadRef    string // branch
	HeadRepo   string // owner/name; "" when the fork is gone
	URL        string
}

const (
	planWorkflow = ".github/workflows/plan.yml"
	artifactName = "proposal"
	proposalFile = "proposal.json"
)

// Comment posts what a plan job found: the comment, the check run, the labels. The job ran without rights on somebody's change, so its findings are hostile text. Which
// pull request they are about, and whether it changes what runs the job, is asked of the Git host. template is the repository's own, "" for ours.
func (l *Loop) Comment(ctx context.Context, run Run, template string) error {
	switch {
	case run.Event != "pull_request" && run.Event != "merge_group":
		l.Note("the run %d was started by %s: nothing to post", run.ID, run.Event)
		return nil
	case run.Workflow != planWorkflow:
		return fault.New("HC8003", run.Workflow, "the run %d is of another workflow than %s", run.ID, planWorkflow)
	case slices.Contains([]string{"cancelled", "skipped", "stale"}, run.Conclusion):
		l.Note("the run %d was %s: nothing to post", run.ID, run.Conclusion)
		return nil
	}
	page := report.Page{Repository: l.Repository, Server: l.Server, Folder: l.Folder, Head: run.HeadSHA, RunURL: run.URL, ReportURL: run.URL + "#artifacts", At: l.Now()}
	var pull *host.Pull
	ours := false // does the pull request touch anything that is planned, or that plans?
	if run.Event == "pull_request" {
		var err error
		if pull, err = l.Host.PullOfHead(ctx, run.HeadRepo, run.HeadRef, run.HeadSHA); err != nil {
			return err
		}
		if pull == nil {
			l.Note("no open pull request has the head %s any more: nothing to post", run.HeadSHA)
			return nil
		}
		paths, err := l.Host.Changed(ctx, pull)
		if list, ok := fault.All(err); ok && list[0].Code == "HC8018" {
			l.Note("pull request %d has moved on: the run of its new head takes over", pull.Number)
			return nil
		}
		if err != nil {
			return err
		}
		page.Pull, page.Edits = strconv.Itoa(pull.Number), proposal.EditsOf(l.Folder, paths)
		page.Untrusted = len(page.Edits.Workflows) > 0
		ours = len(page.Edits.Kinds()) > 0 || slices.ContainsFunc(paths, func(changed string) bool { return strings.HasPrefix(changed, l.prefix()+"halos/") })
	}
	p, err := l.proposal(ctx, run)
	if err != nil {
		return err
	}
	page.Proposal = p
	if pull != nil {
		comment, err := l.Host.Upsert(ctx, pull.Number, report.ProposalMarker, func(previous string) (string, error) {
			if previous == "" && !ours && conclusion(page) == "success" {
				return "", nil // somebody else's subject
			}
			return report.Comment(page, template, previous)
		})
		if err != nil {
			return err
		}
		if comment.URL != "" {
			l.Note("comment  %s", comment.URL)
		}
	}
	url, err := l.Host.Check(ctx, check(page))
	if err != nil {
		return err
	}
	l.Note("check    %s", url)
	if pull != nil {
		if err := l.Host.Label(ctx, pull.Number, labelPrefix, labels(page)); err != nil {
			return err
		}
		l.Note("labels   of pull request %d", pull.Number)
	}
	return nil
}

// proposal is what the plan job wrote. A job that wrote nothing, or something else, could not judge.
func (l *Loop) proposal(ctx context.Context, run Run) (*proposal.Proposal, error) {
	data, err := l.Host.Artifact(ctx, run.ID, artifactName, proposalFile, proposal.MaxSize)
	var p *proposal.Proposal
	if err == nil {
		p, err = proposal.Read(proposalFile, data)
	}
	list, ok := fault.All(err)
	switch {
	case err == nil:
		return p, nil
	case !ok || ctx.Err() != nil || !slices.Contains([]string{"HC8002", "HC8020", "HC0003", "HC1011"}, list[0].Code):
		return nil, err
	}
	return proposal.Broken(l.Now(), list), nil
}

// conclusion of the check run.
func conclusion(page report.Page) string {
	switch {
	case len(page.Edits.Records) > 0:
		return "failure" // whatever the job says: the Git host says that it changes records, and no pull request may
	case page.Untrusted:
		return "neutral" // neither for nor against: code owners decide about what runs the check
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

var colors = map[proposal.Kind]string{
	proposal.TemplateChange: "b60205", proposal.NetworkChange: "b60205", proposal.RuleChange: "b60205", proposal.ToolChange: "b60205", proposal.RecordChange: "b60205",
	proposal.LimitIncrease: "d93f0b", proposal.NewClass: "fbca04", proposal.NewUnit: "fbca04", proposal.ParameterChange: "fbca04",
	proposal.Retirement: "c5def5", proposal.ReportingOnly: "0e8a16",
}

// labels say what kinds of change a pull request holds. Of one that changes what runs the check only the paths are believed.
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
			continue // not a kind, whatever the proposal says
		}
		list = append(list, host.Label{Name: labelPrefix + string(kind), Color: color, Description: fmt.Sprintf("This change holds: %s", strings.TrimSpace(string(kind)))})
	}
	return list
}
