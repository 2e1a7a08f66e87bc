// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"
)

// repository is the repository itself or a fork of it.
type repository struct {
	id          int64
	owner, name string
	branch      string // the default one
	fork        bool
	created     time.Time
	git         *store
}

func (r *repository) full() string              { return r.owner + "/" + r.name }
func (r *repository) head(branch string) string { return "refs/heads/" + branch }
func (r *repository) tip(branch string) string  { return r.git.resolve(r.head(branch), "commit") }

// repository finds a repository by "owner/name"; "" is the repository itself. For an unknown name
// it makes a fork.
func (s *Server) repository(name string) *repository {
	if name == "" || fold(name) == fold(s.main.full()) {
		return s.main
	}
	if known, ok := s.forks[fold(name)]; ok {
		return known
	}
	owner, base, found := strings.Cut(name, "/")
	if !found {
		s.must(fmt.Errorf("%q is not owner/name", name))
	}
	fork := &repository{id: s.id(), owner: owner, name: base, branch: s.main.branch, fork: true, created: s.now()}
	git, err := newStore(filepath.Join(s.scratch, "forks", owner, base+".git"), fork.branch, s.now)
	s.must(err)
	fork.git = git
	_, err = git.git("fetch", "--quiet", s.main.git.dir, "+refs/heads/*:refs/heads/*")
	s.must(err)
	s.forks[fold(name)] = fork
	return fork
}

// user is an account. It is made when its login is first used.
type user struct {
	id    int64
	login string
}

// The login of the bot of GitHub's own workflows, and its numbers, which are the same everywhere.
const (
	actionsLogin = "github-actions[bot]"
	actionsUser  = 41898282
	actionsApp   = 15368
)

func (s *Server) user(login string) *user {
	if known, ok := s.users[fold(login)]; ok {
		return known
	}
	made := &user{id: s.id(), login: login}
	if login == actionsLogin {
		made.id = actionsUser
	}
	s.users[fold(login)] = made
	return made
}

// person is the signature of commits that a user makes through the API.
func (s *Server) person(login string) person {
	u := s.user(login)
	return person{name: u.login, email: fmt.Sprintf("%d+%s@users.noreply.github.com", u.id, u.login)}
}

// github is the signature of commits that are made on the web: merges.
var github = person{name: "GitHub", email: "noreply@github.com"}

var repositoryHandlers = map[string]handler{
	"repos/get": {"metadata=read", func(s *Server, c *call) answer {
		full := s.showRepository(c.repo)
		for name, value := range map[string]any{
			"subscribers_count": 0, "network_count": len(s.forks), "allow_merge_commit": true, "allow_auto_merge": false,
			"delete_branch_on_merge": false,
		} {
			full[name] = value
		}
		if c.repo.fork {
			full["parent"], full["source"] = s.showRepository(s.main), s.showRepository(s.main)
		}
		return ok(full)
	}},
	"users/get-by-username": {"metadata=read", func(s *Server, c *call) answer {
		login := c.op.params["username"]
		if s.users[fold(login)] == nil && login != actionsLogin && fold(login) != fold(s.main.owner) {
			return missing()
		}
		shown := s.showUser(login)
		for _, unknown := range []string{"name", "company", "blog", "location", "email", "hireable", "bio"} {
			shown[unknown] = nil
		}
		for _, count := range []string{"public_repos", "public_gists", "followers", "following"} {
			shown[count] = 0
		}
		shown["created_at"], shown["updated_at"] = stamp(s.main.created), stamp(s.main.created)
		return ok(shown)
	}},
	"repos/get-collaborator-permission-level": {"metadata=read", func(s *Server, c *call) answer {
		login := c.op.params["username"]
		role := s.settings.roles[fold(login)]
		if fold(login) == fold(s.main.owner) {
			role = "admin"
		}
		if role == "" {
			role = "read"
			if !s.options.Public {
				role = "none"
			}
		}
		shown := s.showUser(login)
		shown["role_name"] = role
		permission := map[string]string{"maintain": "write", "triage": "read"}[role]
		if permission == "" {
			permission = role
		}
		return ok(map[string]any{"permission": permission, "role_name": role, "user": shown})
	}},
}

// SetRole sets the role of a login in the repository: "read", "triage", "write", "maintain" or
// "admin".
func (s *Server) SetRole(login, role string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.settings.roles[fold(login)] = role
}

// stamp is a time as GitHub writes it, or nil if there is none.
func stamp(t time.Time) any {
	if t.IsZero() {
		return nil
	}
	return t.UTC().Format(time.RFC3339)
}

// node is the id of a thing in GitHub's GraphQL API.
func node(kind string, id int64) string { return fmt.Sprintf("%s_%d", kind, id) }

