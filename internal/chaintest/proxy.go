// SPDX-License-Identifier: AGPL-3.0-or-later

package chaintest

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Proxy is a node in front of a real one. It passes requests on, keeps the exchanges, and can
// commit one Fault. It answers one request at a time.
type Proxy struct {
	URL string

	node   string // address of the real node
	silent time.Duration
	client http.Client
	closed chan struct{}

	lock  sync.Mutex
	fault *Fault
	hit   []byte // the request that met the fault, without its id
	seen  []Exchange
	count map[string]int
	last  map[string][]byte // the last answer to each method
}

// Exchange is a request and the node's answer.
type Exchange struct {
	Method  string // of the request; a list of requests has [] behind it
	Ordinal int    // which of the requests with that method, counted from 1
	Answer  []byte
}

// NewProxy puts a proxy in front of a node until the test ends. silent is how long it holds a
// request that it does not answer. It must be longer than the client waits.
func NewProxy(t testing.TB, node string, silent time.Duration) *Proxy {
	t.Helper()
	p := &Proxy{node: node, silent: silent, closed: make(chan struct{})}
	p.Begin(nil)
	server := httptest.NewServer(p)
	p.URL = server.URL
	t.Cleanup(func() {
		close(p.closed)
		server.CloseClientConnections()
		server.Close()
		p.client.CloseIdleConnections()
	})
	return p
}

// Begin discards the exchanges so far, and commits the fault from now on; nil means none.
func (p *Proxy) Begin(fault *Fault) {
	p.lock.Lock()
	defer p.lock.Unlock()
	p.fault, p.hit, p.seen, p.count, p.last = fault, nil, nil, map[string]int{}, map[string][]byte{}
}

// Seen returns the exchanges since Begin.
func (p *Proxy) Seen() []Exchange {
	p.lock.Lock()
	defer p.lock.Unlock()
	return p.seen
}

// Met tells whether the fault's request has come.
func (p *Proxy) Met() bool {
	p.lock.Lock()
	defer p.lock.Unlock()
	return p.hit != nil
}

// message is a parsed HTTP body: one request, or a list of them.
type message struct {
	calls []Query
	list  bool
}

func parse(body []byte) message {
	var m message
	if json.Unmarshal(body, &m.calls) == nil {
		m.list = true
		return m
	}
	m.calls = make([]Query, 1)
	_ = json.Unmarshal(body, &m.calls[0])
	return m
}

func (m message) method() string {
	if len(m.calls) == 0 {
		return "[]"
	}
	if m.list {
		return m.calls[0].Method + "[]"
	}
	return m.calls[0].Method
}

// anonymous is the message without its ids. A repetition of a request has the same.
func (m message) anonymous() []byte {
	bare := make([]Query, len(m.calls))
	for i, call := range m.calls {
		bare[i] = call
		bare[i].ID = nil
	}
	text, _ := json.Marshal(bare)
	return text
}

func (p *Proxy) ServeHTTP(out http.ResponseWriter, in *http.Request) {
	body, err := io.ReadAll(in.Body)
	if err != nil {
		return
	}
	m := parse(body)
	p.lock.Lock()
	defer p.lock.Unlock()
	method := m.method()
	p.count[method]++
	e := &exchange{Proxy: p, in: in, out: out, body: body, message: m}
	met := false
	if f := p.fault; f != nil {
		if p.hit == nil {
			met = f.Method == method && f.Ordinal == p.count[method]
		} else {
			met = f.Lasting && bytes.Equal(p.hit, m.anonymous())
			if !met { // another request has come, so the fault is over
				p.fault = nil
			}
		}
	}
	if met {
		p.hit = m.anonymous()
		p.fault.commit(e)
		return
	}
	answer, err := e.ask(body)
	if err != nil {
		e.reset()
		return
	}
	p.seen = append(p.seen, Exchange{method, p.count[method], answer})
	p.last[method] = answer
	e.say(answer)
}

// exchange is one request that is being answered.
type exchange struct {
	*Proxy
	in      *http.Request
	out     http.ResponseWriter
	body    []byte
	message message
}

