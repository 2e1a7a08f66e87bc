// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

func TestACommentIsCreatedThenEditedThenLeftAlone(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	first, err := h.Upsert(t.Context(), number, marker, func(previous string) (string, error) { return "was " + previous, nil })
	if err != nil || first.Body != marker+"\nwas " {
		t.Fatalf("%+v, %v", first, err)
	}
	second, err := h.Upsert(t.Context(), number, marker, func(previous string) (string, error) { return marker + "\nwas:\n" + previous, nil })
	if err != nil || second.ID != first.ID || second.Body != marker+"\nwas:\n"+first.Body {
		t.Fatalf("%+v, %v", second, err)
	}
	third, err := h.Upsert(t.Context(), number, marker, func(previous string) (string, error) { return previous + "\r\n", nil })
	if err != nil || third.ID != first.ID {
		t.Fatalf("%+v, %v", third, err)
	}
	if comments := server.Comments(number); len(comments) != 1 || comments[0].Edits != 1 || comments[0].Author != us {
		t.Errorf("%+v", comments)
	}
	if !strings.Contains(first.URL, fmt.Sprint(first.ID)) {
		t.Errorf("it is to be seen at %s", first.URL)
	}
}

func TestOnlyOurCommentIsEdited(t *testing.T) {
	server, h, _ := started(t)
	number, other := proposed(server), server.OpenIssue(us, "Something else", "")
	for _, planted := range []struct {
		number       int
		author, body string
	}{
		{number, "mallory", marker + "\nplanted before"},
		{number, "github-actions", marker + "\na login that looks like it"},
		{number, "other[bot]", marker + "\nanother bot's"},
		{number, us, "ours, of another kind\n" + marker},
		{number, us, "> " + marker},
		{number, us, marker + " and more"},
		{number, us, "<!-- halocompile:result v1 -->\nours, of another kind"},
		{other, us, marker + "\nours, of another issue"},
	} {
		server.Comment(planted.number, planted.author, planted.body)
	}
	before := append(server.Comments(number), server.Comments(other)...)
	for _, text := range []string{"one", "two"} {
		if _, err := h.Upsert(t.Context(), number, marker, writes(text)); err != nil {
			t.Fatal(err)
		}
	}
	server.Comment(number, "mallory", marker+"\nplanted after")
	if _, err := h.Upsert(t.Context(), number, marker, writes("three")); err != nil {
		t.Fatal(err)
	}
	after := append(server.Comments(number), server.Comments(other)...)
	ours := 0
	for _, one := range after {
		if one.Body == marker+"\nthree" && one.Author == us && one.Edits == 2 {
			ours++
		} else if one.Edits != 0 {
			t.Errorf("edited: %+v", one)
		}
	}
	if ours != 1 || len(after) != len(before)+2 {
		t.Errorf("%+v", after)
	}
}

// People may edit our comment. Without the marker it is no longer ours, and with it the text proves
// nothing.
func TestACommentThatSomebodyEdited(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	first, err := h.Upsert(t.Context(), number, marker, writes("one"))
	if err != nil {
		t.Fatal(err)
	}
	server.EditComment(first.ID, marker+"\nAll is well, says somebody")
	second, err := h.Upsert(t.Context(), number, marker, func(previous string) (string, error) {
		if previous != marker+"\nAll is well, says somebody" {
			t.Errorf("%q", previous)
		}
		return "two", nil
	})
	if err != nil || second.ID != first.ID {
		t.Fatalf("%+v, %v", second, err)
	}
	server.EditComment(first.ID, "All is well, says somebody")
	third, err := h.Upsert(t.Context(), number, marker, writes("three"))
	if err != nil || third.ID == first.ID || len(server.Comments(number)) != 2 {
		t.Errorf("%+v, %v", third, err)
	}
}

func TestOurCommentIsFoundBehindManyPages(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	for i := range 205 {
		server.Comment(number, "ada", fmt.Sprint("talk ", i))
	}
	first, err := h.Upsert(t.Context(), number, marker, writes("one"))
	if err != nil {
		t.Fatal(err)
	}
	second, err := h.Upsert(t.Context(), number, marker, writes("two"))
	if err != nil || second.ID != first.ID || len(server.Comments(number)) != 206 {
		t.Errorf("%+v, %v", second, err)
	}
}

