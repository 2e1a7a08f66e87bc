// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"context"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// ApproveHash is the calldata by which an owner approves a hash on the Safe, instead of signing it.
// An owner that is a contract has no other way here.
func ApproveHash(hash common.Hash) []byte {
	data, err := safeABI.Pack("approveHash", hash)
	if err != nil {
		panic(err) // a mistake in this package
	}
	return data
}

// ReadApproved adds to the states of Safes, at a block, which owners have approved which of these
// hashes on the chain, and which owners are contracts. It asks the reader once, and not at all if
// there is no hash. A Safe whose state is not given is passed over. An approval cannot be taken
// back: only another nonce of the Safe ends it.
func ReadApproved(ctx context.Context, reader Reader, states map[common.Address]State, hashes map[common.Address][]common.Hash, at common.Hash) error {
	var accounts []common.Address
	var asked [][]byte
	var take []func(answer []byte)
	ask := func(account common.Address, data []byte, each func(answer []byte)) {
		accounts, asked, take = append(accounts, account), append(asked, data), append(take, each)
	}
	told := map[common.Address]*State{}
	for _, address := range slices.SortedFunc(maps.Keys(hashes), common.Address.Cmp) {
		state, known := states[address]
		if !known || len(hashes[address]) == 0 {
			continue
		}
		state.Approved, state.Contracts = map[common.Hash][]common.Address{}, nil
		told[address] = &state
		for _, owner := range state.Owners {
			for _, hash := range hashes[address] {
				data, err := safeABI.Pack("approvedHashes", owner, hash)
				if err != nil {
					return err
				}
				ask(address, data, func(answer []byte) {
					if new(big.Int).SetBytes(answer).Sign() != 0 {
						state.Approved[hash] = append(state.Approved[hash], owner)
					}
				})
			}
			ask(owner, nil, func(code []byte) {
				// An account that delegates to code has its key, and signs with it.
				if _, delegates := types.ParseDelegation(code); len(code) > 0 && !delegates {
					state.Contracts = append(state.Contracts, owner)
				}
			})
		}
	}
	if len(asked) == 0 {
		return nil
	}
	answers, refused, err := reader.Tell(ctx, accounts, asked, at)
	if err != nil {
		return err
	}
	for i, answer := range answers {
		switch {
		case refused[i] != nil && isRevert(refused[i]):
			return none(accounts[i], "approvedHashes", refused[i])
		case refused[i] != nil:
			return refused[i]
		}
		take[i](answer)
	}
	for address, state := range told {
		states[address] = *state
	}
	return nil
}
