// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/words"
)

// Kind is the kind of Portfolio Classes.
type Kind struct{}

// Facts are what holds for every Class of this kind. A Class has no contracts beside its PAU,
// because everything that is pooled belongs to a Unit. The Unit's own contracts hold its
// parameters.
func (Kind) Facts() facts.Description {
	return facts.Description{
		Name: "lcts", Title: "Portfolio",
		UnitContracts: unitContracts, Code: code, PrimeFunctions: primeFunctions, Events: []string{capacitySet, growthSet, lockLimitSet},
		Manifests: manifests, Parameters: parameters, Routes: routes, Stays: stays, Mutants: mutants, Instance: instance,
		Settlement: &facts.Settlement{Contracts: []int{1, 2}, Locked: "Locked(uint256)", Settled: settled, Released: "Released(uint256,address)"},
		Flows:      flows,
	}
}

// The events by which parameters of a Unit change.
const (
	capacitySet  = "CapacitySet(uint256,uint256)"
	growthSet    = "MaxAnnualGrowthSet(uint256,uint256)"
	lockLimitSet = "LockLimitSet(uint256,uint256)"
)

var queueViews = []facts.View{
	{Name: "operator", Type: "address"}, {Name: "underlying", Type: "address"}, {Name: "reward", Type: "address"},
	{Name: "share", Type: "address"}, {Name: "isSubscribe", Type: "bool"}, {Name: "lockLimit", Type: "uint256"},
}

// unitContracts are the share token and its queues.
var unitContracts = []facts.Contract{
	{Name: "UnitShare", Rights: []onchain.RoleName{"operator"}, Views: []facts.View{
		{Name: "name", Type: "string"}, {Name: "symbol", Type: "string"}, {Name: "asset", Type: "address"},
		{Name: "operator", Type: "address"}, {Name: "capacity", Type: "uint256"}, {Name: "maxAnnualGrowth", Type: "uint256"},
		{Name: "maxHaircut", Type: "uint256"}, {Name: "subscribeQueue", Type: "address"}, {Name: "redeemQueue", Type: "address"},
	}},
	{Name: "SubscribeQueue", Rights: []onchain.RoleName{"operator"}, Views: queueViews},
	{Name: "RedeemQueue", Rights: []onchain.RoleName{"operator"}, Views: queueViews},
}

// Holders are none.
func (Kind) Holders(*catalog.Class, common.Address) []facts.Holder { return nil }

// ClassData is empty.
func (Kind) ClassData(*catalog.Network, *catalog.Class) ([]byte, []facts.Argument, error) {
	return []byte{}, nil, nil
}

var unitData = facts.Arguments("address", "address", "string", "string")

// UnitData names the asset, the manager and the share token.
func (Kind) UnitData(network *catalog.Network, unit *catalog.Unit) ([]byte, []facts.Argument, error) {
	asset, err := facts.Asset(network, unit.Asset, unit.File)
	if err != nil {
		return nil, nil, err
	}
	data, err := unitData.Pack(asset.Address, PoolOf(unit).Manager.Address, PoolOf(unit).Token.Name, PoolOf(unit).Token.Symbol)
	return data, []facts.Argument{
		{Name: "data.asset", Value: asset.Address.Hex(), File: unit.File, Field: "unit.asset"},
		{Name: "data.manager", Value: PoolOf(unit).Manager.Address.Hex(), File: unit.File, Field: "unit.manager.address"},
		{Name: "data.name", Value: PoolOf(unit).Token.Name, File: unit.File, Field: "unit.token.name"},
		{Name: "data.symbol", Value: PoolOf(unit).Token.Symbol, File: unit.File, Field: "unit.token.symbol"},
	}, err
}

// Key encodes keys as the facets do. All limits are a Unit's.
func (Kind) Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool) {
	unit := of.Unit
	if unit == nil {
		return common.Hash{}, false
	}
	asset := network.Assets[unit.Asset].Address
	share, subscribe, redeem := contracts[0], contracts[1], contracts[2]
	switch limit.Route {
	case "SETTLE_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_LCTS_HALO_SETTLE", asset, subscribe), true
	case "SETTLE_REDEEM":
		return onchain.LimitKey("LIMIT_LCTS_HALO_SETTLE", asset, redeem), true
	case "TRANSFER":
		return onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, PoolOf(unit).Manager.Address), true
	case "PRIME_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_SUBSCRIBE", asset, subscribe), true
	case "PRIME_REDEEM":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_REDEEM", share, redeem), true
	case "PRIME_CLAIM_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_CLAIM", subscribe), true
	case "PRIME_CLAIM_REDEEM":
		return onchain.LimitKey("LIMIT_LCTS_PRIME_CLAIM", redeem), true
	}
	return common.Hash{}, false
}

// ClassFields are none.
func (Kind) ClassFields(*catalog.Class) []facts.Field { return nil }

