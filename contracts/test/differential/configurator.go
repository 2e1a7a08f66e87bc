// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// general is the index of entries that hold for every RateLimits.
var general = common.Address{}

// wad is 1 in the fixed-point numbers of maxChange.
var wad = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

// Init is how far the first setting of a limit may go.
type Init struct{ Maximum, Slope *big.Int }

func (i Init) isAbsent() bool { return i.Maximum.Sign() == 0 && i.Slope.Sign() == 0 }

type initIndex struct {
	key        common.Hash
	rateLimits common.Address
}

type pair struct{ rateLimits, cBeam common.Address }

// Beams is the model of what a BeamState holds for setRateLimit.
type Beams struct {
	Ward    common.Address
	Stopped bool

	rateLimits map[common.Address]bool
	cBeams     map[common.Address]bool
	pairs      map[pair]bool
	inits      map[initIndex]Init
	hops       map[common.Address]*big.Int
	changes    map[common.Address]*big.Int
}

// NewBeams is an empty BeamState.
func NewBeams(ward common.Address) *Beams {
	return &Beams{
		Ward:       ward,
		rateLimits: map[common.Address]bool{},
		cBeams:     map[common.Address]bool{},
		pairs:      map[pair]bool{},
		inits:      map[initIndex]Init{},
		hops:       map[common.Address]*big.Int{},
		changes:    map[common.Address]*big.Int{},
	}
}

// SetChange is setMaxChange: a change of less than 1 would forbid what is.
func (b *Beams) SetChange(rateLimits common.Address, value *big.Int) error {
	if value.Cmp(wad) < 0 {
		return Revert("BeamState/maxChange-below-1x")
	}
	b.changes[rateLimits] = value
	return nil
}

// Pair is setCBeamForRateLimits: both must have been added before.
func (b *Beams) Pair(rateLimits, cBeam common.Address) error {
	if !b.rateLimits[rateLimits] {
		return Revert("BeamState/not-existing-rateLimits")
	}
	if !b.cBeams[cBeam] {
		return Revert("BeamState/not-existing-cBeam")
	}
	b.pairs[pair{rateLimits, cBeam}] = true
	return nil
}

// Init is the entry for the RateLimits, or the general one in its place. An entry of (0, 0) is
// none.
func (b *Beams) Init(key common.Hash, rateLimits common.Address) Init {
	for _, index := range []common.Address{rateLimits, general} {
		if i, ok := b.inits[initIndex{key, index}]; ok && !i.isAbsent() {
			return i
		}
	}
	return Init{new(big.Int), new(big.Int)}
}

// Hop is the time between two rises of a key, 0 for none.
func (b *Beams) Hop(rateLimits common.Address) *big.Int { return ownOrGeneral(b.hops, rateLimits) }

// Change is how much a value may become of what it is, in one hop, times 1e18.
func (b *Beams) Change(rateLimits common.Address) *big.Int {
	return ownOrGeneral(b.changes, rateLimits)
}

func ownOrGeneral(values map[common.Address]*big.Int, rateLimits common.Address) *big.Int {
	for _, index := range []common.Address{rateLimits, general} {
		if v := values[index]; v != nil && v.Sign() != 0 {
			return v
		}
	}
	return new(big.Int)
}

// Configured is the model of a Configurator with its BeamState and the RateLimits that it may be
// admin of.
type Configured struct {
	*Beams
	Address common.Address
	Limits  map[common.Address]*Limits
	// Risen is when a key last rose from here, zzz [Unix seconds].
	Risen map[initIndex]uint64
}

// SetRateLimit is what the published semantics say, gate by gate.
func (m *Configured) SetRateLimit(
	from, rateLimits common.Address, key common.Hash, maximum, slope *big.Int, now uint64,
) error {
	if m.Stopped {
		return Revert("Configurator/stopped")
	}
	if !m.pairs[pair{rateLimits, from}] {
		return Revert("Configurator/not-authorized-ratelimits-cBeam")
	}
	limits := m.Limits[rateLimits]
	first := m.Init(key, rateLimits)
	current := limits.Limit(key)

	// Unlimited by its init, or by governance without an init: it can only be set to what it is,
	// and that uses no hop.
	unlimited := Init{Max, new(big.Int)}
	if equal(first, unlimited) || first.isAbsent() && equal(Init{current.Maximum, current.Slope}, unlimited) {
		if !equal(Init{maximum, slope}, unlimited) {
			return Revert("Configurator/unlimited-incorrect-params")
		}
		return limits.SetUnlimited(m.Address, key, now)
	}

	change := m.Change(rateLimits)
	if err := reaches(maximum, first.Maximum, current.Maximum, change, "Configurator/exceeds-max-amount"); err != nil {
		return err
	}
	if err := reaches(slope, first.Slope, current.Slope, change, "Configurator/exceeds-max-slope"); err != nil {
		return err
	}

	risen := initIndex{key, rateLimits}
	rises := maximum.Cmp(current.Maximum) > 0 || slope.Cmp(current.Slope) > 0
	if rises {
		if err := m.hop(rateLimits, risen, now); err != nil {
			return err
		}
	}

	// The capacity stays what it is, cut to the new maximum. If it cannot be computed, nothing can
	// be set.
	capacity, err := current.Capacity(now)
	if err != nil {
		return err
	}
	last := least(maximum, capacity)
	if err := limits.SetAll(m.Address, key, maximum, slope, last, new(big.Int).SetUint64(now), now); err != nil {
		return err
	}
	if rises {
		m.Risen[risen] = now
	}
	return nil
}

// hop refuses a rise that comes too soon. The first one of a key counts from 1970. When it would be
// due is a number of 256 bits, like every other.
func (m *Configured) hop(rateLimits common.Address, risen initIndex, now uint64) error {
	hop := m.Hop(rateLimits)
	if hop.Sign() == 0 {
		return Revert("Configurator/hop-not-set")
	}
	due := new(big.Int).Add(new(big.Int).SetUint64(m.Risen[risen]), hop)
	if due.Cmp(Max) > 0 {
		return Overflow
	}
	if due.Cmp(new(big.Int).SetUint64(now)) > 0 {
		return Revert("Configurator/increment-too-soon")
	}
	return nil
}

// reaches refuses a value beyond all three ceilings: its init, what it is, and what it is times the
// change. The specification rounds the last down (v <= floor(cur * maxChange / 1e18)); for a whole
// number v that is the same as not rounding it, which is what happens here. The product is refused
// when it leaves 256 bits, and looked at only for a value that needs it.
func reaches(value, first, current, change *big.Int, refusal Revert) error {
	if value.Cmp(first) <= 0 || value.Cmp(current) <= 0 {
		return nil
	}
	product := new(big.Int).Mul(current, change)
	if product.Cmp(Max) > 0 {
		return Overflow
	}
	if rat(value).Cmp(new(big.Rat).SetFrac(product, wad)) > 0 {
		return refusal
	}
	return nil
}

func equal(a, b Init) bool { return a.Maximum.Cmp(b.Maximum) == 0 && a.Slope.Cmp(b.Slope) == 0 }
