// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"cmp"
	"context"
	"errors"
	"path/filepath"
	"slices"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// knownEmergencies refuses names of which there is no emergency.
func knownEmergencies(names ...string) error {
	for _, name := range names {
		if !slices.Contains(emergencies(), name) {
			return fault.New(fault.CommandLineUnusable, "", "%q is no emergency", name).Remedy("use %s", choice(emergencies()))
		}
	}
	return nil
}

// prepare compiles emergencies ahead, and writes the documents of each that may be signed. moves
// tells whether the plan beside them has something to do. One that is refused hides no other.
func (a *app) prepare(ctx context.Context, from rollout.Input, kinds []string, moves bool) error {
	var refused error
	for _, kind := range kinds {
		from.Emergency = &plan.Emergency{Kind: plan.EmergencyKind(kind)}
		made, err := rollout.Urgent(ctx, from)
		if err != nil {
			refused = errors.Join(refused, err)
			continue
		}
		if made.Verdict != nil || made.Plan.Core.Empty() {
			refused = errors.Join(refused, made.Verdict)
			a.notes(report.Prepared(made, "", moves))
			continue
		}
		folder := filepath.Join(a.dir, filepath.FromSlash(made.Prepared))
		if made.Prepared == "" {
			folder = filepath.Join(a.dir, "halos", filepath.FromSlash(made.Class.String()), rollout.Prepared, made.Digest)
			if err := a.folder(folder).WritePlan(made.Catalog, made.Plan, made.Bundle); err != nil {
				return err
			}
		}
		a.notes(report.Prepared(made, folder, moves))
		if slices.ContainsFunc(made.Bundle.Batches, func(t bundle.Transaction) bool { return t.Safe != nil }) {
			a.note("Owners sign ahead with: halocompile sign --dir %s --key KEYSTORE --rpc-url %s\n", folder, made.Client.Node())
		}
	}
	return refused
}

// prepared says how the prepared emergencies of the repository stand. unknown is what nodes failed
// at.
func (a *app) prepared(ctx context.Context, in rollout.Repository) (list []report.Ahead, unknown fault.List, err error) {
	folders, err := rollout.PreparedFolders(in.Tree)
	if err != nil {
		return nil, nil, err
	}
	for _, name := range folders {
		found, err := in.LookAhead(ctx, name)
		if failed, ok := fault.All(err); ok && ctx.Err() == nil {
			unknown = append(unknown, failed...)
		} else if err != nil {
			return nil, nil, err
		}
		each := report.Ahead{Progress: report.Progress{Class: found.Class.Unit(""), Folder: name}}
		if b := found.Bundle; b != nil && b.Emergency != nil {
			each.Network, each.Class.Unit, each.Emergency = b.Network, b.Unit, b.Emergency.String()
		}
		if found.Result != nil {
			each.Read(found.Result)
		}
		each.Fail(cmp.Or(err, found.Err))
		list = append(list, each)
	}
	return list, unknown, nil
}
