// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"slices"
	"time"
)

// mostText is the largest length of a body, in bytes. GitHub counts characters, so this is never
// more generous.
const mostText = 65536

// issue is an issue or a pull request.
type issue struct {
	id                   int64
	number               int64
	title, body, author  string
	labels               []string
	closed               time.Time // zero while it is open
	closedBy, reason     string
	createdAt, updatedAt time.Time
	pull                 *pull
}

func (i *issue) open() bool { return i.closed.IsZero() }

func (i *issue) state() string {
	if i.open() {
		return "open"
	}
	return "closed"
}

// comment is a comment on an issue or a pull request.
type comment struct {
	id                   int64
	issue                *issue
	author, body         string
	createdAt, updatedAt time.Time
	edits                int
}

func (s *Server) issue(number int64) *issue {
	if number < 1 || number > int64(len(s.issues)) {
		return nil
	}
	return s.issues[number-1]
}

func (s *Server) comment(id int64) *comment {
	for _, found := range s.comments {
		if found.id == id {
			return found
		}
	}
	return nil
}

// add gives an issue its number and keeps it.
func (s *Server) add(i *issue) *issue {
	i.id, i.number, i.createdAt, i.updatedAt = s.id(), int64(len(s.issues)+1), s.now(), s.now()
	s.issues = append(s.issues, i)
	return i
}

func (s *Server) say(i *issue, author, body string) *comment {
	said := &comment{id: s.id(), issue: i, author: author, body: body, createdAt: s.now(), updatedAt: s.now()}
	s.comments = append(s.comments, said)
	i.updatedAt = s.now()
	return said
}

func (s *Server) commentsOf(i *issue) []*comment {
	var found []*comment
	for _, said := range s.comments {
		if said.issue == i {
			found = append(found, said)
		}
	}
	return found
}

func (s *Server) close(i *issue, who, reason string) {
	if i.open() {
		i.closed, i.closedBy, i.reason = s.now(), who, reason
	}
}

// Issue is an issue or a pull request as people see it.
type Issue struct {
	Number              int
	Title, Body, Author string
	State               string // open or closed
	Labels              []string
	Comments            []Comment
}

// Comment is a comment as people see it.
type Comment struct {
	ID           int64
	Author, Body string
	Edits        int // how often it was edited
}

// Issues lists the issues that are not pull requests, oldest first.
func (s *Server) Issues() []Issue {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var found []Issue
	for _, i := range s.issues {
		if i.pull == nil {
			found = append(found, s.tell(i))
		}
	}
	return found
}

func (s *Server) tell(i *issue) Issue {
	told := Issue{Number: int(i.number), Title: i.title, Body: i.body, Author: i.author, State: i.state(), Labels: append([]string{}, i.labels...)}
	for _, said := range s.commentsOf(i) {
		told.Comments = append(told.Comments, Comment{ID: said.id, Author: said.author, Body: said.body, Edits: said.edits})
	}
	return told
}

func (s *Server) known(number int) *issue {
	i := s.issue(int64(number))
	if i == nil {
		s.must(fmt.Errorf("there is no issue or pull request %d", number))
	}
	return i
}

// OpenIssue opens an issue as author.
func (s *Server) OpenIssue(author, title, body string, labels ...string) int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, name := range labels {
		s.ensureLabel(name)
	}
	return int(s.add(&issue{title: title, body: body, author: author, labels: labels}).number)
}

// CloseIssue closes an issue or a pull request as who.
func (s *Server) CloseIssue(number int, who string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.close(s.known(number), who, "completed")
}

// Comments lists the comments on an issue or a pull request, oldest first.
func (s *Server) Comments(number int) []Comment {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.tell(s.known(number)).Comments
}

// Comment comments on an issue or a pull request as author, and returns the comment's number.
func (s *Server) Comment(number int, author, body string) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.say(s.known(number), author, body).id
}

// EditComment changes the text of a comment. Owners of a repository can do that to any comment.
func (s *Server) EditComment(id int64, body string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	said := s.comment(id)
	if said == nil {
		s.must(fmt.Errorf("there is no comment %d", id))
	}
	said.body, said.updatedAt, said.edits = body, s.now(), said.edits+1
}

// DeleteComment deletes a comment. Its author or an owner can do that.
func (s *Server) DeleteComment(id int64) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if !s.forget(id) {
		s.must(fmt.Errorf("there is no comment %d", id))
	}
}

func (s *Server) forget(id int64) bool {
	before := len(s.comments)
	s.comments = slices.DeleteFunc(s.comments, func(said *comment) bool { return said.id == id })
	return len(s.comments) < before
}
