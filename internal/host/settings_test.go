// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

var expected = host.Expectations{
	Branch: "main", Checks: []string{"ci", "halocompile"}, Environment: "production", CodeOwners: []string{".github/", "policy/", "halos/templates/", "go.mod"},
}

// reads are the permissions that reading all settings takes.
var reads = []string{"actions=read", "administration=write", "contents=read", "environments=read"}

// pullRule is a rule that demands pull requests.
func pullRule(approvals int, owners, dismiss, lastPush bool) githubtest.Rule {
	return githubtest.Rule{Type: "pull_request", Parameters: map[string]any{
		"required_approving_review_count": approvals, "require_code_owner_review": owners, "dismiss_stale_reviews_on_push": dismiss, "require_last_push_approval": lastPush,
		"required_review_thread_resolution": false,
	}}
}

func checkRule(names ...string) githubtest.Rule {
	var checks []any
	for _, name := range names {
		checks = append(checks, map[string]any{"context": name})
	}
	return githubtest.Rule{Type: "required_status_checks", Parameters: map[string]any{"required_status_checks": checks, "strict_required_status_checks_policy": false}}
}

func goodRules() githubtest.Ruleset {
	return githubtest.Ruleset{Name: "main", Rules: []githubtest.Rule{pullRule(1, true, true, false), checkRule("ci", "halocompile"), {Type: "non_fast_forward"}, {Type: "deletion"},
		// The API's library does not know these types of rules.
		{Type: "required_linear_history"}, {Type: "max_file_size", Parameters: map[string]any{"max_file_size": 5}},
	}}
}

const goodOwners = "* @acme\n/policy/ @acme/rules\n"

// prepared is a repository as it should be, apart from what change does.
func prepared(t *testing.T, change func(*githubtest.Server)) (*githubtest.Server, *host.Host) {
	t.Helper()
	server := githubtest.Start(t, githubtest.Options{Public: true, Files: githubtest.Files{
		".github/CODEOWNERS": []byte(goodOwners), "policy/limits.rego": []byte("package limits\n"), "halos/templates/clo.cue": []byte("package halos\n"), "go.mod": []byte("module acme\n"),
	}})
	server.Grant(token, "acme", reads...)
	server.AddTeam("acme/rules")
	server.AddRuleset(goodRules())
	server.SetEnvironment(githubtest.Environment{Name: "production", Branches: []string{"main"}})
	change(server)
	h, _ := against(t, server, func(o *host.Options) { o.Login = "acme" })
	return server, h
}

// table lists the settings, one a line.
func table(settings []host.Setting) string {
	var text strings.Builder
	for _, one := range settings {
		verdict := "bad"
		if one.OK {
			verdict = "ok"
		} else if one.Unknown != "" {
			verdict = "unknown"
		}
		fmt.Fprintf(&text, "%-7s | %s | %s | %s | %s | %s\n", verdict, one.Name, one.Expected, one.Actual, one.Source, one.Unknown)
	}
	return text.String()
}

func read(t *testing.T, h *host.Host) []host.Setting {
	t.Helper()
	settings, err := h.Settings(t.Context(), expected)
	if err != nil {
		t.Fatal(err)
	}
	for _, one := range settings {
		if one.Name == "" || one.Expected == "" || one.Source == "" || one.OK && (one.Unknown != "" || one.Actual == "") || !one.OK && one.Unknown == "" && one.Actual == "" {
			t.Errorf("incomplete: %+v", one)
		}
	}
	return settings
}

func TestARepositoryAsItShouldBe(t *testing.T) {
	protection := &githubtest.Protection{Checks: []string{"ci", "halocompile"}, Reviews: 1, CodeOwners: true, DismissStale: true, Admins: true}
	for name, change := range map[string]func(*githubtest.Server){
		"rulesets":             func(*githubtest.Server) {},
		"the older protection": func(s *githubtest.Server) { s.RemoveRulesets(); s.Protect("main", protection) },
		"both":                 func(s *githubtest.Server) { s.Protect("main", protection) },
		"some of each": func(s *githubtest.Server) {
			s.Protect("main", &githubtest.Protection{Reviews: -1, ForcePush: true, Deletion: true})
		},
		"protected branches only": func(s *githubtest.Server) {
			s.SetEnvironment(githubtest.Environment{Name: "production", ProtectedOnly: true})
		},
		"the last push is approved": func(s *githubtest.Server) {
			s.AddRuleset(githubtest.Ruleset{Name: "more", Rules: []githubtest.Rule{pullRule(2, false, false, true)}})
		},
		"an app is excepted": func(s *githubtest.Server) {
			s.RemoveRulesets()
			rules := goodRules()
			rules.Bypass = []githubtest.Bypass{{Type: "Integration", ID: 15368}}
			s.AddRuleset(rules)
		},
	} {
		t.Run(name, func(t *testing.T) {
			_, h := prepared(t, change)
			settings := read(t, h)
			for _, one := range settings {
				if !one.OK {
					t.Errorf("not ok: %+v", one)
				}
			}
			if len(settings) != 21 {
				t.Errorf("%d lines", len(settings))
			}
		})
	}
}

