// SPDX-License-Identifier: AGPL-3.0-or-later

package kind_test

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// third is a kind that no other file knows. Its manifests have fields of their own, with
// definitions of their own: a Class has a vault, a Unit has a pot. It borrows the contracts of a
// Portfolio Class, so that a real factory deploys it, and describes them in its own way.
type third struct {
	lcts.Kind
	keys *int // how many keys it was asked for
}

// pooledSchema defines its manifests. It is one file beside the others.
const pooledSchema = `package schema

#PooledUnitFile: unit!: #PooledUnit

// What only a Pooled Class has: the room that its pots stand in.
#Class: vault?: {
	// Who holds the key.
	guard!: #Line
	// How often the room is aired.
	aired: #Duration | *"24h"
}

// #PooledUnit is a pot in the vault.
#PooledUnit: {
	title!: #Line
	asset!: #AssetName
	capacity!: #Amount
	seniority!: int & >=1 & <=100
	pot!: {
		clay!: #Line
		token!: #Token
		keeper!: #Address
		growth!: #Bps
		lid: #Duration | *"3h"
	}
	limits!: {fill!: #Limit, drain!: #Limit, send!: #Limit}
	book!: #Line
	oracles!: [#Oracle, ...#Oracle]
	redemption!: #Text
	legal!: #Legal
	reporting!: #Reporting
	day0!: #Day0
}
`

// Pot is what only a Unit of this kind says in the Catalog, and Vault what only a Class says.
type (
	Pot struct {
		Pot struct {
			Clay   string         `json:"clay"`
			Token  catalog.Token  `json:"token"`
			Keeper common.Address `json:"keeper"`
			Growth int64          `json:"growth"`
			Lid    uint64         `json:"lid"` // seconds
		} `json:"pot"`
	}
	Vault struct {
		Vault struct {
			Guard string `json:"guard"`
			Aired uint64 `json:"aired"` // seconds
		} `json:"vault"`
	}
)

func potOf(unit *catalog.Unit) *Pot { return unit.Own.(*Pot) }

// lent is a Unit as the kind whose contracts it borrows knows it.
func lent(unit *catalog.Unit) *catalog.Unit {
	pot, as := potOf(unit).Pot, *unit
	as.Own = &lcts.Pool{Token: pot.Token, MaxGrowth: pot.Growth, Manager: lcts.Manager{Address: pot.Keeper}, Queue: lcts.Queue{LockLimit: pot.Lid}}
	return &as
}

// Facts are those of the kind whose contracts it borrows, but for what it calls its own. There are
// no facets, because the lender's are there.
func (t third) Facts() facts.Description {
	own := t.Kind.Facts()
	own.Name, own.Title = "pooled", "Pooled"
	own.UnitContracts, own.Code.Facets = potContracts, nil
	own.Manifests, own.Parameters, own.Mutants = potManifests, potParameters, potMutants
	return own
}

type potFile struct {
	Unit struct {
		facts.WrittenUnit
		Asset string `json:"asset"`
		Pot   struct {
			Clay   string        `json:"clay"`
			Token  catalog.Token `json:"token"`
			Keeper string        `json:"keeper"`
			Growth int64         `json:"growth"`
			Lid    string        `json:"lid"`
		} `json:"pot"`
		Limits map[string]facts.WrittenLimit `json:"limits"`
	}
}

type vaultFile struct {
	Guard string `json:"guard"`
	Aired string `json:"aired"`
}

var potManifests = facts.Manifests{
	Definition: "#PooledUnitFile", Mark: "unit.pot", Section: "vault",
	UnitFile: func() any { return &potFile{} }, ClassFile: func() any { return &vaultFile{} },
	UnitOwn: func() catalog.Own { return &Pot{} }, ClassOwn: func() catalog.Own { return &Vault{} },
}

func (third) ReadClass(r facts.Fields, file any, _ *catalog.Network, made *catalog.Class) *catalog.Asset {
	raw, own := file.(*vaultFile), &Vault{}
	own.Vault.Guard, own.Vault.Aired = raw.Guard, r.Duration("class.vault.aired", raw.Aired)
	made.Own = own
	return nil
}

func (third) ReadUnit(r facts.Fields, file any, network *catalog.Network, _ *catalog.Class, made *catalog.Unit) *catalog.Asset {
	raw, own := file.(*potFile).Unit, &Pot{}
	asset := network.Assets[raw.Asset]
	r.Common(made, raw.WrittenUnit, raw.Asset, asset.Decimals)
	own.Pot.Clay, own.Pot.Token, own.Pot.Growth = raw.Pot.Clay, raw.Pot.Token, raw.Pot.Growth
	own.Pot.Keeper, own.Pot.Lid = r.Address("unit.pot.keeper", raw.Pot.Keeper), r.Duration("unit.pot.lid", raw.Pot.Lid)
	made.Own = own
	for _, each := range [][2]string{{"fill", "SETTLE_SUBSCRIBE"}, {"drain", "SETTLE_REDEEM"}, {"send", "TRANSFER"}} {
		made.Limits = append(made.Limits, r.Limit(facts.Route{Field: "unit.limits." + each[0], Name: each[1]}, raw.Limits[each[0]], asset.Decimals))
	}
	return asset
}

