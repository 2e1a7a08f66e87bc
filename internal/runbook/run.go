// SPDX-License-Identifier: AGPL-3.0-or-later

package runbook

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// Watched is a Unit in day 0, with its record.
type Watched struct {
	day0.Trial
	Record *artifact.Record
}

// Input is what the checks are run on. All Units are on the chain of the client.
type Input struct {
	Client  *chain.Client
	Catalog *catalog.Catalog
	Units   []Watched
	Known   func(catalog.ClassRef) (drift.Known, error) // what else the repository knows of a Class
	Network endpoint.Network
}

// Run runs all checks of the Units. It returns one cycle for each, in their order. Its number is
// that of the cycle that the checks belong to, or 0 if no cycle is open: the last one is reviewed,
// and nothing was settled since. Run fails if the node does; that says nothing about a Unit.
func Run(ctx context.Context, in Input) ([]*day0.Cycle, error) {
	asked := in.ask(ctx)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	made := make([]*day0.Cycle, len(in.Units))
	classes := in.classes()
	for i, seen := range observe.Look(ctx, in.Client, in.Catalog, classes) {
		of, err := in.read(ctx, classes[i], seen)
		if err != nil {
			return nil, err
		}
		for j, unit := range in.Units {
			if unit.Class.Ref() == classes[i] {
				made[j] = of.cycle(unit, asked)
			}
		}
	}
	return made, nil
}

// classes lists the Classes of the Units, in order.
func (in Input) classes() []catalog.ClassRef {
	var list []catalog.ClassRef
	for _, unit := range in.Units {
		list = append(list, unit.Class.Ref())
	}
	slices.SortFunc(list, catalog.ClassRef.Compare)
	return slices.Compact(list)
}

// reading is what was read of one Class.
type reading struct {
	in       Input
	compared *drift.Compared
	block    plan.Block
	sight    *observe.Sight // nil if the Class cannot be compared with the chain
	used     map[catalog.UnitName]simulate.Used
	oracles  map[common.Address]price
	settled  map[catalog.UnitName]settlement
}

// read reads what the checks of a Class need, and simulates the use of its Units.
func (in Input) read(ctx context.Context, class catalog.ClassRef, seen observe.Seen) (*reading, error) {
	r := &reading{in: in}
	if seen.Err != nil {
		if r.compared = drift.Refused(in.Catalog, class, seen.Err); r.compared == nil {
			return nil, seen.Err
		}
		head, err := in.Client.Head(ctx)
		r.block = plan.Block{Number: head.Number, Hash: head.Hash, Time: head.Time}
		return r, err
	}
	r.sight, r.block = seen.Sight, seen.Block
	known, err := in.Known(class)
	if err == nil {
		r.compared, err = drift.Of(in.Catalog, class, seen.Sight, known.Open)
	}
	if err == nil {
		r.used, err = simulate.Use(ctx, in.Client, in.Catalog, class.Unit(plan.EveryUnit), seen.Snapshot)
	}
	if err == nil {
		r.oracles, err = in.prices(ctx, class, seen.Block)
	}
	if err == nil {
		r.settled, err = in.settlements(ctx, class, seen.Sight)
	}
	return r, err
}

// cycle runs the checks of one Unit on what was read. The two-beacon gate of attestations has its
// check here once manifests name an attestor.
func (r *reading) cycle(unit Watched, asked map[string]answer) *day0.Cycle {
	made := &day0.Cycle{
		Version: day0.Version, Unit: unit.Ref(), Network: unit.Class.Network, ChainID: r.in.Client.ChainID(),
		Block: r.block.Number, BlockHash: r.block.Hash, Time: r.block.Time, Manifest: unit.Unit.Manifest,
		Reviewers: append([]common.Address{}, unit.Unit.Day0.Reviewers...), Reviews: []day0.Review{},
	}
	checks := []day0.Task{r.recorded(unit), r.declared(unit), r.beacon(unit), r.limits(unit), r.use(unit)}
	checks = append(checks, r.prices(unit, asked)...)
	settlement, day, counts := r.settlement(unit)
	if settlement != nil {
		checks = append(checks, *settlement)
	}
	made.Checks = append(append(checks, answers(unit, asked)...), people(unit)...)
	if counts {
		made.Cycle, made.Day = number(unit, day), day
	}
	return made
}

// number is that of the cycle of a day: a new one, or the last if it is of that day.
func number(unit Watched, day day0.Day) uint64 {
	count := len(unit.Cycles)
	if count > 0 && unit.Cycles[count-1].Day == day {
		return uint64(count)
	}
	return uint64(count) + 1
}
