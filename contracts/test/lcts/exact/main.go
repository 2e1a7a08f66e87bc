// SPDX-License-Identifier: AGPL-3.0-or-later

// Command exact writes the histories that test/lcts/LctsQueue.exact.t.sol replays against the
// queue: random entries, claims, exits and settlements, and beside each the payout that the
// published LCTS formulae give in exact arithmetic.
//
//	go run ./contracts/test/lcts/exact -out contracts/test/lcts/exact
//
// The formulae are those of package published.
//
// Exits make rational numbers grow without bound, so every quantity is an interval of
// floating-point numbers of 32,768 binary digits, each end rounded outwards: the exact value
// provably lies inside, and if an interval is not narrower than 2**-1000 of a unit the program
// fails. What is written for a payout is the whole part of the upper end. So a payout, which is
// whole, that is at most this number is at most the exact value plus 2**-1000, provably.
//
// A file has one field, `steps`, in hexadecimal text, 50 bytes a step: operation, user, and three
// numbers of 16 bytes, big-endian.
//
//	0 enter   user, amount, reward that is paid with it, 0
//	1 claim   user, 0, reward, 0
//	2 exit    user, 0, underlying, reward
//	3 settle  0, capacity, converted, rewarded (whole numbers that both sides take as given)
//	4 rate    0, exchange rate in asset units for 1e18 shares, 0, 0
//
// It reads nothing and depends on nothing but the constants below: the files are the same wherever
// it runs.
package main

import (
	"encoding/hex"
	"flag"
	"fmt"
	"math/big"
	"math/rand"
	"os"
	"path/filepath"

	"github.com/halo-factory/halocompile/contracts/test/lcts/published"
)

type queue = published.Queue[published.Interval]

const (
	precision = 32768
	days      = 400
	users     = 8
)

// scenario is one history: a direction, the asset's decimals, and how much a settlement converts.
type scenario struct {
	name      string
	seed      int64
	subscribe bool
	decimals  int
	// fraction draws the part of totalUnderlying that the day's settlement converts, in millionths.
	fraction func(*rand.Rand) int64
}

func nearlyAll(*rand.Rand) int64 { return 999_999 }

// anything draws from nothing to everything, with the ends more often than chance would have it.
func anything(r *rand.Rand) int64 {
	switch r.Intn(6) {
	case 0:
		return 0
	case 1:
		return 1_000_000
	case 2:
		return 999_999
	default:
		return r.Int63n(1_000_000)
	}
}

var scenarios = []scenario{
	{"subscribe-18", 1, true, 18, nearlyAll},
	{"subscribe-6", 2, true, 6, nearlyAll},
	{"redeem-6", 3, false, 6, nearlyAll},
	{"mixed-18", 4, true, 18, anything},
}

func main() {
	out := flag.String("out", ".", "directory to write to")
	flag.Parse()
	for _, s := range scenarios {
		text, err := s.run()
		if err == nil {
			err = os.WriteFile(filepath.Join(*out, s.name+".json"), []byte(text), 0o644)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", s.name, err)
			os.Exit(1)
		}
	}
}

// run plays the scenario and returns the text of its file.
func (s scenario) run() (string, error) { //nolint:funlen // one scenario, step by step
	r := rand.New(rand.NewSource(s.seed))
	whole := published.Intervals(precision)
	m := published.New(whole)
	rate := pow10(s.decimals)
	var steps []byte
	write := func(op, user int, numbers ...*big.Int) {
		steps = append(steps, byte(op), byte(user))
		for _, n := range numbers {
			var field [16]byte
			n.FillBytes(field[:])
			steps = append(steps, field[:]...)
		}
	}
	zero := new(big.Int)
	enter := func(user int) error {
		amount := s.amount(r)
		reward, err := m.Enter(user, amount).Floor()
		if err == nil {
			write(0, user, amount, reward, zero)
		}
		return err
	}

	for day := 0; day < days; day++ {
		for n := 1 + r.Intn(2); n > 0; n-- {
			if err := enter(r.Intn(users)); err != nil {
				return "", err
			}
		}
		if user := r.Intn(users); has(m, user) && r.Intn(2) == 0 {
			reward, err := m.Claim(user).Floor()
			if err != nil {
				return "", err
			}
			write(1, user, zero, reward, zero)
		}
		if user := r.Intn(users); has(m, user) && r.Intn(3) == 0 {
			underlying, reward, err := exit(m, user)
			if err != nil {
				return "", err
			}
			write(2, user, zero, underlying, reward)
		}
		if !m.Active {
			if err := enter(r.Intn(users)); err != nil {
				return "", err
			}
		}

		if r.Intn(10) == 0 {
			// Up by up to 0.1 %, or down by up to 1 %: whatever the rate, the same R goes into both
			// sides.
			change := r.Int63n(11_000)
			rate = new(big.Int).Div(new(big.Int).Mul(rate, big.NewInt(990_000+change)), big.NewInt(1_000_000))
			write(4, 0, rate, zero, zero)
		}
		capacity, converted, err := part(m, whole, s.fraction(r))
		if err != nil {
			return "", err
		}
		rewarded := new(big.Int)
		if s.subscribe {
			rewarded.Div(new(big.Int).Mul(converted, pow10(18)), rate)
		} else {
			rewarded.Div(new(big.Int).Mul(converted, rate), pow10(18))
		}
		if err := m.Settle(converted, rewarded); err != nil {
			return "", err
		}
		write(3, 0, capacity, converted, rewarded)
	}

	// At the end everybody takes what is theirs.
	for user := 0; user < users; user++ {
		if !has(m, user) {
			continue
		}
		underlying, reward, err := exit(m, user)
		if err != nil {
			return "", err
		}
		write(2, user, zero, underlying, reward)
	}
	return `{"steps":"0x` + hex.EncodeToString(steps) + "\"}\n", nil
}

func has(m *queue, user int) bool {
	position, _ := m.Has(user)
	return position
}

func exit(m *queue, user int) (underlying, reward *big.Int, err error) {
	out, earned, err := m.Exit(user)
	if err != nil {
		return nil, nil, err
	}
	if underlying, err = out.Floor(); err != nil {
		return nil, nil, err
	}
	reward, err = earned.Floor()
	return underlying, reward, err
}

// part is so many millionths of what waits as a capacity, and what a settlement converts of it. For
// everything, the capacity is larger than what waits.
func part(m *queue, whole func(*big.Int) published.Interval, millionths int64) (capacity, converted *big.Int, err error) {
	if millionths == 1_000_000 {
		all, err := m.Underlying.Floor()
		return new(big.Int).Lsh(big.NewInt(1), 100), all, err
	}
	capacity, err = m.Underlying.Mul(whole(big.NewInt(millionths))).Quo(whole(big.NewInt(1_000_000))).Floor()
	return capacity, capacity, err
}

// amount draws from a hundred tokens to a thousand million, evenly in the number of digits.
func (s scenario) amount(r *rand.Rand) *big.Int {
	decimals := s.decimals
	if !s.subscribe {
		decimals = 18
	}
	n := pow10(decimals + 2 + r.Intn(7))
	return n.Add(n, new(big.Int).Rand(r, new(big.Int).Mul(n, big.NewInt(9))))
}

func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}
