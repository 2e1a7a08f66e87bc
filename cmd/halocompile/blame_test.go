// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
)

// What is wrong with the node is no fault of a record, and is said once for all of them.
func TestRecordsAreNotBlamedForTheNode(t *testing.T) {
	s := newStory(t)
	s.live()
	t.Run("one that dies is waited for once", func(t *testing.T) {
		open, asked := make(chan struct{}), 0
		var one sync.Mutex
		node := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
			body, _ := io.ReadAll(in.Body)
			one.Lock()
			asked++
			dead := asked > 1 // it answers when it is dialled
			one.Unlock()
			if dead {
				<-open
				return
			}
			out.Header().Set("Content-Type", "application/json")
			reply(out, body, `"0x539"`) // the chain of the records
		}))
		defer node.Close()
		defer close(open)
		var out, errors bytes.Buffer
		a := newApp(strings.NewReader(""), &out, &errors)
		a.rpc = chain.Options{Timeout: 300 * time.Millisecond, Retries: -1}
		root := a.root()
		root.SetArgs([]string{"artifact", "verify", "--dir", s.dir, "--rpc-url", node.URL, "-C", s.root})
		err := root.ExecuteContext(t.Context())
		a.report(err)
		if said := errors.String(); exitCode(err) != 1 || strings.Count(said, "HC3001") != 1 || !strings.Contains(said, "does not answer in time") {
			t.Errorf("exit code %d\n%s", exitCode(err), said)
		}
	})
	t.Run("one of another chain", func(t *testing.T) {
		node := s.intercept(func(body []byte) []byte {
			if !bytes.Contains(body, []byte(`"eth_chainId"`)) {
				return nil
			}
			var answer bytes.Buffer
			reply(&answer, body, `"0x1"`)
			return answer.Bytes()
		}, nil)
		s.refused(1, []string{"HC3002", "node serves chain 1, and chain 1337 is needed"}, "artifact", "verify", "--dir", s.dir, "--rpc-url", node)
	})
	for name, answer := range map[string]string{
		"one that says that it has no logs any more": `"error":{"code":4444,"message":"pruned history unavailable"}`, "one that has none and does not say so": `"result":[]`,
	} {
		t.Run(name, func(t *testing.T) {
			node := s.intercept(func(body []byte) []byte {
				if !bytes.Contains(body, []byte(`"eth_getLogs"`)) {
					return nil
				}
				var request struct {
					ID json.RawMessage `json:"id"`
				}
				_ = json.Unmarshal(body, &request)
				return []byte(`{"jsonrpc":"2.0","id":` + string(request.ID) + `,` + answer + `}`)
			}, nil)
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
	node := s.intercept(func(body []byte) []byte {
		if bytes.Contains(body, []byte(`"eth_sendRawTransaction"`)) {
			// The first process waits for this answer, with the lock in its hand.
			once.Do(func() {
				s.refused(1, []string{"HC6002", ".lock", "another process holds the lock"}, s.sending("apply", s.node)...)
			})
		}
		return nil
	}, nil)
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
