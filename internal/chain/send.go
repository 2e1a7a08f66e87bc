// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// SendRaw sends a signed transaction to the node. A transaction that the node has already is a
// success. SendRaw never repeats a request after the network failed: the caller asks Known whether
// the node has the transaction. If the node says that the sender lacks ether which it has on the
// chain, SendRaw sends again for some seconds, because a pool learns of a block later than a reader
// does.
func (c *Client) SendRaw(ctx context.Context, transaction *types.Transaction) error {
	raw, err := transaction.MarshalBinary()
	if err != nil {
		return err
	}
	for wait := range poolLag {
		var hash common.Hash
		err = c.once(ctx, &hash, "eth_sendRawTransaction", hexutil.Bytes(raw))
		if err == nil && hash != transaction.Hash() {
			err = c.answer("eth_sendRawTransaction", fmt.Errorf("it took %s for %s", hash, transaction.Hash()))
		}
		if !errors.Is(err, fault.NodeError) {
			return err
		}
		// Nodes spell "already known" in many ways, so the node is asked. The hash is of these very
		// bytes: a node that knows it has accepted them.
		if known, _ := c.Known(ctx, transaction.Hash()); known {
			return nil
		}
		if !strings.Contains(strings.ToLower(err.Error()), "insufficient funds") || !c.affords(ctx, transaction) {
			return err
		}
		if parallel.Sleep(ctx, time.Duration(wait)*c.options.Poll/10) != nil {
			return err
		}
	}
	return err
}

// poolLag is how many times a transaction is sent to a pool that may lag behind its chain. Each
// wait is longer by a tenth of Poll than the one before: together 4.5 seconds when Poll is 500 ms.
const poolLag = 14

// affords tells whether the sender has, on the chain, all the ether that a transaction can cost.
func (c *Client) affords(ctx context.Context, transaction *types.Transaction) bool {
	sender, err := types.Sender(types.LatestSignerForChainID(transaction.ChainId()), transaction)
	if err != nil {
		return false
	}
	balance, err := c.Balance(ctx, sender, common.Hash{})
	return err == nil && balance.Cmp(transaction.Cost()) >= 0
}

// Known tells whether the node has a transaction, in a block or waiting.
func (c *Client) Known(ctx context.Context, hash common.Hash) (bool, error) {
	_, err := c.Transaction(ctx, hash)
	if errors.Is(err, ErrUnknown) {
		return false, nil
	}
	return err == nil, err
}

// Receipt is the receipt of a transaction, or nil when no block on the node's chain has it. It is
// compared with the question and with itself. Its block may still be reorganised away; see
// WaitReceipt.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	const method = "eth_getTransactionReceipt"
	var raw json.RawMessage
	if err := c.read(ctx, &raw, method, hash); err != nil || isNull(raw) {
		return nil, err
	}
	receipt, err := readReceipt(raw, hash)
	if err != nil {
		return nil, c.answer(method, err)
	}
	return receipt, nil
}

// readReceipt reads the receipt of a transaction, and compares it with the question and with
// itself.
func readReceipt(raw json.RawMessage, hash common.Hash) (*types.Receipt, error) {
	var receipt types.Receipt
	var more struct {
		Status *hexutil.Uint64 `json:"status"`
	}
	err := errors.Join(json.Unmarshal(raw, &receipt), json.Unmarshal(raw, &more))
	if err == nil {
		err = checkReceipt(&receipt, hash, more.Status)
	}
	if err != nil {
		return nil, err
	}
	return &receipt, nil
}

// WaitReceipt waits until a transaction has that many confirmations, counting its own block (0
// means 1), and its block is still on the chain. When a reorganisation moves the transaction, the
// wait begins anew. It ends with the context. A deadline gives HC6005, so that the caller can raise
// the fee and wait again. A receipt of a failed transaction is no error here.
func (c *Client) WaitReceipt(ctx context.Context, hash common.Hash, confirmations uint64) (*types.Receipt, error) {
	for {
		found, err := c.Included(ctx, hash, confirmations)
		switch {
		case errors.Is(ctx.Err(), context.DeadlineExceeded):
			return nil, fault.New(fault.TransactionNotIncluded, c.node, "transaction %s does not have %d confirmations in time: %w",
				hash, max(confirmations, 1), context.DeadlineExceeded)
		case err != nil:
			return nil, err
		case found != nil && found.Confirmed:
			return found.Receipt, nil
		}
		// The loop looks at the context itself, so this error is not needed.
		_ = parallel.Sleep(ctx, c.options.Poll)
	}
}

// Pause waits for Options.Poll, the time between two looks at the chain, or until the context ends.
func (c *Client) Pause(ctx context.Context) error { return parallel.Sleep(ctx, c.options.Poll) }

// EstimateGas is the gas that a message would use on top of the latest block.
func (c *Client) EstimateGas(ctx context.Context, message Message) (uint64, error) {
	var gas hexutil.Uint64
	err := c.read(ctx, &gas, "eth_estimateGas", message.json())
	if err == nil && gas > maxGas {
		err = c.answer("eth_estimateGas", fmt.Errorf("%d gas", uint64(gas)))
	}
	return uint64(gas), err
}

// Fee is what a transaction offers for a gas (EIP-1559), in wei.
type Fee struct {
	Base *big.Int // of the latest block, for people
	// maxPriorityFeePerGas: at most the base fee, or 2 gwei if the base fee is less
	Tip *big.Int
	// maxFeePerGas: twice the base fee plus the tip, at most the ceiling. It lasts through six full
	// blocks.
	Max *big.Int
}

// leastTip is the tip that is always believed, in wei: 2 gwei.
const leastTip = 2_000_000_000

// FeeEstimate asks the node what a transaction must offer now; see Outlook.Fee.
func (c *Client) FeeEstimate(ctx context.Context, ceiling *big.Int) (Fee, error) {
	outlook, err := c.Outlook(ctx, Sender{})
	if err != nil {
		return Fee{}, err
	}
	return outlook.Fee(ceiling)
}

// Fee is what a transaction must offer. The ceiling is in wei a gas; nil means none. It fails with
// HC6005 when the base fee alone is above the ceiling. The node's tip is bounded by the base fee or
// 2 gwei, because a tip is paid in full, whatever the chain demands.
func (o Outlook) Fee(ceiling *big.Int) (Fee, error) {
	fee := Fee{Base: o.Head.BaseFee, Tip: o.tip}
	most := big.NewInt(leastTip)
	if fee.Base.Cmp(most) > 0 {
		most = fee.Base
	}
	if fee.Tip.Cmp(most) > 0 {
		fee.Tip = new(big.Int).Set(most)
	}
	fee.Max = new(big.Int).Add(new(big.Int).Lsh(fee.Base, 1), fee.Tip)
	if ceiling == nil {
		return fee, nil
	}
	if fee.Base.Cmp(ceiling) > 0 {
		return Fee{}, fault.New(fault.TransactionNotIncluded, o.node, "the base fee is %s wei a gas, above the cap of %s", fee.Base, ceiling)
	}
	if fee.Max.Cmp(ceiling) > 0 {
		fee.Max = new(big.Int).Set(ceiling)
	}
	if fee.Tip.Cmp(fee.Max) > 0 {
		fee.Tip = new(big.Int).Set(fee.Max)
	}
	return fee, nil
}
