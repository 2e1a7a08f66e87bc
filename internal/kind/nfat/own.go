// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Facility is what a Term Class deploys beside its PAU: the queue of the Primes, and the NFATs,
// each of which stands for one deal.
type Facility struct {
	Asset   string        `json:"asset"`
	Token   catalog.Token `json:"token"`
	BaseURI string        `json:"baseURI"`
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

// Term is what only a Unit of a Term Class says: the ranges for its deals, both ends
// included.
type Term struct {
	Size           catalog.Sizes   `json:"size"`           // principal of one NFAT
	Maturity       catalog.Seconds `json:"term"`           // time to maturity
	Yield          catalog.Bps     `json:"yield"`          // a year
	Counterparties []string        `json:"counterparties"` // names in the Class's facility
}

// Shared is what only a Term Class says.
type Shared struct {
	Facility *Facility `json:"facility,omitempty"`
}

// FacilityOf returns the facility of a Class. It returns nil for a Class of another kind.
func FacilityOf(class *catalog.Class) *Facility {
	if own, is := class.Own.(*Shared); is {
		return own.Facility
	}
	return nil
}

// TermOf returns what only a Unit of this kind says. It returns nil for a Unit of another kind.
func TermOf(unit *catalog.Unit) *Term {
	own, _ := unit.Own.(*Term)
	return own
}
