// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// Manifests say how the manifests of a kind are written.
type Manifests struct {
	Definition string // of a Unit, in the schema
	Mark       string // field of a Unit that no other kind has; "" if there is none
	Facility   bool   // its Classes have a facility
}

// Fields reads those of one manifest. Whatever is wrong it reports at the place of the field.
type Fields interface {
	Address(path, text string) common.Address
	Addresses(path string, texts []string) []common.Address
	Duration(path, text string) uint64 // seconds
	Durations(path string, written WrittenDurations) catalog.Seconds
	Sizes(path string, written WrittenRange, decimals uint8) catalog.Sizes
	Rates(path string, written catalog.Bps) catalog.Bps
	// Limit is a route with its values, Unlimited one that is bounded by what belongs to a Prime.
	// decimals are the asset's.
	Limit(route Route, written WrittenLimit, decimals uint8) *catalog.Limit
	Unlimited(route Route) *catalog.Limit
	// Common takes over what Units of every kind have.
	Common(made *catalog.Unit, written WrittenUnit, asset string, decimals uint8)
	// Unknown reports a reference to nothing, and what there is to refer to.
	Unknown(path, what, name string, known []string)
	Missing(path, format string, arguments ...any)
	Wrong(path, format string, arguments ...any) *fault.Fault
}

// Route is a limit in a manifest.
type Route struct {
	Field   string // path: "unit.limits.transfer"
	Name    string // the module's: "TRANSFER"
	Prime   string // whose RateLimits it is on; "" for the Class's own
	Subject *catalog.Subject
}

// Counterparties demands that each name is that of a counterparty of the facility.
func Counterparties(r Fields, path string, names []string, facility *catalog.Facility) {
	known := map[string]bool{}
	for _, each := range facility.Counterparties {
		known[each.Name] = true
	}
	for i, name := range names {
		if !known[name] {
			r.Unknown(Element(path, i), "counterparty of the facility", name, Sorted(known))
		}
	}
}

// Window demands that queues are settled after they are locked. The schema's spelling sorts as time
// does.
func Window(r Fields, path, lockAt, settleBy string) {
	if lockAt >= settleBy {
		r.Wrong(path+".settleBy", "%s.settleBy: %s is not after %s, when the queues are locked", path, settleBy, lockAt).
			Remedy("let the queues be settled after they are locked, on the same day (UTC)")
	}
}

// The manifests as they are written, after the schema has checked them and filled in defaults.

// WrittenUnit is what Units of every kind have.
type WrittenUnit struct {
	Title      string            `json:"title"`
	Capacity   json.Number       `json:"capacity"`
	Seniority  int64             `json:"seniority"`
	Book       string            `json:"book"`
	Oracles    []catalog.Oracle  `json:"oracles"`
	Redemption string            `json:"redemption"`
	Legal      catalog.Legal     `json:"legal"`
	Reporting  catalog.Reporting `json:"reporting"`
	Day0       catalog.Day0      `json:"day0"`
}

// WrittenFacility is that of a Class.
type WrittenFacility struct {
	Asset           string                             `json:"asset"`
	Token           catalog.Token                      `json:"token"`
	BaseURI         string                             `json:"baseURI"`
	IdentityNetwork string                             `json:"identityNetwork"`
	Freezers        []string                           `json:"freezers"`
	MaxAnnualGrowth int64                              `json:"maxAnnualGrowth"`
	Limits          map[string]WrittenLimit            `json:"limits"`
	Counterparties  map[string]WrittenCounterparty     `json:"counterparties"`
	Primes          map[string]map[string]WrittenLimit `json:"primes"`
}

// WrittenCounterparty is one of a facility.
type WrittenCounterparty struct {
	Title       string       `json:"title"`
	Address     string       `json:"address"`
	Constraints []string     `json:"constraints"`
	Transfer    WrittenLimit `json:"transfer"`
}

// WrittenLimit is what governance approves for good, and what GovOps sets first.
type WrittenLimit struct {
	Init    WrittenRate `json:"init"`
	Initial WrittenRate `json:"initial"`
}

// WrittenRate is whole tokens at once, and a day.
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
