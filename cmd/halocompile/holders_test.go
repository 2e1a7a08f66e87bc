// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// After activation neither the factory nor the deployer holds any role on anything that was
// deployed, read from every event since the chain began; and everything stands where the plan said.
func TestNobodyKeepsARoleAndAddressesAreAsPredicted(t *testing.T) {
	t.Run("embedded", func(t *testing.T) { nobodyKeepsARole(t, newStory(t)) })
	t.Run("anvil", func(t *testing.T) {
		t.Parallel()
		nobodyKeepsARole(t, newStoryOn(t, chaintest.Anvil(t).URL))
	})
}

func nobodyKeepsARole(t *testing.T, s *story) {
	s.live()
	ctx := t.Context()
	p, _ := s.documents()
	names := map[common.Address]catalog.ContractRef{}
	var addresses []common.Address
	for _, address := range p.Core.Addresses {
		names[address.Address] = address.Name
		addresses = append(addresses, address.Address)
		code, err := s.client.Code(ctx, address.Address, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if len(code) == 0 {
			t.Errorf("%s: nothing stands at the predicted %s", address.Name, address.Address)
		}
	}
	head, err := s.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	logs, err := s.client.Logs(ctx, chain.LogQuery{Addresses: addresses, To: head})
	if err != nil {
		t.Fatal(err)
	}
	// What the tool itself makes of them is what it planned.
	held := onchain.RolesFrom(logs, names, kind.RoleEvents()...)
	if differences := onchain.CompareRoles(p.Core.Roles, held); len(held) == 0 || len(differences) > 0 {
		t.Errorf("roles differ from the plan's: %s", strings.Join(differences, "; "))
	}
	// Without the tool's own reading: every event that names an outsider in any place must be one
	// that gives a role, or takes it, and whatever was given to an outsider was taken again.
	outsiders := map[common.Hash]string{}
	for who, address := range map[string]common.Address{
		"the factory": s.platform.Factory, "the deployer": s.platform.Safes[devnet.Deployer], "the module": s.platform.Singletons["MODULE lcts"],
		"the installer": devnet.Address("installer"), "the relayer": devnet.Address("relayer"),
	} {
		outsiders[common.BytesToHash(address[:])] = who
	}
	type event struct {
		role  common.Hash // zero: the event's own second topic
		given bool
	}
	gives := map[common.Hash]event{}
	on := func(signature string, e event) { gives[crypto.Keccak256Hash([]byte(signature))] = e }
	on("RoleGranted(bytes32,address,address)", event{given: true})
	on("RoleRevoked(bytes32,address,address)", event{})
	for _, role := range []string{"Admin", "Actor", "Grantor", "Revoker"} {
		id := crypto.Keccak256Hash([]byte(role))
		on(role+"Added(address,address)", event{id, true})
		on(role+"Removed(address,address)", event{id, false})
	}
	type holding struct {
		contract  common.Address
		role, who common.Hash
	}
	open, given := map[holding]bool{}, 0
	for _, log := range logs {
		change, known := gives[log.Topics[0]]
		holder, role := 1, change.role
		if known && len(log.Topics) == 4 {
			holder, role = 2, log.Topics[1]
		}
		for place, topic := range log.Topics[1:] {
			who := outsiders[topic]
			switch {
			case who == "":
			case !known:
				t.Errorf("%s is named by an event of %s that is no role's: %s", who, names[log.Address], log.Topics[0])
			case place+1 == holder:
				open[holding{log.Address, role, topic}] = change.given
				given++
			}
		}
		for word := range len(log.Data) / 32 {
			if who := outsiders[common.BytesToHash(log.Data[32*word:32*word+32])]; who != "" {
				t.Errorf("%s is named in the data of an event of %s: %s", who, names[log.Address], log.Topics[0])
			}
		}
	}
	if given == 0 {
		t.Error("no event gave the factory anything, so nothing was seen")
	}
	for h, still := range open {
		if still {
			t.Errorf("%s keeps role %s of %s", outsiders[h.who], h.role, names[h.contract])
		}
	}
	// And the contracts say the same when they are asked.
	controls, agent := bindings.NewAccessControls(), bindings.NewAdministeredAgent()
	for who, name := range outsiders {
		account := common.BytesToAddress(who[:])
		for address, contract := range names {
			var questions [][]byte
			switch contract.Name {
			case "ALMProxy", "AccessControls", "RateLimits":
				for _, role := range []common.Hash{onchain.AdminRole.ID(), onchain.ControllerRole.ID(), onchain.AllocatorRole.ID()} {
					questions = append(questions, controls.PackHasRole(role, account))
				}
			case "AdministeredAgent":
				questions = [][]byte{agent.PackGetIsAdmin(account), agent.PackGetIsActor(account), agent.PackGetIsRevoker(account)}
			}
			for _, question := range questions {
				answer, err := s.client.Call(ctx, address, question, common.Hash{})
				if err != nil {
					t.Fatalf("%s: %v", contract, err)
				}
				if new(big.Int).SetBytes(answer).Sign() != 0 {
					t.Errorf("%s answers that %s holds a role: %x", contract, name, question)
				}
			}
		}
	}
}
