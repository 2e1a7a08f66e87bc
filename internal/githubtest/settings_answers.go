// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

var settingHandlers = map[string]handler{
	"repos/get-repo-rulesets": {"metadata=read", func(s *Server, c *call) answer {
		return page(s, c, s.settings.rulesets, s.showRuleset)
	}},
	"repos/get-repo-ruleset": {"metadata=read", func(s *Server, c *call) answer {
		for _, r := range s.settings.rulesets {
			if r.id != c.number("ruleset_id") {
				continue
			}
			shown := s.showRuleset(r)
			rules := []any{}
			for _, rule := range r.Rules {
				rules = append(rules, rule.show())
			}
			shown["rules"] = rules
			shown["conditions"] = map[string]any{"ref_name": map[string]any{"include": list(r.Include), "exclude": list(r.Exclude)}}
			// Only administrators are told who may bypass the rules.
			if c.who.permitted("administration=write") {
				actors := []any{}
				for _, b := range r.Bypass {
					mode := b.Mode
					if mode == "" {
						mode = "always"
					}
					actors = append(actors, map[string]any{"actor_id": b.ID, "actor_type": b.Type, "bypass_mode": mode})
				}
				shown["bypass_actors"] = actors
			}
			return ok(shown)
		}
		return missing()
	}},
	"repos/get-branch-rules": {"metadata=read", func(s *Server, c *call) answer {
		return page(s, c, s.rulesOf(c.op.params["branch"]), func(rule applied) map[string]any {
			shown := rule.show()
			shown["ruleset_source_type"], shown["ruleset_source"], shown["ruleset_id"] = "Repository", s.main.full(), rule.from.id
			return shown
		})
	}},
	"repos/get-branch-protection": {"administration=read", func(s *Server, c *call) answer {
		branch := c.op.params["branch"]
		if s.main.tip(branch) == "" {
			return refused(http.StatusNotFound, "Branch not found")
		}
		p := s.settings.protections[branch]
		if p == nil {
			return refused(http.StatusNotFound, "Branch not protected")
		}
		return ok(s.showProtection(branch, p))
	}},
	"repos/get-all-environments": {"actions=read", func(s *Server, c *call) answer {
		return pageOf(s, c, "environments", s.settings.environments, s.showEnvironment)
	}},
	"repos/get-environment": {"actions=read", onEnvironment(func(s *Server, c *call, e *environment) answer { return ok(s.showEnvironment(e)) })},
	"repos/list-deployment-branch-policies": {"actions=read", onEnvironment(func(s *Server, c *call, e *environment) answer {
		return pageOf(s, c, "branch_policies", e.Branches, func(name string) map[string]any {
			id := e.id*100 + int64(slices.Index(e.Branches, name))
			return map[string]any{"id": id, "node_id": node("DBP", id), "name": name, "type": "branch"}
		})
	})},
	"actions/list-environment-secrets": {"environments=read", onEnvironment(func(s *Server, c *call, e *environment) answer {
		return pageOf(s, c, "secrets", e.Secrets, func(name string) map[string]any {
			return map[string]any{"name": name, "created_at": stamp(e.at), "updated_at": stamp(e.at)}
		})
	})},
	"actions/get-github-actions-permissions-repository": {"administration=read", func(s *Server, c *call) answer {
		a := s.settings.actions
		shown := map[string]any{"enabled": !a.Disabled, "sha_pinning_required": a.PinnedOnly}
		if !a.Disabled {
			shown["allowed_actions"] = a.Allowed
		}
		if a.Allowed == "selected" {
			shown["selected_actions_url"] = s.at(s.main, "/actions/permissions/selected-actions")
		}
		return ok(shown)
	}},
	"actions/get-allowed-actions-repository": {"administration=read", func(s *Server, c *call) answer {
		a := s.settings.actions
		if a.Allowed != "selected" {
			return refused(http.StatusConflict, "Conflict: all actions are allowed, or none but the repository's own")
		}
		return ok(map[string]any{"github_owned_allowed": a.GitHubOwned, "verified_allowed": a.Verified, "patterns_allowed": list(a.Patterns)})
	}},
	"actions/get-github-actions-default-workflow-permissions-repository": {"administration=read", func(s *Server, c *call) answer {
		return ok(map[string]any{"default_workflow_permissions": s.settings.actions.Token, "can_approve_pull_request_reviews": s.settings.actions.CanApprove})
	}},
	"actions/get-fork-pr-contributor-approval-permissions-repository": {"administration=read", func(s *Server, c *call) answer {
		return ok(map[string]any{"approval_policy": s.settings.actions.ForkApproval})
	}},
	"actions/get-private-repo-fork-pr-workflows-settings-repository": {"administration=read", func(s *Server, c *call) answer {
		if s.options.Public {
			return missing()
		}
		a := s.settings.actions
		return ok(map[string]any{
			"run_workflows_from_fork_pull_requests": a.ForkRuns, "send_write_tokens_to_workflows": a.ForkWrites, "send_secrets_and_variables": a.ForkSecrets,
			"require_approval_for_fork_pr_workflows": a.ForkAsks,
		})
	}},
	"repos/codeowners-errors": {"contents=read", codeowners},
}

func onEnvironment(do func(*Server, *call, *environment) answer) func(*Server, *call) answer {
	return func(s *Server, c *call) answer {
		for _, e := range s.settings.environments {
			if e.Name == c.op.params["environment_name"] {
				return do(s, c, e)
			}
		}
		return missing()
	}
}

