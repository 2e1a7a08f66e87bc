// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/words"
)

// The functions by which a Term Class is used. Their encodings are here and nowhere else.
const (
	subscribeFunction      = "nfatPrime_subscribe(address,uint256,bytes)"
	withdrawFunction       = "nfatPrime_withdraw(address,uint256)"
	collectFunction        = "nfatPrime_collect(address,uint256,uint256)"
	issueFunction          = "nfatHalo_issue(address,address,uint256,uint256)"
	repayInterestFunction  = "nfatHalo_repayInterest(address,uint256,uint256)"
	repayPrincipalFunction = "nfatHalo_repayPrincipal(address,uint256,uint256)"
)

// serial is the number, within its Unit, of the first NFAT that a simulation issues. No beacon
// reaches it by counting.
var serial = new(big.Int).SetBytes(crypto.Keccak256([]byte("halocompile simulated NFAT"))[:15])

const (
	held = 24 * 60 * 60       // seconds between issue and repayment
	year = 365 * 24 * 60 * 60 // seconds; the bound on interest is for this time
)

// primeFunctions are those by which a Prime brings capital and takes what is repaid.
var primeFunctions = []string{subscribeFunction, withdrawFunction, collectFunction}

// first carries out the first use of one Unit.
type first struct {
	facts.Site
	facts.Actors
	asset *catalog.Asset
	at    common.Address // the facility
	size  *big.Int       // of each NFAT: the least that the Unit takes
	left  Left
}

// Left asks what is outstanding of an NFAT, once some of it was repaid.
type Left func(site facts.Site, id *big.Int) facts.Done

// inFacility asks the facility, which has to see what the Controller says is repaid, whichever
// facet it uses.
func inFacility(site facts.Site, id *big.Int) facts.Done {
	return facts.Done{What: "the Unit has the capacity back", At: site.Blocks[0], Data: facts.Call("principal(uint256)", id)}
}

// FirstUse has each Prime bring the least that the Unit takes. The beacon issues an NFAT of that
// size and sends a token of it to each counterparty. A day later it repays a token with some
// interest, and the Prime collects it.
func (Kind) FirstUse(site facts.Site, actors facts.Actors) error {
	return FirstUse(site, actors, inFacility)
}

// FirstUse is that of a Unit on a facility of any kind.
func FirstUse(site facts.Site, actors facts.Actors, left Left) error {
	asset, err := facts.Asset(site.Network, FacilityOf(site.Class).Asset, site.Class.File)
	if err != nil {
		return err
	}
	f := &first{Site: site, Actors: actors, asset: asset, at: site.Blocks[0], size: &TermOf(site.Unit).Size.Min.Units.Int, left: left}
	id := new(big.Int).Lsh(new(big.Int).SetUint64(site.Place), 128)
	id.Add(id, serial)
	// A freezer may have stopped a facility that was there before, and a Unit may be full. Members
	// are decided by others.
	ends := []string{"NFATFacility/not-member"}
	if site.Before {
		ends = append(ends, "NFATFacility/stopped", "NFATFacility/unit-stopped", "NFATFacility/capacity-exceeded")
	}
	f.Ends(ends...)
	issued := false
	for _, limit := range site.Class.Limits {
		if limit.Route != "ISSUE" || limit.Subject == nil {
			continue
		}
		if f.issue(limit.Subject, id) {
			issued = true
			f.afterIssue(catalog.PrimeRef(limit.Subject.Name), id)
		}
		// Each Prime gets another NFAT.
		id = new(big.Int).Add(id, big.NewInt(1))
	}
	if !issued {
		f.work(new(big.Int))
	}
	return nil
}

func (f *first) token(amount *big.Int) string {
	return words.Tokens(amount, f.asset.Decimals) + " " + f.asset.Name
}

func (f *first) of(route string, prime catalog.PrimeRef) facts.Allowance {
	return f.Limit(route, prime, common.Address{})
}

