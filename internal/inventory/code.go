// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

// creationCode finds the creation code that a template pins by its hash; nil if this program does
// not have it.
func creationCode(hash common.Hash) []byte {
	for _, each := range bindings.All {
		if bindings.CodeHash(each) == hash {
			return bindings.CreationCode(each)
		}
	}
	return nil
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
