// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"strings"
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
)

const (
	gasCap  = 16777216 // of one transaction, EIP-7825
	maxBump = 5        // how often the fee of one transaction is raised
)

// Options are what a run takes from outside.
type Options struct {
	Relayer       *ecdsa.PrivateKey           // pays gas, and can do nothing more
	FeeCap        *big.Int                    // most that a gas may cost, in wei; nil for no cap
	Confirmations uint64                      // that every transaction gets before the next is sent
	Patience      time.Duration               // wait for inclusion before the fee is raised
	Now           func() time.Time            // wall clock, for deadlines, waiting times and the journal
	Approvals     map[string]*bundle.Approval // by file name
	Progress      func(Report)                // told about every transaction; may be nil
}

// State of a transaction of the bundle.
type State string

// States, in the order in which a transaction passes them.
const (
	Blocked State = "blocked" // something before it is not done
	Waiting State = "waiting" // for a moment that the chain knows
	Due     State = "due"
	Done    State = "done"
)

// Report is what is known of one transaction of the bundle.
type Report struct {
	Transaction bundle.Transaction `json:"transaction"`
	State       State              `json:"state"`
	Until       uint64             `json:"until,omitempty"`   // Unix seconds, when waiting
	Hash        *common.Hash       `json:"hash,omitempty"`    // when it was sent just now
	Block       uint64             `json:"block,omitempty"`   // likewise
	GasUsed     uint64             `json:"gasUsed,omitempty"` // likewise
}

// Result is what a run came to.
type Result struct {
	Reports []Report `json:"transactions"`
	Sent    int      `json:"sent"` // transactions that this run had included
}

// Complete tells whether everything in the bundle is done.
func (r *Result) Complete() bool {
	for _, report := range r.Reports {
		if report.State != Done {
			return false
		}
	}
	return true
}

// Begun tells whether anything in the bundle is done.
func (r *Result) Begun() bool {
	return len(r.Reports) > 0 && r.Reports[0].State == Done
}

// Next is the first transaction that is not done, if any.
func (r *Result) Next() *Report {
	for i := range r.Reports {
		if r.Reports[i].State != Done {
			return &r.Reports[i]
		}
	}
	return nil
}

// Status reads from the chain how far a rollout is. It sends nothing.
func Status(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, now time.Time) (*Result, error) {
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	return statusAt(ctx, client, p, b, head, now)
}

// statusAt is Status at a block.
func statusAt(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, head chain.Head, now time.Time) (*Result, error) {
	calls := callsOf(p)
	result := &Result{}
	blocked := false
	for _, transaction := range b.Batches {
		report := Report{Transaction: transaction, State: Due}
		done, err := holds(ctx, client, calls[transaction.ID], head.Hash)
		if err != nil {
			return nil, err
		}
		switch {
		case done:
			report.State = Done
		case blocked:
			report.State = Blocked
		default:
			until, err := ready(ctx, client, calls[transaction.ID], head.Hash)
			if err != nil {
				return nil, err
			}
			if until > clock(head, now) {
				report.State, report.Until = Waiting, until
			}
		}
		blocked = blocked || report.State != Done
		result.Reports = append(result.Reports, report)
	}
	return result, nil
}

// clock is the time that the next block will have at least. A dev chain's head may be far ahead of the wall clock, or, when blocks are only
// made for transactions, behind it.
func clock(head chain.Head, now time.Time) uint64 {
	return max(head.Time, uint64(max(now.Unix(), 0)))
}

// InTime refuses a bundle whose deadline is over: the guards in its batches would revert every one of them.
func InTime(ctx context.Context, client *chain.Client, b *bundle.Bundle, now time.Time) error {
	head, err := client.Head(ctx)
	if err != nil {
		return err
	}
	if at := clock(head, now); at > b.Deadline {
		return fault.New("HC6007", "bundle.json", "its deadline was %s, it is %s", plan.Clock(b.Deadline), plan.Clock(at))
	}
	return nil
}

