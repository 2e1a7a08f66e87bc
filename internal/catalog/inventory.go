// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Entry is a Class or Unit that was deployed without the factory. The manifest does not say whether
// it conforms to its template: that is computed from the chain.
type Entry struct {
	Origin
	Name      string                    `json:"name"` // slug
	Title     string                    `json:"title"`
	Kind      string                    `json:"kind"`  // core, lcts, nfat
	Scope     string                    `json:"scope"` // class, unit
	Halo      string                    `json:"halo"`  // this Halo need not be declared
	Network   NetworkRef                `json:"network"`
	Contracts map[string]common.Address `json:"contracts"` // by component, such as ALM_PROXY
	Beacon    *EntryBeacon              `json:"beacon,omitempty"`
	Artifact  string                    `json:"artifact"` // URL of its public record
	// "name@version" of the template with whose code its own is compared
	Template TemplateRef `json:"template,omitempty"`
}

// EntryBeacon is the off-chain program that operates what was deployed without the factory.
type EntryBeacon struct {
	Kind     string `json:"kind"`
	Operator string `json:"operator"`
	Endpoint string `json:"endpoint,omitempty"` // URL
}
