// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// State is how far a transaction of the bundle is.
type State string

// States. A transaction passes the first six in this order, except that only some are ever
// unsigned.
const (
	Blocked State = "blocked" // what it needs is not done
	// for a time that the chain names, or for a spell or what has a lower nonce of its Safe; then
	// Standing.Reason says so
	Waiting  State = "waiting"
	Unsigned State = "unsigned" // could be executed now, and lacks signatures: Standing.Lacking
	Due      State = "due"      // can be executed now
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
	// when stuck: the fault's number, what is wrong, and what to do; when a spell or a Safe's
	// earlier transaction is waited for: which
	Reason  string          `json:"reason,omitempty"`
	Lacking *bundle.Lacking `json:"lacking,omitempty"` // when unsigned
	Hash    *common.Hash    `json:"hash,omitempty"`    // when this run sent it
	Block   uint64          `json:"block,omitempty"`   // likewise
	GasUsed uint64          `json:"gasUsed,omitempty"` // likewise
	// likewise; in wei: the gas used × the receipt's price
	Paid string `json:"paid,omitempty"`
	// what was unusual
	Note string `json:"note,omitempty"`
	// it shows, and its Safe executed something else that did the same; see Attribute
	Elsewhere bool `json:"elsewhere,omitempty"`
	Own       bool `json:"-"` // it shows, and its Safe executed just this

	// its Safe's signatures are wanted now: it is due, or its turn comes behind one that is
	wanted bool
	// a StarGuard runs the spell that does it; nil for everything else
	through *through
	// likewise, but its Safe has to execute something else before it
	ahead bool
	// it is stuck because its nonce was used by something else
	overtaken bool
	// it is stuck because of this
	why *fault.Fault
}

// Turn tells whether the transaction's Safe could execute it now, but for signatures and for what
// the Safe has to execute before.
func (s Standing) Turn() bool { return s.wanted || s.ahead }

// Result is how far a rollout is, as Status or a run read it last.
type Result struct {
	Reports []Standing `json:"transactions"`
	Sent    int        `json:"sent"`           // transactions that this run had included
	Paid    string     `json:"paid,omitempty"` // wei, by this run for all of them

	Head chain.Head `json:"-"` // block that it was read at
	// the latest block that has the depth that the network asks for, then
	settled chain.Head
	// states at that block of the Safes that still have to execute a transaction
	Safes map[common.Address]safe.State `json:"-"`

	// another rollout has to come first
	Awaiting bool `json:"-"`
	// why that never comes; nil if it may
	Forsaken *fault.Fault `json:"-"`
	// why nobody signs any more what lacks signatures; nil if owners may
	Dropped *fault.Fault `json:"-"`

	stuck fault.List
}

// Complete tells whether everything in the bundle is done.
func (r *Result) Complete() bool { return r.Next() == nil }

// Begun tells whether the rollout has begun: a transaction is done, at least in the latest block.
func (r *Result) Begun() bool {
	return slices.ContainsFunc(r.Reports, func(s Standing) bool { return s.Shows() })
}

// Next is the transaction that says what comes next; nil if all are done. That is the first that is
// on its way or can be sent, else the first that is stuck, that lacks signatures, or that waits for
// a time, and among the latter the one that waits least.
func (r *Result) Next() *Standing {
	ranks := map[State]int{Confirming: 0, Due: 0, Stuck: 1, Unsigned: 2, Waiting: 3, Blocked: 4}
	var next *Standing
	for i := range r.Reports {
		switch each := &r.Reports[i]; {
		case each.State == Done:
		case next == nil || ranks[each.State] < ranks[next.State],
			each.State == Waiting && next.State == Waiting && each.Until < next.Until && each.Until > 0:
			next = each
		}
	}
	return next
}

