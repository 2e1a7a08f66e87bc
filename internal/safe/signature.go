// SPDX-License-Identifier: AGPL-3.0-or-later

package safe

import (
	"bytes"
	"crypto/ecdsa"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/fault"
)

// SignatureLength is the length of one signature, in bytes: r and s of 32 each, v of one.
const SignatureLength = 65

// Sign signs a safeTxHash with an owner's key. The signature is r || s || v: v is 27 or 28, and s
// is in the lower half of the curve's order.
func Sign(key *ecdsa.PrivateKey, hash common.Hash) ([]byte, error) {
	signature, err := crypto.Sign(hash[:], key)
	if err != nil {
		return nil, err
	}
	signature[64] += 27
	return signature, nil
}

// Recover returns who signed the hash. It refuses a length other than 65 bytes. It refuses a v
// other than 27 and 28: eth_sign and contract signatures are never collected, and that an owner has
// approved a hash is read from the chain, never from a signature. It refuses an s in the upper half
// of the order, because anybody could make a second signature of the same owner that way.
func Recover(hash common.Hash, signature []byte) (common.Address, error) {
	refuse := func(format string, arguments ...any) (common.Address, error) {
		return common.Address{}, fault.New(fault.SignatureInvalid, "", format, arguments...)
	}
	if len(signature) != SignatureLength {
		return refuse("signature has %d bytes, not %d", len(signature), SignatureLength)
	}
	v := signature[64]
	if v != 27 && v != 28 {
		return refuse("signature has v = %d; only 27 and 28, an owner's EIP-712 signature, are taken", v)
	}
	r, s := new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:64])
	if !crypto.ValidateSignatureValues(v-27, r, s, true) {
		return refuse("signature has r or s outside its range (s must be in the lower half of the order)")
	}
	plain := bytes.Clone(signature)
	plain[64] -= 27
	public, err := crypto.SigToPub(hash[:], plain)
	if err != nil {
		return refuse("signature does not recover: %w", err)
	}
	return crypto.PubkeyToAddress(*public), nil
}

// entry is one owner's part of joined signatures.
type entry struct {
	owner     common.Address
	signature []byte
}

// recovered returns signatures of a hash with their owners. It refuses whatever Recover refuses.
func recovered(hash common.Hash, signatures [][]byte) ([]entry, error) {
	all := make([]entry, 0, len(signatures))
	for _, signature := range signatures {
		owner, err := Recover(hash, signature)
		if err != nil {
			return nil, err
		}
		all = append(all, entry{owner, signature})
	}
	return all, nil
}

// join puts entries one after the other, sorted by owner. It refuses two of the same owner.
func join(all []entry) ([]byte, error) {
	all = slices.SortedFunc(slices.Values(all), func(a, b entry) int { return a.owner.Cmp(b.owner) })
	joined := make([]byte, 0, SignatureLength*len(all))
	for i, one := range all {
		if i > 0 && one.owner == all[i-1].owner {
			return nil, fault.New(fault.SignatureInvalid, one.owner.Hex(), "two signatures of the same owner")
		}
		joined = append(joined, one.signature...)
	}
	return joined, nil
}

// JoinSignatures puts signatures of a hash in the form that execTransaction takes: one after the
// other, sorted by owner. It refuses two signatures of the same owner, and whatever Recover
// refuses. It does not check that the signers are owners; State.Join does.
func JoinSignatures(hash common.Hash, signatures [][]byte) ([]byte, error) {
	all, err := recovered(hash, signatures)
	if err != nil {
		return nil, err
	}
	return join(all)
}

// SplitSignatures is the inverse of JoinSignatures: it returns the owners whose signatures of hash
// a joined string holds, in its order. Of an owner who has approved the hash on the chain (v = 1),
// the string holds nothing but the address: only whoever knows that the Safe took the string may
// believe it. Like the contract, SplitSignatures refuses a string that is not in ascending order.
func SplitSignatures(hash common.Hash, joined []byte) ([]common.Address, error) {
	if len(joined)%SignatureLength != 0 {
		return nil, fault.New(fault.SignatureInvalid, "", "signatures have %d bytes, which is no multiple of %d", len(joined), SignatureLength)
	}
	var owners []common.Address
	for signature := range slices.Chunk(joined, SignatureLength) {
		// The contract looks at nothing else of an approval.
		owner := common.BytesToAddress(signature[:32])
		if signature[64] != approvedHash {
			var err error
			if owner, err = Recover(hash, signature); err != nil {
				return nil, err
			}
		}
		if len(owners) > 0 && owner.Cmp(owners[len(owners)-1]) <= 0 {
			return nil, fault.New(fault.SignatureInvalid, owner.Hex(), "signatures are not by owner ascending, each once")
		}
		owners = append(owners, owner)
	}
	return owners, nil
}

// approvedHash is v where an owner has approved the hash on the chain instead of signing it.
const approvedHash = 1

// approved takes the place of the signature of an owner who has approved the hash on the chain.
func approved(owner common.Address) []byte {
	return slices.Concat(addressWord(owner), make([]byte, 32), []byte{approvedHash})
}

// ApprovedHashSignatures takes the place of signatures for owners who have approved the hash on the
// chain. Nobody has to sign, so simulations use it, with Approvals as an override of the Safe's
// storage.
func ApprovedHashSignatures(owners []common.Address) ([]byte, error) {
	all := make([]entry, len(owners))
	for i, owner := range owners {
		all[i] = entry{owner, approved(owner)}
	}
	return join(all)
}

// approvedHashesSlot is the slot at which Safe 1.4.1 keeps mapping(address owner => mapping(bytes32
// hash => uint256)) approvedHashes.
const approvedHashesSlot = 8

// ApprovedHashSlot is the storage slot of approvedHashes[owner][hash].
func ApprovedHashSlot(owner common.Address, hash common.Hash) common.Hash {
	ofOwner := crypto.Keccak256(addressWord(owner), word(big.NewInt(approvedHashesSlot)))
	return crypto.Keccak256Hash(hash[:], ofOwner)
}

// Approvals is the storage of a Safe in which each owner has approved the hash. Simulations use it
// as a stateDiff.
func Approvals(owners []common.Address, hash common.Hash) map[common.Hash]common.Hash {
	diff := make(map[common.Hash]common.Hash, len(owners))
	for _, owner := range owners {
		diff[ApprovedHashSlot(owner, hash)] = common.BigToHash(common.Big1)
	}
	return diff
}