// ask gives a body to the real node. If it sends a transaction, ask waits until that is in a block.
// So the order of requests does not depend on the node's speed.
func (e *exchange) ask(body []byte) ([]byte, error) {
	response, err := e.client.Post(e.node, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err == nil && e.message.method() == "eth_sendRawTransaction" {
		var sent struct{ Result *common.Hash }
		if json.Unmarshal(answer, &sent) == nil && sent.Result != nil {
			e.settle(*sent.Result)
		}
	}
	return answer, err
}

func (e *exchange) settle(hash common.Hash) {
	request := []byte(`{"jsonrpc":"2.0","id":1,"method":"eth_getTransactionReceipt","params":["` + hash.Hex() + `"]}`)
	for range 400 {
		response, err := e.client.Post(e.node, "application/json", bytes.NewReader(request))
		if err != nil {
			return
		}
		answer, _ := io.ReadAll(response.Body)
		response.Body.Close()
		if !bytes.Contains(answer, []byte(`"result":null`)) {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func (e *exchange) say(answer []byte) {
	e.out.Header().Set("Content-Type", "application/json")
	_, _ = e.out.Write(answer)
}

// reset breaks the connection without an answer.
func (e *exchange) reset() {
	connection, _, err := e.out.(http.Hijacker).Hijack()
	if err != nil {
		return
	}
	if tcp, ok := connection.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	connection.Close()
}

// hold gives no answer until the client has gone, or the time is over.
func (e *exchange) hold() {
	// Requests may come meanwhile, because a client that has gone asks again. They need the lock.
	e.lock.Unlock()
	defer e.lock.Lock()
	select {
	case <-e.in.Context().Done():
	case <-e.closed:
	case <-time.After(e.silent):
	}
}

// each answers every call of the message. one returns the result or error of a call, as JSON
// without version and id.
func (e *exchange) each(one func(i int) string) []byte {
	var answers []string
	for i, call := range e.message.calls {
		answers = append(answers, `{"jsonrpc":"2.0","id":`+string(call.ID)+`,`+one(i)+`}`)
	}
	if !e.message.list {
		return []byte(answers[0])
	}
	return []byte("[" + strings.Join(answers, ",") + "]")
}

// rename gives an answer the ids of this message.
func (e *exchange) rename(answer []byte) []byte {
	type said struct {
		Result json.RawMessage `json:"result,omitempty"`
		Error  json.RawMessage `json:"error,omitempty"`
	}
	var many []said
	if !e.message.list {
		many = make([]said, 1)
		_ = json.Unmarshal(answer, &many[0])
	} else {
		_ = json.Unmarshal(answer, &many)
	}
	return e.each(func(i int) string {
		if i >= len(many) || many[i].Result == nil && many[i].Error == nil {
			return `"result":null`
		}
		text, _ := json.Marshal(many[i])
		return string(text[1 : len(text)-1])
	})
}

// elsewhere is the message, asked about the block before the latest.
func (e *exchange) elsewhere() []byte {
	var latest struct {
		Result struct {
			Number string      `json:"number"`
			Parent common.Hash `json:"parentHash"`
		} `json:"result"`
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.node,
		strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber","params":["latest",false]}`))
	if err != nil {
		return e.body
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := e.client.Do(request)
	if err != nil {
		return e.body
	}
	defer response.Body.Close()
	if json.NewDecoder(response.Body).Decode(&latest) != nil {
		return e.body
	}
	value, err := decode(e.body)
	if err != nil {
		return e.body
	}
	var walk func(any, string) any
	walk = func(value any, key string) any {
		switch value := value.(type) {
		case map[string]any:
			for key, inner := range value {
				value[key] = walk(inner, key)
			}
		case []any:
			for i := range value {
				value[i] = walk(value[i], key)
			}
		case string:
			switch {
			case key == "blockHash", e.message.method() == "eth_getBlockByHash" && len(value) == 66:
				return latest.Result.Parent.Hex()
			case value == "latest", key == "toBlock", e.message.method() == "eth_getBlockByNumber" && strings.HasPrefix(value, "0x"):
				return minusOne(latest.Result.Number)
			}
		}
		return value
	}
	body, err := json.Marshal(walk(value, ""))
	if err != nil {
		return e.body
	}
	return body
}
