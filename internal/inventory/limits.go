// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/words"
)

// bounds compares inits with the bounds of the template, and limits with inits.
func (j *judge) bounds() {
	council := "the council through the timelock, or a spell"
	for _, limit := range j.Held.Limits {
		name := limit.Name
		if name == "" {
			name = limit.Key.Hex()
			j.except(OfLimits, rateLimits, fmt.Sprintf("Configurator.setRateLimit to zero of key %s, by its cBEAM", limit.Key), "the limit %s is set, and nobody knows what it limits", limit.Key)
		}
		init := j.inits[limit.Key]
		unlimited := func(of *catalog.Integer) bool { return of != nil && of.Cmp(&catalog.Unlimited.Int) == 0 }
		switch {
		case init.None():
			j.except(OfInits, rateLimits, fmt.Sprintf("BeamState.addInitRateLimits of key %s, by %s", limit.Key, council), "%s has no init: GovOps cannot raise it again once it is zero", name)
		case limit.MaxAmount.Cmp(&init.MaxAmount.Int) > 0 || limit.Slope.Cmp(&init.Slope.Int) > 0 && !unlimited(init.MaxAmount):
			j.except(OfLimits, rateLimits, fmt.Sprintf("Configurator.setRateLimit of key %s, to no more than its init, by its cBEAM", limit.Key), "%s is %s, beyond its init of %s", name, j.amounts(limit.Key, limit.MaxAmount, limit.Slope), j.amounts(limit.Key, init.MaxAmount, init.Slope))
		}
	}
	for _, key := range slices.SortedFunc(maps.Keys(j.inits), common.Hash.Cmp) {
		init, known := j.inits[key], j.keys[key]
		i := slices.IndexFunc(j.template.LimitBounds, func(bound catalog.LimitBound) bool { return bound.Route == known.Route })
		if init.None() || known.Route == "" || i < 0 || !j.whole {
			continue
		}
		if bound := j.template.LimitBounds[i]; !within(init, bound) {
			j.except(OfInits, rateLimits, fmt.Sprintf("BeamState.delInitRateLimits of key %s, by the council, and a new init within the bounds, by %s", key, council), "the init of %s is %s, outside the template's bounds", known.Name, j.amounts(key, init.MaxAmount, init.Slope))
		}
	}
}

// amounts shows a limit in whole tokens, at once and a day, or in smallest units where it is not
// known what it counts.
func (j *judge) amounts(key common.Hash, most, slope *catalog.Integer) string {
	if most.Cmp(&catalog.Unlimited.Int) == 0 {
		return "without a bound"
	}
	day := new(big.Int).Mul(&slope.Int, big.NewInt(86_400))
	if asset := j.Network.Assets[j.keys[key].Token]; asset != nil {
		return words.Tokens(&most.Int, asset.Decimals) + " at once and " + words.Tokens(day, asset.Decimals) + " a day"
	}
	return fmt.Sprintf("%s smallest units at once and %s a day", words.Separated(most.String()), words.Separated(day.String()))
}

func within(init plan.Amounts, bound catalog.LimitBound) bool {
	in := func(value *catalog.Integer, of catalog.Range) bool {
		low, high := new(big.Int), &catalog.Unlimited.Int
		if of.Min != nil {
			low = &of.Min.Int
		}
		if of.Max != nil {
			high = &of.Max.Int
		}
		return value.Cmp(low) >= 0 && value.Cmp(high) <= 0
	}
	return in(init.MaxAmount, bound.MaxAmount) && in(init.Slope, bound.Slope)
}
