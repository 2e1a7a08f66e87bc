// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Limit is the limit of one route: the init, which governance approves for good, the value that
// GovOps sets first, and, if the manifest says so, what it is to be now.
type Limit struct {
	Route string `json:"route"` // such as SETTLE_SUBSCRIBE
	// the Prime in whose RateLimits the limit is kept; "" for the Class's own
	Prime PrimeRef `json:"prime"`
	// for whom the route is, if for somebody in particular
	Subject *Subject `json:"subject,omitempty"`
	// where the manifest states the limit: "unit.limits.settleSubscribe"
	Field   string    `json:"field"`
	Token   string    `json:"token"` // what the amounts count: asset, or share
	Init    RateLimit `json:"init"`
	Initial RateLimit `json:"initial"`
	// what it is to be once it has been set; nil leaves it to GovOps
	Now *RateLimit `json:"now,omitempty"`
}

// Subject is the Prime or counterparty for whom a route in the Class's own RateLimits is.
type Subject struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
}

// RateLimit is a limit that refills linearly. MaxAmount is in the smallest units of the key's
// token. Slope is in those units a second, rounded down from the amount a day that the manifest
// states. "Unlimited" is (2^256-1, 0) and nothing else.
type RateLimit struct {
	Unlimited bool     `json:"unlimited"`
	MaxAmount *Integer `json:"maxAmount"`
	Slope     *Integer `json:"slope"`
	PerDay    string   `json:"perDay"` // whole tokens a day, as written; "" if unlimited
}

// Limited is a Class or a Unit with its limits.
type Limited struct {
	Unit   *Unit // nil for the Class
	File   string
	Asset  string // the asset that the limits count
	Share  string // symbol of the token that some limits count instead
	Limits []*Limit
}
