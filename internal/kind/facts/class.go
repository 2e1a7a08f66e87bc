// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// ShareDecimals is the number of decimals of every Unit share.
const ShareDecimals = 18

// Description is what holds for every Class of a kind, whatever its manifests say. Whoever gets one
// changes nothing in it.
type Description struct {
	Name  string // in manifests: "lcts"
	Title string // before "Halo", "Class" or "Unit": "Portfolio"
	// Told tells it from the kind that has the same title; "" for the first of a title
	Told string

	// ClassContracts are deployed beside the PAU of a Class, UnitContracts for each Unit. Both are
	// in the module's order.
	ClassContracts, UnitContracts []Contract
	// Code is what its templates pin, as it is built here, and the facets that Controllers use.
	Code Code
	// PrimeFunctions are the functions of a Prime's Controller that the first use of a Unit calls.
	PrimeFunctions []string
	// UnitRecord is what a contract of the Class holds of a Unit; nil if Units have contracts of
	// their own.
	UnitRecord *Record

	// Events are the signatures of the events that Reads name.
	Events []string

	Manifests Manifests
	// Parameters are the fields that give the numbers which a template may ask for.
	Parameters Parameters
	Routes     Routes
	Stays      Stays
	// NoReturn says what to do instead of having a Unit live again that wound down; "" where it can
	// be.
	NoReturn string
	// Mutants are changed values that the rules about this kind have to notice.
	Mutants Mutants
	// Settlement is how Units are settled; nil where they are not.
	Settlement *Settlement
	// Flows are how capital goes through Units.
	Flows Flows
	// Deals are of which no contract keeps the sum; nil where one does, or where there are none.
	Deals *Deals
	// Instance is how instances are judged that no manifest declares.
	Instance Instance
	// NotAdopted says why no Class of the kind is adopted that people deployed by hand; "" where it
	// can be.
	NotAdopted string
}

// Settlement is by which events of which of a Unit's contracts its settlements are seen.
type Settlement struct {
	Contracts       []int  // indices among UnitContracts
	Locked, Settled string // signatures of the events
	// of the event by which somebody ends a lock that nobody settles
	Released string
}

// Contracts are those of a Class, and then those of each Unit.
func (d Description) Contracts() []Contract { return slices.Concat(d.ClassContracts, d.UnitContracts) }

// Parameter is the field of a manifest that gives a number which a template may ask for.
type Parameter[T any] struct {
	Field string
	Rate  bool // whether it counts basis points
	Value func(T, *catalog.Asset) *catalog.Integer
}

// Parameters are those of a kind, by the names that the template has for them.
type Parameters struct {
	Class map[string]Parameter[*catalog.Class]
	Unit  map[string]Parameter[*catalog.Unit]
}

// Stated is the address of somebody outside, as a manifest states it. A kind lists them in the
// order in which the rules take them: if two must not be the same, the rules deny the later one.
type Stated struct {
	Unit    *catalog.Unit // nil for the Class
	Field   string        // "class.facility.freezers"
	Index   int           // index in a list; below 0 if the field is no list
	Role    string        // "freezer", "receiver", "membership"
	Address common.Address
	Set     func(to common.Address) // sets the address in the Class that was given
}

// Accounts is a list of accounts that have one role on a Class.
type Accounts struct {
	Field string
	Role  string
	List  *[]common.Address
}

// OwnToken is a token that a Class or a Unit deploys.
type OwnToken struct {
	Unit  *catalog.Unit // nil for the Class
	Field string
	*catalog.Token
}

// Promises are what a record says of a Class or a Unit and no chain enforces.
type Promises struct {
	Manager     string   `json:"manager,omitempty"`
	Constraints []string `json:"constraints,omitempty"`
	Term        string   `json:"term,omitempty"`  // seconds to maturity, "min-max"
	Yield       string   `json:"yield,omitempty"` // basis points a year, "min-max"
	// Counterparties that deals may be struck with, by name. For a Class, each has a list of what
	// it is held to.
	Counterparties map[string][]string `json:"counterparties,omitempty"`
	LockAt         string              `json:"lockAt,omitempty"`
	SettleBy       string              `json:"settleBy,omitempty"`
}

// Routes are groups of a kind's routes.
type Routes struct {
	// Inward routes bring capital into the custody of the PAU that holds the limit.
	Inward []string
	// Bring routes bound how much of a capacity one Prime takes up.
	Bring []string
	// Enter routes lead capital into a Unit or a deal. What winds down closes them, and leaves all
	// others to those who get out. The number is what stays open, in the smallest units of the
	// route's token, where the route has to be known so that others can get out.
	Enter map[string]uint64
}

// Stays says for people what stays possible after an emergency, one sentence a line.
type Stays struct {
	Freeze       []string
	Stop         []string
	LimitsToZero []string
}

// Bound is what rules demand of one value. Where an end is nil, the template's holds. A value
// without any end has no range.
type Bound struct {
	Field           string
	Token           string // the token that it counts; "" if it counts none
	Scale           uint8  // decimals of that token
	TimeOfDay       bool   // whether it counts minutes from midnight, UTC
	Value           *catalog.Integer
	Least, Greatest *catalog.Integer // both included
	Default         *catalog.Integer // what the template offers; nil if nothing
}

// Send is a limit through which a Unit sends capital outside.
type Send struct {
	Unit  *catalog.Unit
	Own   bool // the limit is the Unit's; otherwise it is the Class's
	Limit int  // its place among the limits of Unit or Class
	To    common.Address
}

// Haircut is the most that the beacon alone may take off an exchange rate within seven days.
type Haircut struct {
	Field string
	Bps   int64
}
