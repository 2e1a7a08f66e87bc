// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/githubtest"
)

// While a rollout waits for a spell, one issue says which, with its calls and where they are.
func TestASpellThatIsAwaitedHasAnIssueUntilItIsCast(t *testing.T) {
	w := newWorld(t)
	w.live.Council(t, w.live.Catalog.Networks["devnet"].Contracts.Timelock, bindings.NewTimelock().PackPause())
	proxy := w.live.SpellsBy(t, "pause-proxy")
	w.live.Adds(t, proxy)
	network := "halos/networks/devnet.cue"
	named := fmt.Sprintf("	spells: \"pause-proxy\": {sender: %q, role: \"executive spells\"}\n\n	authorities: {\n", proxy.Hex())
	w.host.Push("", "main", "Spells", githubtest.Files{network: []byte(strings.Replace(string(w.host.File("main", network)), "	authorities: {\n", named, 1))})
	w, number, digest := mergedIn(w, "squash", true)
	issues := func(state string) (list []githubtest.Issue) {
		for _, issue := range w.host.Issues() {
			if issue.State == state && issue.Author == bot {
				list = append(list, issue)
			}
		}
		return list
	}
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	if err := w.execute(false); err != nil { // the issue stays one
		t.Fatal(err)
	}
	open := issues("open")
	if len(open) != 1 {
		t.Fatalf("%+v", open)
	}
	b, err := w.bundle(digest)
	if err != nil {
		t.Fatal(err)
	}
	has(t, open[0].Body, digest, fmt.Sprintf("#%d", number), proxy.Hex(), "pause-proxy", "/spells/spell.pause-proxy.sol", "addRateLimits(address)")
	for _, each := range b.Batches {
		if each.Sender != nil {
			for _, file := range bundle.SpellFiles(each) {
				has(t, open[0].Body, "/blob/"+w.host.Head("", "main")+"/"+class+"/approvals/"+digest+"/"+file)
			}
			w.live.Cast(t, each)
		}
	}
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if len(issues("open")) != 0 || len(issues("closed")) != 1 || len(w.records()) != 5 {
		t.Errorf("%+v, %v", w.host.Issues(), w.records())
	}
}
