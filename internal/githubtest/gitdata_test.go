// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// commitByAPI makes a commit on a parent. It moves no branch.
func commitByAPI(t *testing.T, a asker, parent, path, content string) string {
	t.Helper()
	tree := a.want(201, "POST", home+"/git/trees", fmt.Sprintf(`{"base_tree":%q,"tree":[{"path":%q,"mode":"100644","type":"blob","content":%q}]}`, parent, path, content)).field("sha")
	return fmt.Sprint(a.want(201, "POST", home+"/git/commits", fmt.Sprintf(`{"message":"m","tree":%q,"parents":[%q]}`, tree, parent)).field("sha"))
}

func TestABranchThatMovedMeanwhileRefusesToGoBackWithoutForce(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	base := s.Head("", "main")
	mine := commitByAPI(t, a, base, "mine", "1")
	s.Before(githubtest.Match{Operation: "git/update-ref"}, func() { s.Push("", "main", "theirs", githubtest.Files{"theirs": text("1")}) })
	refusal := a.want(422, "PATCH", home+"/git/refs/heads/main", fmt.Sprintf(`{"sha":%q}`, mine))
	if refusal.field("message") != "Update is not a fast forward" {
		t.Errorf("refused with %s", refusal.body)
	}
	again := commitByAPI(t, a, s.Head("", "main"), "mine", "1")
	a.want(200, "PATCH", home+"/git/refs/heads/main", fmt.Sprintf(`{"sha":%q}`, again))
	if s.File("main", "mine") == nil || s.File("main", "theirs") == nil {
		t.Error("one of the two changes is lost")
	}
	a.want(200, "PATCH", home+"/git/refs/heads/main", fmt.Sprintf(`{"sha":%q,"force":true}`, mine))
	if s.Head("", "main") != mine {
		t.Error("force did not move the branch")
	}
}

func TestWhatIsNotThereCannotBeReferredTo(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	head, none := s.Head("", "main"), strings.Repeat("1", 40)
	a.want(422, "POST", home+"/git/refs", fmt.Sprintf(`{"ref":"refs/heads/new","sha":%q}`, none))
	a.want(422, "POST", home+"/git/refs", fmt.Sprintf(`{"ref":"heads/new","sha":%q}`, head))
	a.want(422, "POST", home+"/git/refs", fmt.Sprintf(`{"ref":"refs/heads/main","sha":%q}`, head))
	a.want(422, "PATCH", home+"/git/refs/heads/none", fmt.Sprintf(`{"sha":%q}`, head))
	a.want(404, "GET", home+"/git/ref/heads/none", "")
	a.want(404, "GET", home+"/git/ref/heads/mai", "")
	a.want(422, "POST", home+"/git/commits", fmt.Sprintf(`{"message":"m","tree":%q,"parents":[]}`, none))
	a.want(422, "POST", home+"/git/commits", fmt.Sprintf(`{"message":"m","tree":%q,"parents":[]}`, head))
	a.want(422, "POST", home+"/git/trees", fmt.Sprintf(`{"base_tree":%q,"tree":[]}`, none))
	for _, path := range []string{"/abs", "a/../b", ".git/config", "a//b", ""} {
		a.want(422, "POST", home+"/git/trees", fmt.Sprintf(`{"base_tree":%q,"tree":[{"path":%q,"mode":"100644","type":"blob","content":"x"}]}`, head, path))
	}
	a.want(422, "POST", home+"/git/trees", fmt.Sprintf(`{"base_tree":%q,"tree":[{"path":"none","mode":"100644","type":"blob","sha":null}]}`, head))
	a.want(404, "GET", home+"/git/blobs/"+head, "")
	a.want(404, "GET", home+"/contents/none", "")
	a.want(404, "GET", home+"/contents/README.md?ref=none", "")
	a.want(422, "GET", home+"/commits/"+none+"/pulls", "")
	a.want(422, "GET", home+"/commits/"+none+"/check-runs", "")
}

func TestACommitByTheAPIIsTheTokensOwners(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	a := ask(t, s, bot, everything...)
	sha := commitByAPI(t, a, s.Head("", "main"), "x", "1")
	a.want(200, "PATCH", home+"/git/refs/heads/main", fmt.Sprintf(`{"sha":%q}`, sha))
	if got := s.Commits("main")[0]; got.Author != bot || got.Email != "41898282+github-actions[bot]@users.noreply.github.com" || got.SHA != sha {
		t.Errorf("commit: %+v", got)
	}
}

func TestContentsComeAsTheyWerePushed(t *testing.T) {
	s := githubtest.Start(t, githubtest.Options{})
	c := client(t, s)
	large := strings.Repeat("0123456789abcdef", 1<<16+1)
	content := "line\n\x00\xff€ no newline at the end"
	s.Push("", "main", "m", githubtest.Files{"a dir/ü#?.bin": text(content), "large": text(large)})
	file, _, _, err := c.Repositories.GetContents(t.Context(), "acme", "halos", "a dir/ü#?.bin", nil)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := file.GetContent(); err != nil || got != content {
		t.Errorf("content %q, %v", got, err)
	}
	file, _, _, err = c.Repositories.GetContents(t.Context(), "acme", "halos", "large", nil)
	if err != nil || file.GetEncoding() != "none" || file.GetSize() != len(large) {
		t.Errorf("a large file: %v, %v", file, err)
	}
	blob, _, err := c.Git.GetBlobRaw(t.Context(), "acme", "halos", file.GetSHA())
	_ = blob
	if err != nil {
		t.Errorf("raw blob: %v", err)
	}
	_, entries, _, err := c.Repositories.GetContents(t.Context(), "acme", "halos", "a dir", &github.RepositoryContentGetOptions{Ref: "main"})
	if err != nil || len(entries) != 1 || entries[0].GetPath() != "a dir/ü#?.bin" {
		t.Errorf("entries: %v, %v", entries, err)
	}
}
