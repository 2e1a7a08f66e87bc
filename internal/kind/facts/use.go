// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Site is a Unit before its first use, with what the manifests and the chain say of it.
type Site struct {
	Network    *catalog.Network
	Class      *catalog.Class
	Unit       *catalog.Unit
	Controller common.Address
	Blocks     []common.Address // of the Class, beside its PAU
	Contracts  []common.Address // of the Unit
	Place      uint64           // index of the Unit among those of its Class
	Before     bool             // the Class existed before, so others may have used it
	UnitOld    bool             // the Unit existed before, too
	// what 1e18 shares are worth, in units of the asset; nil if it is not known
	Rate *big.Int
}

// Actors carry out the first use of a Unit, as its kind directs.
type Actors interface {
	// Note tells people what cannot be done, and why.
	Note(format string, arguments ...any)
	// Limit finds a limit as it will be after the rollout. A route that no manifest has lets
	// nothing through.
	Limit(route string, prime catalog.PrimeRef, holder common.Address) Allowance
	// Allows tells whether an amount can go through. If the limit has to refill first, the first
	// use waits for it.
	Allows(a Allowance, amount *big.Int) bool
	// Can tells whether a Prime can call this function. If not, it notes why.
	Can(prime catalog.PrimeRef, function string) bool
	// Offers tells whether a Prime's Controller has the function.
	Offers(prime catalog.PrimeRef, function string) bool
	// Has returns all that a Prime can bring of an asset; nil means as much as is needed.
	Has(prime catalog.PrimeRef, asset string) *big.Int
	// Proxy returns where a Prime's capital is.
	Proxy(prime catalog.PrimeRef) common.Address
	// Fund notes that a Prime has to bring an amount.
	Fund(asset *catalog.Asset, prime catalog.PrimeRef, amount *big.Int)
	// Ends adds reasons for which later calls may end the first use without anything being wrong.
	Ends(reasons ...string)
	// Do adds a call.
	Do(act Act)
}

// Act is one call of a Controller.
type Act struct {
	Prime    catalog.PrimeRef // who calls; "" is the beacon
	What     string           // for people: "subscribe 1 USDS to the SubscribeQueue"
	Function string           // signature
	Data     []byte
	After    uint64 // seconds that pass before the call
	// Refused are reasons for which the call may fail without anything being wrong: an error's
	// signature, or the text of Error(string). If it is empty, the call has to succeed.
	Refused []string
	Done    *Done // what holds right after the call; nil if nothing is asked

	// Of ways out: the call is made after the emergency. Then it has to succeed, but if it Enters:
	// an emergency that closes what leads in has to refuse it.
	Later, Enters bool
}

// Done is what a word of an answer has to be.
type Done struct {
	What  string
	At    common.Address
	Data  []byte
	Word  int  // of the answer, from 0
	Least bool // whether the answer is at least Value; otherwise it equals Value
	Value common.Hash
}

// Allowance is what a limit lets through.
type Allowance struct {
	Text       string // the limit in words
	Max, Slope *big.Int
}

// Unlimited tells whether nothing bounds the amount.
func (a Allowance) Unlimited() bool { return a.Max.Cmp(&catalog.Unlimited.Int) == 0 }

// Bound returns the most that the limit ever lets through: nothing if it does not refill.
func (a Allowance) Bound() *big.Int {
	if !a.Unlimited() && a.Slope.Sign() == 0 {
		return new(big.Int)
	}
	return a.Max
}

// Spent are the reasons for which a limit refuses more than it has left.
var Spent = []string{"RateLimits/rate-limit-exceeded", "RateLimits/zero-maxAmount"}

const transferFunction = "transferAsset_transfer(address,address,uint256)"

// Transfer makes the beacon's call that sends an asset to somebody outside.
func Transfer(what string, asset *catalog.Asset, to common.Address, amount *big.Int, refused []string) Act {
	return Act{
		What: what, Function: transferFunction, Refused: refused,
		Data: Call(transferFunction, asset.Address, to, amount),
	}
}
