// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Entry is a Class or Unit that was deployed without the factory. The manifest does not say whether
// it conforms to its template: that is computed from the chain.
type Entry struct {
	Origin
	Name      string                    `json:"name"` // slug
	Title     string                    `json:"title"`
	Kind      string                    `json:"kind"`  // core, lcts, nfat
	Scope     string                    `json:"scope"` // class, unit
	Halo      string                    `json:"halo"`  // this Halo need not be declared
	Network   NetworkRef                `json:"network"`
	Contracts map[string]common.Address `json:"contracts"` // by component, such as ALM_PROXY
	Beacon    *EntryBeacon              `json:"beacon,omitempty"`
	Artifact  string                    `json:"artifact"` // URL of its public record
	// "name@version" of the template with whose code its own is compared
	Template TemplateRef `json:"template,omitempty"`

	Owner      string           `json:"owner,omitempty"` // for people
	Legal      *Legal           `json:"legal,omitempty"`
	Prime      PrimeRef         `json:"prime,omitempty"` // whose it is; of a Core Halo, its parent
	Collateral *EntryCollateral `json:"collateral,omitempty"`
	Risk       *EntryRisk       `json:"risk,omitempty"`
	// what is to become of it: retain, wind-down, consolidate; "" if nobody has decided
	Disposition string `json:"disposition,omitempty"`

	// by component: where its address was found
	Evidence map[string]string `json:"evidence,omitempty"`
	Checked  *EntryCheck       `json:"checked,omitempty"`
	Held     *EntryHeld        `json:"held,omitempty"`
}

// Adopted says where the contracts of a Class or a Unit are that people deployed by hand. The
// factory has no record of them.
type Adopted struct {
	Block     uint64                    `json:"block"`     // that was read when it was adopted
	Contracts map[string]common.Address `json:"contracts"` // by component, as in an entry
}

// EntryCollateral is what an entry holds.
type EntryCollateral struct {
	Type        string `json:"type"`
	Description string `json:"description"`
}

// EntryRisk says what the risk of an entry is computed with.
type EntryRisk struct {
	Model      string            `json:"model"` // where the risk model is, or its name
	Data       EntryData         `json:"data"`
	Parameters map[string]string `json:"parameters,omitempty"` // those that do not change
}

// EntryData are what goes into a risk model.
type EntryData struct {
	What    string `json:"what"`
	Source  string `json:"source"`
	Cadence string `json:"cadence"` // as written: "24h"
}

// EntryCheck says when somebody last held an entry against something.
type EntryCheck struct {
	Date    string `json:"date"` // YYYY-MM-DD
	Against string `json:"against"`
}

// EntryHeld is what a chain held of an entry when it was drafted. Contracts are those of the entry,
// by component.
type EntryHeld struct {
	Block        uint64           `json:"block"`
	Wiring       []HeldWire       `json:"wiring"`
	Roles        []HeldRole       `json:"roles"`
	Facets       []HeldFacet      `json:"facets"`
	Limits       []HeldLimit      `json:"limits"`
	Registration HeldRegistration `json:"registration"`
}

// HeldWire is one contract that named another one.
type HeldWire struct {
	Contract string         `json:"contract"`
	View     string         `json:"view"` // the function that says so
	To       common.Address `json:"to"`
}

// HeldRole is everybody who held a role.
type HeldRole struct {
	Contract string           `json:"contract"`
	Role     string           `json:"role"`
	Holders  []common.Address `json:"holders"` // sorted
}

// HeldFacet is a facet of the Controller.
type HeldFacet struct {
	Contract  string         `json:"contract"` // the Controller
	ID        string         `json:"id"`
	Facet     common.Address `json:"facet"`
	CodeHash  common.Hash    `json:"codeHash"`
	Selectors []string       `json:"selectors"` // hexadecimal, sorted
}

// HeldLimit is a limit that was set.
type HeldLimit struct {
	Key   common.Hash `json:"key"`
	Name  string      `json:"name,omitempty"`  // "" if nobody knows what it limits
	Route string      `json:"route,omitempty"` // of a template: "ISSUE"; "" if not known
	// what it counts: an asset of the network, or "share of" an entry; "" if not known
	Token     string   `json:"token,omitempty"`
	MaxAmount *Integer `json:"maxAmount"`
	Slope     *Integer `json:"slope"`
}

// HeldRegistration is what the BeamState knew.
type HeldRegistration struct {
	RateLimits bool             `json:"rateLimits"`
	Controller bool             `json:"controller"`
	CBeams     []common.Address `json:"cBeams"` // sorted
}

// EntryBeacon is the off-chain program that operates what was deployed without the factory.
type EntryBeacon struct {
	Kind     string `json:"kind"`
	Operator string `json:"operator"`
	Endpoint string `json:"endpoint,omitempty"` // URL
}
