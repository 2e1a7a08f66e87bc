// SPDX-License-Identifier: AGPL-3.0-or-later

package onchain

import (
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
)

// Role events of OpenZeppelin's AccessControl. A topic holds the role.
var (
	roleGranted = topicOf("RoleGranted(bytes32,address,address)")
	roleRevoked = topicOf("RoleRevoked(bytes32,address,address)")
)

// RoleEvents are the two events by which a contract gives and takes one role. They are used for no
// other role. Their first argument is indexed, and is the account.
type RoleEvents struct {
	Role         RoleName // such as Ward
	Given, Taken string   // signatures, such as "Rely(address)"
}

// ownRoles are the RoleEvents of an AdministeredAgent and of a BeamState. The contracts of a kind
// of Class may have others.
var ownRoles = []RoleEvents{
	{Admin, "AdminAdded(address,address)", "AdminRemoved(address,address)"},
	{Actor, "ActorAdded(address,address)", "ActorRemoved(address,address)"},
	{Grantor, "GrantorAdded(address,address)", "GrantorRemoved(address,address)"},
	{Revoker, "RevokerAdded(address,address)", "RevokerRemoved(address,address)"},
	{Ward, "Rely(address)", "Deny(address)"},
}

// ownRole is the meaning of one RoleEvents topic.
type ownRole struct {
	role  RoleName
	added bool
}

// byTopic maps the first topics of the events, and of ownRoles, to their meanings.
func byTopic(events []RoleEvents) map[common.Hash]ownRole {
	topics := map[common.Hash]ownRole{}
	for _, each := range append(slices.Clone(ownRoles), events...) {
		topics[topicOf(each.Given)], topics[topicOf(each.Taken)] = ownRole{each.Role, true}, ownRole{each.Role, false}
	}
	return topics
}

// userRole is the event by which a BeamState gives or takes one of its numbered roles.
var userRole = topicOf("SetUserRole(address,uint8,bool)")

// pairings are the events by which a BeamState pairs a contract with a cBEAM (true) or undoes that
// (false).
var pairings = map[common.Hash]bool{
	topicOf("SetCBeamForRateLimits(address,address)"): true, topicOf("UnsetCBeamForRateLimits(address,address)"): false,
	topicOf("SetCBeamForController(address,address)"): true, topicOf("UnsetCBeamForController(address,address)"): false,
}

func topicOf(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

func account(topic common.Hash) common.Address { return common.BytesToAddress(topic[12:]) }

// RoleTopics are the first topics of the events that RolesFrom replays when it gets the same own,
// for a log query.
func RoleTopics(own ...RoleEvents) []common.Hash {
	topics := []common.Hash{roleGranted, roleRevoked}
	for topic := range byTopic(own) {
		topics = append(topics, topic)
	}
	slices.SortFunc(topics, common.Hash.Cmp)
	return topics
}

// BeamStateTopics are the first topics of every event that BeamStateRoles replays.
func BeamStateTopics() []common.Hash {
	topics := []common.Hash{userRole}
	for topic := range pairings {
		topics = append(topics, topic)
	}
	slices.SortFunc(topics, common.Hash.Cmp)
	return topics
}

// RolesFrom replays role events, in chain order, and returns the holders after the last. names are
// the contracts whose events count. own are the additional events of a kind's contracts.
func RolesFrom(logs []types.Log, names map[common.Address]catalog.ContractRef, own ...RoleEvents) []Role {
	holders, events := map[Role]bool{}, byTopic(own)
	for _, log := range logs {
		if role, given, is := roleIn(&log, names, events); is {
			holders[role] = given
		}
	}
	return held(holders)
}

// RoleIn tells which role an event gives or takes; is says whether it does either. names and own
// are as for RolesFrom.
func RoleIn(log *types.Log, names map[common.Address]catalog.ContractRef, own ...RoleEvents) (role Role, given, is bool) {
	return roleIn(log, names, byTopic(own))
}

func roleIn(log *types.Log, names map[common.Address]catalog.ContractRef, events map[common.Hash]ownRole) (role Role, given, is bool) {
	name, ours := names[log.Address]
	if !ours || len(log.Topics) < 2 {
		return role, false, false
	}
	topic := log.Topics[0]
	if oz := topic == roleGranted || topic == roleRevoked; oz && len(log.Topics) == 4 {
		return Role{name, log.Address, RoleOf(log.Topics[1]), account(log.Topics[2])}, topic == roleGranted, true
	}
	entry, known := events[topic]
	return Role{name, log.Address, entry.role, account(log.Topics[1])}, entry.added, known
}

// BeamStateRoles replays the events that only a BeamState has. They tell who holds its numbered
// roles, and which cBEAM each contract in names is paired with. names must hold the BeamState
// itself.
func BeamStateRoles(logs []types.Log, beamState common.Address, names map[common.Address]catalog.ContractRef) []Role {
	holders := map[Role]bool{}
	for _, log := range logs {
		if log.Address != beamState || len(log.Topics) != 3 {
			continue
		}
		first, second := account(log.Topics[1]), log.Topics[2]
		if log.Topics[0] == userRole {
			holders[Role{names[beamState], beamState, BeamStateRoleName(second[31]), first}] = len(log.Data) == 32 && log.Data[31] == 1
		}
		paired, ours := names[first]
		if given, is := pairings[log.Topics[0]]; is && ours {
			holders[Role{names[beamState], beamState, PairedWith(paired), account(second)}] = given
		}
	}
	return held(holders)
}

// PairedWith is the role that a cBEAM has on a BeamState which pairs it with a contract.
func PairedWith(contract catalog.ContractRef) RoleName {
	return RoleName("cBEAM of " + contract.Name)
}

// held are the roles that have a holder, sorted by contract, role and holder.
func held(holders map[Role]bool) []Role {
	var list []Role
	for role, is := range holders {
		if is {
			list = append(list, role)
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].less(list[j]) })
	return list
}
