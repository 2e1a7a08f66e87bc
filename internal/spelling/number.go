// SPDX-License-Identifier: AGPL-3.0-or-later

package spelling

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
)

// multiples are the words and letters that stand for powers of ten after a number.
var multiples = map[string]int{
	"": 0, "k": 3, "tsd": 3, "thousand": 3, "thousands": 3, "th": 3,
	"m": 6, "mm": 6, "mn": 6, "mio": 6, "mil": 6, "mill": 6, "million": 6, "millions": 6,
	"b": 9, "bn": 9, "g": 9, "mrd": 9, "bil": 9, "billion": 9, "billions": 9, "milliard": 9,
	"t": 12, "tn": 12, "trillion": 12, "trillions": 12,
}

var (
	// digits with separators, a word behind them, and perhaps the name of a currency
	counted = regexp.MustCompile(`^([0-9][0-9 _.,'’]*?) ?([a-zA-Z]*)$`)
	power   = regexp.MustCompile(`^([0-9][0-9_.,]*)(?: ?[*x×] ?10(?:\^|\*\*)|[eE]\+?)([0-9]{1,2})$`)
	grouped = map[string]*regexp.Regexp{
		",": regexp.MustCompile(`^[0-9]{1,3}(,[0-9]{3})+$`),
		".": regexp.MustCompile(`^[0-9]{1,3}(\.[0-9]{3}){2,}$`),
	}
	// what stands around an amount and says nothing about how much it is
	currency = regexp.MustCompile(`^(?:[A-Z]{3,5}|[$€£¥~≈=+]+) ?|(?: ?[$€£¥]| [A-Z]{3,5}| ?(?:tokens|dollars))$`)
	hundreds = regexp.MustCompile(`^([0-9][0-9_.,]*) ?(%|percent|per cent|pct|bps?|basis points?)?$`)
)

// number reads digits with separators for thousands and a fraction, of whatever country.
func number(text string) (*big.Rat, bool) {
	text = strings.NewReplacer("_", "", " ", "", "'", "", "’", "").Replace(text)
	switch {
	case grouped[","].MatchString(text):
		text = strings.ReplaceAll(text, ",", "")
	case grouped["."].MatchString(text):
		text = strings.ReplaceAll(text, ".", "")
	case strings.LastIndex(text, ",") > strings.LastIndex(text, "."): // 25.000,50
		text = strings.Replace(strings.ReplaceAll(text, ".", ""), ",", ".", 1)
	case strings.Contains(text, "."): // 25,000.50
		text = strings.ReplaceAll(text, ",", "")
	}
	if text == "" || len(text) > 80 || strings.Trim(text, "0123456789.") != "" {
		return nil, false
	}
	return new(big.Rat).SetString(text)
}

// amount reads a number of whole tokens.
func amount(written string) Reading {
	for before := ""; before != written; {
		before, written = written, currency.ReplaceAllString(written, "")
	}
	if parts := power.FindStringSubmatch(written); parts != nil {
		zeros, _ := strconv.Atoi(parts[2]) // two digits at most
		value, is := number(parts[1])
		return tokens(value, zeros, is)
	}
	if value, is := new(big.Int).SetString(strings.ToLower(written), 0); is && strings.HasPrefix(strings.ToLower(written), "0x") && len(written) <= 18 {
		return one(spelled(new(big.Rat).SetInt(value)))
	}
	parts := counted.FindStringSubmatch(written)
	if parts == nil {
		return Reading{}
	}
	zeros, known := multiples[strings.ToLower(parts[2])]
	value, is := number(parts[1])
	return tokens(value, zeros, known && is)
}

// tokens reads a number of whole tokens, times a power of ten. So many that no token has them are
// taken for smallest units, of 18 decimals or of 6.
func tokens(value *big.Rat, zeros int, is bool) Reading {
	if !is {
		return Reading{}
	}
	value = scaled(value, zeros)
	found := one(spelled(value))
	if value.Cmp(immense) < 0 {
		return found
	}
	for _, decimals := range []int{18, 6} {
		if each := scaled(value, -decimals); scaled(each, 6).IsInt() {
			found.Right = append(found.Right, Spelling{Text: spelled(each)})
		}
	}
	found.Why = "amounts are in whole tokens, not in smallest units"
	return found
}

// immense is more whole tokens than any token has.
var immense = new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(15), nil))

// rate reads a share, and returns it in basis points. A number below one can be a share of one, or
// of a hundred.
func rate(written string) Reading {
	parts := hundreds.FindStringSubmatch(strings.ToLower(written))
	if parts == nil {
		return Reading{}
	}
	value, is := number(parts[1])
	if !is {
		return Reading{}
	}
	percent, share := scaled(value, 2), scaled(value, 4)
	var found []Spelling
	add := func(points *big.Rat) {
		if points.IsInt() {
			found = append(found, Spelling{Text: plain(points), Meaning: plain(scaled(points, -2)) + " %"})
		}
	}
	switch {
	case strings.HasPrefix(parts[2], "b"):
		add(value)
	case parts[2] != "":
		add(percent)
	case value.IsInt():
		add(value)
	case value.Cmp(big.NewRat(1, 1)) < 0:
		add(share)
		add(percent)
	default:
		add(percent)
	}
	return Reading{Right: found}
}

// scaled returns a number times a power of ten.
func scaled(value *big.Rat, zeros int) *big.Rat {
	factor := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(zeros, -zeros))), nil))
	if zeros < 0 {
		return new(big.Rat).Quo(value, factor)
	}
	return new(big.Rat).Mul(value, factor)
}

// spelled writes an amount as manifests do: 25M, 2.5M, 100K, 1_234_567.
func spelled(value *big.Rat) string {
	for _, each := range []struct {
		letter string
		zeros  int
	}{{"G", 9}, {"M", 6}, {"K", 3}} {
		// at most two decimals before a letter
		if short := scaled(value, -each.zeros); short.Cmp(big.NewRat(1, 1)) >= 0 && scaled(short, 2).IsInt() {
			return plain(short) + each.letter
		}
	}
	return plain(value)
}

// plain writes a number in decimal, with "_" between thousands. It must have at most 36 decimals.
func plain(value *big.Rat) string {
	text := value.FloatString(36)
	whole, rest, _ := strings.Cut(text, ".")
	var out strings.Builder
	for i, digit := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			out.WriteByte('_')
		}
		out.WriteRune(digit)
	}
	if rest = strings.TrimRight(rest, "0"); rest != "" {
		out.WriteString("." + rest)
	}
	return out.String()
}
