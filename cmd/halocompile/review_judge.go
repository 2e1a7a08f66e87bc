// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/tree"
)

// baseUnusable says that the folder of a revision cannot be opened. People write the revision's
// name instead.
func baseUnusable(folder string, err error) error {
	f := tree.Fault(folder, err)
	if errors.Is(err, fs.ErrNotExist) {
		f.Remedy("name a folder that has the files of that revision, not the revision: 'git worktree add --detach ../base REVISION' makes ../base")
	}
	return f
}

func newReviewJudge(a *app) *cobra.Command {
	var base, head, out, now string
	command := &cobra.Command{
		Use:   "judge",
		Short: "Say what a change of the repository would do, and whether it may",
		Long: `judge compares two trees: the base, whose schema, rules, templates and networks decide, and the head, as it would be once merged. It plans and
simulates each Class that the change touches, and counts the signatures that it brings. It needs no token, and runs nothing of either tree.

It writes proposal.json, which 'review comment' posts, and for people comment.md, report.md and report.html. Exit codes: 0 nothing against it, 3 denied, 1 it could not be judged.`,
		Example: "  halocompile review judge --base ../main --head . --out out",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			at, err := a.moment(now)
			if err != nil {
				return err
			}
			trees := map[string]fs.FS{}
			for flag, path := range map[string]string{"--base": base, "--head": head} {
				if path == "" {
					return fault.New(fault.CommandLineUnusable, flag, "the folder of the tree is missing")
				}
				root, err := tree.Open(path)
				if err != nil {
					return baseUnusable(path, fmt.Errorf("the tree cannot be opened: %w", err))
				}
				defer root.Close()
				trees[flag] = root
			}
			p, err := proposal.Judge(command.Context(), proposal.Request{Trees: change.Trees{Base: trees["--base"], Head: trees["--head"], Now: at, Evaluator: confine.Self()}, Dial: a.nodeOf, Serves: func(network catalog.NetworkRef) bool { return nodeNamed(network) != "" }})
			if err != nil {
				return err
			}
			p.Pull = pullOfJob()
			server, repository := cmp.Or(os.Getenv("GITHUB_SERVER_URL"), "https://github.com"), os.Getenv("GITHUB_REPOSITORY")
			page := report.Page{Proposal: p, Server: server, Repository: repository, Edits: p.Edits, At: at}
			if err := writeProposal(out, page); err != nil {
				return err
			}
			summary := report.CheckSummary(page)
			if err := summarize(summary); err != nil {
				return err
			}
			if err := a.print(p, summary+"\n"); err != nil {
				return err
			}
			if code := p.Verdict.Exit(); code != 0 {
				return exitWith(code)
			}
			return nil
		},
	}
	command.Flags().StringVar(&base, "base", "", "tree of the revision that the change is to be merged into")
	command.Flags().StringVar(&head, "head", "", "tree as it would be once merged")
	command.Flags().StringVar(&out, "out", "out", "folder for what is written")
	command.Flags().StringVar(&now, "now", "", "judge as at this time, RFC 3339 (default: the current time)")
	return command
}

var pullRef = regexp.MustCompile(`^refs/pull/([1-9][0-9]{0,17})/merge$`)

// pullOfJob returns the pull request that this job of GitHub Actions was started for, or nil.
func pullOfJob() *proposal.Pull {
	found, base := pullRef.FindStringSubmatch(os.Getenv("GITHUB_REF")), os.Getenv("GITHUB_BASE_REF")
	if found == nil || base == "" {
		return nil
	}
	number, err := strconv.Atoi(found[1])
	if err != nil {
		return nil
	}
	return &proposal.Pull{Number: number, Base: base}
}

// writeProposal writes the proposal for the job that posts it, and the texts for people who read it
// here.
func writeProposal(out string, page report.Page) error {
	document, err := canon.Marshal(page.Proposal)
	if err != nil {
		return err
	}
	comment, err := report.Comment(page, "", "")
	if err != nil {
		return err
	}
	whole := report.Full(page)
	html, err := report.HTML(page)
	if err != nil {
		return err
	}
	folder, err := tree.Make(out, 0o644)
	if err != nil {
		return tree.Fault(out, err)
	}
	defer folder.Close()
	for name, text := range map[string][]byte{
		"proposal.json": document, "comment.md": []byte(comment), "report.md": []byte(whole), "report.html": html,
	} {
		if err := folder.Write(name, text, 0o644); err != nil {
			return tree.Fault(folder.At(name), err)
		}
	}
	return nil
}
