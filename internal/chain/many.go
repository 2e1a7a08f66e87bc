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

	"github.com/halo-factory/halocompile/internal/multicall"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// Bounds on what is asked for at once. Nodes bound the gas of one eth_call (geth: 50 million), the
// bytes of one request (geth: 5 MiB, and a byte takes two as JSON) and the time for its answer.
const (
	maxCalls   = 250     // calls in one aggregate: 200,000 gas for each, where a read takes 30,000
	maxData    = 1 << 17 // bytes of calldata in one aggregate
	maxRequest = 1 << 20 // bytes of calldata in one request
	maxReads   = 5_000   // reads in one request
	atOnce     = 2       // requests that a node gets at a time
)

// Read is one question about the state at a block, for ReadMany.
type Read struct {
	method    string
	arguments []any            // those before the block
	call      *multicall.Inner // nil if Multicall3 cannot make it
	hashed    *common.Address  // whose code hash is the answer; nil if something else is
}

// ReadCall asks what a call answers. The answer's data is what it returns.
func ReadCall(message Message) Read {
	r := Read{method: "eth_call", arguments: []any{message.json()}}
	if message.anonymous() {
		r.call = &multicall.Inner{To: *message.To, Data: message.Data}
	}
	return r
}

// ReadCode asks for the code at an address. The answer's data is empty when there is none.
func ReadCode(account common.Address) Read {
	return Read{method: "eth_getCode", arguments: []any{account}}
}

// ReadStorage asks for one word of a contract's storage. The answer's data is its 32 bytes.
func ReadStorage(account common.Address, slot common.Hash) Read {
	return Read{method: "eth_getStorageAt", arguments: []any{account, slot}}
}

// ReadBalance asks for an account's ether. The answer's data is the number of wei, big-endian.
func ReadBalance(account common.Address) Read {
	return Read{method: "eth_getBalance", arguments: []any{account}}
}

// anonymous tells whether a message is the same whoever sends it: it names no sender, ether or gas.
func (m Message) anonymous() bool {
	return m.To != nil && m.From == (common.Address{}) && (m.Value == nil || m.Value.Sign() == 0) && m.Gas == 0
}

// Answer is the outcome of one read of ReadMany or CallMany: data, or why there is none.
type Answer struct {
	Data []byte
	Err  error
}

// CodeHash is the keccak256 of the data, for an answer to ReadCode; see Client.CodeHash.
func (a Answer) CodeHash() common.Hash { return crypto.Keccak256Hash(a.Data) }

// CallMany is ReadMany for calls alone.
func (c *Client) CallMany(ctx context.Context, messages []Message, block common.Hash) ([]Answer, error) {
	return c.ReadMany(ctx, calls(messages), block)
}

func calls(messages []Message) []Read {
	reads := make([]Read, len(messages))
	for i, message := range messages {
		reads[i] = ReadCall(message)
	}
	return reads
}

// ReadMany answers many reads at one block in few requests. The answers are in the order of the
// reads. The error is that of the connection; each answer has its own.
//
// Up to BatchSize reads are one request. Of more, calls that name no sender, ether or gas are made
// by Multicall3, hundreds as one, if it is there at that block; its code is asked for in the same
// request. Such calls must only read: each sees what those before it changed, and their sender is
// Multicall3. A call that fails there without a reason may have lacked gas, so it is asked again
// alone.
func (c *Client) ReadMany(ctx context.Context, reads []Read, block common.Hash) ([]Answer, error) {
	return c.readWith(ctx, reads, block, nil)
}

// readWith is ReadMany, and asks other questions in the first request. Their answers are put where
// they say.
func (c *Client) readWith(ctx context.Context, reads []Read, block common.Hash, with []rpc.BatchElem) ([]Answer, error) {
	to := into{block, make([]Answer, len(reads))}
	again, err := c.askAll(ctx, c.questions(reads), to, with)
	if err == nil && len(again) > 0 {
		slices.Sort(again)
		_, err = c.askAll(ctx, alone(reads, again), to, nil)
	}
	if err != nil {
		return nil, err
	}
	return to.answers, nil
}

