// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// The events by which capital goes through a queue.
const (
	entered = "Entered(address,uint256,uint256,uint256)"
	exited  = "Exited(address,uint256,uint256)"
	settled = "Settled(uint256,uint256,uint256,uint256)"
	claimed = "Claimed(address,uint256)"
)

// flows are the ways through both queues. What they hold is the capital that waits, and the shares
// that count against the capacity.
var flows = facts.Flows{
	Moves: []facts.Move{
		{Name: "subscribed", From: intoShares, Event: entered},
		{Name: "left unsettled", From: intoShares, Event: exited},
		{Name: "settled into shares", From: intoShares, Event: settled},
		{Name: "shares claimed", From: intoShares, Event: claimed, Share: true},
		{Name: "redeemed", From: outOfShares, Event: entered, Share: true},
		{Name: "redemption left", From: outOfShares, Event: exited, Share: true},
		{Name: "settled out of shares", From: outOfShares, Event: settled, Share: true},
		{Name: "paid out", From: outOfShares, Event: claimed},
	},
	Stocks: []facts.Stock{
		{Name: "waits to become shares", From: intoShares, Ask: asking("totalUnderlying()"), Enters: entered, Batch: 2},
		{Name: "waits to be paid out", From: outOfShares, Ask: asking("totalUnderlying()"), Share: true, Enters: entered, Batch: 2},
		{Name: "shares issued", From: shareToken, Ask: asking("totalSupply()"), Share: true, Fills: true},
	},
}

var shareToken, intoShares, outOfShares = facts.Spot{}, facts.Spot{Index: 1}, facts.Spot{Index: 2}

func asking(function string) func(*big.Int) []byte {
	return func(*big.Int) []byte { return facts.Call(function) }
}
