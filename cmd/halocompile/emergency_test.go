// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// Owners who sign, and the account of whoever may stop at once.
var (
	council = []string{"council-1", "council-2"}
	govOps  = []string{"meridian-govops-2", "meridian-govops-3", "ember-govops-1", "ember-govops-3"}
	unnamed = "freezer"
)

// Each emergency is carried out by whoever may do it at once, and undone; the records say so, and
// verify, and the manifests are what they were.
func TestEmergenciesAreCarriedOutAndUndone(t *testing.T) {
	for _, class := range []string{storyClass, "meridian/senior-secured"} {
		t.Run(filepath.Base(class), func(t *testing.T) {
			s := newStory(t)
			s.refused(1, []string{"HC4040", "not live"}, "emergency", class, "freeze", "--rpc-url", s.node)
			s.launched(class)
			(&crisis{s, class, map[string]bool{s.dir: true}}).whole()
		})
	}
}

// The same on anvil, of a Term Class.
func TestEmergenciesOnAnvil(t *testing.T) {
	s := newStoryOn(t, chaintest.Anvil(t).URL)
	s.launched("meridian/senior-secured")
	(&crisis{s, "meridian/senior-secured", map[string]bool{s.dir: true}}).whole()
}

// whole carries every emergency of the Class out, and undoes it.
func (c *crisis) whole() {
	term := c.class != storyClass
	unchanged := func() {
		c.t.Helper()
		out := c.must("plan", c.class, "--rpc-url", c.node)
		if c.says(out, "Nothing to do"); strings.Contains(out, "IN FORCE") {
			c.t.Errorf("an emergency that was undone is in force:\n%s", out)
		}
	}

	said := c.carried(unnamed, nil, c.class, "freeze")
	c.says(said, "sends this by itself", "to         0x", "What stays possible", "How it is undone", "each comes to what it should")
	c.says(c.must("show", c.class), "emergency, freeze")
	c.says(c.must("plan", c.class, "--rpc-url", c.node), "class.beacon.actors", "IN FORCE: emergency, freeze of "+c.class+", since block ", ", by 0x", "transaction 0x",
		"This plan gives back what it took. Sign it only if the emergency is over.", "halocompile emergency "+c.class+" freeze --undo")
	// The plan that was just written would end the difference, so it is under way, and no drift.
	c.says(c.must("drift", c.class, "--rpc-url", c.node), "IN FORCE: emergency, freeze of "+c.class, "under way: class")
	c.refused(1, []string{"HC4040", "name the Class"}, "emergency", c.class+"/"+c.unit(), "freeze", "--rpc-url", c.node)
	c.carried("relayer", council, c.class, "freeze", "--undo")
	unchanged()

	c.carried("relayer", council, c.class, "unpair")
	c.says(c.must("plan", c.class, "--rpc-url", c.node), "pair rateLimits with the cBEAM")
	c.carried("relayer", council, c.class, "unpair", "--undo")
	unchanged()

	c.says(c.carried("relayer", council, c.class, "pause"), "for no Class is anything scheduled, executed or cancelled")
	c.carried("relayer", council, c.class, "pause", "--undo")
	unchanged()

	by, owners := "relayer", govOps
	if term {
		by, owners = unnamed, nil
		c.carried(by, owners, c.class+"/"+c.unit(), "stop")
		c.carried("relayer", council, c.class+"/"+c.unit(), "stop", "--undo")
	}
	said = c.carried(by, owners, c.class, "stop")
	if c.says(said, "each comes to what it should"); term {
		owners = council
	}
	c.carried("relayer", owners, c.class, "stop", "--undo")
	unchanged()

	c.says(c.carried("relayer", govOps, c.class, "limits-to-zero"), "meridian-govops signs with Safe", "each comes to what it should")
	// What GovOps closed stays theirs: no plan opens it, and none keeps silent about it.
	c.says(c.must("plan", c.class, "--rpc-url", c.node), "Nothing to do", "IN FORCE: emergency, limits-to-zero", "by meridian-govops and ember-govops")
	c.carried("relayer", govOps, c.class, "limits-to-zero", "--undo")
	unchanged()
}

