// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/simulate"
	"github.com/halo-factory/halocompile/internal/words"
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

// confirming is how long confirmations may take: patience, and for every four of them that again.
func (r *run) confirming() time.Duration {
	return r.Patience + time.Duration(r.Confirmations)*r.Patience/4
}

func (r *run) unconfirmed(t bundle.Transaction, what string) error {
	return fault.New(fault.TransactionNotConfirmed, t.ID.String(), "%s is on the chain, and does not have %d confirmations after %s", what, max(r.Confirmations, 1), r.confirming())
}

// sending is one transaction on its way to the chain.
type sending struct {
	bundle.Transaction
	to       common.Address
	data     []byte
	waiting  *types.Transaction // the offer that the node has; nil if it has none
	prepared bool               // the journal names the nonce
	fee      chain.Fee          // of the latest offer
	note     string             // for the report
}

// execute sends one transaction and waits for its confirmations.
func (r *run) execute(ctx context.Context, t bundle.Transaction, signed bundle.Signed) (Standing, error) {
	s := &sending{Transaction: t, to: t.To, data: t.Data}
	if t.Safe != nil {
		s.to, s.data = t.Safe.Address, signed.Data
	}
	if report, err := r.resume(ctx, s); !errors.Is(err, errNotIncluded) {
		return report, err
	}
	for offer := 1; ; offer++ {
		if again, err := r.offer(ctx, s); again && offer < maxOffers {
			s.waiting, s.prepared = nil, false
			continue
		} else if err != nil {
			return Standing{}, err
		}
		report, err := r.await(ctx, t, r.Journal.open(t.ID), r.Patience)
		if !errors.Is(err, errNotIncluded) {
			report.Note = s.note
			return report, err
		}
		if offer == maxOffers {
			return Standing{}, fault.New(fault.TransactionNotIncluded, t.ID.String(), "not included after %d offers of %s each, the last at %s gwei a gas", offer, r.Patience, gwei(s.fee.Max))
		}
	}
}

// resume waits for what an earlier run sent: that may have been interrupted after sending, and if
// the node still has that transaction, it is this one. The error is errNotIncluded if there is
// something to offer.
func (r *run) resume(ctx context.Context, s *sending) (Standing, error) {
	var err error
	if s.waiting, err = r.known(ctx, r.Journal.open(s.ID)); err != nil {
		return Standing{}, err
	}
	if s.waiting == nil {
		return Standing{}, errNotIncluded
	}
	report, err := r.await(ctx, s.Transaction, r.Journal.open(s.ID), r.Patience)
	if !errors.Is(err, errNotIncluded) {
		return report, err
	}
	if sender, err := types.Sender(types.LatestSignerForChainID(s.waiting.ChainId()), s.waiting); err != nil || sender != r.relayer {
		return Standing{}, fault.New(fault.TransactionNotIncluded, s.ID.String(), "%s, which relayer %s sent before, is still waiting", s.waiting.Hash(), sender).
			Remedy("run again with that relayer, so that it can offer more, or wait")
	}
	return Standing{}, errNotIncluded
}

// offer gives the transaction to the node, for more than it has been offered for. If the node
// refuses it, and it may be begun with again, it says so beside the error.
func (r *run) offer(ctx context.Context, s *sending) (again bool, err error) {
	// A second reading: one answer may be wrong, and a node may tell of state sooner than of
	// receipts.
	if err := r.moved(ctx, s.Transaction); err != nil {
		return false, err
	}
	nonce, err := r.nonce(ctx)
	if err != nil {
		return false, err
	}
	if err := r.replaces(s, nonce); err != nil {
		return false, err
	}
	gas, err := r.rehearse(ctx, s.Transaction, s.to, s.data)
	if err != nil {
		// What somebody else sent meanwhile is refused a second time.
		if moved := r.moved(ctx, s.Transaction); moved != nil {
			err = moved
		}
		return false, err
	}
	if s.fee, err = r.fee(ctx, s.Transaction, nonce); err != nil {
		return false, err
	}
	if err := r.affordable(ctx, s.Transaction, gas, s.fee); err != nil {
		return false, err
	}
	if !s.prepared {
		if err := r.note(Entry{Event: Prepare, Transaction: s.ID, Nonce: nonce}); err != nil {
			return false, err
		}
		s.prepared = true
	}
	chainID := new(big.Int).SetUint64(r.bundle.ChainID)
	if s.waiting, err = types.SignNewTx(r.Relayer, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: s.fee.Tip, GasFeeCap: s.fee.Max, Gas: gas, To: &s.to, Value: new(big.Int), Data: s.data,
	}); err != nil {
		return false, err
	}
	hash := s.waiting.Hash()
	if err := r.note(Entry{Event: Sent, Transaction: s.ID, Nonce: nonce, Hash: &hash}); err != nil {
		return false, err
	}
	if err := r.client.SendRaw(ctx, s.waiting); err != nil {
		again, moved := r.overtaken(ctx, s.Transaction, err, nonce)
		if moved != nil {
			return false, moved
		}
		return again, err
	}
	return false, nil
}

