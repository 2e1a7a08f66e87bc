// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

var parameters = facts.Parameters{
	Class: map[string]facts.Parameter[*catalog.Class]{
		"assetDecimals":   {Field: "class.facility.asset", Value: func(_ *catalog.Class, asset *catalog.Asset) *catalog.Integer { return facts.Whole(asset.Decimals) }},
		"maxAnnualGrowth": {Field: "class.facility.maxAnnualGrowth", Value: func(c *catalog.Class, _ *catalog.Asset) *catalog.Integer { return facts.Whole(c.Facility.MaxGrowth) }},
	},
	Unit: map[string]facts.Parameter[*catalog.Unit]{
		"capacity": {Field: "unit.capacity", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
		"minSize":  {Field: "unit.size.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Size.Min.Units }},
		"maxSize":  {Field: "unit.size.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Size.Max.Units }},
		"minTerm":  {Field: "unit.term.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Maturity.Min) }},
		"maxTerm":  {Field: "unit.term.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Maturity.Max) }},
		"minYield": {Field: "unit.yield.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Yield.Min) }},
		"maxYield": {Field: "unit.yield.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Yield.Max) }},
	},
}

// Parameters are the facility's and the ranges of deals.
func (Kind) Parameters() facts.Parameters { return parameters }

// ClassPromises are what each counterparty is held to.
func (Kind) ClassPromises(class *catalog.Class) facts.Promises {
	promises := facts.Promises{Counterparties: map[string][]string{}}
	for _, each := range class.Facility.Counterparties {
		promises.Counterparties[each.Name] = append([]string{each.Title}, each.Constraints...)
	}
	return promises
}

// UnitPromises are the ranges of deals that the facility does not enforce, and with whom.
func (Kind) UnitPromises(unit *catalog.Unit) facts.Promises {
	promises := facts.Promises{
		Term: fmt.Sprintf("%d-%d", unit.Maturity.Min, unit.Maturity.Max), Yield: fmt.Sprintf("%d-%d", unit.Yield.Min, unit.Yield.Max),
		Counterparties: map[string][]string{},
	}
	for _, name := range unit.Term.Counterparties {
		promises.Counterparties[name] = nil
	}
	return promises
}

// Accounts are who may stop the facility.
func (Kind) Accounts(class *catalog.Class) []facts.Accounts {
	if class.Facility == nil {
		return nil
	}
	return []facts.Accounts{{Field: "class.facility.freezers", Role: "freezer", List: &class.Facility.Freezers}}
}

// Stated are the counterparties, the freezers, and who tells the members.
func (k Kind) Stated(class *catalog.Class) []facts.Stated {
	var list []facts.Stated
	facility := class.Facility
	if facility == nil {
		return nil
	}
	for _, each := range facility.Counterparties {
		list = append(list, facts.Stated{
			Field: "class.facility.counterparties." + each.Name + ".address", Index: -1, Role: "receiver", Address: each.Address,
			Set: func(to common.Address) { each.Address = to },
		})
	}
	for _, accounts := range k.Accounts(class) {
		for i, account := range *accounts.List {
			list = append(list, facts.Stated{
				Field: accounts.Field, Index: i, Role: accounts.Role, Address: account,
				Set: func(to common.Address) { (*accounts.List)[i] = to },
			})
		}
	}
	member := facts.Stated{
		Field: "class.facility.identityNetwork", Index: -1, Role: "membership",
		Set: func(to common.Address) { facility.IdentityNetwork = &to },
	}
	if facility.IdentityNetwork != nil {
		member.Address = *facility.IdentityNetwork
	}
	return append(list, member)
}

// Asset is the facility's.
func (Kind) Asset(class *catalog.Class) string {
	if class.Facility == nil {
		return ""
	}
	return class.Facility.Asset
}

// Tokens are the facility's NFATs.
func (Kind) Tokens(class *catalog.Class) []facts.Token {
	if class.Facility == nil {
		return nil
	}
	return []facts.Token{{Field: "class.facility.token", Token: &class.Facility.Token}}
}
