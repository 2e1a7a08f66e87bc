// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"slices"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Known tells what the repository knows of a Class beside its manifests.
func Known(ctx context.Context, of Input) (known drift.Known, err error) {
	recorded, _, err := (&Compilation{Input: of}).recorded()
	if err != nil {
		return known, err
	}
	known.Recorded = recorded.Class
	if known.Open, err = Open(ctx, of); err != nil {
		return known, err
	}
	emergencies, err := of.inForce(ctx)
	for _, each := range emergencies {
		known.InForce = append(known.InForce, each.InForce)
	}
	return known, err
}

// Open lists the plans of a Class in the repository that are open: their deadline is not over, no
// record has them, and each has begun or is made from the present manifests.
func Open(ctx context.Context, of Input) ([]*plan.Core, error) {
	found, _, err := candidates(ctx, of, func(b *bundle.Bundle) bool { return b.Class == of.Class })
	if err != nil {
		return nil, err
	}
	if len(found) > 0 {
		records, err := found[0].Folder.Records(found[0].Bundle.Network)
		if err != nil {
			return nil, err
		}
		found = slices.DeleteFunc(found, func(r *Rollout) bool {
			return slices.ContainsFunc(records, func(each Recorded) bool { return each.Record != nil && over(each.Record, r.Bundle.Plan) })
		})
	}
	list, err := opened(ctx, of, found)
	var cores []*plan.Core
	for _, each := range list {
		cores = append(cores, &each.r.Plan.Core)
	}
	return cores, err
}

// over tells whether a record has the rollout of a plan.
func over(record *artifact.Record, digest string) bool {
	return slices.ContainsFunc(record.History, func(revision artifact.Revision) bool { return revision.Plan == digest })
}

// PlatformDrift compares what a network wants of the Halo Factory with the chain, and adds it. What
// an open rollout of the platform brings about is under way.
func PlatformDrift(ctx context.Context, of Input, network catalog.NetworkRef, found *drift.Drift) error {
	of.Class = network.Platform()
	open, err := Open(ctx, of)
	if err != nil {
		return err
	}
	return found.AddPlatform(ctx, of.Client, of.Catalog, drift.Sought{Network: network, Open: open, Stored: of.Records})
}
