// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Orphan is an operation that waits in the timelock, is about a Class, and is in no rollout of the
// repository that can be carried on.
type Orphan struct {
	Class catalog.ClassRef `json:"class"`
	plan.Scheduled
}

// Orphans finds them on every network whose node dial gives; it passes over a network for which
// dial gives none, and over a Class that cannot be compared with its chain. found are all rollouts
// of the repository.
func (in Repository) Orphans(ctx context.Context, found []*Found, dial func(*catalog.Network) (*chain.Client, error)) (list []Orphan, err error) {
	planned := map[common.Hash]bool{}
	for _, each := range found {
		if each.Plan == nil || each.Result == nil || each.Err != nil || each.By != "" || each.Bundle.Emergency != nil {
			continue
		}
		for _, operation := range each.Plan.Core.Operations {
			planned[operation.ID] = true
		}
	}
	classes := map[catalog.NetworkRef][]catalog.ClassRef{}
	for _, halo := range in.Catalog.Halos {
		for _, class := range halo.Classes {
			classes[class.Network] = append(classes[class.Network], class.Ref())
		}
	}
	for _, network := range in.Catalog.Networks {
		client, err := dial(network)
		if err != nil || client == nil {
			continue // a node that fails is told with the rollouts
		}
		for i, seen := range observe.Look(ctx, client, in.Catalog, classes[network.Name]) {
			if seen.Err != nil {
				continue
			}
			class := classes[network.Name][i]
			waiting, err := seen.Snapshot.Waiting(in.Catalog, class)
			if err != nil {
				return nil, err
			}
			for _, each := range waiting {
				if !planned[each.ID] {
					list = append(list, Orphan{class, each})
				}
			}
		}
	}
	slices.SortFunc(list, func(a, b Orphan) int { return a.ID.Cmp(b.ID) })
	return list, ctx.Err()
}
