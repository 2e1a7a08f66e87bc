// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/review"
	"github.com/halo-factory/halocompile/internal/tree"
)

// commentTemplate is the file in which a repository may keep a template of its own for the comment.
const commentTemplate = ".github/halocompile/comment.md.tmpl"

// event decodes the event that started the job.
func event(into any) error {
	const variable = "GITHUB_EVENT_PATH"
	path := os.Getenv(variable)
	if path == "" {
		return fault.New(fault.CommandLineUnusable, "", "%s is not in the environment", variable).Remedy("run this in a job of GitHub Actions")
	}
	text, err := tree.ReadOwn(path, tree.MaxFile)
	if err != nil {
		return tree.Fault(path, err)
	}
	if err := json.Unmarshal(text, into); err != nil {
		return fault.New(fault.FileUnusable, path, "not an event: %w", err)
	}
	return nil
}

// summarize appends to the job's summary page. It does nothing if the job has none.
func summarize(markdown string) error {
	path := os.Getenv("GITHUB_STEP_SUMMARY")
	if path == "" {
		return nil
	}
	if err := tree.AppendOwn(path, []byte(markdown+"\n")); err != nil {
		return tree.Fault(path, err)
	}
	return nil
}

func newReviewComment(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "comment",
		Short: "Post what the plan job found on the pull request",
		Long: `comment runs when the plan job has ended, with the right to write, from the main branch. It asks the Git host which pull request the job was
about and what that changes, and posts a comment, a check run and labels. What the plan job wrote is hostile text to it.

A repository may keep its own words for the comment in ` + commentTemplate + `.`,
		Example: "  halocompile review comment",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			var event_ struct {
				Run struct {
					ID         int64  `json:"id"`
					Path       string `json:"path"`
					Event      string `json:"event"`
					Conclusion string `json:"conclusion"`
					SHA        string `json:"head_sha"`
					Branch     string `json:"head_branch"`
					URL        string `json:"html_url"`
					Repository struct {
						Name string `json:"full_name"`
					} `json:"head_repository"`
				} `json:"workflow_run"`
			}
			if err := event(&event_); err != nil {
				return err
			}
			loop, err := a.loop()
			if err != nil {
				return err
			}
			repository, err := a.repository()
			if err != nil {
				return err
			}
			template, err := repository.Read(commentTemplate, 1<<20)
			if err != nil && !errors.Is(err, fs.ErrNotExist) {
				return tree.Fault(commentTemplate, err)
			}
			run := event_.Run
			path, _, _ := strings.Cut(run.Path, "@") // some hosts append "@" and the ref
			return loop.Comment(command.Context(), review.Judging{
				ID: run.ID, Workflow: path, Event: run.Event, Conclusion: run.Conclusion, HeadSHA: run.SHA, HeadRef: run.Branch, HeadRepo: run.Repository.Name, URL: run.URL,
			}, string(template))
		},
	}
}
