// SPDX-License-Identifier: AGPL-3.0-or-later

package catalog

import (
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile/internal/words"
)

// Amount is a quantity of an asset or of Unit shares.
type Amount struct {
	Tokens string   `json:"tokens"` // as written, in whole tokens, plain decimal: "25000000"
	Units  *Integer `json:"units"`  // in the token's smallest unit, exact
}

// Integer is a big integer. In JSON it is a decimal string.
type Integer struct{ big.Int }

// NewInteger returns an Integer with a copy of the value.
func NewInteger(value *big.Int) *Integer {
	integer := new(Integer)
	integer.Set(value)
	return integer
}

// MarshalJSON writes a decimal string, which every JSON reader keeps exact.
func (i *Integer) MarshalJSON() ([]byte, error) {
	return []byte(`"` + i.String() + `"`), nil
}

// UnmarshalJSON reads a decimal string of at most 78 digits. It refuses any spelling but the
// canonical one.
func (i *Integer) UnmarshalJSON(data []byte) error {
	if len(data) > 81 {
		return fmt.Errorf("integer of %d characters", len(data))
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	if _, ok := i.SetString(text, 10); !ok || i.String() != text {
		return fmt.Errorf("%q is not a decimal integer", text)
	}
	return nil
}

const secondsADay = 86_400

// Unlimited is 2^256-1, the maximum that means "no limit".
var Unlimited = NewInteger(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)))

// rational reads a number exactly. CUE writes it in decimal, perhaps with an exponent. Package
// manifest has bounded the exponent (checkNumber).
func rational(number json.Number) (*big.Rat, error) {
	value, ok := new(big.Rat).SetString(number.String())
	if !ok {
		return nil, fmt.Errorf("%s is not a number", number)
	}
	return value, nil
}

// ParseAmount reads an amount of whole tokens. It returns the amount as a plain decimal, and in the
// token's smallest unit. It never rounds: it fails if the amount has more decimals than the token.
func ParseAmount(number json.Number, decimals uint8) (Amount, error) {
	value, err := rational(number)
	if err != nil {
		return Amount{}, err
	}
	scale := words.Whole(decimals)
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

// written is how people write an amount outside of manifests: 100M, 2.5K, 1_000_000.
var written = regexp.MustCompile(`^[0-9]+(_[0-9]+)*(\.[0-9]+)?[KMG]?$`)

// Written returns the number that a text means when it is written as in a manifest: with "_"
// between digits, and K, M or G for thousands, millions and thousand millions.
func Written(text string) (json.Number, error) {
	if len(text) > 80 || !written.MatchString(text) {
		return "", fmt.Errorf("%q is not an amount", text)
	}
	digits := strings.ReplaceAll(strings.TrimRight(text, "KMG"), "_", "")
	zeros := map[byte]int{'K': 3, 'M': 6, 'G': 9}[text[len(text)-1]]
	return json.Number(fmt.Sprintf("%se%d", digits, zeros)), nil
}

// ParseRateLimit reads a maximum and an amount a day, both in whole tokens. It rounds the slope
// down, so that a limit never regains more in a day than the manifest states.
func ParseRateLimit(maximum, perDay json.Number, decimals uint8) (limit RateLimit, maximumErr, perDayErr error) {
	most, maximumErr := ParseAmount(maximum, decimals)
	daily, perDayErr := ParseAmount(perDay, decimals)
	if maximumErr != nil || perDayErr != nil {
		return RateLimit{}, maximumErr, perDayErr
	}
	return RateLimit{MaxAmount: most.Units, Slope: SlopeOf(daily.Units), PerDay: daily.Tokens}, nil, nil
}

// SlopeOf returns units a second for units a day: floor(perDay / 86,400).
func SlopeOf(perDay *Integer) *Integer {
	return NewInteger(new(big.Int).Quo(&perDay.Int, big.NewInt(secondsADay)))
}

// NoLimit returns the one spelling of "no limit".
func NoLimit() RateLimit {
	return RateLimit{Unlimited: true, MaxAmount: NewInteger(&Unlimited.Int), Slope: new(Integer)}
}

// PerDay returns the limit whose maximum is an amount of whole tokens, and which regains the same
// amount in a day.
func PerDay(tokens string, decimals uint8) (RateLimit, error) {
	limit, err, _ := ParseRateLimit(json.Number(tokens), json.Number(tokens), decimals)
	return limit, err
}
