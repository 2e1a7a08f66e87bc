// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// flat is a text without its line breaks.
func flat(text string) string { return strings.Join(strings.Fields(text), " ") }

// From a manifest that names a contract of spells to records that verify: what only a spell may do
// is written down, waited for, and found on the chain.
func TestARolloutGoesByASpell(t *testing.T) {
	s := newStory(t)
	declared, err := manifest.Load(t.Context(), os.DirFS(s.root), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	live := &plantest.Live{Client: s.client, Catalog: declared}
	live.Council(t, s.platform.Timelock, bindings.NewTimelock().PackPause())
	s.refused(4, []string{"HC4005", "the timelock is paused", "network.spells"}, "plan", storyClass, "--rpc-url", s.node)
	proxy := live.SpellsBy(t, "pause-proxy")
	s.edit("halos/networks/devnet.cue", "	authorities: {\n", fmt.Sprintf("	spells: \"pause-proxy\": {sender: %q, role: \"executive spells\"}\n\n	authorities: {\n", proxy.Hex()))
	s.refused(4, []string{"HC4005", "network.spells"}, "plan", storyClass, "--rpc-url", s.node)
	live.Adds(t, proxy)
	if out := s.plan(); !strings.Contains(out, "a spell through pause-proxy makes these calls from "+proxy.Hex()) || !strings.Contains(out, "spells/spell.pause-proxy.sol") {
		t.Errorf("the plan says nothing of the spell:\n%s", out)
	}
	s.sign(signers...)
	waits := "for a spell through pause-proxy " + proxy.Hex()
	if out := flat(s.must(s.sending("apply", s.node)...)); !strings.Contains(out, waits) {
		t.Errorf("apply says:\n%s", out)
	}
	if out := flat(s.must("status", "--dir", s.dir, "--rpc-url", s.node)); !strings.Contains(out, waits) || !strings.Contains(out, "spells/spell.pause-proxy.json") {
		t.Errorf("status says:\n%s", out)
	}
	source := filepath.Join(s.dir, "spells", "spell.pause-proxy.sol")
	text, err := os.ReadFile(source)
	if err != nil {
		t.Fatal(err)
	}
	s.write(source, strings.Replace(string(text), "hex\"", "hex\"00", 1))
	s.refused(4, []string{"HC5001", "spell.pause-proxy.sol"}, s.sending("advance", s.node)...)
	s.write(source, string(text))
	_, b := s.documents()
	for _, each := range b.Batches {
		if each.Sender != nil {
			live.Cast(t, each)
		}
	}
	if out := s.must(s.sending("advance", s.node)...); !strings.Contains(out, "the rollout is complete") {
		t.Errorf("advance says:\n%s", out)
	}
	s.must(s.verifying()...)
	if out := s.must("plan", storyClass, "--rpc-url", s.node); !strings.Contains(out, "No transaction") {
		t.Errorf("after it, plan says:\n%s", out)
	}
	record, err := os.ReadFile(filepath.Join(s.dir, "artifact", "class-clo-tranched.json"))
	if err != nil || !strings.Contains(string(record), `"id":"spell/pause-proxy"`) {
		t.Errorf("the record does not name the spell's transaction: %v", err)
	}
}
