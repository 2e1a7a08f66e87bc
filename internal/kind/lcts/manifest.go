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
	"maxAnnualGrowth": {Field: "unit.maxAnnualGrowth", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.MaxGrowth) }},
	"maxHaircut":      {Field: "unit.maxHaircut", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.MaxHaircut) }},
	"lockLimit":       {Field: "unit.queue.lockLimit", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Queue.LockLimit) }},
}}

// Parameters are all a Unit's.
func (Kind) Parameters() facts.Parameters { return parameters }

// ClassPromises are none.
func (Kind) ClassPromises(*catalog.Class) facts.Promises { return facts.Promises{} }

// UnitPromises are who invests the capital, held to what, and when the queues are settled.
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
func (Kind) Tokens(class *catalog.Class) []facts.Token {
	var list []facts.Token
	for _, unit := range class.Units {
		if unit.Pool != nil {
			list = append(list, facts.Token{Unit: unit, Field: "unit.token", Token: &unit.Pool.Token})
		}
	}
	return list
}
