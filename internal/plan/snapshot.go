// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Snapshot is what a plan for one Class needs to know of the chain, at one block.
type Snapshot struct {
	Block Block `json:"block"`
	Basis Basis `json:"basis"`
	// Paused says why ramps pause by themselves, by their names. No document has it: what it
	// rests on changes with each use of a limit.
	Paused map[string][]string `json:"-"`
}

// Basis is a Snapshot without its block. Two are equal if nothing that matters changed between
// their blocks.
type Basis struct {
	Platform Platform                      `json:"platform"`
	Safes    map[catalog.AuthorityRef]Safe `json:"safes"` // that the plan may need, by authority
	Halo     HaloState                     `json:"halo"`
	Class    ClassState                    `json:"class"`
	Units    []UnitState                   `json:"units"` // in the Class's order
	// the one Unit that is planned alone; "" for the whole Class
	Unit catalog.UnitName `json:"unit,omitempty"`
	// what is taken away at once; nil for every other plan
	Emergency *Emergency `json:"emergency,omitempty"`
	// what happened since the Class was deployed, and what the manifests do not say
	Facts []Fact `json:"facts,omitempty"`
	// of a platform: all that its plan rests on beside code; empty for a Class
	Answers []Word `json:"answers,omitempty"`
	// of a platform: what its events name and the manifests do not
	Strange *Strange `json:"strange,omitempty"`
}

// Strange is what events of a Halo Factory name and the manifests do not. Whether it holds still,
// Answers tell.
type Strange struct {
	Admins []common.Address `json:"admins,omitempty"` // that may be admins of PAUs
	// of roles of registry, factory and BeamState
	Holders   []onchain.Role    `json:"holders,omitempty"`
	Templates []StrangeTemplate `json:"templates,omitempty"` // versions that the registry has
}

// StrangeTemplate is a version of a template, as the registry names it.
type StrangeTemplate struct {
	ID      common.Hash `json:"id"`
	Name    string      `json:"name"`
	Version uint32      `json:"version"`
}

// Fact is one thing that is not as it was when the Class was deployed, or that goes beyond what was
// approved. No move follows from it: a plan tells it.
type Fact struct {
	Kind FactKind       `json:"kind"`
	At   common.Address `json:"at"` // the account or contract that it is about
	// who was added, removed, or given a role; the facet that was there before
	Who   common.Address   `json:"who,omitzero"`
	Role  onchain.RoleName `json:"role,omitempty"`
	Facet string           `json:"facet,omitempty"`
	Key   common.Hash      `json:"key,omitzero"` // of a limit on the RateLimits At
	Value *catalog.Integer `json:"value,omitempty"`
	// who did it, of a limit that was set and of a facet that was exchanged
	Deed *Deed `json:"deed,omitempty"`
}

// Deed tells by whom something was done that no plan did, as far as events tell.
type Deed struct {
	Transaction common.Hash `json:"transaction"`
	// who may have done it: those who had the right then, or of them the one that acted in the
	// transaction; empty where nobody here knows who has the right
	By []common.Address `json:"by,omitempty"`
	// that a StarGuard ran in the transaction; zero if no event says so
	Spell common.Address `json:"spell,omitzero"`
}

// FactKind says what a Fact is about.
type FactKind string

// Kinds of facts.
const (
	OwnerAdded       FactKind = "owner-added" // of the Safe At
	OwnerRemoved     FactKind = "owner-removed"
	ModuleAdded      FactKind = "module-added" // of the Safe At
	ModuleRemoved    FactKind = "module-removed"
	GuardChanged     FactKind = "guard-changed"     // of the Safe At; Who is the new one
	ThresholdChanged FactKind = "threshold-changed" // Value is the new one
	RoleGiven        FactKind = "role-given"        // on a contract of the platform
	CodeAppeared     FactKind = "code-appeared"     // at an address in the manifests
	CodeChanged      FactKind = "code-changed"      // of a contract of the Class
	FacetExchanged   FactKind = "facet-exchanged"   // of the Controller; At is the new facet
	LimitSetByOthers FactKind = "limit-set"         // last not by GovOps through the Configurator
	LimitBeyondInit  FactKind = "limit-beyond-init" // Value is its maximum
	SlopeBeyondInit  FactKind = "slope-beyond-init" // Value is what the limit refills a second
)

