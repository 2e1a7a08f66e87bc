// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"fmt"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

func TestATokenMayOnlyDoWhatItPermits(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	head := s.Push("", "topic", "Topic", githubtest.Files{"t.txt": text("t")})
	pull := s.OpenPull("", "topic", "", "t", "carol")
	issue := s.OpenIssue("carol", "t", "b")
	s.SetEnvironment(githubtest.Environment{Name: "mainnet"})
	for name, test := range map[string]struct {
		method, path, body, permission, lesser, accepted string
		status                                           int
	}{
		"read pull requests":        {"GET", fmt.Sprintf("/pulls/%d", pull), "", "pull_requests=read", "contents=write", "pull_requests=read", 200},
		"comment on a pull request": {"POST", fmt.Sprintf("/issues/%d/comments", pull), `{"body":"b"}`, "pull_requests=write", "issues=write", "issues=write; pull_requests=write", 201},
		"comment on an issue":       {"POST", fmt.Sprintf("/issues/%d/comments", issue), `{"body":"b"}`, "issues=write", "pull_requests=write", "issues=write; pull_requests=write", 201},
		"open an issue":             {"POST", "/issues", `{"title":"t"}`, "issues=write", "issues=read", "issues=write", 201},
		"make a check run":          {"POST", "/check-runs", fmt.Sprintf(`{"name":"n","head_sha":%q}`, head), "checks=write", "checks=read", "checks=write", 201},
		"deploy":                    {"POST", "/deployments", fmt.Sprintf(`{"ref":%q,"required_contexts":[]}`, head), "deployments=write", "deployments=read", "deployments=write", 201},
		"write contents":            {"POST", "/git/blobs", `{"content":"x"}`, "contents=write", "contents=read", "contents=write", 201},
		"read runs":                 {"GET", "/actions/runs", "", "actions=read", "checks=write", "actions=read", 200},
		"read an environment":       {"GET", "/environments/mainnet", "", "actions=read", "environments=read", "actions=read", 200},
		"read branch protection":    {"GET", "/branches/main/protection", "", "administration=read", "contents=write", "administration=read", 404},
	} {
		t.Run(name, func(t *testing.T) {
			refusal := ask(t, s, bot, test.lesser).want(403, test.method, home+test.path, test.body)
			if got := refusal.field("message"); got != "Resource not accessible by integration" {
				t.Errorf("message %q", got)
			}
			if got := refusal.header.Get("X-Accepted-GitHub-Permissions"); got != test.accepted {
				t.Errorf("accepted permissions %q, want %q", got, test.accepted)
			}
			ask(t, s, bot, test.lesser, test.permission).want(test.status, test.method, home+test.path, test.body)
		})
	}
}

func TestWhoHasNoTokenSeesNothingThatIsNotPublic(t *testing.T) {
	private, public := githubtest.Start(t, githubtest.Options{}), githubtest.Start(t, githubtest.Options{Public: true})
	asker{t: t, s: private}.want(404, "GET", home+"/labels", "")
	asker{t: t, s: public}.want(200, "GET", home+"/labels", "")
	asker{t: t, s: public}.want(401, "POST", home+"/labels", `{"name":"n"}`)
	asker{t: t, s: public, secret: "wrong"}.want(401, "GET", home+"/labels", "")
	ask(t, public, bot).want(200, "GET", home+"/pulls", "")
	ask(t, public, bot).want(403, "GET", home+"/branches/main/protection", "")
	public.SetEnvironment(githubtest.Environment{Name: "mainnet", Secrets: []string{"KEY"}})
	ask(t, public, bot).want(403, "GET", home+"/environments/mainnet/secrets", "")
	ask(t, public, bot, "environments=read").want(200, "GET", home+"/environments/mainnet/secrets", "")
	a := ask(t, private, bot, everything...)
	a.want(200, "GET", home+"/labels", "")
	a.want(404, "GET", "/repos/acme/other/labels", "")
	private.Revoke(a.secret)
	a.want(401, "GET", home+"/labels", "")
}

func TestOnlyTheAppThatMadeACheckRunChangesIt(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	head := s.Head("", "main")
	check := fmt.Sprintf("%s/check-runs/%d", home, s.AddCheck(head, "other[bot]", "plan", "success"))
	ask(t, s, bot, "checks=write").want(403, "PATCH", check, `{"status":"completed","conclusion":"failure"}`)
	ask(t, s, "carol", "checks=write").want(403, "POST", home+"/check-runs", fmt.Sprintf(`{"name":"plan","head_sha":%q}`, head))
	if got := s.Checks(head); len(got) != 1 || got[0].Conclusion != "success" {
		t.Errorf("checks: %+v", got)
	}
	ask(t, s, "other[bot]", "checks=write").want(200, "PATCH", check, `{"status":"completed","conclusion":"failure"}`)
}

func TestATokenWithoutThePermissionForWorkflowsCannotChangeThem(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	path := home + "/contents/.github/workflows/ci.yml"
	ask(t, s, bot, "contents=write").want(403, "PUT", path, `{"message":"m","content":"eA=="}`)
	if s.File("main", ".github/workflows/ci.yml") != nil {
		t.Error("the workflow was written")
	}
	ask(t, s, bot, "contents=write", "workflows=write").want(201, "PUT", path, `{"message":"m","content":"eA=="}`)
}

func TestWhoMayPassByTheRulesIsToldToAdministratorsOnly(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	path := fmt.Sprintf("%s/rulesets/%d", home, s.AddRuleset(githubtest.Ruleset{Name: "r", Bypass: []githubtest.Bypass{{Type: "Integration", ID: 7}}}))
	if got := ask(t, s, bot, everything...).want(200, "GET", path, "").field("bypass_actors"); got != nil {
		t.Errorf("a reader is told of %v", got)
	}
	if got := ask(t, s, bot, "administration=write").want(200, "GET", path, "").field("bypass_actors.0.actor_id"); got != 7.0 {
		t.Errorf("an administrator is told of %v", got)
	}
}
