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
	Journal   *Journal                    // gets each offer before the node does
	// called for every transaction that is confirmed; may be nil
	Progress func(Standing)
}

// Run carries out the bundle as far as that is possible now. It reads the chain, picks the first
// transaction that is not done, sends it if it is due, waits for its confirmations, and reads
// again. It ends when everything is done, or when the next transaction has to wait; neither is an
// error.
//
// Done means done at the depth that Confirmations asks for. If only the latest block shows a
// transaction as done, Run waits for it, whoever sent it. If a reorganisation removes it, Run sends
// it again with the same nonce.
func Run(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, o Options) (*Result, error) {
	if err := client.RequireChain(ctx, b.ChainID); err != nil {
		return nil, err
	}
	r := &run{client: client, bundle: b, Options: o, reading: newReading(client, p, b, o.Confirmations), relayer: crypto.PubkeyToAddress(o.Relayer.PublicKey)}
	status, err := Status(ctx, client, p, b, o.Confirmations)
	if err != nil {
		return nil, err
	}
	signed, err := r.signatures(status)
	if err != nil {
		return nil, err
	}
	sent, rounds := map[plan.TransactionID]Standing{}, map[plan.TransactionID]int{}
	for whole := true; ; {
		next := status.Next()
		if next == nil || next.State != Due && next.State != Confirming {
			if whole {
				break
			}
			// What was done before may have been undone since.
			if status, err = r.reading.all(ctx); err != nil {
				return nil, err
			}
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
		if _, ok := signed[id]; next.State == Due && next.Transaction.Safe != nil && !ok {
			// It was done when this run began, and is no longer.
			if status, err = Status(ctx, client, p, b, o.Confirmations); err == nil {
				signed, err = r.signatures(status)
			}
			if err != nil {
				return nil, err
			}
			continue
		}
		report, err := r.advance(ctx, status, next, signed[id])
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
		if status, err = r.reading.after(ctx, status, id); err != nil {
			return nil, err
		}
		whole = false
	}
	status.account(sent)
	return status, nil
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
	bundle  *bundle.Bundle
	reading reading
	relayer common.Address
}

// Reasons why a transaction was not concluded. The run handles both.
var (
	errMoved       = errors.New("the chain has moved: what is done must be read anew")
	errNotIncluded = errors.New("no block has it")
)

// signatures checks the approvals of every transaction that is not done, before anything is sent.
// It fails when one of these transactions cannot be executed as things stand.
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

// stays refuses to send a transaction again when this run had it included and the chain still has
// it. Such a transaction does not do what it should.
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

// advance sends the first transaction that is not done, if it is due, and waits until it is
// included and confirmed.
func (r *run) advance(ctx context.Context, status *Result, next *Standing, signed bundle.Signed) (Standing, error) {
	t := next.Transaction
	if next.State == Due {
		return r.execute(ctx, t, signed)
	}
	// Somebody sent it already. If an earlier run did, the journal has the hash, and the receipt is
	// looked for. If anybody else did, only the state shows it.
	report, err := r.await(ctx, t, r.Journal.open(t.ID), 0)
	if !errors.Is(err, errNotIncluded) {
		return report, err
	}
	for end := time.Now().Add(r.confirming()); ; {
		if status, err = r.reading.after(ctx, status, t.ID); err != nil {
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
