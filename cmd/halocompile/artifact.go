// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newArtifact(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:     "artifact",
		Short:   "Work with the records of what was deployed",
		Example: "  halocompile artifact verify --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newArtifactVerify(a))
	return command
}

func newArtifactVerify(a *app) *cobra.Command {
	var node, dir string
	command := &cobra.Command{
		Use:   "verify",
		Short: "Read every fact of the records back from the chain, and compare",
		Long: `verify builds each record anew from the manifests and the chain: code, roles from every role event, inits, parameters, the
factory's events, transactions and who signed them. It reports every field that differs.`,
		Example: "  halocompile artifact verify --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			catalog, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			paths, records, err := rollout.Folder{Path: dir}.Artifacts()
			if err != nil {
				return err
			}
			if len(records) == 0 {
				return fault.New("HC7002", dir, "there are no records in its artifact/")
			}
			compiled, err := rollout.Folder{Path: dir}.Bundle()
			if err != nil {
				return err
			}
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			var faults fault.List
			var text strings.Builder
			for i, record := range records {
				wrong := len(faults)
				for _, err := range []error{
					artifact.Belongs(paths[i], record, compiled), artifact.Verify(ctx, client, catalog, paths[i], record),
				} {
					list, ok := fault.All(err)
					if err != nil && !ok {
						return err
					}
					faults = append(faults, list...)
				}
				if len(faults) > wrong {
					continue
				}
				fmt.Fprintf(&text, "%s %s on %s: %d addresses, %d roles, %d inits, %d parameters, %d transactions\n", record.Kind, record.Name, record.Network,
					len(record.Addresses), len(record.Roles), len(record.Inits), len(record.Parameters), len(record.Transactions))
			}
			if len(faults) > 0 {
				return faults
			}
			fmt.Fprintf(&text, "verified %d artifacts\n", len(records))
			return a.print(struct {
				Verified int      `json:"verified"`
				Files    []string `json:"files"`
			}{len(records), paths}, text.String())
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network")
	command.Flags().StringVar(&dir, "dir", "", "folder of the rollout; the records are in its artifact/")
	return command
}
