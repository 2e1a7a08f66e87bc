// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"crypto/ecdsa"
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Approval holds one owner's signatures of a bundle's Safe transactions. An owner of several Safes
// has one Approval for all of them.
type Approval struct {
	Version    string         `json:"version"`
	Bundle     string         `json:"bundle"` // digest of the bundle
	Owner      common.Address `json:"owner"`
	Signatures []Signature    `json:"signatures"` // in the bundle's order
}

// Signature is one owner's EIP-712 signature of one SafeTx.
type Signature struct {
	Transaction plan.TransactionID `json:"transaction"`
	Safe        common.Address     `json:"safe"`
	SafeTxHash  common.Hash        `json:"safeTxHash"`
	Signature   hexutil.Bytes      `json:"signature"` // r, s and v: 65 bytes
}

// Approve signs every Safe transaction of a bundle whose Safe the key's address owns. owners gives
// the current owners of each Safe, by the Safe's address. Approve fails if the key owns none of
// these Safes, or if a hash in the bundle is not the hash of its content.
func Approve(b *Bundle, key *ecdsa.PrivateKey, owners map[common.Address][]common.Address) (*Approval, error) {
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	owner := crypto.PubkeyToAddress(key.PublicKey)
	approval := &Approval{Version: Version, Bundle: digest, Owner: owner, Signatures: []Signature{}}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || !contains(owners[transaction.Safe.Address], owner) {
			continue
		}
		// The signature is over the hash of the content. The hash in the file is only compared with
		// it.
		hash, err := transaction.Tx().Hash(b.ChainID, transaction.Safe.Address)
		if err != nil {
			return nil, err
		}
		if hash != transaction.Safe.SafeTxHash {
			return nil, fault.New(fault.BundleNotReproducible, transaction.ID.String(), "the bundle says safeTxHash %s, its content hashes to %s", transaction.Safe.SafeTxHash, hash)
		}
		signature, err := safe.Sign(key, hash)
		if err != nil {
			return nil, err
		}
		approval.Signatures = append(approval.Signatures, Signature{Transaction: transaction.ID, Safe: transaction.Safe.Address, SafeTxHash: hash, Signature: signature})
	}
	if len(approval.Signatures) == 0 {
		return nil, fault.New(fault.KeyOwnsNoSafe, owner.Hex(), "this key owns none of the Safes that this bundle needs: %s", strings.Join(safes(b), ", "))
	}
	return approval, nil
}

// ReadApproval decodes an approval's file. It does not check the signatures: CountApprovals does.
// name is the file's name, for messages.
func ReadApproval(name string, data []byte) (*Approval, error) {
	var approval Approval
	if err := canon.Read(data, &approval); err != nil {
		return nil, fault.New(fault.SignatureInvalid, name, "not an approval: %w", err)
	}
	if major, _, _ := strings.Cut(approval.Version, "."); major != "1" {
		return nil, fault.New(fault.DocumentOfOtherVersion, name, "version %q, this program knows 1", approval.Version)
	}
	return &approval, nil
}

// Count says which signatures count, and what is wrong with the others.
type Count struct {
	// one for each approval that does not count as a whole, and for each signature that does not
	Faults     fault.List
	signatures map[plan.TransactionID][][]byte                // by transaction
	signers    map[plan.TransactionID]map[common.Address]bool // by transaction
}

// Signers returns the owners whose signatures of a transaction count, sorted by address.
func (c *Count) Signers(transaction plan.TransactionID) []common.Address {
	return slices.SortedFunc(maps.Keys(c.signers[transaction]), common.Address.Cmp)
}

