// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"

	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// compile compiles a Class, or the platform of a network, with all that speaks against it, also the
// repository's policy.
func (a *app) compile(ctx context.Context, from rollout.Input) (c *rollout.Compilation, err error) {
	from.Rules = func(ctx context.Context, p *plan.Plan) (refused, err error) {
		findings, err := confine.Self().Plan(ctx, change.Planned{Tree: from.Records, Catalog: from.Catalog, Class: p.Core.Class, Plan: p, Now: a.now()})
		if err != nil {
			return nil, err
		}
		return findings.Denials(), nil
	}
	if from.Awaits, err = rollout.Awaits(ctx, from); err != nil {
		return nil, err
	}
	if from.Claims, err = rollout.Claimed(ctx, from); err != nil {
		return nil, err
	}
	if c, err = rollout.Compile(ctx, from, rollout.Observed); err != nil {
		return nil, err
	}
	if err := c.Reuse(ctx); err != nil {
		return nil, err
	}
	return c, c.Continue(ctx, rollout.Judged)
}
