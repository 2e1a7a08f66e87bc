// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Version of the Bundle document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Bundle holds the exact transactions of a rollout.
type Bundle struct {
	Version string           `json:"version"`
	Class   catalog.ClassRef `json:"class"`
	// the one that was planned; "" for the whole Class
	Unit catalog.UnitName `json:"unit,omitempty"`
	// what it takes away at once, or gives back; nil for every other bundle
	Emergency *plan.Emergency    `json:"emergency,omitempty"`
	Network   catalog.NetworkRef `json:"network"`
	ChainID   uint64             `json:"chainId"`
	// digest of the plan; the calldata of every Safe transaction contains it too
	Plan string `json:"plan"`
	// digest of the manifests that the plan was made from
	Manifests string        `json:"manifests"`
	Deadline  uint64        `json:"deadline"` // Unix seconds
	Batches   []Transaction `json:"batches"`  // in the order in which they are sent

	original *Bundle                          // before Renew; nil if it was not renewed
	spent    map[plan.TransactionID][]safe.Tx // that were signed before, for nonces that are used
}

// Transaction is one Safe transaction, one that anyone may send, or what a spell does: a call, or
// several through the MultiSendCallOnly.
type Transaction struct {
	ID        plan.TransactionID   `json:"id"`
	Stage     plan.StageName       `json:"stage"`
	Authority catalog.AuthorityRef `json:"authority"`
	To        common.Address       `json:"to"`
	Value     string               `json:"value"` // wei
	Data      hexutil.Bytes        `json:"data"`
	Safe      *SafeTx              `json:"safe,omitempty"` // nil: no Safe executes it
	// the account that a spell makes its calls from, or the one account that makes its one call
	// (see ByAccount): nobody signs it. Without Safe and Sender anyone may send it.
	Sender      *common.Address `json:"sender,omitempty"`
	Description []string        `json:"description"` // names of its calls, without guards
}

// SafeTx is what a Safe's owners sign, together with the transaction's To, Value and Data. The
// fields for gas and refunds are not written, because they are all zero.
type SafeTx struct {
	Address     common.Address `json:"address"`
	Version     string         `json:"version"`
	Operation   uint8          `json:"operation"` // 1: delegatecall of the pinned MultiSendCallOnly
	Nonce       uint64         `json:"nonce"`
	DomainHash  common.Hash    `json:"domainHash"`
	MessageHash common.Hash    `json:"messageHash"`
	SafeTxHash  common.Hash    `json:"safeTxHash"`
}

// ByAccount tells whether one account makes the call of a transaction by itself: it sends To, Value
// and Data.
func (t Transaction) ByAccount() bool { return t.Sender != nil && t.Authority == plan.Account }

// Of is what the bundle is of: a Class, or one of its Units alone.
func (b *Bundle) Of() catalog.UnitRef { return b.Class.Unit(b.Unit) }

// Compile turns a plan into its transactions. It is a pure function of the plan and of the
// network's pins. It fails if the plan's digest is not a SHA-256; whether the digest is that of the
// plan's Core is for the caller to check.
func Compile(p *plan.Plan, pins catalog.SafePins) (*Bundle, error) {
	digest, err := hex.DecodeString(p.Digest)
	if err != nil || len(digest) != 32 {
		return nil, fault.New(fault.BundleNotReproducible, "plan", "its digest %q is not a SHA-256", p.Digest)
	}
	core := &p.Core
	b := &Bundle{
		Version: Version, Class: core.Class, Unit: core.Basis.Unit, Emergency: core.Basis.Emergency, Network: core.Network, ChainID: core.ChainID, Plan: p.Digest,
		Manifests: core.Manifests, Deadline: core.Deadline, Batches: []Transaction{},
	}
	for _, stage := range core.Stages {
		for _, batch := range stage.Batches {
			var transaction Transaction
			var err error
			if batch.Safe == nil {
				transaction, err = compileOpen(pins, stage.Name, batch)
			} else {
				of := pins
				of.Version = core.Basis.Safes[batch.Authority].Version
				transaction, err = compileSafe(core.ChainID, of, stage.Name, batch, [32]byte(digest))
			}
			if err != nil {
				return nil, fmt.Errorf("batch %s: %w", batch.ID, err)
			}
			b.Batches = append(b.Batches, transaction)
		}
	}
	return b, nil
}

// compileOpen makes the transaction of a batch that anyone may send, or that a spell carries out.
func compileOpen(pins catalog.SafePins, stage plan.StageName, batch plan.Batch) (Transaction, error) {
	var calls []safe.Call
	var description []string
	for _, call := range batch.Calls {
		calls, description = append(calls, safe.Call{To: call.To, Data: call.Data}), append(description, call.Name)
	}
	all, err := safe.Joined(pins.MultiSendCallOnly, calls)
	return Transaction{ID: batch.ID, Stage: stage, Authority: batch.Authority, Sender: batch.Sender, To: all.To, Value: "0", Data: all.Data, Description: description}, err
}

