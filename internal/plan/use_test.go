// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// users are Primes that can do all that a Portfolio Class wants of them, and a beacon.
func users(primes ...catalog.PrimeRef) *plan.Users {
	u := &plan.Users{Beacon: &plan.Side{Actor: common.Address{1}, Agent: common.Address{2}, Controller: common.Address{3}, ALMProxy: common.Address{4}}, Primes: map[catalog.PrimeRef]*plan.PrimeSide{}}
	for i, name := range primes {
		u.Primes[name] = &plan.PrimeSide{
			Side: plan.Side{Actor: common.Address{5, byte(i)}, Agent: common.Address{6, byte(i)}, Controller: common.Address{7, byte(i)}, ALMProxy: common.Address{8, byte(i)}},
			Has:  map[string]*big.Int{}, Offers: map[string]bool{
				"lctsPrime_subscribe(address,uint256)": true, "lctsPrime_claim(address)": true, "lctsPrime_redeem(address,uint256)": true,
			},
		}
	}
	return u
}

func words(first *plan.FirstUse) string {
	var text strings.Builder
	for _, unit := range first.Units {
		for _, use := range unit.Uses {
			fmt.Fprintf(&text, "%s: %s %s", unit.Name, use.Who, strings.ReplaceAll(use.What, "0x527B409D2B753a9449f061E8Dd53eF3AAa58EE45", "0x…"))
			if use.After > 0 {
				fmt.Fprintf(&text, ", after %d s", use.After)
			}
			if len(use.Refused) > 0 {
				text.WriteString(", or it is refused")
			}
			text.WriteByte('\n')
		}
	}
	for _, note := range first.Notes {
		fmt.Fprintf(&text, "note %s\n", note)
	}
	for _, fund := range first.Funds {
		fmt.Fprintf(&text, "fund %s %s\n", fund.Amount, fund.Asset)
	}
	return text.String()
}

