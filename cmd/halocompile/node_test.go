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

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
)

// A node that says anything at all can neither crash the command nor make it send or write something.
func TestANodeThatAnswersNonsense(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	verbs := func(node string) [][]string {
		return [][]string{{"plan", storyClass, "--rpc-url", node}, s.sending("apply", node), {"status", "--dir", s.dir, "--rpc-url", node}}
	}
	fails := func(text string, status int) http.HandlerFunc {
		return func(out http.ResponseWriter, _ *http.Request) { http.Error(out, text, status) }
	}
	says := func(text string) http.HandlerFunc {
		return func(out http.ResponseWriter, _ *http.Request) { io.WriteString(out, text) }
	}
	for name, answer := range map[string]http.HandlerFunc{
		"nothing":            says(""),
		"a page":             says("<html>moved</html>"),
		"null":               says("null"),
		"an empty list":      says("[]"),
		"no hexadecimal":     answering(`"0xzz"`),
		"a huge number":      answering(`"0x` + strings.Repeat("f", 64) + `"`),
		"an object":          answering(`{}`),
		"refusal":            fails("no key", http.StatusUnauthorized),
		"failure":            fails("oops", http.StatusInternalServerError),
		"control characters": fails("\x1b[2Jall is well", http.StatusForbidden),
		"another address": func(out http.ResponseWriter, in *http.Request) {
			http.Redirect(out, in, s.node, http.StatusTemporaryRedirect)
		},
	} {
		t.Run(name, func(t *testing.T) {
			node := httptest.NewServer(answer)
			defer node.Close()
			for _, arguments := range verbs(node.URL) {
				s.refused(1, []string{"HC300", node.URL}, arguments...)
			}
			if _, _, errors := s.call(verbs(node.URL)[0]...); strings.Contains(errors, "\x1b") {
				t.Errorf("what the node sent reaches the terminal: %q", errors)
			}
		})
	}
	// A node that is right in all but one thing.
	for _, method := range []string{"eth_getBlockByNumber", "eth_call", "eth_getCode", "eth_getStorageAt", "eth_simulateV1"} {
		for _, result := range []string{`null`, `"0x"`, `[]`, `"0x` + strings.Repeat("00", 31) + `01"`, `{"hash":"0x1"}`} {
			t.Run(method+" "+result[:min(len(result), 12)], func(t *testing.T) {
				node := s.intercept(func(body []byte) []byte {
					if !bytes.Contains(body, []byte(`"`+method+`"`)) {
						return nil
					}
					var answer bytes.Buffer
					reply(&answer, body, result)
					return answer.Bytes()
				}, nil)
				before := s.footprint()
				for _, arguments := range verbs(node)[:2] {
					code, out, errors := s.call(arguments...)
					if code == 0 || !strings.Contains(errors, "HC") {
						t.Errorf("halocompile %s: exit code %d\n%s%s", arguments[0], code, out, errors)
					}
				}
				s.unmoved(before, method)
			})
		}
	}
}

// answering is a node that gives one result to whatever it is asked.
func answering(result string) http.HandlerFunc {
	return func(out http.ResponseWriter, in *http.Request) {
		body, _ := io.ReadAll(in.Body)
		out.Header().Set("Content-Type", "application/json")
		reply(out, body, result)
	}
}

// reply answers a request, or each of a list of requests, with one result.
func reply(out io.Writer, body []byte, result string) {
	type request struct {
		ID json.RawMessage `json:"id"`
	}
	one := func(r request) string { return `{"jsonrpc":"2.0","id":` + string(r.ID) + `,"result":` + result + `}` }
	var many []request
	if json.Unmarshal(body, &many) == nil {
		answers := make([]string, len(many))
		for i, each := range many {
			answers[i] = one(each)
		}
		io.WriteString(out, "["+strings.Join(answers, ",")+"]")
		return
	}
	var single request
	_ = json.Unmarshal(body, &single)
	io.WriteString(out, one(single))
}

