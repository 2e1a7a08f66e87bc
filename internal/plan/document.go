// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Version of the Plan document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "2.1"

// Anyone is the authority of calls that anyone may send, so that no Safe has to sign them.
const Anyone catalog.AuthorityRef = "anyone"

// Plan is the document that a rollout follows. Its digest covers only Core: what is to be done. The
// other fields are for the readers of the document as it was written. They do not decide what is
// carried out: Block only says where a search begins, and the others are computed again before they
// are shown again.
type Plan struct {
	Version string `json:"version"`
	// SHA-256 of the canonical Core, in hexadecimal
	Digest    string                   `json:"digest"`
	Core      Core                     `json:"core"`
	Block     Block                    `json:"block"`               // where the chain was read
	Gas       map[TransactionID]uint64 `json:"gas,omitempty"`       // used in the simulation
	Simulated *Simulated               `json:"simulated,omitempty"` // the verdict of the simulation
	// "file#field" → "file:line:column", for every field that a change or a call's argument names
	Positions map[string]string `json:"positions,omitempty"`
	// what the next revision of each record has otherwise, without any transaction
	Revisions []Revision `json:"revisions,omitempty"`
	// emergencies that are in force, the oldest first
	InForce []InForce `json:"inForce,omitempty"`
	// ramps that go no further, as Snapshot.Paused and the manifests have it; no document has them
	Pauses []RampPause `json:"-"`
}

// RampPause is a declared ramp that goes no further until somebody acts, and why, in words.
type RampPause struct {
	Ramp *catalog.Ramp `json:"-"`
	Held bool          `json:"held"` // people hold it
	Why  []string      `json:"why"`
}

// Core says what is to be done, and which state of the chain that assumes.
type Core struct {
	// the Class, or the platform of a network, that is planned
	Class   catalog.ClassRef   `json:"class"`
	Network catalog.NetworkRef `json:"network"`
	ChainID uint64             `json:"chainId"`
	// SHA-256 of the canonical manifests that this plan is made from, which are in catalog.json
	Manifests string `json:"manifests"`
	// Unix seconds; after it no signed batch can be executed
	Deadline  uint64         `json:"deadline"`
	Basis     Basis          `json:"basis"` // what the plan assumes of the chain
	Changes   []Change       `json:"changes"`
	Addresses []Address      `json:"addresses"`
	Roles     []onchain.Role `json:"roles"` // all roles on the deployed contracts, at the end
	Stages    []Stage        `json:"stages"`
	// what other rollouts bring about before anything of this one is carried out
	Awaits []Check `json:"awaits,omitempty"`
	// what the stages schedule, execute or cancel in the timelock
	Operations []Operation `json:"operations,omitempty"`
}

// Block is the block at which the chain was read.
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

	// What on the chain it is about. No document has it: whoever compares manifests and chain gets
	// it with the comparison.
	About []About `json:"-"`
	// No manifest says anything about it: After is what the plan makes of it.
	Undeclared bool `json:"-"`
	// What makes it so comes after the deployment of its subject.
	Later bool `json:"-"`
}

// About is something on the chain that a Change is about.
type About struct {
	// Events about it are those of this contract that have each of these words among their topics.
	By    common.Address
	Words []common.Hash
	Role  onchain.Role // or, of By and Words nothing is set, those that give or take this role
	// calldata of the addition to the BeamState that makes chain and manifests equal
	Addition []byte
}

// ChangeKind says how a field changes.
type ChangeKind string

// Kinds of changes.
const (
	Added   ChangeKind = "add"
	Changed ChangeKind = "change"
	// the chain has it, no manifest declares it, and the plan leaves it
	Found ChangeKind = "found"
	// likewise, but it is left so that those who are in can get out
	Kept ChangeKind = "kept"
	// likewise, but GovOps may do so by themselves, step by step
	Ramped ChangeKind = "ramped"
	// the chain has it, and no field of a manifest could say so: only people can tell whether it is
	// right
	Told ChangeKind = "told"
)

// Address is the address of a contract that exists, or that will exist.
type Address struct {
	Name    catalog.ContractRef `json:"name"`
	Address common.Address      `json:"address"`
	Exists  bool                `json:"exists"`
}

// Stage is a group of batches that may be carried out from one moment on.
type Stage struct {
	Name    StageName `json:"name"`
	Purpose string    `json:"purpose"` // one sentence
	// the stages that have to be done first
	After []StageName `json:"after,omitempty"`
	Delay uint64      `json:"delay,omitempty"` // seconds to wait after those stages
	// the stage cannot begin before this moment, in Unix seconds; 0 if the chain names no moment
	// yet
	NotBefore uint64  `json:"notBefore,omitempty"`
	Batches   []Batch `json:"batches"`
}

// StageName tells the stages of a plan apart.
type StageName string

// Kinds of stages. The second stage of a kind and all later ones have "-2" and so on behind it.
const (
	Deployment   StageName = "deploy"
	Scheduling   StageName = "schedule"
	Registration StageName = "register"
	Spelled      StageName = "spell"
	Access       StageName = "access"
	Limits       StageName = "limits"
	Removal      StageName = "remove"
	Urgency      StageName = "emergency" // of an emergency: all that is done at once

	// of a platform
	Installation StageName = "install"
	Approval     StageName = "templates"
)