// Renewals returns new nonces for transactions that cannot be executed with their own: for each
// that is stuck because something else used it, for each that yields, and for those that its Safe
// executes behind one of them in the same stage. yields is asked with the least nonce that the
// transaction could have. free returns the first nonce of a Safe, from the least one on, that no
// other rollout uses.
func (r *Result) Renewals(yields func(t bundle.Transaction, least uint64) bool, free func(at common.Address, least uint64) uint64) map[plan.TransactionID]uint64 {
	again, least, list := map[queue]bool{}, map[common.Address]uint64{}, map[plan.TransactionID]uint64{}
	for _, report := range r.Reports {
		t := report.Transaction
		if t.Safe == nil || report.Shows() {
			continue
		}
		at, of := t.Safe.Address, queueOf(t)
		least[at] = max(least[at], r.Safes[at].Nonce)
		nonce := t.Safe.Nonce
		if again[of] = again[of] || report.overtaken || report.Turn() && yields(t, least[at]); again[of] {
			if nonce = free(at, least[at]); nonce != t.Safe.Nonce {
				list[t.ID] = nonce
			}
		}
		if report.Turn() || again[of] {
			least[at] = nonce + 1
		}
	}
	return list
}

// Behind tells whether a transaction waits only for what its Safe has to execute before.
func (r *Result) Behind() bool {
	return slices.ContainsFunc(r.Reports, func(s Standing) bool { return s.ahead })
}

// Awaited returns the transactions that wait for a spell.
func (r *Result) Awaited() []Standing {
	return slices.DeleteFunc(slices.Clone(r.Reports), func(s Standing) bool {
		return s.State != Waiting || s.Transaction.Sender == nil || s.Transaction.ByAccount()
	})
}

// Lacking returns the transactions that could be sent if they were signed.
func (r *Result) Lacking() []Standing {
	return slices.DeleteFunc(slices.Clone(r.Reports), func(s Standing) bool { return s.State != Unsigned })
}

// Sign says which of the transactions whose signatures are wanted now have them, and marks the
// others as unsigned. What one Safe has to execute in a stage is sent when all of it is signed.
// Sign fails if a signature of one of them does not count.
func (r *Result) Sign(b *bundle.Bundle, approvals map[string]*bundle.Approval) (map[plan.TransactionID]bundle.Signed, error) {
	wanted := map[plan.TransactionID]bool{}
	for _, report := range r.Reports {
		wanted[report.Transaction.ID] = report.wanted
	}
	signed, lacking, err := bundle.Assemble(b, approvals, r.Safes, func(t bundle.Transaction) bool { return wanted[t.ID] })
	if err != nil {
		return nil, err
	}
	lack := map[queue]*bundle.Lacking{}
	for _, report := range r.Reports {
		if each := lacking[report.Transaction.ID]; each != nil && lack[queueOf(report.Transaction)] == nil {
			lack[queueOf(report.Transaction)] = each
		}
	}
	for i := range r.Reports {
		report := &r.Reports[i]
		each := lack[queueOf(report.Transaction)]
		if each == nil || !report.wanted {
			continue
		}
		delete(signed, report.Transaction.ID)
		switch {
		case report.State != Due:
		case r.Dropped != nil:
			r.stop(report, r.Dropped)
		default:
			report.State, report.Lacking = Unsigned, each
		}
	}
	return signed, nil
}

// Stuck lists every reason why a transaction cannot be executed as things stand. It is nil when
// there is none.
func (r *Result) Stuck() error {
	if len(r.stuck) == 0 {
		return nil
	}
	return r.stuck
}

// Place says of each Safe that is not as pinned where its manifest declares it, beside the reasons
// why transactions are stuck. at returns "" for a Safe that it does not know.
func (r *Result) Place(at func(account common.Address) string) {
	place := func(f *fault.Fault) bool {
		var unfit *safe.Unfit
		if f == nil || f.Where != "" || !errors.As(f, &unfit) {
			return false
		}
		f.Where = at(unfit.Safe)
		return f.Where != ""
	}
	for i := range r.Reports {
		if report := &r.Reports[i]; place(report.why) {
			report.Reason = fmt.Sprintf("%s: %s: %s; %s", report.why.Where, report.why.Code, report.why.What, report.why.Do)
		}
	}
	for _, f := range r.stuck {
		place(f)
	}
}

// Shows tells whether the transaction shows in the latest block.
func (s Standing) Shows() bool { return s.State == Done || s.State == Confirming }

