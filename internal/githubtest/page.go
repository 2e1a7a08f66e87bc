// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

const (
	usualPage = 30
	mostPage  = 100
)

// paged returns the page of a list that a request asks for, and the header with the links to other
// pages.
func paged[T any](s *Server, c *call, items []T, render func(T) map[string]any) ([]any, http.Header) {
	size, page := usualPage, 1
	if n, err := strconv.Atoi(c.query.Get("per_page")); err == nil && n > 0 {
		size = min(n, mostPage)
	}
	if n, err := strconv.Atoi(c.query.Get("page")); err == nil && n > 0 {
		page = n
	}
	last := max((len(items)+size-1)/size, 1)
	from := min((page-1)*size, len(items))
	shown := make([]any, 0, size)
	for _, item := range items[from:min(from+size, len(items))] {
		shown = append(shown, render(item))
	}
	var links []string
	link := func(relation string, to int) {
		query := c.URL.Query()
		query.Set("page", strconv.Itoa(to))
		links = append(links, fmt.Sprintf("<%s%s?%s>; rel=%q", s.root, c.URL.EscapedPath(), query.Encode(), relation))
	}
	if page > 1 {
		link("prev", min(page-1, last))
	}
	if page < last {
		link("next", page+1)
		link("last", last)
	}
	if page > 1 {
		link("first", 1)
	}
	header := http.Header{}
	if len(links) > 0 {
		header.Set("Link", strings.Join(links, ", "))
	}
	return shown, header
}

// page is an answer with a list.
func page[T any](s *Server, c *call, items []T, render func(T) map[string]any) answer {
	shown, header := paged(s, c, items, render)
	return answer{status: http.StatusOK, header: header, body: shown}
}

// pageOf is an answer with a named list and its length.
func pageOf[T any](s *Server, c *call, name string, items []T, render func(T) map[string]any) answer {
	shown, header := paged(s, c, items, render)
	return answer{status: http.StatusOK, header: header, body: map[string]any{"total_count": len(items), name: shown}}
}
