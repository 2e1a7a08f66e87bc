// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"runtime"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
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

// Logs reads logs in chain order, in as few requests as the node allows. It reads at most MaxLogs.
// It refuses a log that the query did not ask for, and one that comes twice.
func (c *Client) Logs(ctx context.Context, query LogQuery) ([]types.Log, error) {
	lists, err := c.LogsMany(ctx, query)
	if err != nil {
		return nil, err
	}
	return lists[0], nil
}

// usual is how many blocks every node that serves logs takes in one query.
const usual = 10_000

// LogsMany is Logs for several queries, which it asks together. Each is first asked for all of its
// blocks. What the node refuses is asked alone, and then in pieces, of which one request has
// several. Before it asks for many pieces, it looks for the first block that can have such a log.
func (c *Client) LogsMany(ctx context.Context, queries ...LogQuery) ([][]types.Log, error) {
	all := make([]*logReading, len(queries))
	for i, query := range queries {
		all[i] = &logReading{LogQuery: query, next: query.From, size: c.options.LogRange, ended: query.From > query.To.Number}
	}
	bound := max(c.options.BatchSize/2, 1)
	open, most := slices.Clone(all), bound
	for {
		open = slices.DeleteFunc(open, func(r *logReading) bool { return r.ended })
		if len(open) == 0 {
			break
		}
		c.reduce(open)
		if err := c.begin(ctx, open); err != nil {
			return nil, err
		}
		asked := pieces(open, most)
		refused, err := c.logPieces(ctx, asked)
		switch {
		case err != nil:
			return nil, err
		case refused == nil:
			most = min(2*most, bound)
		case len(asked) > 1:
			most, bound = 1, max(len(asked)/2, 1)
		default:
			if !c.less(asked[0]) {
				return nil, refused
			}
			most, bound = 1, max(c.options.BatchSize/2, 1)
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
	next   uint64 // the first block that was not read
	size   uint64 // most blocks in one piece
	begun  bool   // the first block that can have such a log was looked for
	logs   []types.Log
	broken bool // a piece was refused: those after it come again
	ended  bool
}

// logPiece is a range of blocks of a reading, from and last both included.
type logPiece struct {
	of         *logReading
	from, last uint64
}

// last is the last block of the piece that begins at a block.
func (r *logReading) last(from uint64) uint64 {
	if r.To.Number-from >= r.size {
		return from + r.size - 1
	}
	return r.To.Number
}

// pieces are the next ones of some readings, at most so many: of each reading the first, before any
// has two.
func pieces(open []*logReading, most int) []logPiece {
	var list []logPiece
	for _, r := range open[:min(most, len(open))] {
		r.broken = false
		list = append(list, logPiece{r, r.next, r.last(r.next)})
	}
	for _, first := range list {
		for r, last := first.of, first.last; len(list) < most && last < r.To.Number; {
			from := last + 1
			last = r.last(from)
			list = append(list, logPiece{r, from, last})
		}
	}
	return list
}

// reduce makes pieces no larger than what this node refused already.
func (c *Client) reduce(open []*logReading) {
	if known := c.logBlocks.Load(); known > 0 {
		for _, r := range open {
			r.size = min(r.size, known)
		}
	}
}

// atMost remembers how many blocks a query may have.
func (c *Client) atMost(blocks uint64) {
	for {
		known := c.logBlocks.Load()
		if known > 0 && known <= blocks || c.logBlocks.CompareAndSwap(known, blocks) {
			return
		}
	}
}

// less makes pieces smaller after one was refused alone: nodes refuse large ranges, each in words
// of its own. It tells whether that is possible. Their bounds are round numbers, so down to the
// usual one it goes by powers of ten, for all queries from then on; below that it halves, for this
// one.
func (c *Client) less(p logPiece) bool {
	blocks := p.last - p.from // one less than there are
	if blocks < usual {
		p.of.size = (blocks + 1) / 2
		return blocks > 0
	}
	round := uint64(usual)
	for blocks/10 >= round {
		round *= 10
	}
	c.atMost(round)
	return true
}

// logPieces asks for pieces of readings, and for the blocks at which readings end, in one request.
// refused is why the node does not give a piece; the others are taken all the same.
func (c *Client) logPieces(ctx context.Context, asked []logPiece) (refused, err error) {
	const method, block = "eth_getLogs", "eth_getBlockByNumber"
	var ends []uint64
	large := false
	for _, p := range asked {
		large = large || p.last-p.from >= usual
		if to := p.of.To; p.last == to.Number && to.Hash != (common.Hash{}) && !slices.Contains(ends, to.Number) {
			ends = append(ends, to.Number)
		}
	}
	var late error
	batch := make([]rpc.BatchElem, len(asked)+len(ends))
	err = c.repeat(ctx, method, func(bounded context.Context) error {
		for i, p := range asked {
			batch[i] = rpc.BatchElem{Method: method, Args: []any{p.of.json(p.from, p.last)}, Result: new(json.RawMessage)}
		}
		for i, number := range ends {
			batch[len(asked)+i] = rpc.BatchElem{Method: block, Args: []any{hexutil.EncodeUint64(number), false}, Result: new(json.RawMessage)}
		}
		err := c.rpc.BatchCallContext(bounded, batch)
		if large && ctx.Err() == nil && overcharged(err) {
			late, err = err, nil
		}
		return err
	})
	if late != nil {
		c.atMost(usual)
		return c.explain(ctx, method, late), nil
	}
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
	lists, err := decoded(ctx, batch[:len(asked)])
	if err != nil {
		return nil, err
	}
	for i, p := range asked {
		if p.of.broken {
			continue
		}
		switch failed := c.answerOf(method, batch[i]); {
		case errors.Is(failed, fault.NodeError):
			refused, p.of.broken = failed, true
		case failed != nil:
			return nil, failed
		default:
			if err := c.takePiece(p, lists[i], now[p.of.To.Number]); err != nil {
				return nil, err
			}
		}
	}
	return refused, nil
}

// decoded are the logs in the answers of a batch, decoded side by side. The error of one that
// cannot be decoded becomes that of its answer.
func decoded(ctx context.Context, batch []rpc.BatchElem) ([][]*types.Log, error) {
	lists := make([][]*types.Log, len(batch))
	return lists, parallel.Each(ctx, runtime.GOMAXPROCS(0), len(batch), func(_ context.Context, i int) error {
		if batch[i].Error == nil {
			batch[i].Error = json.Unmarshal(*batch[i].Result.(*json.RawMessage), &lists[i])
		}
		return nil
	})
}

// overcharged tells whether a request may have failed because it asked for too much at once: the
// node took too long, or answered with a status that is not about who asks, or how often.
func overcharged(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return !slices.Contains([]int{http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests}, status.StatusCode)
	}
	return errors.Is(err, context.DeadlineExceeded)
}

// answerOf is why a question of a batch has no answer; nil if it has one.
func (c *Client) answerOf(method string, of rpc.BatchElem) error {
	if of.Error == nil {
		return nil
	}
	return c.answer(method, of.Error)
}

// takePiece adds a piece to its reading. now is the block at which the reading ends, as the node
// says after the piece.
func (c *Client) takePiece(of logPiece, piece []*types.Log, now rpc.BatchElem) error {
	r, last := of.of, of.last
	if piece == nil {
		return c.answer("eth_getLogs", errors.New("null instead of logs"))
	}
	if err := r.check(piece, of.from, last); err != nil {
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
