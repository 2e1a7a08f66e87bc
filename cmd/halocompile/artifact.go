// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
)

func newArtifact(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:     "artifact",
		Short:   "Work with the records of what was deployed",
		Example: "  halocompile artifact verify --dir halos/meridian/clo-tranched/approvals/<digest> --rpc-url http://127.0.0.1:8545",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newArtifactVerify(a), newArtifactMigrate(a), newArtifactExport(a), newArtifactUpdate(a), newArtifactSchema(a))
	return command
}

func newArtifactVerify(a *app) *cobra.Command {
	var node, dir string
	command := &cobra.Command{
		Use:   "verify [HALO/CLASS[/UNIT]]",
		Short: "Read every fact of the records back from the chain, and compare",
		Long: `verify reads the chain once for all records of a Class, and compares: code, roles from every role event, inits, parameters, the
factory's events, and each revision of the history with its transactions and who signed them, each proved from its receipt. It reports every field
that differs. A commit that a record names must hold the manifests of its revision, where the repository has that commit. An edit of the manifests
that is not carried out yet makes no record wrong. Without a name it verifies all records of the repository. What the factory deployed and no record
is of is told, too: it counts as wrong (exit code 4), unless a rollout that acts on it is not over.`,
		Example: "  halocompile artifact verify --rpc-url http://127.0.0.1:8545\n  halocompile artifact verify meridian/clo-tranched/senior --rpc-url http://127.0.0.1:8545",
		Args:    oneName,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			whole := dir == "" && len(arguments) == 0
			shelves, none := a.shelves(dir, arguments)
			if none != nil && !(whole && errors.Is(none, fault.ArtifactIncomplete)) {
				return none
			}
			v := verification{nodes: a.nodes(node), declared: declared, repository: newCommits(a.dir)}
			defer v.nodes.close()
			if v.at, err = v.nodes.all(ctx, declared); err != nil {
				return err
			}
			for _, each := range shelves {
				if err := v.shelf(ctx, each); err != nil {
					return err
				}
			}
			name, root := strings.Join(arguments, ""), ""
			if whole {
				root = a.dir
			}
			if strings.Count(name, "/") < 2 {
				if err := v.missing(ctx, shelves, root); err != nil {
					return err
				}
			}
			if len(v.faults) > 0 {
				return v.faults
			}
			if none != nil {
				return none
			}
			if v.elsewhere != nil && (!v.here || v.nodes.idle(v.at)) {
				return v.elsewhere
			}
			return v.print(a)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the records' network")
	command.Flags().StringVar(&dir, "dir", "", "folder of a rollout; its records, and all others of the Class, are verified")
	return command
}
