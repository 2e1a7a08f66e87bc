// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"cmp"
	"context"
	"net/url"
	"slices"
	"strings"

	"github.com/google/go-github/v60/github"
)

// Run is a run of a workflow that has ended.
type Run struct {
	ID         int64
	Conclusion string
	HeadRepo   string // owner/name; "" when the fork was deleted
	HeadRef    string // branch
	URL        string
}

// mostRuns is how many runs on one commit are read. The host lists the newest first. Anybody can
// start more by closing and reopening a pull request.
const mostRuns = 500

// workflowRun is a run as the host lists it. The library's type lacks the path.
type workflowRun struct {
	ID         int64  `json:"id"`
	Path       string `json:"path"`
	Event      string `json:"event"`
	Status     string `json:"status"`
	Conclusion string `json:"conclusion"`
	SHA        string `json:"head_sha"`
	Branch     string `json:"head_branch"`
	URL        string `json:"html_url"`
	Repository struct {
		Name string `json:"full_name"`
	} `json:"head_repository"`
}

// Runs returns the completed runs of a workflow on a commit that an event started, newest first. If
// there are very many, the oldest are missing. workflow is the path of the workflow's file. A run
// that is repeated keeps its number.
func (h *Host) Runs(ctx context.Context, workflow, event, headSHA string) ([]Run, error) {
	all, _, err := beginning(ctx, h, "runs on "+headSHA, mostRuns, func(page github.ListOptions) ([]workflowRun, *github.Response, error) {
		list, response, err := get[struct {
			Runs []workflowRun `json:"workflow_runs"`
		}](ctx, h, "actions/runs?event=%s&head_sha=%s&exclude_pull_requests=true&per_page=%d&page=%d", url.QueryEscape(event), url.QueryEscape(headSHA), page.PerPage, page.Page)
		return list.Runs, response, err
	})
	if err != nil {
		return nil, err
	}
	var runs []Run
	for _, one := range all {
		path, _, _ := strings.Cut(one.Path, "@") // some hosts append the ref
		if path == workflow && one.Event == event && one.SHA == headSHA && one.Status == "completed" {
			runs = append(runs, Run{ID: one.ID, Conclusion: one.Conclusion, HeadRepo: one.Repository.Name, HeadRef: one.Branch, URL: one.URL})
		}
	}
	slices.SortFunc(runs, func(a, b Run) int { return cmp.Compare(b.ID, a.ID) })
	return slices.CompactFunc(runs, func(a, b Run) bool { return a.ID == b.ID }), nil
}
