// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
)

// The functions by which a Term Class is used. Their encodings stand here and nowhere else.
const (
	nfatSubscribe      = "nfatPrime_subscribe(address,uint256,bytes)"
	nfatCollect        = "nfatPrime_collect(address,uint256,uint256)"
	nfatIssue          = "nfatHalo_issue(address,address,uint256,uint256)"
	nfatRepayInterest  = "nfatHalo_repayInterest(address,uint256,uint256)"
	nfatRepayPrincipal = "nfatHalo_repayPrincipal(address,uint256,uint256)"
)

var (
	nfatPrime = sync.OnceValue(bindings.NewNfatPrimeController)
	nfatHalo  = sync.OnceValue(bindings.NewNfatHaloController)
)

// serial is the number within its Unit of the NFATs that are issued in simulations. No beacon comes
// so far by counting.
var serial = new(big.Int).SetBytes(crypto.Keccak256([]byte("halocompile simulated NFAT"))[:15])

// held is how long an NFAT is held before something is repaid: a day, in seconds.
const held = 24 * 60 * 60

func (nfat) primeFunctions() []string { return []string{nfatSubscribe, nfatCollect} }

// firstUse has each Prime bring the least that the Unit takes, the beacon issue an NFAT of that
// size and send a token of it to each counterparty, and a day later repay a token of it with
// some interest, which the Prime collects.
func (nfat) firstUse(f *firstUse, _ []common.Address) error {
	asset, err := f.s.asset(f.s.class.Facility.Asset, f.s.class.File)
	if err != nil {
		return err
	}
	at, size := f.blocks[0], &f.unit.Size.Min.Units.Int
	token := func(amount *big.Int) string { return tokens(amount, asset.Decimals) + " " + asset.Name }
	id := new(big.Int).Lsh(uint256(f.place), 128)
	id.Add(id, serial)
	// A freezer may have stopped a facility that was there before, and a Unit may be full. Who is a
	// member is not ours to say.
	f.ends = []string{"NFATFacility/not-member"}
	if f.of[0].exists {
		f.ends = append(f.ends, "NFATFacility/stopped", "NFATFacility/unit-stopped", "NFATFacility/capacity-exceeded")
	}
	issued := false
	for _, limit := range f.of[0].Limits {
		if limit.Route != "ISSUE" || limit.Subject == nil {
			continue
		}
		name, holder := limit.Subject.Name, limit.Subject.Address
		issue := f.limit("ISSUE", "", holder)
		brought := f.bring(name, asset, at, size, token)
		var refused []string
		switch {
		case !f.allows(issue, size):
			f.note("%s is below the least size, %s: no NFAT can be issued to Prime %s until it is raised", issue.text, token(size), name)
			refused = append([]string{"NFATFacility/insufficient-deposits"}, spent...)
		case !brought:
			refused = []string{"NFATFacility/insufficient-deposits"}
		}
		to := Check{"Prime " + name + " owns the NFAT", at, facility().PackOwnerOf(id), 0, Equal, common.BytesToHash(holder[:])}
		use := f.beacon(fmt.Sprintf("issue an NFAT of %s to Prime %s", token(size), name), nfatIssue,
			nfatHalo().PackNfatHaloIssue(at, holder, id, size), refused)
		if len(refused) == 0 {
			use.Done, issued = append(use.Done, to), true
			f.afterIssue(name, asset, at, id, size, token)
		}
		// Another Prime's is another NFAT.
		id = new(big.Int).Add(id, big.NewInt(1))
	}
	if !issued {
		f.work(asset, new(big.Int), token)
	}
	return nil
}

// bring has a Prime subscribe, and tells whether that is enough for an NFAT.
func (f *firstUse) bring(name string, asset *catalog.Asset, at common.Address, size *big.Int, token func(*big.Int) string) bool {
	prime, ok := f.can(name, nfatSubscribe)
	if !ok {
		return false
	}
	limit := f.limit("PRIME_SUBSCRIBE", name, common.Address{})
	amount := least(size, prime.Has[asset.Name])
	if amount.Cmp(size) < 0 {
		f.note("Prime %s has %s, less than the least size, %s, and a simulation could not give it more", name, token(amount), token(size))
	}
	var refused []string
	if !f.allows(limit, amount) {
		if amount.Sign() != 0 {
			f.note("%s is below the least size, %s: Prime %s has to bring it in parts", limit.text, token(size), name)
		}
		amount = least(amount, limit.bound())
	}
	if !f.allows(limit, amount) {
		refused = append([]string{"NFATPrimeFacet/zero-amount", "NFATFacility/zero-amount"}, spent...)
	}
	f.do("Prime "+name, prime.Side, fmt.Sprintf("subscribe %s to the facility", token(amount)), nfatSubscribe,
		nfatPrime().PackNfatPrimeSubscribe(at, amount, []byte{}), refused)
	f.fund(asset, prime.ALMProxy, amount)
	return amount.Cmp(size) == 0
}

// work has the beacon send a token to each of the Unit's counterparties.
func (f *firstUse) work(asset *catalog.Asset, most *big.Int, token func(*big.Int) string) {
	for _, each := range f.s.class.Facility.Counterparties {
		if !slices.Contains(f.unit.Counterparties, each.Name) {
			continue
		}
		amount := least(one(asset.Decimals), most)
		var refused []string
		if !f.allows(f.limit("TRANSFER", "", each.Address), amount) {
			amount, refused = new(big.Int), spent
		}
		f.beacon(fmt.Sprintf("send %s to the counterparty %s", token(amount), each.Name), transferAsset,
			transfers().PackTransferAssetTransfer(asset.Address, each.Address, amount), refused)
	}
}

// afterIssue has the capital go to work, and a little of it come back.
func (f *firstUse) afterIssue(name string, asset *catalog.Asset, at common.Address, id, size *big.Int, token func(*big.Int) string) {
	f.work(asset, part(size, int64(2*max(1, len(f.unit.Counterparties)))), token)
	principal := least(one(asset.Decimals), part(size, 2))
	grown := new(big.Int).Mul(size, big.NewInt(f.s.class.Facility.MaxGrowth*held))
	interest := least(one(asset.Decimals), grown.Div(grown, big.NewInt(10_000*longest)))
	if interest.Sign() == 0 || !f.allows(f.limit("REPAY_INTEREST", "", common.Address{}), interest) {
		interest = new(big.Int)
	} else {
		f.beacon(fmt.Sprintf("repay %s of interest", token(interest)), nfatRepayInterest,
			nfatHalo().PackNfatHaloRepayInterest(at, id, interest), nil).After = held
	}
	if !f.allows(f.limit("REPAY_PRINCIPAL", "", common.Address{}), principal) {
		f.note("%s lets nothing through: no principal can be repaid", f.limit("REPAY_PRINCIPAL", "", common.Address{}).text)
		return
	}
	repay := f.beacon(fmt.Sprintf("repay %s of principal", token(principal)), nfatRepayPrincipal,
		nfatHalo().PackNfatHaloRepayPrincipal(at, id, principal), nil)
	if interest.Sign() == 0 {
		repay.After = held
	}
	due := new(big.Int).Add(principal, interest)
	prime, ok := f.can(name, nfatCollect)
	if !ok || !f.allows(f.limit("PRIME_COLLECT", name, common.Address{}), due) {
		return
	}
	f.do("Prime "+name, prime.Side, fmt.Sprintf("collect %s", token(due)), nfatCollect, nfatPrime().PackNfatPrimeCollect(at, id, due), nil)
}
