// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Kind is the kind of Term Classes.
type Kind struct{}

// Words are what people call this kind.
func (Kind) Words() facts.Words { return facts.Words{Name: "nfat", Title: "Term"} }

// ClassContracts are the facility alone.
func (Kind) ClassContracts() []facts.Contract {
	role := func(name, given, taken, ask string) facts.Role {
		return facts.Role{
			RoleEvents: onchain.RoleEvents{Role: name, Given: given, Taken: taken},
			Ask:        func(holder common.Address) []byte { return facts.Call(ask, holder) },
			Held:       facts.Counted(facts.Answer[*big.Int]("uint256")),
		}
	}
	return []facts.Contract{{
		Name: "NfatFacility", Rights: []string{"registrar"},
		Views: []facts.View{
			{Name: "name", Type: "string"}, {Name: "symbol", Type: "string"}, {Name: "baseURI", Type: "string"}, {Name: "gem", Type: "address"},
			{Name: "recipient", Type: "address"}, {Name: "identityNetwork", Type: "address"}, {Name: "registrar", Type: "address"},
		},
		Roles: []facts.Role{
			role("WARD", "Rely(address)", "Deny(address)", "wards(address)"),
			role("BUD", "Kiss(address)", "Diss(address)", "buds(address)"),
			role("FREEZER", "AddFreezer(address)", "RemoveFreezer(address)", "cops(address)"),
		},
	}}
}

// UnitContracts are none, because a Unit is a record in the facility.
func (Kind) UnitContracts() []facts.Contract { return nil }

// Holders are the facility's. The PAU's admins are its wards, and its ALMProxy is its only bud.
func (Kind) Holders(class *catalog.Class, proxy common.Address) []facts.Holder {
	var list []facts.Holder
	hold := func(role string, holders ...common.Address) {
		for _, holder := range holders {
			list = append(list, facts.Holder{Block: 0, Role: role, Holder: holder})
		}
	}
	hold("WARD", class.Admins...)
	hold("BUD", proxy)
	hold("FREEZER", class.Facility.Freezers...)
	return list
}

var classData = facts.Arguments("address", "address", "string", "string", "string", "address[]", "address[]")

// ClassData names the PAU's admins as the facility's wards.
func (Kind) ClassData(network *catalog.Network, class *catalog.Class) ([]byte, []facts.Argument, error) {
	f := class.Facility
	asset, err := facts.Asset(network, f.Asset, class.File)
	if err != nil {
		return nil, nil, err
	}
	var identity common.Address
	who := "anybody"
	if f.IdentityNetwork != nil {
		identity, who = *f.IdentityNetwork, f.IdentityNetwork.Hex()
	}
	data, err := classData.Pack(asset.Address, identity, f.Token.Name, f.Token.Symbol, f.BaseURI, class.Admins, f.Freezers)
	argument := func(name, value, field string) facts.Argument {
		return facts.Argument{Name: name, Value: value, File: class.File, Field: field}
	}
	return data, []facts.Argument{
		argument("data.gem", asset.Address.Hex(), "class.facility.asset"), argument("data.identityNetwork", who, "class.facility.identityNetwork"),
		argument("data.name", f.Token.Name, "class.facility.token.name"), argument("data.symbol", f.Token.Symbol, "class.facility.token.symbol"),
		argument("data.baseURI", f.BaseURI, "class.facility.baseURI"), argument("data.wards", facts.Hexes(class.Admins), "class.admins"),
		argument("data.cops", facts.Hexes(f.Freezers), "class.facility.freezers"),
	}, err
}

// UnitData is empty.
func (Kind) UnitData(*catalog.Network, *catalog.Unit) ([]byte, []facts.Argument, error) {
	return []byte{}, nil, nil
}

// Key encodes keys as the facets do. All limits are the Class's.
func (Kind) Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, blocks []common.Address) (common.Hash, bool) {
	if of.Unit != nil {
		return common.Hash{}, false
	}
	asset, facility := network.Assets[of.Asset].Address, blocks[0]
	switch limit.Route {
	case "ISSUE":
		if limit.Subject != nil {
			return onchain.LimitKey("LIMIT_NFAT_HALO_ISSUE", facility, limit.Subject.Address), true
		}
	case "TRANSFER":
		if limit.Subject != nil {
			return onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, limit.Subject.Address), true
		}
	case "REPAY_PRINCIPAL":
		return onchain.LimitKey("LIMIT_NFAT_HALO_REPAY_PRINCIPAL", asset, facility), true
	case "REPAY_INTEREST":
		return onchain.LimitKey("LIMIT_NFAT_HALO_REPAY_INTEREST", asset, facility), true
	case "PRIME_SUBSCRIBE":
		return onchain.LimitKey("LIMIT_NFAT_PRIME_SUBSCRIBE", asset, facility), true
	case "PRIME_WITHDRAW":
		return onchain.LimitKey("LIMIT_NFAT_PRIME_WITHDRAW", facility), true
	case "PRIME_COLLECT":
		return onchain.LimitKey("LIMIT_NFAT_PRIME_COLLECT", facility), true
	}
	return common.Hash{}, false
}

