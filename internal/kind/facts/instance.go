// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// What the inventory calls the contracts of a PAU. They are the names that templates have for their
// code. All contracts of a kind belong to the Proxy, which has custody.
const (
	Proxy          = "ALM_PROXY"
	AccessControls = "ACCESS_CONTROLS"
	RateLimits     = "RATE_LIMITS"
	Controller     = "CONTROLLER"
	Agent          = "ADMINISTERED_AGENT"
)

// PAU lists the contracts of a PAU.
var PAU = []string{Proxy, AccessControls, RateLimits, Controller, Agent}

// Adoptable tells whether a Class of the kind may be adopted: one that people deployed by hand.
func (d Description) Adoptable() bool { return d.NotAdopted == "" }

// Inventoried tells whether an entry of the inventory may be of the kind.
func (d Description) Inventoried() bool { return len(d.Instance.Contracts) > 0 }

// Own are the names of the contracts that only a Class of the kind has, or only a Unit of it.
func (d Description) Own(unit bool) []string {
	var names []string
	if !unit {
		names = slices.Clone(PAU)
	}
	for _, part := range d.Instance.Contracts {
		if part.Unit == unit {
			names = append(names, part.Entry)
		}
	}
	return names
}

// Instance is how contracts of a kind are recognised and judged where no manifest of the repository
// declares them.
type Instance struct {
	// Contracts are those beside the PAU. A contract of a Class comes before those of its Units.
	Contracts []InstanceContract
	// Keys lists the limits that an instance may have, with their keys. An address is zero if the
	// instance lacks that contract.
	Keys func(at func(entry string) common.Address, asset *catalog.Asset, others []Other) []Key
}

// InstanceContract is a contract by what the inventory calls it.
type InstanceContract struct {
	Entry     string // "NFAT_FACILITY"
	Component string // of a template, which pins its code
	Unit      bool   // it belongs to a Unit
	Of        Contract
	Links     []Link // the first tells contracts of this sort from all others
	Demands   []Demand
}

// Link is a view of a contract that names another contract.
type Link struct {
	View string
	To   string // what the inventory calls the one that it has to name; "" for an asset
	Flag *bool  // the view answers this, and names no contract
	Mend string // signature of the function that makes it name another one; "" if nothing can
	// only contracts of this kind have the view: others, that the inventory calls by the same name,
	// answer nothing
	Tells bool
}

// Demand says who may hold a role or a right of a contract.
type Demand struct {
	Role  onchain.RoleName
	Who   Who
	Entry string // of Named: what the inventory calls the holder
}

// Who says which accounts a Demand means.
type Who int

// Accounts that a Demand may mean.
const (
	Named      Who = iota // one contract of the instance, and nobody else
	Allowed               // accounts that the network allows as admins, one at least
	Configured            // the same, and the Configurator beside them
	Someone               // one account at least
	Nobody
	Factory // the HaloFactory, and nobody else
)

// Other is an account that a limit may be about.
type Other struct {
	Name    string
	Address common.Address
}

// Key is a limit with its key.
type Key struct {
	Route string // of the template: "ISSUE"
	Name  string // for people: "ISSUE to ember"
	Key   common.Hash
	Token string // what it counts, for people
	Prime bool   // it is a limit of the Prime's, not of the instance's own
	// the manifest's field; of a Prime's limit, what stands behind the Prime's name there; "" if
	// the manifest has no field for it
	Field string
	To    common.Address // the account outside that it leads to; zero for none
}