// into is where answers go, and the block that they are about.
type into struct {
	block   common.Hash
	answers []Answer
}

// Tell is ReadMany in the plain types of packages that do not know this one: what is asked of whom;
// what each answers, or why it does not. What is asked is a call's data; if it has 32 bytes, a slot
// of storage; if it has none, the account's code.
func (c *Client) Tell(ctx context.Context, accounts []common.Address, asked [][]byte, block common.Hash) (answered [][]byte, refused []error, err error) {
	reads := make([]Read, len(accounts))
	for i, account := range accounts {
		switch len(asked[i]) {
		case 0:
			reads[i] = ReadCode(account)
		case common.HashLength:
			reads[i] = ReadStorage(account, common.Hash(asked[i]))
		default:
			reads[i] = ReadCall(Message{To: &accounts[i], Data: asked[i]})
		}
	}
	answers, err := c.ReadMany(ctx, reads, block)
	if err != nil {
		return nil, nil, err
	}
	for _, answer := range answers {
		answered, refused = append(answered, answer.Data), append(refused, answer.Err)
	}
	return answered, refused, nil
}

// question is one element of a batch: one read, or an aggregate of several.
type question struct {
	method    string
	arguments []any
	of        []int // the reads that it answers, by index
	kind      questionKind
	size      int  // bytes of calldata
	hashed    bool // of one read, whose answer is a code's hash
}

// questionKind is what a question is made of.
type questionKind uint8

const (
	ofOne    questionKind = iota // one read
	ofCalls                      // calls that Multicall3 makes
	ofHashes                     // code hashes that one call tells
)

// alone makes a question of each of the reads with these indices.
func alone(reads []Read, indices []int) []question {
	questions := make([]question, len(indices))
	for i, index := range indices {
		read := reads[index]
		questions[i] = question{method: read.method, arguments: read.arguments, of: []int{index}, hashed: read.hashed != nil}
		if read.call != nil {
			questions[i].size = read.call.Size()
		}
	}
	return questions
}

// questions divides reads into aggregates and single questions. There are no aggregates where they
// would save no request, and no such as the node does not make.
func (c *Client) questions(reads []Read) []question {
	many := len(reads) > c.options.BatchSize
	aggregates, hashing := many && !c.plain.Load(), many && !c.unhashed.Load()
	var questions []question
	var single, group, hashed []int
	var calls []multicall.Inner
	size := 0
	flush := func() {
		if len(group) > 0 {
			message := Message{To: &multicall.Address, Data: multicall.Pack(calls)}
			questions = append(questions, question{method: "eth_call", arguments: []any{message.json()}, of: group, kind: ofCalls, size: len(message.Data)})
		}
		group, calls, size = nil, nil, 0
	}
	for i, read := range reads {
		if read.hashed != nil && hashing {
			hashed = append(hashed, i)
			continue
		}
		if read.call == nil || !aggregates {
			single = append(single, i)
			continue
		}
		if len(group) == maxCalls || size+read.call.Size() > maxData {
			flush()
		}
		group, calls, size = append(group, i), append(calls, *read.call), size+read.call.Size()
	}
	flush()
	return slices.Concat(questions, hashes(reads, hashed), alone(reads, single))
}

