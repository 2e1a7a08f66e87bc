// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
)

// stated is an address that the manifests of a Halo, a Class or a Unit state, with its place.
type stated struct {
	file, field string
	address     common.Address
}

// statedBy lists every address of a Halo, a Class and its Units, in the order of the manifests.
func statedBy(halo *catalog.Halo, class *catalog.Class) []stated {
	list := []stated{{halo.File, "halo.governance", halo.Governance}}
	several := func(field string, addresses []common.Address) {
		for i, address := range addresses {
			list = append(list, stated{class.File, fmt.Sprintf("%s[%d]", field, i), address})
		}
	}
	several("class.admins", class.Admins)
	several("class.beacon.actors", class.Beacon.Actors)
	several("class.beacon.revokers", class.Beacon.Revokers)
	if facility := class.Facility; facility != nil {
		if facility.IdentityNetwork != nil {
			list = append(list, stated{class.File, "class.facility.identityNetwork", *facility.IdentityNetwork})
		}
		several("class.facility.freezers", facility.Freezers)
		for _, each := range facility.Counterparties {
			list = append(list, stated{class.File, fmt.Sprintf("class.facility.counterparties.%s.address", each.Name), each.Address})
		}
	}
	for _, unit := range class.Units {
		if unit.Pool != nil {
			list = append(list, stated{unit.File, "unit.manager.address", unit.Manager.Address})
		}
	}
	return list
}

// apart refuses an address of a person or a receiver of capital at which a contract of the Class or
// of one of its Units stands, or will: what is sent there could never be sent on. Rules about
// manifests alone cannot know these addresses.
func (m *maker) apart(declared *catalog.Catalog, contracts []Address) error {
	names := map[common.Address]catalog.ContractRef{}
	for _, each := range contracts {
		names[each.Address] = each.Name
	}
	var faults fault.List
	for _, each := range statedBy(m.s.halo, m.s.class) {
		if name, is := names[each.address]; is {
			faults = append(faults, fault.New(fault.AddressOfOwnContract, declared.Position(each.file, each.field), "%s is %s: that is the contract %q", each.field, each.address, name))
		}
	}
	if len(faults) > 0 {
		return faults
	}
	return nil
}

// Taken is an address at which a contract stands, by the repository's records.
type Taken struct {
	Address  common.Address
	Contract string // its name, as the record has it
	Record   string // path of the record in the repository
}

// ApartFrom refuses an address of a person or a receiver of capital at which a contract stands that
// the repository's records know, whichever Class it is of. An oracle may be one: nothing is sent to
// it. It is a rule of its own because Make knows the contracts of one Class alone.
func ApartFrom(declared *catalog.Catalog, ref catalog.ClassRef, taken []Taken) fault.List {
	by := map[common.Address]Taken{}
	for _, each := range taken {
		if _, known := by[each.Address]; !known {
			by[each.Address] = each
		}
	}
	class := declared.Class(ref)
	if class == nil {
		return nil
	}
	var faults fault.List
	for _, each := range statedBy(declared.Halo(ref.Halo), class) {
		if at, is := by[each.address]; is {
			faults = append(faults, fault.New(fault.AddressOfOwnContract, declared.Position(each.file, each.field), "%s is %s: that is the contract %q, by the record %s", each.field, each.address, at.Contract, at.Record))
		}
	}
	return faults
}