// Serves tells whether a cBEAM can act on the Class: the factory has activated it, or the council
// has paired it, where the factory may not.
func (c *ClassState) Serves() bool {
	paired := func(contract common.Address) bool {
		return slices.ContainsFunc(c.Pairings, func(each Pairing) bool { return each.Contract == contract })
	}
	return c.Activated || c.Exists && paired(c.Pau.RateLimits) && paired(c.Pau.Controller)
}

// Limits returns the states of all limits in the order of kind.Limited: first those of the Class,
// then those of each Unit.
func (b *Basis) Limits() [][]LimitState {
	list := [][]LimitState{b.Class.Limits}
	for _, unit := range b.Units {
		list = append(list, unit.Limits)
	}
	return list
}

// Platform is what a rollout relies on and never changes.
type Platform struct {
	// keccak256, by the contract's name
	CodeHashes map[catalog.ContractName]common.Hash `json:"codeHashes"`
	// delay of the timelock, in seconds
	MinDelay uint64 `json:"minDelay"`
	// the timelock is paused: it schedules nothing
	Paused          bool `json:"paused"`
	FactoryProposes bool `json:"factoryProposes"`
	FactoryPairs    bool `json:"factoryPairs"`
	// what the factory lacks, to open limits, in words; read where the network demands it
	FactoryLacks []string `json:"factoryLacks,omitempty"`
	// the BeamState is stopped: no limit can be set
	Stopped bool `json:"stopped"`
	// how fast limits may be raised: seconds between two increases, and the most that one may
	// reach, in 1e-18 of the present value
	Hop       uint64           `json:"hop"`
	MaxChange *catalog.Integer `json:"maxChange"`
	// who changes that; nil where it is as the network's manifest says
	Pacing *Pacing `json:"pacing,omitempty"`
	// what the council's Safe may do by itself: add through the timelock, cancel there, and what
	// the BeamState does at once
	CouncilProposes bool `json:"councilProposes"`
	CouncilCancels  bool `json:"councilCancels"`
	CouncilActs     bool `json:"councilActs"`
	// contracts of the network's spells that may add to the BeamState: its wards
	Adders []catalog.AuthorityRef `json:"adders,omitempty"`
	// those that may do what the council's Safe does: what the BeamState does at once, and schedule
	// and cancel in the timelock
	Actors     []catalog.AuthorityRef `json:"actors,omitempty"`
	Proposers  []catalog.AuthorityRef `json:"proposers,omitempty"`
	Cancellers []catalog.AuthorityRef `json:"cancellers,omitempty"`
	// the StarGuards of those that run spells through one
	StarGuards map[catalog.AuthorityRef]StarGuard `json:"starGuards,omitempty"`
	// who may pause the timelock, and who is its admin; read for an emergency that is about that
	Roles []onchain.Role `json:"roles,omitempty"`
}

// StarGuard is what a Star's SubProxy runs spells through, one at a time.
type StarGuard struct {
	Address common.Address `json:"address"`
	// seconds in which a spell can be run, from its plot on
	MaxDelay uint64 `json:"maxDelay"`
	// contracts of the network's spells that may plot a spell: its wards
	Plotters []catalog.AuthorityRef `json:"plotters,omitempty"`
}

// Safe is what signing for a Safe depends on. It leaves out the owners, because they may change
// without a new plan.
type Safe struct {
	Address   common.Address `json:"address"`
	Version   string         `json:"version"`
	Singleton common.Address `json:"singleton"`
	Nonce     uint64         `json:"nonce"`
	// the singleton is that for second layers: it tells more in events
	L2 bool `json:"l2,omitempty"`
	// may refuse what owners signed, and do nothing else; none if it is missing
	Guard *common.Address `json:"guard,omitempty"`
}

