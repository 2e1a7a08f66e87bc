// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

func TestAPullRequestFollowsItsBranch(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	first := s.Push("eve/halos", "change", "One", githubtest.Files{"a.txt": text("1")})
	number := s.OpenPull("eve/halos", "change", "", "t", "eve")
	path := fmt.Sprintf("%s/pulls/%d", home, number)
	if got := a.want(200, "GET", path, ""); got.field("head.sha") != first || got.field("head.repo.fork") != true || got.field("mergeable") != true {
		t.Errorf("opened: %s", got.body)
	}
	second := s.ForcePush("eve/halos", "change", "", "Other", githubtest.Files{"b.txt": text("1")})
	got := a.want(200, "GET", path, "")
	if got.field("head.sha") != second || got.field("commits") != 1.0 {
		t.Errorf("after a force-push the head is %v with %v commits", got.field("head.sha"), got.field("commits"))
	}
	if files := a.want(200, "GET", path+"/files", ""); files.field("0.filename") != "b.txt" || files.field("1") != nil {
		t.Errorf("files after a force-push: %s", files.body)
	}
	if s.File("refs/pull/1/merge", "b.txt") == nil || s.File("refs/pull/1/merge", "a.txt") != nil {
		t.Error("the merge for tests is not of the new head")
	}
	s.DeleteBranch("eve/halos", "change")
	if got := a.want(200, "GET", path, ""); got.field("state") != "closed" || got.field("merged") != false {
		t.Errorf("after its branch was deleted it is %v", got.field("state"))
	}
}

func TestWhatIsPushedWithGitIsSeenAtOnce(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	s.Push("eve/halos", "change", "One", githubtest.Files{"a.txt": text("1")})
	number := s.OpenPull("eve/halos", "change", "", "t", "eve")
	clone := t.TempDir()
	git := func(arguments ...string) {
		t.Helper()
		command := exec.CommandContext(t.Context(), "git", append([]string{"-C", clone, "-c", "user.name=Eve", "-c", "user.email=eve@example.org"}, arguments...)...)
		if out, err := command.CombinedOutput(); err != nil {
			t.Fatalf("git %v: %v: %s", arguments, err, out)
		}
	}
	git("clone", "--quiet", "--branch", "change", s.GitDir("eve/halos"), ".")
	git("commit", "--quiet", "--allow-empty", "-m", "Pushed with git")
	git("push", "--quiet", "origin", "change")
	if got := s.Pull(number); got.HeadSHA != s.Head("eve/halos", "change") || got.HeadRepo != "eve/halos" {
		t.Errorf("the head is %s of %s", got.HeadSHA, got.HeadRepo)
	}
	git("push", "--quiet", s.GitDir(""), "change:main")
	if got := s.Pull(number); !got.Merged || got.State != "closed" || got.MergeSHA != s.Head("", "main") {
		t.Errorf("pushed to main by hand: %+v", got)
	}
}

func TestAConflictKeepsAPullRequestFromBeingMerged(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{Files: githubtest.Files{"a.txt": text("0\n")}})
	a := ask(t, s, bot, everything...)
	s.Push("", "topic", "t", githubtest.Files{"a.txt": text("1\n")})
	number := s.OpenPull("", "topic", "", "t", "carol")
	before := s.Push("", "main", "m", githubtest.Files{"a.txt": text("2\n")})
	path := fmt.Sprintf("%s/pulls/%d", home, number)
	if got := a.want(200, "GET", path, ""); got.field("mergeable") != false || got.field("mergeable_state") != "dirty" || got.field("merge_commit_sha") != nil {
		t.Errorf("mergeable: %v, %v", got.field("mergeable"), got.field("mergeable_state"))
	}
	for _, method := range []string{"merge", "squash", "rebase"} {
		a.want(405, "PUT", path+"/merge", fmt.Sprintf(`{"merge_method":%q}`, method))
	}
	if s.Head("", "main") != before {
		t.Error("main has moved")
	}
	s.ForcePush("", "topic", "", "t", githubtest.Files{"a.txt": text("3\n")})
	a.want(409, "PUT", path+"/merge", fmt.Sprintf(`{"sha":%q}`, before))
	a.want(200, "PUT", path+"/merge", fmt.Sprintf(`{"sha":%q}`, s.Head("", "topic")))
	a.want(405, "PUT", path+"/merge", `{}`)
}

func TestEveryCommitThatAMergeBringsLeadsToItsPullRequest(t *testing.T) {
	for method, commits := range map[string]int{githubtest.MergeCommit: 3, githubtest.Squash: 1, githubtest.Rebase: 2} {
		t.Run(method, func(t *testing.T) {
			s := githubtest.Start(t, githubtest.Options{})
			c := client(t, s)
			first := s.Head("", "main")
			s.Push("", "topic", "1", githubtest.Files{"1": text("1")})
			s.Push("", "topic", "2", githubtest.Files{"2": text("2")})
			number := s.OpenPull("", "topic", "", "t", "carol")
			decoy := s.Push("", "decoy", "d", githubtest.Files{"d": text("d")})
			other := s.OpenPull("", "decoy", "", "d", "carol")
			s.Merge(number, method)
			brought := 0
			for _, commit := range s.Commits("main") {
				found := must[[]*github.PullRequest](t)(c.PullRequests.ListPullRequestsWithCommit(t.Context(), "acme", "halos", commit.SHA, nil))
				if commit.SHA == first {
					if len(found) != 0 {
						t.Errorf("the first commit leads to %v", found)
					}
					continue
				}
				brought++
				if len(found) != 1 || found[0].GetNumber() != number || found[0].MergedAt == nil {
					t.Errorf("%s leads to %v", commit.Message, found)
				}
			}
			if brought != commits {
				t.Errorf("%d commits were brought, not %d", brought, commits)
			}
			if found := must[[]*github.PullRequest](t)(c.PullRequests.ListPullRequestsWithCommit(t.Context(), "acme", "halos", decoy, nil)); len(found) != 1 || found[0].GetNumber() != other {
				t.Errorf("a commit that is not merged leads to %v", found)
			}
		})
	}
}

