// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

const (
	unitShare      = "UNIT_SHARE"
	subscribeQueue = "SUBSCRIBE_QUEUE"
	redeemQueue    = "REDEEM_QUEUE"
	queueCode      = "LCTS_QUEUE"
)

// instance is a Unit that no manifest declares. A Class has nothing beside its PAU.
var instance = facts.Instance{
	Contracts: []facts.InstanceContract{
		{
			Entry: unitShare, Component: unitShare, Unit: true, Of: unitContracts[0],
			Links: []facts.Link{{View: "subscribeQueue", To: subscribeQueue}, {View: "redeemQueue", To: redeemQueue}, {View: "operator", To: facts.Proxy}, {View: "asset"}},
		},
		queueInstance(subscribeQueue, 1, true),
		queueInstance(redeemQueue, 2, false),
	},
	Keys: keys,
}

// queueInstance is one of the two queues, which their direction tells apart.
func queueInstance(entry string, contract int, subscribes bool) facts.InstanceContract {
	return facts.InstanceContract{
		Entry: entry, Component: queueCode, Unit: true, Of: unitContracts[contract],
		Links: []facts.Link{{View: "isSubscribe", Flag: &subscribes}, {View: "share", To: unitShare}, {View: "operator", To: facts.Proxy}},
	}
}

// keys asks Key for each route, with everybody who may be the manager.
func keys(at func(string) common.Address, asset *catalog.Asset, others []facts.Other) (list []facts.Key) {
	contracts := []common.Address{at(unitShare), at(subscribeQueue), at(redeemQueue)}
	network := &catalog.Network{Assets: map[string]*catalog.Asset{asset.Name: asset}}
	fields := map[string]string{}
	for _, each := range ownRoutes {
		fields[each.name] = "unit.limits." + each.field
	}
	for _, each := range primeRoutes {
		fields[each.name] = each.field
	}
	add := func(route, name, token string, prime bool, manager common.Address) {
		unit := &catalog.Unit{Asset: asset.Name, Own: &Pool{Manager: Manager{Address: manager}}}
		if key, is := (Kind{}).Key(network, catalog.Limited{Unit: unit}, &catalog.Limit{Route: route}, contracts); is {
			list = append(list, facts.Key{Route: route, Name: name, Key: key, Token: token, Prime: prime, Field: fields[route], To: manager})
		}
	}
	for _, other := range others {
		add("TRANSFER", "TRANSFER to "+other.Name, asset.Name, false, other.Address)
	}
	for _, contract := range contracts {
		if contract == (common.Address{}) {
			return list
		}
	}
	add("SETTLE_SUBSCRIBE", "SETTLE_SUBSCRIBE", asset.Name, false, common.Address{})
	add("SETTLE_REDEEM", "SETTLE_REDEEM", asset.Name, false, common.Address{})
	add("PRIME_SUBSCRIBE", "PRIME_SUBSCRIBE", asset.Name, true, common.Address{})
	for _, route := range []string{"PRIME_REDEEM", "PRIME_CLAIM_SUBSCRIBE", "PRIME_CLAIM_REDEEM"} {
		add(route, route, catalog.Share, true, common.Address{})
	}
	return list
}
