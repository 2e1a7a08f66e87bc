// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

var executionSuccess = bindings.ABI(&bindings.SafeMetaData).Events["ExecutionSuccess"].ID

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
	ids := map[common.Hash]int{}
	query := chain.LogQuery{Topics: [][]common.Hash{{executionSuccess}, nil}, From: r.since, To: at.head}
	for _, i := range indices {
		t := r.bundle.Batches[i]
		ids[t.Safe.SafeTxHash] = i
		query.Addresses, query.Topics[1] = append(query.Addresses, t.Safe.Address), append(query.Topics[1], t.Safe.SafeTxHash)
	}
	if len(ids) == 0 {
		return nil
	}
	logs, err := r.client.Logs(ctx, query)
	if err != nil {
		return err
	}
	for _, log := range logs {
		if i, is := ids[log.Topics[1]]; is && log.Address == r.bundle.Batches[i].Safe.Address {
			facts[i] = shown{read: true, latest: true, settled: log.BlockNumber <= at.settled.Number}
		}
	}
	return nil
}
