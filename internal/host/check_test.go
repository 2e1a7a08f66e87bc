// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

// verdict is a check run with that many annotations.
func verdict(sha string, annotations int) host.Check {
	check := host.Check{
		Name: "halocompile", HeadSHA: sha, Status: "completed", Conclusion: "failure", Title: "1 finding", Summary: "summary", Text: "text",
		DetailsURL: "https://example.org/run/1", ExternalID: "halocompile:proposal",
	}
	for i := range annotations {
		check.Annotations = append(check.Annotations, host.Annotation{Path: "halos/a.cue", Line: i + 1, Column: 2, Level: "failure", Title: "HC2111", Message: fmt.Sprint("finding ", i)})
	}
	return check
}

func TestACheckRunIsCreatedThenUpdatedThenLeftAlone(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	begun := verdict(sha, 0)
	begun.Status, begun.Conclusion, begun.Title, begun.Text = "in_progress", "", "Judging", ""
	url, err := h.Check(t.Context(), begun)
	if err != nil || url == "" {
		t.Fatal(url, err)
	}
	for range 2 {
		again, err := h.Check(t.Context(), verdict(sha, 3))
		if err != nil || again != url {
			t.Fatal(again, err)
		}
	}
	checks := server.Checks(sha)
	if len(checks) != 1 || checks[0].Updates != 1 || checks[0].Status != "completed" || checks[0].Conclusion != "failure" || checks[0].Title != "1 finding" || checks[0].Text != "text" ||
		len(checks[0].Annotations) != 3 || checks[0].Annotations[2].Message != "finding 2" || checks[0].Annotations[2].StartColumn != 2 {
		t.Errorf("%+v", checks)
	}
	// A text that is no longer given is removed.
	silent := verdict(sha, 3)
	silent.Text = ""
	if _, err := h.Check(t.Context(), silent); err != nil || server.Checks(sha)[0].Text != "" || len(server.Checks(sha)) != 1 {
		t.Errorf("%+v, %v", server.Checks(sha), err)
	}
}

func TestAnnotationsGoInBatchesAndOnlyTheLastIsComplete(t *testing.T) {
	for _, count := range []int{50, 51, 100, 121} {
		server, h, _ := started(t)
		sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
		if _, err := h.Check(t.Context(), verdict(sha, count)); err != nil {
			t.Fatal(err)
		}
		checks := server.Checks(sha)
		if len(checks) != 1 || len(checks[0].Annotations) != count || checks[0].Status != "completed" {
			t.Errorf("%d: %+v", count, checks)
		}
		var statuses []string
		for _, call := range server.Log() {
			if call.Operation == "checks/create" || call.Operation == "checks/update" {
				var sent struct{ Status string }
				_ = json.Unmarshal(call.Body, &sent)
				statuses = append(statuses, sent.Status)
			}
		}
		if len(statuses) != (count+49)/50 {
			t.Errorf("%d in %d requests", count, len(statuses))
		}
		for i, status := range statuses {
			if (status == "completed") != (i == len(statuses)-1) {
				t.Errorf("%d: request %d says %s", count, i, status)
			}
		}
	}
}

// The host only adds annotations, so one that is sent twice would be shown twice.
func TestABatchWhoseAnswerIsLostIsNotSentTwice(t *testing.T) {
	for name, fault := range map[string]githubtest.Fault{
		"create, done":     githubtest.Fault{Status: 502, Late: true}.On(operation("checks/create"), 1),
		"create, not done": githubtest.Fault{Status: 502}.On(operation("checks/create"), 1),
		"update, done":     githubtest.Fault{Cut: true, Late: true}.On(operation("checks/update"), 1),
		"update, not done": githubtest.Fault{Status: 500}.On(operation("checks/update"), 1),
		"last, done":       {Match: operation("checks/update"), Skip: 1, Status: 502, Late: true},
	} {
		t.Run(name, func(t *testing.T) {
			server, h, _ := started(t)
			sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
			server.Fail(fault)
			if _, err := h.Check(t.Context(), verdict(sha, 121)); err != nil {
				t.Fatal(err)
			}
			checks := server.Checks(sha)
			if len(checks) != 1 || len(checks[0].Annotations) != 121 || checks[0].Status != "completed" {
				t.Fatalf("%d check runs, the first with %d annotations, %s", len(checks), len(checks[0].Annotations), checks[0].Status)
			}
			for i, one := range checks[0].Annotations {
				if one.Message != fmt.Sprint("finding ", i) {
					t.Fatalf("annotation %d is %+v", i, one)
				}
			}
		})
	}
}

func TestAnnotationsThatNoLongerHoldGoWithTheirCheckRun(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	if _, err := h.Check(t.Context(), verdict(sha, 105)); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := h.Check(t.Context(), verdict(sha, 2)); err != nil {
			t.Fatal(err)
		}
	}
	checks := server.Checks(sha)
	if len(checks) != 2 || len(checks[1].Annotations) != 2 || len(checks[0].Annotations) != 105 {
		t.Errorf("%d check runs", len(checks))
	}
}

