// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newArtifactMigrate(a *app) *cobra.Command {
	var node, dir string
	command := &cobra.Command{
		Use:   "migrate [HALO/CLASS[/UNIT]]",
		Short: "Raise records of version 1 to the present version",
		Long: `migrate builds each record of version 1 anew from the chain and from the documents of the rollouts beside it, and compares. It writes
the new record in place of the old one only if the old one said nothing else. It changes files and sends nothing: look at the difference, and commit
it. Records of the present version stay as they are.`,
		Example: "  halocompile artifact migrate --rpc-url http://127.0.0.1:8545",
		Args:    oneName,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			shelves, err := a.shelves(dir, arguments)
			if err != nil {
				return err
			}
			var faults fault.List
			written := []string{}
			for _, s := range shelves {
				client, err := a.nodeOn(ctx, node, s.Network)
				if err != nil {
					return err
				}
				raised, err := rollout.Raise(ctx, client, s)
				client.Close()
				if list, ok := fault.All(err); ok {
					faults = append(faults, list...)
					continue
				}
				if err != nil {
					return err
				}
				paths, err := s.Folder.WriteRecords(raised)
				if err != nil {
					return err
				}
				written = append(written, paths...)
			}
			if len(faults) > 0 && len(written) == 0 {
				return faults
			}
			text := "no record of version 1\n"
			if len(written) > 0 {
				text = strings.Join(written, "\n") + "\n"
			}
			if err := a.print(struct {
				Files []string `json:"files"`
			}{written}, text); err != nil || len(faults) == 0 {
				return err
			}
			return faults
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network (default: that which HALOCOMPILE_NODES names)")
	command.Flags().StringVar(&dir, "dir", "", "folder of a rollout; the records of its Class are raised")
	return command
}
