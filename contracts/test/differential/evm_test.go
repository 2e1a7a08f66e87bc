// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

const (
	// start is when every history begins: 2020-09-13, so that nothing depends on a clock that
	// begins at 0 [Unix seconds].
	start = 1_600_000_000

	callGas = 30_000_000
)

// chain is accounts and contracts at a time, without blocks: every call is a transaction of its
// own.
type chain struct {
	state *state.StateDB
	evm   *vm.EVM
	rules params.Rules
	now   uint64 // Unix seconds
}

func newChain() (*chain, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	return on(db, start), nil
}

// fork is a chain that goes on from here on its own.
func (c *chain) fork() *chain { return on(c.state.Copy(), c.now) }

func on(db *state.StateDB, now uint64) *chain {
	context := vm.BlockContext{
		CanTransfer: core.CanTransfer,
		Transfer:    core.Transfer,
		GetHash:     func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: new(big.Int),
		Time:        now,
		Difficulty:  new(big.Int),
		GasLimit:    callGas,
		BaseFee:     new(big.Int),
		BlobBaseFee: new(big.Int),
		Random:      new(common.Hash),
	}
	config := params.MergedTestChainConfig
	evm := vm.NewEVM(context, db, config, vm.Config{})
	evm.SetTxContext(vm.TxContext{GasPrice: common.U2560})
	return &chain{state: db, evm: evm, rules: config.Rules(context.BlockNumber, true, now), now: now}
}

func (c *chain) pass(seconds uint64) {
	c.now += seconds
	c.evm.Context.Time = c.now
}

// deploy creates a contract from its creation code.
func (c *chain) deploy(from common.Address, contract *bind.MetaData, args ...any) (common.Address, error) {
	packed, err := bindings.ABI(contract).Pack("", args...)
	if err != nil {
		return common.Address{}, err
	}
	c.begin(from, nil)
	_, address, _, err := c.evm.Create(from, append(bindings.CreationCode(contract), packed...), callGas, common.U2560)
	if err != nil {
		return common.Address{}, fmt.Errorf("%s: %w", contract.ID, err)
	}
	c.state.Finalise(true)
	return address, nil
}

// send is a transaction. A call that reverts is a revert, with the words that it returned
// otherwise.
func (c *chain) send(from, to common.Address, data []byte) (words, error) {
	c.begin(from, &to)
	out, _, err := c.evm.Call(from, to, data, callGas, common.U2560)
	c.state.Finalise(true)
	return answer(out, err)
}

// view is a call that changes nothing.
func (c *chain) view(to common.Address, data []byte) (words, error) {
	c.begin(common.Address{}, &to)
	out, _, err := c.evm.StaticCall(common.Address{}, to, data, callGas)
	return answer(out, err)
}

// begin empties what lives as long as a transaction: transient storage, and the list of what was
// accessed.
func (c *chain) begin(from common.Address, to *common.Address) {
	c.state.Prepare(c.rules, from, common.Address{}, to, nil, nil)
}

// contract is one that was deployed, with its ABI.
type contract struct {
	abi     *abi.ABI
	address common.Address
}

func at(address common.Address, meta *bind.MetaData) contract {
	return contract{abi: bindings.ABI(meta), address: address}
}

// data packs a call; the methods and arguments of these tests are in the ABI, or they are wrong.
func (k contract) data(method string, args ...any) []byte {
	data, err := k.abi.Pack(method, args...)
	if err != nil {
		panic(fmt.Sprintf("%s: %v", method, err))
	}
	return data
}

func (c *chain) do(from common.Address, k contract, method string, args ...any) (words, error) {
	return c.send(from, k.address, k.data(method, args...))
}

func (c *chain) get(k contract, method string, args ...any) (words, error) {
	return c.view(k.address, k.data(method, args...))
}

// words is what a function returned, if that was values of fixed size.
type words []byte

func (w words) number(i int) *big.Int { return new(big.Int).SetBytes(w[32*i : 32*i+32]) }

// answer tells reverts, which are compared, from failures that no contract of ours should ever
// have, e.g. out of gas.
func answer(out []byte, err error) (words, error) {
	switch {
	case err == nil:
		return out, nil
	case errors.Is(err, vm.ErrExecutionReverted):
		return nil, reason(out)
	default:
		return nil, fmt.Errorf("not a revert: %w", err)
	}
}

var customErrors = func() map[[4]byte]abi.Error {
	list := map[[4]byte]abi.Error{}
	for _, contract := range bindings.ABIs() {
		for _, e := range contract.Errors {
			list[[4]byte(e.ID[:4])] = e
		}
	}
	return list
}()

// reason puts a revert into the words that the models use.
func reason(data []byte) error {
	if text, err := abi.UnpackRevert(data); err == nil && !bytes.HasPrefix(data, panicSelector) {
		return Revert(text)
	}
	if bytes.HasPrefix(data, panicSelector) && len(data) == 36 {
		return Panic(binary.BigEndian.Uint64(data[28:]))
	}
	if len(data) >= 4 {
		if e, ok := customErrors[[4]byte(data[:4])]; ok {
			values, err := e.Inputs.Unpack(data[4:])
			if err != nil {
				return fmt.Errorf("%s: %w", e.Name, err)
			}
			return Custom(e.Name, values...)
		}
	}
	return fmt.Errorf("unknown revert %#x", data)
}

var panicSelector = []byte{0x4e, 0x48, 0x7b, 0x71}

// same says whether a call ended as the model says.
func same(got, want error) error {
	var revert Revert
	if got != nil && !errors.As(got, &revert) {
		return got
	}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		return fmt.Errorf("the contract says %s, the model %s", said(got), said(want))
	}
	return nil
}

func said(err error) string {
	if err == nil {
		return "done"
	}
	return err.Error()
}

// outcome is how a call ended, without the numbers: what the tests count.
func outcome(err error) string {
	if err == nil {
		return "done"
	}
	name, _, _ := strings.Cut(err.Error(), "(")
	if name == "Panic" {
		return err.Error()
	}
	return name
}
