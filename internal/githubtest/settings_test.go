// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

func unmarshal(t *testing.T, data []byte, into any) {
	t.Helper()
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// guarded is a ruleset for main. It demands a reviewed pull request whose check has passed.
func guarded(bypass ...githubtest.Bypass) githubtest.Ruleset {
	return githubtest.Ruleset{Name: "main", Bypass: bypass, Rules: []githubtest.Rule{
		{Type: "deletion"}, {Type: "non_fast_forward"},
		{Type: "pull_request", Parameters: map[string]any{
			"required_approving_review_count": 1, "dismiss_stale_reviews_on_push": true, "require_code_owner_review": true, "require_last_push_approval": true,
			"required_review_thread_resolution": false,
		}},
		{Type: "required_status_checks", Parameters: map[string]any{
			"strict_required_status_checks_policy": false, "required_status_checks": []any{map[string]any{"context": "halocompile"}},
		}},
	}}
}

func TestRulesKeepAPullRequestFromBeingMergedUntilTheyAreMet(t *testing.T) {
	for name, guard := range map[string]func(*githubtest.Server){
		"ruleset": func(s *githubtest.Server) { s.AddRuleset(guarded()) },
		"protection": func(s *githubtest.Server) {
			s.Protect("main", &githubtest.Protection{Checks: []string{"halocompile"}, Reviews: 1})
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := githubtest.Start(t, githubtest.Options{})
			a := ask(t, s, bot, everything...)
			head := s.Push("", "topic", "t", githubtest.Files{"t": text("t")})
			number := s.OpenPull("", "topic", "", "t", "carol")
			guard(s)
			merge := func(status int, says string) {
				t.Helper()
				got := a.want(status, "PUT", fmt.Sprintf("%s/pulls/%d/merge", home, number), `{}`)
				if message := fmt.Sprint(got.field("message")); !strings.Contains(message, says) {
					t.Errorf("refused with %q, without %q", message, says)
				}
			}
			state := func() any {
				return a.want(200, "GET", fmt.Sprintf("%s/pulls/%d", home, number), "").field("mergeable_state")
			}
			merge(405, "approving review is required")
			s.Approve(number, "dave")
			merge(405, `Required status check "halocompile" is expected`)
			s.AddCheck(head, bot, "halocompile", "failure")
			merge(405, `Required status check "halocompile" is expected`)
			if got := state(); got != "blocked" {
				t.Errorf("state %v", got)
			}
			s.AddCheck(head, bot, "halocompile", "success")
			if got := state(); got != "clean" {
				t.Errorf("state %v", got)
			}
			merge(200, "merged")
		})
	}
}

func TestRulesHoldForCommitsThroughTheAPIUnlessTheAppMayPassBy(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	sha := commitByAPI(t, a, s.Head("", "main"), "x", "1")
	move, write := fmt.Sprintf(`{"sha":%q}`, sha), `{"message":"m","content":"eA=="}`
	s.AddRuleset(guarded())
	for _, got := range []reply{
		a.want(422, "PATCH", home+"/git/refs/heads/main", move), a.want(409, "PUT", home+"/contents/y", write), a.want(422, "DELETE", home+"/git/refs/heads/main", ""),
	} {
		if message := fmt.Sprint(got.field("message")); !strings.HasPrefix(message, "Repository rule violations found") {
			t.Errorf("refused with %q", message)
		}
	}
	a.want(201, "POST", home+"/git/refs", fmt.Sprintf(`{"ref":"refs/heads/elsewhere","sha":%q}`, sha))
	s.RemoveRulesets()
	s.AddRuleset(guarded(githubtest.Bypass{Type: "Integration", ID: s.AppID("other[bot]")}))
	a.want(422, "PATCH", home+"/git/refs/heads/main", move)
	s.RemoveRulesets()
	s.AddRuleset(guarded(githubtest.Bypass{Type: "Integration", ID: s.AppID(bot), Mode: "pull_request"}))
	a.want(422, "PATCH", home+"/git/refs/heads/main", move)
	s.RemoveRulesets()
	s.AddRuleset(guarded(githubtest.Bypass{Type: "Integration", ID: s.AppID(bot)}))
	a.want(200, "PATCH", home+"/git/refs/heads/main", move)
	s.RemoveRulesets()
	s.Protect("main", &githubtest.Protection{Reviews: 1})
	a.want(409, "PUT", home+"/contents/y", write)
	s.Protect("main", nil)
	a.want(201, "PUT", home+"/contents/y", write)
}

