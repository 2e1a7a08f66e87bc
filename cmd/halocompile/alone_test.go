// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A Unit is planned, carried out and recorded alone, whatever else differs in its Class.
func TestAUnitIsPlannedAlone(t *testing.T) {
	s := newStory(t)
	const senior, junior = "halos/meridian/clo-tranched/units/senior.cue", "halos/meridian/clo-tranched/units/junior.cue"
	known := map[string]bool{}
	plan := func(unit string) (folder, said string) {
		t.Helper()
		said = s.must("plan", storyClass+"/"+unit, "--rpc-url", s.node)
		found, err := filepath.Glob(filepath.Join(s.root, "halos", "meridian", "clo-tranched", "approvals", "*"))
		if err != nil {
			t.Fatal(err)
		}
		for _, each := range found {
			if !known[each] {
				known[each], folder = true, each
			}
		}
		return folder, said
	}
	carry := func(folder string, owners ...string) {
		t.Helper()
		for _, who := range owners {
			s.must("sign", "--dir", folder, "--key", filepath.Join(s.keys, who+".json"), "--password-file", s.password, "--rpc-url", s.node)
		}
		relay := []string{"--dir", folder, "--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", s.password, "--rpc-url", s.node}
		if out := s.must(append([]string{"apply"}, relay...)...); strings.Contains(out, "the rollout is complete") {
			return
		}
		s.pass()
		if out := s.must(append([]string{"advance"}, relay...)...); !strings.Contains(out, "the rollout is complete") {
			t.Fatalf("advance says\n%s", out)
		}
	}
	wants := func(said string, texts ...string) {
		t.Helper()
		for _, text := range texts {
			if !strings.Contains(said, text) {
				t.Errorf("%q is not said:\n%s", text, said)
			}
		}
	}
	verified := func(records, revisions string) {
		t.Helper()
		wants(s.must("artifact", "verify", storyClass, "--rpc-url", s.node), "verified "+records+" artifacts")
		if out := s.must("show", storyClass); strings.Contains(out, "\n  2") {
			t.Errorf("the Class has another revision:\n%s", out)
		}
		wants(s.must("show", storyClass+"/senior"), "\n  "+revisions)
	}

	s.refused(1, []string{"HC4001", "no Unit of that name"}, "plan", storyClass+"/none", "--rpc-url", s.node)

	// The Class does not exist: it is launched with the one Unit.
	folder, said := plan("senior")
	wants(said, "Plan for "+storyClass+"/senior on devnet", "Left out, because unit senior is planned alone", "unit junior: unit: declared, and not on the chain", "deploy class clo-tranched")
	if strings.Contains(said, "deploy units") || strings.Contains(said, "deploy unit junior") {
		t.Errorf("the other Unit is deployed:\n%s", said)
	}
	carry(folder, signers...)
	verified("3", "1")

	// The other Unit is added alone.
	s.edit(senior, "capacity:        25M", "capacity:        24M")
	folder, said = plan("junior")
	wants(said, "deploy unit junior", "unit senior: unit.capacity: 25,000,000 USDS → 24,000,000 USDS")
	carry(folder, signers...)
	verified("4", "1")

	// One that could not be changed stands beside one that can.
	s.edit(junior, "maxHaircut:      800", "maxHaircut:      801")
	s.refused(3, []string{"HC2231", "maxHaircut"}, "plan", storyClass, "--rpc-url", s.node)
	folder, said = plan("senior")
	wants(said, "left out  "+junior+":", "(HC2231)", "unit.capacity", "25,000,000 USDS → 24,000,000 USDS", "unit junior: unit.maxHaircut: 8 % within 7 days → 8.01 % within 7 days")
	wants(s.must("status", storyClass+"/senior", "--rpc-url", s.node), filepath.Base(folder), "council")
	wants(s.must("status", "--rpc-url", s.node), storyClass+"/senior", storyClass+"/junior")
	s.refused(1, []string{"HC4001", "it has no rollout"}, "status", storyClass, "--rpc-url", s.node)

	// The filter is a part of what is signed.
	file := filepath.Join(folder, "plan.json")
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	s.write(file, strings.Replace(string(data), `"unit":"senior"`, `"unit":"junior"`, 1))
	s.refused(4, []string{"HC4006"}, "sign", "--dir", folder, "--key", filepath.Join(s.keys, "council-1.json"), "--password-file", s.password, "--rpc-url", s.node)
	s.write(file, string(data))

	carry(folder, "council-1", "council-2")
	verified("4", "2")
	if _, said = plan("senior"); !strings.Contains(said, "Nothing to do") {
		t.Errorf("afterwards the plan is\n%s", said)
	}

	// The rest of the Class is planned as ever.
	s.edit(junior, "maxHaircut:      801", "maxHaircut:      800")
	s.edit(junior, "capacity:        5M", "capacity:        4M")
	said = s.must("plan", storyClass, "--rpc-url", s.node)
	wants(said, "Plan for "+storyClass+" on devnet", "unit.capacity")
	s.must("plan", storyClass+"/junior", "--rpc-url", s.node)
}
