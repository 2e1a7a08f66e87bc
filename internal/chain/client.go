// SPDX-License-Identifier: AGPL-3.0-or-later

package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/parallel"
)

// Options bound what a node can do to us. A zero field has the default that its comment names.
type Options struct {
	Timeout     time.Duration // of one request: 30 s
	MaxResponse int64         // bytes of one response, decompressed: 64 MiB
	MaxElements int64         // values and keys in one response, as JSON: 1,000,000
	Retries     int           // of a read after the network failed: 3; negative for none
	// the wait before the first repetition: 200 ms; doubled before each further one
	Backoff time.Duration
	// elements of one request: 100; one may be an aggregate of hundreds of calls
	BatchSize int
	LogRange  uint64        // most blocks in one query for logs: all; fewer when the node refuses
	MaxLogs   int           // logs in one answer of Logs: 1,000,000
	Poll      time.Duration // between two looks for a receipt: 500 ms
	Errors    []abi.ABI     // give custom errors of contracts their names
}

func (o Options) withDefaults() Options {
	if o.Timeout <= 0 {
		o.Timeout = 30 * time.Second
	}
	if o.MaxResponse <= 0 {
		o.MaxResponse = 64 << 20
	}
	if o.MaxElements <= 0 {
		o.MaxElements = 1_000_000
	}
	if o.Retries == 0 {
		o.Retries = 3
	}
	if o.Backoff <= 0 {
		o.Backoff = 200 * time.Millisecond
	}
	if o.BatchSize <= 0 {
		o.BatchSize = 100
	}
	if o.LogRange == 0 {
		o.LogRange = math.MaxUint64
	}
	if o.MaxLogs <= 0 {
		o.MaxLogs = 1_000_000
	}
	if o.Poll <= 0 {
		o.Poll = 500 * time.Millisecond
	}
	return o
}

// Client is a connection to one node. Several goroutines may use it at once.
type Client struct {
	rpc      *rpc.Client
	http     *http.Client
	node     string   // what people are shown of the address
	secrets  []string // parts of the address that must not be shown
	chainID  uint64
	options  Options
	plain    atomic.Bool // the node was found to be without Multicall3
	unhashed atomic.Bool // it does not make the call that tells code hashes
	// most blocks in one query for logs, after it refused more; 0 if it did not
	logBlocks atomic.Uint64
}

// Dial connects to a node at an http or https address. It asks the node which chain it serves, so
// it fails here when the node is down.
func Dial(ctx context.Context, address string, options Options) (*Client, error) {
	options = options.withDefaults()
	node, secrets, err := public(address)
	if err != nil {
		return nil, err
	}
	c := &Client{node: node, secrets: secrets, options: options}
	c.http = &http.Client{
		Transport: bounded{http.DefaultTransport.(*http.Transport).Clone(), options.MaxResponse, options.MaxElements},
		// A redirect would carry the request, and with it what we ask, to somebody else.
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	c.rpc, err = rpc.DialOptions(ctx, address, rpc.WithHTTPClient(c.http))
	if err != nil {
		return nil, c.unreachable(err)
	}
	if c.chainID, err = c.askChainID(ctx); err != nil {
		c.Close()
		return nil, err
	}
	return c, nil
}

// Close ends the connection.
func (c *Client) Close() {
	c.rpc.Close()
	c.http.CloseIdleConnections()
}

// RPC is the connection itself, for tests that need more than this package offers. Calls through it
// have no bounds on time and return no numbered faults.
func (c *Client) RPC() *rpc.Client { return c.rpc }

// Node is the node's address without credentials, path and query. It may be shown.
func (c *Client) Node() string { return c.node }

// ChainID is the id of the chain that the node served when Dial connected to it.
func (c *Client) ChainID() uint64 { return c.chainID }

// RequireChain asks the node again which chain it serves. It fails when that is not the chain id.
func (c *Client) RequireChain(ctx context.Context, id uint64) error {
	var got hexutil.Big
	if err := c.read(ctx, &got, "eth_chainId"); err != nil {
		return err
	}
	return c.serves(&got, id)
}

// serves compares the id of the chain that the node serves with the one that is needed.
func (c *Client) serves(told *hexutil.Big, id uint64) error {
	got, err := c.readChainID(told)
	if err == nil && got != id {
		err = fault.New(fault.NodeOfOtherChain, c.node, "node serves chain %d, and chain %d is needed", got, id)
	}
	return err
}

func (c *Client) askChainID(ctx context.Context) (uint64, error) {
	var id hexutil.Big
	if err := c.read(ctx, &id, "eth_chainId"); err != nil {
		return 0, err
	}
	return c.readChainID(&id)
}

func (c *Client) readChainID(id *hexutil.Big) (uint64, error) {
	if !id.ToInt().IsUint64() {
		return 0, c.answer("eth_chainId", fmt.Errorf("chain id %s", id.ToInt()))
	}
	return id.ToInt().Uint64(), nil
}

// public splits an address into the part that may be shown and the parts that may not. The path and
// the query are secret too: keys of hosted nodes often stand there.
func public(address string) (node string, secrets []string, err error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" || (parsed.Scheme != "http" && parsed.Scheme != "https") {
		return "", nil, fault.New(fault.NodeUnreachable, "", "the node's address is not of the form http://host:port or https://host/…").
			Remedy("give the address of the node's HTTP JSON-RPC, such as http://127.0.0.1:8545")
	}
	if user := parsed.User; user != nil {
		password, _ := user.Password()
		secrets = append(secrets, user.String(), password, user.Username())
	}
	secrets = append(secrets, parsed.RawQuery, parsed.Path, parsed.EscapedPath())
	for part := range strings.SplitSeq(parsed.Path, "/") {
		if len(part) >= 8 { // "v2" and "rpc" are no keys
			secrets = append(secrets, part)
		}
	}
	for _, values := range parsed.Query() {
		secrets = append(secrets, values...)
	}
	return parsed.Scheme + "://" + parsed.Host, secrets, nil
}

