// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"

	"github.com/google/go-github/v60/github"
)

const mostCommits = 10_000

// PullOfPath is the merged pull request that brought a path to a branch, whether by merge, squash or rebase: that of the oldest commit which touches it. It is nil
// when nobody knows, as for what was pushed without one.
func (h *Host) PullOfPath(ctx context.Context, branch, path string) (*Pull, error) {
	commits, err := pages(ctx, h, "commits of "+path, mostCommits, func(page github.ListOptions) ([]*github.RepositoryCommit, *github.Response, error) {
		return h.client.Repositories.ListCommits(ctx, h.owner, h.repo, &github.CommitsListOptions{SHA: branch, Path: path, ListOptions: page})
	})
	if err != nil || len(commits) == 0 {
		return nil, err
	}
	pulls, err := h.PullsOf(ctx, commits[len(commits)-1].GetSHA())
	if err != nil {
		return nil, err
	}
	for _, pull := range pulls {
		if pull.Merged && pull.BaseRef == branch {
			return &pull, nil
		}
	}
	return nil, nil
}
