// SPDX-License-Identifier: AGPL-3.0-or-later

package exec

import (
	"context"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/words"
)

// confirming is how long confirmations may take: Patience, and for every four confirmations
// Patience again.
func (r *run) confirming() time.Duration {
	return r.Patience + time.Duration(r.Confirmations)*r.Patience/4
}

func (r *run) unconfirmed(t bundle.Transaction, what string) error {
	return fault.New(fault.TransactionNotConfirmed, t.ID.String(), "%s is on the chain, and does not have %s after %s", what, words.Count(int(max(r.Confirmations, 1)), "confirmation"), r.confirming())
}

func failed(found *chain.Inclusion) bool {
	return found != nil && found.Receipt.Status != types.ReceiptStatusSuccessful
}

// look finds which of the hashes is on the chain. It prefers one that succeeded to one that failed.
// It returns nil if none is on the chain.
func (r *run) look(ctx context.Context, hashes []common.Hash) (*chain.Inclusion, error) {
	var found *chain.Inclusion
	for i := len(hashes) - 1; i >= 0 && (found == nil || failed(found)); i-- {
		included, err := r.client.Included(ctx, hashes[i], r.Confirmations)
		if err != nil {
			return nil, err
		}
		if included != nil {
			found = included
		}
	}
	return found, nil
}

// await waits until one of the hashes is included and confirmed. Only one of them can ever succeed.
// It returns errNotIncluded when none is included within patience, and errMoved when a
// reorganisation undid the inclusion. It fails when the confirmations take longer than confirming
// allows.
func (r *run) await(ctx context.Context, t bundle.Transaction, hashes []common.Hash, patience time.Duration) (Standing, error) {
	included, end := time.Now().Add(patience), time.Time{}
	for {
		found, err := r.look(ctx, hashes)
		if failed(found) && len(hashes) > 1 {
			// The transaction that made it fail was included before it, perhaps between two of
			// these answers.
			found, err = r.look(ctx, hashes)
		}
		if err != nil {
			return Standing{}, err
		}
		now := time.Now()
		switch {
		case found != nil && found.Confirmed:
			return r.conclude(ctx, t, found)
		case found != nil && end.IsZero():
			end = now.Add(r.confirming())
		case found != nil && !now.Before(end):
			return Standing{}, r.unconfirmed(t, found.Receipt.TxHash.Hex())
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

// inFlight names the transaction that a run was waiting for when it was interrupted. It returns any
// other error unchanged, and also that of a run that has sent nothing of it.
func (r *run) inFlight(ctx context.Context, of plan.TransactionID, err error) error {
	if err == nil || ctx.Err() == nil {
		return err
	}
	open := r.Journal.open(of)
	for _, entry := range slices.Backward(r.Journal.Entries) {
		if entry.Event == Sent && entry.Transaction == of && entry.Hash != nil && slices.Contains(open, *entry.Hash) {
			return fault.New(fault.Interrupted, of.String(), "waiting for transaction %s (nonce %d): %w", entry.Hash, entry.Nonce, err).
				Remedy("run the same command again: it waits for this transaction, and sends it no second time; 'halocompile status' says how far it is")
		}
	}
	return err
}

// conclude writes into the journal how an included transaction ended, and returns its Standing. It
// fails when the transaction reverted and nothing else has done what it should do.
func (r *run) conclude(ctx context.Context, t bundle.Transaction, found *chain.Inclusion) (Standing, error) {
	receipt, hash := found.Receipt, found.Receipt.TxHash
	sent := r.sent[hash]
	if sent == nil {
		var err error
		if sent, err = r.client.Transaction(ctx, hash); err != nil {
			return Standing{}, err
		}
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
		// Another copy may have executed it in an earlier block, or somebody a part of it. Then
		// nothing went wrong.
		if err := r.moved(ctx, t, sent.Data()); err != nil {
			return Standing{}, err
		}
		return Standing{}, fault.New(fault.TransactionFailed, t.ID.String(), "transaction %s reverted in block %d; it cost %s ETH", hash, receipt.BlockNumber, Ether(paid))
	}
	r.seen = found.Head
	return Standing{Transaction: t, State: Done, Hash: &hash, Block: entry.Block, GasUsed: receipt.GasUsed, Paid: entry.Paid}, nil
}
