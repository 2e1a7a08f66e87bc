// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"
)

var dataHandlers = map[string]handler{
	"git/get-ref": {"contents=read", func(s *Server, c *call) answer {
		name := "refs/" + c.op.params["ref"]
		if !hasRef(s.main.git, name) {
			return missing()
		}
		return ok(s.showRef(name))
	}},
	"git/list-matching-refs": {"contents=read", func(s *Server, c *call) answer {
		all, err := s.main.git.refs("refs/")
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		var found []string
		for name := range all {
			if strings.HasPrefix(name, "refs/"+c.op.params["ref"]) {
				found = append(found, name)
			}
		}
		slices.Sort(found)
		return page(s, c, found, s.showRef)
	}},
	"git/create-ref": {"contents=write", func(s *Server, c *call) answer {
		var in struct{ Ref, SHA string }
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		switch {
		case !strings.HasPrefix(in.Ref, "refs/") || strings.Count(in.Ref, "/") < 2:
			return refused(http.StatusUnprocessableEntity, "Reference name must start with 'refs/' and contain at least two slashes.")
		case hasRef(s.main.git, in.Ref):
			return refused(http.StatusUnprocessableEntity, "Reference already exists")
		case !exists(s.main.git, in.SHA, ""):
			return refused(http.StatusUnprocessableEntity, "Object does not exist")
		}
		if refusal := s.ruled(c, in.Ref, "creation"); refusal != nil {
			return *refusal
		}
		if err := s.main.git.setRef(in.Ref, in.SHA, ""); err != nil {
			return refused(http.StatusUnprocessableEntity, "Reference update failed")
		}
		return created(s.showRef(in.Ref))
	}},
	"git/update-ref": {"contents=write", func(s *Server, c *call) answer {
		var in struct {
			SHA   string
			Force bool
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		name := "refs/" + c.op.params["ref"]
		if !hasRef(s.main.git, name) {
			return refused(http.StatusUnprocessableEntity, "Reference does not exist")
		}
		if !exists(s.main.git, in.SHA, "commit") {
			return refused(http.StatusUnprocessableEntity, "Object does not exist")
		}
		before := s.main.git.resolve(name, "commit")
		forward := s.main.git.ancestor(before, in.SHA)
		if !forward && !in.Force {
			return refused(http.StatusUnprocessableEntity, "Update is not a fast forward")
		}
		kinds := []string{"update"}
		if !forward {
			kinds = append(kinds, "non_fast_forward")
		}
		if refusal := s.ruled(c, name, kinds...); refusal != nil {
			return *refusal
		}
		if refusal := s.workflows(c, before, in.SHA); refusal != nil {
			return *refusal
		}
		if err := s.main.git.setRef(name, in.SHA, before); err != nil {
			return refused(http.StatusUnprocessableEntity, "Reference update failed")
		}
		return ok(s.showRef(name))
	}},
	"git/delete-ref": {"contents=write", func(s *Server, c *call) answer {
		name := "refs/" + c.op.params["ref"]
		if !hasRef(s.main.git, name) {
			return refused(http.StatusUnprocessableEntity, "Reference does not exist")
		}
		if refusal := s.ruled(c, name, "deletion"); refusal != nil {
			return *refusal
		}
		if err := s.main.git.deleteRef(name); err != nil {
			return refused(http.StatusUnprocessableEntity, "Reference update failed")
		}
		return none()
	}},
	"git/get-commit": {"contents=read", func(s *Server, c *call) answer {
		w, err := s.main.git.one(c.op.params["commit_sha"])
		if err != nil || w.sha != c.op.params["commit_sha"] {
			return missing()
		}
		return ok(s.showGitCommit(w))
	}},
	"git/create-commit": {"contents=write", createCommit},
	"git/create-tree":   {"contents=write", createTree},
	"git/get-tree": {"contents=read", func(s *Server, c *call) answer {
		tree := s.main.git.resolve(c.op.params["tree_sha"], "tree")
		if tree == "" {
			return missing()
		}
		return s.answerTree(tree, c.query.Has("recursive"), http.StatusOK)
	}},
	"git/create-blob": {"contents=write", func(s *Server, c *call) answer {
		var in struct{ Content, Encoding string }
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		content := []byte(in.Content)
		if in.Encoding == "base64" {
			var err error
			if content, err = base64.StdEncoding.DecodeString(strings.ReplaceAll(in.Content, "\n", "")); err != nil {
				return invalid("Blob", "content", "invalid", "content is not valid Base64")
			}
		}
		sha, err := s.main.git.blob(content)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		return created(map[string]any{"sha": sha, "url": s.at(s.main, "/git/blobs/%s", sha)})
	}},
	"git/get-blob": {"contents=read", func(s *Server, c *call) answer {
		sha := c.op.params["file_sha"]
		if !exists(s.main.git, sha, "blob") {
			return missing()
		}
		content, err := s.main.git.read(sha)
		if err != nil {
			return refused(http.StatusInternalServerError, "%v", err)
		}
		return ok(map[string]any{
			"sha": sha, "node_id": "B_" + sha, "size": len(content), "url": s.at(s.main, "/git/blobs/%s", sha), "content": wrapped(content), "encoding": "base64",
		})
	}},
}

func hasRef(git *store, name string) bool {
	_, err := git.git("show-ref", "--verify", "--quiet", "--", name)
	return err == nil
}

var hash = regexp.MustCompile(`^[0-9a-f]{40}$`)

// exists tells whether there is an object of that kind with that full hash.
func exists(git *store, sha, kind string) bool {
	return hash.MatchString(sha) && git.resolve(sha, kind) == sha
}

// wrapped is Base64 in several lines, as GitHub sends it.
func wrapped(content []byte) string {
	encoded := base64.StdEncoding.EncodeToString(content)
	var b strings.Builder
	for len(encoded) > 60 {
		b.WriteString(encoded[:60] + "\n")
		encoded = encoded[60:]
	}
	return b.String() + encoded + "\n"
}

// who is a person in a request. Missing fields get GitHub's defaults: the token's owner, and now.
type who struct {
	Name, Email string
	Date        *time.Time
}

func (w *who) signature(fallback signature) signature {
	if w == nil {
		return fallback
	}
	if w.Name != "" {
		fallback.name = w.Name
	}
	if w.Email != "" {
		fallback.email = w.Email
	}
	if w.Date != nil {
		fallback.at = *w.Date
	}
	return fallback
}

func createCommit(s *Server, c *call) answer {
	var in struct {
		Message, Tree     string
		Parents           []string
		Author, Committer *who
	}
	if err := c.decode(&in); err != nil {
		return refused(http.StatusBadRequest, "%v", err)
	}
	if !exists(s.main.git, in.Tree, "tree") {
		return refused(http.StatusUnprocessableEntity, "Tree SHA does not exist")
	}
	for _, parent := range in.Parents {
		if !exists(s.main.git, parent, "commit") {
			return refused(http.StatusUnprocessableEntity, "Parent SHA does not exist or is not a commit object")
		}
	}
	author := in.Author.signature(s.main.git.sign(s.person(c.who.login)))
	sha, err := s.main.git.commit(in.Tree, in.Message, in.Parents, author, in.Committer.signature(author))
	if err != nil {
		return refused(http.StatusUnprocessableEntity, "%v", err)
	}
	w, err := s.main.git.one(sha)
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	return created(s.showGitCommit(w))
}

func createTree(s *Server, c *call) answer {
	var in struct {
		Base string `json:"base_tree"`
		Tree []struct {
			Path, Mode, Type string
			SHA, Content     *string
		}
	}
	if err := c.decode(&in); err != nil {
		return refused(http.StatusBadRequest, "%v", err)
	}
	base := ""
	if in.Base != "" {
		if !hash.MatchString(in.Base) || s.main.git.resolve(in.Base, "tree") == "" {
			return refused(http.StatusUnprocessableEntity, "base_tree is not a valid tree oid")
		}
		base = s.main.git.resolve(in.Base, "tree")
	}
	var changes []change
	for _, e := range in.Tree {
		one := change{path: e.Path, mode: e.Mode}
		switch {
		case !wellFormed(e.Path):
			return refused(http.StatusUnprocessableEntity, "tree.path contains a malformed path component")
		case e.Mode == "040000" || e.Mode == "160000":
			return refused(http.StatusNotImplemented, "githubtest has no trees or submodules as entries of a new tree")
		case e.Content != nil:
			sha, err := s.main.git.blob([]byte(*e.Content))
			if err != nil {
				return refused(http.StatusInternalServerError, "%v", err)
			}
			one.sha = sha
		case e.SHA != nil:
			if !exists(s.main.git, *e.SHA, "blob") {
				return refused(http.StatusUnprocessableEntity, "tree.sha %s is not a valid blob", *e.SHA)
			}
			one.sha = *e.SHA
		case base == "" || s.main.git.resolve(base+":"+e.Path, "") == "":
			return refused(http.StatusUnprocessableEntity, "GitRPC::BadObjectState")
		}
		changes = append(changes, one)
	}
	tree, err := s.main.git.tree(base, changes)
	if err != nil {
		return refused(http.StatusUnprocessableEntity, "%v", err)
	}
	return s.answerTree(tree, false, http.StatusCreated)
}

func wellFormed(p string) bool {
	return p != "" && p == path.Clean(p) && !strings.HasPrefix(p, "/") && p != "." &&
		!slices.ContainsFunc(strings.Split(p, "/"), func(part string) bool { return part == ".." || strings.EqualFold(part, ".git") })
}

func (s *Server) answerTree(tree string, recursive bool, status int) answer {
	entries, err := s.main.git.list(tree, recursive)
	if err != nil {
		return refused(http.StatusInternalServerError, "%v", err)
	}
	shown := []any{}
	for _, e := range entries {
		one := map[string]any{"path": e.path, "mode": e.mode, "type": e.kind, "sha": e.sha, "url": s.at(s.main, "/git/%ss/%s", e.kind, e.sha)}
		if e.kind == "blob" {
			one["size"] = e.size
		}
		shown = append(shown, one)
	}
	body := map[string]any{"sha": tree, "url": s.at(s.main, "/git/trees/%s", tree), "tree": shown, "truncated": false}
	if status == http.StatusCreated {
		return created(body)
	}
	return ok(body)
}

// workflows refuses a change of workflow files by a token without that permission.
func (s *Server) workflows(c *call, before, after string) *answer {
	if c.who.permitted("workflows=write") {
		return nil
	}
	out, err := s.main.git.git("diff-tree", "-r", "--name-only", before, after, "--", ".github/workflows")
	if err == nil && out == "" {
		return nil
	}
	reply := refused(http.StatusForbidden, "Resource not accessible by integration")
	reply.header = http.Header{"X-Accepted-Github-Permissions": {"contents=write,workflows=write"}}
	return &reply
}

func (s *Server) showRef(name string) map[string]any {
	object := s.main.git.resolve(name, "")
	kind, _ := s.main.git.line("cat-file", "-t", object)
	return map[string]any{
		"ref": name, "node_id": "REF_" + name, "url": s.at(s.main, "/git/%s", (&url.URL{Path: name}).EscapedPath()),
		"object": map[string]any{"type": kind, "sha": object, "url": s.at(s.main, "/git/%ss/%s", kind, object)},
	}
}

func (s *Server) showGitCommit(w written) map[string]any {
	parents := []any{}
	for _, parent := range w.parents {
		parents = append(parents, map[string]any{"sha": parent, "url": s.at(s.main, "/git/commits/%s", parent), "html_url": s.site(s.main, "/commit/%s", parent)})
	}
	return map[string]any{
		"sha": w.sha, "node_id": "C_" + w.sha, "url": s.at(s.main, "/git/commits/%s", w.sha), "html_url": s.site(s.main, "/commit/%s", w.sha),
		"author": w.author.show(), "committer": w.committer.show(), "message": w.message,
		"tree": map[string]any{"sha": w.tree, "url": s.at(s.main, "/git/trees/%s", w.tree)}, "parents": parents, "verification": unsigned(),
	}
}

func (s signature) show() map[string]any {
	return map[string]any{"name": s.name, "email": s.email, "date": stamp(s.at)}
}

func unsigned() map[string]any {
	return map[string]any{"verified": false, "reason": "unsigned", "signature": nil, "payload": nil, "verified_at": nil}
}
