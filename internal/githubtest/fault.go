// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Match selects requests. A request must match every field that is set.
type Match struct {
	Operation string // GitHub's name, such as "issues/create-comment"
	Method    string
	Path      string // below the API's base, such as "/repos/*/issues/*"; "*" stands for any text
}

func (m Match) String() string {
	return strings.TrimSpace(strings.Join([]string{m.Operation, m.Method, m.Path}, " "))
}

func (m Match) is(c *call, path string) bool {
	return (m.Operation == "" || m.Operation == c.op.id) && (m.Method == "" || m.Method == c.Method) && (m.Path == "" || glob(m.Path, path))
}

func glob(pattern, text string) bool {
	parts := strings.Split(pattern, "*")
	if len(parts) == 1 {
		return pattern == text
	}
	text, found := strings.CutPrefix(text, parts[0])
	if !found {
		return false
	}
	for _, part := range parts[1 : len(parts)-1] {
		at := strings.Index(text, part)
		if at < 0 {
			return false
		}
		text = text[at+len(part):]
	}
	return strings.HasSuffix(text, parts[len(parts)-1])
}

// Fault replaces the right answer to a request.
type Fault struct {
	Match
	Skip    int // number of matching requests that are answered before it begins
	Times   int // number of requests that it meets; 0 means one, a negative number all
	Status  int
	Header  http.Header
	Message string
	More    string // address of an explanation, by which clients recognise limits
	Late    bool   // the request is carried out, and only its answer is lost
	Cut     bool   // the connection is cut without an answer
}

// GitHub's messages when it limits requests.
const (
	secondary = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
	primary   = "API rate limit exceeded for installation ID 1."
	limits    = "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api"
)

// SecondaryLimit is GitHub's answer to too many requests at once.
func SecondaryLimit(wait time.Duration) Fault {
	return Fault{Status: http.StatusForbidden, Message: secondary, More: limits + "#about-secondary-rate-limits", Header: http.Header{
		"Retry-After": {strconv.Itoa(int(wait / time.Second))},
	}}
}

// PrimaryLimit is GitHub's answer when the hour's requests are used up.
func PrimaryLimit(reset time.Time) Fault {
	return Fault{Status: http.StatusForbidden, Message: primary, More: limits + "#about-primary-rate-limits", Header: http.Header{
		"X-Ratelimit-Remaining": {"0"}, "X-Ratelimit-Reset": {strconv.FormatInt(reset.Unix(), 10)},
	}}
}

// On sets which requests a fault meets, and how many.
func (f Fault) On(match Match, times int) Fault {
	f.Match, f.Times = match, times
	return f
}

type fault struct {
	Fault
	seen, met int
}

// Fail injects a fault. The requests are still compared with GitHub's description.
func (s *Server) Fail(f Fault) {
	if f.Times == 0 {
		f.Times = 1
	}
	if !f.Cut && f.Status < 400 {
		s.must(fmt.Errorf("a fault has a status of at least 400, or cuts the connection; this has %d", f.Status))
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.faults = append(s.faults, &fault{Fault: f})
}

// inject finds the fault for a request, or nil.
func (s *Server) inject(c *call, path string) *fault {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, f := range s.faults {
		if !f.is(c, path) || (f.Times > 0 && f.met >= f.Times) {
			continue
		}
		f.seen++
		if f.seen <= f.Skip {
			continue
		}
		f.met++
		return f
	}
	return nil
}

func (s *Server) fail(w http.ResponseWriter, c *call, f *fault) {
	if f.Cut {
		s.log(c, c.Request, 0)
		panic(http.ErrAbortHandler)
	}
	message := f.Message
	if message == "" {
		message = http.StatusText(f.Status)
	}
	reply := refused(f.Status, "%s", message)
	reply.header = f.Header
	if f.More != "" {
		reply.body.(map[string]any)["documentation_url"] = f.More
	}
	s.send(w, c, c.Request, reply)
}

type hook struct {
	Match
	do  func()
	met bool
}

// Before calls do once, just before the next matching request is answered. It stands for somebody
// else's push or comment at that moment. do may use all methods of the server.
func (s *Server) Before(match Match, do func()) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.hooks = append(s.hooks, &hook{Match: match, do: do})
}

func (s *Server) before(c *call, path string) {
	s.mutex.Lock()
	var due []func()
	for _, h := range s.hooks {
		if !h.met && h.is(c, path) {
			h.met = true
			due = append(due, h.do)
			break
		}
	}
	s.mutex.Unlock()
	for _, do := range due {
		do()
	}
}
