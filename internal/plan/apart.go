// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
)

// stated is an address in the manifests of a Halo, a Class or a Unit, with the field that has it.
type stated struct {
	file, field string
	address     common.Address
}

// statedBy lists every address in the manifests of a Halo, a Class and its Units, in the order of
// the manifests.
func statedBy(declared *catalog.Catalog, ref catalog.ClassRef) []stated {
	halo, class := declared.Halo(ref.Halo), declared.Class(ref)
	list := []stated{{halo.File, "halo.governance", halo.Governance}}
	several := func(field string, addresses []common.Address) {
		for i, address := range addresses {
			list = append(list, stated{class.File, fmt.Sprintf("%s[%d]", field, i), address})
		}
	}
	several("class.admins", class.Admins)
	several("class.beacon.actors", class.Beacon.Actors)
	several("class.beacon.revokers", class.Beacon.Revokers)
	of, known := kind.Of(declared.Templates[class.Template])
	if !known {
		return list
	}
	for _, each := range of.Stated(class) {
		file, field := class.File, each.Field
		if each.Unit != nil {
			file = each.Unit.File
		}
		if each.Index >= 0 {
			field = fmt.Sprintf("%s[%d]", field, each.Index)
		}
		if each.Address != (common.Address{}) {
			list = append(list, stated{file, field, each.Address})
		}
	}
	return list
}

// Addresses lists the addresses of people and receivers in the manifests, without the Safes of the
// network's authorities.
func (s *Resolved) Addresses(declared *catalog.Catalog) []common.Address {
	var list []common.Address
	known := map[common.Address]bool{}
	for _, authority := range s.Network.Authorities {
		known[authority.Safe] = true
	}
	for _, each := range statedBy(declared, s.Class.Ref()) {
		if !known[each.address] {
			known[each.address], list = true, append(list, each.address)
		}
	}
	return list
}

// apart refuses a person's or receiver's address in the manifests if a contract of the Class or of
// one of its Units has that address, or will have it. Capital that is sent there could never be
// sent on. Rules about manifests alone cannot know the contracts' addresses.
func (m *maker) apart(declared *catalog.Catalog, contracts []Address) error {
	names := map[common.Address]catalog.ContractRef{}
	for _, each := range contracts {
		names[each.Address] = each.Name
	}
	var faults fault.List
	for _, each := range statedBy(declared, m.s.Class.Ref()) {
		if name, is := names[each.address]; is {
			faults = append(faults, fault.New(fault.AddressOfContract, declared.Position(each.file, each.field), "%s is %s: that is the contract %q", each.field, each.address, name))
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// Taken is the address of a contract that the repository's records know.
type Taken struct {
	Address  common.Address
	Contract string // the contract's name in the record
	Record   string // path of the record in the repository
}

// ApartFrom refuses a person's or receiver's address in the manifests if a contract in the
// repository's records has that address, whichever Class the contract belongs to. An oracle may be
// such a contract, because nothing is sent to it. Make has no such rule, because it knows only the
// contracts of one Class.
func ApartFrom(declared *catalog.Catalog, ref catalog.ClassRef, taken []Taken) fault.List {
	by := map[common.Address]Taken{}
	for _, each := range taken {
		if _, known := by[each.Address]; !known {
			by[each.Address] = each
		}
	}
	if declared.Class(ref) == nil {
		return nil
	}
	var faults fault.List
	for _, each := range statedBy(declared, ref) {
		if at, is := by[each.address]; is {
			faults = append(faults, fault.New(fault.AddressOfContract, declared.Position(each.file, each.field), "%s is %s: that is the contract %q, by the record %s", each.field, each.address, at.Contract, at.Record))
		}
	}
	return faults
}
