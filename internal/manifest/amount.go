// SPDX-License-Identifier: AGPL-3.0-or-later

package manifest

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"
)

const secondsADay = 86_400

// Unlimited is the maximum that stands for no limit: 2^256-1.
var Unlimited = NewInteger(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))

// rational reads a number exactly. CUE writes it in decimal, perhaps with an exponent, which checkNumber has bounded.
func rational(number json.Number) (*big.Rat, error) {
	value, ok := new(big.Rat).SetString(number.String())
	if !ok {
		return nil, fmt.Errorf("%s is not a number", number)
	}
	return value, nil
}

// amount is whole tokens as a plain decimal, and in the token's smallest unit.
func amount(number json.Number, decimals uint8) (Amount, error) {
	value, err := rational(number)
	if err != nil {
		return Amount{}, err
	}
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	units, rest := scale.QuoRem(scale.Mul(scale, value.Num()), value.Denom(), new(big.Int))
	if rest.Sign() != 0 {
		return Amount{}, fmt.Errorf("%s has more decimals than the token's %d", number, decimals)
	}
	if units.Cmp(&Unlimited.Int) >= 0 {
		return Amount{}, fmt.Errorf("%s is more than a token can count", number)
	}
	tokens := value.FloatString(int(decimals))
	if strings.Contains(tokens, ".") {
		tokens = strings.TrimSuffix(strings.TrimRight(tokens, "0"), ".")
	}
	return Amount{Tokens: tokens, Units: NewInteger(units)}, nil
}

// rateLimit is a maximum and an amount a day. The slope is rounded down, so never more than the amount a day comes back.
func rateLimit(maximum, perDay json.Number, decimals uint8) (limit RateLimit, maximumErr, perDayErr error) {
	most, maximumErr := amount(maximum, decimals)
	daily, perDayErr := amount(perDay, decimals)
	if maximumErr != nil || perDayErr != nil {
		return RateLimit{}, maximumErr, perDayErr
	}
	return RateLimit{MaxAmount: most.Units, Slope: slope(daily.Units), PerDay: daily.Tokens}, nil, nil
}

// slope is units a second: floor(units a day / 86,400).
func slope(perDay *Integer) *Integer {
	return NewInteger(new(big.Int).Quo(&perDay.Int, big.NewInt(secondsADay)))
}

// unlimited is the one spelling of no limit.
func unlimited() RateLimit {
	return RateLimit{Unlimited: true, MaxAmount: NewInteger(&Unlimited.Int), Slope: new(Integer)}
}

// seconds reads a duration such as "180d" or "3h".
func seconds(text string) (uint64, error) {
	units := map[byte]uint64{'s': 1, 'm': 60, 'h': 3_600, 'd': secondsADay, 'w': 7 * secondsADay}
	if text == "" || units[text[len(text)-1]] == 0 {
		return 0, fmt.Errorf("%q is not a duration", text)
	}
	count, err := strconv.ParseUint(text[:len(text)-1], 10, 32)
	if err != nil {
		return 0, fmt.Errorf("%q is not a duration", text)
	}
	return count * units[text[len(text)-1]], nil
}

var errNoSuchDay = errors.New("there is no such day or time")

// FirstYear and LastYear bound every moment of a manifest, both included. Rules compare moments as
// nanoseconds in 64 bits, which hold these years whole.
const FirstYear, LastYear = 1678, 2261

// instant checks that a moment exists, and that rules can compare it with others.
func instant(text, layout string) error {
	switch at, err := time.Parse(layout, text); {
	case err != nil:
		return fmt.Errorf("%q: %w", text, errNoSuchDay)
	case at.Year() < FirstYear || at.Year() > LastYear:
		return fmt.Errorf("%q is not in the years %d to %d", text, FirstYear, LastYear)
	}
	return nil
}

// PerDay is the limit whose maximum is an amount of whole tokens, and which regains as much in a day.
func PerDay(tokens string, decimals uint8) (RateLimit, error) {
	limit, err, _ := rateLimit(json.Number(tokens), json.Number(tokens), decimals)
	return limit, err
}
