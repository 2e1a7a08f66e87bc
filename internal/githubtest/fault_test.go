// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

func TestLimitsAreWhatAClientTakesThemFor(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	c := client(t, s)
	number := s.OpenIssue("carol", "t", "b")
	comments := githubtest.Match{Path: "/repos/*/issues/*/comments"}

	s.Fail(githubtest.SecondaryLimit(7*time.Second).On(comments, 1))
	_, _, err := c.Issues.ListComments(t.Context(), "acme", "halos", number, nil)
	var secondary *github.AbuseRateLimitError
	if !errors.As(err, &secondary) || secondary.GetRetryAfter() != 7*time.Second {
		t.Fatalf("secondary limit: %v", err)
	}
	c = client(t, s) // the old client remembers the limit
	s.Fail(githubtest.PrimaryLimit(time.Now().Add(time.Hour)).On(comments, 1))
	_, _, err = c.Issues.ListComments(t.Context(), "acme", "halos", number, nil)
	var primary *github.RateLimitError
	if !errors.As(err, &primary) || primary.Rate.Remaining != 0 {
		t.Fatalf("primary limit: %v", err)
	}
}

func TestAFaultComesWhenAndAsOftenAsItIsTold(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	fault := githubtest.Fault{Status: 502, Skip: 1}
	s.Fail(fault.On(githubtest.Match{Operation: "issues/list-labels-for-repo"}, 2))
	var got []int
	for range 5 {
		got = append(got, a.do("GET", home+"/labels", "").status)
	}
	if fmt.Sprint(got) != "[200 502 502 200 200]" {
		t.Errorf("statuses %v", got)
	}
	a.want(200, "GET", home+"/issues", "")
	s.Fail(githubtest.Fault{Match: githubtest.Match{Method: "GET"}, Status: 503, Times: -1})
	for range 3 {
		a.want(503, "GET", home+"/labels", "")
	}
	a.want(201, "POST", home+"/labels", `{"name":"n"}`)
}

func TestWhatWasAskedForIsDoneWhenOnlyTheAnswerIsLost(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	create := githubtest.Match{Operation: "issues/create"}
	s.Fail(githubtest.Fault{Match: create, Status: 502})
	a.want(502, "POST", home+"/issues", `{"title":"t"}`)
	if got := len(s.Issues()); got != 0 {
		t.Errorf("after a fault before the deed: %d issues", got)
	}
	s.Fail(githubtest.Fault{Match: create, Status: 502, Late: true})
	a.want(502, "POST", home+"/issues", `{"title":"t"}`)
	if got := len(s.Issues()); got != 1 {
		t.Errorf("after a lost answer: %d issues", got)
	}
	s.Fail(githubtest.Fault{Match: create, Cut: true, Late: true})
	if _, _, err := client(t, s).Issues.Create(t.Context(), "acme", "halos", &github.IssueRequest{Title: github.String("t")}); err == nil {
		t.Error("a cut connection is no error")
	}
	if got := len(s.Issues()); got != 2 {
		t.Errorf("after a cut connection: %d issues", got)
	}
	var seen []int
	for _, c := range s.Log() {
		seen = append(seen, c.Status)
	}
	if fmt.Sprint(seen) != "[502 502 0]" || s.Count("issues/create") != 3 {
		t.Errorf("the log has %v", seen)
	}
}

func TestSomebodyElseCanComeInBetween(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	number := s.OpenIssue("carol", "t", "b")
	id := a.want(201, "POST", fmt.Sprintf("%s/issues/%d/comments", home, number), `{"body":"b"}`).id()
	s.Before(githubtest.Match{Operation: "issues/update-comment"}, func() { s.DeleteComment(id) })
	a.want(404, "PATCH", fmt.Sprintf("%s/issues/comments/%d", home, id), `{"body":"c"}`)
	again := a.want(201, "POST", fmt.Sprintf("%s/issues/%d/comments", home, number), `{"body":"b"}`).id()
	a.want(200, "PATCH", fmt.Sprintf("%s/issues/comments/%d", home, again), `{"body":"c"}`)
	if got := s.Comments(number); len(got) != 1 || got[0].Body != "c" || got[0].Edits != 1 {
		t.Errorf("comments: %+v", got)
	}
}
