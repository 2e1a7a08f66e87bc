// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// job is a repository at a Git host, and this process as a job of it.
func job(t *testing.T, login string, permits ...string) *githubtest.Server {
	t.Helper()
	owners, err := os.ReadFile("../../.github/CODEOWNERS")
	if err != nil {
		t.Fatal(err)
	}
	server := githubtest.Start(t, githubtest.Options{Owner: "halo-factory", Repo: "halocompile", Public: true, Enterprise: true, Files: githubtest.Files{".github/CODEOWNERS": owners}})
	server.Grant("never-shown", login, permits...)
	for name, value := range map[string]string{
		"GITHUB_API_URL": server.URL(), "GITHUB_SERVER_URL": server.Web(), "GITHUB_REPOSITORY": server.Repository(), "GITHUB_TOKEN": "never-shown", "GITHUB_RUN_ID": "7",
		"GITHUB_EVENT_PATH": "", "GITHUB_STEP_SUMMARY": "", "HALOCOMPILE_LOGIN": login,
	} {
		t.Setenv(name, value)
	}
	return server
}

// call runs the command and returns what it printed.
func call(t *testing.T, arguments ...string) (code int, out, errors string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(arguments, strings.NewReader(""), &stdout, &stderr)
	if strings.Contains(stdout.String()+stderr.String(), "never-shown") {
		t.Errorf("it shows the token: %s%s", &stdout, &stderr)
	}
	return code, stdout.String(), stderr.String()
}

func TestSettingsAreVerifiedAgainstWhatTheLoopNeeds(t *testing.T) {
	server := job(t, "keeper", "actions=read", "administration=write", "contents=read", "environments=read")
	code, _, errors := call(t, "review", "settings", "-C", "../..")
	if code != 1 || !strings.Contains(errors, "HC8004") || strings.Contains(errors, "HC8005") {
		t.Fatalf("nothing is set up: %d\n%s", code, errors)
	}
	for _, team := range []string{"reviewers", "governance", "engineering"} {
		server.AddTeam("halo-factory/" + team)
	}
	server.AddRuleset(githubtest.Ruleset{Name: "main", Rules: []githubtest.Rule{
		{Type: "pull_request", Parameters: map[string]any{
			"required_approving_review_count": 1, "require_code_owner_review": true, "dismiss_stale_reviews_on_push": true, "require_last_push_approval": true,
			"required_review_thread_resolution": false,
		}},
		{Type: "required_status_checks", Parameters: map[string]any{
			"required_status_checks": []any{map[string]any{"context": "halocompile"}, map[string]any{"context": "test"}}, "strict_required_status_checks_policy": true,
		}},
		{Type: "non_fast_forward"}, {Type: "deletion"},
	}})
	server.SetEnvironment(githubtest.Environment{Name: "halocompile", Branches: []string{"main"}})
	code, out, errors := call(t, "review", "settings", "-C", "../..")
	if code != 0 || errors != "" || !strings.Contains(out, "ok") {
		t.Fatalf("all is set up: %d\n%s\n%s", code, out, errors)
	}
	code, out, _ = call(t, "review", "settings", "-C", "../..", "-o", "json")
	var document struct {
		Settings []struct{ Name string }
	}
	if err := json.Unmarshal([]byte(out), &document); code != 0 || err != nil || len(document.Settings) < 5 {
		t.Errorf("%d, %v: %s", code, err, out)
	}
	// What cannot be read is neither good nor bad.
	server.Grant("never-shown", "keeper", "contents=read")
	if code, _, errors = call(t, "review", "settings", "-C", "../.."); code != 1 || !strings.Contains(errors, "HC8005") {
		t.Errorf("a token that may not read: %d\n%s", code, errors)
	}
}

// What it says here decides nothing, but where the host cannot tell for which base a run was.
func TestJudgeSaysForWhichPullRequestItWasStarted(t *testing.T) {
	job(t, "nobody")
	empty := t.TempDir()
	for _, test := range []struct{ ref, base, want string }{
		{"refs/pull/12/merge", "main", `"pull":{"base":"main","number":12}`}, {"refs/heads/main", "", ""}, {"refs/pull/012/merge", "main", ""}, {"refs/pull/12/merge", "", ""},
	} {
		t.Setenv("GITHUB_REF", test.ref)
		t.Setenv("GITHUB_BASE_REF", test.base)
		out := t.TempDir()
		call(t, "review", "judge", "--base", empty, "--head", empty, "--out", out)
		text, err := os.ReadFile(filepath.Join(out, "proposal.json"))
		if err != nil || test.want == "" && strings.Contains(string(text), `"pull"`) || !strings.Contains(strings.Join(strings.Fields(string(text)), ""), test.want) {
			t.Errorf("%s: %v\n%.300s", test.ref, err, text)
		}
	}
}

func TestCommentTakesTheRunFromTheEvent(t *testing.T) {
	server := job(t, "github-actions[bot]", "actions=read", "checks=write", "contents=read", "issues=write", "pull_requests=write")
	server.Push("stranger/halocompile", "unit", "A Unit", githubtest.Files{"halos/x.cue": []byte("x")})
	number := server.OpenPull("stranger/halocompile", "unit", "", "A Unit", "stranger")
	head := server.Pull(number).HeadSHA
	id := server.AddRun(githubtest.Run{HeadRepo: "stranger/halocompile", HeadBranch: "unit", HeadSHA: head, Conclusion: "failure"})
	event := filepath.Join(t.TempDir(), "event.json")
	text, err := json.Marshal(map[string]any{"workflow_run": map[string]any{
		"id": id, "path": ".github/workflows/plan.yml", "event": "pull_request", "conclusion": "failure", "head_sha": head, "head_branch": "unit",
		"html_url": server.Web() + "/halo-factory/halocompile/actions/runs/7", "head_repository": map[string]any{"full_name": "stranger/halocompile"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(event, text, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GITHUB_EVENT_PATH", event)
	root := t.TempDir()
	code, out, errors := call(t, "review", "comment", "-C", root)
	comments := server.Comments(number)
	if code != 0 || len(comments) != 1 || !strings.Contains(comments[0].Body, "HC8020") {
		t.Fatalf("%d\n%s%s\n%+v", code, out, errors, comments)
	}
	// The repository's own words.
	template := filepath.Join(root, filepath.FromSlash(commentTemplate))
	if err := os.MkdirAll(filepath.Dir(template), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(template, []byte("House style: {{.Verdict}}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	code, _, errors = call(t, "review", "comment", "-C", root)
	if comments = server.Comments(number); code != 0 || len(comments) != 1 || !strings.Contains(comments[0].Body, "House style: ") {
		t.Errorf("%d\n%s\n%+v", code, errors, comments)
	}
	if err := os.WriteFile(template, []byte("{{.Nothing}}\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if code, _, errors = call(t, "review", "comment", "-C", root); code != 1 || !strings.Contains(errors, commentTemplate+":1") || !strings.Contains(errors, "HC8050") {
		t.Errorf("%d\n%s", code, errors)
	}
}
