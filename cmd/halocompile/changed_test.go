// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/onchain"
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
	var apply []string
	planning := []string{"plan", storyClass, "--rpc-url", s.node}
	// meanwhile changes the chain, and works in a copy of the rollout's folder, for one story.
	meanwhile := func(name string, story func(t *testing.T)) {
		t.Run(name, func(t *testing.T) {
			defer func(outer *testing.T, dir string) { s.t, s.dir = outer, dir }(s.t, s.dir)
			signed := s.dir
			s.t, s.dir = t, filepath.Join(t.TempDir(), "rollout")
			if err := copyTree(signed, s.dir); err != nil {
				t.Fatal(err)
			}
			apply = s.sending("apply", s.node)
			var snapshot string
			s.ask(&snapshot, "evm_snapshot")
			defer func() {
				var restored bool
				if s.ask(&restored, "evm_revert", snapshot); !restored {
					t.Fatal("evm_revert: the chain is not what it was")
				}
			}()
			story(t)
		})
	}
	// grow puts one byte behind a contract's code: nothing that it does is different.
	grow := func(contract common.Address) {
		code, err := s.client.Code(t.Context(), contract, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		s.ask(nil, "anvil_setCode", contract, hexutil.Bytes(append(code, 0)))
	}
	// as lets an account act that has no key here. A Safe that calls itself this way uses no nonce.
	as := func(account, to common.Address, data []byte) {
		s.ask(nil, "anvil_impersonateAccount", account)
		s.ask(nil, "anvil_setBalance", account, "0xde0b6b3a7640000")
		var hash common.Hash
		s.ask(&hash, "eth_sendTransaction", map[string]any{"from": account, "to": to, "data": hexutil.Bytes(data)})
		if receipt, err := s.client.WaitReceipt(t.Context(), hash, 1); err != nil || receipt.Status != 1 {
			t.Fatalf("%s could not act: %v", account, err)
		}
	}
	status := func(status uint8) {
		s.council(s.platform.Registry, bindings.NewTemplateRegistry().PackSetStatus(onchain.TemplateID("portfolio-lcts", 1), status))
	}
	deployer := s.platform.Safes[devnet.Deployer]

	meanwhile("the factory has other code", func(*testing.T) {
		grow(s.platform.Factory)
		s.refused(4, []string{"HC4005", "code hash of HaloFactory", "plan again"}, apply...)
		s.refused(4, []string{"HC4005", "code hash of HaloFactory"}, s.signing("deployer-3")...)
	})
	meanwhile("the MultiSend has other code than is pinned", func(*testing.T) {
		grow(s.platform.MultiSendCallOnly)
		for _, arguments := range [][]string{apply, planning, s.signing("deployer-3")} {
			s.refused(4, []string{"HC3004", "devnet.cue", "do not go on"}, arguments...)
		}
	})
	meanwhile("the template is deprecated", func(*testing.T) {
		status(2)
		for _, arguments := range [][]string{apply, planning, s.signing("deployer-3")} {
			s.refused(4, []string{"HC4007", "portfolio-lcts.cue", `the manifest says "approved", the chain says "deprecated"`}, arguments...)
		}
		// When the manifest follows, policy refuses a new Class.
		s.edit("halos/templates/portfolio-lcts.cue", `"approved"`, `"deprecated"`)
		defer s.edit("halos/templates/portfolio-lcts.cue", `"deprecated"`, `"approved"`)
		s.refused(3, []string{"HC2102", "class.cue:"}, planning...)
	})
	meanwhile("the template is revoked", func(*testing.T) {
		status(3)
		s.refused(4, []string{"HC4007", `the chain says "revoked"`}, apply...)
	})
	meanwhile("a Safe wants one more signature", func(*testing.T) {
		as(deployer, deployer, bindings.NewSafe().PackChangeThreshold(big.NewInt(3)))
		s.refused(1, []string{"HC5003", "deploy/deployer", "2 of 3 signatures", devnet.Address("deployer 3").Hex()}, apply...)
		s.sign("deployer-3")
		s.must(apply...)
	})
	meanwhile("an owner who signed was replaced", func(t *testing.T) {
		state, err := safe.Read(t.Context(), s.client, deployer, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		first, previous := devnet.Address("deployer 1"), common.HexToAddress("0x01")
		for i, owner := range state.Owners {
			if owner == first && i > 0 {
				previous = state.Owners[i-1]
			}
		}
		as(deployer, deployer, bindings.NewSafe().PackSwapOwner(previous, first, devnet.Address("manager")))
		s.refused(1, []string{"HC5002", first.Hex() + " is not an owner of the deployer Safe", "HC5003"}, apply...)
		s.refused(1, []string{"HC5006", first.Hex()}, s.signing("deployer-1")...)
	})
	// What apply and sign refuse, status does not call due.
	drifted := func(t *testing.T, code, what string) {
		t.Helper()
		for _, arguments := range [][]string{apply, s.signing("deployer-3")} {
			s.refused(4, []string{code, what}, arguments...)
		}
		out := s.must("status", "--dir", s.dir, "--rpc-url", s.node)
		if strings.Contains(out, "due ") || !strings.Contains(out, "stuck ") || !strings.Contains(out, code+": ") || !strings.Contains(out, what) {
			t.Errorf("status says\n%s", out)
		}
	}
	meanwhile("a Safe has a module that may execute without owners", func(t *testing.T) {
		as(deployer, deployer, bindings.NewSafe().PackEnableModule(devnet.Address("manager")))
		drifted(t, "HC5005", "enabled modules are "+devnet.Address("manager").Hex())
		s.refused(4, []string{"HC5005", deployer.Hex(), "enabled modules are " + devnet.Address("manager").Hex()}, planning...)
	})
	for slot, what := range map[string]string{"guard_manager.guard.address": "transaction guard is ", "module_manager.module_guard.address": "module guard is "} {
		meanwhile("a Safe has a guard at "+slot, func(t *testing.T) {
			guard := devnet.Address("manager")
			s.ask(nil, "anvil_setStorageAt", deployer, crypto.Keccak256Hash([]byte(slot)), common.BytesToHash(guard[:]))
			drifted(t, "HC5005", what+guard.Hex())
		})
	}
	meanwhile("a Safe's nonce was used by something else", func(t *testing.T) {
		s.through(devnet.Deployer, devnet.Address("manager"), nil)
		drifted(t, "HC6003", "is at nonce 1, the bundle was signed for 0: something else was executed in between")
	})
	meanwhile("the deadline is over", func(t *testing.T) {
		s.ask(nil, "evm_increaseTime", uint64((120*24*time.Hour)/time.Second))
		s.ask(nil, "evm_mine")
		out := s.must("status", "--dir", s.dir, "--rpc-url", s.node)
		if strings.Contains(out, "due ") || !strings.Contains(out, "stuck ") || !strings.Contains(out, "HC6007: its deadline was ") {
			t.Errorf("status says\n%s", out)
		}
	})
	// None of these makes the bundle invalid. Whoever signs or applies hears of them.
	for what, call := range map[string][]byte{
		"the threshold was set to 1":                                  bindings.NewSafe().PackChangeThreshold(big.NewInt(1)),
		"owner " + devnet.Address("manager").Hex() + " was added":     bindings.NewSafe().PackAddOwnerWithThreshold(devnet.Address("manager"), big.NewInt(2)),
		"the fallback handler was set to " + s.platform.Factory.Hex(): crypto.Keccak256([]byte("setFallbackHandler(address)"))[:4],
	} {
		meanwhile("at a Safe "+what, func(t *testing.T) {
			if len(call) == 4 {
				call = append(call, common.LeftPadBytes(s.platform.Factory[:], 32)...)
			}
			as(deployer, deployer, call)
			for _, arguments := range [][]string{{"status", "--dir", s.dir, "--rpc-url", s.node}, s.signing("deployer-3"), apply} {
				if out := s.must(arguments...); !strings.Contains(out, "deployer Safe "+deployer.Hex()+": "+what+" in block ") {
					t.Errorf("%s says\n%s", arguments[0], out)
				}
			}
		})
	}
	meanwhile("the timelock is paused", func(*testing.T) {
		s.council(s.platform.Timelock, bindings.NewTimelock().PackPause())
		s.refused(4, []string{"HC4005", "timelock paused", "the plan assumes false, the chain says true"}, apply...)
		s.refused(4, []string{"HC4005", "the timelock is paused"}, planning...)
	})
	meanwhile("the BeamState is stopped", func(*testing.T) {
		s.council(s.platform.BeamState, bindings.NewBeamState().PackStop())
		s.refused(4, []string{"HC4005", "BeamState stopped"}, apply...)
		s.refused(4, []string{"HC4005", "the BeamState is stopped"}, planning...)
	})
	meanwhile("the deployer may no longer deploy", func(*testing.T) {
		s.council(s.platform.Factory, bindings.NewHaloFactory().PackRevokeRole(onchain.DeployerRole, deployer))
		for _, arguments := range [][]string{apply, planning} {
			s.refused(1, []string{"HC3005", "devnet.cue", "does not hold DEPLOYER_ROLE"}, arguments...)
		}
	})
	meanwhile("a Safe's nonce is behind the bundle's", func(*testing.T) {
		// A plan that is made after another transaction, and a chain that forgets that transaction:
		// the nonce is the Safe's slot 5.
		s.through(devnet.Deployer, s.platform.Guards, bindings.NewGuards().PackPlan([32]byte{1}))
		s.dir = filepath.Join(t.TempDir(), "later")
		s.plan()
		s.sign(signers...)
		s.ask(nil, "anvil_setStorageAt", deployer, "0x5", common.Hash{})
		s.refused(4, []string{"HC6003", "deploy/deployer", "is at nonce 0, the bundle was signed for 1"}, s.sending("apply", s.node)...)
	})
	meanwhile("the Halo is deployed with another manifest", func(*testing.T) {
		s.through(devnet.Deployer, s.platform.Factory, bindings.NewHaloFactory().PackDeployHalo(onchain.Slug("meridian"), s.platform.Safes[devnet.Council], [32]byte{1}))
		s.refused(4, []string{"HC4005", "manifest of halo"}, apply...)
		s.refused(1, []string{"HC4002", "halo.cue", "halo.governance was deployed as"}, planning...)
	})
	meanwhile("governance cancels what was scheduled", func(t *testing.T) {
		s.must(apply...)
		s.council(s.platform.Timelock, bindings.NewTimelock().PackCancel(p.Core.Basis.Class.Operation.ID))
		s.refused(4, []string{"HC4005", "register class clo-tranched", "it was cancelled, or never scheduled", "plan again"}, apply...)
		s.refused(4, []string{"HC4005"}, s.sending("advance", s.node)...)
		out := s.must(append(planning, "--out", filepath.Join(t.TempDir(), "again"))...)
		for _, words := range []string{"council signs with Safe", "schedule registration of class clo-tranched"} {
			if !strings.Contains(out, words) {
				t.Errorf("the new plan has no %q:\n%s", words, out)
			}
		}
		if strings.Contains(out, "deploy class") {
			t.Errorf("the new plan deploys what is there:\n%s", out)
		}
	})
	meanwhile("governance stops the Class before its activation", func(t *testing.T) {
		s.must(apply...)
		s.council(s.platform.Factory, bindings.NewHaloFactory().PackStopClass(onchain.ClassID("meridian", "clo-tranched")))
		stopped := []string{"HC4010", "class meridian/clo-tranched was stopped before its activation", "another name"}
		for _, arguments := range [][]string{apply, s.sending("advance", s.node), planning, s.signing("deployer-3")} {
			s.refused(1, stopped, arguments...)
		}
		s.pass()
		s.refused(1, stopped, s.sending("advance", s.node)...)
	})
	meanwhile("somebody else executes what anyone may", func(t *testing.T) {
		s.must(apply...)
		s.pass()
		open := b.Batches[1]
		if open.Safe != nil || open.Stage != "register" {
			t.Fatalf("the second transaction of the bundle is %s", open.ID)
		}
		s.send("freezer", open.To, open.Data)
		if out := s.must(s.sending("advance", s.node)...); !strings.Contains(out, "5 transactions executed; the rollout is complete") {
			t.Errorf("advance says %q", out)
		}
		s.must(s.verifying()...)
	})
}