// Open returns the calls of a transaction that anyone may send, or that a spell carries out.
func (t Transaction) Open() []safe.Call {
	if calls, err := safe.DecodeMultiSend(t.Data); err == nil {
		return calls
	}
	return []safe.Call{{To: t.To, Data: t.Data}}
}

func compileSafe(chainID uint64, pins catalog.SafePins, stage plan.StageName, batch plan.Batch, digest [32]byte) (Transaction, error) {
	// Every batch begins with the plan's digest. So a signature covers the digest, and whoever sees
	// the transaction on the chain can find the plan.
	guardsAt := batch.Calls[0].To
	calls := []safe.Call{{To: guardsAt, Data: bindings.NewGuards().PackPlan(digest)}}
	var description []string
	for _, call := range batch.Calls {
		calls = append(calls, safe.Call{To: call.To, Data: call.Data})
		if !call.Guard {
			description = append(description, call.Name)
		}
	}
	tx, err := safe.Batch(pins.MultiSendCallOnly, calls, batch.Nonce)
	if err != nil {
		return Transaction{}, err
	}
	hash, err := tx.Hash(chainID, *batch.Safe)
	if err != nil {
		return Transaction{}, err
	}
	message, err := tx.MessageHash()
	if err != nil {
		return Transaction{}, err
	}
	return Transaction{
		ID: batch.ID, Stage: stage, Authority: batch.Authority, To: tx.To, Value: "0", Data: tx.Data, Description: description,
		Safe: &SafeTx{
			Address: *batch.Safe, Version: pins.Version, Operation: uint8(tx.Operation), Nonce: tx.Nonce,
			DomainHash: safe.DomainHash(chainID, *batch.Safe), MessageHash: message, SafeTxHash: hash,
		},
	}, nil
}

// Tx returns the Safe transaction whose hash owners sign. It panics for a transaction without a
// Safe.
func (t Transaction) Tx() safe.Tx {
	return safe.Tx{To: t.To, Data: t.Data, Operation: safe.Operation(t.Safe.Operation), Nonce: t.Safe.Nonce}
}

// maxRenewed bounds how often one transaction is signed again.
const maxRenewed = 1000

// Nonces is the document that says for which nonces transactions are signed again, because
// something else used those before. The last one of each counts.
type Nonces struct {
	Version string                          `json:"version"`
	Bundle  string                          `json:"bundle"` // digest of the bundle
	Nonces  map[plan.TransactionID][]uint64 `json:"nonces"`
}

// Renew returns the bundle with other nonces: the same calls, other hashes to sign. Its digest
// stays, because it covers what was approved. It fails if the nonces are of another bundle, or of
// what is no Safe's transaction.
func (b *Bundle) Renew(n *Nonces) (*Bundle, error) {
	b = b.Original()
	digest, err := b.Digest()
	if err != nil {
		return nil, err
	}
	if n.Bundle != digest {
		return nil, fault.New(fault.BundleNotReproducible, "nonces.json", "it is of bundle %s, this one is %s", n.Bundle, digest)
	}
	made := *b
	made.Batches, made.original, made.spent = slices.Clone(b.Batches), b, map[plan.TransactionID][]safe.Tx{}
	for id, nonces := range n.Nonces {
		i := slices.IndexFunc(b.Batches, func(t Transaction) bool { return t.ID == id && t.Safe != nil })
		if i < 0 || len(nonces) == 0 {
			return nil, fault.New(fault.BundleNotReproducible, "nonces.json", "the bundle has no Safe transaction %q that is signed again", id)
		}
		if len(nonces) > maxRenewed {
			return nil, fault.New(fault.InputTooLarge, "nonces.json", "transaction %s is signed again more than %d times", id, maxRenewed)
		}
		t := &made.Batches[i]
		signed := *t.Safe
		t.Safe = &signed
		for _, nonce := range nonces {
			made.spent[id] = append(made.spent[id], t.Tx())
			signed.Nonce = nonce
		}
		if signed.SafeTxHash, err = t.Tx().Hash(b.ChainID, signed.Address); err != nil {
			return nil, err
		}
		if signed.MessageHash, err = t.Tx().MessageHash(); err != nil {
			return nil, err
		}
	}
	return &made, nil
}

// Original is the bundle as it was approved, with the nonces of its plan.
func (b *Bundle) Original() *Bundle {
	if b.original != nil {
		return b.original
	}
	return b
}

// Renewed is the document with the nonces of this bundle that are not the plan's, for further ones.
func (b *Bundle) Renewed() (*Nonces, error) {
	digest, err := b.Digest()
	n := &Nonces{Version: Version, Bundle: digest, Nonces: map[plan.TransactionID][]uint64{}}
	for _, t := range b.Batches {
		if spent := b.spent[t.ID]; len(spent) > 0 {
			for _, each := range spent[1:] {
				n.Nonces[t.ID] = append(n.Nonces[t.ID], each.Nonce)
			}
			n.Nonces[t.ID] = append(n.Nonces[t.ID], t.Safe.Nonce)
		}
	}
	return n, err
}

