// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/getkin/kin-openapi/openapi3"
)

// description is the path of GitHub's OpenAPI description below the root of this repository. 'make
// setup' installs it.
const description = "internal/githubtest/node_modules/@octokit/openapi/generated/api.github.com.json"

// Spec is GitHub's OpenAPI description. The document has 13 MB and more than a thousand operations,
// and a test uses a dozen. So the document is read once, and an operation is resolved, with its
// schemas, when it is first asked for.
type Spec struct {
	// path template → method or "parameters" → its part of the document
	paths map[string]map[string]json.RawMessage
	// event, such as "pull-request-opened" → "post"
	webhooks   map[string]map[string]json.RawMessage
	components map[string]map[string]json.RawMessage // kind → name → its part of the document
	templates  []template

	mutex  sync.Mutex
	loaded map[string]*openapi3.T // by template
}

// LoadSpec reads a description.
func LoadSpec(file string) (*Spec, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var document struct {
		Paths      map[string]map[string]json.RawMessage `json:"paths"`
		Webhooks   map[string]map[string]json.RawMessage `json:"x-webhooks"`
		Components map[string]map[string]json.RawMessage `json:"components"`
	}
	if err := json.Unmarshal(data, &document); err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	spec := &Spec{paths: document.Paths, webhooks: document.Webhooks, components: document.Components, loaded: map[string]*openapi3.T{}}
	for path, item := range document.Paths {
		parsed, err := spec.template(path, item)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		spec.templates = append(spec.templates, parsed)
	}
	slices.SortFunc(spec.templates, func(a, b template) int { return strings.Compare(a.path, b.path) })
	return spec, nil
}

// installed is the description that 'make setup' installed. A process reads it once.
var installed = sync.OnceValues(func() (*Spec, error) {
	folder, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	for {
		file := filepath.Join(folder, filepath.FromSlash(description))
		if _, err := os.Stat(file); err == nil {
			return LoadSpec(file)
		}
		parent := filepath.Dir(folder)
		if parent == folder {
			return nil, fmt.Errorf("GitHub's OpenAPI description is not installed: run 'make setup' (%s is not there, from %s upwards)", description, folder)
		}
		folder = parent
	}
})

var reference = regexp.MustCompile(`"\$ref"\s*:\s*"#/components/([a-z]+)/([^"/]+)"`)

// event is the schema of what a workflow finds at GITHUB_EVENT_PATH.
func (s *Spec) event(name string) (*openapi3.Schema, error) {
	part, ok := s.webhooks[name]
	if !ok {
		return nil, fmt.Errorf("GitHub has no event %s", name)
	}
	document, err := s.document("/event/"+name, part)
	if err != nil {
		return nil, err
	}
	return document.Paths.Value("/event/" + name).Post.RequestBody.Value.Content.Get("application/json").Schema.Value, nil
}

// document is the description, reduced to one path and everything that it refers to.
func (s *Spec) document(path string, operations map[string]json.RawMessage) (*openapi3.T, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if document, ok := s.loaded[path]; ok {
		return document, nil
	}
	item, err := json.Marshal(operations)
	if err != nil {
		return nil, err
	}
	needed := map[string]map[string]json.RawMessage{}
	var collect func(part []byte) error
	collect = func(part []byte) error {
		for _, found := range reference.FindAllSubmatch(part, -1) {
			kind, name := string(found[1]), string(found[2])
			if _, ok := needed[kind][name]; ok {
				continue
			}
			component, ok := s.components[kind][name]
			if !ok {
				return fmt.Errorf("%s: the description refers to %s/%s, which it does not have", path, kind, name)
			}
			if needed[kind] == nil {
				needed[kind] = map[string]json.RawMessage{}
			}
			// Some of GitHub's examples contradict its schemas. Nothing here uses them.
			if kind == "examples" {
				needed[kind][name] = json.RawMessage(`{}`)
				continue
			}
			needed[kind][name] = component
			if err := collect(component); err != nil {
				return err
			}
		}
		return nil
	}
	if err := collect(item); err != nil {
		return nil, err
	}
	data, err := json.Marshal(map[string]any{
		"openapi": "3.0.3", "info": map[string]any{"title": "GitHub", "version": "1"},
		"paths": map[string]json.RawMessage{path: item}, "components": needed,
	})
	if err != nil {
		return nil, err
	}
	document, err := openapi3.NewLoader().LoadFromData(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	s.loaded[path] = document
	return document, nil
}

// template is the path of an operation, as a pattern. A parameter spans several segments only if
// the description says so.
type template struct {
	path    string
	pattern *regexp.Regexp
	names   []string // of the parameters, in order
	// number of bytes outside of parameters; of two templates that match, the one with more is
	// meant
	literal int
}

var placeholder = regexp.MustCompile(`\{([a-z_]+)\}`)

func (s *Spec) template(path string, item map[string]json.RawMessage) (template, error) {
	long, err := s.spanning(item)
	if err != nil {
		return template{}, fmt.Errorf("%s: %w", path, err)
	}
	parsed := template{path: path, literal: len(placeholder.ReplaceAllString(path, ""))}
	var pattern strings.Builder
	pattern.WriteString("^")
	rest := 0
	for _, at := range placeholder.FindAllStringSubmatchIndex(path, -1) {
		name := path[at[2]:at[3]]
		pattern.WriteString(regexp.QuoteMeta(path[rest:at[0]]))
		if long[name] {
			pattern.WriteString("(.+)")
		} else {
			pattern.WriteString("([^/]+)")
		}
		parsed.names = append(parsed.names, name)
		rest = at[1]
	}
	pattern.WriteString(regexp.QuoteMeta(path[rest:]) + "$")
	parsed.pattern, err = regexp.Compile(pattern.String())
	return parsed, err
}

// spanning returns the path parameters of an item that may contain slashes.
func (s *Spec) spanning(item map[string]json.RawMessage) (map[string]bool, error) {
	type parameter struct {
		Ref  string `json:"$ref"`
		Name string `json:"name"`
		Long bool   `json:"x-multi-segment"`
	}
	long := map[string]bool{}
	for method, part := range item {
		var operation struct {
			Parameters []parameter `json:"parameters"`
		}
		if method == "parameters" {
			part = json.RawMessage(`{"parameters":` + string(part) + `}`)
		}
		if err := json.Unmarshal(part, &operation); err != nil {
			continue // a summary or description of the path, no operation
		}
		for _, p := range operation.Parameters {
			if name, ok := strings.CutPrefix(p.Ref, "#/components/parameters/"); ok {
				if err := json.Unmarshal(s.components["parameters"][name], &p); err != nil {
					return nil, err
				}
			}
			if p.Long {
				long[p.Name] = true
			}
		}
	}
	return long, nil
}