// CountApprovals checks every signature against the current state of every Safe. approvals are by
// file name, states by the Safe's address. An owner who has approved a transaction's hash on the
// chain, as the state says, counts beside those who signed. Transactions for which open returns
// false are passed over: they have been executed, and their Safe's owners may have changed since. A
// signature that does not count is in the result's Faults, not in the error.
func CountApprovals(b *Bundle, approvals map[string]*Approval, states map[common.Address]safe.State, open func(Transaction) bool) (*Count, error) {
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	count := &Count{signatures: map[plan.TransactionID][][]byte{}, signers: map[plan.TransactionID]map[common.Address]bool{}}
	refuse := func(name, format string, arguments ...any) {
		count.Faults = append(count.Faults, fault.New(fault.SignatureInvalid, name, format, arguments...))
	}
	for _, name := range sortedKeys(approvals) {
		approval := approvals[name]
		if approval.Bundle != digest {
			refuse(name, "it approves bundle %s, this one is %s", approval.Bundle, digest)
			continue
		}
		for _, given := range approval.Signatures {
			transaction, ok := find(b, given.Transaction)
			if !ok || transaction.Safe == nil {
				refuse(name, "the bundle has no Safe transaction %q", given.Transaction)
				continue
			}
			if spent, err := b.isSpent(transaction, given.SafeTxHash); err != nil {
				return nil, err
			} else if spent {
				continue // it counts no more: the transaction is signed again
			}
			if given.Safe != transaction.Safe.Address || given.SafeTxHash != transaction.Safe.SafeTxHash {
				refuse(name, "transaction %s: it names safeTxHash %s of the Safe %s, the bundle has %s of %s",
					transaction.ID, given.SafeTxHash, given.Safe, transaction.Safe.SafeTxHash, transaction.Safe.Address)
				continue
			}
			if !open(transaction) {
				continue
			}
			signer, err := safe.Recover(transaction.Safe.SafeTxHash, given.Signature)
			switch {
			case err != nil:
				refuse(name, "transaction %s: %w", transaction.ID, err)
				continue
			case signer != approval.Owner:
				refuse(name, "transaction %s was signed by %s, not by %s", transaction.ID, signer, approval.Owner)
				continue
			case !states[transaction.Safe.Address].IsOwner(signer):
				refuse(name, "%s is not an owner of the %s Safe %s", signer, transaction.Authority, transaction.Safe.Address)
				continue
			case count.signers[transaction.ID][signer]:
				refuse(name, "transaction %s is signed by %s a second time", transaction.ID, signer)
				continue
			}
			count.add(transaction.ID, signer)
			count.signatures[transaction.ID] = append(count.signatures[transaction.ID], given.Signature)
		}
	}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || !open(transaction) {
			continue
		}
		for _, owner := range states[transaction.Safe.Address].Approved[transaction.Safe.SafeTxHash] {
			count.add(transaction.ID, owner)
		}
	}
	return count, nil
}

func (c *Count) add(transaction plan.TransactionID, owner common.Address) {
	if c.signers[transaction] == nil {
		c.signers[transaction] = map[common.Address]bool{}
	}
	c.signers[transaction][owner] = true
}

// Signed is a Safe transaction with the signatures that count, ready to be sent.
type Signed struct {
	Transaction Transaction
	Signers     []common.Address
	Data        []byte // calldata of execTransaction
}

// Lacking says whose signatures a Safe transaction lacks.
type Lacking struct {
	Authority catalog.AuthorityRef `json:"authority"`
	Safe      common.Address       `json:"safe"`
	Threshold uint64               `json:"threshold"`
	// owners whose signatures count, or who approved
	Signed  []common.Address `json:"signed"`
	Missing []common.Address `json:"missing"` // the other owners
	// those of the missing who are contracts, and have no key
	Contracts []common.Address `json:"contracts,omitempty"`
	// data of the transaction to the Safe by which an owner approves on the chain
	Approve hexutil.Bytes `json:"approve,omitempty"`
}

// More is the number of signatures that are missing.
func (l *Lacking) More() uint64 { return l.Threshold - uint64(len(l.Signed)) }

func (l *Lacking) String() string {
	names := make([]string, len(l.Missing))
	for i, owner := range l.Missing {
		names[i] = owner.Hex()
	}
	said := fmt.Sprintf("%d of %d signatures of the %s Safe %s; missing are any %d of %s", len(l.Signed), l.Threshold, l.Authority, l.Safe, l.More(), strings.Join(names, ", "))
	if call := l.Call(); call != "" {
		said += "; " + call
	}
	return said
}

