// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"cmp"
	"encoding/hex"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// TemplateFacet is a facet that Controllers of a template's Classes delegate to: the code that
// stands there, and the functions that lead to it.
type TemplateFacet struct {
	ID       string      `json:"id"`             // of the integration in the Beacon
	CodeHash common.Hash `json:"codeHash"`       // keccak256 of the runtime code
	Wires    []Wire      `json:"wires"`          // sorted by selector; at least one
	Code     *Build      `json:"code,omitempty"` // nil if it is built here, or nobody says
}

// Facet returns the facet that the template pins for an integration; nil if it pins none.
func (t *Template) Facet(id string) *TemplateFacet {
	if i := slices.IndexFunc(t.Facets, func(f TemplateFacet) bool { return f.ID == id }); i >= 0 {
		return &t.Facets[i]
	}
	return nil
}

// Wire is one function of a facet, as a Controller offers it.
type Wire struct {
	Selector Selector `json:"selector"` // of the Controller's function
	Delegate Selector `json:"delegate"` // of the facet's own function
}

// Compare orders wires by the Controller's functions.
func (w Wire) Compare(other Wire) int {
	return cmp.Or(slices.Compare(w.Selector[:], other.Selector[:]), slices.Compare(w.Delegate[:], other.Delegate[:]))
}

// Selector is the first four bytes of the hash of a function's signature. Manifests and documents
// write it as 0x and eight hexadecimal digits in lower case.
type Selector [4]byte

// ParseSelector reads what String writes.
func ParseSelector(text string) (Selector, error) {
	var made Selector
	if len(text) != 10 || text[:2] != "0x" {
		return made, fmt.Errorf("%q is no selector of a function: 0x and eight hexadecimal digits", text)
	}
	_, err := hex.Decode(made[:], []byte(text[2:]))
	return made, err
}

func (s Selector) String() string { return "0x" + hex.EncodeToString(s[:]) }

// MarshalText writes what String does.
func (s Selector) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads what MarshalText writes, and nothing else.
func (s *Selector) UnmarshalText(text []byte) error {
	made, err := ParseSelector(string(text))
	if err == nil && made.String() != string(text) {
		err = fmt.Errorf("%q is not in lower case", text)
	}
	*s = made
	return err
}
