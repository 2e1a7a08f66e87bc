// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// deployedAt is the block of the factory's event for a record's id. The event also proves that the
// factory, and nobody else, deployed what the record is about. deployedAt fails with
// DeploymentNotFound when there is not exactly one such event from block since on.
func (r *reader) deployedAt(record *Record, since uint64) (uint64, error) {
	e := event{*r.network.Contracts.Factory, []common.Hash{map[catalog.Level]common.Hash{catalog.HaloLevel: haloDeployed, catalog.ClassLevel: classDeployed, catalog.UnitLevel: unitDeployed}[record.Kind], record.ID}}
	logs, err := e.logs(r.ctx, r.client, since, r.head)
	if err != nil {
		return 0, err
	}
	switch {
	case len(logs) > 0 || since > 0:
	case !r.exists(record):
		return 0, notDeployed(record)
	default:
		return 0, fault.New(fault.HistoryMissing, record.Part().String(), "the factory's state has it, and the node has no log of its deployment in any block")
	}
	if len(logs) != 1 {
		event := map[catalog.Level]string{catalog.HaloLevel: "HaloDeployed", catalog.ClassLevel: "ClassDeployed", catalog.UnitLevel: "UnitDeployed"}[record.Kind]
		return 0, fault.New(fault.DeploymentNotFound, record.Part().String(), "the factory has %d %s events for it from block %d on, there must be one", len(logs), event, since)
	}
	return logs[0].BlockNumber, r.receipts.holds(&logs[0])
}

// exists tells whether the factory's state has what a record is about.
func (r *reader) exists(record *Record) bool {
	basis := r.snapshot.Basis
	switch record.Kind {
	case catalog.HaloLevel:
		return basis.Halo.Exists
	case catalog.ClassLevel:
		return basis.Class.Exists
	}
	return slices.ContainsFunc(basis.Units, func(u plan.UnitState) bool { return u.Name.Part() == record.Part() && u.Exists })
}

// transactions finds on the chain which transaction executed each part of the bundle, and who
// signed it. It fails with ArtifactIncomplete when the chain shows none for a part.
func (r *reader) transactions(b *bundle.Bundle, from uint64) ([]Transaction, error) {
	list := []Transaction{}
	for _, t := range b.Batches {
		log, err := r.receipts.trace(t, from, r.head)
		if err != nil {
			return nil, err
		}
		if log == nil {
			return nil, fault.New(fault.ArtifactIncomplete, t.ID.String(), "the chain has no trace of this transaction")
		}
		entry := Transaction{ID: t.ID.String(), Hash: log.TxHash, Block: log.BlockNumber}
		if t.Safe != nil {
			entry.Safe, entry.SafeTxHash = &t.Safe.Address, &t.Safe.SafeTxHash
			transaction, err := r.receipts.transaction(entry.Hash)
			if err != nil {
				return nil, err
			}
			if entry.Signers, _, err = signed(transaction, t.Safe.Address, t.Safe.SafeTxHash); err != nil {
				return nil, err
			}
		}
		list = append(list, entry)
	}
	return list, nil
}
