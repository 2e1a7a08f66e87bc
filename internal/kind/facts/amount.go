// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"fmt"
	"math/big"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Tokens writes units of a token as whole tokens, exactly.
func Tokens(units *big.Int, decimals uint8) string {
	whole, rest := new(big.Int).QuoRem(units, One(decimals), new(big.Int))
	if rest.Sign() == 0 {
		return whole.String()
	}
	return whole.String() + "." + strings.TrimRight(fmt.Sprintf("%0*s", int(decimals), rest.String()), "0")
}

// One is a whole token in its smallest units.
func One(decimals uint8) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
}

// Least is the smallest of some amounts; nil is no bound.
func Least(amounts ...*big.Int) *big.Int {
	var found *big.Int
	for _, amount := range amounts {
		if amount != nil && (found == nil || amount.Cmp(found) < 0) {
			found = amount
		}
	}
	return new(big.Int).Set(found)
}

// Part is an amount divided, rounded down.
func Part(amount *big.Int, of int64) *big.Int { return new(big.Int).Div(amount, big.NewInt(of)) }

// Whole is a number of a manifest.
func Whole[N int64 | uint64 | uint8](n N) *catalog.Integer {
	return catalog.NewInteger(new(big.Int).SetUint64(uint64(n)))
}

// Signed is a number of a manifest that may be below zero.
func Signed(n int64) *catalog.Integer { return catalog.NewInteger(big.NewInt(n)) }
