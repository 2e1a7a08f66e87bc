// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Code is the module, what it deploys, and the facets by which both sides use it.
func (Kind) Code() facts.Code {
	return facts.Code{
		File: "halos/templates/portfolio-lcts_code.cue",
		Components: map[string]*bind.MetaData{
			"MODULE":     &bindings.LctsModuleMetaData,
			"LCTS_QUEUE": &bindings.LctsQueueMetaData,
			"UNIT_SHARE": &bindings.UnitShareMetaData,
		},
		Facets: []facts.Facet{
			{ID: "LCTS_HALO_FACET", Facet: &bindings.LctsHaloFacetMetaData, Controller: &bindings.LctsHaloControllerMetaData},
			{ID: "LCTS_PRIME_FACET", Prime: true, Facet: &bindings.LctsPrimeFacetMetaData, Controller: &bindings.LctsPrimeControllerMetaData},
		},
	}
}
