// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

// Likeness is how code on a chain compares with the code that a template pins.
type Likeness string

// Likenesses.
const (
	Exact Likeness = "exact"
	// only what the compiler notes about sources differs
	ButTail  Likeness = "exact but for the metadata"
	Other    Likeness = "other"
	Unpinned Likeness = "unknown" // this program does not have the code that the template pins
)

// creation finds the creation code that a template pins by its hash.
func creation(hash common.Hash) []byte {
	for _, each := range bindings.All {
		if bindings.CodeHash(each) == hash {
			return bindings.CreationCode(each)
		}
	}
	return nil
}

// runtime is the code that creation code leaves, with zeroes in the place of immutables. The
// compiler puts it behind the first INVALID, which ends the constructor; the constructor copies it
// by its length and that place, which it has as two constants in a row.
func runtime(creation []byte) []byte {
	var constants []int
	for at := 0; at < len(creation); at++ {
		op := vm.OpCode(creation[at])
		if op == vm.INVALID {
			from := at + 1
			for i := 1; i < len(constants); i++ {
				if to := from + constants[i-1]; constants[i] == from && to <= len(creation) {
					return creation[from:to]
				}
			}
			return nil
		}
		if op < vm.PUSH1 || op > vm.PUSH32 {
			continue
		}
		next := min(at+1+int(op-vm.PUSH1)+1, len(creation))
		if value := new(big.Int).SetBytes(creation[at+1 : next]); value.IsInt64() && value.Int64() <= int64(len(creation)) {
			constants = append(constants, int(value.Int64()))
		}
		at = next - 1
	}
	return nil
}

// compare compares code on a chain with the creation code that is pinned by a hash.
func compare(code []byte, pinned common.Hash) Likeness {
	whole := creation(pinned)
	if whole == nil {
		return Unpinned
	}
	want := runtime(whole)
	if same(code, want) {
		return Exact
	}
	if len(want) > 0 && same(withoutTail(code), withoutTail(want)) {
		return ButTail
	}
	return Other
}

// same compares code with that of a contract. Any word may stand where the compiler left room for
// an immutable: a PUSH32 of zero, which it writes for nothing else.
func same(code, want []byte) bool {
	if len(code) != len(want) || len(want) == 0 {
		return false
	}
	var zero common.Hash
	for at := 0; at < len(want); at++ {
		if code[at] != want[at] {
			return false
		}
		op := vm.OpCode(want[at])
		if op < vm.PUSH1 || op > vm.PUSH32 {
			continue
		}
		next := min(at+1+int(op-vm.PUSH1)+1, len(want))
		if operand := want[at+1 : next]; (op != vm.PUSH32 || !bytes.Equal(operand, zero[:])) && !bytes.Equal(code[at+1:next], operand) {
			return false
		}
		at = next - 1
	}
	return true
}

// withoutTail cuts off the compiler's metadata, if there are some: a CBOR map, its length in the
// last two bytes, and the INVALID before it.
func withoutTail(code []byte) []byte {
	if len(code) < 2 {
		return code
	}
	from := len(code) - 2 - int(code[len(code)-2])<<8 - int(code[len(code)-1])
	if from < 0 || len(code)-from < 8 || code[from] < 0xa1 || code[from] > 0xa4 {
		return code
	}
	for _, key := range []string{"\x64ipfs", "\x65bzzr0", "\x65bzzr1", "\x64solc", "\x6cexperimental"} {
		if bytes.HasPrefix(code[from+1:], []byte(key)) {
			return bytes.TrimSuffix(code[:from], []byte{byte(vm.INVALID)})
		}
	}
	return code
}

// The code of a minimal proxy (EIP-1167): before and behind the address of the contract whose code
// it runs. Immutable arguments may follow.
var (
	beforeTarget = common.FromHex("363d3d373d3d3d363d73")
	behindTarget = common.FromHex("5af43d82803e903d91602b57fd5bf3")
)

// target is the contract whose code a minimal proxy runs.
func target(code []byte) (common.Address, bool) {
	rest, is := bytes.CutPrefix(code, beforeTarget)
	if !is || len(rest) < common.AddressLength || !bytes.HasPrefix(rest[common.AddressLength:], behindTarget) {
		return common.Address{}, false
	}
	return common.BytesToAddress(rest[:common.AddressLength]), true
}
