// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/roles"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newRoles(a *app) *cobra.Command {
	var node string
	var matrix bool
	command := &cobra.Command{
		Use:   "roles HALO/CLASS",
		Short: "Say who may do what on a Class, from the chain",
		Long: `roles replays every event by which a role was given or taken, on the contracts of a Class, of its Units, and of the platform that it depends on,
and lists who holds which role now. Names are those of the manifests; who has none there is shown by the address alone.`,
		Example: "  halocompile roles meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		Args:    exactly("a Class, as HALO/CLASS"),

		ValidArgsFunction: a.completeArguments,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			class, err := named(arguments[0])
			if err != nil {
				return err
			}
			client, err := a.nodeFor(ctx, node, declared, class)
			if err != nil {
				return err
			}
			defer client.Close()
			c, err := rollout.Compile(ctx, rollout.Input{Client: client, Catalog: declared, Class: class}, rollout.Observed)
			if err != nil {
				return err
			}
			list, err := roles.Read(ctx, client, declared, class, c.Snapshot)
			if err != nil {
				return err
			}
			document := struct {
				Version  string           `json:"version"`
				Class    catalog.ClassRef `json:"class"`
				Holdings []roles.Holding  `json:"holdings"`
			}{"1.0", class, list}
			if matrix {
				return a.print(document, roles.Matrix(roles.Moment{Name: "now", Holdings: list}))
			}
			var text strings.Builder
			for _, each := range list {
				text.WriteString(sentence("%s\t%s\t%s\t%s\n", each.Contract, each.Role, cmp.Or(each.Name, "not in the manifests"), each.Holder.Hex()))
			}
			return a.print(document, aligned(text.String()))
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the Class's network")
	command.Flags().BoolVar(&matrix, "matrix", false, "print a table in Markdown, by names alone")
	return command
}
