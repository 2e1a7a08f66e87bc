// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// Without a name every Class is planned; one that is refused does not hide the others.
func TestAllClassesArePlanned(t *testing.T) {
	s := newStory(t)
	written := func() int {
		found, err := filepath.Glob(filepath.Join(s.root, "halos", "*", "*", "approvals", "*", "bundle.json"))
		if err != nil {
			t.Fatal(err)
		}
		return len(found)
	}
	code, out, errors := s.call("plan", "--rpc-url", s.node, "--exit-code")
	if code != 2 || written() != 2 {
		t.Fatalf("exit code %d, %d bundles\n%s%s", code, written(), out, errors)
	}
	table, plans, _ := strings.Cut(out, "\n\n")
	if !strings.HasPrefix(table, "CLASS ") || strings.Count(table, " changes  ") != 2 || strings.Count(table, "\n    signed by deployer, ") != 2 {
		t.Errorf("the table is\n%s", table)
	}
	if strings.Count(plans, "Plan for ") != 2 || strings.Count(plans, "Simulation of the whole rollout passes") != 2 || strings.Count(plans, "Written to ") != 2 {
		t.Errorf("the plans are\n%s", plans)
	}

	// Without a change nothing is planned twice: the open plans stand, each with its nonces.
	if code, out, errors := s.call("plan", "--rpc-url", s.node, "--exit-code"); code != 2 || written() != 2 || strings.Count(out, "The same was planned already, in ") != 2 {
		t.Errorf("planned again: exit code %d, %d bundles\n%s%s", code, written(), out, errors)
	}
	if out := s.must("plan", storyClass, "--rpc-url", s.node); written() != 2 || !strings.Contains(out, "The same was planned already, in ") {
		t.Errorf("planned again by its name, %d bundles:\n%s", written(), out)
	}
	if out := s.must("status", storyClass, "--rpc-url", s.node); !strings.Contains(out, "unsigned") {
		t.Errorf("the one that counts is\n%s", out)
	}

	// What is refused of the first does not hide what is refused of the second.
	for _, class := range []string{"clo-tranched", "senior-secured"} {
		if err := os.RemoveAll(filepath.Join(s.root, "halos", "meridian", class, "approvals")); err != nil {
			t.Fatal(err)
		}
	}
	code, out, errors = s.call("plan", "--rpc-url", s.node, "--exit-code", "--deadline", "4000000000")
	if code == 0 || code == 2 || written() != 0 || strings.Count(errors, "HC2249") != 2 {
		t.Errorf("exit code %d, %d bundles\n%s%s", code, written(), out, errors)
	}
	if strings.Count(out, "refused ") != 2 || strings.Count(out, "\n    HC2249: ") != 2 || strings.Count(out, "Plan for ") != 2 {
		t.Errorf("the plans are\n%s", out)
	}
}

// A Class that no plan can bring in line stands beside one that can be planned.
func TestAClassThatCannotBePlannedHidesNoOther(t *testing.T) {
	s := newStory(t)
	s.live()
	s.edit("halos/meridian/clo-tranched/units/junior.cue", "maxHaircut:      800", "maxHaircut:      801")
	code, out, errors := s.call("plan", "--rpc-url", s.node, "--exit-code")
	if code != 1 || strings.Count(errors, "HC4002") != 1 || !strings.Contains(errors, "unit.maxHaircut is 8 % within 7 days on the chain and cannot become 8.01 % within 7 days") {
		t.Errorf("exit code %d\n%s", code, errors)
	}
	found, err := filepath.Glob(filepath.Join(s.root, "halos", "*", "*", "approvals", "*", "bundle.json"))
	if err != nil || len(found) != 1 || !strings.Contains(found[0], "senior-secured") {
		t.Errorf("written is %v, %v", found, err)
	}
	if strings.Count(out, "refused ") != 1 || !strings.Contains(out, "\n    HC4002: ") || strings.Count(out, "Plan for ") != 1 || !strings.Contains(out, "Plan for meridian/senior-secured") {
		t.Errorf("the plans are\n%s", out)
	}
}

