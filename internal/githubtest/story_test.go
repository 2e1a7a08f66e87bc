// SPDX-License-Identifier: AGPL-3.0-or-later

package githubtest_test

import (
	"net/url"
	"testing"

	"github.com/google/go-github/v60/github"

	"github.com/halo-factory/halocompile/internal/githubtest"
)

// everything is all permissions of the bot in these tests.
var everything = []string{
	"actions=read", "administration=read", "checks=write", "contents=write", "deployments=write", "environments=read", "issues=write", "pull_requests=write",
	"statuses=write",
}

const bot = "github-actions[bot]"

// client is go-github with a token of the bot. The token has all permissions unless some are named.
func client(t *testing.T, s *githubtest.Server, permissions ...string) *github.Client {
	t.Helper()
	if permissions == nil {
		permissions = everything
	}
	secret := "secret-" + t.Name()
	s.Grant(secret, bot, permissions...)
	c := github.NewClient(nil).WithAuthToken(secret)
	base, err := url.Parse(s.URL() + "/")
	if err != nil {
		t.Fatal(err)
	}
	c.BaseURL = base
	return c
}

func text(s string) []byte { return []byte(s) }

func must[T any](t *testing.T) func(T, *github.Response, error) T {
	return func(value T, _ *github.Response, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func TestAPullRequestFromOpenToDeployedByEachWayOfMerging(t *testing.T) {
	for _, method := range []string{githubtest.MergeCommit, githubtest.Squash, githubtest.Rebase} {
		t.Run(method, func(t *testing.T) {
			s := githubtest.Start(t, githubtest.Options{Files: githubtest.Files{"units/a.cue": text("a: 1\n")}})
			c, ctx := client(t, s), t.Context()
			s.Push("eve/halos", "unit-b", "Add b", githubtest.Files{"units/b.cue": text("b: 1\n")})
			head := s.Push("eve/halos", "unit-b", "Change a", githubtest.Files{"units/a.cue": text("a: 2\n")})
			number := s.OpenPull("eve/halos", "unit-b", "", "Unit b", "eve")
			s.Push("", "main", "Somebody else's", githubtest.Files{"units/c.cue": text("c: 1\n")})

			pulls := must[[]*github.PullRequest](t)(c.PullRequests.List(ctx, "acme", "halos", &github.PullRequestListOptions{Head: "eve:unit-b"}))
			if len(pulls) != 1 || pulls[0].GetHead().GetSHA() != head || pulls[0].GetHead().GetRepo().GetFullName() != "eve/halos" {
				t.Fatalf("pulls: %v", pulls)
			}
			files := must[[]*github.CommitFile](t)(c.PullRequests.ListFiles(ctx, "acme", "halos", number, nil))
			if len(files) != 2 || files[0].GetFilename() != "units/a.cue" || files[1].GetStatus() != "added" {
				t.Fatalf("files: %v", files)
			}
			must[*github.IssueComment](t)(c.Issues.CreateComment(ctx, "acme", "halos", number, &github.IssueComment{Body: github.String("ready")}))
			must[*github.CheckRun](t)(c.Checks.CreateCheckRun(ctx, "acme", "halos", github.CreateCheckRunOptions{
				Name: "plan", HeadSHA: head, Status: github.String("completed"), Conclusion: github.String("success"),
				Output: &github.CheckRunOutput{Title: github.String("ok"), Summary: github.String("fine"), Annotations: []*github.CheckRunAnnotation{{
					Path: github.String("units/b.cue"), StartLine: github.Int(1), EndLine: github.Int(1), AnnotationLevel: github.String("notice"), Message: github.String("new"),
				}}},
			}))
			result := must[*github.PullRequestMergeResult](t)(c.PullRequests.Merge(ctx, "acme", "halos", number, "", &github.PullRequestOptions{SHA: head, MergeMethod: method}))
			if got := s.Head("", "main"); got != result.GetSHA() {
				t.Fatalf("main is at %s, not at %s", got, result.GetSHA())
			}
			if got := string(s.File("main", "units/a.cue")) + string(s.File("main", "units/b.cue")) + string(s.File("main", "units/c.cue")); got != "a: 2\nb: 1\nc: 1\n" {
				t.Fatalf("main has %q", got)
			}
			log := s.Commits("main")
			want := map[string]int{githubtest.MergeCommit: 5, githubtest.Squash: 3, githubtest.Rebase: 4}[method]
			if len(log) != want {
				t.Fatalf("main has %d commits, not %d: %v", len(log), want, log)
			}
			brought := must[[]*github.PullRequest](t)(c.PullRequests.ListPullRequestsWithCommit(ctx, "acme", "halos", s.Head("", "main"), nil))
			if len(brought) != 1 || brought[0].GetNumber() != number || brought[0].GetMergedAt().IsZero() {
				t.Fatalf("pull requests of main's tip: %v", brought)
			}
			deployment := must[*github.Deployment](t)(c.Repositories.CreateDeployment(ctx, "acme", "halos", &github.DeploymentRequest{
				Ref: github.String(result.GetSHA()), Environment: github.String("devnet"), Task: github.String("halo"), AutoMerge: github.Bool(false), RequiredContexts: &[]string{},
			}))
			must[*github.DeploymentStatus](t)(c.Repositories.CreateDeploymentStatus(ctx, "acme", "halos", deployment.GetID(), &github.DeploymentStatusRequest{State: github.String("success")}))
			if all := s.Deployments(); len(all) != 1 || all[0].State() != "success" || all[0].SHA != result.GetSHA() {
				t.Fatalf("deployments: %+v", all)
			}
			if said := s.Comments(number); len(said) != 1 || said[0].Author != bot || said[0].Body != "ready" {
				t.Fatalf("comments: %+v", said)
			}
			if checks := s.Checks(head); len(checks) != 1 || len(checks[0].Annotations) != 1 || checks[0].Conclusion != "success" {
				t.Fatalf("checks: %+v", checks)
			}
		})
	}
}