// Status reads from the chain how far a rollout is, and what prevents it from going on. It sends
// nothing. Its result does not depend on the machine's clock.
func Status(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, confirmations uint64) (*Result, error) {
	result, err := newReading(client, p, b, confirmations).all(ctx)
	if err == nil {
		err = result.survey(ctx, client, p, b)
	}
	return result, err
}

// survey finds what prevents transactions from being executed: a deadline that is over, a Safe that
// is not as the plan saw it, or a Safe at another nonce.
func (r *Result) survey(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle) error {
	if err := r.readSafes(ctx, client); err != nil {
		return err
	}
	awaited, err := awaits(ctx, client, p, r.Head)
	if err != nil {
		return err
	}
	r.Awaiting = awaited != ""
	if err := r.plotted(ctx, client, p); err != nil {
		return err
	}
	paused, err := r.paused(ctx, client, p)
	if err != nil {
		return err
	}
	next := map[common.Address]uint64{}
	for i := range r.Reports {
		report := &r.Reports[i]
		if report.Shows() {
			continue
		}
		if err := inTime(r.Head, b); err != nil {
			r.stop(report, err)
		}
		t := report.Transaction
		if at, is := paused[t.ID]; is && report.State == Waiting {
			report.Note = fmt.Sprintf("the timelock %s is paused: while it is, nothing goes on when the time has come; %s", at, past(p))
		} else if is {
			r.stop(report, fault.New(fault.ChainNotAsPlanned, t.ID.String(), "the timelock %s is paused: it schedules, cancels and executes nothing", at).Remedy("%s", past(p)))
		}
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
				r.stop(report, err)
				continue
			}
			r.Safes[at] = state
		}
		if err := state.Require(pin(p, at)); err != nil {
			r.stop(report, err)
		}
		if _, begun := next[at]; !begun {
			next[at] = state.Nonce
		}
		if r.turn(report, state.Nonce, next, awaited) {
			continue
		}
		why, err := r.used(ctx, client, p, t, next[at])
		if err != nil {
			return err
		}
		r.stop(report, why)
	}
	return nil
}

// stop says why a transaction cannot be executed. The first reason is the one that is shown.
func (r *Result) stop(report *Standing, err error) {
	list, _ := fault.All(err)
	for _, f := range list {
		if report.Reason == "" {
			report.State, report.wanted, report.Until, report.Reason = Stuck, false, 0, fmt.Sprintf("%s: %s; %s", f.Code, f.What, f.Do)
			report.why = f
		}
		if !slices.ContainsFunc(r.stuck, func(old *fault.Fault) bool { return old.Where == f.Where && old.What == f.What }) {
			r.stuck = append(r.stuck, f)
		}
	}
}

// turn compares the nonce that a transaction is signed for with that of its Safe. next are the
// nonces that the transactions before it leave, by Safe. awaited says what has to happen first in
// another rollout. It returns false if the nonce was used before.
func (r *Result) turn(report *Standing, nonce uint64, next map[common.Address]uint64, awaited string) bool {
	t := report.Transaction
	at := t.Safe.Address
	switch {
	case !report.wanted && t.Safe.Nonce < nonce:
		report.Note = fmt.Sprintf("nonce %d of the Safe is used: it is signed again when it is due", t.Safe.Nonce)
	case !report.wanted || report.State == Stuck:
	case t.Safe.Nonce < next[at]:
		report.overtaken = true
		return false
	case awaited != "" && report.State == Due:
		report.State, report.wanted, report.ahead = Waiting, false, true
		report.Reason = "another rollout has to come first: " + awaited
		// What the Safe executes first has to have the lower nonce.
		report.overtaken = t.Safe.Nonce == next[at]
		next[at] = t.Safe.Nonce + 1
	default:
		if t.Safe.Nonce > next[at] && report.State == Due {
			report.State, report.wanted, report.ahead = Waiting, false, true
			report.Reason = fmt.Sprintf("the %s Safe %s is at nonce %d, this was signed for %d: what its owners signed for the nonces before it comes first; where that was given up, they execute an empty transaction instead",
				t.Authority, at, next[at], t.Safe.Nonce)
		}
		next[at] = t.Safe.Nonce + 1
	}
	return true
}

