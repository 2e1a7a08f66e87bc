// SPDX-License-Identifier: AGPL-3.0-or-later

package platform

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// transfer is the facet that Controllers of every kind have.
var transfer = facts.Facet{ID: "TRANSFER_ASSET_FACET", Facet: "TransferAssetFacet", Controller: "TransferAssetController"}

// Integrations are the facets of all Controllers as they are built here: first the one that every
// kind of Class uses, then those of each kind, with those for Primes.
func Integrations() []facts.Facet {
	list := []facts.Facet{transfer}
	for _, each := range kind.All() {
		list = append(list, each.Facts().Code.Facets...)
	}
	return list
}

// Wires pairs each prefixed function of a Controller with the facet's own function.
func Wires(i facts.Facet) ([]bindings.IEnumerableIntegrationsWire, error) {
	facet, controller := bindings.ABI(bindings.Named(i.Facet)), bindings.ABI(bindings.Named(i.Controller))
	var wires []bindings.IEnumerableIntegrationsWire
	for _, function := range facts.Sorted(controller.Methods) {
		prefixed := controller.Methods[function]
		_, own, _ := strings.Cut(prefixed.RawName, "_")
		target, found := facet.Methods[own]
		if !found {
			return nil, fmt.Errorf("the facet has no function for %s", prefixed.Sig)
		}
		wires = append(wires, bindings.IEnumerableIntegrationsWire{
			CallSelector: [4]byte(prefixed.ID), DelegateSelector: [4]byte(target.ID),
		})
	}
	return wires, nil
}

// Facets are what the Controllers of a kind of template delegate to, as it is built here: the facet
// that every kind uses, and those of the kind that are not for Primes. They are sorted by id.
func Facets(of string) ([]catalog.TemplateFacet, error) {
	var list []catalog.TemplateFacet
	kind, _ := kind.Named(of)
	for _, each := range append([]facts.Facet{transfer}, kind.Facts().Code.Facets...) {
		if each.Prime {
			continue
		}
		hash, err := RuntimeHash(bindings.CreationCode(bindings.Named(each.Facet)))
		if err != nil {
			return nil, err
		}
		wires, err := Wires(each)
		if err != nil {
			return nil, err
		}
		made := catalog.TemplateFacet{ID: each.ID, CodeHash: hash}
		for _, wire := range wires {
			made.Wires = append(made.Wires, catalog.Wire{Selector: wire.CallSelector, Delegate: wire.DelegateSelector})
		}
		slices.SortFunc(made.Wires, catalog.Wire.Compare)
		list = append(list, made)
	}
	slices.SortFunc(list, func(a, b catalog.TemplateFacet) int { return strings.Compare(a.ID, b.ID) })
	return list, nil
}

// RuntimeHash is the hash of the code that creation code leaves. The creation code must not need
// anything of a chain.
func RuntimeHash(creation []byte) (common.Hash, error) {
	code, _, _, err := runtime.Create(creation, &runtime.Config{GasLimit: 10_000_000})
	return crypto.Keccak256Hash(code), err
}