// ClassFields are what the facility is deployed with, and the counterparties.
func (Kind) ClassFields(class *catalog.Class) []facts.Field {
	f := class.Facility
	fields := []facts.Field{
		{Name: "class.facility.asset", Value: f.Asset}, {Name: "class.facility.token.symbol", Value: f.Token.Symbol}, {Name: "class.facility.baseURI", Value: f.BaseURI},
		{Name: "class.facility.freezers", Value: facts.Hexes(f.Freezers)}, {Name: "class.facility.maxAnnualGrowth", Value: fmt.Sprintf("%d bps a year", f.MaxGrowth)},
	}
	if f.IdentityNetwork != nil {
		fields = append(fields, facts.Field{Name: "class.facility.identityNetwork", Value: f.IdentityNetwork.Hex()})
	}
	for _, each := range f.Counterparties {
		fields = append(fields, facts.Field{Name: "class.facility.counterparties." + each.Name + ".address", Value: each.Address.Hex()})
	}
	return fields
}

// UnitFields are the ranges in which deals are struck.
func (Kind) UnitFields(unit *catalog.Unit) []facts.Field {
	return []facts.Field{
		{Name: "unit.size", Value: unit.Size.Min.Tokens + " to " + unit.Size.Max.Tokens + " " + unit.Asset},
		{Name: "unit.term", Value: span(unit.Maturity.Min) + " to " + span(unit.Maturity.Max)},
		{Name: "unit.yield", Value: fmt.Sprintf("%d to %d bps a year", unit.Yield.Min, unit.Yield.Max)},
		{Name: "unit.counterparties", Value: strings.Join(unit.Counterparties, " ")},
	}
}

// span shows a time in days if it is whole days, and in seconds otherwise.
func span(seconds uint64) string {
	const day = 24 * 60 * 60
	if seconds%day == 0 {
		return fmt.Sprintf("%d days", seconds/day)
	}
	return fmt.Sprintf("%d s", seconds)
}

// ClassReads ask for what the facility was deployed with. The holders of its roles are compared
// together with all other roles.
func (Kind) ClassReads(network *catalog.Network, class *catalog.Class, blocks []common.Address) ([]facts.Read, error) {
	f := class.Facility
	asset, err := facts.Asset(network, f.Asset, class.File)
	if err != nil {
		return nil, err
	}
	var identity common.Address
	if f.IdentityNetwork != nil {
		identity = *f.IdentityNetwork
	}
	at := blocks[0]
	return []facts.Read{
		{At: at, What: "gem", Data: facts.Call("gem()"), Same: equal(facts.Answer[common.Address]("address"), asset.Address)},
		{At: at, What: "identityNetwork", Data: facts.Call("identityNetwork()"), Same: equal(facts.Answer[common.Address]("address"), identity)},
		{At: at, What: "name", Data: facts.Call("name()"), Same: equal(facts.Answer[string]("string"), f.Token.Name)},
		{At: at, What: "symbol", Data: facts.Call("symbol()"), Same: equal(facts.Answer[string]("string"), f.Token.Symbol)},
		{At: at, What: "baseURI", Data: facts.Call("baseURI()"), Same: equal(facts.Answer[string]("string"), f.BaseURI)},
	}, nil
}

func equal[T comparable](unpack func([]byte) (T, error), want T) func([]byte) (bool, error) {
	return func(answer []byte) (bool, error) {
		got, err := unpack(answer)
		return got == want, err
	}
}

// offered are the parameters of a Unit in the order in which the facility answers
// offering(uint256).
var offered = []string{"capacity", "minSize", "maxSize", "minTerm", "maxTerm", "minYield", "maxYield"}

var offering = facts.Arguments("uint256", "uint256", "uint256", "uint256", "uint256", "uint256", "uint256")

// UnitRecord is what a Unit offers, as it is in force: governance can change it. The facility
// enforces capacity and sizes at each issue, and only keeps the ranges of maturity and yield.
func (Kind) UnitRecord() *facts.Record {
	return &facts.Record{
		Block: 0, Ask: func(index *big.Int) []byte { return facts.Call("offering(uint256)", index) },
		Tell: func(answer []byte) (map[string]string, error) {
			held, err := offering.Unpack(answer)
			if err != nil {
				return nil, err
			}
			told := map[string]string{}
			for i, name := range offered {
				told[name] = fmt.Sprint(held[i])
			}
			return told, nil
		},
		Same: func(unit *catalog.Unit, told map[string]string) bool {
			for name, parameter := range parameters.Unit {
				if told[name] != parameter.Value(unit, nil).String() {
					return false
				}
			}
			return true
		},
	}
}

// UnitWorth is none, because an NFAT is worth its deal.
func (Kind) UnitWorth([]common.Address) *facts.Worth { return nil }
