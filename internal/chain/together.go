// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// What is asked for together, so that it is one request.

// CallsWith is CallMany, and asks in the same request for the blocks with some numbers. A block is
// zero if the node does not know it.
func (c *Client) CallsWith(ctx context.Context, messages []Message, block common.Hash, numbers ...uint64) ([]Answer, []Head, error) {
	const method = "eth_getBlockByNumber"
	with := make([]rpc.BatchElem, len(numbers))
	for i, number := range numbers {
		with[i] = rpc.BatchElem{Method: method, Args: []any{hexutil.EncodeUint64(number), false}, Result: new(json.RawMessage)}
	}
	answers, err := c.readWith(ctx, calls(messages), block, with)
	if err != nil {
		return nil, nil, err
	}
	heads := make([]Head, len(numbers))
	for i, number := range numbers {
		err := c.answerOf(method, with[i])
		if err == nil {
			heads[i], err = c.readBlock(*with[i].Result.(*json.RawMessage), method, number)
		}
		if errors.Is(err, ErrUnknown) {
			continue
		}
		if err := c.isNumber(heads[i], number, err); err != nil {
			return nil, nil, err
		}
	}
	return answers, heads, nil
}

// Sender is who is about to send a transaction, with what it wants to know besides its own account.
type Sender struct {
	Account common.Address
	Calls   []Message  // to be answered at the latest block
	Blocks  []SimBlock // to be simulated on top of On; may be empty
	On      Head
}

// Outlook is what a sender has to know before a transaction, as a node says it at once.
type Outlook struct {
	Head    Head     // latest block
	Nonce   uint64   // number of the sender's transactions on the chain
	Pending uint64   // and with those that wait at the node
	Balance *big.Int // of the sender, in wei
	Answers []Answer // to Sender.Calls
	Results []SimBlockResult
	Failed  error    // why nothing was simulated
	tip     *big.Int // that the node asks for, in wei a gas
	node    string
}

// Outlook asks for everything that an account has to know before it sends, in one request.
func (c *Client) Outlook(ctx context.Context, of Sender) (Outlook, error) {
	var block, simulated json.RawMessage
	var nonce, pending hexutil.Uint64
	var balance, tip hexutil.Big
	with := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &block},
		{Method: "eth_getTransactionCount", Args: []any{of.Account, "latest"}, Result: &nonce},
		{Method: "eth_getTransactionCount", Args: []any{of.Account, "pending"}, Result: &pending},
		{Method: "eth_getBalance", Args: []any{of.Account, "latest"}, Result: &balance},
		{Method: "eth_maxPriorityFeePerGas", Result: &tip},
	}
	own := len(with)
	if len(of.Blocks) > 0 {
		payload, err := c.simPayload(of.Blocks, of.On)
		if err != nil {
			return Outlook{}, err
		}
		with = append(with, rpc.BatchElem{Method: simulate, Args: payload, Result: &simulated})
	}
	told, err := c.readWith(ctx, calls(of.Calls), common.Hash{}, with)
	if err != nil {
		return Outlook{}, err
	}
	for _, answer := range with[:own] {
		if err := c.answerOf(answer.Method, answer); err != nil {
			return Outlook{}, err
		}
	}
	head, err := c.readBlock(block, with[0].Method, "latest")
	if err != nil {
		return Outlook{}, err
	}
	if err := errors.Join(checkCount(nonce), checkCount(pending)); err != nil {
		return Outlook{}, c.answer(with[1].Method, err)
	}
	outlook := Outlook{
		Head: head, Nonce: uint64(nonce), Pending: uint64(pending), Balance: balance.ToInt(), Answers: told, tip: tip.ToInt(), node: c.node,
	}
	if len(of.Blocks) > 0 {
		if outlook.Failed = c.answerOf(simulate, with[own]); outlook.Failed == nil {
			outlook.Results, outlook.Failed = c.simResults(of.Blocks, simulated)
		}
	}
	return outlook, nil
}

// Inclusion is a transaction as a block on the chain has it.
type Inclusion struct {
	Receipt   *types.Receipt
	Confirmed bool // it has the confirmations that were asked for
	Head      Head // the latest block then
}

// Included looks once for a transaction on the chain. It returns nil when no block has it. It also
// tells whether the transaction has that many confirmations, counting its own block (0 means 1).
func (c *Client) Included(ctx context.Context, hash common.Hash, confirmations uint64) (*Inclusion, error) {
	const receipt, latest = "eth_getTransactionReceipt", "eth_getBlockByNumber"
	batch, err := c.batch(ctx, receipt, 2, func(i int) rpc.BatchElem {
		return []rpc.BatchElem{
			{Method: receipt, Args: []any{hash}, Result: new(json.RawMessage)}, {Method: latest, Args: []any{"latest", false}, Result: new(json.RawMessage)},
		}[i]
	})
	if err != nil {
		return nil, err
	}
	for _, answer := range batch {
		if err := c.answerOf(answer.Method, answer); err != nil {
			return nil, err
		}
	}
	raw := *batch[0].Result.(*json.RawMessage)
	if isNull(raw) {
		return nil, nil
	}
	found := &Inclusion{}
	if found.Receipt, err = readReceipt(raw, hash); err != nil {
		return nil, c.answer(receipt, err)
	}
	number := found.Receipt.BlockNumber.Uint64()
	block, err := c.readBlock(*batch[1].Result.(*json.RawMessage), latest, "latest")
	if found.Head = block; err == nil && block.Number != number {
		found.Head, block, err = c.HeadWith(ctx, number)
	}
	if err != nil {
		return nil, err
	}
	// The chain may have moved between the two answers. So the block must be the one that the
	// receipt names.
	if block.Hash != found.Receipt.BlockHash {
		return nil, nil
	}
	found.Confirmed = found.Head.Number+1 >= number+max(confirmations, 1)
	return found, nil
}
