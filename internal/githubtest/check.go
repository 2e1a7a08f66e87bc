// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"net/http"
	"slices"
	"strings"
	"time"
)

// check is a check run: a result of an app about a commit.
type check struct {
	id                     int64
	app                    string // its bot's login
	sha, name              string
	external, details      string
	status, conclusion     string
	startedAt, completedAt time.Time
	title, summary, text   string
	annotations            []annotation
	updates                int
}

type annotation struct {
	Path        string `json:"path"`
	StartLine   int    `json:"start_line"`
	EndLine     int    `json:"end_line"`
	StartColumn *int   `json:"start_column"`
	EndColumn   *int   `json:"end_column"`
	Level       string `json:"annotation_level"`
	Message     string `json:"message"`
	Title       string `json:"title"`
	RawDetails  string `json:"raw_details"`
}

// Check is a check run as people see it.
type Check struct {
	ID                   int64
	App                  string // its bot's login
	Name, ExternalID     string
	Status, Conclusion   string
	Title, Summary, Text string
	DetailsURL           string
	Annotations          []Annotation
	Updates              int // number of changes after it was made
}

// Annotation is a remark on lines of a file.
type Annotation struct {
	Path                  string
	StartLine, EndLine    int
	StartColumn           int // 0 for none
	Level, Title, Message string
}

// Checks lists the check runs of a commit, oldest first.
func (s *Server) Checks(sha string) []Check {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var found []Check
	for _, k := range s.checks {
		if k.sha != sha {
			continue
		}
		told := Check{
			ID: k.id, App: k.app, Name: k.name, ExternalID: k.external, Status: k.status, Conclusion: k.conclusion, Title: k.title, Summary: k.summary, Text: k.text,
			DetailsURL: k.details, Updates: k.updates,
		}
		for _, a := range k.annotations {
			remark := Annotation{Path: a.Path, StartLine: a.StartLine, EndLine: a.EndLine, Level: a.Level, Title: a.Title, Message: a.Message}
			if a.StartColumn != nil {
				remark.StartColumn = *a.StartColumn
			}
			told.Annotations = append(told.Annotations, remark)
		}
		found = append(found, told)
	}
	return found
}

// AddCheck gives a commit a check run of some app that has come to a conclusion.
func (s *Server) AddCheck(sha, app, name, conclusion string) int64 {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	made := &check{id: s.id(), app: app, sha: sha, name: name, status: "completed", conclusion: conclusion, startedAt: s.now(), completedAt: s.now()}
	s.checks = append(s.checks, made)
	return made.id
}

// Annotate adds count annotations on a file to a check run.
func (s *Server) Annotate(id int64, path string, count int) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, k := range s.checks {
		for line := 1; k.id == id && line <= count; line++ {
			k.annotations = append(k.annotations, annotation{Path: path, StartLine: line, EndLine: line, Level: "warning", Message: "m"})
		}
	}
}

// output is the part of a request about a check run's output. Nil leaves a field as it is.
type output struct {
	Name       *string    `json:"name"`
	SHA        string     `json:"head_sha"`
	Details    *string    `json:"details_url"`
	External   *string    `json:"external_id"`
	Status     *string    `json:"status"`
	Started    *time.Time `json:"started_at"`
	Conclusion *string    `json:"conclusion"`
	Completed  *time.Time `json:"completed_at"`
	Output     *struct {
		Title       *string      `json:"title"`
		Summary     *string      `json:"summary"`
		Text        *string      `json:"text"`
		Annotations []annotation `json:"annotations"`
	} `json:"output"`
}

func (s *Server) update(k *check, in output) *answer {
	set := func(to *string, from *string) {
		if from != nil {
			*to = *from
		}
	}
	set(&k.name, in.Name)
	set(&k.details, in.Details)
	set(&k.external, in.External)
	set(&k.status, in.Status)
	if in.Started != nil {
		k.startedAt = *in.Started
	}
	if in.Conclusion != nil {
		k.conclusion, k.status, k.completedAt = *in.Conclusion, "completed", s.now()
	}
	if in.Completed != nil {
		k.completedAt = *in.Completed
	}
	if k.status == "completed" && k.conclusion == "" {
		refusal := refused(http.StatusUnprocessableEntity, "Invalid request.\n\n\"conclusion\" wasn't supplied.")
		return &refusal
	}
	if k.status != "completed" { // the check run begins anew
		k.conclusion, k.completedAt = "", time.Time{}
	}
	if in.Output != nil {
		set(&k.title, in.Output.Title)
		set(&k.summary, in.Output.Summary)
		set(&k.text, in.Output.Text)
		for _, a := range in.Output.Annotations {
			if a.StartColumn != nil && a.StartLine != a.EndLine {
				refusal := refused(http.StatusUnprocessableEntity, "Invalid request.\n\nAnnotations only support start_column and end_column on the same line.")
				return &refusal
			}
		}
		// GitHub adds the annotations of each request to those before.
		k.annotations = append(k.annotations, in.Output.Annotations...)
	}
	return nil
}

