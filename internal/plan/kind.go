// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// kind is what differs between templates: what the template's module is given beside numbers, what it deploys, and which rate-limit
// key belongs to a route. A nil Unit stands for the Class.
type kind interface {
	// blocks names what a Class deploys beside its PAU, in the module's order; contracts names what a Unit deploys.
	blocks() []string
	contracts() []string
	// classData and unitData are the ABI encodings that the module takes. The arguments are the same for people.
	classData(s *subject) ([]byte, []Argument, error)
	unitData(s *subject, unit *catalog.Unit) ([]byte, []Argument, error)
	// classFields and unitFields are what only this kind of manifest says.
	classFields(class *catalog.Class) []field
	unitFields(unit *catalog.Unit) []field
	// roles calls hold for everybody who holds a role on a block of the Class, by the block's place.
	roles(s *subject, pau Pau, hold func(block int, role string, holders ...common.Address))
	// key computes the key of a limit from the addresses of blocks or contracts, in the encoding order of the facet.
	key(s *subject, unit *catalog.Unit, limit *catalog.Limit, contracts []common.Address) (common.Hash, bool)
	// sameClass and sameUnit tell whether the chain holds what the manifest of something deployed says now.
	sameClass(o *observer, blocks []common.Address) (bool, error)
	sameUnit(o *observer, unit *catalog.Unit, state UnitState, index uint64, blocks []common.Address) (bool, error)
	// primeFunctions are those of a Prime's Controller that first use calls. firstUse adds the
	// calls for one Unit.
	primeFunctions() []string
	firstUse(f *firstUse, contracts []common.Address) error
}

var kinds = map[string]kind{"lcts": lcts{}, "nfat": nfat{}}