// An emergency that was signed ahead is carried out without a new signature while the chain is what
// it was signed for. Otherwise it says why it is stale, and is compiled anew.
func TestAnEmergencyIsSignedAhead(t *testing.T) {
	s := newStory(t)
	s.refused(1, []string{"HC0001", `"panic" is no emergency`}, "plan", storyClass, "--with-emergency", "panic", "--rpc-url", s.node)
	s.refused(1, []string{"HC0001", "no Class is named"}, "plan", "--with-emergency", "unpair", "--rpc-url", s.node)
	s.launched(storyClass)
	c := &crisis{s, storyClass, map[string]bool{s.dir: true}}

	unpair, zero := c.prepares(council, "unpair"), c.prepares(govOps[:3], "limits-to-zero")
	c.says(c.must("plan", c.class, "--with-emergency", "unpair", "--rpc-url", c.node), "It was prepared already")
	if len(c.ahead()) != 2 {
		t.Errorf("%d emergencies are prepared, want 2", len(c.ahead()))
	}
	c.says(c.must("status", "--rpc-url", c.node), filepath.Base(unpair)[:8]+" unpair usable", filepath.Base(zero)[:8]+" limits-to-zero usable once it is signed waits for ember-govops (1 of 2 signatures)")
	c.refused(1, []string{"HC4063", "halocompile emergency " + c.class + " unpair"}, "apply", "--dir", unpair, "--rpc-url", c.node, "--relayer", filepath.Join(c.keys, "relayer.json"), "--password-file", c.password)

	// What is prepared does not stand in the way of anything else: it claims no nonce.
	c.says(c.must("plan", c.class, "--rpc-url", c.node), "Nothing to do")

	c.says(c.must("emergency", c.class, "unpair", "--rpc-url", c.node), "it can be carried out as it was signed, and is taken", "What was signed ahead is with it")
	c.dir = c.newest(c.class, c.known)
	if filepath.Base(c.dir) != filepath.Base(unpair) {
		t.Errorf("another bundle than the prepared one: %s, want %s", c.dir, unpair)
	}
	c.says(c.sent("apply", "relayer"), "the rollout is complete") // and nobody signed again
	c.says(c.must("artifact", "verify", c.class, "--rpc-url", c.node), "verified 4 artifacts")
	// An altered plan of an emergency explains nothing of what the chain shows.
	altered := func(text []byte) []byte { return bytes.Replace(text, []byte(`"unpair"`), []byte(`"freeze"`), 1) }
	c.with(t, "plan.json", altered, func() {
		c.refused(4, []string{"HC7001", "role missing: cBEAM"}, "artifact", "verify", c.class, "--rpc-url", c.node)
	})
	c.says(c.must("status", "--rpc-url", c.node), "unpair stale", "HC4062: the chain shows already what it does")
	c.carried("relayer", council, c.class, "unpair", "--undo")

	// The council's Safe has executed something, so what it signed ahead counts no longer.
	unpair = c.prepares(council, "unpair")
	c.council(c.platform.Safes["council"], nil)
	c.says(c.must("emergency", c.class, "unpair", "--rpc-url", c.node), filepath.Base(unpair)+" is not taken: HC4062: Safe", "the Safe has executed something since")
	if made := c.newest(c.class, c.known); filepath.Base(made) == filepath.Base(unpair) {
		t.Error("the stale one was taken")
	}

	// GovOps' Safes have executed nothing: what they signed ahead is as right as before.
	c.says(c.must("emergency", c.class, "limits-to-zero", "--rpc-url", c.node), filepath.Base(zero), "and is taken")
}

// Every command of the page on emergencies is run, in its order.
func TestTheEmergencyPage(t *testing.T) {
	s := newStory(t)
	page, err := os.ReadFile("../../docs/emergency.md")
	if err != nil {
		t.Fatal(err)
	}
	s.launched("meridian/senior-secured")
	s.launched(storyClass)
	known, folder, commands := map[string]bool{s.dir: true}, "", 0
	for i, block := range strings.Split(string(page), "```") {
		text, console := strings.CutPrefix(block, "console\n")
		if i%2 == 0 || !console {
			continue
		}
		for command := range strings.Lines(text) {
			if strings.Contains(command, " cancel ") {
				continue // see TestAnOperationThatWaitsIsCancelled
			}
			for _, key := range council {
				words := strings.NewReplacer(`"$NODE"`, s.node, `"$FOLDER"`, folder, `"$KEY"`, filepath.Join(s.keys, key+".json"), `"$RELAYER"`, filepath.Join(s.keys, "relayer.json")).Replace(command)
				arguments := strings.Fields(words)[1:]
				if arguments[0] == "sign" || arguments[0] == "apply" {
					arguments = append(arguments, "--password-file", s.password)
				}
				out := s.must(arguments...)
				if commands++; arguments[0] == "sign" {
					continue // one owner after the other
				}
				if arguments[0] == "emergency" && !strings.Contains(command, "--undo") {
					s.says(out, "What stays possible", "How it is undone")
				}
				if arguments[0] == "emergency" && strings.Contains(command, storyClass) {
					folder = s.newest(storyClass, known)
				}
				break
			}
		}
	}
	if commands < 12 {
		t.Errorf("the page has %d commands only", commands)
	}
}
