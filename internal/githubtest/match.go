// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/routers"
)

// operation is the operation that a request asks for.
type operation struct {
	id       string // "pulls/list"
	route    *routers.Route
	params   map[string]string // of the path
	document *openapi3.T
}

// find returns the operation of a request, by its path as it was sent, escapes included. GitHub's
// templates overlap (…/pulls/comments and …/pulls/{pull_number}). So find takes the most literal
// template that matches and has the method.
func (s *Spec) find(method, path string) (*operation, error) {
	var best *template
	var values []string
	known := false
	for i := range s.templates {
		candidate := &s.templates[i]
		found := candidate.pattern.FindStringSubmatch(path)
		if found == nil {
			continue
		}
		known = true
		if _, ok := s.paths[candidate.path][strings.ToLower(method)]; !ok {
			continue
		}
		if best == nil || candidate.literal > best.literal {
			best, values = candidate, found[1:]
		}
	}
	switch {
	case !known:
		return nil, fmt.Errorf("GitHub has no path %s", path)
	case best == nil:
		return nil, fmt.Errorf("GitHub has no %s on %s", method, path)
	}
	document, err := s.document(best.path, s.paths[best.path])
	if err != nil {
		return nil, err
	}
	params := map[string]string{}
	for i, name := range best.names {
		value, err := url.PathUnescape(values[i])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		params[name] = value
	}
	item := document.Paths.Value(best.path)
	found := item.GetOperation(method)
	return &operation{
		id:       found.OperationID,
		route:    &routers.Route{Spec: document, Path: best.path, PathItem: item, Method: method, Operation: found},
		params:   params,
		document: document,
	}, nil
}
