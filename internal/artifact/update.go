// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Consent is how the owners of a Safe approved a promise: with signatures of an Update.
type Consent struct {
	Safe common.Address `json:"safe"` // of the authority that the network names for promises
	// block at which the signatures were checked against the Safe's owners and threshold
	Block      uint64           `json:"block"`
	BlockHash  common.Hash      `json:"blockHash"`
	Signers    []common.Address `json:"signers"`    // sorted
	Signatures []hexutil.Bytes  `json:"signatures"` // 65 bytes each, in the order of the signers
}

// Update is what the owners of a Safe sign for a revision that needs no transaction (EIP-712).
type Update struct {
	ChainID  uint64         `json:"chainId"`
	Safe     common.Address `json:"safe"`
	Name     string         `json:"name"` // of the record, as Named returns it
	Revision uint64         `json:"revision"`
	Previous common.Hash    `json:"previous"` // digest of the manifest before
	Next     common.Hash    `json:"next"`     // and after
	Commit   string         `json:"commit"`   // of the repository, with the manifest after
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
	if r.Kind != catalog.HaloLevel {
		path += "/" + r.Name
	}
	return string(r.Kind) + " " + path + " on " + string(r.Network)
}

// Update is what a Safe's owners sign so that a manifest becomes the record's next revision.
func (r *Record) Update(next Declared, commit string, account common.Address) Update {
	return Update{
		ChainID: r.ChainID, Safe: account, Name: r.Named(), Revision: uint64(len(r.History)) + 1,
		Previous: r.last().Declared, Next: next.Digest(), Commit: commit,
	}
}

// Approve checks the signatures of an update as the Safe does, at a block, and returns them as the
// record keeps them. There must be as many owners as the Safe's threshold asks for.
func Approve(ctx context.Context, client *chain.Client, u Update, signatures [][]byte, at chain.Head) (*Consent, error) {
	state, err := safe.Read(ctx, client, u.Safe, at.Hash)
	if err != nil {
		return nil, err
	}
	joined, err := state.Join(u.Hash(), signatures)
	if err != nil {
		return nil, err
	}
	made := &Consent{Safe: u.Safe, Block: at.Number, BlockHash: at.Hash}
	if made.Signers, err = safe.SplitSignatures(u.Hash(), joined); err != nil {
		return nil, err
	}
	for i := range made.Signers {
		made.Signatures = append(made.Signatures, joined[i*safe.SignatureLength:(i+1)*safe.SignatureLength])
	}
	return made, nil
}

// Next is a manifest that takes the place of a record's last one without a transaction.
type Next struct {
	Declared Declared
	Catalog  string    // version of the schema of manifests
	Commit   string    // that holds the manifest
	How      field.How // what the edit needs: the strictest of its fields
	Approval *Consent
	Time     uint64 // Unix seconds: of the block of the approval
}

// Revise returns a record with one revision more. The record that is given stays as it is. Revise
// fails if the edit needs a rollout, if a promise has no approval, and if nobody can look up the
// commit that approved it.
func (r *Record) Revise(next Next) (*Record, error) {
	where, digest := r.Named(), next.Declared.Digest()
	last := r.last()
	switch {
	case digest == last.Declared:
		return nil, fault.New(fault.NothingToPlan, where, "its manifest is that of revision %d: there is nothing to record", last.Number)
	case next.How != field.Record && next.How != field.Promise:
		return nil, fault.New(fault.ArtifactIncomplete, where, "the edit changes what the chain holds: it becomes a revision when its rollout is over").Remedy("plan it, sign it and apply it")
	case next.How == field.Promise && next.Approval == nil:
		return nil, fault.New(fault.SignaturesMissing, where, "the edit changes a promise, and nobody has signed it")
	case next.Commit == "" || !commitForm.MatchString(next.Commit):
		return nil, fault.New(fault.CommitWithoutManifests, where, "commit %q approves nothing", next.Commit)
	}
	made := *r
	made.Declared = next.Declared
	made.History = append(append([]Revision{}, r.History...), Revision{
		Number: last.Number + 1, Declared: digest, Commit: next.Commit, Catalog: next.Catalog, Template: last.Template, Approval: next.Approval, Time: next.Time,
	})
	if why := made.malformed(); why != "" {
		return nil, fault.New(fault.ArtifactDiffers, where, "%s", why)
	}
	return &made, nil
}

// approved checks the approval of a revision against the Safe as it was at the named block. The
// error is the node's, which may no longer know that block's state. wrong says what is wrong with
// the approval; "" if nothing is.
func (r *reader) approved(record *Record, i int, promising common.Address) (wrong string, err error) {
	revision := &record.History[i]
	given := revision.Approval
	if i == 0 {
		return "the launch has an approval, and is no update", nil
	}
	if given.Safe != promising {
		return fmt.Sprintf("approval.safe is %s, the network names %s for promises", given.Safe, promising), nil
	}
	at, err := r.client.HeadAt(r.ctx, given.Block)
	if err != nil {
		return "", err
	}
	if at.Hash != given.BlockHash || at.Time != revision.Time {
		return fmt.Sprintf("approval.block %d has the hash %s and the time %d, the record says %s and %d", given.Block, at.Hash, at.Time, given.BlockHash, revision.Time), nil
	}
	signed := Update{
		ChainID: record.ChainID, Safe: given.Safe, Name: record.Named(), Revision: revision.Number,
		Previous: record.History[i-1].Declared, Next: revision.Declared, Commit: revision.Commit,
	}
	var signatures [][]byte
	for _, each := range given.Signatures {
		signatures = append(signatures, each)
	}
	again, err := Approve(r.ctx, r.client, signed, signatures, at)
	if _, ok := fault.All(err); err != nil && ok && fault.First(err) != fault.NodeError && fault.First(err) != fault.NodeUnreachable {
		return "approval: " + err.Error(), nil
	} else if err != nil {
		return "", err
	}
	differences, err := differing(given, again)
	if err == nil && len(differences) > 0 {
		return "approval." + differences[0], nil
	}
	return "", err
}
