// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"math/big"
	"strings"

	"github.com/halo-factory/halocompile/internal/proposal"
)

const (
	maxHops    = 2000         // increases that are counted; a ramp that needs more is said to be longer
	lastMoment = 253402300799 // Unix seconds, the end of year 9999; what is later is no date
)

var wad = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

// steps are the values of a limit as GovOps may raise it, from the first to the init: each the one before times the factor, rounded down as the contract does,
// and the last exactly the init. It is incomplete when the factor does not get there within maxHops, and nil when the document is not a ramp.
func steps(ramp proposal.Ramp) (values []*big.Int, complete bool) {
	if ramp.Initial == nil || ramp.Ceiling == nil || ramp.Factor == nil || ramp.Initial.Sign() < 0 || ramp.Factor.Sign() < 0 {
		return nil, false
	}
	value := new(big.Int).Set(&ramp.Initial.Int)
	values = append(values, value)
	for value.Cmp(&ramp.Ceiling.Int) < 0 {
		next := new(big.Int).Mul(value, &ramp.Factor.Int)
		next.Div(next, wad)
		if next.Cmp(value) <= 0 || len(values) > maxHops {
			return values, false
		}
		if next.Cmp(&ramp.Ceiling.Int) > 0 {
			next.Set(&ramp.Ceiling.Int)
		}
		value = next
		values = append(values, value)
	}
	return values, true
}

// tokens is an amount in whole tokens, exact, with thousands set apart.
func tokens(units *big.Int, scale uint8) string {
	if units == nil {
		return nothing
	}
	sign, digits := "", new(big.Int).Abs(units).String()
	if units.Sign() < 0 {
		sign = "-"
	}
	if missing := int(scale) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	whole, rest := digits[:len(digits)-int(scale)], strings.TrimRight(digits[len(digits)-int(scale):], "0")
	var out strings.Builder
	out.WriteString(sign)
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			out.WriteByte(',')
		}
		out.WriteRune(digit)
	}
	if rest != "" {
		out.WriteString("." + rest)
	}
	return out.String()
}
