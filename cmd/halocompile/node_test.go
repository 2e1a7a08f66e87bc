// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/internal/chaintest"
)

// A node that says anything at all can neither crash the command nor make it send or write
// something.
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
	for name, answer := range map[string]any{
		"nothing":            says(""),
		"a page":             says("<html>moved</html>"),
		"null":               says("null"),
		"an empty list":      says("[]"),
		"no hexadecimal":     "0xzz",
		"a huge number":      "0x" + strings.Repeat("f", 64),
		"an object":          struct{}{},
		"refusal":            fails("no key", http.StatusUnauthorized),
		"failure":            fails("oops", http.StatusInternalServerError),
		"control characters": fails("\x1b[2Jall is well", http.StatusForbidden),
		"another address": http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
			http.Redirect(out, in, s.node, http.StatusTemporaryRedirect)
		}),
	} {
		t.Run(name, func(t *testing.T) {
			node := chaintest.Node(t, "", func(chaintest.Query) any { return answer })
			for _, arguments := range verbs(node) {
				s.refused(1, []string{"HC300", node}, arguments...)
			}
			if _, _, errors := s.call(verbs(node)[0]...); strings.Contains(errors, "\x1b") {
				t.Errorf("what the node sent reaches the terminal: %q", errors)
			}
		})
	}
	// A node that is right in all but one thing.
	for _, method := range []string{"eth_getBlockByNumber", "eth_call", "eth_getCode", "eth_getStorageAt", "eth_simulateV1"} {
		for _, result := range []string{`null`, `"0x"`, `[]`, `"0x` + strings.Repeat("00", 31) + `01"`, `{"hash":"0x1"}`} {
			t.Run(method+" "+result[:min(len(result), 12)], func(t *testing.T) {
				node := s.answering(method, json.RawMessage(result))
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

// answering is the node, except that one method has one answer.
func (s *story) answering(method string, answer any) (url string) {
	return chaintest.Node(s.t, s.node, func(q chaintest.Query) any {
		if q.Method == method {
			return answer
		}
		return nil
	})
}

// A node that serves no network of the repository proves nothing, and neither does one that says so
// once: no verb says that all is well.
func TestANodeOfAnotherChainProvesNothing(t *testing.T) {
	s := newStory(t)
	s.live()
	for name, lie := range map[string]struct {
		lies int
		code string
	}{"always": {1 << 20, "HC3002"}, "once": {1, "HC7005"}} {
		t.Run(name, func(t *testing.T) {
			for _, arguments := range [][]string{{"artifact", "verify", "--dir", s.dir}, {"drift"}, {"drift", storyClass}, {"inventory", "verify"}, {"status"}} {
				left := lie.lies
				node := chaintest.Node(t, s.node, func(q chaintest.Query) any {
					if q.Method != "eth_chainId" || left == 0 {
						return nil
					}
					left--
					return "0x5"
				})
				s.refused(1, []string{lie.code}, append(arguments, "--rpc-url", node)...)
			}
		})
	}
}