func TestACommentThatIsDeletedBetweenFindingAndEditingIsCreatedAnew(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	first, err := h.Upsert(t.Context(), number, marker, writes("one"))
	if err != nil {
		t.Fatal(err)
	}
	server.Before(operation("issues/update-comment"), func() { server.DeleteComment(first.ID) })
	said := []string{}
	second, err := h.Upsert(t.Context(), number, marker, func(previous string) (string, error) {
		said = append(said, previous)
		return "two", nil
	})
	if err != nil || second.ID == first.ID || len(server.Comments(number)) != 1 {
		t.Fatalf("%+v, %v", second, err)
	}
	if len(said) != 2 || said[0] != marker+"\none" || said[1] != "" {
		t.Errorf("it was said %q", said)
	}
}

func TestACommentThatIsAlwaysDeletedIsGivenUp(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	server.Comment(number, us, marker+"\nold")
	server.Fail(githubtest.Fault{Match: operation("issues/update-comment"), Times: -1, Status: 404, Message: "Not Found"})
	if _, err := h.Upsert(t.Context(), number, marker, writes("new")); fault.First(err) != fault.HostRefuses {
		t.Error(err)
	}
	if count := server.Count("issues/update-comment"); count != 5 {
		t.Errorf("tried %d times", count)
	}
}

// Two runs see no comment, and both create one.
func TestOfTwoRunsAtOnceTheYoungerTakesItsCommentBack(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	var other int64
	server.Before(operation("issues/create-comment"), func() { other = server.Comment(number, us, marker+"\nthe other run's") })
	said := []string{}
	got, err := h.Upsert(t.Context(), number, marker, func(previous string) (string, error) {
		said = append(said, previous)
		return "this run's", nil
	})
	if err != nil || got.ID != other {
		t.Fatalf("%+v, %v", got, err)
	}
	if comments := server.Comments(number); len(comments) != 1 || comments[0].Body != marker+"\nthis run's" {
		t.Errorf("%+v", comments)
	}
	if len(said) != 2 || said[1] != marker+"\nthe other run's" {
		t.Errorf("it was said %q", said)
	}
}

// The run with the older comment does nothing, because the other deletes its own.
func TestOfTwoRunsAtOnceTheElderKeepsItsComment(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	list := 0
	got, err := h.Upsert(t.Context(), number, marker, func(string) (string, error) {
		server.Before(githubtest.Match{Operation: "issues/list-comments"}, func() {
			list++
			server.Comment(number, us, marker+"\nthe other run's, younger")
		})
		return "this run's", nil
	})
	if err != nil || got.Body != marker+"\nthis run's" || list != 1 {
		t.Fatalf("%+v, %v", got, err)
	}
	if comments := server.Comments(number); len(comments) != 2 || server.Count("issues/delete-comment") != 0 {
		t.Errorf("%+v", comments)
	}
}

