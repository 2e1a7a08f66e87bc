// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Book is what governance states of a Halo Book, which stands behind Units and keeps their assets
// apart from those of others. Its state, its amounts and its positions are the Synome's, and stand
// in no manifest.
type Book struct {
	Title  string      `json:"title"`
	Form   string      `json:"form"`   // segregated-portfolio, series
	Entity string      `json:"entity"` // its name in law
	Assets []BookAsset `json:"assets"`
	// those that its attestor has given, the newest last
	Attestations []Attestation `json:"attestations,omitempty"`
}

// BookAsset says where assets of a Book may lie, and where they go from there.
type BookAsset struct {
	Type        string `json:"type"`                  // USDS, USDC, USD, aggregate-deployed
	Location    string `json:"location"`              // as in schema/book.cue
	Destination string `json:"destination,omitempty"` // an address, or a bank account in words
}

// Attestation is a reference to what an attestor has stated of a Book. The statement itself is
// published elsewhere.
type Attestation struct {
	Type       string         `json:"type"`       // PRE_DEPLOYMENT, AT_REST, PERIODIC
	Reference  string         `json:"reference"`  // where it is published
	SHA256     common.Hash    `json:"sha256"`     // of its bytes
	At         string         `json:"at"`         // RFC 3339, UTC
	RefreshDue string         `json:"refreshDue"` // RFC 3339, UTC; from then on it is stale
	Scope      common.Address `json:"scope"`      // receiver of the capital that it speaks of
}

// BookFile returns the manifest of a Book, by its id "<halo>/<class>/<book>". It returns "" if the
// text is no such id. It does not check whether there is such a file.
func BookFile(id string) string {
	names := strings.Split(id, "/")
	if len(names) != 3 || !IsSlug(names[0]) || !IsSlug(names[1]) || !IsSlug(names[2]) {
		return ""
	}
	return "halos/" + names[0] + "/" + names[1] + "/books/" + names[2] + ".cue"
}
