// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/words"
)

const secondsADay = 86_400

// written is a value of a contract as a manifest has it.
func (a *adopter) written(unit *adoptedUnit, of, value string) string {
	for _, bound := range a.template.UnitBounds {
		if number, is := new(big.Int).SetString(value, 10); is && bound.Unit == "tokens" && a.kind.Facts().Parameters.Unit[bound.Name].Field == of {
			return tokens(number, unit.asset.Decimals)
		}
	}
	if row, known := field.Of(a.kind, of); known && row.In == field.Seconds {
		return duration(value)
	}
	return value
}

// duration is a number of seconds in the largest unit that is exact, as a manifest has it.
func duration(seconds string) string {
	count, err := strconv.ParseUint(seconds, 10, 64)
	for _, unit := range []struct {
		of   uint64
		name string
	}{{secondsADay, "d"}, {3600, "h"}, {60, "m"}} {
		if err == nil && count > 0 && count%unit.of == 0 {
			return strconv.FormatUint(count/unit.of, 10) + unit.name
		}
	}
	return seconds + "s"
}

// tokens is an amount of smallest units in whole tokens, exactly, as a manifest has it.
func tokens(units *big.Int, decimals uint8) string {
	return strings.ReplaceAll(words.Tokens(units, decimals), ",", "_")
}

// limits finds the limit of each field of each Unit, among those that the PAU has. Every limit of
// the PAU has to be one of them.
func (a *adopter) limits() error {
	d := a.units[0].held // all read the same RateLimits
	of := map[common.Hash]*adoptedUnit{}
	for _, unit := range a.units {
		found := map[string][]facts.Key{} // by field
		others := a.others()
		if at, stated := a.wish.Receivers[unit.entry.Name]; stated {
			others = []facts.Other{{Name: at.Hex(), Address: at}}
		}
		for _, key := range a.keysOf(unit, others) {
			if !key.Prime && key.Field != "" && a.has(d, key.Key) && of[key.Key] == nil {
				found[key.Field] = append(found[key.Field], key)
			}
		}
		for _, bound := range a.keysOf(unit, []facts.Other{{}}) {
			if bound.Prime || bound.Field == "" || len(found[bound.Field]) > 0 && !slices.ContainsFunc(found[bound.Field], func(k facts.Key) bool { return k.Key == bound.Key }) {
				continue
			}
			if len(found[bound.Field]) == 0 {
				a.refuse(unit.entry.File, "if it leads to somebody whom no manifest names, say to whom with --receiver "+unit.entry.Name+"=ADDRESS; otherwise have the council add its init first", "route %s has no init on RATE_LIMITS", bound.Route)
			}
		}
		for _, name := range facts.Sorted(found) {
			keys := found[name]
			if len(keys) > 1 {
				a.refuse(unit.entry.File, "say to whom its transfers lead, with --receiver "+unit.entry.Name+"=ADDRESS", "%s may be %d limits of RATE_LIMITS: %s", name, len(keys), named(keys))
				continue
			}
			of[keys[0].Key] = unit
			if keys[0].To != (common.Address{}) {
				unit.values["unit.manager.address"] = keys[0].To.Hex()
			}
			a.limit(unit, name, unit.asset.Decimals, d.inits[keys[0].Key], d.limits[keys[0].Key])
		}
	}
	for _, key := range slices.SortedFunc(maps.Keys(d.limits), common.Hash.Cmp) {
		if of[key] == nil && a.has(d, key) && len(a.faults) == 0 {
			a.refuse(a.entries[0].File, "name the entry of the Unit that it belongs to, or whom it leads to with --receiver; otherwise set it to zero and delete its init", "the limit %s of RATE_LIMITS belongs to no route of these Units", key)
		}
	}
	return nil
}

// has tells whether a key has an init, or lets something through.
func (a *adopter) has(d *Deployment, key common.Hash) bool {
	value, there := d.limits[key]
	return there && !(d.inits[key].None() && value.None())
}

func (a *adopter) keysOf(unit *adoptedUnit, others []facts.Other) []facts.Key {
	return a.kind.Facts().Instance.Keys(func(name string) common.Address { return unit.held.Contracts[name] }, unit.asset, others)
}

func named(keys []facts.Key) string {
	var list []string
	for _, key := range keys {
		list = append(list, key.Name)
	}
	return strings.Join(list, ", ")
}

