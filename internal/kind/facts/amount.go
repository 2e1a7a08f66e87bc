// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/catalog"
)

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
