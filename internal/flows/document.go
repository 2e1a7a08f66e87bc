// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/ramp"
)

// Version of the Survey. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.0"

// Survey has the flows of Classes.
type Survey struct {
	Version string       `json:"version"`
	Classes []ClassFlows `json:"classes"`
}

// ClassFlows has the flows of a Class at a block. Parts are the Class itself, if something flows
// that its Units share, and then its Units that are deployed.
type ClassFlows struct {
	Class   catalog.ClassRef   `json:"class"`
	Network catalog.NetworkRef `json:"network"`
	Block   plan.Block         `json:"block"`
	Since   uint64             `json:"since"` // block of the deployment
	Parts   []PartFlows        `json:"parts"`
}

// PartFlows has those of a Class or a Unit. Amounts are in the smallest units of their token.
type PartFlows struct {
	Of     catalog.Part `json:"of"`
	File   string       `json:"file"` // of its manifest
	Flows  []Flow       `json:"flows"`
	Stocks []Stock      `json:"stocks"`
	Limits []LimitUse   `json:"limits"`
	Alerts []Alert      `json:"alerts"`
}

// Counted is what an amount counts, and the decimals of that.
type Counted struct {
	Token string `json:"token"`
	Scale uint8  `json:"scale"`
}

// Flow is what went one way since the deployment.
type Flow struct {
	Name string `json:"name"`
	Counted
	Count int              `json:"count"`
	Total *catalog.Integer `json:"total"`
	Last  *Occasion        `json:"last,omitempty"` // nil if there was none
}

// Stock is what stays somewhere now.
type Stock struct {
	Name string `json:"name"`
	Counted
	Amount *catalog.Integer `json:"amount"`
	// when the first came that waits together with the last; nil if nothing waits
	Since *Occasion `json:"since,omitempty"`
	// the part of the Unit's capacity that it fills, in basis points, rounded down; nil where it
	// fills none
	Filled *int64 `json:"filled,omitempty"`
}

// LimitUse is how one limit was used, and what can pass now.
type LimitUse struct {
	Limit catalog.LimitRef `json:"limit"`
	Counted
	Now       ramp.Value       `json:"now"`
	Available *catalog.Integer `json:"available"` // can pass at the block
	// the part of the maximum that cannot pass now, in basis points, rounded down; nil for a limit
	// without a bound, or one that lets nothing through
	Spent *int64 `json:"spent,omitempty"`
	// seconds until all of the maximum can pass, if nothing is used; nil for never
	FullIn *uint64 `json:"fullIn,omitempty"`
	Uses   int     `json:"uses"`
	// what was taken in all, and what was given back of that
	Taken    *catalog.Integer `json:"taken"`
	Returned *catalog.Integer `json:"returned"`
	Last     *Occasion        `json:"last,omitempty"` // last use
	Sets     int              `json:"sets"`
	Set      *Setting         `json:"set,omitempty"` // the last one; nil if it was never set
	Planned  Planned          `json:"planned"`
}

// Setting is when a limit was set, and by whom.
type Setting struct {
	Occasion
	By Setter `json:"by"`
}

// Setter is who has set a limit.
type Setter string

// Setters.
const (
	ByGovOps Setter = "govops" // the Safe that the manifests name for it, by the Configurator
	ByOpen   Setter = "opening"
	ByBeam   Setter = "other-cbeam" // somebody else, by the Configurator
	BySpell  Setter = "spell"       // without the Configurator: by an admin of the RateLimits
)

// Planned is what the manifests say that a limit is to be.
type Planned struct {
	Source Source     `json:"source"`
	Value  ramp.Value `json:"value"`
	Ramp   string     `json:"ramp,omitempty"` // name of the ramp
	// steps that are left, when the next one is due in Unix seconds (0 for now), and why it cannot
	// be said
	Left int    `json:"left,omitempty"`
	Due  uint64 `json:"due,omitempty"`
	Why  string `json:"why,omitempty"`
}

// Source says which part of a manifest a plan comes from.
type Source string

// Sources.
const (
	Ramped   Source = "ramp"    // the target of a declared ramp
	Declared Source = "now"     // the value that the limit is to have
	Initial  Source = "initial" // the first value; GovOps may raise it within the SORL
)

// Occasion is where something happened.
type Occasion struct {
	Block       uint64      `json:"block"`
	Hash        common.Hash `json:"hash"` // of the block
	Time        uint64      `json:"time"` // Unix seconds
	Transaction common.Hash `json:"transaction"`
}

// Alert is something that people have to look at.
type Alert struct {
	Kind AlertKind `json:"kind"`
	What string    `json:"what"` // in words
}

// AlertKind says what an alert is about.
type AlertKind string

// Kinds of alerts.
const (
	SetAround  AlertKind = "set-around"   // a limit was last set without the Configurator
	SetByOther AlertKind = "set-by-other" // an incident: another cBEAM has set it last
	BeyondPlan AlertKind = "beyond-plan"  // a limit is above what the manifests plan
	// of a limit that was used since it was set, UsedUpBps or more cannot pass
	UsedUp       AlertKind = "used-up"
	NearCapacity AlertKind = "near-capacity" // NearBps or more of the capacity is filled
	Unsettled    AlertKind = "unsettled"     // capital waits, and a settlement is overdue
	LockedLate   AlertKind = "locked-late"   // a queue is locked, and its window is over
	Released     AlertKind = "released"      // somebody had to end a lock after the last settlement
)

// Bounds of alerts, in basis points.
const (
	UsedUpBps = 9_000
	NearBps   = 9_000
)

// Count is the number of alerts.
func (d *Survey) Count() (count int) {
	for _, class := range d.Classes {
		for _, part := range class.Parts {
			count += len(part.Alerts)
		}
	}
	return count
}

// Only returns the Survey with one Unit alone; all of it for no Unit.
func (d *Survey) Only(unit catalog.UnitName) *Survey {
	if unit == "" {
		return d
	}
	made := &Survey{Version: d.Version}
	for _, class := range d.Classes {
		parts := []PartFlows{}
		for _, part := range class.Parts {
			if part.Of == unit.Part() {
				parts = append(parts, part)
			}
		}
		class.Parts = parts
		made.Classes = append(made.Classes, class)
	}
	return made
}
