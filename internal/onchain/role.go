// SPDX-License-Identifier: AGPL-3.0-or-later

package onchain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Roles of OpenZeppelin's AccessControl that a PAU and the platform use.
var (
	AdminRole      = RoleID("DEFAULT_ADMIN_ROLE")
	ControllerRole = RoleID("CONTROLLER")
	AllocatorRole  = RoleID("ALLOCATOR_ROLE")
	DeployerRole   = RoleID("DEPLOYER_ROLE")
	ProposerRole   = RoleID("PROPOSER_ROLE")
	CancellerRole  = RoleID("CANCELLER_ROLE")
	ExecutorRole   = RoleID("EXECUTOR_ROLE")
	PauserRole     = RoleID("PAUSER_ROLE")
)

// roleNames are the names of the roles above.
var roleNames = func() map[common.Hash]string {
	names := map[common.Hash]string{}
	for _, name := range []string{
		"DEFAULT_ADMIN_ROLE", "CONTROLLER", "ALLOCATOR_ROLE", "DEPLOYER_ROLE", "PROPOSER_ROLE", "CANCELLER_ROLE", "EXECUTOR_ROLE", "PAUSER_ROLE",
	} {
		names[RoleID(name)] = name
	}
	return names
}()

// RoleID is the id of a role in AccessControl: keccak256(name), and zero for DEFAULT_ADMIN_ROLE.
func RoleID(name string) common.Hash {
	if name == "DEFAULT_ADMIN_ROLE" {
		return common.Hash{}
	}
	return crypto.Keccak256Hash([]byte(name))
}

// RoleName is the name of a role, or its id in hexadecimal when the name is not known.
func RoleName(id common.Hash) string {
	if name, known := roleNames[id]; known {
		return name
	}
	return id.Hex()
}

// Roles of a BeamState. The HaloFactory holds the third: it can pair a cBEAM with contracts that
// were added before, and nothing else.
const (
	DelayedRole   uint8 = 1
	ImmediateRole uint8 = 2
	PairingRole   uint8 = 3
)

// BeamStateRoleName is the name of a BeamState's role.
func BeamStateRoleName(role uint8) string {
	switch role {
	case DelayedRole:
		return "DELAYED"
	case ImmediateRole:
		return "IMMEDIATE"
	case PairingRole:
		return "PAIRING"
	}
	return fmt.Sprintf("role %d", role)
}

// Role is one holder of one role.
type Role struct {
	Contract string         `json:"contract"` // name as in a plan's addresses
	Address  common.Address `json:"address"`
	// DEFAULT_ADMIN_ROLE, CONTROLLER, ALLOCATOR_ROLE, ADMIN, ACTOR, REVOKER
	Role   string         `json:"role"`
	Holder common.Address `json:"holder"`
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