// limit writes the limit of a field. Its first value, which nobody sets any more, is the present
// one, as far as the template lets a new one begin.
func (a *adopter) limit(unit *adoptedUnit, name string, decimals uint8, init, now plan.Amounts) {
	switch {
	case init.None():
		a.refuse(unit.entry.File, "have the council add an init first", "%s has no init: GovOps cannot raise it again once it is zero", name)
		return
	case init.MaxAmount.Cmp(&catalog.Unlimited.Int) == 0:
		a.refuse(unit.entry.File, "have the council delete the init and add one with a bound", "%s has an init without a bound", name)
		return
	}
	first, err := catalog.PerDay(a.template.Ranges.InitialMaxAmount, decimals)
	if err != nil {
		a.refuse(a.template.File, "correct the template", "initialMaxAmount: %v", err)
		return
	}
	start := func(now, init, most *catalog.Integer) *big.Int {
		value := &now.Int
		if value.Sign() == 0 {
			value = &init.Int
		}
		for _, bound := range []*catalog.Integer{init, most} {
			if value.Cmp(&bound.Int) > 0 {
				value = &bound.Int
			}
		}
		return value
	}
	unit.limits[name] = scaffold.LimitText(tokens(&init.MaxAmount.Int, decimals), tokens(aDay(&init.Slope.Int), decimals),
		tokens(start(now.MaxAmount, init.MaxAmount, first.MaxAmount), decimals), tokens(aDay(start(now.Slope, init.Slope, first.Slope)), decimals))
}

// aDay is the roundest amount a day that comes to a slope: the chain has what is regained in a
// second, rounded down.
func aDay(slope *big.Int) *big.Int {
	least := new(big.Int).Mul(slope, big.NewInt(secondsADay))
	most := new(big.Int).Add(least, big.NewInt(secondsADay-1))
	for step := new(big.Int).Exp(big.NewInt(10), big.NewInt(77), nil); step.Sign() > 0; step.Quo(step, big.NewInt(10)) {
		round := new(big.Int).Mul(new(big.Int).Quo(most, step), step)
		if round.Cmp(least) >= 0 {
			return round
		}
	}
	return least
}

// primes finds the Primes that may use each Unit: those that have inits for it.
func (a *adopter) primes() error {
	contract, state := bindings.NewRateLimits(), bindings.NewBeamState()
	inits, values := map[catalog.PrimeRef]map[common.Hash]plan.Amounts{}, map[catalog.PrimeRef]map[common.Hash]plan.Amounts{}
	q := &questions{}
	for _, name := range slices.Sorted(maps.Keys(a.network.Primes)) {
		at, prime := a.network.Primes[name].RateLimits, name
		inits[prime], values[prime] = map[common.Hash]plan.Amounts{}, map[common.Hash]plan.Amounts{}
		for _, unit := range a.units {
			for _, key := range a.keysOf(unit, nil) {
				if !key.Prime || key.Field == "" {
					continue
				}
				q.call(a.network.Contracts.BeamState, state.PackInitRateLimits(key.Key, at), func(answer []byte) {
					if init, err := state.UnpackInitRateLimits(answer); err == nil {
						inits[prime][key.Key] = plan.Amounts{MaxAmount: catalog.NewInteger(init.MaxAmount), Slope: catalog.NewInteger(init.Slope)}
					}
				})
				q.call(at, contract.PackGetRateLimitData(key.Key), func(answer []byte) {
					if data, err := contract.UnpackGetRateLimitData(answer); err == nil {
						values[prime][key.Key] = plan.Amounts{MaxAmount: catalog.NewInteger(data.MaxAmount), Slope: catalog.NewInteger(data.Slope)}
					}
				})
			}
		}
	}
	if err := a.send(q); err != nil {
		return err
	}
	for _, prime := range slices.Sorted(maps.Keys(inits)) {
		for _, unit := range a.units {
			a.joins(unit, prime, inits[prime], values[prime])
		}
	}
	return nil
}

// joins writes the limits of a Prime, if it has an init for the Unit.
func (a *adopter) joins(unit *adoptedUnit, prime catalog.PrimeRef, inits, values map[common.Hash]plan.Amounts) {
	var keys []facts.Key
	for _, key := range a.keysOf(unit, nil) {
		if key.Prime && key.Field != "" {
			keys = append(keys, key)
		}
	}
	if !slices.ContainsFunc(keys, func(key facts.Key) bool { return !inits[key.Key].None() }) {
		return
	}
	unit.primes = append(unit.primes, prime)
	for _, key := range keys {
		decimals := unit.asset.Decimals
		if key.Token == catalog.Share {
			decimals = facts.ShareDecimals
		}
		value := values[key.Key]
		if value.MaxAmount == nil {
			value = plan.Amounts{MaxAmount: new(catalog.Integer), Slope: new(catalog.Integer)}
		}
		a.limit(unit, fmt.Sprintf("unit.primes.%s.%s", prime, key.Field), decimals, inits[key.Key], value)
	}
}
