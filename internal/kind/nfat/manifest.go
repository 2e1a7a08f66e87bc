// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

var parameters = facts.Parameters{
	Class: map[string]facts.Parameter[*catalog.Class]{
		"assetDecimals":   {Field: "class.facility.asset", Value: func(_ *catalog.Class, asset *catalog.Asset) *catalog.Integer { return facts.Whole(asset.Decimals) }},
		"maxAnnualGrowth": {Field: "class.facility.maxAnnualGrowth", Rate: true, Value: func(c *catalog.Class, _ *catalog.Asset) *catalog.Integer { return facts.Whole(FacilityOf(c).MaxGrowth) }},
	},
	Unit: map[string]facts.Parameter[*catalog.Unit]{
		"capacity": {Field: "unit.capacity", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
		"minSize":  {Field: "unit.size.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return TermOf(u).Size.Min.Units }},
		"maxSize":  {Field: "unit.size.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return TermOf(u).Size.Max.Units }},
		"minTerm":  {Field: "unit.term.min", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(TermOf(u).Maturity.Min) }},
		"maxTerm":  {Field: "unit.term.max", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(TermOf(u).Maturity.Max) }},
		"minYield": {Field: "unit.yield.min", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(TermOf(u).Yield.Min) }},
		"maxYield": {Field: "unit.yield.max", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(TermOf(u).Yield.Max) }},
	},
}