// Run carries the bundle on as far as it goes now: read, pick the first transaction that is not done, send it if it is due, confirm it,
// read again. It ends when all is done or when the next transaction has to wait; neither is an error.
func Run(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, journal *Journal, o Options) (*Result, error) {
	if err := client.RequireChain(ctx, b.ChainID); err != nil {
		return nil, err
	}
	r := &run{client: client, plan: p, bundle: b, journal: journal, Options: o, calls: callsOf(p), relayer: crypto.PubkeyToAddress(o.Relayer.PublicKey)}
	// Nonces are read at the same block as what is done: what another copy executes in between would look like drift.
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	status, err := statusAt(ctx, client, p, b, head, o.Now())
	if err != nil {
		return nil, err
	}
	signed, err := r.signatures(ctx, status, head.Hash)
	if err != nil {
		return nil, err
	}
	sent := map[string]Report{}
	for {
		next := status.Next()
		if next == nil || next.State != Due {
			break
		}
		if _, again := sent[next.Transaction.ID]; again {
			return nil, fault.New("HC6001", next.Transaction.ID, "it was included, and yet the chain does not show what it should have done")
		}
		report, err := r.execute(ctx, next.Transaction, signed[next.Transaction.ID])
		if err != nil {
			if status = r.overtaken(ctx, next.Transaction, err); status != nil {
				continue
			}
			return nil, err
		}
		sent[next.Transaction.ID] = report
		if o.Progress != nil {
			o.Progress(report)
		}
		if status, err = Status(ctx, client, p, b, o.Now()); err != nil {
			return nil, err
		}
	}
	for i := range status.Reports {
		if report, ok := sent[status.Reports[i].Transaction.ID]; ok && status.Reports[i].State == Done {
			status.Reports[i] = report
		}
	}
	status.Sent = len(sent)
	return status, nil
}

// overtaken is how far the rollout is after a transaction failed because another copy, from another folder, had executed it before;
// nil if that is not why. That the journal cannot be written ends a run whatever the chain says.
func (r *run) overtaken(ctx context.Context, t bundle.Transaction, why error) *Result {
	if list, ok := fault.All(why); ok && strings.HasPrefix(list[0].Code, "HC0") {
		return nil
	}
	status, err := Status(ctx, r.client, r.plan, r.bundle, r.Now())
	if err != nil {
		return nil
	}
	for _, each := range status.Reports {
		if each.Transaction.ID == t.ID && each.State == Done {
			return status
		}
	}
	return nil
}

type run struct {
	Options
	client  *chain.Client
	plan    *plan.Plan
	bundle  *bundle.Bundle
	journal *Journal
	calls   map[string][]plan.Call
	relayer common.Address
}

// signatures checks the approvals of everything that is not done, before anything is sent, and that each Safe's nonce is still ours.
func (r *run) signatures(ctx context.Context, status *Result, block common.Hash) (map[string]bundle.Signed, error) {
	open := map[string]bool{}
	states := map[common.Address]safe.State{}
	next := map[common.Address]uint64{}
	var faults fault.List
	for _, report := range status.Reports {
		t := report.Transaction
		if report.State == Done || t.Safe == nil {
			continue
		}
		open[t.ID] = true
		state, known := states[t.Safe.Address]
		if !known {
			var err error
			if state, err = safe.Read(ctx, r.client, t.Safe.Address, block); err != nil {
				return nil, err
			}
			states[t.Safe.Address], next[t.Safe.Address] = state, state.Nonce
		}
		switch {
		case t.Safe.Nonce < next[t.Safe.Address]:
			faults = append(faults, fault.New("HC6003", t.ID, "the %s Safe %s is at nonce %d, the bundle was signed for %d: something else was executed in between",
				t.Authority, t.Safe.Address, next[t.Safe.Address], t.Safe.Nonce))
		case t.Safe.Nonce > next[t.Safe.Address]:
			faults = append(faults, fault.New("HC6003", t.ID, "the %s Safe %s is at nonce %d, the bundle was signed for %d: something else has to be executed before",
				t.Authority, t.Safe.Address, next[t.Safe.Address], t.Safe.Nonce))
		}
		next[t.Safe.Address] = t.Safe.Nonce + 1
	}
	if len(faults) > 0 {
		return nil, faults
	}
	if len(open) > 0 {
		if err := InTime(ctx, r.client, r.bundle, r.Now()); err != nil {
			return nil, err
		}
	}
	return bundle.Assemble(r.bundle, r.Approvals, states, func(t bundle.Transaction) bool { return open[t.ID] })
}

