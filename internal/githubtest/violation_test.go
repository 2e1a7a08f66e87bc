// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// blamed ends the test unless there was exactly one violation, and its text contains says.
func blamed(t *testing.T, s *githubtest.Server, says string) {
	t.Helper()
	found := s.Excuse()
	if len(found) != 1 || !strings.Contains(found[0].Error(), says) {
		t.Errorf("violations are %v, not one with %q", found, says)
	}
}

func TestAWrongRequestIsAViolation(t *testing.T) {
	many := `{"path":"a","start_line":1,"end_line":1,"annotation_level":"notice","message":"m"},`
	for name, test := range map[string]struct{ method, path, body, says string }{
		"a path that GitHub does not have":          {"GET", home + "/pull/1", "", "GitHub has no path /repos/acme/halos/pull/1"},
		"a method that GitHub does not have":        {"PUT", home + "/pulls/1", "{}", "GitHub has no PUT on"},
		"an operation that this server has not":     {"GET", home + "/hooks", "", "repos/list-webhooks"},
		"a body without what is required":           {"POST", home + "/issues/1/comments", `{}`, `"body" is missing`},
		"a body with another type":                  {"POST", home + "/issues/1/comments", `{"body":7}`, "value must be a string"},
		"a body with an unknown field":              {"POST", home + "/issues/1/comments", `{"body":"b","bdoy":"c"}`, `no field "bdoy"`},
		"an unknown field deep in a body":           {"POST", home + "/check-runs", `{"name":"n","head_sha":"s","output":{"title":"t","summary":"s","txet":""}}`, `no field "txet" at "/output/"`},
		"no body where there must be one":           {"POST", home + "/issues", ``, "value is required but missing"},
		"a body where there is none":                {"DELETE", home + "/issues/comments/1", `{"why":"x"}`, "request body"},
		"what is not JSON":                          {"POST", home + "/issues", `{"title":`, "failed to decode"},
		"a value that is none of the possible ones": {"POST", home + "/check-runs", `{"name":"n","head_sha":"s","status":"done"}`, "value is not one of the allowed values"},
		"an unknown parameter":                      {"GET", home + "/issues/1/comments?sort=created", "", `no parameter "sort"`},
		"a parameter with another type":             {"GET", home + "/pulls?per_page=many", "", `parameter "per_page" in query has an error`},
		"a parameter with an impossible value":      {"GET", home + "/pulls?state=merged", "", `parameter "state" in query has an error`},
		"a path with another type":                  {"GET", home + "/pulls/one", "", `parameter "pull_number" in path has an error`},
		"more annotations than fit":                 {"POST", home + "/check-runs", `{"name":"n","head_sha":"s","output":{"title":"t","summary":"s","annotations":[` + strings.TrimSuffix(strings.Repeat(many, 51), ",") + `]}}`, "maximum number of items is 50"},
		"a summary that is too long":                {"POST", home + "/check-runs", `{"name":"n","head_sha":"s","output":{"title":"t","summary":"` + strings.Repeat("s", 65536) + `"}}`, "maximum string length is 65535"},
	} {
		t.Run(name, func(t *testing.T) {
			s := githubtest.Start(t, githubtest.Options{})
			ask(t, s, bot, everything...).do(test.method, test.path, test.body)
			blamed(t, s, test.says)
		})
	}
}

func TestWhatIsNearlyWrongIsNoViolation(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	head := s.Head("", "main")
	many := `{"path":"a","start_line":1,"end_line":1,"annotation_level":"notice","message":"m"},`
	a.want(201, "POST", home+"/check-runs", fmt.Sprintf(`{"name":"n","head_sha":%q,"output":{"title":"t","summary":%q,"annotations":[%s]}}`,
		head, strings.Repeat("s", 65535), strings.TrimSuffix(strings.Repeat(many, 50), ",")))
	number := s.OpenIssue("carol", "t", "b")
	a.want(201, "POST", fmt.Sprintf("%s/issues/%d/comments", home, number), fmt.Sprintf(`{"body":%q}`, strings.Repeat("b", 65536)))
	a.want(422, "POST", fmt.Sprintf("%s/issues/%d/comments", home, number), fmt.Sprintf(`{"body":%q}`, strings.Repeat("b", 65537)))
	a.want(422, "POST", fmt.Sprintf("%s/issues/%d/comments", home, number), fmt.Sprintf(`{"body":%q}`, strings.Repeat("€", 65536/3+1)))
}

func TestAWrongAnswerOfTheServersOwnIsAViolation(t *testing.T) {
	for name, test := range map[string]struct {
		status int
		body   any
		says   string
	}{
		"with another status":     {203, map[string]any{}, "status is not supported"},
		"without what is needed":  {200, map[string]any{"url": "https://example.org"}, `"id" is missing`},
		"of another shape":        {200, []any{}, "value must be an object"},
		"a refusal without words": {403, map[string]any{}, "has a message"},
	} {
		t.Run(name, func(t *testing.T) {
			s := githubtest.Start(t, githubtest.Options{})
			a := ask(t, s, bot, everything...)
			defer githubtest.Misanswer("issues/get", test.status, test.body)()
			number := s.OpenIssue("carol", "t", "b")
			a.want(test.status, "GET", fmt.Sprintf("%s/issues/%d", home, number), "")
			blamed(t, s, test.says)
		})
	}
}