func TestAMergeQueueMovesMainOnceOverSeveralPullRequests(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	before := s.Head("", "main")
	var numbers []int
	for _, name := range []string{"one", "two"} {
		s.Push("eve/halos", name, name, githubtest.Files{name: text(name)})
		numbers = append(numbers, s.OpenPull("eve/halos", name, "", name, "eve"))
	}
	after := s.MergeQueue(githubtest.Squash, numbers...)
	log := s.Commits("main")
	if len(log) != 3 || log[0].SHA != after || log[2].SHA != before || log[0].Message != "two (#2)" || log[1].Message != "one (#1)" {
		t.Fatalf("main: %+v", log)
	}
	if one, two := s.Pull(1), s.Pull(2); !one.Merged || !two.Merged || one.MergeSHA != log[1].SHA || two.MergeSHA != after {
		t.Errorf("pull requests: %+v %+v", one, two)
	}
	var event map[string]any
	unmarshal(t, s.PushEvent("main", before), &event)
	if commits := event["commits"].([]any); len(commits) != 2 || event["after"] != after {
		t.Errorf("the push has %d commits", len(commits))
	}
}

func TestFilesOfAPullRequestAreListedWithTheirFormerNames(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{Files: githubtest.Files{
		"moved from.txt": text(strings.Repeat("a line\n", 20)), "gone.txt": text("x\n"), "edited.txt": text("1\n2\n"), "strange\t\"näme\".txt": text("x\n"),
	}})
	c := client(t, s)
	s.Push("", "topic", "t", githubtest.Files{
		"moved from.txt": nil, "moved to.txt": text(strings.Repeat("a line\n", 20)), "gone.txt": nil, "edited.txt": text("1\n3\n4\n"), "new.txt": text("n\n"),
		"strange\t\"näme\".txt": text("y\n"), "binary": {0, 1, 2},
	})
	number := s.OpenPull("", "topic", "", "t", "carol")
	s.Push("", "main", "not part of it", githubtest.Files{"elsewhere.txt": text("e\n")})
	var got []string
	for _, f := range must[[]*github.CommitFile](t)(c.PullRequests.ListFiles(t.Context(), "acme", "halos", number, nil)) {
		got = append(got, fmt.Sprintf("%s %s<%s +%d -%d", f.GetStatus(), f.GetFilename(), f.GetPreviousFilename(), f.GetAdditions(), f.GetDeletions()))
	}
	want := []string{
		"added binary< +0 -0", "modified edited.txt< +2 -1", "removed gone.txt< +0 -1", "renamed moved to.txt<moved from.txt +0 -0", "added new.txt< +1 -0",
		"modified strange\t\"näme\".txt< +1 -1",
	}
	if !slices.Equal(got, want) {
		t.Errorf("files:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestNoMoreFilesAreListedThanGitHubLists(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	files := githubtest.Files{}
	for i := range 3001 {
		files[fmt.Sprintf("f/%04d", i)] = text("same\n")
	}
	s.Push("", "topic", "t", files)
	number := s.OpenPull("", "topic", "", "t", "carol")
	path := fmt.Sprintf("%s/pulls/%d", home, number)
	if got := a.want(200, "GET", path, "").field("changed_files"); got != 3001.0 {
		t.Errorf("changed files: %v", got)
	}
	link := a.want(200, "GET", path+"/files?per_page=100", "").header.Get("Link")
	if !strings.Contains(link, "page=30&per_page=100>; rel=\"last\"") {
		t.Errorf("links: %s", link)
	}
}

func TestAPullRequestFromADeletedForkNoLongerSaysWhereItCameFrom(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	c := client(t, s)
	s.Push("eve/halos", "change", "One", githubtest.Files{"a.txt": text("1")})
	number := s.OpenPull("eve/halos", "change", "", "t", "eve")
	s.DeleteFork("eve/halos")
	pull := must[*github.PullRequest](t)(c.PullRequests.Get(t.Context(), "acme", "halos", number))
	if pull.GetHead().Repo != nil || pull.GetState() != "closed" {
		t.Errorf("head %v, %s", pull.GetHead().Repo, pull.GetState())
	}
}

func TestTwoPullRequestsMayHaveTheSameHead(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	s.Push("", "release", "r", githubtest.Files{"r": text("r")})
	s.Push("eve/halos", "change", "One", githubtest.Files{"a.txt": text("1")})
	s.OpenPull("eve/halos", "change", "", "t", "eve")
	s.OpenPull("eve/halos", "change", "release", "t", "eve")
	got := a.want(200, "GET", home+"/pulls?head=eve:change", "")
	if got.field("0.base.ref") != "release" || got.field("1.base.ref") != "main" {
		t.Errorf("pulls: %s", got.body)
	}
	if got := a.want(200, "GET", home+"/pulls?head=eve:change&base=main", ""); got.field("0.number") != 1.0 || got.field("1") != nil {
		t.Errorf("for main: %s", got.body)
	}
	if got := a.want(200, "GET", home+"/pulls?head=mallory:change", ""); string(got.body) != "[]" {
		t.Errorf("of somebody else: %s", got.body)
	}
}
