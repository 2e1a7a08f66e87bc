// SPDX-License-Identifier: AGPL-3.0-or-later

package differential

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

var (
	ward  = common.HexToAddress("0x3a00000000000000000000000000000000000001")
	beamA = common.HexToAddress("0xcb00000000000000000000000000000000000001")
	beamB = common.HexToAddress("0xcb00000000000000000000000000000000000002")
)

const configuredKeys = 3

// configOperation is one call, or time that passes. What a call does not need is 0.
type configOperation struct {
	name    string
	from    common.Address
	limits  common.Address
	key     int
	cBeam   common.Address
	numbers []*big.Int
	seconds uint64
}

func (o configOperation) kind() string { return o.name }

func (o configOperation) String() string {
	if o.name == "pass" {
		return fmt.Sprintf("pass %d seconds", o.seconds)
	}
	return fmt.Sprintf(
		"%s with RateLimits %v, key %d, cBEAM %v, %v from %v", o.name, o.limits, o.key, o.cBeam, o.numbers, o.from,
	)
}

// configWorld is a Configurator with a BeamState and three RateLimits, and their models. Of the
// last RateLimits the Configurator is not an admin.
type configWorld struct {
	*configBase
	*chain
	model *Configured
	// opening is what begins a history: without it, most calls would not be allowed.
	opening []configOperation
	count   int
}

// configBase is what was deployed.
type configBase struct {
	start               *chain
	beams, configurator contract
	limits              map[common.Address]contract
	addresses           []common.Address
}

func TestConfiguratorSetsRateLimitsAsTheModelSays(t *testing.T) {
	base, err := deployConfigurator()
	if err != nil {
		t.Fatal(err)
	}
	run(t, subject[configOperation]{
		begin: func(r *rand.Rand) (world[configOperation], error) {
			w := &configWorld{configBase: base, chain: base.start.fork(), model: base.newModel()}
			w.open(r)
			return w, nil
		},
		counts: func(o configOperation) bool { return o.name == "setRateLimit" },
		length: 200,
		outcomes: []string{
			"setRateLimit: done",
			"setRateLimit: Configurator/stopped",
			"setRateLimit: Configurator/not-authorized-ratelimits-cBeam",
			"setRateLimit: Configurator/unlimited-incorrect-params",
			"setRateLimit: Configurator/exceeds-max-amount",
			"setRateLimit: Configurator/exceeds-max-slope",
			"setRateLimit: Configurator/hop-not-set",
			"setRateLimit: Configurator/increment-too-soon",
			"setRateLimit: AccessControlUnauthorizedAccount",
			"setRateLimit: Panic(0x11)",
			"setMaxChange: BeamState/maxChange-below-1x",
			"setCBeamForRateLimits: BeamState/not-existing-rateLimits",
			"setCBeamForRateLimits: BeamState/not-existing-cBeam",
		},
	})
}

func deployConfigurator() (*configBase, error) {
	c, err := newChain()
	if err != nil {
		return nil, err
	}
	base := &configBase{start: c, limits: map[common.Address]contract{}}

	address, err := c.deploy(ward, &bindings.BeamStateMetaData)
	if err != nil {
		return nil, err
	}
	base.beams = at(address, &bindings.BeamStateMetaData)
	if address, err = c.deploy(ward, &bindings.ConfiguratorMetaData, address); err != nil {
		return nil, err
	}
	base.configurator = at(address, &bindings.ConfiguratorMetaData)

	for i := range 3 {
		limits, err := c.addRateLimits(admin)
		if err != nil {
			return nil, err
		}
		if i < 2 {
			if _, err := c.do(admin, limits, "grantRole", defaultAdmin, address); err != nil {
				return nil, err
			}
		}
		base.limits[limits.address] = limits
		base.addresses = append(base.addresses, limits.address)
	}
	return base, nil
}

func (b *configBase) newModel() *Configured {
	m := &Configured{
		Beams:   NewBeams(ward),
		Address: b.configurator.address,
		Limits:  map[common.Address]*Limits{},
		Risen:   map[initIndex]uint64{},
	}
	for i, address := range b.addresses {
		m.Limits[address] = NewLimits(controller, admin)
		if i < 2 {
			m.Limits[address] = NewLimits(controller, admin, b.configurator.address)
		}
	}
	return m
}

