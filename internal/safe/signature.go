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
// other than 27 and 28, because eth_sign, approved hashes and contract signatures are never
// collected. It refuses an s in the upper half of the order, because anybody could make a second
// signature of the same owner that way.
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

// JoinSignatures puts signatures of a hash in the form that execTransaction takes: one after the
// other, sorted by owner. It refuses two signatures of the same owner, and whatever Recover
// refuses. It does not check that the signers are owners; State.Join does.
func JoinSignatures(hash common.Hash, signatures [][]byte) ([]byte, error) {
	type signed struct {
		owner     common.Address
		signature []byte
	}
	all := make([]signed, 0, len(signatures))
	for _, signature := range signatures {
		owner, err := Recover(hash, signature)
		if err != nil {
			return nil, err
		}
		all = append(all, signed{owner, signature})
	}
	slices.SortFunc(all, func(a, b signed) int { return a.owner.Cmp(b.owner) })
	joined := make([]byte, 0, SignatureLength*len(all))
	for i, one := range all {
		if i > 0 && one.owner == all[i-1].owner {
			return nil, fault.New(fault.SignatureInvalid, one.owner.Hex(), "two signatures of the same owner")
		}
		joined = append(joined, one.signature...)
	}
	return joined, nil
}

// SplitSignatures is the inverse of JoinSignatures: it returns the owners whose signatures of hash
// a joined string holds, in its order. Like the contract, it refuses a string that is not in
// ascending order.
func SplitSignatures(hash common.Hash, joined []byte) ([]common.Address, error) {
	if len(joined)%SignatureLength != 0 {
		return nil, fault.New(fault.SignatureInvalid, "", "signatures have %d bytes, which is no multiple of %d", len(joined), SignatureLength)
	}
	var owners []common.Address
	for signature := range slices.Chunk(joined, SignatureLength) {
		owner, err := Recover(hash, signature)
		if err != nil {
			return nil, err
		}
		if len(owners) > 0 && owner.Cmp(owners[len(owners)-1]) <= 0 {
			return nil, fault.New(fault.SignatureInvalid, owner.Hex(), "signatures are not by owner ascending, each once")
		}
		owners = append(owners, owner)
	}
	return owners, nil
}

// ApprovedHashSignatures takes the place of signatures for owners who have approved the hash on the
// chain (v = 1). Nobody has to sign, so simulations use it, with Approvals as an override of the
// Safe's storage.
func ApprovedHashSignatures(owners []common.Address) ([]byte, error) {
	sorted := slices.Clone(owners)
	slices.SortFunc(sorted, common.Address.Cmp)
	joined := make([]byte, 0, SignatureLength*len(sorted))
	for i, owner := range sorted {
		if i > 0 && owner == sorted[i-1] {
			return nil, fault.New(fault.SignatureInvalid, owner.Hex(), "the same owner twice")
		}
		joined = append(joined, addressWord(owner)...)
		joined = append(joined, make([]byte, 32)...)
		joined = append(joined, 1)
	}
	return joined, nil
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