// Call says what the missing owners that are contracts have to call, because they sign with no key;
// "" if there is none.
func (l *Lacking) Call() string {
	if len(l.Contracts) == 0 {
		return ""
	}
	names := make([]string, len(l.Contracts))
	for i, owner := range l.Contracts {
		names[i] = owner.Hex()
	}
	who := "owner " + names[0] + " is a contract and approves by a transaction of its own"
	if len(names) > 1 {
		who = "owners " + strings.Join(names, ", ") + " are contracts, and each approves by a transaction of its own"
	}
	return fmt.Sprintf("%s: to %s, value 0, data %s", who, l.Safe, l.Approve)
}

// Fault says that the signatures of a transaction are missing.
func (l *Lacking) Fault(id plan.TransactionID) *fault.Fault {
	return fault.New(fault.SignaturesMissing, id.String(), "%s", l)
}

// Assemble checks every approval like CountApprovals, and joins the signatures of each open Safe
// transaction that has as many as its Safe's threshold. lacking has the others. Assemble fails if
// any approval or signature does not count; the error lists everything that is wrong or missing.
func Assemble(b *Bundle, approvals map[string]*Approval, states map[common.Address]safe.State, open func(Transaction) bool) (signed map[plan.TransactionID]Signed, lacking map[plan.TransactionID]*Lacking, err error) {
	count, err := CountApprovals(b, approvals, states, open)
	if err != nil {
		return nil, nil, err
	}
	faults := count.Faults
	signed, lacking = map[plan.TransactionID]Signed{}, map[plan.TransactionID]*Lacking{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || !open(transaction) {
			continue
		}
		state := states[transaction.Safe.Address]
		if signers := count.Signers(transaction.ID); uint64(len(signers)) < state.Threshold {
			lacking[transaction.ID] = lackingOf(transaction, state, signers)
			continue
		}
		joined, err := state.Join(transaction.Safe.SafeTxHash, count.signatures[transaction.ID])
		if err != nil {
			faults = append(faults, fault.New(fault.SignatureInvalid, transaction.ID.String(), "%w", err))
			continue
		}
		data, err := safe.ExecTransaction(transaction.Tx(), joined)
		if err != nil {
			return nil, nil, err
		}
		signed[transaction.ID] = Signed{Transaction: transaction, Signers: count.Signers(transaction.ID), Data: data}
	}
	if len(faults) == 0 {
		return signed, lacking, nil
	}
	for _, transaction := range b.Batches {
		if lack := lacking[transaction.ID]; lack != nil {
			faults = append(faults, lack.Fault(transaction.ID))
		}
	}
	return nil, nil, faults
}

func lackingOf(transaction Transaction, state safe.State, signers []common.Address) *Lacking {
	others := func(owners []common.Address) []common.Address {
		return slices.DeleteFunc(slices.Clone(owners), func(owner common.Address) bool { return slices.Contains(signers, owner) })
	}
	lack := &Lacking{
		Authority: transaction.Authority, Safe: state.Address, Threshold: state.Threshold, Signed: signers,
		Missing: others(state.Owners), Contracts: others(state.Contracts),
	}
	if len(lack.Contracts) > 0 {
		lack.Approve = safe.ApproveHash(transaction.Safe.SafeTxHash)
	}
	return lack
}

func find(b *Bundle, id plan.TransactionID) (Transaction, bool) {
	for _, transaction := range b.Batches {
		if transaction.ID == id {
			return transaction, true
		}
	}
	return Transaction{}, false
}

func safes(b *Bundle) []string {
	seen := map[catalog.AuthorityRef]bool{}
	var list []string
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || seen[transaction.Authority] {
			continue
		}
		seen[transaction.Authority] = true
		list = append(list, fmt.Sprintf("%s %s", transaction.Authority, transaction.Safe.Address))
	}
	return list
}

func contains(list []common.Address, address common.Address) bool {
	for _, entry := range list {
		if entry == address {
			return true
		}
	}
	return false
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
