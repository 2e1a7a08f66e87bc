// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

var parameters = facts.Parameters{Unit: map[string]facts.Parameter[*catalog.Unit]{
	"assetDecimals":   {Field: "unit.asset", Value: func(_ *catalog.Unit, asset *catalog.Asset) *catalog.Integer { return facts.Whole(asset.Decimals) }},
	"capacity":        {Field: "unit.capacity", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
	"maxAnnualGrowth": {Field: "unit.maxAnnualGrowth", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.MaxGrowth) }},
	"maxHaircut":      {Field: "unit.maxHaircut", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.MaxHaircut) }},
	"lockLimit":       {Field: "unit.queue.lockLimit", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Queue.LockLimit) }},
}}

// Parameters are all those of a Unit.
func (Kind) Parameters() facts.Parameters { return parameters }

// Manifests of this kind are those of Units without another kind's mark.
func (Kind) Manifests() facts.Manifests { return facts.Manifests{Definition: "#UnitFile"} }

// file is the manifest of a Unit.
type file struct{ Unit written }

type written struct {
	facts.WrittenUnit
	Asset           string                                   `json:"asset"`
	Token           catalog.Token                            `json:"token"`
	MaxAnnualGrowth int64                                    `json:"maxAnnualGrowth"`
	MaxHaircut      int64                                    `json:"maxHaircut"`
	Queue           writtenQueue                             `json:"queue"`
	Manager         writtenManager                           `json:"manager"`
	Pricing         catalog.Pricing                          `json:"pricing"`
	Limits          map[string]facts.WrittenLimit            `json:"limits"`
	Primes          map[string]map[string]facts.WrittenLimit `json:"primes"`
}

type writtenQueue struct {
	LockAt    string `json:"lockAt"`
	SettleBy  string `json:"settleBy"`
	LockLimit string `json:"lockLimit"`
}

type writtenManager struct {
	Name        string   `json:"name"`
	Address     string   `json:"address"`
	Constraints []string `json:"constraints"`
}

// route is a limit in a manifest and the module's name for it.
type route struct{ field, name string }

// Routes of a Unit. Its limits are in this order.
var (
	ownRoutes = []route{
		{"settleSubscribe", "SETTLE_SUBSCRIBE"},
		{"settleRedeem", "SETTLE_REDEEM"},
		{"transfer", "TRANSFER"},
	}
	primeRoutes = []route{
		{"subscribe", "PRIME_SUBSCRIBE"},
		{"redeem", "PRIME_REDEEM"},
	}
	// claimRoutes follow from naming a Prime, without a limit: what was settled belongs to it.
	claimRoutes = []string{"PRIME_CLAIM_SUBSCRIBE", "PRIME_CLAIM_REDEEM"}
)

// ReadFacility has nothing to read.
func (Kind) ReadFacility(facts.Fields, *facts.WrittenFacility, *catalog.Network, *catalog.Class) *catalog.Asset {
	return nil
}

// UnitFile returns what the manifest of a Unit is read into.
func (Kind) UnitFile() any { return &file{} }

// ReadUnit resolves what only a Unit of this kind has. It returns the Unit's asset; nil if the
// network has no such asset.
func (Kind) ReadUnit(r facts.Fields, from any, network *catalog.Network, _ *catalog.Class, made *catalog.Unit) *catalog.Asset {
	raw := from.(*file).Unit
	asset := network.Assets[raw.Asset]
	if asset == nil {
		r.Unknown("unit.asset", "asset of the network "+string(network.Name), raw.Asset, facts.Sorted(network.Assets))
		return nil
	}
	r.Common(made, raw.WrittenUnit, raw.Asset, asset.Decimals)
	made.Pool = &catalog.Pool{
		Token:      raw.Token,
		MaxGrowth:  raw.MaxAnnualGrowth,
		MaxHaircut: raw.MaxHaircut,
		Queue:      catalog.Queue{LockAt: raw.Queue.LockAt, SettleBy: raw.Queue.SettleBy, LockLimit: r.Duration("unit.queue.lockLimit", raw.Queue.LockLimit)},
		Manager: catalog.Manager{
			Name:        raw.Manager.Name,
			Address:     r.Address("unit.manager.address", raw.Manager.Address),
			Constraints: raw.Manager.Constraints,
		},
		Pricing: raw.Pricing,
	}
	facts.Window(r, "unit.queue", raw.Queue.LockAt, raw.Queue.SettleBy)
	if raw.Pricing.Basis == "fixed" && raw.Pricing.Target == nil {
		r.Missing("unit.pricing", "unit.pricing.target: missing; a Unit with fixed pricing states what it is to pay")
	}
	for _, each := range ownRoutes {
		made.Limits = append(made.Limits, r.Limit(facts.Route{Field: "unit.limits." + each.field, Name: each.name}, raw.Limits[each.field], asset.Decimals))
	}
	for _, name := range facts.Sorted(raw.Primes) {
		path, prime := "unit.primes."+name, catalog.PrimeRef(name)
		if network.Primes[prime] == nil {
			r.Unknown(path, "Prime of the network "+string(network.Name), name, facts.Sorted(network.Primes))
			continue
		}
		for _, each := range primeRoutes {
			made.Limits = append(made.Limits, r.Limit(facts.Route{Field: path + "." + each.field, Name: each.name, Prime: prime}, raw.Primes[name][each.field], asset.Decimals))
		}
		for _, route := range claimRoutes {
			made.Limits = append(made.Limits, r.Unlimited(facts.Route{Field: path, Name: route, Prime: prime}))
		}
	}
	return asset
}

// ClassPromises are none.
func (Kind) ClassPromises(*catalog.Class) facts.Promises { return facts.Promises{} }

// UnitPromises are who invests the capital, what that manager is held to, and when the queues are
// settled.
func (Kind) UnitPromises(unit *catalog.Unit) facts.Promises {
	return facts.Promises{
		Manager: unit.Manager.Name, Constraints: unit.Manager.Constraints,
		LockAt: unit.Queue.LockAt, SettleBy: unit.Queue.SettleBy,
	}
}

// Accounts are none.
func (Kind) Accounts(*catalog.Class) []facts.Accounts { return nil }

// Stated are the managers of the Units.
func (Kind) Stated(class *catalog.Class) []facts.Stated {
	var list []facts.Stated
	for _, unit := range class.Units {
		if unit.Pool == nil {
			continue
		}
		list = append(list, facts.Stated{
			Unit: unit, Field: "unit.manager.address", Index: -1, Role: "receiver", Address: unit.Manager.Address,
			Set: func(to common.Address) { unit.Manager.Address = to },
		})
	}
	return list
}

// Asset is a Unit's own.
func (Kind) Asset(*catalog.Class) string { return "" }

// Tokens are the shares of the Units.
func (Kind) Tokens(class *catalog.Class) []facts.OwnToken {
	var list []facts.OwnToken
	for _, unit := range class.Units {
		if unit.Pool != nil {
			list = append(list, facts.OwnToken{Unit: unit, Field: "unit.token", Token: &unit.Pool.Token})
		}
	}
	return list
}
