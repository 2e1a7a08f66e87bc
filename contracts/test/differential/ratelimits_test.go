// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

var (
	admin      = common.HexToAddress("0xad00000000000000000000000000000000000001")
	controller = common.HexToAddress("0xc000000000000000000000000000000000000001")
	stranger   = common.HexToAddress("0x5000000000000000000000000000000000000001")
)

// limitKeys are the keys of a history; key 0 is never set.
const limitKeys = 4

func limitKey(i int) common.Hash { return common.BigToHash(big.NewInt(int64(0xbeef0000 + i))) }

// limitOperation is one call, or time that passes.
type limitOperation struct {
	name    string
	from    common.Address
	key     int
	numbers []*big.Int
	seconds uint64
}

func (o limitOperation) kind() string { return o.name }

func (o limitOperation) String() string {
	if o.name == "pass" {
		return fmt.Sprintf("pass %d seconds", o.seconds)
	}
	return fmt.Sprintf("%s of key %d with %v from %v", o.name, o.key, o.numbers, o.from)
}

// limitMethods are the contract's names of the operations.
var limitMethods = map[string]string{
	"setAll":       "setRateLimitData0",
	"set":          "setRateLimitData",
	"setUnlimited": "setUnlimitedRateLimitData",
	"decrease":     "triggerRateLimitDecrease",
	"increase":     "triggerRateLimitIncrease",
}

// limitWorld is a RateLimits and its model.
type limitWorld struct {
	*chain
	limits contract
	model  *Limits
	count  int
}

func TestRateLimitsRefillAsTheModelSays(t *testing.T) {
	base, limits, err := deployRateLimits(admin)
	if err != nil {
		t.Fatal(err)
	}
	run(t, subject[limitOperation]{
		begin: func(*rand.Rand) (world[limitOperation], error) {
			return &limitWorld{chain: base.fork(), limits: limits, model: NewLimits(controller, admin)}, nil
		},
		length: 200,
		outcomes: []string{
			"pass: done",
			"setAll: done",
			"setAll: AccessControlUnauthorizedAccount",
			"setAll: RateLimits/invalid-lastAmount",
			"setAll: RateLimits/invalid-lastUpdated",
			"set: done",
			"set: AccessControlUnauthorizedAccount",
			"setUnlimited: done",
			"setUnlimited: AccessControlUnauthorizedAccount",
			"decrease: done",
			"decrease: AccessControlUnauthorizedAccount",
			"decrease: RateLimits/zero-maxAmount",
			"decrease: RateLimits/rate-limit-exceeded",
			"decrease: Panic(0x11)",
			"increase: done",
			"increase: AccessControlUnauthorizedAccount",
			"increase: RateLimits/zero-maxAmount",
			"increase: Panic(0x11)",
		},
	})
}

func deployRateLimits(owner common.Address) (*chain, contract, error) {
	c, err := newChain()
	if err != nil {
		return nil, contract{}, err
	}
	limits, err := c.addRateLimits(owner)
	return c, limits, err
}

// addRateLimits deploys a RateLimits with its admin and the controller.
func (c *chain) addRateLimits(owner common.Address) (contract, error) {
	address, err := c.deploy(owner, &bindings.RateLimitsMetaData, owner)
	if err != nil {
		return contract{}, err
	}
	limits := at(address, &bindings.RateLimitsMetaData)
	_, err = c.do(owner, limits, "grantRole", controllerRole, controller)
	return limits, err
}

func (w *limitWorld) notes() map[string]int { return map[string]int{compared: w.count} }

func (w *limitWorld) draw(r *rand.Rand) limitOperation {
	if chance(r, 5) {
		return limitOperation{name: "pass", seconds: w.time(r)}
	}
	o := limitOperation{
		name: one(r, "setAll", "setAll", "set", "setUnlimited", "decrease", "decrease", "decrease", "increase", "increase"),
		key:  r.IntN(limitKeys),
	}
	switch o.name {
	case "decrease", "increase":
		o.from = controller
		o.numbers = []*big.Int{w.amount(r, o.key)}
	default:
		o.from = admin
		if o.key == 0 {
			o.key = 1
		}
	}
	if chance(r, 20) {
		o.from = one(r, admin, controller, stranger)
	}

	switch o.name {
	case "set":
		o.numbers = []*big.Int{number(r), slope(r)}
	case "setAll":
		maximum := number(r)
		last := below(r, maximum)
		switch r.IntN(6) {
		case 0:
			last = around(r, maximum)
		case 1:
			last = number(r)
		case 2:
			last = new(big.Int)
		}
		updated := new(big.Int).SetUint64(w.now - r.Uint64N(1<<r.Uint64N(31)))
		switch r.IntN(6) {
		case 0:
			updated = around(r, new(big.Int).SetUint64(w.now))
		case 1:
			updated = new(big.Int)
		case 2:
			updated = number(r)
		}
		o.numbers = []*big.Int{maximum, slope(r), last, updated}
	}
	return o
}

