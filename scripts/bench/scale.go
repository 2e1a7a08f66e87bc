// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/corpus"
)

// exampleUnits is how many Units the example's Portfolio Class has.
const exampleUnits = 2

// together is the most Units that are added to a Class at once.
const together = 200

// cost is what commands took.
type cost struct {
	seconds  float64
	cpu      float64 // seconds of processor, user and system
	requests int64   // from tool to node; a batch is one
	sent     int64   // transactions
	stopped  bool    // it took longer than the limit
	complete bool    // the last of them said that the rollout is complete
}

func (c cost) plus(more cost) cost {
	return cost{c.seconds + more.seconds, c.cpu + more.cpu, c.requests + more.requests, c.sent + more.sent, c.stopped || more.stopped, more.complete}
}

// sized says which Classes of many Units are measured.
type sized struct {
	limit time.Duration // longest that a command may take
	units string        // numbers of Units, separated by commas
}

// scale measures a Class of many Units: bringing it from nothing to verified records, verifying
// them, a plan with nothing to do, drift where there is none, the flows of all Units, and their
// checks of day 0. Each is measured at a tenth of
// the size, too, to show how it grows. A figure with ">" was stopped at the limit.
func scale(binary, root string, many sized) error {
	for size := range strings.SplitSeq(many.units, ",") {
		large, err := strconv.Atoi(size)
		if err != nil || large < tenfold*(exampleUnits+1) {
			return fmt.Errorf("%q is no number of Units, or has no tenth", size)
		}
		var before []figure
		for _, units := range []int{large / tenfold, large} {
			figures, err := class{binary: binary, root: root, limit: many.limit}.measure(units)
			if err != nil {
				return err
			}
			for i, f := range figures {
				fmt.Println(f.line(units))
				if before != nil {
					fmt.Println(f.growth(before[i], units))
				}
			}
			before = figures
		}
	}
	return nil
}

// tenfold is how many times the Units of the smaller Class the larger one has.
const tenfold = 10

// figure is one measured value.
type figure struct {
	name    string // with %d for the number of Units
	value   float64
	unit    string
	stopped bool
}

func (f figure) line(units int) string {
	more, digits := "", 0
	if f.stopped {
		more = ">"
	}
	if f.unit == "s" {
		digits = 3
	}
	return fmt.Sprintf("%s %s%.*f %s", fmt.Sprintf(f.name, units), more, digits, f.value, f.unit)
}

// growth says how many times the value of a tenth of the Units a value is.
func (f figure) growth(tenth figure, units int) string {
	value := "unknown"
	if !f.stopped && !tenth.stopped && tenth.value > 0 {
		value = fmt.Sprintf("%.1f", f.value/tenth.value)
	}
	return fmt.Sprintf("%s_growth %s times", fmt.Sprintf(f.name, units), value)
}

// class is a repository whose Class has many Units, and the chain on which it is rolled out.
type class struct {
	binary, root string
	limit        time.Duration
	work         string
	chain        *devnet
}

// measure rolls a Class of that many Units out, verifies its records, and plans it again.
func (c class) measure(units int) ([]figure, error) {
	var err error
	if c.work, err = os.MkdirTemp("", "bench"); err != nil {
		return nil, err
	}
	defer os.RemoveAll(c.work)
	if err := copyRepository(c.root, c.path("repository")); err != nil {
		return nil, err
	}
	if err := os.WriteFile(c.path("password"), []byte("public"), 0o600); err != nil {
		return nil, err
	}
	if _, err := c.run("devnet", "keys", "--out", c.path("keys"), "--password-file", c.path("password")); err != nil {
		return nil, err
	}
	if c.chain, err = startDevnet(c.binary, c.root); err != nil {
		return nil, err
	}
	defer c.chain.stop()
	var rollout, verify cost
	var folder string
	for now := exampleUnits; now < units; {
		more := min(together, units-now)
		if now == exampleUnits {
			more = min(together, units) - exampleUnits
		}
		if err := corpus.AddUnits(c.path("repository"), now-exampleUnits, more); err != nil {
			return nil, err
		}
		now += more
		folder = fmt.Sprintf("rollout-%d", now)
		carried, err := c.carry(folder)
		if err != nil {
			return nil, err
		}
		rollout = rollout.plus(carried)
		if rollout.stopped {
			break
		}
		if now >= units {
			if verify, err = c.run("artifact", "verify", "--dir", c.path(folder), "--rpc-url", c.chain.proxy.URL); err != nil {
				return nil, err
			}
		}
	}
	reads, err := c.reads(rollout.stopped, folder)
	if err != nil {
		return nil, err
	}
	all := rollout.plus(verify)
	return append([]figure{
		{"rollout_%d_tx", float64(all.sent), "transactions", all.stopped},
		{"rollout_%d_requests", float64(all.requests), "requests", all.stopped},
		{"rollout_%d_s", all.seconds, "s", all.stopped},
		{"rollout_%d_cpu_s", all.cpu, "s", all.stopped},
		{"verify_%d_s", verify.seconds, "s", verify.stopped || rollout.stopped},
		{"verify_%d_cpu_s", verify.cpu, "s", verify.stopped || rollout.stopped},
		{"verify_%d_requests", float64(verify.requests), "requests", verify.stopped || rollout.stopped},
	}, reads...), nil
}

