// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import "github.com/halo-factory/halocompile/internal/kind/facts"

// code is the module, what it deploys, and the facets by which Primes and the beacon use it.
var code = facts.Code{
	File: "halos/templates/term-nfat_code.cue",
	Components: map[string]string{
		"MODULE":        "NfatModule",
		"NFAT_FACILITY": "NfatFacility",
	},
	Facets: []facts.Facet{
		{ID: "NFAT_HALO_FACET", Facet: "NfatHaloFacet", Controller: "NfatHaloController"},
		{ID: "NFAT_PRIME_FACET", Prime: true, Facet: "NfatPrimeFacet", Controller: "NfatPrimeController"},
	},
}
