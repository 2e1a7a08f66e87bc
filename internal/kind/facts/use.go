// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Site is a Unit that is about to be used first, with what the manifests and the chain say of it.
type Site struct {
	Network   *catalog.Network
	Class     *catalog.Class
	Unit      *catalog.Unit
	Blocks    []common.Address // of the Class, beside its PAU
	Contracts []common.Address // of the Unit
	Place     uint64           // of the Unit among those of its Class
	Before    bool             // the Class was there before: others may have used it
	UnitOld   bool             // so was the Unit
	Rate      *big.Int         // what 1e18 shares are worth, where that is known
}

// Actors use a Unit as its kind directs them.
type Actors interface {
	// Note tells people what cannot be done, and why.
	Note(format string, arguments ...any)
	// Limit finds a limit as it will be. A route that the manifests do not have lets nothing
	// through.
	Limit(route, prime string, holder common.Address) Allowance
	// Allows tells whether an amount can go through, and lets the first use wait until it can.
	Allows(a Allowance, amount *big.Int) bool
	// Can tells whether a Prime can act by this function, and notes why it cannot.
	Can(prime, function string) bool
	// Offers tells whether a Prime's Controller has the function.
	Offers(prime, function string) bool
	// Has is all that a Prime can bring of an asset; nil is as much as is needed.
	Has(prime, asset string) *big.Int
	// Proxy is where a Prime's capital is.
	Proxy(prime string) common.Address
	// Fund notes that a Prime has to bring so much.
	Fund(asset *catalog.Asset, prime string, amount *big.Int)
	// Ends are reasons that end the first use from now on without anything being wrong.
	Ends(reasons ...string)
	// Do adds a call.
	Do(act Act)
}

// Act is one call of a Controller.
type Act struct {
	Prime    string // who; "" is the beacon
	What     string // "subscribe 1 USDS to the SubscribeQueue"
	Function string // signature
	Data     []byte
	After    uint64 // seconds that pass before the call
	// Refused are reasons for which the call may fail without anything being wrong: an error's
	// signature, or the text of Error(string). Without any the call has to succeed.
	Refused []string
	Done    *Done // what holds right after the call; nil is nothing
}

// Done is what the first word of an answer is to be.
type Done struct {
	What  string
	At    common.Address
	Data  []byte
	Least bool // at least Value, and else equal to it
	Value common.Hash
}

// Allowance is what a limit lets through.
type Allowance struct {
	Text       string // the limit in words
	Max, Slope *big.Int
}

// Unlimited tells whether nothing bounds it.
func (a Allowance) Unlimited() bool { return a.Max.Cmp(&catalog.Unlimited.Int) == 0 }

// Bound is what the limit lets through in the end: nothing if it does not fill up.
func (a Allowance) Bound() *big.Int {
	if !a.Unlimited() && a.Slope.Sign() == 0 {
		return new(big.Int)
	}
	return a.Max
}

// Spent are the reasons of a limit that lets less through than is asked for.
var Spent = []string{"RateLimits/rate-limit-exceeded", "RateLimits/zero-maxAmount"}

const transferFunction = "transferAsset_transfer(address,address,uint256)"

// Transfer is the beacon's call that sends an asset to somebody outside.
func Transfer(what string, asset *catalog.Asset, to common.Address, amount *big.Int, refused []string) Act {
	return Act{
		What: what, Function: transferFunction, Refused: refused,
		Data: Call(transferFunction, asset.Address, to, amount),
	}
}
