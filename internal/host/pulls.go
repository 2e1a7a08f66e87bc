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

// Pull is a pull request.
type Pull struct {
	Number   int
	Title    string
	Author   string
	State    string // open or closed
	Merged   bool
	HeadSHA  string
	HeadRef  string
	HeadRepo string // owner/name; "" when that repository was deleted
	BaseSHA  string // of the base branch when the host last looked, not where the head forked off
	BaseRef  string
	MergeSHA string // the commit on the base branch; "" until the pull request is merged
	URL      string
	Fork     bool // the head is in another repository, or in one that was deleted
}

func (h *Host) pull(from *github.PullRequest) Pull {
	pull := Pull{
		Number: from.GetNumber(), Title: from.GetTitle(), Author: from.GetUser().GetLogin(), State: from.GetState(),
		Merged:  from.GetMerged() || from.MergedAt != nil, // lists give only the time
		HeadSHA: from.GetHead().GetSHA(), HeadRef: from.GetHead().GetRef(), HeadRepo: from.GetHead().GetRepo().GetFullName(),
		BaseSHA: from.GetBase().GetSHA(), BaseRef: from.GetBase().GetRef(), URL: from.GetHTMLURL(),
	}
	// Before a merge, the same field holds the commit that the host made to test the merge.
	if pull.Merged {
		pull.MergeSHA = from.GetMergeCommitSHA()
	}
	pull.Fork = !strings.EqualFold(pull.HeadRepo, h.Repository())
	return pull
}

const (
	mostPulls  = 10_000 // pull requests that are read
	mostEvents = 1000   // events of one pull request that are read
)

// DefaultBranch is the branch from which the host runs workflows on events other than a push or a
// pull request.
func (h *Host) DefaultBranch(ctx context.Context) (string, error) {
	repository, _, err := h.client.Repositories.Get(ctx, h.owner, h.repo)
	return repository.GetDefaultBranch(), h.explain(ctx, "repository", err)
}

// PullsOfHead returns the open pull requests onto a branch whose head is a commit, sorted by
// number. There is none if the pull request was closed or now has another head or base, and none
// for a commit in a merge queue. There are several if several branches, of this repository or of
// forks, are at that commit.
//
// A workflow run lists its own pull requests, but that list is empty for forks. So they are looked
// up here.
func (h *Host) PullsOfHead(ctx context.Context, base, headSHA string) ([]Pull, error) {
	if base == "" || headSHA == "" {
		return nil, fault.New(fault.NotFoundAtHost, h.Repository(), "head of a pull request without a base or a commit").
			Remedy("this is for runs of pull requests")
	}
	return h.pulls(ctx, github.PullRequestListOptions{State: "open", Base: base}, func(pull Pull) bool {
		return pull.State == "open" && pull.BaseRef == base && pull.HeadSHA == headSHA
	})
}

// OpenPulls returns the open pull requests onto a branch, sorted by number.
func (h *Host) OpenPulls(ctx context.Context, base string) ([]Pull, error) {
	return h.pulls(ctx, github.PullRequestListOptions{State: "open", Base: base}, func(pull Pull) bool {
		return pull.State == "open" && pull.BaseRef == base
	})
}

// Ambiguous tells whether a workflow run on the head of a pull request may have been started for
// another base. That is so if its base was changed, or if another pull request, open or closed,
// comes from the same branch and commit. The host does not say for which base it started a run.
func (h *Host) Ambiguous(ctx context.Context, pull *Pull) (bool, error) {
	owner, _, known := strings.Cut(pull.HeadRepo, "/")
	if !known { // the host cannot be asked about its branch
		return true, nil
	}
	others, err := h.pulls(ctx, github.PullRequestListOptions{State: "all", Head: owner + ":" + pull.HeadRef}, func(other Pull) bool {
		return other.Number != pull.Number && other.HeadRef == pull.HeadRef && other.HeadSHA == pull.HeadSHA &&
			strings.EqualFold(other.HeadRepo, pull.HeadRepo) && other.BaseRef != pull.BaseRef
	})
	if err != nil || len(others) > 0 {
		return len(others) > 0, err
	}
	events, whole, err := beginning(ctx, h, fmt.Sprintf("events of #%d", pull.Number), mostEvents, func(page github.ListOptions) ([]*github.IssueEvent, *github.Response, error) {
		return h.client.Issues.ListIssueEvents(ctx, h.owner, h.repo, pull.Number, &page)
	})
	return !whole || slices.ContainsFunc(events, func(one *github.IssueEvent) bool { return one.GetEvent() == "base_ref_changed" }), err
}

// pulls returns the wanted pull requests of a list, sorted by number.
func (h *Host) pulls(ctx context.Context, options github.PullRequestListOptions, wanted func(Pull) bool) ([]Pull, error) {
	found, err := pages(ctx, h, "pull requests", mostPulls, func(page github.ListOptions) ([]*github.PullRequest, *github.Response, error) {
		options.ListOptions = page
		return h.client.PullRequests.List(ctx, h.owner, h.repo, &options)
	})
	if err != nil {
		return nil, err
	}
	var list []Pull
	for _, one := range found {
		// The host's filters are coarse. A pull request may move to the next page between two
		// requests, and is read twice then.
		if pull := h.pull(one); wanted(pull) && !slices.ContainsFunc(list, func(other Pull) bool { return other.Number == pull.Number }) {
			list = append(list, pull)
		}
	}
	slices.SortFunc(list, func(a, b Pull) int { return a.Number - b.Number })
	return list, nil
}

