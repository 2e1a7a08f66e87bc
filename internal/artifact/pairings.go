// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact

import (
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// beamState is how a role names the platform's BeamState.
var beamState = catalog.ContractRef{Name: "BeamState"}

// wanted lists the roles that should be held: on the Class's contracts, and on the BeamState those
// of its cBEAM. What is retired has no cBEAM any more.
func (r *reader) wanted() []onchain.Role {
	list := slices.Clone(r.roles)
	if r.class.Status == catalog.Retired {
		return list
	}
	cBeam := r.network.Authorities[r.class.GovOps].Safe
	for _, each := range r.contracts[r.class.Part()] {
		if r.paired(each.Address) {
			list = append(list, r.pairing(each.Name, cBeam))
		}
	}
	return list
}

// paired tells whether a contract is one that a BeamState pairs with cBEAMs.
func (r *reader) paired(contract common.Address) bool {
	return contract == r.pau.RateLimits || contract == r.pau.Controller
}

func (r *reader) pairing(contract catalog.ContractRef, cBeam common.Address) onchain.Role {
	return onchain.Role{Contract: beamState, Address: r.network.Contracts.BeamState, Role: onchain.PairedWith(contract), Holder: cBeam}
}

// pairings replays every event by which the BeamState paired a contract of the Class with a cBEAM,
// or ended that. What the events leave must be what the BeamState's own state confirms.
func (r *reader) pairings(names map[common.Address]catalog.ContractRef) ([]onchain.Role, error) {
	at := r.network.Contracts.BeamState
	var words []common.Hash
	for _, address := range slices.SortedFunc(maps.Keys(names), common.Address.Cmp) {
		if r.paired(address) {
			words = append(words, common.BytesToHash(address[:]))
		}
	}
	logs, err := r.client.Logs(r.ctx, chain.LogQuery{
		Addresses: []common.Address{at}, Topics: [][]common.Hash{onchain.BeamStateTopics(), words}, From: r.given(), To: r.head,
	})
	if err != nil {
		return nil, err
	}
	named := maps.Clone(names)
	named[at] = beamState
	told := onchain.BeamStateRoles(logs, at, named)
	var confirmed []onchain.Role
	for _, each := range r.confirmed {
		confirmed = append(confirmed, r.pairing(names[each.Contract], each.CBeam))
	}
	if differences := onchain.CompareRoles(confirmed, told); len(differences) > 0 {
		return nil, fault.New(fault.NodeContradictsItself, at.Hex(), "its events and its state differ: %s", differences[0])
	}
	return told, nil
}
