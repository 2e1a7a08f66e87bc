// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Limit is one route's init, which governance approves for good, and the value that GovOps sets first.
type Limit struct {
	Route   string    `json:"route"`             // SETTLE_SUBSCRIBE, …
	Prime   string    `json:"prime"`             // whose RateLimits it is on; "" for the Class's own
	Subject *Subject  `json:"subject,omitempty"` // whom the route is for, where it names somebody
	Field   string    `json:"field"`             // where the manifest says so: "unit.limits.settleSubscribe"
	Token   string    `json:"token"`             // what the amounts count: asset, or share
	Init    RateLimit `json:"init"`
	Initial RateLimit `json:"initial"`
}

// Subject is a Prime or counterparty that a route of the Class's own is for.
type Subject struct {
	Name    string         `json:"name"`
	Address common.Address `json:"address"`
}

// RateLimit is a linear refill: MaxAmount in the key's token units, Slope in units a second, rounded down from the
// amount a day that the manifest states. Unlimited is (2^256-1, 0) and nothing else.
type RateLimit struct {
	Unlimited bool     `json:"unlimited"`
	MaxAmount *Integer `json:"maxAmount"`
	Slope     *Integer `json:"slope"`
	PerDay    string   `json:"perDay"` // whole tokens a day as written; "" when unlimited
}

// Limited is a Class or a Unit with its limits.
type Limited struct {
	Unit   *Unit // nil for the Class
	File   string
	Asset  string // what the limits count
	Share  string // symbol of the token that some count instead
	Limits []*Limit
}
