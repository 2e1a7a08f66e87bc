// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
)

// A network that has everything but a Halo Factory gets one with the verbs that Classes have, and a
// Class is planned on it. The page docs/networks.md tells the same.
func TestThePlatformOfANetwork(t *testing.T) {
	t.Parallel()
	s := newStoryWith(t, embedded(t), devnet.Settings{Bare: true})
	const network = "networks/" + devnet.Network
	s.must("devnet", "install", "--bare", "--rpc-url", s.node, "--manifests", s.root)
	s.refused(1, []string{"HC4070", devnet.NetworkFile}, "plan", network, "--rpc-url", s.node)
	s.edit(devnet.NetworkFile, "network: {\n", `network: {
	platform: {
		governance: "council"
		templates: ["portfolio-lcts@1", "term-nfat@1"]
		schedules: true
		pairs:     true
	}
`)
	s.named(network)
	s.imported()
	out := s.must("plan", network, "--rpc-url", s.node)
	for _, present := range []string{"Plan for " + network, "install TemplateRegistry", "register template portfolio-lcts@1", "council signs with Safe", "Simulation of the whole rollout passes"} {
		if !strings.Contains(out, present) {
			t.Errorf("the plan has no %q:\n%s", present, out)
		}
	}
	folders, err := filepath.Glob(filepath.Join(s.root, "halos", network, "approvals", "*"))
	if err != nil || len(folders) != 1 {
		t.Fatal(folders, err)
	}
	s.must("check") // documents of a rollout are no manifests
	key := func(name string) []string {
		return []string{"--key", filepath.Join(s.keys, name+".json"), "--password-file", s.password}
	}
	for _, owner := range []string{"council-1", "council-2"} {
		s.must(append([]string{"sign", network, "--rpc-url", s.node}, key(owner)...)...)
	}
	relayer := []string{network, "--rpc-url", s.node, "--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", s.password}
	s.must(append([]string{"apply"}, relayer...)...)
	s.says(s.must("status", network, "--rpc-url", s.node), "done")
	s.says(s.must("show", filepath.Join(folders[0], "plan.json")), "Plan for "+network, "store the code of MODULE of lcts")
	s.says(s.must("show", filepath.Join(folders[0], "journal.jsonl")), "install/anyone")
	s.says(s.must("plan", network, "--rpc-url", s.node, "--exit-code"), "Nothing to do")
	s.says(s.must("plan", storyClass, "--rpc-url", s.node), "deploy class clo-tranched", "Simulation of the whole rollout passes")
	verify := []string{"template", "code", "verify", "term-nfat@1", "--rpc-url", s.node}
	s.says(s.must(verify...), "NFAT_FACILITY, stored in the registry: same", "NFAT_FACILITY, deployed once 0x", "NFAT_HALO_FACET, facet on the Beacon 0x", "Nothing differs")
	s.says(s.must("plan", "meridian/senior-secured", "--rpc-url", s.node), "deploy class senior-secured", "Simulation of the whole rollout passes")
	s.refused(4, []string{"HC3037", "1 part differs"}, append(verify, "--at", "ALM_PROXY="+s.platform.Beacon.Hex())...)
	// Verbs that look at the whole repository take the rollout in.
	s.says(s.must("status", "--rpc-url", s.node), network)
	s.says(s.must("plan", "--rpc-url", s.node), network)
	if code, out, said := s.call("drift", "--rpc-url", s.node); strings.Contains(out+said, "HC0004") || !strings.Contains(out, network+" on ") {
		t.Errorf("drift: exit code %d\n%s%s", code, out, said)
	}
	s.says(s.must("drift", network, "--rpc-url", s.node), "as declared")
	s.refused(1, []string{"HC0001", "emergencies are of Classes"}, "plan", network, "--rpc-url", s.node, "--with-emergency", "unpair")
}

// What devnet install brings is what the manifest wants that it writes: nothing is left to plan,
// and nothing drifts. Who opens limits stays as the repository says, also when it says otherwise
// later.
func TestAnInstallationLeavesNothingToPlan(t *testing.T) {
	t.Parallel()
	for name, node := range map[string]func(t *testing.T) string{
		"embedded": embedded, "anvil": func(t *testing.T) string { return chaintest.Anvil(t).URL },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := newStoryOn(t, node(t))
			const network = "networks/" + devnet.Network
			left := func() {
				s.t.Helper()
				s.says(s.must("plan", network, "--rpc-url", s.node, "--exit-code"), "Nothing to do")
				s.says(s.must("drift", network, "--rpc-url", s.node), "as declared")
			}
			before := s.read(devnet.NetworkFile)
			s.must("devnet", "install", "--rpc-url", s.node, "--manifests", s.root)
			if after := s.read(devnet.NetworkFile); name == "embedded" && after != before {
				t.Errorf("the manifest was\n%s, and is\n%s", before, after)
			}
			left()
			s.edit(devnet.NetworkFile, `"govops"`, `"factory"`)
			s.must("devnet", "install", "--rpc-url", s.node, "--manifests", s.root)
			left()
		})
	}
}

