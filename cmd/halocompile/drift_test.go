// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// drift says what differs, exits with 4 because of it, and with 0 once nothing does. A rollout that
// lies in the repository is under way.
func TestTheCommandTellsDrift(t *testing.T) {
	s := newStory(t)
	looking := []string{"drift", storyClass, "--rpc-url", s.node}
	s.refused(4, []string{"HC4020", "4 things not as declared", "docs/drift.md"}, looking...)
	s.must("plan", storyClass, "--rpc-url", s.node)
	folders, err := filepath.Glob(filepath.Join(s.root, "halos", filepath.FromSlash(storyClass), "approvals", "*"))
	if err != nil || len(folders) != 1 {
		t.Fatal(folders, err)
	}
	s.dir = folders[0]
	if out := s.must(looking...); strings.Count(out, "under way: ") != 4 || !strings.Contains(out, "No drift in 1 Class.") {
		t.Errorf("a plan is approved:\n%s", out)
	}
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	// What has begun goes on, also when the manifests say something else by now.
	senior := "halos/" + storyClass + "/units/senior.cue"
	s.edit(senior, "capacity:        25M", "capacity:        24M")
	if code, out, said := s.call(looking...); code != 4 || strings.Count(out, "  drift: ") != 1 || !strings.Contains(out, "  drift: unit senior, unit.capacity\n") {
		t.Errorf("exit code %d, the capacity is another in the manifest:\n%s%s", code, out, said)
	}
	s.edit(senior, "capacity:        24M", "capacity:        25M")
	s.pass()
	s.must(s.sending("advance", s.node)...)
	if out := s.must(looking...); !strings.Contains(out, "\n  as declared\n") {
		t.Errorf("everything is there:\n%s", out)
	}

	p, _ := s.documents()
	stranger := common.HexToAddress("0x0000000000000000000000000000000000057a4e")
	s.council(p.Core.Basis.Class.Pau.Agent, facts.Call("addActor(address)", stranger))
	code, out, said := s.call(append(looking, "-o", "json")...)
	var found drift.Drift
	if err := json.Unmarshal([]byte(out), &found); err != nil || code != 4 {
		t.Fatalf("exit code %d, %v\n%s%s", code, err, out, said)
	}
	if len(found.Classes) != 1 || len(found.Classes[0].Items) != 1 {
		t.Fatalf("%s", out)
	}
	item := found.Classes[0].Items[0]
	if item.Field != "class.beacon.actors" || item.Nature != drift.Drifted || !strings.Contains(item.Chain, stranger.Hex()) || item.Since == nil || item.Since.Event != "ActorAdded" || item.Since.Time == 0 {
		t.Errorf("%s", out)
	}
	if out := s.must("drift", storyClass+"/senior", "--rpc-url", s.node); !strings.Contains(out, "as declared") {
		t.Errorf("the Unit is as declared:\n%s", out)
	}
	// All of the network: the example's other Class is not there, and the platform is as declared.
	code, out, said = s.call("drift", "--rpc-url", s.node)
	if code != 4 || !strings.Contains(said, "in 2 Classes and 1 network") || !strings.Contains(out, "meridian/senior-secured on devnet") {
		t.Errorf("exit code %d\n%s%s", code, out, said)
	}
}