// A Class whose manifests and records are gone is still live. The factory's events say so.
func TestAClassThatIsGoneFromTheRepositoryIsNamed(t *testing.T) {
	s := newStory(t)
	s.live()
	if out := s.must("plan", "--rpc-url", s.node); strings.Contains(out, "no manifest declares it") {
		t.Errorf("everything is declared:\n%s", out)
	}
	if err := os.RemoveAll(filepath.Join(s.root, "halos", "meridian", "clo-tranched")); err != nil {
		t.Fatal(err)
	}
	_, named, is := strings.Cut(s.must("plan", "--rpc-url", s.node), "\nDeployed by the factory, and no manifest declares it.")
	if !is || !strings.Contains(named, "  meridian/clo-tranched on devnet, since block ") || strings.Contains(named, "senior-secured") {
		t.Errorf("the plans end with\n%s", named)
	}
	if out := s.must("plan", "--rpc-url", s.node, "-o", "json"); !strings.Contains(out, "\"undeclared\": [") {
		t.Errorf("the document is\n%.2000s", out)
	}
	if _, out, errors := s.call("drift", "--rpc-url", s.node); !strings.Contains(out, "meridian/clo-tranched on devnet") {
		t.Errorf("drift says\n%s%s", out, errors)
	}
}

// A Class is planned although policy denies a manifest of another one, and says what it leaves out.
// All of them together are not.
func TestADenialStopsItsOwnClass(t *testing.T) {
	s := newStory(t)
	s.edit("halos/meridian/clo-tranched/units/junior.cue", "maxAnnualGrowth: ", "maxAnnualGrowth: 9")
	said := s.must("plan", "meridian/senior-secured", "--rpc-url", s.node)
	if !strings.Contains(said, "left out  halos/meridian/clo-tranched/units/junior.cue:") || !strings.Contains(said, "which does not concern meridian/senior-secured") {
		t.Errorf("it does not say what is left out:\n%s", said)
	}
	denied := []string{"halos/meridian/clo-tranched/units/junior.cue:", "maxAnnualGrowth"}
	s.refused(3, denied, "plan", storyClass, "--rpc-url", s.node)
	s.refused(3, denied, "plan", "--rpc-url", s.node)
	s.refused(3, denied, "check")
	if out := s.must("sign", "meridian/senior-secured", "--key", filepath.Join(s.keys, "deployer-1.json"), "--password-file", s.password, "--rpc-url", s.node); !strings.Contains(out, "Signed by") {
		t.Errorf("sign says\n%s", out)
	}
}

// The environment names the node of each network, where the command line names none.
func TestTheEnvironmentNamesNodes(t *testing.T) {
	s := newStory(t)
	call := func(nodes string, arguments ...string) (string, error) {
		command := osexec.Command("halocompile", append(arguments, "-C", s.root)...)
		command.Env = append(os.Environ(), nodesVariable+"="+nodes)
		out, err := command.CombinedOutput()
		return string(out), err
	}
	if out, err := call("devnet="+s.node, "plan"); err != nil || strings.Count(out, "Plan for ") != 2 {
		t.Errorf("plan says, %v\n%s", err, out)
	}
	const dead = "mainnet=http://127.0.0.1:1  devnet="
	for _, nodes := range []string{"devnet=" + s.node, dead + s.node} {
		for _, arguments := range [][]string{{"status"}, {"status", storyClass}} {
			// Entries of the inventory are on mainnet: without a name its node is asked, too.
			fails := strings.HasPrefix(nodes, dead) && len(arguments) == 1
			out, err := call(nodes, arguments...)
			if !strings.Contains(out, "unsigned") || fails != (err != nil) || fails != strings.Contains(out, "http://127.0.0.1:1: HC3001") {
				t.Errorf("%s: %v says, %v\n%s", nodes, arguments, err, out)
			}
		}
	}
	for nodes, want := range map[string]string{"": "HC0001", "mainnet=" + s.node: "HC0001", "devnet=http://127.0.0.1:1": "HC3001"} {
		for _, verb := range []string{"plan", "status", "apply"} {
			arguments := []string{verb}
			if verb == "apply" {
				arguments = append(arguments, storyClass, "--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", s.password)
			}
			if out, err := call(nodes, arguments...); err == nil || !strings.Contains(out, want) {
				t.Errorf("%q: %s says, %v\n%s", nodes, verb, err, out)
			}
		}
	}
}
