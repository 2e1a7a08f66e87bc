// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Head is one block, by what matters of it here.
type Head struct {
	Number   uint64
	Hash     common.Hash
	Parent   common.Hash
	Time     uint64   // Unix seconds
	GasLimit uint64   // gas of a block
	BaseFee  *big.Int // wei a gas
}

// Head is the latest block.
func (c *Client) Head(ctx context.Context) (Head, error) {
	return c.block(ctx, "eth_getBlockByNumber", "latest")
}

// HeadAt is the block with that number on the chain that the node follows now.
func (c *Client) HeadAt(ctx context.Context, number uint64) (Head, error) {
	return c.block(ctx, "eth_getBlockByNumber", hexutil.EncodeUint64(number))
}

// HeadOf is the block with that hash; the zero hash is the latest.
func (c *Client) HeadOf(ctx context.Context, hash common.Hash) (Head, error) {
	if hash == (common.Hash{}) {
		return c.Head(ctx)
	}
	return c.block(ctx, "eth_getBlockByHash", hash)
}

// ErrUnknown is in the chain of causes when the node does not know a block or transaction.
var ErrUnknown = errors.New("not known to the node")

func (c *Client) block(ctx context.Context, method string, which any) (Head, error) {
	var raw json.RawMessage
	if err := c.read(ctx, &raw, method, which, false); err != nil {
		return Head{}, err
	}
	if isNull(raw) {
		return Head{}, fault.New("HC3003", c.node, "block %v: %w", which, ErrUnknown)
	}
	var block struct {
		Number   *hexutil.Uint64 `json:"number"`
		Hash     *common.Hash    `json:"hash"`
		Parent   common.Hash     `json:"parentHash"`
		Time     *hexutil.Uint64 `json:"timestamp"`
		GasLimit hexutil.Uint64  `json:"gasLimit"`
		BaseFee  *hexutil.Big    `json:"baseFeePerGas"`
	}
	if err := json.Unmarshal(raw, &block); err != nil {
		return Head{}, c.answer(method, err)
	}
	if block.Number == nil || block.Hash == nil || block.Time == nil {
		return Head{}, c.answer(method, errors.New("block without number, hash or time"))
	}
	head := Head{
		Number: uint64(*block.Number), Hash: *block.Hash, Parent: block.Parent, Time: uint64(*block.Time),
		GasLimit: uint64(block.GasLimit), BaseFee: new(big.Int),
	}
	if block.BaseFee != nil {
		head.BaseFee = block.BaseFee.ToInt()
	}
	return head, nil
}

// at names a block as nodes take it (EIP-1898); the zero hash is the latest. A hash must be on the chain that the node follows, so that
// nothing is read from a block that a reorganisation has removed.
func at(hash common.Hash) any {
	if hash == (common.Hash{}) {
		return "latest"
	}
	return struct {
		Hash      common.Hash `json:"blockHash"`
		Canonical bool        `json:"requireCanonical"`
	}{hash, true}
}

// Message is a call that is asked, not sent.
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

// Call asks a contract at a block; the zero hash is the latest. When the contract reverts, the error has a *Revert among its causes.
func (c *Client) Call(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	return c.CallMessage(ctx, Message{To: &to, Data: data}, block)
}

// CallMessage is Call with a sender, a value, or a bound on gas.
func (c *Client) CallMessage(ctx context.Context, message Message, block common.Hash) ([]byte, error) {
	var answer hexutil.Bytes
	err := c.read(ctx, &answer, "eth_call", message.json(), at(block))
	return answer, err
}

// Answer is what one call of CallMany gave: data, or why there is none.
type Answer struct {
	Data []byte
	Err  error
}

// CallMany asks many contracts at a block, in as few requests as BatchSize allows. The answers are in the order of the messages; the
// error is that of the connection, and each answer has its own.
func (c *Client) CallMany(ctx context.Context, messages []Message, block common.Hash) ([]Answer, error) {
	answers := make([]Answer, 0, len(messages))
	for start := 0; start < len(messages); start += c.options.BatchSize {
		part := messages[start:min(start+c.options.BatchSize, len(messages))]
		batch := make([]rpc.BatchElem, len(part))
		err := c.repeat(ctx, "eth_call", func(ctx context.Context) error {
			for i, message := range part {
				batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{message.json(), at(block)}, Result: new(hexutil.Bytes)}
			}
			return c.rpc.BatchCallContext(ctx, batch)
		})
		if err != nil {
			return nil, err
		}
		for _, element := range batch {
			if element.Error != nil {
				answers = append(answers, Answer{Err: c.answer("eth_call", element.Error)})
				continue
			}
			answers = append(answers, Answer{Data: *element.Result.(*hexutil.Bytes)})
		}
	}
	return answers, nil
}

