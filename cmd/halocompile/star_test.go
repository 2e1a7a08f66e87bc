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

// What the SubProxy of a Star alone may do goes by a spell of the Star: its source stands beside
// the bundle, somebody deploys it, it is proved, a core spell plots it, and the rollout runs it.
func TestAStarsSpellIsProvedAndRun(t *testing.T) {
	const term = "meridian/senior-secured"
	s := newStory(t)
	declared, err := manifest.Load(t.Context(), os.DirFS(s.root), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	live := &plantest.Live{Client: s.client, Catalog: declared}
	proxy := live.SpellsBy(t, "pause-proxy")
	live.Adds(t, proxy)
	star := live.Star(t, "../..", "star", "pause-proxy")
	live.Council(t, s.platform.Factory, bindings.NewHaloFactory().PackSetAdminAllowed(star.Sender, true))
	s.edit("halos/networks/devnet.cue", "	authorities: {\n", fmt.Sprintf(`	additions: "spell"
	spells: {
		"pause-proxy": {sender: %q, role: "executive spells"}
		star: {sender: %q, guard: %q, role: "spells of a Star"}
	}

	authorities: {
`, proxy.Hex(), star.Sender.Hex(), star.Guard.Hex()))
	s.edit("halos/networks/devnet.cue", `admins: ["council"]`, fmt.Sprintf(`admins: ["council", %q]`, star.Sender.Hex()))
	s.edit("halos/"+term+"/class.cue", `admins: ["council"]`, fmt.Sprintf(`admins: [%q]`, star.Sender.Hex()))
	s.must("plan", term, "--rpc-url", s.node, "--out", s.dir)
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	if out := s.must(s.sending("advance", s.node)...); !strings.Contains(out, "the rollout is complete") {
		t.Fatalf("the launch:\n%s", out)
	}

	s.edit("halos/"+term+"/units/bridge.cue", "capacity:  50M", "capacity:  60M")
	if out := flat(s.must("plan", term, "--rpc-url", s.node)); !strings.Contains(out, "spells/spell.star.sol") {
		t.Fatalf("the plan says nothing of the Star's spell:\n%s", out)
	}
	s.dir = s.newest(term, map[string]bool{})
	says := func(wants []string, arguments ...string) {
		t.Helper()
		out := flat(s.must(arguments...))
		for _, want := range wants {
			if !strings.Contains(out, want) {
				t.Errorf("%s says nothing of %q:\n%s", arguments[0], want, out)
			}
		}
	}
	says([]string{"it has no spell plotted"}, s.sending("apply", s.node)...)
	source, err := os.ReadFile(filepath.Join(s.dir, "spells", "spell.star.sol"))
	if err != nil {
		t.Fatal(err)
	}
	proving := func(at string) []string {
		return []string{"spell", term, "--deployed", at, "--rpc-url", s.node}
	}
	s.refused(1, []string{"HC0001", "--deployed"}, proving("a spell")...)
	s.refused(4, []string{"there is no code"}, proving(actorOfLumen)...)
	s.refused(4, []string{"it is not proved to be the spell of"}, proving(proxy.Hex())...)
	spell := live.Send(t, "relayer", nil, plantest.Compiled(t, "../../contracts", map[string]string{"spell.sol": string(source)})["HaloStarSpell"])
	says([]string{
		"Spell " + spell.Hex() + " is that of", "its code makes exactly the 1 call of the list, at any block", "plotted and run on top of block", "it does what the list says",
		"A spell of pause-proxy " + proxy.Hex() + " plots it: to " + star.Guard.Hex(), "Written to " + filepath.Join(s.dir, "spells"),
	}, proving(spell.Hex())...)
	live.Plot(t, "pause-proxy", star, spell)
	says([]string{"the rollout is complete"}, s.sending("apply", s.node)...)
	s.must(s.verifying()...)
	says([]string{"Nothing to do: the chain is as the manifests say"}, "plan", term, "--rpc-url", s.node)
	s.refused(1, []string{"nothing of this rollout waits for a spell"}, proving(spell.Hex())...)
}
