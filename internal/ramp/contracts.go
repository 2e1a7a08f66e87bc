// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/words"
)

// wad is no change, as the BeamState writes it.
var wad = words.Whole(18)

// reach is the most that one rise may come to. Source: Configurator._isWithin, which rounds down.
// A product beyond a word reverts there, so it reaches nothing.
func (p Present) reach(current, init *catalog.Integer) *catalog.Integer {
	most := larger(current, init)
	product := new(big.Int).Mul(&current.Int, &p.MaxChange.Int)
	if product.BitLen() > 256 {
		return most
	}
	return larger(most, &catalog.Integer{Int: *product.Div(product, wad)})
}

// Required returns the least init from which a value is reached in so many rises beyond it. It is
// the value itself if rises add nothing.
func (p Present) Required(value *catalog.Integer, rises int) *catalog.Integer {
	least := catalog.NewInteger(&value.Int)
	if p.MaxChange.Cmp(wad) <= 0 {
		return least
	}
	for range rises {
		// floor(least' × change / wad) ≥ least, for the smallest least'
		least.Mul(&least.Int, wad)
		least.Int = *up(&least.Int, &p.MaxChange.Int)
	}
	return least
}

// unlimited tells whether the Configurator takes no bound. Source: Configurator._isUnlimited.
func (p Present) unlimited() bool {
	return p.Init.boundless() || p.Init.Max.Sign() == 0 && p.Init.Slope.Sign() == 0 && p.Now.boundless()
}

func (v Value) boundless() bool {
	return v.Max.Cmp(&catalog.Unlimited.Int) == 0 && v.Slope.Sign() == 0
}

func (v Value) is(other Value) bool {
	return v.Max.Cmp(&other.Max.Int) == 0 && v.Slope.Cmp(&other.Slope.Int) == 0
}

// gauge is what a limit holds of what may pass. Source: RateLimits._capacity.
type gauge struct {
	value   Value
	amount  *big.Int // at that time
	updated uint64
}

// at is what may pass at a time, if nothing is used before.
func (g gauge) at(when uint64) *catalog.Integer {
	if g.value.Max.Cmp(&catalog.Unlimited.Int) == 0 {
		return g.value.Max
	}
	amount := new(big.Int)
	if when > g.updated {
		amount.Mul(&g.value.Slope.Int, new(big.Int).SetUint64(when-g.updated))
	}
	return smaller(&catalog.Integer{Int: *amount.Add(amount, g.amount)}, g.value.Max)
}

// set is the same limit with another value. The Configurator keeps what could pass, and cuts it to
// the new maximum; it fills nothing up.
func (g gauge) set(value Value, when uint64) gauge {
	return gauge{value, &smaller(g.at(when), value.Max).Int, when}
}

// fullAt is when all may pass, if nothing is used before; 0 for never.
func (g gauge) fullAt() uint64 {
	lacks := new(big.Int).Sub(&g.value.Max.Int, g.amount)
	switch {
	case lacks.Sign() <= 0:
		return g.updated
	case g.value.Slope.Sign() == 0:
		return 0
	}
	if seconds := up(lacks, &g.value.Slope.Int); seconds.IsUint64() && seconds.Uint64() <= lastMoment-min(g.updated, lastMoment) {
		return g.updated + seconds.Uint64()
	}
	return 0
}

// refill notes what can pass after each step.
func (s *Schedule) refill() {
	for i, gauge := range s.gauges() {
		if s.FullAt = gauge.fullAt(); i > 0 {
			s.Steps[i-1].Available, s.Steps[i-1].FullAt = catalog.NewInteger(gauge.amount), s.FullAt
		}
	}
}

// gauges are the limit now, and after each step.
func (s *Schedule) gauges() []gauge {
	list := []gauge{{s.present.Now, &s.present.LastAmount.Int, s.present.LastUpdated}}
	for i, step := range s.Steps {
		list = append(list, list[i].set(step.Value, step.At))
	}
	return list
}

// Point is the limit at one moment: its maximum, and what can pass if nothing was used since the
// chain was read.
type Point struct {
	At             uint64
	Max, Available *catalog.Integer
}

// Points returns so many moments at equal distances, from one to another.
func (s *Schedule) Points(from, to uint64, count int) []Point {
	gauges := s.gauges()
	var list []Point
	for i := range uint64(count) {
		at, in := from+(to-from)*i/uint64(max(count-1, 1)), 0
		for in < len(s.Steps) && s.Steps[in].At <= at {
			in++
		}
		list = append(list, Point{at, gauges[in].value.Max, gauges[in].at(at)})
	}
	return list
}

// up divides and rounds up.
func up(a, by *big.Int) *big.Int {
	quotient, rest := new(big.Int).QuoRem(a, by, new(big.Int))
	if rest.Sign() > 0 {
		quotient.Add(quotient, big.NewInt(1))
	}
	return quotient
}

func smaller(a, b *catalog.Integer) *catalog.Integer {
	if a.Cmp(&b.Int) > 0 {
		return b
	}
	return a
}

func larger(a, b *catalog.Integer) *catalog.Integer {
	if a.Cmp(&b.Int) < 0 {
		return b
	}
	return a
}