// isSpent tells whether a hash is that of a transaction for a nonce that it had before.
func (b *Bundle) isSpent(t Transaction, hash common.Hash) (bool, error) {
	for _, each := range b.spent[t.ID] {
		before, err := each.Hash(b.ChainID, t.Safe.Address)
		if err != nil || before == hash {
			return err == nil, err
		}
	}
	return false, nil
}

// Digest returns the SHA-256 of the bundle's file, in hexadecimal without 0x.
func (b *Bundle) Digest() (string, error) {
	if b.original != nil {
		return b.original.Digest()
	}
	digest, err := canon.Digest(b)
	return hex.EncodeToString(digest[:]), err
}

// Read decodes a bundle's file. It accepts only the canonical form, so that the digest of the file
// is the digest of the bundle.
func Read(data []byte) (*Bundle, error) {
	var b Bundle
	if err := canon.Read(data, &b); err != nil {
		return nil, fault.New(fault.BundleNotReproducible, "bundle.json", "not a bundle: %w", err)
	}
	if major, _, _ := strings.Cut(b.Version, "."); major != "1" {
		return nil, fault.New(fault.DocumentOfOtherVersion, "bundle.json", "version %q, this program knows 1", b.Version)
	}
	if same, err := canon.Equal(data, &b); err != nil || !same {
		return nil, fault.New(fault.BundleNotReproducible, "bundle.json", "not in canonical form: its bytes are not what its content compiles to")
	}
	return &b, nil
}

// RequireEqual refuses a bundle that is not what the plan compiles to, before it was renewed. The
// error lists the fields that differ.
func RequireEqual(given, compiled *Bundle) error {
	given = given.Original()
	a, err := canon.Marshal(given)
	if err != nil {
		return err
	}
	b, err := canon.Marshal(compiled)
	if err != nil {
		return err
	}
	if bytes.Equal(a, b) {
		return nil
	}
	var faults fault.List
	differ := func(what string, given, compiled any) {
		if x, y := fmt.Sprint(given), fmt.Sprint(compiled); x != y {
			x, y = window(x, y)
			faults = append(faults, fault.New(fault.BundleNotReproducible, "bundle.json", "%s is %s, the inputs compile to %s", what, x, y))
		}
	}
	differ("class", given.Class, compiled.Class)
	differ("unit", given.Unit, compiled.Unit)
	differ("network", given.Network, compiled.Network)
	differ("chain id", given.ChainID, compiled.ChainID)
	differ("plan", given.Plan, compiled.Plan)
	differ("manifests", given.Manifests, compiled.Manifests)
	differ("deadline", given.Deadline, compiled.Deadline)
	differ("number of transactions", len(given.Batches), len(compiled.Batches))
	for i := range min(len(given.Batches), len(compiled.Batches)) {
		x, y := given.Batches[i], compiled.Batches[i]
		if x.ID != y.ID {
			differ(fmt.Sprintf("transaction %d", i+1), x.ID, y.ID)
			break // the transactions behind it do not correspond either
		}
		name := "transaction " + y.ID.String() + ": "
		differ(name+"stage", x.Stage, y.Stage)
		differ(name+"authority", x.Authority, y.Authority)
		differ(name+"to", x.To, y.To)
		differ(name+"value", x.Value, y.Value)
		differ(name+"data", x.Data, y.Data)
		differ(name+"made by a spell", senderOf(x), senderOf(y))
		differ(name+"description", strings.Join(x.Description, ", "), strings.Join(y.Description, ", "))
		if x.Safe == nil || y.Safe == nil {
			differ(name+"executed by a Safe", x.Safe != nil, y.Safe != nil)
			continue
		}
		differ(name+"Safe", x.Safe.Address, y.Safe.Address)
		differ(name+"version of the Safe", x.Safe.Version, y.Safe.Version)
		differ(name+"operation", x.Safe.Operation, y.Safe.Operation)
		differ(name+"nonce", x.Safe.Nonce, y.Safe.Nonce)
		differ(name+"domain hash", x.Safe.DomainHash, y.Safe.DomainHash)
		differ(name+"message hash", x.Safe.MessageHash, y.Safe.MessageHash)
		differ(name+"safeTxHash", x.Safe.SafeTxHash, y.Safe.SafeTxHash)
	}
	if len(faults) == 0 {
		faults = append(faults, fault.New(fault.BundleNotReproducible, "bundle.json", "its bytes are not what the inputs compile to"))
	}
	return faults
}

func senderOf(t Transaction) string {
	if t.Sender == nil {
		return "nobody"
	}
	return t.Sender.Hex()
}

// window cuts two texts down to where they begin to differ, if one is longer than 200 bytes.
func window(a, b string) (string, string) {
	const most, before, after = 200, 16, 80
	if len(a) <= most && len(b) <= most {
		return a, b
	}
	at := 0
	for at < min(len(a), len(b)) && a[at] == b[at] {
		at++
	}
	cut := func(text string) string {
		from, to := max(at-before, 0), min(at+after, len(text))
		shown := text[from:to]
		if from > 0 {
			shown = "…" + shown
		}
		if to < len(text) {
			shown += "…"
		}
		return fmt.Sprintf("%s (from character %d of %d)", shown, from, len(text))
	}
	return cut(a), cut(b)
}
