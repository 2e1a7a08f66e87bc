// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// token is the account behind a request, and its permissions.
type token struct {
	login   string
	permits map[string]int
}

// levels order the levels of a permission.
var levels = map[string]int{"read": 1, "write": 2, "admin": 3}

// permissions are those of GitHub for repositories that this server checks.
var permissions = []string{
	"actions", "administration", "checks", "contents", "deployments", "environments", "issues", "metadata", "pull_requests", "secrets", "statuses", "workflows",
}

// Grant makes a token of a login with permissions such as "contents=write". A login that ends in
// "[bot]" is an app. Every token has "metadata=read", as on GitHub.
func (s *Server) Grant(secret, login string, permits ...string) {
	granted := &token{login: login, permits: map[string]int{"metadata": levels["read"]}}
	for _, permit := range permits {
		name, level, _ := strings.Cut(permit, "=")
		if !slices.Contains(permissions, name) || levels[level] == 0 {
			s.must(fmt.Errorf("%q is no permission: it is one of %s, then =read, =write or =admin", permit, strings.Join(permissions, ", ")))
		}
		granted.permits[name] = levels[level]
	}
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.tokens[secret] = granted
	s.user(login)
}

// Revoke makes a token invalid.
func (s *Server) Revoke(secret string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	delete(s.tokens, secret)
}

func (t *token) bot() bool { return t != nil && strings.HasSuffix(t.login, "[bot]") }

// permitted tells whether a token has one of the sets of permissions in need, such as
// "contents=write, pull_requests=read; administration=read".
func (t *token) permitted(need string) bool {
	for _, set := range strings.Split(need, ";") {
		all := true
		for _, one := range strings.Split(set, ",") {
			name, level, _ := strings.Cut(strings.TrimSpace(one), "=")
			if t == nil || t.permits[name] < levels[level] {
				all = false
			}
		}
		if all {
			return true
		}
	}
	return false
}

// admit finds the token and the repository of a request. It refuses what the token may not do.
func (s *Server) admit(c *call, need string) *answer {
	refuse := func(a answer) *answer { return &a }
	if header := c.Header.Get("Authorization"); header != "" {
		kind, secret, _ := strings.Cut(header, " ")
		who, ok := s.tokens[secret]
		if !ok || (!strings.EqualFold(kind, "Bearer") && !strings.EqualFold(kind, "token")) {
			return refuse(refused(http.StatusUnauthorized, "Bad credentials"))
		}
		c.who = who
	}
	if owner, name := c.op.params["owner"], c.op.params["repo"]; name != "" {
		switch full := owner + "/" + name; {
		case fold(full) == fold(s.main.full()):
			c.repo = s.main
		case s.forks[fold(full)] != nil && s.options.Public && c.op.id == "repos/get":
			c.repo = s.forks[fold(full)]
		default:
			return refuse(missing())
		}
	}
	reads := c.Method == http.MethodGet || c.Method == http.MethodHead
	accepted := need
	if level, ok := strings.CutPrefix(need, "issue="); ok {
		accepted = "issues=" + level + "; pull_requests=" + level
		need = "issues=" + level
		if i := s.subject(c); i != nil && i.pull != nil {
			need = "pull_requests=" + level
		}
	}
	switch {
	case s.options.Public && reads && !strings.Contains(need, "administration") && !strings.Contains(need, "environments"):
		// Only collaborators may see which secrets exist.
		return nil
	case c.who == nil && reads:
		return refuse(missing())
	case c.who == nil:
		return refuse(refused(http.StatusUnauthorized, "Requires authentication"))
	case c.who.permitted(need):
		return nil
	}
	kind := "personal access token"
	if c.who.bot() {
		kind = "integration"
	}
	reply := refused(http.StatusForbidden, "Resource not accessible by %s", kind)
	reply.header = http.Header{"X-Accepted-Github-Permissions": {accepted}}
	return &reply
}

// subject is the issue or pull request that a request is about.
func (s *Server) subject(c *call) *issue {
	if n := c.number("issue_number"); n != 0 {
		return s.issue(n)
	}
	if n := c.number("comment_id"); n != 0 {
		if found := s.comment(n); found != nil {
			return found.issue
		}
	}
	return nil
}
