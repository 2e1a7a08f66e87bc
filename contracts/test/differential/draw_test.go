// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"math/big"
	"math/rand/v2"
)

// one of several, each as likely.
func one[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

// chance is true once in n times.
func chance(r *rand.Rand, n int) bool { return r.IntN(n) == 0 }

// bits draws a number of so many binary digits at most, evenly.
func bits(r *rand.Rand, n int) *big.Int {
	x := new(big.Int)
	for range (n + 63) / 64 {
		x.Lsh(x, 64).Or(x, new(big.Int).SetUint64(r.Uint64()))
	}
	return x.And(x, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), uint(n)), big.NewInt(1)))
}

// below draws a number from 0 to limit - 1, or 0.
func below(r *rand.Rand, limit *big.Int) *big.Int {
	if limit.Sign() <= 0 {
		return new(big.Int)
	}
	x := bits(r, limit.BitLen()+64)
	return x.Mod(x, limit)
}

// tokens draws an amount of a token: whole tokens, from one to a thousand million, or with all
// decimals.
func tokens(r *rand.Rand, decimals int) *big.Int {
	n := pow10(decimals + r.IntN(9))
	n.Mul(n, big.NewInt(1+r.Int64N(9)))
	if chance(r, 2) {
		n.Add(n, below(r, n))
	}
	return n
}

// number draws what a 256-bit parameter may be: mostly amounts, and the ends more often than chance
// would have it.
func number(r *rand.Rand) *big.Int {
	switch r.IntN(12) {
	case 0:
		return new(big.Int)
	case 1:
		return big.NewInt(r.Int64N(3))
	case 2:
		return new(big.Int).Sub(Max, big.NewInt(r.Int64N(3)))
	case 3:
		return new(big.Int).Sub(Max, bits(r, 1+r.IntN(256)))
	case 4:
		return around(r, new(big.Int).Lsh(big.NewInt(1), uint(r.IntN(256))))
	case 5:
		return bits(r, 1+r.IntN(256))
	case 6, 7, 8:
		return tokens(r, 6)
	default:
		return tokens(r, 18)
	}
}

// around draws a number at most one off another, of 256 bits.
func around(r *rand.Rand, n *big.Int) *big.Int {
	n = new(big.Int).Add(n, big.NewInt(r.Int64N(3)-1))
	if n.Sign() < 0 {
		return new(big.Int)
	}
	return least(n, Max)
}

// slope draws a growth per second: nothing, one, so much a day, or anything.
func slope(r *rand.Rand) *big.Int {
	switch r.IntN(8) {
	case 0:
		return new(big.Int)
	case 1:
		return big.NewInt(1)
	case 2:
		return number(r)
	default:
		n := tokens(r, one(r, 6, 18))
		return n.Quo(n, big.NewInt(86_400))
	}
}

// seconds draws a time to pass.
func seconds(r *rand.Rand) uint64 {
	switch r.IntN(8) {
	case 0:
		return 0
	case 1:
		return 1
	case 2:
		return 12
	case 3:
		return r.Uint64N(86_400)
	case 4:
		return r.Uint64N(365 * 86_400)
	case 5:
		return r.Uint64N(1 << (1 + r.Uint64N(40)))
	default:
		return one[uint64](r, 3_600, 16*3_600, 86_400)
	}
}

func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}
