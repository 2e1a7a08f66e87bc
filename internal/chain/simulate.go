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
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
)

// Override is what a simulation changes of an account before a block. A nil field changes nothing.
type Override struct {
	Balance   *big.Int // wei
	Nonce     *uint64
	Code      []byte
	StateDiff map[common.Hash]common.Hash // these slots; the others stay
}

// SimCall is one transaction of a simulation. Its sender needs neither a key nor ether for gas. Not
// every node simulates the creation of a contract (anvil 1.7 does not). Nodes bound the gas of a
// whole simulation (go-ethereum: 50 million by default), so a call that may burn all its gas should
// set Gas.
type SimCall = Message

// SimBlock is one block of a simulation. Time and Number, if set, must be greater than those of the
// block before.
type SimBlock struct {
	Number    uint64 // zero: the next
	Time      uint64 // Unix seconds, any time ahead; zero: the node's choice
	GasLimit  uint64 // gas; zero: as the block before
	Overrides map[common.Address]Override
	Calls     []SimCall
}

// SimBlockResult is the outcome of a simulated block.
type SimBlockResult struct {
	Number  uint64
	Time    uint64 // Unix seconds
	GasUsed uint64
	Calls   []SimCallResult // in the order of the block's calls
}

// SimCallResult is the outcome of a simulated call.
type SimCallResult struct {
	OK      bool
	GasUsed uint64
	Return  []byte
	Logs    []*types.Log
	Revert  *Revert // why the call failed; nil when OK
}

// Simulate runs blocks on top of a block (the zero hash is the latest) without changing the chain.
// Each call sees the effects of those before it (eth_simulateV1). Senders are not checked, fees are
// zero, and transfers of ether give no logs. A call that reverts is a result, not an error; the
// error is that of the node. The results leave out blocks that a node inserts to fill a gap in
// numbers.
func (c *Client) Simulate(ctx context.Context, blocks []SimBlock, block common.Hash) ([]SimBlockResult, error) {
	base, err := c.HeadOf(ctx, block)
	if err != nil {
		return nil, err
	}
	return c.SimulateOn(ctx, blocks, base)
}

// SimulateOn is Simulate on top of a block that the caller has read.
func (c *Client) SimulateOn(ctx context.Context, blocks []SimBlock, base Head) ([]SimBlockResult, error) {
	results, err := c.SimulateEach(ctx, [][]SimBlock{blocks}, base)
	if err != nil {
		return nil, err
	}
	return results[0], nil
}

// SimulateEach is SimulateOn for several simulations, each by itself. A few are one request. It
// fails with the first that the node does not make.
func (c *Client) SimulateEach(ctx context.Context, many [][]SimBlock, base Head) ([][]SimBlockResult, error) {
	var all [][]SimBlockResult
	for part := range slices.Chunk(many, maxSimulations) {
		payloads := make([][]any, len(part))
		for i, blocks := range part {
			var err error
			if payloads[i], err = c.simPayload(blocks, base); err != nil {
				return nil, err
			}
		}
		batch, err := c.batch(ctx, simulate, len(part), func(i int) rpc.BatchElem {
			return rpc.BatchElem{Method: simulate, Args: payloads[i], Result: new(json.RawMessage)}
		})
		if err != nil {
			return nil, err
		}
		for i, answer := range batch {
			if err := c.answerOf(simulate, answer); err != nil {
				return nil, err
			}
			results, err := c.simResults(part[i], *answer.Result.(*json.RawMessage))
			if err != nil {
				return nil, err
			}
			all = append(all, results)
		}
	}
	return all, nil
}

const (
	simulate       = "eth_simulateV1"
	maxSimulations = 8 // in one request: nodes bound the time for its answer
)

// simPayload are the arguments of a simulation on top of a block.
func (c *Client) simPayload(blocks []SimBlock, base Head) ([]any, error) {
	payload := make([]map[string]any, len(blocks))
	number, time := base.Number, base.Time
	for i, b := range blocks {
		// Some nodes would simulate blocks that no chain can have.
		if b.Number != 0 && b.Number <= number || b.Time != 0 && b.Time <= time {
			return nil, fault.New(fault.SimulationFails, c.node, "block %d of the simulation has number %d and time %d, and follows one with %d and %d",
				i, b.Number, b.Time, number, time).Remedy("order the blocks by time")
		}
		number, time = max(number+1, b.Number), max(time+1, b.Time)
		payload[i] = b.json()
	}
	return []any{map[string]any{"blockStateCalls": payload, "validation": false, "traceTransfers": false}, at(base.Hash)}, nil
}