// Batch is one transaction: what one authority does in a stage, all or nothing. Calls that anyone
// may make go through the MultiSendCallOnly if there are several.
type Batch struct {
	ID        TransactionID        `json:"id"`
	Authority catalog.AuthorityRef `json:"authority"`
	Safe      *common.Address      `json:"safe,omitempty"`
	// the account that a spell makes the calls from, or that makes the one call by itself if the
	// authority is Account; then nobody signs
	Sender *common.Address `json:"sender,omitempty"`
	Nonce  uint64          `json:"nonce"` // nonce of the Safe; 0 for anyone and for spells
	Calls  []Call          `json:"calls"`
}

// Call is one call of a contract, with the meaning and the origin of its arguments.
type Call struct {
	// for people: the words of Act, or what a guard demands
	Name      string               `json:"name"`
	Act       Act                  `json:"act"`
	Guard     bool                 `json:"guard,omitempty"`
	Contract  catalog.ContractName `json:"contract"`
	To        common.Address       `json:"to"`
	Function  string               `json:"function"` // signature
	Arguments []Argument           `json:"arguments"`
	Data      hexutil.Bytes        `json:"data"`
	// from when on the call can be made; nil: as soon as the calls before it are done
	Ready *Moment `json:"ready,omitempty"`
	// all hold once the call has been made; guards have none
	Done []Check `json:"done,omitempty"`
	// what the reads of Done answer before the call, in their order; of calls that a spell makes,
	// and empty where the plan does not know it
	Before []common.Hash `json:"before,omitempty"`
	Undo   string        `json:"undo,omitempty"` // what undoes it, in one sentence
}

// Moment is a time that the chain knows. It is the first word that an eth_call returns, in Unix
// seconds. A value below 2 means that the time is not known yet, or that it is over; that is how
// OpenZeppelin's TimelockController answers getTimestamp.
type Moment struct {
	What string         `json:"what"`
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"data"`
	// seconds that have to pass after the time; then one that is not known is over
	Plus uint64 `json:"plus,omitempty"`
}

// Argument is one argument of a call. A tuple or a list may be several Arguments.
type Argument struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	File  string `json:"file,omitempty"`  // manifest that the value comes from
	Field string `json:"field,omitempty"` // field of that manifest
}

// Check is a question to the chain and the expected answer, which is one word that an eth_call
// returns.
type Check struct {
	What string         `json:"what"`
	To   common.Address `json:"to"`
	Data hexutil.Bytes  `json:"data"`
	// index of the word in the answer, from 0; a word is 32 bytes
	Word  int         `json:"word"`
	Is    Comparison  `json:"is"`
	Value common.Hash `json:"value"`
}

// Comparison says how a Check compares the word with its value. Both are unsigned integers.
type Comparison string

// Comparisons.
const (
	Equal    Comparison = "equal"
	NotEqual Comparison = "not equal"
	AtLeast  Comparison = "at least"
)

// Holds tells whether an answer is as expected. An answer that is too short does not hold, such as
// the empty answer of an address without code.
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

// Simulated is the result of simulating the whole rollout on top of the block.
type Simulated struct {
	Passed bool `json:"passed"`
	// what is not as planned; empty if passed
	Findings []string                       `json:"findings"`
	Blocks   []SimulatedBlock               `json:"blocks"`
	Codes    map[catalog.ContractRef]string `json:"codes"` // keccak256 of the deployed code
	// number of the rollout's events, without those of first use
	Events int `json:"events"`
	// Uses are the calls by which the actors of the Class and of its Primes first use the Units.
	// They run after the rollout, in the same simulation.
	Uses  []SimulatedUse `json:"uses,omitempty"`
	Notes []string       `json:"notes,omitempty"` // what first use could not show, and the reason
}

// SimulatedUse is one call of first use.
type SimulatedUse struct {
	Unit catalog.UnitName `json:"unit"`
	Who  string           `json:"who"`  // "the beacon", "Prime ember"
	What string           `json:"what"` // "lock the SubscribeQueue"
	OK   bool             `json:"ok"`   // the call did what it should, even if that is to fail
	// why the call was refused, if it was; OK is true if the call asked for more than a limit
	// allows
	Answer string `json:"answer,omitempty"`
	Gas    uint64 `json:"gas"`
}

// SimulatedBlock is the moment of one transaction in the simulation.
type SimulatedBlock struct {
	Stage StageName `json:"stage"`
	Time  uint64    `json:"time"` // Unix seconds
}

// Seal computes the digest of Core, and sets Digest.
func (p *Plan) Seal() error {
	digest, err := canon.Digest(p.Core)
	if err != nil {
		return fmt.Errorf("digest of the plan: %w", err)
	}
	p.Digest = hex.EncodeToString(digest[:])
	return nil
}

// Deploys tells whether the plan deploys a Halo, a Class or a Unit.
func (c *Core) Deploys(part catalog.Part) bool {
	for _, calls := range c.CallsOf() {
		for _, call := range calls {
			if call.Act.Kind == Deploy && slices.Contains(call.Act.Parts(), part) {
				return true
			}
		}
	}
	return false
}

// Empty tells whether there is nothing to do.
func (c *Core) Empty() bool { return len(c.Stages) == 0 }
