// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/keyfile"
	"github.com/halo-factory/halocompile/internal/review"
	"github.com/halo-factory/halocompile/internal/tree"
)

// commentTemplate is where a repository may keep its own words for the comment.
const commentTemplate = ".github/halocompile/comment.md.tmpl"

// loop is the pull-request loop of the repository that the environment names, as a job of GitHub Actions finds it.
func (a *app) loop() (*review.Loop, error) {
	repository := os.Getenv("GITHUB_REPOSITORY")
	owner, repo, _ := strings.Cut(repository, "/")
	server := cmp.Or(os.Getenv("GITHUB_SERVER_URL"), "https://github.com")
	token := os.Getenv("GITHUB_TOKEN")
	if repository == "" || token == "" {
		return nil, fault.New(fault.CommandLineUnusable, "", "GITHUB_REPOSITORY and GITHUB_TOKEN are not both in the environment").
			Remedy("run this in a job of GitHub Actions, or set both: OWNER/NAME, and a token for it")
	}
	h, err := host.Open(host.Options{
		API: os.Getenv("GITHUB_API_URL"), Server: server, Token: token, Owner: owner, Repo: repo, Login: os.Getenv("HALOCOMPILE_LOGIN"), Now: a.now,
	})
	if err != nil {
		return nil, err
	}
	folder, err := folderInRepository(a.dir)
	if err != nil {
		return nil, err
	}
	run := ""
	if id := os.Getenv("GITHUB_RUN_ID"); id != "" {
		run = server + "/" + repository + "/actions/runs/" + id
	}
	return &review.Loop{
		Host: h, Server: server, Repository: repository, Folder: folder, RunURL: run, Now: a.now,
		Note: func(format string, arguments ...any) { a.note(format+"\n", arguments...) },
	}, nil
}

// folderInRepository is where a folder of a checkout is in its repository; "" for the root, and outside of any checkout.
func folderInRepository(dir string) (string, error) {
	full, err := filepath.Abs(dir)
	if err == nil {
		full, err = filepath.EvalSymlinks(full)
	}
	if err != nil {
		return "", tree.Fault(dir, err)
	}
	for parent := full; ; parent = filepath.Dir(parent) {
		if _, err := os.Lstat(filepath.Join(parent, ".git")); err == nil {
			relative, err := filepath.Rel(parent, full)
			if err != nil || relative == "." {
				return "", err
			}
			return filepath.ToSlash(relative), nil
		}
		if parent == filepath.Dir(parent) {
			return "", nil
		}
	}
}

// event decodes what the job was started by.
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

// summarize adds to the job's page.
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
			path, _, _ := strings.Cut(run.Path, "@") // some hosts name the ref behind it
			return loop.Comment(command.Context(), review.Run{
				ID: run.ID, Workflow: path, Event: run.Event, Conclusion: run.Conclusion, HeadSHA: run.SHA, HeadRef: run.Branch, HeadRepo: run.Repository.Name, URL: run.URL,
			}, string(template))
		},
	}
}

func newReviewExecute(a *app) *cobra.Command {
	return a.carryOut("execute", "Carry out what was merged and signed", `execute runs on the main branch. For each bundle under halos/*/*/approvals/ it makes the plan anew from the manifests and the chain. If that is what was
signed, and the signatures are complete, it executes what is due, says so on the pull request, and commits the records once everything is done. If it is not, it
stops, says field by field why, and opens an issue that says what to do.`, true)
}

func newReviewAdvance(a *app) *cobra.Command {
	return a.carryOut("advance", "Carry rollouts on that have begun", `advance is for a clock: it does what execute does for rollouts that have begun, and begins none.`, false)
}