// witness is a test whose failure does not fail the test that watches it.
type witness struct {
	testing.TB
	cleanups []func()
	errors   []string
}

func (w *witness) Helper()           {}
func (w *witness) Cleanup(f func())  { w.cleanups = append(w.cleanups, f) }
func (w *witness) Error(args ...any) { w.errors = append(w.errors, fmt.Sprint(args...)) }
func (w *witness) Fatal(args ...any) { w.Error(args...); panic(w) }

func (w *witness) end() string {
	for _, f := range w.cleanups {
		f()
	}
	return strings.Join(w.errors, "\n")
}

func TestAViolationFailsTheTestThatMadeIt(t *testing.T) {
	w := &witness{TB: t}
	s := githubtest.Start(w, githubtest.Options{})
	ask(t, s, bot, everything...).want(200, "GET", home+"/labels", "")
	if got := w.end(); got != "" {
		t.Errorf("a test without violations ends with %q", got)
	}
	w = &witness{TB: t}
	s = githubtest.Start(w, githubtest.Options{})
	ask(t, s, bot, everything...).do("GET", home+"/lables", "")
	if got := w.end(); !strings.Contains(got, "GitHub has no path /repos/acme/halos/lables") {
		t.Errorf("a test with a violation ends with %q", got)
	}
}

func TestAFaultOrAHookThatNeverComesAboutFailsTheTest(t *testing.T) {
	w := &witness{TB: t}
	s := githubtest.Start(w, githubtest.Options{})
	s.Fail(githubtest.SecondaryLimit(0).On(githubtest.Match{Operation: "issues/create"}, 1))
	s.Before(githubtest.Match{Operation: "git/update-ref"}, func() {})
	got := w.end()
	for _, name := range []string{"issues/create", "git/update-ref"} {
		if !strings.Contains(got, name) {
			t.Errorf("the test ends with %q, without %s", got, name)
		}
	}
}

func TestAWrongUseEndsTheTest(t *testing.T) {
	for name, use := range map[string]func(*githubtest.Server){
		"an unknown permission":    func(s *githubtest.Server) { s.Grant("x", bot, "pull-requests=write") },
		"an unknown level":         func(s *githubtest.Server) { s.Grant("x", bot, "contents=all") },
		"no such pull request":     func(s *githubtest.Server) { s.Pull(1) },
		"an issue as pull request": func(s *githubtest.Server) { s.Merge(s.OpenIssue("a", "b", "c"), githubtest.Squash) },
		"no such branch":           func(s *githubtest.Server) { s.OpenPull("", "none", "", "t", "a") },
		"no such commit for a run": func(s *githubtest.Server) { s.AddRun(githubtest.Run{HeadBranch: "none"}) },
		"a fault without a status": func(s *githubtest.Server) { s.Fail(githubtest.Fault{}) },
		"no such comment":          func(s *githubtest.Server) { s.DeleteComment(1) },
		"an unknown event": func(s *githubtest.Server) {
			s.Push("", "b", "m", githubtest.Files{"x": text("x")})
			s.PullRequestEvent(s.OpenPull("", "b", "", "t", "a"), "burned")
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := &witness{TB: t}
			s := githubtest.Start(w, githubtest.Options{})
			defer func() {
				if recover() == nil {
					t.Error("it went on")
				}
				w.end()
			}()
			use(s)
		})
	}
}

func TestADownloadThatBringsTheTokenAlongIsAViolation(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, "actions=read")
	run := s.AddRun(githubtest.Run{HeadBranch: "main"})
	id := s.AddZip(run, "proposal", text("PK"))
	location := a.want(302, "GET", fmt.Sprintf("%s/actions/artifacts/%d/zip", home, id), "").header.Get("Location")
	get := func(secret string) *http.Response {
		request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, location, nil)
		if err != nil {
			t.Fatal(err)
		}
		if secret != "" {
			request.Header.Set("Authorization", "Bearer "+secret)
		}
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			t.Fatal(err)
		}
		_ = response.Body.Close()
		return response
	}
	if got := get("").StatusCode; got != 200 {
		t.Errorf("without a token: status %d", got)
	}
	if found := s.Violations(); len(found) != 0 {
		t.Errorf("without a token: %v", found)
	}
	s.Fail(githubtest.Fault{Match: githubtest.Match{Operation: "storage"}, Status: 503})
	if got := get("").StatusCode; got != 503 {
		t.Errorf("with a fault: status %d", got)
	}
	if got := get(a.secret).StatusCode; got != 400 {
		t.Errorf("with the token: status %d", got)
	}
	blamed(t, s, "was followed with the token")
}

func TestAnEnterpriseServerHasItsAPIBelowItsOwnPath(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{Enterprise: true})
	a := ask(t, s, bot, everything...)
	if !strings.HasSuffix(s.URL(), "/api/v3") || s.Web() != strings.TrimSuffix(s.URL(), "/api/v3") {
		t.Errorf("API at %s, pages at %s", s.URL(), s.Web())
	}
	got := a.want(200, "GET", home+"/labels", "")
	if got.status != 200 {
		t.Errorf("status %d", got.status)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.Web()+home+"/labels", nil)
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	_ = response.Body.Close()
	blamed(t, s, "below /api/v3")
}
