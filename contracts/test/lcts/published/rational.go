// SPDX-License-Identifier: AGPL-3.0-or-later

package published

import "math/big"

// Rational is an exact number. It grows with the settlements of a generation, and without bound if
// exits take exactly what they claim off the total, which is why long histories take Interval.
type Rational struct{ rat *big.Rat }

// Whole is a whole number.
func Whole(n *big.Int) Rational { return Rational{new(big.Rat).SetInt(n)} }

// Fraction is a rational number.
func Fraction(x *big.Rat) Rational { return Rational{new(big.Rat).Set(x)} }

// Rat is the number.
func (x Rational) Rat() *big.Rat { return new(big.Rat).Set(x.rat) }

// Add is the sum.
func (x Rational) Add(y Rational) Rational { return Rational{new(big.Rat).Add(x.rat, y.rat)} }

// Sub is the difference.
func (x Rational) Sub(y Rational) Rational { return Rational{new(big.Rat).Sub(x.rat, y.rat)} }

// Mul is the product.
func (x Rational) Mul(y Rational) Rational { return Rational{new(big.Rat).Mul(x.rat, y.rat)} }

// Quo is the quotient.
func (x Rational) Quo(y Rational) Rational { return Rational{new(big.Rat).Quo(x.rat, y.rat)} }

// Floor is the whole part of a number that is not negative.
func (x Rational) Floor() (*big.Int, error) { return new(big.Int).Quo(x.rat.Num(), x.rat.Denom()), nil }

// AtLeastOne says whether it is.
func (x Rational) AtLeastOne() (bool, error) { return x.rat.Cmp(big.NewRat(1, 1)) >= 0, nil }