// manifests of this kind are those of Units that state a term.
var manifests = facts.Manifests{
	Definition: "#TermUnitFile", Mark: "unit.term", Section: "facility", Deals: true, Named: []string{"counterparties"},
	UnitFile: func() any { return &file{} }, ClassFile: func() any { return &writtenFacility{} },
	UnitOwn: func() catalog.Own { return &Term{} }, ClassOwn: func() catalog.Own { return &Shared{} },
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

// writtenFacility is the facility of a Class.
type writtenFacility struct {
	Asset           string                                   `json:"asset"`
	Token           catalog.Token                            `json:"token"`
	BaseURI         string                                   `json:"baseURI"`
	IdentityNetwork string                                   `json:"identityNetwork"`
	Freezers        []string                                 `json:"freezers"`
	MaxAnnualGrowth int64                                    `json:"maxAnnualGrowth"`
	Limits          map[string]facts.WrittenLimit            `json:"limits"`
	Counterparties  map[string]writtenCounterparty           `json:"counterparties"`
	Primes          map[string]map[string]facts.WrittenLimit `json:"primes"`
}

// writtenCounterparty is a counterparty of a facility.
type writtenCounterparty struct {
	Title       string             `json:"title"`
	Address     string             `json:"address"`
	Constraints []string           `json:"constraints"`
	Transfer    facts.WrittenLimit `json:"transfer"`
}

// facilityRoutes are limits of a Class. All its Units share them.
var facilityRoutes = []struct{ field, name string }{
	{"repayPrincipal", "REPAY_PRINCIPAL"},
	{"repayInterest", "REPAY_INTEREST"},
}

// takeRoutes need no limit in a manifest, because what a Prime takes is its own. Naming the Prime
// is enough.
var takeRoutes = []string{"PRIME_WITHDRAW", "PRIME_COLLECT"}

// ReadClass resolves the facility of a Class with its limits. It returns the facility's asset; nil
// if the network has no such asset.
func (Kind) ReadClass(r facts.Fields, from any, network *catalog.Network, made *catalog.Class) *catalog.Asset {
	raw := from.(*writtenFacility)
	asset := network.Assets[raw.Asset]
	if asset == nil {
		r.Unknown("class.facility.asset", "asset of the network "+string(network.Name), raw.Asset, facts.Sorted(network.Assets))
		return nil
	}
	f := &Facility{
		Asset:          raw.Asset,
		Token:          raw.Token,
		BaseURI:        raw.BaseURI,
		Freezers:       r.Addresses("class.facility.freezers", raw.Freezers),
		MaxGrowth:      raw.MaxAnnualGrowth,
		Counterparties: []*Counterparty{},
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
		f.Counterparties = append(f.Counterparties, &Counterparty{Name: name, Title: each.Title, Address: address, Constraints: each.Constraints})
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
	counterparties(r, "class.buybox.counterparties", made.Buybox.Counterparties, f)
	made.Own = &Shared{Facility: f}
	return asset
}

// ReadUnit resolves what only a Unit of this kind has. It returns the facility's asset; nil if the
// Class has no facility.
func (Kind) ReadUnit(r facts.Fields, from any, network *catalog.Network, class *catalog.Class, made *catalog.Unit) *catalog.Asset {
	if FacilityOf(class) == nil {
		return nil
	}
	raw, asset := from.(*file).Unit, network.Assets[FacilityOf(class).Asset]
	r.Common(made, raw.WrittenUnit, FacilityOf(class).Asset, asset.Decimals)
	made.Own = &Term{
		Size:           r.Sizes("unit.size", raw.Size, asset.Decimals),
		Maturity:       r.Durations("unit.term", raw.Term),
		Yield:          r.Rates("unit.yield", raw.Yield),
		Counterparties: raw.Counterparties,
	}
	counterparties(r, "unit.counterparties", raw.Counterparties, FacilityOf(class))
	return asset
}

// counterparties reports every name that is no counterparty of the facility.
func counterparties(r facts.Fields, path string, names []string, facility *Facility) {
	known := map[string]bool{}
	for _, each := range facility.Counterparties {
		known[each.Name] = true
	}
	for i, name := range names {
		if !known[name] {
			r.Unknown(facts.Element(path, i), "counterparty of the facility", name, facts.Sorted(known))
		}
	}
}

// ClassPromises are what each counterparty is held to.
func (Kind) ClassPromises(class *catalog.Class) facts.Promises {
	promises := facts.Promises{Counterparties: map[string][]string{}}
	for _, each := range FacilityOf(class).Counterparties {
		promises.Counterparties[each.Name] = append([]string{each.Title}, each.Constraints...)
	}
	return promises
}

// UnitPromises are the counterparties, and the ranges of deals that the facility does not enforce.
func (Kind) UnitPromises(unit *catalog.Unit) facts.Promises {
	promises := facts.Promises{
		Term: fmt.Sprintf("%d-%d", TermOf(unit).Maturity.Min, TermOf(unit).Maturity.Max), Yield: fmt.Sprintf("%d-%d", TermOf(unit).Yield.Min, TermOf(unit).Yield.Max),
		Counterparties: map[string][]string{},
	}
	for _, name := range TermOf(unit).Counterparties {
		promises.Counterparties[name] = nil
	}
	return promises
}

// Accounts are those who may stop the facility.
func (Kind) Accounts(class *catalog.Class) []facts.Accounts {
	if FacilityOf(class) == nil {
		return nil
	}
	return []facts.Accounts{{Field: "class.facility.freezers", Role: "freezer", List: &FacilityOf(class).Freezers}}
}

// Stated are the counterparties, the freezers, and the contract that knows the members.
func (k Kind) Stated(class *catalog.Class) []facts.Stated {
	var list []facts.Stated
	facility := FacilityOf(class)
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
	if FacilityOf(class) == nil {
		return ""
	}
	return FacilityOf(class).Asset
}

// Tokens are the facility's NFATs.
func (Kind) Tokens(class *catalog.Class) []facts.OwnToken {
	if FacilityOf(class) == nil {
		return nil
	}
	return []facts.OwnToken{{Field: "class.facility.token", Token: &FacilityOf(class).Token}}
}

// Offer names what a deal may be, and with whom.
func (Kind) Offer(class *catalog.Class, unit *catalog.Unit, asset *catalog.Asset) []facts.Field {
	term := TermOf(unit)
	amount := func(a catalog.Amount) string { return words.Tokens(&a.Units.Int, asset.Decimals) }
	fields := []facts.Field{
		{Name: "Deals", Value: words.Range(amount(term.Size.Min), amount(term.Size.Max)) + " " + asset.Name + " each"},
		{Name: "Term", Value: words.Range(words.Span(term.Maturity.Min), words.Span(term.Maturity.Max))},
		{Name: "Yield", Value: words.Range(words.Percent(term.Yield.Min), words.Percent(term.Yield.Max)) + " a year"},
	}
	for _, each := range FacilityOf(class).Counterparties {
		if slices.Contains(term.Counterparties, each.Name) {
			fields = append(fields,
				facts.Field{Name: "Counterparty", Value: each.Title + ", " + each.Address.Hex()},
				facts.Field{Name: "Held to", Value: strings.Join(each.Constraints, "; ")})
		}
	}
	return fields
}
