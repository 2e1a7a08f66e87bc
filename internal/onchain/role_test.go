// SPDX-License-Identifier: AGPL-3.0-or-later

package onchain_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
)

func TestRolesAreWhatTheirEventsLeave(t *testing.T) {
	hash := func(text string) common.Hash { return crypto.Keccak256Hash([]byte(text)) }
	contracts := []common.Address{{1}, {2}, {3}}
	// The third contract is not in names.
	names := map[common.Address]catalog.ContractRef{contracts[0]: {Name: "first"}, contracts[1]: {Name: "second"}}
	kinds := []struct {
		role             onchain.RoleName
		granted, revoked []common.Hash // topics before that of the holder
		after            int           // topics behind that of the holder
	}{
		{"DEFAULT_ADMIN_ROLE", []common.Hash{hash("RoleGranted(bytes32,address,address)"), {}}, []common.Hash{hash("RoleRevoked(bytes32,address,address)"), {}}, 1},
		{"CONTROLLER", []common.Hash{hash("RoleGranted(bytes32,address,address)"), hash("CONTROLLER")},
			[]common.Hash{hash("RoleRevoked(bytes32,address,address)"), hash("CONTROLLER")}, 1},
		{onchain.RoleName(common.Hash{0xee}.Hex()), []common.Hash{hash("RoleGranted(bytes32,address,address)"), {0xee}},
			[]common.Hash{hash("RoleRevoked(bytes32,address,address)"), {0xee}}, 1},
		{"ADMIN", []common.Hash{hash("AdminAdded(address,address)")}, []common.Hash{hash("AdminRemoved(address,address)")}, 1},
		{"ACTOR", []common.Hash{hash("ActorAdded(address,address)")}, []common.Hash{hash("ActorRemoved(address,address)")}, 1},
		{"GRANTOR", []common.Hash{hash("GrantorAdded(address,address)")}, []common.Hash{hash("GrantorRemoved(address,address)")}, 1},
		{"REVOKER", []common.Hash{hash("RevokerAdded(address,address)")}, []common.Hash{hash("RevokerRemoved(address,address)")}, 1},
	}
	topics := onchain.RoleTopics(kind.RoleEvents()...)
	for _, kind := range kinds {
		if !slices.Contains(topics, kind.granted[0]) || !slices.Contains(topics, kind.revoked[0]) {
			t.Errorf("a query for role events misses those of %s", kind.role)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		held := map[onchain.Role]bool{}
		var logs []types.Log
		for range rapid.IntRange(0, 40).Draw(t, "events") {
			kind := rapid.SampledFrom(kinds).Draw(t, "kind")
			contract := rapid.SampledFrom(contracts).Draw(t, "contract")
			holder := common.Address{19: byte(rapid.IntRange(1, 3).Draw(t, "holder"))}
			given := rapid.Bool().Draw(t, "given")
			head := kind.revoked
			if given {
				head = kind.granted
			}
			list := append(slices.Clone(head), common.BytesToHash(holder[:]))
			for range kind.after {
				list = append(list, common.Hash{0xaa})
			}
			logs = append(logs, types.Log{Address: contract, Topics: list})
			if rapid.Bool().Draw(t, "noise") {
				logs = append(logs, types.Log{Address: contract}, types.Log{Address: contract, Topics: []common.Hash{head[0]}},
					types.Log{Address: contract, Topics: []common.Hash{hash("Transfer(address,address,uint256)"), {}, {}}})
			}
			if name, ours := names[contract]; ours {
				held[onchain.Role{Contract: name, Address: contract, Role: kind.role, Holder: holder}] = given
			}
		}
		got := onchain.RolesFrom(logs, names, kind.RoleEvents()...)
		var want []onchain.Role
		for role, is := range held {
			if is {
				want = append(want, role)
			}
		}
		if differences := onchain.CompareRoles(want, got); len(differences) > 0 || len(got) != len(want) {
			t.Fatalf("got %v, want %v: %v", got, want, differences)
		}
	})
}

