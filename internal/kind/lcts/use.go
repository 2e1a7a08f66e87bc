// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

// The functions by which a Portfolio Class is used. Their encodings are here and nowhere else.
const (
	subscribeFunction = "lctsPrime_subscribe(address,uint256)"
	exitFunction      = "lctsPrime_exit(address)"
	claimFunction     = "lctsPrime_claim(address)"
	redeemFunction    = "lctsPrime_redeem(address,uint256)"
	lockFunction      = "lctsHalo_lock(address)"
	settleFunction    = "lctsHalo_settle(address,uint256,uint256)"
)

// spent are the reasons for which a limit refuses more than it has left.
var spent = append([]string{"LctsHaloFacet/invalid-action"}, facts.Spent...)

// primeFunctions are those by which a Prime subscribes, redeems and claims.
var primeFunctions = []string{subscribeFunction, exitFunction, claimFunction, redeemFunction}

// first carries out the first use of one Unit.
type first struct {
	facts.Site
	facts.Actors
	asset                    *catalog.Asset
	share, subscribe, redeem common.Address
	rate                     *big.Int           // asset units for 1e18 shares
	primes                   []catalog.PrimeRef // the Primes that can subscribe
	// what each of them brings; even, because half of it is redeemed
	amount *big.Int
	in     []catalog.PrimeRef // the Primes that do subscribe
}

// FirstUse has each Prime subscribe. The beacon settles, and sends the capital to work. Each Prime
// claims its shares and puts half of them into the RedeemQueue. The beacon settles that, and each
// Prime claims what it is paid. The amount is one whole token, or what the limits let through.
func (Kind) FirstUse(site facts.Site, actors facts.Actors) error {
	asset, err := facts.Asset(site.Network, site.Unit.Asset, site.Unit.File)
	if err != nil {
		return err
	}
	f := &first{
		Site: site, Actors: actors, asset: asset, rate: words.Whole(asset.Decimals),
		share: site.Contracts[0], subscribe: site.Contracts[1], redeem: site.Contracts[2],
	}
	if site.Rate != nil {
		f.rate = site.Rate
	}
	f.measure()
	f.enter()
	settled := f.convert()
	f.work(settled)
	if settled {
		f.leave()
	}
	return nil
}

func (f *first) token(amount *big.Int) string {
	return words.Tokens(amount, f.asset.Decimals) + " " + f.asset.Name
}

func (f *first) shares(shares *big.Int) string {
	return words.Tokens(shares, 18) + " " + PoolOf(f.Unit).Token.Symbol
}

// worth returns an amount in shares, at the first exchange rate.
func (f *first) worth(amount *big.Int) *big.Int {
	return new(big.Int).Div(new(big.Int).Mul(amount, words.Whole(18)), words.Whole(f.asset.Decimals))
}

// total is what all who subscribe bring together.
func (f *first) total() *big.Int { return times(f.amount, len(f.in)) }

// back is what each Prime redeems: half of its shares.
func (f *first) back() *big.Int { return facts.Part(f.worth(f.amount), 2) }

func (f *first) of(route string, prime catalog.PrimeRef) facts.Allowance {
	return f.Limit(route, prime, common.Address{})
}

// measure finds the Primes that can subscribe, and one amount for all of them.
func (f *first) measure() {
	for _, limit := range f.Unit.Limits {
		if limit.Route == "PRIME_SUBSCRIBE" && f.Can(limit.Prime, subscribeFunction) {
			f.primes = append(f.primes, limit.Prime)
		}
	}
	n := int64(max(1, len(f.primes)))
	f.amount = facts.Least(words.Whole(f.asset.Decimals), facts.Part(&f.Unit.Capacity.Units.Int, n))
	bounds := []facts.Allowance{f.of("SETTLE_SUBSCRIBE", "")}
	for _, name := range f.primes {
		bounds = append(bounds, f.of("PRIME_SUBSCRIBE", name))
		if has := f.Has(name, f.asset.Name); has != nil {
			f.amount = facts.Least(f.amount, has)
		}
	}
	for _, bound := range bounds {
		if most := facts.Part(bound.Bound(), n); most.Cmp(big.NewInt(2)) < 0 {
			f.Note("%s lets nothing through, so its first use cannot convert anything", bound.Text)
		} else {
			f.amount = facts.Least(f.amount, most)
		}
	}
	f.amount.Sub(f.amount, new(big.Int).And(f.amount, big.NewInt(1)))
	if f.UnitOld {
		// By now anybody may have entered the queue, the beacon may have locked it, and the Unit
		// may be full.
		f.Ends("QueueIsLocked()", "QueueFull(uint256,uint256)", "CapacityExceeded(uint256,uint256)")
	}
}

