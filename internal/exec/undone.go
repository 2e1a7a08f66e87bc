// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

var cancelledTopic = bindings.ABI(&bindings.TimelockMetaData).Events["Cancelled"].ID

// cancellation finds the last event, from a block on, by which an operation was cancelled that some
// calls schedule or execute. It returns nil if there is none, or if the node does not have the
// logs. It asks nothing if no call is about an operation.
func cancellation(ctx context.Context, client *chain.Client, calls []plan.Call, since uint64, head chain.Head) (*types.Log, error) {
	query := chain.LogQuery{Topics: [][]common.Hash{{cancelledTopic}, nil}, From: since, To: head}
	about := func(call plan.Call, asks []byte) { // for the time of the operation
		query.Addresses, query.Topics[1] = append(query.Addresses, call.To), append(query.Topics[1], common.BytesToHash(asks[4:]))
	}
	for _, call := range calls {
		switch call.Act.Kind {
		case plan.Schedule:
			about(call, call.Done[0].Data)
		case plan.Register:
			about(call, call.Ready.Data)
		}
	}
	if query.Addresses == nil {
		return nil, nil
	}
	return last(ctx, client, query)
}

// last is the last log that a query finds; nil if there is none, or if the node does not have them.
func last(ctx context.Context, client *chain.Client, query chain.LogQuery) (*types.Log, error) {
	logs, err := client.Logs(ctx, query)
	switch {
	case errors.Is(err, fault.NodeError) || errors.Is(err, fault.HistoryMissing):
		return nil, ctx.Err()
	case err != nil || len(logs) == 0:
		return nil, err
	}
	return &logs[len(logs)-1], nil
}

// execution finds the event by which a Safe executed just this transaction, from a block on. It
// returns nil if there is none, or if the node does not have the logs.
func execution(ctx context.Context, client *chain.Client, t bundle.Transaction, since uint64, head chain.Head) (*types.Log, error) {
	return last(ctx, client, chain.LogQuery{
		Addresses: []common.Address{t.Safe.Address}, Topics: [][]common.Hash{{executionSuccess}, {t.Safe.SafeTxHash}}, From: since, To: head,
	})
}

// used says why a transaction cannot be executed with the nonce that it was signed for: its Safe is
// at a later one. Either something else was executed with it, or what it did was undone since.
func (r *Result) used(ctx context.Context, client *chain.Client, p *plan.Plan, t bundle.Transaction, nonce uint64) (why *fault.Fault, err error) {
	again := "'halocompile sign' takes the Safe's next nonce"
	executed, err := execution(ctx, client, t, p.Block.Number, r.Head)
	if err != nil {
		return nil, err
	}
	if executed == nil {
		return fault.New(fault.SafeNonceUsed, t.ID.String(), "the %s Safe %s is at nonce %d, the bundle was signed for %d: something else was executed in between",
			t.Authority, t.Safe.Address, nonce, t.Safe.Nonce).Remedy("sign stage %s again: %s", t.Stage, again), nil
	}
	cancelled, err := cancellation(ctx, client, p.Core.CallsOf()[t.ID], p.Block.Number, r.Head)
	if err != nil {
		return nil, err
	}
	if cancelled == nil {
		return fault.New(fault.SafeNonceUsed, t.ID.String(), "it was executed, in transaction %s of block %d, and what it did was undone since", executed.TxHash, executed.BlockNumber).
			Remedy("find out who undid it; if it is wanted all the same, sign stage %s again: %s", t.Stage, again), nil
	}
	return fault.New(fault.OperationCancelled, t.ID.String(), "the operation that it scheduled was cancelled, in transaction %s of block %d", cancelled.TxHash, cancelled.BlockNumber).
		Remedy("if it is wanted all the same, sign stage %s again: %s, and the delay begins anew; if not, take the rollout's folder away", t.Stage, again), nil
}

// unknown says why a transaction never becomes due: the timelock does not know its operation.
func unknown(why error, id plan.TransactionID, cancelled *types.Log) error {
	if cancelled == nil {
		return why
	}
	return fault.New(fault.OperationCancelled, id.String(), "the operation that it executes was cancelled, in transaction %s of block %d", cancelled.TxHash, cancelled.BlockNumber).
		Remedy("if it is wanted all the same, plan again: the council then schedules it anew; if not, take the rollout's folder away")
}
