// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
)

// mostContent is the size in bytes from which GitHub leaves out the content of a file.
const mostContent = 1 << 20

var contentHandlers = map[string]handler{
	"repos/get-content": {"contents=read", func(s *Server, c *call) answer {
		ref := c.query.Get("ref")
		if ref == "" {
			ref = s.main.branch
		}
		commit := s.main.git.resolve(ref, "commit")
		if commit == "" {
			return refused(http.StatusNotFound, "No commit found for the ref %s", ref)
		}
		name := strings.Trim(c.op.params["path"], "/")
		object := s.main.git.resolve(commit+":"+name, "")
		if object == "" {
			return missing()
		}
		if exists(s.main.git, object, "tree") {
			entries, err := s.main.git.list(object, false)
			if err != nil {
				return refused(http.StatusInternalServerError, "%v", err)
			}
			shown := []any{}
			for _, e := range entries {
				kind := map[string]string{"tree": "dir", "commit": "submodule"}[e.kind]
				if kind == "" {
					kind = "file"
				}
				shown = append(shown, s.showEntry(kind, path.Join(name, e.path), e.sha, ref, e.size))
			}
			return ok(shown)
		}
		content, err := s.main.git.read(object)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		if strings.Contains(c.Header.Get("Accept"), "application/vnd.github.raw") || strings.Contains(c.Header.Get("Accept"), "application/vnd.github.v3.raw") {
			return answer{status: http.StatusOK, raw: content, header: http.Header{"Content-Type": {rawKind + "; charset=utf-8"}}}
		}
		file := s.showEntry("file", name, object, ref, int64(len(content)))
		file["encoding"], file["content"] = "base64", wrapped(content)
		if len(content) > mostContent {
			file["encoding"], file["content"] = "none", ""
		}
		return ok(file)
	}},
	"repos/create-or-update-file-contents": {"contents=write", changeFile},
	"repos/delete-file":                    {"contents=write", changeFile},
	"repos/get-branch": {"contents=read", func(s *Server, c *call) answer {
		name := c.op.params["branch"]
		w, err := s.main.git.one(s.main.head(name))
		if err != nil {
			return refused(http.StatusNotFound, "Branch not found")
		}
		at := s.at(s.main, "/branches/%s", url.PathEscape(name))
		protected := s.settings.protections[name] != nil || len(s.rulesOf(name)) > 0
		return ok(map[string]any{
			"name": name, "commit": s.showCommit(w), "protected": protected, "protection": map[string]any{"enabled": s.settings.protections[name] != nil},
			"protection_url": at + "/protection", "_links": map[string]any{"self": at, "html": s.site(s.main, "/tree/%s", name)},
		})
	}},
	"repos/list-branches": {"contents=read", func(s *Server, c *call) answer {
		refs, err := s.main.git.refs("refs/heads/")
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		var names []string
		for name := range refs {
			names = append(names, strings.TrimPrefix(name, "refs/heads/"))
		}
		slices.Sort(names)
		return page(s, c, names, func(name string) map[string]any {
			sha := refs[s.main.head(name)]
			return map[string]any{
				"name": name, "protected": s.settings.protections[name] != nil || len(s.rulesOf(name)) > 0,
				"commit": map[string]any{"sha": sha, "url": s.at(s.main, "/commits/%s", sha)},
			}
		})
	}},
	"repos/get-commit": {"contents=read", func(s *Server, c *call) answer {
		sha := s.main.git.resolve(c.op.params["ref"], "commit")
		if sha == "" {
			return refused(http.StatusUnprocessableEntity, "No commit found for SHA: %s", c.op.params["ref"])
		}
		w, err := s.main.git.one(sha)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		shown := s.showCommit(w)
		before := emptyTree
		if len(w.parents) > 0 {
			before = w.parents[0]
		}
		files, err := s.main.git.diff(before, w.sha)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		additions, deletions := 0, 0
		for _, f := range files {
			additions, deletions = additions+f.additions, deletions+f.deletions
		}
		part, header := paged(s, c, files, func(f changed) map[string]any { return s.showFile(w.sha, f) })
		shown["files"] = part
		shown["stats"] = map[string]any{"additions": additions, "deletions": deletions, "total": additions + deletions}
		return answer{status: http.StatusOK, header: header, body: shown}
	}},
	"repos/list-commits": {"contents=read", func(s *Server, c *call) answer {
		from := c.query.Get("sha")
		if from == "" {
			from = s.main.branch
		}
		commit := s.main.git.resolve(from, "commit")
		if commit == "" {
			return missing()
		}
		arguments := []string{commit, "--"}
		if below := c.query.Get("path"); below != "" {
			arguments = append(arguments, ":(literal)"+below)
		}
		log, err := s.main.git.log(0, arguments...)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		return page(s, c, log, s.showCommit)
	}},
	"repos/compare-commits-with-basehead": {"contents=read", func(s *Server, c *call) answer {
		base, head, _ := strings.Cut(c.op.params["basehead"], "...")
		return s.compare(c, base, head)
	}},
	"repos/compare-commits": {"contents=read", func(s *Server, c *call) answer { return s.compare(c, c.op.params["base"], c.op.params["head"]) }},
}

