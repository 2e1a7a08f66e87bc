// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom

import "github.com/halo-factory/halocompile/internal/catalog"

// Version of the Document. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.1"

// Document is the headroom of one Class.
type Document struct {
	Version  string              `json:"version"`
	Class    catalog.ClassRef    `json:"class"`
	Template catalog.TemplateRef `json:"template"`
	Network  catalog.NetworkRef  `json:"network"`
	// tightest first; then those that stand at their default, and last those that can have only one
	// value
	Parameters []Parameter `json:"parameters"`
	// first of the Class's own PAU, then of each Prime's
	Losses   []Loss    `json:"losses"`
	Haircuts []Haircut `json:"haircuts"` // one a Portfolio Unit; a Term Class has none
}

// Counts says in what unit a parameter is.
type Counts string

const (
	Tokens    Counts = "tokens"          // smallest units of a token
	Slope     Counts = "tokens a second" // smallest units of a token a second
	TimeOfDay Counts = "minutes"         // from midnight, UTC
	// as the manifest's field says: seconds, basis points, decimals
	Plain Counts = "plain"
)

// Parameter is one bounded value. If several rules bound it, the range is what all of them let
// pass.
type Parameter struct {
	Unit catalog.UnitName `json:"unit,omitempty"` // "" for a value of the Class itself
	// the field in its manifest: "unit.limits.transfer.init.max"
	Field  string `json:"field"`
	Where  string `json:"where"` // file:line:column
	Counts Counts `json:"counts"`
	// the token that it counts: an asset's name, or a symbol; "" if it counts no token
	Token    string           `json:"token,omitempty"`
	Scale    uint8            `json:"scale"` // decimals of that token
	Value    *catalog.Integer `json:"value"`
	Least    *catalog.Integer `json:"least"`    // this bound is included
	Greatest *catalog.Integer `json:"greatest"` // this one too
	// to the nearer bound; negative outside of the range
	Distance *catalog.Integer `json:"distance"`
	// the distance in percent of the range, rounded down to one decimal; "" if the range is one
	// value
	Left string `json:"left,omitempty"`
	// the same to each of the bounds
	ToLeast    string `json:"toLeast,omitempty"`
	ToGreatest string `json:"toGreatest,omitempty"`
	// it is what the template or the schema offers, so that nobody chose how near its bound it is
	Default bool `json:"default,omitempty"`
}

// Fixed tells whether a parameter has the only value that it may have.
func (p Parameter) Fixed() bool {
	return p.Distance != nil && p.Distance.Sign() == 0 && p.Least != nil && p.Greatest != nil && p.Least.Cmp(&p.Greatest.Int) == 0
}

// Chosen tells whether somebody decided how near its bounds a parameter is. What is outside of its
// range counts as chosen, whoever wrote it.
func (p Parameter) Chosen() bool {
	return !p.Fixed() && (!p.Default || p.Distance != nil && p.Distance.Sign() < 0)
}

// Loss is the most that can leave the custody of one PAU in one token, within any 24 hours.
type Loss struct {
	Prime   catalog.PrimeRef `json:"prime,omitempty"` // whose PAU it is; "" for the Class's own
	Token   string           `json:"token"`
	Scale   uint8            `json:"scale"`
	First   Day              `json:"first"`   // by the values that GovOps starts with
	Ceiling Day              `json:"ceiling"` // by the inits
	// of all Units in that token, for comparison; only for the Class's own PAU
	Capacity *catalog.Integer `json:"capacity,omitempty"`
	Routes   []Route          `json:"routes"`
}

// Route is one way out. Its limit is a budget of its own, so the limits of one PAU add up.
type Route struct {
	Unit  catalog.UnitName `json:"unit,omitempty"` // "" for a route that all Units share
	Route string           `json:"route"`
	// the counterparty or Prime to which the route leads, if there is only one
	For     string `json:"for,omitempty"`
	Field   string `json:"field"`
	Where   string `json:"where"`
	First   Day    `json:"first"`
	Ceiling Day    `json:"ceiling"`
}

// Day is an amount within 24 hours, in the token's smallest unit.
type Day struct {
	Unlimited bool             `json:"unlimited,omitempty"`
	Amount    *catalog.Integer `json:"amount,omitempty"` // absent when it is unlimited
}

// Haircut is the most by which the beacon alone may lower the value of one Unit's shares.
// maxHaircut bounds it; no rate limit does.
type Haircut struct {
	Unit   catalog.UnitName `json:"unit"`
	Field  string           `json:"field"`
	Where  string           `json:"where"`
	Bps    int64            `json:"bps"` // of the exchange rate, within 7 days
	Token  string           `json:"token"`
	Scale  uint8            `json:"scale"`
	Amount *catalog.Integer `json:"amount"` // of the capacity, in the smallest unit, rounded up
}