// issue has a Prime bring capital and the beacon issue an NFAT for it. It tells whether an NFAT is
// issued.
func (f *first) issue(to *catalog.Subject, id *big.Int) bool {
	limit := f.Limit("ISSUE", "", to.Address)
	brought := f.bring(catalog.PrimeRef(to.Name))
	var refused []string
	switch {
	case !f.Allows(limit, f.size):
		f.Note("%s is below the least size, %s: no NFAT can be issued to Prime %s until it is raised", limit.Text, f.token(f.size), to.Name)
		refused = append([]string{"NFATFacility/insufficient-deposits"}, facts.Spent...)
	case !brought:
		refused = []string{"NFATFacility/insufficient-deposits"}
	}
	act := facts.Act{
		What: fmt.Sprintf("issue an NFAT of %s to Prime %s", f.token(f.size), to.Name), Function: issueFunction,
		Data: facts.Call(issueFunction, f.at, to.Address, id, f.size), Refused: refused,
	}
	if len(refused) == 0 {
		act.Done = &facts.Done{What: "Prime " + to.Name + " owns the NFAT", At: f.at, Data: facts.Call("ownerOf(uint256)", id), Value: common.BytesToHash(to.Address[:])}
	}
	f.Do(act)
	return len(refused) == 0
}

// bring has a Prime subscribe. It tells whether the amount is enough for an NFAT.
func (f *first) bring(name catalog.PrimeRef) bool {
	if !f.Can(name, subscribeFunction) {
		return false
	}
	limit := f.of("PRIME_SUBSCRIBE", name)
	amount := facts.Least(f.size, f.Has(name, f.asset.Name))
	if amount.Cmp(f.size) < 0 {
		f.Note("Prime %s has %s, less than the least size, %s, and a simulation could not give it more", name, f.token(amount), f.token(f.size))
	}
	var refused []string
	if !f.Allows(limit, amount) {
		if amount.Sign() != 0 {
			f.Note("%s is below the least size, %s: Prime %s has to bring it in parts", limit.Text, f.token(f.size), name)
		}
		amount = facts.Least(amount, limit.Bound())
	}
	if !f.Allows(limit, amount) {
		refused = append([]string{"NFATPrimeFacet/zero-amount", "NFATFacility/zero-amount"}, facts.Spent...)
	}
	f.Do(facts.Act{
		Prime: name, What: fmt.Sprintf("subscribe %s to the facility", f.token(amount)), Function: subscribeFunction,
		Data: facts.Call(subscribeFunction, f.at, amount, []byte{}), Refused: refused,
	})
	f.Fund(f.asset, name, amount)
	return amount.Cmp(f.size) == 0
}

// work has the beacon send a token to each of the Unit's counterparties.
func (f *first) work(most *big.Int) {
	for _, each := range FacilityOf(f.Class).Counterparties {
		if !slices.Contains(TermOf(f.Unit).Counterparties, each.Name) {
			continue
		}
		amount := facts.Least(words.Whole(f.asset.Decimals), most)
		var refused []string
		if !f.Allows(f.Limit("TRANSFER", "", each.Address), amount) {
			amount, refused = new(big.Int), facts.Spent
		}
		f.Do(facts.Transfer(fmt.Sprintf("send %s to the counterparty %s", f.token(amount), each.Name), f.asset, each.Address, amount, refused))
	}
}