// A node that never answers is given up, at once and in the middle of a rollout; the next run goes on.
func TestANodeThatHangsIsGivenUp(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	open := make(chan struct{})
	silent := func(out http.ResponseWriter, in *http.Request) {
		select {
		case <-open:
		case <-in.Context().Done():
		}
	}
	impatient := func(arguments ...string) (int, string) {
		var out, errors bytes.Buffer
		a := &app{in: strings.NewReader(""), out: &out, err: &errors, now: time.Now, rpc: chain.Options{Timeout: 2 * time.Second, Retries: 1}}
		root := a.root()
		root.SetArgs(append(arguments, "-C", s.root))
		err := root.ExecuteContext(t.Context())
		a.report(err)
		return exitCode(err), errors.String()
	}
	node := httptest.NewServer(http.HandlerFunc(silent))
	t.Cleanup(node.Close)
	// It answers until it is given a transaction, which it passes on.
	forgetful := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, _ := io.ReadAll(in.Body)
		response, err := http.Post(s.node, "application/json", bytes.NewReader(body))
		if err != nil {
			return
		}
		defer response.Body.Close()
		if bytes.Contains(body, []byte(`"eth_sendRawTransaction"`)) {
			silent(out, in)
			return
		}
		out.Header().Set("Content-Type", "application/json")
		io.Copy(out, response.Body)
	}))
	t.Cleanup(forgetful.Close)
	t.Cleanup(func() { close(open) })

	before, began := s.footprint(), time.Now()
	for _, arguments := range [][]string{{"plan", storyClass, "--rpc-url", node.URL}, s.sending("apply", node.URL)} {
		if code, errors := impatient(arguments...); code != 1 || !strings.Contains(errors, "HC3001") || !strings.Contains(errors, "does not answer in time") {
			t.Errorf("%s: exit code %d: %s", arguments[0], code, errors)
		}
	}
	if took := time.Since(began); took > 30*time.Second {
		t.Errorf("it took %s", took)
	}
	s.unmoved(before, "a node that is silent")

	if code, errors := impatient(s.sending("apply", forgetful.URL)...); code != 1 || !strings.Contains(errors, "HC3001") {
		t.Errorf("exit code %d: %s", code, errors)
	}
	// The node had the transaction, and the next run finds it done.
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "stage register can go on at") {
		t.Errorf("the next run says %q", out)
	}
	if sent, err := s.client.Nonce(t.Context(), devnet.Address("relayer"), common.Hash{}); err != nil || sent != 1 {
		t.Errorf("the relayer has %d transactions on the chain, %v", sent, err)
	}
}

// Several rollouts of one network share the wait for a node that is dead.
func TestANodeThatDidNotAnswerIsNotWaitedForAgain(t *testing.T) {
	asked := make(chan struct{}, 100)
	open := make(chan struct{})
	node := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		asked <- struct{}{}
		<-open
	}))
	defer node.Close()
	defer close(open)
	a := &app{rpc: chain.Options{Timeout: 100 * time.Millisecond, Retries: -1}}
	for range 3 {
		if _, err := a.dial(t.Context(), node.URL); exitCode(err) != 1 || !strings.Contains(err.Error(), "does not answer in time") {
			t.Errorf("got %v", err)
		}
	}
	if len(asked) != 1 {
		t.Errorf("it was asked %d times", len(asked))
	}
}

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
			reply(out, body, `"0x7a69"`)
		}))
		defer node.Close()
		defer close(open)
		var out, errors bytes.Buffer
		a := &app{in: strings.NewReader(""), out: &out, err: &errors, now: time.Now, rpc: chain.Options{Timeout: 300 * time.Millisecond, Retries: -1}}
		root := a.root()
		root.SetArgs([]string{"artifact", "verify", "--dir", s.dir, "--rpc-url", node.URL, "-C", s.root})
		err := root.ExecuteContext(t.Context())
		a.report(err)
		if said := errors.String(); exitCode(err) != 1 || strings.Count(said, "HC3001") != 1 || !strings.Contains(said, "does not answer in time") {
			t.Errorf("exit code %d\n%s", exitCode(err), said)
		}
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
	// Its end frees the lock, although the file stays.
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "nothing to do") {
		t.Errorf("the next process says %q", out)
	}
}
