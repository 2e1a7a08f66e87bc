// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// If somebody takes the folder away while a transaction is under way, what would be written next is
// found by nobody: the run stops, says so, and goes on once the folder is back.
func TestAFolderThatIsTakenAwayStopsTheRun(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	aside := s.dir + "-aside"
	var once sync.Once
	node := chaintest.Node(t, s.node, func(q chaintest.Query) any {
		if q.Method == "eth_sendRawTransaction" {
			once.Do(func() { try(t, os.Rename(s.dir, aside)) })
		}
		return nil
	})
	code, _, said := s.call(s.sending("advance", node)...)
	if code != 1 || !strings.Contains(said, "HC0013") || !strings.Contains(said, "journal.jsonl") {
		t.Errorf("exit code %d\n%s", code, said)
	}
	if _, err := os.Stat(s.dir); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder was made again: %v", err)
	}
	try(t, os.Rename(aside, s.dir))
	if out := s.must(s.sending("advance", s.node)...); !strings.Contains(out, "the rollout is complete") {
		t.Errorf("the next run says %q", out)
	}
}

// Two people carry out one rollout from two checkouts. Whatever the other has done already is done,
// wherever in its work the first one is overtaken: nobody has to plan again, and nothing is sent
// twice.
func TestARolloutThatIsOvertakenGoesOn(t *testing.T) {
	for _, at := range []struct {
		call  string
		which int
	}{
		// a Safe's nonce(): when the chain is compared, and when signatures are checked
		{"affed0e0", 1}, {"affed0e0", 3},
		{"eth_simulateV1", 1}, {"eth_getTransactionCount", 1}, {"eth_sendRawTransaction", 1},
	} {
		t.Run(fmt.Sprintf("%s %d", at.call, at.which), func(t *testing.T) {
			s := newStory(t)
			s.plan()
			s.sign(signers...)
			copied := s.dir + "-copy"
			try(t, os.CopyFS(copied, os.DirFS(s.dir)))
			// The other has a relayer of its own: with one key the two would have one nonce.
			other := append(s.sending("apply", s.node), "--dir", copied, "--relayer", filepath.Join(s.keys, "beacon.json"))
			seen := 0
			node := chaintest.Node(t, s.node, func(q chaintest.Query) any {
				if q.Asks(at.call) {
					if seen++; seen == at.which {
						s.must(other...)
					}
				}
				return nil
			})
			code, out, said := s.call(s.sending("apply", node)...)
			if code != 0 || seen < at.which {
				t.Errorf("it was seen %d times; exit code %d\n%s%s", seen, code, out, said)
			}
		})
	}
}