// scrub removes the secret parts of the address from a text, and bounds its length.
func (c *Client) scrub(text string) string {
	for _, secret := range c.secrets {
		if len(secret) > 3 {
			text = strings.ReplaceAll(text, secret, "…")
		}
	}
	return printable(text)
}

// bounded refuses responses that are larger than allowed. It counts bytes after decompression.
type bounded struct {
	next     *http.Transport
	bytes    int64
	elements int64
}

func (b bounded) RoundTrip(request *http.Request) (*http.Response, error) {
	response, err := b.next.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	response.Body = &boundedBody{ReadCloser: response.Body, bytes: b.bytes, elements: b.elements}
	return response, nil
}

func (b bounded) CloseIdleConnections() { b.next.CloseIdleConnections() }

// boundedBody counts the bytes and elements that pass. It counts elements before anything is
// decoded, because a few bytes of JSON can take hundreds in memory. An element is a comma or an
// opening bracket outside of a string.
type boundedBody struct {
	io.ReadCloser
	bytes    int64 // left
	elements int64 // left
	quoted   bool
	escaped  bool
}

var errTooLarge = errors.New("response is larger than allowed")

func (b *boundedBody) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	b.bytes -= int64(n)
	for _, c := range p[:n] {
		switch {
		case b.escaped:
			b.escaped = false
		case c == '"':
			b.quoted = !b.quoted
		case b.quoted:
			b.escaped = c == '\\'
		case c == ',' || c == '[' || c == '{':
			b.elements--
		}
	}
	if b.bytes < 0 || b.elements < 0 {
		return 0, errTooLarge
	}
	return n, err
}

// read sends a request that changes nothing, and repeats it when the network fails.
func (c *Client) read(ctx context.Context, into any, method string, arguments ...any) error {
	return c.repeat(ctx, method, func(ctx context.Context) error {
		return c.rpc.CallContext(ctx, into, method, arguments...)
	})
}

// once sends a request that must not be repeated.
func (c *Client) once(ctx context.Context, into any, method string, arguments ...any) error {
	bounded, cancel := context.WithTimeout(ctx, c.options.Timeout)
	defer cancel()
	return c.explain(ctx, method, c.rpc.CallContext(bounded, into, method, arguments...))
}

func (c *Client) repeat(ctx context.Context, method string, ask func(context.Context) error) error {
	wait := c.options.Backoff
	for attempt := 0; ; attempt++ {
		bounded, cancel := context.WithTimeout(ctx, c.options.Timeout)
		err := ask(bounded)
		cancel()
		if err == nil || ctx.Err() != nil || attempt >= c.options.Retries || !transient(err) {
			return c.explain(ctx, method, err)
		}
		if err := parallel.Sleep(ctx, wait); err != nil {
			return c.explain(ctx, method, err)
		}
		wait *= 2
	}
}

// transient tells whether a repetition may help: the network failed, or the node said that it is
// busy.
func transient(err error) bool {
	var status rpc.HTTPError
	if errors.As(err, &status) {
		switch status.StatusCode {
		case http.StatusTooManyRequests, http.StatusBadGateway, http.StatusServiceUnavailable, http.StatusGatewayTimeout:
			return true
		}
		return false
	}
	if errors.Is(err, errTooLarge) {
		return false
	}
	return network(err)
}

// network tells whether the request itself failed, so that there is no answer of the node.
func network(err error) bool {
	var failed *url.Error
	return errors.As(err, &failed) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, context.DeadlineExceeded) ||
		errors.As(err, new(interface{ Timeout() bool }))
}
