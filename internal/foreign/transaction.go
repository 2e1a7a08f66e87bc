// SPDX-License-Identifier: AGPL-3.0-or-later

package foreign

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/platform"
)

// Unsaid is said of arguments when nobody says how long they are.
const Unsaid = -1

// FromTransaction returns the creation code that a transaction deployed: by itself, or through the
// public CREATE2 deployer. The contract has to run what that code leaves. arguments is how many
// bytes the constructor's arguments at the end have, which are no part of the code; Unsaid is
// enough where nothing stands behind the contract's code.
func FromTransaction(ctx context.Context, client *chain.Client, hash common.Hash, arguments int) ([]byte, error) {
	where := hash.Hex()
	receipt, err := client.Receipt(ctx, hash)
	if err != nil {
		return nil, err
	}
	if receipt == nil || receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fault.New(fault.TransactionDeploysNothing, where, "no block of the node's chain has the transaction as one that succeeded")
	}
	transaction, err := client.Transaction(ctx, hash)
	if err != nil {
		return nil, err
	}
	code, at, err := deployed(transaction, receipt)
	if err != nil {
		return nil, err
	}
	runs, err := client.Code(ctx, at, common.Hash{})
	if err != nil {
		return nil, err
	}
	match := creation.Compare(code, runs)
	switch {
	case match.Likeness != creation.Same:
		return nil, fault.New(fault.TransactionDeploysNothing, where, "the contract at %s runs %d bytes that are not what the transaction's code leaves", at, len(runs))
	case arguments > match.Behind:
		return nil, fault.New(fault.ArgumentsUnknown, where, "%d bytes stand behind the contract's code, fewer than the %d of the arguments", match.Behind, arguments)
	case arguments == Unsaid && match.Behind > 0:
		return nil, fault.New(fault.ArgumentsUnknown, where, "%d bytes stand behind the contract's code: arguments of the constructor, or code that it uses", match.Behind)
	}
	return code[:len(code)-max(arguments, 0)], nil
}

// deployed is what a transaction runs to deploy a contract, and where that stands.
func deployed(transaction *types.Transaction, receipt *types.Receipt) (code []byte, at common.Address, err error) {
	data, to := transaction.Data(), transaction.To()
	switch {
	case to == nil:
		code, at = data, receipt.ContractAddress
	case *to == platform.Deployer && len(data) > common.HashLength:
		code = data[common.HashLength:]
		at = crypto.CreateAddress2(platform.Deployer, [32]byte(data[:common.HashLength]), crypto.Keccak256(code))
	default:
		return nil, at, fault.New(fault.TransactionDeploysNothing, transaction.Hash().Hex(), "the transaction calls %s, and deploys nothing by itself", to)
	}
	return code, at, creation.Bounded(code)
}
