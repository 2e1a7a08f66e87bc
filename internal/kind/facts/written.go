// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Manifests say how the manifests of a kind are written, and what they are read into. A kind has
// its own fields in a Unit beside those of every kind, and in a Class below one field.
type Manifests struct {
	Definition string // of a Unit's manifest, in the schema
	Mark       string // field of a Unit that no other kind has; "" if there is none
	Section    string // field of a Class that no other kind has and each of its Classes; "" if none
	Deals      bool   // whether its Classes strike deals, each of which a buybox bounds in size
	// Named are fields of that section in which each element has a name: "counterparties". The
	// Catalog has them as lists.
	Named []string

	// UnitFile returns a pointer into which the manifest of a Unit is read, and ClassFile one for
	// the section of a Class; nil if there is none. The schema has filled in defaults.
	UnitFile, ClassFile func() any
	// UnitOwn and ClassOwn return what a Catalog has of it, still empty; nil if there is nothing.
	UnitOwn, ClassOwn func() catalog.Own
}

// Fields reads the fields of one manifest. It reports each mistake at the place of the field.
type Fields interface {
	Address(path, text string) common.Address
	Addresses(path string, texts []string) []common.Address
	Duration(path, text string) uint64 // in seconds
	Durations(path string, written WrittenDurations) catalog.Seconds
	Sizes(path string, written WrittenRange, decimals uint8) catalog.Sizes
	Rates(path string, written catalog.Bps) catalog.Bps
	// Limit reads a route with its values; decimals are the asset's. Unlimited makes a limit for a
	// route that is bounded only by what belongs to the Prime.
	Limit(route Route, written WrittenLimit, decimals uint8) *catalog.Limit
	Unlimited(route Route) *catalog.Limit
	// Common fills in what Units of every kind have.
	Common(made *catalog.Unit, written WrittenUnit, asset string, decimals uint8)
	// Unknown reports a name that refers to nothing, and lists the known names.
	Unknown(path, what, name string, known []string)
	Missing(path, format string, arguments ...any)
	Wrong(path, format string, arguments ...any) *fault.Fault
}

// Route is a limit as a manifest has it.
type Route struct {
	Field   string           // path, as "unit.limits.transfer"
	Name    string           // name in the module, as "TRANSFER"
	Prime   catalog.PrimeRef // the Prime whose RateLimits hold it; "" for the Class's own
	Subject *catalog.Subject
}

// Window reports a queue that is to be settled before it is locked. It compares the texts, because
// the schema's spelling of times sorts as time does.
func Window(r Fields, path, lockAt, settleBy string) {
	if lockAt >= settleBy {
		r.Wrong(path+".settleBy", "%s.settleBy: %s is not after %s, when the queues are locked", path, settleBy, lockAt).
			Remedy("let the queues be settled after they are locked, on the same day (UTC)")
	}
}

// The types below are the manifests as they are written, once the schema has checked them and
// filled in defaults.

// WrittenUnit has the fields of Units of every kind.
type WrittenUnit struct {
	Title      string            `json:"title"`
	Status     string            `json:"status"`
	Adopted    *WrittenAdopted   `json:"adopted"`
	Capacity   json.Number       `json:"capacity"`
	Seniority  int64             `json:"seniority"`
	Book       string            `json:"book"`
	Oracles    []WrittenOracle   `json:"oracles"`
	Redemption string            `json:"redemption"`
	Legal      catalog.Legal     `json:"legal"`
	Reporting  catalog.Reporting `json:"reporting"`
	Day0       WrittenDay0       `json:"day0"`
}

// WrittenAdopted has the addresses as they are written, with their checksums.
type WrittenAdopted struct {
	Block     uint64            `json:"block"`
	Contracts map[string]string `json:"contracts"`
}

// WrittenOracle has the age as it is written.
type WrittenOracle struct {
	catalog.Oracle
	MaxAge string `json:"maxAge"`
}

// WrittenDay0 has the addresses as they are written, with their checksums.
type WrittenDay0 struct {
	catalog.Day0
	Reviewers []string `json:"reviewers"`
}

// WrittenLimit has the init, which governance approves for good, the initial value, which GovOps
// sets first, and the value of now, if one is declared.
type WrittenLimit struct {
	Init    WrittenRate  `json:"init"`
	Initial WrittenRate  `json:"initial"`
	Now     *WrittenRate `json:"now"`
}

// WrittenRate is an amount in whole tokens, at once and a day.
type WrittenRate struct {
	Max    json.Number `json:"max"`
	PerDay json.Number `json:"perDay"`
}

// WrittenRange is a pair of amounts.
type WrittenRange struct {
	Min json.Number `json:"min"`
	Max json.Number `json:"max"`
}

// WrittenDurations is a pair of durations.
type WrittenDurations struct {
	Min string `json:"min"`
	Max string `json:"max"`
}
