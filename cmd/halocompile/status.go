// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/report"
)

func newStatus(a *app) *cobra.Command {
	var node, dir string
	command := &cobra.Command{
		Use:     "status",
		Short:   "Say how far a rollout is, from the chain",
		Example: "  halocompile status --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			r, err := a.open(ctx, node, a.folder(dir))
			if err != nil {
				return err
			}
			defer r.Client.Close()
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
	command.Flags().StringVar(&node, "rpc-url", "", "node of the bundle's network")
	command.Flags().StringVar(&dir, "dir", "", "folder of the rollout, as plan wrote it")
	return command
}