// reads measures what only reads a Class that is rolled out; nothing, if the rollout was stopped.
func (c class) reads(stopped bool, folder string) (list []figure, err error) {
	none := cost{stopped: true}
	noop, cold, drift, flows, checks := none, none, none, none, none
	if !stopped {
		if noop, cold, drift, err = c.nothing(); err == nil {
			flows, checks, err = c.watched(folder)
		}
	}
	return []figure{
		{"plan_noop_%d_s", noop.seconds, "s", noop.stopped},
		{"plan_noop_%d_cpu_s", noop.cpu, "s", noop.stopped},
		{"plan_noop_%d_requests", float64(noop.requests), "requests", noop.stopped},
		{"plan_noop_cold_%d_s", cold.seconds, "s", cold.stopped},
		{"plan_noop_cold_%d_cpu_s", cold.cpu, "s", cold.stopped},
		{"drift_%d_s", drift.seconds, "s", drift.stopped},
		{"drift_%d_cpu_s", drift.cpu, "s", drift.stopped},
		{"drift_%d_requests", float64(drift.requests), "requests", drift.stopped},
		{"flows_%d_s", flows.seconds, "s", flows.stopped},
		{"flows_%d_requests", float64(flows.requests), "requests", flows.stopped},
		{"day0_%d_s", checks.seconds, "s", checks.stopped},
		{"day0_%d_requests", float64(checks.requests), "requests", checks.stopped},
	}, err
}

// nothing measures a plan with nothing to do, with the cache that has the manifests since they were
// planned, and without one; and drift where there is none. It fails if anything drifted.
func (c class) nothing() (noop, cold, drift cost, err error) {
	node := []string{"--rpc-url", c.chain.proxy.URL}
	plan := append([]string{"plan", "meridian/clo-tranched", "--out", c.path("again")}, node...)
	if noop, err = c.run(plan...); err == nil {
		cold, err = c.run(append(plan, "--cache", "off")...)
	}
	if err == nil {
		drift, err = c.run(append([]string{"drift", "meridian/clo-tranched"}, node...)...)
	}
	return noop, cold, drift, err
}

func (c class) path(name string) string { return filepath.Join(c.work, name) }

// carry plans what the manifests say, has it signed, carries it out across the timelock's delay,
// and says what that took. The time that is waited for is not counted: the chain's clock is moved.
func (c class) carry(folder string) (cost, error) {
	var all cost
	node := []string{"--rpc-url", c.chain.proxy.URL}
	step := func(arguments ...string) error {
		took, err := c.run(append(arguments, node...)...)
		fmt.Fprintf(os.Stderr, "%s %s: %.1f s, %.1f s of processor, %d requests, %d transactions\n", folder, arguments[0], took.seconds, took.cpu, took.requests, took.sent)
		all = all.plus(took)
		if err == nil && took.stopped {
			err = errStopped
		}
		return err
	}
	err := step("plan", "meridian/clo-tranched", "--out", c.path(folder))
	for _, name := range c.safes(folder) {
		for owner := 1; owner <= 2 && err == nil; owner++ {
			err = step("sign", "--dir", c.path(folder), "--key", c.path(fmt.Sprintf("keys/%s-%d.json", name, owner)), "--password-file", c.path("password"))
		}
	}
	carrying := []string{"--dir", c.path(folder), "--relayer", c.path("keys/relayer.json"), "--password-file", c.path("password")}
	if err == nil {
		err = step(append([]string{"apply"}, carrying...)...)
	}
	for stages := 0; err == nil && !all.complete; stages++ {
		if stages == maxStages {
			return all, fmt.Errorf("%s: not complete after %d stages", folder, stages)
		}
		if err = c.wait(15 * 24 * time.Hour); err == nil { // the timelock's delay, and a day
			err = step(append([]string{"advance"}, carrying...)...)
		}
	}
	if errors.Is(err, errStopped) {
		err = nil
	}
	return all, err
}

// maxStages is the most stages with a wait before them that a rollout may have.
const maxStages = 10

var errStopped = errors.New("it took longer than the limit")

// safes names the Safes that have to sign.
func (c class) safes(folder string) []string {
	text, err := os.ReadFile(filepath.Join(c.path(folder), "bundle.json"))
	if err != nil {
		return nil // plan was stopped, or has failed, and that is told
	}
	made, err := bundle.Read(text)
	if err != nil {
		return nil
	}
	seen := map[string]bool{}
	var names []string
	for _, batch := range made.Batches {
		if name := string(batch.Authority); batch.Safe != nil && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	}
	return names
}

// run runs the command in the repository, and says what it took.
func (c class) run(arguments ...string) (took cost, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), c.limit)
	defer cancel()
	var requests, sent int64
	if c.chain != nil {
		requests, sent = c.chain.requests.Load(), c.chain.sent.Load()
	}
	command := exec.CommandContext(ctx, c.binary, append(arguments, "-C", c.path("repository"))...)
	command.Env = append(os.Environ(), "GITHUB_STEP_SUMMARY=", "XDG_CACHE_HOME="+c.path("caches"))
	began := time.Now()
	said, err := command.CombinedOutput()
	took = cost{seconds: time.Since(began).Seconds(), stopped: ctx.Err() != nil, complete: bytes.Contains(said, []byte("the rollout is complete"))}
	if ended := command.ProcessState; ended != nil {
		took.cpu = (ended.UserTime() + ended.SystemTime()).Seconds()
	}
	if c.chain != nil {
		took.requests, took.sent = c.chain.requests.Load()-requests, c.chain.sent.Load()-sent
	}
	if err != nil && !took.stopped {
		return took, fmt.Errorf("%s: %w\n%s", strings.Join(arguments, " "), err, said)
	}
	return took, nil
}

// wait moves the chain's clock.
func (c class) wait(by time.Duration) error {
	body := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"evm_increaseTime","params":[%d]}`, by/time.Second)
	response, err := http.Post(c.chain.node, "application/json", strings.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var answer struct {
		Error any `json:"error"`
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil || answer.Error != nil {
		return fmt.Errorf("the clock does not move: %v, %w", answer.Error, err)
	}
	return nil
}
