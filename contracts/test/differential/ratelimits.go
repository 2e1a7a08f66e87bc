// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

var (
	defaultAdmin   = [32]byte{}
	controllerRole = role("CONTROLLER")
)

// Limit is the model of one key. It thinks in times rather than in amounts: a limit is full after
// (maximum - last) / slope seconds, which is a rational number, and refills in proportion before.
// All numbers but that time are whole, so nothing is ever rounded and every comparison is exact.
type Limit struct {
	Maximum, Slope, Last, Updated *big.Int
}

// NoLimit is a key that was never set.
func NoLimit() Limit {
	return Limit{Maximum: new(big.Int), Slope: new(big.Int), Last: new(big.Int), Updated: new(big.Int)}
}

// IsSet: the set of keys is the whitelist.
func (l Limit) IsSet() bool { return l.Maximum.Sign() != 0 }

// IsUnlimited: 2**256 - 1 means unlimited whatever the slope.
func (l Limit) IsUnlimited() bool { return l.Maximum.Cmp(Max) == 0 }

// Capacity is min(slope * elapsed + last, maximum). When the growth itself leaves 256 bits, every
// reading of the key is refused, however small the maximum (IRateLimits.setRateLimitData).
func (l Limit) Capacity(now uint64) (*big.Int, error) {
	if l.IsUnlimited() {
		return Max, nil
	}
	if l.Slope.Sign() == 0 {
		return l.Last, nil
	}
	elapsed := new(big.Int).Sub(new(big.Int).SetUint64(now), l.Updated)
	if rat(elapsed).Cmp(l.reaches(Max)) > 0 {
		return nil, Overflow
	}
	full := l.reaches(l.Maximum)
	if rat(elapsed).Cmp(full) >= 0 {
		return l.Maximum, nil
	}
	// The part of the way to the maximum that the elapsed time is of the time to it.
	way := rat(new(big.Int).Sub(l.Maximum, l.Last))
	gone := way.Mul(way, new(big.Rat).Quo(rat(elapsed), full))
	return floor(gone.Add(gone, rat(l.Last))), nil
}

// reaches is how many seconds after the last update the growth is at an amount.
func (l Limit) reaches(amount *big.Int) *big.Rat {
	return new(big.Rat).SetFrac(new(big.Int).Sub(amount, l.Last), l.Slope)
}

// Limits is the model of a RateLimits.
type Limits struct {
	Controller common.Address
	Admins     []common.Address
	Keys       map[common.Hash]Limit
}

// NewLimits has one controller.
func NewLimits(controller common.Address, admins ...common.Address) *Limits {
	return &Limits{controller, admins, map[common.Hash]Limit{}}
}

// Limit is the limit of a key.
func (m *Limits) Limit(key common.Hash) Limit {
	if l, ok := m.Keys[key]; ok {
		return l
	}
	return NoLimit()
}

// SetAll is setRateLimitData with every field.
func (m *Limits) SetAll(from common.Address, key common.Hash, maximum, slope, last, updated *big.Int, now uint64) error {
	if !slices.Contains(m.Admins, from) {
		return unauthorized(from, defaultAdmin)
	}
	if last.Cmp(maximum) > 0 {
		return Revert("RateLimits/invalid-lastAmount")
	}
	if updated.Cmp(new(big.Int).SetUint64(now)) > 0 {
		return Revert("RateLimits/invalid-lastUpdated")
	}
	m.Keys[key] = Limit{maximum, slope, last, updated}
	return nil
}

// Set is setRateLimitData with two fields: the limit starts full.
func (m *Limits) Set(from common.Address, key common.Hash, maximum, slope *big.Int, now uint64) error {
	return m.SetAll(from, key, maximum, slope, maximum, new(big.Int).SetUint64(now), now)
}

// SetUnlimited is setUnlimitedRateLimitData.
func (m *Limits) SetUnlimited(from common.Address, key common.Hash, now uint64) error {
	return m.Set(from, key, Max, new(big.Int), now)
}

// Decrease is triggerRateLimitDecrease: capacity is used.
func (m *Limits) Decrease(from common.Address, key common.Hash, amount *big.Int, now uint64) (*big.Int, error) {
	return m.trigger(from, key, now, func(_ Limit, capacity *big.Int) (*big.Int, error) {
		if amount.Cmp(capacity) > 0 {
			return nil, Revert("RateLimits/rate-limit-exceeded")
		}
		return new(big.Int).Sub(capacity, amount), nil
	})
}

// Increase is triggerRateLimitIncrease: capacity comes back, up to the maximum. An amount that
// takes the sum out of 256 bits is refused although the maximum would cut it.
func (m *Limits) Increase(from common.Address, key common.Hash, amount *big.Int, now uint64) (*big.Int, error) {
	return m.trigger(from, key, now, func(l Limit, capacity *big.Int) (*big.Int, error) {
		sum := new(big.Int).Add(capacity, amount)
		if sum.Cmp(Max) > 0 {
			return nil, Overflow
		}
		return least(sum, l.Maximum), nil
	})
}

// trigger leaves an unlimited key as it is, and otherwise makes the new capacity the last one.
func (m *Limits) trigger(
	from common.Address, key common.Hash, now uint64, change func(Limit, *big.Int) (*big.Int, error),
) (*big.Int, error) {
	if from != m.Controller {
		return nil, unauthorized(from, controllerRole)
	}
	l := m.Limit(key)
	if !l.IsSet() {
		return nil, Revert("RateLimits/zero-maxAmount")
	}
	if l.IsUnlimited() {
		return Max, nil
	}
	capacity, err := l.Capacity(now)
	if err != nil {
		return nil, err
	}
	if capacity, err = change(l, capacity); err != nil {
		return nil, err
	}
	m.Keys[key] = Limit{l.Maximum, l.Slope, capacity, new(big.Int).SetUint64(now)}
	return capacity, nil
}

func unauthorized(from common.Address, role [32]byte) error {
	return Custom("AccessControlUnauthorizedAccount", from, role)
}
