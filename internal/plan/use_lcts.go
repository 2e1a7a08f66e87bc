// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
)

// The functions by which a Portfolio Class is used. Their encodings stand here and nowhere else.
const (
	lctsSubscribe = "lctsPrime_subscribe(address,uint256)"
	lctsClaim     = "lctsPrime_claim(address)"
	lctsRedeem    = "lctsPrime_redeem(address,uint256)"
	lctsLock      = "lctsHalo_lock(address)"
	lctsSettle    = "lctsHalo_settle(address,uint256,uint256)"
	transferAsset = "transferAsset_transfer(address,address,uint256)"
)

var (
	lctsPrime = sync.OnceValue(bindings.NewLctsPrimeController)
	lctsHalo  = sync.OnceValue(bindings.NewLctsHaloController)
	transfers = sync.OnceValue(bindings.NewTransferAssetController)
	erc20     = sync.OnceValue(bindings.NewUnitShare)
)

// settleData settles a queue at a rate [asset units for 1e18 shares], and at no other.
func settleData(queue common.Address, capacity, rate *big.Int) []byte {
	return lctsHalo().PackLctsHaloSettle(queue, capacity, rate)
}

func (lcts) primeFunctions() []string { return []string{lctsSubscribe, lctsClaim, lctsRedeem} }

