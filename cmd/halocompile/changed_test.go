// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"math/big"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/safe"
)

// A signed bundle meets a chain that has changed since. On anvil, which can change anything and
// take it back.
func TestAChainThatChangedSinceThePlan(t *testing.T) {
	t.Parallel()
	s := newStoryOn(t, chaintest.Anvil(t).URL)
	s.plan()
	s.sign(signers...)
	p, b := s.documents()
	c := &changing{story: s, p: p, b: b, planning: []string{"plan", storyClass, "--rpc-url", s.node}, deployer: s.platform.Safes[devnet.Deployer]}
	c.codeAndSafes()
	c.platformAndClass()
}

// codeAndSafes are changes of code, of the template, and of the Safes that sign.
func (c *changing) codeAndSafes() {
	c.meanwhile("the factory has other code", func(*testing.T) {
		c.grow(c.platform.Factory)
		c.refused(4, []string{"HC4005", "code hash of HaloFactory", "plan again"}, c.apply...)
		c.refused(4, []string{"HC4005", "code hash of HaloFactory"}, c.signing("deployer-3")...)
	})
	c.meanwhile("the MultiSend has other code than is pinned", func(*testing.T) {
		c.grow(c.platform.MultiSendCallOnly)
		for _, arguments := range [][]string{c.apply, c.planning, c.signing("deployer-3")} {
			c.refused(4, []string{"HC3004", "devnet.cue", "do not go on"}, arguments...)
		}
	})
	c.meanwhile("the template is deprecated", func(*testing.T) {
		c.status(2)
		for _, arguments := range [][]string{c.apply, c.planning, c.signing("deployer-3")} {
			c.refused(4, []string{"HC4007", "portfolio-lcts.cue", `the manifest says "approved", the chain says "deprecated"`}, arguments...)
		}
		// When the manifest follows, policy refuses a new Class.
		c.edit("halos/templates/portfolio-lcts.cue", `"approved"`, `"deprecated"`)
		defer c.edit("halos/templates/portfolio-lcts.cue", `"deprecated"`, `"approved"`)
		c.refused(3, []string{"HC2102", "class.cue:"}, c.planning...)
	})
	c.meanwhile("the template is revoked", func(*testing.T) {
		c.status(3)
		c.refused(4, []string{"HC4007", `the chain says "revoked"`}, c.apply...)
	})
	c.meanwhile("a Safe wants one more signature", func(*testing.T) {
		c.as(c.deployer, c.deployer, bindings.NewSafe().PackChangeThreshold(big.NewInt(3)))
		c.refused(1, []string{"HC5003", "deploy/deployer", "2 of 3 signatures", devnet.Address("deployer 3").Hex()}, c.apply...)
		c.sign("deployer-3")
		c.must(c.apply...)
	})
	c.meanwhile("an owner who signed was replaced", func(t *testing.T) {
		state, err := safe.Read(t.Context(), c.client, c.deployer, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		first, previous := devnet.Address("deployer 1"), common.HexToAddress("0x01")
		for i, owner := range state.Owners {
			if owner == first && i > 0 {
				previous = state.Owners[i-1]
			}
		}
		c.as(c.deployer, c.deployer, bindings.NewSafe().PackSwapOwner(previous, first, devnet.Address("manager")))
		c.refused(1, []string{"HC5002", first.Hex() + " is not an owner of the deployer Safe", "HC5003"}, c.apply...)
		c.refused(1, []string{"HC5006", first.Hex()}, c.signing("deployer-1")...)
	})
	c.meanwhile("a Safe has a module that may execute without owners", func(t *testing.T) {
		c.as(c.deployer, c.deployer, bindings.NewSafe().PackEnableModule(devnet.Address("manager")))
		c.drifted(t, "HC5005", "enabled modules are "+devnet.Address("manager").Hex())
		declared := `"halos/networks/devnet\.cue:\d+:\d+: HC5005: Safe ` + c.deployer.Hex()
		if out := c.must("status", "--dir", c.dir, "--rpc-url", c.node, "-o", "json"); !regexp.MustCompile(declared).MatchString(out) {
			t.Errorf("status does not say where the Safe is declared:\n%s", out)
		}
		c.refused(4, []string{"HC5005", c.deployer.Hex(), "enabled modules are " + devnet.Address("manager").Hex()}, c.planning...)
	})
	for slot, what := range map[string]string{"guard_manager.guard.address": "transaction guard is ", "module_manager.module_guard.address": "module guard is "} {
		c.meanwhile("a Safe has a guard at "+slot, func(t *testing.T) {
			guard := devnet.Address("manager")
			c.ask(nil, "anvil_setStorageAt", c.deployer, crypto.Keccak256Hash([]byte(slot)), common.BytesToHash(guard[:]))
			c.drifted(t, "HC5005", what+guard.Hex())
		})
	}
	handler := func(at common.Address) []byte {
		return append(crypto.Keccak256([]byte("setFallbackHandler(address)"))[:4], common.LeftPadBytes(at[:], 32)...)
	}
	c.meanwhile("a Safe has a fallback handler that obeys whoever has the Safe call it", func(*testing.T) {
		c.as(c.deployer, c.deployer, handler(c.platform.BeamState))
		for _, arguments := range [][]string{c.apply, c.signing("deployer-1"), c.planning} {
			c.refused(4, []string{"HC5011", "handler " + c.platform.BeamState.Hex()}, arguments...)
		}
	})
	c.meanwhile("a Safe's nonce was used by something else", func(t *testing.T) {
		c.through(devnet.Deployer, devnet.Address("manager"), nil)
		c.refused(4, []string{"HC6003", "is at nonce 1, the bundle was signed for 0: something else was executed in between", "sign stage deploy again"}, c.apply...)
		c.sign("deployer-1", "deployer-2")
		c.must(c.apply...)
	})
	c.meanwhile("the deadline is over", func(t *testing.T) {
		c.ask(nil, "evm_increaseTime", uint64((120*24*time.Hour)/time.Second))
		c.ask(nil, "evm_mine")
		out := c.must("status", "--dir", c.dir, "--rpc-url", c.node)
		if strings.Contains(out, "due ") || !strings.Contains(out, "stuck ") || !strings.Contains(out, "HC6007: its deadline was ") {
			t.Errorf("status says\n%s", out)
		}
	})
	// None of these makes the bundle invalid. Whoever signs or applies hears of them.
	for what, call := range map[string][]byte{
		"the threshold was set to 1":                                bindings.NewSafe().PackChangeThreshold(big.NewInt(1)),
		"owner " + devnet.Address("manager").Hex() + " was added":   bindings.NewSafe().PackAddOwnerWithThreshold(devnet.Address("manager"), big.NewInt(2)),
		"the fallback handler was set to " + common.Address{}.Hex(): handler(common.Address{}),
	} {
		c.meanwhile("at a Safe "+what, func(t *testing.T) {
			c.as(c.deployer, c.deployer, call)
			for _, arguments := range [][]string{{"status", "--dir", c.dir, "--rpc-url", c.node}, c.signing("deployer-3"), c.apply} {
				if out := strings.Join(strings.Fields(c.must(arguments...)), " "); !strings.Contains(out, "deployer Safe "+c.deployer.Hex()+": "+what+" in block ") {
					t.Errorf("%s says\n%s", arguments[0], out)
				}
			}
		})
	}
}
