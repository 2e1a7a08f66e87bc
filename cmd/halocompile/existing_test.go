// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// A network that was there before: the Configurator Unit, the Beacon, a Prime and the Safes stand,
// on a chain with the rules of Ethereum. The verbs of the page docs/networks.md bring the platform
// to it, then a Class of two Units. It is used, its records verify, and nothing has drifted.
func TestANetworkThatExists(t *testing.T) {
	t.Run("spells", func(t *testing.T) {
		t.Parallel()
		newRehearsal(t, embeddedWith(t, public)).bySpells()
	})
	t.Run("spells, anvil", func(t *testing.T) {
		t.Parallel()
		newRehearsal(t, chaintest.AnvilAs(t, public).URL).bySpells()
	})
	t.Run("timelock", func(t *testing.T) {
		t.Parallel()
		r := newRehearsal(t, embeddedWith(t, public))
		r.byTimelock(true)
		r.classComes("deployer-1", "deployer-2", "ember-govops-1", "ember-govops-3")
	})
	t.Run("timelock, the factory without roles", func(t *testing.T) {
		t.Parallel()
		r := newRehearsal(t, embeddedWith(t, public))
		r.byTimelock(false)
		r.classComes("deployer-1", "deployer-2", "council-1", "council-2", "meridian-govops-2", "meridian-govops-3", "ember-govops-1", "ember-govops-3")
	})
	t.Run("timelock, paused midway", func(t *testing.T) {
		t.Parallel()
		newRehearsal(t, embeddedWith(t, public)).pausedMidway()
	})
}

const platformOfMainnet = "networks/mainnet"

// bySpells is the case of mainnet: the timelock is paused, and executive spells alone may add.
func (r *rehearsal) bySpells() {
	r.t.Helper()
	proxy := r.live.Governed(r.t, "pause-proxy")
	r.spells(proxy)
	r.wants(`governance: "pause-proxy", approval: "council", schedules: true, pairs: true`)
	r.handedOver()
	r.refused(3, []string{"HC2105", "has no factory"}, "plan", storyClass, "--rpc-url", r.node)
	r.platformComes("a spell through pause-proxy")
	r.says(r.must("plan", storyClass, "--rpc-url", r.node), "a spell through pause-proxy", "Simulation of the whole rollout passes")
	r.classComes("deployer-1", "deployer-2", "ember-govops-1", "ember-govops-3")
}

// byTimelock is the case of a timelock that runs. The factory schedules and pairs, or it has no
// right there, and the council's Safe does.
func (r *rehearsal) byTimelock(roles bool) {
	r.t.Helper()
	r.wants(fmt.Sprintf(`governance: "council", schedules: %t, pairs: %t`, roles, roles))
	if !roles {
		r.edit(rehearsed, `"factory"`, `"govops"`)
	}
	r.handedOver()
	r.platformComes("council signs with Safe")
	r.must("plan", storyClass, "--rpc-url", r.node)
}

// pausedMidway is the case of a timelock that is paused while additions wait in it.
func (r *rehearsal) pausedMidway() {
	r.t.Helper()
	proxy := r.live.SpellsBy(r.t, "pause-proxy")
	r.live.Adds(r.t, proxy)
	r.spells(proxy)
	r.byTimelock(true)
	r.signedBy(storyClass, "deployer-1", "deployer-2", "ember-govops-1", "ember-govops-3")
	r.says(r.must(r.sending("apply", r.node)...), "can go on at")
	r.by("council", r.platform.Timelock, bindings.NewTimelock().PackPause())
	r.says(flat(r.must("status", "--dir", r.dir, "--rpc-url", r.node)), "a spell of pause-proxy")
	begun := r.dir
	r.dir = filepath.Join(r.t.TempDir(), "turned")
	r.says(flat(r.plan()), "a spell of pause-proxy adds")
	_, b := r.documents()
	for _, each := range b.Batches {
		if each.Sender != nil {
			r.live.Cast(r.t, each)
		}
	}
	r.dir = begun
	r.says(r.must(r.sending("advance", r.node)...), "the rollout is complete")
	// What still waits in the timelock is drift until it can be executed.
	r.by("council", r.platform.Timelock, bindings.NewTimelock().PackUnpause())
	r.pass()
	r.dir = filepath.Join(r.t.TempDir(), "left")
	r.must("plan", storyClass, "--rpc-url", r.node, "--out", r.dir, "--deadline", time.Now().AddDate(0, 0, 30).UTC().Format(time.RFC3339))
	r.comes()
	r.dir = begun
	r.isLive()
}

