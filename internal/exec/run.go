// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Bounds of one run. Whatever the node and the chain do, a run spends on each transaction at most
// maxRounds × (maxOffers × Patience + the wait for confirmations).
const (
	gasCap = 16777216 // most gas of one transaction, EIP-7825
	// most times that one transaction is given to the node, each time at a higher fee
	maxOffers = 6
	// most times that one transaction is begun; a reorganisation may undo it each time
	maxRounds = 6
	// highest fee to replace a transaction, in multiples of the fee of a new one
	dearest = 4
)

// Options are what a run takes from outside.
type Options struct {
	Relayer *ecdsa.PrivateKey // pays gas, and can do nothing more
	FeeCap  *big.Int          // highest price of a unit of gas, in wei; nil for no cap
	// blocks that a transaction needs before it counts, its own included; 0 means 1
	Confirmations uint64
	// how long a run waits for inclusion before it raises the fee; every four confirmations may
	// take as long again
	Patience  time.Duration
	Now       func() time.Time            // wall clock, for the journal only
	Approvals map[string]*bundle.Approval // by file name
	Dropped   *fault.Fault                // see Result.Dropped
	Journal   *Journal                    // gets each offer before the node does
	// called for every transaction that is confirmed; may be nil
	Progress func(Standing)
}

// Run carries out the bundle as far as that is possible now. It reads the chain, picks the first
// transaction that can be sent, sends it, waits for its confirmations, and reads again. It ends
// when everything is done, or when nothing can be sent now; neither is an error. A transaction that
// lacks signatures, or is stuck, holds back only what needs it. A rollout does not begin while a
// Safe is not as the plan saw it, or when nothing of it is signed.
//
// Done means done at the depth that Confirmations asks for. If only the latest block shows a
// transaction as done, Run waits for it, whoever sent it. If a reorganisation removes it, Run sends
// it again with the same nonce.
func Run(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, o Options) (*Result, error) {
	if err := client.RequireChain(ctx, b.ChainID); err != nil {
		return nil, err
	}
	r := &run{client: client, plan: p, bundle: b, Options: o, reading: newReading(client, p, b, o.Confirmations), relayer: crypto.PubkeyToAddress(o.Relayer.PublicKey), sent: map[common.Hash]*types.Transaction{}, through: map[plan.TransactionID]through{}}
	status, signed, err := r.survey(ctx)
	if err != nil {
		return nil, err
	}
	status.sends(r.relayer)
	if err := status.begins(); err != nil {
		return nil, err
	}
	sent, rounds := map[plan.TransactionID]Standing{}, map[plan.TransactionID]int{}
	for whole := true; ; {
		next := status.sendable(signed)
		if next == nil {
			if whole {
				break
			}
			// What was done before may have been undone since, and Safes have their turn now.
			if status, signed, err = r.survey(ctx); err != nil {
				return nil, err
			}
			status.sends(r.relayer)
			whole = true
			continue
		}
		id := next.Transaction.ID
		if rounds[id]++; rounds[id] > maxRounds {
			return nil, fault.New(fault.TransactionNotConfirmed, id.String(), "it was removed from the chain %d times after it was included", maxRounds)
		}
		if err := r.stays(ctx, next, sent); err != nil {
			return nil, err
		}
		r.seen = chain.Head{}
		if delete(r.through, id); next.through != nil {
			r.through[id] = *next.through
		}
		report, err := r.step(ctx, status, next, signed[id])
		switch {
		case errors.Is(err, errMoved): // the chain decides what comes next
		case err != nil:
			return nil, err
		default:
			sent[id] = report
			if o.Progress != nil {
				o.Progress(report)
			}
		}
		if status, err = r.reading.after(ctx, status, id, r.seen); err != nil {
			return nil, err
		}
		whole = false
	}
	if err := status.Stuck(); err != nil {
		return nil, err
	}
	status.account(sent)
	return status, nil
}

// survey reads how far the rollout is, and joins the signatures that are wanted now.
func (r *run) survey(ctx context.Context) (*Result, map[plan.TransactionID]bundle.Signed, error) {
	status, err := Status(ctx, r.client, r.plan, r.bundle, r.Confirmations)
	if err != nil {
		return nil, nil, err
	}
	status.Dropped = r.Dropped
	signed, err := status.Sign(r.bundle, r.Approvals)
	return status, signed, err
}

// sends lets a run send what the relayer's own account has to do.
func (r *Result) sends(relayer common.Address) {
	for i := range r.Reports {
		if report := &r.Reports[i]; report.State == Waiting && report.Transaction.ByAccount() && *report.Transaction.Sender == relayer {
			report.State, report.Reason = Due, ""
		}
	}
}

