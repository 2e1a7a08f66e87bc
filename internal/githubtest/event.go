// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/getkin/kin-openapi/openapi3"
)

// PullRequestEvent is what a workflow on pull_request finds at GITHUB_EVENT_PATH. action is
// "opened", "synchronize", "reopened" or "closed".
func (s *Server) PullRequestEvent(number int, action string) []byte {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.must(s.refresh())
	i := s.knownPull(number)
	pull := s.showPull(i)
	if action != "synchronize" { // the events differ so
		for _, setting := range []string{"allow_auto_merge", "allow_update_branch", "delete_branch_on_merge"} {
			pull[setting] = false
		}
	}
	event := map[string]any{"action": action, "number": i.number, "pull_request": pull, "repository": s.showRepository(s.main), "sender": s.showUser(i.author)}
	if action == "synchronize" {
		event["before"], event["after"] = i.pull.baseSHA, i.pull.headSHA
	}
	return s.event("pull-request-"+action, event)
}

// WorkflowRunEvent is what a workflow on workflow_run finds at GITHUB_EVENT_PATH after a run was
// completed.
func (s *Server) WorkflowRunEvent(id int64) []byte {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.must(s.refresh())
	r := s.run(id)
	if r == nil {
		s.must(fmt.Errorf("there is no run %d", id))
	}
	run := s.showRun(r)
	return s.event("workflow-run-completed", map[string]any{
		"action": "completed", "workflow_run": run, "repository": s.showRepository(s.main), "sender": s.showUser(r.Actor),
		"workflow": map[string]any{
			"id": run["workflow_id"], "node_id": node("W", 1), "name": r.Name, "path": r.Path, "state": "active", "created_at": stamp(s.main.created),
			"updated_at": stamp(s.main.created), "url": run["workflow_url"], "html_url": s.site(s.main, "/blob/%s/%s", s.main.branch, r.Path),
			"badge_url": s.site(s.main, "/workflows/%s/badge.svg", r.Name),
		},
	})
}

// PushEvent is what a workflow on push finds at GITHUB_EVENT_PATH after a branch moved from a
// commit to where it is now.
func (s *Server) PushEvent(branch, before string) []byte {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	after := s.main.tip(branch)
	log, err := s.main.git.log(0, "--reverse", before+".."+after, "--")
	s.must(err)
	commits := []any{}
	for _, w := range log {
		someone := func(by signature) any { return map[string]any{"name": by.name, "email": by.email} }
		commits = append(commits, map[string]any{
			"id": w.sha, "tree_id": w.tree, "message": w.message, "timestamp": stamp(w.committer.at), "distinct": true, "url": s.site(s.main, "/commit/%s", w.sha),
			"author": someone(w.author), "committer": someone(w.committer),
		})
	}
	event := map[string]any{
		"ref": s.main.head(branch), "before": before, "after": after, "base_ref": nil, "created": false, "deleted": false, "forced": !s.main.git.ancestor(before, after),
		"compare": s.site(s.main, "/compare/%s...%s", before[:12], after[:12]), "commits": commits, "head_commit": nil, "repository": s.showRepository(s.main),
		"pusher": map[string]any{"name": s.main.owner}, "sender": s.showUser(s.main.owner),
	}
	if len(commits) > 0 {
		event["head_commit"] = commits[len(commits)-1]
	}
	return s.event("push", event)
}

// event is an event as JSON. It is compared with GitHub's description, as answers are.
func (s *Server) event(name string, event map[string]any) []byte {
	data, err := json.Marshal(event)
	s.must(err)
	schema, err := s.spec.event(name)
	s.must(err)
	var value any
	s.must(json.Unmarshal(s.undeleted(data), &value))
	if err := errors.Join(schema.VisitJSON(value, openapi3.SetSchemaErrorMessageCustomizer(reason)), unknown(data, schema)); err != nil {
		s.violate(fmt.Errorf("the event %s is not as GitHub describes it: %w", name, err))
	}
	return data
}
