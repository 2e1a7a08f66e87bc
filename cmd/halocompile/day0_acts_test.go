// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/review"
)

// priced gives the oracle an answer of the present time.
func (w *watch) priced() {
	w.send("freezer", w.oracle, common.BigToHash(new(big.Int).SetUint64(w.now())).Bytes())
}

// acts has an actor call the Controller through its agent.
func (w *watch) acts(actor string, agent, controller common.Address, call []byte) {
	w.t.Helper()
	w.send(actor, agent, bindings.NewAdministeredAgent().PackCall(controller, call))
}

// settles has the beacon lock at the next 13:05, and settle at a later time of that day.
func (w *watch) settles(at time.Duration) {
	w.t.Helper()
	w.until(13*time.Hour+5*time.Minute, 0)
	w.acts("beacon", w.pau.Agent, w.pau.Controller, facts.Call("lctsHalo_lock(address)", w.queue))
	w.until(at, 0)
	w.acts("beacon", w.pau.Agent, w.pau.Controller, facts.Call("lctsHalo_settle(address,uint256,uint256)", w.queue, new(big.Int), big.NewInt(1e18)))
}

// raises has GovOps set a limit above its first value, or back to it.
func (w *watch) raises(above bool) {
	w.t.Helper()
	tokens, slope := big.NewInt(100_000), new(big.Int)
	if above {
		tokens.SetInt64(200_000)
	}
	tokens.Mul(tokens, big.NewInt(1e18))
	slope.Div(tokens, big.NewInt(86_400))
	w.through("meridian-govops", w.platform.Configurator, facts.Call("setRateLimit(address,bytes32,uint256,uint256)", w.limit.RateLimits, w.limit.Key, tokens, slope))
}

// says runs a verb of day0 at the chain's time, with the story's published addresses.
func (w *watch) says(code int, arguments ...string) string {
	w.t.Helper()
	var out, said bytes.Buffer
	a := newApp(strings.NewReader(""), &out, &said)
	at := time.Unix(int64(w.now()), 0)
	a.published, a.now = w.network, func() time.Time { return at }
	root := a.root()
	root.SetArgs(append(append([]string{"day0"}, arguments...), "-C", w.root))
	if got := a.end(root); got != code {
		w.t.Fatalf("halocompile day0 %s: exit code %d, want %d\n%s%s", strings.Join(arguments, " "), got, code, &out, &said)
	}
	return out.String() + said.String()
}

// runs runs the checks, and demands the number of the cycle, and which checks fail.
func (w *watch) runs(cycle uint64, fails ...string) {
	w.t.Helper()
	code := 0
	if len(fails) > 0 {
		code = 4
	}
	text := w.says(code, "run", watched, "--rpc-url", w.node)
	if !strings.Contains(text, fmt.Sprintf("cycle %d, window of ", cycle)) || strings.Count(text, "\n  failed  ") != len(fails) {
		w.t.Fatalf("cycle %d, failing %q:\n%s", cycle, fails, text)
	}
	for _, each := range fails {
		if !strings.Contains(text, "\n  failed  "+each) {
			w.t.Fatalf("%s does not fail:\n%s", each, text)
		}
	}
}

func (w *watch) reviews(findings string) {
	w.t.Helper()
	w.says(0, "sign", watched, "--key", filepath.Join(w.keys, "freezer.json"), "--password-file", w.password, "--findings", findings)
}

// issue runs the job of the clock, and returns the Unit's issue.
func (w *watch) issue() githubtest.Issue {
	w.t.Helper()
	declared, err := manifest.Load(w.t.Context(), os.DirFS(w.root), manifest.Options{})
	if err != nil {
		w.t.Fatal(err)
	}
	if err := w.loop.Day0(w.t.Context(), review.Merged{Root: w.root, Catalog: declared, Dial: func(ctx context.Context, _ *catalog.Network) (*chain.Client, error) {
		return chain.Dial(ctx, w.node, chain.Options{})
	}}, w.network); err != nil {
		w.t.Fatal(err)
	}
	for _, each := range w.host.Issues() {
		if strings.HasPrefix(each.Body, "<!-- halocompile:day0 "+watched+" -->") {
			return each
		}
	}
	w.t.Fatal("the Unit has no issue")
	return githubtest.Issue{}
}

// flows reads what went through the Unit, and demands the exit code and the alerts.
func (w *watch) flows(code int, alerts ...flows.AlertKind) flows.PartFlows {
	w.t.Helper()
	got, out, said := w.call("flows", watched, "--rpc-url", w.node, "-o", "json")
	var read flows.Survey
	if err := json.Unmarshal([]byte(out), &read); err != nil || got != code || len(read.Classes) != 1 || len(read.Classes[0].Parts) != 1 {
		w.t.Fatalf("flows: exit code %d, %v\n%s%s", got, err, out, said)
	}
	var kinds []flows.AlertKind
	for _, each := range read.Classes[0].Parts[0].Alerts {
		kinds = append(kinds, each.Kind)
	}
	if !slices.Equal(kinds, alerts) {
		w.t.Errorf("alerts are %+v, and are to be %v", read.Classes[0].Parts[0].Alerts, alerts)
	}
	return read.Classes[0].Parts[0]
}

func (w *watch) status() day0.Progress {
	w.t.Helper()
	var read struct{ Units []day0.Progress }
	if err := json.Unmarshal([]byte(w.says(0, "status", watched, "-o", "json")), &read); err != nil || len(read.Units) != 1 {
		w.t.Fatal(read, err)
	}
	return read.Units[0]
}