// askAll asks the questions in as few requests as the bounds allow, and fills in the answers. It
// returns the reads that must be asked again alone. What the first answer says of the node holds
// for the others, so only those are asked side by side.
func (c *Client) askAll(ctx context.Context, questions []question, to into, with []rpc.BatchElem) (again []int, err error) {
	if len(questions) == 0 && len(with) == 0 {
		return nil, nil
	}
	n := c.fitting(questions)
	if again, err = c.ask(ctx, questions[:n], to, with); err != nil {
		return nil, err
	}
	questions = slices.DeleteFunc(slices.Clone(questions[n:]), func(q question) bool {
		refused := q.kind == ofCalls && c.plain.Load() || q.kind == ofHashes && c.unhashed.Load()
		if refused {
			again = append(again, q.of...)
		}
		return refused
	})
	var requests [][]question
	for len(questions) > 0 {
		n := c.fitting(questions)
		requests, questions = append(requests, questions[:n]), questions[n:]
	}
	left := make([][]int, len(requests))
	err = parallel.Each(ctx, atOnce, len(requests), func(ctx context.Context, i int) (err error) {
		left[i], err = c.ask(ctx, requests[i], to, nil)
		return err
	})
	return slices.Concat(append(left, again)...), err
}

// fitting is how many of the questions fit into one request: at least one, if there are any.
func (c *Client) fitting(questions []question) int {
	n, reads, size := 0, 0, 0
	for _, q := range questions {
		reads, size = reads+len(q.of), size+q.size
		if n > 0 && (n == c.options.BatchSize || reads > maxReads || size > maxRequest) {
			break
		}
		n++
	}
	return n
}

// ask sends questions as one request. If there are aggregates among them, it also asks for the code
// of Multicall3 at that block, and believes them only if the code is right.
func (c *Client) ask(ctx context.Context, questions []question, to into, with []rpc.BatchElem) (again []int, err error) {
	answers, asked := to.answers, questions
	if slices.ContainsFunc(questions, func(q question) bool { return q.kind == ofCalls }) {
		code := ReadCode(multicall.Address)
		asked = append(slices.Clone(questions), question{method: code.method, arguments: code.arguments})
	}
	element := func(i int) rpc.BatchElem {
		if i >= len(asked) {
			return with[i-len(asked)]
		}
		return rpc.BatchElem{
			Method: asked[i].method, Args: append(slices.Clone(asked[i].arguments), at(to.block)), Result: result(asked[i].method),
		}
	}
	batch, err := c.batch(ctx, element(0).Method, len(asked)+len(with), element)
	if err != nil {
		return nil, err
	}
	copy(with, batch[len(asked):])
	there := false
	if len(asked) > len(questions) && batch[len(questions)].Error == nil {
		there = crypto.Keccak256Hash(data(batch[len(questions)].Result)) == multicall.CodeHash
		// Without it at one block, it is not looked for at others: they are read as well without.
		c.plain.Store(!there)
	}
	for i, q := range questions {
		switch {
		case q.kind == ofHashes:
			again = append(again, c.openHashes(q, batch[i], answers)...)
		case q.kind == ofOne && batch[i].Error != nil:
			answers[q.of[0]] = Answer{Err: c.answer(q.method, batch[i].Error)}
		case q.kind == ofOne && q.hashed:
			answers[q.of[0]] = Answer{Data: crypto.Keccak256(data(batch[i].Result))}
		case q.kind == ofOne:
			answers[q.of[0]] = Answer{Data: data(batch[i].Result)}
		case !there:
			again = append(again, q.of...)
		default:
			again = append(again, c.open(q, batch[i], answers)...)
		}
	}
	return again, nil
}

// open fills in the answers of an aggregate. It returns the reads that must be asked again: those
// that failed without a reason, or all if the node refused the whole, as too dear for example.
func (c *Client) open(q question, answer rpc.BatchElem, answers []Answer) (again []int) {
	if errors.As(answer.Error, new(rpc.Error)) {
		return q.of
	}
	var results []multicall.Result
	err := answer.Error
	if err == nil {
		results, err = multicall.Unpack(data(answer.Result), len(q.of))
	}
	if err != nil {
		for _, index := range q.of {
			answers[index] = Answer{Err: c.answer(q.method, err)}
		}
		return nil
	}
	for i, index := range q.of {
		switch {
		case results[i].OK:
			answers[index] = Answer{Data: results[i].Data}
		case len(results[i].Data) > 0:
			answers[index] = Answer{Err: c.reverted(q.method, results[i].Data)}
		default:
			again = append(again, index)
		}
	}
	return again
}

