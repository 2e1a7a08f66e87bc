// SPDX-License-Identifier: AGPL-3.0-or-later

package host_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/host"
)

func TestAPullRequestIsFoundByItsHead(t *testing.T) {
	server, h, _ := started(t)
	type head struct {
		repo, branch, sha string
		number            int
	}
	var heads []head
	// Git accepts all of these as names of branches.
	branches := []string{"change", "Change", "feature/a/b", "ümläut", "a#b&c=d%20e+f", ";c,d'e\"f", "<script>", "💥", "refs/heads/main", "$(id)"}
	for repo, branches := range map[string][]string{"": branches[:2], "ada/halos": branches, "ada/my-own.name_of-it": branches[:1]} {
		for _, branch := range branches {
			sha := server.Push(repo, branch, "A Unit", githubtest.Files{repo + branch: []byte("a")})
			heads = append(heads, head{repo, branch, sha, server.OpenPull(repo, branch, "", branch, "ada")})
		}
	}
	for _, one := range heads {
		repo := one.repo
		if repo == "" {
			repo = server.Repository()
		}
		pulls, err := h.PullsOfHead(t.Context(), "main", one.sha)
		if err != nil || len(pulls) != 1 {
			t.Errorf("%s:%s: %+v, %v", repo, one.branch, pulls, err)
			continue
		}
		if pull := pulls[0]; pull.Number != one.number || pull.HeadRef != one.branch || pull.HeadSHA != one.sha || pull.HeadRepo != repo ||
			pull.Fork != (one.repo != "") || pull.BaseRef != "main" || pull.State != "open" || pull.Author != "ada" {
			t.Errorf("%s:%s is %+v", repo, one.branch, pull)
		}
	}
}

