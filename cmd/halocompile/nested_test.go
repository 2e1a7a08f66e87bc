// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"math/big"
	"regexp"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/safe"
)

// An owner that is a contract has no key. The program says what it has to call, counts it as
// missing until it has, and then carries the launch out. The record names it among the signers.
func TestAnOwnerThatIsAContractApprovesOnTheChain(t *testing.T) {
	s := newStory(t)
	owner := s.nested(devnet.Deployer, "council 3")
	deployer := s.platform.Safes[devnet.Deployer]
	s.must("plan", storyClass, "--rpc-url", s.node)
	s.dir = s.newest(storyClass, map[string]bool{})

	said := flat(s.must(s.signing("deployer-1")...))
	call := regexp.MustCompile(`owner ` + owner.Hex() + ` is a contract and approves by a transaction of its own: to ` + deployer.Hex() + `, value 0, data (0x[0-9a-f]{72})`).FindStringSubmatch(said)
	if call == nil {
		t.Fatalf("sign does not say what the contract has to call:\n%s", said)
	}
	s.says(s.must("status", "--dir", s.dir, "--rpc-url", s.node), "1 of 2 signatures of the deployer Safe", "missing are any 1 of", call[1])
	s.refused(1, []string{"HC5006", "owns none of the Safes", owner.Hex(), call[1]}, s.signing("freezer")...)
	s.refused(1, []string{"HC5003", "1 of 2 signatures of the deployer Safe", call[1]}, s.sending("apply", s.node)...)

	// What it approves is this hash alone.
	other := common.FromHex(call[1])
	other[35] ^= 1
	s.executes(owner, []string{"council 3"}, deployer, other)
	s.refused(1, []string{"HC5003", "1 of 2 signatures of the deployer Safe", call[1]}, s.sending("apply", s.node)...)

	s.executes(owner, []string{"council 3"}, deployer, common.FromHex(call[1]))
	s.sign(govOps...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	s.says(s.must(s.sending("advance", s.node)...), "the rollout is complete")
	s.says(s.must("artifact", "verify", storyClass, "--rpc-url", s.node), "verified 4 artifacts")
	for _, transaction := range s.recordIn(storyClass, "class-clo-tranched.json").History[0].Transactions {
		if transaction.Safe != nil && *transaction.Safe == deployer && !slices.Contains(transaction.Signers, owner) {
			t.Errorf("the record names %s as signers of %s", transaction.Signers, transaction.ID)
		}
	}
}

// nested puts a Safe that one actor owns in the place of the last owner of an authority's Safe.
func (s *story) nested(authority catalog.AuthorityRef, actor string) common.Address {
	s.t.Helper()
	setup, err := safe.Setup([]common.Address{devnet.Address(actor)}, 1, common.Address{})
	try(s.t, err)
	create, err := safe.CreateProxy(s.platform.Singleton, setup, new(big.Int))
	try(s.t, err)
	s.send("freezer", s.platform.SafeFactory, create)
	at := safe.ProxyAddress(s.platform.SafeFactory, bindings.CreationCode(&bindings.SafeProxyMetaData), s.platform.Singleton, setup, new(big.Int))
	state, err := safe.Read(s.t.Context(), s.client, s.platform.Safes[authority], common.Hash{})
	try(s.t, err)
	last := len(state.Owners) - 1
	swap := bindings.NewSafe().PackSwapOwner(state.Owners[last-1], state.Owners[last], at)
	s.through(authority, s.platform.Safes[authority], swap)
	return at
}
