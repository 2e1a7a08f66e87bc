// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"encoding/json"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// label is a label of issues and pull requests. No two names differ only in case.
type label struct {
	id                       int64
	name, color, description string
}

const usualColor = "ededed"

func (s *Server) label(name string) *label {
	for _, found := range s.labels {
		if fold(found.name) == fold(name) {
			return found
		}
	}
	return nil
}

// ensureLabel returns a label, and makes it if it is missing. GitHub does so when a label is added
// to an issue.
func (s *Server) ensureLabel(name string) *label {
	if found := s.label(name); found != nil {
		return found
	}
	made := &label{id: s.id(), name: name, color: usualColor}
	s.labels = append(s.labels, made)
	return made
}

// Label is a label of the repository.
type Label struct{ Name, Color, Description string }

// RepositoryLabels lists the labels that the repository has.
func (s *Server) RepositoryLabels() []Label {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var found []Label
	for _, l := range s.labels {
		found = append(found, Label{l.name, l.color, l.description})
	}
	return found
}

// Labels lists the labels of an issue or a pull request, sorted.
func (s *Server) Labels(number int) []string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	names := append([]string{}, s.known(number).labels...)
	slices.Sort(names)
	return names
}

// SetLabels gives an issue or a pull request exactly these labels, as if by hand.
func (s *Server) SetLabels(number int, names ...string) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for _, name := range names {
		s.ensureLabel(name)
	}
	s.known(number).labels = names
}

