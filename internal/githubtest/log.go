// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import "net/http"

// Call is a request, with the status of its answer.
type Call struct {
	// GitHub's name of the operation, such as "pulls/list"; "" when GitHub has no such operation
	Operation string
	Method    string
	Path      string // as it was sent, without the query
	Query     string
	Body      []byte
	Login     string // of the token; "" without one
	Status    int    // 0 when the connection was cut
}

// Log lists the requests so far, in the order of their answers. Downloads from the storage have the
// operation "storage".
func (s *Server) Log() []Call {
	s.record.Lock()
	defer s.record.Unlock()
	return append([]Call(nil), s.calls...)
}

// Count is the number of requests so far for an operation.
func (s *Server) Count(operation string) int {
	count := 0
	for _, c := range s.Log() {
		if c.Operation == operation {
			count++
		}
	}
	return count
}

func (s *Server) log(c *call, r *http.Request, status int) {
	made := Call{Method: r.Method, Path: r.URL.Path, Query: r.URL.RawQuery, Status: status}
	if c != nil {
		made.Body = c.body
		if c.op != nil {
			made.Operation = c.op.id
		}
		if c.who != nil {
			made.Login = c.who.login
		}
	}
	s.record.Lock()
	defer s.record.Unlock()
	s.calls = append(s.calls, made)
}
