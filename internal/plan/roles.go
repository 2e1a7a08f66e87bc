// SPDX-License-Identifier: AGPL-3.0-or-later

package plan

import (
	"fmt"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Role events: OpenZeppelin's AccessControl, and the AdministeredAgent's and NfatFacility's own.
var (
	roleGranted = crypto.Keccak256Hash([]byte("RoleGranted(bytes32,address,address)"))
	roleRevoked = crypto.Keccak256Hash([]byte("RoleRevoked(bytes32,address,address)"))

	roleNames = map[common.Hash]string{
		{}: "DEFAULT_ADMIN_ROLE",
		crypto.Keccak256Hash([]byte("CONTROLLER")):     "CONTROLLER",
		crypto.Keccak256Hash([]byte("ALLOCATOR_ROLE")): "ALLOCATOR_ROLE",
		// Of the platform.
		crypto.Keccak256Hash([]byte("DEPLOYER_ROLE")):  "DEPLOYER_ROLE",
		crypto.Keccak256Hash([]byte("PROPOSER_ROLE")):  "PROPOSER_ROLE",
		crypto.Keccak256Hash([]byte("CANCELLER_ROLE")): "CANCELLER_ROLE",
		crypto.Keccak256Hash([]byte("EXECUTOR_ROLE")):  "EXECUTOR_ROLE",
		crypto.Keccak256Hash([]byte("PAUSER_ROLE")):    "PAUSER_ROLE",
	}
	roleIDs  = map[string][32]byte{}
	ownRoles = map[common.Hash]ownRole{}
)

// ownRole is what an event says that has the account as its first topic.
type ownRole struct {
	role  string
	added bool
}

func init() {
	for id, name := range roleNames {
		roleIDs[name] = id
	}
	for _, role := range []string{"Admin", "Actor", "Grantor", "Revoker"} {
		name := map[string]string{"Admin": "ADMIN", "Actor": "ACTOR", "Grantor": "GRANTOR", "Revoker": "REVOKER"}[role]
		for event, added := range map[string]bool{"Added": true, "Removed": false} {
			ownRoles[crypto.Keccak256Hash([]byte(role+event+"(address,address)"))] = ownRole{name, added}
		}
	}
}

func init() {
	for role, events := range map[string][2]string{"WARD": {"Rely", "Deny"}, "BUD": {"Kiss", "Diss"}, "FREEZER": {"AddFreezer", "RemoveFreezer"}} {
		for i, event := range events {
			ownRoles[crypto.Keccak256Hash([]byte(event+"(address)"))] = ownRole{role, i == 0}
		}
	}
}

// RoleTopics are the first topics of every role event, for a log query.
func RoleTopics() []common.Hash {
	topics := []common.Hash{roleGranted, roleRevoked}
	for topic := range ownRoles {
		topics = append(topics, topic)
	}
	sort.Slice(topics, func(i, j int) bool { return topics[i].Cmp(topics[j]) < 0 })
	return topics
}

// RolesFrom replays role events, in chain order, into the holders at their end. names gives the contracts that count.
func RolesFrom(logs []types.Log, names map[common.Address]string) []Role {
	holders := map[Role]bool{}
	for _, log := range logs {
		name, ours := names[log.Address]
		if !ours || len(log.Topics) == 0 {
			continue
		}
		switch topic := log.Topics[0]; {
		case (topic == roleGranted || topic == roleRevoked) && len(log.Topics) == 4:
			role, known := roleNames[log.Topics[1]]
			if !known {
				role = log.Topics[1].Hex()
			}
			holders[Role{name, log.Address, role, common.BytesToAddress(log.Topics[2][12:])}] = topic == roleGranted
		case len(log.Topics) >= 2:
			if entry, ok := ownRoles[topic]; ok {
				holders[Role{name, log.Address, entry.role, common.BytesToAddress(log.Topics[1][12:])}] = entry.added
			}
		}
	}
	var list []Role
	for role, held := range holders {
		if held {
			list = append(list, role)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].less(list[j]) })
	return list
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

func (r Role) String() string {
	return fmt.Sprintf("%s of %s (%s) held by %s", r.Role, r.Contract, r.Address, r.Holder)
}

// CompareRoles says what differs between the roles that should be held and those that are.
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
