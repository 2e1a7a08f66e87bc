// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
)

// A node that never answers is given up, at once and in the middle of a rollout; the next run goes
// on.
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
		a := newApp(strings.NewReader(""), &out, &errors)
		a.rpc = chain.Options{Timeout: 2 * time.Second, Retries: 1}
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
