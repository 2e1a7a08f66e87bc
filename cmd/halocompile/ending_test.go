// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
)

// ending is how one run of a verb ended.
type ending struct {
	code     int
	out, err string
	panicked string
	took     time.Duration
}

func (e ending) String() string {
	text := fmt.Sprintf("exit code %d after %s: %s", e.code, e.took.Round(time.Millisecond), strings.TrimSpace(e.err))
	if e.panicked != "" {
		text = "panic: " + e.panicked
	}
	return text
}

// run runs the verb through the proxy.
func (b *bench) run(f *chaintest.Fault) (end ending) {
	b.proxy.Begin(f)
	timeout := faultTimeout
	if f == nil {
		timeout = time.Minute // a busy machine is no fault
	}
	return b.within(timeout, b.url, b.command...)
}

// honestly runs any verb without a fault.
func (b *bench) honestly(command ...string) ending {
	return b.within(time.Minute, b.node, command...)
}

// within runs any verb, and waits so long for an answer.
func (b *bench) within(timeout time.Duration, node string, command ...string) (end ending) {
	var out, errors bytes.Buffer
	a := newApp(strings.NewReader(""), &out, &errors)
	a.rpc = chain.Options{Timeout: timeout, Retries: 1, Backoff: time.Millisecond, Poll: 20 * time.Millisecond, MaxResponse: 4 << 20}
	began := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), b.bound)
	defer cancel()
	defer func() {
		end.out, end.err, end.took = out.String(), errors.String(), time.Since(began)
		if reason := recover(); reason != nil {
			end.panicked = fmt.Sprintf("%v\n%s", reason, debug.Stack())
		}
	}()
	root := a.root()
	root.SetArgs(append(slices.Clone(command), "-C", b.root, "--rpc-url", node))
	err := root.ExecuteContext(ctx)
	a.report(err)
	return ending{code: exitCode(err)}
}

func (b *bench) relaying(verb string) []string {
	return []string{
		verb, "--dir", b.dir, "--relayer", filepath.Join(b.keys, "relayer.json"), "--password-file", b.password, "--patience", faultPatience.String(),
	}
}
