// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Compiled is a Class, compiled from the chain that its records are read from.
type Compiled struct {
	Client  *chain.Client
	Catalog *catalog.Catalog

	// Plan is made at the depth that the network asks for. A record uses its names of contracts,
	// and the roles that should be held at the end. What is left to do in it does not matter.
	Plan *plan.Plan
}

// observed is all that this package takes from a plan and its Snapshot.
type observed struct {
	snapshot *plan.Snapshot // for the simulated use alone
	block    common.Hash

	contracts map[catalog.Part][]plan.Address // of a Class or a Unit, in the plan's order
	roles     []onchain.Role                  // that should be held on the contracts of the Class
	pau       plan.Pau
	confirmed []plan.Pairing               // with cBEAMs, that the BeamState's state confirms
	exists    map[catalog.Part]bool        // the factory has a record of it
	manifests map[catalog.Part]common.Hash // in the factory's records

	governance common.Address // of the Halo, in the factory's record
	cBeam      common.Address
	activated  bool
	stopped    bool
	blocks     []common.Address // contracts of the Class beside its PAU

	keys map[catalog.Part][]limitKey // in the order of the part's limits
}

// limitKey is where the limit of one route is kept.
type limitKey struct {
	rateLimits common.Address
	key        common.Hash
}

func observe(p *plan.Plan, halo, class catalog.Part) observed {
	basis := &p.Core.Basis
	o := observed{
		snapshot: &plan.Snapshot{Block: p.Block, Basis: *basis}, block: p.Block.Hash, roles: p.Core.Roles, pau: basis.Class.Pau, confirmed: basis.Class.Pairings,
		contracts: map[catalog.Part][]plan.Address{}, keys: map[catalog.Part][]limitKey{},
		exists:     map[catalog.Part]bool{halo: basis.Halo.Exists, class: basis.Class.Exists},
		manifests:  map[catalog.Part]common.Hash{halo: basis.Halo.Manifest, class: basis.Class.Manifest},
		governance: basis.Halo.Governance, cBeam: basis.Class.CBeam, activated: basis.Class.Serves(), stopped: basis.Class.Stopped,
		blocks: basis.Class.Blocks,
	}
	for _, each := range p.Core.Addresses {
		o.contracts[each.Name.Of] = append(o.contracts[each.Name.Of], each)
	}
	o.keys[class] = keysOf(basis.Class.Limits)
	for _, state := range basis.Units {
		part := catalog.Part{Level: catalog.UnitLevel, Name: string(state.Name)}
		o.exists[part], o.manifests[part], o.keys[part] = state.Exists, state.Manifest, keysOf(state.Limits)
	}
	return o
}

func keysOf(limits []plan.LimitState) []limitKey {
	var keys []limitKey
	for _, limit := range limits {
		keys = append(keys, limitKey{limit.RateLimits, limit.Key})
	}
	return keys
}
