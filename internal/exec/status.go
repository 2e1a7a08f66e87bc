// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// State is how far a transaction of the bundle is.
type State string

// States. A transaction passes the first five in this order.
const (
	Blocked State = "blocked" // an earlier transaction is not done
	Waiting State = "waiting" // for a time that the chain names
	Due     State = "due"     // can be executed now
	// done in the latest block, but not yet at the depth that the network asks for
	Confirming State = "confirming"
	Done       State = "done" // done at the depth that the network asks for
	// cannot be executed as things stand; Standing.Reason says why, and what to do
	Stuck State = "stuck"
)

// Standing is what is known of one transaction of the bundle.
type Standing struct {
	Transaction bundle.Transaction `json:"transaction"`
	State       State              `json:"state"`
	Until       uint64             `json:"until,omitempty"` // Unix seconds, when waiting
	// when stuck: the fault's number, what is wrong, and what to do
	Reason  string       `json:"reason,omitempty"`
	Hash    *common.Hash `json:"hash,omitempty"`    // when this run sent it
	Block   uint64       `json:"block,omitempty"`   // likewise
	GasUsed uint64       `json:"gasUsed,omitempty"` // likewise
	// likewise; in wei: the gas used × the receipt's price
	Paid string `json:"paid,omitempty"`
	// likewise; what was unusual
	Note string `json:"note,omitempty"`
}

// Result is how far a rollout is, as Status or a run read it last.
type Result struct {
	Reports []Standing `json:"transactions"`
	Sent    int        `json:"sent"`           // transactions that this run had included
	Paid    string     `json:"paid,omitempty"` // wei, by this run for all of them

	Head chain.Head `json:"-"` // block that it was read at
	// states at that block of the Safes that still have to execute a transaction
	Safes map[common.Address]safe.State `json:"-"`

	stuck fault.List
}

// Complete tells whether everything in the bundle is done.
func (r *Result) Complete() bool { return r.Next() == nil }

// Begun tells whether the rollout has begun: the first transaction is done, at least in the latest
// block.
func (r *Result) Begun() bool { return len(r.Reports) > 0 && r.Reports[0].holds() }

// Next is the first transaction that is not done, if any.
func (r *Result) Next() *Standing {
	for i := range r.Reports {
		if r.Reports[i].State != Done {
			return &r.Reports[i]
		}
	}
	return nil
}

// Stuck lists every reason why a transaction cannot be executed as things stand. It is nil when
// there is none.
func (r *Result) Stuck() error {
	if len(r.stuck) == 0 {
		return nil
	}
	return r.stuck
}

// holds tells whether the transaction shows in the latest block.
func (r *Standing) holds() bool { return r.State == Done || r.State == Confirming }

// Status reads from the chain how far a rollout is, and what prevents it from going on. It sends
// nothing. Its result does not depend on the machine's clock.
func Status(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, confirmations uint64) (*Result, error) {
	result, err := progress(ctx, client, p, b, confirmations)
	if err == nil {
		err = result.survey(ctx, client, p, b)
	}
	return result, err
}

// moves is the number of readings that progress attempts when reorganisations remove the block that
// it reads at.
const moves = 5

// progress reads the state of every transaction. It does not look for what prevents one from being
// executed; survey does.
func progress(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, confirmations uint64) (*Result, error) {
	r := reading{client, p, b, confirmations}
	for try := 1; ; try++ {
		head, err := client.Head(ctx)
		if err != nil {
			return nil, err
		}
		result, failed := r.at(ctx, head)
		if failed == nil || try == moves || ctx.Err() != nil {
			return result, failed
		}
		// A block that is no longer on the chain cannot be read. That is no fault of the node.
		switch now, err := client.HeadAt(ctx, head.Number); {
		case errors.Is(err, chain.ErrUnknown) || err == nil && now.Hash != head.Hash:
		default:
			return nil, failed
		}
	}
}

// reading holds what the states are read from, and the depth at which a transaction is done.
type reading struct {
	client        *chain.Client
	plan          *plan.Plan
	bundle        *bundle.Bundle
	confirmations uint64
}

