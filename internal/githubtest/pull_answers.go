// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// mostFiles is the maximum number of files that GitHub lists for a pull request.
const mostFiles = 3000

var pullHandlers = map[string]handler{
	"pulls/list": {"pull_requests=read", func(s *Server, c *call) answer {
		var found []*issue
		for _, i := range s.issues {
			if i.pull != nil && s.wanted(c, i) && i.pull.asked(c.query) {
				found = append(found, i)
			}
		}
		// The default is newest first for any sort key. The order of equal keys does not matter to
		// paging.
		if direction := c.query.Get("direction"); direction != "asc" && (direction == "desc" || c.query.Get("sort") == "" || c.query.Get("sort") == "created") {
			slices.Reverse(found)
		}
		return page(s, c, found, s.showPullSimple)
	}},
	"pulls/get": {"pull_requests=read", onPull(func(s *Server, c *call, i *issue) answer { return ok(s.showPull(i)) })},
	"pulls/create": {"pull_requests=write", func(s *Server, c *call) answer {
		var in struct {
			Title, Head, Base, Body string
			HeadRepo                string `json:"head_repo"`
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		head, branch := s.main, in.Head
		if owner, ref, other := strings.Cut(in.Head, ":"); other {
			branch, head = ref, nil
			for _, r := range append(s.allForks(), s.main) {
				if fold(r.owner) == fold(owner) && (in.HeadRepo == "" || fold(r.name) == fold(in.HeadRepo)) {
					head = r
				}
			}
		}
		if head == nil || head.tip(branch) == "" {
			return invalid("PullRequest", "head", "invalid", "")
		}
		if s.main.tip(in.Base) == "" {
			return invalid("PullRequest", "base", "invalid", "")
		}
		i := &issue{title: in.Title, body: in.Body, author: c.who.login, pull: &pull{fork: head, headRef: branch, baseRef: in.Base}}
		err := s.propose(i)
		if errors.Is(err, errNothing) {
			return invalid("PullRequest", "head", "custom", fmt.Sprintf("No commits between %s and %s", in.Base, in.Head))
		}
		if err != nil {
			return invalid("PullRequest", "head", "custom", err.Error())
		}
		return created(s.showPull(i))
	}},
	"pulls/update": {"pull_requests=write", onPull(func(s *Server, c *call, i *issue) answer {
		var in struct{ Title, Body, State, Base *string }
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if in.Title != nil {
			i.title = *in.Title
		}
		if in.Body != nil {
			i.body = *in.Body
		}
		if in.Base != nil {
			s.retarget(i, *in.Base, c.who.login)
		}
		if in.State != nil && *in.State == "closed" {
			s.close(i, c.who.login, "")
		}
		i.updatedAt = s.now()
		return ok(s.showPull(i))
	})},
	"pulls/list-files": {"pull_requests=read", onPull(func(s *Server, c *call, i *issue) answer {
		files, err := s.main.git.diff(i.pull.from, i.pull.headSHA)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		return page(s, c, files[:min(len(files), mostFiles)], func(f changed) map[string]any { return s.showFile(i.pull.headSHA, f) })
	})},
	"pulls/list-commits": {"pull_requests=read", onPull(func(s *Server, c *call, i *issue) answer {
		commits, err := s.main.git.log(0, "--reverse", i.pull.from+".."+i.pull.headSHA, "--")
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		return page(s, c, commits[:min(len(commits), 250)], s.showCommit)
	})},
	"pulls/check-if-merged": {"contents=read", onPull(func(s *Server, c *call, i *issue) answer {
		if i.pull.merged.IsZero() {
			return missing()
		}
		return none()
	})},
	"pulls/merge": {"contents=write", onPull(mergePull)},
	"repos/list-pull-requests-associated-with-commit": {"pull_requests=read", func(s *Server, c *call) answer {
		commit := s.main.git.resolve(c.op.params["commit_sha"], "commit")
		if commit == "" {
			return refused(http.StatusUnprocessableEntity, "No commit found for SHA: %s", c.op.params["commit_sha"])
		}
		return page(s, c, s.pullsOf(commit), s.showPullSimple)
	}},
}

func onPull(do func(*Server, *call, *issue) answer) func(*Server, *call) answer {
	return func(s *Server, c *call) answer {
		i := s.issue(c.number("pull_number"))
		if i == nil || i.pull == nil {
			return missing()
		}
		return do(s, c, i)
	}
}

func mergePull(s *Server, c *call, i *issue) answer {
	var in struct {
		Title   string `json:"commit_title"`
		Message string `json:"commit_message"`
		SHA     string
		Method  string `json:"merge_method"`
	}
	if err := c.decode(&in); err != nil {
		return refused(http.StatusBadRequest, "%v", err)
	}
	switch {
	case !i.open() || !i.pull.mergeable:
		return refused(http.StatusMethodNotAllowed, "Pull Request is not mergeable")
	case in.SHA != "" && in.SHA != i.pull.headSHA:
		return refused(http.StatusConflict, "Head branch was modified. Review and try the merge again.")
	}
	if obstacles := s.obstacles(i, c.who); len(obstacles) > 0 {
		return refused(http.StatusMethodNotAllowed, "Repository rule violations found\n\n%s\n\n", strings.Join(obstacles, "\n\n"))
	}
	base := s.main.tip(i.pull.baseRef)
	sha, err := s.land(i, base, landing{in.Method, in.Title, in.Message, c.who.login})
	if err != nil {
		return refused(http.StatusMethodNotAllowed, "This branch can't be rebased")
	}
	if err := s.main.git.setRef(s.main.head(i.pull.baseRef), sha, base); err != nil {
		return refused(http.StatusMethodNotAllowed, "Base branch was modified. Review and try the merge again.")
	}
	s.close(i, c.who.login, "")
	return ok(map[string]any{"sha": sha, "merged": true, "message": "Pull Request successfully merged"})
}

func (s *Server) allForks() []*repository {
	var all []*repository
	for _, fork := range s.forks {
		all = append(all, fork)
	}
	return all
}

// asked tells whether a pull request has the head and base that a request asks for.
func (p *pull) asked(query url.Values) bool {
	if base := query.Get("base"); base != "" && base != p.baseRef {
		return false
	}
	head := query.Get("head")
	owner, ref, found := strings.Cut(head, ":")
	if head == "" || !found { // GitHub ignores a head without an owner
		return true
	}
	return p.fork != nil && fold(owner) == fold(p.fork.owner) && ref == p.headRef
}

func (s *Server) showPullSimple(i *issue) map[string]any {
	p := i.pull
	at, site := s.at(s.main, "/pulls/%d", i.number), s.site(s.main, "/pull/%d", i.number)
	talk, statuses := s.at(s.main, "/issues/%d/comments", i.number), s.at(s.main, "/statuses/%s", p.headSHA)
	link := func(to string) any { return map[string]any{"href": to} }
	labels := []any{}
	for _, name := range i.labels {
		labels = append(labels, s.showLabel(s.label(name)))
	}
	var mergeSHA any
	if p.mergeSHA != "" {
		mergeSHA = p.mergeSHA
	}
	return map[string]any{
		"id": i.id, "node_id": node("PR", i.id), "number": i.number, "title": i.title, "body": i.body, "state": i.state(), "locked": false, "active_lock_reason": nil, "draft": p.draft,
		"user": s.showUser(i.author), "url": at, "html_url": site, "diff_url": site + ".diff", "patch_url": site + ".patch",
		"issue_url": s.at(s.main, "/issues/%d", i.number), "commits_url": at + "/commits", "review_comments_url": at + "/comments",
		"review_comment_url": s.at(s.main, "/pulls/comments{/number}"), "comments_url": talk, "statuses_url": statuses,
		"labels": labels, "milestone": nil, "assignee": nil, "assignees": []any{}, "requested_reviewers": []any{}, "requested_teams": []any{},
		"created_at": stamp(i.createdAt), "updated_at": stamp(i.updatedAt), "closed_at": stamp(i.closed), "merged_at": stamp(p.merged), "merge_commit_sha": mergeSHA,
		"head": s.showEnd(p.fork, p.headRef, p.headSHA), "base": s.showEnd(s.main, p.baseRef, p.baseSHA),
		"_links": map[string]any{
			"self": link(at), "html": link(site), "issue": link(s.at(s.main, "/issues/%d", i.number)), "comments": link(talk), "review_comments": link(at + "/comments"),
			"review_comment": link(s.at(s.main, "/pulls/comments{/number}")), "commits": link(at + "/commits"), "statuses": link(statuses),
		},
		"author_association": s.association(i.author), "auto_merge": nil,
	}
}

// showEnd is the head or base of a pull request. For a deleted fork only the name of the branch is
// left.
func (s *Server) showEnd(r *repository, ref, sha string) map[string]any {
	if r == nil {
		return map[string]any{"label": "unknown:" + ref, "ref": ref, "sha": sha, "repo": nil, "user": s.showUser("ghost")}
	}
	return map[string]any{"label": r.owner + ":" + ref, "ref": ref, "sha": sha, "repo": s.showRepository(r), "user": s.showUser(r.owner)}
}

func (s *Server) showPull(i *issue) map[string]any {
	p := i.pull
	shown := s.showPullSimple(i)
	commits, additions, deletions, count := 0, 0, 0, 0
	if log, err := s.main.git.log(0, p.from+".."+p.headSHA, "--"); err == nil {
		commits = len(log)
	}
	if files, err := s.main.git.diff(p.from, p.headSHA); err == nil {
		count = len(files)
		for _, f := range files {
			additions, deletions = additions+f.additions, deletions+f.deletions
		}
	}
	merged := !p.merged.IsZero()
	var mergeable, mergedBy any
	state := "unknown"
	if p.undecided > 0 {
		p.undecided--
	} else if i.open() {
		mergeable = p.mergeable
		state = "clean"
		if !p.mergeable {
			state = "dirty"
		} else if len(s.obstacles(i, nil)) > 0 {
			state = "blocked"
		}
	}
	if merged {
		mergedBy = s.showUser(p.mergedBy)
	}
	for name, value := range map[string]any{
		"merged": merged, "mergeable": mergeable, "rebaseable": mergeable, "mergeable_state": state, "merged_by": mergedBy, "comments": len(s.commentsOf(i)),
		"review_comments": 0, "maintainer_can_modify": p.fork != nil && p.fork.fork, "commits": commits, "additions": additions, "deletions": deletions,
		"changed_files": count,
	} {
		shown[name] = value
	}
	return shown
}

// showMinimalPull is a pull request as it appears inside check runs and workflow runs.
func (s *Server) showMinimalPull(i *issue) map[string]any {
	end := func(r *repository, ref, sha string) any {
		return map[string]any{"ref": ref, "sha": sha, "repo": map[string]any{"id": r.id, "url": s.at(r, ""), "name": r.name}}
	}
	return map[string]any{
		"id": i.id, "number": i.number, "url": s.at(s.main, "/pulls/%d", i.number),
		"head": end(i.pull.fork, i.pull.headRef, i.pull.headSHA), "base": end(s.main, i.pull.baseRef, i.pull.baseSHA),
	}
}

// pullsAt lists the open pull requests of the repository's own branches with that head. Like
// GitHub, it leaves out those of forks.
func (s *Server) pullsAt(sha string) []any {
	found := []any{}
	for _, i := range s.issues {
		if i.pull != nil && i.open() && i.pull.fork == s.main && i.pull.headSHA == sha {
			found = append(found, s.showMinimalPull(i))
		}
	}
	return found
}

func (s *Server) showFile(commit string, f changed) map[string]any {
	path := (&url.URL{Path: f.path}).EscapedPath()
	shown := map[string]any{
		"sha": f.sha, "filename": f.path, "status": f.status, "additions": f.additions, "deletions": f.deletions, "changes": f.additions + f.deletions,
		"blob_url": s.site(s.main, "/blob/%s/%s", commit, path), "raw_url": s.site(s.main, "/raw/%s/%s", commit, path),
		"contents_url": s.at(s.main, "/contents/%s?ref=%s", path, commit),
	}
	if f.patch != "" {
		shown["patch"] = f.patch
	}
	if f.previous != "" {
		shown["previous_filename"] = f.previous
	}
	return shown
}