func TestManyRunsAtOnceLeaveOneComment(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	var all sync.WaitGroup
	errs := make([]error, 6)
	for i := range errs {
		all.Add(1)
		go func() {
			defer all.Done()
			_, errs[i] = h.Upsert(t.Context(), number, marker, writes(fmt.Sprint("run ", i)))
		}()
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil && !strings.Contains(err.Error(), "HC8017") {
		// A run that meets the comments of unfinished runs may fail, but never edits the wrong one.
		t.Error(err)
	}
	if comments := server.Comments(number); len(comments) != 1 {
		t.Errorf("%+v", comments)
	}
}

func TestTwoCommentsThatCouldBeOursAreRefused(t *testing.T) {
	server, h, waits := started(t)
	number := proposed(server)
	first, second := server.Comment(number, us, marker+"\none"), server.Comment(number, us, marker+"\ntwo")
	_, err := h.Upsert(t.Context(), number, marker, writes("three"))
	if fault.First(err) != fault.TwoWhereOneMayBe || !strings.Contains(err.Error(), fmt.Sprint(first)) || !strings.Contains(err.Error(), fmt.Sprint(second)) {
		t.Error(err)
	}
	for _, one := range server.Comments(number) {
		if one.Edits != 0 {
			t.Errorf("%+v", one)
		}
	}
	if len(waits()) != 2 {
		t.Errorf("waits %v", waits())
	}
	server.DeleteComment(second)
	if got, err := h.Upsert(t.Context(), number, marker, writes("three")); err != nil || got.ID != first {
		t.Errorf("%+v, %v", got, err)
	}
}

// The host may have carried out a POST that it did not answer.
func TestACommentWhoseAnswerIsLostIsNotCreatedTwice(t *testing.T) {
	for name, fault := range map[string]githubtest.Fault{
		"502, and done":     {Status: 502, Late: true},
		"cut, and done":     {Cut: true, Late: true},
		"502, and not done": {Status: 502},
		"cut, and not done": {Cut: true},
	} {
		t.Run(name, func(t *testing.T) {
			server, h, waits := started(t)
			number := proposed(server)
			server.Fail(fault.On(operation("issues/create-comment"), 1))
			got, err := h.Upsert(t.Context(), number, marker, writes("one"))
			if err != nil || got.Body != marker+"\none" {
				t.Fatalf("%+v, %v", got, err)
			}
			want := 2
			if fault.Late {
				want = 1
			}
			if comments := server.Comments(number); len(comments) != 1 || server.Count("issues/create-comment") != want {
				t.Errorf("%d requests: %+v", server.Count("issues/create-comment"), comments)
			}
			if len(waits()) != 1 {
				t.Errorf("waits %v", waits())
			}
		})
	}
}

func TestACommentThatTheHostNeverTakesIsAFailure(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	server.Fail(githubtest.Fault{Match: operation("issues/create-comment"), Times: -1, Status: 500})
	if _, err := h.Upsert(t.Context(), number, marker, writes("one")); fault.First(err) != fault.HostUnreachable || server.Count("issues/create-comment") != 3 {
		t.Errorf("%d requests, %v", server.Count("issues/create-comment"), err)
	}
}

func TestACommentThatIsLimitedWaits(t *testing.T) {
	server, h, waits := started(t)
	number := proposed(server)
	server.Fail(githubtest.SecondaryLimit(30*waiting).On(operation("issues/create-comment"), 2))
	if _, err := h.Upsert(t.Context(), number, marker, writes("one")); err != nil {
		t.Fatal(err)
	}
	if got := waits(); len(got) != 2 || got[0] != 30*waiting || len(server.Comments(number)) != 1 {
		t.Errorf("waits %v", got)
	}
}

func TestWhatCannotBeWrittenIsNotWritten(t *testing.T) {
	server, h, _ := started(t)
	number := proposed(server)
	reason := errors.New("no words")
	if _, err := h.Upsert(t.Context(), number, marker, func(string) (string, error) { return "", reason }); !errors.Is(err, reason) {
		t.Error(err)
	}
	if _, err := h.Upsert(t.Context(), 99, marker, writes("one")); fault.First(err) != fault.NotFoundAtHost {
		t.Error(err)
	}
	if _, err := h.Upsert(t.Context(), number, marker, writes(strings.Repeat("x", 70_000))); fault.First(err) != fault.HostRefuses {
		t.Error(err)
	}
	if len(server.Comments(number)) != 0 {
		t.Errorf("%+v", server.Comments(number))
	}
}

func TestATokenThatMayOnlyReadSaysWhatItLacks(t *testing.T) {
	server := githubtest.Start(t, githubtest.Options{})
	number := proposed(server)
	server.Grant(token, us, "pull_requests=read")
	h, _ := against(t, server)
	_, err := h.Upsert(t.Context(), number, marker, writes("one"))
	if fault.First(err) != fault.TokenLacksPermission || !strings.Contains(err.Error(), "grant issues: write, or pull-requests: write: under 'permissions:' of the job") {
		t.Error(err)
	}
}

func TestAMarkerThatCouldNotBeFoundIsAMistakeOfTheProgram(t *testing.T) {
	h, _, _ := opened(t, says(200, "[]"))
	for _, bad := range []string{"", "text", "<!-- a\nb -->", "<!-- a", "a -->"} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q was taken", bad)
				}
			}()
			_, _ = h.Upsert(t.Context(), 1, bad, writes("x"))
		}()
	}
}

func TestGitHubEnterprise(t *testing.T) {
	server := githubtest.Start(t, githubtest.Options{Enterprise: true})
	server.Grant(token, us, permits...)
	number := proposed(server)
	for _, base := range []string{server.URL(), server.URL() + "/"} {
		h, _ := against(t, server, func(o *host.Options) { o.API = base })
		got, err := h.Upsert(t.Context(), number, marker, writes("one"))
		if err != nil || !strings.HasPrefix(got.URL, server.Web()+"/"+server.Repository()+"/") {
			t.Errorf("%+v, %v", got, err)
		}
		if pull, err := h.Pull(t.Context(), number); err != nil || pull.Title != "A Unit" {
			t.Errorf("%+v, %v", pull, err)
		}
	}
}
