// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const mostBody = 64 << 20 // bytes of a request

// call is a request and what is known about it.
type call struct {
	*http.Request
	op    *operation
	body  []byte
	query url.Values
	who   *token
	repo  *repository
}

// answer is an answer. A body is written as JSON, raw bytes as they are.
type answer struct {
	status int
	header http.Header
	body   any
	raw    []byte
}

func ok(body any) answer { return answer{status: http.StatusOK, body: body} }

// created is the answer to a POST that made something, with its address.
func created(body map[string]any) answer {
	header := http.Header{}
	if location, ok := body["url"].(string); ok {
		header.Set("Location", location)
	}
	return answer{status: http.StatusCreated, header: header, body: body}
}

func none() answer { return answer{status: http.StatusNoContent} }

func refused(status int, format string, arguments ...any) answer {
	return answer{status: status, body: map[string]any{"message": fmt.Sprintf(format, arguments...), "documentation_url": "https://docs.github.com/rest"}}
}

// invalid is GitHub's answer to a field with an invalid value.
func invalid(resource, field, code, message string) answer {
	problem := map[string]any{"resource": resource, "field": field, "code": code}
	if message != "" {
		problem["message"] = message
	}
	return answer{status: http.StatusUnprocessableEntity, body: map[string]any{
		"message": "Validation Failed", "documentation_url": "https://docs.github.com/rest", "errors": []any{problem},
	}}
}

func missing() answer { return refused(http.StatusNotFound, "Not Found") }

// handler answers one operation. need is the permission that a token must have, as in the header
// X-Accepted-GitHub-Permissions. "issue=write" stands for the permission on pull requests or on
// issues, depending on what the number is.
type handler struct {
	need  string
	serve func(*Server, *call) answer
}

// handlers are the operations that this server has, by GitHub's names.
var handlers = map[string]handler{}

func init() {
	for _, part := range []map[string]handler{
		repositoryHandlers, pullHandlers, issueHandlers, labelHandlers, checkHandlers, deploymentHandlers, runHandlers, dataHandlers, contentHandlers, settingHandlers,
	} {
		for id, h := range part {
			handlers[id] = h
		}
	}
}

func (s *Server) serve(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, mostBody))
	if err != nil {
		s.violate(fmt.Errorf("%s %s: the body could not be read: %w", r.Method, r.URL, err))
		return
	}
	escaped := r.URL.EscapedPath()
	if key, ok := strings.CutPrefix(escaped, storagePath); ok {
		s.store(w, r, key)
		return
	}
	path, below := strings.CutPrefix(escaped, strings.TrimPrefix(s.api, s.root))
	if !below {
		s.violate(fmt.Errorf("%s %s: the API of a GitHub Enterprise server is below /api/v3", r.Method, r.URL))
		s.send(w, nil, r, missing())
		return
	}
	op, err := s.spec.find(r.Method, path)
	if err != nil {
		s.violate(err)
		s.send(w, nil, r, missing())
		return
	}
	c := &call{Request: r, op: op, body: body, query: r.URL.Query()}
	if err := op.request(r, body); err != nil {
		s.violate(err)
	}
	s.before(c, path)
	injected := s.inject(c, path)
	if injected != nil && !injected.Late {
		s.fail(w, c, injected)
		return
	}
	reply := s.handle(c)
	if err := s.check(c, reply); err != nil {
		s.violate(err)
	}
	if injected != nil {
		s.fail(w, c, injected)
		return
	}
	s.send(w, c, r, reply)
}

// handle answers one request at a time.
func (s *Server) handle(c *call) answer {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	known, ok := handlers[c.op.id]
	if !ok {
		s.violate(fmt.Errorf("%s (%s %s) is an operation of GitHub's that githubtest does not have", c.op.id, c.op.route.Method, c.op.route.Path))
		return refused(http.StatusNotImplemented, "Not implemented by githubtest")
	}
	if refusal := s.admit(c, known.need); refusal != nil {
		return *refusal
	}
	if err := s.refresh(); err != nil {
		s.violate(err)
		return refused(http.StatusInternalServerError, "%v", err)
	}
	return known.serve(s, c)
}

// check compares an answer with GitHub's description.
func (s *Server) check(c *call, reply answer) error {
	if reply.status == http.StatusNotImplemented {
		return nil
	}
	header, body := reply.encode()
	s.mutex.Lock()
	body = s.undeleted(body)
	s.mutex.Unlock()
	return c.op.answer(c.Request, reply.status, header, body)
}

// undeleted returns an answer with the repository itself in place of deleted forks. GitHub answers
// null for them, which its description does not allow. So this is for the comparison only.
func (s *Server) undeleted(body []byte) []byte {
	if !bytes.Contains(body, []byte("null")) {
		return body
	}
	var value any
	if json.Unmarshal(body, &value) != nil {
		return body
	}
	var restore func(any)
	restore = func(value any) {
		switch value := value.(type) {
		case []any:
			for _, one := range value {
				restore(one)
			}
		case map[string]any:
			if repo, found := value["repo"]; found && repo == nil && value["sha"] != nil {
				value["repo"] = s.showRepository(s.main)
			}
			if repo, found := value["head_repository"]; found && repo == nil {
				value["head_repository"] = s.showMinimal(s.main)
			}
			for _, one := range value {
				restore(one)
			}
		}
	}
	restore(value)
	restored, err := json.Marshal(value)
	if err != nil {
		return body
	}
	return restored
}

func (a answer) encode() (http.Header, []byte) {
	header := a.header.Clone()
	if header == nil {
		header = http.Header{}
	}
	body := a.raw
	if a.body != nil {
		body, _ = json.Marshal(a.body)
		header.Set("Content-Type", "application/json; charset=utf-8")
	}
	return header, body
}

// send writes an answer, with the headers that GitHub always sends.
func (s *Server) send(w http.ResponseWriter, c *call, r *http.Request, reply answer) {
	s.log(c, r, reply.status)
	header, body := reply.encode()
	limits := map[string]string{
		"X-Ratelimit-Limit": "5000", "X-Ratelimit-Remaining": "4999", "X-Ratelimit-Used": "1", "X-Ratelimit-Resource": "core",
		"X-Ratelimit-Reset": strconv.FormatInt(s.now().Add(time.Hour).Unix(), 10), "X-Github-Request-Id": fmt.Sprintf("FAKE:%d", time.Now().UnixNano()),
	}
	for name, value := range limits {
		w.Header().Set(name, value)
	}
	for name, values := range header {
		w.Header()[name] = values
	}
	w.WriteHeader(reply.status)
	_, _ = io.Copy(w, bytes.NewReader(body))
}

// decode reads the body of a request, which was compared with the description before.
func (c *call) decode(into any) error {
	if len(c.body) == 0 {
		return nil
	}
	return json.Unmarshal(c.body, into)
}

// number is a path parameter as a number. It is 0, which no thing has, if the parameter is none.
func (c *call) number(name string) int64 {
	n, err := strconv.ParseInt(c.op.params[name], 10, 64)
	if err != nil {
		return 0
	}
	return n
}
