// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

const mostIssues = 10_000

// Issue opens an issue that begins with a marker, or updates the open one. So there is one open
// issue for each marker, however often Issue is called. It adds labels and removes none.
func (h *Host) Issue(ctx context.Context, marker, title, body string, labels []string) (url string, number int, err error) {
	mark(marker)
	const what = "issue"
	body = head(body, marker)
	ours, err := h.issues(ctx, marker)
	if err != nil {
		return "", 0, err
	}
	if len(ours) > 1 {
		return "", 0, fault.New(fault.TwoWhereOneMayBe, h.Repository(), "issues #%d and #%d could both be ours", ours[0].GetNumber(), ours[1].GetNumber()).
			Remedy("close all but the first")
	}
	if len(ours) == 0 {
		created, err := h.open(ctx, marker, title, body, labels)
		if err != nil {
			return "", 0, err
		}
		if ours, err = h.issues(ctx, marker); err != nil {
			return "", 0, err
		}
		// If two runs open it at once, the older issue stays.
		if len(ours) == 0 || ours[0].GetNumber() >= created.GetNumber() {
			ours = []*github.Issue{created}
		} else if err := h.close(ctx, created.GetNumber(), "not_planned"); err != nil {
			return "", 0, err
		}
	}
	issue := ours[0]
	var missing []string
	for _, label := range labels {
		if !slices.ContainsFunc(issue.Labels, func(one *github.Label) bool { return strings.EqualFold(one.GetName(), label) }) {
			missing = append(missing, label)
		}
	}
	if issue.GetTitle() == title && same(issue.GetBody(), body) && len(missing) == 0 {
		return issue.GetHTMLURL(), issue.GetNumber(), nil
	}
	request := github.IssueRequest{Title: &title, Body: &body}
	if len(missing) > 0 {
		for _, one := range issue.Labels {
			missing = append(missing, one.GetName())
		}
		request.Labels = &missing
	}
	_, _, err = h.client.Issues.Edit(ctx, h.owner, h.repo, issue.GetNumber(), &request)
	return issue.GetHTMLURL(), issue.GetNumber(), h.explain(ctx, what, err)
}

// Resolve closes our open issue with a marker, if there is one, with a comment that says why.
func (h *Host) Resolve(ctx context.Context, marker, comment string) error {
	mark(marker)
	ours, err := h.issues(ctx, marker)
	if err != nil {
		return err
	}
	for _, issue := range ours {
		if comment != "" {
			// The comment begins with the same marker. So a Resolve that failed half-way does not
			// comment twice.
			if _, err := h.Upsert(ctx, issue.GetNumber(), marker, func(string) (string, error) { return comment, nil }); err != nil {
				return err
			}
		}
		if err := h.close(ctx, issue.GetNumber(), "completed"); err != nil {
			return err
		}
	}
	return nil
}

// issues are our open issues with a marker, oldest first.
func (h *Host) issues(ctx context.Context, marker string) ([]*github.Issue, error) {
	all, err := pages(ctx, h, "issues", mostIssues, func(page github.ListOptions) ([]*github.Issue, *github.Response, error) {
		return h.client.Issues.ListByRepo(ctx, h.owner, h.repo, &github.IssueListByRepoOptions{State: "open", Creator: h.login, ListOptions: page})
	})
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(one *github.Issue) bool {
		return one.IsPullRequest() || one.GetState() != "open" || !h.ours(one.User) || !headed(one.GetBody(), marker)
	})
	slices.SortFunc(all, func(a, b *github.Issue) int { return a.GetNumber() - b.GetNumber() })
	return slices.CompactFunc(all, func(a, b *github.Issue) bool { return a.GetNumber() == b.GetNumber() }), nil
}

func (h *Host) open(ctx context.Context, marker, title, body string, labels []string) (*github.Issue, error) {
	request := github.IssueRequest{Title: &title, Body: &body}
	if len(labels) > 0 {
		request.Labels = &labels
	}
	return create(ctx, h, "issue", func(ctx context.Context) (*github.Issue, error) {
		made, _, err := h.client.Issues.Create(ctx, h.owner, h.repo, &request)
		return made, err
	}, func(ctx context.Context) (*github.Issue, bool, error) {
		ours, err := h.issues(ctx, marker)
		if err != nil || len(ours) == 0 {
			return nil, false, err
		}
		return ours[len(ours)-1], true, nil
	})
}

func (h *Host) close(ctx context.Context, number int, reason string) error {
	_, _, err := h.client.Issues.Edit(ctx, h.owner, h.repo, number, &github.IssueRequest{State: github.String("closed"), StateReason: &reason})
	return h.explain(ctx, fmt.Sprintf("issue #%d", number), err)
}