func TestComparedRolesDifferInWhatIsNotInBoth(t *testing.T) {
	role := rapid.Custom(func(t *rapid.T) onchain.Role {
		return onchain.Role{
			Contract: catalog.ContractRef{Name: "c"}, Address: common.Address{byte(rapid.IntRange(0, 2).Draw(t, "address"))},
			Role: rapid.SampledFrom([]onchain.RoleName{onchain.Admin, onchain.Actor}).Draw(t, "role"), Holder: common.Address{byte(rapid.IntRange(0, 2).Draw(t, "holder"))},
		}
	})
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.SliceOfDistinct(role, func(r onchain.Role) onchain.Role { return r }).Draw(t, "a")
		b := rapid.SliceOfDistinct(role, func(r onchain.Role) onchain.Role { return r }).Draw(t, "b")
		if d := onchain.CompareRoles(a, a); len(d) > 0 {
			t.Fatalf("a list differs from itself: %v", d)
		}
		missing, unexpected := 0, 0
		for _, r := range a {
			if !slices.Contains(b, r) {
				missing++
			}
		}
		for _, r := range b {
			if !slices.Contains(a, r) {
				unexpected++
			}
		}
		for _, difference := range onchain.CompareRoles(a, b) {
			switch {
			case strings.HasPrefix(difference, "missing: "):
				missing--
			case strings.HasPrefix(difference, "unexpected: "):
				unexpected--
			}
		}
		if missing != 0 || unexpected != 0 {
			t.Fatalf("%d missing and %d unexpected are not told", missing, unexpected)
		}
		if d := onchain.CompareRoles(a, rapid.Permutation(a).Draw(t, "shuffled")); len(d) > 0 {
			t.Fatalf("order matters: %v", d)
		}
	})
}

// Each event that is replayed is one that the contracts declare, spelt as they spell it, and none
// is missing.
func TestEveryRoleEventIsOneOfTheContracts(t *testing.T) {
	declared := map[common.Hash]string{}
	for _, contract := range []*bind.MetaData{
		&bindings.AccessControlsMetaData, &bindings.AdministeredAgentMetaData, &bindings.BeamStateMetaData, &bindings.NfatFacilityMetaData,
	} {
		for _, event := range bindings.ABI(contract).Events {
			declared[event.ID] = event.Sig
		}
	}
	replayed := append(onchain.RoleTopics(kind.RoleEvents()...), onchain.BeamStateTopics()...)
	for _, topic := range replayed {
		if declared[topic] == "" {
			t.Errorf("no contract has an event with the topic %s", topic)
		}
	}
	given := regexp.MustCompile(`^(RoleGranted|RoleRevoked|Rely|Deny|Kiss|Diss|(Un)?[Ss]et(UserRole|CBeamFor\w+)|\w+(Added|Removed)|(Add|Remove)Freezer)\(`)
	for topic, signature := range declared {
		if given.MatchString(signature) && !slices.Contains(replayed, topic) {
			t.Errorf("%s gives or takes a role, and nobody replays it", signature)
		}
	}
}

// A BeamState's numbered roles have names. Only contracts in names show what they are paired with.
func TestBeamStateRolesAreWhatTheirEventsLeave(t *testing.T) {
	state, controller, stranger, who := common.Address{1}, common.Address{2}, common.Address{3}, common.Address{19: 9}
	topic := func(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }
	word := func(address common.Address) common.Hash { return common.BytesToHash(address[:]) }
	user := func(role, enabled byte) types.Log {
		return types.Log{Address: state, Topics: []common.Hash{topic("SetUserRole(address,uint8,bool)"), word(who), {31: role}}, Data: append(make([]byte, 31), enabled)}
	}
	pair := func(event string, contract common.Address) types.Log {
		return types.Log{Address: state, Topics: []common.Hash{topic(event + "(address,address)"), word(contract), word(who)}}
	}
	elsewhere := user(1, 1)
	elsewhere.Address = stranger
	got := onchain.BeamStateRoles([]types.Log{
		user(1, 1), user(2, 1), user(3, 1), user(7, 1), user(2, 0), elsewhere,
		pair("SetCBeamForController", controller), pair("SetCBeamForController", stranger),
		pair("SetCBeamForRateLimits", stranger), pair("UnsetCBeamForRateLimits", stranger),
	}, state, map[common.Address]catalog.ContractRef{
		state: {Name: "BeamState"}, controller: catalog.Part{Level: catalog.ClassLevel, Name: "clo-tranched"}.Contract("Controller"),
	})
	var want []onchain.Role
	for _, role := range []onchain.RoleName{"DELAYED", "PAIRING", "cBEAM of Controller", "role 7"} {
		want = append(want, onchain.Role{Contract: catalog.ContractRef{Name: "BeamState"}, Address: state, Role: role, Holder: who})
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// RoleOf shows an id without a name as it is. ID of each name gives its id.
func TestRolesHaveTheirNames(t *testing.T) {
	for _, id := range []common.Hash{
		onchain.AdminRole.ID(), onchain.ControllerRole.ID(), onchain.AllocatorRole.ID(), onchain.DeployerRole.ID(),
		onchain.ProposerRole.ID(), onchain.CancellerRole.ID(), onchain.ExecutorRole.ID(), onchain.PauserRole.ID(),
	} {
		if name := onchain.RoleOf(id); name == onchain.RoleName(id.Hex()) || name.ID() != id {
			t.Errorf("%s is called %s", id, name)
		}
	}
	if unknown := onchain.RoleName("NOBODY_ROLE").ID(); onchain.RoleOf(unknown) != onchain.RoleName(unknown.Hex()) {
		t.Errorf("%s has a name", unknown)
	}
}
