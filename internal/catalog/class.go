// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Class is the shared substrate of a Halo's Units: one PAU, its permissions, one kind of beacon.
type Class struct {
	Origin
	Name      string           `json:"name"` // slug
	Title     string           `json:"title"`
	Halo      string           `json:"halo"`
	Template  TemplateRef      `json:"template"` // "name@version"
	Network   NetworkRef       `json:"network"`
	Admins    []common.Address `json:"admins"`
	GovOps    AuthorityRef     `json:"govOps"` // authority that holds the cBEAM
	Beacon    BeaconOperator   `json:"beacon"`
	Buybox    Buybox           `json:"buybox"`
	Legal     Legal            `json:"legal"`
	Reporting Reporting        `json:"reporting"`
	Facility  *Facility        `json:"facility,omitempty"` // only of a Term Class
	Limits    []*Limit         `json:"limits,omitempty"`   // shared by all Units
	// numeric parameters in the template's order
	Values []*Integer `json:"values"`
	Units  []*Unit    `json:"units"`

	// Manifest is the SHA-256 over the canonical JSON of the Class without its Units and positions.
	// It is in the calldata of deployClass.
	Manifest common.Hash `json:"manifest"`
	// HaloManifest is the same digest of the Halo without its Classes. It is in the calldata of
	// deployHalo.
	HaloManifest common.Hash `json:"haloManifest"`
}

// Facility is what a Term Class deploys beside its PAU: the queue of the Primes, and the NFATs,
// each of which stands for one deal.
type Facility struct {
	Asset   string `json:"asset"`
	Token   Token  `json:"token"`
	BaseURI string `json:"baseURI"`
	// the contract that says who may hold NFATs; without it anybody may
	IdentityNetwork *common.Address  `json:"identityNetwork,omitempty"`
	Freezers        []common.Address `json:"freezers"`
	MaxGrowth       int64            `json:"maxAnnualGrowth"` // bps a year, bound on interest
	Counterparties  []*Counterparty  `json:"counterparties"`  // sorted by name
}

// Counterparty is somebody to whom a Term Class may send capital.
type Counterparty struct {
	Name        string         `json:"name"` // slug
	Title       string         `json:"title"`
	Address     common.Address `json:"address"`
	Constraints []string       `json:"constraints"`
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

// Reporting says what is published, and how often.
type Reporting struct {
	Format  string `json:"format"`
	Cadence string `json:"cadence"` // duration, "24h"
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
