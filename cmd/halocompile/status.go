// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"slices"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newStatus(a *app) *cobra.Command {
	var which chosen
	command := &cobra.Command{
		Use:   "status [HALO/CLASS[/UNIT]]",
		Short: "Say how far a rollout is, or all of them, from the chain",
		Long: `status reads from the chain how far a rollout is: what is done, what can be sent, what waits for a time, and whose signatures are wanted.
Without a name it prints a table of all rollouts in the repository, which prepared
emergencies can be used still, which ramps pause, and in a line how the entries of the inventory stand. The node of each network is that of --rpc-url, if it serves the network's
chain, and otherwise the one that HALOCOMPILE_NODES names for it, as in HALOCOMPILE_NODES="devnet=http://127.0.0.1:8545 mainnet=https://host/key".`,
		Example:           "  halocompile status --rpc-url http://127.0.0.1:8545\n  halocompile status meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              which.named,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			if which.dir == "" && which.class == "" {
				return a.statusOfAll(ctx, which.node)
			}
			r, nodes, err := a.open(ctx, &which, a.catalog)
			if err != nil {
				return err
			}
			defer nodes.close()
			c, err := r.Hold()
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
			if _, err := r.Recompile(); err != nil && !result.Begun() {
				return err
			}
			if err := r.Sign(result); err != nil {
				return err
			}
			if err := result.Attribute(ctx, c.Client, c.Plan); err != nil {
				return err
			}
			said, err := exec.Changes(ctx, c.Client, c.Plan, result)
			if err != nil {
				return err
			}
			past := false
			if result.Dropped != nil && !result.Complete() {
				if past, err = r.Past(ctx); err != nil {
					return err
				}
			}
			return a.print(struct {
				*exec.Result
				Changes []string `json:"changes,omitempty"` // at Safes since the plan, for people
				Past    bool     `json:"past,omitempty"`    // nothing of it is wanted any more
			}{result, said, past}, report.Status(result, said)+report.Past(past))
		},
	}
	which.flags(command)
	return command
}

// statusOfAll prints how far each rollout of the repository is. It fails if a node could not be
// asked about one.
func (a *app) statusOfAll(ctx context.Context, node string) error {
	declared, err := a.catalog(ctx)
	if err != nil {
		return err
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	folders, err := rollout.Folders(root)
	if err != nil {
		return err
	}
	nodes := a.nodes(node)
	defer nodes.close()
	in := rollout.Repository{Root: a.dir, Tree: root, Catalog: declared, Dial: nodes.dial}
	lines, looked, unknown, err := progress(ctx, in, folders)
	if err != nil {
		return err
	}
	ahead, failing, err := a.prepared(ctx, in)
	if err != nil {
		return err
	}
	tellOnce(&unknown, failing...)
	dial := func(network *catalog.Network) (*chain.Client, error) {
		if node == "" && nodeNamed(network.Name) == "" {
			return nil, nil
		}
		return nodes.dial(ctx, network)
	}
	orphans, err := in.Orphans(ctx, looked, dial)
	if err != nil {
		return err
	}
	standing, failed := inventory.VerifyOn(ctx, declared, root, facts.Sorted(declared.Inventory), dial)
	pausing, unread := in.Pauses(ctx, dial)
	failed = append(failed, unread...)
	if err := nodes.strange(ctx, declared); err != nil {
		failed = append(failed, err)
	}
	for _, each := range failed {
		list, ok := fault.All(each)
		if !ok || ctx.Err() != nil {
			return each
		}
		tellOnce(&unknown, list...)
	}
	text := "no rollout in the repository\n"
	if len(lines) > 0 {
		text = report.Table(lines)
	}
	if err := a.print(struct {
		Rollouts  []report.Progress    `json:"rollouts"`
		Orphans   []rollout.Orphan     `json:"orphans,omitempty"`
		Prepared  []report.Ahead       `json:"prepared,omitempty"` // emergencies
		Ramps     []rollout.Pausing    `json:"ramps,omitempty"`    // that pause
		Inventory *inventory.Inventory `json:"inventory"`
	}{lines, orphans, ahead, pausing, standing}, text+report.Prepareds(ahead)+report.Orphans(orphans)+report.Pauses(pausing)+report.InventoryLine(standing)); err != nil {
		return err
	}
	if len(unknown) > 0 {
		return unknown
	}
	return nil
}

// progress looks at rollouts, and makes a line of each. unknown is what nodes failed at.
func progress(ctx context.Context, in rollout.Repository, folders []string) (lines []report.Progress, looked []*rollout.Found, unknown fault.List, err error) {
	lines, looked, unknown = make([]report.Progress, len(folders)), make([]*rollout.Found, len(folders)), fault.List{}
	for i, name := range folders {
		found, err := in.Look(ctx, name)
		looked[i] = found
		if list, ok := fault.All(err); ok && ctx.Err() == nil {
			tellOnce(&unknown, list...)
		} else if err != nil {
			return nil, nil, nil, err
		}
		lines[i] = report.Progress{Class: found.Class.Unit(""), Folder: name}
		if found.Bundle != nil {
			lines[i].Network = found.Bundle.Network
			lines[i].Class.Unit = found.Bundle.Unit
		}
		if found.Result != nil {
			lines[i].Read(found.Result)
		}
		lines[i].Fail(cmp.Or(err, found.Err))
	}
	if err := rollout.Attribute(ctx, looked); err != nil {
		return nil, nil, nil, err
	}
	for i, found := range looked {
		lines[i].By, lines[i].Past = found.By, found.Past
	}
	return lines, looked, unknown, nil
}

// tellOnce adds the faults that are not told yet: what one node fails at is told once.
func tellOnce(told *fault.List, list ...*fault.Fault) {
	for _, each := range list {
		if !slices.ContainsFunc(*told, func(before *fault.Fault) bool { return before.Error() == each.Error() }) {
			*told = append(*told, each)
		}
	}
}