// afterIssue sends the capital to work, and repays a little of it, which must then be no more
// outstanding.
func (f *first) afterIssue(name catalog.PrimeRef, id *big.Int) {
	f.work(facts.Part(f.size, int64(2*max(1, len(TermOf(f.Unit).Counterparties)))))
	principal := facts.Least(words.Whole(f.asset.Decimals), facts.Part(f.size, 2))
	grown := new(big.Int).Mul(f.size, big.NewInt(FacilityOf(f.Class).MaxGrowth*held))
	interest := facts.Least(words.Whole(f.asset.Decimals), grown.Div(grown, big.NewInt(10_000*year)))
	wait := uint64(held)
	if interest.Sign() == 0 || !f.Allows(f.of("REPAY_INTEREST", ""), interest) {
		interest = new(big.Int)
	} else {
		f.Do(facts.Act{
			What: fmt.Sprintf("repay %s of interest", f.token(interest)), Function: repayInterestFunction,
			Data: facts.Call(repayInterestFunction, f.at, id, interest), After: wait,
		})
		wait = 0
	}
	if limit := f.of("REPAY_PRINCIPAL", ""); !f.Allows(limit, principal) {
		f.Note("%s lets nothing through: no principal can be repaid", limit.Text)
		return
	}
	left := f.left(f.Site, id)
	left.Value = common.BigToHash(new(big.Int).Sub(f.size, principal))
	f.Do(facts.Act{
		What: fmt.Sprintf("repay %s of principal", f.token(principal)), Function: repayPrincipalFunction,
		Data: facts.Call(repayPrincipalFunction, f.at, id, principal), After: wait, Done: &left,
	})
	due := new(big.Int).Add(principal, interest)
	if !f.Can(name, collectFunction) || !f.Allows(f.of("PRIME_COLLECT", name), due) {
		return
	}
	f.Do(facts.Act{
		Prime: name, What: fmt.Sprintf("collect %s", f.token(due)), Function: collectFunction,
		Data: facts.Call(collectFunction, f.at, id, due),
	})
}

// stays is what stays possible after an emergency.
var stays = facts.Stays{
	Freeze: []string{
		"Primes withdraw what they deposited and no NFAT took, and collect what was repaid",
		"anybody who holds the asset repays a deal in the facility directly",
	},
	Stop: []string{
		"Primes withdraw what they deposited and no NFAT took",
		"of a whole facility nothing is subscribed, issued, repaid or collected; of one Unit no deal is struck, and what was struck is repaid and collected",
	},
	LimitsToZero: []string{
		"Primes withdraw what they deposited and no NFAT took, and collect what was repaid",
		"nothing is repaid through the PAU; anybody who holds the asset repays a deal in the facility directly",
	},
}

// WaysOut has each Prime deposit a token, or what its limit lets through, and withdraw it after an
// emergency.
func (Kind) WaysOut(site facts.Site, actors facts.Actors) error {
	asset, err := facts.Asset(site.Network, FacilityOf(site.Class).Asset, site.Class.File)
	if err != nil {
		return err
	}
	f := &first{Site: site, Actors: actors, asset: asset, at: site.Blocks[0]}
	for _, limit := range site.Class.Limits {
		if limit.Route != "PRIME_SUBSCRIBE" || !f.Can(limit.Prime, subscribeFunction) || !f.Offers(limit.Prime, withdrawFunction) {
			continue
		}
		allowed := f.of(limit.Route, limit.Prime)
		amount := facts.Least(words.Whole(asset.Decimals), allowed.Bound(), f.Has(limit.Prime, asset.Name))
		if !f.Allows(allowed, amount) {
			f.Note("%s lets nothing through, so a way out of it is not shown", allowed.Text)
			continue
		}
		subscribe := facts.Act{
			Prime: limit.Prime, What: fmt.Sprintf("subscribe %s to the facility", f.token(amount)), Function: subscribeFunction,
			Data: facts.Call(subscribeFunction, f.at, amount, []byte{}),
		}
		f.Do(subscribe)
		f.Fund(asset, limit.Prime, new(big.Int).Lsh(amount, 1))
		f.Do(facts.Act{
			Prime: limit.Prime, What: fmt.Sprintf("withdraw %s from the facility", f.token(amount)), Function: withdrawFunction,
			Data: facts.Call(withdrawFunction, f.at, amount), Later: true,
		})
		subscribe.Later, subscribe.Enters = true, true
		f.Do(subscribe)
	}
	return nil
}
