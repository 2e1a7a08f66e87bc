// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// lower compiles what lowers a limit to a target at once, prints it, and writes the documents that
// may be signed. What refills falls to the target, too, and stays where it is less already.
func (a *app) lower(ctx context.Context, client *chain.Client, declared *catalog.Catalog, of *ramp.Course, target ramp.Value) error {
	now := of.Present.Now
	to := now.Least(target)
	if target.Max.Cmp(&now.Max.Int) > 0 || to.Max.Cmp(&now.Max.Int) == 0 && to.Slope.Cmp(&now.Slope.Int) == 0 {
		return fault.New(fault.NotLowered, "--target", "%s is not above that already, or would rise", of.Limit.Of(of.Of))
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	defer root.Close()
	made, err := rollout.Urgent(ctx, rollout.Input{
		Client: client, Catalog: declared, Class: of.Class, Records: root, Emergency: &plan.Emergency{Kind: plan.Lower, Lower: plan.Lowering{
			Of: of.Of, Limit: of.Limit, RateLimits: of.RateLimits, Key: of.Key, Max: to.Max.String(), Slope: to.Slope.String(),
		}},
	})
	if err != nil {
		return err
	}
	return a.urgent(made, "", root)
}
