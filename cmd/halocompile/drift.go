// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newDrift(a *app) *cobra.Command {
	var node string
	var cache kept
	command := &cobra.Command{
		Use:   "drift [HALO | HALO/CLASS | HALO/CLASS/UNIT]",
		Short: "Say in what the chain is not as the manifests declare, and since when",
		Long: `drift compares the chain with the manifests of a Halo, of a Class or of a Unit; without a name, of every Class on
the node's network, and with the entries of the inventory there. It lists each field that differs, both ways, with the block, transaction and event that say so.
Limits that GovOps moved themselves, and changes that are under way, are listed and not counted.

It sends nothing and needs no records; they tell limits that wait to be opened again. The exit code is 4 when something drifted.`,
		Example:           "  halocompile drift meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeClass,
		Args:              atMostOne,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.known(ctx, cache)
			if err != nil {
				return err
			}
			of, err := drift.Named(declared, strings.Join(arguments, ""))
			if err != nil {
				return err
			}
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			found, err := a.drift(ctx, client, declared, of)
			if err != nil {
				return err
			}
			if err := a.print(found, report.Drift(found)); err != nil || found.Count() == 0 {
				return err
			}
			return fault.New(fault.ChainDrifted, "", "%s", report.DriftSummary(found))
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the network")
	cache.flag(command)
	return command
}

// drift compares what a name stands for, or all that is on the network of a client.
func (a *app) drift(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of drift.Scope) (*drift.Drift, error) {
	classes := slices.DeleteFunc(of.Classes, func(class catalog.ClassRef) bool {
		network := declared.Networks[declared.Class(class).Network]
		elsewhere := of.Whole && network.ChainID != client.ChainID()
		if elsewhere {
			a.note("%s is on network %s, which is another than the node's: not compared\n", class, network.Name)
		}
		return elsewhere
	})
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	defer root.Close()
	found, err := drift.Read(ctx, client, declared, classes, func(class catalog.ClassRef) (drift.Known, error) {
		return rollout.Known(ctx, rollout.Input{Client: client, Catalog: declared, Class: class, Records: root})
	})
	if err != nil || !of.Whole {
		return found.Only(of.Unit), err
	}
	if err := found.AddUndeclared(ctx, client, declared); err != nil {
		return nil, err
	}
	return found, found.AddInventory(ctx, client, declared)
}

// atMostOne refuses more than one argument.
func atMostOne(command *cobra.Command, arguments []string) error {
	if len(arguments) > 1 {
		return exactly("one name")(command, arguments)
	}
	return nil
}
