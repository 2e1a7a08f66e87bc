// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/safe"
)

// Approval is how the owners of a Safe approved a promise: with signatures of an Update.
type Approval struct {
	Safe common.Address `json:"safe"` // of the authority that the network names for promises
	// block at whose end the signatures were checked against the Safe's owners and threshold
	Block      uint64           `json:"block"`
	BlockHash  common.Hash      `json:"blockHash"`
	Signers    []common.Address `json:"signers"`
	Signatures []hexutil.Bytes  `json:"signatures"` // 65 bytes each, in the order of the signers
}

// Update is what the owners of a Safe sign for a revision that needs no transaction (EIP-712).
type Update struct {
	ChainID  uint64
	Safe     common.Address
	Name     string // of the record, as Named returns it
	Revision uint64
	Previous common.Hash // digest of the manifest before
	Next     common.Hash // and after
	Commit   string      // of the repository, with the manifest after
}

// updateType is the type of the typed data. Its domain is that of the Safe: chain id and address,
// as in every Safe since version 1.3.0.
const updateType = "ArtifactUpdate(string name,uint256 revision,bytes32 previous,bytes32 next,string commit)"

// Hash is what an owner signs.
func (u Update) Hash() common.Hash {
	text := func(of string) common.Hash { return crypto.Keccak256Hash([]byte(of)) }
	kind, name, commit := text(updateType), text(u.Name), text(u.Commit)
	message := crypto.Keccak256(kind[:], name[:], math.U256Bytes(new(big.Int).SetUint64(u.Revision)), u.Previous[:], u.Next[:], commit[:])
	domain := safe.DomainHash(u.ChainID, u.Safe)
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain[:], message)
}

// Named is the name of a record among all records: "unit meridian/clo-tranched/senior on devnet".
func (r *Record) Named() string {
	path := r.Halo
	if r.Class != "" {
		path += "/" + r.Class
	}
	if r.Kind != "halo" {
		path += "/" + r.Name
	}
	return string(r.Kind) + " " + path + " on " + r.Network
}
