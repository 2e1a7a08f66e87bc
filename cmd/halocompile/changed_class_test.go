// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/onchain"
)

// platformAndClass are changes of the platform, and what becomes of the Class meanwhile.
func (c *changing) platformAndClass() {
	c.meanwhile("the timelock is paused", func(*testing.T) {
		c.council(c.platform.Timelock, bindings.NewTimelock().PackPause())
		c.refused(4, []string{"HC4005", "timelock paused", "the plan assumes false, the chain says true"}, c.apply...)
		c.refused(4, []string{"HC4005", "the timelock is paused"}, c.planning...)
	})
	c.meanwhile("the BeamState is stopped", func(*testing.T) {
		c.council(c.platform.BeamState, bindings.NewBeamState().PackStop())
		c.refused(4, []string{"HC4005", "BeamState stopped"}, c.apply...)
		c.refused(4, []string{"HC4005", "the BeamState is stopped"}, c.planning...)
	})
	c.meanwhile("the deployer may no longer deploy", func(*testing.T) {
		c.council(c.platform.Factory, bindings.NewHaloFactory().PackRevokeRole(onchain.DeployerRole.ID(), c.deployer))
		for _, arguments := range [][]string{c.apply, c.planning} {
			c.refused(1, []string{"HC3005", "devnet.cue", "does not hold DEPLOYER_ROLE"}, arguments...)
		}
	})
	c.meanwhile("a Safe's nonce is behind the bundle's", func(t *testing.T) {
		// A plan that is made after another transaction, and a chain that forgets that transaction:
		// the nonce is the Safe's slot 5.
		c.through(devnet.Deployer, c.platform.Guards, bindings.NewGuards().PackPlan([32]byte{1}))
		c.dir = filepath.Join(t.TempDir(), "later")
		c.plan()
		c.sign(signers...)
		c.ask(nil, "anvil_setStorageAt", c.deployer, "0x5", common.Hash{})
		if out := strings.Join(strings.Fields(c.must(c.sending("apply", c.node)...)), " "); !strings.Contains(out, "nothing to do; stage deploy waits: the deployer Safe "+c.deployer.Hex()+" is at nonce 0, this was signed for 1") {
			t.Errorf("apply says %q", out)
		}
	})
	c.meanwhile("the Halo is deployed with another manifest", func(*testing.T) {
		c.through(devnet.Deployer, c.platform.Factory, bindings.NewHaloFactory().PackDeployHalo(onchain.Slug("meridian"), c.platform.Safes[devnet.Council], [32]byte{1}))
		c.refused(4, []string{"HC4005", "manifest of halo"}, c.apply...)
		c.refused(1, []string{"HC4002", "halo.cue", "halo.governance is " + c.platform.Safes[devnet.Council].Hex() + " on the chain and cannot become"}, c.planning...)
	})
	c.meanwhile("governance cancels what was scheduled", func(t *testing.T) {
		c.must(c.apply...)
		c.council(c.platform.Timelock, bindings.NewTimelock().PackCancel(c.p.Core.Basis.Class.Operation.ID))
		c.refused(4, []string{"HC4022", "register/anyone", "was cancelled, in transaction 0x", "plan again"}, c.apply...)
		c.refused(4, []string{"HC4022"}, c.sending("advance", c.node)...)
		out := c.must(append(c.planning, "--out", filepath.Join(t.TempDir(), "again"))...)
		for _, words := range []string{"council signs with Safe", "schedule registration of class clo-tranched"} {
			if !strings.Contains(out, words) {
				t.Errorf("the new plan has no %q:\n%s", words, out)
			}
		}
		if strings.Contains(out, "deploy class") {
			t.Errorf("the new plan deploys what is there:\n%s", out)
		}
	})
	c.meanwhile("governance stops the Class before its activation", func(t *testing.T) {
		c.must(c.apply...)
		c.council(c.platform.Factory, bindings.NewHaloFactory().PackStopClass(onchain.ClassID(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})))
		stopped := []string{"HC4010", "class meridian/clo-tranched was stopped before its activation", "another name"}
		for _, arguments := range [][]string{c.apply, c.sending("advance", c.node), c.planning, c.signing("deployer-3")} {
			c.refused(1, stopped, arguments...)
		}
		c.pass()
		c.refused(1, stopped, c.sending("advance", c.node)...)
	})
	c.meanwhile("somebody else executes what anyone may", func(t *testing.T) {
		c.must(c.apply...)
		c.pass()
		open := c.b.Batches[1]
		if open.Safe != nil || open.Stage != "register" {
			t.Fatalf("the second transaction of the bundle is %s", open.ID)
		}
		c.send("freezer", open.To, open.Data)
		if out := c.must(c.sending("advance", c.node)...); !strings.Contains(out, "2 transactions executed; the rollout is complete") {
			t.Errorf("advance says %q", out)
		}
		c.must(c.verifying()...)
	})
}
