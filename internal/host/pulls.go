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
	HeadRepo string // owner/name; "" when it was deleted
	BaseSHA  string // tip of its base branch when it was last looked at, not where it forked off
	BaseRef  string
	MergeSHA string // the commit that it became on its base branch; "" until it is merged
	URL      string
	Fork     bool // its head is in another repository, or in one that was deleted
}

func (h *Host) pull(from *github.PullRequest) Pull {
	pull := Pull{
		Number: from.GetNumber(), Title: from.GetTitle(), Author: from.GetUser().GetLogin(), State: from.GetState(),
		Merged:  from.GetMerged() || from.MergedAt != nil, // lists say only when
		HeadSHA: from.GetHead().GetSHA(), HeadRef: from.GetHead().GetRef(), HeadRepo: from.GetHead().GetRepo().GetFullName(),
		BaseSHA: from.GetBase().GetSHA(), BaseRef: from.GetBase().GetRef(), URL: from.GetHTMLURL(),
	}
	// Before a merge, the same field holds the commit that the host made to try it.
	if pull.Merged {
		pull.MergeSHA = from.GetMergeCommitSHA()
	}
	pull.Fork = !strings.EqualFold(pull.HeadRepo, h.Repository())
	return pull
}

// mostPulls is the most pull requests that are looked through.
const mostPulls = 10_000

// PullOfHead finds the open pull request whose head is exactly a commit of a branch of a repository. It is nil when there is none: it was
// closed, it has moved on to another commit, or there never was one, as for a commit in a merge queue. A repository of "" was deleted.
//
// What a workflow run says of its own pull requests is empty for forks, so the branch is looked up. Names of branches may hold anything.
func (h *Host) PullOfHead(ctx context.Context, headRepo, headRef, headSHA string) (*Pull, error) {
	what := "pull request of " + headRef
	if headRef == "" || headSHA == "" {
		return nil, fault.New("HC8014", h.Repository(), "head of a pull request without a branch or a commit").
			Remedy("this is for runs of pull requests")
	}
	options := github.PullRequestListOptions{State: "open"}
	owner, _, named := strings.Cut(headRepo, "/")
	if named {
		options.Head = owner + ":" + headRef
	}
	found, err := pages(ctx, h, what, mostPulls, func(page github.ListOptions) ([]*github.PullRequest, *github.Response, error) {
		options.ListOptions = page
		return h.client.PullRequests.List(ctx, h.owner, h.repo, &options)
	})
	if err != nil {
		return nil, err
	}
	var matching []Pull
	for _, one := range found {
		pull := h.pull(one)
		// The host's filter knows owners only, and a page may have moved while the next was read.
		if pull.State == "open" && pull.HeadRef == headRef && pull.HeadSHA == headSHA && strings.EqualFold(pull.HeadRepo, headRepo) &&
			!slices.ContainsFunc(matching, func(other Pull) bool { return other.Number == pull.Number }) {
			matching = append(matching, pull)
		}
	}
	switch len(matching) {
	case 0:
		return nil, nil
	case 1:
		return &matching[0], nil
	}
	return nil, fault.New("HC8017", h.Repository(), "pull requests #%d and #%d have one head: %s of %s at %s", matching[0].Number, matching[1].Number,
		headRef, headRepo, headSHA).Remedy("close one of them, or give it a branch of its own")
}

// Pull is the pull request of a number.
func (h *Host) Pull(ctx context.Context, number int) (*Pull, error) {
	got, _, err := h.client.PullRequests.Get(ctx, h.owner, h.repo, number)
	if err != nil {
		return nil, h.explain(ctx, fmt.Sprintf("pull request #%d", number), err)
	}
	pull := h.pull(got)
	return &pull, nil
}

// PullsOf are the merged pull requests that brought a commit here, in the order of their numbers, whether they were merged, squashed or
// rebased. A commit that was pushed has none.
func (h *Host) PullsOf(ctx context.Context, commit string) ([]Pull, error) {
	found, err := pages(ctx, h, "pull requests of commit "+commit, mostPulls, func(page github.ListOptions) ([]*github.PullRequest, *github.Response, error) {
		return h.client.PullRequests.ListPullRequestsWithCommit(ctx, h.owner, h.repo, commit, &page)
	})
	if err != nil {
		return nil, err
	}
	var pulls []Pull
	for _, one := range found {
		// Forks have pull requests of their own with the same commits.
		if pull := h.pull(one); pull.Merged && strings.EqualFold(one.GetBase().GetRepo().GetFullName(), h.Repository()) {
			pulls = append(pulls, pull)
		}
	}
	slices.SortFunc(pulls, func(a, b Pull) int { return a.Number - b.Number })
	return slices.CompactFunc(pulls, func(a, b Pull) bool { return a.Number == b.Number }), nil
}

// mostCommits is the most commits of one path that are looked through.
const mostCommits = 10_000

// PullsOfPath are the merged pull requests that brought a path to a branch: those of the oldest commit that touches it, in the order of their
// numbers.
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

// mostFiles is the most files that the host lists of one pull request.
const mostFiles = 3000

// Changed is every path that a pull request touches, sorted, with the previous names of what it renames. It fails with HC8018 unless the pull
// request is the same before and after: same head, same base. So nobody can be judged by the files of one commit and the words of another.
func (h *Host) Changed(ctx context.Context, pull *Pull) ([]string, error) {
	what := fmt.Sprintf("files of pull request #%d", pull.Number)
	count, err := h.unmoved(ctx, pull)
	if err != nil {
		return nil, err
	}
	if count > mostFiles {
		return nil, fault.New("HC8019", h.Repository(), "%s: %d, and the host lists %d at most", what, count, mostFiles)
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
		return nil, fault.New("HC8016", h.Repository(), "%s: the host counts %d and lists %d", what, count, len(files))
	}
	slices.Sort(paths)
	return slices.Compact(paths), nil
}

// unmoved is how many files a pull request changes, unless it has another head or another base by now.
func (h *Host) unmoved(ctx context.Context, pull *Pull) (int, error) {
	got, _, err := h.client.PullRequests.Get(ctx, h.owner, h.repo, pull.Number)
	if err != nil {
		return 0, h.explain(ctx, fmt.Sprintf("pull request #%d", pull.Number), err)
	}
	if now := h.pull(got); now.HeadSHA != pull.HeadSHA || now.BaseRef != pull.BaseRef {
		return 0, fault.New("HC8018", h.Repository(), "pull request #%d is %s onto %s now, and was %s onto %s", pull.Number,
			now.HeadSHA, now.BaseRef, pull.HeadSHA, pull.BaseRef)
	}
	return got.GetChangedFiles(), nil
}
