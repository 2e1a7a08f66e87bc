// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"context"
	"io/fs"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Known is what the repository knows of a Class beside its manifests.
type Known struct {
	Open     []*plan.Core   // rollouts that are approved and not over
	Recorded *catalog.Class // the Class as its records have it; nil if there are none
	InForce  []plan.InForce // emergencies
}

// Read reads the chain's present state of some Classes, which are all on the chain of the client,
// and compares each with its manifests. It reads all of them together. Read fails if the node does.
func Read(ctx context.Context, client *chain.Client, declared *catalog.Catalog, classes []catalog.ClassRef, known func(catalog.ClassRef) (Known, error)) (*Drift, error) {
	document := &Drift{Version: Version, Classes: []Compared{}, Undeclared: []Undeclared{}}
	for i, seen := range observe.Look(ctx, client, declared, classes) {
		class := classes[i]
		if seen.Err != nil {
			refused := Refused(declared, class, seen.Err)
			if refused == nil {
				return nil, seen.Err
			}
			if err := causes(ctx, client, declared, refused); err != nil {
				return nil, err
			}
			document.Classes = append(document.Classes, *refused)
			continue
		}
		of, err := known(class)
		if err == nil && of.Recorded != nil {
			err = seen.Reopen(declared, of.Recorded)
		}
		if err == nil {
			err = closer(ctx, client, declared, class, seen.Sight)
		}
		if err != nil {
			return nil, err
		}
		compared, err := Of(declared, class, seen.Sight, of.Open)
		if err != nil {
			return nil, err
		}
		compared.InForce = of.InForce
		document.Classes = append(document.Classes, *compared)
	}
	return document, document.date(ctx, client)
}

// closer reads the events of the Units' contracts of which a parameter differs.
func closer(ctx context.Context, client *chain.Client, declared *catalog.Catalog, class catalog.ClassRef, sight *observe.Sight) error {
	found, err := plan.Differ(declared, class, sight.Snapshot)
	if err != nil {
		return err
	}
	of := map[common.Address]bool{}
	for _, unit := range sight.Basis.Units {
		for _, contract := range unit.Contracts {
			of[contract] = unit.Exists
		}
	}
	differ := map[common.Address]bool{}
	for _, change := range append(found.Changes, found.Refused...) {
		for _, about := range change.About {
			if of[about.By] {
				differ[about.By] = true
			}
		}
	}
	return sight.Closer(ctx, client, slices.SortedFunc(maps.Keys(differ), common.Address.Cmp))
}

// AddUndeclared adds the Classes that the factories of the client's network deployed and no
// manifest declares.
func (d *Drift) AddUndeclared(ctx context.Context, client *chain.Client, declared *catalog.Catalog) error {
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		if network := declared.Networks[name]; network.ChainID == client.ChainID() {
			found, err := UndeclaredOn(ctx, client, declared, network)
			if err != nil {
				return err
			}
			d.Undeclared = append(d.Undeclared, found...)
		}
	}
	return d.date(ctx, client)
}

// AddInventory adds how the entries of the inventory stand that are on the client's network. stored
// is the tree with code that is not built here.
func (d *Drift) AddInventory(ctx context.Context, client *chain.Client, declared *catalog.Catalog, stored fs.FS) error {
	entries := slices.DeleteFunc(slices.Sorted(maps.Keys(declared.Inventory)), func(name string) bool {
		return declared.Networks[declared.Inventory[name].Network].ChainID != client.ChainID()
	})
	if len(entries) == 0 {
		return nil
	}
	var err error
	d.Inventory, err = inventory.Verify(ctx, client, declared, stored, entries)
	return err
}

// UndeclaredOn lists the Classes that the factory of a network deployed and no manifest declares,
// in chain order, without the times of their blocks. It takes two requests, or a few more where the
// node bounds queries for logs.
func UndeclaredOn(ctx context.Context, client *chain.Client, declared *catalog.Catalog, network *catalog.Network) (list []Undeclared, err error) {
	logs, err := observe.Deployed(ctx, client, network)
	if err != nil {
		return nil, err
	}
	factory := bindings.NewHaloFactory()
	for i := range logs {
		event, err := factory.UnpackClassDeployedEvent(&logs[i])
		if err != nil {
			return nil, fault.New(fault.NetworkIncomplete, network.Contracts.Factory.Hex(), "the event of a deployment: %w", err)
		}
		ref := catalog.ClassRef{Halo: onchain.Text(event.Halo), Class: onchain.Text(event.Request.Name)}
		if class := declared.Class(ref); class == nil || class.Network != network.Name {
			list = append(list, Undeclared{Class: ref, Network: network.Name, Since: sinceOf(&logs[i])})
		}
	}
	return list, nil
}

// date fills in the times of blocks that are not known yet.
func (d *Drift) date(ctx context.Context, client *chain.Client) error {
	var list []*Since
	for _, class := range d.Classes {
		for _, row := range class.Items {
			list = append(list, row.Since)
		}
	}
	for _, each := range d.Undeclared {
		list = append(list, each.Since)
	}
	list = slices.DeleteFunc(list, func(since *Since) bool { return since == nil || since.Time != 0 })
	var hashes []common.Hash
	places := map[common.Hash]int{}
	for _, since := range list {
		if _, known := places[since.Hash]; !known {
			places[since.Hash], hashes = len(hashes), append(hashes, since.Hash)
		}
	}
	heads, err := client.HeadsOf(ctx, hashes)
	if err != nil {
		return err
	}
	for _, since := range list {
		since.Time = heads[places[since.Hash]].Time
	}
	return nil
}
