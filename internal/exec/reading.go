// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
	"github.com/halo-factory/halocompile/internal/plan"
)

// reading holds what the states are read from, and the depth at which a transaction is done. What
// it reads at one block is one request, or a few for hundreds of transactions. It does not look for
// what prevents a transaction from being executed; survey does.
type reading struct {
	client *chain.Client
	bundle *bundle.Bundle
	calls  map[plan.TransactionID][]plan.Call
	// stages that have to be done before, by stage
	needs         map[plan.StageName][]plan.StageName
	confirmations uint64
	since         uint64 // block that the plan was made at
}

func newReading(client *chain.Client, p *plan.Plan, b *bundle.Bundle, confirmations uint64) reading {
	needs := map[plan.StageName][]plan.StageName{}
	for i, before := range p.Core.Waits() {
		for _, j := range before {
			name := p.Core.Stages[i].Name
			needs[name] = append(needs[name], p.Core.Stages[j].Name)
		}
	}
	return reading{client, b, p.Core.CallsOf(), needs, confirmations, p.Block.Number}
}

// queue holds the transactions of one authority in one stage. They are sent in order.
type queue struct {
	stage plan.StageName
	of    catalog.AuthorityRef
}

func queueOf(t bundle.Transaction) queue { return queue{t.Stage, t.Authority} }

// wait is why a transaction is blocked.
type wait uint8

const (
	free   wait = iota
	queued      // an earlier transaction of its queue is not done
	behind      // a stage that it needs is not done
)

// waits tells, for each transaction, what blocks it as far as the facts show.
func (r reading) waits(facts []shown) []wait {
	waits := make([]wait, len(facts))
	open, ahead := map[plan.StageName]bool{}, map[queue]bool{}
	for i, t := range r.bundle.Batches {
		switch {
		case slices.ContainsFunc(r.needs[t.Stage], func(before plan.StageName) bool { return open[before] }):
			waits[i] = behind
		case ahead[queueOf(t)]:
			waits[i] = queued
		}
		if !facts[i].settled {
			open[t.Stage], ahead[queueOf(t)] = true, true
		}
	}
	return waits
}

// shown is what blocks show of one transaction.
type shown struct {
	read    bool
	latest  bool   // in the latest block, all of its calls have been made
	settled bool   // and at the depth that the network asks for, too
	until   uint64 // the time from which its calls can be made, in Unix seconds; 0 means now
	never   error  // why that time is not known
}

// all reads the state of every transaction.
func (r reading) all(ctx context.Context) (*Result, error) {
	head, err := r.client.Head(ctx)
	if err != nil {
		return nil, err
	}
	return r.steady(ctx, head, func(head chain.Head) (*Result, error) {
		facts, indices := make([]shown, len(r.bundle.Batches)), make([]int, len(r.bundle.Batches))
		for i := range indices {
			indices[i] = i
		}
		at := &blocks{head: head}
		if err := r.read(ctx, facts, indices, at); err != nil {
			return nil, err
		}
		return r.result(ctx, facts, at)
	})
}

// after reads what a transaction can have changed since an earlier reading: its own state, and that
// of the transactions that waited for it, up to those that are not done. What was done at depth,
// and what could be sent or waited for a time, is taken from the earlier reading, unless that
// reading's block is no longer on the chain. Then all is read. head is the latest block, if that is
// known.
func (r reading) after(ctx context.Context, before *Result, id plan.TransactionID, head chain.Head) (*Result, error) {
	if head.Hash == (common.Hash{}) {
		var err error
		if head, err = r.client.Head(ctx); err != nil {
			return nil, err
		}
	}
	result, err := r.steady(ctx, head, func(head chain.Head) (*Result, error) {
		at := &blocks{head: head, before: &before.settled}
		facts := make([]shown, len(before.Reports))
		var indices []int
		for i, report := range before.Reports {
			switch {
			case report.Transaction.ID == id:
				indices = append(indices, i)
			case report.State == Done:
				facts[i] = shown{read: true, latest: true, settled: true}
			case report.State == Due || report.State == Waiting || report.State == Unsigned:
				facts[i] = shown{read: true, until: report.Until}
			}
		}
		for most := 1; ; most *= 2 {
			for i, next := r.next(facts), 0; i < len(facts) && next < most; i++ {
				if !facts[i].read && !slices.Contains(indices, i) {
					indices, next = append(indices, i), next+1
				}
			}
			if len(indices) == 0 {
				return r.result(ctx, facts, at)
			}
			if err := r.read(ctx, facts, indices, at); err != nil {
				return nil, err
			}
			indices = nil
		}
	})
	if errors.Is(err, errReplaced) {
		return r.all(ctx)
	}
	return result, err
}

// errReplaced says that the block of an earlier reading is no longer on the chain.
var errReplaced = errors.New("the block of the reading before is no longer on the chain")

// blocks are those that a reading is made at.
type blocks struct {
	head chain.Head
	// the latest block that has the depth that the network asks for; nil until it was asked for
	settled *chain.Head
	before  *chain.Head // likewise, of an earlier reading; nil when it was found again
}

// wanted lists the numbers of the blocks that have to be asked for beside the head.
func (b *blocks) wanted(confirmations uint64) []uint64 {
	var numbers []uint64
	deep := max(confirmations, 1) - 1
	switch {
	case b.settled != nil:
	case deep == 0:
		b.settled = &b.head
	default:
		numbers = append(numbers, b.head.Number-min(deep, b.head.Number))
	}
	if b.before != nil {
		numbers = append(numbers, b.before.Number)
	}
	return numbers
}