// Contract names what the Safe runs: "Safe 1.4.1", "Safe 1.3.0 for second layers".
func (s Safe) Contract() string {
	if s.L2 {
		return "Safe " + s.Version + " for second layers"
	}
	return "Safe " + s.Version
}

// Guarded is the guard; zero if there is none.
func (s Safe) Guarded() common.Address {
	if s.Guard == nil {
		return common.Address{}
	}
	return *s.Guard
}

// HaloState is a Halo's record in the factory.
type HaloState struct {
	Exists     bool           `json:"exists"`
	Governance common.Address `json:"governance"`
	Manifest   common.Hash    `json:"manifest"`
	// another rollout deploys it before this one begins
	Awaited bool `json:"awaited,omitempty"`
}

// ClassState is a Class on the chain: the factory's record, and what holds now. Before the Class
// exists, it is what the factory predicts.
type ClassState struct {
	Exists    bool             `json:"exists"`
	Manifest  common.Hash      `json:"manifest"`
	Template  common.Hash      `json:"template"`
	Pau       Pau              `json:"pau"`
	Blocks    []common.Address `json:"blocks"`
	CBeam     common.Address   `json:"cBeam"` // that the factory pairs when it activates the Class
	Activated bool             `json:"activated"`
	Stopped   bool             `json:"stopped,omitempty"` // before its activation; this is final
	// what the factory schedules, or scheduled, when it deploys the Class
	Operation Operation `json:"operation"`
	// limits that all Units share, in the Class's order
	Limits []LimitState `json:"limits,omitempty"`

	Since      uint64     `json:"since,omitempty"` // block of the deployment
	Registered Registered `json:"registered,omitzero"`
	// every cBEAM that the Class is paired with
	Pairings []Pairing      `json:"pairings,omitempty"`
	Roles    []onchain.Role `json:"roles,omitempty"` // every holder of every role
	// parameters in force, as the kind reads them
	Held []Held `json:"held,omitempty"`
	// of the Controller, and those of the template
	Facets []Facet `json:"facets,omitempty"`
	// limits that no manifest names: inits on the Class's RateLimits, and what Primes have for the
	// Class beyond the manifests
	Strays []Stray `json:"strays,omitempty"`
	// calls of the Controller and of AccessControls that GovOps may make, because they are approved
	Actions []Action `json:"actions,omitempty"`
	// operations of the timelock that wait, and call the BeamState about this Class
	Pending []Operation `json:"pending,omitempty"`
	// ids of such operations that were carried out: the timelock takes none of them again
	Spent []common.Hash `json:"spent,omitempty"`
	// openings that deployments prepared, and that were not carried out
	Openings []Opening `json:"openings,omitempty"`
	// Units that the factory deployed and no manifest declares
	Undeclared []catalog.UnitName `json:"undeclared,omitempty"`
	// of a Class that is to be retired: deals that keep it, in the order in which they were struck
	Deals []Deal `json:"deals,omitempty"`
}

// Deal is one of which something is outstanding, or nobody knows whether anything is.
type Deal struct {
	ID *catalog.Integer `json:"id"`
	// principal, in the asset's smallest units; nil if the Controller has no such position
	Left *catalog.Integer `json:"left,omitempty"`
}

// Registered tells which parts of a Class the BeamState knows. CBeam is the one that the manifest
// names.
type Registered struct {
	RateLimits bool `json:"rateLimits"`
	Controller bool `json:"controller"`
	CBeam      bool `json:"cBeam"`
}

// Pairing is a contract that a cBEAM may configure.
type Pairing struct {
	Contract common.Address `json:"contract"`
	CBeam    common.Address `json:"cBeam"`
}

