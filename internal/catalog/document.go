// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
)

// LegalDocument is a legal document: where it is, and what its bytes are. Records from before
// documents had a hash hold the URL as a text alone. Such a document is read, and written again as
// that text, so that the digests in those records stay what they are.
type LegalDocument struct {
	Title  string      `json:"title,omitempty"`
	URL    string      `json:"url"`
	SHA256 common.Hash `json:"sha256"` // of its bytes; zero if only the URL is known
}

// Hashed tells whether it is known what the document says, and not only where it is.
func (d LegalDocument) Hashed() bool { return d.SHA256 != common.Hash{} }

// MarshalJSON writes the URL alone where nothing else is known.
func (d LegalDocument) MarshalJSON() ([]byte, error) {
	type plain LegalDocument
	if !d.Hashed() && d.Title == "" {
		return json.Marshal(d.URL)
	}
	return json.Marshal(plain(d))
}

// UnmarshalJSON reads both forms.
func (d *LegalDocument) UnmarshalJSON(data []byte) error {
	type plain LegalDocument
	*d = LegalDocument{}
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, &d.URL)
	}
	return json.Unmarshal(data, (*plain)(d))
}

// URLs returns where the documents are, in their order.
func (l Legal) URLs() []string {
	var urls []string
	for _, each := range l.Documents {
		urls = append(urls, each.URL)
	}
	return urls
}
