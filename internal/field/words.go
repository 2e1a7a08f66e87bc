// SPDX-License-Identifier: AGPL-3.0-or-later

package field

import (
	"encoding/json"
	"math/big"
	"strconv"

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