// Facet is a facet that a Controller has, that its template names, or that functions of its
// template lead to.
type Facet struct {
	ID       string         `json:"id"`
	Facet    common.Address `json:"facet"`    // that the Controller has; zero for none
	Offered  common.Address `json:"offered"`  // that the Beacon has; zero for none
	Selector [4]byte        `json:"selector"` // a function of the Controller that leads to it
	// of either: keccak256 of the code, and the functions that lead there, in the contract's order
	CodeHash        common.Hash    `json:"codeHash,omitzero"`
	Wires           []catalog.Wire `json:"wires,omitempty"`
	OfferedCodeHash common.Hash    `json:"offeredCodeHash,omitzero"`
	OfferedWires    []catalog.Wire `json:"offeredWires,omitempty"`
}

// Held is what the chain says of one field of a manifest.
type Held struct {
	Field string `json:"field"`
	Value string `json:"value"` // as the kind's reads write it
}

// Stray is a limit that no manifest names. Limit is empty if the key is not one that the kind could
// make of anything that is known.
type Stray struct {
	Of    catalog.Part     `json:"of,omitzero"`
	Limit catalog.LimitRef `json:"limit,omitzero"`
	LimitState
	Value Amounts `json:"value"` // in force now
}

// Pau holds the addresses of a Parallelized Allocation Unit.
type Pau struct {
	ALMProxy       common.Address `json:"almProxy"`
	AccessControls common.Address `json:"accessControls"`
	RateLimits     common.Address `json:"rateLimits"`
	Controller     common.Address `json:"controller"`
	Agent          common.Address `json:"agent"`
}

// UnitState is a Unit on the chain. Before the Unit exists, it is what the factory predicts.
type UnitState struct {
	Name      catalog.UnitName `json:"name"`
	Exists    bool             `json:"exists"`
	Manifest  common.Hash      `json:"manifest"`
	Contracts []common.Address `json:"contracts"`
	Index     uint64           `json:"index,omitempty"` // among the Units of its Class
	// what the factory schedules, or scheduled, when it deploys the Unit. Units that are deployed
	// together share it: before they exist, the first of them has its content, the others its id.
	Operation Operation    `json:"operation"`
	Held      []Held       `json:"held,omitempty"` // parameters in force, as the kind reads them
	Limits    []LimitState `json:"limits"`         // in the Unit's order
}

// Operation is an operation of the timelock: still to be scheduled, scheduled, or done.
type Operation struct {
	ID          common.Hash      `json:"id"`
	Targets     []common.Address `json:"targets"`
	Values      []string         `json:"values"` // wei
	Payloads    []hexutil.Bytes  `json:"payloads"`
	Predecessor common.Hash      `json:"predecessor"`
	Salt        common.Hash      `json:"salt"`
	// Unix seconds; 0: not scheduled, 1: done (as getTimestamp answers)
	ReadyAt uint64 `json:"readyAt"`
}

// LimitState is the rate limit of one route on the chain. It leaves out the present value, unless
// the manifest declares one, because GovOps may change that at any time.
type LimitState struct {
	RateLimits common.Address `json:"rateLimits"`
	Key        common.Hash    `json:"key"`
	CBeam      common.Address `json:"cBeam"` // that may set it, by the manifests
	Init       Amounts        `json:"init,omitzero"`
	Set        bool           `json:"set"` // it was set at least once
	// more goes through than the status of its Class or Unit leaves; false where it leaves all
	Open bool `json:"open,omitempty"`
	// of what retires: it leads in, and lets more through than what winding down leaves
	Enters bool `json:"enters,omitempty"`
	// when it was last set or used, in Unix seconds; of one that lets deals be struck, if what it
	// is of is to be retired and deals have to be counted
	Updated uint64 `json:"updated,omitempty"`
	// everything goes through, so that GovOps cannot close it; noted for an emergency, as what is
	// Open then, and of what is Open by its status where a manifest bounds it and its init is gone
	Unbound bool `json:"unbound,omitempty"`
	// nothing goes through, or no more than what winding down leaves. No document has it, because
	// GovOps may change that at any time.
	Shut bool `json:"-"`
	// the present value; nil if it was not read. No document has it, for the same reason.
	Value *Amounts `json:"-"`
	// when it was raised last, if it is shut; no document has it
	Raised *Present `json:"-"`
	// it is shut, and records say that a plan shut it: see Reopen
	Closed bool `json:"closed,omitempty"`
	// its present value; nil unless the manifest declares one or ramps it, or it is to be opened
	// again
	Now *Present `json:"now,omitempty"`
}

