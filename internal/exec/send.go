// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// sending is one transaction on its way to the chain.
type sending struct {
	bundle.Transaction
	to       common.Address
	data     []byte
	waiting  *types.Transaction // the offer that the node has; nil if it has none
	prepared bool               // the journal names the nonce
	fee      chain.Fee          // of the latest offer
	head     chain.Head         // the latest block that was seen
	note     string             // for the report
}

// send sends one transaction and waits for its confirmations. head is the latest block that was
// seen.
func (r *run) send(ctx context.Context, t bundle.Transaction, signed bundle.Signed, head chain.Head) (Standing, error) {
	s := &sending{Transaction: t, to: t.To, data: t.Data, head: head}
	if t.Safe != nil {
		s.to, s.data = t.Safe.Address, signed.Data
	} else if by, is := r.through[t.ID]; is {
		s.to, s.data = by.guard, by.call().Data
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

// resume waits for what an earlier run sent: that run may have been interrupted after sending. It
// returns errNotIncluded when there is still something to offer. It fails when another relayer sent
// the transaction and the node still has it waiting.
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

// offer gives the transaction to the node, at a higher fee than before. If the node refuses it,
// again tells whether it may be begun once more.
func (r *run) offer(ctx context.Context, s *sending) (again bool, err error) {
	now, rehearsed, err := r.prepare(ctx, s)
	if err != nil {
		return false, err
	}
	nonce := now.Nonce
	if err := r.replaces(s, nonce); err != nil {
		return false, err
	}
	gas, err := r.gas(ctx, s, rehearsed)
	if err != nil {
		// If somebody else sent the transaction meanwhile, or a part of it, the rehearsal refuses
		// it, because that is done.
		if moved := r.moved(ctx, s.Transaction, s.data); moved != nil {
			err = moved
		}
		return false, err
	}
	if s.fee, err = r.fee(ctx, s.Transaction, now); err != nil {
		return false, err
	}
	if err := r.affordable(s.Transaction, gas, s.fee, now.Balance); err != nil {
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
	r.sent[hash] = s.waiting
	if err := r.note(Entry{Event: Sent, Transaction: s.ID, Nonce: nonce, Hash: &hash}); err != nil {
		return false, err
	}
	if err := r.client.SendRaw(ctx, s.waiting); err != nil {
		again, moved := r.overtaken(ctx, s, err, nonce)
		if moved != nil {
			return false, moved
		}
		return again, err
	}
	return false, nil
}

// replaces compares the nonce of the offer that the node has with the relayer's next nonce. It
// fails when the offer's nonce is used and the node gives no receipt. When the offer's nonce is too
// high, the transaction is prepared again with the next one.
func (r *run) replaces(s *sending, nonce uint64) error {
	switch {
	case s.waiting == nil || s.waiting.Nonce() == nonce:
	case s.waiting.Nonce() < nonce:
		return fault.New(fault.TransactionUnknown, s.ID.String(), "%s has nonce %d of relayer %s, which is used, and the node gives no receipt for it", s.waiting.Hash(), s.waiting.Nonce(), r.relayer)
	default:
		// A higher fee would change nothing: no block can include it before the nonces below it.
		s.note = fmt.Sprintf("an earlier offer had nonce %d, and relayer %s is at %d: sent anew with that; %s fails if it is ever included", s.waiting.Nonce(), r.relayer, nonce, s.waiting.Hash())
		s.prepared = false
	}
	return nil
}

// rehearsed is what a simulation of a transaction says, or why there is none.
type rehearsed struct {
	results []chain.SimBlockResult
	err     error
	on      chain.Head
}

// prepare asks in one request for all that has to be known before a transaction is offered: what is
// left to do, the relayer's account, and a rehearsal. The rehearsal is on the latest block that was
// seen, and of the whole transaction. If either is not what it is now, it is asked for anew.
func (r *run) prepare(ctx context.Context, s *sending) (chain.Outlook, rehearsed, error) {
	// The state is read a second time: one answer may be wrong, and a node may show state before it
	// shows receipts.
	asked := questions(r.reading.calls[s.ID], false)
	data := s.data
	now, err := r.outlook(ctx, chain.Sender{Account: r.relayer, Calls: messages(asked), Blocks: r.rehearsal(s), On: s.head})
	if err != nil {
		return now, rehearsed{}, err
	}
	left, err := r.left(s.Transaction, answered(asked, now.Answers))
	if err != nil {
		return now, rehearsed{}, err
	}
	if s.Safe == nil {
		s.to, s.data = left.To, left.Data
	}
	of := rehearsed{now.Results, now.Failed, s.head}
	if s.head = now.Head; of.on.Hash != now.Head.Hash || !bytes.Equal(data, s.data) {
		of.results, of.err = r.client.SimulateOn(ctx, r.rehearsal(s), now.Head)
		of.on = now.Head
	}
	return now, of, nil
}

// left is the call that makes what the latest block does not show as done. Of calls that anyone may
// make, those are left out that somebody else has made already. It fails with errMoved when nothing
// is left. What a Safe's owners signed is one thing, and left is empty for it; so is a spell, and
// left has a StarGuard run it.
func (r *run) left(t bundle.Transaction, given answers) (safe.Call, error) {
	calls := r.reading.calls[t.ID]
	if done, err := given.hold(calls); err != nil || done {
		return safe.Call{}, cmp.Or(err, errMoved)
	}
	if t.Safe != nil {
		return safe.Call{}, nil
	}
	if by, is := r.through[t.ID]; is {
		return by.call(), nil
	}
	var open []safe.Call
	made := t.Open()
	if len(made) != len(calls) {
		return safe.Call{}, fault.New(fault.BundleNotReproducible, t.ID.String(), "it makes %d calls, and its plan has %d", len(made), len(calls))
	}
	for i, call := range made {
		if done, err := given.hold(calls[i : i+1]); err != nil {
			return safe.Call{}, err
		} else if !done {
			open = append(open, call)
		}
	}
	return safe.Joined(t.To, open)
}

// moved returns errMoved when the latest block shows what the transaction should do, or a part of
// it that data does again.
func (r *run) moved(ctx context.Context, t bundle.Transaction, data []byte) error {
	given, _, err := ask(ctx, r.client, questions(r.reading.calls[t.ID], false), common.Hash{})
	if err != nil {
		return err
	}
	left, err := r.left(t, given)
	if err == nil && t.Safe == nil && !bytes.Equal(left.Data, data) {
		err = errMoved
	}
	return err
}

// overtaken finds out why a node refused a transaction. The chain may have moved since the nonce
// was read: a reorganisation, for example, frees a nonce that was used. again then tells that the
// transaction may be begun once more.
func (r *run) overtaken(ctx context.Context, s *sending, refusal error, nonce uint64) (again bool, moved error) {
	if !errors.Is(refusal, fault.NodeError) {
		return false, nil
	}
	if err := r.moved(ctx, s.Transaction, s.data); err != nil {
		return false, err
	}
	now, err := r.outlook(ctx, chain.Sender{Account: r.relayer})
	return err == nil && now.Nonce != nonce, err
}

// outlook is what the relayer has to know before it sends; its nonce is the next in the latest
// block. It fails when the node names a lower one together with the transactions that wait: these
// can only add to it.
func (r *run) outlook(ctx context.Context, of chain.Sender) (chain.Outlook, error) {
	now, err := r.client.Outlook(ctx, of)
	if err == nil && now.Pending < now.Nonce {
		err = fault.New(fault.NodeError, r.client.Node(), "relayer %s is at nonce %d, and at %d with what waits: the node contradicts itself", r.relayer, now.Nonce, now.Pending)
	}
	return now, err
}

// known is the newest of the transactions that the node has, in a block or waiting. It is nil if
// the node has none of them.
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

// rehearsal is the block after the latest that was seen, with this very transaction, so that a
// refusal costs nothing and says why.
func (r *run) rehearsal(s *sending) []chain.SimBlock {
	to := s.to
	return []chain.SimBlock{{
		// This is the earliest time that the next block can have. A call that has to wait longer is
		// refused now.
		Time: s.head.Time + 1,
		// The rehearsal offers gasCap. A development node's own limit may be lower.
		GasLimit: max(s.head.GasLimit, 2*gasCap),
		Calls:    []chain.SimCall{{From: r.relayer, To: &to, Data: s.data, Gas: gasCap}},
	}}
}

// gas is the gas to offer, at most gasCap. It fails when the rehearsal was refused.
func (r *run) gas(ctx context.Context, s *sending, of rehearsed) (uint64, error) {
	t, results := s.Transaction, of.results
	if of.err != nil {
		return 0, of.err
	}
	if len(results) != 1 || len(results[0].Calls) != 1 {
		return 0, fault.New(fault.NodeError, t.ID.String(), "the node answered the rehearsal with %d blocks", len(results))
	}
	refused := func(why error) error {
		return fault.New(fault.TransactionFailed, t.ID.String(), "it would revert: %w", why).Remedy("nothing was sent for it; see 'halocompile status', then plan again if the chain has moved")
	}
	call := results[0].Calls[0]
	if !call.OK {
		tried := simulate.Refused{Transaction: t, Calls: r.reading.calls[t.ID], Time: results[0].Time, Block: of.on.Hash}
		reason, by := tried.Blame(ctx, r.client)
		switch {
		case by.Kind == plan.GuardEmpty:
			return 0, fault.New(fault.StillHeld, t.ID.String(), "%s is to be retired: %s", by.Of, reason)
		case reason != "":
			return 0, refused(errors.New(reason))
		}
		return 0, refused(call.Revert)
	}
	if t.Safe != nil {
		if executed, succeeded := safe.Outcome(call.Logs, t.Safe.Address, t.Safe.SafeTxHash); !executed || !succeeded {
			return 0, fault.New(fault.TransactionFailed, t.ID.String(), "the Safe would not execute it").Remedy("nothing was sent for it; see 'halocompile status'")
		}
	}
	if by, is := r.through[t.ID]; is && !by.ran(call.Logs) {
		return 0, fault.New(fault.TransactionFailed, t.ID.String(), "StarGuard %s would run another spell than %s", by.guard, by.spell).Remedy("nothing was sent for it; see 'halocompile status'")
	}
	// A quarter is added for what may differ by then. Gas that is refunded in the end, and the
	// 63/64 rule, also need room above what was used.
	return min(call.GasUsed+call.GasUsed/4+100_000, gasCap), nil
}
