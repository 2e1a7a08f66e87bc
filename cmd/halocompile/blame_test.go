// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
)

// What is wrong with the node is no fault of a record, and is said once for all of them.
func TestRecordsAreNotBlamedForTheNode(t *testing.T) {
	s := newStory(t)
	s.live()
	t.Run("one that dies is waited for once", func(t *testing.T) {
		open, asked := make(chan struct{}), 0
		node := chaintest.Node(t, "", func(q chaintest.Query) any {
			if asked++; asked > 1 { // it answers when it is dialled
				<-open
			}
			return "0x539" // the chain of the records
		})
		defer close(open)
		var out, errors bytes.Buffer
		a := newApp(strings.NewReader(""), &out, &errors)
		a.rpc = chain.Options{Timeout: 300 * time.Millisecond, Retries: -1}
		root := a.root()
		root.SetArgs([]string{"artifact", "verify", "--dir", s.dir, "--rpc-url", node, "-C", s.root})
		err := root.ExecuteContext(t.Context())
		a.report(err)
		if said := errors.String(); exitCode(err) != 1 || strings.Count(said, "HC3001") != 1 || !strings.Contains(said, "does not answer in time") {
			t.Errorf("exit code %d\n%s", exitCode(err), said)
		}
	})
	t.Run("one of another chain", func(t *testing.T) {
		node := s.answering("eth_chainId", "0x1")
		s.refused(1, []string{"HC3002", "node serves chain 1, and chain 1337 is needed"}, "artifact", "verify", "--dir", s.dir, "--rpc-url", node)
	})
	for name, answer := range map[string]any{
		"one that says that it has no logs any more": chaintest.Refusal(`{"code":4444,"message":"pruned history unavailable"}`), "one that has none and does not say so": []any{},
	} {
		t.Run(name, func(t *testing.T) {
			node := s.answering("eth_getLogs", answer)
			s.refused(1, []string{"HC4011", "ask a node that keeps it"}, "artifact", "verify", "--dir", s.dir, "--rpc-url", node)
			records, away := filepath.Join(s.dir, "artifact"), filepath.Join(t.TempDir(), "away")
			if err := os.Rename(records, away); err != nil {
				t.Fatal(err)
			}
			s.refused(1, []string{"HC4011", "ask a node that keeps it"}, s.sending("advance", node)...)
			if err := os.Rename(away, records); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// Of two processes that apply one bundle at the same time, the second sends nothing.
func TestASecondProcessIsRefusedWhileOneApplies(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	var once sync.Once
	node := chaintest.Node(t, s.node, func(q chaintest.Query) any {
		if q.Method == "eth_sendRawTransaction" {
			// The first process waits for this answer, with the lock in its hand.
			once.Do(func() {
				s.refused(1, []string{"HC6002", ".lock", "another process holds the lock"}, s.sending("apply", s.node)...)
			})
		}
		return nil
	})
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	out, err := osexec.CommandContext(ctx, "halocompile", append(s.sending("apply", node), "-C", s.root)...).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "1 transaction executed") {
		t.Errorf("the first process: %v\n%s", err, out)
	}
	// Its end gives the lock free.
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "nothing to do") {
		t.Errorf("the next process says %q", out)
	}
}
