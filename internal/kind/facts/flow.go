// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Flows are the ways of capital through the Units of a kind, and the places where it stays.
type Flows struct {
	Moves  []Move
	Stocks []Stock
}

// Move is one way of capital. Each event of its signature is one use of it.
type Move struct {
	Name  string // in words: "subscribed"
	From  Spot
	Event string // its signature
	// word of the event's data that has the amount
	Amount int
	// the amount counts Unit shares, and otherwise the asset
	Share bool
	// topic with the id of an NFAT, which tells the Unit; 0 where a Unit has the contract, and
	// where the Units of a Class share the way
	Token int
}

// Spot is a contract of a kind: an index among ClassContracts if it is the Class's, and otherwise
// among UnitContracts. Or it is the Class's Controller.
type Spot struct {
	Class      bool
	Controller bool
	Index      int
}

// Stock is capital of one Unit that stays somewhere.
type Stock struct {
	Name string // in words: "waits to be settled"
	From Spot
	// Ask asks for the amount. It takes the Unit's place among those of its Class.
	Ask   func(index *big.Int) []byte
	Word  int // of the answer
	Share bool
	// it counts against the Unit's capacity; shares by what they are worth
	Fills bool
	// Enters is the event of the same contract by which capital comes in, and Batch its topic that
	// says with what it waits. "" where nothing waits.
	Enters string
	Batch  int
}

// Deals are positions that the Controller keeps under ids of their own, and that nothing sums up.
// What is outstanding of one never rises.
type Deals struct {
	Route string // whose limits bound what is struck: no deal is struck while all are zero
	// the event by which a deal is struck, of which contract of the Class, and its topic with the
	// id
	Block int
	Event string
	Token int
	// Ask asks the Controller for the position of one deal of a contract. Of the answer, the word
	// Booked is 0 if it has none, and the word Left is the principal that is outstanding.
	Ask          func(contract common.Address, id *big.Int) []byte
	Booked, Left int
}
