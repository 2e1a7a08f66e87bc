// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The chain says what is done; the journal only tells how it came about.
func TestALostJournalIsNoObstacle(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	if err := os.Remove(filepath.Join(s.dir, "journal.jsonl")); err != nil {
		t.Fatal(err)
	}
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "nothing to do; stage register can go on at ") {
		t.Errorf("apply without the journal says %q", out)
	}
	s.pass()
	s.must(s.sending("advance", s.node)...)
	s.must(s.verifying()...)
}

func TestATornJournalLineIsNoObstacle(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	journal := filepath.Join(s.dir, "journal.jsonl")
	text, err := os.ReadFile(journal)
	if err != nil {
		t.Fatal(err)
	}
	s.write(journal, string(text)+`{"time":"2026-`)
	s.pass()
	s.must(s.sending("advance", s.node)...)
	s.must(s.verifying()...)
}