var potParameters = facts.Parameters{Unit: map[string]facts.Parameter[*catalog.Unit]{
	"assetDecimals":   {Field: "unit.asset", Value: func(_ *catalog.Unit, asset *catalog.Asset) *catalog.Integer { return facts.Whole(asset.Decimals) }},
	"capacity":        {Field: "unit.capacity", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return u.Capacity.Units }},
	"maxAnnualGrowth": {Field: "unit.pot.growth", Rate: true, Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(potOf(u).Pot.Growth) }},
	"maxHaircut":      {Field: "unit.pot", Value: func(*catalog.Unit, *catalog.Asset) *catalog.Integer { return new(catalog.Integer) }},
	"lockLimit":       {Field: "unit.pot.lid", Value: func(u *catalog.Unit, _ *catalog.Asset) *catalog.Integer { return facts.Whole(potOf(u).Pot.Lid) }},
}}

var potContracts = []facts.Contract{
	{Name: "Pot", Rights: []onchain.RoleName{"asset"}, Views: []facts.View{{Name: "capacity", Type: "uint256"}, {Name: "symbol", Type: "string"}}},
	{Name: "Entrance"},
	{Name: "Exit", Views: []facts.View{{Name: "lockLimit", Type: "uint256"}}},
}

func (t third) UnitData(network *catalog.Network, unit *catalog.Unit) ([]byte, []facts.Argument, error) {
	data, _, err := t.Kind.UnitData(network, lent(unit))
	return data, []facts.Argument{{Name: "data.pot", Value: potOf(unit).Pot.Token.Symbol, File: unit.File, Field: "unit.pot.token.symbol"}}, err
}

func (t third) Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool) {
	*t.keys++
	if of.Unit != nil {
		of.Unit = lent(of.Unit)
	}
	return t.Kind.Key(network, of, limit, contracts)
}

// Reads are those of the kind whose contracts it borrows, at its own fields.
func (t third) Reads(of facts.Place) ([]facts.Read, error) {
	if of.Unit == nil {
		return nil, nil
	}
	of.Unit = lent(of.Unit)
	reads, err := t.Kind.Reads(of)
	for i, read := range reads {
		if own, is := map[string]string{
			"unit.token.name": "unit.pot.token.name", "unit.token.symbol": "unit.pot.token.symbol",
			"unit.maxAnnualGrowth": "unit.pot.growth", "unit.maxHaircut": "unit.pot", "unit.queue.lockLimit": "unit.pot.lid",
		}[read.Field]; is {
			reads[i].Field = own
		}
	}
	return reads, err
}

func (t third) FirstUse(site facts.Site, actors facts.Actors) error {
	site.Unit = lent(site.Unit)
	return t.Kind.FirstUse(site, actors)
}

func (third) Sends(*catalog.Class) []facts.Send { return nil }

func (third) WaysOut(facts.Site, facts.Actors) error { return nil }

func (third) ClassFields(class *catalog.Class) []facts.Field {
	vault := class.Own.(*Vault).Vault
	return []facts.Field{{Name: "class.vault.guard", Value: vault.Guard}, {Name: "class.vault.aired", Value: fmt.Sprint(vault.Aired)}}
}

func (third) UnitFields(unit *catalog.Unit) []facts.Field {
	return []facts.Field{{Name: "unit.pot.clay", Value: potOf(unit).Pot.Clay}}
}

func (third) ClassPromises(class *catalog.Class) facts.Promises {
	return facts.Promises{Manager: class.Own.(*Vault).Vault.Guard}
}

func (third) UnitPromises(unit *catalog.Unit) facts.Promises {
	return facts.Promises{Manager: "whoever keeps the pot", Constraints: []string{"made of " + potOf(unit).Pot.Clay}}
}

func (third) Stated(class *catalog.Class) []facts.Stated {
	var list []facts.Stated
	for _, unit := range class.Units {
		pot := potOf(unit)
		list = append(list, facts.Stated{
			Unit: unit, Field: "unit.pot.keeper", Index: -1, Role: "receiver", Address: pot.Pot.Keeper,
			Set: func(to common.Address) { pot.Pot.Keeper = to },
		})
	}
	return list
}

func (third) Tokens(class *catalog.Class) []facts.OwnToken {
	var list []facts.OwnToken
	for _, unit := range class.Units {
		list = append(list, facts.OwnToken{Unit: unit, Field: "unit.pot.token", Token: &potOf(unit).Pot.Token})
	}
	return list
}

func (third) Texts(_ *catalog.Class, unit *catalog.Unit) []facts.Text {
	if unit == nil {
		return nil
	}
	return []facts.Text{{Field: "unit.pot.clay", Text: &potOf(unit).Pot.Clay}}
}

func (third) Bounds(_ *catalog.Class, unit *catalog.Unit, _ catalog.Ranges, asset *catalog.Asset) []facts.Bound {
	return []facts.Bound{{
		Field: "unit.pot.size", Token: unit.Asset, Scale: asset.Decimals,
		Value: unit.Capacity.Units, Least: new(catalog.Integer), Greatest: facts.Plus(unit.Capacity.Units, 1),
	}}
}

func (third) Haircut(*catalog.Unit) *facts.Haircut { return nil }

func (third) UnitForm(facts.Asked) facts.Form {
	return facts.Form{
		Questions: []facts.Question{{Name: "pot", Text: "what the pot is made of", Default: "clay"}},
		Before:    "unit: {\n\tpot: {{text \"pot\"}}\n",
	}
}

var potMutants = facts.Mutants{UnitTiming: func(b facts.Bench) {
	b.Mutant("pooled.solid", "unit.pot.clay", "mud", func(c *facts.Scene) { potOf(c.Unit).Pot.Clay = "mud" })
	b.Edge("pooled.solid", "unit.pot.clay", "stone", func(c *facts.Scene) { potOf(c.Unit).Pot.Clay = "stone" })
}}