// enter has each Prime subscribe.
func (f *first) enter() {
	for _, name := range f.primes {
		refused := []string(nil)
		switch {
		case f.amount.Sign() == 0:
			f.Note("Prime %s has no %s that a simulation could give it, so it subscribes nothing", name, f.asset.Name)
			refused = append([]string{"LctsPrimeFacet/zero-amount"}, spent...)
		case !f.Allows(f.of("PRIME_SUBSCRIBE", name), f.amount):
			refused = spent
		default:
			f.in = append(f.in, name)
		}
		f.Do(facts.Act{
			Prime: name, What: fmt.Sprintf("subscribe %s to the SubscribeQueue", f.token(f.amount)), Function: subscribeFunction,
			Data: facts.Call(subscribeFunction, f.subscribe, f.amount), Refused: refused,
		})
		f.Fund(f.asset, name, f.amount)
	}
}

// settle locks a queue, and settles it at exactly one rate.
func (f *first) settle(queue common.Address, name, what string, capacity *big.Int, refused []string) {
	f.Do(facts.Act{What: "lock the " + name, Function: lockFunction, Data: facts.Call(lockFunction, queue), Refused: refused})
	f.Do(facts.Act{
		What: fmt.Sprintf("settle %s in the %s", what, name), Function: settleFunction,
		Data: facts.Call(settleFunction, queue, capacity, f.rate), Refused: refused,
	})
}

// convert settles what the Primes brought, and has each Prime claim its shares. It tells whether
// all of them have their shares.
func (f *first) convert() bool {
	settled := len(f.in) > 0 && f.Allows(f.of("SETTLE_SUBSCRIBE", ""), f.total())
	var refused []string
	if !settled {
		refused = append([]string{"QueueNotLocked(uint8)"}, spent...)
	}
	f.settle(f.subscribe, "SubscribeQueue", f.token(f.total()), f.total(), refused)
	// In a queue that was there before, what others left takes a part of the settlement.
	if !settled || f.UnitOld {
		return false
	}
	for _, name := range f.in {
		if !f.Offers(name, claimFunction) || !f.Allows(f.of("PRIME_CLAIM_SUBSCRIBE", name), f.worth(f.amount)) {
			f.Note("Prime %s cannot claim its shares", name)
			settled = false
			continue
		}
		f.Do(facts.Act{
			Prime: name, What: fmt.Sprintf("claim %s from the SubscribeQueue", f.shares(f.worth(f.amount))), Function: claimFunction,
			Data: facts.Call(claimFunction, f.subscribe),
			Done: &facts.Done{
				What: fmt.Sprintf("Prime %s holds %s", name, f.shares(f.back())), At: f.share, Data: facts.Call("balanceOf(address)", f.Proxy(name)),
				Least: true, Value: common.BigToHash(f.back()),
			},
		})
	}
	return settled
}

// work sends half of what came to the manager. The other half pays for redemptions.
func (f *first) work(settled bool) {
	manager := PoolOf(f.Unit).Manager.Address
	amount := facts.Least(words.Whole(f.asset.Decimals), facts.Part(f.total(), 2))
	var refused []string
	if !settled || !f.Allows(f.Limit("TRANSFER", "", manager), amount) {
		amount, refused = new(big.Int), spent
	}
	f.Do(facts.Transfer(fmt.Sprintf("send %s to the manager %s", f.token(amount), manager), f.asset, manager, amount, refused))
}

