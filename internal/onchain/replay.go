// SPDX-License-Identifier: AGPL-3.0-or-later

package onchain

import (
	"slices"
	"sort"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Role events of OpenZeppelin's AccessControl. They name the role in a topic.
var (
	roleGranted = topicOf("RoleGranted(bytes32,address,address)")
	roleRevoked = topicOf("RoleRevoked(bytes32,address,address)")
)

// RoleEvents are the two events by which a contract gives and takes one role. They stand for that
// role alone, and have the account as their first topic.
type RoleEvents struct {
	Role         string // "WARD"
	Given, Taken string // signatures: "Rely(address)"
}

// ownRoles are such events of an AdministeredAgent and of a BeamState. Contracts that a kind of Class
// deploys may have others.
var ownRoles = []RoleEvents{
	{"ADMIN", "AdminAdded(address,address)", "AdminRemoved(address,address)"},
	{"ACTOR", "ActorAdded(address,address)", "ActorRemoved(address,address)"},
	{"GRANTOR", "GrantorAdded(address,address)", "GrantorRemoved(address,address)"},
	{"REVOKER", "RevokerAdded(address,address)", "RevokerRemoved(address,address)"},
	{"WARD", "Rely(address)", "Deny(address)"},
}

// ownRole is what such an event says.
type ownRole struct {
	role  string
	added bool
}

// byTopic are events by their first topic.
func byTopic(events []RoleEvents) map[common.Hash]ownRole {
	topics := map[common.Hash]ownRole{}
	for _, each := range append(slices.Clone(ownRoles), events...) {
		topics[topicOf(each.Given)], topics[topicOf(each.Taken)] = ownRole{each.Role, true}, ownRole{each.Role, false}
	}
	return topics
}

// userRole is the event by which a BeamState gives or takes one of its numbered roles.
var userRole = topicOf("SetUserRole(address,uint8,bool)")

// pairings are the events by which a BeamState pairs a contract with a cBEAM, and whether they do or
// undo it.
var pairings = map[common.Hash]bool{
	topicOf("SetCBeamForRateLimits(address,address)"): true, topicOf("UnsetCBeamForRateLimits(address,address)"): false,
	topicOf("SetCBeamForController(address,address)"): true, topicOf("UnsetCBeamForController(address,address)"): false,
}

func topicOf(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

func account(topic common.Hash) common.Address { return common.BytesToAddress(topic[12:]) }

// RoleTopics are the first topics of every event that RolesFrom replays with the same events of a
// kind's contracts, for a log query.
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

// RolesFrom replays role events, in chain order, into the holders at their end. names gives the
// contracts that count, own the events that a kind's contracts have besides.
func RolesFrom(logs []types.Log, names map[common.Address]string, own ...RoleEvents) []Role {
	holders, events := map[Role]bool{}, byTopic(own)
	for _, log := range logs {
		name, ours := names[log.Address]
		if !ours || len(log.Topics) == 0 {
			continue
		}
		switch topic := log.Topics[0]; {
		case (topic == roleGranted || topic == roleRevoked) && len(log.Topics) == 4:
			holders[Role{name, log.Address, RoleName(log.Topics[1]), account(log.Topics[2])}] = topic == roleGranted
		case len(log.Topics) >= 2:
			if entry, ok := events[topic]; ok {
				holders[Role{name, log.Address, entry.role, account(log.Topics[1])}] = entry.added
			}
		}
	}
	return held(holders)
}

// BeamStateRoles replays what a BeamState alone tells: who holds its numbered roles, and which cBEAM
// each contract in names is paired with. The BeamState itself has to be in names.
func BeamStateRoles(logs []types.Log, beamState common.Address, names map[common.Address]string) []Role {
	holders := map[Role]bool{}
	for _, log := range logs {
		if log.Address != beamState || len(log.Topics) != 3 {
			continue
		}
		first, second := account(log.Topics[1]), log.Topics[2]
		if log.Topics[0] == userRole {
			holders[Role{names[beamState], beamState, BeamStateRoleName(second[31]), first}] = len(log.Data) == 32 && log.Data[31] == 1
		}
		if given, is := pairings[log.Topics[0]]; is && names[first] != "" {
			holders[Role{names[beamState], beamState, "cBEAM of " + Alone(names[first]), account(second)}] = given
		}
	}
	return held(holders)
}

// Alone is a contract's name without whose it is: "class clo-tranched: Controller" is its Controller.
func Alone(contract string) string {
	if _, after, found := strings.Cut(contract, ": "); found {
		return after
	}
	return contract
}

// held are the roles that somebody holds, sorted by contract, role and holder.
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
