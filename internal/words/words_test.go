// SPDX-License-Identifier: AGPL-3.0-or-later

package words_test

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/internal/words"
)

func TestAmountsAreInWholeTokens(t *testing.T) {
	for _, c := range []struct {
		units, text string
		decimals    uint8
	}{
		{"0", "0", 18},
		{"1", "0.000000000000000001", 18},
		{"1500000000000000000", "1.5", 18},
		{"999000000", "999", 6},
		{"1000000000", "1,000", 6},
		{"1234567500000", "1,234,567.5", 6},
		{"-1234500", "-1,234.5", 3},
		{"1234567", "1,234,567", 0},
	} {
		units, _ := new(big.Int).SetString(c.units, 10)
		if got := words.Tokens(units, c.decimals); got != c.text {
			t.Errorf("%s units of %d decimals are %s, not %s", c.units, c.decimals, got, c.text)
		}
	}
}

func TestNoUnitOfAnAmountIsLost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		units, decimals := big.NewInt(rapid.Int64().Draw(t, "units")), rapid.Uint8Range(0, 30).Draw(t, "decimals")
		text := words.Decimal(units, decimals)
		if apart := strings.ReplaceAll(words.Tokens(units, decimals), ",", ""); apart != text {
			t.Fatalf("%s with separators is %s", text, apart)
		}
		back, ok := new(big.Rat).SetString(text)
		if !ok {
			t.Fatalf("%q is no number", text)
		}
		if back.Mul(back, new(big.Rat).SetInt(words.Whole(decimals))); !back.IsInt() || back.Num().Cmp(units) != 0 {
			t.Fatalf("%s units of %d decimals are written as %s", units, decimals, text)
		}
	})
}

func TestThousandsAreSeparated(t *testing.T) {
	for text, want := range map[string]string{
		"5000000": "5,000,000", "1234567.50": "1,234,567.50", "999": "999", "-1234.5": "-1,234.5", "": "", "any": "any", "0.0001": "0.0001",
	} {
		if got := words.Separated(text); got != want {
			t.Errorf("%q is written %q, not %q", text, got, want)
		}
	}
	for bps, want := range map[int64]string{700: "7 %", 1: "0.01 %", 123_456: "1,234.56 %"} {
		if got := words.Percent(bps); got != want {
			t.Errorf("%d bps are %q, not %q", bps, got, want)
		}
	}
}

func TestNounsAreCounted(t *testing.T) {
	for text, got := range map[string]string{
		"0 Units": words.Count(0, "Unit"), "1 Unit": words.Count(1, "Unit"), "2 Classes": words.Count(2, "Class"), "1 Class": words.Count(1, "Class"),
	} {
		if got != text {
			t.Errorf("%q, not %q", got, text)
		}
	}
}

func TestSpansAreExact(t *testing.T) {
	for seconds, text := range map[uint64]string{
		0: "0 s", 1: "1 s", 60: "1 minute", 61: "61 s", 3_600: "1 hour", 64_800: "18 hours", 86_400: "1 day", 14 * 86_400: "14 days", 90_000: "25 hours",
	} {
		if got := words.Span(seconds); got != text {
			t.Errorf("%d seconds are %q, not %q", seconds, got, text)
		}
	}
}

func TestLinesAreBrokenBetweenWords(t *testing.T) {
	for text, want := range map[string]string{
		"short\n":                 "short\n",
		"  one two three four\n":  "  one two\n      three\n      four\n",
		"  averyveryverylongword": "  averyveryverylongword",
		"a  b":                    "a  b",
		"ééééé ééééé":             "ééééé\n    ééééé",
		"averyveryverylong one\n": "averyveryverylong\n    one\n",
	} {
		if got := words.Wrap(text, 10); got != want {
			t.Errorf("%q is broken into %q, not %q", text, got, want)
		}
	}
}

func TestNoWordIsLostInABrokenLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching("[ ab\\n]{0,200}").Draw(t, "text")
		if got := words.Wrap(text, 20); strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(text), " ") {
			t.Fatalf("%q is broken into %q", text, got)
		}
	})
}