// at is an address in the API, below a repository.
func (s *Server) at(r *repository, format string, arguments ...any) string {
	return s.api + "/repos/" + r.full() + fmt.Sprintf(format, arguments...)
}

// site is an address of a page for people, below a repository.
func (s *Server) site(r *repository, format string, arguments ...any) string {
	return s.web + "/" + r.full() + fmt.Sprintf(format, arguments...)
}

func (s *Server) showUser(login string) map[string]any {
	u := s.user(login)
	kind := "User"
	if strings.HasSuffix(u.login, "[bot]") {
		kind = "Bot"
	}
	at := s.api + "/users/" + url.PathEscape(u.login)
	return map[string]any{
		"login": u.login, "id": u.id, "node_id": node("U", u.id), "type": kind, "user_view_type": "public", "site_admin": false, "gravatar_id": "",
		"avatar_url": fmt.Sprintf("%s/avatars/%d", s.web, u.id), "html_url": s.web + "/" + url.PathEscape(u.login), "url": at,
		"followers_url": at + "/followers", "following_url": at + "/following{/other_user}", "gists_url": at + "/gists{/gist_id}",
		"starred_url": at + "/starred{/owner}{/repo}", "subscriptions_url": at + "/subscriptions", "organizations_url": at + "/orgs",
		"repos_url": at + "/repos", "events_url": at + "/events{/privacy}", "received_events_url": at + "/received_events",
	}
}

// showMinimal is a repository as it appears inside other answers.
func (s *Server) showMinimal(r *repository) map[string]any {
	at := func(path string) string { return s.at(r, "%s", path) }
	return map[string]any{
		"id": r.id, "node_id": node("R", r.id), "name": r.name, "full_name": r.full(), "owner": s.showUser(r.owner), "private": !s.options.Public,
		"html_url": s.site(r, ""), "description": nil, "fork": r.fork, "url": at(""),
		"archive_url": at("/{archive_format}{/ref}"), "assignees_url": at("/assignees{/user}"), "blobs_url": at("/git/blobs{/sha}"),
		"branches_url": at("/branches{/branch}"), "collaborators_url": at("/collaborators{/collaborator}"), "comments_url": at("/comments{/number}"),
		"commits_url": at("/commits{/sha}"), "compare_url": at("/compare/{base}...{head}"), "contents_url": at("/contents/{+path}"),
		"contributors_url": at("/contributors"), "deployments_url": at("/deployments"), "downloads_url": at("/downloads"), "events_url": at("/events"),
		"forks_url": at("/forks"), "git_commits_url": at("/git/commits{/sha}"), "git_refs_url": at("/git/refs{/sha}"), "git_tags_url": at("/git/tags{/sha}"),
		"issue_comment_url": at("/issues/comments{/number}"), "issue_events_url": at("/issues/events{/number}"), "issues_url": at("/issues{/number}"),
		"keys_url": at("/keys{/key_id}"), "labels_url": at("/labels{/name}"), "languages_url": at("/languages"), "merges_url": at("/merges"),
		"milestones_url": at("/milestones{/number}"), "notifications_url": at("/notifications{?since,all,participating}"), "pulls_url": at("/pulls{/number}"),
		"releases_url": at("/releases{/id}"), "stargazers_url": at("/stargazers"), "statuses_url": at("/statuses/{sha}"), "subscribers_url": at("/subscribers"),
		"subscription_url": at("/subscription"), "tags_url": at("/tags"), "teams_url": at("/teams"), "trees_url": at("/git/trees{/sha}"), "hooks_url": at("/hooks"),
	}
}

func (s *Server) showRepository(r *repository) map[string]any {
	shown := s.showMinimal(r)
	open := 0
	for _, i := range s.issues {
		if !r.fork && i.open() {
			open++
		}
	}
	visibility := "private"
	if s.options.Public {
		visibility = "public"
	}
	host := strings.TrimPrefix(strings.TrimPrefix(s.web, "https://"), "http://")
	for name, value := range map[string]any{
		"git_url": "git://" + host + "/" + r.full() + ".git", "ssh_url": "git@" + host + ":" + r.full() + ".git", "clone_url": s.site(r, ".git"), "svn_url": s.site(r, ""),
		"mirror_url": nil, "homepage": nil, "language": nil, "license": nil, "default_branch": r.branch, "visibility": visibility,
		"forks_count": 0, "stargazers_count": 0, "watchers_count": 0, "size": 1, "open_issues_count": open, "forks": 0, "open_issues": open, "watchers": 0,
		"has_issues": true, "has_projects": false, "has_wiki": false, "has_pages": false, "has_downloads": false, "has_discussions": false, "topics": []any{}, "archived": false, "disabled": false,
		"created_at": stamp(r.created), "updated_at": stamp(r.created), "pushed_at": stamp(r.created),
	} {
		shown[name] = value
	}
	return shown
}
