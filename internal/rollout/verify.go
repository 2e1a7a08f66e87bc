// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Recompile demands that the manifests, with the chain as a plan found it, give this plan and this
// bundle, bit for bit. It needs no node. It returns the plan and the bundle that it made anew, and
// takes nothing from the documents that no digest covers.
func Recompile(from Input, p *plan.Plan, b *bundle.Bundle) (*Compilation, error) {
	sealed := plan.Plan{Core: p.Core}
	if err := sealed.Seal(); err != nil {
		return nil, fault.New(fault.PlanNotReproducible, "plan.json", "%w", err)
	}
	if sealed.Digest != p.Digest {
		return nil, fault.New(fault.PlanNotReproducible, "plan.json", "it says that its digest is %s, and its content has %s: it was changed after it was made", p.Digest, sealed.Digest)
	}
	manifests, err := plan.DigestAlone(from.Catalog, p.Core.Of())
	if err != nil {
		return nil, err
	}
	if manifests != p.Core.Manifests {
		return nil, fault.New(fault.PlanNotReproducible, "plan.json", "it was made from manifests %s, the repository's are %s: the bundle is of another commit", p.Core.Manifests, manifests)
	}
	from.Emergency = p.Core.Basis.Emergency
	from.Class, from.Unit, from.Deadline, from.From = p.Core.Class, p.Core.Basis.Unit, p.Core.Deadline, &plan.Snapshot{Block: p.Block, Basis: p.Core.Basis}
	from.again = true
	c, err := Compile(context.Background(), from, Planned)
	if err != nil {
		return nil, err
	}
	if c.Plan.Digest != p.Digest {
		return nil, fault.New(fault.PlanNotReproducible, "plan.json", "its digest is %s, the same inputs give %s", p.Digest, c.Plan.Digest)
	}
	// The bundle is compiled from the plan just made, never from the file's.
	if err := c.Continue(context.Background(), Bundled); err != nil {
		return nil, err
	}
	if err := bundle.RequireEqual(b, c.Bundle); err != nil {
		return nil, err
	}
	again, err := b.Renewed()
	if err != nil {
		return nil, err
	}
	if len(again.Nonces) > 0 {
		c.Bundle, err = c.Bundle.Renew(again)
	}
	return c, err
}

// Drift compares what a plan assumes with what the chain says now. It reports every difference, not
// just the first. It returns what the chain says, with the block.
func (c *Compilation) Drift(ctx context.Context) (*plan.Snapshot, error) { return c.drift(ctx, nil) }

// drift is Drift for a rollout that may go by other manifests than the repository's: what those of
// the repository brought about since is no drift.
func (c *Compilation) drift(ctx context.Context, repository *catalog.Catalog) (*plan.Snapshot, error) {
	now, err := Compile(ctx, Input{Client: c.Client, Catalog: c.whole, Class: c.Class, Unit: c.Unit, Emergency: c.Emergency, Records: c.evidence()}, Observed)
	if err != nil {
		return nil, err
	}
	c.unpaused(&now.Snapshot.Basis)
	if err := moved(c.Plan, &now.Snapshot.Basis); err != nil {
		return now.Snapshot, err
	}
	now.Awaits = c.Plan.Core.Basis.Halo.Awaited
	if now.Deadline = c.Plan.Core.Deadline; now.Snapshot.Basis.Class.Stopped {
		return now.Snapshot, nil
	}
	if err := now.Continue(ctx, Planned); err != nil {
		return now.Snapshot, err
	}
	extra := more(c.Plan, now.Plan)
	if len(extra) > 0 {
		if extra, err = c.demanded(ctx, now.Plan, extra, repository); err != nil {
			return now.Snapshot, err
		}
	}
	if len(extra) == 0 {
		return now.Snapshot, nil
	}
	// If an operation was cancelled, it takes to schedule another. The cause is told, not the
	// calls. Without a bundle there is no status to ask.
	if c.Bundle != nil {
		if _, cause := c.Status(ctx); errors.Is(cause, fault.ChainNotAsPlanned) || errors.Is(cause, fault.OperationCancelled) {
			return now.Snapshot, cause
		}
	}
	var faults fault.List
	for _, each := range extra {
		faults = append(faults, fault.New(fault.ChainNotAsPlanned, c.Class.String(), "the chain has changed since the plan was made: it now also takes to %s", each.Name))
	}
	return now.Snapshot, faults
}

