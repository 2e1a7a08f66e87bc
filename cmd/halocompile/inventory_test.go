// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Every command of the page on the inventory is run, about the PAU of the development chain's
// Prime, which no factory deployed. Then somebody changes it, and verify exits with 4.
func TestTheInventoryPage(t *testing.T) {
	s := newStory(t)
	page, err := os.ReadFile("../../docs/inventory.md")
	if err != nil {
		t.Fatal(err)
	}
	prime := s.platform.Prime
	of := strings.NewReplacer(`"$ADDRESS"`, prime.Controller.Hex(), `"$NODE"`, s.node)
	ran := map[string]string{}
	for line := range strings.Lines(string(page)) {
		if strings.Contains(line, "inventory adopt") || strings.Contains(line, "artifact update") {
			continue // TestAPoolDeployedByHandIsAdopted runs them
		}
		if command, is := strings.CutPrefix(of.Replace(strings.TrimSpace(line)), "halocompile "); is {
			ran[command] = s.must(strings.Fields(command)...)
		}
	}
	if len(ran) != 6 {
		t.Errorf("%d commands: %v", len(ran), ran)
	}
	for command, said := range map[string]string{
		"inventory scan " + prime.Controller.Hex() + " --network devnet --rpc-url " + s.node: prime.ALMProxy.Hex(),
		"inventory verify harbour --rpc-url " + s.node + " --table":                          "| `harbour` | `devnet` | yes | `term-nfat@1` |",
		"headroom harbour": "harbour on devnet, by its limits at block ",
	} {
		if !strings.Contains(ran[command], said) {
			t.Errorf("%s does not say %s:\n%s", command, said, ran[command])
		}
	}
	const file = "halos/inventory/harbour.cue"
	if text, err := os.ReadFile(filepath.Join(s.root, filepath.FromSlash(file))); err != nil || !strings.Contains(string(text), prime.Agent.Hex()) {
		t.Fatalf("%v\n%s", err, text)
	}
	scan := []string{"inventory", "scan", prime.ALMProxy.Hex(), "--rpc-url", s.node}
	s.refused(1, []string{"HC1006", "there is one already"}, append(scan, "--write", file)...)
	s.refused(1, []string{"HC4016", "there is no code at this address"}, "inventory", "scan", common.Address{1}.Hex(), "--rpc-url", s.node)
	s.refused(1, []string{"HC1007", "no entry", "name one of: grove-pau, grove-pau-earlier, grove-pau-staging, harbour, osero-gauntlet, osero-pau"}, "inventory", "verify", "nothing", "--rpc-url", s.node)
	if out := s.must("status", "--rpc-url", s.node); !strings.Contains(out, "inventory: 6 entries: 1 as said, 0 not, 5 not verified\n") {
		t.Errorf("%s", out)
	}
	// Entries are exported like records: all, those since a block, and those that a commit lacks.
	exported := func(arguments ...string) (names []string) {
		for line := range strings.Lines(s.must(append([]string{"artifact", "export", "--inventory"}, arguments...)...)) {
			var of artifact.EntryLine
			if err := json.Unmarshal([]byte(line), &of); err != nil || of.Kind != "entry" || len(of.Digest) != 64 || of.Entry.Name != of.Name {
				t.Errorf("%v: %s", err, line)
			}
			names = append(names, of.Name)
		}
		return names
	}
	all := []string{"grove-pau", "grove-pau-earlier", "grove-pau-staging", "harbour", "osero-gauntlet", "osero-pau"}
	if got := exported(); !slices.Equal(got, all) {
		t.Errorf("%v", got)
	}
	if got := exported("--since", "1"); !slices.Equal(got, all[3:4]) {
		t.Errorf("%v", got)
	}

	stranger := common.HexToAddress("0x0000000000000000000000000000000000057a4e")
	s.council(prime.Agent, facts.Call("addActor(address)", stranger))
	code, out, said := s.call("inventory", "verify", "harbour", "--rpc-url", s.node, "-o", "json")
	var found inventory.Inventory
	if err := json.Unmarshal([]byte(out), &found); err != nil || code != 4 || !strings.Contains(said, "HC4021") || found.Version != inventory.Version {
		t.Fatalf("exit code %d, %v\n%s%s", code, err, out, said)
	}
	if list := found.Entries[0].Differences; len(list) != 1 || list[0].Field != "entry.held.roles: ACTOR of ADMINISTERED_AGENT" || !strings.Contains(list[0].Chain, stranger.Hex()) {
		t.Errorf("%s", out)
	}

	// Whoever looks after what is live is told, too.
	if code, out, _ := s.call("drift", "--rpc-url", s.node); code != 4 || !strings.Contains(out, "entry harbour on devnet") || !strings.Contains(out, "  drift: entry.held.roles: ACTOR of ADMINISTERED_AGENT\n") || !strings.Contains(out, " and 1 entry.") {
		t.Errorf("exit code %d\n%s", code, out)
	}
	if out := s.must("status", "--rpc-url", s.node); !strings.Contains(out, "1 not, 5 not verified") {
		t.Errorf("%s", out)
	}

	// What a record has is no entry. No node is needed to say so.
	record := filepath.Join(s.root, "halos", "meridian", "notes", "artifact", "devnet", "unit-first.json")
	if err := os.MkdirAll(filepath.Dir(record), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(record, []byte(`{"version":"2.0","chain":{"addresses":[{"name":"class notes: Controller","address":"`+strings.ToLower(prime.Controller.Hex())+`"}]}}`), 0o644); err != nil {
		t.Fatal(err)
	}
	s.refused(3, []string{"HC2285", file, "class notes: Controller", "unit-first.json"}, "check")
}
