// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
)

// receipts keeps the receipts and transactions that one reading of the chain has asked for.
type receipts struct {
	ctx    context.Context
	client *chain.Client
	known  map[common.Hash]*types.Receipt
	sent   map[common.Hash]*types.Transaction
	set    map[limitOf]bool // limits that have a value, of those that opened has asked for
	inData []common.Address // Safes whose events have the hash of what they executed in their data
}

func newReceipts(ctx context.Context, client *chain.Client) *receipts {
	return &receipts{ctx, client, map[common.Hash]*types.Receipt{}, map[common.Hash]*types.Transaction{}, map[limitOf]bool{}, nil}
}

// transaction is a transaction as it was sent.
func (r *receipts) transaction(hash common.Hash) (*types.Transaction, error) {
	if transaction, asked := r.sent[hash]; asked {
		return transaction, nil
	}
	transaction, err := r.client.Transaction(r.ctx, hash)
	if err == nil {
		r.sent[hash] = transaction
	}
	return transaction, err
}

// dates asks for the times of the blocks of several transactions together, in Unix seconds.
func (r *receipts) dates(hashes []common.Hash) (map[common.Hash]uint64, error) {
	if err := r.fetch(slices.Clone(hashes)); err != nil {
		return nil, err
	}
	times := map[common.Hash]uint64{}
	var blocks []common.Hash
	for _, hash := range hashes {
		receipt, err := r.of(hash)
		if err != nil {
			return nil, err
		}
		if receipt == nil {
			return nil, fault.New(fault.NodeContradictsItself, hash.Hex(), "the node has no receipt any more for a transaction that it had")
		}
		blocks = append(blocks, receipt.BlockHash)
	}
	asked := distinct(slices.Clone(blocks), common.Hash.Cmp)
	heads, err := r.client.HeadsOf(r.ctx, asked)
	if err != nil {
		return nil, err
	}
	at := map[common.Hash]uint64{}
	for i, head := range heads {
		at[asked[i]] = head.Time
	}
	for i, hash := range hashes {
		times[hash] = at[blocks[i]]
	}
	return times, nil
}

// of is the receipt of a transaction; nil if the chain does not have it.
func (r *receipts) of(hash common.Hash) (*types.Receipt, error) {
	if receipt, asked := r.known[hash]; asked {
		return receipt, nil
	}
	receipt, err := r.client.Receipt(r.ctx, hash)
	if err != nil {
		return nil, err
	}
	r.known[hash] = receipt
	return receipt, nil
}

// fetch asks for several receipts and transactions together. What the chain does not have is left
// for of and transaction to ask for alone.
func (r *receipts) fetch(hashes []common.Hash) error {
	hashes = slices.DeleteFunc(distinct(hashes, common.Hash.Cmp), func(hash common.Hash) bool { return r.known[hash] != nil })
	if len(hashes) == 0 {
		return nil
	}
	found, err := r.client.Receipts(r.ctx, hashes)
	if err != nil {
		return err
	}
	for i, receipt := range found {
		if receipt != nil {
			r.known[hashes[i]] = receipt
		}
	}
	hashes = slices.DeleteFunc(hashes, func(hash common.Hash) bool { return r.known[hash] == nil })
	sent, err := r.client.Transactions(r.ctx, hashes)
	if err != nil {
		return err
	}
	for i, transaction := range sent {
		r.sent[hashes[i]] = transaction
	}
	return nil
}

// holds demands that the receipt of a log's transaction has that very log. Otherwise the node
// contradicts itself.
func (r *receipts) holds(log *types.Log) error {
	receipt, err := r.of(log.TxHash)
	if err != nil {
		return err
	}
	refuse := func(what string) error {
		return fault.New(fault.NodeContradictsItself, log.TxHash.Hex(), "the node lists log %d of %s in it, and %s", log.Index, log.Address, what)
	}
	switch {
	case receipt == nil:
		return refuse("has no receipt for it")
	case receipt.Status != types.ReceiptStatusSuccessful:
		return refuse("its receipt says that it reverted")
	case receipt.BlockHash != log.BlockHash || receipt.BlockNumber.Uint64() != log.BlockNumber:
		return refuse(fmt.Sprintf("its receipt is of block %d, the log of block %d", receipt.BlockNumber, log.BlockNumber))
	}
	for _, each := range receipt.Logs {
		if each.Index == log.Index && each.Address == log.Address && slices.Equal(each.Topics, log.Topics) && bytes.Equal(each.Data, log.Data) {
			return nil
		}
	}
	return refuse("its receipt has no such log")
}