// Anybody can cause any number of findings. What is sent to the host is bounded, and does not
// depend on what was sent before.
func TestManyAnnotationsAreCutAndCounted(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	many := verdict(sha, 12_000)
	many.Annotations[11_999].Level = "failure"
	for i := range 11_999 {
		many.Annotations[i].Level = "warning"
	}
	for range 2 {
		if _, err := h.Check(t.Context(), many); err != nil {
			t.Fatal(err)
		}
	}
	checks := server.Checks(sha)
	if len(checks) != 1 || len(checks[0].Annotations) != 250 || checks[0].Status != "completed" {
		t.Fatalf("%d check runs, the first with %d annotations, %s", len(checks), len(checks[0].Annotations), checks[0].Status)
	}
	if all := len(server.Log()); all > 15 {
		t.Errorf("%d requests", all)
	}
	first, last := checks[0].Annotations[0], checks[0].Annotations[249]
	if first.Message != "finding 11999" || !strings.Contains(last.Title, "11751 more") || last.Path != "halos/a.cue" || last.Level != "warning" {
		t.Errorf("%+v, %+v", first, last)
	}
}

// An earlier version may have filled a check run. It is neither read nor changed, and a new one
// follows.
func TestACheckRunWithTooManyAnnotationsIsFollowedByANewOne(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	if _, err := h.Check(t.Context(), verdict(sha, 1)); err != nil {
		t.Fatal(err)
	}
	server.Annotate(server.Checks(sha)[0].ID, "halos/a.cue", 12_000)
	for range 2 {
		if _, err := h.Check(t.Context(), verdict(sha, 300)); err != nil {
			t.Fatal(err)
		}
	}
	checks := server.Checks(sha)
	if len(checks) != 2 || len(checks[1].Annotations) != 250 || server.Count("checks/list-annotations") > 4 {
		t.Errorf("%d check runs, %d requests for annotations", len(checks), server.Count("checks/list-annotations"))
	}
}

// A job of a workflow is a check run of the same app, and may have any name.
func TestSomebodyElsesCheckRunIsLeftAlone(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	other := server.Push("", "other", "Another", githubtest.Files{"b": []byte("b")})
	server.AddCheck(sha, us, "halocompile", "success")
	server.AddCheck(sha, "other[bot]", "halocompile", "success")
	if _, err := h.Check(t.Context(), verdict(other, 0)); err != nil {
		t.Fatal(err)
	}
	different := verdict(sha, 0)
	different.ExternalID = "another"
	if _, err := h.Check(t.Context(), different); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := h.Check(t.Context(), verdict(sha, 0)); err != nil {
			t.Fatal(err)
		}
	}
	checks := server.Checks(sha)
	if len(checks) != 4 || checks[0].Updates+checks[1].Updates+checks[2].Updates+checks[3].Updates != 0 || checks[3].ExternalID != "halocompile:proposal" || checks[3].Conclusion != "failure" {
		t.Errorf("%+v", checks)
	}
}

func TestOurCheckRunIsFoundBehindManyPages(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	if _, err := h.Check(t.Context(), verdict(sha, 0)); err != nil {
		t.Fatal(err)
	}
	for range 150 {
		server.AddCheck(sha, us, "halocompile", "success")
	}
	if _, err := h.Check(t.Context(), verdict(sha, 1)); err != nil {
		t.Fatal(err)
	}
	if checks := server.Checks(sha); len(checks) != 151 || checks[0].Updates != 1 {
		t.Errorf("%d check runs", len(checks))
	}
}

func TestAnAnnotationIsAsTheHostTakesIt(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	check := verdict(sha, 0)
	check.ExternalID, check.Status = "", ""
	check.Annotations = []host.Annotation{
		{Path: "a", Level: "notice", Message: "no line"},
		{Path: "a", Line: 3, EndLine: 5, Column: 7, Level: "warning", Message: "several lines, and no column then"},
		{Path: "a", Line: 3, EndLine: 1, Level: "warning", Message: "ends before it begins"},
		{Path: "a", Line: 1, Level: "failure", Title: strings.Repeat("é", 200), Message: strings.Repeat("é", 40_000)},
	}
	for range 2 {
		if _, err := h.Check(t.Context(), check); err != nil {
			t.Fatal(err)
		}
	}
	got := server.Checks(sha)[0]
	if len(got.Annotations) != 4 || got.Updates != 0 || got.ExternalID != "halocompile:halocompile" {
		t.Fatalf("%+v", got)
	}
	for i, want := range []githubtest.Annotation{{StartLine: 1, EndLine: 1}, {StartLine: 3, EndLine: 5}, {StartLine: 3, EndLine: 3}, {StartLine: 1, EndLine: 1}} {
		if one := got.Annotations[i]; one.StartLine != want.StartLine || one.EndLine != want.EndLine || one.StartColumn != 0 {
			t.Errorf("%+v", one)
		}
	}
	if last := got.Annotations[3]; len(last.Title) > 255 || len(last.Message) > 64<<10 || !strings.HasSuffix(last.Title, "é…") || !strings.HasSuffix(last.Message, "é…") {
		t.Errorf("%d and %d bytes", len(last.Title), len(last.Message))
	}
}
