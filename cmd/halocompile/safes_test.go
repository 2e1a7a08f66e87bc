// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/safe"
)

// A Class is launched by a Safe of another version, with the singleton for second layers and a
// guard: both are shown, and its record is proved by the events that this version writes. The same
// Safe is refused with a fallback handler that nobody published.
func TestASafeOfAnotherVersionDeploys(t *testing.T) {
	peer := chaintest.Anvil(t)
	s := newStoryOn(t, peer.URL)
	const version = "1.3.0"
	own := peer.DeploySafesOf(t, "installer", version, "GnosisSafeL2.sol")
	var owners []common.Address
	for _, name := range devnet.Owners("deployer") {
		owners = append(owners, devnet.Address(name))
	}
	setup, err := safe.Setup(owners, 2, own.FallbackHandler)
	if err != nil {
		t.Fatal(err)
	}
	create, err := safe.CreateProxy(own.Singleton, setup, new(big.Int))
	if err != nil {
		t.Fatal(err)
	}
	peer.Send(t, peer.Rich(t, "anybody"), &own.Factory, create)
	proxy := chaintest.SafeArtifactOf(t, version, "proxies/GnosisSafeProxy.sol").Bytecode
	at := safe.ProxyAddress(own.Factory, proxy, own.Singleton, setup, new(big.Int))
	s.edit(devnet.NetworkFile, s.platform.Safes["deployer"].Hex(), at.Hex())
	s.platform.Safes["deployer"] = at
	s.council(s.platform.Factory, bindings.NewHaloFactory().PackGrantRole(onchain.DeployerRole.ID(), at))

	abi := chaintest.SafeArtifactOf(t, version, "GnosisSafeL2.sol").ABI
	set := func(function string, to common.Address) {
		t.Helper()
		data, err := abi.Pack(function, to)
		if err != nil {
			t.Fatal(err)
		}
		s.through("deployer", at, data)
	}
	guard := peer.Deploy(t, peer.Rich(t, "anybody"), chaintest.SafeArtifactOf(t, version, "examples/guards/DebugTransactionGuard.sol").Bytecode)
	set("setGuard", guard)
	set("setFallbackHandler", s.platform.BeamState)
	s.refused(4, []string{"HC5011", "its handler " + s.platform.BeamState.Hex(), "anybody can have the Safe call it", "devnet.cue:"}, "plan", storyClass, "--rpc-url", s.node)
	set("setFallbackHandler", own.FallbackHandler)

	s.says(s.must("plan", storyClass, "--rpc-url", s.node), "runs Safe 1.3.0 for second layers", "guard "+guard.Hex()+": it may refuse what owners signed")
	s.launched(storyClass)
	s.says(s.must("artifact", "verify", storyClass, "--rpc-url", s.node), "verified 4 artifacts")
	if out := s.must("show", storyClass); !strings.Contains(out, "deployer") && !strings.Contains(out, at.Hex()) {
		t.Errorf("the record names nobody who deployed:\n%s", out)
	}
}
