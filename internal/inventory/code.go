// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"bytes"
	"io/fs"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/creation"
)

// creationCode finds the creation code that a template pins; nil if neither this program has it nor
// the repository.
func creationCode(stored fs.FS, pinned *catalog.Component) []byte {
	if pinned == nil {
		return nil
	}
	if pinned.Code != nil && stored != nil {
		code, err := creation.Stored(stored, pinned.CodeHash)
		if err != nil {
			return nil // check says why
		}
		return code
	}
	hash := pinned.CodeHash
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
