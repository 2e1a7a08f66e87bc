// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import "github.com/ethereum/go-ethereum/common"

// Halo is an agent that offers products to Primes.
type Halo struct {
	Origin
	Name       string         `json:"name"` // slug
	Title      string         `json:"title"`
	Governance common.Address `json:"governance"`
	// the Prime that owns the Halo, by its name in the network of each of its Classes
	Owner   PrimeRef `json:"owner"`
	Legal   Legal    `json:"legal"`
	Classes []*Class `json:"classes"`
}

// Legal names the framework, who is liable for what, and where the documents are.
type Legal struct {
	Framework string          `json:"framework"`
	Recourse  string          `json:"recourse"`
	Documents []LegalDocument `json:"documents"`
}
