// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/endpoint"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/runbook"
	"github.com/halo-factory/halocompile/internal/tree"
)

// lately is for how long after its last window a Unit's issue is looked for once day 0 is over, in
// seconds.
const lately = 30 * 24 * 60 * 60

// Day0 runs the checks of every Unit in day 0, and keeps one issue a Unit with its runbook. It
// closes the issue once day 0 is over. It writes no cycle: whoever reviews does. A network that
// cannot be read does not keep the others from being looked at.
func (l *Loop) Day0(ctx context.Context, m Merged, published endpoint.Network) error {
	scope, err := drift.Named(m.Catalog, "")
	if err != nil {
		return err
	}
	repository, err := tree.Open(m.Root)
	if err != nil {
		return tree.Fault(m.Root, err)
	}
	defer repository.Close()
	units, err := runbook.Units(m.Root, repository, m.Catalog, scope)
	if err != nil {
		return err
	}
	now, open := uint64(l.Now().Unix()), map[catalog.NetworkRef][]runbook.Watched{}
	for _, unit := range units {
		if status := unit.At(now); !status.Over {
			open[unit.Class.Network] = append(open[unit.Class.Network], unit)
		} else if err := l.day0Over(ctx, unit, now); err != nil {
			return err
		}
	}
	var failed []error
	for _, name := range slices.Sorted(maps.Keys(open)) {
		if err := l.day0On(ctx, m, open[name], published, repository); err != nil {
			failed = append(failed, err)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return join(failed)
}

// day0Over closes the issue of a Unit whose day 0 ended lately.
func (l *Loop) day0Over(ctx context.Context, unit runbook.Watched, now uint64) error {
	last := unit.Cycles[len(unit.Cycles)-1]
	if now > last.Time+lately {
		return nil
	}
	return l.Host.Resolve(ctx, report.Day0Marker(unit.Ref()), "Day 0 is over: it had as many clean cycles in a row as its manifest asks for.")
}

// day0On runs the checks of Units of one network, and keeps their issues.
func (l *Loop) day0On(ctx context.Context, m Merged, units []runbook.Watched, published endpoint.Network, repository *tree.Tree) error {
	network := m.Catalog.Networks[units[0].Class.Network]
	client, err := m.Dial(ctx, network)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := client.RequireChain(ctx, network.ChainID); err != nil {
		return err
	}
	cycles, err := runbook.Run(ctx, runbook.Input{
		Client: client, Catalog: m.Catalog, Units: units, Network: published,
		Known: func(class catalog.ClassRef) (drift.Known, error) {
			return rollout.Known(ctx, rollout.Input{Client: client, Catalog: m.Catalog, Class: class, Records: repository})
		},
	})
	if err != nil {
		return err
	}
	for i, unit := range units {
		status := unit.At(cycles[i].Time)
		for _, check := range cycles[i].Failures() {
			status.Raised = append(status.Raised, day0.Lapse{Day: status.Next, Kind: day0.CheckFailed, What: check.Name + ", now"})
		}
		text := report.Day0Issue(status, cycles[i])
		url, _, err := l.Host.Issue(ctx, text.Marker, text.Title, text.Marker+"\n"+text.Body, nil)
		if err != nil {
			return err
		}
		l.Note("day 0    %s: %d of %d clean cycles, %s", status.Unit, status.Clean, status.Needed, url)
	}
	return nil
}
