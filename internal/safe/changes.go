// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// changes are the events by which a Safe reports a change of its owners, threshold or fallback
// handler, each with its text for people. None of them makes a signed transaction invalid by
// itself.
var changes = map[common.Hash]func(value common.Hash) string{
	crypto.Keccak256Hash([]byte("AddedOwner(address)")):   func(v common.Hash) string { return "owner " + address(v) + " was added" },
	crypto.Keccak256Hash([]byte("RemovedOwner(address)")): func(v common.Hash) string { return "owner " + address(v) + " was removed" },
	crypto.Keccak256Hash([]byte("ChangedThreshold(uint256)")): func(v common.Hash) string {
		return "the threshold was set to " + new(big.Int).SetBytes(v[:]).String()
	},
	crypto.Keccak256Hash([]byte("ChangedFallbackHandler(address)")): func(v common.Hash) string {
		return "the fallback handler was set to " + address(v)
	},
}

func address(value common.Hash) string { return common.BytesToAddress(value[:]).Hex() }

// ChangeTopics are the first topics of the logs that Change reads.
func ChangeTopics() []common.Hash {
	var topics []common.Hash
	for topic := range changes {
		topics = append(topics, topic)
	}
	return topics
}

// Change tells people what a Safe's log says about its owners, threshold or fallback handler. It
// returns "" for any other log. The new value is a topic from Safe 1.4.1 on, and data before.
func Change(log *types.Log) string {
	if len(log.Topics) == 0 || changes[log.Topics[0]] == nil {
		return ""
	}
	value := log.Data
	if len(log.Topics) == 2 {
		value = log.Topics[1][:]
	}
	if len(value) != common.HashLength {
		return ""
	}
	return changes[log.Topics[0]](common.BytesToHash(value))
}
