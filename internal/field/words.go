// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import (
	"encoding/json"
	"math/big"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/words"
)

// measured writes a number of a manifest with what it counts.
func measured(number json.Number, in Measure) string {
	value, whole := new(big.Int).SetString(number.String(), 10)
	switch {
	case !whole:
	case in == Bps:
		return words.Tokens(value, 2) + " %"
	case in == Seconds:
		if seconds, err := strconv.ParseUint(number.String(), 10, 64); err == nil {
			return words.Span(seconds)
		}
	}
	return number.String()
}

// separated writes a plain decimal with separators for thousands.
func separated(decimal string) string {
	whole, rest, _ := strings.Cut(decimal, ".")
	value, is := new(big.Int).SetString(whole, 10)
	if !is {
		return decimal
	}
	if rest != "" {
		rest = "." + rest
	}
	return words.Tokens(value, 0) + rest
}
