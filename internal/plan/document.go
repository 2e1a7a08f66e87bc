// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"encoding/hex"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Version of the Plan document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.1"

// Anyone is the authority of calls that need no signature.
const Anyone = "anyone"

// Plan is the document. Its digest covers Core alone: what is to be done. The rest is for whoever
// reads it as it was written. Nothing of it decides what is carried out: Block only says where a
// search begins, and the others are made anew before they are shown again.
type Plan struct {
	Version   string                   `json:"version"`
	Digest    string                   `json:"digest"` // SHA-256 of the canonical Core
	Core      Core                     `json:"core"`
	Block     Block                    `json:"block"`               // where the chain was read
	Gas       map[TransactionID]uint64 `json:"gas,omitempty"`       // as simulated
	Simulated *Simulated               `json:"simulated,omitempty"` // the verdict of the simulation
	// "file#field" → "file:line:column", for every field that a call's argument comes from
	Positions map[string]string `json:"positions,omitempty"`
}

// Core is what is to be done, and on which assumptions.
type Core struct {
	Class   catalog.ClassRef `json:"class"`
	Network string           `json:"network"`
	ChainID uint64           `json:"chainId"`
	// SHA-256 of the canonical manifests that this plan is made from: of catalog.json
	Manifests string `json:"manifests"`
	// Unix seconds; no signed batch can be executed after it
	Deadline  uint64         `json:"deadline"`
	Basis     Basis          `json:"basis"` // the chain as it was found, as far as it matters
	Changes   []Change       `json:"changes"`
	Addresses []Address      `json:"addresses"`
	Roles     []onchain.Role `json:"roles"` // every role on what is deployed, at the end
	Stages    []Stage        `json:"stages"`
}

// Block is where a chain was read.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   uint64      `json:"time"` // Unix seconds
}

// Change is one field that differs between the manifests and the chain.
type Change struct {
	Subject catalog.Part `json:"subject"`
	Field   string       `json:"field"` // as in the manifest: "unit.capacity"
	Kind    ChangeKind   `json:"kind"`
	Before  string       `json:"before,omitempty"`
	After   string       `json:"after"`
	File    string       `json:"file"`
}

// ChangeKind is what becomes of a field.
type ChangeKind string

// Kinds of changes.
const (
	Added    ChangeKind = "add"
	Changed  ChangeKind = "change"
	Recorded ChangeKind = "record" // nothing is sent for it: the next Artifact has it
)

// Address is one that will exist, or exists.
type Address struct {
	Name    catalog.ContractRef `json:"name"`
	Address common.Address      `json:"address"`
	Exists  bool                `json:"exists"`
}

// Stage is what may happen from one moment on.
type Stage struct {
	Name    StageName `json:"name"`
	Purpose string    `json:"purpose"`         // one sentence
	After   StageName `json:"after,omitempty"` // the stage that has to be done before
	Delay   uint64    `json:"delay,omitempty"` // seconds after that stage
	// Unix seconds, where the chain already knows the moment
	NotBefore uint64  `json:"notBefore,omitempty"`
	Batches   []Batch `json:"batches"`
}

// StageName tells the stages of a plan apart.
type StageName string

// Stages, in the order in which they are carried out.
const (
	Deployment   StageName = "deploy"
	Scheduling   StageName = "schedule"
	Registration StageName = "register"
	Limits       StageName = "limits"
)

// Batch is what one authority does in a stage: one Safe transaction, or, for anyone, a transaction
// a call.
type Batch struct {
	ID        TransactionID   `json:"id"` // see Transactions
	Authority string          `json:"authority"`
	Safe      *common.Address `json:"safe,omitempty"`
	Nonce     uint64          `json:"nonce"` // of the Safe
	Calls     []Call          `json:"calls"`
}

