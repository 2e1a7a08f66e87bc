// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// aside tells whether all that is not done of some calls brings limits to values that others may
// change at any time.
func (a answers) aside(calls []plan.Call) (bool, error) {
	undone := false
	for _, call := range calls {
		if len(call.Done) == 0 {
			continue
		}
		done, err := a.hold([]plan.Call{call})
		if err != nil || !done && !call.Act.Moves() {
			return false, err
		}
		undone = undone || !done
	}
	return undone, nil
}

// moved finds those of some transactions that were executed, and whose limits somebody has moved
// again since. They are done: no owner signs again for what another plan brings back.
func (r reading) moved(ctx context.Context, facts []shown, indices []int, at *blocks) error {
	ids, inData := map[common.Hash]int{}, false
	query := chain.LogQuery{Topics: [][]common.Hash{{safe.TopicExecutionSuccess}, nil}, From: r.since, To: at.head}
	for _, i := range indices {
		t := r.bundle.Batches[i]
		ids[t.Safe.SafeTxHash] = i
		query.Addresses, query.Topics[1] = append(query.Addresses, t.Safe.Address), append(query.Topics[1], t.Safe.SafeTxHash)
		inData = inData || safe.HashInData(t.Safe.Version)
	}
	if len(ids) == 0 {
		return nil
	}
	if inData {
		query.Topics = query.Topics[:1]
	}
	logs, err := r.client.Logs(ctx, query)
	if err != nil {
		return err
	}
	for _, log := range logs {
		hash, _ := safe.ExecutedHash(&log)
		if i, is := ids[hash]; is && log.Address == r.bundle.Batches[i].Safe.Address {
			facts[i] = shown{read: true, latest: true, settled: log.BlockNumber <= at.settled.Number}
		}
	}
	return nil
}
