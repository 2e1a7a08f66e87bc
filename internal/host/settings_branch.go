// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/go-github/v60/github"
)

// guard is the protection of a branch by one source: rulesets, or the older protection. If it could
// not be read, unknown says why.
type guard struct {
	source    string
	unknown   string
	pulls     bool
	approvals int
	owners    bool
	fresh     string // what the next push does to approvals
	checks    []string
	noForce   bool
	noDelete  bool
	excepted  []string // people and teams who are exempt and should not be
	// apps and keys that are exempt, such as the app that commits records
	apps  []string
	blind string // why it is not known who is exempt
}

func (h *Host) branchSettings(ctx context.Context, expected Expectations) []Setting {
	guards := guards{h.rulesets(ctx, expected.Branch), h.protection(ctx, expected.Branch)}
	yes := func(is func(guard) bool) func(guard) (string, bool) {
		return func(g guard) (string, bool) { return yesNo(is(g)), is(g) }
	}
	branch := expected.Branch
	settings := []Setting{
		guards.line(branch+" changes by pull requests only", "yes", yes(func(g guard) bool { return g.pulls })),
		guards.line("a pull request to "+branch+" needs approvals", "1 or more", func(g guard) (string, bool) { return fmt.Sprint(g.approvals), g.pulls && g.approvals > 0 }),
		guards.line("code owners approve what is theirs", "yes", yes(func(g guard) bool { return g.pulls && g.owners })),
		guards.line("what is pushed after an approval is approved again", "yes", func(g guard) (string, bool) {
			if !g.pulls || g.fresh == "" {
				return "no", false
			}
			return g.fresh, true
		}),
	}
	for _, check := range expected.Checks {
		settings = append(settings, guards.line("check "+check+" must succeed before a merge", "yes", yes(func(g guard) bool { return slices.Contains(g.checks, check) })))
	}
	return append(settings,
		guards.line(branch+" cannot be pushed over", "yes", yes(func(g guard) bool { return g.noForce })),
		guards.line(branch+" cannot be deleted", "yes", yes(func(g guard) bool { return g.noDelete })),
		guards.exceptions(branch))
}

// guards are the protections of a branch by all sources. The host enforces each. So a rule is
// missing only if every source could be read and none has it.
type guards []guard

// line makes a setting of what each source says about one rule.
func (all guards) line(name, want string, is func(guard) (string, bool)) Setting {
	setting := Setting{Name: name, Expected: want}
	var said, sources, unknown []string
	for _, guard := range all {
		sources = append(sources, guard.source)
		if guard.unknown != "" {
			unknown = append(unknown, guard.source+": "+guard.unknown)
			continue
		}
		actual, ok := is(guard)
		if ok {
			return Setting{Name: name, Expected: want, Actual: actual, Source: guard.source, OK: true}
		}
		if !slices.Contains(said, actual) {
			said = append(said, actual)
		}
	}
	setting.Actual, setting.Source, setting.Unknown = strings.Join(said, "; "), strings.Join(sources, ", "), strings.Join(unknown, "; ")
	return setting
}

// exceptions looks for a source that demands pull requests and owners' approval of everybody. One
// is enough.
func (all guards) exceptions(branch string) Setting {
	setting := Setting{Name: "no person is excepted from the rules of " + branch, Expected: "nobody"}
	var sources, said, unknown []string
	for _, guard := range all {
		switch {
		case guard.unknown != "":
			unknown = append(unknown, guard.source+": "+guard.unknown)
		case !guard.pulls || !guard.owners:
		case guard.blind != "":
			unknown = append(unknown, guard.source+": "+guard.blind)
		case len(guard.excepted) == 0:
			actual := "nobody"
			if len(guard.apps) > 0 {
				actual += ", but " + strings.Join(guard.apps, ", ")
			}
			setting.Actual, setting.Source, setting.OK = actual, guard.source, true
			return setting
		default:
			said = append(said, guard.excepted...)
		}
		sources = append(sources, guard.source)
	}
	if len(said) == 0 && len(unknown) == 0 {
		said = []string{"there is no rule to be excepted from"}
	}
	setting.Actual, setting.Source, setting.Unknown = strings.Join(said, ", "), strings.Join(sources, ", "), strings.Join(unknown, "; ")
	return setting
}

// branchRule is a rule of a ruleset. The library rejects the whole list when it does not know the
// type of one rule.
type branchRule struct {
	Type       string          `json:"type"`
	Ruleset    int64           `json:"ruleset_id"`
	Parameters json.RawMessage `json:"parameters"`
}

