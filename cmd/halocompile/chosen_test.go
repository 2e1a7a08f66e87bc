// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A Class stands for the rollout of it that counts: for the one that can be carried on, whatever
// else lies beside it.
func TestARolloutIsNamedByItsClass(t *testing.T) {
	s := newStory(t)
	s.refused(1, []string{"HC4001", "it has no rollout", "halocompile plan " + storyClass}, "status", storyClass, "--rpc-url", s.node)
	s.must("plan", storyClass, "--rpc-url", s.node)
	folders := func() []string {
		found, err := filepath.Glob(filepath.Join(s.root, "halos", "meridian", "clo-tranched", "approvals", "*"))
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	first := folders()[0]
	verb := func(name string, more ...string) string {
		return s.must(append([]string{name, storyClass, "--rpc-url", s.node}, more...)...)
	}
	key := func(who string) []string {
		return []string{"--key", filepath.Join(s.keys, who+".json"), "--password-file", s.password}
	}
	relay := []string{"--relayer", filepath.Join(s.keys, "relayer.json"), "--password-file", s.password}

	// Two that nobody has begun: none counts more than the other.
	later := strconv.FormatInt(time.Now().AddDate(0, 0, 40).Unix(), 10)
	s.must("plan", storyClass, "--rpc-url", s.node, "--deadline", later)
	for _, folder := range folders() {
		s.refused(1, []string{"HC0001", filepath.Base(folder), "it is one of 2 rollouts of " + storyClass, "choose it with: --dir"}, "status", storyClass, "--rpc-url", s.node)
	}
	s.refused(1, []string{"HC0001", "both a folder and the Class"}, "status", storyClass, "--dir", first, "--rpc-url", s.node)
	s.refused(1, []string{"HC4001", "no Class of that name"}, "status", "no-class", "--rpc-url", s.node)

	// Once one is begun, the chain shows the same of the other. The Safes' events tell them apart,
	// whatever else is known of it.
	for _, who := range signers {
		s.must(append([]string{"sign", "--dir", first, "--rpc-url", s.node}, key(who)...)...)
	}
	s.must(append([]string{"apply", "--dir", first, "--rpc-url", s.node}, relay...)...)
	second := slices.DeleteFunc(folders(), func(each string) bool { return each == first })[0]
	if err := os.Remove(filepath.Join(first, "journal.jsonl")); err != nil {
		t.Fatal(err)
	}
	if out := verb("status"); !strings.Contains(out, filepath.Base(first)) || !strings.Contains(out, "stage register can go on at") {
		t.Errorf("status of the Class is not of the rollout that is begun:\n%s", out)
	}
	if out := s.must("status", "--dir", second, "--rpc-url", s.node); !strings.Contains(out, "[by another transaction: its Safe did not execute this one]") {
		t.Errorf("status of the rollout that nobody sent says\n%s", out)
	}
	if out := s.must("status", "--rpc-url", s.node); strings.Count(out, "done by another rollout") != 1 || strings.Count(out, filepath.Base(first)[:8]+" does the same") != 1 {
		t.Errorf("the table does not say which one was done by another:\n%s", out)
	}
	if out := s.must("status", "--rpc-url", s.node); !strings.Contains(out, "CLASS ") || !strings.Contains(out, storyClass+"  "+filepath.Base(first)[:8]+"  1/") || !strings.Contains(out, "waits until 20") {
		t.Errorf("the table of all rollouts is\n%s", out)
	}
	s.pass()
	if out := verb("advance", relay...); !strings.Contains(out, "the rollout is complete") {
		t.Errorf("advance of the Class says\n%s", out)
	}

	t.Run("show", func(t *testing.T) { everyShown(t, s, first) })

	// One that is complete counts no longer when there is another, and neither does one that the
	// manifests no longer give.
	for _, edit := range [][2]string{{"25M", "24M"}, {"24M", "23M"}} {
		s.edit("halos/meridian/clo-tranched/units/senior.cue", "capacity:        "+edit[0], "capacity:        "+edit[1])
		s.must("plan", storyClass, "--rpc-url", s.node)
	}
	out := s.must("status", "--rpc-url", s.node)
	for _, want := range []string{"complete", "cannot be carried on\n    HC4006: ", "waits for council (0 of 2 signatures)"} {
		if !strings.Contains(out, want) {
			t.Errorf("the table of all rollouts does not have %q:\n%s", want, out)
		}
	}
	if out := s.must("status", "-o", "json", "--rpc-url", s.node); !strings.Contains(out, `"state": "unsigned"`) {
		t.Errorf("as JSON, the table of all rollouts is\n%s", out)
	}
	for _, who := range []string{"council-1", "council-2"} {
		if out := verb("sign", key(who)...); !strings.Contains(out, "Signed by") || strings.Contains(out, filepath.Base(first)) {
			t.Errorf("sign of the Class says\n%s", out)
		}
	}
	if out := verb("apply", relay...); !strings.Contains(out, "the rollout is complete") {
		t.Errorf("apply of the Class says\n%s", out)
	}
	// Of what is left none is complete or can begin, so it is told why not.
	if code, out, errors := s.call(append([]string{"apply", storyClass, "--rpc-url", s.node}, relay...)...); code != 4 || !strings.Contains(errors, "HC4006") {
		t.Errorf("apply of the Class: exit code %d\n%s%s", code, out, errors)
	}
}

// everyShown demands that every document of a rollout that is recorded can be shown: as text, and
// in the bytes of its file.
func everyShown(t *testing.T, s *story, folder string) {
	for name, want := range map[string]string{
		"catalog.json": "Manifests of " + storyClass + " for devnet", "plan.json": "Plan for " + storyClass + " on devnet", "bundle.json": "Bundle for " + storyClass + " on devnet",
		"journal.jsonl": "Journal of bundle " + filepath.Base(folder), "approvals/*": "Approval of bundle " + filepath.Base(folder),
	} {
		paths, err := filepath.Glob(filepath.Join(folder, name))
		if err != nil || len(paths) == 0 {
			t.Fatalf("%s: %d files, %v", name, len(paths), err)
		}
		if out := s.must("show", paths[0]); !strings.Contains(out, want) {
			t.Errorf("%s is shown as\n%s", name, out)
		}
		data, err := os.ReadFile(paths[0])
		if err != nil {
			t.Fatal(err)
		}
		if out := s.must("show", paths[0], "-o", "json"); name != "journal.jsonl" && out != string(data) {
			t.Errorf("%s is printed as\n%s", name, out)
		}
	}
	for name, want := range map[string]string{
		storyClass + "/senior": "Record of unit senior of " + storyClass + " on devnet", storyClass: "Record of class clo-tranched of halo meridian on devnet",
		"meridian": "Record of halo meridian on devnet", "halos/" + storyClass + "/": "Record of class clo-tranched",
	} {
		if out := s.must("show", name); strings.Count(out, "Record of ") != 1 || !strings.Contains(out, want) || !strings.Contains(out, "1, 20") {
			t.Errorf("%s is shown as\n%s", name, out)
		}
	}
	s.refused(1, []string{"HC7002", "no record of it"}, "show", storyClass+"/none")
}
