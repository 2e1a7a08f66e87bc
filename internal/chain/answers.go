// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"cmp"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// Bounds on what a node may say. No chain comes near them, and the sum of two does not overflow.
const (
	maxNumber = 1 << 53      // of a block, and of an account's transactions
	maxGas    = 1 << 53      // of a transaction or block
	maxTime   = 253402300799 // Unix seconds: the end of the year 9999
	maxTopics = 4            // of a log
)

// maxPrice is the highest price of one gas that is believed, in wei: one ether.
var maxPrice = big.NewInt(1e18)

// check puts logs in chain order. It fails when one is not what the query asks for in the blocks
// from and to, both included, or when one comes twice.
func (q LogQuery) check(logs []*types.Log, from, to uint64) error {
	hashes := map[uint64]common.Hash{}
	if q.To.Hash != (common.Hash{}) {
		hashes[q.To.Number] = q.To.Hash
	}
	for _, log := range logs {
		if err := checkLog(log); err != nil {
			return err
		}
		switch {
		case log.Removed || log.BlockNumber < from || log.BlockNumber > to:
			return fmt.Errorf("log of block %d among those of %d to %d", log.BlockNumber, from, to)
		case log.BlockHash == (common.Hash{}) || log.TxHash == (common.Hash{}):
			return errors.New("log without its block or transaction")
		case !q.matches(log):
			return fmt.Errorf("log %d of block %d is none of those that were asked for", log.Index, log.BlockNumber)
		}
		if hash, known := hashes[log.BlockNumber]; known && hash != log.BlockHash {
			return fmt.Errorf("block %d is %s and %s", log.BlockNumber, hash, log.BlockHash)
		}
		hashes[log.BlockNumber] = log.BlockHash
	}
	slices.SortStableFunc(logs, inChainOrder)
	for i := 1; i < len(logs); i++ {
		if inChainOrder(logs[i-1], logs[i]) == 0 {
			return fmt.Errorf("log %d of block %d twice", logs[i].Index, logs[i].BlockNumber)
		}
	}
	return nil
}

func inChainOrder(a, b *types.Log) int {
	return cmp.Or(cmp.Compare(a.BlockNumber, b.BlockNumber), cmp.Compare(a.Index, b.Index))
}

func (q LogQuery) matches(log *types.Log) bool {
	if len(q.Addresses) > 0 && !slices.Contains(q.Addresses, log.Address) {
		return false
	}
	for i, any := range q.Topics {
		if i >= len(log.Topics) || len(any) > 0 && !slices.Contains(any, log.Topics[i]) {
			return false
		}
	}
	return true
}

// checkLog refuses a log that no chain can contain.
func checkLog(log *types.Log) error {
	if log == nil {
		return errors.New("null instead of a log")
	}
	if len(log.Topics) > maxTopics {
		return fmt.Errorf("log with %d topics", len(log.Topics))
	}
	return nil
}

// checkReceipt compares a receipt with the hash of the transaction that was asked for, and its
// fields with each other. It takes status apart from the receipt, because the decoder reads a
// missing status as 0.
func checkReceipt(receipt *types.Receipt, hash common.Hash, status *hexutil.Uint64) error {
	switch {
	case receipt.TxHash != hash || receipt.BlockNumber == nil || receipt.BlockHash == (common.Hash{}):
		return errors.New("receipt of another transaction, or without its block")
	case !receipt.BlockNumber.IsUint64() || receipt.BlockNumber.Uint64() > maxNumber:
		return fmt.Errorf("receipt of block %s, which no chain has", receipt.BlockNumber)
	case status == nil || *status > 1:
		return errors.New("receipt that does not say whether the transaction succeeded")
	case receipt.GasUsed > receipt.CumulativeGasUsed || receipt.CumulativeGasUsed > maxGas:
		return fmt.Errorf("receipt with %d gas used of %d", receipt.GasUsed, receipt.CumulativeGasUsed)
	case receipt.EffectiveGasPrice == nil || receipt.EffectiveGasPrice.Cmp(maxPrice) > 0:
		return errors.New("receipt that does not say what a gas cost")
	}
	for i, log := range receipt.Logs {
		if err := checkLog(log); err != nil {
			return err
		}
		if log.Removed || log.TxHash != hash || log.BlockHash != receipt.BlockHash || log.BlockNumber != receipt.BlockNumber.Uint64() {
			return fmt.Errorf("receipt with log %d of another transaction or block", log.Index)
		}
		if i > 0 && log.Index != receipt.Logs[i-1].Index+1 {
			return fmt.Errorf("receipt with log %d after log %d", log.Index, receipt.Logs[i-1].Index)
		}
	}
	if types.CreateBloom(receipt) != receipt.Bloom {
		return errors.New("receipt whose logs are not those of its bloom filter")
	}
	return nil
}