func TestARulesetHoldsForTheBranchesThatItNames(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	deletion := []githubtest.Rule{{Type: "deletion"}}
	s.AddRuleset(githubtest.Ruleset{Name: "all but wild", Include: []string{"~ALL"}, Exclude: []string{"refs/heads/wild/*"}, Rules: deletion})
	s.AddRuleset(githubtest.Ruleset{Name: "default", Rules: deletion})
	s.AddRuleset(githubtest.Ruleset{Name: "only looked at", Enforcement: "evaluate", Rules: deletion})
	s.AddRuleset(githubtest.Ruleset{Name: "off", Enforcement: "disabled", Rules: deletion})
	for branch, want := range map[string]int{"main": 2, "topic": 1, "wild/one": 0} {
		var rules []any
		unmarshal(t, a.want(200, "GET", home+"/rules/branches/"+branch, "").body, &rules)
		if len(rules) != want {
			t.Errorf("%s has %d rules, not %d", branch, len(rules), want)
		}
	}
}

func TestAMergeQueueIsTheOnlyWayWhereThereIsOne(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	s.Push("", "topic", "t", githubtest.Files{"t": text("t")})
	number := s.OpenPull("", "topic", "", "t", "carol")
	s.AddRuleset(githubtest.Ruleset{Name: "queue", Rules: []githubtest.Rule{{Type: "merge_queue", Parameters: map[string]any{
		"check_response_timeout_minutes": 60, "grouping_strategy": "ALLGREEN", "max_entries_to_build": 5, "max_entries_to_merge": 5, "merge_method": "SQUASH",
		"min_entries_to_merge": 1, "min_entries_to_merge_wait_minutes": 5,
	}}}})
	a.want(200, "GET", home+"/rules/branches/main", "")
	a.want(405, "PUT", fmt.Sprintf("%s/pulls/%d/merge", home, number), `{}`)
	s.MergeQueue(githubtest.Squash, number)
	a.want(204, "GET", fmt.Sprintf("%s/pulls/%d/merge", home, number), "")
}

func TestOwnersOfCodeHaveToBeAbleToWrite(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	a.want(404, "GET", home+"/codeowners/errors", "")
	s.SetRole("carol", "write")
	s.SetRole("rob", "read")
	s.AddTeam("acme/council")
	s.Push("", "main", "m", githubtest.Files{".github/CODEOWNERS": text("# owners\n* @carol @acme/council\n/schema/ @rob\n/policy/ carol # no @\n/none/\n")})
	got := a.want(200, "GET", home+"/codeowners/errors", "")
	if got.field("errors.0.line") != 3.0 || got.field("errors.0.kind") != "Unknown owner" || got.field("errors.1.line") != 4.0 || got.field("errors.1.kind") != "Invalid owner" || got.field("errors.2") != nil {
		t.Errorf("errors: %s", got.body)
	}
}

func TestADeploymentWaitsForTheChecksThatItAsksFor(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	head := s.Head("", "main")
	deploy := func(status int, more string) {
		t.Helper()
		a.want(status, "POST", home+"/deployments", fmt.Sprintf(`{"ref":"main","environment":"devnet","auto_merge":false%s}`, more))
	}
	deploy(201, "")
	s.AddCheck(head, bot, "ci", "failure")
	deploy(409, "")
	deploy(201, `,"required_contexts":[]`)
	deploy(409, `,"required_contexts":["ci"]`)
	s.AddCheck(head, bot, "ci", "success")
	deploy(201, "")
	a.want(422, "POST", home+"/deployments", `{"ref":"none","required_contexts":[]}`)
}

func TestADeploymentThatSucceedsRetiresTheOneBefore(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	for range 2 {
		made := a.want(201, "POST", home+"/deployments", `{"ref":"main","environment":"devnet","required_contexts":[]}`)
		a.want(201, "POST", fmt.Sprintf("%s/deployments/%d/statuses", home, made.id()), `{"state":"success"}`)
	}
	if all := s.Deployments(); all[0].State() != "inactive" || all[1].State() != "success" {
		t.Errorf("deployments: %+v", all)
	}
	id := s.Deployments()[1].ID
	a.want(422, "POST", fmt.Sprintf("%s/deployments/%d/statuses", home, id), fmt.Sprintf(`{"state":"failure","description":%q}`, strings.Repeat("d", 141)))
	a.want(201, "POST", fmt.Sprintf("%s/deployments/%d/statuses", home, id), fmt.Sprintf(`{"state":"failure","description":%q}`, strings.Repeat("d", 140)))
}

