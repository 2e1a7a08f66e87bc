// SPDX-License-Identifier: AGPL-3.0-or-later

package host

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Expectations are what the security of the pull-request loop needs of a repository.
type Expectations struct {
	Branch      string   // the one that everything is executed from
	Checks      []string // check runs that must succeed before a merge
	Environment string   // the one that holds the relayer's key
	CodeOwners  []string // paths whose changes an owner must approve, if they are there; a folder ends with a slash, and a name of * is every name
}

// Setting is one thing that the security of the loop rests on, as it should be and as it is. That it could not be read is neither good nor bad.
type Setting struct {
	Name     string
	Expected string
	Actual   string
	Source   string // what says so at the host
	OK       bool
	Unknown  string // why it could not be read; OK is false then
}

// Settings compares a repository with what is expected of it, in a fixed order and with the same lines each time. It fails only when the
// repository cannot be read at all; what the token may not read is Unknown.
func (h *Host) Settings(ctx context.Context, expected Expectations) ([]Setting, error) {
	repository, _, err := h.client.Repositories.Get(ctx, h.owner, h.repo)
	if err != nil {
		return nil, h.explain(ctx, "repository", err)
	}
	// Jobs on a clock and after other jobs run from the default branch, and 'comment' posts on pull
	// requests onto it alone.
	branch := Setting{
		Name: expected.Branch + " is the default branch", Expected: expected.Branch, Actual: repository.GetDefaultBranch(), Source: "repository",
		OK: repository.GetDefaultBranch() == expected.Branch,
	}
	if branch.Actual == "" {
		branch.Unknown = "the host does not say which is"
	}
	settings := []Setting{branch}
	for _, part := range []func() []Setting{
		func() []Setting { return h.branchSettings(ctx, expected) },
		func() []Setting { return h.environmentSettings(ctx, expected) },
		func() []Setting { return h.actionsSettings(ctx, repository.GetPrivate()) },
		func() []Setting { return h.ownerSettings(ctx, expected) },
	} {
		settings = append(settings, part()...)
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return settings, nil
}

// get asks for something that the library does not know, or not in full.
func get[T any](ctx context.Context, h *Host, path string, arguments ...any) (T, *github.Response, error) {
	var into T
	request, err := h.client.NewRequest(http.MethodGet, fmt.Sprintf("repos/%s/%s/", h.owner, h.repo)+fmt.Sprintf(path, arguments...), nil)
	if err != nil {
		return into, nil, err
	}
	response, err := h.client.Do(ctx, request, &into)
	return into, response, err
}

// unknown says in one line why something could not be read.
func (h *Host) unknown(ctx context.Context, what string, err error) string {
	list, ok := fault.All(h.explain(ctx, what, err))
	if !ok {
		return err.Error()
	}
	return list[0].What + "; " + list[0].Do
}

// guard is what protects a branch, from one source: rulesets, or the older protection. What cannot be read is neither there nor missing.
type guard struct {
	source    string
	unknown   string
	pulls     bool
	approvals int
	owners    bool
	fresh     string // how approvals end with the next push
	checks    []string
	noForce   bool
	noDelete  bool
	excepted  []string // who need not follow it, of those who should
	apps      []string // apps and keys that need not follow it, such as the one that commits records
	blind     string   // why it is not known who need not follow it
}

func (h *Host) branchSettings(ctx context.Context, expected Expectations) []Setting { //nolint:funlen // a list of settings, one beneath the other
	guards := []guard{h.rulesets(ctx, expected.Branch), h.protection(ctx, expected.Branch)}
	var settings []Setting
	// What any source forbids is forbidden. It is missing only when every source could be read.
	line := func(name, want string, is func(guard) (string, bool)) {
		setting := Setting{Name: name, Expected: want}
		var said, sources, unknown []string
		for _, guard := range guards {
			sources = append(sources, guard.source)
			if guard.unknown != "" {
				unknown = append(unknown, guard.source+": "+guard.unknown)
				continue
			}
			actual, ok := is(guard)
			if ok {
				settings = append(settings, Setting{Name: name, Expected: want, Actual: actual, Source: guard.source, OK: true})
				return
			}
			if !slices.Contains(said, actual) {
				said = append(said, actual)
			}
		}
		setting.Actual, setting.Source, setting.Unknown = strings.Join(said, "; "), strings.Join(sources, ", "), strings.Join(unknown, "; ")
		settings = append(settings, setting)
	}
	yes := func(is func(guard) bool) func(guard) (string, bool) {
		return func(g guard) (string, bool) {
			if is(g) {
				return "yes", true
			}
			return "no", false
		}
	}
	branch := expected.Branch
	line(branch+" changes by pull requests only", "yes", yes(func(g guard) bool { return g.pulls }))
	line("a pull request to "+branch+" needs approvals", "1 or more", func(g guard) (string, bool) { return fmt.Sprint(g.approvals), g.pulls && g.approvals > 0 })
	line("code owners approve what is theirs", "yes", yes(func(g guard) bool { return g.pulls && g.owners }))
	line("what is pushed after an approval is approved again", "yes", func(g guard) (string, bool) {
		if !g.pulls || g.fresh == "" {
			return "no", false
		}
		return g.fresh, true
	})
	for _, check := range expected.Checks {
		line("check "+check+" must succeed before a merge", "yes", yes(func(g guard) bool { return slices.Contains(g.checks, check) }))
	}
	line(branch+" cannot be pushed over", "yes", yes(func(g guard) bool { return g.noForce }))
	line(branch+" cannot be deleted", "yes", yes(func(g guard) bool { return g.noDelete }))

	// Of the sources that demand pull requests and owners, one without exceptions is enough.
	exceptions := Setting{Name: "no person is excepted from the rules of " + branch, Expected: "nobody"}
	var sources, said, unknown []string
	for _, guard := range guards {
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
			exceptions.Actual, exceptions.Source, exceptions.OK = actual, guard.source, true
			return append(settings, exceptions)
		default:
			said = append(said, guard.excepted...)
		}
		sources = append(sources, guard.source)
	}
	if len(said) == 0 && len(unknown) == 0 {
		said = []string{"there is no rule to be excepted from"}
	}
	exceptions.Actual, exceptions.Source, exceptions.Unknown = strings.Join(said, ", "), strings.Join(sources, ", "), strings.Join(unknown, "; ")
	return append(settings, exceptions)
}