// replaces compares the nonce of the offer that the node has with the relayer's next.
func (r *run) replaces(s *sending, nonce uint64) error {
	switch {
	case s.waiting == nil || s.waiting.Nonce() == nonce:
	case s.waiting.Nonce() < nonce:
		return fault.New(fault.TransactionUnknown, s.ID.String(), "%s has nonce %d of relayer %s, which is used, and the node gives no receipt for it", s.waiting.Hash(), s.waiting.Nonce(), r.relayer)
	default:
		// More gas would change nothing: no block can have it before the nonces below it.
		s.note = fmt.Sprintf("an earlier offer had nonce %d, and relayer %s is at %d: sent anew with that; %s fails if it is ever included", s.waiting.Nonce(), r.relayer, nonce, s.waiting.Hash())
		s.prepared = false
	}
	return nil
}

// moved is errMoved when the latest block has what the transaction should do.
func (r *run) moved(ctx context.Context, t bundle.Transaction) error {
	done, err := holds(ctx, r.client, r.calls[t.ID], common.Hash{})
	if err == nil && done {
		err = errMoved
	}
	return err
}

// overtaken looks at why a node refused a transaction. The chain may have moved since the nonce was
// read, as when a reorganisation gives back what it took: then it is begun with again.
func (r *run) overtaken(ctx context.Context, t bundle.Transaction, refusal error, nonce uint64) (again bool, moved error) {
	if !errors.Is(refusal, fault.NodeError) {
		return false, nil
	}
	if err := r.moved(ctx, t); err != nil {
		return false, err
	}
	now, err := r.nonce(ctx)
	return err == nil && now != nonce, err
}

// nonce is the relayer's next, as the chain has it. What waits can only add to it.
func (r *run) nonce(ctx context.Context) (uint64, error) {
	nonce, err := r.client.Nonce(ctx, r.relayer, common.Hash{})
	if err != nil {
		return 0, err
	}
	pending, err := r.client.PendingNonce(ctx, r.relayer)
	if err == nil && pending < nonce {
		err = fault.New(fault.NodeError, r.client.Node(), "relayer %s is at nonce %d, and at %d with what waits: the node contradicts itself", r.relayer, nonce, pending)
	}
	return nonce, err
}

// fee is what to offer. What the node has waiting with the same nonce, of whatever step, is
// replaced, which takes more than it offered; how much more is bounded.
func (r *run) fee(ctx context.Context, t bundle.Transaction, nonce uint64) (chain.Fee, error) {
	fee, err := r.client.FeeEstimate(ctx, r.FeeCap)
	if err != nil {
		return fee, err
	}
	replaced, err := r.known(ctx, r.Journal.sentWith(r.relayer, nonce))
	if err != nil || replaced == nil {
		return fee, err
	}
	most := new(big.Int).Mul(fee.Max, big.NewInt(dearest))
	if r.FeeCap != nil && most.Cmp(r.FeeCap) > 0 {
		most = r.FeeCap
	}
	before := chain.Fee{Tip: replaced.GasTipCap(), Max: replaced.GasFeeCap()}
	if !raise(&before, most) {
		return fee, fault.New(fault.TransactionNotIncluded, t.ID.String(), "%s is still waiting at %s gwei a gas, and more than %s is not offered: the chain asks for %s",
			replaced.Hash(), gwei(replaced.GasFeeCap()), gwei(most), gwei(fee.Base))
	}
	fee.Tip, fee.Max = larger(fee.Tip, before.Tip), larger(fee.Max, before.Max)
	return fee, nil
}

