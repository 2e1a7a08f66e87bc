// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Unit is the product that a Halo offers to Primes.
type Unit struct {
	Origin
	Name       UnitName  `json:"name"` // slug
	Title      string    `json:"title"`
	Asset      string    `json:"asset"`
	Capacity   Amount    `json:"capacity"`
	Seniority  int64     `json:"seniority"` // 1 is paid first
	*Pool                // only of a Portfolio Class
	*Term                // only of a Term Class
	Book       string    `json:"book"`
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

// Pool has the fields that only a Unit of a Portfolio Class has.
type Pool struct {
	Token Token `json:"token"`
	// bps a year: the most by which the exchange rate may grow
	MaxGrowth int64 `json:"maxAnnualGrowth"`
	// bps within 7 days: the most by which the beacon may lower the exchange rate by itself
	MaxHaircut int64   `json:"maxHaircut"`
	Queue      Queue   `json:"queue"`
	Manager    Manager `json:"manager"`
	Pricing    Pricing `json:"pricing"`
}

// Pricing says what holders of a Portfolio Unit are paid.
type Pricing struct {
	Basis       string `json:"basis"`            // variable, fixed
	Target      *int64 `json:"target,omitempty"` // bps a year
	Description string `json:"description"`
}

// Day0 is the runbook of a Unit's first settlement cycles.
type Day0 struct {
	Cycles   int64  `json:"cycles"`   // how many, one a day
	Reviewer string `json:"reviewer"` // who reviews the Unit in the processing window of each cycle
}

// Term has the fields that only a Unit of a Term Class has: the ranges for its deals, both ends
// included.
type Term struct {
	Size           Sizes    `json:"size"`           // principal of one NFAT
	Maturity       Seconds  `json:"term"`           // time to maturity
	Yield          Bps      `json:"yield"`          // a year
	Counterparties []string `json:"counterparties"` // names in the Class's facility
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

// Queue is the timing of the LCTS queues.
type Queue struct {
	LockAt    string `json:"lockAt"`    // time of day, UTC
	SettleBy  string `json:"settleBy"`  // time of day, UTC
	LockLimit uint64 `json:"lockLimit"` // seconds; after them anyone may release a queue
}

// Manager is somebody who invests the Unit's capital, and the address that receives it.
type Manager struct {
	Name        string         `json:"name"`
	Address     common.Address `json:"address"`
	Constraints []string       `json:"constraints"`
}

// Oracle is a published source of a price or valuation.
type Oracle struct {
	Name   string `json:"name"`
	Source string `json:"source"` // URL or address
}
