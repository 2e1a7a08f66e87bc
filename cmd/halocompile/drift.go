// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newDrift(a *app) *cobra.Command {
	var node string
	var cache kept
	command := &cobra.Command{
		Use:   "drift [HALO | HALO/CLASS | HALO/CLASS/UNIT | networks/NETWORK]",
		Short: "Say in what the chain is not as the manifests declare, and since when",
		Long: `drift compares the chain with the manifests of a Halo, of a Class or of a Unit, or with what a network wants of the Halo Factory (networks/NETWORK); without a name, with all of that and
every entry of the inventory, on the networks whose nodes are given: by --rpc-url, and by HALOCOMPILE_NODES as NETWORK=URL for each. It lists each field that differs, both ways, with the block, transaction and event that say so.
Limits that GovOps moved themselves, and changes that are under way, are listed and not counted.

It sends nothing and needs no records; they tell limits that wait to be opened again. The exit code is 4 when something drifted.`,
		Example:           "  halocompile drift meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
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
			nodes := a.nodes(node)
			defer nodes.close()
			found, err := a.drift(ctx, nodes, declared, of)
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

// drift compares what a name stands for, or all that is on the networks of which a node is at hand.
func (a *app) drift(ctx context.Context, nodes *nodes, declared *catalog.Catalog, of drift.Scope) (*drift.Drift, error) {
	on := map[catalog.NetworkRef][]catalog.ClassRef{}
	for _, class := range of.Classes {
		network := declared.Class(class).Network
		on[network] = append(on[network], class)
	}
	var networks []catalog.NetworkRef // none for all
	if of.Platform != "" {
		on[of.Platform] = nil
	}
	if !of.Whole {
		networks = slices.Sorted(maps.Keys(on))
	}
	at, err := nodes.all(ctx, declared, networks...)
	if err != nil {
		return nil, err
	}
	if err := nodes.strange(ctx, declared); err != nil {
		return nil, err
	}
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	defer root.Close()
	all := &drift.Drift{Version: drift.Version, Classes: []drift.Compared{}, Undeclared: []drift.Undeclared{}}
	for _, node := range at {
		var classes []catalog.ClassRef
		for _, name := range node.networks {
			classes = append(classes, on[name]...)
			delete(on, name)
		}
		input := rollout.Input{Client: node.client, Catalog: declared, Records: root}
		slices.SortFunc(classes, catalog.ClassRef.Compare)
		found, err := drift.Read(ctx, node.client, declared, classes, func(class catalog.ClassRef) (drift.Known, error) {
			known := input
			known.Class = class
			return rollout.Known(ctx, known)
		})
		for _, name := range drift.Platforms(declared, node.client.ChainID()) {
			if err == nil && (of.Whole || of.Platform == name) {
				err = rollout.PlatformDrift(ctx, input, name, found)
			}
		}
		if err == nil && of.Whole {
			err = found.AddUndeclared(ctx, node.client, declared)
		}
		if err == nil && of.Whole {
			err = found.AddInventory(ctx, node.client, declared, root)
		}
		if err != nil {
			return nil, err
		}
		all.Join(found)
	}
	return all.Only(of.Unit), a.elsewhere(ctx, nodes, declared, of, on)
}

// elsewhere names the Classes that were not compared, because no node of their network is at hand.
// One that was asked for by its name has to be.
func (a *app) elsewhere(ctx context.Context, nodes *nodes, declared *catalog.Catalog, of drift.Scope, left map[catalog.NetworkRef][]catalog.ClassRef) error {
	for _, name := range slices.Sorted(maps.Keys(left)) {
		if !of.Whole && nodes.given != nil {
			return nodes.other(ctx, declared.Networks[name])
		}
		if !of.Whole {
			_, err := a.nodeOf(ctx, declared.Networks[name])
			return err
		}
		for _, class := range left[name] {
			a.note("%s is on network %s, of which no node is given: not compared\n", class, name)
		}
	}
	return nil
}

// atMostOne refuses more than one argument.
func atMostOne(command *cobra.Command, arguments []string) error {
	if len(arguments) > 1 {
		return exactly("one name")(command, arguments)
	}
	return nil
}
