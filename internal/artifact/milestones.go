// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// earlier lists the transactions of other bundles that made what a record is about. They deployed
// it, scheduled, cancelled or executed its registration, activated it, or gave one of its limits
// the first value. earlier finds them on the chain by the record's ids, so none gets lost when a
// rollout is planned anew.
func (r *reader) earlier(record *Record, own []Transaction) ([]Transaction, error) {
	logs, err := r.milestones(record)
	if err != nil {
		return nil, err
	}
	list := []Transaction{}
	did := map[common.Hash][]string{}
	for _, each := range logs {
		hash := each.log.TxHash
		if did[hash] = append(did[hash], each.act.String()); len(did[hash]) > 1 || slices.ContainsFunc(own, func(t Transaction) bool { return t.Hash == hash }) {
			continue
		}
		if err := r.receipts.holds(&each.log); err != nil {
			return nil, err
		}
		entry, err := r.executed(each.log)
		if err != nil {
			return nil, err
		}
		list = append(list, entry)
	}
	for i := range list {
		names := did[list[i].Hash]
		slices.Sort(names)
		list[i].ID = strings.Join(slices.Compact(names), ", ")
	}
	return list, nil
}

// milestone is a log with the act that it shows.
type milestone struct {
	act plan.Act
	log types.Log
}

// milestones lists the logs about a record's ids since its deployment, in the order of the chain.
func (r *reader) milestones(record *Record) ([]milestone, error) {
	of, contracts := record.Part(), r.network.Contracts
	shows := map[[2]common.Hash]plan.Act{}
	var operation plan.Operation
	var limits []plan.LimitState
	switch record.Kind {
	case catalog.HaloLevel:
		shows[[2]common.Hash{haloDeployed, record.ID}] = plan.Act{Kind: plan.Deploy, Of: of}
	case catalog.ClassLevel:
		shows[[2]common.Hash{classDeployed, record.ID}] = plan.Act{Kind: plan.Deploy, Of: of}
		shows[[2]common.Hash{classActivated, record.ID}] = plan.Act{Kind: plan.Activate, Of: of}
		operation, limits = r.snapshot.Basis.Class.Operation, r.snapshot.Basis.Class.Limits
	case catalog.UnitLevel:
		shows[[2]common.Hash{unitDeployed, record.ID}] = plan.Act{Kind: plan.Deploy, Of: of}
		for _, unit := range r.snapshot.Basis.Units {
			if unit.Name.Part() == of {
				operation, limits = unit.Operation, unit.Limits
			}
		}
	}
	if operation.ID != (common.Hash{}) {
		shows[[2]common.Hash{callScheduled, operation.ID}] = plan.Act{Kind: plan.Schedule, Of: of}
		shows[[2]common.Hash{cancelled, operation.ID}] = plan.Act{Kind: plan.Cancel, Of: of}
		shows[[2]common.Hash{callExecuted, operation.ID}] = plan.Act{Kind: plan.Register, Of: of}
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: []common.Address{*contracts.Factory, contracts.Timelock}, From: record.Since, To: r.head, Topics: columns(shows),
	})
	if err != nil {
		return nil, err
	}
	var list []milestone
	for _, log := range logs {
		if len(log.Topics) < 2 {
			continue
		}
		what, known := shows[[2]common.Hash{log.Topics[0], log.Topics[1]}]
		if ours := log.Topics[0] == callScheduled || log.Topics[0] == cancelled || log.Topics[0] == callExecuted; !known || ours != (log.Address == contracts.Timelock) {
			continue
		}
		list = append(list, milestone{what, log})
	}
	first, err := r.firstLimits(record, limits)
	if err != nil {
		return nil, err
	}
	list = append(list, first...)
	slices.SortStableFunc(list, func(a, b milestone) int {
		if a.log.BlockNumber != b.log.BlockNumber {
			return int(a.log.BlockNumber) - int(b.log.BlockNumber)
		}
		return int(a.log.Index) - int(b.log.Index)
	})
	return list, nil
}

// columns lists the topics of several events, for each position in order and without repetition.
func columns(shows map[[2]common.Hash]plan.Act) [][]common.Hash {
	topics := make([][]common.Hash, 2)
	for pair := range shows {
		topics[0], topics[1] = append(topics[0], pair[0]), append(topics[1], pair[1])
	}
	for i := range topics {
		slices.SortFunc(topics[i], common.Hash.Cmp)
		topics[i] = slices.Compact(topics[i])
	}
	return topics
}

// firstLimits lists the logs by which limits got their first value. It leaves out later ones:
// GovOps may have set the limits often since.
func (r *reader) firstLimits(record *Record, limits []plan.LimitState) ([]milestone, error) {
	acts := map[[2]common.Hash]plan.Act{}
	for i, limit := range limits {
		if limit.Set && i < len(record.Inits) {
			acts[[2]common.Hash{common.BytesToHash(limit.RateLimits[:]), limit.Key}] = plan.Act{
				Kind: plan.SetLimit, Of: record.Part(), Limit: catalog.LimitRef{Route: record.Inits[i].Route},
			}
		}
	}
	if len(acts) == 0 {
		return nil, nil
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: []common.Address{r.network.Contracts.Configurator}, From: record.Since, To: r.head, Topics: append([][]common.Hash{{limitSet}}, columns(acts)...),
	})
	if err != nil {
		return nil, err
	}
	var list []milestone
	for _, log := range logs {
		if len(log.Topics) < 3 {
			continue
		}
		pair := [2]common.Hash{log.Topics[1], log.Topics[2]}
		if what, open := acts[pair]; open {
			list = append(list, milestone{what, log})
			delete(acts, pair)
		}
	}
	return list, nil
}

// executed is the transaction of a log, with the Safe that executed it, if one did. The Safe's
// event is the first of its kind after the log: it follows the events of the calls that the Safe
// made.
func (r *reader) executed(of types.Log) (Transaction, error) {
	entry := Transaction{Hash: of.TxHash, Block: of.BlockNumber}
	receipt, err := r.receipts.of(entry.Hash)
	if err != nil {
		return entry, err
	}
	for _, log := range receipt.Logs {
		if log.Index > of.Index && len(log.Topics) == 2 && log.Topics[0] == safe.TopicExecutionSuccess {
			entry.Safe, entry.SafeTxHash = &log.Address, &log.Topics[1]
			break
		}
	}
	if entry.Safe == nil {
		return entry, nil
	}
	transaction, err := r.receipts.transaction(entry.Hash)
	if err != nil {
		return entry, err
	}
	// A Safe of somebody else may have done it in another way than a bundle does. Who signed is
	// then unknown.
	if signers, digest, err := signed(transaction, *entry.Safe, *entry.SafeTxHash); err == nil {
		entry.Signers, entry.Plan = signers, digest
	}
	return entry, nil
}
