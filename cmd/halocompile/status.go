// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/report"
)

func newStatus(a *app) *cobra.Command {
	var which chosen
	command := &cobra.Command{
		Use:               "status [HALO/CLASS]",
		Short:             "Say how far a rollout is, from the chain",
		Example:           "  halocompile status meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeClass,
		Args:              which.named,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			r, nodes, err := a.open(ctx, &which)
			if err != nil {
				return err
			}
			defer nodes.close()
			c, err := r.Recompile()
			if err != nil {
				return err
			}
			if err := r.Client.RequireChain(ctx, r.Bundle.ChainID); err != nil {
				return err
			}
			result, err := c.Status(ctx)
			if err != nil {
				return err
			}
			if err := r.Sign(result); err != nil {
				return err
			}
			said, err := exec.Changes(ctx, c.Client, c.Plan, result)
			if err != nil {
				return err
			}
			return a.print(struct {
				*exec.Result
				Changes []string `json:"changes,omitempty"` // at Safes since the plan, for people
			}{result, said}, report.Status(result)+report.Changes(said)+report.Summary(result)+"\n")
		},
	}
	which.flags(command)
	return command
}