// named reads labels from a request: names, or objects with a name.
func (s *Server) named(values []any) ([]string, *answer) {
	var names []string
	for _, value := range values {
		name, _ := value.(string)
		if object, isObject := value.(map[string]any); isObject {
			name, _ = object["name"].(string)
		}
		if refusal := nameable(name, ""); refusal != nil {
			return nil, refusal
		}
		name = s.ensureLabel(name).name
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names, nil
}

// given reads labels from the body of a request about an issue's labels: a list, or an object that
// holds one.
func (s *Server) given(c *call) ([]string, *answer) {
	var values []any
	if json.Unmarshal(c.body, &values) != nil {
		var object struct{ Labels []any }
		if err := json.Unmarshal(c.body, &object); err != nil {
			refusal := refused(http.StatusBadRequest, "Problems parsing JSON")
			return nil, &refusal
		}
		values = object.Labels
	}
	return s.named(values)
}

// nameable refuses names and descriptions that GitHub refuses.
func nameable(name, description string) *answer {
	var refusal answer
	switch {
	case strings.TrimSpace(name) == "":
		refusal = invalid("Label", "name", "missing_field", "")
	case len([]rune(name)) > 50:
		refusal = invalid("Label", "name", "custom", "name is too long (maximum is 50 characters)")
	case len([]rune(description)) > 100:
		refusal = invalid("Label", "description", "custom", "description is too long (maximum is 100 characters)")
	default:
		return nil
	}
	return &refusal
}

func colored(color string) bool {
	return len(color) == 6 && strings.Trim(fold(color), "0123456789abcdef") == ""
}

var labelHandlers = map[string]handler{
	"issues/list-labels-for-repo": {"issues=read; pull_requests=read", func(s *Server, c *call) answer { return page(s, c, s.labels, s.showLabel) }},
	"issues/get-label": {"issues=read; pull_requests=read", func(s *Server, c *call) answer {
		if found := s.label(c.op.params["name"]); found != nil {
			return ok(s.showLabel(found))
		}
		return missing()
	}},
	"issues/create-label": {"issues=write; pull_requests=write", func(s *Server, c *call) answer {
		var in struct{ Name, Color, Description string }
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if refusal := nameable(in.Name, in.Description); refusal != nil {
			return *refusal
		}
		if s.label(in.Name) != nil {
			return invalid("Label", "name", "already_exists", "")
		}
		if in.Color == "" {
			in.Color = usualColor
		}
		if !colored(in.Color) {
			return invalid("Label", "color", "invalid", "")
		}
		made := s.ensureLabel(in.Name)
		made.color, made.description = in.Color, in.Description
		return created(s.showLabel(made))
	}},
	"issues/update-label": {"issues=write; pull_requests=write", func(s *Server, c *call) answer {
		found := s.label(c.op.params["name"])
		if found == nil {
			return missing()
		}
		var in struct {
			New         string `json:"new_name"`
			Color       string
			Description *string
		}
		if err := c.decode(&in); err != nil {
			return refused(http.StatusBadRequest, "%v", err)
		}
		if in.Color != "" && !colored(in.Color) {
			return invalid("Label", "color", "invalid", "")
		}
		if in.Color != "" {
			found.color = in.Color
		}
		if in.Description != nil {
			if refusal := nameable(found.name, *in.Description); refusal != nil {
				return *refusal
			}
			found.description = *in.Description
		}
		if in.New != "" {
			for _, i := range s.issues {
				for at, name := range i.labels {
					if name == found.name {
						i.labels[at] = in.New
					}
				}
			}
			found.name = in.New
		}
		return ok(s.showLabel(found))
	}},
	"issues/delete-label": {"issues=write; pull_requests=write", func(s *Server, c *call) answer {
		found := s.label(c.op.params["name"])
		if found == nil {
			return missing()
		}
		s.labels = slices.DeleteFunc(s.labels, func(l *label) bool { return l == found })
		for _, i := range s.issues {
			i.labels = slices.DeleteFunc(i.labels, func(name string) bool { return name == found.name })
		}
		return none()
	}},
	"issues/list-labels-on-issue": {"issue=read", onIssue(func(s *Server, c *call, i *issue) *answer { return nil })},
	"issues/add-labels": {"issue=write", onIssue(func(s *Server, c *call, i *issue) *answer {
		names, refusal := s.given(c)
		for _, name := range names {
			if !slices.Contains(i.labels, name) {
				i.labels = append(i.labels, name)
			}
		}
		return refusal
	})},
	"issues/set-labels": {"issue=write", onIssue(func(s *Server, c *call, i *issue) *answer {
		names, refusal := s.given(c)
		if refusal == nil {
			i.labels = names
		}
		return refusal
	})},
	"issues/remove-label": {"issue=write", onIssue(func(s *Server, c *call, i *issue) *answer {
		before := len(i.labels)
		i.labels = slices.DeleteFunc(i.labels, func(name string) bool { return fold(name) == fold(c.op.params["name"]) })
		if len(i.labels) == before {
			refusal := refused(http.StatusNotFound, "Label does not exist")
			return &refusal
		}
		return nil
	})},
	"issues/remove-all-labels": {"issue=write", func(s *Server, c *call) answer {
		i := s.subject(c)
		if i == nil {
			return missing()
		}
		i.labels = nil
		return none()
	}},
}

// onIssue changes the labels of an issue, and answers with the labels that it has afterwards.
func onIssue(do func(*Server, *call, *issue) *answer) func(*Server, *call) answer {
	return func(s *Server, c *call) answer {
		i := s.subject(c)
		if i == nil {
			return missing()
		}
		if refusal := do(s, c, i); refusal != nil {
			return *refusal
		}
		var labels []*label
		for _, name := range i.labels {
			labels = append(labels, s.label(name))
		}
		if c.op.id == "issues/list-labels-on-issue" {
			return page(s, c, labels, s.showLabel)
		}
		shown := []any{}
		for _, l := range labels {
			shown = append(shown, s.showLabel(l))
		}
		return ok(shown)
	}
}

func (s *Server) showLabel(l *label) map[string]any {
	return map[string]any{
		"id": l.id, "node_id": node("LA", l.id), "url": s.at(s.main, "/labels/%s", url.PathEscape(l.name)), "name": l.name, "description": l.description,
		"color": l.color, "default": false,
	}
}
