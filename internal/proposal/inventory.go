// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal

import (
	"context"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
)

// inventory verifies the entries that the change adds or edits, each on the node of its network. An
// entry that is not what it says is denied. A node that fails is a fault of the judging.
func (p *Proposal) inventory(ctx context.Context, asked Request, judged *change.Judgement) error {
	if len(judged.Entries) == 0 {
		return nil
	}
	var clients []*chain.Client
	defer func() {
		for _, client := range clients {
			client.Close()
		}
	}()
	found, failed := inventory.VerifyOn(ctx, judged.Catalog, asked.Base, judged.Entries, func(network *catalog.Network) (*chain.Client, error) {
		if asked.Serves != nil && !asked.Serves(network.Name) {
			return nil, nil
		}
		client, err := asked.Dial(ctx, network)
		if err == nil {
			clients = append(clients, client)
		}
		return client, err
	})
	p.Inventory = found
	for _, err := range failed {
		list, ok := fault.All(err)
		if !ok {
			list = fault.List{fault.New(fault.ChangeNotJudged, "halos/inventory", "%w", err)}
		}
		p.Faults = append(p.Faults, list...)
	}
	return ctx.Err()
}
