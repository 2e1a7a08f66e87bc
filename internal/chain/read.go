// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Head is one block, reduced to the fields that are used here.
type Head struct {
	Number   uint64
	Hash     common.Hash
	Time     uint64   // Unix seconds
	GasLimit uint64   // gas of a block
	BaseFee  *big.Int // wei a gas
}

// Head is the latest block.
func (c *Client) Head(ctx context.Context) (Head, error) {
	return c.block(ctx, "eth_getBlockByNumber", "latest")
}

// HeadOn is the latest block. It fails when the node does not serve the chain with that id.
func (c *Client) HeadOn(ctx context.Context, id uint64) (Head, error) {
	var got hexutil.Big
	var block json.RawMessage
	asked := []rpc.BatchElem{
		{Method: "eth_chainId", Result: &got}, {Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &block},
	}
	answers, err := c.batch(ctx, asked[0].Method, len(asked), func(i int) rpc.BatchElem { return asked[i] })
	if err != nil {
		return Head{}, err
	}
	if err := c.answerOf(asked[0].Method, answers[0]); err != nil {
		return Head{}, err
	}
	if err := c.serves(&got, id); err != nil {
		return Head{}, err
	}
	if err := c.answerOf(asked[1].Method, answers[1]); err != nil {
		return Head{}, err
	}
	return c.readBlock(block, asked[1].Method, "latest")
}

// HeadAt is the block with that number on the chain that the node follows now.
func (c *Client) HeadAt(ctx context.Context, number uint64) (Head, error) {
	head, err := c.block(ctx, "eth_getBlockByNumber", hexutil.EncodeUint64(number))
	return head, c.isNumber(head, number, err)
}

// isNumber refuses a block with another number than was asked for. It returns the error of the
// reading, if there is one.
func (c *Client) isNumber(head Head, number uint64, err error) error {
	if err == nil && head.Number != number {
		err = c.answer("eth_getBlockByNumber", fmt.Errorf("block %d instead of %d", head.Number, number))
	}
	return err
}

// HeadWith is the latest block, together with the block that has a number; both are asked for at
// once. The second is zero if the node does not know it.
func (c *Client) HeadWith(ctx context.Context, number uint64) (head, numbered Head, err error) {
	const method = "eth_getBlockByNumber"
	which := []any{"latest", hexutil.EncodeUint64(number)}
	batch, err := c.batch(ctx, method, len(which), func(i int) rpc.BatchElem {
		return rpc.BatchElem{Method: method, Args: []any{which[i], false}, Result: new(json.RawMessage)}
	})
	if err != nil {
		return Head{}, Head{}, err
	}
	blocks := make([]Head, len(which))
	for i, answer := range batch {
		if answer.Error != nil {
			return Head{}, Head{}, c.answer(method, answer.Error)
		}
		blocks[i], err = c.readBlock(*answer.Result.(*json.RawMessage), method, which[i])
		if i > 0 && errors.Is(err, ErrUnknown) {
			return blocks[0], Head{}, nil
		}
		if err != nil {
			return Head{}, Head{}, err
		}
	}
	return blocks[0], blocks[1], c.isNumber(blocks[1], number, nil)
}

// HeadOf is the block with that hash; the zero hash is the latest.
func (c *Client) HeadOf(ctx context.Context, hash common.Hash) (Head, error) {
	if hash == (common.Hash{}) {
		return c.Head(ctx)
	}
	head, err := c.block(ctx, "eth_getBlockByHash", hash)
	if err == nil && head.Hash != hash {
		err = c.answer("eth_getBlockByHash", fmt.Errorf("block %s instead of %s", head.Hash, hash))
	}
	return head, err
}

// Settled is the latest block with that many confirmations, counting the block itself (0 means 1).
// A reorganisation of fewer blocks than that cannot remove it. On a shorter chain it is the first
// block.
func (c *Client) Settled(ctx context.Context, head Head, confirmations uint64) (Head, error) {
	deep := max(confirmations, 1) - 1
	if deep == 0 {
		return head, nil
	}
	return c.HeadAt(ctx, head.Number-min(deep, head.Number))
}

// ErrUnknown is among the causes of an error when the node does not know a block or transaction.
var ErrUnknown = errors.New("not known to the node")

func (c *Client) block(ctx context.Context, method string, which any) (Head, error) {
	var raw json.RawMessage
	if err := c.read(ctx, &raw, method, which, false); err != nil {
		return Head{}, err
	}
	return c.readBlock(raw, method, which)
}

