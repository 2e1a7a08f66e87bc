// SPDX-License-Identifier: AGPL-3.0-or-later

package devnet

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/chain"
)

// Holding is one role that one account has on one contract.
type Holding struct {
	Contract common.Address
	Role     string // "DEFAULT_ADMIN_ROLE", "ward", "role 2", "actor", …
	Holder   common.Address
}

// roleNames are the roles of OpenZeppelin's access control that the platform knows.
var roleNames = map[common.Hash]string{
	AdminRole:      "DEFAULT_ADMIN_ROLE",
	ProposerRole:   "PROPOSER_ROLE",
	CancellerRole:  "CANCELLER_ROLE",
	ExecutorRole:   "EXECUTOR_ROLE",
	PauserRole:     "PAUSER_ROLE",
	ControllerRole: "CONTROLLER",
	AllocatorRole:  "ALLOCATOR_ROLE",
	DeployerRole:   "DEPLOYER_ROLE",
}

// roleEvent says what an event means: which role, whose, and whether it is given or taken.
type roleEvent func(log types.Log) (role string, holder common.Address, held bool)

// topicHolder is the account in an indexed place.
func topicHolder(log types.Log, place int) common.Address {
	return common.BytesToAddress(log.Topics[place][:])
}

// roleEvents are all events by which any of the platform's contracts gives or takes a role.
var roleEvents = func() map[common.Hash]roleEvent {
	events := map[common.Hash]roleEvent{}
	on := func(signature string, meaning roleEvent) { events[crypto.Keccak256Hash([]byte(signature))] = meaning }
	for _, held := range []bool{true, false} {
		granted, rely, change := "RoleRevoked", "Deny", "Removed"
		if held {
			granted, rely, change = "RoleGranted", "Rely", "Added"
		}
		on(granted+"(bytes32,address,address)", func(log types.Log) (string, common.Address, bool) {
			name, known := roleNames[log.Topics[1]]
			if !known {
				name = log.Topics[1].Hex()
			}
			return name, topicHolder(log, 2), held
		})
		on(rely+"(address)", func(log types.Log) (string, common.Address, bool) { return "ward", topicHolder(log, 1), held })
		for _, kind := range []string{"Admin", "Actor", "Grantor", "Revoker"} {
			on(kind+change+"(address,address)", func(log types.Log) (string, common.Address, bool) {
				return strings.ToLower(kind), topicHolder(log, 1), held
			})
		}
	}
	on("SetUserRole(address,uint8,bool)", func(log types.Log) (string, common.Address, bool) {
		return fmt.Sprintf("role %d", log.Topics[2].Big()), topicHolder(log, 1), new(common.Hash).Cmp(common.BytesToHash(log.Data)) != 0
	})
	return events
}()

// Holdings are all roles that anybody holds on the platform's contracts, read from every event since the chain began; sorted.
func Holdings(ctx context.Context, client *chain.Client, p *Platform) ([]Holding, error) {
	head, err := client.Head(ctx)
	if err != nil {
		return nil, err
	}
	topics := slices.SortedFunc(maps.Keys(roleEvents), common.Hash.Cmp)
	logs, err := client.Logs(ctx, chain.LogQuery{
		Addresses: []common.Address{
			p.Beacon, p.BeamState, p.Timelock, p.Registry, p.Factory,
			p.Prime.ALMProxy, p.Prime.AccessControls, p.Prime.RateLimits, p.Prime.Agent,
		},
		Topics: [][]common.Hash{topics},
		To:     head,
	})
	if err != nil {
		return nil, err
	}
	held := map[Holding]bool{}
	for _, log := range logs {
		role, holder, now := roleEvents[log.Topics[0]](log)
		held[Holding{log.Address, role, holder}] = now
	}
	var holdings []Holding
	for holding, now := range held {
		if now {
			holdings = append(holdings, holding)
		}
	}
	slices.SortFunc(holdings, func(a, b Holding) int {
		if order := a.Contract.Cmp(b.Contract); order != 0 {
			return order
		}
		if order := strings.Compare(a.Role, b.Role); order != 0 {
			return order
		}
		return a.Holder.Cmp(b.Holder)
	})
	return holdings, nil
}
