// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Code is the module, what it deploys, and the facets by which both sides use it.
func (Kind) Code() facts.Code {
	return facts.Code{
		File: "halos/templates/term-nfat_code.cue",
		Components: map[string]*bind.MetaData{
			"MODULE":        &bindings.NfatModuleMetaData,
			"NFAT_FACILITY": &bindings.NfatFacilityMetaData,
		},
		Facets: []facts.Facet{
			{ID: "NFAT_HALO_FACET", Facet: &bindings.NfatHaloFacetMetaData, Controller: &bindings.NfatHaloControllerMetaData},
			{ID: "NFAT_PRIME_FACET", Prime: true, Facet: &bindings.NfatPrimeFacetMetaData, Controller: &bindings.NfatPrimeControllerMetaData},
		},
	}
}
