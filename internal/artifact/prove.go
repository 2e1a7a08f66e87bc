// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Proven lists for each record why it is not proved to come from its bundle. The chain must show
// each of the bundle's transactions where the record says, with the event that no other transaction
// has, and signed by those whom the record names. Proven reads only these transactions and their
// receipts, so its answer does not depend on what has become of the deployment since.
func Proven(ctx context.Context, client *chain.Client, kept ...Kept) ([]fault.List, error) {
	r := newReceipts(ctx, client)
	lists := make([]fault.List, len(kept))
	for i, each := range kept {
		if err := client.RequireChain(ctx, each.Bundle.ChainID); err != nil {
			return nil, err
		}
		var err error
		if lists[i], err = r.proven(each.Where, each.Record, each.Bundle); err != nil {
			return nil, err
		}
	}
	return lists, nil
}

// proven lists what is wrong with the record. The error is the node's.
func (r *receipts) proven(where string, record *Record, b *bundle.Bundle) (fault.List, error) {
	faults, err := belongs(where, record, b)
	if err != nil {
		return nil, err
	}
	before := len(record.Transactions) - len(b.Batches)
	for i, t := range record.Transactions {
		if before < 0 || i < before {
			continue
		}
		field, err := r.prove(t, b.Batches[i-before], b.Plan)
		switch {
		case err == nil:
		case field == "source.plan":
			faults = append(faults, fault.New(fault.ArtifactDiffers, where, "%s: transaction %s: %w", field, t.ID, err))
		case field != "":
			faults = append(faults, fault.New(fault.ArtifactDiffers, where, "transactions[%d].%s: transaction %s: %w", i, field, t.ID, err))
		default:
			return nil, err
		}
	}
	return faults, nil
}

// prove checks a transaction of a record against its own receipt. Beside an error it returns the
// field that is wrong; the field is "" when the error is the node's.
func (r *receipts) prove(t Transaction, compiled bundle.Transaction, digestOfPlan string) (field string, err error) {
	e, err := eventOf(compiled)
	if err != nil {
		return "id", err
	}
	receipt, err := r.of(t.Hash)
	if err != nil {
		return "", err
	}
	switch {
	case receipt == nil:
		return "hash", fmt.Errorf("%s is not on the chain", t.Hash)
	case receipt.Status != types.ReceiptStatusSuccessful:
		return "hash", fmt.Errorf("%s reverted", t.Hash)
	case receipt.BlockNumber.Uint64() != t.Block:
		return "block", fmt.Errorf("%s is in block %d, the record says %d", t.Hash, receipt.BlockNumber, t.Block)
	case t.Plan != "":
		return "plan", fmt.Errorf("the record says plan %s of it, the source's is %s", t.Plan, digestOfPlan)
	case !slices.ContainsFunc(receipt.Logs, e.is) && compiled.Safe != nil:
		return "safeTxHash", fmt.Errorf("%s did not execute safeTxHash %s of the safe %s", t.Hash, compiled.Safe.SafeTxHash, compiled.Safe.Address)
	case !slices.ContainsFunc(receipt.Logs, e.is):
		return "hash", fmt.Errorf("%s did not do this: %s has no event %s of %s in it", t.Hash, e.by, e.topics[0], e.topics[1])
	case compiled.Safe == nil && len(t.Signers) > 0:
		return "signers", fmt.Errorf("anyone may send it, the record says that it was signed by %s", t.Signers)
	case compiled.Safe == nil:
		return "", nil
	}
	transaction, err := r.transaction(t.Hash)
	if err != nil {
		return "", err
	}
	signers, digest, err := signed(transaction, compiled.Safe.Address, compiled.Safe.SafeTxHash)
	if err != nil {
		return "signers", err
	}
	if fmt.Sprint(signers) != fmt.Sprint(t.Signers) {
		return "signers", fmt.Errorf("%s was signed by %s, the record says %s", t.Hash, signers, t.Signers)
	}
	if digest != "" && digest != digestOfPlan {
		return "source.plan", fmt.Errorf("%s carries out plan %s, the record says %s", t.Hash, digest, digestOfPlan)
	}
	return "", nil
}

// signed reads from a transaction's own calldata who signed it, and which plan it carries out: the
// first call of every batch holds the plan's digest. It returns neither for a transaction that
// reached the Safe through another contract. The Safe's event proves such a transaction, and its
// signatures are in an inner call.
func signed(transaction *types.Transaction, address common.Address, hash common.Hash) ([]common.Address, string, error) {
	if transaction.To() == nil || *transaction.To() != address {
		return nil, "", nil
	}
	tx, joined, err := safe.DecodeExecTransaction(transaction.Data(), 0)
	if err != nil {
		return nil, "", err
	}
	signers, err := safe.SplitSignatures(hash, joined)
	if err != nil {
		return nil, "", err
	}
	calls, err := safe.DecodeMultiSend(tx.Data)
	if err != nil || len(calls) == 0 || len(calls[0].Data) != 4+32 {
		return nil, "", fault.New(fault.ArtifactDiffers, transaction.Hash().Hex(), "its batch does not begin with the digest of a plan")
	}
	return signers, common.Bytes2Hex(calls[0].Data[4:]), nil
}
