// SPDX-License-Identifier: AGPL-3.0-or-later

package plantest

import (
	"bytes"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// bindingsSlots are the storage slots in which facets look for a Controller's bindings: the one of
// this repository, and the published one.
var bindingsSlots = []common.Hash{
	common.HexToHash("0xee25394e09bdf9f095ffaf6289395c59de06e33ff54692b0774d5012253c4d00"),
	common.HexToHash("0x77adf60bdbfedf206f8b8310f3d364080b7f61dcc0e46caac13c29bb1eb5cc00"),
}

// Elsewhere returns the creation code of a facet that looks for its bindings in another slot than
// the one in which Controllers keep them.
func Elsewhere(t testing.TB, facet *bind.MetaData) []byte {
	t.Helper()
	code := bindings.CreationCode(facet)
	changed := code
	for _, slot := range bindingsSlots {
		other := slot
		other[0] ^= 0xff
		changed = bytes.ReplaceAll(changed, slot[:], other[:])
	}
	if bytes.Equal(code, changed) {
		t.Fatal("the facet has none of the places that this test knows")
	}
	return changed
}

// Offer makes the Beacon offer a facet under an id, and makes the Controllers take it over. It
// returns the facet that the Beacon offered before.
func (l *Live) Offer(t testing.TB, id string, facet common.Address, controllers ...common.Address) common.Address {
	t.Helper()
	config := l.Offered(t, id)
	before := config.Facet
	config.Facet = facet
	l.Set(t, id, config)
	for _, controller := range controllers {
		l.Council(t, controller, bindings.NewController().PackUpdateIntegrations([][32]byte{onchain.Slug(id)}))
	}
	return before
}

// Unwire makes the Beacon offer an integration without one function, given by the signature that a
// Controller has it by. It returns what puts the function back.
func (l *Live) Unwire(t testing.TB, id, function string) (undo func()) {
	t.Helper()
	config := l.Offered(t, id)
	without := config
	without.Wires = slices.DeleteFunc(slices.Clone(config.Wires), func(wire bindings.IEnumerableIntegrationsWire) bool {
		return bytes.Equal(wire.CallSelector[:], crypto.Keccak256([]byte(function))[:4])
	})
	if len(without.Wires) == len(config.Wires) {
		t.Fatalf("%s has no %s", id, function)
	}
	l.Set(t, id, without)
	return func() { l.Set(t, id, config) }
}

// Offered is what the Beacon offers under an id.
func (l *Live) Offered(t testing.TB, id string) bindings.IEnumerableIntegrationsConfig {
	t.Helper()
	at, beacon := l.Catalog.Networks["devnet"].Contracts.Beacon, bindings.NewBeacon()
	answer, err := l.Client.Call(t.Context(), at, beacon.PackGetConfig(onchain.Slug(id)), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	config, err := beacon.UnpackGetConfig(answer)
	if err != nil {
		t.Fatal(err)
	}
	return config
}

// Set makes the Beacon offer something under an id.
func (l *Live) Set(t testing.TB, id string, config bindings.IEnumerableIntegrationsConfig) {
	t.Helper()
	l.Council(t, l.Catalog.Networks["devnet"].Contracts.Beacon, bindings.NewBeacon().PackSetIntegration(onchain.Slug(id), config))
}

// Unset makes the Beacon offer nothing under an id.
func (l *Live) Unset(t testing.TB, id string) {
	t.Helper()
	l.Council(t, l.Catalog.Networks["devnet"].Contracts.Beacon, bindings.NewBeacon().PackRemoveIntegration(onchain.Slug(id)))
}

// Pin makes the templates pin what the Beacon offers under an id now.
func (l *Live) Pin(t testing.TB, id string) {
	t.Helper()
	config := l.Offered(t, id)
	code, err := l.Client.CodeHash(t.Context(), config.Facet, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	pin := catalog.TemplateFacet{ID: id, CodeHash: code}
	for _, wire := range config.Wires {
		pin.Wires = append(pin.Wires, catalog.Wire{Selector: wire.CallSelector, Delegate: wire.DelegateSelector})
	}
	slices.SortFunc(pin.Wires, catalog.Wire.Compare)
	for _, template := range l.Catalog.Templates {
		if pinned := template.Facet(id); pinned != nil {
			*pinned = pin
		}
	}
}