func (w *configWorld) notes() map[string]int { return map[string]int{compared: w.count} }

// open prepares a set-up as governance would, of which each part may be missing.
func (w *configWorld) open(r *rand.Rand) {
	add := func(o configOperation) {
		if !chance(r, 20) {
			o.from = ward
			w.opening = append(w.opening, o)
		}
	}
	add(configOperation{name: "addCBeam", cBeam: beamA})
	add(configOperation{name: "addCBeam", cBeam: beamB})
	add(configOperation{name: "setHop", numbers: []*big.Int{hop(r)}})
	add(configOperation{name: "setMaxChange", numbers: []*big.Int{change(r)}})
	for _, limits := range w.addresses {
		add(configOperation{name: "addRateLimits", limits: limits})
		add(configOperation{name: "setCBeamForRateLimits", limits: limits, cBeam: one(r, beamA, beamB)})
	}
	for key := range configuredKeys {
		add(configOperation{
			name: "addInitRateLimits", limits: w.index(r), key: key, numbers: []*big.Int{number(r), slope(r)},
		})
	}
}

// index draws a RateLimits, or that an entry is general.
func (w *configWorld) index(r *rand.Rand) common.Address {
	if chance(r, 2) {
		return general
	}
	return one(r, w.addresses...)
}

func hop(r *rand.Rand) *big.Int {
	if chance(r, 10) {
		return number(r)
	}
	return big.NewInt(one[int64](r, 1, 3_600, 16*3_600, 18*3_600, 16*3_600, 18*3_600, 0))
}

func change(r *rand.Rand) *big.Int {
	switch r.IntN(6) {
	case 0:
		return around(r, wad)
	case 1:
		return new(big.Int).Add(wad, below(r, wad))
	case 2:
		return number(r)
	default:
		return new(big.Int).Mul(big.NewInt(one[int64](r, 120, 125, 200)), pow10(16))
	}
}

// withUnlimited draws an init or a limit: anything, or unlimited, or nothing.
func withUnlimited(r *rand.Rand) []*big.Int {
	switch r.IntN(8) {
	case 0:
		return []*big.Int{Max, new(big.Int)}
	case 1:
		return []*big.Int{new(big.Int), new(big.Int)}
	case 2:
		return []*big.Int{number(r), new(big.Int)}
	case 3:
		return []*big.Int{new(big.Int), slope(r)}
	default:
		return []*big.Int{number(r), slope(r)}
	}
}

func (w *configWorld) draw(r *rand.Rand) configOperation {
	if len(w.opening) > 0 {
		o := w.opening[0]
		w.opening = w.opening[1:]
		return o
	}
	o := configOperation{limits: one(r, w.addresses...), key: r.IntN(configuredKeys)}
	switch n := r.IntN(20); {
	case n < 12:
		return w.drawSet(r, o)
	case n < 15:
		o.name, o.seconds = "pass", w.time(r, o)
	case n < 17:
		w.drawDirect(r, &o)
	default:
		w.drawBeams(r, &o)
	}
	return o
}

func (w *configWorld) drawSet(r *rand.Rand, o configOperation) configOperation {
	o.name, o.from = "setRateLimit", one(r, beamA, beamB)
	if !chance(r, 10) {
		o.limits = one(r, w.addresses[:2]...)
		o.from = beamA
		if !w.model.pairs[pair{o.limits, o.from}] {
			o.from = beamB
		}
	}
	first := w.model.Init(limitKey(o.key), o.limits)
	current := w.model.Limits[o.limits].Limit(limitKey(o.key))
	o.numbers = []*big.Int{
		w.value(r, o.limits, first.Maximum, current.Maximum, number),
		w.value(r, o.limits, first.Slope, current.Slope, slope),
	}
	if chance(r, 8) || w.isUnlimited(first, current) && chance(r, 2) {
		o.numbers = []*big.Int{Max, new(big.Int)}
	}
	return o
}

