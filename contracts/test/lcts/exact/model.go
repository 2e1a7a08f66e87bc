// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"math/big"
)

// interval encloses an exact number.
type interval struct{ low, high *big.Float }

func down() *big.Float { return new(big.Float).SetPrec(precision).SetMode(big.ToNegativeInf) }
func up() *big.Float   { return new(big.Float).SetPrec(precision).SetMode(big.ToPositiveInf) }

func whole(n *big.Int) interval { return interval{down().SetInt(n), up().SetInt(n)} }

func (x interval) add(y interval) interval {
	return interval{down().Add(x.low, y.low), up().Add(x.high, y.high)}
}

func (x interval) sub(y interval) interval {
	return interval{down().Sub(x.low, y.high), up().Sub(x.high, y.low)}
}

// mul and div are for numbers that are not negative.
func (x interval) mul(y interval) interval {
	return interval{down().Mul(x.low, y.low), up().Mul(x.high, y.high)}
}

func (x interval) div(y interval) interval {
	return interval{down().Quo(x.low, y.high), up().Quo(x.high, y.low)}
}

// floor is the whole part of the exact number, if the exact number is not less than 2**-1000 below a whole number. Nothing
// but cancellation brings it that close, e.g. where a user is alone in a generation: then it is that number.
func (x interval) floor() (*big.Int, error) {
	width := up().Sub(x.high, x.low)
	if width.Sign() != 0 && width.MantExp(nil) > -1000 {
		return nil, fmt.Errorf("%d binary digits are too few", precision)
	}
	whole, _ := x.high.Int(nil)
	return whole, nil
}

// model is the queue as published. Nil totals: no current generation.
type model struct {
	underlying, shares *interval
	rewardPerToken     interval
	stakes             [users]*stake
}

// stake is a position. A finalized one keeps its reward as a number and has no shares.
type stake struct {
	shares, debt interval
	final        *interval
}

func newModel() *model { return &model{rewardPerToken: whole(new(big.Int))} }

func (m *model) enter(user int, amount *big.Int) (*big.Int, error) {
	reward := whole(new(big.Int))
	held := whole(new(big.Int))
	if s := m.stakes[user]; s != nil {
		reward = m.pending(s)
		if s.final == nil {
			held = s.shares
		}
	}
	a := whole(amount)
	if m.underlying == nil {
		m.rewardPerToken = whole(new(big.Int))
		u, s := a, a
		m.underlying, m.shares = &u, &s
		held = held.add(a)
	} else {
		minted := a.mul(*m.shares).div(*m.underlying)
		u, s := m.underlying.add(a), m.shares.add(minted)
		m.underlying, m.shares = &u, &s
		held = held.add(minted)
	}
	m.stakes[user] = &stake{shares: held, debt: m.rewardPerToken}
	return reward.floor()
}

func (m *model) claim(user int) (*big.Int, error) {
	s := m.stakes[user]
	reward := m.pending(s)
	if s.final != nil {
		m.stakes[user] = nil
	} else {
		s.debt = m.rewardPerToken
	}
	return reward.floor()
}

func (m *model) exit(user int) (underlying, reward *big.Int, err error) {
	s := m.stakes[user]
	if reward, err = m.pending(s).floor(); err != nil {
		return nil, nil, err
	}
	m.stakes[user] = nil
	if s.final != nil {
		return new(big.Int), reward, nil
	}
	out := s.shares.mul(*m.underlying).div(*m.shares)
	if underlying, err = out.floor(); err != nil {
		return nil, nil, err
	}
	u, t := m.underlying.sub(out), m.shares.sub(s.shares)
	m.underlying, m.shares = &u, &t
	return underlying, reward, m.finalize()
}

// part is so many millionths of totalUnderlying as a capacity, and what a settlement converts of it. For everything, the
// capacity is larger than what waits.
func (m *model) part(millionths int64) (capacity, converted *big.Int, err error) {
	if millionths == 1_000_000 {
		all, err := m.underlying.floor()
		return new(big.Int).Lsh(big.NewInt(1), 100), all, err
	}
	capacity, err = m.underlying.mul(whole(big.NewInt(millionths))).div(whole(big.NewInt(1_000_000))).floor()
	return capacity, capacity, err
}

func (m *model) settle(converted, rewarded *big.Int) error {
	m.rewardPerToken = m.rewardPerToken.add(whole(rewarded).div(*m.shares))
	u := m.underlying.sub(whole(converted))
	m.underlying = &u
	return m.finalize()
}

func (m *model) pending(s *stake) interval {
	if s.final != nil {
		return *s.final
	}
	return s.shares.mul(m.rewardPerToken.sub(s.debt))
}

// finalize ends the generation when less than one unit waits: who is in it keeps the reward.
func (m *model) finalize() error {
	one := big.NewFloat(1)
	if m.underlying.low.Cmp(one) >= 0 {
		return nil
	}
	if m.underlying.high.Cmp(one) >= 0 {
		return fmt.Errorf("%d binary digits are too few to tell whether the queue is drained", precision)
	}
	for _, s := range m.stakes {
		if s != nil && s.final == nil {
			reward := m.pending(s)
			s.final = &reward
		}
	}
	m.underlying, m.shares = nil, nil
	return nil
}