// Present is the value of a limit, and when it can be raised.
type Present struct {
	Amounts
	// by the Configurator, last; Unix seconds, 0 for never
	RaisedAt uint64 `json:"raisedAt,omitempty"`
	Hop      uint64 `json:"hop"` // seconds after that, before it is raised again
	// the most that a rise beyond the init may come to, in 1e-18 of the value; nil unless it is
	// ramped
	MaxChange *catalog.Integer `json:"maxChange,omitempty"`
}

// Amounts are those of an init or a limit: the most at once, in the token's smallest units, and
// what refills a second. Both are nil where nothing was read.
type Amounts struct {
	MaxAmount *catalog.Integer `json:"maxAmount"`
	Slope     *catalog.Integer `json:"slope"`
}

// None tells whether both are zero: there is no init, or nothing goes through.
func (a Amounts) None() bool {
	return (a.MaxAmount == nil || a.MaxAmount.Sign() == 0) && (a.Slope == nil || a.Slope.Sign() == 0)
}

// Is tells whether the amounts are those of a manifest.
func (a Amounts) Is(limit catalog.RateLimit) bool {
	return a.MaxAmount != nil && a.Slope != nil && a.MaxAmount.Cmp(&limit.MaxAmount.Int) == 0 && a.Slope.Cmp(&limit.Slope.Int) == 0
}

// AwaitingHalo returns what the chain says, for a plan whose Halo another rollout deploys first. It
// may have done so by now.
func (b Basis) AwaitingHalo(declared *catalog.Catalog, class catalog.ClassRef) Basis {
	if halo := declared.Halo(class.Halo); halo != nil && !b.Halo.Exists {
		b.Halo = HaloState{Exists: true, Governance: halo.Governance, Manifest: catalog.HaloDigest(halo)}
	}
	b.Halo.Awaited = true
	return b
}

// Lacks tells whether the plan waits for a Halo that is not there.
func (b *Basis) Lacks(now *Basis) bool { return b.Halo.Awaited && !now.Halo.Exists }

// below tells whether a limit of a manifest lets more through, at once or in time.
func (a Amounts) below(limit catalog.RateLimit) bool {
	return limit.MaxAmount.Cmp(&a.MaxAmount.Int) > 0 || limit.Slope.Cmp(&a.Slope.Int) > 0
}

// above tells whether a limit of a manifest lets less through, at once or in time. One without
// bound never does.
func (a Amounts) above(limit catalog.RateLimit) bool {
	return !limit.Unlimited && !a.None() && (limit.MaxAmount.Cmp(&a.MaxAmount.Int) < 0 || limit.Slope.Cmp(&a.Slope.Int) < 0)
}

// unlimited tells whether everything goes through.
func (a Amounts) unlimited() bool {
	return a.MaxAmount != nil && a.MaxAmount.Cmp(unlimited) == 0
}

// WithNonces returns what the chain says, with the nonces of Safes as another reading has them.
// Nonces are used by others, too: two plans that differ in them alone say the same.
func (b Basis) WithNonces(other *Basis) Basis {
	b.Safes = maps.Clone(b.Safes)
	for name, state := range b.Safes {
		if before := other.Safes[name]; before.Address == state.Address {
			state.Nonce = before.Nonce
			b.Safes[name] = state
		}
	}
	return b
}