// Call is one call, with what its words mean and where they come from.
type Call struct {
	Name      string         `json:"name"` // for people: what Act says, or what a guard demands
	Act       Act            `json:"act"`
	Guard     bool           `json:"guard,omitempty"`
	Contract  string         `json:"contract"`
	To        common.Address `json:"to"`
	Function  string         `json:"function"` // signature
	Arguments []Argument     `json:"arguments"`
	Data      hexutil.Bytes  `json:"data"`
	// from when on it can be made; nil: as soon as what stands before it is done
	Ready *Moment `json:"ready,omitempty"`
	// all true once the call has been made; none for guards
	Done []Check `json:"done,omitempty"`
}

// Moment is a time that the chain knows: the first word of what an eth_call returns, in Unix
// seconds. Below 2 means not known yet, or over (as OpenZeppelin's TimelockController answers
// getTimestamp).
type Moment struct {
	What string         `json:"what"`
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"data"`
}

// Argument is one word, or group of words, of a call.
type Argument struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	File  string `json:"file,omitempty"`  // manifest that it comes from
	Field string `json:"field,omitempty"` // field of that manifest
}

// Check is a question to the chain with the answer that is expected: a word of what an eth_call
// returns.
type Check struct {
	What  string         `json:"what"`
	To    common.Address `json:"to"`
	Data  hexutil.Bytes  `json:"data"`
	Word  int            `json:"word"` // which 32 bytes of the answer, from 0
	Is    Comparison     `json:"is"`
	Value common.Hash    `json:"value"`
}

// Comparison is how a Check compares the word, an unsigned integer, with its value.
type Comparison string

// Comparisons.
const (
	Equal    Comparison = "equal"
	NotEqual Comparison = "not equal"
	AtLeast  Comparison = "at least"
)

// Holds compares an answer with what is expected. An answer that is too short, as from an address
// without code, does not hold.
func (c Check) Holds(answer []byte) bool {
	start := c.Word * 32
	if start < 0 || len(answer) < start+32 {
		return false
	}
	got := common.BytesToHash(answer[start : start+32])
	switch c.Is {
	case Equal:
		return got == c.Value
	case NotEqual:
		return got != c.Value
	case AtLeast:
		return got.Big().Cmp(c.Value.Big()) >= 0
	}
	return false
}

// Simulated is what running the whole rollout on top of the block showed.
type Simulated struct {
	Passed   bool              `json:"passed"`
	Findings []string          `json:"findings"` // what is not as planned; empty when passed
	Blocks   []SimulatedBlock  `json:"blocks"`
	Codes    map[string]string `json:"codes"`  // address name → keccak256 of the deployed code
	Events   int               `json:"events"` // of the rollout; first use has its own
	// Uses are the calls by which the actors of the Class and of its Primes use it first, after the
	// rollout and in the same simulation.
	Uses  []SimulatedUse `json:"uses,omitempty"`
	Notes []string       `json:"notes,omitempty"` // what first use could not show, and why
}

// SimulatedUse is one call of first use.
type SimulatedUse struct {
	Unit string `json:"unit"`
	Who  string `json:"who"`  // "the beacon", "Prime ember"
	What string `json:"what"` // "lock the SubscribeQueue"
	OK   bool   `json:"ok"`   // it came to what it should
	// why it was refused, where it was; for what is asked beyond a limit that is what it should
	Answer string `json:"answer,omitempty"`
	Gas    uint64 `json:"gas"`
}

// SimulatedBlock is one moment of the simulation.
type SimulatedBlock struct {
	Stage StageName `json:"stage"`
	Time  uint64    `json:"time"` // Unix seconds
}

// Seal computes the digest.
func (p *Plan) Seal() error {
	digest, err := canon.Digest(p.Core)
	if err != nil {
		return fmt.Errorf("digest of the plan: %w", err)
	}
	p.Digest = hex.EncodeToString(digest[:])
	return nil
}

// Empty tells whether there is nothing to do.
func (c *Core) Empty() bool { return len(c.Stages) == 0 }
