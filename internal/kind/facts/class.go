// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// ShareDecimals is the precision of every Unit share.
const ShareDecimals = 18

// Words are how people call a kind.
type Words struct {
	Name  string // in manifests: "lcts"
	Title string // of a Halo, a Class, a Unit: "Portfolio"
}

// Parameter is the field of a manifest that gives a number which a template may ask for.
type Parameter[T any] struct {
	Field string
	Rate  bool // it counts basis points
	Value func(T, *catalog.Asset) *catalog.Integer
}

// Parameters are those of a kind, by the template's name for them.
type Parameters struct {
	Class map[string]Parameter[*catalog.Class]
	Unit  map[string]Parameter[*catalog.Unit]
}

// Stated is an address that a manifest states, of somebody outside. A kind lists them in the order
// in which the rules take them: of two that may not be one, the later is denied.
type Stated struct {
	Unit    *catalog.Unit // nil for the Class
	Field   string        // "class.facility.freezers"
	Index   int           // in a list; below 0 if the field is none
	Role    string        // "freezer", "receiver", "membership"
	Address common.Address
	Set     func(to common.Address) // in the manifest that was asked about
}

// Accounts is a list of accounts of a Class that have one role.
type Accounts struct {
	Field string
	Role  string
	List  *[]common.Address
}

// OwnToken is one that a Class or a Unit deploys.
type OwnToken struct {
	Unit  *catalog.Unit // nil for the Class
	Field string
	*catalog.Token
}

// Promises are what a record says of a Class or a Unit, and no chain enforces.
type Promises struct {
	Manager     string   `json:"manager,omitempty"`
	Constraints []string `json:"constraints,omitempty"`
	Term        string   `json:"term,omitempty"`  // seconds to maturity, "min-max"
	Yield       string   `json:"yield,omitempty"` // basis points a year, "min-max"
	// Counterparties that deals may be struck with, by name; of a Class, with what each is held to.
	Counterparties map[string][]string `json:"counterparties,omitempty"`
	LockAt         string              `json:"lockAt,omitempty"`
	SettleBy       string              `json:"settleBy,omitempty"`
}

// Routes are sets of a kind's routes.
type Routes struct {
	// Inward are those by which capital comes into the custody of the PAU that the limit is on.
	Inward []string
	// Bring are those that bound how much of a capacity one Prime takes up.
	Bring []string
}

// Bound is what rules demand of one value. An end that is nil is the template's; without any the
// value has no range.
type Bound struct {
	Field           string
	Token           string // that it counts; "" if it counts none
	Scale           uint8  // decimals of that token
	TimeOfDay       bool   // it counts minutes from midnight, UTC
	Value           *catalog.Integer
	Least, Greatest *catalog.Integer // both included
}

// Haircut is what the beacon alone may take off within seven days.
type Haircut struct {
	Field string
	Bps   int64
}
