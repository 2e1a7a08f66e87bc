// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// step plans the Class, and has GovOps sign and the relayer carry out what it finds, in a folder of
// the repository. It returns the plan's text, and whether there was anything to do.
func (s *story) step(known map[string]bool) (text string, done bool) {
	s.t.Helper()
	text = s.must("plan", storyClass, "--rpc-url", s.node)
	folders, err := filepath.Glob(filepath.Join(s.root, "halos", storyClass, "approvals", "*"))
	if err != nil {
		s.t.Fatal(err)
	}
	fresh := slices.DeleteFunc(folders, func(folder string) bool { return known[folder] })
	if len(fresh) == 0 {
		return text, false
	}
	s.dir = fresh[0]
	known[s.dir] = true
	s.sign("meridian-govops-1", "meridian-govops-2")
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "the rollout is complete") {
		s.t.Fatalf("apply of a step says\n%s", out)
	}
	return text, true
}

// days moves the chain's time forward.
func (s *story) days(count int) {
	s.t.Helper()
	s.ask(nil, "evm_increaseTime", count*int(24*time.Hour/time.Second))
	s.ask(nil, "evm_mine")
}

// declares writes the ramp of a limit, with more fields.
func (s *story) declares(target, more string) {
	s.t.Helper()
	file := filepath.Join(s.root, "halos", storyClass, "ramps", "senior-transfer.cue")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		s.t.Fatal(err)
	}
	s.write(file, "ramp: {\n\tunit:  \"senior\"\n\troute: \"transfer\"\n\ttarget: max: "+target+"\n"+more+"}\n")
}

// lowered has GovOps lower the limit by one command. Nothing is edited, no plan brings it back, and
// the records say so. The command takes no target above what the limit is.
func (s *story) lowered(known map[string]bool, above, to string) {
	s.t.Helper()
	limit := []string{"ramp", storyClass + "/senior", "--route", "transfer", "--rpc-url", s.node, "--write", "--target"}
	s.refused(1, []string{"HC0021", "declare a ramp"}, append(limit, above)...)
	s.says(s.must(append(limit, to, "--per-day", "1K")...), "lower limit TRANSFER of unit senior", "A limit is lowered", "meridian-govops signs with Safe", "a declared ramp of it pauses")
	s.dir = s.newest(storyClass, known)
	s.sign("meridian-govops-1", "meridian-govops-2")
	s.says(s.must(s.sending("apply", s.node)...), "the rollout is complete")
	s.days(2)
	if text, done := s.step(known); done || !strings.Contains(flat(text), "it pauses: GovOps lowered the limit at block") {
		s.t.Fatalf("after GovOps lowered the limit the plan says\n%s", text)
	}
	s.says(s.must("show", storyClass+"/senior"), "emergency, lower TRANSFER of unit senior")
	s.refused(1, []string{"HC0021"}, append(limit, to)...)
}

// GovOps ramp a limit from its first value to 9,000 times that: 25 steps, each planned when it is
// due, signed, carried out and recorded. A missed day and a pause by people move what follows. A
// lower target is there at once. In the end every record is what the chain shows.
func TestARampOfTwentyFiveStepsIsCarriedOutDayByDay(t *testing.T) { overDays(t, ramped) }

func ramped(t *testing.T, s *story) {
	t.Helper()
	s.must("plan", storyClass, "--rpc-url", s.node)
	folders, err := filepath.Glob(filepath.Join(s.root, "halos", storyClass, "approvals", "*"))
	if err != nil || len(folders) != 1 {
		t.Fatal(folders, err)
	}
	s.dir = folders[0]
	known := map[string]bool{s.dir: true}
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	s.must(s.sending("advance", s.node)...)

	s.declares("900M", "")
	s.days(1)
	for i := range 25 {
		switch i {
		case 4:
			s.days(2) // nobody looked
		case 9:
			s.declares("900M", "\thold: \"Settlement of the first cycle failed\"\n")
			if text, done := s.step(known); done || !strings.Contains(text, "people hold it: Settlement of the first cycle failed") {
				t.Fatalf("a ramp that is held plans\n%s", text)
			}
			s.declares("900M", "")
		}
		text, done := s.step(known)
		if !done || !strings.Contains(text, "ramp limit TRANSFER of unit senior") {
			t.Fatalf("step %d: the plan says\n%s", i+1, text)
		}
		if i == 10 {
			if text, done := s.step(known); done || !strings.Contains(text, "the next of 14 steps is due at") {
				t.Fatalf("right after step %d the plan says\n%s", i+1, text)
			}
		}
		s.days(1)
	}
	if text, done := s.step(known); done || !strings.Contains(text, "No transaction") {
		t.Fatalf("at the target the plan says\n%s", text)
	}
	s.lowered(known, "901M", "50M")
	s.declares("899M", "")
	if text, done := s.step(known); !done || !strings.Contains(text, "ramp limit TRANSFER of unit senior") {
		t.Fatalf("once people say where it goes the plan says\n%s", text)
	}
	s.declares("0", "")
	if text, done := s.step(known); !done || !strings.Contains(text, "USDS at most") {
		t.Fatalf("the plan of a decrease says\n%s", text)
	}
	if out := s.must("artifact", "verify", "--rpc-url", s.node); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
	if out := s.must("drift", storyClass, "--rpc-url", s.node); !strings.Contains(out, "ramped") {
		t.Errorf("drift says\n%s", out)
	}
}