func TestADeploymentOfABranchThatIsBehindMergesFirst(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	s.Push("", "topic", "t", githubtest.Files{"t": text("t")})
	s.Push("", "main", "m", githubtest.Files{"m": text("m")})
	a.want(202, "POST", home+"/deployments", `{"ref":"topic","required_contexts":[]}`)
	if s.File("topic", "m") == nil || len(s.Deployments()) != 0 {
		t.Errorf("it was not merged, or deployed: %+v", s.Deployments())
	}
	a.want(201, "POST", home+"/deployments", `{"ref":"topic","required_contexts":[]}`)
}

func TestACheckRunKeepsTheAnnotationsOfEveryRequest(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	head := s.Head("", "main")
	one := func(line int) string {
		return fmt.Sprintf(`{"title":"t","summary":"s","annotations":[{"path":"a","start_line":%d,"end_line":%d,"annotation_level":"notice","message":"m"}]}`, line, line)
	}
	id := a.want(201, "POST", home+"/check-runs", fmt.Sprintf(`{"name":"plan","head_sha":%q,"output":%s}`, head, one(1))).id()
	path := fmt.Sprintf("%s/check-runs/%d", home, id)
	a.want(200, "PATCH", path, `{"output":`+one(2)+`}`)
	if got := s.Checks(head); len(got) != 1 || len(got[0].Annotations) != 2 || got[0].Annotations[1].StartLine != 2 || got[0].Status != "queued" {
		t.Errorf("checks: %+v", got)
	}
	blamedFor := a.do("PATCH", path, `{"status":"completed"}`)
	if blamedFor.status != 422 {
		t.Errorf("completed without a conclusion: status %d", blamedFor.status)
	}
	s.Excuse() // GitHub's description does not allow it either
	a.want(200, "PATCH", path, `{"conclusion":"action_required"}`)
	again := a.want(201, "POST", home+"/check-runs", fmt.Sprintf(`{"name":"plan","head_sha":%q}`, head)).id()
	listed := a.want(200, "GET", home+"/commits/main/check-runs?check_name=plan", "")
	if listed.field("total_count") != 1.0 || listed.field("check_runs.0.id") != float64(again) {
		t.Errorf("the latest: %s", listed.body)
	}
	if all := a.want(200, "GET", home+"/commits/main/check-runs?filter=all", ""); all.field("total_count") != 2.0 {
		t.Errorf("all: %s", all.body)
	}
}

func TestEventsAreAsGitHubDescribesThem(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	before := s.Head("", "main")
	head := s.Push("eve/halos", "change", "One", githubtest.Files{"a.txt": text("1")})
	number := s.OpenPull("eve/halos", "change", "", "t", "eve")
	var event struct {
		Action string
		Pull   struct {
			Head struct{ SHA string }
		} `json:"pull_request"`
		Run struct {
			ID    int64
			Head  string `json:"head_sha"`
			Pulls []any  `json:"pull_requests"`
		} `json:"workflow_run"`
	}
	for _, action := range []string{"opened", "synchronize", "reopened"} {
		unmarshal(t, s.PullRequestEvent(number, action), &event)
		if event.Action != action || event.Pull.Head.SHA != head {
			t.Errorf("%s: %+v", action, event)
		}
	}
	run := s.AddRun(githubtest.Run{HeadRepo: "eve/halos", HeadBranch: "change"})
	unmarshal(t, s.WorkflowRunEvent(run), &event)
	if event.Run.ID != run || event.Run.Head != head || len(event.Run.Pulls) != 0 {
		t.Errorf("of a fork a run does not say which pull request it was for: %+v", event.Run)
	}
	s.Push("", "topic", "t", githubtest.Files{"t": text("t")})
	own := s.OpenPull("", "topic", "", "t", "carol")
	unmarshal(t, s.WorkflowRunEvent(s.AddRun(githubtest.Run{HeadBranch: "topic"})), &event)
	if len(event.Run.Pulls) != 1 {
		t.Errorf("of an own branch it does: %+v", event.Run)
	}
	s.Merge(own, githubtest.Squash)
	s.PullRequestEvent(own, "closed")
	s.PushEvent("main", before)
}
