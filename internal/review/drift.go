// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// driftMarker begins the one issue on what the chain has otherwise than the manifests say.
const driftMarker = "<!-- halocompile:drift -->"

// Drift compares every network with the manifests of the main branch. It keeps the one issue on
// what differs, and closes it once nothing does. A network that cannot be read does not keep the
// others from being compared. The error lists every fault, and then the issue stays open.
func (l *Loop) Drift(ctx context.Context, m Merged) error {
	found, failed := l.compare(ctx, m)
	if ctx.Err() != nil || len(failed) > 0 && found.Count() == 0 {
		return join(failed)
	}
	if found.Count() == 0 {
		l.Note("%s", report.DriftSummary(found))
		return l.Host.Resolve(ctx, driftMarker, "The chain is as the manifests say.")
	}
	var faults fault.List
	for _, each := range failed {
		faults = append(faults, faultsOf("", each)...)
	}
	text := report.DriftIssue(report.Run{Server: l.Server, Repository: l.Repository}, found, faults)
	url, _, err := l.Host.Issue(ctx, driftMarker, text.Title, driftMarker+"\n"+text.Body, nil)
	if err != nil {
		return join(append(failed, err))
	}
	l.Note("%s", report.DriftSummary(found))
	l.Note("issue    %s", url)
	return join(failed)
}

// compare compares one network after the other. It returns an error for each that could not be.
func (l *Loop) compare(ctx context.Context, m Merged) (*drift.Drift, []error) {
	all := &drift.Drift{Version: drift.Version, Classes: []drift.Compared{}, Undeclared: []drift.Undeclared{}}
	scope, err := drift.Named(m.Catalog, "")
	if err != nil {
		return all, []error{err}
	}
	var failed []error
	chains := map[uint64]bool{} // whose factories were asked
	for _, name := range slices.Sorted(maps.Keys(m.Catalog.Networks)) {
		network := m.Catalog.Networks[name]
		classes := slices.DeleteFunc(slices.Clone(scope.Classes), func(class catalog.ClassRef) bool { return m.Catalog.Class(class).Network != name })
		one, err := l.network(ctx, m, network, classes, !chains[network.ChainID])
		switch {
		case ctx.Err() != nil:
			return all, append(failed, ctx.Err())
		case err != nil && len(classes) == 0:
			l.Note("%s has no Class, and is not looked at: %v", name, err)
		case err != nil:
			failed = append(failed, err)
		default:
			chains[network.ChainID] = true
			all.Join(one)
		}
	}
	return all, failed
}

// network compares the Classes of one network and, if asked for, looks for those that no manifest
// declares.
func (l *Loop) network(ctx context.Context, m Merged, network *catalog.Network, classes []catalog.ClassRef, whole bool) (*drift.Drift, error) {
	client, err := m.Dial(ctx, network)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	if err := client.RequireChain(ctx, network.ChainID); err != nil {
		return nil, err
	}
	repository, err := tree.Open(m.Root)
	if err != nil {
		return nil, tree.Fault(m.Root, err)
	}
	defer repository.Close()
	found, err := drift.Read(ctx, client, m.Catalog, classes, func(class catalog.ClassRef) (drift.Known, error) {
		return rollout.Known(ctx, rollout.Input{Client: client, Catalog: m.Catalog, Class: class, Records: repository})
	})
	if err != nil || !whole {
		return found, err
	}
	for _, name := range drift.Platforms(m.Catalog, client.ChainID()) {
		if err := rollout.PlatformDrift(ctx, rollout.Input{Client: client, Catalog: m.Catalog, Records: repository}, name, found); err != nil {
			return nil, err
		}
	}
	if err := found.AddUndeclared(ctx, client, m.Catalog); err != nil {
		return nil, err
	}
	return found, found.AddInventory(ctx, client, m.Catalog, repository)
}
