// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"net/url"
	"strings"

	"github.com/google/go-github/v60/github"
)

func (h *Host) environmentSettings(ctx context.Context, expected Expectations) []Setting {
	name := expected.Environment
	setting := Setting{
		Name: "only " + expected.Branch + " gets the secrets of environment " + name, Expected: expected.Branch, Source: "environment " + name,
	}
	environment, _, err := h.client.Repositories.GetEnvironment(ctx, h.owner, h.repo, url.PathEscape(name))
	switch {
	case gone(err):
		// A token that may read the repository may read its environments.
		setting.Actual = "there is no such environment"
		return []Setting{setting}
	case err != nil:
		setting.Unknown = h.unknown(ctx, setting.Source, err)
		return []Setting{setting}
	}
	policy := environment.DeploymentBranchPolicy
	switch {
	case policy == nil:
		setting.Actual = "every branch"
	case policy.GetProtectedBranches():
		setting.Actual, setting.OK = "protected branches", true
	default:
		type branchPolicy struct {
			Name string `json:"name"`
			Type string `json:"type"`
		}
		policies, err := pages(ctx, h, setting.Source, 10_000, func(page github.ListOptions) ([]branchPolicy, *github.Response, error) {
			list, response, err := get[struct {
				Policies []branchPolicy `json:"branch_policies"`
			}](ctx, h, "environments/%s/deployment-branch-policies?per_page=%d&page=%d", url.PathEscape(name), page.PerPage, page.Page)
			return list.Policies, response, err
		})
		if err != nil {
			setting.Unknown = h.unknown(ctx, setting.Source, err)
			return []Setting{setting}
		}
		var names []string
		setting.OK = len(policies) > 0
		for _, policy := range policies {
			if policy.Type == "tag" {
				policy.Name = "tag " + policy.Name
			}
			names = append(names, policy.Name)
			setting.OK = setting.OK && policy.Name == expected.Branch
		}
		if setting.Actual = strings.Join(names, ", "); len(names) == 0 {
			setting.Actual = "no branch"
		}
	}
	return []Setting{setting}
}