// execute sends one transaction and waits for its confirmations.
func (r *run) execute(ctx context.Context, t bundle.Transaction, signed bundle.Signed) (Report, error) {
	// An earlier run may have been interrupted after sending. If the node still has that transaction, it is this one.
	hashes := r.journal.open(t.ID)
	pending, err := r.pending(ctx, hashes)
	if err != nil {
		return Report{}, err
	}
	if pending != nil {
		report, err := r.confirm(ctx, t, hashes, pending.Nonce())
		if !errors.Is(err, context.DeadlineExceeded) || ctx.Err() != nil {
			return report, err
		}
		if sender, err := types.Sender(types.LatestSignerForChainID(pending.ChainId()), pending); err != nil || sender != r.relayer {
			return Report{}, fault.New("HC6005", t.ID, "%s, which relayer %s sent before, is still waiting", pending.Hash(), sender).
				Remedy("run again with that relayer, so that it can offer more, or wait")
		}
	}
	to, data := t.To, []byte(t.Data)
	if t.Safe != nil {
		to, data = t.Safe.Address, signed.Data
	}
	gas, err := r.rehearse(ctx, t, to, data)
	if err != nil {
		return Report{}, err
	}
	nonce, err := r.client.Nonce(ctx, r.relayer, common.Hash{})
	if err != nil {
		return Report{}, err
	}
	fee, err := r.client.FeeEstimate(ctx, r.FeeCap)
	if err != nil {
		return Report{}, err
	}
	if pending != nil { // is replaced: the same nonce, and more than it offered
		nonce = pending.Nonce()
		before := chain.Fee{Tip: pending.GasTipCap(), Max: pending.GasFeeCap()}
		if !raise(&before, r.FeeCap) {
			return Report{}, fault.New("HC6005", t.ID, "%s is still waiting at %s wei a gas", pending.Hash(), pending.GasFeeCap())
		}
		fee.Tip, fee.Max = larger(fee.Tip, before.Tip), larger(fee.Max, before.Max)
	}
	if err := r.affordable(ctx, t, gas, fee); err != nil {
		return Report{}, err
	}
	if err := r.note(Entry{Event: Prepare, Transaction: t.ID, Nonce: nonce}); err != nil {
		return Report{}, err
	}
	for attempt := 0; ; attempt++ {
		transaction, err := types.SignNewTx(r.Relayer, types.LatestSignerForChainID(new(big.Int).SetUint64(r.bundle.ChainID)), &types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(r.bundle.ChainID), Nonce: nonce, GasTipCap: fee.Tip, GasFeeCap: fee.Max, Gas: gas, To: &to, Value: new(big.Int), Data: data,
		})
		if err != nil {
			return Report{}, err
		}
		hash := transaction.Hash()
		if err := r.note(Entry{Event: Sent, Transaction: t.ID, Nonce: nonce, Hash: &hash}); err != nil {
			return Report{}, err
		}
		if err := r.client.SendRaw(ctx, transaction); err != nil {
			return Report{}, err
		}
		hashes = append(hashes, hash)
		report, err := r.confirm(ctx, t, hashes, nonce)
		if !errors.Is(err, context.DeadlineExceeded) || ctx.Err() != nil {
			return report, err
		}
		if attempt == maxBump || !raise(&fee, r.FeeCap) {
			return Report{}, fault.New("HC6005", t.ID, "not included after %s at %s wei a gas", time.Duration(attempt+1)*r.Patience, fee.Max)
		}
	}
}

// affordable demands that the relayer has what a transaction can cost at most.
func (r *run) affordable(ctx context.Context, t bundle.Transaction, gas uint64, fee chain.Fee) error {
	balance, err := r.client.Balance(ctx, r.relayer, common.Hash{})
	if err != nil {
		return err
	}
	most := new(big.Int).Mul(new(big.Int).SetUint64(gas), fee.Max)
	if balance.Cmp(most) < 0 {
		return fault.New("HC6006", t.ID, "it may cost %s wei, and relayer %s has %s", most, r.relayer, balance)
	}
	return nil
}

