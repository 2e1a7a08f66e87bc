// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// A limit that is written down from a chain is read back as it was: at once, and in a second.
func TestALimitOfAChainIsWrittenExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(6, 18).Draw(t, "decimals")
		draw := func(label string) *big.Int {
			bytes := rapid.SliceOfN(rapid.Byte(), 0, 14).Draw(t, label)
			return new(big.Int).SetBytes(bytes)
		}
		most, slope := draw("most"), draw("slope")
		plain := func(units *big.Int) json.Number {
			return json.Number(strings.ReplaceAll(tokens(units, decimals), "_", ""))
		}
		limit, err, perDay := catalog.ParseRateLimit(plain(most), plain(aDay(slope)), decimals)
		if err != nil || perDay != nil || limit.MaxAmount.Cmp(most) != 0 || limit.Slope.Cmp(slope) != 0 {
			t.Fatalf("%v, %v: %s and %s a second, want %s and %s", err, perDay, limit.MaxAmount, limit.Slope, most, slope)
		}
	})
}
