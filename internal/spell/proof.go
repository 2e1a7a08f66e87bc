// SPDX-License-Identifier: AGPL-3.0-or-later

package spell

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"

	"github.com/halo-factory/halocompile/internal/safe"
)

// Listed is what a spell should do, and nothing else.
type Listed struct {
	ChainID uint64
	Sender  common.Address // runs the code by delegatecall, so that its calls come from there
	Calls   []safe.Call    // in their order, without ether
	// bytes of code at the contracts that are called; one that is missing has a little
	Sizes map[common.Address]int
}

const (
	proofGas = 1 << 24 // most gas of one run, as of one transaction (EIP-7825)
	maxCalls = 500     // no spell of this program has as many
)

// selector is that of the function which a sender runs.
var selector = crypto.Keccak256([]byte("execute()"))[:4]

// Prove says what speaks against the code making exactly the calls that are wanted; nil if nothing
// does.
//
// The code is run once with contracts that take every call: it must make these calls, in this
// order, and end. On the way it may read nothing but the chain's id, its own address, its own code,
// and how much code there is where it calls. So it does the same at any block, whoever runs it,
// whatever the contracts answer. Then it is run once for each call, with a contract that refuses
// that one: it must revert as a whole.
func Prove(code []byte, wanted Listed) error {
	if len(code) == 0 {
		return errors.New("there is no code")
	}
	if len(wanted.Calls) > maxCalls {
		return fmt.Errorf("it has %d calls, and no more than %d are compared", len(wanted.Calls), maxCalls)
	}
	done, err := wanted.run(code, -1)
	if err != nil {
		return err
	}
	switch {
	case done.refused != "":
		return errors.New(done.refused)
	case done.err != nil:
		return fmt.Errorf("execute() reverts, although every call is taken: %w", done.err)
	}
	for i, call := range done.calls {
		if i == len(wanted.Calls) {
			return fmt.Errorf("it makes one call more: of %s with data 0x%x", call.To, call.Data)
		}
		want := wanted.Calls[i]
		if call.To != want.To || !bytes.Equal(call.Data, want.Data) {
			return fmt.Errorf("call %d is of %s with data 0x%x, the list has %s with data 0x%x", i+1, call.To, call.Data, want.To, want.Data)
		}
		if call.Value.Sign() != 0 {
			return fmt.Errorf("call %d sends %s wei", i+1, call.Value)
		}
	}
	if len(done.calls) < len(wanted.Calls) {
		return fmt.Errorf("it makes %d of %d calls", len(done.calls), len(wanted.Calls))
	}
	for i := range wanted.Calls {
		if done, err = wanted.run(code, i); err != nil {
			return err
		}
		if done.err == nil {
			return fmt.Errorf("it goes on after call %d was refused", i+1)
		}
	}
	return nil
}

// outcome is what one run showed.
type outcome struct {
	calls   []safe.Call
	refused string // what the code did that no spell of a list does
	err     error  // why the run reverted
}

// run runs the code. The call with the index fails is refused; none if it is negative.
func (w Listed) run(code []byte, fails int) (*outcome, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil))
	if err != nil {
		return nil, err
	}
	targets := w.stands(db, fails)
	at := crypto.CreateAddress(w.Sender, 0) // any account that is none of the others
	db.SetCode(at, code, tracing.CodeChangeUnspecified)

	done := &outcome{}
	hooks := &tracing.Hooks{
		OnEnter: func(depth int, kind byte, _, to common.Address, input []byte, _ uint64, value *big.Int) {
			if depth == 1 && vm.OpCode(kind) == vm.CALL { // everything else is refused as strange
				done.calls = append(done.calls, safe.Call{To: to, Data: bytes.Clone(input), Value: new(big.Int).Set(value)})
			}
		},
		OnOpcode: func(pc uint64, op byte, _, _ uint64, scope tracing.OpContext, _ []byte, depth int, _ error) {
			if depth == 1 && done.refused == "" {
				done.refused = strange(pc, vm.OpCode(op), scope, targets)
			}
		},
	}
	chain := *params.MergedTestChainConfig
	chain.ChainID = new(big.Int).SetUint64(w.ChainID)
	evm := runtime.NewEnv(&runtime.Config{
		ChainConfig: &chain, State: db, GasLimit: proofGas, BlockNumber: new(big.Int), Time: 1, Difficulty: new(big.Int), GasPrice: new(big.Int),
		BaseFee: new(big.Int), BlobBaseFee: new(big.Int), Random: &common.Hash{}, EVMConfig: vm.Config{Tracer: hooks},
	})
	_, _, done.err = evm.DelegateCall(common.Address{}, w.Sender, at, selector, proofGas, new(uint256.Int))
	return done, nil
}

// stands puts something in the place of each contract that is called, as long as its code.
func (w Listed) stands(db *state.StateDB, fails int) map[common.Address]bool {
	targets, before := map[common.Address]bool{}, map[common.Address]uint64{}
	for i, call := range w.Calls {
		if !targets[call.To] {
			targets[call.To] = true
			db.SetCode(call.To, append(bytes.Clone(standIn), make([]byte, max(w.Sizes[call.To]-len(standIn), 0))...), tracing.CodeChangeUnspecified)
		}
		if before[call.To]++; i == fails {
			db.SetState(call.To, common.BigToHash(common.Big1), common.BigToHash(new(big.Int).SetUint64(before[call.To])))
		}
	}
	return targets
}

// standIn is code that takes every call and answers nothing, but refuses the one whose number is in
// slot 1; slot 0 counts them.
//
//	n := sload(0) + 1; sstore(0, n); if eq(sload(1), n) { revert(0, 0) }
var standIn = common.FromHex("5f54600101805f5560015414601057005b5f5ffd")

// strange says what is wrong with an instruction in the code of a spell; "" if nothing is.
func strange(pc uint64, op vm.OpCode, scope tracing.OpContext, targets map[common.Address]bool) string {
	stack := scope.StackData()
	switch {
	case op == vm.EXTCODESIZE && len(stack) > 0:
		if of := common.Address(stack[len(stack)-1].Bytes20()); !targets[of] {
			return fmt.Sprintf("it asks for the code of %s, which the list does not call", of)
		}
	case op == vm.GAS:
		// The gas that is left may only be handed on.
		if code := scope.ContractCode(); pc+1 >= uint64(len(code)) || vm.OpCode(code[pc+1]) != vm.CALL {
			return fmt.Sprintf("it looks at the gas that is left (GAS at byte %d)", pc)
		}
	case !plain(op):
		return fmt.Sprintf("what it does may depend on more than its code, or change more than what it calls (%s at byte %d)", op, pc)
	}
	return ""
}

// plain tells whether an instruction does the same at any block, whatever was answered before, and
// changes nothing but by a call.
func plain(op vm.OpCode) bool {
	switch op {
	case vm.STOP, vm.KECCAK256, vm.ADDRESS, vm.CALLVALUE, vm.CALLDATALOAD, vm.CALLDATASIZE, vm.CALLDATACOPY, vm.CODESIZE, vm.CODECOPY, vm.CHAINID,
		vm.POP, vm.MLOAD, vm.MSTORE, vm.MSTORE8, vm.JUMP, vm.JUMPI, vm.PC, vm.MSIZE, vm.JUMPDEST, vm.MCOPY, vm.CALL, vm.RETURN, vm.REVERT:
		return true
	}
	return op >= vm.ADD && op <= vm.SIGNEXTEND || op >= vm.LT && op <= vm.SAR || op >= vm.PUSH0 && op <= vm.SWAP16
}