// rawKind is the media type of a file's own bytes.
const rawKind = "application/vnd.github.raw+json"

// emptyTree is Git's hash of a tree without entries. A first commit is compared with it.
const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

// fileChange is a request to change a file.
type fileChange struct {
	Message, Content, SHA, Branch string
	Author, Committer             *who
}

// conflicts tells whether the file is not the version that the request means to change.
func (in *fileChange) conflicts(method, name, before string) *answer {
	var refusal answer
	switch {
	case before == "" && method == http.MethodDelete:
		refusal = missing()
	case before != "" && in.SHA == "":
		refusal = refused(http.StatusUnprocessableEntity, "Invalid request.\n\n\"sha\" wasn't supplied.")
	case before != in.SHA:
		refusal = refused(http.StatusConflict, "%s does not match %s", name, in.SHA)
	default:
		return nil
	}
	return &refusal
}

func changeFile(s *Server, c *call) answer {
	var in fileChange
	if err := c.decode(&in); err != nil {
		return refused(http.StatusBadRequest, "%v", err)
	}
	if in.Branch == "" {
		in.Branch = s.main.branch
	}
	tip := s.main.tip(in.Branch)
	if tip == "" {
		return refused(http.StatusNotFound, "Branch %s not found", in.Branch)
	}
	name := c.op.params["path"]
	if !wellFormed(name) {
		return refused(http.StatusUnprocessableEntity, "path contains a malformed path component")
	}
	before := s.main.git.resolve(tip+":"+name, "")
	if refusal := in.conflicts(c.Method, name, before); refusal != nil {
		return *refusal
	}
	one := change{path: name}
	if c.Method == http.MethodPut {
		if refusal := s.filled(&one, in.Content); refusal != nil {
			return *refusal
		}
	}
	if refusal := s.ruled(c, s.main.head(in.Branch), "update"); refusal != nil {
		refusal.status = http.StatusConflict
		return *refusal
	}
	tree, err := s.main.git.tree(tip, []change{one})
	if err != nil {
		return refused(http.StatusUnprocessableEntity, "%v", err)
	}
	author := in.Author.signature(s.main.git.sign(s.person(c.who.login)))
	sha, err := s.main.git.commit(tree, in.Message, []string{tip}, author, in.Committer.signature(author))
	if err != nil {
		return refused(http.StatusUnprocessableEntity, "%v", err)
	}
	if refusal := s.workflows(c, tip, sha); refusal != nil {
		return *refusal
	}
	if err := s.main.git.setRef(s.main.head(in.Branch), sha, tip); err != nil {
		return refused(http.StatusConflict, "is at another commit but expected %s", tip)
	}
	w, err := s.main.git.one(sha)
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	var content any
	if one.sha != "" {
		content = s.showEntry("file", name, one.sha, in.Branch, 0)
	}
	reply := ok(map[string]any{"content": content, "commit": s.showGitCommit(w)})
	if before == "" {
		reply.status = http.StatusCreated
	}
	return reply
}

