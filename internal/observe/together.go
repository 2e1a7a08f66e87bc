// SPDX-License-Identifier: AGPL-3.0-or-later

package observe

import (
	"context"
	"errors"
	"iter"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/chain"
)

// request is what an observer wants to know next: answers at a block, or logs.
type request struct {
	round   *round
	block   common.Hash
	queries []chain.LogQuery // if there is no round

	answers []chain.Answer
	lists   [][]types.Log
	err     error
}

// taken gives each answer to the function of its question.
func (q *request) taken() error {
	if q.err != nil {
		return q.err
	}
	for i, each := range q.round.questions {
		if err := each.then(q.answers[i]); err != nil {
			return err
		}
	}
	return nil
}

// errGivenUp ends an observer that nobody answers any more.
var errGivenUp = errors.New("nobody reads this Class any more")

// sendAt asks a round at a block.
func (o *observer) sendAt(r *round, block common.Hash) error {
	of := &request{round: r, block: block}
	if len(r.questions) > 0 && !o.next(of) {
		return errGivenUp
	}
	if len(r.questions) == 0 {
		return nil
	}
	return of.taken()
}

// logs asks several queries at once, and keeps what they tell.
func (o *observer) logs(queries ...chain.LogQuery) ([][]types.Log, error) {
	of := &request{queries: queries}
	if !o.next(of) {
		return nil, errGivenUp
	}
	for _, logs := range of.lists {
		o.told = append(o.told, logs...)
	}
	return of.lists, of.err
}

// inStep lets observers read side by side. What all of them want to know next is one request, as
// far as it is about one block, and what several want to know, such as the state of the platform,
// is asked once. One that fails does not keep the others from reading.
func inStep(ctx context.Context, client *chain.Client, observers []*observer) {
	var running []func() (*request, bool)
	for _, o := range observers {
		if o.err != nil {
			continue
		}
		next, stop := iter.Pull(func(yield func(*request) bool) {
			o.next = yield
			o.err = o.read()
		})
		defer stop()
		running = append(running, next)
	}
	for len(running) > 0 {
		var wanted []*request
		running = slices.DeleteFunc(running, func(next func() (*request, bool)) bool {
			of, more := next()
			if more {
				wanted = append(wanted, of)
			}
			return !more
		})
		answer(ctx, client, wanted)
	}
}

// answer answers requests: in one request to the node for each block that they are about, and one
// for all logs.
func answer(ctx context.Context, client *chain.Client, wanted []*request) {
	var blocks []common.Hash
	of := map[common.Hash][]*request{}
	var logs []*request
	var queries []chain.LogQuery
	for _, each := range wanted {
		switch {
		case each.round == nil:
			logs, queries = append(logs, each), append(queries, each.queries...)
			continue
		case of[each.block] == nil:
			blocks = append(blocks, each.block)
		}
		of[each.block] = append(of[each.block], each)
	}
	for _, block := range blocks {
		read(ctx, client, of[block], block)
	}
	if len(logs) == 0 {
		return
	}
	lists, err := client.LogsMany(ctx, queries...)
	for _, each := range logs {
		if each.err = err; err == nil {
			each.lists, lists = lists[:len(each.queries)], lists[len(each.queries):]
		}
	}
}

// read answers requests about one block. What is asked several times is read once.
func read(ctx context.Context, client *chain.Client, wanted []*request, block common.Hash) {
	var reads []chain.Read
	index := map[string]int{}
	for _, each := range wanted {
		for _, q := range each.round.questions {
			if _, asked := index[q.about]; !asked {
				index[q.about], reads = len(reads), append(reads, q.read)
			}
		}
	}
	told, err := client.ReadMany(ctx, reads, block)
	for _, each := range wanted {
		if each.err = err; err != nil {
			continue
		}
		each.answers = make([]chain.Answer, len(each.round.questions))
		for i, q := range each.round.questions {
			each.answers[i] = told[index[q.about]]
		}
	}
}