func (w *configWorld) isUnlimited(first Init, current Limit) bool {
	return first.Maximum.Cmp(Max) == 0 || current.IsUnlimited()
}

// value draws a maximum or a slope: at one of the ceilings and one off, or below, or anything.
func (w *configWorld) value(r *rand.Rand, limits common.Address, first, current *big.Int, any func(*rand.Rand) *big.Int) *big.Int {
	switch r.IntN(8) {
	case 0:
		return any(r)
	case 1:
		return around(r, first)
	case 2:
		return around(r, current)
	case 3:
		product := new(big.Int).Mul(current, w.model.Change(limits))
		return around(r, product.Quo(product, wad))
	case 4:
		return below(r, first)
	case 5:
		return below(r, current)
	case 6:
		return first
	default:
		return current
	}
}

// time draws how long to wait: anything, or until a key may rise, and one second off.
func (w *configWorld) time(r *rand.Rand, o configOperation) uint64 {
	due := new(big.Int).SetUint64(w.model.Risen[initIndex{limitKey(o.key), o.limits}])
	due.Add(due, w.model.Hop(o.limits)).Sub(due, new(big.Int).SetUint64(w.now))
	due = around(r, due)
	if due.BitLen() > 25 || chance(r, 2) {
		return seconds(r)
	}
	return due.Uint64()
}

// drawDirect draws what governance or a controller does on a RateLimits itself.
func (w *configWorld) drawDirect(r *rand.Rand, o *configOperation) {
	o.name, o.from = one(r, "set", "setUnlimited", "decrease", "decrease", "decrease"), admin
	switch o.name {
	case "set":
		o.numbers = withUnlimited(r)
	case "decrease":
		o.from = controller
		capacity, err := w.model.Limits[o.limits].Limit(limitKey(o.key)).Capacity(w.now)
		if err != nil {
			capacity = Max
		}
		o.numbers = []*big.Int{below(r, capacity)}
	}
}

// drawBeams draws what is done on the BeamState.
func (w *configWorld) drawBeams(r *rand.Rand, o *configOperation) {
	o.from = ward
	o.cBeam = one(r, beamA, beamB)
	o.name = one(r, "start", "stop",
		"addRateLimits", "addRateLimits", "delRateLimits", "addCBeam", "addCBeam", "delCBeam",
		"setCBeamForRateLimits", "setCBeamForRateLimits", "setCBeamForRateLimits", "setCBeamForRateLimits",
		"unsetCBeamForRateLimits",
		"setHop", "setHop", "setMaxChange", "setMaxChange",
		"addInitRateLimits", "addInitRateLimits", "addInitRateLimits", "delInitRateLimits")
	if w.model.Stopped && chance(r, 2) {
		o.name = "start"
	}
	switch o.name {
	case "setHop":
		o.limits, o.numbers = w.index(r), []*big.Int{hop(r)}
	case "setMaxChange":
		o.limits, o.numbers = w.index(r), []*big.Int{change(r)}
	case "addInitRateLimits":
		o.limits, o.numbers = w.index(r), withUnlimited(r)
	case "delInitRateLimits":
		o.limits = w.index(r)
	}
}