// UnitFields are the token, the bounds of its rate, the queues' timing and the manager.
func (Kind) UnitFields(unit *catalog.Unit) []facts.Field {
	pool := PoolOf(unit)
	return []facts.Field{
		{Name: "unit.token.symbol", Value: pool.Token.Symbol}, {Name: "unit.maxAnnualGrowth", Value: words.Percent(pool.MaxGrowth) + " a year"},
		{Name: "unit.maxHaircut", Value: words.Percent(pool.MaxHaircut) + " within 7 days"},
		{Name: "unit.queue.lockLimit", Value: words.Span(pool.Queue.LockLimit)}, {Name: "unit.manager.address", Value: pool.Manager.Address.Hex()},
	}
}

// Reads ask a Unit's share token and its first queue. The Class has nothing of its own.
func (Kind) Reads(of facts.Place) ([]facts.Read, error) {
	unit := of.Unit
	if unit == nil {
		return assetsLeft(of)
	}
	asset, err := facts.Asset(of.Network, unit.Asset, unit.File)
	if err != nil {
		return nil, err
	}
	pool := PoolOf(unit)
	share, queue := of.Contracts[0], of.Contracts[1]
	if of.Status == catalog.Retired {
		return left(of, pool, asset), nil
	}
	list := []facts.Read{
		facts.AddressOf("unit.asset", share, "asset", asset.Address),
		facts.TextOf("unit.token.name", share, "name", pool.Token.Name),
		facts.TextOf("unit.token.symbol", share, "symbol", pool.Token.Symbol),
		facts.NumberOf("unit.capacity", share, "capacity", &unit.Capacity.Units.Int),
		facts.NumberOf("unit.maxAnnualGrowth", share, "maxAnnualGrowth", big.NewInt(pool.MaxGrowth)),
		facts.NumberOf("unit.maxHaircut", share, "maxHaircut", big.NewInt(pool.MaxHaircut)),
		facts.NumberOf("unit.queue.lockLimit", queue, "lockLimit", new(big.Int).SetUint64(pool.Queue.LockLimit)),
	}
	set := func(read *facts.Read, function, event string, value *big.Int, show func(string) string) {
		read.Set, read.Show = facts.OnController(of, "lctsHalo_"+function+"(address,uint256)", share, value), show
		read.Events = [][]common.Hash{facts.By(event)}
	}
	set(&list[3], "setCapacity", capacitySet, &unit.Capacity.Units.Int, facts.ShowTokens(asset))
	set(&list[4], "setMaxAnnualGrowth", growthSet, big.NewInt(pool.MaxGrowth), facts.ShowPercent(2, "a year"))
	set(&list[6], "setLockLimit", lockLimitSet, new(big.Int).SetUint64(pool.Queue.LockLimit), facts.ShowSpan)
	list[3].Parameters, list[4].Parameters, list[6].Parameters = []string{"capacity"}, []string{"maxAnnualGrowth"}, []string{"lockLimit"}
	list[5].Show = facts.ShowPercent(2, "within 7 days")
	return list, nil
}

// left asks for what keeps a Unit from being retired. Settlements leave some of the smallest shares
// with the queues, which belong to nobody.
func left(of facts.Place, pool *Pool, asset *catalog.Asset) []facts.Read {
	shares := &catalog.Asset{Name: pool.Token.Symbol, Decimals: facts.ShareDecimals}
	list := []facts.Read{
		facts.LeftOf("the supply of shares", of.Contracts[0], facts.Call("totalSupply()"), 0, big.NewInt(1e12)),
		facts.LeftOf("what waits in the SubscribeQueue", of.Contracts[1], facts.Call("totalUnderlying()"), 0, words.Whole(asset.Decimals)),
		facts.LeftOf("what waits in the RedeemQueue", of.Contracts[2], facts.Call("totalUnderlying()"), 0, big.NewInt(1e12)),
	}
	list[0].Show, list[1].Show, list[2].Show = facts.ShowTokens(shares), facts.ShowTokens(asset), facts.ShowTokens(shares)
	return list
}

// assetsLeft asks for what a Class that retires has of its Units' assets.
func assetsLeft(of facts.Place) (list []facts.Read, err error) {
	if of.Status != catalog.Retired {
		return nil, nil
	}
	for i, unit := range of.Class.Units {
		if slices.ContainsFunc(of.Class.Units[:i], func(before *catalog.Unit) bool { return before.Asset == unit.Asset }) {
			continue
		}
		asset, err := facts.Asset(of.Network, unit.Asset, unit.File)
		if err != nil {
			return nil, err
		}
		list = append(list, facts.BalanceLeft("the balance of the ALMProxy", of.Proxy, asset))
	}
	return list, nil
}

// UnitWorth asks the share token for its exchange rate.
func (Kind) UnitWorth(contracts []common.Address) *facts.Worth {
	return &facts.Worth{At: contracts[0], What: "exchangeRate", Data: facts.Call("exchangeRate()"), Read: facts.Answer[*big.Int]("uint256")}
}
