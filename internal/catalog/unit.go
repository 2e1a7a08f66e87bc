// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Unit is the product that a Halo offers to Primes.
type Unit struct {
	Origin
	Name      UnitName `json:"name"` // slug
	Title     string   `json:"title"`
	Status    Status   `json:"status,omitempty"`
	Adopted   *Adopted `json:"adopted,omitempty"` // nil if the factory deploys it
	Asset     string   `json:"asset"`
	Capacity  Amount   `json:"capacity"`
	Seniority int64    `json:"seniority"` // 1 is paid first
	Own       Own      `json:"-"`         // what only Units of its kind say
	Book      string   `json:"book"`      // id of the Book behind it: "<halo>/<class>/<book>"
	// what the Book's manifest says; nil if there is none
	Behind     *Book     `json:"behind,omitempty"`
	Oracles    []Oracle  `json:"oracles"`
	Redemption string    `json:"redemption"`
	Legal      Legal     `json:"legal"`
	Reporting  Reporting `json:"reporting"`
	Day0       Day0      `json:"day0"`
	// those in the Class's own RateLimits, then those in each Prime's, by the Prime's name
	Limits []*Limit   `json:"limits"`
	Values []*Integer `json:"values"` // numeric parameters in the template's order

	// Manifest is the SHA-256 over the canonical JSON of the Unit. It is in the calldata of
	// deployUnit.
	Manifest common.Hash `json:"manifest"`
}

// Day0 is the runbook of a Unit's first settlement cycles.
type Day0 struct {
	Cycles   int64  `json:"cycles"`   // how many without a fault, one after the other
	Reviewer string `json:"reviewer"` // who reviews the Unit in the processing window of each cycle
	// accounts of which one signs each review
	Reviewers []common.Address `json:"reviewers,omitempty"`
	Endpoints []Endpoint       `json:"endpoints,omitempty"` // that have to answer in each cycle
}

// Endpoint is an address that has to answer over https.
type Endpoint struct {
	Name   string `json:"name"`
	URL    string `json:"url"`
	SHA256 string `json:"sha256,omitempty"` // of the content, in hexadecimal; "" if it may change
}

// Sizes is a range of amounts.
type Sizes struct {
	Min Amount `json:"min"`
	Max Amount `json:"max"`
}

// Seconds is a range of durations.
type Seconds struct {
	Min uint64 `json:"min"`
	Max uint64 `json:"max"`
}

// Bps is a range of rates in basis points a year.
type Bps struct {
	Min int64 `json:"min"`
	Max int64 `json:"max"`
}

// Token is the name and symbol of Unit shares (ERC-20) or of NFATs (ERC-721).
type Token struct {
	Name   string `json:"name"`
	Symbol string `json:"symbol"`
}

// Oracle is a published source of a price or valuation.
type Oracle struct {
	Name   string `json:"name"`
	Source string `json:"source"` // URL or address
	// seconds that its last answer may be old; 0 if people judge that
	MaxAge uint64 `json:"maxAge,omitempty"`
}
