// SPDX-License-Identifier: AGPL-3.0-or-later

package headroom

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

const day = 86_400 // seconds

// Most returns the most that can pass a rate limit within so many seconds, the first and the last
// included.
//
// The capacity is min(slope × elapsed + lastAmount, maxAmount). The worst case is a capacity that
// is full at the beginning and never again until the end. Then nothing of the refill is lost, and
// maxAmount + slope × seconds can pass. Time on a chain goes by whole seconds, and the capacity is
// never above maxAmount. So a slope above maxAmount lets no more pass than a slope of maxAmount.
func Most(limit catalog.RateLimit, seconds int64) Day {
	if limit.Unlimited || limit.MaxAmount.Cmp(&catalog.Unlimited.Int) >= 0 {
		return Day{Unlimited: true}
	}
	most := new(big.Int).Set(&limit.Slope.Int)
	if most.Cmp(&limit.MaxAmount.Int) > 0 {
		most.Set(&limit.MaxAmount.Int)
	}
	most.Mul(most, big.NewInt(seconds)).Add(most, &limit.MaxAmount.Int)
	return Day{Amount: catalog.NewInteger(most)}
}

// plus returns the sum of two budgets.
func (d Day) plus(other Day) Day {
	if d.Unlimited || other.Unlimited {
		return Day{Unlimited: true}
	}
	sum := new(catalog.Integer)
	for _, each := range []Day{d, other} {
		if each.Amount != nil {
			sum.Add(&sum.Int, &each.Amount.Int)
		}
	}
	return Day{Amount: sum}
}

// losses returns what can leave each PAU. A route counts as a way out unless the kind says that it
// is a way in.
func losses(declared *catalog.Catalog, class *catalog.Class, kinds kind.Kind) []Loss {
	inward := kinds.Facts().Routes.Inward
	network := declared.Networks[class.Network]
	type purse struct {
		prime catalog.PrimeRef
		token string
	}
	found := map[purse]*Loss{}
	for _, of := range kind.Limited(declared.Templates[class.Template], class) {
		for _, limit := range of.Limits {
			if slices.Contains(inward, limit.Route) {
				continue
			}
			token, scale := counted(network, of, limit)
			key := purse{limit.Prime, token}
			if found[key] == nil {
				found[key] = &Loss{Prime: limit.Prime, Token: token, Scale: scale}
			}
			route := Route{
				Unit: unitOf(of), Route: limit.Route, Field: limit.Field, Where: declared.Position(of.File, limit.Field),
				First: Most(limit.Initial, day), Ceiling: Most(limit.Init, day),
			}
			if limit.Subject != nil {
				route.For = limit.Subject.Name
			}
			loss := found[key]
			loss.Routes = append(loss.Routes, route)
			loss.First, loss.Ceiling = loss.First.plus(route.First), loss.Ceiling.plus(route.Ceiling)
		}
	}
	list := make([]Loss, 0, len(found))
	for key, loss := range found {
		if key.prime == "" {
			loss.Capacity = capacity(class, key.token)
		}
		list = append(list, *loss)
	}
	slices.SortFunc(list, func(a, b Loss) int { return cmp.Or(cmp.Compare(a.Prime, b.Prime), cmp.Compare(a.Token, b.Token)) })
	return list
}

// haircuts returns what the beacon alone may take off the exchange rate of each Unit.
func haircuts(declared *catalog.Catalog, class *catalog.Class, kinds kind.Kind) []Haircut {
	list := []Haircut{}
	for _, unit := range class.Units {
		haircut := kinds.Haircut(unit)
		if haircut == nil {
			continue
		}
		const whole = 10_000
		amount := new(big.Int).Mul(&unit.Capacity.Units.Int, big.NewInt(haircut.Bps))
		amount.Add(amount, big.NewInt(whole-1)).Div(amount, big.NewInt(whole))
		list = append(list, Haircut{
			Unit: unit.Name, Field: haircut.Field, Where: declared.Position(unit.File, haircut.Field), Bps: haircut.Bps,
			Token: unit.Asset, Scale: declared.Networks[class.Network].Assets[unit.Asset].Decimals, Amount: catalog.NewInteger(amount),
		})
	}
	return list
}

// capacity returns the sum of the capacities of all Units in one asset.
func capacity(class *catalog.Class, asset string) *catalog.Integer {
	sum := new(catalog.Integer)
	for _, unit := range class.Units {
		if unit.Asset == asset {
			sum.Add(&sum.Int, &unit.Capacity.Units.Int)
		}
	}
	return sum
}

// counted returns the token that a limit counts, and its decimals.
func counted(network *catalog.Network, of catalog.Limited, limit *catalog.Limit) (string, uint8) {
	if limit.Token == "asset" {
		return of.Asset, network.Assets[of.Asset].Decimals
	}
	return of.Share, facts.ShareDecimals
}

func unitOf(of catalog.Limited) catalog.UnitName {
	if of.Unit == nil {
		return ""
	}
	return of.Unit.Name
}
