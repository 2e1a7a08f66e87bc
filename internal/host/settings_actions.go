// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"slices"
	"strings"
)

func (h *Host) actionsSettings(ctx context.Context, private bool) []Setting {
	var settings []Setting
	enabled := Setting{Name: "workflows run", Expected: "yes", Source: "Actions permissions"}
	if got, _, err := h.client.Repositories.GetActionsPermissions(ctx, h.owner, h.repo); err != nil {
		enabled.Unknown = h.unknown(ctx, enabled.Source, err)
	} else {
		enabled.Actual, enabled.OK = yesNo(got.GetEnabled()), got.GetEnabled()
	}
	settings = append(settings, enabled)

	token := Setting{Name: "a job may only read unless it says more", Expected: "read", Source: "workflow permissions"}
	approve := Setting{Name: "a job may approve pull requests", Expected: "no", Source: token.Source}
	if got, _, err := h.client.Repositories.GetDefaultWorkflowPermissions(ctx, h.owner, h.repo); err != nil {
		token.Unknown = h.unknown(ctx, token.Source, err)
		approve.Unknown = token.Unknown
	} else {
		token.Actual, token.OK = got.GetDefaultWorkflowPermissions(), got.GetDefaultWorkflowPermissions() == "read"
		approve.Actual, approve.OK = yesNo(got.GetCanApprovePullRequestReviews()), !got.GetCanApprovePullRequestReviews()
	}
	settings = append(settings, token, approve)
	if private {
		return append(settings, h.privateForks(ctx)...)
	}

	// Each of these policies is safe: a run for a fork has no secrets, and its token can only read.
	// Any other policy would be a new one.
	policies := []string{"first_time_contributors_new_to_github", "first_time_contributors", "all_external_contributors"}
	forks := Setting{Name: "somebody approves the first run of a stranger", Expected: "one of " + strings.Join(policies, ", "), Source: "fork approval policy"}
	if got, _, err := get[struct {
		Policy string `json:"approval_policy"`
	}](ctx, h, "actions/permissions/fork-pr-contributor-approval"); err != nil {
		forks.Unknown = h.unknown(ctx, forks.Source, err)
	} else {
		forks.Actual, forks.OK = got.Policy, slices.Contains(policies, got.Policy)
	}
	return append(settings, forks)
}

// privateForks are permissions that a private repository may give to forks, and must not.
func (h *Host) privateForks(ctx context.Context) []Setting {
	token := Setting{Name: "a run for a fork gets a token that may write", Expected: "no", Source: "fork workflows"}
	secrets := Setting{Name: "a run for a fork gets secrets", Expected: "no", Source: token.Source}
	if got, _, err := get[struct {
		Run     bool `json:"run_workflows_from_fork_pull_requests"`
		Token   bool `json:"send_write_tokens_to_workflows"`
		Secrets bool `json:"send_secrets_and_variables"`
	}](ctx, h, "actions/permissions/fork-pr-workflows-private-repos"); err != nil {
		token.Unknown = h.unknown(ctx, token.Source, err)
		secrets.Unknown = token.Unknown
	} else {
		token.Actual, token.OK = yesNo(got.Token), !got.Token
		secrets.Actual, secrets.OK = yesNo(got.Secrets), !got.Secrets
	}
	return []Setting{token, secrets}
}