var checkHandlers = map[string]handler{
	"checks/create": {"checks=write", func(s *Server, c *call) answer {
		if !c.who.bot() {
			return refused(http.StatusForbidden, "You must authenticate via a GitHub App.")
		}
		var in output
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if s.main.git.resolve(in.SHA, "commit") == "" || len(in.SHA) != 40 {
			return refused(http.StatusUnprocessableEntity, "No commit found for SHA: %s", in.SHA)
		}
		made := &check{id: s.id(), app: c.who.login, sha: in.SHA, status: "queued", startedAt: s.now()}
		if refusal := s.update(made, in); refusal != nil {
			return *refusal
		}
		s.checks = append(s.checks, made)
		return created(s.showCheck(made))
	}},
	"checks/update": {"checks=write", onCheck(func(s *Server, c *call, k *check) answer {
		if c.who.login != k.app {
			return refused(http.StatusForbidden, "Invalid app_id `%d` - check run can only be modified by the GitHub App that created it.", s.app(c.who.login))
		}
		var in output
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if refusal := s.update(k, in); refusal != nil {
			return *refusal
		}
		k.updates++
		return ok(s.showCheck(k))
	})},
	"checks/get": {"checks=read", onCheck(func(s *Server, c *call, k *check) answer { return ok(s.showCheck(k)) })},
	"checks/list-annotations": {"checks=read", onCheck(func(s *Server, c *call, k *check) answer {
		return page(s, c, k.annotations, func(a annotation) map[string]any {
			shown := map[string]any{
				"path": a.Path, "start_line": a.StartLine, "end_line": a.EndLine, "start_column": nil, "end_column": nil, "annotation_level": a.Level,
				"title": a.Title, "message": a.Message, "raw_details": a.RawDetails, "blob_href": s.at(s.main, "/contents/%s?ref=%s", a.Path, k.sha),
			}
			if a.StartColumn != nil {
				shown["start_column"] = *a.StartColumn
			}
			if a.EndColumn != nil {
				shown["end_column"] = *a.EndColumn
			}
			return shown
		})
	})},
	"checks/list-for-ref": {"checks=read", func(s *Server, c *call) answer {
		sha := s.main.git.resolve(c.op.params["ref"], "commit")
		if sha == "" {
			return refused(http.StatusUnprocessableEntity, "No commit found for SHA: %s", c.op.params["ref"])
		}
		var found []*check
		latest := map[string]bool{}
		for _, k := range slices.Backward(s.checks) {
			switch {
			case k.sha != sha,
				c.query.Get("check_name") != "" && c.query.Get("check_name") != k.name,
				c.query.Get("status") != "" && c.query.Get("status") != k.status,
				c.query.Get("filter") != "all" && latest[k.app+"\x00"+k.name]:
				continue
			}
			latest[k.app+"\x00"+k.name] = true
			found = append(found, k)
		}
		return pageOf(s, c, "check_runs", found, s.showCheck)
	}},
}

func onCheck(do func(*Server, *call, *check) answer) func(*Server, *call) answer {
	return func(s *Server, c *call) answer {
		for _, k := range s.checks {
			if k.id == c.number("check_run_id") {
				return do(s, c, k)
			}
		}
		return missing()
	}
}

// app is the number of the app of a bot.
func (s *Server) app(login string) int64 {
	if login == actionsLogin {
		return actionsApp
	}
	return s.user(login).id + 1_000_000
}

func (s *Server) showApp(login string) map[string]any {
	slug := strings.TrimSuffix(login, "[bot]")
	return map[string]any{
		"id": s.app(login), "slug": slug, "node_id": node("A", s.app(login)), "name": slug, "description": nil, "owner": s.showUser(s.main.owner),
		"external_url": s.web + "/apps/" + slug, "html_url": s.web + "/apps/" + slug, "created_at": stamp(s.main.created), "updated_at": stamp(s.main.created),
		"permissions": map[string]any{"checks": "write"}, "events": []any{},
	}
}

func (s *Server) showCheck(k *check) map[string]any {
	at := s.at(s.main, "/check-runs/%d", k.id)
	orNil := func(text string) any {
		if text == "" {
			return nil
		}
		return text
	}
	details := k.details
	if details == "" {
		details = s.site(s.main, "/runs/%d", k.id)
	}
	return map[string]any{
		"id": k.id, "node_id": node("CR", k.id), "head_sha": k.sha, "name": k.name, "external_id": k.external, "url": at, "html_url": s.site(s.main, "/runs/%d", k.id),
		"details_url": details, "status": k.status, "conclusion": orNil(k.conclusion), "started_at": stamp(k.startedAt), "completed_at": stamp(k.completedAt),
		"output": map[string]any{
			"title": orNil(k.title), "summary": orNil(k.summary), "text": orNil(k.text), "annotations_count": len(k.annotations), "annotations_url": at + "/annotations",
		},
		"check_suite": map[string]any{"id": s.app(k.app)}, "app": s.showApp(k.app), "pull_requests": s.pullsAt(k.sha),
	}
}
