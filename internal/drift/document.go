// SPDX-License-Identifier: AGPL-3.0-or-later

package drift

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Version of the Drift. A reader refuses an unknown major and ignores an unknown minor.
const Version = "1.1"

// Drift says in what a chain differs from manifests.
type Drift struct {
	Version string     `json:"version"`
	Classes []Compared `json:"classes"`
	// Classes that a network's factory deployed and no manifest declares
	Undeclared []Undeclared `json:"undeclared"`
	// how the entries of the inventory stand that are on the node's network; nil without any
	Inventory *inventory.Inventory `json:"inventory,omitempty"`
}

// Compared is what differs in one Class, in its Units, and in what both depend on.
type Compared struct {
	Class   catalog.ClassRef   `json:"class"`
	Network catalog.NetworkRef `json:"network"`
	// where the chain was read; none if it could not be
	Block *plan.Block `json:"block,omitempty"`
	Items []Item      `json:"items"`
	// emergencies that are in force: they explain differences
	InForce []plan.InForce `json:"inForce,omitempty"`
}

// Undeclared is a Class that no manifest declares. Its names come from the chain.
type Undeclared struct {
	Class   catalog.ClassRef   `json:"class"`
	Network catalog.NetworkRef `json:"network"`
	Since   *Since             `json:"since"`
}

// Item is one field that differs.
type Item struct {
	Subject  catalog.Part `json:"subject"`
	Field    string       `json:"field"` // as in the manifest: "unit.capacity"
	Nature   Nature       `json:"nature"`
	Declared string       `json:"declared"` // "" if no manifest says anything
	Chain    string       `json:"chain"`
	File     string       `json:"file"` // of the manifest that declares the subject
	// the last event about it; none if no event says so
	Since *Since `json:"since,omitempty"`
}

// Nature says what a difference is.
type Nature string

// Natures. Only Drifted counts as drift.
const (
	Drifted  Nature = "drift"
	UnderWay Nature = "under way" // an operation that waits, or a rollout that is open, ends it
	Ramped   Nature = "ramped"    // GovOps moved a limit, as they may
	Kept     Nature = "kept"      // stays open, so that those who are in can get out
	Told     Nature = "told"      // no field of a manifest could say so; people have to look
)

// Since is when something became as it is.
type Since struct {
	Block       uint64      `json:"block"`
	Hash        common.Hash `json:"hash"` // of the block
	Time        uint64      `json:"time"` // Unix seconds
	Transaction common.Hash `json:"transaction"`
	Event       string      `json:"event"` // name of the event that says so
}

// Join adds what was found of another network.
func (d *Drift) Join(other *Drift) {
	d.Classes, d.Undeclared = append(d.Classes, other.Classes...), append(d.Undeclared, other.Undeclared...)
	switch {
	case other.Inventory == nil:
	case d.Inventory == nil:
		d.Inventory = other.Inventory
	default:
		d.Inventory.Entries = append(d.Inventory.Entries, other.Inventory.Entries...)
	}
}

// Count is the number of differences that count as drift.
func (d *Drift) Count() int {
	count := len(d.Undeclared)
	if d.Inventory != nil {
		count += d.Inventory.Count()
	}
	for _, class := range d.Classes {
		for _, row := range class.Items {
			if row.Nature == Drifted {
				count++
			}
		}
	}
	return count
}
