// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

var parameters = facts.Parameters{Unit: map[string]facts.Parameter[*catalog.Unit]{
	"assetDecimals":   {Field: "unit.asset", Value: func(_ *catalog.Unit, asset *catalog.Asset) *catalog.Integer { return facts.Whole(asset.Decimals) }},
	"capacity":        {Field: "unit.capacity", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
	"maxAnnualGrowth": {Field: "unit.maxAnnualGrowth", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(PoolOf(u).MaxGrowth) }},
	"maxHaircut":      {Field: "unit.maxHaircut", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(PoolOf(u).MaxHaircut) }},
	"lockLimit": {Field: "unit.queue.lockLimit", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer {
		return facts.Whole(PoolOf(u).Queue.LockLimit)
	}},
}}

// manifests of this kind are those of Units without another kind's mark.
var manifests = facts.Manifests{
	Definition: "#UnitFile", UnitFile: func() any { return &file{} }, ClassFile: func() any { return nil },
	UnitOwn: func() catalog.Own { return &Pool{} }, ClassOwn: func() catalog.Own { return nil },
}

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
	Pricing         Pricing                                  `json:"pricing"`
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

// ReadClass has nothing to read.
func (Kind) ReadClass(facts.Fields, any, *catalog.Network, *catalog.Class) *catalog.Asset {
	return nil
}

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
	made.Own = &Pool{
		Token:      raw.Token,
		MaxGrowth:  raw.MaxAnnualGrowth,
		MaxHaircut: raw.MaxHaircut,
		Queue:      Queue{LockAt: raw.Queue.LockAt, SettleBy: raw.Queue.SettleBy, LockLimit: r.Duration("unit.queue.lockLimit", raw.Queue.LockLimit)},
		Manager: Manager{
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
		Manager: PoolOf(unit).Manager.Name, Constraints: PoolOf(unit).Manager.Constraints,
		LockAt: PoolOf(unit).Queue.LockAt, SettleBy: PoolOf(unit).Queue.SettleBy,
	}
}

// Accounts are none.
func (Kind) Accounts(*catalog.Class) []facts.Accounts { return nil }

// Stated are the managers of the Units.
func (Kind) Stated(class *catalog.Class) []facts.Stated {
	var list []facts.Stated
	for _, unit := range class.Units {
		if PoolOf(unit) == nil {
			continue
		}
		list = append(list, facts.Stated{
			Unit: unit, Field: "unit.manager.address", Index: -1, Role: "receiver", Address: PoolOf(unit).Manager.Address,
			Set: func(to common.Address) { PoolOf(unit).Manager.Address = to },
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
		if PoolOf(unit) != nil {
			list = append(list, facts.OwnToken{Unit: unit, Field: "unit.token", Token: &PoolOf(unit).Token})
		}
	}
	return list
}

// Offer names who invests the capital, what holders are paid, and the token that they hold.
func (Kind) Offer(_ *catalog.Class, unit *catalog.Unit, _ *catalog.Asset) []facts.Field {
	pool := PoolOf(unit)
	paid := pool.Pricing.Basis
	if pool.Pricing.Target != nil {
		paid += ", target " + words.Percent(*pool.Pricing.Target) + " a year"
	}
	return []facts.Field{
		{Name: "Manager", Value: pool.Manager.Name + ", " + pool.Manager.Address.Hex()},
		{Name: "Held to", Value: strings.Join(pool.Manager.Constraints, "; ")},
		{Name: "Pricing", Value: paid + ": " + pool.Pricing.Description},
		{Name: "Share", Value: fmt.Sprintf("%s (%s), grows by %s a year at most, falls by %s within 7 days at most", pool.Token.Symbol, pool.Token.Name, words.Percent(pool.MaxGrowth), words.Percent(pool.MaxHaircut))},
		{Name: "Settlement", Value: fmt.Sprintf("queues are locked at %s and settled by %s, UTC", pool.Queue.LockAt, pool.Queue.SettleBy)},
	}
}
