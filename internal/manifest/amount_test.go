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

// Whatever is written as a number, it is exactly what it is taken for, or it is refused.
func FuzzAmount(f *testing.F) {
	for _, text := range []string{"0", "1", "25000000", "0.1", "0.000001", "0.0000001", "1e6", "1E-6", "1.50", "-1", "+1", "1/3", "0x10", "1_000", "Inf", "NaN", "", ".", "1e400", "00", "1p4"} {
		f.Add(text, uint8(6))
		f.Add(text, uint8(18))
	}
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		decimals %= 19
		number := json.Number(text)
		if _, err := json.Marshal(number); err != nil || len(text) > 100 {
			return // no number that the schema would hand on
		}
		if _, exponent, found := strings.Cut(strings.ToLower(text), "e"); found && len(strings.TrimLeft(exponent, "+-0")) > 2 {
			return // the loader refuses such exponents before
		}
		got, err := amount(number, decimals)
		if err != nil {
			return
		}
		exact, ok := new(big.Rat).SetString(text)
		if !ok {
			t.Fatalf("%q is no number, and is taken for %s", text, got.Tokens)
		}
		scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
		if exact.Mul(exact, new(big.Rat).SetInt(scale)); exact.Cmp(new(big.Rat).SetInt(&got.Units.Int)) != 0 {
			t.Fatalf("%q with %d decimals is taken for %s units", text, decimals, got.Units)
		}
		again, err := amount(json.Number(got.Tokens), decimals)
		if err != nil || again.Tokens != got.Tokens || again.Units.Cmp(&got.Units.Int) != 0 {
			t.Fatalf("%q is written as %q, which is read as %v: %v", text, got.Tokens, again, err)
		}
	})
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

// The layout of a manifest changes nothing that it says, and is its own layout.
func FuzzFormat(f *testing.F) {
	for _, text := range []string{"", "unit: {}", "unit: {a:1,b:\"x\"}\n", "// note\nunit: {a: 1} // more\n", "unit: a: b: [1, 2,\n3]", "unit: {a: \"\"\"\n\tx\n\t\"\"\"}", "{", "a: -1"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		once, err := Format("a.cue", []byte(text))
		if err != nil {
			return
		}
		twice, err := Format("a.cue", once)
		if err != nil || string(twice) != string(once) {
			t.Fatalf("%q becomes %q, which becomes %q: %v", text, once, twice, err)
		}
	})
}
