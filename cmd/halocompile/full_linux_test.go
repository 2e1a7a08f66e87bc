// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// Where there is no room, each verb that writes says so, with the file and what to do. What it
// leaves are whole files only; and run again with room, it does all of its work.
func TestAFullDiskIsSaidAndLeavesNothingHalfWritten(t *testing.T) {
	s := newStory(t)
	s.plan()
	empty := t.TempDir()
	signing := s.signing("deployer-1")
	signing[slices.Index(signing, s.dir)] = "."
	template := []string{"new", "template", "portfolio-lcts", "--set", "firm=Example Audits", "--set", "audited=2026-11-23", "--set", "document=https://audits.example.org/2.pdf", "--set", "sha256=" + hashOfLumen,
		"--set", "by=Governance", "--set", "approved=2026-11-24", "--set", "reference=https://forum.example.org/2"}
	for name, each := range map[string]struct {
		disk full
		at   string // the file of which it is said
	}{
		"init":                  {full{From: empty, Room: 1_000, Commands: []string{"init", "--owner", "@acme/governance", "--pin", strings.Repeat("1a", 20)}}, ".github/"},
		"new halo":              {full{From: s.root, Commands: newHalo("sunrise")}, "halos/sunrise/halo.cue"},
		"new template":          {full{From: s.root, Commands: template}, "halos/templates/portfolio-lcts@2_code.cue"},
		"new template, halfway": {full{From: s.root, Room: 2_000, Commands: template}, "halos/templates/portfolio-lcts@2.cue"},
		"plan":                  {full{From: empty, Room: 4 << 10, Commands: []string{"plan", storyClass, "-C", s.root, "--rpc-url", s.node, "--out", "out"}}, "out/"},
		"sign":                  {full{From: s.dir, Commands: append(signing, "-C", s.root)}, "approvals/"},
	} {
		for _, bounded := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, bounded %t", name, bounded), func(t *testing.T) {
				disk := each.disk
				disk.At, disk.Bounded = t.TempDir(), bounded
				before, err := filesIn(disk.From)
				if err != nil {
					t.Fatal(err)
				}
				little, enough := disk.run(t)
				place, what, _ := strings.Cut(little.Said, ": HC0011: ")
				if little.Code != 1 || !strings.HasPrefix(place, each.at) || !strings.Contains(what, "\n  make room, and run the same again") {
					t.Errorf("exit code %d, want a full disk at %s:\n%s", little.Code, each.at, little.Said)
				}
				if enough.Code != 0 {
					t.Errorf("with room: exit code %d\n%s", enough.Code, enough.Said)
				}
				for file, digest := range little.Files {
					if enough.Files[file] != digest {
						t.Errorf("%s is left, and half written", file)
					}
					if before[file] == "" && strings.HasPrefix(name, "new") {
						t.Errorf("%s is left of what belongs together", file)
					}
				}
				if len(enough.Files) <= len(little.Files) {
					t.Errorf("with room there are only %q", slices.Sorted(maps.Keys(enough.Files)))
				}
			})
		}
	}
}

// newHalo writes a Halo without a question.
func newHalo(name string) []string {
	return []string{"new", "halo", name, "--set", "governance=" + actorOfLumen, "--set", "framework=Trust, Jersey", "--set", "recourse=Limited to the assets",
		"--set", "document=https://sunrise.example/a.pdf", "--set", "sha256=" + hashOfLumen}
}
