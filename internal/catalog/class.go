// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Class is the shared substrate of a Halo's Units: one PAU, its permissions, one kind of beacon.
type Class struct {
	Origin
	Name      string           `json:"name"` // slug
	Title     string           `json:"title"`
	Status    Status           `json:"status,omitempty"`
	Replaces  *ClassRef        `json:"replaces,omitempty"` // the Class that it follows
	Halo      string           `json:"halo"`
	Template  TemplateRef      `json:"template"` // "name@version"
	Network   NetworkRef       `json:"network"`
	Adopted   *Adopted         `json:"adopted,omitempty"` // nil if the factory deploys it
	Admins    []common.Address `json:"admins"`
	GovOps    AuthorityRef     `json:"govOps"` // authority that holds the cBEAM
	Beacon    BeaconOperator   `json:"beacon"`
	Attestor  *Attestor        `json:"attestor,omitempty"`
	Buybox    Buybox           `json:"buybox"`
	Cycle     uint64           `json:"cycle,omitempty"` // seconds between settlements; 0 is a day
	Legal     Legal            `json:"legal"`
	Reporting Reporting        `json:"reporting"`
	Own       Own              `json:"-"`                // what only Classes of its kind say
	Limits    []*Limit         `json:"limits,omitempty"` // shared by all Units
	// numeric parameters in the template's order
	Values []*Integer `json:"values"`
	Units  []*Unit    `json:"units"`
	Ramps  []*Ramp    `json:"ramps,omitempty"` // of its limits; no record has them

	// Manifest is the SHA-256 over the canonical JSON of the Class without its Units and positions.
	// It is in the calldata of deployClass.
	Manifest common.Hash `json:"manifest"`
	// HaloManifest is the same digest of the Halo without its Classes. It is in the calldata of
	// deployHalo.
	HaloManifest common.Hash `json:"haloManifest"`
}

// Buybox gives the ranges for every deal and investment of a Class, both ends included. A Term
// Class has the fields Term, Size and APY.
type Buybox struct {
	Source        string   `json:"source"` // general, accord
	AssetTypes    []string `json:"assetTypes"`
	Jurisdictions []string `json:"jurisdictions"`
	Term          *Seconds `json:"term,omitempty"` // time to maturity
	// of one deal, in the facility's asset; only of a Term Class
	Size *Sizes `json:"size,omitempty"`
	APY  *Bps   `json:"apy,omitempty"` // a year
	// names in the facility; if none is named, all of them
	Counterparties []string `json:"counterparties,omitempty"`
}

// BeaconOperator is the off-chain program that operates a Class, and who runs it.
type BeaconOperator struct {
	// lpha-lcts, lpha-nfat, or the newer lcts-<halo>, nfat-<halo>
	Kind     string           `json:"kind"`
	Operator string           `json:"operator"`
	Endpoint string           `json:"endpoint"` // URL
	Actors   []common.Address `json:"actors"`
	Revokers []common.Address `json:"revokers"` // freezers
}

// Attestor states what no chain shows, about the Books of a Class.
type Attestor struct {
	ID       string         `json:"id"` // attest-data-<class>
	Operator string         `json:"operator"`
	Endpoint string         `json:"endpoint,omitempty"` // URL
	Address  common.Address `json:"address"`            // whose key signs its statements
	Refresh  string         `json:"refresh"`            // duration, "2160h"
}

// Reporting says what is published, and how often.
type Reporting struct {
	Format  string `json:"format"`
	Cadence string `json:"cadence"` // duration, "24h"
}

// Status is what is meant to become of a Class or a Unit.
type Status string

// Statuses. That of what is live is not written, as it is the default.
const (
	Live        Status = ""
	WindingDown Status = "winding-down"
	Retired     Status = "retired"
)

// String returns the status as a manifest has it.
func (s Status) String() string {
	if s == Live {
		return "live"
	}
	return string(s)
}

// StatusOf reads a status of a manifest. The schema has checked it.
func StatusOf(text string) Status {
	if text == Live.String() {
		return Live
	}
	return Status(text)
}

// StatusOf is what is to become of a Unit, or of the Class if no Unit is given. A Unit goes at
// least as far as its Class.
func (c *Class) StatusOf(unit *Unit) Status {
	if unit == nil || c.Status == Retired || unit.Status == Live {
		return c.Status
	}
	return unit.Status
}

// Unit finds a Unit by its name. It returns nil if there is none.
func (c *Class) Unit(name UnitName) *Unit {
	for _, unit := range c.Units {
		if unit.Name == name {
			return unit
		}
	}
	return nil
}
