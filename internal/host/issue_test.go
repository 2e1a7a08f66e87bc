// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
)

const stopped = "<!-- halocompile:stop 1234 -->"

func TestAnIssueIsOpenedThenEditedThenResolved(t *testing.T) {
	server, h, _ := started(t)
	url, number, err := h.Issue(t.Context(), stopped, "Rollout stopped", "because", []string{"rollout"})
	if err != nil || number == 0 || !strings.HasSuffix(url, fmt.Sprintf("/issues/%d", number)) {
		t.Fatal(url, number, err)
	}
	server.SetLabels(number, "urgent") // somebody else's label
	for _, body := range []string{"because of two things", "because of two things", "because of two things"} {
		_, again, err := h.Issue(t.Context(), stopped, "Rollout stopped", body, []string{"Rollout"})
		if err != nil || again != number {
			t.Fatal(again, err)
		}
	}
	issues := server.Issues()
	if len(issues) != 1 || issues[0].Body != stopped+"\nbecause of two things" || !slices.Equal(server.Labels(number), []string{"rollout", "urgent"}) || server.Count("issues/update") != 1 {
		t.Fatalf("%+v, %d updates", issues, server.Count("issues/update"))
	}
	for range 2 {
		if err := h.Resolve(t.Context(), stopped, "It went on."); err != nil {
			t.Fatal(err)
		}
	}
	issues = server.Issues()
	if len(issues) != 1 || issues[0].State != "closed" || len(issues[0].Comments) != 1 || issues[0].Comments[0].Body != stopped+"\nIt went on." {
		t.Errorf("%+v", issues)
	}
	if _, again, err := h.Issue(t.Context(), stopped, "Rollout stopped", "again", nil); err != nil || again == number {
		t.Error(again, err)
	}
}

func TestOnlyOurIssueIsEdited(t *testing.T) {
	server, h, _ := started(t)
	server.OpenIssue("mallory", "Rollout stopped", stopped+"\nplanted")
	server.OpenIssue(us, "Rollout stopped", "<!-- halocompile:stop 5678 -->\nof another rollout")
	closed := server.OpenIssue(us, "Rollout stopped", stopped+"\nof the last time")
	server.CloseIssue(closed, "ada")
	proposed(server)
	_, number, err := h.Issue(t.Context(), stopped, "Rollout stopped", "now", nil)
	if err != nil || number != 5 {
		t.Fatal(number, err)
	}
	if err := h.Resolve(t.Context(), stopped, ""); err != nil {
		t.Fatal(err)
	}
	var states []string
	for _, one := range server.Issues() {
		states = append(states, fmt.Sprint(one.Number, " ", one.State, " ", len(one.Comments)))
	}
	if want := []string{"1 open 0", "2 open 0", "3 closed 0", "5 closed 0"}; !slices.Equal(states, want) {
		t.Errorf("%q", states)
	}
}

func TestOurIssueIsFoundBehindManyPages(t *testing.T) {
	server, h, _ := started(t)
	first := server.OpenIssue(us, "Rollout stopped", stopped+"\nfirst")
	for i := range 150 {
		server.OpenIssue(us, "Other", fmt.Sprintf("<!-- halocompile:stop other%d -->", i))
	}
	if _, number, err := h.Issue(t.Context(), stopped, "Rollout stopped", "now", nil); err != nil || number != first {
		t.Error(number, err)
	}
}

func TestAnIssueWhoseAnswerIsLostIsNotOpenedTwice(t *testing.T) {
	for _, late := range []bool{true, false} {
		server, h, _ := started(t)
		server.Fail(githubtest.Fault{Match: operation("issues/create"), Status: 502, Late: late})
		_, number, err := h.Issue(t.Context(), stopped, "Rollout stopped", "now", nil)
		if issues := server.Issues(); err != nil || len(issues) != 1 || issues[0].Number != number {
			t.Errorf("%+v, %v", issues, err)
		}
	}
}

func TestOfTwoRunsAtOnceTheOlderIssueStays(t *testing.T) {
	server, h, _ := started(t)
	other := 0
	server.Before(operation("issues/create"), func() { other = server.OpenIssue(us, "Rollout stopped", stopped+"\nthe other run's") })
	_, number, err := h.Issue(t.Context(), stopped, "Rollout stopped", "this run's", nil)
	issues := server.Issues()
	if err != nil || number != other || len(issues) != 2 || issues[0].Body != stopped+"\nthis run's" || issues[1].State != "closed" {
		t.Errorf("%+v, %v", issues, err)
	}
}

func TestTwoIssuesThatCouldBeOursAreRefused(t *testing.T) {
	server, h, _ := started(t)
	server.OpenIssue(us, "Rollout stopped", stopped)
	server.OpenIssue(us, "Rollout stopped", stopped)
	if _, _, err := h.Issue(t.Context(), stopped, "Rollout stopped", "now", nil); fault.First(err) != fault.TwoWhereOneMayBe || !strings.Contains(err.Error(), "#1 and #2") {
		t.Error(err)
	}
	if err := h.Resolve(t.Context(), stopped, "over"); err != nil {
		t.Error(err)
	}
	for _, one := range server.Issues() {
		if one.State != "closed" || len(one.Comments) != 1 {
			t.Errorf("%+v", one)
		}
	}
}

// A Resolve that failed after its comment continues there.
func TestResolveCommentsOnce(t *testing.T) {
	server, h, _ := started(t)
	server.OpenIssue(us, "Rollout stopped", stopped)
	server.Fail(githubtest.Fault{Match: operation("issues/update"), Times: 5, Status: 500})
	if err := h.Resolve(t.Context(), stopped, "over"); fault.First(err) != fault.HostUnreachable {
		t.Fatal(err)
	}
	if err := h.Resolve(t.Context(), stopped, "over"); err != nil {
		t.Fatal(err)
	}
	if issues := server.Issues(); issues[0].State != "closed" || len(issues[0].Comments) != 1 {
		t.Errorf("%+v", issues)
	}
}

func TestIssuesThatTheTokenMayNotOpen(t *testing.T) {
	server := githubtest.Start(t, githubtest.Options{})
	server.Grant(token, us, "contents=read", "issues=read")
	h, _ := against(t, server)
	if _, _, err := h.Issue(t.Context(), stopped, "Rollout stopped", "now", nil); fault.First(err) != fault.TokenLacksPermission || !strings.Contains(err.Error(), "issues: write") {
		t.Error(err)
	}
}
