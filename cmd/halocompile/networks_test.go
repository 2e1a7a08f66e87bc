// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
)

// on is the story with another chain as the one whose time it moves.
func (s *story) on(client *chain.Client) *story {
	other := *s
	other.client = client
	return &other
}

// second brings a network to the repository that has a Configurator Unit of its own, with another
// hop, and one Class for it: a copy of the example's Term Class. It returns the chain's node.
func (s *story) second() string {
	s.t.Helper()
	settings := devnet.Settings{Hop: 8 * time.Hour}
	node := embeddedWith(s.t, devnet.ChainIDs[1])
	other := newStoryWith(s.t, node, settings)
	text, err := devnet.NetworkManifest(other.platform, settings)
	if err != nil {
		s.t.Fatal(err)
	}
	s.write(filepath.Join(s.root, "halos", "networks", "second.cue"), strings.Replace(string(text), `"factory"`, `"govops"`, 1))
	halo := filepath.Join(s.root, "halos", "meridian")
	if err := os.RemoveAll(filepath.Join(halo, "clo-tranched")); err != nil {
		s.t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(halo, "senior-second"), os.DirFS(filepath.Join(halo, "senior-secured"))); err != nil {
		s.t.Fatal(err)
	}
	renamed := strings.NewReplacer("senior-secured", "senior-second", `"devnet"`, `"second"`, "mSSF", "mSSG", "Meridian Senior Secured", "Meridian Senior Second")
	for _, name := range []string{"class.cue", "books/bridge.cue", "books/term.cue", "units/bridge.cue", "units/term.cue"} {
		text, err := os.ReadFile(filepath.Join(halo, "senior-secured", name))
		if err != nil {
			s.t.Fatal(err)
		}
		s.write(filepath.Join(halo, "senior-second", name), renamed.Replace(string(text)))
	}
	s.client = other.client
	return node
}

// One repository has Classes on two chains, each with a Configurator Unit of its own. With a node
// named for each network every verb finds the right one; without one it says what it left out.
func TestARepositoryWithTwoNetworks(t *testing.T) {
	s := newStoryOn(t, embedded(t))
	first := s.client
	node := s.second()
	stories := map[string]*story{"senior-secured": s.on(first), "senior-second": s.on(s.client)}
	t.Setenv(nodesVariable, "devnet="+s.node+" second="+node)

	s.must("check")
	code, out, said := s.call("plan", "--exit-code")
	if code != 2 || strings.Count(out, "Simulation of the whole rollout passes") != 2 {
		t.Fatalf("exit code %d\n%s%s", code, out, said)
	}
	s.says(s.must("status"), "meridian/senior-secured", "meridian/senior-second")
	for name, told := range stories {
		class := "meridian/" + name
		told.must("plan", class)
		told.dir = told.newest(class, map[string]bool{})
		for _, owner := range signers {
			if code, out, said := told.call("sign", "--dir", told.dir, "--key", filepath.Join(s.keys, owner+".json"), "--password-file", s.password); code != 0 {
				t.Fatalf("%s\n%s%s", owner, out, said)
			}
		}
		carry := func(verb string) string {
			return told.must(verb, "--dir", told.dir, "--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", s.password)
		}
		carry("apply")
		told.pass()
		s.says(carry("advance"), "the rollout is complete")
		s.says(s.must("roles", class), "NfatFacility")
	}
	s.says(s.must("status"), "complete")
	s.says(s.must("artifact", "verify"), "senior-secured on devnet", "senior-second on second")
	s.says(s.must("drift"), "No drift")
	s.says(s.must("ramp", "meridian/senior-second", "--target", "6M", "--route", "REPAY_PRINCIPAL"), "one each 8 hours at the fastest")
	s.says(s.must("artifact", "update"), "nothing to record")
	s.says(s.must("artifact", "migrate"), "no record of version 1")
	// No factory deployed the Prime's PAU, which stands at the same address on both chains.
	for _, network := range []string{"devnet", "second"} {
		s.must("inventory", "scan", s.platform.Prime.ALMProxy.Hex(), "--network", network, "--write", "halos/inventory/ember-"+network+".cue")
	}
	out = s.must("inventory", "verify")
	s.says(out, "ember-devnet on devnet, read at block", "ember-second on second, read at block")

	// One node alone: what it does not serve is named, and nothing of it is compared.
	t.Setenv(nodesVariable, "")
	_, out, said = s.call("drift", "--rpc-url", node)
	s.says(out+said, "meridian/senior-secured is on network devnet, of which no node is given: not compared")
	_, out, said = s.call("artifact", "verify", "--rpc-url", node)
	s.says(out+said, "senior-second on second", "records of network devnet, of which no node is given")
	s.refused(1, []string{"chain"}, "drift", "meridian/senior-secured", "--rpc-url", node)

	// A node that is named for another network than it serves is no node of that.
	t.Setenv(nodesVariable, "devnet="+node+" second="+s.node)
	s.refused(1, []string{"chain"}, "drift")
}