func (a *app) carryOut(verb, short, long string, begin bool) *cobra.Command {
	var feeCap uint64
	var patience time.Duration
	var branch string
	command := &cobra.Command{
		Use:   verb,
		Short: short,
		Long: long + `

The relayer's key is a keystore file's content in HALOCOMPILE_RELAYER, its password is HALOCOMPILE_RELAYER_PASSWORD. It pays gas and can do nothing more.`,
		Example: "  halocompile review " + verb,
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			loop, err := a.loop()
			if err != nil {
				return err
			}
			commit := cmp.Or(headCommit(ctx, a.dir), os.Getenv("GITHUB_SHA"))
			declared, err := a.catalog(ctx)
			if err != nil {
				return loop.Unready(ctx, commit, err)
			}
			repository := newCommits(a.dir)
			return loop.Execute(ctx, review.Merged{
				Root: a.dir, Branch: branch, Commit: commit, Catalog: declared,
				Holds: func(ctx context.Context, claimed string, b *bundle.Bundle) string {
					return repository.claimed(ctx, claimed, commit, b)
				},
				Checked: func(ctx context.Context) error {
					_, _, err := a.checked(ctx, a.now().UTC())
					return err
				},
				Dial: a.nodeOf, Relayer: a.relayerOfEnvironment, FeeCap: gwei(feeCap), Patience: patience,
			}, begin)
		},
	}
	command.Flags().StringVar(&branch, "branch", "main", "branch that everything is carried out from")
	command.Flags().Uint64Var(&feeCap, "fee-cap", 200, "most that a gas may cost, in gwei")
	command.Flags().DurationVar(&patience, "patience", 2*time.Minute, "wait for inclusion before the fee is raised")
	return command
}

// relayerOfEnvironment opens the keystore that a protected environment holds. No file of it is written.
func (a *app) relayerOfEnvironment(chainID uint64) (*ecdsa.PrivateKey, error) {
	const variable, secret = "HALOCOMPILE_RELAYER", "HALOCOMPILE_RELAYER_PASSWORD"
	text := os.Getenv(variable)
	if text == "" {
		return nil, fault.New(fault.KeyNotOpened, variable, "it is not in the environment").Remedy("put the content of a keystore file there, and its password into %s", secret)
	}
	key, err := keyfile.Open(variable, []byte(text), os.Getenv(secret))
	if err != nil {
		return nil, err
	}
	return key, refuseKnown(key, chainID)
}

func newReviewSettings(a *app) *cobra.Command {
	var branch, environment string
	command := &cobra.Command{
		Use:   "settings",
		Short: "Verify that the repository is set up as the loop needs it",
		Long: `settings compares the repository's settings with what the security of the pull-request loop rests on: who may write to the main branch, which checks and
owners a merge needs, who may use the environment with the relayer's key, and what a job's token may do. What it could not read is neither good nor bad, and says so.

Exit code 1 when a setting is not as needed or could not be read. See docs/pull-requests.md.`,
		Example: "  GITHUB_REPOSITORY=OWNER/NAME GITHUB_TOKEN=… halocompile review settings",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			loop, err := a.loop()
			if err != nil {
				return err
			}
			settings, err := loop.Host.Settings(command.Context(), loop.Expectations(branch, environment))
			if err != nil {
				return err
			}
			return a.settings(settings)
		},
	}
	command.Flags().StringVar(&branch, "branch", "main", "branch that everything is carried out from")
	command.Flags().StringVar(&environment, "environment", "halocompile", "environment that holds the relayer's key")
	return command
}

// settings prints a line for each setting, and returns what is wrong.
func (a *app) settings(list []host.Setting) error {
	var text strings.Builder
	var faults fault.List
	for _, each := range list {
		mark := "ok"
		switch {
		case each.Unknown != "":
			mark = "unread"
			faults = append(faults, fault.New(fault.SettingUnreadable, each.Name, "it could not be read: %s", each.Unknown))
		case !each.OK:
			mark = "wrong"
			faults = append(faults, fault.New(fault.SettingWrong, each.Name, "it is %s, needed is %s", each.Actual, each.Expected).Remedy("set it in the repository (%s)", each.Source))
		}
		text.WriteString(sentence("%s\t%s\t%s\n", mark, each.Name, each.Actual))
	}
	if err := a.print(struct {
		Version  string         `json:"version"`
		Settings []host.Setting `json:"settings"`
	}{"1.0", list}, aligned(text.String())); err != nil {
		return err
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}
