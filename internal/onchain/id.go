// SPDX-License-Identifier: AGPL-3.0-or-later

package onchain

import (
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Slug is a name as contracts hold it: ASCII, padded with zeroes on the right to 32 bytes.
func Slug(name string) (id [32]byte) {
	copy(id[:], name)
	return id
}

// Text is the name that Slug encoded, without its padding.
func Text(slug [32]byte) string { return strings.TrimRight(string(slug[:]), "\x00") }

// TemplateID is keccak256(abi.encode(name, version)), as the TemplateRegistry computes it.
func TemplateID(name string, version uint32) common.Hash {
	slug := Slug(name)
	return crypto.Keccak256Hash(slug[:], common.BigToHash(new(big.Int).SetUint64(uint64(version))).Bytes())
}

// ClassID is keccak256(abi.encode(halo, class)), as the HaloFactory computes it.
func ClassID(class catalog.ClassRef) common.Hash {
	h, c := Slug(class.Halo), Slug(class.Class)
	return crypto.Keccak256Hash(h[:], c[:])
}

// UnitID is keccak256(abi.encode(classId, unit)), as the HaloFactory computes it.
func UnitID(class common.Hash, unit catalog.UnitName) common.Hash {
	u := Slug(string(unit))
	return crypto.Keccak256Hash(class[:], u[:])
}

// LimitKey is the key of a rate limit: keccak256(abi.encode(keccak256(name), addresses…)).
func LimitKey(name string, addresses ...common.Address) common.Hash {
	encoded := crypto.Keccak256([]byte(name))
	for _, address := range addresses {
		encoded = append(encoded, common.LeftPadBytes(address[:], 32)...)
	}
	return crypto.Keccak256Hash(encoded)
}