// Code is the code at an address; empty when there is none.
func (c *Client) Code(ctx context.Context, account common.Address, block common.Hash) ([]byte, error) {
	var code hexutil.Bytes
	err := c.read(ctx, &code, "eth_getCode", account, at(block))
	return code, err
}

// CodeHash is the keccak256 of the code at an address. An address without code has that of no bytes, as EXTCODEHASH
// answers for an account that exists.
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

// Nonce is the number of an account's transactions that the chain has at a block.
func (c *Client) Nonce(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	var nonce hexutil.Uint64
	err := c.read(ctx, &nonce, "eth_getTransactionCount", account, at(block))
	return uint64(nonce), err
}

// PendingNonce is Nonce with the transactions that the node has and no block does.
func (c *Client) PendingNonce(ctx context.Context, account common.Address) (uint64, error) {
	var nonce hexutil.Uint64
	err := c.read(ctx, &nonce, "eth_getTransactionCount", account, "pending")
	return uint64(nonce), err
}

// LogQuery names logs: of any of the addresses (none: all), whose topics are, place by place, one of those given (none: any),
// in the blocks From to To, both included.
type LogQuery struct {
	Addresses []common.Address
	Topics    [][]common.Hash
	From      uint64
	To        Head // by its hash too, so that a reorganisation during the reading is found
}

// asks tells whether a log is one of those that the query names, whatever its block.
func (q LogQuery) asks(log types.Log) bool {
	if len(q.Addresses) > 0 && !slices.Contains(q.Addresses, log.Address) || len(log.Topics) < len(q.Topics) {
		return false
	}
	for i, any := range q.Topics {
		if len(any) > 0 && !slices.Contains(any, log.Topics[i]) {
			return false
		}
	}
	return true
}

// Logs reads logs in chain order, in pieces that the node can give. The number is bounded by MaxLogs.
func (c *Client) Logs(ctx context.Context, query LogQuery) ([]types.Log, error) {
	var logs []types.Log
	size := c.options.LogRange
	for from := query.From; from <= query.To.Number; {
		to := query.To.Number
		if to-from >= size {
			to = from + size - 1
		}
		filter := map[string]any{"fromBlock": hexutil.Uint64(from), "toBlock": hexutil.Uint64(to)}
		if len(query.Addresses) > 0 {
			filter["address"] = query.Addresses
		}
		if len(query.Topics) > 0 {
			topics := make([]any, len(query.Topics))
			for i, any := range query.Topics {
				if len(any) > 0 {
					topics[i] = any
				}
			}
			filter["topics"] = topics
		}
		var part []types.Log
		err := c.read(ctx, &part, "eth_getLogs", filter)
		if list, _ := fault.All(err); len(list) > 0 && list[0].Code == "HC3003" && from < to {
			// Nodes refuse large ranges, each in its own words.
			size = (to - from + 1) / 2
			continue
		}
		if err != nil {
			return nil, err
		}
		for _, log := range part {
			if log.Removed || log.BlockNumber < from || log.BlockNumber > to {
				return nil, c.answer("eth_getLogs", fmt.Errorf("log of block %d among those of %d to %d", log.BlockNumber, from, to))
			}
			if !query.asks(log) {
				return nil, c.answer("eth_getLogs", fmt.Errorf("log of %s with topics %s, which was not asked for", log.Address, log.Topics))
			}
		}
		if logs = append(logs, part...); len(logs) > c.options.MaxLogs {
			return nil, fault.New("HC3003", c.node, "eth_getLogs: more than %d logs", c.options.MaxLogs)
		}
		if to == query.To.Number {
			break
		}
		from = to + 1
	}
	if query.To.Hash != (common.Hash{}) {
		now, err := c.HeadAt(ctx, query.To.Number)
		if err != nil {
			return nil, err
		}
		if now.Hash != query.To.Hash {
			return nil, fault.New("HC3003", c.node, "the chain was reorganised while it was read: block %d is %s and was %s",
				query.To.Number, now.Hash, query.To.Hash).Remedy("run again")
		}
	}
	return logs, nil
}