// platformComes brings the Halo Factory to the network.
func (r *rehearsal) platformComes(says ...string) {
	r.t.Helper()
	r.named(platformOfMainnet)
	r.says(r.must("plan", platformOfMainnet, "--rpc-url", r.node), append(says, "Simulation of the whole rollout passes")...)
	r.signedBy(platformOfMainnet, "council-1", "council-3")
	r.comes()
	r.says(r.must("plan", platformOfMainnet, "--rpc-url", r.node, "--exit-code"), "Nothing to do")
	r.must("check")
}

// classComes brings a Class to the network, and uses it.
func (r *rehearsal) classComes(owners ...string) {
	r.t.Helper()
	r.signedBy(storyClass, owners...)
	r.comes()
	r.isLive()
}

// signedBy collects the signatures of a rollout that was planned.
func (r *rehearsal) signedBy(name string, owners ...string) {
	r.t.Helper()
	r.dir = r.newest(name, map[string]bool{})
	for _, owner := range owners {
		r.must(r.signing(owner)...)
	}
}

// comes carries a rollout out. The spells that it waits for are cast, and the timelock's delay
// passes.
func (r *rehearsal) comes() {
	r.t.Helper()
	out := r.must(r.sending("apply", r.node)...)
	_, b := r.documents()
	for _, each := range b.Batches {
		if each.Sender != nil {
			r.says(flat(out), "for a spell through pause-proxy")
			r.live.Cast(r.t, each)
			out = r.must(r.sending("advance", r.node)...)
		}
	}
	if strings.Contains(out, "can go on at") {
		r.pass()
		out = r.must(r.sending("advance", r.node)...)
	}
	if !strings.Contains(out, "the rollout is complete") && !strings.Contains(out, "every transaction of the bundle is done") {
		r.t.Fatalf("it is not over:\n%s", out)
	}
}

// isLive uses the Class: the Prime subscribes, and the beacon locks and settles, each through its
// agent. Then it looks at the records and for drift.
func (r *rehearsal) isLive() {
	r.t.Helper()
	p, _ := r.documents()
	pau, queue := p.Core.Basis.Class.Pau, p.Core.Basis.Units[1].Contracts[1]
	agents, ember, beacon := bindings.NewAdministeredAgent(), r.platform.Prime, r.actor("beacon")
	r.until(12*time.Hour, 1) // limits fill up
	token := big.NewInt(1e18)
	r.send("ember allocator", ember.Agent, agents.PackCall(ember.Controller, facts.Call("lctsPrime_subscribe(address,uint256)", queue, token)))
	r.until(13*time.Hour+5*time.Minute, 0)
	r.sendBy(secret(beacon), pau.Agent, agents.PackCall(pau.Controller, facts.Call("lctsHalo_lock(address)", queue)), new(big.Int))
	r.until(14*time.Hour, 0)
	r.sendBy(secret(beacon), pau.Agent, agents.PackCall(pau.Controller, facts.Call("lctsHalo_settle(address,uint256,uint256)", queue, token, token)), new(big.Int))
	r.must(r.verifying()...)
	r.must("plan", storyClass, "--rpc-url", r.node, "--exit-code")
	r.says(r.must("drift", storyClass, "--rpc-url", r.node), "No drift in 1 Class")
	r.must("artifact", "verify", "--rpc-url", r.node)
}
