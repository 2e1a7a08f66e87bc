// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"cmp"
	"context"
	"path"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// undoable is an emergency that is in force, with the plan that undoes it; nil if that cannot be
// made as the chain is now.
type undoable struct {
	plan.InForce
	undo *plan.Plan
}

// inForce lists the emergencies of the Class that are in force, the oldest first: its records have
// them and do not have that they were undone, and on the chain something is left to be undone.
func (i Input) inForce(ctx context.Context) ([]undoable, error) {
	class := i.Catalog.Class(i.Class)
	if i.Records == nil || i.Client == nil || class == nil {
		return nil, nil
	}
	recorded, err := i.emergenciesOnRecord(class.Network)
	if err != nil {
		return nil, err
	}
	var list []undoable
	for _, each := range recorded {
		if each.undone {
			continue
		}
		undo, err := i.undoing(ctx, each.InForce)
		switch {
		case err != nil && ofNode(ctx, err):
			return nil, err
		case err != nil:
			list = append(list, undoable{each.InForce, nil})
		case !undo.Core.Empty():
			list = append(list, undoable{each.InForce, undo})
		}
	}
	return list, nil
}

// undoing makes the plan that undoes an emergency.
func (i Input) undoing(ctx context.Context, e plan.InForce) (*plan.Plan, error) {
	c := &Compilation{whole: i.Catalog, Input: Input{
		Client: i.Client, Class: i.Class, Unit: e.Of.Unit, Records: i.Records, Emergency: &plan.Emergency{Kind: e.Emergency, Undo: true},
	}}
	var err error
	if c.Catalog, err = plan.Alone(i.Catalog, c.Of()); err != nil {
		return nil, err
	}
	if err := look(ctx, c); err != nil {
		return nil, err
	}
	err = makePlan(ctx, c)
	return c.Plan, err
}

// onRecord is the newest revision of one emergency, and whether it undid it.
type onRecord struct {
	plan.InForce
	undone bool
}

// emergenciesOnRecord lists the emergencies that the records of a Class have, each once, the oldest
// first. It passes over records that cannot be read.
func (i Input) emergenciesOnRecord(network catalog.NetworkRef) ([]onRecord, error) {
	folder := Folder{Path: path.Join("halos", i.Class.String(), Approvals, "-"), FS: i.Records}
	records, err := folder.Records(network)
	if err != nil {
		return nil, err
	}
	type subject struct {
		kind plan.EmergencyKind
		of   catalog.UnitRef
	}
	newest := map[subject]onRecord{}
	for _, each := range records {
		if each.Record == nil {
			continue
		}
		for _, revision := range each.Record.History {
			e, is := plan.ParseEmergency(revision.Emergency)
			if !is || e.Kind == plan.Withdraw {
				continue // an operation that was cancelled is gone, and is not given back
			}
			found := onRecord{i.carried(e.Kind, folder, revision), e.Undo}
			key := subject{e.Kind, found.Of}
			if before, known := newest[key]; !known || before.Block < found.Block {
				newest[key] = found
			}
		}
	}
	var list []onRecord
	for _, each := range newest {
		list = append(list, each)
	}
	slices.SortFunc(list, func(a, b onRecord) int {
		return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Emergency, b.Emergency), cmp.Compare(a.Of.String(), b.Of.String()))
	})
	return list, nil
}

// carried is what a revision says of an emergency. Who acted, and on which Unit, it takes from the
// bundle beside the records; without that it is of the Class, and the Safes are named.
func (i Input) carried(kind plan.EmergencyKind, folder Folder, revision artifact.Revision) plan.InForce {
	made := plan.InForce{Emergency: kind, Of: i.Class.Unit(""), Bundle: revision.Bundle, Time: revision.Time, Transactions: []common.Hash{}, By: []string{}}
	of := map[string]bundle.Transaction{}
	if b, err := folder.Sibling(revision.Bundle).Bundle(); err == nil && b.Class == i.Class {
		made.Of = b.Of()
		for _, t := range b.Batches {
			of[t.ID.String()] = t
		}
	}
	for _, t := range revision.Transactions {
		made.Block, made.Transactions = max(made.Block, t.Block), append(made.Transactions, t.Hash)
		by := ""
		switch batch, known := of[t.ID]; {
		case known && batch.ByAccount():
			by = batch.Sender.Hex()
		case known:
			by = string(batch.Authority)
		case t.Safe != nil:
			by = t.Safe.Hex()
		}
		if by != "" && !slices.Contains(made.By, by) {
			made.By = append(made.By, by)
		}
	}
	return made
}
