// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/tree"
)

func newInventoryAdopt(a *app) *cobra.Command {
	var node, halo, class string
	var receivers []string
	command := &cobra.Command{
		Use:   "adopt NAME...",
		Short: "Make a Class of entries that conform, with the manifests that the chain has now",
		Long: `adopt makes a Class of the repository of what people deployed by hand. It takes entries of the inventory that belong to one PAU, each
of a Unit, or one that has both; a Unit gets the name of its entry. It reads the chain, writes the manifests of the Class and of its Units
so that a plan has nothing to change, and deletes the entries. From then on plans, emergencies and records look after the Class like any other.

It refuses what is foreign to its template, and whatever no call mends, with every reason. It sends nothing. No chain tells the texts:
each that is missing is "TBD" or lies at example.org, and people write those before they merge. If transfers lead to an account that no
manifest names, say which with --receiver.`,
		Example: "  halocompile inventory adopt harbour --halo meridian --class harbour --rpc-url http://127.0.0.1:8545",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			wish := inventory.Wish{Entries: arguments, Receivers: map[string]common.Address{}}
			for _, each := range receivers {
				name, address, found := strings.Cut(each, "=")
				if !found || !common.IsHexAddress(address) {
					return fault.New(fault.CommandLineUnusable, "--receiver", "%q is no NAME=ADDRESS", each)
				}
				wish.Receivers[name] = common.HexToAddress(address)
			}
			var err error
			if wish.Class, err = catalog.ParseClass(halo + "/" + class); err != nil {
				return err
			}
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			entry, err := entryNamed(declared, arguments[0])
			if err != nil {
				return err
			}
			client, err := a.nodeOn(ctx, node, entry.Network)
			if err != nil {
				return err
			}
			defer client.Close()
			root, err := a.repository()
			if err != nil {
				return err
			}
			defer root.Close()
			wish.Stored = root
			made, err := inventory.Adopt(ctx, client, declared, wish)
			if err != nil {
				return err
			}
			return a.adopt(root, made)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the network (default: that which HALOCOMPILE_NODES names)")
	command.Flags().StringVar(&halo, "halo", "", "Halo that the Class is to belong to")
	command.Flags().StringVar(&class, "class", "", "name of the Class")
	command.Flags().StringArrayVar(&receivers, "receiver", nil, "account that a Unit's transfers lead to, as NAME=ADDRESS; may be repeated")
	return command
}

// adopt writes the manifests, and deletes the entries that they take the place of.
func (a *app) adopt(root *tree.Tree, made *inventory.Adoption) error {
	for _, each := range made.Files {
		if err := vacant(root, each.File); err != nil {
			return err
		}
	}
	var text strings.Builder
	for _, each := range made.Files {
		if err := root.Create(each.File, []byte(each.Text), 0o644); err != nil {
			return tree.Fault(each.File, fmt.Errorf("the file cannot be written: %w", err))
		}
		text.WriteString(fault.OneLine(each.File) + "\n")
	}
	for _, file := range made.Entries {
		if err := root.Remove(file); err != nil {
			return tree.Fault(file, err)
		}
		text.WriteString(fault.OneLine(file) + " is gone\n")
	}
	return a.print(made, text.String())
}