func (h *Host) rulesets(ctx context.Context, branch string) guard {
	g := guard{source: "rulesets"}
	rules, err := pages(ctx, h, "rules of "+branch, 10_000, func(page github.ListOptions) ([]branchRule, *github.Response, error) {
		return get[[]branchRule](ctx, h, "rules/branches/%s?per_page=%d&page=%d", escapeRef(branch), page.PerPage, page.Page)
	})
	if err != nil {
		g.unknown = h.unknown(ctx, "", err)
		return g
	}
	var demanding []int64
	for _, rule := range rules {
		var parameters struct {
			Approvals int  `json:"required_approving_review_count"`
			Owners    bool `json:"require_code_owner_review"`
			Dismiss   bool `json:"dismiss_stale_reviews_on_push"`
			LastPush  bool `json:"require_last_push_approval"`
			Checks    []struct {
				Context string `json:"context"`
			} `json:"required_status_checks"`
		}
		if len(rule.Parameters) > 0 {
			if err := json.Unmarshal(rule.Parameters, &parameters); err != nil && (rule.Type == "pull_request" || rule.Type == "required_status_checks") {
				g.unknown = fmt.Sprintf("the host's rule %s cannot be read", rule.Type)
				return g
			}
		}
		switch rule.Type {
		case "pull_request":
			g.pulls, g.owners = true, g.owners || parameters.Owners
			g.approvals = max(g.approvals, parameters.Approvals)
			if g.fresh == "" {
				g.fresh = fresh(parameters.Dismiss, parameters.LastPush)
			}
			demanding = append(demanding, rule.Ruleset)
		case "required_status_checks":
			for _, check := range parameters.Checks {
				g.checks = append(g.checks, check.Context)
			}
		case "non_fast_forward":
			g.noForce = true
		case "deletion":
			g.noDelete = true
		}
	}
	slices.Sort(demanding)
	for _, id := range slices.Compact(demanding) {
		h.bypass(ctx, id, &g)
	}
	return g
}

func fresh(dismiss, lastPush bool) string {
	switch {
	case dismiss:
		return "a push dismisses approvals"
	case lastPush:
		return "somebody else approves the last push"
	}
	return ""
}

// bypass adds those who are exempt from a ruleset. The host tells only those who may change the
// ruleset.
func (h *Host) bypass(ctx context.Context, id int64, g *guard) {
	ruleset, _, err := get[struct {
		Name   string `json:"name"`
		Actors *[]struct {
			ID   *int64 `json:"actor_id"`
			Type string `json:"actor_type"`
			Mode string `json:"bypass_mode"`
		} `json:"bypass_actors"`
	}](ctx, h, "rulesets/%d", id)
	switch {
	case err != nil:
		g.blind = h.unknown(ctx, fmt.Sprintf("ruleset %d", id), err)
		return
	case ruleset.Actors == nil:
		g.blind = fmt.Sprintf("ruleset %s: the host does not say to this token who is excepted; use one that may administer the repository", ruleset.Name)
		return
	}
	for _, actor := range *ruleset.Actors {
		who := strings.ToLower(actor.Type)
		if actor.ID != nil && *actor.ID != 0 {
			who += fmt.Sprintf(" %d", *actor.ID)
		}
		if actor.Type == "Integration" || actor.Type == "DeployKey" {
			g.apps = append(g.apps, who)
		} else {
			g.excepted = append(g.excepted, fmt.Sprintf("%s (%s)", who, actor.Mode))
		}
	}
}

func (h *Host) protection(ctx context.Context, branch string) guard {
	g := guard{source: "branch protection"}
	protection, _, err := h.client.Repositories.GetBranchProtection(ctx, h.owner, h.repo, branch)
	if errors.Is(err, github.ErrBranchNotProtected) {
		return g
	}
	if err != nil {
		g.unknown = h.unknown(ctx, "protection of "+branch, err)
		return g
	}
	if reviews := protection.RequiredPullRequestReviews; reviews != nil {
		g.pulls, g.owners, g.approvals = true, reviews.RequireCodeOwnerReviews, reviews.RequiredApprovingReviewCount
		g.fresh = fresh(reviews.DismissStaleReviews, reviews.RequireLastPushApproval)
		if allowances := reviews.BypassPullRequestAllowances; allowances != nil {
			for _, user := range allowances.Users {
				g.excepted = append(g.excepted, "user "+user.GetLogin())
			}
			for _, team := range allowances.Teams {
				g.excepted = append(g.excepted, "team "+team.GetSlug())
			}
			for _, app := range allowances.Apps {
				g.apps = append(g.apps, "app "+app.GetSlug())
			}
		}
	}
	if checks := protection.RequiredStatusChecks; checks != nil {
		if checks.Contexts != nil { // the older form does not name the app that has to report
			g.checks = append(g.checks, *checks.Contexts...)
		}
		if checks.Checks != nil {
			for _, check := range *checks.Checks {
				g.checks = append(g.checks, check.Context)
			}
		}
	}
	g.noForce = protection.AllowForcePushes == nil || !protection.AllowForcePushes.Enabled
	g.noDelete = protection.AllowDeletions == nil || !protection.AllowDeletions.Enabled
	if protection.EnforceAdmins == nil || !protection.EnforceAdmins.Enabled {
		g.excepted = append(g.excepted, "administrators")
	}
	return g
}
