// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
)

// Query is one JSON-RPC request to a node.
type Query struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`

	First bool `json:"-"` // of the requests of one HTTP request

	real string
}

// Refusal is the error object of an answer, in JSON.
type Refusal string

// Nothing is an answer that has neither a result nor an error.
const Nothing = Refusal("")

// Node serves, until the test ends, a node that says what the test wants, and returns its address.
// It gives answer one request at a time, each of a list by itself. answer returns the result, which
// is any value of JSON, or a Refusal. When it returns nil, the real node answers; without one
// (real is empty) the result is null. When it returns a http.HandlerFunc, that answers the whole
// HTTP request.
func Node(t testing.TB, real string, answer func(Query) any) (url string) {
	t.Helper()
	var one sync.Mutex
	server := httptest.NewServer(http.HandlerFunc(func(out http.ResponseWriter, in *http.Request) {
		body, err := io.ReadAll(in.Body)
		if err != nil {
			return
		}
		m := parse(body)
		one.Lock()
		defer one.Unlock()
		var answers []string
		for i, q := range m.calls {
			q.First, q.real = i == 0, real
			said := answer(q)
			if said == nil && real != "" {
				said = q.Real()
			}
			if whole, ok := said.(http.HandlerFunc); ok {
				whole(out, in)
				return
			}
			answers = append(answers, q.reply(said))
		}
		out.Header().Set("Content-Type", "application/json")
		text := strings.Join(answers, ",")
		if m.list {
			text = "[" + text + "]"
		}
		_, _ = io.WriteString(out, text)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// Real asks the real node. It returns what an answer may be.
func (q Query) Real() any {
	body, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": q.ID, "method": q.Method, "params": q.Params})
	response, err := http.Post(q.real, "application/json", bytes.NewReader(body))
	if err != nil {
		return gone(err)
	}
	defer response.Body.Close()
	var said struct{ Result, Error json.RawMessage }
	if err := json.NewDecoder(response.Body).Decode(&said); err != nil {
		return gone(err)
	}
	if said.Error != nil && string(said.Error) != "null" {
		return Refusal(said.Error)
	}
	return said.Result
}

// gone answers in place of a real node that gave no answer.
func gone(err error) http.HandlerFunc {
	return func(out http.ResponseWriter, _ *http.Request) { http.Error(out, err.Error(), http.StatusBadGateway) }
}

// Asks tells whether the method, or a parameter, holds the text.
func (q Query) Asks(text string) bool {
	params, _ := json.Marshal(q.Params)
	return strings.Contains(q.Method, text) || bytes.Contains(params, []byte(text))
}

// reply is the answer to the request, as JSON.
func (q Query) reply(said any) string {
	refusal, refused := said.(Refusal)
	if said == any(Nothing) {
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s}`, q.ID)
	}
	if refused {
		return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"error":%s}`, q.ID, refusal)
	}
	result, err := json.Marshal(said)
	if err != nil {
		// Not every RawMessage of a test is JSON.
		result = said.(json.RawMessage)
	}
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%s}`, q.ID, result)
}