// leave has each Prime redeem half of its shares, and claim what it is paid.
func (f *first) leave() {
	back, paid := f.back(), facts.Part(f.amount, 2)
	for _, name := range f.in {
		if !f.Offers(name, redeemFunction) || !f.Allows(f.of("PRIME_REDEEM", name), back) {
			f.Note("Prime %s cannot redeem %s: %s", name, f.shares(back), f.of("PRIME_REDEEM", name).Text)
			return
		}
	}
	half := facts.Part(f.total(), 2)
	if settle := f.of("SETTLE_REDEEM", ""); !f.Allows(settle, half) {
		f.Note("%s lets less through than the %s that would be redeemed", settle.Text, f.token(half))
		return
	}
	for _, name := range f.in {
		f.Do(facts.Act{
			Prime: name, What: fmt.Sprintf("put %s into the RedeemQueue", f.shares(back)), Function: redeemFunction,
			Data: facts.Call(redeemFunction, f.redeem, back),
		})
	}
	all := times(back, len(f.in))
	f.settle(f.redeem, "RedeemQueue", f.shares(all), all, nil)
	for _, name := range f.in {
		if !f.Allows(f.of("PRIME_CLAIM_REDEEM", name), paid) {
			f.Note("Prime %s cannot claim what it is paid", name)
			continue
		}
		f.Do(facts.Act{
			Prime: name, What: fmt.Sprintf("claim %s from the RedeemQueue", f.token(paid)), Function: claimFunction,
			Data: facts.Call(claimFunction, f.redeem),
		})
	}
}

func times(amount *big.Int, n int) *big.Int { return new(big.Int).Mul(amount, big.NewInt(int64(n))) }

// stays is what stays possible after an emergency.
var stays = facts.Stays{
	Freeze: []string{
		"Primes take back from a queue what is not settled, unless it is locked, and claim what is",
		"anybody releases a queue that stays locked beyond unit.queue.lockLimit",
	},
	Stop: []string{
		"nothing enters; redemptions are settled and paid, and Primes take back what is not settled and claim what is",
		"the limit of the SubscribeQueue's settlement keeps one smallest unit, once: the beacon can lock the queue only while it is not zero, and sets the rate only between a lock and the settlement",
		"there is no stop of one Portfolio Class: stop() of the BeamState ends what GovOps do for every Class, and lowers nothing",
	},
	LimitsToZero: []string{
		"Primes take back from a queue what is not settled, unless it is locked, and claim what is",
		"nothing is settled, so nobody redeems until limits are opened",
	},
}

// WaysOut has each Prime bring a token, or what its limit lets through, into the SubscribeQueue,
// and take it back after an emergency.
func (Kind) WaysOut(site facts.Site, actors facts.Actors) error {
	asset, err := facts.Asset(site.Network, site.Unit.Asset, site.Unit.File)
	if err != nil {
		return err
	}
	f := &first{Site: site, Actors: actors, asset: asset, subscribe: site.Contracts[1]}
	f.Ends("QueueIsLocked()", "QueueFull(uint256,uint256)", "CapacityExceeded(uint256,uint256)")
	for _, limit := range site.Unit.Limits {
		if limit.Route != "PRIME_SUBSCRIBE" || !f.Can(limit.Prime, subscribeFunction) || !f.Offers(limit.Prime, exitFunction) {
			continue
		}
		allowed := f.of(limit.Route, limit.Prime)
		amount := facts.Least(words.Whole(asset.Decimals), allowed.Bound(), f.Has(limit.Prime, asset.Name))
		if !f.Allows(allowed, amount) {
			f.Note("%s lets nothing through, so a way out of it is not shown", allowed.Text)
			continue
		}
		subscribe := facts.Act{
			Prime: limit.Prime, What: fmt.Sprintf("subscribe %s to the SubscribeQueue", f.token(amount)), Function: subscribeFunction,
			Data: facts.Call(subscribeFunction, f.subscribe, amount),
		}
		f.Do(subscribe)
		f.Fund(asset, limit.Prime, new(big.Int).Lsh(amount, 1))
		f.Do(facts.Act{
			Prime: limit.Prime, What: "take back what it has in the SubscribeQueue", Function: exitFunction,
			Data: facts.Call(exitFunction, f.subscribe), Later: true,
		})
		subscribe.Later, subscribe.Enters = true, true
		f.Do(subscribe)
	}
	return nil
}
