// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"
)

func newReview(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "review",
		Short: "Judge pull requests, and carry out what was merged",
		Long: `review is the pull-request loop: judge says without any right what a change would do; comment posts that; execute and advance carry out
what was merged and signed; drift says in an issue what the chain has otherwise, day0 in one a Unit what its first cycles show; settings verifies that the repository is set up as this needs.

Nodes are named by the environment: HALOCOMPILE_NODES holds NETWORK=URL for each network, separated by white space.`,
		Example: "  halocompile review judge --base base --head head --out out",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newReviewJudge(a), newReviewComment(a), newReviewExecute(a), newReviewAdvance(a), newReviewDrift(a), newReviewDay0(a), newReviewSettings(a))
	return command
}
