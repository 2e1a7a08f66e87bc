// SPDX-License-Identifier: AGPL-3.0-or-later

package kind_test

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// third is a kind that no other file knows. It borrows the contracts of a Portfolio Class, so that
// a real factory deploys it, and describes them in its own way.
type third struct {
	lcts.Kind
	keys *int // how many keys it was asked for
}

func (third) Words() facts.Words { return facts.Words{Name: "pooled", Title: "Pooled"} }

func (third) UnitContracts() []facts.Contract {
	return []facts.Contract{
		{Name: "Pot", Rights: []onchain.RoleName{"asset"}, Views: []facts.View{{Name: "capacity", Type: "uint256"}}},
		{Name: "Entrance"},
		{Name: "Exit", Views: []facts.View{{Name: "lockLimit", Type: "uint256"}}},
	}
}

func (t third) UnitData(network *catalog.Network, unit *catalog.Unit) ([]byte, []facts.Argument, error) {
	data, _, err := t.Kind.UnitData(network, unit)
	return data, []facts.Argument{{Name: "data.pot", Value: unit.Token.Symbol, File: unit.File, Field: "unit.token.symbol"}}, err
}

func (t third) Key(network *catalog.Network, of catalog.Limited, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool) {
	*t.keys++
	return t.Kind.Key(network, of, limit, contracts)
}

func (third) UnitFields(unit *catalog.Unit) []facts.Field {
	return []facts.Field{{Name: "unit.pot", Value: unit.Token.Symbol}}
}

func (third) UnitPromises(*catalog.Unit) facts.Promises {
	return facts.Promises{Manager: "whoever keeps the pot"}
}

func (third) Stated(class *catalog.Class) []facts.Stated {
	var list []facts.Stated
	for _, unit := range class.Units {
		list = append(list, facts.Stated{
			Unit: unit, Field: "unit.pot.keeper", Index: -1, Role: "receiver", Address: unit.Manager.Address,
			Set: func(to common.Address) { unit.Manager.Address = to },
		})
	}
	return list
}

func (third) Tokens(class *catalog.Class) []facts.OwnToken {
	var list []facts.OwnToken
	for _, unit := range class.Units {
		list = append(list, facts.OwnToken{Unit: unit, Field: "unit.pot", Token: &unit.Pool.Token})
	}
	return list
}

func (third) Bounds(_ *catalog.Class, unit *catalog.Unit, _ catalog.Ranges, asset *catalog.Asset) []facts.Bound {
	return []facts.Bound{{
		Field: "unit.pot.size", Token: unit.Asset, Scale: asset.Decimals,
		Value: unit.Capacity.Units, Least: new(catalog.Integer), Greatest: facts.Plus(unit.Capacity.Units, 1),
	}}
}

func (third) UnitForm(facts.Asked) facts.Form {
	return facts.Form{
		Questions: []facts.Question{{Name: "pot", Text: "what the pot is made of", Default: "clay"}},
		Before:    "unit: {\n\tpot: {{text \"pot\"}}\n",
	}
}

func (third) Mutants() facts.Mutants {
	return facts.Mutants{UnitTiming: func(b facts.Bench) {
		b.Mutant("pot.whole", "unit.pot", "broken", func(c *facts.Scene) { c.Unit.Token.Symbol = "BROKEN" })
	}}
}