// Each Prime that the manifest names uses the Unit, and the beacon settles for all of them at once.
// What the limits let through bounds it all.
func TestEveryPrimeOfAUnitUsesIt(t *testing.T) {
	for name, test := range map[string]struct {
		change func(unit *catalog.Unit)
		has    *big.Int
		want   string
	}{
		"two Primes": {nil, nil, `junior: Prime ember subscribe 1 USDS to the SubscribeQueue, after 2 s
junior: Prime frost subscribe 1 USDS to the SubscribeQueue
junior: the beacon lock the SubscribeQueue
junior: the beacon settle 2 USDS in the SubscribeQueue
junior: Prime ember claim 1 mCLO-J from the SubscribeQueue
junior: Prime frost claim 1 mCLO-J from the SubscribeQueue
junior: the beacon send 1 USDS to the manager 0x…
junior: Prime ember put 0.5 mCLO-J into the RedeemQueue
junior: Prime frost put 0.5 mCLO-J into the RedeemQueue
junior: the beacon lock the RedeemQueue
junior: the beacon settle 1 mCLO-J in the RedeemQueue
junior: Prime ember claim 0.5 USDS from the RedeemQueue
junior: Prime frost claim 0.5 USDS from the RedeemQueue
fund 1000000000000000000 USDS
fund 1000000000000000000 USDS
`},
		"a limit of 7 units": {func(unit *catalog.Unit) {
			for _, limit := range unit.Limits {
				if limit.Route == "SETTLE_SUBSCRIBE" {
					limit.Initial.MaxAmount, limit.Initial.Slope = catalog.NewInteger(big.NewInt(7)), catalog.NewInteger(big.NewInt(3))
				}
			}
		}, nil, `junior: Prime ember subscribe 0.000000000000000002 USDS to the SubscribeQueue, after 2 s
junior: Prime frost subscribe 0.000000000000000002 USDS to the SubscribeQueue
junior: the beacon lock the SubscribeQueue
junior: the beacon settle 0.000000000000000004 USDS in the SubscribeQueue
junior: Prime ember claim 0.000000000000000002 mCLO-J from the SubscribeQueue
junior: Prime frost claim 0.000000000000000002 mCLO-J from the SubscribeQueue
junior: the beacon send 0.000000000000000002 USDS to the manager 0x…
junior: Prime ember put 0.000000000000000001 mCLO-J into the RedeemQueue
junior: Prime frost put 0.000000000000000001 mCLO-J into the RedeemQueue
junior: the beacon lock the RedeemQueue
junior: the beacon settle 0.000000000000000002 mCLO-J in the RedeemQueue
junior: Prime ember claim 0.000000000000000001 USDS from the RedeemQueue
junior: Prime frost claim 0.000000000000000001 USDS from the RedeemQueue
fund 2 USDS
fund 2 USDS
`},
		"a limit that takes longer than a year to fill": {func(unit *catalog.Unit) {
			for _, limit := range unit.Limits {
				if limit.Route == "PRIME_REDEEM" {
					limit.Initial.Slope = catalog.NewInteger(big.NewInt(1))
				}
			}
		}, nil, `junior: Prime ember subscribe 1 USDS to the SubscribeQueue, after 2 s
junior: Prime frost subscribe 1 USDS to the SubscribeQueue
junior: the beacon lock the SubscribeQueue
junior: the beacon settle 2 USDS in the SubscribeQueue
junior: Prime ember claim 1 mCLO-J from the SubscribeQueue
junior: Prime frost claim 1 mCLO-J from the SubscribeQueue
junior: the beacon send 1 USDS to the manager 0x…
note unit junior: Prime ember cannot redeem 0.5 mCLO-J: the limit PRIME_REDEEM (100,000 mCLO-J at most)
fund 1000000000000000000 USDS
fund 1000000000000000000 USDS
`},
		"Primes that have nothing and cannot be given any": {nil, new(big.Int), `junior: Prime ember subscribe 0 USDS to the SubscribeQueue, after 1 s, or it is refused
junior: Prime frost subscribe 0 USDS to the SubscribeQueue, or it is refused
junior: the beacon lock the SubscribeQueue, or it is refused
junior: the beacon settle 0 USDS in the SubscribeQueue, or it is refused
junior: the beacon send 0 USDS to the manager 0x…, or it is refused
note unit junior: Prime ember has no USDS that a simulation could give it, so it subscribes nothing
note unit junior: Prime frost has no USDS that a simulation could give it, so it subscribes nothing
fund 0 USDS
fund 0 USDS
`},
	} {
		t.Run(name, func(t *testing.T) {
			declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
			class := declared.Class(plantest.Class)
			class.Units, snapshot.Basis.Units = class.Units[:1], snapshot.Basis.Units[:1]
			unit, state := class.Units[0], &snapshot.Basis.Units[0]
			frost := *declared.Networks["devnet"].Primes["ember"]
			frost.Name = "frost"
			declared.Networks["devnet"].Primes["frost"] = &frost
			for i, limit := range unit.Limits {
				if limit.Prime != "" {
					other := plantest.Copy(t, limit)
					other.Prime = "frost"
					unit.Limits, state.Limits = append(unit.Limits, other), append(state.Limits, state.Limits[i])
				}
			}
			if test.change != nil {
				test.change(unit)
			}
			who := users("ember", "frost")
			if test.has != nil {
				for _, prime := range who.Primes {
					prime.Has["USDS"] = test.has
				}
			}
			first, err := plan.FirstUseOf(declared, plantest.Class, &snapshot.Basis, who)
			if err != nil {
				t.Fatal(err)
			}
			if got := words(first); got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}

// A Unit that was alive before is left alone: only what a plan brings to life is used.
func TestALiveUnitIsNotUsedInAPlanForAnother(t *testing.T) {
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	basis := &snapshot.Basis
	basis.Class.Exists, basis.Class.Activated = true, true
	basis.Units[0].Exists = true
	for i := range basis.Units[0].Limits {
		basis.Units[0].Limits[i].Set = true
	}
	of := func() string {
		first, err := plan.FirstUseOf(declared, plantest.Class, basis, users("ember"))
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, unit := range first.Units {
			names = append(names, string(unit.Name))
		}
		return strings.Join(names, " ")
	}
	if got := of(); got != "senior" {
		t.Errorf("used: %s", got)
	}
	basis.Units[0].Limits[2].Set = false
	if got := of(); got != "junior senior" {
		t.Errorf("with a limit that nobody has set yet: %s", got)
	}
	basis.Units[0].Limits[2].Set, basis.Class.Activated = true, false
	if got := of(); got != "junior senior" {
		t.Errorf("before the Class is active: %s", got)
	}
}
