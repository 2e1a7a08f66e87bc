// SPDX-License-Identifier: AGPL-3.0-or-later

// Package published is a LCTS queue as the specification publishes it, in exact arithmetic: without
// the epochs, scales and dust by which the contract keeps the same formulae within 256 bits.
//
//	enter:  shares = amount if totalShares == 0, else amount*totalShares/totalUnderlying; rewardDebt = rewardPerToken
//	settle: rewardPerToken += rewarded/totalShares; totalUnderlying -= converted
//	claim:  shares*(rewardPerToken - rewardDebt); rewardDebt = rewardPerToken
//	exit:   shares*totalUnderlying/totalShares, off totalUnderlying and shares off totalShares
//
// The one rule beside them is that a generation ends when less than one unit of underlying waits in
// it. Nothing is rounded here, and nothing of tokens or locks is known.
package published

import "math/big"

// Number is exact, or encloses an exact number.
type Number[N any] interface {
	Add(N) N
	Sub(N) N
	Mul(N) N
	Quo(N) N
	// Floor is the whole part of the exact number.
	Floor() (*big.Int, error)
	// AtLeastOne says whether the exact number is.
	AtLeastOne() (bool, error)
}

// Queue is one direction of a Unit.
type Queue[N Number[N]] struct {
	// Generation counts them. The first is 1.
	Generation int
	// Active is whether a generation waits; Underlying and Shares are 0 otherwise.
	Active bool
	// Underlying is what waits [underlying units].
	Underlying N
	// Shares are all users'. The first of a generation gets one for each unit.
	Shares N
	// RewardPerToken is for each share, and begins at 0 with each generation [reward units].
	RewardPerToken N

	whole  func(*big.Int) N
	stakes map[int]*stake[N]
}

// stake is a position. A finalized one keeps its reward as a number and has no shares.
type stake[N Number[N]] struct {
	shares, debt N
	final        *N
}

// New is a queue that counts in the numbers that whole makes.
func New[N Number[N]](whole func(*big.Int) N) *Queue[N] {
	zero := whole(new(big.Int))
	return &Queue[N]{
		Underlying: zero, Shares: zero, RewardPerToken: zero, whole: whole, stakes: map[int]*stake[N]{},
	}
}

func (q *Queue[N]) zero() N { return q.whole(new(big.Int)) }

// Has is whether a user has a position, and whether that is in the current generation.
func (q *Queue[N]) Has(user int) (position, current bool) {
	s := q.stakes[user]
	return s != nil, s != nil && s.final == nil
}

// Pending is the reward that a user has not been paid yet.
func (q *Queue[N]) Pending(user int) N {
	if s := q.stakes[user]; s != nil {
		return q.pending(s)
	}
	return q.zero()
}

// Waiting is what of the underlying is a user's.
func (q *Queue[N]) Waiting(user int) N {
	s := q.stakes[user]
	if s == nil || s.final != nil {
		return q.zero()
	}
	return s.shares.Mul(q.Underlying).Quo(q.Shares)
}

// Enter brings an amount in, and pays the pending reward, whichever generation it is from.
func (q *Queue[N]) Enter(user int, amount *big.Int) (reward N) {
	reward = q.Pending(user)
	held := q.zero()
	if s := q.stakes[user]; s != nil && s.final == nil {
		held = s.shares
	}
	minted := q.whole(amount)
	if !q.Active {
		q.Active = true
		q.Generation++
		q.RewardPerToken = q.zero()
		q.Underlying, q.Shares = minted, minted
	} else {
		minted = minted.Mul(q.Shares).Quo(q.Underlying)
		q.Underlying, q.Shares = q.Underlying.Add(q.whole(amount)), q.Shares.Add(minted)
	}
	q.stakes[user] = &stake[N]{shares: held.Add(minted), debt: q.RewardPerToken}
	return reward
}

// Claim pays the pending reward of a user who has a position.
func (q *Queue[N]) Claim(user int) (reward N) {
	s := q.stakes[user]
	reward = q.pending(s)
	if s.final != nil {
		delete(q.stakes, user)
	} else {
		s.debt = q.RewardPerToken
	}
	return reward
}

// Exit pays the pending reward and what waits of a user who has a position.
func (q *Queue[N]) Exit(user int) (underlying, reward N, err error) {
	underlying = q.Waiting(user)
	reward, err = q.ExitTaking(user, underlying)
	return underlying, reward, err
}

// ExitTaking is an exit that takes another amount off the total than what waits of the user.
func (q *Queue[N]) ExitTaking(user int, off N) (reward N, err error) {
	s := q.stakes[user]
	reward = q.pending(s)
	delete(q.stakes, user)
	if s.final != nil {
		return reward, nil
	}
	q.Underlying, q.Shares = q.Underlying.Sub(off), q.Shares.Sub(s.shares)
	return reward, q.finalize()
}

// Forfeit removes a position and leaves what waits of it in the generation, nobody's.
func (q *Queue[N]) Forfeit(user int) { delete(q.stakes, user) }

// Settle converts so much of what waits into so much reward.
func (q *Queue[N]) Settle(converted, rewarded *big.Int) error {
	q.RewardPerToken = q.RewardPerToken.Add(q.whole(rewarded).Quo(q.Shares))
	q.Underlying = q.Underlying.Sub(q.whole(converted))
	return q.finalize()
}

func (q *Queue[N]) pending(s *stake[N]) N {
	if s.final != nil {
		return *s.final
	}
	return s.shares.Mul(q.RewardPerToken.Sub(s.debt))
}

// finalize ends the generation when less than one unit waits: who is in it keeps the reward.
func (q *Queue[N]) finalize() error {
	if enough, err := q.Underlying.AtLeastOne(); enough || err != nil {
		return err
	}
	for _, s := range q.stakes {
		if s.final == nil {
			reward := q.pending(s)
			s.final = &reward
		}
	}
	q.Active = false
	q.Underlying, q.Shares = q.zero(), q.zero()
	return nil
}
