// SPDX-License-Identifier: AGPL-3.0-or-later

package words

import (
	"math/big"
	"strings"
)

// Whole returns how many of a token's smallest units make one whole token.
func Whole(decimals uint8) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
}

// Tokens returns an amount of smallest units in whole tokens, exact, with separators for thousands:
// 1,234,567.5.
func Tokens(units *big.Int, decimals uint8) string {
	sign, whole, rest := split(units, decimals)
	var out strings.Builder
	out.WriteString(sign)
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			out.WriteByte(',')
		}
		out.WriteRune(digit)
	}
	out.WriteString(rest)
	return out.String()
}

// Separated returns a plain decimal with separators for thousands. Other text stays as it is.
func Separated(decimal string) string {
	whole, rest, fraction := strings.Cut(decimal, ".")
	value, is := new(big.Int).SetString(whole, 10)
	if !is {
		return decimal
	}
	if fraction {
		rest = "." + rest
	}
	return Tokens(value, 0) + rest
}

// Decimal returns the same as Tokens without separators, as documents and manifests have it:
// 1234567.5.
func Decimal(units *big.Int, decimals uint8) string {
	sign, whole, rest := split(units, decimals)
	return sign + whole + rest
}

// split takes an amount apart into its sign, the whole tokens, and the fraction. The fraction
// begins with the decimal point, and is "" if there is none.
func split(units *big.Int, decimals uint8) (sign, whole, rest string) {
	if units.Sign() < 0 {
		sign = "-"
	}
	digits := new(big.Int).Abs(units).String()
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	point := len(digits) - int(decimals)
	if rest = strings.TrimRight(digits[point:], "0"); rest != "" {
		rest = "." + rest
	}
	return sign, digits[:point], rest
}