// begins refuses a rollout that has not begun if what it waits for never comes, or if its plan
// assumes that limits may be raised at another pace than the chain says: the plan may schedule what
// the chain has already. A rollout that has begun goes on, because the pace may change at any time.
func (c *Compilation) begins(status *exec.Result, now *plan.Snapshot) error {
	if status.Begun() {
		return nil
	}
	if status.Forsaken != nil {
		return status.Forsaken
	}
	assumed, live := c.Plan.Core.Basis.Platform, now.Basis.Platform
	x, y := fmt.Sprintf("hop %d, maxChange %s", assumed.Hop, assumed.MaxChange), fmt.Sprintf("hop %d, maxChange %s", live.Hop, live.MaxChange)
	if x != y {
		return fault.New(fault.ChainNotAsPlanned, c.Network().Contracts.BeamState.Hex(), "the plan assumes %s, the chain says %s", x, y)
	}
	return nil
}

// unpaused takes a timelock that was paused or unpaused since the plan was made for what it was
// then, unless that decides what the factory's deployments schedule. Whatever of the plan has still
// to pass the timelock is stuck while it is paused: that is told with the state of each
// transaction.
func (c *Compilation) unpaused(live *plan.Basis) {
	deployed := live.Class.Exists && !slices.ContainsFunc(live.Units, func(unit plan.UnitState) bool { return !unit.Exists })
	if deployed || !live.Platform.FactoryProposes {
		live.Platform.Paused = c.Plan.Core.Basis.Platform.Paused
	}
}

// JudgedAt simulates and judges the same rollout on top of another block of the chain, with the
// nonces that the Safes have there. It does not use the verdict in the document, which is somebody
// else's word.
func (c *Compilation) JudgedAt(ctx context.Context, now *plan.Snapshot) (*Compilation, error) {
	from := c.Input
	from.Deadline, from.Claims, from.Awaits = c.Plan.Core.Deadline, nil, false
	from.From = &plan.Snapshot{Block: now.Block, Basis: c.Plan.Core.Basis.WithNonces(&now.Basis)}
	if from.From.Basis.Lacks(&now.Basis) {
		from.From.Basis.Halo = now.Basis.Halo // it is simulated together with what deploys it
	}
	return Compile(ctx, from, Judged)
}

// moved compares what the plan assumes with what the chain says now. What the rollout itself brings
// about is no drift.
func moved(p *plan.Plan, live *plan.Basis) error {
	basis := &p.Core.Basis
	var faults fault.List
	compare := func(name string, expected, observed any) {
		if x, y := fmt.Sprint(expected), fmt.Sprint(observed); x != y {
			faults = append(faults, fault.New(fault.ChainNotAsPlanned, name, "the plan assumes %s, the chain says %s", x, y))
		}
	}
	for name, hash := range basis.Platform.CodeHashes {
		compare("code hash of "+string(name), hash, live.Platform.CodeHashes[name])
	}
	compare("timelock delay", basis.Platform.MinDelay, live.Platform.MinDelay)
	compare("timelock paused", basis.Platform.Paused, live.Platform.Paused)
	compare("factory is a proposer of the timelock", basis.Platform.FactoryProposes, live.Platform.FactoryProposes)
	compare("factory may pair a cBEAM", basis.Platform.FactoryPairs, live.Platform.FactoryPairs)
	compare("factory may open limits", len(basis.Platform.FactoryLacks) == 0, len(live.Platform.FactoryLacks) == 0)
	compare("BeamState stopped", basis.Platform.Stopped, live.Platform.Stopped)
	for name, before := range basis.Safes {
		now := live.Safes[name]
		compare("Safe "+string(name), fmt.Sprint(before.Address, before.Version, before.Singleton), fmt.Sprint(now.Address, now.Version, now.Singleton))
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
	if !basis.Lacks(live) {
		record("halo", basis.Halo.Exists, live.Halo.Exists, basis.Halo.Manifest, planned[p.Core.Class.HaloPart()], live.Halo.Manifest)
	}
	record("class", basis.Class.Exists, live.Class.Exists, basis.Class.Manifest, planned[p.Core.Class.Part()], live.Class.Manifest)
	if live.Class.Stopped && !basis.Class.Stopped {
		faults = append(faults, plan.Stopped("plan.json", p.Core.Class))
	}
	compare("class's PAU", basis.Class.Pau, live.Class.Pau)
	compare("class's cBEAM", basis.Class.CBeam, live.Class.CBeam)
	compare("class's timelock operation", basis.Class.Operation.ID, live.Class.Operation.ID)
	for i, before := range basis.Units {
		now := live.Units[i]
		unit := before.Name.Part()
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

// plannedManifests is the manifest digest that each deployment of the plan writes. It reads the
// digests from the plan's own done-checks.
func plannedManifests(p *plan.Plan) map[catalog.Part]common.Hash {
	planned := map[catalog.Part]common.Hash{}
	for _, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if parts := call.Act.Parts(); call.Act.Kind == plan.Deploy && len(call.Done) == len(parts) {
				for i, part := range parts {
					planned[part] = call.Done[i].Value
				}
			}
		}
	}
	return planned
}
