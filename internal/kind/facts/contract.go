// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// Contract is a contract that is deployed beside a PAU, for a Class or for each of its Units.
type Contract struct {
	Name catalog.ContractName // as in a plan's addresses: "UnitShare"
	// Rights are views that name an address with rights. The code fixes these rights: nobody can
	// give or take them.
	Rights []onchain.RoleName
	Views  []View
	Roles  []Role
}

// View is a parameter that a contract returns from a function without arguments.
type View struct {
	Name string
	Type string // of Solidity: "uint256"
}

// Role is a role that a contract keeps in its own way, besides those of OpenZeppelin's
// AccessControl.
type Role struct {
	onchain.RoleEvents
	Ask  func(holder common.Address) []byte
	Held func(answer []byte) (bool, error) // reads the answer to Ask
}

// Counted returns a reader for a role that is held if a number is not 0.
func Counted(unpack func([]byte) (*big.Int, error)) func([]byte) (bool, error) {
	return func(answer []byte) (bool, error) {
		number, err := unpack(answer)
		return err == nil && number.Sign() != 0, err
	}
}

// Holder is somebody who is to hold a role on a contract of the Class.
type Holder struct {
	Block  int // index among the contracts
	Role   onchain.RoleName
	Holder common.Address
}

// Code is the code that a kind's templates pin, as it is built here.
type Code struct {
	File       string            // manifest that pins it: "halos/templates/portfolio-lcts_code.cue"
	Components map[string]string // component → name of the contract among the bindings
	Facets     []Facet
}

// Facet is a facet that a Controller offers. Each of its functions has its own name behind a
// prefix.
type Facet struct {
	ID         string // in the Beacon
	Prime      bool   // whether it is for a Prime's Controller
	Facet      string // name of the contract among the bindings
	Controller string // name of the interface with the prefixed names
}

// Read is a question to a contract. It knows whether an answer is what the manifest says.
type Read struct {
	At   common.Address
	What string // name of the function
	Data []byte
	Same func(answer []byte) (bool, error)
}

// Record is how a contract of the Class is asked what it holds of a Unit.
type Record struct {
	Block int // index of that contract among those of the Class
	Ask   func(index *big.Int) []byte
	// Tell returns the answer for people, by parameter.
	Tell func(answer []byte) (map[string]string, error)
	// Same tells whether an answer of Tell is what the manifest says.
	Same func(unit *catalog.Unit, told map[string]string) bool
}

// Worth asks what a share of a Unit is worth, in units of its asset for 1e18 shares.
type Worth struct {
	At   common.Address
	What string
	Data []byte
	Read func(answer []byte) (*big.Int, error)
}
