// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Verify makes plan and bundle anew from the manifests, and compares what the plan assumes with the chain. It reports every
// mismatch, not just the first. It returns the block at which the chain was read.
func Verify(ctx context.Context, client *chain.Client, declared *catalog.Catalog, p *plan.Plan, b *bundle.Bundle) (plan.Block, error) {
	if err := Recompile(declared, p, b); err != nil {
		return plan.Block{}, err
	}
	live, err := plan.Observe(ctx, client, declared, p.Core.Class)
	if err != nil {
		return plan.Block{}, err
	}
	return live.Block, drift(p, &live.Basis)
}

// Recompile demands that the manifests, with the chain as the plan found it, give this plan and this bundle, bit for bit. It needs no node.
func Recompile(declared *catalog.Catalog, p *plan.Plan, b *bundle.Bundle) error {
	sealed := plan.Plan{Core: p.Core}
	if err := sealed.Seal(); err != nil {
		return fault.New(fault.PlanNotReproducible, "plan.json", "%w", err)
	}
	if sealed.Digest != p.Digest {
		return fault.New(fault.PlanNotReproducible, "plan.json", "it says that its digest is %s, and its content has %s: it was changed after it was made", p.Digest, sealed.Digest)
	}
	manifests, err := plan.SourcesDigest(declared, p.Core.Class)
	if err != nil {
		return err
	}
	if manifests != p.Core.Manifests {
		return fault.New(fault.PlanNotReproducible, "plan.json", "it was made from manifests %s, the repository's are %s: the bundle is of another commit", p.Core.Manifests, manifests)
	}
	again, err := plan.Make(declared, p.Core.Class, &plan.Snapshot{Block: p.Block, Basis: p.Core.Basis}, p.Core.Deadline)
	if err != nil {
		return err
	}
	if again.Digest != p.Digest {
		return fault.New(fault.PlanNotReproducible, "plan.json", "its digest is %s, the same inputs give %s", p.Digest, again.Digest)
	}
	// The bundle is compiled from the plan just made, never from the file's.
	compiled, err := bundle.Compile(again, declared.Networks[again.Core.Network].Safe)
	if err != nil {
		return err
	}
	if err := bundle.RequireEqual(b, compiled); err != nil {
		return err
	}
	*p = *again // what no digest covers is not taken from the file
	return nil
}

// drift compares what the plan assumes with what the chain says now. What the rollout itself brings about is no drift.
func drift(p *plan.Plan, live *plan.Basis) error {
	basis := &p.Core.Basis
	var faults fault.List
	compare := func(name string, expected, observed any) {
		if x, y := fmt.Sprint(expected), fmt.Sprint(observed); x != y {
			faults = append(faults, fault.New(fault.ChainNotAsPlanned, name, "the plan assumes %s, the chain says %s", x, y))
		}
	}
	for name, hash := range basis.Platform.CodeHashes {
		compare("code hash of "+name, hash, live.Platform.CodeHashes[name])
	}
	compare("timelock delay", basis.Platform.MinDelay, live.Platform.MinDelay)
	compare("timelock paused", basis.Platform.Paused, live.Platform.Paused)
	compare("factory is a proposer of the timelock", basis.Platform.FactoryProposes, live.Platform.FactoryProposes)
	compare("factory may pair a cBEAM", basis.Platform.FactoryPairs, live.Platform.FactoryPairs)
	compare("BeamState stopped", basis.Platform.Stopped, live.Platform.Stopped)
	for name, before := range basis.Safes {
		now := live.Safes[name]
		compare("Safe "+name, fmt.Sprint(before.Address, before.Version, before.Singleton), fmt.Sprint(now.Address, now.Version, now.Singleton))
	}
	record := func(name string, existed, exists bool, before, planned, now common.Hash) {
		switch {
		case existed && before != now:
			compare("manifest of "+name, before, now)
		case existed && !exists:
			compare(name+" exists", existed, exists)
		case !existed && exists && now != planned:
			compare("manifest of "+name, planned, now)
		}
	}
	planned := plannedManifests(p)
	record("halo", basis.Halo.Exists, live.Halo.Exists, basis.Halo.Manifest, planned[p.Core.Class.HaloPart()], live.Halo.Manifest)
	record("class", basis.Class.Exists, live.Class.Exists, basis.Class.Manifest, planned[p.Core.Class.Part()], live.Class.Manifest)
	if live.Class.Stopped && !basis.Class.Stopped {
		faults = append(faults, plan.Stopped("plan.json", p.Core.Class))
	}
	compare("class's PAU", basis.Class.Pau, live.Class.Pau)
	compare("class's cBEAM", basis.Class.CBeam, live.Class.CBeam)
	compare("class's timelock operation", basis.Class.Operation.ID, live.Class.Operation.ID)
	for i, before := range basis.Units {
		now := live.Units[i]
		unit := p.Core.Class.Unit(before.Name).Part()
		name := unit.String()
		record(name, before.Exists, now.Exists, before.Manifest, planned[unit], now.Manifest)
		compare(name+"'s contracts", before.Contracts, now.Contracts)
		compare(name+"'s timelock operation", before.Operation.ID, now.Operation.ID)
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// plannedManifests is which manifest digest each deployment of the plan writes, read from the
// plan's own done-checks.
func plannedManifests(p *plan.Plan) map[catalog.Part]common.Hash {
	planned := map[catalog.Part]common.Hash{}
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if call.Act.Kind == plan.Deploy && len(call.Done) == 1 {
				planned[call.Act.Of] = call.Done[0].Value
			}
		}
	}
	return planned
}