// result is a place for the answer to a method.
func result(method string) any {
	switch method {
	case "eth_getStorageAt":
		return new(common.Hash)
	case "eth_getBalance":
		return new(hexutil.Big)
	}
	return new(hexutil.Bytes)
}

// data is what a place for an answer holds, as bytes.
func data(result any) []byte {
	switch result := result.(type) {
	case *common.Hash:
		return result[:]
	case *hexutil.Big:
		return (*big.Int)(result).Bytes()
	case *hexutil.Bytes:
		return *result
	}
	return nil
}

// batch sends requests that change nothing as one, and repeats it when the network fails.
func (c *Client) batch(ctx context.Context, method string, n int, element func(int) rpc.BatchElem) ([]rpc.BatchElem, error) {
	batch := make([]rpc.BatchElem, n)
	err := c.repeat(ctx, method, func(ctx context.Context) error {
		for i := range batch {
			batch[i] = element(i)
		}
		return c.rpc.BatchCallContext(ctx, batch)
	})
	return batch, err
}

// Receipts is Receipt for many transactions, in as few requests as BatchSize allows.
func (c *Client) Receipts(ctx context.Context, hashes []common.Hash) ([]*types.Receipt, error) {
	receipts := make([]*types.Receipt, len(hashes))
	err := c.byHash(ctx, "eth_getTransactionReceipt", hashes, func(i int, raw json.RawMessage) (err error) {
		if !isNull(raw) {
			receipts[i], err = readReceipt(raw, hashes[i])
		}
		return err
	})
	return receipts, err
}

// Transactions is Transaction for many, in as few requests as BatchSize allows. The node must know
// all of them.
func (c *Client) Transactions(ctx context.Context, hashes []common.Hash) ([]*types.Transaction, error) {
	transactions := make([]*types.Transaction, len(hashes))
	err := c.byHash(ctx, "eth_getTransactionByHash", hashes, func(i int, raw json.RawMessage) (err error) {
		transactions[i], err = readTransaction(raw, hashes[i])
		return err
	})
	return transactions, err
}

// HeadsOf is HeadOf for many blocks, in as few requests as BatchSize allows.
func (c *Client) HeadsOf(ctx context.Context, hashes []common.Hash) ([]Head, error) {
	const method = "eth_getBlockByHash"
	heads := make([]Head, len(hashes))
	err := c.byHash(ctx, method, hashes, func(i int, raw json.RawMessage) (err error) {
		if heads[i], err = c.readBlock(raw, method, hashes[i]); err == nil && heads[i].Hash != hashes[i] {
			err = fmt.Errorf("block %s instead of %s", heads[i].Hash, hashes[i])
		}
		return err
	}, false)
	return heads, err
}

// byHash asks for something of each hash, and gives each answer to a function. more are arguments
// that every question has. It ends with the first error.
func (c *Client) byHash(ctx context.Context, method string, hashes []common.Hash, take func(int, json.RawMessage) error, more ...any) error {
	for start := 0; start < len(hashes); start += c.options.BatchSize {
		part := hashes[start:min(start+c.options.BatchSize, len(hashes))]
		batch, err := c.batch(ctx, method, len(part), func(i int) rpc.BatchElem {
			return rpc.BatchElem{Method: method, Args: append([]any{part[i]}, more...), Result: new(json.RawMessage)}
		})
		if err != nil {
			return err
		}
		for i, answer := range batch {
			err := answer.Error
			if err == nil {
				err = take(start+i, *answer.Result.(*json.RawMessage))
			}
			if err != nil {
				return c.answer(method, err)
			}
		}
	}
	return nil
}
