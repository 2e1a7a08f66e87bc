// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// pullEvent makes the event that GitHub sends when something happens to a pull request.
func (s *story) pullEvent(number int, action string) event {
	p := s.host.Pull(number)
	return event{
		name: "pull_request", action: action, commit: p.MergeSHA, ref: fmt.Sprintf("refs/pull/%d/merge", number), branch: p.BaseRef, actor: p.Author,
		fork: p.HeadRepo != s.host.Repository(), pull: number, payload: s.host.PullRequestEvent(number, action),
	}
}

// groupEvent makes the event that GitHub sends when its merge queue asks about a merge that it has
// made.
func (s *story) groupEvent(base, head, branch string) (event, error) {
	payload, err := json.Marshal(map[string]any{
		"action": "checks_requested", "repository": map[string]any{"full_name": s.host.Repository(), "default_branch": mainBranch},
		"merge_group": map[string]any{"head_sha": head, "head_ref": "refs/heads/" + branch, "base_sha": base, "base_ref": "refs/heads/" + mainBranch},
	})
	return event{
		name: "merge_group", action: "checks_requested", commit: head, ref: "refs/heads/" + branch, branch: mainBranch, actor: owner, payload: payload,
	}, err
}

// push makes the event that GitHub sends when main has moved.
func (s *story) push(ctx context.Context, before, after, who string) (event, error) {
	changed, err := git(ctx, s.host.GitDir(""), "diff", "--name-only", before, after)
	return event{
		name: "push", commit: after, ref: "refs/heads/" + mainBranch, branch: mainBranch, paths: strings.Fields(changed), actor: who,
		payload: s.host.PushEvent(mainBranch, before),
	}, err
}

// The schedules of the workflows that a clock starts.
const (
	advancing = "17,47 * * * *"
	drifting  = "37 */6 * * *"
	watching  = "20 13,16 * * *"
)

// clock makes the event that GitHub sends when a schedule is due.
func (s *story) clock(schedule string) event {
	return event{
		name: "schedule", schedule: schedule, commit: s.host.Head("", mainBranch), ref: "refs/heads/" + mainBranch, branch: mainBranch, actor: owner,
		payload: fmt.Appendf(nil, `{"schedule": %q}`, schedule),
	}
}

// act starts the workflows that an event starts, and keeps their runs.
func (s *story) act(ctx context.Context, e event) error {
	runs, err := s.actions.start(ctx, e)
	s.runs = runs
	return err
}

// ended compares how the workflows of a step ended, in order, with what is expected.
func (s *story) ended(expected ...string) error {
	var got []string
	for _, r := range s.runs {
		got = append(got, r.workflow.Name+" "+r.conclusion)
	}
	if !slices.Equal(got, expected) {
		return fmt.Errorf("the runs were %q, and should have been %q", got, expected)
	}
	return nil
}