// filled sets the content of a change, which the request has in Base64.
func (s *Server) filled(one *change, content string) *answer {
	data, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(content, "\n", ""))
	if err != nil {
		refusal := refused(http.StatusUnprocessableEntity, "content is not valid Base64")
		return &refusal
	}
	if one.sha, err = s.main.git.blob(data); err != nil {
		refusal := refused(http.StatusInternalServerError, "%v", err)
		return &refusal
	}
	one.mode = "100644"
	return nil
}

func (s *Server) compare(c *call, base, head string) answer {
	from, to := s.main.git.resolve(base, "commit"), s.main.git.resolve(head, "commit")
	common := ""
	if from != "" && to != "" {
		common = s.main.git.mergeBase(from, to)
	}
	if common == "" {
		return missing()
	}
	ahead, err := s.main.git.log(0, "--reverse", common+".."+to, "--")
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	behind, err := s.main.git.log(0, common+".."+from, "--")
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	files, err := s.main.git.diff(common, to)
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	status := "identical"
	switch {
	case len(ahead) > 0 && len(behind) > 0:
		status = "diverged"
	case len(ahead) > 0:
		status = "ahead"
	case len(behind) > 0:
		status = "behind"
	}
	baseCommit, err := s.main.git.one(from)
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	commonCommit, err := s.main.git.one(common)
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	shown := []any{}
	for _, f := range files[:min(len(files), 300)] {
		shown = append(shown, s.showFile(to, f))
	}
	commits, header := paged(s, c, ahead, s.showCommit)
	at, site := s.at(s.main, "/compare/%s...%s", from, to), s.site(s.main, "/compare/%s...%s", from, to)
	return answer{status: http.StatusOK, header: header, body: map[string]any{
		"url": at, "html_url": site, "permalink_url": site, "diff_url": site + ".diff", "patch_url": site + ".patch", "base_commit": s.showCommit(baseCommit),
		"merge_base_commit": s.showCommit(commonCommit), "status": status, "ahead_by": len(ahead), "behind_by": len(behind), "total_commits": len(ahead),
		"commits": commits, "files": shown,
	}}
}

func (s *Server) showEntry(kind, name, sha, ref string, size int64) map[string]any {
	escaped := (&url.URL{Path: name}).EscapedPath()
	at := s.at(s.main, "/contents/%s?ref=%s", escaped, url.QueryEscape(ref))
	object := "blob"
	var download any = s.site(s.main, "/raw/%s/%s", ref, escaped)
	if kind == "dir" {
		object, download = "tree", nil
	}
	git, html := s.at(s.main, "/git/%ss/%s", object, sha), s.site(s.main, "/%s/%s/%s", object, ref, escaped)
	return map[string]any{
		"type": kind, "size": size, "name": path.Base(name), "path": name, "sha": sha, "url": at, "git_url": git, "html_url": html, "download_url": download,
		"_links": map[string]any{"self": at, "git": git, "html": html},
	}
}

func (s *Server) showCommit(w written) map[string]any {
	parents := []any{}
	for _, parent := range w.parents {
		parents = append(parents, map[string]any{"sha": parent, "url": s.at(s.main, "/commits/%s", parent), "html_url": s.site(s.main, "/commit/%s", parent)})
	}
	at := s.at(s.main, "/commits/%s", w.sha)
	return map[string]any{
		"sha": w.sha, "node_id": "C_" + w.sha, "url": at, "html_url": s.site(s.main, "/commit/%s", w.sha), "comments_url": at + "/comments",
		"commit": map[string]any{
			"url": s.at(s.main, "/git/commits/%s", w.sha), "author": w.author.show(), "committer": w.committer.show(), "message": w.message, "comment_count": 0,
			"tree": map[string]any{"sha": w.tree, "url": s.at(s.main, "/git/trees/%s", w.tree)}, "verification": unsigned(),
		},
		"author": s.committer(w.author), "committer": s.committer(w.committer), "parents": parents,
	}
}

// committer is the user with that signature, or nil.
func (s *Server) committer(by signature) any {
	for _, u := range s.users {
		if s.person(u.login) == by.person {
			return s.showUser(u.login)
		}
	}
	return nil
}
