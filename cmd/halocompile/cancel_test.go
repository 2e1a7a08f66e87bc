// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What waits in the timelock and nobody wants any more is named by status, with what it adds and
// the command that cancels it. The council signs that, the rollout that scheduled it says that it
// was cancelled, and a plan schedules anew what the manifests still say.
func TestAnOperationThatWaitsIsCancelled(t *testing.T) {
	s := newStory(t)
	s.launched(storyClass)
	known := map[string]bool{s.dir: true}
	s.refused(1, []string{"HC4056", "no operation"}, "emergency", storyClass, "cancel", "--rpc-url", s.node)
	s.edit("halos/meridian/clo-tranched/units/senior.cue", "settleSubscribe: {\n\t\t\tinit: {max: 5M,", "settleSubscribe: {\n\t\t\tinit: {max: 6M,")
	s.must("plan", storyClass, "--rpc-url", s.node)
	scheduled := s.newest(storyClass, known)
	s.dir = scheduled
	s.sign(council...)
	s.must(s.sending("apply", s.node)...)
	if out := s.must("status", "--rpc-url", s.node); strings.Contains(out, "no rollout has it") {
		t.Errorf("status does not know the rollout:\n%s", out)
	}

	aside := filepath.Join(t.TempDir(), "aside")
	try(t, os.Rename(scheduled, aside))
	out := s.must("status", "--rpc-url", s.node)
	s.says(out, "no rollout has it", "gives limit SETTLE_SUBSCRIBE of unit senior an init: ", "6,000,000 USDS")
	named := regexp.MustCompile(`halocompile emergency meridian/clo-tranched cancel --operation (0x[0-9a-f]{64})`).FindStringSubmatch(flat(out))
	if named == nil {
		t.Fatalf("status names no command:\n%s", out)
	}
	other := "0x" + strings.Repeat("1", 64)
	s.refused(1, []string{"HC4056", other, named[1]}, "emergency", storyClass, "cancel", "--operation", other, "--rpc-url", s.node)
	s.refused(1, []string{"HC0001", "no id"}, "emergency", storyClass, "cancel", "--operation", "0x1", "--rpc-url", s.node)
	s.refused(1, []string{"HC0001", "no operation"}, "emergency", storyClass, "pause", "--operation", named[1], "--rpc-url", s.node)
	s.refused(1, []string{"HC4040", "name the Class"}, "emergency", storyClass+"/senior", "cancel", "--rpc-url", s.node)
	s.refused(1, []string{"HC4040", "scheduled anew"}, "emergency", storyClass, "cancel", "--undo", "--rpc-url", s.node)

	// as the page on emergencies has it
	page, err := os.ReadFile("../../docs/emergency.md")
	try(t, err)
	commands := regexp.MustCompile(`(?m)^halocompile (emergency \S+ cancel.*)$`).FindAllStringSubmatch(string(page), -1)
	if len(commands) != 2 {
		t.Fatalf("the page has %d commands", len(commands))
	}
	for _, command := range commands {
		out = s.must(strings.Fields(strings.NewReplacer(`"$NODE"`, s.node, `"$OPERATION"`, named[1]).Replace(command[1]))...)
		s.says(out, "an operation that waits in the timelock gives limit SETTLE_SUBSCRIBE of unit senior an init: ", "cancelled", "What stays possible", "halocompile plan "+storyClass)
	}
	s.dir = s.newest(storyClass, known)
	s.sign(council...)
	s.says(s.must(s.sending("apply", s.node)...), "the rollout is complete")
	s.says(s.must("artifact", "verify", storyClass, "--rpc-url", s.node), "verified 4 artifacts")

	try(t, os.Rename(aside, scheduled))
	s.says(s.must("status", "--dir", scheduled, "--rpc-url", s.node), "HC4022: the operation that it scheduled was cancelled, in transaction 0x")
	s.says(s.must("plan", storyClass, "--rpc-url", s.node), "schedule registration of class clo-tranched", "6,000,000 USDS")
}
