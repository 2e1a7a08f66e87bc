// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Bounds of one run. With them it ends after at most maxRounds × (maxOffers × Patience + the wait
// for confirmations) for each transaction, whatever the node and the chain do.
const (
	gasCap = 16777216 // of one transaction, EIP-7825
	// how often one transaction is given to the node, each time for more than before
	maxOffers = 6
	// how often one transaction is begun with, because a reorganisation undid it
	maxRounds = 6
	// most that is offered to replace a transaction, in multiples of what a new one would offer
	dearest = 4
)

// Options are what a run takes from outside.
type Options struct {
	Relayer *ecdsa.PrivateKey // pays gas, and can do nothing more
	FeeCap  *big.Int          // most that a gas may cost, in wei; nil for no cap
	// blocks that a transaction needs, its own included, before it counts; 0 is 1
	Confirmations uint64
	// wait for inclusion before more is offered, and for every four confirmations
	Patience  time.Duration
	Now       func() time.Time            // wall clock, for the journal only
	Approvals map[string]*bundle.Approval // by file name
	Journal   *Journal                    // has each offer before the node has it
	Progress  func(Standing)              // told about every transaction; may be nil
}

// Run carries the bundle on as far as it goes now: read, pick the first transaction that is not
// done, send it if it is due, confirm it, read again. It ends when all is done or when the next
// transaction has to wait; neither is an error.
//
// Done means done at the depth that Confirmations asks for. What is done in the latest block only,
// whoever sent it, is waited for. A reorganisation that removes it is noticed, and it is sent again
// with the same nonce.
func Run(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, o Options) (*Result, error) {
	if err := client.RequireChain(ctx, b.ChainID); err != nil {
		return nil, err
	}
	r := &run{client: client, plan: p, bundle: b, Options: o, calls: p.Core.CallsOf(), relayer: crypto.PubkeyToAddress(o.Relayer.PublicKey)}
	status, err := Status(ctx, client, p, b, o.Confirmations)
	if err != nil {
		return nil, err
	}
	signed, err := r.signatures(status)
	if err != nil {
		return nil, err
	}
	sent, rounds := map[plan.TransactionID]Standing{}, map[plan.TransactionID]int{}
	for {
		next := status.Next()
		if next == nil || next.State != Due && next.State != Confirming {
			break
		}
		id := next.Transaction.ID
		if rounds[id]++; rounds[id] > maxRounds {
			return nil, fault.New(fault.TransactionNotConfirmed, id.String(), "it was removed from the chain %d times after it was included", maxRounds)
		}
		if err := r.stays(ctx, next, sent); err != nil {
			return nil, err
		}
		if _, ok := signed[id]; next.State == Due && next.Transaction.Safe != nil && !ok {
			// It was done when this run began, and is not any more.
			if status, err = Status(ctx, client, p, b, o.Confirmations); err == nil {
				signed, err = r.signatures(status)
			}
			if err != nil {
				return nil, err
			}
			continue
		}
		report, err := r.advance(ctx, next, signed[id])
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
		if status, err = progress(ctx, client, p, b, o.Confirmations); err != nil {
			return nil, err
		}
	}
	status.account(sent)
	return status, nil
}

// account adds what was sent, by the ids of the transactions, and what that cost.
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
	calls   map[plan.TransactionID][]plan.Call
	relayer common.Address
}

// Reasons why a transaction was not concluded, which the run deals with.
var (
	errMoved       = errors.New("the chain has moved: what is done must be read anew")
	errNotIncluded = errors.New("no block has it")
)

// signatures checks the approvals of everything that is not done, before anything is sent, and that
// nothing keeps it from being executed.
func (r *run) signatures(status *Result) (map[plan.TransactionID]bundle.Signed, error) {
	if err := status.Stuck(); err != nil {
		return nil, err
	}
	open := map[plan.TransactionID]bool{}
	for _, report := range status.Reports {
		open[report.Transaction.ID] = !report.holds()
	}
	return bundle.Assemble(r.bundle, r.Approvals, status.Safes, func(t bundle.Transaction) bool { return open[t.ID] })
}

// stays refuses to send again what this run had included and what is on the chain still: it does
// not do what it should.
func (r *run) stays(ctx context.Context, next *Standing, sent map[plan.TransactionID]Standing) error {
	before, ok := sent[next.Transaction.ID]
	if !ok || next.State != Due {
		return nil
	}
	receipt, _, err := r.client.Included(ctx, *before.Hash, r.Confirmations)
	if err == nil && receipt != nil {
		err = fault.New(fault.TransactionFailed, next.Transaction.ID.String(), "it was included, and yet the chain does not show what it should have done")
	}
	return err
}

// advance takes the first transaction that is not done to its end: sent, included, confirmed.
func (r *run) advance(ctx context.Context, next *Standing, signed bundle.Signed) (Standing, error) {
	t := next.Transaction
	if next.State == Due {
		return r.execute(ctx, t, signed)
	}
	// Somebody sent it already: an earlier run, whose receipt is looked for, or anybody else.
	report, err := r.await(ctx, t, r.Journal.open(t.ID), 0)
	if !errors.Is(err, errNotIncluded) {
		return report, err
	}
	for end := time.Now().Add(r.confirming()); ; {
		status, err := progress(ctx, r.client, r.plan, r.bundle, r.Confirmations)
		if err != nil {
			return Standing{}, err
		}
		if now := status.Next(); now == nil || now.Transaction.ID != t.ID || now.State != Confirming {
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
