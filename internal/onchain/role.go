// SPDX-License-Identifier: AGPL-3.0-or-later

package onchain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// RoleName names a role on a contract, as a Plan and a record write it: a constant of this package,
// a role of a kind's own contracts, or the id in hexadecimal where nobody knows a name.
type RoleName string

// Roles of OpenZeppelin's AccessControl that a PAU and the platform use.
const (
	AdminRole      RoleName = "DEFAULT_ADMIN_ROLE"
	ControllerRole RoleName = "CONTROLLER"
	AllocatorRole  RoleName = "ALLOCATOR_ROLE"
	DeployerRole   RoleName = "DEPLOYER_ROLE"
	ProposerRole   RoleName = "PROPOSER_ROLE"
	CancellerRole  RoleName = "CANCELLER_ROLE"
	ExecutorRole   RoleName = "EXECUTOR_ROLE"
	PauserRole     RoleName = "PAUSER_ROLE"
)

// Roles that an AdministeredAgent or a BeamState keeps in its own way.
const (
	Admin   RoleName = "ADMIN"
	Actor   RoleName = "ACTOR"
	Grantor RoleName = "GRANTOR"
	Revoker RoleName = "REVOKER"
	Ward    RoleName = "WARD"
)

// byID are the roles of AccessControl by their ids.
var byID = func() map[common.Hash]RoleName {
	names := map[common.Hash]RoleName{}
	for _, name := range []RoleName{AdminRole, ControllerRole, AllocatorRole, DeployerRole, ProposerRole, CancellerRole, ExecutorRole, PauserRole} {
		names[name.ID()] = name
	}
	return names
}()

// ID is the id of the role in AccessControl: keccak256(name), and zero for AdminRole.
func (n RoleName) ID() common.Hash {
	if n == AdminRole {
		return common.Hash{}
	}
	return crypto.Keccak256Hash([]byte(n))
}

// RoleOf is the name of a role of AccessControl, or its id in hexadecimal when the name is not
// known.
func RoleOf(id common.Hash) RoleName {
	if name, known := byID[id]; known {
		return name
	}
	return RoleName(id.Hex())
}

// Roles of a BeamState. The HaloFactory holds the third: it can pair a cBEAM with contracts that
// were added before, and nothing else.
const (
	DelayedRole   uint8 = 1
	ImmediateRole uint8 = 2
	PairingRole   uint8 = 3
)

// BeamStateRoleName is the name of a BeamState's role.
func BeamStateRoleName(role uint8) RoleName {
	switch role {
	case DelayedRole:
		return "DELAYED"
	case ImmediateRole:
		return "IMMEDIATE"
	case PairingRole:
		return "PAIRING"
	}
	return RoleName(fmt.Sprintf("role %d", role))
}

// Role is one holder of one role.
type Role struct {
	Contract catalog.ContractRef `json:"contract"` // as in a plan's addresses
	Address  common.Address      `json:"address"`
	Role     RoleName            `json:"role"`
	Holder   common.Address      `json:"holder"`
}

func (r Role) less(other Role) bool {
	if c := r.Address.Cmp(other.Address); c != 0 {
		return c < 0
	}
	if r.Role != other.Role {
		return r.Role < other.Role
	}
	return r.Holder.Cmp(other.Holder) < 0
}

// String names the role, the contract and the holder, for people.
func (r Role) String() string {
	return fmt.Sprintf("%s of %s (%s) held by %s", r.Role, r.Contract, r.Address, r.Holder)
}

// CompareRoles lists, for people, the differences between the roles that should be held and those
// that are.
func CompareRoles(want, got []Role) []string {
	index := func(list []Role) map[Role]bool {
		set := map[Role]bool{}
		for _, role := range list {
			set[role] = true
		}
		return set
	}
	wanted, held := index(want), index(got)
	var differences []string
	for _, role := range want {
		if !held[role] {
			differences = append(differences, "missing: "+role.String())
		}
	}
	for _, role := range got {
		if !wanted[role] {
			differences = append(differences, "unexpected: "+role.String())
		}
	}
	return differences
}
