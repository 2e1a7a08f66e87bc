// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import "github.com/halo-factory/halocompile/internal/kind/facts"

// code is the module, what it deploys, and the facets by which Primes and the beacon use it.
var code = facts.Code{
	File: "halos/templates/portfolio-lcts_code.cue",
	Components: map[string]string{
		"MODULE":     "LctsModule",
		"LCTS_QUEUE": "LctsQueue",
		"UNIT_SHARE": "UnitShare",
	},
	Facets: []facts.Facet{
		{ID: "LCTS_HALO_FACET", Facet: "LctsHaloFacet", Controller: "LctsHaloController"},
		{ID: "LCTS_PRIME_FACET", Prime: true, Facet: "LctsPrimeFacet", Controller: "LctsPrimeController"},
	},
}