// simResults reads what a node answers to a simulation, and compares it with the blocks.
func (c *Client) simResults(blocks []SimBlock, told json.RawMessage) ([]SimBlockResult, error) {
	var raw []struct {
		Number  hexutil.Uint64 `json:"number"`
		Time    hexutil.Uint64 `json:"timestamp"`
		GasUsed hexutil.Uint64 `json:"gasUsed"`
		Calls   []simAnswer    `json:"calls"`
	}
	if err := json.Unmarshal(told, &raw); err != nil {
		return nil, c.answer(simulate, err)
	}
	results := make([]SimBlockResult, 0, len(blocks))
	for _, b := range blocks {
		for len(raw) > 0 && b.Number != 0 && uint64(raw[0].Number) < b.Number && len(raw[0].Calls) == 0 {
			raw = raw[1:]
		}
		if len(raw) == 0 || len(raw[0].Calls) != len(b.Calls) || (b.Number != 0 && uint64(raw[0].Number) != b.Number) ||
			(b.Time != 0 && uint64(raw[0].Time) != b.Time) {
			return nil, c.answer(simulate, errors.New("the answer's blocks or calls are not those that were asked for"))
		}
		if raw[0].GasUsed > maxGas || raw[0].Time > maxTime || raw[0].Number > maxNumber {
			return nil, c.answer(simulate, errors.New("a block that no chain can have"))
		}
		result := SimBlockResult{
			Number: uint64(raw[0].Number), Time: uint64(raw[0].Time), GasUsed: uint64(raw[0].GasUsed),
			Calls: make([]SimCallResult, len(b.Calls)),
		}
		for i, answer := range raw[0].Calls {
			var err error
			if result.Calls[i], err = c.simResult(b.Calls[i], answer); err != nil {
				return nil, c.answer(simulate, fmt.Errorf("call %d of block %d: %w", i, result.Number, err))
			}
		}
		results = append(results, result)
		raw = raw[1:]
	}
	if len(raw) > 0 {
		return nil, c.answer(simulate, fmt.Errorf("%d blocks more than were asked for", len(raw)))
	}
	return results, nil
}

// simAnswer is one call's result as nodes give it.
type simAnswer struct {
	Status  *hexutil.Uint64 `json:"status"`
	GasUsed hexutil.Uint64  `json:"gasUsed"`
	Return  hexutil.Bytes   `json:"returnData"`
	Logs    []*types.Log    `json:"logs"`
	Error   *struct {
		Code    int             `json:"code"`
		Message string          `json:"message"`
		Data    json.RawMessage `json:"data"`
	} `json:"error"`
}

func (c *Client) simResult(call SimCall, answer simAnswer) (SimCallResult, error) {
	switch most := uint64(maxGas); {
	case answer.Status == nil || *answer.Status > 1:
		return SimCallResult{}, errors.New("no status")
	case *answer.Status == 1 && answer.Error != nil:
		return SimCallResult{}, errors.New("success and an error")
	case call.Gas != 0 && uint64(answer.GasUsed) > call.Gas || uint64(answer.GasUsed) > most:
		return SimCallResult{}, fmt.Errorf("%d gas used of %d", uint64(answer.GasUsed), call.Gas)
	}
	for _, log := range answer.Logs {
		if err := checkLog(log); err != nil {
			return SimCallResult{}, err
		}
	}
	result := SimCallResult{
		OK: *answer.Status == 1, GasUsed: uint64(answer.GasUsed), Return: answer.Return, Logs: answer.Logs,
	}
	if result.OK {
		return result, nil
	}
	// Some nodes give the data that the contract reverted with as the error's data, some as what
	// the call returned, some as both.
	data := []byte(answer.Return)
	if answer.Error != nil {
		var text string
		if json.Unmarshal(answer.Error.Data, &text) == nil {
			if decoded, err := hexutil.Decode(text); err == nil && len(decoded) > 0 {
				data = decoded
			}
		}
	}
	result.Revert = DecodeRevert(data, c.options.Errors...)
	if len(data) == 0 && answer.Error != nil && answer.Error.Message != "" {
		result.Revert.Reason = c.scrub(answer.Error.Message)
	}
	result.Return = data
	return result, nil
}

func (b SimBlock) json() map[string]any {
	block := map[string]any{}
	over := map[string]any{}
	if b.Number != 0 {
		over["number"] = hexutil.Uint64(b.Number)
	}
	if b.Time != 0 {
		over["time"] = hexutil.Uint64(b.Time)
	}
	if b.GasLimit != 0 {
		over["gasLimit"] = hexutil.Uint64(b.GasLimit)
	}
	if len(over) > 0 {
		block["blockOverrides"] = over
	}
	if len(b.Overrides) > 0 {
		accounts := make(map[common.Address]map[string]any, len(b.Overrides))
		for address, account := range b.Overrides {
			fields := map[string]any{}
			if account.Balance != nil {
				fields["balance"] = (*hexutil.Big)(account.Balance)
			}
			if account.Nonce != nil {
				fields["nonce"] = hexutil.Uint64(*account.Nonce)
			}
			if account.Code != nil {
				fields["code"] = hexutil.Bytes(account.Code)
			}
			if account.StateDiff != nil {
				fields["stateDiff"] = account.StateDiff
			}
			accounts[address] = fields
		}
		block["stateOverrides"] = accounts
	}
	calls := make([]map[string]any, len(b.Calls))
	for i, call := range b.Calls {
		calls[i] = call.json()
	}
	block["calls"] = calls
	return block
}
