// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
)

// Run is a run of a workflow. An empty field gets the default that its comment names. So the zero
// value is a successful run of "plan" for a pull request.
type Run struct {
	Name       string // "plan"
	Path       string // ".github/workflows/plan.yml"
	Event      string // "pull_request"
	HeadRepo   string // "owner/name"; "" is the repository itself
	HeadBranch string
	HeadSHA    string
	Actor      string // the login of who pushed
	Status     string // "completed"
	Conclusion string // "success"
}

type run struct {
	Run
	id, number int64
	head       *repository // nil for a fork that was deleted
	at         time.Time
}

type artifact struct {
	id      int64
	run     *run
	name    string
	zip     []byte
	expired bool
	at      time.Time
}

// AddRun adds a run, and returns its number.
func (s *Server) AddRun(r Run) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for value, fallback := range map[*string]string{&r.Name: "plan", &r.Event: "pull_request", &r.Status: "completed", &r.Actor: "octo-proposer"} {
		if *value == "" {
			*value = fallback
		}
	}
	if r.Path == "" {
		r.Path = ".github/workflows/" + r.Name + ".yml"
	}
	if r.Conclusion == "" && r.Status == "completed" {
		r.Conclusion = "success"
	}
	head := s.repository(r.HeadRepo)
	if r.HeadSHA == "" {
		r.HeadSHA = head.tip(r.HeadBranch)
	}
	if head.git.resolve(r.HeadSHA, "commit") == "" {
		s.must(fmt.Errorf("%s has no commit %q for a run", head.full(), r.HeadSHA))
	}
	made := &run{Run: r, id: s.id(), number: int64(len(s.runs) + 1), head: head, at: s.now()}
	s.runs = append(s.runs, made)
	return made.id
}

// AddArtifact uploads files from a run, and returns the artifact's number.
func (s *Server) AddArtifact(run int64, name string, files Files) int64 {
	var buffer bytes.Buffer
	archive := zip.NewWriter(&buffer)
	for _, path := range slices.Sorted(maps.Keys(files)) {
		entry, err := archive.Create(path)
		s.must(err)
		_, err = entry.Write(files[path])
		s.must(err)
	}
	s.must(archive.Close())
	return s.AddZip(run, name, buffer.Bytes())
}

// AddZip uploads any bytes as an archive.
func (s *Server) AddZip(run int64, name string, archive []byte) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	of := s.run(run)
	if of == nil {
		s.must(fmt.Errorf("there is no run %d", run))
	}
	made := &artifact{id: s.id(), run: of, name: name, zip: archive, at: s.now()}
	s.artifacts = append(s.artifacts, made)
	return made.id
}

// ExpireArtifact expires an artifact: GitHub still lists it, but it cannot be downloaded.
func (s *Server) ExpireArtifact(id int64) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, a := range s.artifacts {
		if a.id == id {
			a.expired = true
			return
		}
	}
	s.must(fmt.Errorf("there is no artifact %d", id))
}

func (s *Server) run(id int64) *run {
	for _, r := range s.runs {
		if r.id == id {
			return r
		}
	}
	return nil
}

// storagePath is the path of downloads. It is not part of the API; GitHub uses another host for it.
const storagePath = "/_storage/"

// store answers requests to the storage. It accepts only the key in the address, and no token.
func (s *Server) store(w http.ResponseWriter, r *http.Request, key string) {
	c := &call{Request: r, op: &operation{id: "storage"}}
	if injected := s.inject(c, r.URL.Path); injected != nil {
		s.fail(w, c, injected)
		return
	}
	s.mutex.Lock()
	content, found := s.storage[key]
	s.mutex.Unlock()
	status := http.StatusOK
	switch {
	case r.Header.Get("Authorization") != "":
		s.violate(fmt.Errorf("%s %s: a redirect out of the API was followed with the token: the storage is another's server", r.Method, r.URL.Path))
		status = http.StatusBadRequest
	case r.Method != http.MethodGet, !found:
		status = http.StatusNotFound
	}
	s.log(c, r, status)
	if status != http.StatusOK {
		http.Error(w, http.StatusText(status), status)
		return
	}
	w.Header().Set("Content-Type", "application/zip")
	_, _ = w.Write(content)
}

