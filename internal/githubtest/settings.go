// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/http"
	"path"
	"slices"
	"strings"
	"time"
)

// settings are the settings of an administrator.
type settings struct {
	roles        map[string]string // by lower-case login
	teams        []string          // "org/team" with write access
	rulesets     []*ruleset
	protections  map[string]*Protection // by branch
	environments []*environment
	actions      Actions
}

func newSettings() *settings {
	return &settings{
		roles: map[string]string{}, protections: map[string]*Protection{},
		actions: Actions{Allowed: "all", Token: "read", ForkApproval: "first_time_contributors"},
	}
}

// Actions are the settings of workflows.
type Actions struct {
	Disabled    bool
	Allowed     string // "all", "local_only" or "selected"
	GitHubOwned bool   // if "selected": allow GitHub's own actions
	Verified    bool   // if "selected": allow those of verified creators
	Patterns    []string
	PinnedOnly  bool   // actions must be pinned by commit
	Token       string // default permission of a workflow's token: "read" or "write"
	CanApprove  bool   // workflows may approve pull requests
	ForkRuns    bool   // if private: workflows run for pull requests of forks
	ForkWrites  bool   // if private: such a run has a token that may write
	ForkSecrets bool   // if private: such a run has secrets
	ForkAsks    bool   // if private: somebody must approve such a run
	// if public: "first_time_contributors_new_to_github", "first_time_contributors" or
	// "all_external_contributors"
	ForkApproval string
}

// SetActions sets the settings of workflows.
func (s *Server) SetActions(actions Actions) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.settings.actions = actions
}

// Ruleset is a set of rules for branches.
type Ruleset struct {
	Name             string
	Enforcement      string   // "active" when empty; "evaluate" and "disabled" have no effect
	Include, Exclude []string // "refs/heads/main", patterns with *, "~DEFAULT_BRANCH", "~ALL"
	Bypass           []Bypass
	Rules            []Rule
}

// Rule is one rule of a ruleset. Its parameters are those in GitHub's description.
type Rule struct {
	Type       string
	Parameters map[string]any
}

// Bypass exempts somebody from a ruleset.
type Bypass struct {
	Type string // "Integration", "RepositoryRole", "OrganizationAdmin", "Team", "DeployKey", "User"
	ID   int64
	Mode string // "always" when empty
}

type ruleset struct {
	Ruleset
	id int64
	at time.Time
}

// AddRuleset adds a ruleset and returns its number.
func (s *Server) AddRuleset(r Ruleset) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if r.Enforcement == "" {
		r.Enforcement = "active"
	}
	if len(r.Include) == 0 {
		r.Include = []string{"~DEFAULT_BRANCH"}
	}
	made := &ruleset{Ruleset: r, id: s.id(), at: s.now()}
	s.settings.rulesets = append(s.settings.rulesets, made)
	return made.id
}

// RemoveRulesets removes all rulesets.
func (s *Server) RemoveRulesets() {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.settings.rulesets = nil
}

// AppID is the number of a bot's app, for a bypass or a required check.
func (s *Server) AppID(login string) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.app(login)
}

// Protection is the older form of protecting a branch.
type Protection struct {
	Checks []string // names of checks that must pass
	Strict bool     // the branch must be up to date
	// approvals that a pull request needs; -1 means that no pull request is needed
	Reviews                                     int
	CodeOwners, DismissStale, LastPush          bool
	Admins, Linear, ForcePush, Deletion, Signed bool
}

// Protect protects a branch. Nil ends the protection.
func (s *Server) Protect(branch string, p *Protection) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if p == nil {
		delete(s.settings.protections, branch)
		return
	}
	s.settings.protections[branch] = p
}

// Environment is an environment to which workflows deploy.
type Environment struct {
	Name              string
	Reviewers         []string // logins
	PreventSelfReview bool
	Wait              int      // minutes
	ProtectedOnly     bool     // only protected branches may deploy
	Branches          []string // only these branches may deploy; without both, every branch may
	Secrets           []string // names
}

type environment struct {
	Environment
	id int64
	at time.Time
}

// SetEnvironment adds or changes an environment.
func (s *Server) SetEnvironment(e Environment) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, known := range s.settings.environments {
		if known.Name == e.Name {
			known.Environment = e
			return
		}
	}
	s.settings.environments = append(s.settings.environments, &environment{Environment: e, id: s.id(), at: s.now()})
}

// AddTeam adds a team ("org/team") with write access, which CODEOWNERS may name.
func (s *Server) AddTeam(team string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.settings.teams = append(s.settings.teams, team)
}

// applied is a rule that applies to a branch.
type applied struct {
	Rule
	from *ruleset
}

