// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Contract is one that is deployed beside a PAU: for a Class, or for each of its Units.
type Contract struct {
	Name string // as in a plan's addresses: "UnitShare"
	// Rights are the views that name an address with rights which code gives for good: nobody can
	// give or take them.
	Rights []string
	Views  []View
	Roles  []Role
}

// View is one parameter that a contract tells without being asked for more than its name.
type View struct {
	Name string
	Type string // of Solidity: "uint256"
}

// Role is one that a contract keeps by itself, beside those of OpenZeppelin's AccessControl.
type Role struct {
	onchain.RoleEvents
	Ask  func(holder common.Address) []byte
	Held func(answer []byte) (bool, error) // what the answer to Ask says
}

// Counted reads a role that is held when a number is not 0.
func Counted(unpack func([]byte) (*big.Int, error)) func([]byte) (bool, error) {
	return func(answer []byte) (bool, error) {
		number, err := unpack(answer)
		return err == nil && number.Sign() != 0, err
	}
}

// Holder is somebody who is to hold a role on one of the contracts of a Class.
type Holder struct {
	Block  int // place among the contracts
	Role   string
	Holder common.Address
}

// Code is the code of a kind's templates, as it is built here.
type Code struct {
	File       string            // manifest that pins it: "halos/templates/portfolio-lcts_code.cue"
	Components map[string]string // component → name of the contract among the bindings
	Facets     []Facet
}

// Facet is one that a Controller offers: each function under its own name behind a prefix.
type Facet struct {
	ID         string // in the Beacon
	Prime      bool   // it is for a Prime's Controller
	Facet      string // name of the contract among the bindings
	Controller string // of the interface with the prefixed names
}

// Read is a question to a contract, and whether the answer is what the manifest says.
type Read struct {
	At   common.Address
	What string // name of the function
	Data []byte
	Same func(answer []byte) (bool, error)
}

// Record is what a contract of the Class holds of each Unit.
type Record struct {
	Block int // place of that contract among those of the Class
	Ask   func(index *big.Int) []byte
	// Tell is the answer for people, by parameter.
	Tell func(answer []byte) (map[string]string, error)
	// Same tells whether such an answer is what the manifest says.
	Same func(unit *catalog.Unit, told map[string]string) bool
}

// Worth is a question for what a share of a Unit is worth, in units of its asset for 1e18 shares.
type Worth struct {
	At   common.Address
	What string
	Data []byte
	Read func(answer []byte) (*big.Int, error)
}
