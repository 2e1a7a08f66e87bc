// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

const facility = "NFAT_FACILITY"

// notAdopted is why a Class is not adopted: the facility refuses the Units of everybody else.
const notAdopted = "its facility takes Units from its registrar alone, and that is for good whoever deployed it"

// instance is a facility that no manifest declares.
var instance = facts.Instance{
	Contracts: []facts.InstanceContract{{
		Entry: facility, Component: facility, Of: classContracts[0],
		Links: []facts.Link{{View: "recipient", To: facts.Proxy, Mend: "file(bytes32,address)"}, {View: "controller", To: facts.Controller, Tells: true}, {View: "gem"}},
		Demands: []facts.Demand{
			{Role: onchain.Ward, Who: facts.Allowed}, {Role: "BUD", Entry: facts.Proxy}, {Role: "FREEZER", Who: facts.Someone}, {Role: "registrar", Who: facts.Factory},
		},
	}},
	Keys: keys,
}

// keys asks Key for each route, with everybody whom a limit may be about.
func keys(at func(string) common.Address, asset *catalog.Asset, others []facts.Other) (list []facts.Key) {
	blocks := []common.Address{at(facility)}
	if blocks[0] == (common.Address{}) {
		return nil
	}
	network := &catalog.Network{Assets: map[string]*catalog.Asset{asset.Name: asset}}
	add := func(route string, prime bool, other facts.Other) {
		limit, name := &catalog.Limit{Route: route}, route
		if other != (facts.Other{}) {
			limit.Subject, name = &catalog.Subject{Name: other.Name, Address: other.Address}, route+" to "+other.Name
		}
		if key, is := (Kind{}).Key(network, catalog.Limited{Asset: asset.Name}, limit, blocks); is {
			list = append(list, facts.Key{Route: route, Name: name, Key: key, Token: asset.Name, Prime: prime})
		}
	}
	for _, other := range others {
		add("ISSUE", false, other)
		add("TRANSFER", false, other)
	}
	for _, route := range []string{"REPAY_PRINCIPAL", "REPAY_INTEREST"} {
		add(route, false, facts.Other{})
	}
	for _, route := range []string{"PRIME_SUBSCRIBE", "PRIME_WITHDRAW", "PRIME_COLLECT"} {
		add(route, true, facts.Other{})
	}
	return list
}
