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
		"maxAnnualGrowth": {Field: "class.facility.maxAnnualGrowth", Rate: true, Value: func(c *catalog.Class, _ *catalog.Asset) *catalog.Integer { return facts.Whole(c.Facility.MaxGrowth) }},
	},
	Unit: map[string]facts.Parameter[*catalog.Unit]{
		"capacity": {Field: "unit.capacity", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
		"minSize":  {Field: "unit.size.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Size.Min.Units }},
		"maxSize":  {Field: "unit.size.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Size.Max.Units }},
		"minTerm":  {Field: "unit.term.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Maturity.Min) }},
		"maxTerm":  {Field: "unit.term.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Maturity.Max) }},
		"minYield": {Field: "unit.yield.min", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Yield.Min) }},
		"maxYield": {Field: "unit.yield.max", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(u.Yield.Max) }},
	},
}

// Parameters are those of the facility and of the ranges of deals.
func (Kind) Parameters() facts.Parameters { return parameters }

// Manifests of this kind are those of Units that state a term.
func (Kind) Manifests() facts.Manifests {
	return facts.Manifests{Definition: "#TermUnitFile", Mark: "unit.term", Facility: true}
}

// file is the manifest of a Unit.
type file struct{ Unit written }

type written struct {
	facts.WrittenUnit
	Size           facts.WrittenRange     `json:"size"`
	Term           facts.WrittenDurations `json:"term"`
	Yield          catalog.Bps            `json:"yield"`
	Counterparties []string               `json:"counterparties"`
}

// facilityRoutes are limits of a Class. All its Units share them.
var facilityRoutes = []struct{ field, name string }{
	{"repayPrincipal", "REPAY_PRINCIPAL"},
	{"repayInterest", "REPAY_INTEREST"},
}

// takeRoutes need no limit in a manifest, because what a Prime takes is its own. Naming the Prime
// is enough.
var takeRoutes = []string{"PRIME_WITHDRAW", "PRIME_COLLECT"}

// ReadFacility resolves the facility of a Class with its limits. It returns the facility's asset;
// nil if there is no facility.
func (Kind) ReadFacility(r facts.Fields, raw *facts.WrittenFacility, network *catalog.Network, made *catalog.Class) *catalog.Asset {
	asset := network.Assets[raw.Asset]
	if asset == nil {
		r.Unknown("class.facility.asset", "asset of the network "+string(network.Name), raw.Asset, facts.Sorted(network.Assets))
		return nil
	}
	f := &catalog.Facility{
		Asset:          raw.Asset,
		Token:          raw.Token,
		BaseURI:        raw.BaseURI,
		Freezers:       r.Addresses("class.facility.freezers", raw.Freezers),
		MaxGrowth:      raw.MaxAnnualGrowth,
		Counterparties: []*catalog.Counterparty{},
	}
	if raw.IdentityNetwork != "" {
		address := r.Address("class.facility.identityNetwork", raw.IdentityNetwork)
		f.IdentityNetwork = &address
	}
	limit := func(route facts.Route, raw facts.WrittenLimit) {
		made.Limits = append(made.Limits, r.Limit(route, raw, asset.Decimals))
	}
	for _, each := range facilityRoutes {
		limit(facts.Route{Field: "class.facility.limits." + each.field, Name: each.name}, raw.Limits[each.field])
	}
	for _, name := range facts.Sorted(raw.Counterparties) {
		each, path := raw.Counterparties[name], "class.facility.counterparties."+name
		address := r.Address(path+".address", each.Address)
		f.Counterparties = append(f.Counterparties, &catalog.Counterparty{Name: name, Title: each.Title, Address: address, Constraints: each.Constraints})
		limit(facts.Route{Field: path + ".transfer", Name: "TRANSFER", Subject: &catalog.Subject{Name: name, Address: address}}, each.Transfer)
	}
	for _, name := range facts.Sorted(raw.Primes) {
		path, ref := "class.facility.primes."+name, catalog.PrimeRef(name)
		prime := network.Primes[ref]
		if prime == nil {
			r.Unknown(path, "Prime of the network "+string(network.Name), name, facts.Sorted(network.Primes))
			continue
		}
		limit(facts.Route{Field: path + ".issue", Name: "ISSUE", Subject: &catalog.Subject{Name: name, Address: prime.ALMProxy}}, raw.Primes[name]["issue"])
		limit(facts.Route{Field: path + ".subscribe", Name: "PRIME_SUBSCRIBE", Prime: ref}, raw.Primes[name]["subscribe"])
		for _, route := range takeRoutes {
			made.Limits = append(made.Limits, r.Unlimited(facts.Route{Field: path, Name: route, Prime: ref}))
		}
	}
	made.Facility = f
	return asset
}

// UnitFile returns what the manifest of a Unit is read into.
func (Kind) UnitFile() any { return &file{} }

// ReadUnit resolves what only a Unit of this kind has. It returns the facility's asset; nil if the
// Class has no facility.
func (Kind) ReadUnit(r facts.Fields, from any, network *catalog.Network, class *catalog.Class, made *catalog.Unit) *catalog.Asset {
	if class.Facility == nil {
		return nil
	}
	raw, asset := from.(*file).Unit, network.Assets[class.Facility.Asset]
	r.Common(made, raw.WrittenUnit, class.Facility.Asset, asset.Decimals)
	made.Term = &catalog.Term{
		Size:           r.Sizes("unit.size", raw.Size, asset.Decimals),
		Maturity:       r.Durations("unit.term", raw.Term),
		Yield:          r.Rates("unit.yield", raw.Yield),
		Counterparties: raw.Counterparties,
	}
	facts.Counterparties(r, "unit.counterparties", raw.Counterparties, class.Facility)
	return asset
}

// ClassPromises are what each counterparty is held to.
func (Kind) ClassPromises(class *catalog.Class) facts.Promises {
	promises := facts.Promises{Counterparties: map[string][]string{}}
	for _, each := range class.Facility.Counterparties {
		promises.Counterparties[each.Name] = append([]string{each.Title}, each.Constraints...)
	}
	return promises
}

// UnitPromises are the counterparties, and the ranges of deals that the facility does not enforce.
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

// Accounts are those who may stop the facility.
func (Kind) Accounts(class *catalog.Class) []facts.Accounts {
	if class.Facility == nil {
		return nil
	}
	return []facts.Accounts{{Field: "class.facility.freezers", Role: "freezer", List: &class.Facility.Freezers}}
}

// Stated are the counterparties, the freezers, and the contract that knows the members.
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
func (Kind) Tokens(class *catalog.Class) []facts.OwnToken {
	if class.Facility == nil {
		return nil
	}
	return []facts.OwnToken{{Field: "class.facility.token", Token: &class.Facility.Token}}
}