// pending is the latest of the transactions that the node has, in a block or waiting; nil if it has none.
func (r *run) pending(ctx context.Context, hashes []common.Hash) (*types.Transaction, error) {
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

// raise puts a fee up by a quarter, and by one wei at least, which is more than nodes demand of a replacement. It tells whether the cap allows it.
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

// rehearse simulates the very transaction on the latest block, so that a refusal costs nothing and says why. It returns the gas to offer.
func (r *run) rehearse(ctx context.Context, t bundle.Transaction, to common.Address, data []byte) (uint64, error) {
	head, err := r.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	results, err := r.client.Simulate(ctx, []chain.SimBlock{{
		Time: max(head.Time+1, clock(head, r.Now())),
		// A dev node's own limit may be below the cap of one transaction, which the rehearsal offers.
		GasLimit: max(head.GasLimit, 2*gasCap),
		Calls:    []chain.SimCall{{From: r.relayer, To: &to, Data: data, Gas: gasCap}},
	}}, head.Hash)
	if err != nil {
		return 0, err
	}
	if len(results) != 1 || len(results[0].Calls) != 1 {
		return 0, fault.New("HC3003", t.ID, "the node answered the rehearsal with %d blocks", len(results))
	}
	call := results[0].Calls[0]
	if !call.OK {
		if reason := simulate.Blame(ctx, r.client, t, r.calls[t.ID], nil, results[0].Time, head.Hash); reason != "" {
			return 0, fault.New("HC6001", t.ID, "it would revert: %s", reason).Remedy("nothing was sent for it; see 'halocompile status', then plan again if the chain has moved")
		}
		return 0, fault.New("HC6001", t.ID, "it would revert: %w", call.Revert).Remedy("nothing was sent for it; see 'halocompile status', then plan again if the chain has moved")
	}
	if t.Safe != nil {
		if executed, succeeded := safe.Outcome(call.Logs, t.Safe.Address, t.Safe.SafeTxHash); !executed || !succeeded {
			return 0, fault.New("HC6001", t.ID, "the Safe would not execute it").Remedy("nothing was sent for it; see 'halocompile status'")
		}
	}
	// A quarter more for what differs by then. Gas that is given back in the end, and the 63/64 rule, need room above what was used.
	return min(call.GasUsed+call.GasUsed/4+100_000, gasCap), nil
}

// confirm waits until one of the hashes, which all have the same nonce, is included and confirmed.
func (r *run) confirm(ctx context.Context, t bundle.Transaction, hashes []common.Hash, nonce uint64) (Report, error) {
	patience, cancel := context.WithTimeout(ctx, r.Patience)
	defer cancel()
	for {
		for i := len(hashes) - 1; i >= 0; i-- {
			receipt, err := r.client.Receipt(ctx, hashes[i])
			if err != nil {
				return Report{}, err
			}
			if receipt == nil {
				continue
			}
			if receipt, err = r.client.WaitReceipt(ctx, hashes[i], r.Confirmations); err != nil {
				return Report{}, err
			}
			return r.conclude(t, hashes[i], nonce, receipt)
		}
		select {
		case <-patience.Done():
			return Report{}, context.DeadlineExceeded
		case <-time.After(100 * time.Millisecond):
		}
	}
}

func (r *run) conclude(t bundle.Transaction, hash common.Hash, nonce uint64, receipt *types.Receipt) (Report, error) {
	entry := Entry{
		Event: Confirmed, Transaction: t.ID, Nonce: nonce, Hash: &hash,
		Block: receipt.BlockNumber.Uint64(), BlockHash: &receipt.BlockHash, GasUsed: receipt.GasUsed,
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
		return Report{}, err
	}
	if !succeeded {
		return Report{}, fault.New("HC6001", t.ID, "transaction %s reverted in block %d", hash, receipt.BlockNumber)
	}
	return Report{Transaction: t, State: Done, Hash: &hash, Block: entry.Block, GasUsed: receipt.GasUsed}, nil
}

func (r *run) note(entry Entry) error {
	entry.Time = r.Now().UTC().Format(time.RFC3339)
	entry.Relayer = r.relayer
	return r.journal.Append(entry)
}

// callsOf finds the calls behind every transaction of the bundle, by its id.
func callsOf(p *plan.Plan) map[string][]plan.Call {
	calls := map[string][]plan.Call{}
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			if batch.Safe != nil {
				calls[batch.ID] = batch.Calls
				continue
			}
			for i := range batch.Calls {
				calls[fmt.Sprintf("%s/%d", batch.ID, i+1)] = batch.Calls[i : i+1]
			}
		}
	}
	return calls
}

// holds asks the chain whether all of the calls have been made.
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

// ready is from when on the calls can be made; 0 is now.
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
			return 0, fault.New("HC3005", call.Ready.To.Hex(), "no answer to when %s", call.Ready.What)
		}
		moment := new(big.Int).SetBytes(answer[:32])
		if !moment.IsUint64() {
			return 0, fault.New("HC3005", call.Ready.To.Hex(), "%s at %s, which is no time", call.Ready.What, moment)
		}
		if moment.Uint64() == 0 {
			return 0, fault.New("HC4005", call.Name, "the timelock does not know the operation: it was cancelled, or never scheduled").
				Remedy("plan again: the operation has to be scheduled anew")
		}
		latest = max(latest, moment.Uint64())
	}
	return latest, nil
}
