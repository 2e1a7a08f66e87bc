// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"math/big"
	"strings"
	"testing"
)

func TestSeconds(t *testing.T) {
	for text, want := range map[string]uint64{"1s": 1, "90m": 5_400, "18h": 64_800, "180d": 15_552_000, "2w": 1_209_600} {
		if got, err := seconds(text); err != nil || got != want {
			t.Errorf("%s is %d seconds: %v", text, got, err)
		}
	}
	for _, text := range []string{"", "h", "3", "3x", "-3h", "1.5h", "99999999999d"} {
		if got, err := seconds(text); err == nil {
			t.Errorf("%q is %d seconds", text, got)
		}
	}
}

// A duration is a count and a unit, and nothing else is one.
func FuzzSeconds(f *testing.F) {
	for _, text := range []string{"1s", "90m", "18h", "180d", "2w", "", "h", "3", "3x", "-3h", "1.5h", "0h", "007d", "99999999999d", "1 h", "１h"} {
		f.Add(text)
	}
	units := map[byte]uint64{'s': 1, 'm': 60, 'h': 3_600, 'd': 86_400, 'w': 604_800}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := seconds(text)
		if err != nil {
			return
		}
		count, unit := text[:len(text)-1], units[text[len(text)-1]]
		exact, ok := new(big.Int).SetString(count, 10)
		if !ok || unit == 0 || strings.HasPrefix(count, "+") || strings.HasPrefix(count, "-") || strings.Contains(count, "_") {
			t.Fatalf("%q is taken for %d seconds", text, got)
		}
		if exact.Mul(exact, new(big.Int).SetUint64(unit)); exact.Cmp(new(big.Int).SetUint64(got)) != 0 {
			t.Fatalf("%q is taken for %d seconds, and is %s", text, got, exact)
		}
	})
}