// Forsake says that what has to come first in another rollout never comes, and why.
func (r *Result) Forsake(why *fault.Fault) {
	r.Forsaken = why
	for i := range r.Reports {
		if report := &r.Reports[i]; r.Awaiting && report.State == Waiting && report.ahead {
			report.Reason = ""
			r.stop(report, why)
		}
	}
}

// begins refuses to begin a rollout that cannot be carried to its end as things stand, or of which
// everything that could be sent lacks signatures.
func (r *Result) begins() error {
	if r.Begun() {
		return nil
	}
	var faults fault.List
	for _, each := range r.stuck {
		if each.Code != fault.SafeNonceUsed && each.Code != fault.OperationCancelled {
			faults = append(faults, each)
		}
	}
	if len(faults) == 0 && !slices.ContainsFunc(r.Reports, func(s Standing) bool { return s.State == Due }) {
		faults = append(faults, r.stuck...)
		for _, each := range r.Lacking() {
			faults = append(faults, each.Lacking.Fault(each.Transaction.ID))
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// sendable is the first transaction that is on its way, or that can be sent; nil if there is none.
func (r *Result) sendable(signed map[plan.TransactionID]bundle.Signed) *Standing {
	for i := range r.Reports {
		report := &r.Reports[i]
		_, ready := signed[report.Transaction.ID]
		if report.State == Confirming || report.State == Due && (report.Transaction.Safe == nil || ready) {
			return report
		}
	}
	return nil
}

// account puts the reports of what this run sent into the result, by transaction, and adds up what
// they cost.
func (r *Result) account(sent map[plan.TransactionID]Standing) {
	for i := range r.Reports {
		if report, ok := sent[r.Reports[i].Transaction.ID]; ok && r.Reports[i].State == Done {
			r.Reports[i] = report
		}
	}
	paid := new(big.Int)
	for _, report := range sent {
		amount, _ := new(big.Int).SetString(report.Paid, 10)
		paid.Add(paid, amount)
	}
	if r.Sent = len(sent); r.Sent > 0 {
		r.Paid = paid.String()
	}
}

type run struct {
	Options
	client  *chain.Client
	plan    *plan.Plan
	bundle  *bundle.Bundle
	reading reading
	relayer common.Address

	sent map[common.Hash]*types.Transaction // what this run gave to the node
	// the StarGuards by which transactions are sent that are spells
	through map[plan.TransactionID]through
	// latest block when a transaction was confirmed; zero if it was not
	seen chain.Head
}

// Reasons why a transaction was not concluded. The run handles both.
var (
	errMoved       = errors.New("the chain has moved: what is done must be read anew")
	errNotIncluded = errors.New("no block has it")
)

// stays refuses to send a transaction again when this run had it included and the chain still has
// it. Such a transaction does not do what it should.
func (r *run) stays(ctx context.Context, next *Standing, sent map[plan.TransactionID]Standing) error {
	before, ok := sent[next.Transaction.ID]
	if !ok || next.State != Due {
		return nil
	}
	found, err := r.client.Included(ctx, *before.Hash, r.Confirmations)
	if err == nil && found != nil {
		err = fault.New(fault.TransactionFailed, next.Transaction.ID.String(), "it was included, and yet the chain does not show what it should have done")
	}
	return err
}

// step sends the first transaction that is not done, if it is due, and waits until it is
// included and confirmed.
func (r *run) step(ctx context.Context, status *Result, next *Standing, signed bundle.Signed) (report Standing, err error) {
	t := next.Transaction
	defer func() { err = r.inFlight(ctx, t.ID, err) }()
	if next.State == Due {
		return r.send(ctx, t, signed, status.Head)
	}
	// Somebody sent it already. If an earlier run did, the journal has the hash, and the receipt is
	// looked for. If anybody else did, only the state shows it.
	report, err = r.await(ctx, t, r.Journal.open(t.ID), 0)
	if !errors.Is(err, errNotIncluded) {
		return report, err
	}
	for end := time.Now().Add(r.confirming()); ; {
		if status, err = r.reading.after(ctx, status, t.ID, chain.Head{}); err != nil {
			return Standing{}, err
		}
		if !slices.ContainsFunc(status.Reports, func(s Standing) bool { return s.Transaction.ID == t.ID && s.State == Confirming }) {
			return Standing{}, errMoved
		}
		if !time.Now().Before(end) {
			return Standing{}, r.unconfirmed(t, "it")
		}
		if err := r.client.Pause(ctx); err != nil {
			return Standing{}, err
		}
	}
}

func (r *run) note(entry Entry) error {
	entry.Time = r.Now().UTC().Format(time.RFC3339)
	entry.Relayer = r.relayer
	return r.Journal.Append(entry)
}
