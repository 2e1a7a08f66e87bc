// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Snapshot is what a plan for one Class needs to know of the chain, at one block.
type Snapshot struct {
	Block Block `json:"block"`
	Basis Basis `json:"basis"`
}

// Basis is a Snapshot without its block. Two are equal if nothing that matters changed between
// their blocks.
type Basis struct {
	Platform Platform                      `json:"platform"`
	Safes    map[catalog.AuthorityRef]Safe `json:"safes"` // that the plan may need, by authority
	Halo     HaloState                     `json:"halo"`
	Class    ClassState                    `json:"class"`
	Units    []UnitState                   `json:"units"` // in the Class's order
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
	CodeHashes map[catalog.ContractName]common.Hash `json:"codeHashes"` // keccak256, by the contract's name
	MinDelay   uint64                               `json:"minDelay"`   // delay of the timelock, in seconds
	// the timelock is paused: it schedules nothing
	Paused          bool `json:"paused"`
	FactoryProposes bool `json:"factoryProposes"`
	FactoryPairs    bool `json:"factoryPairs"`
	// the BeamState is stopped: no limit can be set
	Stopped bool `json:"stopped"`
}

// Safe is what signing for a Safe depends on. It leaves out the owners, because they may change
// without a new plan.
type Safe struct {
	Address   common.Address `json:"address"`
	Version   string         `json:"version"`
	Singleton common.Address `json:"singleton"`
	Nonce     uint64         `json:"nonce"`
}

// HaloState is a Halo's record in the factory.
type HaloState struct {
	Exists     bool           `json:"exists"`
	Governance common.Address `json:"governance"`
	Manifest   common.Hash    `json:"manifest"`
}

// ClassState is a Class's record in the factory. Before the Class exists, it is what the factory
// predicts.
type ClassState struct {
	Exists    bool             `json:"exists"`
	Manifest  common.Hash      `json:"manifest"`
	Template  common.Hash      `json:"template"`
	Pau       Pau              `json:"pau"`
	Blocks    []common.Address `json:"blocks"`
	CBeam     common.Address   `json:"cBeam"`
	Activated bool             `json:"activated"`
	Stopped   bool             `json:"stopped,omitempty"` // before its activation; this is final
	Operation Operation        `json:"operation"`
	// it was deployed with what the manifest says, apart from what no chain holds
	Same bool `json:"same"`
	// limits that all Units share, in the Class's order
	Limits []LimitState `json:"limits,omitempty"`
	// roles that the manifest demands and that the deployed Class does not have
	Missing []string `json:"missing,omitempty"`
}

// Pau holds the addresses of a Parallelized Allocation Unit.
type Pau struct {
	ALMProxy       common.Address `json:"almProxy"`
	AccessControls common.Address `json:"accessControls"`
	RateLimits     common.Address `json:"rateLimits"`
	Controller     common.Address `json:"controller"`
	Agent          common.Address `json:"agent"`
}

// UnitState is a Unit's record in the factory. Before the Unit exists, it is what the factory
// predicts.
type UnitState struct {
	Name      catalog.UnitName `json:"name"`
	Exists    bool             `json:"exists"`
	Manifest  common.Hash      `json:"manifest"`
	Contracts []common.Address `json:"contracts"`
	// it was deployed with what the manifest says, apart from what no chain holds
	Same      bool         `json:"same"`
	Operation Operation    `json:"operation"`
	Limits    []LimitState `json:"limits"` // in the Unit's order
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

// LimitState is the rate limit of one route on the chain.
type LimitState struct {
	RateLimits common.Address   `json:"rateLimits"`
	Key        common.Hash      `json:"key"`
	CBeam      common.Address   `json:"cBeam"`
	MaxAmount  *catalog.Integer `json:"maxAmount"`
	Slope      *catalog.Integer `json:"slope"`
	Set        bool             `json:"set"` // it was set at least once
}
