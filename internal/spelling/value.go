// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

var (
	inTokens  = regexp.MustCompile(`^([0-9][0-9_]*(?:\.[0-9]+)?)([KMG]?)$`)
	inSeconds = regexp.MustCompile(`^([1-9][0-9]{0,5})([smhdw])$`)
)

// Value returns the number that a value stands for which is spelled as a manifest has it, without
// quotes: whole tokens, basis points, a count, seconds. It returns nil for other sorts, and for
// what is not spelled so.
func (s Sort) Value(text string) *big.Rat {
	switch s {
	case Amount, Rate, Count:
		parts := inTokens.FindStringSubmatch(text)
		if parts == nil || len(text) > 80 || s != Amount && parts[2] != "" {
			return nil
		}
		value, is := new(big.Rat).SetString(strings.ReplaceAll(parts[1], "_", ""))
		if !is || s != Amount && !value.IsInt() {
			return nil
		}
		return scaled(value, map[string]int{"": 0, "K": 3, "M": 6, "G": 9}[parts[2]])
	case Duration:
		parts := inSeconds.FindStringSubmatch(text)
		if parts == nil {
			return nil
		}
		n, _ := strconv.ParseInt(parts[1], 10, 64) // six digits at most
		return new(big.Rat).SetInt64(n * lasts(parts[2]))
	}
	return nil
}

// Tokens writes a number of whole tokens as manifests do: 25M, 2.5M, 100K, 1_234_567. It must have
// at most 36 decimals.
func Tokens(value *big.Rat) string { return spelled(value) }

// Plain writes a whole number as manifests do, with "_" between thousands.
func Plain(value *big.Int) string { return plain(new(big.Rat).SetInt(value)) }
