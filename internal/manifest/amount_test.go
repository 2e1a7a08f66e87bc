// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// Tokens and units say the same: moving the decimal point of one gives the other.
func TestAmountsAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(0, 18).Draw(t, "decimals")
		whole := rapid.Uint64().Draw(t, "whole")
		fraction := rapid.StringMatching(fmt.Sprintf(`[0-9]{0,%d}`, decimals)).Draw(t, "fraction")
		written := fmt.Sprint(whole)
		if fraction != "" {
			written += "." + fraction
		}
		got, err := amount(json.Number(written), decimals)
		if err != nil {
			t.Fatal(err)
		}
		moved, _ := new(big.Int).SetString(fmt.Sprint(whole)+fraction+strings.Repeat("0", int(decimals)-len(fraction)), 10)
		if got.Units.Cmp(moved) != 0 {
			t.Fatalf("%s with %d decimals is %s units, want %s", written, decimals, got.Units, moved)
		}
		back, err := amount(json.Number(got.Tokens), decimals)
		if err != nil || back.Units.Cmp(&got.Units.Int) != 0 || back.Tokens != got.Tokens {
			t.Fatalf("%s came back as %s: %v", got.Tokens, back.Tokens, err)
		}
	})
}

// One decimal more than the token has is refused, unless it is zero.
func TestAmountsAreNeverRounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(0, 18).Draw(t, "decimals")
		digit := rapid.IntRange(0, 9).Draw(t, "digit")
		written := "1." + strings.Repeat("0", int(decimals)) + fmt.Sprint(digit)
		if _, err := amount(json.Number(written), decimals); (err == nil) != (digit == 0) {
			t.Fatalf("%s with %d decimals: %v", written, decimals, err)
		}
	})
}

func TestAmountsEndBelowUnlimited(t *testing.T) {
	below := new(big.Int).Sub(&Unlimited.Int, big.NewInt(1))
	if _, err := amount(json.Number(below.String()), 0); err != nil {
		t.Error(err)
	}
	if _, err := amount(json.Number(Unlimited.String()), 0); err == nil {
		t.Error("2^256-1 is an amount")
	}
}

// In a day never more comes back than the manifest states, and less than one unit for each second is lost.
func TestSlopeRoundsDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		perDay := NewInteger(new(big.Int).SetUint64(rapid.Uint64().Draw(t, "perDay")))
		back := new(big.Int).Mul(&slope(perDay).Int, big.NewInt(secondsADay))
		lost := new(big.Int).Sub(&perDay.Int, back)
		if lost.Sign() < 0 || lost.Cmp(big.NewInt(secondsADay)) >= 0 {
			t.Fatalf("of %s a day %s come back", perDay, back)
		}
	})
}

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
