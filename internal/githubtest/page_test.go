// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-github/v60/github"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

func TestAListIsCutAsGitHubCutsIt(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	number := s.OpenIssue("carol", "t", "b")
	for i := range 205 {
		s.Comment(number, "carol", fmt.Sprint(i))
	}
	path := fmt.Sprintf("%s/issues/%d/comments", home, number)
	for query, want := range map[string]struct {
		length int
		links  string
	}{
		"":                       {30, "next=2 last=7"},
		"?per_page=100":          {100, "next=2 last=3"},
		"?per_page=1000":         {100, "next=2 last=3"},
		"?per_page=100&page=2":   {100, "prev=1 next=3 last=3 first=1"},
		"?per_page=100&page=3":   {5, "prev=2 first=1"},
		"?per_page=100&page=9":   {0, "prev=3 first=1"},
		"?per_page=0&page=0":     {30, "next=2 last=7"},
		"?per_page=41&page=5":    {41, "prev=4 first=1"},
		"?page=-1&per_page=-100": {30, "next=2 last=7"},
	} {
		got := a.want(200, "GET", path+query, "")
		var list []any
		if err := json.Unmarshal(got.body, &list); err != nil || len(list) != want.length {
			t.Errorf("%q: %d comments, want %d (%v)", query, len(list), want.length, err)
		}
		var links []string
		for _, link := range strings.Split(got.header.Get("Link"), ", ") {
			address, relation, _ := strings.Cut(link, ">; rel=")
			parsed, err := url.Parse(strings.TrimPrefix(address, "<"))
			if err != nil {
				t.Fatal(err)
			}
			links = append(links, strings.Trim(relation, `"`)+"="+parsed.Query().Get("page"))
		}
		if strings.Join(links, " ") != want.links {
			t.Errorf("%q: links %v, want %s", query, links, want.links)
		}
	}
	if link := a.want(200, "GET", home+"/labels", "").header.Get("Link"); link != "" {
		t.Errorf("a list of one page has links: %s", link)
	}
}

// With pages of any size, a client that follows the links gets every item once, in order.
func TestFollowingTheLinksSeesEverythingOnce(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	c := client(t, s)
	number, total := s.OpenIssue("carol", "t", "b"), 0
	rapid.Check(t, func(r *rapid.T) {
		for range rapid.IntRange(0, 3).Draw(r, "more") {
			s.Comment(number, "carol", fmt.Sprint(total))
			total++
		}
		options := &github.IssueListCommentsOptions{ListOptions: github.ListOptions{PerPage: rapid.IntRange(1, 120).Draw(r, "size")}}
		seen := 0
		for {
			comments, response, err := c.Issues.ListComments(t.Context(), "acme", "halos", number, options)
			if err != nil {
				r.Fatal(err)
			}
			for _, comment := range comments {
				if comment.GetBody() != fmt.Sprint(seen) {
					r.Fatalf("comment %d is %q", seen, comment.GetBody())
				}
				seen++
			}
			if options.Page = response.NextPage; options.Page == 0 {
				break
			}
		}
		if seen != total {
			r.Fatalf("%d of %d comments", seen, total)
		}
	})
}
