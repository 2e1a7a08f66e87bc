// SPDX-License-Identifier: AGPL-3.0-or-later

package foreign

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Offered is a facet as a Beacon has it.
type Offered struct {
	catalog.TemplateFacet
	Address common.Address
	Runs    []byte // the code there; its hash is the pin
}

// maxWires bounds the functions of one facet.
const maxWires = 1_000

// Facet reads what a network's Beacon offers for an integration, at a block; the latest for none.
// It returns nil if it offers nothing, and fails if there is no code where it points to.
func Facet(ctx context.Context, client *chain.Client, network *catalog.Network, id string, block common.Hash) (*Offered, error) {
	beacon, at := bindings.NewBeacon(), network.Contracts.Beacon
	answer, err := client.Call(ctx, at, beacon.PackGetConfig(onchain.Slug(id)), block)
	if err != nil {
		return nil, err
	}
	config, err := beacon.UnpackGetConfig(answer)
	if err != nil || len(config.Wires) > maxWires {
		return nil, fault.New(fault.NodeError, client.Node(), "what %s answers for %s is no facet of a Beacon", at, id)
	}
	if config.Facet == (common.Address{}) {
		return nil, nil
	}
	made := &Offered{Address: config.Facet, TemplateFacet: catalog.TemplateFacet{ID: id}}
	if made.Runs, err = client.Code(ctx, config.Facet, block); err != nil {
		return nil, err
	}
	if len(made.Runs) == 0 {
		return nil, fault.New(fault.CodeDiffers, config.Facet.Hex(), "the Beacon's facet of %s has no code", id)
	}
	made.CodeHash = crypto.Keccak256Hash(made.Runs)
	for _, wire := range config.Wires {
		made.Wires = append(made.Wires, catalog.Wire{Selector: wire.CallSelector, Delegate: wire.DelegateSelector})
	}
	slices.SortFunc(made.Wires, catalog.Wire.Compare)
	return made, nil
}
