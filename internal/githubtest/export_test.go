// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"maps"
	"net/http"
	"slices"
)

// Operations lists what the server can do.
func Operations() []string { return slices.Sorted(maps.Keys(handlers)) }

// Installed is the installed description.
func Installed() (*Spec, error) { return installed() }

// CheckAnswer compares an answer of the request's operation with the description.
func (s *Spec) CheckAnswer(r *http.Request, status int, header http.Header, body []byte) error {
	op, err := s.find(r.Method, r.URL.EscapedPath())
	if err != nil {
		return err
	}
	return op.answer(r, status, header, body)
}

// Misanswer lets an operation give another answer from now on, until the function that comes back
// is called.
func Misanswer(operation string, status int, body any) func() {
	before := handlers[operation]
	handlers[operation] = handler{before.need, func(*Server, *call) answer { return answer{status: status, body: body} }}
	return func() { handlers[operation] = before }
}