// amount draws what to take or give back: anything, or what the key has, or what it lacks, and one
// off.
func (w *limitWorld) amount(r *rand.Rand, key int) *big.Int {
	l := w.model.Limit(limitKey(key))
	capacity, err := l.Capacity(w.now)
	if err != nil {
		return number(r)
	}
	switch r.IntN(6) {
	case 0:
		return number(r)
	case 1:
		return around(r, capacity)
	case 2:
		return around(r, new(big.Int).Sub(l.Maximum, capacity))
	case 3:
		return around(r, new(big.Int).Sub(Max, capacity))
	default:
		return below(r, capacity)
	}
}

// time draws how long to wait: anything, or until a key is full or can no longer be read, and one
// second off.
func (w *limitWorld) time(r *rand.Rand) uint64 {
	l := w.model.Limit(limitKey(r.IntN(limitKeys)))
	if l.Slope.Sign() == 0 || chance(r, 2) {
		return seconds(r)
	}
	until := around(r, floor(l.reaches(one(r, l.Maximum, Max))))
	wait := new(big.Int).Add(until, l.Updated)
	wait.Sub(wait, new(big.Int).SetUint64(w.now))
	if wait.Sign() < 0 || wait.BitLen() > 40 {
		return seconds(r)
	}
	return wait.Uint64()
}

func (w *limitWorld) do(o limitOperation) (string, error) {
	if o.name == "pass" {
		w.pass(o.seconds)
		for key := range limitKeys {
			if err := w.compare(key); err != nil {
				return "", err
			}
		}
		return outcome(nil), nil
	}

	key := limitKey(o.key)
	args := []any{key}
	for _, n := range o.numbers {
		args = append(args, n)
	}
	returned, got := w.chain.do(o.from, w.limits, limitMethods[o.name], args...)

	var left *big.Int
	var want error
	switch n := o.numbers; o.name {
	case "setAll":
		want = w.model.SetAll(o.from, key, n[0], n[1], n[2], n[3], w.now)
	case "set":
		want = w.model.Set(o.from, key, n[0], n[1], w.now)
	case "setUnlimited":
		want = w.model.SetUnlimited(o.from, key, w.now)
	case "decrease":
		left, want = w.model.Decrease(o.from, key, n[0], w.now)
	case "increase":
		left, want = w.model.Increase(o.from, key, n[0], w.now)
	}
	if err := same(got, want); err != nil {
		return "", err
	}
	if left != nil {
		w.count++
		if returned.number(0).Cmp(left) != 0 {
			return "", fmt.Errorf("the contract returns %v, the model %v", returned.number(0), left)
		}
	}
	if err := w.compare(o.key); err != nil {
		return "", err
	}
	// And one that should not have changed.
	return outcome(got), w.compare((o.key + 1) % limitKeys)
}

func (w *limitWorld) compare(key int) error {
	n, err := w.chain.compareLimit(w.limits, w.model, limitKey(key))
	w.count += n
	if err != nil {
		return fmt.Errorf("key %d: %w", key, err)
	}
	return nil
}

// compareLimit compares all that can be read of a key, and returns how many numbers that was.
func (c *chain) compareLimit(limits contract, model *Limits, key common.Hash) (int, error) {
	want := model.Limit(key)
	data, err := c.get(limits, "getRateLimitData", key)
	if err != nil {
		return 0, err
	}
	for i, field := range []struct {
		name string
		want *big.Int
	}{
		{"maxAmount", want.Maximum}, {"slope", want.Slope}, {"lastAmount", want.Last}, {"lastUpdated", want.Updated},
	} {
		if got := data.number(i); got.Cmp(field.want) != 0 {
			return i, fmt.Errorf("%s is %v, in the model %v", field.name, got, field.want)
		}
	}

	capacity, refused := want.Capacity(c.now)
	current, err := c.get(limits, "getCurrentRateLimit", key)
	if err := same(err, refused); err != nil {
		return 4, fmt.Errorf("getCurrentRateLimit: %w", err)
	}
	if refused == nil && current.number(0).Cmp(capacity) != 0 {
		return 4, fmt.Errorf("getCurrentRateLimit is %v, in the model %v", current.number(0), capacity)
	}
	return 5, nil
}
