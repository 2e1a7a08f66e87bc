// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// asker sends requests exactly as they are given.
type asker struct {
	t         *testing.T
	s         *githubtest.Server
	secret    string
	transport http.RoundTripper // nil for the default
}

func ask(t *testing.T, s *githubtest.Server, login string, permissions ...string) asker {
	t.Helper()
	secret := fmt.Sprintf("secret of %s %d", login, len(permissions))
	secret = strings.ReplaceAll(secret, " ", "-")
	s.Grant(secret, login, permissions...)
	return asker{t: t, s: s, secret: secret}
}

type reply struct {
	status int
	header http.Header
	body   []byte
}

// field is a value in a reply, by a path such as "head.sha" or "0.number".
func (r reply) field(path string) any {
	var value any
	if json.Unmarshal(r.body, &value) != nil {
		return nil
	}
	for _, name := range strings.Split(path, ".") {
		switch v := value.(type) {
		case map[string]any:
			value = v[name]
		case []any:
			var at int
			if _, err := fmt.Sscan(name, &at); err != nil || at >= len(v) {
				return nil
			}
			value = v[at]
		default:
			return nil
		}
	}
	return value
}

func (r reply) id() int64 {
	n, _ := r.field("id").(float64)
	return int64(n)
}

func (a asker) do(method, path, body string, headers ...string) reply {
	a.t.Helper()
	request, err := http.NewRequestWithContext(a.t.Context(), method, a.s.URL()+path, strings.NewReader(body))
	if err != nil {
		a.t.Fatal(err)
	}
	if body == "" {
		request.Body = http.NoBody
	} else {
		request.Header.Set("Content-Type", "application/json")
	}
	if a.secret != "" {
		request.Header.Set("Authorization", "Bearer "+a.secret)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{Transport: a.transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	response, err := client.Do(request)
	if err != nil {
		a.t.Fatal(err)
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		a.t.Fatal(err)
	}
	return reply{response.StatusCode, response.Header, data}
}

// want sends a request, and ends the test unless the status is the one given.
func (a asker) want(status int, method, path, body string, headers ...string) reply {
	a.t.Helper()
	got := a.do(method, path, body, headers...)
	if got.status != status {
		a.t.Fatalf("%s %s: status %d, want %d: %s", method, path, got.status, status, got.body)
	}
	return got
}

const home = "/repos/acme/halos"

// tour uses every operation of the server, with all kinds of state. It sends the requests through
// transport.
func tour(t *testing.T, s *githubtest.Server, transport http.RoundTripper) {
	t.Helper()
	a := ask(t, s, bot, everything...)
	a.transport = transport
	s.SetRole("carol", "write")
	s.AddTeam("acme/owners")
	s.SetEnvironment(githubtest.Environment{Name: "mainnet", Reviewers: []string{"carol"}, PreventSelfReview: true, Wait: 5, Branches: []string{"main", "release/*"}, Secrets: []string{"RELAYER"}})
	s.SetEnvironment(githubtest.Environment{Name: "devnet"})
	base := s.Push("", "main", "Owners", githubtest.Files{".github/CODEOWNERS": text("* @carol\n/schema/ @acme/owners @nobody x\n"), "a.txt": text("a\n"), "dir/b c.txt": text("b\n")})
	head := s.Push("eve/halos", "change", "Change", githubtest.Files{"dir/b c.txt": nil, "dir/moved.txt": text("b\n"), "new.txt": text("new\n")})
	fork := s.OpenPull("eve/halos", "change", "", "From a fork", "eve")
	own := s.Push("", "topic", "Topic", githubtest.Files{"topic.txt": text("t\n")})
	topic := s.OpenPull("", "topic", "", "Own branch", "carol")
	pull, other := fmt.Sprintf("%s/pulls/%d", home, fork), fmt.Sprintf("%s/pulls/%d", home, topic)
	talk := fmt.Sprintf("%s/issues/%d", home, fork)

	a.want(200, "GET", home, "")
	a.want(200, "GET", home+"/collaborators/carol/permission", "")
	a.want(200, "GET", home+"/pulls?state=all&per_page=1", "")
	a.want(200, "GET", pull, "")
	a.want(200, "GET", other, "")
	a.want(200, "PATCH", pull, `{"title":"Better","body":"more"}`)
	a.want(200, "PATCH", pull, `{"base":"topic"}`)
	a.want(200, "PATCH", pull, `{"base":"main"}`)
	a.want(200, "GET", talk+"/events", "")
	a.want(404, "GET", home+"/issues/99/events", "")
	a.want(200, "GET", pull+"/files?per_page=2", "")
	a.want(200, "GET", pull+"/commits", "")
	a.want(404, "GET", pull+"/merge", "")
	a.want(200, "GET", home+"/commits/"+head+"/pulls", "")
	a.want(422, "POST", home+"/pulls", `{"title":"x","head":"eve:change","base":"main"}`)
	a.want(422, "POST", home+"/pulls", `{"title":"x","head":"none","base":"main"}`)

	said := a.want(201, "POST", talk+"/comments", `{"body":"hello"}`)
	comment := fmt.Sprintf("%s/issues/comments/%d", home, said.id())
	a.want(200, "GET", comment, "")
	a.want(200, "PATCH", comment, `{"body":"hello again"}`)
	a.want(200, "GET", talk+"/comments?per_page=100", "")
	a.want(422, "POST", talk+"/comments", `{"body":" "}`)
	a.want(204, "DELETE", comment, "")
	a.want(404, "GET", comment, "")
	made := a.want(201, "POST", home+"/issues", `{"title":"Stopped","body":"why","labels":["halt",{"name":"x"}]}`)
	issue := fmt.Sprintf("%s/issues/%v", home, made.field("number"))
	a.want(200, "GET", home+"/issues?labels=halt&creator=github-actions%5Bbot%5D&state=open", "")
	a.want(200, "GET", home+"/issues?state=all&sort=comments&direction=asc", "")
	a.want(200, "PATCH", issue, `{"state":"closed","state_reason":"completed","labels":["halt"]}`)
	a.want(200, "GET", issue, "")

	a.want(201, "POST", home+"/labels", `{"name":"risk: limit","color":"ff0000","description":"raises a limit"}`)
	a.want(422, "POST", home+"/labels", `{"name":"Risk: Limit","color":"ff0000"}`)
	a.want(200, "GET", home+"/labels/risk:%20limit", "")
	a.want(200, "PATCH", home+"/labels/risk:%20limit", `{"color":"00ff00","description":"raises it"}`)
	a.want(200, "GET", home+"/labels", "")
	a.want(200, "POST", talk+"/labels", `{"labels":["risk: limit"]}`)
	a.want(200, "PUT", talk+"/labels", `{"labels":["risk: limit","x"]}`)
	a.want(200, "GET", talk+"/labels", "")
	a.want(200, "GET", home+"/pulls", "") // pull requests with labels
	a.want(200, "DELETE", talk+"/labels/x", "")
	a.want(404, "DELETE", talk+"/labels/x", "")
	a.want(204, "DELETE", talk+"/labels", "")
	a.want(204, "DELETE", home+"/labels/x", "")

	run := a.want(201, "POST", home+"/check-runs", fmt.Sprintf(`{"name":"plan","head_sha":%q,"status":"in_progress","external_id":"1","output":{"title":"t","summary":"s","annotations":[{"path":"a.txt","start_line":1,"end_line":1,"start_column":1,"end_column":2,"annotation_level":"warning","message":"m"}]}}`, own))
	check := fmt.Sprintf("%s/check-runs/%d", home, run.id())
	a.want(200, "PATCH", check, `{"status":"completed","conclusion":"success","output":{"title":"t","summary":"s","annotations":[]}}`)
	a.want(200, "GET", check, "")
	a.want(200, "GET", check+"/annotations", "")
	a.want(200, "GET", home+"/commits/"+own+"/check-runs?check_name=plan&filter=latest&status=completed", "")
	a.want(201, "POST", home+"/statuses/"+own, `{"state":"success","context":"legacy","description":"d"}`)
	a.want(200, "GET", home+"/commits/topic/status", "")

	deployed := a.want(201, "POST", home+"/deployments", fmt.Sprintf(`{"ref":%q,"environment":"devnet","task":"halo","auto_merge":false,"required_contexts":[],"payload":{"plan":"1"}}`, base))
	deployment := fmt.Sprintf("%s/deployments/%d", home, deployed.id())
	status := a.want(201, "POST", deployment+"/statuses", `{"state":"in_progress","description":"going","log_url":"https://example.org/1"}`)
	a.want(200, "GET", deployment, "")
	a.want(200, "GET", deployment+"/statuses", "")
	a.want(200, "GET", fmt.Sprintf("%s/statuses/%d", deployment, status.id()), "")
	a.want(200, "GET", home+"/deployments?environment=devnet&task=halo&sha=none", "")

	plan := s.AddRun(githubtest.Run{HeadRepo: "eve/halos", HeadBranch: "change"})
	s.AddRun(githubtest.Run{HeadBranch: "topic", Event: "push", Name: "ci"})
	artifact := s.AddArtifact(plan, "proposal", githubtest.Files{"proposal.json": text("{}")})
	a.want(200, "GET", home+"/actions/runs?event=pull_request&branch=change", "")
	a.want(200, "GET", fmt.Sprintf("%s/actions/runs/%d", home, plan), "")
	a.want(200, "GET", fmt.Sprintf("%s/actions/runs/%d/artifacts?name=proposal", home, plan), "")
	a.want(200, "GET", home+"/actions/artifacts?name=proposal", "")
	a.want(200, "GET", fmt.Sprintf("%s/actions/artifacts/%d", home, artifact), "")
	a.want(302, "GET", fmt.Sprintf("%s/actions/artifacts/%d/zip", home, artifact), "")
	s.ExpireArtifact(artifact)
	a.want(410, "GET", fmt.Sprintf("%s/actions/artifacts/%d/zip", home, artifact), "")

	blob := a.want(201, "POST", home+"/git/blobs", `{"content":"eA==","encoding":"base64"}`).field("sha")
	a.want(200, "GET", fmt.Sprintf("%s/git/blobs/%s", home, blob), "")
	tree := a.want(201, "POST", home+"/git/trees", fmt.Sprintf(`{"base_tree":%q,"tree":[{"path":"deep/er/x","mode":"100644","type":"blob","sha":%q},{"path":"a.txt","mode":"100644","type":"blob","sha":null}]}`, base, blob)).field("sha")
	a.want(200, "GET", fmt.Sprintf("%s/git/trees/%s?recursive=1", home, tree), "")
	commit := a.want(201, "POST", home+"/git/commits", fmt.Sprintf(`{"message":"By the API","tree":%q,"parents":[%q]}`, tree, base)).field("sha")
	a.want(200, "GET", fmt.Sprintf("%s/git/commits/%s", home, commit), "")
	a.want(201, "POST", home+"/git/refs", fmt.Sprintf(`{"ref":"refs/heads/bot/one","sha":%q}`, base))
	a.want(200, "GET", home+"/git/ref/heads/bot/one", "")
	a.want(200, "PATCH", home+"/git/refs/heads/bot/one", fmt.Sprintf(`{"sha":%q,"force":false}`, commit))
	a.want(200, "GET", home+"/git/matching-refs/heads/", "")
	a.want(204, "DELETE", home+"/git/refs/heads/bot/one", "")

	a.want(200, "GET", home+"/contents/a.txt?ref=main", "")
	if got := a.want(200, "GET", home+"/contents/a.txt", "", "Accept", "application/vnd.github.raw+json"); string(got.body) != "a\n" {
		t.Errorf("raw content is %q", got.body)
	}
	a.want(200, "GET", home+"/contents/dir", "")
	written := a.want(201, "PUT", home+"/contents/dir/w.txt", `{"message":"w","content":"dw==","branch":"topic"}`)
	a.want(200, "DELETE", home+"/contents/dir/w.txt", fmt.Sprintf(`{"message":"no w","sha":%q,"branch":"topic"}`, written.field("content.sha")))
	a.want(200, "GET", home+"/branches/main", "")
	a.want(200, "GET", home+"/branches", "")
	a.want(200, "GET", home+"/commits/"+base, "")
	a.want(200, "GET", home+"/commits?sha=main&path=a.txt", "")
	a.want(200, "GET", home+"/compare/main...topic", "")
	a.want(200, "PUT", other+"/merge", `{"merge_method":"squash","commit_title":"Topic"}`)
	a.want(204, "GET", other+"/merge", "")
	a.want(200, "GET", other, "")
	a.want(201, "POST", home+"/pulls", fmt.Sprintf(`{"title":"again","head":%q,"base":"main"}`, branch(s)))

	rules := s.AddRuleset(githubtest.Ruleset{Name: "main", Exclude: []string{"refs/heads/wild/*"}, Bypass: []githubtest.Bypass{{Type: "Integration", ID: 7}}, Rules: []githubtest.Rule{
		{Type: "deletion"}, {Type: "non_fast_forward"},
		{Type: "pull_request", Parameters: map[string]any{
			"required_approving_review_count": 1, "dismiss_stale_reviews_on_push": true, "require_code_owner_review": true, "require_last_push_approval": true,
			"required_review_thread_resolution": false,
		}},
		{Type: "required_status_checks", Parameters: map[string]any{
			"strict_required_status_checks_policy": true, "required_status_checks": []map[string]any{{"context": "plan", "integration_id": 15368}},
		}},
	}})
	a.want(200, "GET", home+"/rulesets", "")
	a.want(200, "GET", fmt.Sprintf("%s/rulesets/%d", home, rules), "")
	ask(t, s, "root", "administration=write").want(200, "GET", fmt.Sprintf("%s/rulesets/%d", home, rules), "")
	a.want(200, "GET", home+"/rules/branches/main", "")
	a.want(404, "GET", home+"/branches/main/protection", "")
	s.Protect("main", &githubtest.Protection{Checks: []string{"plan"}, Reviews: 2, CodeOwners: true})
	a.want(200, "GET", home+"/branches/main/protection", "")
	a.want(200, "GET", home+"/environments", "")
	a.want(200, "GET", home+"/environments/mainnet", "")
	a.want(200, "GET", home+"/environments/mainnet/deployment-branch-policies", "")
	a.want(200, "GET", home+"/environments/mainnet/secrets", "")
	s.SetActions(githubtest.Actions{Allowed: "selected", GitHubOwned: true, Patterns: []string{"acme/*"}, PinnedOnly: true, Token: "read", ForkApproval: "all_external_contributors"})
	a.want(200, "GET", home+"/actions/permissions", "")
	a.want(200, "GET", home+"/actions/permissions/selected-actions", "")
	a.want(200, "GET", home+"/actions/permissions/workflow", "")
	a.want(200, "GET", home+"/actions/permissions/fork-pr-contributor-approval", "")
	private := a.do("GET", home+"/actions/permissions/fork-pr-workflows-private-repos", "").status
	stranger := asker{t: t, s: s}
	if public := stranger.do("GET", home+"/labels", "").status == 200; public != (private == 404) {
		t.Errorf("what a private repository gives to forks: status %d, public: %v", private, public)
	}
	a.want(200, "GET", home+"/codeowners/errors", "")
	a.want(200, "GET", "/users/github-actions%5Bbot%5D", "")
	a.want(404, "GET", "/users/nobody", "")

	s.DeleteFork("eve/halos")
	a.want(200, "GET", pull, "")
	a.want(200, "GET", fmt.Sprintf("%s/actions/runs/%d", home, plan), "")
	a.want(200, "GET", fmt.Sprintf("%s/actions/runs/%d/artifacts", home, plan), "")
}

// branch makes a branch with a commit, and returns its name.
func branch(s *githubtest.Server) string {
	s.Push("", "fresh", "Fresh", githubtest.Files{"fresh.txt": text("f\n")})
	return "fresh"
}

func TestEveryOperationAnswersAsGitHubDescribesIt(t *testing.T) {
	for name, options := range map[string]githubtest.Options{"github.com": {}, "enterprise": {Enterprise: true}, "public": {Public: true}} {
		t.Run(name, func(t *testing.T) {
			s := githubtest.Start(t, options)
			tour(t, s, nil)
			// This is the same operation as repos/compare-commits, under a less literal template.
			asked := map[string]bool{"repos/compare-commits-with-basehead": true}
			for _, c := range s.Log() {
				asked[c.Operation] = true
			}
			for _, operation := range githubtest.Operations() {
				if !asked[operation] {
					t.Errorf("%s was never asked for", operation)
				}
			}
		})
	}
}

// The comparison finds every field of an answer that changes its type, and every field that is
// added. So it finds every wrong answer of the server.
func TestEveryFieldOfEveryAnswerIsCompared(t *testing.T) {
	spec, err := githubtest.Installed()
	if err != nil {
		t.Fatal(err)
	}
	s := githubtest.Start(t, githubtest.Options{})
	var seen []*http.Response
	var bodies [][]byte
	tour(t, s, recorder{&seen, &bodies})
	// These fields hold whatever the caller sent, or may be any object.
	free := []string{"payload", "permissions", "parameters", "author", "committer", "default"}
	changed := 0
	for i, response := range seen {
		var value any
		if json.Unmarshal(bodies[i], &value) != nil {
			continue
		}
		object, isObject := value.(map[string]any)
		if list, isList := value.([]any); isList && len(list) > 0 {
			object, isObject = list[0].(map[string]any)
		}
		if !isObject || response.StatusCode >= 400 {
			continue
		}
		request := response.Request.Clone(t.Context())
		broken := func() error {
			data, err := json.Marshal(value)
			if err != nil {
				t.Fatal(err)
			}
			return spec.CheckAnswer(request, response.StatusCode, response.Header, data)
		}
		if bytes.Contains(bodies[i], []byte(`"repo":null`)) || bytes.Contains(bodies[i], []byte(`"head_repository":null`)) {
			continue
		}
		if err := broken(); err != nil {
			t.Fatalf("a genuine answer: %v", err)
		}
		object["surprise"] = true
		if broken() == nil {
			t.Errorf("%s %s: a field that GitHub does not know is not found", request.Method, request.URL.Path)
		}
		delete(object, "surprise")
		for name, before := range object {
			if slices.Contains(free, name) {
				continue
			}
			object[name] = []any{map[string]any{"not": "this"}}
			changed++
			if broken() == nil {
				t.Errorf("%s %s: %q may be anything", request.Method, request.URL.Path, name)
			}
			object[name] = before
		}
	}
	if changed < 500 {
		t.Errorf("only %d fields were tried", changed)
	}
}

// recorder keeps the answers.
type recorder struct {
	seen   *[]*http.Response
	bodies *[][]byte
}

func (r recorder) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(response.Body)
	_ = response.Body.Close()
	response.Body = io.NopCloser(bytes.NewReader(data))
	*r.seen, *r.bodies = append(*r.seen, response), append(*r.bodies, data)
	return response, err
}
