// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os/exec"
	"regexp"
	"sync/atomic"
	"syscall"
)

// devnet is a devnet in a process of its own, behind a proxy that counts.
type devnet struct {
	node  string // address of the devnet itself
	proxy *httptest.Server
	chain *exec.Cmd

	requests atomic.Int64 // through the proxy; a batch is one
	sent     atomic.Int64 // transactions
}

// startDevnet starts a devnet with the example's platform. The caller stops it.
func startDevnet(binary, root string) (*devnet, error) {
	d := &devnet{chain: exec.Command(binary, "devnet", "--port", "0", "-C", root)}
	output, err := d.chain.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := d.chain.Start(); err != nil {
		return nil, err
	}
	address := regexp.MustCompile(`RPC\s+(\S+)`)
	lines := bufio.NewScanner(output)
	for d.node == "" && lines.Scan() {
		if match := address.FindStringSubmatch(lines.Text()); match != nil {
			d.node = match[1]
		}
	}
	target, err := url.Parse(d.node)
	if err != nil || d.node == "" {
		d.stop()
		return nil, errors.New("the devnet did not say where it answers")
	}
	go func() {
		for lines.Scan() {
		}
	}()
	through := httputil.NewSingleHostReverseProxy(target)
	d.proxy = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		d.requests.Add(1)
		d.sent.Add(int64(bytes.Count(body, []byte(`"eth_sendRawTransaction"`))))
		r.Body = io.NopCloser(bytes.NewReader(body))
		through.ServeHTTP(w, r)
	}))
	return d, nil
}

func (d *devnet) stop() {
	if d.proxy != nil {
		d.proxy.Close()
	}
	_ = d.chain.Process.Signal(syscall.SIGTERM)
	_ = d.chain.Wait()
}