// at reads every transaction's state at one head.
func (r reading) at(ctx context.Context, head chain.Head) (*Result, error) {
	settled, err := r.client.Settled(ctx, head, r.confirmations)
	if err != nil {
		return nil, err
	}
	calls := r.plan.Core.CallsOf()
	result := &Result{Head: head}
	blocked := false
	for _, transaction := range r.bundle.Batches {
		report := Standing{Transaction: transaction, State: Due}
		done, err := holds(ctx, r.client, calls[transaction.ID], head.Hash)
		if err != nil {
			return nil, err
		}
		switch {
		case done:
			report.State = Done
			if settled.Hash == head.Hash {
				break
			}
			if done, err = holds(ctx, r.client, calls[transaction.ID], settled.Hash); err != nil {
				return nil, err
			}
			if !done {
				report.State = Confirming
			}
		case blocked:
			report.State = Blocked
		default:
			until, err := ready(ctx, r.client, calls[transaction.ID], head.Hash)
			if err != nil {
				return nil, err
			}
			// The next block is later than this one. Only the chain decides how much later.
			if until > head.Time {
				report.State, report.Until = Waiting, until
			}
		}
		blocked = blocked || report.State != Done
		result.Reports = append(result.Reports, report)
	}
	return result, nil
}

// survey finds what prevents transactions from being executed: a deadline that is over, a Safe that
// is not as the plan saw it, or a Safe at another nonce.
func (r *Result) survey(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle) error {
	r.Safes = map[common.Address]safe.State{}
	next := map[common.Address]uint64{}
	stop := func(report *Standing, err error) {
		list, _ := fault.All(err)
		for _, f := range list {
			if report.Reason == "" {
				report.State, report.Until, report.Reason = Stuck, 0, fmt.Sprintf("%s: %s; %s", f.Code, f.What, f.Do)
			}
			if !slices.ContainsFunc(r.stuck, func(old *fault.Fault) bool { return old.Where == f.Where && old.What == f.What }) {
				r.stuck = append(r.stuck, f)
			}
		}
	}
	for i := range r.Reports {
		report := &r.Reports[i]
		if report.holds() {
			continue
		}
		if err := inTime(r.Head, b); err != nil {
			stop(report, err)
		}
		t := report.Transaction
		if t.Safe == nil {
			continue
		}
		at := t.Safe.Address
		state, known := r.Safes[at]
		if !known {
			var err error
			if state, err = safe.Read(ctx, client, at, r.Head.Hash); err != nil {
				if !errors.Is(err, fault.SafeNotAsPinned) {
					return err
				}
				stop(report, err)
				continue
			}
			r.Safes[at], next[at] = state, state.Nonce
		}
		if err := state.Require(pin(p, at)); err != nil {
			stop(report, err)
		}
		switch wrong := "the %s Safe %s is at nonce %d, the bundle was signed for %d: something else "; {
		case t.Safe.Nonce < next[at]:
			stop(report, fault.New(fault.SafeNonceUsed, t.ID.String(), wrong+"was executed in between", t.Authority, at, next[at], t.Safe.Nonce))
		case t.Safe.Nonce > next[at]:
			stop(report, fault.New(fault.SafeNonceUsed, t.ID.String(), wrong+"has to be executed before", t.Authority, at, next[at], t.Safe.Nonce).
				Remedy("execute what the Safe's owners signed for the nonces before it, or plan again"))
		}
		next[at] = t.Safe.Nonce + 1
	}
	return nil
}

// pin is the version and the singleton that a Safe had when the plan was made. It names no modules
// and no guard, because the plan refuses a Safe that has any.
func pin(p *plan.Plan, address common.Address) safe.Pin {
	for _, before := range p.Core.Basis.Safes {
		if before.Address == address {
			return safe.Pin{Version: before.Version, Singleton: before.Singleton}
		}
	}
	return safe.Pin{}
}

// InTime refuses a bundle whose deadline is over on the chain. The guards in its batches would
// revert each of them.
func InTime(ctx context.Context, client *chain.Client, b *bundle.Bundle) error {
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	return inTime(head, b)
}

