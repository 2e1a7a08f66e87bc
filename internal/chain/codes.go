// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// maxHashes is how many code hashes one call tells: its data is that of a creation, which chains
// bound (EIP-3860: 49,152 bytes).
const maxHashes = 1_000

// hasher is code that tells code hashes. A node runs it as the creation of a contract, with
// addresses behind it, a word each. It puts the hash of each in the place of its address, and
// reverts with the list: what reverts may be of any length, and costs nothing to keep.
//
//	size = codesize - 35; codecopy(0, 35, size)
//	for (at = 0; at < size; at += 32) mstore(at, extcodehash(mload(at)))
//	revert(0, size)
var hasher = common.FromHex("6023380380602360003960005b818110601757506000fd5b80513f8152602001600c56")

// ReadCodeHash asks for the keccak256 of the code at an address. The answer's data is its 32 bytes;
// without code, it is the hash of no bytes. Many are asked for as one call, without the codes
// themselves. A node that does not make that call is asked for each code.
func ReadCodeHash(account common.Address) Read {
	return Read{method: "eth_getCode", arguments: []any{account}, hashed: &account}
}

// hashes divides reads of code hashes, given by their indices, into calls.
func hashes(reads []Read, indices []int) []question {
	var questions []question
	for part := range slices.Chunk(indices, maxHashes) {
		input := slices.Clone(hasher)
		for _, index := range part {
			input = append(input, common.LeftPadBytes(reads[index].hashed[:], 32)...)
		}
		message := Message{Data: input}
		questions = append(questions, question{method: "eth_call", arguments: []any{message.json()}, of: part, kind: ofHashes, size: len(input)})
	}
	return questions
}

// openHashes fills in the answers of a call for code hashes. It returns the reads that must be
// asked again: all of them if the node did not make that call. A node that no longer has the state
// will not tell a single code either.
func (c *Client) openHashes(q question, answer rpc.BatchElem, answers []Answer) (again []int) {
	var refused rpc.Error
	if errors.As(answer.Error, &refused) && forgotten(refused) {
		for _, index := range q.of {
			answers[index] = Answer{Err: c.answer(q.method, answer.Error)}
		}
		return nil
	}
	list, reverted := revertData(answer.Error)
	if !reverted || len(list) != 32*len(q.of) {
		c.unhashed.Store(true)
		return q.of
	}
	for i, index := range q.of {
		hash := common.Hash(list[32*i : 32*i+32])
		if hash == (common.Hash{}) { // an account that does not exist
			hash = crypto.Keccak256Hash()
		}
		answers[index] = Answer{Data: hash[:]}
	}
	return nil
}