// Pull returns the pull request with a number.
func (h *Host) Pull(ctx context.Context, number int) (*Pull, error) {
	got, _, err := h.client.PullRequests.Get(ctx, h.owner, h.repo, number)
	if err != nil {
		return nil, h.explain(ctx, fmt.Sprintf("pull request #%d", number), err)
	}
	pull := h.pull(got)
	return &pull, nil
}

// PullsOf returns the merged pull requests that brought a commit into this repository, sorted by
// number, whether they were merged, squashed or rebased. There is none for a commit that was
// pushed.
func (h *Host) PullsOf(ctx context.Context, commit string) ([]Pull, error) {
	found, err := pages(ctx, h, "pull requests of commit "+commit, mostPulls, func(page github.ListOptions) ([]*github.PullRequest, *github.Response, error) {
		return h.client.PullRequests.ListPullRequestsWithCommit(ctx, h.owner, h.repo, commit, &page)
	})
	if err != nil {
		return nil, err
	}
	var pulls []Pull
	for _, one := range found {
		// A fork has its own pull requests with the same commits.
		if pull := h.pull(one); pull.Merged && strings.EqualFold(one.GetBase().GetRepo().GetFullName(), h.Repository()) {
			pulls = append(pulls, pull)
		}
	}
	slices.SortFunc(pulls, func(a, b Pull) int { return a.Number - b.Number })
	return slices.CompactFunc(pulls, func(a, b Pull) bool { return a.Number == b.Number }), nil
}

// mostCommits is the maximum number of commits of one path that are read.
const mostCommits = 10_000

// PullsOfPath returns the merged pull requests that brought a path to a branch: those of the oldest
// commit that touches the path, sorted by number.
func (h *Host) PullsOfPath(ctx context.Context, branch, path string) ([]Pull, error) {
	commits, err := pages(ctx, h, "commits of "+path, mostCommits, func(page github.ListOptions) ([]*github.RepositoryCommit, *github.Response, error) {
		return h.client.Repositories.ListCommits(ctx, h.owner, h.repo, &github.CommitsListOptions{SHA: branch, Path: path, ListOptions: page})
	})
	if err != nil || len(commits) == 0 {
		return nil, err
	}
	pulls, err := h.PullsOf(ctx, commits[len(commits)-1].GetSHA())
	return slices.DeleteFunc(pulls, func(pull Pull) bool { return pull.BaseRef != branch }), err
}

// mostFiles is the maximum number of files that the host lists of one pull request.
const mostFiles = 3000

// Changed returns every path that a pull request touches, sorted. Of a rename it returns both
// names. It fails with HC8018 unless head and base are the same before and after. So nobody can be
// judged by the files of one commit and the text of another.
func (h *Host) Changed(ctx context.Context, pull *Pull) ([]string, error) {
	what := fmt.Sprintf("files of pull request #%d", pull.Number)
	count, err := h.unmoved(ctx, pull)
	if err != nil {
		return nil, err
	}
	if count > mostFiles {
		return nil, fault.New(fault.PullRequestTooLarge, h.Repository(), "%s: %d, and the host lists %d at most", what, count, mostFiles)
	}
	files, err := pages(ctx, h, what, mostFiles+perPage, func(page github.ListOptions) ([]*github.CommitFile, *github.Response, error) {
		return h.client.PullRequests.ListFiles(ctx, h.owner, h.repo, pull.Number, &page)
	})
	if err != nil {
		return nil, err
	}
	if _, err := h.unmoved(ctx, pull); err != nil {
		return nil, err
	}
	var paths []string
	for _, file := range files {
		paths = append(paths, file.GetFilename())
		if previous := file.GetPreviousFilename(); previous != "" {
			paths = append(paths, previous)
		}
	}
	if len(files) < count {
		return nil, fault.New(fault.HostAnswerUnusable, h.Repository(), "%s: the host counts %d and lists %d", what, count, len(files))
	}
	slices.Sort(paths)
	return slices.Compact(paths), nil
}

// unmoved returns how many files a pull request changes. It fails if the head or the base is
// another by now.
func (h *Host) unmoved(ctx context.Context, pull *Pull) (int, error) {
	got, _, err := h.client.PullRequests.Get(ctx, h.owner, h.repo, pull.Number)
	if err != nil {
		return 0, h.explain(ctx, fmt.Sprintf("pull request #%d", pull.Number), err)
	}
	if now := h.pull(got); now.HeadSHA != pull.HeadSHA || now.BaseRef != pull.BaseRef {
		return 0, fault.New(fault.PullRequestMovedOn, h.Repository(), "pull request #%d is %s onto %s now, and was %s onto %s", pull.Number,
			now.HeadSHA, now.BaseRef, pull.HeadSHA, pull.BaseRef)
	}
	return got.GetChangedFiles(), nil
}