// Ether is an amount of wei in ether, exactly.
func Ether(wei *big.Int) string { return words.Decimal(wei, 18) }

func gwei(wei *big.Int) string { return words.Decimal(wei, 9) }

// affordable demands that the relayer has what a transaction can cost at most.
func (r *run) affordable(ctx context.Context, t bundle.Transaction, gas uint64, fee chain.Fee) error {
	balance, err := r.client.Balance(ctx, r.relayer, common.Hash{})
	if err != nil {
		return err
	}
	most := new(big.Int).Mul(new(big.Int).SetUint64(gas), fee.Max)
	if balance.Cmp(most) < 0 {
		return fault.New(fault.RelayerCannotPay, t.ID.String(), "it may cost %s wei, and relayer %s has %s", most, r.relayer, balance)
	}
	return nil
}

// known is the latest of the transactions that the node has, in a block or waiting; nil if it has
// none.
func (r *run) known(ctx context.Context, hashes []common.Hash) (*types.Transaction, error) {
	for i := len(hashes) - 1; i >= 0; i-- {
		transaction, err := r.client.Transaction(ctx, hashes[i])
		switch {
		case err == nil:
			return transaction, nil
		case !errors.Is(err, chain.ErrUnknown):
			return nil, err
		}
	}
	return nil, nil
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// raise puts a fee up by a quarter, and by one wei at least, which is more than nodes demand of a
// replacement. It tells whether the cap allows it.
func raise(fee *chain.Fee, ceiling *big.Int) bool {
	quarterMore := func(value *big.Int) *big.Int {
		more := new(big.Int).Mul(value, big.NewInt(5))
		return more.Add(more, big.NewInt(4)).Div(more, big.NewInt(4))
	}
	tip, most := quarterMore(fee.Tip), quarterMore(fee.Max)
	if ceiling != nil && most.Cmp(ceiling) > 0 {
		return false
	}
	fee.Tip, fee.Max = tip, most
	return true
}

// rehearse asks for the very transaction on the latest block, so that a refusal costs nothing and
// says why. It returns the gas to offer.
func (r *run) rehearse(ctx context.Context, t bundle.Transaction, to common.Address, data []byte) (uint64, error) {
	head, err := r.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	message := chain.SimCall{From: r.relayer, To: &to, Data: data, Gas: gasCap}
	results, err := r.client.Simulate(ctx, []chain.SimBlock{{
		// The earliest time that the next block can have: what is refused later than that, is
		// refused now.
		Time: head.Time + 1,
		// A dev node's own limit may be below the cap of one transaction, which the rehearsal
		// offers.
		GasLimit: max(head.GasLimit, 2*gasCap),
		Calls:    []chain.SimCall{message},
	}}, head.Hash)
	if err != nil {
		return 0, err
	}
	if len(results) != 1 || len(results[0].Calls) != 1 {
		return 0, fault.New(fault.NodeError, t.ID.String(), "the node answered the rehearsal with %d blocks", len(results))
	}
	refused := func(why error) error {
		return fault.New(fault.TransactionFailed, t.ID.String(), "it would revert: %w", why).Remedy("nothing was sent for it; see 'halocompile status', then plan again if the chain has moved")
	}
	call := results[0].Calls[0]
	if !call.OK {
		tried := simulate.Refused{Transaction: t, Calls: r.calls[t.ID], Time: results[0].Time, Block: head.Hash}
		if reason := tried.Blame(ctx, r.client); reason != "" {
			return 0, refused(errors.New(reason))
		}
		return 0, refused(call.Revert)
	}
	if t.Safe != nil {
		if executed, succeeded := safe.Outcome(call.Logs, t.Safe.Address, t.Safe.SafeTxHash); !executed || !succeeded {
			return 0, fault.New(fault.TransactionFailed, t.ID.String(), "the Safe would not execute it").Remedy("nothing was sent for it; see 'halocompile status'")
		}
	}
	// A quarter more for what differs by then. Gas that is given back in the end, and the 63/64
	// rule, need room above what was used.
	return min(call.GasUsed+call.GasUsed/4+100_000, gasCap), nil
}

// inclusion is where one of several offers stands on the chain.
type inclusion struct {
	hash      common.Hash
	receipt   *types.Receipt
	confirmed bool
}

func (i *inclusion) failed() bool {
	return i != nil && i.receipt.Status != types.ReceiptStatusSuccessful
}

// look finds which of the hashes is on the chain, one that succeeded before one that failed; nil if
// none is.
func (r *run) look(ctx context.Context, hashes []common.Hash) (*inclusion, error) {
	var found *inclusion
	for i := len(hashes) - 1; i >= 0 && (found == nil || found.failed()); i-- {
		receipt, confirmed, err := r.client.Included(ctx, hashes[i], r.Confirmations)
		if err != nil {
			return nil, err
		}
		if receipt != nil {
			found = &inclusion{hashes[i], receipt, confirmed}
		}
	}
	return found, nil
}

// await waits until one of the hashes, of which only one can ever succeed, is included and
// confirmed. No inclusion within patience is errNotIncluded; one that a reorganisation undid is
// errMoved.
func (r *run) await(ctx context.Context, t bundle.Transaction, hashes []common.Hash, patience time.Duration) (Standing, error) {
	included, end := time.Now().Add(patience), time.Time{}
	for {
		found, err := r.look(ctx, hashes)
		if found.failed() && len(hashes) > 1 {
			// What made it fail came before it, perhaps between two of these answers.
			found, err = r.look(ctx, hashes)
		}
		if err != nil {
			return Standing{}, err
		}
		now := time.Now()
		switch {
		case found != nil && found.confirmed:
			return r.conclude(ctx, t, found.hash, found.receipt)
		case found != nil && end.IsZero():
			end = now.Add(r.confirming())
		case found != nil && !now.Before(end):
			return Standing{}, r.unconfirmed(t, found.hash.Hex())
		case found == nil && !end.IsZero():
			return Standing{}, errMoved
		case found == nil && !now.Before(included):
			return Standing{}, errNotIncluded
		}
		if err := r.client.Pause(ctx); err != nil {
			return Standing{}, err
		}
	}
}

func (r *run) conclude(ctx context.Context, t bundle.Transaction, hash common.Hash, receipt *types.Receipt) (Standing, error) {
	sent, err := r.client.Transaction(ctx, hash)
	if err != nil {
		return Standing{}, err
	}
	if receipt.GasUsed > sent.Gas() || receipt.EffectiveGasPrice.Cmp(sent.GasFeeCap()) > 0 {
		return Standing{}, fault.New(fault.NodeError, r.client.Node(), "transaction %s is said to have used %d gas at %s wei, and it offered %d at %s at most",
			hash, receipt.GasUsed, receipt.EffectiveGasPrice, sent.Gas(), sent.GasFeeCap())
	}
	paid := new(big.Int).Mul(new(big.Int).SetUint64(receipt.GasUsed), receipt.EffectiveGasPrice)
	entry := Entry{
		Event: Confirmed, Transaction: t.ID, Nonce: sent.Nonce(), Hash: &hash,
		Block: receipt.BlockNumber.Uint64(), BlockHash: &receipt.BlockHash, GasUsed: receipt.GasUsed, Paid: paid.String(),
	}
	succeeded := receipt.Status == types.ReceiptStatusSuccessful
	if t.Safe != nil && succeeded {
		executed, good := safe.Outcome(receipt.Logs, t.Safe.Address, t.Safe.SafeTxHash)
		succeeded = executed && good
	}
	if !succeeded {
		entry.Event = Failed
	}
	if err := r.note(entry); err != nil {
		return Standing{}, err
	}
	if !succeeded {
		// Another copy may have executed it in a block before: then nothing went wrong.
		if err := r.moved(ctx, t); err != nil {
			return Standing{}, err
		}
		return Standing{}, fault.New(fault.TransactionFailed, t.ID.String(), "transaction %s reverted in block %d; it cost %s ETH", hash, receipt.BlockNumber, Ether(paid))
	}
	return Standing{Transaction: t, State: Done, Hash: &hash, Block: entry.Block, GasUsed: receipt.GasUsed, Paid: entry.Paid}, nil
}

func (r *run) note(entry Entry) error {
	entry.Time = r.Now().UTC().Format(time.RFC3339)
	entry.Relayer = r.relayer
	return r.Journal.Append(entry)
}
