// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

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
		got, err := ParseAmount(json.Number(written), decimals)
		if err != nil {
			t.Fatal(err)
		}
		moved, _ := new(big.Int).SetString(fmt.Sprint(whole)+fraction+strings.Repeat("0", int(decimals)-len(fraction)), 10)
		if got.Units.Cmp(moved) != 0 {
			t.Fatalf("%s with %d decimals is %s units, want %s", written, decimals, got.Units, moved)
		}
		back, err := ParseAmount(json.Number(got.Tokens), decimals)
		if err != nil || back.Units.Cmp(&got.Units.Int) != 0 || back.Tokens != got.Tokens {
			t.Fatalf("%s came back as %s: %v", got.Tokens, back.Tokens, err)
		}
	})
}

// An amount with more decimals than the token has is refused, unless the further ones are zero.
func TestAmountsAreNeverRounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		decimals := rapid.Uint8Range(0, 18).Draw(t, "decimals")
		digit := rapid.IntRange(0, 9).Draw(t, "digit")
		written := "1." + strings.Repeat("0", int(decimals)) + fmt.Sprint(digit)
		if _, err := ParseAmount(json.Number(written), decimals); (err == nil) != (digit == 0) {
			t.Fatalf("%s with %d decimals: %v", written, decimals, err)
		}
	})
}

func TestAmountsEndBelowUnlimited(t *testing.T) {
	below := new(big.Int).Sub(&Unlimited.Int, big.NewInt(1))
	if _, err := ParseAmount(json.Number(below.String()), 0); err != nil {
		t.Error(err)
	}
	if _, err := ParseAmount(json.Number(Unlimited.String()), 0); err == nil {
		t.Error("2^256-1 is an amount")
	}
}

// Within a day a limit never regains more than the manifest states. It loses less than one unit for
// each second.
func TestSlopeRoundsDown(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		perDay := NewInteger(new(big.Int).SetUint64(rapid.Uint64().Draw(t, "perDay")))
		back := new(big.Int).Mul(&SlopeOf(perDay).Int, big.NewInt(secondsADay))
		lost := new(big.Int).Sub(&perDay.Int, back)
		if lost.Sign() < 0 || lost.Cmp(big.NewInt(secondsADay)) >= 0 {
			t.Fatalf("of %s a day %s come back", perDay, back)
		}
	})
}

// Any number is either read exactly or refused.
func FuzzAmount(f *testing.F) {
	for _, text := range []string{"0", "1", "25000000", "0.1", "0.000001", "0.0000001", "1e6", "1E-6", "1.50", "-1", "+1", "1/3", "0x10", "1_000", "Inf", "NaN", "", ".", "1e400", "00", "1p4"} {
		f.Add(text, uint8(6))
		f.Add(text, uint8(18))
	}
	f.Fuzz(func(t *testing.T, text string, decimals uint8) {
		decimals %= 19
		number := json.Number(text)
		if _, err := json.Marshal(number); err != nil || len(text) > 100 {
			return // the schema would not pass on such a number
		}
		if _, exponent, found := strings.Cut(strings.ToLower(text), "e"); found && len(strings.TrimLeft(exponent, "+-0")) > 2 {
			return // the loader has refused such exponents already
		}
		got, err := ParseAmount(number, decimals)
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
		again, err := ParseAmount(json.Number(got.Tokens), decimals)
		if err != nil || again.Tokens != got.Tokens || again.Units.Cmp(&got.Units.Int) != 0 {
			t.Fatalf("%q is written as %q, which is read as %v: %v", text, got.Tokens, again, err)
		}
	})
}

func TestAmountsAreWrittenAsInManifests(t *testing.T) {
	for text, want := range map[string]string{"100M": "100000000", "1_000_000": "1000000", "2.5K": "2500", "0": "0", "1G": "1000000000", "0.000001": "0.000001"} {
		number, err := Written(text)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ParseAmount(number, 6); err != nil || got.Tokens != want {
			t.Errorf("%s is %q, %v", text, got.Tokens, err)
		}
	}
	for _, text := range []string{"", "M", "-1", "1e9", "1 M", "1,000", "_1", "1__0", ".5", "1m", "1MM", strings.Repeat("9", 81)} {
		if number, err := Written(text); err == nil {
			t.Errorf("%q is taken for %s", text, number)
		}
	}
}
