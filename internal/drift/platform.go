// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"context"
	"io/fs"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/platform"
)

// Platforms names the networks of a chain whose manifests want a Halo Factory, sorted.
func Platforms(declared *catalog.Catalog, chainID uint64) (names []catalog.NetworkRef) {
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		if network := declared.Networks[name]; network.Platform != nil && network.ChainID == chainID {
			names = append(names, name)
		}
	}
	return names
}

// Sought is what a network wants of the Halo Factory, with what the repository knows beside its
// manifest.
type Sought struct {
	Network catalog.NetworkRef
	Open    []*plan.Core // rollouts of the platform that are approved and not over
	Stored  fs.FS        // the tree with code that is not built here
}

// AddPlatform compares what a network wants of the Halo Factory with the chain, and adds it. It
// fails if the node does.
func (d *Drift) AddPlatform(ctx context.Context, client *chain.Client, declared *catalog.Catalog, want Sought) error {
	of := want.Network
	network := declared.Networks[of]
	if network == nil || network.Platform == nil {
		return unwanted(of)
	}
	result := Compared{Class: of.Platform(), Network: of, Items: []Item{}}
	snapshot, err := observe.Platform(ctx, client, declared, of, want.Stored)
	if err != nil {
		if !unlike(err) {
			return err
		}
		result.Items = refusals(network, err)
		d.Classes = append(d.Classes, result)
		return nil
	}
	result.Block = &snapshot.Block
	changes, err := platform.Differ(declared, of, snapshot, want.Stored)
	if err != nil && !unlike(err) {
		return err
	}
	events, failed := observe.PlatformEvents(ctx, client, network, chain.Head{Number: snapshot.Block.Number, Hash: snapshot.Block.Hash, Time: snapshot.Block.Time})
	if failed != nil {
		return failed
	}
	names := map[common.Address]catalog.ContractRef{network.Contracts.BeamState: {Name: "BeamState"}}
	for name, at := range map[catalog.ContractName]*common.Address{"TemplateRegistry": network.Contracts.Registry, "HaloFactory": network.Contracts.Factory} {
		if at != nil {
			names[*at] = catalog.ContractRef{Name: name}
		}
	}
	tell := &teller{names: names, events: events, with: map[common.Hash][]int{}}
	for i := range events {
		for _, topic := range events[i].Topics {
			tell.with[topic] = append(tell.with[topic], i)
		}
	}
	for _, change := range changes {
		result.Items = append(result.Items, platformItem(change, want.Open, tell))
	}
	if err != nil {
		result.Items = append(result.Items, refusals(network, err)...)
	}
	d.Classes = append(d.Classes, result)
	return d.date(ctx, client)
}

func unwanted(of catalog.NetworkRef) error {
	return fault.New(fault.NothingToPlan, of.Platform().String(), "no network of that name wants a Halo Factory").Remedy("say in its manifest what is wanted: network.platform")
}

// platformItem is the row of one difference.
func platformItem(change plan.Change, open []*plan.Core, tell *teller) Item {
	item := Item{
		Subject: change.Subject, Field: change.Field, Nature: Drifted, Declared: change.After, Chain: change.Before, File: change.File, Since: tell.since(change.About),
	}
	if change.Undeclared {
		item.Declared = ""
	}
	if change.Kind == plan.Added {
		item.Chain = absent
	}
	same := func(each plan.Change) bool {
		return each.Subject == change.Subject && each.Field == change.Field && each.Before == change.Before && each.After == change.After
	}
	for _, core := range open {
		if change.Kind != plan.Found && slices.ContainsFunc(core.Changes, same) {
			item.Nature = UnderWay
		}
	}
	return item
}

// unlike tells whether an error says that the chain is not as the manifests say. Others say that
// the node failed.
func unlike(err error) bool {
	list, numbered := fault.All(err)
	return numbered && !slices.ContainsFunc(list, func(each *fault.Fault) bool { return !slices.Contains(otherPlatform, each.Code) })
}

// otherPlatform are the faults by which a platform is not what its manifest wants.
var otherPlatform = []fault.Code{
	fault.NetworkIncomplete, fault.CodeNotAsPinned, fault.PlatformNotNamed, fault.PlatformOtherCode, fault.PlatformNoActor, fault.RoleLetsMore, fault.NoDeployer,
	fault.TemplateRangesDiffer, fault.TemplateRevokedForGood,
}

// refusals are rows for what no plan could mend.
func refusals(network *catalog.Network, err error) (items []Item) {
	list, _ := fault.All(err)
	for _, each := range list {
		items = append(items, Item{Subject: network.Name.Part(), Field: "network.platform", Nature: Drifted, Chain: each.Code.String() + ": " + each.What, File: network.File})
	}
	return items
}