func (w *configWorld) do(o configOperation) (string, error) {
	key := limitKey(o.key)
	var got, want error
	switch limits, model := w.limits[o.limits], w.model.Limits[o.limits]; o.name {
	case "pass":
		w.pass(o.seconds)
	case "setRateLimit":
		maximum, slope := o.numbers[0], o.numbers[1]
		_, got = w.chain.do(o.from, w.configurator, "setRateLimit", o.limits, key, maximum, slope)
		want = w.model.SetRateLimit(o.from, o.limits, key, maximum, slope, w.now)
	case "set":
		_, got = w.chain.do(o.from, limits, "setRateLimitData", key, o.numbers[0], o.numbers[1])
		want = model.Set(o.from, key, o.numbers[0], o.numbers[1], w.now)
	case "setUnlimited":
		_, got = w.chain.do(o.from, limits, "setUnlimitedRateLimitData", key)
		want = model.SetUnlimited(o.from, key, w.now)
	case "decrease":
		_, got = w.chain.do(o.from, limits, "triggerRateLimitDecrease", key, o.numbers[0])
		_, want = model.Decrease(o.from, key, o.numbers[0], w.now)
	default:
		got, want = w.govern(o)
	}
	if err := same(got, want); err != nil {
		return "", err
	}
	// What is refused changes nothing, which is the machine's doing and not the contract's.
	if got != nil || o.name == "pass" {
		return outcome(got), nil
	}
	switch o.name {
	case "setRateLimit", "set", "setUnlimited", "decrease":
		if err := w.compareKey(o.limits, o.key); err != nil {
			return "", err
		}
		// And one that should not have changed.
		return outcome(got), w.compareKey(o.limits, (o.key+1)%configuredKeys)
	default:
		limits := o.limits
		if limits == general {
			limits = w.addresses[o.key%len(w.addresses)]
		}
		return outcome(got), w.compareBeams(limits, o.key)
	}
}

// govern does what is done on the BeamState.
func (w *configWorld) govern(o configOperation) (got, want error) {
	b := w.model.Beams
	key := limitKey(o.key)
	var args []any
	switch o.name {
	case "start", "stop":
		b.Stopped = o.name == "stop"
	case "addRateLimits", "delRateLimits":
		args = []any{o.limits}
		b.rateLimits[o.limits] = o.name == "addRateLimits"
	case "addCBeam", "delCBeam":
		args = []any{o.cBeam}
		b.cBeams[o.cBeam] = o.name == "addCBeam"
	case "setCBeamForRateLimits":
		args = []any{o.limits, o.cBeam}
		want = b.Pair(o.limits, o.cBeam)
	case "unsetCBeamForRateLimits":
		args = []any{o.limits, o.cBeam}
		delete(b.pairs, pair{o.limits, o.cBeam})
	case "setHop":
		args = []any{o.limits, o.numbers[0]}
		b.hops[o.limits] = o.numbers[0]
	case "setMaxChange":
		args = []any{o.limits, o.numbers[0]}
		want = b.SetChange(o.limits, o.numbers[0])
	case "addInitRateLimits":
		args = []any{key, o.limits, o.numbers[0], o.numbers[1]}
		b.inits[initIndex{key, o.limits}] = Init{o.numbers[0], o.numbers[1]}
	case "delInitRateLimits":
		args = []any{key, o.limits}
		delete(b.inits, initIndex{key, o.limits})
	default:
		return nil, errors.New("unknown operation " + o.name)
	}
	_, got = w.chain.do(o.from, w.beams, o.name, args...)
	return got, want
}

// compareKey compares what was decided about a key.
func (w *configWorld) compareKey(limits common.Address, key int) error {
	id := limitKey(key)
	n, err := w.compareLimit(w.limits[limits], w.model.Limits[limits], id)
	w.count += n
	if err != nil {
		return fmt.Errorf("RateLimits %v, key %d: %w", limits, key, err)
	}
	risen := new(big.Int).SetUint64(w.model.Risen[initIndex{id, limits}])
	return w.compare(w.configurator, "zzz", []any{limits, id}, risen)
}

// compareBeams compares what decides about a key.
func (w *configWorld) compareBeams(limits common.Address, key int) error {
	id := limitKey(key)
	first := w.model.Init(id, limits)
	return errors.Join(
		w.compare(w.beams, "getInitRateLimits", []any{id, limits}, first.Maximum, first.Slope),
		w.compare(w.beams, "getHop", []any{limits}, w.model.Hop(limits)),
		w.compare(w.beams, "getMaxChange", []any{limits}, w.model.Change(limits)),
	)
}

// compare compares what a view returns.
func (w *configWorld) compare(of contract, method string, args []any, want ...*big.Int) error {
	got, err := w.get(of, method, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	for i := range want {
		w.count++
		if got.number(i).Cmp(want[i]) != 0 {
			return fmt.Errorf("%s of %v is %v, in the model %v", method, args, got.number(i), want[i])
		}
	}
	return nil
}
