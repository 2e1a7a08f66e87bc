// SPDX-License-Identifier: AGPL-3.0-or-later

package nfat

import (
	"math/big"

	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// flows are the ways through the facility. Deposits are those of the Class, because a Prime may
// bring them before it says for which Unit. The id of an NFAT tells its Unit.
var flows = facts.Flows{
	Moves: []facts.Move{
		{Name: "subscribed", From: atFacility, Event: "Subscribe(address,uint256,bytes)"},
		{Name: "withdrawn", From: atFacility, Event: "Withdraw(address,uint256)"},
		{Name: "issued", From: atFacility, Event: "Issue(address,uint256,uint256)", Token: 2},
		{Name: "repaid, with interest", From: atFacility, Event: "Repay(address,uint256,uint256)", Token: 2},
		{Name: PrincipalRepaid, From: atFacility, Event: "RepayPrincipal(uint256,uint256)", Token: 1},
		{Name: "collected", From: atFacility, Event: "Collect(uint256,uint256)", Token: 1},
	},
	Stocks: []facts.Stock{{Name: "principal outstanding", From: atFacility, Ask: outstanding, Word: 3, Fills: true}},
}

// PrincipalRepaid names the way back of what was lent, without interest.
const PrincipalRepaid = "principal repaid"

var atFacility = facts.Spot{Class: true}

func outstanding(index *big.Int) []byte { return facts.Call("unit(uint256)", index) }