// take takes the blocks that were asked for.
func (b *blocks) take(given []chain.Head) error {
	if b.before != nil {
		last := len(given) - 1
		if given[last].Hash != b.before.Hash {
			return errReplaced
		}
		b.before, given = nil, given[:last]
	}
	if len(given) == 0 {
		return nil
	}
	if b.settled = &given[0]; b.settled.Hash == (common.Hash{}) {
		return fault.New(fault.NodeError, b.head.Hash.Hex(), "the node has this block, and not one before it")
	}
	return nil
}

// next is the index of the first transaction that nothing blocks and that was not read; the number
// of transactions if there is none.
func (r reading) next(facts []shown) int {
	for i, why := range r.waits(facts) {
		if why == free && !facts[i].read {
			return i
		}
	}
	return len(facts)
}

// moves is the number of readings that are attempted when reorganisations remove the block that is
// read at.
const moves = 5

// steady lets a reading be made at the latest block, and again when a reorganisation removes it. A
// failure at a block that stays is told when it comes a third time, because a node that is about to
// reorganise its blocks may answer without any state for a moment.
func (r reading) steady(ctx context.Context, head chain.Head, read func(head chain.Head) (*Result, error)) (*Result, error) {
	for try, stays := 1, 0; ; try++ {
		result, failed := read(head)
		if failed == nil || errors.Is(failed, errReplaced) || try == moves || ctx.Err() != nil {
			return result, failed
		}
		// A block that is no longer on the chain cannot be read. That is no fault of the node.
		switch now, err := r.client.HeadAt(ctx, head.Number); {
		case errors.Is(err, chain.ErrUnknown) || err == nil && now.Hash != head.Hash:
		case err == nil && stays < 2:
			if stays++; parallel.Sleep(ctx, 200*time.Millisecond) != nil {
				return nil, failed
			}
		default:
			return nil, failed
		}
		var err error
		if head, err = r.client.Head(ctx); err != nil {
			return nil, err
		}
	}
}

// read fills in what blocks show of the transactions with these indices.
func (r reading) read(ctx context.Context, facts []shown, indices []int, at *blocks) error {
	latest, given, err := ask(ctx, r.client, r.asked(indices, true), at.head.Hash, at.wanted(r.confirmations)...)
	if err == nil {
		err = at.take(given)
	}
	if err != nil {
		return err
	}
	deeper := at.settled.Hash != at.head.Hash
	var done, aside []int
	for _, i := range indices {
		calls := r.calls[r.bundle.Batches[i].ID]
		facts[i] = shown{read: true}
		switch facts[i].latest, err = latest.hold(calls); {
		case err != nil:
			return err
		case facts[i].latest:
			facts[i].settled = !deeper
			done = append(done, i)
		default:
			facts[i].until, facts[i].never = latest.ready(calls)
			is, err := latest.aside(calls)
			if err != nil {
				return err
			}
			if is && r.bundle.Batches[i].Safe != nil {
				aside = append(aside, i)
			}
		}
	}
	if err := r.moved(ctx, facts, aside, at); err != nil {
		return err
	}
	if !deeper || len(done) == 0 {
		return nil
	}
	deep, _, err := ask(ctx, r.client, r.asked(done, false), at.settled.Hash)
	if err != nil {
		return err
	}
	for _, i := range done {
		if facts[i].settled, err = deep.hold(r.calls[r.bundle.Batches[i].ID]); err != nil {
			return err
		}
	}
	return nil
}

// asked lists everything that shows whether the transactions with these indices are done, and, if
// moments is true, from when on each can be executed.
func (r reading) asked(indices []int, moments bool) []asked {
	var calls []plan.Call
	for _, i := range indices {
		calls = append(calls, r.calls[r.bundle.Batches[i].ID]...)
	}
	return questions(calls, moments)
}

// result says how far every transaction is. One that was not read comes after one that is not done,
// and is blocked.
func (r reading) result(ctx context.Context, facts []shown, at *blocks) (*Result, error) {
	head := at.head
	result := &Result{Head: head, settled: *at.settled}
	due := map[queue]bool{}
	for i, why := range r.waits(facts) {
		report := Standing{Transaction: r.bundle.Batches[i], State: Due}
		of := queueOf(report.Transaction)
		switch fact := facts[i]; {
		case fact.settled:
			report.State = Done
		case fact.latest:
			report.State = Confirming
		case why != free:
			report.State, report.wanted = Blocked, why == queued && due[of]
		case report.Transaction.Sender != nil:
			report.State, report.Reason = Waiting, awaited(report.Transaction)
		case fact.never != nil:
			id := report.Transaction.ID
			cancelled, err := cancellation(ctx, r.client, r.calls[id], r.since, head)
			if err != nil {
				return nil, err
			}
			return nil, unknown(fact.never, id, cancelled)
		case fact.until > head.Time:
			// The next block is later than this one. Only the chain decides how much later.
			report.State, report.Until = Waiting, fact.until
		default:
			report.wanted, due[of] = true, true
		}
		result.Reports = append(result.Reports, report)
	}
	return result, nil
}

// awaited says which spell or account a transaction waits for.
func awaited(t bundle.Transaction) string {
	if t.ByAccount() {
		return fmt.Sprintf("for %s, who sends to %s, value 0, data %s; or run apply with that account's keystore as --relayer", t.Sender, t.To, t.Data)
	}
	return fmt.Sprintf("for a spell through %s %s: its calls, a source that makes them and a draft of what is published are beside the bundle, in %s", t.Authority, t.Sender, strings.Join(bundle.SpellFiles(t), ", "))
}
