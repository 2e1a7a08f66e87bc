// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/report"
)

func newInventory(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "inventory",
		Short: "Record what was deployed without the factory, and hold it against the chain",
		Args:  noArguments,
		RunE:  func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newInventoryScan(a), newInventoryVerify(a), newInventoryAdopt(a))
	return command
}

func newInventoryScan(a *app) *cobra.Command {
	var node, network, file string
	command := &cobra.Command{
		Use:   "scan ADDRESS",
		Short: "Draft the entry of a PAU, facility or Unit that stands at an address",
		Long: `scan begins at one contract: ALMProxy, Controller, AccessControls, RateLimits or administered agent of a PAU, an NFAT facility,
or a share or queue of a Portfolio Unit. By state and events it finds the contracts that belong with it, and reads whom they name, who
holds which role, facets, limits and registration. It writes that as an entry: to standard output, or with --write into the repository.
What it could not find is a comment in the draft. No chain tells the title, the Halo and the public record: people write those.`,
		Example: "  halocompile inventory scan 0x0c319C1cB7F15b6E6B39E5b470Ab4214B2AC00ab --network devnet --rpc-url http://127.0.0.1:8545",
		Args:    exactly("the address of a contract"),
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			if !common.IsHexAddress(arguments[0]) {
				return fault.New(fault.CommandLineUnusable, arguments[0], "this is no address")
			}
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			root, err := a.repository()
			if err != nil {
				return err
			}
			defer root.Close()
			if file != "" {
				if err := vacant(root, file); err != nil {
					return err
				}
			}
			client, err := a.nodeOn(ctx, node, catalog.NetworkRef(network))
			if err != nil {
				return err
			}
			defer client.Close()
			on, err := networkOf(declared, network, client.ChainID())
			if err != nil {
				return err
			}
			found, err := inventory.Scan(ctx, client, declared, on, common.HexToAddress(arguments[0]))
			if err != nil {
				return err
			}
			found.Stored = root
			text, err := inventory.Draft(declared, found)
			if err != nil {
				return err
			}
			if file != "" {
				return a.place(ctx, root, file, text)
			}
			document := struct {
				Version string             `json:"version"`
				Network catalog.NetworkRef `json:"network"`
				*inventory.Deployment
				Draft string `json:"draft"`
			}{inventory.Version, on.Name, found, string(text)}
			return a.print(document, string(text))
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the network (default: that which HALOCOMPILE_NODES names)")
	command.Flags().StringVar(&network, "network", "", "network by its manifest; needed where several have the node's chain")
	command.Flags().StringVar(&file, "write", "", "write the draft to this place, such as halos/inventory/harbour.cue")
	return command
}

// networkOf finds the network that is named, or the one on a chain.
func networkOf(declared *catalog.Catalog, name string, chainID uint64) (*catalog.Network, error) {
	var on []*catalog.Network
	for _, each := range slices.Sorted(maps.Keys(declared.Networks)) {
		if network := declared.Networks[each]; string(each) == name || name == "" && network.ChainID == chainID {
			on = append(on, network)
		}
	}
	if len(on) != 1 {
		return nil, fault.New(fault.NotDeclared, "--network", "%d manifests of networks are meant", len(on)).Remedy("name one of: %s", strings.Join(facts.Sorted(declared.Networks), ", "))
	}
	return on[0], nil
}

func newInventoryVerify(a *app) *cobra.Command {
	var node string
	var table bool
	command := &cobra.Command{
		Use:   "verify [NAME]",
		Short: "Say whether entries are what they say, and how far each conforms to a template",
		Long: `verify holds entries of the inventory against the chain, one or all. For each it lists what is not as the entry says, and computes
how far the contracts conform to the template that it names, or to each of its kind: code, wiring, roles, facets, inits, limits and
registration. Each reason comes with the call that would mend it, and who may make it. Each network has the node of --rpc-url, if that serves
its chain, or else the one that HALOCOMPILE_NODES names. Entries of networks without a node are listed and not verified.

It sends nothing. The exit code is 4 when an entry is not what it says.`,
		Example: "  halocompile inventory verify --rpc-url http://127.0.0.1:8545\n  halocompile inventory verify harbour-pau --rpc-url http://127.0.0.1:8545 --table",
		Args:    atMostOne,
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			entries := slices.Sorted(maps.Keys(declared.Inventory))
			if len(arguments) > 0 {
				if _, err := entryNamed(declared, arguments[0]); err != nil {
					return err
				}
				entries = arguments
			}
			found, err := a.verified(ctx, declared, entries, node)
			if err != nil {
				return err
			}
			text := report.Inventory(found)
			if table {
				text = report.InventoryTable(found)
			}
			if err := a.print(found, text); err != nil || found.Count() == 0 {
				return err
			}
			return fault.New(fault.EntryNotAsSaid, "", "%s", report.InventorySummary(found))
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the network (default: that which HALOCOMPILE_NODES names)")
	command.Flags().BoolVar(&table, "table", false, "print a table in Markdown")
	return command
}

// verified holds entries against the nodes at hand of their networks.
func (a *app) verified(ctx context.Context, declared *catalog.Catalog, entries []string, url string) (*inventory.Inventory, error) {
	networks := map[catalog.NetworkRef]bool{}
	for _, name := range entries {
		networks[declared.Inventory[name].Network] = true
	}
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	defer root.Close()
	nodes := a.nodes(url)
	defer nodes.close()
	at, err := nodes.all(ctx, declared, slices.Sorted(maps.Keys(networks))...)
	if err == nil {
		err = nodes.strange(ctx, declared)
	}
	if err != nil {
		return nil, err
	}
	found, failed := inventory.VerifyOn(ctx, declared, root, entries, func(network *catalog.Network) (*chain.Client, error) {
		return clientOn(at, network.Name), nil
	})
	if len(failed) > 0 {
		return nil, failed[0]
	}
	return found, nil
}
