// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

var cancelledTopic = bindings.Topic(&bindings.TimelockMetaData, "Cancelled")

// cancellation finds the last event, from a block on, by which an operation was cancelled that some
// calls schedule or execute. It returns nil if there is none, or if the node does not have the
// logs. It asks nothing if no call is about an operation.
func cancellation(ctx context.Context, client *chain.Client, calls []plan.Call, since uint64, head chain.Head) (*types.Log, error) {
	query := chain.LogQuery{Topics: [][]common.Hash{{cancelledTopic}, nil}, From: since, To: head}
	for _, call := range calls {
		if id, is := call.Operation(); is && call.Act.Kind != plan.Cancel {
			query.Addresses, query.Topics[1] = append(query.Addresses, call.To), append(query.Topics[1], id)
		}
	}
	if query.Addresses == nil {
		return nil, nil
	}
	return last(ctx, client, query)
}

// last is the last log that a query finds; nil if there is none, or if the node does not have them.
func last(ctx context.Context, client *chain.Client, query chain.LogQuery) (*types.Log, error) {
	return lastOf(ctx, client, query, func(*types.Log) bool { return true })
}

// lastOf is last, of the logs that are wanted.
func lastOf(ctx context.Context, client *chain.Client, query chain.LogQuery, wanted func(*types.Log) bool) (*types.Log, error) {
	logs, err := client.Logs(ctx, query)
	switch {
	case errors.Is(err, fault.NodeError) || errors.Is(err, fault.HistoryMissing):
		return nil, ctx.Err()
	case err != nil:
		return nil, err
	}
	for i := len(logs) - 1; i >= 0; i-- {
		if wanted(&logs[i]) {
			return &logs[i], nil
		}
	}
	return nil, nil
}

// execution finds the event by which a Safe executed just this transaction, from a block on. It
// returns nil if there is none, or if the node does not have the logs.
func execution(ctx context.Context, client *chain.Client, t bundle.Transaction, since uint64, head chain.Head) (*types.Log, error) {
	query := chain.LogQuery{Addresses: []common.Address{t.Safe.Address}, Topics: [][]common.Hash{{safe.TopicExecutionSuccess}, {t.Safe.SafeTxHash}}, From: since, To: head}
	if safe.HashInData(t.Safe.Version) {
		query.Topics = query.Topics[:1]
	}
	return lastOf(ctx, client, query, func(log *types.Log) bool {
		hash, is := safe.ExecutedHash(log)
		return is && hash == t.Safe.SafeTxHash
	})
}

// Attribute finds out which of the transactions that show were executed by their Safe itself, by
// the Safe's own event, and which show because something else did the same. It marks nothing if the
// node does not have the logs since the plan's block.
func (r *Result) Attribute(ctx context.Context, client *chain.Client, p *plan.Plan) error {
	query, inData := chain.LogQuery{Topics: [][]common.Hash{{safe.TopicExecutionSuccess}, nil}, From: p.Block.Number, To: r.Head}, false
	for _, report := range r.Reports {
		if t := report.Transaction; t.Safe != nil && report.Shows() {
			query.Addresses, query.Topics[1] = append(query.Addresses, t.Safe.Address), append(query.Topics[1], t.Safe.SafeTxHash)
			inData = inData || safe.HashInData(t.Safe.Version)
		}
	}
	if query.Addresses == nil {
		return nil
	}
	if inData {
		query.Topics = query.Topics[:1]
	}
	logs, err := client.Logs(ctx, query)
	if errors.Is(err, fault.NodeError) || errors.Is(err, fault.HistoryMissing) {
		return ctx.Err()
	}
	if err != nil {
		return err
	}
	for i := range r.Reports {
		report := &r.Reports[i]
		if t := report.Transaction; t.Safe != nil && report.Shows() {
			own := slices.ContainsFunc(logs, func(log types.Log) bool {
				hash, is := safe.ExecutedHash(&log)
				return is && log.Address == t.Safe.Address && hash == t.Safe.SafeTxHash
			})
			report.Own, report.Elsewhere = own, !own
		}
	}
	return nil
}

// Own tells whether a Safe executed one of the transactions itself, as far as Attribute found out.
func (r *Result) Own() bool {
	return slices.ContainsFunc(r.Reports, func(s Standing) bool { return s.Own })
}

// Elsewhere tells whether transactions show, and no Safe executed any of them itself, as far as
// Attribute found out.
func (r *Result) Elsewhere() bool {
	return !r.Own() && slices.ContainsFunc(r.Reports, func(s Standing) bool { return s.Elsewhere })
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