func TestEachSettingCanBeWrong(t *testing.T) {
	rules := func(change func(*githubtest.Ruleset)) func(*githubtest.Server) {
		return func(s *githubtest.Server) {
			s.RemoveRulesets()
			r := goodRules()
			change(&r)
			s.AddRuleset(r)
		}
	}
	without := func(kind string) func(*githubtest.Server) {
		return rules(func(r *githubtest.Ruleset) {
			for i := range r.Rules {
				if r.Rules[i].Type == kind {
					r.Rules[i] = githubtest.Rule{Type: "creation"}
				}
			}
		})
	}
	actions := func(change func(*githubtest.Actions)) func(*githubtest.Server) {
		return func(s *githubtest.Server) {
			a := githubtest.Actions{Allowed: "all", Token: "read", ForkApproval: "first_time_contributors"}
			change(&a)
			s.SetActions(a)
		}
	}
	owners := func(text string) func(*githubtest.Server) {
		return func(s *githubtest.Server) {
			s.Push("", "main", "Owners", githubtest.Files{".github/CODEOWNERS": []byte(text)})
		}
	}
	environment := func(e githubtest.Environment) func(*githubtest.Server) {
		e.Name = "production"
		return func(s *githubtest.Server) { s.SetEnvironment(e) }
	}
	const nobody = "no person is excepted from the rules of main"
	for _, test := range []struct {
		name   string
		change func(*githubtest.Server)
		wrong  []string // lines, as name: actual
	}{
		{"no pull requests", without("pull_request"), []string{
			"main changes by pull requests only: no", "a pull request to main needs approvals: 0", "code owners approve what is theirs: no",
			"what is pushed after an approval is approved again: no", nobody + ": there is no rule to be excepted from",
		}},
		{"no approvals", rules(func(r *githubtest.Ruleset) { r.Rules[0] = pullRule(0, true, true, false) }), []string{"a pull request to main needs approvals: 0"}},
		{"no owners", rules(func(r *githubtest.Ruleset) { r.Rules[0] = pullRule(1, false, true, false) }), []string{
			"code owners approve what is theirs: no", nobody + ": there is no rule to be excepted from",
		}},
		{"approvals for ever", rules(func(r *githubtest.Ruleset) { r.Rules[0] = pullRule(1, true, false, false) }), []string{"what is pushed after an approval is approved again: no"}},
		{"no checks", without("required_status_checks"), []string{"check ci must succeed before a merge: no", "check halocompile must succeed before a merge: no"}},
		{"one check", rules(func(r *githubtest.Ruleset) { r.Rules[1] = checkRule("ci") }), []string{"check halocompile must succeed before a merge: no"}},
		{"force", without("non_fast_forward"), []string{"main cannot be pushed over: no"}},
		{"deletion", without("deletion"), []string{"main cannot be deleted: no"}},
		{"only tried out", rules(func(r *githubtest.Ruleset) { r.Enforcement = "evaluate" }), []string{
			"main changes by pull requests only: no", "a pull request to main needs approvals: 0", "code owners approve what is theirs: no",
			"what is pushed after an approval is approved again: no", "check ci must succeed before a merge: no", "check halocompile must succeed before a merge: no",
			"main cannot be pushed over: no", "main cannot be deleted: no", nobody + ": there is no rule to be excepted from",
		}},
		{"people are excepted", rules(func(r *githubtest.Ruleset) {
			r.Bypass = []githubtest.Bypass{{Type: "OrganizationAdmin", ID: 1}, {Type: "RepositoryRole", ID: 5, Mode: "pull_request"}, {Type: "Integration", ID: 7}}
		}), []string{nobody + ": organizationadmin 1 (always), repositoryrole 5 (pull_request)"}},
		{"administrators are excepted", func(s *githubtest.Server) {
			s.RemoveRulesets()
			s.Protect("main", &githubtest.Protection{Checks: []string{"ci", "halocompile"}, Reviews: 1, CodeOwners: true, LastPush: true})
		}, []string{nobody + ": administrators"}},
		{"any branch deploys", environment(githubtest.Environment{}), []string{"only main gets the secrets of environment production: every branch"}},
		{"two branches deploy", environment(githubtest.Environment{Branches: []string{"main", "dev"}}), []string{"only main gets the secrets of environment production: main, dev"}},
		{"a pattern deploys", environment(githubtest.Environment{Branches: []string{"ma*"}}), []string{"only main gets the secrets of environment production: ma*"}},
		{"no Actions", actions(func(a *githubtest.Actions) { a.Disabled = true }), []string{"workflows run: no"}},
		{"tokens that write", actions(func(a *githubtest.Actions) { a.Token = "write" }), []string{"a job may only read unless it says more: write"}},
		{"jobs that approve", actions(func(a *githubtest.Actions) { a.CanApprove = true }), []string{"a job may approve pull requests: yes"}},
		{"no CODEOWNERS", func(s *githubtest.Server) {
			s.Push("", "main", "Owners", githubtest.Files{".github/CODEOWNERS": nil, "x/CODEOWNERS": []byte(goodOwners)})
		}, []string{
			"the host understands all of CODEOWNERS: there is no CODEOWNERS on main", "owners of .github/: there is no CODEOWNERS on main", "owners of policy/: there is no CODEOWNERS on main",
			"owners of halos/templates/: there is no CODEOWNERS on main", "owners of go.mod: there is no CODEOWNERS on main",
		}},
		{"a stranger owns", owners("* @acme @stranger\n"), []string{"the host understands all of CODEOWNERS: 1, first at .github/CODEOWNERS:1:9: Unknown owner"}},
		{"a hole", owners("* @acme\n/policy/open.rego\n/go.mod\n"), []string{"owners of policy/: nobody: line 2", "owners of go.mod: nobody: line 3"}},
		{"others have a part of it further down", owners("* @acme\n/policy/ @acme/rules\n*.rego @acme\n"), []string{
			"owners of policy/: @acme/rules by line 2, and by line 3, which is further down, for all or a part of it: @acme",
		}},
		{"an exception, which the host does not know", owners("* @acme\n!/policy/ @acme\n"), []string{
			"the host understands all of CODEOWNERS: 1 that are not of the documented form, first at .github/CODEOWNERS:2",
		}},
		{"the list of owners is nobody's", owners("* @acme\n/.github/CODEOWNERS\n"), []string{"owners of .github/: nobody: line 2", "owners of .github/CODEOWNERS: nobody: line 2"}},
		{"what is not there needs no owner", func(s *githubtest.Server) {
			s.Push("", "main", "Owners", githubtest.Files{".github/CODEOWNERS": []byte("/.github/ @acme\n/policy/ @acme\n"), "halos/templates/clo.cue": nil})
		}, []string{"owners of go.mod: nobody: no line says"}},
		{"nothing is said", owners("/docs/ @acme\n"), []string{
			"owners of .github/: nobody: no line says", "owners of policy/: nobody: no line says", "owners of halos/templates/: nobody: no line says", "owners of go.mod: nobody: no line says",
			"owners of .github/CODEOWNERS: nobody: no line says",
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, h := prepared(t, test.change)
			var wrong []string
			settings := read(t, h)
			for _, one := range settings {
				if one.Unknown != "" {
					t.Errorf("unknown: %+v", one)
				}
				if !one.OK {
					wrong = append(wrong, one.Name+": "+one.Actual)
				}
			}
			if strings.Join(wrong, "\n") != strings.Join(test.wrong, "\n") {
				t.Errorf("wrong is\n%s\nof\n%s", strings.Join(wrong, "\n"), table(settings))
			}
		})
	}
}

