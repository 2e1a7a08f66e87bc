// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"

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
	// Verbs that look at the whole repository take the rollout in.
	s.says(s.must("status", "--rpc-url", s.node), network)
	s.says(s.must("plan", "--rpc-url", s.node), network)
	if code, out, errors := s.call("drift", "--rpc-url", s.node); strings.Contains(out+errors, "HC0004") || strings.Contains(out, network) {
		t.Errorf("drift: exit code %d\n%s%s", code, out, errors)
	}
	s.refused(1, []string{"HC0001", "emergencies are of Classes"}, "plan", network, "--rpc-url", s.node, "--with-emergency", "unpair")
}

// said finds where a contract that is not named will stand.
var said = regexp.MustCompile(`contracts: ([a-z]+): "(0x[0-9a-fA-F]{40})"`)

// named writes the addresses into the manifest that the plan tells: all three at once.
func (s *story) named(network string) {
	s.t.Helper()
	_, _, errors := s.call("plan", network, "--rpc-url", s.node)
	told := said.FindAllStringSubmatch(errors, -1)
	if len(told) != 3 {
		s.t.Fatalf("it tells %q:\n%s", told, errors)
	}
	for _, each := range told {
		s.edit(devnet.NetworkFile, "contracts: {\n", "contracts: {\n\t\t"+each[1]+": \""+each[2]+"\"\n")
	}
}