// said finds where a contract that is not named will stand.
var said = regexp.MustCompile(`contracts: ([a-z]+): "(0x[0-9a-fA-F]{40})"`)

// named writes the addresses into the network's manifest that the plan tells: all three at once.
func (s *story) named(network string) {
	s.t.Helper()
	_, _, refusal := s.call("plan", network, "--rpc-url", s.node)
	told := said.FindAllStringSubmatch(refusal, -1)
	if len(told) != 3 {
		s.t.Fatalf("it tells %q:\n%s", told, refusal)
	}
	for _, each := range told {
		s.edit("halos/"+network+".cue", "contracts: {\n", "contracts: {\n\t\t"+each[1]+": \""+each[2]+"\"\n")
	}
}

// imported takes a facility that was built elsewhere into a template: by Foundry, with a
// metadata tail that the code built here does not have. The facet's pin is taken from the Beacon.
func (s *story) imported() {
	s.t.Helper()
	const file, pins = "halos/templates/code/", "halos/templates/term-nfat_code.cue"
	built := s.compiled("NfatFacility", "a164736f6c6343000822000a")
	from := []string{"template", "code", "import", "term-nfat@1", "NFAT_FACILITY", "--compiled", built}
	s.refused(1, []string{"HC3039", "which commit"}, from...)
	source := []string{"--source", "https://github.com/example/nfat", "--commit", strings.Repeat("0123456789", 4)}
	s.says(s.must(append(from, source...)...), file+"0x", pins)
	before := s.read(pins)
	s.says(before, `compiler: "solc 0.8.34+commit.80d5c536"`, `evm:      "cancun"`, "runs:     200", source[1], source[3])
	s.says(s.must("template", "code", "import", "term-nfat@1", "--facet", "NFAT_HALO_FACET", "--rpc-url", s.node), pins)
	if after := s.read(pins); after != before {
		s.t.Errorf("the facet on the Beacon is not the one that is pinned:\n%s", after)
	}
	s.must("check")
	stored, err := filepath.Glob(filepath.Join(s.root, file, "*.hex"))
	if err != nil || len(stored) != 1 {
		s.t.Fatal(stored, err)
	}
	// Another build takes its place, and goes again.
	first := s.read(pins)
	from[len(from)-1] = s.compiled("NfatFacility", "a164736f6c6343000822000b")
	s.says(s.must(append(from, source...)...), "removed "+file+filepath.Base(stored[0]))
	from[len(from)-1] = built
	s.must(append(from, source...)...)
	if left, err := filepath.Glob(filepath.Join(s.root, file, "*.hex")); err != nil || !slices.Equal(left, stored) || s.read(pins) != first {
		s.t.Errorf("%v, %v", left, err)
	}
	text := s.read(file + filepath.Base(stored[0]))
	s.write(stored[0], "00"+text[2:])
	s.refused(4, []string{"HC3004", pins + ":", "the file holds code with the hash"}, "check")
	if err := os.Remove(stored[0]); err != nil {
		s.t.Fatal(err)
	}
	s.refused(1, []string{"HC3032", pins + ":"}, "check")
	s.write(stored[0], text)
}

// compiled writes what Foundry wrote of a contract, as if it had been built with a metadata tail.
func (s *story) compiled(name, tail string) string {
	s.t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "contracts", "out", name+".sol", name+".json"))
	if err != nil {
		s.t.Fatal(err)
	}
	var whole map[string]json.RawMessage
	var object struct {
		Object string `json:"object"`
	}
	if err := errors.Join(json.Unmarshal(text, &whole), json.Unmarshal(whole["bytecode"], &object)); err != nil {
		s.t.Fatal(err)
	}
	object.Object += tail
	if whole["bytecode"], err = json.Marshal(object); err != nil {
		s.t.Fatal(err)
	}
	if text, err = json.Marshal(whole); err != nil {
		s.t.Fatal(err)
	}
	path := filepath.Join(s.t.TempDir(), name+".json")
	s.write(path, string(text))
	return path
}
