// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
)

// LogQuery selects logs in the blocks From to To, both included. Addresses are the contracts that
// may have written a log; none means any. Topics lists, for each place, the topics that a log may
// have there; none means any.
type LogQuery struct {
	Addresses []common.Address
	Topics    [][]common.Hash
	From      uint64
	To        Head // checked by its hash too, to notice a reorganisation during the reading
}

// Logs reads logs in chain order, in as many requests as the node demands. It reads at most
// MaxLogs. It refuses a log that the query did not ask for, and one that comes twice.
func (c *Client) Logs(ctx context.Context, query LogQuery) ([]types.Log, error) {
	lists, err := c.LogsMany(ctx, query)
	if err != nil {
		return nil, err
	}
	return lists[0], nil
}

// LogsMany is Logs for several queries, which it asks together: the node gets one request for the
// next piece of each. If the node refuses, the queries that are left are asked one by one.
func (c *Client) LogsMany(ctx context.Context, queries ...LogQuery) ([][]types.Log, error) {
	all := make([]*logReading, len(queries))
	for i, query := range queries {
		all[i] = &logReading{LogQuery: query, next: query.From, size: c.options.LogRange, ended: query.From > query.To.Number}
	}
	open, most := slices.Clone(all), max(c.options.BatchSize/2, 1)
	for {
		open = slices.DeleteFunc(open, func(r *logReading) bool { return r.ended })
		if len(open) == 0 {
			break
		}
		asked := open[:min(most, len(open))]
		refused, err := c.logPieces(ctx, asked)
		switch {
		case err != nil:
			return nil, err
		case refused != nil && len(asked) > 1:
			most = 1
		case refused != nil && !asked[0].halve():
			return nil, refused
		}
	}
	lists := make([][]types.Log, len(all))
	for i, each := range all {
		lists[i] = each.logs
	}
	return lists, nil
}

// logReading is how far a query has been answered.
type logReading struct {
	LogQuery
	next  uint64 // the first block that was not read
	size  uint64 // most blocks in one piece
	logs  []types.Log
	ended bool
}

// last is the last block of the next piece.
func (r *logReading) last() uint64 {
	if r.To.Number-r.next >= r.size {
		return r.next + r.size - 1
	}
	return r.To.Number
}

// halve makes the next piece smaller: nodes refuse large ranges, each in words of its own. It tells
// whether that is possible.
func (r *logReading) halve() bool {
	blocks := r.last() - r.next
	r.size = (blocks + 1) / 2
	return blocks > 0
}

// logPieces asks for the next piece of each reading, and for the blocks at which readings end, in
// one request. refused is why the node does not give a piece; the others are taken all the same.
func (c *Client) logPieces(ctx context.Context, asked []*logReading) (refused, err error) {
	const method, block = "eth_getLogs", "eth_getBlockByNumber"
	var ends []uint64
	for _, r := range asked {
		if r.last() == r.To.Number && r.To.Hash != (common.Hash{}) && !slices.Contains(ends, r.To.Number) {
			ends = append(ends, r.To.Number)
		}
	}
	batch, err := c.batch(ctx, method, len(asked)+len(ends), func(i int) rpc.BatchElem {
		if i < len(asked) {
			return rpc.BatchElem{Method: method, Args: []any{asked[i].json(asked[i].next, asked[i].last())}, Result: new([]*types.Log)}
		}
		return rpc.BatchElem{Method: block, Args: []any{hexutil.EncodeUint64(ends[i-len(asked)]), false}, Result: new(json.RawMessage)}
	})
	if errors.Is(err, fault.NodeError) {
		return err, nil
	}
	if err != nil {
		return nil, err
	}
	now := map[uint64]rpc.BatchElem{}
	for i, number := range ends {
		now[number] = batch[len(asked)+i]
	}
	for i, r := range asked {
		switch failed := c.answerOf(method, batch[i]); {
		case errors.Is(failed, fault.NodeError):
			refused = failed
		case failed != nil:
			return nil, failed
		default:
			if err := c.takePiece(r, *batch[i].Result.(*[]*types.Log), now[r.To.Number]); err != nil {
				return nil, err
			}
		}
	}
	return refused, nil
}

// answerOf is why a question of a batch has no answer; nil if it has one.
func (c *Client) answerOf(method string, of rpc.BatchElem) error {
	if of.Error == nil {
		return nil
	}
	return c.answer(method, of.Error)
}

// takePiece adds a piece to a reading. now is the block at which the reading ends, as the node says
// after the piece.
func (c *Client) takePiece(r *logReading, piece []*types.Log, now rpc.BatchElem) error {
	last := r.last()
	if piece == nil {
		return c.answer("eth_getLogs", errors.New("null instead of logs"))
	}
	if err := r.check(piece, r.next, last); err != nil {
		return c.answer("eth_getLogs", err)
	}
	if len(r.logs)+len(piece) > c.options.MaxLogs {
		return fault.New(fault.NodeError, c.node, "eth_getLogs: more than %d logs", c.options.MaxLogs)
	}
	for _, log := range piece {
		r.logs = append(r.logs, *log)
	}
	if r.ended = last == r.To.Number; !r.ended {
		r.next = last + 1
		return nil
	}
	if r.To.Hash == (common.Hash{}) {
		return nil
	}
	if err := c.answerOf(now.Method, now); err != nil {
		return err
	}
	head, err := c.readBlock(*now.Result.(*json.RawMessage), now.Method, r.To.Number)
	if err = c.isNumber(head, r.To.Number, err); err != nil {
		return err
	}
	if head.Hash != r.To.Hash {
		return fault.New(fault.NodeError, c.node, "the chain was reorganised while it was read: block %d is %s and was %s",
			r.To.Number, head.Hash, r.To.Hash).Remedy("run again")
	}
	return nil
}

func (q LogQuery) json(from, to uint64) map[string]any {
	filter := map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to)}
	if len(q.Addresses) > 0 {
		filter["address"] = q.Addresses
	}
	if len(q.Topics) > 0 {
		topics := make([]any, len(q.Topics))
		for i, any := range q.Topics {
			if len(any) > 0 {
				topics[i] = any
			}
		}
		filter["topics"] = topics
	}
	return filter
}
