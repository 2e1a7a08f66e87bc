// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"maps"
	"net/http"
	"slices"
)

// Operations lists the operations that the server has.
func Operations() []string { return slices.Sorted(maps.Keys(handlers)) }

// Installed is GitHub's description as 'make setup' installed it.
func Installed() (*Spec, error) { return installed() }

// CheckAnswer compares an answer to the request with the description.
func (s *Spec) CheckAnswer(r *http.Request, status int, header http.Header, body []byte) error {
	op, err := s.find(r.Method, r.URL.EscapedPath())
	if err != nil {
		return err
	}
	return op.answer(r, status, header, body)
}

// Misanswer makes an operation give another answer from now on. The function that it returns ends
// that.
func Misanswer(operation string, status int, body any) func() {
	before := handlers[operation]
	handlers[operation] = handler{before.need, func(*Server, *call) answer { return answer{status: status, body: body} }}
	return func() { handlers[operation] = before }
}
