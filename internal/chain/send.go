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

// SendRaw gives a signed transaction to the node. It is never repeated after the network failed:
// whether the node has it is unknown then, and the caller finds out by Known. A node that has it
// already counts as success. A node that refuses it for want of ether that the sender has on the
// chain is asked again for a moment, because a pool learns of a block later than a reader does.
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
		// "Already known" has many spellings. The hash is of these very bytes, so knowing it is
		// having accepted them.
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

// poolLag is how often a transaction is offered to a pool that may lag behind its chain. The waits
// grow by a tenth of Poll each: together 4.5 seconds when Poll is 500 ms.
const poolLag = 14

// affords tells whether the sender of a transaction has, on the chain, all that it can cost.
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

// Receipt is what became of a transaction, or nil when no block on the node's chain has it. It is
// compared with the question and with itself; see Confirmed for whether its block will stay.
func (c *Client) Receipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	const method = "eth_getTransactionReceipt"
	var raw json.RawMessage
	if err := c.read(ctx, &raw, method, hash); err != nil || isNull(raw) {
		return nil, err
	}
	var receipt types.Receipt
	var more struct {
		Status *hexutil.Uint64 `json:"status"`
	}
	err := errors.Join(json.Unmarshal(raw, &receipt), json.Unmarshal(raw, &more))
	if err == nil {
		err = checkReceipt(&receipt, hash, more.Status)
	}
	if err != nil {
		return nil, c.answer(method, err)
	}
	return &receipt, nil
}

// WaitReceipt waits until a transaction is in a block with that many confirmations, its own block
// included (0 is 1), and that block is still on the chain then. When a reorganisation moves the
// transaction, the wait begins anew. It ends with the context: by a deadline with HC6005, so the
// caller can bump the fee and wait again. A receipt of a failed transaction is no error here.
func (c *Client) WaitReceipt(ctx context.Context, hash common.Hash, confirmations uint64) (*types.Receipt, error) {
	for {
		receipt, confirmed, err := c.Included(ctx, hash, confirmations)
		switch {
		case errors.Is(ctx.Err(), context.DeadlineExceeded):
			return nil, fault.New(fault.TransactionNotIncluded, c.node, "transaction %s does not have %d confirmations in time: %w",
				hash, max(confirmations, 1), context.DeadlineExceeded)
		case err != nil:
			return nil, err
		case confirmed:
			return receipt, nil
		}
		// How the wait ended is looked at above.
		_ = parallel.Sleep(ctx, c.options.Poll)
	}
}

// Included looks once for a transaction on the chain: its receipt, or nil when no block of the
// chain has it, and whether it has that many confirmations, its own block included (0 is 1).
func (c *Client) Included(ctx context.Context, hash common.Hash, confirmations uint64) (receipt *types.Receipt, confirmed bool, err error) {
	receipt, err = c.Receipt(ctx, hash)
	if receipt == nil || err != nil {
		return nil, false, err
	}
	number := receipt.BlockNumber.Uint64()
	head, err := c.Head(ctx)
	if err != nil {
		return nil, false, err
	}
	// The chain may have moved between the two answers, so the block must be the one that the
	// receipt names.
	block, err := c.HeadAt(ctx, number)
	if errors.Is(err, ErrUnknown) || err == nil && block.Hash != receipt.BlockHash {
		return nil, false, nil
	}
	return receipt, head.Number+1 >= number+max(confirmations, 1), err
}

// Pause waits for as long as lies between two looks at the chain, or until the context ends.
func (c *Client) Pause(ctx context.Context) error { return parallel.Sleep(ctx, c.options.Poll) }

// EstimateGas is what a message would use on top of the latest block, in gas.
func (c *Client) EstimateGas(ctx context.Context, message Message) (uint64, error) {
	var gas hexutil.Uint64
	err := c.read(ctx, &gas, "eth_estimateGas", message.json())
	if err == nil && gas > maxGas {
		err = c.answer("eth_estimateGas", fmt.Errorf("%d gas", uint64(gas)))
	}
	return uint64(gas), err
}

// Fee is what to offer for a gas (EIP-1559), in wei.
type Fee struct {
	Base *big.Int // of the latest block, for people
	// maxPriorityFeePerGas: never more than the base fee, or than 2 gwei where that is more
	Tip *big.Int
	// maxFeePerGas: twice the base and the tip, which lasts through six full blocks, and never more
	// than the cap
	Max *big.Int
}

// leastTip is the tip that a node may always ask for, in wei: 2 gwei.
const leastTip = 2_000_000_000

// FeeEstimate asks what a transaction must offer now. A nil ceiling means none. When even the base
// fee is above the ceiling, nothing is to be sent: HC6005. What the node says of the tip is
// believed up to the base fee, because a tip is paid in full, whatever the chain asks for.
func (c *Client) FeeEstimate(ctx context.Context, ceiling *big.Int) (Fee, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return Fee{}, err
	}
	var tip hexutil.Big
	if err := c.read(ctx, &tip, "eth_maxPriorityFeePerGas"); err != nil {
		return Fee{}, err
	}
	fee := Fee{Base: head.BaseFee, Tip: tip.ToInt()}
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
		return Fee{}, fault.New(fault.TransactionNotIncluded, c.node, "the base fee is %s wei a gas, above the cap of %s", fee.Base, ceiling)
	}
	if fee.Max.Cmp(ceiling) > 0 {
		fee.Max = new(big.Int).Set(ceiling)
	}
	if fee.Tip.Cmp(fee.Max) > 0 {
		fee.Tip = new(big.Int).Set(fee.Max)
	}
	return fee, nil
}
