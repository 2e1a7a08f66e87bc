// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"
)

var issueHandlers = map[string]handler{
	"issues/list-for-repo": {"issues=read", func(s *Server, c *call) answer {
		var found []*issue
		for _, i := range s.issues {
			if s.wanted(c, i) {
				found = append(found, i)
			}
		}
		by := func(i *issue) int64 { return i.number }
		switch c.query.Get("sort") {
		case "updated":
			by = func(i *issue) int64 { return i.updatedAt.Unix() }
		case "comments":
			by = func(i *issue) int64 { return int64(len(s.commentsOf(i))) }
		}
		slices.SortStableFunc(found, func(a, b *issue) int {
			if c.query.Get("direction") == "asc" {
				return int(by(a) - by(b))
			}
			return int(by(b) - by(a))
		})
		return page(s, c, found, s.showIssue)
	}},
	"issues/get": {"issue=read", func(s *Server, c *call) answer {
		if i := s.subject(c); i != nil {
			return ok(s.showIssue(i))
		}
		return missing()
	}},
	"issues/create": {"issues=write", func(s *Server, c *call) answer {
		var in struct {
			Title  any
			Body   string
			Labels []any
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if len(in.Body) > mostText {
			return tooLong("Issue", "body")
		}
		labels, refusal := s.named(in.Labels)
		if refusal != nil {
			return *refusal
		}
		return created(s.showIssue(s.add(&issue{title: fmt.Sprint(in.Title), body: in.Body, author: c.who.login, labels: labels})))
	}},
	"issues/update": {"issue=write", func(s *Server, c *call) answer {
		i := s.subject(c)
		if i == nil {
			return missing()
		}
		var in struct {
			Title  any
			Body   *string
			State  string
			Reason *string `json:"state_reason"`
			Labels *[]any
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if in.Body != nil && len(*in.Body) > mostText {
			return tooLong("Issue", "body")
		}
		if in.Labels != nil {
			labels, refusal := s.named(*in.Labels)
			if refusal != nil {
				return *refusal
			}
			i.labels = labels
		}
		if in.Title != nil {
			i.title = fmt.Sprint(in.Title)
		}
		if in.Body != nil {
			i.body = *in.Body
		}
		switch in.State {
		case "closed":
			reason := "completed"
			if in.Reason != nil {
				reason = *in.Reason
			}
			s.close(i, c.who.login, reason)
		case "open":
			i.closed, i.closedBy, i.reason = time.Time{}, "", "reopened"
		}
		i.updatedAt = s.now()
		return ok(s.showIssue(i))
	}},
	// Only the events that the pull-request loop reads are implemented.
	"issues/list-events": {"issue=read", func(s *Server, c *call) answer {
		i := s.subject(c)
		if i == nil {
			return missing()
		}
		var found []retarget
		if i.pull != nil {
			found = i.pull.retargets
		}
		return page(s, c, found, func(r retarget) map[string]any {
			return map[string]any{
				"id": r.id, "node_id": node("BRC", r.id), "url": s.at(s.main, "/issues/events/%d", r.id), "actor": s.showUser(r.by), "event": "base_ref_changed",
				"commit_id": nil, "commit_url": nil, "created_at": stamp(r.at), "performed_via_github_app": nil,
			}
		})
	}},
	"issues/list-comments": {"issue=read", func(s *Server, c *call) answer {
		i := s.subject(c)
		if i == nil {
			return missing()
		}
		found := s.commentsOf(i)
		if since, err := time.Parse(time.RFC3339, c.query.Get("since")); err == nil {
			found = slices.DeleteFunc(found, func(said *comment) bool { return said.updatedAt.Before(since) })
		}
		return page(s, c, found, s.showComment)
	}},
	"issues/create-comment": {"issue=write", func(s *Server, c *call) answer {
		i := s.subject(c)
		if i == nil {
			return missing()
		}
		body, refusal := said(c)
		if refusal != nil {
			return *refusal
		}
		return created(s.showComment(s.say(i, c.who.login, body)))
	}},
	"issues/get-comment": {"issue=read", func(s *Server, c *call) answer {
		if said := s.comment(c.number("comment_id")); said != nil {
			return ok(s.showComment(said))
		}
		return missing()
	}},
	"issues/update-comment": {"issue=write", func(s *Server, c *call) answer {
		edited := s.comment(c.number("comment_id"))
		if edited == nil {
			return missing()
		}
		body, refusal := said(c)
		if refusal != nil {
			return *refusal
		}
		edited.body, edited.updatedAt, edited.edits = body, s.now(), edited.edits+1
		return ok(s.showComment(edited))
	}},
	"issues/delete-comment": {"issue=write", func(s *Server, c *call) answer {
		if !s.forget(c.number("comment_id")) {
			return missing()
		}
		return none()
	}},
}

// wanted tells whether an issue belongs in the list that a request asks for.
func (s *Server) wanted(c *call, i *issue) bool {
	state := c.query.Get("state")
	if state == "" {
		state = "open"
	}
	if state != "all" && state != i.state() {
		return false
	}
	if creator := c.query.Get("creator"); creator != "" && fold(creator) != fold(i.author) {
		return false
	}
	if labels := c.query.Get("labels"); labels != "" {
		for _, name := range strings.Split(labels, ",") {
			if !slices.ContainsFunc(i.labels, func(has string) bool { return fold(has) == fold(name) }) {
				return false
			}
		}
	}
	if since, err := time.Parse(time.RFC3339, c.query.Get("since")); err == nil && i.updatedAt.Before(since) {
		return false
	}
	return true
}

func tooLong(resource, field string) answer {
	return invalid(resource, field, "custom", fmt.Sprintf("%s is too long (maximum is %d characters)", field, mostText))
}

// said returns the text of a comment in a request.
func said(c *call) (string, *answer) {
	var in struct{ Body string }
	var refusal answer
	switch err := c.decode(&in); {
	case err != nil:
		refusal = refused(http.StatusBadRequest, "%v", err)
	case strings.TrimSpace(in.Body) == "":
		refusal = invalid("IssueComment", "body", "missing_field", "Body cannot be blank")
	case len(in.Body) > mostText:
		refusal = tooLong("IssueComment", "body")
	default:
		return in.Body, nil
	}
	return "", &refusal
}

func (s *Server) showComment(said *comment) map[string]any {
	kind := "issues"
	if said.issue.pull != nil {
		kind = "pull"
	}
	return map[string]any{
		"id": said.id, "node_id": node("IC", said.id), "url": s.at(s.main, "/issues/comments/%d", said.id), "body": said.body,
		"html_url":  s.site(s.main, "/%s/%d#issuecomment-%d", kind, said.issue.number, said.id),
		"issue_url": s.at(s.main, "/issues/%d", said.issue.number), "user": s.showUser(said.author),
		"created_at": stamp(said.createdAt), "updated_at": stamp(said.updatedAt), "author_association": s.association(said.author), "performed_via_github_app": nil,
	}
}

// association is what a login is to the repository.
func (s *Server) association(login string) string {
	switch role := s.settings.roles[fold(login)]; {
	case fold(login) == fold(s.main.owner):
		return "OWNER"
	case role == "write" || role == "maintain" || role == "admin":
		return "COLLABORATOR"
	}
	return "NONE"
}

func (s *Server) showIssue(i *issue) map[string]any {
	labels := []any{}
	for _, name := range i.labels {
		labels = append(labels, s.showLabel(s.label(name)))
	}
	kind := "issues"
	if i.pull != nil {
		kind = "pull"
	}
	at := s.at(s.main, "/issues/%d", i.number)
	shown := map[string]any{
		"id": i.id, "node_id": node("I", i.id), "number": i.number, "title": i.title, "body": i.body, "state": i.state(), "user": s.showUser(i.author),
		"url": at, "repository_url": s.at(s.main, ""), "labels_url": at + "/labels{/name}", "comments_url": at + "/comments", "events_url": at + "/events",
		"html_url": s.site(s.main, "/%s/%d", kind, i.number), "labels": labels, "assignee": nil, "assignees": []any{}, "milestone": nil, "locked": false,
		"comments": len(s.commentsOf(i)), "created_at": stamp(i.createdAt), "updated_at": stamp(i.updatedAt), "closed_at": stamp(i.closed),
		"author_association": s.association(i.author), "state_reason": nil,
	}
	if i.reason != "" {
		shown["state_reason"] = i.reason
	}
	if !i.open() {
		shown["closed_by"] = s.showUser(i.closedBy)
	}
	if i.pull != nil {
		shown["pull_request"] = map[string]any{
			"url": s.at(s.main, "/pulls/%d", i.number), "html_url": s.site(s.main, "/pull/%d", i.number), "diff_url": s.site(s.main, "/pull/%d.diff", i.number),
			"patch_url": s.site(s.main, "/pull/%d.patch", i.number), "merged_at": stamp(i.pull.merged),
		}
	}
	return shown
}
