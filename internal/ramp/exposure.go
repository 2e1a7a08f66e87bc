// SPDX-License-Identifier: AGPL-3.0-or-later

package ramp

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// The numbers of the public documents on the Configurator and on attacks on rate limits. An attack
// is to be frozen within a day of its begin.
const (
	damage  = 1 // percent of what passes that each cycle of an extraction costs
	cycles  = 2 // in and out again
	theft   = 3 // weight of theft against extraction
	surface = 3 // surfaces at once
)

// Exposure is what can be lost within the day in which an attack is to be frozen, in the token's
// smallest unit, rounded up. S is what one rise may add, as a part of the value. F is the part of a
// day that remains after one hop: a quarter for a hop of 18 hours.
type Exposure struct {
	// a surface that was configured wrongly lets everything out: Max × (1 + F × S). Nothing of it
	// remains where a bound on slippage is set together with the limit.
	Theft *catalog.Integer `json:"theft"`
	// somebody raises the limit and extracts what operations cost:
	// Max × ((1 + F) × S + F × S²) × damage × cycles, with 1 % damage and 2 cycles
	Extraction *catalog.Integer `json:"extraction"`
}

// passes returns how much passes in a day in which a limit is raised each hop, as often as it can
// be, in 1e-18 of the limit as it is at first, rounded up. With S and F as above and a hop of at
// least half a day it is 1 + F × S.
func (p Present) passes() *big.Int {
	sum, value, change := new(big.Int), new(big.Int).Set(wad), p.change()
	for left := uint64(day); left > 0; {
		span := left
		if change.Cmp(wad) > 0 && value.BitLen() <= 256 { // no limit is greater
			span = min(left, p.Hop)
		}
		sum.Add(sum, new(big.Int).Mul(value, new(big.Int).SetUint64(span)))
		left, value = left-span, up(value.Mul(value, change), wad)
	}
	return up(sum, big.NewInt(day))
}

// change is what one rise multiplies a value by, in 1e-18: nothing is raised without a hop, and no
// rise lowers.
func (p Present) change() *big.Int {
	if p.Hop == 0 || p.MaxChange.Cmp(wad) < 0 {
		return wad
	}
	return &p.MaxChange.Int
}

// exposure is that of a limit with a maximum.
func (p Present) exposure(most *catalog.Integer, passes *big.Int) Exposure {
	stolen := new(big.Int).Mul(&most.Int, passes)
	// who extracts begins with a rise
	more := up(new(big.Int).Mul(passes, p.change()), wad)
	more.Sub(more, wad).Mul(more, &most.Int).Mul(more, big.NewInt(damage*cycles))
	return Exposure{&catalog.Integer{Int: *up(stolen, wad)}, &catalog.Integer{Int: *up(more, new(big.Int).Mul(wad, big.NewInt(100)))}}
}

// expose notes what can be lost after each step.
func (s *Schedule) expose() {
	passes := s.present.passes()
	for i := range s.Steps {
		s.Steps[i].Exposure = s.present.exposure(s.Steps[i].Max, passes)
	}
}

// Harm is the total harm of one surface: theft while it is new, and extraction at its target, with
// the published weights of 3 for theft and 3 surfaces.
type Harm struct {
	MaxChange *catalog.Integer `json:"maxChange"`
	Init      *catalog.Integer `json:"init"` // in the token's smallest unit
	Total     *catalog.Integer `json:"total"`
}

// Harm returns what it is for a limit that begins at an init and comes to a target.
func (p Present) Harm(init, target *catalog.Integer) Harm {
	passes := p.passes()
	total := new(big.Int).Mul(&p.exposure(init, passes).Theft.Int, big.NewInt(theft))
	total.Add(total, new(big.Int).Mul(&p.exposure(target, passes).Extraction.Int, big.NewInt(surface)))
	return Harm{p.MaxChange, init, &catalog.Integer{Int: *total}}
}

// Least returns the least harm of all ways to come to a target in so many rises beyond the init,
// over what a rise may add: from 0.1 % to 100 %, in steps of 0.1 %.
func (p Present) Least(target *catalog.Integer, rises int) (least Harm) {
	thousandth := new(big.Int).Div(wad, big.NewInt(1_000))
	for change := range int64(1_000) {
		p.MaxChange = &catalog.Integer{Int: *new(big.Int).Mul(big.NewInt(1_001+change), thousandth)}
		if harm := p.Harm(p.Required(target, rises), target); least.Total == nil || harm.Total.Cmp(&least.Total.Int) < 0 {
			least = harm
		}
	}
	return least
}