func inTime(head chain.Head, b *bundle.Bundle) error {
	if head.Time > b.Deadline {
		return fault.New(fault.DeadlineOver, "bundle.json", "its deadline was %s, the chain is at %s", plan.Clock(b.Deadline), plan.Clock(head.Time))
	}
	return nil
}

// Changes says, in words for people, what was changed since the plan at the Safes that still have
// to execute something: owners, threshold, fallback handler. None of it invalidates a plan, but
// each deserves a question: fewer owners may now be enough. Changes reads the Safes' own events. If
// the node does not have the logs since the plan's block, it returns one line that says so.
func Changes(ctx context.Context, client *chain.Client, p *plan.Plan, status *Result) ([]string, error) {
	names := map[common.Address]string{}
	for _, report := range status.Reports {
		if t := report.Transaction; t.Safe != nil && !report.holds() {
			names[t.Safe.Address] = string(t.Authority)
		}
	}
	if len(names) == 0 {
		return nil, nil
	}
	logs, err := client.Logs(ctx, chain.LogQuery{
		Addresses: slices.SortedFunc(maps.Keys(names), common.Address.Cmp), Topics: [][]common.Hash{safe.ChangeTopics()},
		From: p.Block.Number + 1, To: status.Head,
	})
	var refused *fault.Fault
	if errors.As(err, &refused) && (refused.Code == fault.NodeError || refused.Code == fault.HistoryMissing) {
		return []string{"whether owners, thresholds or fallback handlers of Safes were changed since the plan is not known: " + refused.What}, nil
	}
	if err != nil {
		return nil, err
	}
	var said []string
	for i := range logs {
		if what := safe.Change(&logs[i]); what != "" {
			said = append(said, fmt.Sprintf("%s Safe %s: %s in block %d, after the plan was made", names[logs[i].Address], logs[i].Address, what, logs[i].BlockNumber))
		}
	}
	return said, nil
}

// holds asks the chain whether all of the calls have been made, as a block shows it.
func holds(ctx context.Context, client *chain.Client, calls []plan.Call, block common.Hash) (bool, error) {
	var checks []plan.Check
	for _, call := range calls {
		checks = append(checks, call.Done...)
	}
	if len(checks) == 0 {
		return false, fmt.Errorf("a transaction without any way to tell that it is done")
	}
	messages := make([]chain.Message, len(checks))
	for i := range checks {
		messages[i] = chain.Message{To: &checks[i].To, Data: checks[i].Data}
	}
	answers, err := client.CallMany(ctx, messages, block)
	if err != nil {
		return false, err
	}
	for i, answer := range answers {
		var revert *chain.Revert
		if answer.Err != nil && !errors.As(answer.Err, &revert) {
			return false, answer.Err
		}
		if answer.Err != nil || !checks[i].Holds(answer.Data) {
			return false, nil
		}
	}
	return true, nil
}

// ready is the time from which the calls can be made, in Unix seconds; 0 means now. It fails when
// the timelock does not know an operation.
func ready(ctx context.Context, client *chain.Client, calls []plan.Call, block common.Hash) (uint64, error) {
	var latest uint64
	for _, call := range calls {
		if call.Ready == nil {
			continue
		}
		answer, err := client.Call(ctx, call.Ready.To, call.Ready.Data, block)
		if err != nil {
			return 0, err
		}
		if len(answer) < 32 {
			return 0, fault.New(fault.NetworkIncomplete, call.Ready.To.Hex(), "no answer to when %s", call.Ready.What)
		}
		moment := new(big.Int).SetBytes(answer[:32])
		if !moment.IsUint64() {
			return 0, fault.New(fault.NetworkIncomplete, call.Ready.To.Hex(), "%s at %s, which is no time", call.Ready.What, moment)
		}
		if moment.Uint64() == 0 {
			return 0, fault.New(fault.ChainNotAsPlanned, call.Name, "the timelock does not know the operation: it was cancelled, or never scheduled").
				Remedy("plan again: the operation has to be scheduled anew")
		}
		latest = max(latest, moment.Uint64())
	}
	return latest, nil
}
