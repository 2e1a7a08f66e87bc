// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"encoding/json"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/ramp"
)

// ramped asks for a ramp as a document.
func (s *story) ramped(arguments ...string) *ramp.Course {
	s.t.Helper()
	var c ramp.Course
	if err := json.Unmarshal([]byte(s.must(append([]string{"ramp", "-o", "json", "--rpc-url", s.node}, arguments...)...)), &c); err != nil {
		s.t.Fatal(err)
	}
	return &c
}

// takes demands that the Configurator would take a call of the Prime's GovOps at a time, or that it
// would refuse it for a reason.
func (s *story) takes(data []byte, at uint64, reason string) {
	s.t.Helper()
	call := map[string]any{"from": s.platform.Safes["ember-govops"], "to": s.platform.Configurator, "input": hexutil.Bytes(data)}
	var word hexutil.Bytes
	err := s.client.RPC().CallContext(s.t.Context(), &word, "eth_call", call, "latest", map[string]any{}, map[string]any{"time": hexutil.Uint64(at)})
	if (err != nil) != (reason != "") || err != nil && !strings.Contains(err.Error(), reason) {
		s.t.Errorf("at %d: %v", at, err)
	}
}

// commandsOf has each command of a page's consoles run. There have to be so many at least.
func (s *story) commandsOf(page string, least int, each func(arguments []string)) {
	s.t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		s.t.Fatal(err)
	}
	commands := 0
	for i, block := range strings.Split(string(text), "```") {
		console, is := strings.CutPrefix(block, "console\n")
		if i%2 == 0 || !is {
			continue
		}
		for command := range strings.Lines(console) {
			each(strings.Fields(strings.ReplaceAll(command, `"$NODE"`, s.node))[1:])
			commands++
		}
	}
	if commands < least {
		s.t.Errorf("%s has %d commands only", page, commands)
	}
}

// What ramp says is what the chain does: GovOps make each step when it says, not a second sooner,
// and then as much can pass as it says. Every command of its page is run.
func TestTheCommandRamps(t *testing.T) {
	s := newStory(t)
	s.refused(1, []string{"HC4001", "not deployed"}, "ramp", storyClass+"/senior", "--prime", "ember", "--target", "1M", "--rpc-url", s.node)
	s.live()
	before := s.footprint()
	s.commandsOf("../../docs/ramp.md", 8, func(arguments []string) {
		if out := s.must(arguments...); !strings.Contains(out, "TRANSFER") && !strings.Contains(out, "PRIME_SUBSCRIBE") {
			t.Errorf("%s says\n%s", arguments, out)
		}
	})
	s.unmoved(before, "ramp")

	senior := []string{storyClass + "/senior", "--prime", "ember", "--target", "5M"}
	whole := s.ramped(append(senior, "--step", "18h")...).Schedule.Steps
	if len(whole) != 6 {
		t.Fatalf("%+v", whole)
	}
	for i := range whole {
		c := s.ramped(append(senior, "--step", "18h")...)
		step := c.Schedule.Steps[0]
		if len(c.Schedule.Steps) != len(whole)-i || step.Max.Cmp(&whole[i].Max.Int) != 0 || c.Limit.Route != "PRIME_SUBSCRIBE" {
			t.Fatalf("step %d of the whole is %+v, and now comes %+v", i+1, whole[i], c.Schedule)
		}
		data := bindings.NewConfigurator().PackSetRateLimit(c.RateLimits, c.Key, &step.Max.Int, &step.Slope.Int)
		if step.At > c.Time {
			s.takes(data, step.At-1, "increment-too-soon")
			s.takes(data, step.At, "")
			s.ask(nil, "evm_increaseTime", step.At-c.Time)
			s.ask(nil, "evm_mine")
		}
		s.through("ember-govops", s.platform.Configurator, data)
		after := s.ramped(append(senior, "--step", "18h")...).Present
		most := new(big.Int).Mul(&c.Present.Now.Slope.Int, new(big.Int).SetUint64(after.LastUpdated-step.At))
		if most.Add(most, &step.Available.Int); after.LastAmount.Cmp(most) > 0 || after.LastAmount.Cmp(&step.Available.Int) < 0 {
			t.Errorf("step %d: %s can pass, of the schedule's %s", i+1, after.LastAmount, step.Available)
		}
	}
	if left := s.ramped(senior...); len(left.Schedule.Steps) != 0 {
		t.Errorf("%+v", left.Schedule)
	}
	s.refused(1, []string{"HC4017", "at the earliest"}, "ramp", "--rpc-url", s.node, senior[0], "--prime", "ember", "--target", "100M",
		"--by", time.Unix(int64(s.ramped(senior...).Time), 0).Add(48*time.Hour).UTC().Format(time.RFC3339))
	s.refused(1, []string{"HC1007", "several limits are meant", "TRANSFER of unit senior"}, "ramp", "--rpc-url", s.node, storyClass+"/senior", "--target", "1")
	s.refused(1, []string{"HC1007", "no such limit; there are SETTLE_SUBSCRIBE of unit senior"}, "ramp", "--rpc-url", s.node, storyClass+"/senior", "--target", "1", "--route", "none")
}