// readBlock reads the block that a node answers.
func (c *Client) readBlock(raw json.RawMessage, method string, which any) (Head, error) {
	if isNull(raw) {
		return Head{}, fault.New(fault.NodeError, c.node, "block %v: %w", which, ErrUnknown)
	}
	var block struct {
		Number   *hexutil.Uint64 `json:"number"`
		Hash     *common.Hash    `json:"hash"`
		Time     *hexutil.Uint64 `json:"timestamp"`
		GasLimit *hexutil.Uint64 `json:"gasLimit"`
		BaseFee  *hexutil.Big    `json:"baseFeePerGas"`
	}
	if err := json.Unmarshal(raw, &block); err != nil {
		return Head{}, c.answer(method, err)
	}
	for _, there := range []bool{block.Number != nil, block.Hash != nil, block.Time != nil, block.GasLimit != nil, block.BaseFee != nil} {
		if !there {
			return Head{}, c.answer(method, errors.New("block without number, hash, time, gas limit or base fee"))
		}
	}
	head := Head{
		Number: uint64(*block.Number), Hash: *block.Hash, Time: uint64(*block.Time),
		GasLimit: uint64(*block.GasLimit), BaseFee: block.BaseFee.ToInt(),
	}
	if head.Number > maxNumber || head.Time > maxTime || head.GasLimit > maxGas || head.BaseFee.Cmp(maxPrice) > 0 || head.Hash == (common.Hash{}) {
		return Head{}, c.answer(method, fmt.Errorf("block %+v, which no chain has", head))
	}
	return head, nil
}

// at names a block as nodes take it (EIP-1898); the zero hash is the latest. The block must be on
// the chain that the node follows now, so nothing is read from a block that a reorganisation
// removed.
func at(hash common.Hash) any {
	if hash == (common.Hash{}) {
		return "latest"
	}
	return struct {
		Hash      common.Hash `json:"blockHash"`
		Canonical bool        `json:"requireCanonical"`
	}{hash, true}
}

// Message is a call that a node evaluates without a transaction.
type Message struct {
	From  common.Address
	To    *common.Address // nil creates a contract
	Value *big.Int        // wei; nil is zero
	Data  []byte
	Gas   uint64 // zero: as much as the node allows
}

func (m Message) json() map[string]any {
	fields := map[string]any{"from": m.From}
	if m.To != nil {
		fields["to"] = m.To
	}
	if m.Value != nil && m.Value.Sign() != 0 {
		fields["value"] = (*hexutil.Big)(m.Value)
	}
	if len(m.Data) > 0 {
		fields["input"] = hexutil.Bytes(m.Data)
	}
	if m.Gas != 0 {
		fields["gas"] = hexutil.Uint64(m.Gas)
	}
	return fields
}

// Call evaluates a call of a contract at a block; the zero hash is the latest. When the contract
// reverts, the error has a *Revert among its causes.
func (c *Client) Call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	return c.CallMessage(ctx, Message{To: &to, Data: data}, block)
}

// CallMessage is Call with a sender, a value, or a bound on gas.
func (c *Client) CallMessage(ctx context.Context, message Message, block common.Hash) ([]byte, error) {
	var answer hexutil.Bytes
	err := c.read(ctx, &answer, "eth_call", message.json(), at(block))
	return answer, err
}

// Code is the code at an address. It is empty when there is none.
func (c *Client) Code(ctx context.Context, account common.Address, block common.Hash) ([]byte, error) {
	var code hexutil.Bytes
	err := c.read(ctx, &code, "eth_getCode", account, at(block))
	return code, err
}

// CodeHash is the keccak256 of the code at an address. Without code it is the hash of no bytes, as
// EXTCODEHASH answers for an account that exists.
func (c *Client) CodeHash(ctx context.Context, account common.Address, block common.Hash) (common.Hash, error) {
	code, err := c.Code(ctx, account, block)
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(code), nil
}

// Storage is one word of a contract's storage.
func (c *Client) Storage(ctx context.Context, account common.Address, slot, block common.Hash) (common.Hash, error) {
	var value common.Hash
	err := c.read(ctx, &value, "eth_getStorageAt", account, slot, at(block))
	return value, err
}

// Balance is an account's ether, in wei.
func (c *Client) Balance(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	var balance hexutil.Big
	err := c.read(ctx, &balance, "eth_getBalance", account, at(block))
	return balance.ToInt(), err
}

// Nonce is the number of an account's transactions on the chain up to a block.
func (c *Client) Nonce(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	return c.count(ctx, account, at(block))
}

// PendingNonce is Nonce, and counts the transactions that wait at the node too.
func (c *Client) PendingNonce(ctx context.Context, account common.Address) (uint64, error) {
	return c.count(ctx, account, "pending")
}

func (c *Client) count(ctx context.Context, account common.Address, block any) (uint64, error) {
	const method = "eth_getTransactionCount"
	var nonce hexutil.Uint64
	if err := c.read(ctx, &nonce, method, account, block); err != nil {
		return 0, err
	}
	if err := checkCount(nonce); err != nil {
		return 0, c.answer(method, err)
	}
	return uint64(nonce), nil
}

func checkCount(nonce hexutil.Uint64) error {
	if nonce > maxNumber {
		return fmt.Errorf("%d transactions, which no account has", uint64(nonce))
	}
	return nil
}
