// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import "github.com/halo-factory/halocompile/internal/catalog"

// State is a Class with what it refers to: as manifests declare it, as a record holds it, or as the
// chain has it. The Class brings its Units. Network and template give names and decimals for words;
// they are not compared.
type State struct {
	Network  *catalog.Network
	Template *catalog.Template
	Halo     *catalog.Halo
	Class    *catalog.Class
}

// Change is one field in which two states differ.
type Change struct {
	Of    catalog.Part // none for a network or a template
	Field string       // path in the manifest: "unit.limits.transfer.init.max"
	File  string       // the manifest of the later state
	Rule  Rule
	// The values as people read them; "" if there is none.
	Before, After string
}

// Compare returns every field in which two states of a Class differ: those of the Halo, of the
// Class, and of each Unit that both have. Their order is that of the table.
func Compare(of Kind, before, after State) []Change {
	return nil
}

// CompareNetworks returns every field in which two states of a network differ.
func CompareNetworks(before, after *catalog.Network) []Change { return nil }

// CompareTemplates returns every field in which two states of a template's version differ.
func CompareTemplates(before, after *catalog.Template) []Change { return nil }