func TestAPullRequestThatIsNotAtItsHeadIsNotFound(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("ada/halos", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	number := server.OpenPull("ada/halos", "change", "", "A Unit", "ada")
	find := func(base, sha string) []host.Pull {
		t.Helper()
		pulls, err := h.PullsOfHead(t.Context(), base, sha)
		if err != nil {
			t.Fatal(err)
		}
		return pulls
	}
	if pulls := find("main", sha); len(pulls) != 1 || pulls[0].Number != number {
		t.Fatalf("%+v", pulls)
	}
	for name, pulls := range map[string][]host.Pull{
		"another base": find("release", sha), "another commit": find("main", strings.Repeat("a", 40)), "the tip of main": find("main", server.Head("", "main")),
	} {
		if len(pulls) > 0 {
			t.Errorf("%s: %+v", name, pulls)
		}
	}
	// Somebody force-pushes while the run for the old commit goes on.
	pushed := server.ForcePush("ada/halos", "change", "", "Another Unit", githubtest.Files{"b": []byte("b")})
	if pulls := find("main", sha); len(pulls) > 0 {
		t.Errorf("the old commit has %+v", pulls)
	}
	if pulls := find("main", pushed); len(pulls) != 1 {
		t.Error("the new commit has none")
	}
	server.CloseIssue(number, "ada")
	if pulls := find("main", pushed); len(pulls) > 0 {
		t.Errorf("a closed one is found: %+v", pulls)
	}
	if _, err := h.PullsOfHead(t.Context(), "", sha); fault.First(err) != fault.NotFoundAtHost {
		t.Error(err)
	}
}

// The host may close the pull requests of a deleted fork or leave them open. They no longer say
// where they came from.
func TestAPullRequestOfADeletedFork(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("ada/halos", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	server.OpenPull("ada/halos", "change", "", "A Unit", "ada")
	server.DeleteFork("ada/halos")
	if pulls, err := h.PullsOfHead(t.Context(), "main", sha); err != nil || len(pulls) > 0 {
		t.Errorf("%+v, %v", pulls, err)
	}

	open := func(number int, sha, repo string) string {
		return fmt.Sprintf(`{"number": %d, "state": "open", "head": {"ref": "change", "sha": %q, "repo": %s}, "base": {"ref": "main"}}`, number, sha, repo)
	}
	here := `{"full_name": "acme/halos"}`
	// A pull request may stand on any page. It stands on two if somebody opens another meanwhile.
	h, network, _ := opened(t,
		says(200, "["+open(1, "bb", here)+","+open(3, "aa", "null")+"]", "Link", `<https://api.github.com/x?page=2>; rel="next"`),
		says(200, "["+open(3, "aa", "null")+","+open(2, "aa", here)+"]", "Link", `<https://api.github.com/x?page=3>; rel="next"`),
		says(200, "["+open(2, "aa", here)+"]"),
	)
	pulls, err := h.PullsOfHead(t.Context(), "main", "aa")
	if err != nil || len(pulls) != 2 || pulls[0].Number != 2 || pulls[1].Number != 3 || pulls[1].HeadRepo != "" || !pulls[1].Fork {
		t.Errorf("%+v, %v", pulls, err)
	}
	for i, request := range network.asked {
		if got := request.URL.Query(); got.Get("base") != "main" || got.Get("state") != "open" || got.Get("page") != fmt.Sprint(i+1) || got.Get("per_page") != "100" {
			t.Errorf("asks %s", request.URL)
		}
	}
	if ambiguous, err := h.Ambiguous(t.Context(), &pulls[1]); err != nil || !ambiguous {
		t.Errorf("a branch that cannot be asked for: %v, %v", ambiguous, err)
	}
}

// A list without an end, or one that leads back, is not followed for ever.
func TestPagesThatLeadNowhere(t *testing.T) {
	for _, next := range []string{"1", "3", "99"} {
		h, network, _ := opened(t, says(200, "[]", "Link", `<https://api.github.com/x?page=`+next+`>; rel="next"`))
		if _, err := h.PullsOfHead(t.Context(), "main", "aa"); fault.First(err) != fault.HostAnswerUnusable || len(network.asked) != 1 {
			t.Errorf("%s: %d requests, %v", next, len(network.asked), err)
		}
	}
}

// The host does not say for which base a run was started, so a pull request that fits two bases
// must be noticed.
func TestARunIsAmbiguousWhereTheBranchWasProposedForAnotherBase(t *testing.T) {
	server, h, _ := started(t)
	server.Push("", "release", "A release", githubtest.Files{"r": []byte("r")})
	sha := server.Push("ada/halos", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	number := server.OpenPull("ada/halos", "change", "", "A Unit", "ada")
	is := func(want bool, what string) {
		t.Helper()
		pull, err := h.Pull(t.Context(), number)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := h.Ambiguous(t.Context(), pull); err != nil || got != want {
			t.Errorf("%s: %v, %v", what, got, err)
		}
	}
	is(false, "alone")
	server.Branch("eve/halos", "change", sha)
	server.OpenPull("eve/halos", "change", "release", "The same", "eve")
	is(false, "the same commit on somebody else's branch")
	other := server.OpenPull("ada/halos", "change", "release", "The same", "ada")
	is(true, "the same branch")
	server.CloseIssue(other, "ada")
	is(true, "the same branch, closed")
	server.Push("ada/halos", "change", "More", githubtest.Files{"b": []byte("b")})
	is(false, "the other was closed at an older commit")
	server.Retarget(number, "release")
	server.Retarget(number, "main")
	is(true, "there and back")
}

func TestTheRunsOfAWorkflowOnACommit(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("ada/halos", "change", "A Unit", githubtest.Files{"a": []byte("a")})
	server.OpenPull("ada/halos", "change", "", "A Unit", "ada")
	run := func(r githubtest.Run) int64 {
		r.HeadRepo, r.HeadBranch = "ada/halos", "change"
		if r.HeadSHA == "" {
			r.HeadSHA = sha
		}
		return server.AddRun(r)
	}
	first := run(githubtest.Run{Conclusion: "failure"})
	run(githubtest.Run{Name: "ci"})
	run(githubtest.Run{Event: "push"})
	run(githubtest.Run{Status: "in_progress"})
	run(githubtest.Run{HeadSHA: server.Head("", "main")})
	last := run(githubtest.Run{})
	runs, err := h.Runs(t.Context(), ".github/workflows/plan.yml", "pull_request", sha)
	if err != nil || len(runs) != 2 || runs[0].ID != last || runs[1].ID != first || runs[0].Conclusion != "success" || runs[1].Conclusion != "failure" ||
		runs[0].HeadRepo != "ada/halos" || runs[0].HeadRef != "change" || !strings.Contains(runs[0].URL, fmt.Sprint(last)) {
		t.Errorf("%+v, %v", runs, err)
	}
}

func TestWhatBroughtACommitHere(t *testing.T) {
	for _, method := range []string{githubtest.MergeCommit, githubtest.Squash, githubtest.Rebase} {
		t.Run(method, func(t *testing.T) {
			server, h, _ := started(t)
			head := server.Push("ada/halos", "change", "A Unit", githubtest.Files{"halos/a": []byte("a")})
			number := server.OpenPull("ada/halos", "change", "", "A Unit", "ada")
			server.Push("", "main", "Something else", githubtest.Files{"b": []byte("b")})
			if pull, err := h.Pull(t.Context(), number); err != nil || pull.Merged || pull.MergeSHA != "" || pull.State != "open" {
				t.Errorf("before: %+v, %v", pull, err)
			}
			if pulls, err := h.PullsOf(t.Context(), head); err != nil || len(pulls) != 0 {
				t.Errorf("before: %+v, %v", pulls, err)
			}
			sha := server.Merge(number, method)
			pulls, err := h.PullsOf(t.Context(), sha)
			if err != nil || len(pulls) != 1 || pulls[0].Number != number || !pulls[0].Merged || pulls[0].BaseRef != "main" || pulls[0].MergeSHA != sha {
				t.Errorf("%+v, %v", pulls, err)
			}
			pulls, err = h.PullsOfPath(t.Context(), "main", "halos/a")
			if err != nil || len(pulls) != 1 || pulls[0].Number != number {
				t.Errorf("%+v, %v", pulls, err)
			}
			if pull, err := h.Pull(t.Context(), number); err != nil || !pull.Merged || pull.MergeSHA != sha || pull.State != "closed" {
				t.Errorf("after: %+v, %v", pull, err)
			}
		})
	}
}

func TestACommitThatWasPushedCameByNoPullRequest(t *testing.T) {
	server, h, _ := started(t)
	sha := server.Push("", "main", "By hand", githubtest.Files{"b": []byte("b")})
	if pulls, err := h.PullsOf(t.Context(), sha); err != nil || len(pulls) != 0 {
		t.Errorf("%+v, %v", pulls, err)
	}
	if pulls, err := h.PullsOfPath(t.Context(), "main", "b"); err != nil || len(pulls) != 0 {
		t.Errorf("%+v, %v", pulls, err)
	}
	if pulls, err := h.PullsOfPath(t.Context(), "main", "nowhere"); err != nil || len(pulls) != 0 {
		t.Errorf("%+v, %v", pulls, err)
	}
}

func TestAMergeQueueBringsSeveralAtOnce(t *testing.T) {
	server, h, _ := started(t)
	var numbers []int
	for _, name := range []string{"a", "b"} {
		server.Push("", "change-"+name, "Unit "+name, githubtest.Files{"halos/" + name: []byte(name)})
		numbers = append(numbers, server.OpenPull("", "change-"+name, "", "Unit "+name, "ada"))
	}
	server.MergeQueue(githubtest.Squash, numbers...)
	for i, name := range []string{"a", "b"} {
		pulls, err := h.PullsOfPath(t.Context(), "main", "halos/"+name)
		if err != nil || len(pulls) != 1 || pulls[0].Number != numbers[i] {
			t.Errorf("%s: %+v, %v", name, pulls, err)
		}
	}
}

func TestChangedIsEveryPathWithItsPreviousName(t *testing.T) {
	server, h, _ := started(t)
	server.Push("", "main", "Before", githubtest.Files{".github/workflows/plan.yml": []byte(strings.Repeat("a line\n", 50)), "gone": []byte("x"), "kept": []byte("x")})
	server.Push("", "change", "A Unit", githubtest.Files{
		".github/workflows/plan.yml": nil, "harmless.txt": []byte(strings.Repeat("a line\n", 50)), "gone": nil, "halos/ü b/\"c\".cue": []byte("c"), "kept": []byte("y"),
	})
	number := server.OpenPull("", "change", "", "A Unit", "ada")
	pull, err := h.Pull(t.Context(), number)
	if err != nil {
		t.Fatal(err)
	}
	paths, err := h.Changed(t.Context(), pull)
	want := []string{".github/workflows/plan.yml", "gone", "halos/ü b/\"c\".cue", "harmless.txt", "kept"}
	if err != nil || !slices.Equal(paths, want) {
		t.Errorf("%q, %v", paths, err)
	}
}

func TestChangedReadsAllPages(t *testing.T) {
	server, h, _ := started(t)
	files := githubtest.Files{}
	for i := range 205 {
		files[fmt.Sprintf("halos/%04d", i)] = []byte("x")
	}
	server.Push("", "change", "Many", files)
	pull, err := h.Pull(t.Context(), server.OpenPull("", "change", "", "Many", "ada"))
	if err != nil {
		t.Fatal(err)
	}
	if paths, err := h.Changed(t.Context(), pull); err != nil || len(paths) != 205 || server.Count("pulls/list-files") != 3 {
		t.Errorf("%d paths in %d requests, %v", len(paths), server.Count("pulls/list-files"), err)
	}
}

// A file that the host does not list could be one that runs the check.
func TestChangedRefusesWhatTheHostDoesNotListInFull(t *testing.T) {
	pull := &host.Pull{Number: 7, HeadSHA: "aa", BaseRef: "main"}
	get := func(count int) func(*http.Request) (*http.Response, error) {
		return says(200, fmt.Sprintf(`{"number": 7, "head": {"sha": "aa"}, "base": {"ref": "main"}, "changed_files": %d}`, count))
	}
	list := func(count int, headers ...string) func(*http.Request) (*http.Response, error) {
		files := make([]string, count)
		for i := range files {
			files[i] = fmt.Sprintf(`{"filename": "halos/%d"}`, i)
		}
		return says(200, "["+strings.Join(files, ",")+"]", headers...)
	}
	for _, test := range []struct {
		name    string
		answers []func(*http.Request) (*http.Response, error)
		code    fault.Code
	}{
		{"all", []func(*http.Request) (*http.Response, error){get(3), list(3), get(3)}, fault.Code{}},
		{"as many as it lists", []func(*http.Request) (*http.Response, error){get(3000), list(3000), get(3000)}, fault.Code{}},
		{"more than it lists", []func(*http.Request) (*http.Response, error){get(3001)}, fault.PullRequestTooLarge},
		{"fewer than it counts", []func(*http.Request) (*http.Response, error){get(3), list(2), get(3)}, fault.HostAnswerUnusable},
	} {
		h, _, _ := opened(t, test.answers...)
		if _, err := h.Changed(t.Context(), pull); test.code == (fault.Code{}) && err != nil || test.code != (fault.Code{}) && fault.First(err) != test.code {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

// The head of a pull request may change what runs the check, so it must not get the paths of
// another head.
func TestChangedNoticesThatThePullRequestMovesOn(t *testing.T) {
	for name, when := range map[string]string{"before": "pulls/get", "meanwhile": "pulls/list-files"} {
		t.Run(name, func(t *testing.T) {
			server, h, _ := started(t)
			server.Push("", "change", "Evil", githubtest.Files{".github/workflows/plan.yml": []byte("evil")})
			pull, err := h.Pull(t.Context(), server.OpenPull("", "change", "", "A Unit", "ada"))
			if err != nil {
				t.Fatal(err)
			}
			server.Before(operation(when), func() {
				server.ForcePush("", "change", "", "Harmless", githubtest.Files{"halos/a": []byte("a")})
			})
			if paths, err := h.Changed(t.Context(), pull); fault.First(err) != fault.PullRequestMovedOn {
				t.Errorf("%q, %v", paths, err)
			}
		})
	}
}
