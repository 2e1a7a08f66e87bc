// SPDX-License-Identifier: AGPL-3.0-or-later

package facts

import (
	"math/big"
	"strings"

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
	// signatures of the functions that give and take it, and the role on the same contract whose
	// holders may call them
	Give, Take string
	By         onchain.RoleName
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
	// manifest that pins it: "halos/templates/portfolio-lcts_code.cue"; "" if no template of this
	// repository is of the kind
	File       string
	Components map[string]string // component → name of the contract among the bindings
	// PerClass are the components that the module deploys anew for each Class. All others are
	// deployed once.
	PerClass []string
	Facets   []Facet
}

// Facet is a facet that a Controller offers. Each of its functions has its own name behind a
// prefix.
type Facet struct {
	ID         string // in the Beacon
	Prime      bool   // whether it is for a Prime's Controller
	Facet      string // name of the contract among the bindings
	Controller string // name of the interface with the prefixed names
}

// Place is a deployed Class, or one of its Units, as its contracts are asked about it.
type Place struct {
	Network    *catalog.Network
	Class      *catalog.Class
	Unit       *catalog.Unit  // nil for the Class
	Status     catalog.Status // what is to become of the Unit, or of the Class
	Proxy      common.Address // the ALMProxy
	Controller common.Address
	Access     common.Address   // the Controller's AccessControls
	Blocks     []common.Address // of the Class, beside its PAU
	Contracts  []common.Address // of the Unit
	Index      *big.Int         // of the Unit among those of its Class
}

// Read asks a contract for what it holds of one field of a manifest.
type Read struct {
	Field string // "class.facility.baseURI"
	At    common.Address
	What  string // name of the function
	Data  []byte
	Want  string // what the manifest says, as Tell writes it
	Tell  func(answer []byte) (string, error)
	Set   *Setter // changes it to Want; nil if nothing can
	// no manifest has the field: a plan tells that it differs, and neither changes nor refuses it
	Told bool
	// no manifest has the field: nothing may be left of it when what it is of is retired. Up to
	// this number counts as nothing; nil for every other field.
	Left *big.Int
	// what to do instead, where nothing can change the field any more; "" if the table of fields
	// says it
	Way string
	// words of the answer once the field is as the manifest says, from this one on; empty without a
	// Setter. Of what may not be left, Word is the one that counts.
	Word   int
	Answer []byte
	// what an event of At has among its topics when it changes the field: all of one of these lists
	Events [][]common.Hash
	// stop it at once, and let it run again; nil if nothing can
	Stop, Start *Setter
	// writes a value for people; nil if it is written as it is
	Show func(value string) string
	// tells that the Setter, from this value, has to be called after all others; nil if never
	Late func(value string) bool
	// the template's parameters that the Setter sets, in the order of Answer's words; empty if it
	// sets none that a template bounds
	Parameters []string
}

// Raises lists the parameters that the Setter raises, from a value as Tell writes it. A value that
// is not whole numbers raises all of them.
func (r Read) Raises(was string) (list []string) {
	before := strings.Split(was, Between)
	for i, name := range r.Parameters {
		old, is := new(big.Int), false
		if i < len(before) {
			old, is = old.SetString(before[i], 10)
		}
		if !is || len(r.Answer) < 32*(i+1) || new(big.Int).SetBytes(r.Answer[32*i:32*(i+1)]).Cmp(old) > 0 {
			list = append(list, name)
		}
	}
	return list
}

// Between stands between the numbers of a value that has several.
const Between = " to "

// Setter is the call that changes a parameter of a deployed Class or Unit.
type Setter struct {
	Contract catalog.ContractName // "NfatFacility"
	To       common.Address
	Function string // signature
	Data     []byte
	// who may call it: the holders of a role on a contract
	At   common.Address
	Role onchain.RoleName
	Undo string // what undoes it, in one sentence
}

// Record is how a contract of the Class is asked what it holds of a Unit.
type Record struct {
	Block int // index of that contract among those of the Class
	// nil where the contract holds nothing of a Unit, whose place alone says what belongs to it
	Ask func(index *big.Int) []byte
	// Tell returns the answer for people, by parameter.
	Tell func(answer []byte) (map[string]string, error)
}

// Worth asks what a share of a Unit is worth, in units of its asset for 1e18 shares.
type Worth struct {
	At   common.Address
	What string
	Data []byte
	Read func(answer []byte) (*big.Int, error)
}