func TestAnEnvironmentThatIsNotThere(t *testing.T) {
	_, h := prepared(t, func(*githubtest.Server) {})
	other := expected
	other.Environment = "no such / environment?"
	settings, err := h.Settings(t.Context(), other)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, one := range settings {
		if strings.Contains(one.Name, other.Environment) {
			found = !one.OK && one.Unknown == "" && one.Actual == "there is no such environment"
		}
	}
	if !found {
		t.Error(table(settings))
	}
}

// A setting that a token may not read is neither right nor wrong.
func TestASettingThatCannotBeReadIsUnknown(t *testing.T) {
	server := githubtest.Start(t, githubtest.Options{Files: githubtest.Files{".github/CODEOWNERS": []byte(goodOwners)}})
	server.AddRuleset(goodRules())
	server.SetEnvironment(githubtest.Environment{Name: "production", Branches: []string{"main"}})
	server.Grant(token, "acme")
	h, _ := against(t, server, func(o *host.Options) {
		o.Login = "acme"
		o.Transport = roundTrip(func(request *http.Request) (*http.Response, error) {
			// Only real hosts have this one.
			if strings.HasSuffix(request.URL.Path, "/fork-pr-workflows-private-repos") {
				return says(403, `{"message": "Resource not accessible by personal access token"}`, "X-Accepted-GitHub-Permissions", "administration=read")(request)
			}
			return http.DefaultTransport.RoundTrip(request)
		})
	})
	settings := read(t, h)
	for _, one := range settings {
		// Everybody who sees a repository may read the rules of a branch.
		known := (one.Source == "rulesets" || one.Source == "repository") && one.OK
		if (one.Unknown == "") != known {
			t.Errorf("%+v", one)
		}
		if one.Unknown != "" && !strings.Contains(one.Unknown, "grant ") && !strings.Contains(one.Unknown, "use one that may administer") {
			t.Errorf("does not say what to do: %+v", one)
		}
	}
	if !strings.Contains(table(settings), "administration: read") || !strings.Contains(table(settings), "contents: read") {
		t.Error(table(settings))
	}
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(request *http.Request) (*http.Response, error) { return f(request) }

func TestWhatTheHostFailsToSayIsUnknown(t *testing.T) {
	for _, one := range []string{
		"repos/get-branch-rules", "repos/get-repo-ruleset", "repos/get-branch-protection", "repos/get-environment", "repos/list-deployment-branch-policies",
		"actions/get-github-actions-permissions-repository", "actions/get-github-actions-default-workflow-permissions-repository",
		"actions/get-fork-pr-contributor-approval-permissions-repository", "repos/codeowners-errors", "repos/get-content",
	} {
		server, h := prepared(t, func(*githubtest.Server) {})
		server.Fail(githubtest.Fault{Match: operation(one), Times: -1, Status: 500, Message: "boom"})
		settings := read(t, h)
		unknown := 0
		for _, one := range settings {
			if one.Unknown != "" {
				unknown++
				if !strings.Contains(one.Unknown, "boom") {
					t.Errorf("%+v", one)
				}
			} else if !one.OK {
				t.Errorf("wrong: %+v", one)
			}
		}
		// If the rulesets suffice, the older protection need not be read.
		if want := one != "repos/get-branch-protection"; (unknown > 0) != want {
			t.Errorf("%s:\n%s", one, table(settings))
		}
	}
}

func TestARepositoryThatCannotBeReadIsAnError(t *testing.T) {
	h, _, _ := opened(t, says(401, `{"message": "Bad credentials"}`))
	if settings, err := h.Settings(t.Context(), expected); fault.First(err) != fault.TokenLacksPermission || settings != nil {
		t.Error(settings, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	h, _, _ = opened(t, says(200, `{}`), func(*http.Request) (*http.Response, error) { cancel(); return nil, errors.New("cut off") })
	if settings, err := h.Settings(ctx, expected); !errors.Is(err, context.Canceled) || settings != nil {
		t.Error(settings, err)
	}
}

// Jobs on a schedule and after other jobs run from the default branch, whichever branches are
// protected.
func TestTheProtectedBranchHasToBeTheDefaultOne(t *testing.T) {
	_, h := prepared(t, func(*githubtest.Server) {})
	other := expected
	other.Branch = "release"
	settings, err := h.Settings(t.Context(), other)
	if err != nil || settings[0].Name != "release is the default branch" || settings[0].OK || settings[0].Actual != "main" {
		t.Errorf("%+v, %v", settings[0], err)
	}
}

// A private repository can give forks what a public one never gives.
func TestForksOfAPrivateRepositoryGetNothing(t *testing.T) {
	for _, test := range []struct{ token, secrets bool }{{false, false}, {true, false}, {false, true}} {
		answer := func(request *http.Request) (*http.Response, error) {
			switch path := strings.TrimPrefix(request.URL.Path, "/repos/acme/halos"); path {
			case "":
				return says(200, `{"private": true}`)(request)
			case "/actions/permissions/fork-pr-workflows-private-repos":
				return says(200, fmt.Sprintf(`{"run_workflows_from_fork_pull_requests": true, "send_write_tokens_to_workflows": %t, "send_secrets_and_variables": %t, "require_approval_for_fork_pr_workflows": true}`,
					test.token, test.secrets))(request)
			}
			return says(404, `{"message": "Not Found"}`)(request)
		}
		h, _, _ := opened(t, answer)
		settings := read(t, h)
		got := map[string]bool{}
		for _, one := range settings {
			got[one.Name] = one.OK
		}
		if got["a run for a fork gets a token that may write"] == test.token || got["a run for a fork gets secrets"] == test.secrets || len(got) != 21 {
			t.Error(table(settings))
		}
	}
}