var runHandlers = map[string]handler{
	"actions/list-workflow-runs-for-repo": {"actions=read", func(s *Server, c *call) answer {
		var found []*run
		wanted := func(parameter string, values ...string) bool {
			return c.query.Get(parameter) == "" || slices.Contains(values, c.query.Get(parameter))
		}
		for _, r := range slices.Backward(s.runs) {
			if wanted("actor", r.Actor) && wanted("branch", r.HeadBranch) && wanted("event", r.Event) && wanted("status", r.Status, r.Conclusion) && wanted("head_sha", r.HeadSHA) {
				found = append(found, r)
			}
		}
		return pageOf(s, c, "workflow_runs", found, s.showRun)
	}},
	"actions/get-workflow-run": {"actions=read", func(s *Server, c *call) answer {
		if r := s.run(c.number("run_id")); r != nil {
			return ok(s.showRun(r))
		}
		return missing()
	}},
	"actions/list-workflow-run-artifacts": {"actions=read", func(s *Server, c *call) answer {
		of := s.run(c.number("run_id"))
		if of == nil {
			return missing()
		}
		return s.listArtifacts(c, of)
	}},
	"actions/list-artifacts-for-repo": {"actions=read", func(s *Server, c *call) answer { return s.listArtifacts(c, nil) }},
	"actions/get-artifact":            {"actions=read", onArtifact(func(s *Server, c *call, a *artifact) answer { return ok(s.showArtifact(a)) })},
	"actions/download-artifact": {"actions=read", onArtifact(func(s *Server, c *call, a *artifact) answer {
		if c.op.params["archive_format"] != "zip" {
			return missing()
		}
		if a.expired {
			return refused(http.StatusGone, "Artifact has expired")
		}
		key := fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%d %s", s.id(), a.name)))
		s.storage[key] = a.zip
		return answer{status: http.StatusFound, header: http.Header{"Location": {s.root + storagePath + key + "?sig=" + key[:16]}}}
	})},
}

func onArtifact(do func(*Server, *call, *artifact) answer) func(*Server, *call) answer {
	return func(s *Server, c *call) answer {
		for _, a := range s.artifacts {
			if a.id == c.number("artifact_id") {
				return do(s, c, a)
			}
		}
		return missing()
	}
}

func (s *Server) listArtifacts(c *call, of *run) answer {
	var found []*artifact
	for _, a := range slices.Backward(s.artifacts) {
		if (of == nil || a.run == of) && (c.query.Get("name") == "" || c.query.Get("name") == a.name) {
			found = append(found, a)
		}
	}
	if c.query.Get("direction") == "asc" {
		slices.Reverse(found)
	}
	return pageOf(s, c, "artifacts", found, s.showArtifact)
}

func (s *Server) showArtifact(a *artifact) map[string]any {
	at := s.at(s.main, "/actions/artifacts/%d", a.id)
	head := a.run.head
	if head == nil {
		head = s.main
	}
	return map[string]any{
		"id": a.id, "node_id": node("AR", a.id), "name": a.name, "size_in_bytes": len(a.zip), "url": at, "archive_download_url": at + "/zip", "expired": a.expired,
		"created_at": stamp(a.at), "updated_at": stamp(a.at), "expires_at": stamp(a.at.AddDate(0, 0, 90)), "digest": fmt.Sprintf("sha256:%x", sha256.Sum256(a.zip)),
		"workflow_run": map[string]any{
			"id": a.run.id, "repository_id": s.main.id, "head_repository_id": head.id, "head_branch": a.run.HeadBranch, "head_sha": a.run.HeadSHA,
		},
	}
}

func (s *Server) showRun(r *run) map[string]any {
	at := s.at(s.main, "/actions/runs/%d", r.id)
	workflow := int64(len(r.Path)) + 7000
	var conclusion, headCommit, head any
	title := r.Name
	if r.Conclusion != "" {
		conclusion = r.Conclusion
	}
	if r.head != nil {
		head = s.showMinimal(r.head)
		if w, err := r.head.git.one(r.HeadSHA); err == nil {
			title, _, _ = strings.Cut(w.message, "\n")
			someone := func(by signature) any { return map[string]any{"name": by.name, "email": by.email} }
			headCommit = map[string]any{
				"id": w.sha, "tree_id": w.tree, "message": w.message, "timestamp": stamp(w.committer.at), "author": someone(w.author), "committer": someone(w.committer),
			}
		}
	}
	pulls := []any{}
	if r.head == s.main { // for a pull request of a fork, GitHub does not name it
		pulls = s.pullsAt(r.HeadSHA)
	}
	return map[string]any{
		"id": r.id, "node_id": node("WFR", r.id), "name": r.Name, "path": r.Path, "display_title": title, "event": r.Event, "status": r.Status, "conclusion": conclusion,
		"head_branch": r.HeadBranch, "head_sha": r.HeadSHA, "head_commit": headCommit, "head_repository": head, "repository": s.showMinimal(s.main),
		"run_number": r.number, "run_attempt": 1, "workflow_id": workflow, "check_suite_id": r.id, "check_suite_node_id": node("CS", r.id), "pull_requests": pulls,
		"url": at, "html_url": s.site(s.main, "/actions/runs/%d", r.id), "jobs_url": at + "/jobs", "logs_url": at + "/logs", "artifacts_url": at + "/artifacts",
		"cancel_url": at + "/cancel", "rerun_url": at + "/rerun", "previous_attempt_url": nil, "check_suite_url": s.at(s.main, "/check-suites/%d", r.id),
		"workflow_url": s.at(s.main, "/actions/workflows/%d", workflow), "created_at": stamp(r.at), "updated_at": stamp(r.at), "run_started_at": stamp(r.at),
		"actor": s.showUser(r.Actor), "triggering_actor": s.showUser(r.Actor), "referenced_workflows": []any{},
	}
}