// firstUse has each Prime subscribe, the beacon settle and send the capital to work, each Prime
// claim its shares and put half of them into the RedeemQueue, the beacon settle that, and each
// Prime claim what it is paid. The amount is one whole token, or what the limits let through.
func (lcts) firstUse(f *firstUse, contracts []common.Address) error {
	asset, err := f.s.asset(f.unit.Asset, f.unit.File)
	if err != nil {
		return err
	}
	share, subscribe, redeem := contracts[0], contracts[1], contracts[2]
	settleSubscribe, settleRedeem := f.limit("SETTLE_SUBSCRIBE", "", common.Address{}), f.limit("SETTLE_REDEEM", "", common.Address{})
	token := func(amount *big.Int) string { return tokens(amount, asset.Decimals) + " " + asset.Name }
	shares := func(amount *big.Int) *big.Int { // at the first exchange rate
		return new(big.Int).Div(new(big.Int).Mul(amount, one(18)), one(asset.Decimals))
	}
	rate := one(asset.Decimals)
	if known := f.users.rates[f.unit.Name]; known != nil {
		rate = known
	}
	named := func(shares *big.Int) string { return tokens(shares, 18) + " " + f.unit.Token.Symbol }

	var primes []string
	for _, limit := range f.own.Limits {
		if limit.Route == "PRIME_SUBSCRIBE" {
			if _, ok := f.can(limit.Prime, lctsSubscribe); ok {
				primes = append(primes, limit.Prime)
			}
		}
	}
	n := int64(max(1, len(primes)))
	// One amount for all: half of it is redeemed, so it is even.
	amount := least(one(asset.Decimals), part(&f.unit.Capacity.Units.Int, n))
	bounds := []allowance{settleSubscribe}
	for _, name := range primes {
		bounds = append(bounds, f.limit("PRIME_SUBSCRIBE", name, common.Address{}))
		if has := f.users.Primes[name].Has[asset.Name]; has != nil {
			amount = least(amount, has)
		}
	}
	for _, bound := range bounds {
		if most := part(bound.bound(), n); most.Cmp(big.NewInt(2)) < 0 {
			f.note("%s lets nothing through, so its first use cannot convert anything", bound.text)
		} else {
			amount = least(amount, most)
		}
	}
	amount.Sub(amount, new(big.Int).And(amount, big.NewInt(1)))

	if f.own.exists {
		// Anybody may have entered the queue by now, the beacon locked it, and the Unit be full.
		f.ends = []string{"QueueIsLocked()", "QueueFull(uint256,uint256)", "CapacityExceeded(uint256,uint256)"}
	}
	var in []string
	for _, name := range primes {
		prime := f.users.Primes[name]
		asked, refused := amount, []string(nil)
		switch {
		case amount.Sign() == 0:
			f.note("Prime %s has no %s that a simulation could give it, so it subscribes nothing", name, asset.Name)
			refused = append([]string{"LctsPrimeFacet/zero-amount"}, spent...)
		case !f.allows(f.limit("PRIME_SUBSCRIBE", name, common.Address{}), amount):
			refused = spent
		default:
			in = append(in, name)
		}
		f.do("Prime "+name, prime.Side, fmt.Sprintf("subscribe %s to the SubscribeQueue", token(asked)), lctsSubscribe,
			lctsPrime().PackLctsPrimeSubscribe(subscribe, asked), refused)
		f.fund(asset, prime.ALMProxy, asked)
	}
	total := times(amount, len(in))
	settled := len(in) > 0 && f.allows(settleSubscribe, total)
	var refused []string
	if !settled {
		refused = append([]string{"QueueNotLocked(uint8)"}, spent...)
	}
	f.beacon("lock the SubscribeQueue", lctsLock, lctsHalo().PackLctsHaloLock(subscribe), refused)
	f.beacon(fmt.Sprintf("settle %s in the SubscribeQueue", token(total)), lctsSettle, settleData(subscribe, total, rate), refused)
	back := part(shares(amount), 2)
	// What others left in a queue that was there before takes its part of the settlement.
	settled = settled && !f.own.exists
	if settled {
		for _, name := range in {
			if !f.users.Primes[name].Offers[lctsClaim] || !f.allows(f.limit("PRIME_CLAIM_SUBSCRIBE", name, common.Address{}), shares(amount)) {
				f.note("Prime %s cannot claim its shares", name)
				settled = false
				continue
			}
			side := f.users.Primes[name].Side
			f.do("Prime "+name, side, fmt.Sprintf("claim %s from the SubscribeQueue", named(shares(amount))), lctsClaim,
				lctsPrime().PackLctsPrimeClaim(subscribe), nil,
				Check{fmt.Sprintf("Prime %s holds %s", name, named(back)), share, erc20().PackBalanceOf(side.ALMProxy), 0, AtLeast, word(back)})
		}
	}
	// Half of what came goes to work; the other half pays who redeems.
	half := part(total, 2)
	work := least(one(asset.Decimals), half)
	if !settled || !f.allows(f.limit("TRANSFER", "", f.unit.Manager.Address), work) {
		work, refused = new(big.Int), spent
	}
	f.beacon(fmt.Sprintf("send %s to the manager %s", token(work), f.unit.Manager.Address), transferAsset,
		transfers().PackTransferAssetTransfer(asset.Address, f.unit.Manager.Address, work), refused)
	if !settled {
		return nil
	}
	for _, name := range in {
		prime := f.users.Primes[name]
		if !prime.Offers[lctsRedeem] || !f.allows(f.limit("PRIME_REDEEM", name, common.Address{}), back) {
			f.note("Prime %s cannot redeem %s: %s", name, named(back), f.limit("PRIME_REDEEM", name, common.Address{}).text)
			return nil
		}
	}
	if !f.allows(settleRedeem, half) {
		f.note("%s lets less through than the %s that would be redeemed", settleRedeem.text, token(half))
		return nil
	}
	for _, name := range in {
		f.do("Prime "+name, f.users.Primes[name].Side, fmt.Sprintf("put %s into the RedeemQueue", named(back)), lctsRedeem,
			lctsPrime().PackLctsPrimeRedeem(redeem, back), nil)
	}
	f.beacon("lock the RedeemQueue", lctsLock, lctsHalo().PackLctsHaloLock(redeem), nil)
	f.beacon(fmt.Sprintf("settle %s in the RedeemQueue", named(times(back, len(in)))), lctsSettle, settleData(redeem, times(back, len(in)), rate), nil)
	for _, name := range in {
		if !f.allows(f.limit("PRIME_CLAIM_REDEEM", name, common.Address{}), part(amount, 2)) {
			f.note("Prime %s cannot claim what it is paid", name)
			continue
		}
		side := f.users.Primes[name].Side
		f.do("Prime "+name, side, fmt.Sprintf("claim %s from the RedeemQueue", token(part(amount, 2))), lctsClaim,
			lctsPrime().PackLctsPrimeClaim(redeem), nil)
	}
	return nil
}
