// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"net/http/httptest"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/safe"
)

func TestApplyTwiceChangesNothing(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	before := s.footprint()
	if out := s.must(s.sending("apply", s.node)...); !strings.Contains(out, "nothing to do; stage register can go on at ") {
		t.Errorf("the second apply says %q", out)
	}
	s.unmoved(before, "the second apply")
	s.pass()
	s.must(s.sending("advance", s.node)...)
	before = s.footprint()
	if out := s.must(s.sending("apply", s.node)...); out != "nothing to do: every transaction of the bundle is done\n" {
		t.Errorf("apply of what is done says %q", out)
	}
	if out := s.must("plan", storyClass, "--rpc-url", s.node); !strings.Contains(out, "Nothing to do: the chain is as the manifests say.") {
		t.Errorf("plan of what is done says %q", out)
	}
	s.unmoved(before, "apply of what is done")
}

// Every run is killed at its first transaction: before the node gets it, and, the next time, just
// after. So the rollout is interrupted on both sides of every transaction, and each run goes on
// from what the one before left, which has a torn line at its end.
func TestKilledBetweenAnyTwoTransactionsItFinishes(t *testing.T) {
	s := newStory(t)
	s.plan()
	s.sign(signers...)
	ctx := context.Background()
	reaper := &reaper{node: s.node}
	proxy := httptest.NewServer(reaper)
	t.Cleanup(proxy.Close)
	kills, passed := 0, false
	for range 40 {
		out, killed, err := reaper.watch(osexec.Command("halocompile", append(s.sending("apply", proxy.URL), "-C", s.root)...), kills%2 == 0)
		if killed {
			kills++
			journal, err := os.OpenFile(filepath.Join(s.dir, "journal.jsonl"), os.O_APPEND|os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := journal.WriteString(`{"time":"2026-`); err != nil {
				t.Fatal(err)
			}
			journal.Close()
			continue
		}
		if err != nil {
			t.Fatalf("apply: %v\n%s", err, out)
		}
		if strings.Contains(out, "stage register can go on at") && !passed {
			passed = true
			s.pass()
			continue
		}
		if !strings.Contains(out, "nothing to do: every transaction of the bundle is done") {
			t.Fatalf("a run that was not killed says\n%s", out)
		}
		break
	}
	// Four transactions, each interrupted before it and after it.
	if kills != 8 || reaper.forwarded != 4 {
		t.Errorf("killed %d times, and %d transactions reached the node; want 8 and 4", kills, reaper.forwarded)
	}
	sent, err := s.client.Nonce(ctx, devnet.Address("relayer"), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	if sent != 4 {
		t.Errorf("the relayer has %d transactions on the chain, the bundle has 4", sent)
	}
	for name, want := range map[catalog.AuthorityRef]uint64{devnet.Council: 1, devnet.Deployer: 1, devnet.MeridianGovOps: 1, devnet.EmberGovOps: 1} {
		state, err := safe.Read(ctx, s.client, s.platform.Safes[name], common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if state.Nonce != want {
			t.Errorf("the %s Safe is at nonce %d, want %d", name, state.Nonce, want)
		}
	}
	// Each operation of the timelock was executed once.
	head, err := s.client.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	executed := crypto.Keccak256Hash([]byte("CallExecuted(bytes32,uint256,address,uint256,bytes)"))
	logs, err := s.client.Logs(ctx, chain.LogQuery{Addresses: []common.Address{s.platform.Timelock}, Topics: [][]common.Hash{{executed}}, To: head})
	if err != nil {
		t.Fatal(err)
	}
	calls := map[[2]common.Hash]int{}
	for _, log := range logs {
		calls[[2]common.Hash{log.Topics[1], log.Topics[2]}]++
	}
	for call, times := range calls {
		if times != 1 {
			t.Errorf("call %s of operation %s was executed %d times", call[1], call[0], times)
		}
	}
	// of the Class: RateLimits, Controller, cBEAM; of each Unit: its limits
	if len(calls) != 3+7+7 {
		t.Errorf("%d calls were executed", len(calls))
	}
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
}
