// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

func newReview(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "review",
		Short: "Judge pull requests, and carry out what was merged",
		Long: `review is the pull-request loop: judge says without any right what a change would do; comment posts that; execute and advance carry out
what was merged and signed; settings verifies that the repository is set up as this needs.

Nodes are named by the environment: HALOCOMPILE_NODES holds NETWORK=URL for each network, separated by white space.`,
		Example: "  halocompile review judge --base base --head head --out out",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newReviewJudge(a), newReviewComment(a), newReviewExecute(a), newReviewAdvance(a), newReviewSettings(a))
	return command
}

// nodeOf connects to the node that HALOCOMPILE_NODES names for a network. The address is no
// argument of the command, because a hosted node's address may hold a key.
func (a *app) nodeOf(ctx context.Context, network *catalog.Network) (*chain.Client, error) {
	const variable = "HALOCOMPILE_NODES"
	for _, entry := range strings.Fields(os.Getenv(variable)) {
		if name, address, _ := strings.Cut(entry, "="); catalog.NetworkRef(name) == network.Name {
			return a.dial(ctx, address)
		}
	}
	return nil, fault.New(fault.NodeUnreachable, network.File, "no node is named for the network %s", network.Name).
		Remedy("put %s=URL into the environment variable %s", network.Name, variable)
}
