// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
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
