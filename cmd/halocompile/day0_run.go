// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/runbook"
)

func newDay0Run(a *app) *cobra.Command {
	var node string
	command := &cobra.Command{
		Use:   "run [HALO | HALO/CLASS | HALO/CLASS/UNIT]",
		Short: "Run the checks of Units in day 0, and write their cycles",
		Long: `run checks the record, what the chain holds, the beacon's roles, limits, oracles, the last settlement and every published address, and
simulates the use of each Unit through to payout. It writes what it found into day0/ of the Class, one file a cycle; commit it. What
a reviewer signed stays, unless a check fails that did not fail before.

Only https is asked of published addresses, at public addresses, with bounds. It sends no transaction. The node of each network is that of
--rpc-url, if it serves the network's chain, and otherwise the one of HALOCOMPILE_NODES. The exit code is 4 when a check failed.`,
		Example:           "  halocompile day0 run --rpc-url http://127.0.0.1:8545\n  halocompile day0 run meridian/clo-tranched/senior --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              atMostOne,
		RunE: func(command *cobra.Command, arguments []string) error {
			return a.runCycles(command.Context(), strings.Join(arguments, ""), node)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the network")
	return command
}

// runCycles runs the checks of the Units of a name that are in day 0, and writes what they found.
func (a *app) runCycles(ctx context.Context, name, node string) error {
	declared, units, err := a.watched(ctx, name)
	if err != nil {
		return err
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	defer root.Close()
	units = slices.DeleteFunc(units, func(unit runbook.Watched) bool { return unit.At(uint64(a.now().Unix())).Over })
	nodes := a.nodes(node)
	defer nodes.close()
	cycles, text := []*day0.Cycle{}, ""
	for _, network := range networksOf(units) {
		client, err := nodes.dial(ctx, declared.Networks[network])
		if err == nil {
			err = client.RequireChain(ctx, declared.Networks[network].ChainID)
		}
		if err != nil {
			return err
		}
		made, err := runbook.Run(ctx, runbook.Input{
			Client: client, Catalog: declared, Network: a.published, Known: a.repositoryKnows(ctx, client, declared),
			Units: slices.DeleteFunc(slices.Clone(units), func(unit runbook.Watched) bool { return unit.Class.Network != network }),
		})
		if err != nil {
			return err
		}
		cycles = append(cycles, made...)
	}
	for _, cycle := range cycles {
		text += report.Day0Cycle(cycle)
		file, err := day0.Put(root, cycle)
		switch {
		case err != nil:
			return err
		case file != "":
			text += "  Written to " + file + "\n"
		case cycle.Cycle > 0:
			text += "  The cycle is reviewed, and stays as it is\n"
		}
	}
	if len(cycles) == 0 {
		text = "no Unit with a record is in day 0\n"
	}
	if err := a.print(cycles, text); err != nil {
		return err
	}
	if slices.ContainsFunc(cycles, func(cycle *day0.Cycle) bool { return len(cycle.Failures()) > 0 }) {
		return fault.New(fault.Day0CheckFailed, "", "%s", report.Day0Summary(cycles))
	}
	return nil
}

// networksOf lists the networks of some Units, in order.
func networksOf(units []runbook.Watched) []catalog.NetworkRef {
	var list []catalog.NetworkRef
	for _, unit := range units {
		list = append(list, unit.Class.Network)
	}
	slices.Sort(list)
	return slices.Compact(list)
}

// repositoryKnows says what the repository knows of a Class besides its manifests.
func (a *app) repositoryKnows(ctx context.Context, client *chain.Client, declared *catalog.Catalog) func(catalog.ClassRef) (drift.Known, error) {
	return func(class catalog.ClassRef) (drift.Known, error) {
		root, err := a.repository()
		if err != nil {
			return drift.Known{}, err
		}
		defer root.Close()
		return rollout.Known(ctx, rollout.Input{Client: client, Catalog: declared, Class: class, Records: root})
	}
}
