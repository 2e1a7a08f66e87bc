// SPDX-License-Identifier: AGPL-3.0-or-later

package published

import (
	"fmt"
	"math/big"
)

// Interval encloses an exact number between two floating-point numbers, each rounded outwards in
// every step. Its cost does not depend on the history.
type Interval struct{ low, high *big.Float }

// Intervals makes whole numbers of so many binary digits.
func Intervals(precision uint) func(*big.Int) Interval {
	return func(n *big.Int) Interval {
		return Interval{down(precision).SetInt(n), up(precision).SetInt(n)}
	}
}

func down(precision uint) *big.Float {
	return new(big.Float).SetPrec(precision).SetMode(big.ToNegativeInf)
}

func up(precision uint) *big.Float {
	return new(big.Float).SetPrec(precision).SetMode(big.ToPositiveInf)
}

func (x Interval) precision() uint { return x.low.Prec() }

// Add is the sum.
func (x Interval) Add(y Interval) Interval {
	return Interval{down(x.precision()).Add(x.low, y.low), up(x.precision()).Add(x.high, y.high)}
}

// Sub is the difference.
func (x Interval) Sub(y Interval) Interval {
	return Interval{down(x.precision()).Sub(x.low, y.high), up(x.precision()).Sub(x.high, y.low)}
}

// Mul is the product of numbers that are not negative.
func (x Interval) Mul(y Interval) Interval {
	return Interval{down(x.precision()).Mul(x.low, y.low), up(x.precision()).Mul(x.high, y.high)}
}

// Quo is the quotient of numbers that are not negative.
func (x Interval) Quo(y Interval) Interval {
	return Interval{down(x.precision()).Quo(x.low, y.high), up(x.precision()).Quo(x.high, y.low)}
}

// Floor is the whole part of the exact number, if the exact number is not less than 2**-1000 below
// a whole number. Nothing but cancellation brings it that close, e.g. where a user is alone in a
// generation: then it is that number.
func (x Interval) Floor() (*big.Int, error) {
	width := up(x.precision()).Sub(x.high, x.low)
	if width.Sign() != 0 && width.MantExp(nil) > -1000 {
		return nil, fmt.Errorf("%d binary digits are too few", x.precision())
	}
	whole, _ := x.high.Int(nil)
	return whole, nil
}

// AtLeastOne says whether the exact number is.
func (x Interval) AtLeastOne() (bool, error) {
	one := big.NewFloat(1)
	if x.low.Cmp(one) >= 0 {
		return true, nil
	}
	if x.high.Cmp(one) >= 0 {
		return false, fmt.Errorf("%d binary digits are too few to tell whether the queue is drained", x.precision())
	}
	return false, nil
}