// codeowners lists the errors in CODEOWNERS.
func codeowners(s *Server, c *call) answer {
	ref := c.query.Get("ref")
	if ref == "" {
		ref = s.main.branch
	}
	for _, name := range []string{".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"} {
		blob := s.main.git.resolve(ref+":"+name, "")
		if blob == "" {
			continue
		}
		content, err := s.main.git.read(blob)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		problems := []any{}
		for number, line := range strings.Split(string(content), "\n") {
			rule, _, _ := strings.Cut(line, "#")
			words := strings.Fields(rule)
			for _, owner := range words[min(1, len(words)):] {
				if s.owns(owner) {
					continue
				}
				kind, suggestion := "Unknown owner", fmt.Sprintf("make sure %s exists and has write access to the repository", owner)
				if !strings.HasPrefix(owner, "@") {
					kind, suggestion = "Invalid owner", "make sure it is a user, a team or an address"
				}
				column := strings.Index(line, owner) + 1
				problems = append(problems, map[string]any{
					"line": number + 1, "column": column, "kind": kind, "source": line, "suggestion": suggestion, "path": name,
					"message": fmt.Sprintf("%s on line %d: %s\n\n  %s\n  %s^", kind, number+1, suggestion, line, strings.Repeat(" ", column-1)),
				})
			}
		}
		return ok(map[string]any{"errors": problems})
	}
	return missing()
}

func (s *Server) owns(owner string) bool {
	name, found := strings.CutPrefix(owner, "@")
	switch {
	case !found:
		return strings.Contains(owner, "@")
	case strings.Contains(name, "/"):
		return slices.ContainsFunc(s.settings.teams, func(team string) bool { return fold(team) == fold(name) })
	}
	return fold(name) == fold(s.main.owner) || slices.Contains([]string{"write", "maintain", "admin"}, s.settings.roles[fold(name)])
}

func (r Rule) show() map[string]any {
	shown := map[string]any{"type": r.Type}
	if r.Parameters != nil {
		shown["parameters"] = r.Parameters
	}
	return shown
}

func list(texts []string) []string { return append([]string{}, texts...) }

func (s *Server) showRuleset(r *ruleset) map[string]any {
	return map[string]any{
		"id": r.id, "node_id": node("RRS", r.id), "name": r.Name, "target": "branch", "source_type": "Repository", "source": s.main.full(), "enforcement": r.Enforcement,
		"created_at": stamp(r.at), "updated_at": stamp(r.at),
		"_links": map[string]any{
			"self": map[string]any{"href": s.at(s.main, "/rulesets/%d", r.id)}, "html": map[string]any{"href": s.site(s.main, "/rules/%d", r.id)},
		},
	}
}

func (s *Server) showProtection(branch string, p *Protection) map[string]any {
	at := s.at(s.main, "/branches/%s/protection", url.PathEscape(branch))
	set := func(value bool) any { return map[string]any{"enabled": value} }
	shown := map[string]any{
		"url": at, "enforce_admins": map[string]any{"url": at + "/enforce_admins", "enabled": p.Admins}, "required_linear_history": set(p.Linear),
		"allow_force_pushes": set(p.ForcePush), "allow_deletions": set(p.Deletion), "block_creations": set(false), "required_conversation_resolution": set(false),
		"lock_branch": set(false), "allow_fork_syncing": set(false),
		"required_signatures": map[string]any{"url": at + "/required_signatures", "enabled": p.Signed},
	}
	if p.Checks != nil {
		checks := []any{}
		for _, name := range p.Checks {
			checks = append(checks, map[string]any{"context": name, "app_id": nil})
		}
		shown["required_status_checks"] = map[string]any{
			"url": at + "/required_status_checks", "strict": p.Strict, "contexts": list(p.Checks), "contexts_url": at + "/required_status_checks/contexts", "checks": checks,
		}
	}
	if p.Reviews >= 0 {
		shown["required_pull_request_reviews"] = map[string]any{
			"url": at + "/required_pull_request_reviews", "dismiss_stale_reviews": p.DismissStale, "require_code_owner_reviews": p.CodeOwners,
			"required_approving_review_count": p.Reviews, "require_last_push_approval": p.LastPush,
		}
	}
	return shown
}

func (s *Server) showEnvironment(e *environment) map[string]any {
	rules := []any{}
	add := func(kind string, more map[string]any) {
		id := e.id*10 + int64(len(rules))
		rule := map[string]any{"id": id, "node_id": node("GA", id), "type": kind}
		for name, value := range more {
			rule[name] = value
		}
		rules = append(rules, rule)
	}
	if e.Wait > 0 {
		add("wait_timer", map[string]any{"wait_timer": e.Wait})
	}
	if len(e.Reviewers) > 0 {
		reviewers := []any{}
		for _, login := range e.Reviewers {
			reviewers = append(reviewers, map[string]any{"type": "User", "reviewer": s.showUser(login)})
		}
		add("required_reviewers", map[string]any{"prevent_self_review": e.PreventSelfReview, "reviewers": reviewers})
	}
	var policy any
	if e.ProtectedOnly || len(e.Branches) > 0 {
		add("branch_policy", nil)
		policy = map[string]any{"protected_branches": e.ProtectedOnly, "custom_branch_policies": !e.ProtectedOnly}
	}
	return map[string]any{
		"id": e.id, "node_id": node("EN", e.id), "name": e.Name, "url": s.at(s.main, "/environments/%s", url.PathEscape(e.Name)),
		"html_url": s.site(s.main, "/deployments/activity_log?environments_filter=%s", url.QueryEscape(e.Name)), "created_at": stamp(e.at), "updated_at": stamp(e.at),
		"protection_rules": rules, "deployment_branch_policy": policy,
	}
}