func (s *Server) rulesOf(branch string) []applied {
	var found []applied
	for _, r := range s.settings.rulesets {
		if r.Enforcement != "active" || !s.covers(r.Include, branch) || s.covers(r.Exclude, branch) {
			continue
		}
		for _, rule := range r.Rules {
			found = append(found, applied{rule, r})
		}
	}
	return found
}

func (s *Server) covers(patterns []string, branch string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		matched, err := path.Match(pattern, s.main.head(branch))
		return pattern == "~ALL" || (pattern == "~DEFAULT_BRANCH" && branch == s.main.branch) || (err == nil && matched)
	})
}

// exempt tells whether a ruleset exempts somebody.
func (s *Server) exempt(r *ruleset, who *token) bool {
	if who == nil {
		return false
	}
	return slices.ContainsFunc(r.Bypass, func(b Bypass) bool {
		switch {
		case b.Mode != "" && b.Mode != "always" && b.Mode != "exempt":
			return false
		case b.Type == "Integration":
			return who.bot() && b.ID == s.app(who.login)
		case b.Type == "User":
			return b.ID == s.user(who.login).id
		case b.Type == "RepositoryRole" || b.Type == "OrganizationAdmin":
			return fold(who.login) == fold(s.main.owner) || s.settings.roles[fold(who.login)] == "admin"
		}
		return false
	})
}

// number is a parameter of a rule, as JSON or Go has it.
func (r Rule) number(name string) int {
	switch n := r.Parameters[name].(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}

// contexts are the checks that a rule demands.
func (r Rule) contexts() []string {
	var names []string
	add := func(one map[string]any) { names = append(names, fmt.Sprint(one["context"])) }
	switch list := r.Parameters["required_status_checks"].(type) {
	case []any:
		for _, one := range list {
			if object, isObject := one.(map[string]any); isObject {
				add(object)
			}
		}
	case []map[string]any:
		for _, one := range list {
			add(one)
		}
	}
	return names
}

// obstacles lists the rules that keep somebody from merging a pull request.
func (s *Server) obstacles(i *issue, by *token) []string {
	var found []string
	needs := func(approvals int, checks []string) {
		if len(i.pull.approvals) < approvals {
			found = append(found, fmt.Sprintf("At least %d approving review is required by reviewers with write access.", approvals))
		}
		for _, name := range s.unfinished(i.pull.headSHA, &checks) {
			found = append(found, fmt.Sprintf("Required status check %q is expected.", name))
		}
	}
	for _, rule := range s.rulesOf(i.pull.baseRef) {
		switch {
		case s.exempt(rule.from, by):
		case rule.Type == "merge_queue":
			found = append(found, "Changes must be made through the merge queue")
		case rule.Type == "pull_request":
			needs(rule.number("required_approving_review_count"), nil)
		case rule.Type == "required_status_checks":
			needs(0, rule.contexts())
		}
	}
	if p := s.settings.protections[i.pull.baseRef]; p != nil {
		needs(p.Reviews, p.Checks)
	}
	return found
}

// ruled refuses a change of a reference if rules forbid it. kinds are among creation, update,
// deletion and non_fast_forward.
func (s *Server) ruled(c *call, ref string, kinds ...string) *answer {
	branch, isBranch := strings.CutPrefix(ref, "refs/heads/")
	if !isBranch {
		return nil
	}
	var found []string
	words := map[string]string{
		"creation": "Cannot create ref due to creations being restricted.", "update": "Cannot update this protected ref.",
		"deletion": "Cannot delete this protected ref.", "non_fast_forward": "Cannot force-push to this branch",
	}
	for _, rule := range s.rulesOf(branch) {
		switch {
		case s.exempt(rule.from, c.who):
		case slices.Contains(kinds, rule.Type):
			found = append(found, words[rule.Type])
		case !slices.Contains(kinds, "update"):
		case rule.Type == "pull_request":
			found = append(found, "Changes must be made through a pull request.")
		case rule.Type == "merge_queue":
			found = append(found, "Changes must be made through the merge queue")
		case rule.Type == "required_status_checks":
			for _, name := range rule.contexts() {
				found = append(found, fmt.Sprintf("Required status check %q is expected.", name))
			}
		}
	}
	if p := s.settings.protections[branch]; p != nil && slices.Contains(kinds, "update") {
		if p.Reviews >= 0 {
			found = append(found, "Changes must be made through a pull request.")
		}
		for _, name := range p.Checks {
			found = append(found, fmt.Sprintf("Required status check %q is expected.", name))
		}
	}
	if len(found) == 0 {
		return nil
	}
	refusal := refused(http.StatusUnprocessableEntity, "Repository rule violations found\n\n%s\n\n", strings.Join(found, "\n\n"))
	return &refusal
}