// awaits says what the plan waits for of other rollouts; "" if nothing.
func awaits(ctx context.Context, client *chain.Client, p *plan.Plan, at chain.Head) (string, error) {
	for _, check := range p.Core.Awaits {
		answer, err := client.Call(ctx, check.To, check.Data, at.Hash)
		if err != nil {
			return "", err
		}
		if !check.Holds(answer) {
			return check.What + " is not true yet", nil
		}
	}
	return "", nil
}

// past says how a rollout gets past a timelock that is paused: by a spell, of which a new plan has
// the calls. Once it is cast, the rollout that was held up goes on, too.
func past(p *plan.Plan) string {
	wait := "or wait until governance unpauses it: what was scheduled keeps its time"
	if adders := p.Core.Basis.Platform.Adders; len(adders) > 0 {
		return fmt.Sprintf("plan again: what the timelock holds up is then a list of calls for a spell of %s, and this rollout goes on once that is cast; %s", adders[0], wait)
	}
	return "name in network.spells a contract that is a ward of the BeamState, and plan again: what the timelock holds up is then a list of calls for a spell; " + wait
}

// paused finds the transactions that could go on, now or when their time has come, if the timelock
// that they call were not paused. It asks nothing if there is none that calls one.
func (r *Result) paused(ctx context.Context, client *chain.Client, p *plan.Plan) (map[plan.TransactionID]common.Address, error) {
	calls, asked, found := p.Core.CallsOf(), map[common.Address]bool{}, map[plan.TransactionID]common.Address{}
	for _, report := range r.Reports {
		if report.State != Due && (report.State != Waiting || report.Until == 0) {
			continue
		}
		for _, call := range calls[report.Transaction.ID] {
			if !slices.Contains([]plan.ActKind{plan.Schedule, plan.Register, plan.Cancel}, call.Act.Kind) {
				continue
			}
			is, known := asked[call.To]
			if !known {
				answer, err := client.Call(ctx, call.To, timelock.PackPaused(), r.Head.Hash)
				if err != nil {
					return nil, err
				}
				if is, err = timelock.UnpackPaused(answer); err != nil {
					return nil, err
				}
				asked[call.To] = is
			}
			if !is {
				continue
			}
			// What a spell made meanwhile need not pass the timelock.
			given, _, err := ask(ctx, client, questions([]plan.Call{call}, false), r.Head.Hash)
			if err != nil {
				return nil, err
			}
			if made, err := given.hold([]plan.Call{call}); err != nil {
				return nil, err
			} else if !made {
				found[report.Transaction.ID] = call.To
			}
		}
	}
	return found, nil
}

var timelock = bindings.NewTimelock()

// readSafes reads the Safes that still have to execute something, and which of their owners have
// approved on the chain what is to be signed now. If one is no Safe, it leaves all to survey, which
// asks one by one and says at which transaction.
func (r *Result) readSafes(ctx context.Context, client *chain.Client) error {
	r.Safes = map[common.Address]safe.State{}
	var open []common.Address
	for _, report := range r.Reports {
		if t := report.Transaction; t.Safe != nil && !report.Shows() && !slices.Contains(open, t.Safe.Address) {
			open = append(open, t.Safe.Address)
		}
	}
	states, err := safe.ReadAll(ctx, client, open, r.Head.Hash)
	if errors.Is(err, fault.SafeNotAsPinned) {
		return nil
	}
	for _, state := range states {
		r.Safes[state.Address] = state
	}
	if err != nil {
		return err
	}
	hashes := map[common.Address][]common.Hash{}
	for _, report := range r.Reports {
		if t := report.Transaction; t.Safe != nil && report.wanted {
			hashes[t.Safe.Address] = append(hashes[t.Safe.Address], t.Safe.SafeTxHash)
		}
	}
	return safe.ReadApproved(ctx, client, r.Safes, hashes, r.Head.Hash)
}

// pin is the version, the singleton and the guard that a Safe had when the plan was made. It names
// no modules, because the plan refuses a Safe that has any.
func pin(p *plan.Plan, address common.Address) safe.Pin {
	for _, before := range p.Core.Basis.Safes {
		if before.Address == address {
			return safe.Pin{Version: before.Version, Singleton: before.Singleton, Guard: before.Guarded()}
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
		if t := report.Transaction; t.Safe != nil && !report.Shows() {
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