// branchRule is a rule of a ruleset. The library refuses all rules when it does not know the kind of one.
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

// bypass adds who need not follow a ruleset. Only those who may change it are told.
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
		if checks.Contexts != nil { // the older form, without the app that has to report it
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

	// Whoever is asked first, a run for a fork has no secrets and a token that only reads. A policy that is none of these would be a new one.
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

// privateForks is what a private repository may give to forks, and must not.
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

// ownerFiles are where the host looks for owners, in its order.
var ownerFiles = []string{".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"}

func (h *Host) ownerSettings(ctx context.Context, expected Expectations) []Setting {
	file, content, err := h.owners(ctx, expected.Branch)
	source := file
	if source == "" {
		source = strings.Join(ownerFiles, ", ")
	}
	owners, strange := parseOwners(content)
	correct := Setting{Name: "the host understands all of CODEOWNERS", Expected: "no errors", Source: "CODEOWNERS errors"}
	switch got, _, errErrors := h.client.Repositories.GetCodeownersErrors(ctx, h.owner, h.repo, &github.GetCodeownersErrorsOptions{Ref: expected.Branch}); {
	case gone(errErrors):
		correct.Actual = "there is no CODEOWNERS on " + expected.Branch
	case errErrors != nil:
		correct.Unknown = h.unknown(ctx, correct.Source, errErrors)
	case len(got.Errors) > 0:
		first := got.Errors[0]
		correct.Actual = fmt.Sprintf("%d, first at %s:%d:%d: %s", len(got.Errors), first.Path, first.Line, first.Column, first.Kind)
	case len(strange) > 0: // what is said below would be about another file than the host reads
		correct.Actual = fmt.Sprintf("%d that are not of the documented form, first at %s:%d", len(strange), file, strange[0])
	default:
		correct.Actual, correct.OK = "no errors", true
	}
	settings := []Setting{correct}
	paths := slices.Clone(expected.CodeOwners)
	if file != "" {
		paths = append(paths, file) // who owns the list of owners owns everything
	}
	for _, path := range paths {
		setting := Setting{Name: "owners of " + path, Expected: "somebody, and the same for all of it", Source: source}
		from, taker := owners.taken(path)
		switch names, line := owners.of(path); {
		case err != nil:
			setting.Unknown = h.unknown(ctx, "CODEOWNERS", err)
		case file == "":
			setting.Actual = "there is no CODEOWNERS on " + expected.Branch
		case line == 0:
			there, err := h.holds(ctx, expected.Branch, path)
			switch {
			case err != nil:
				setting.Unknown = h.unknown(ctx, path, err)
			case there:
				setting.Actual = "nobody: no line says"
			default:
				setting.Actual, setting.OK = "not there, and needs none", true
			}
		case len(names) == 0:
			setting.Actual = fmt.Sprintf("nobody: line %d", line)
		case taker != nil:
			setting.Actual = fmt.Sprintf("%s by line %d, and by line %d, which is further down, for all or a part of it: %s", strings.Join(from.owners, " "), from.number,
				taker.number, strings.Join(taker.owners, " "))
		default:
			setting.Actual, setting.OK = strings.Join(names, " "), true
			setting.Source = fmt.Sprintf("%s:%d", file, line)
		}
		settings = append(settings, setting)
	}
	return settings
}

// owners is the CODEOWNERS file that counts on a branch; the name is "" when there is none.
func (h *Host) owners(ctx context.Context, branch string) (file, content string, err error) {
	for _, file := range ownerFiles {
		got, _, _, err := h.client.Repositories.GetContents(ctx, h.owner, h.repo, file, &github.RepositoryContentGetOptions{Ref: branch})
		if gone(err) || err == nil && got == nil { // got is nil for a folder
			continue
		}
		if err != nil {
			return "", "", err
		}
		content, err := got.GetContent()
		return file, content, err
	}
	return "", "", nil
}

// holds tells whether a file or a folder is on a branch. Of names that may be any, the folder
// before them counts.
func (h *Host) holds(ctx context.Context, branch, path string) (bool, error) {
	path, _, _ = strings.Cut(path, "*")
	_, _, _, err := h.client.Repositories.GetContents(ctx, h.owner, h.repo, strings.TrimSuffix(path, "/"), &github.RepositoryContentGetOptions{Ref: branch})
	if gone(err) {
		return false, nil
	}
	return err == nil, err
}

// escapeRef escapes a name of a branch but for its slashes.
func escapeRef(ref string) string {
	parts := strings.Split(ref, "/")
	for i, part := range parts {
		parts[i] = url.PathEscape(part)
	}
	return strings.Join(parts, "/")
}

func yesNo(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}
