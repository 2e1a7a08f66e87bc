// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	osexec "os/exec"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// begunAnew has a Class that is adopted and of which no rollout and no record are there. Where its
// plan is empty, the merge's commit is its first revision. A contract that is none of the Class is
// passed off as one, and neither a plan nor a record stands on that.
func (s *story) begunAnew(h *plantest.ByHand) {
	s.t.Helper()
	folder := filepath.Join(s.root, "halos", filepath.FromSlash(harbour))
	for _, each := range []string{"artifact", "approvals"} {
		if err := os.RemoveAll(filepath.Join(folder, each)); err != nil {
			s.t.Fatal(err)
		}
	}
	update := []string{"artifact", "update", harbour}
	s.says(s.must(update...), "was adopted and has no record: give --rpc-url")
	for _, arguments := range [][]string{{"init", "--quiet"}, {"add", "."}, {"-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "adopted"}} {
		if out, err := osexec.Command("git", append([]string{"-C", s.root}, arguments...)...).CombinedOutput(); err != nil {
			s.t.Fatalf("git %v: %v\n%s", arguments, err, out)
		}
	}
	s.refused(4, []string{"HC7008", harbour + " on devnet was adopted", "artifact update " + harbour}, "artifact", "verify", "--rpc-url", s.node)
	update = s.paged("artifact update")
	s.says(s.must(update...), "class-harbour.json", "unit-harbour.json")
	if record := s.recordOf("class-harbour.json"); len(record.History) != 1 || record.History[0].Commit == "" || record.Chain.Since != record.Declared.Class.Adopted.Block {
		s.t.Errorf("%+v", record)
	}
	verify := []string{"artifact", "verify", harbour, "--rpc-url", s.node}
	s.must(verify...)
	s.says(s.must(update...), "nothing to record")

	class := "halos/meridian/harbour/class.cue"
	place := filepath.Join(s.root, filepath.FromSlash(class))
	text, err := os.ReadFile(place)
	if err != nil {
		s.t.Fatal(err)
	}
	s.edit(class, h.Limits.Hex(), h.Agent.Hex())
	s.refused(3, []string{"HC2252", "class.adopted.contracts"}, "plan", harbour, "--rpc-url", s.node)
	s.write(place, string(text))
	if err := os.RemoveAll(filepath.Join(folder, "artifact")); err != nil {
		s.t.Fatal(err)
	}
	s.edit(class, h.Proxy.Hex(), s.platform.Prime.Agent.Hex())
	s.refused(4, []string{"HC4048", "class.adopted.contracts.ALM_PROXY"}, "plan", harbour, "--rpc-url", s.node)
}

func whole(tokens int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(tokens), big.NewInt(1e18))
}

// pool deploys a PAU with a Unit by hand, and gives it and one Prime their limits.
func (s *story) pool() *plantest.ByHand {
	s.t.Helper()
	a := newApp(strings.NewReader(""), os.Stderr, os.Stderr)
	a.dir = s.root
	declared, err := a.catalog(context.Background())
	if err != nil {
		s.t.Fatal(err)
	}
	h := &plantest.ByHand{Live: &plantest.Live{Client: s.client, Catalog: declared}, T: s.t, Network: declared.Networks["devnet"]}
	h.Used(declared.Templates["portfolio-lcts@1"], outsider)
	return h
}

// carried plans the Class, has two owners of each Safe sign, carries the plan out, and verifies the
// records.
func (s *story) carried() {
	s.t.Helper()
	known := map[string]bool{}
	s.newestOf(harbour, known)
	s.must("plan", harbour, "--rpc-url", s.node)
	s.dir = s.newest(harbour, known)
	_, b := s.documents()
	signed := map[catalog.AuthorityRef]bool{}
	for _, each := range b.Batches {
		if each.Safe == nil || signed[each.Authority] {
			continue
		}
		signed[each.Authority] = true
		for _, owner := range devnet.Owners(each.Authority)[:2] {
			s.sign(strings.ReplaceAll(owner, " ", "-"))
		}
	}
	out := s.must(s.sending("apply", s.node)...)
	for range 3 {
		if strings.Contains(flat(out), "the rollout is complete") {
			break
		}
		s.pass()
		out = s.must(s.sending("advance", s.node)...)
	}
	s.says(out, "the rollout is complete")
	s.must("artifact", "verify", harbour, "--rpc-url", s.node)
}

// newestOf notes the rollouts of a Class that there are.
func (s *story) newestOf(class string, known map[string]bool) {
	found, _ := filepath.Glob(filepath.Join(s.root, "halos", filepath.FromSlash(class), "approvals", "*"))
	for _, each := range found {
		known[each] = true
	}
}

func (s *story) recordOf(file string) *artifact.Record {
	s.t.Helper()
	return s.recordIn(harbour, file)
}

func (s *story) recordIn(class, file string) *artifact.Record {
	s.t.Helper()
	data, err := os.ReadFile(filepath.Join(s.root, "halos", filepath.FromSlash(class), "artifact", "devnet", file))
	if err != nil {
		s.t.Fatal(err)
	}
	record := &artifact.Record{}
	if err := json.Unmarshal(data, record); err != nil {
		s.t.Fatal(err)
	}
	return record
}

// initOf is the most that an init lets through at once.
func (s *story) initOf(rateLimits common.Address, key common.Hash) *big.Int {
	s.t.Helper()
	state := bindings.NewBeamState()
	answer, err := s.client.Call(context.Background(), s.platform.BeamState, state.PackInitRateLimits(key, rateLimits), common.Hash{})
	if err != nil {
		s.t.Fatal(err)
	}
	init, err := state.UnpackInitRateLimits(answer)
	if err != nil {
		s.t.Fatal(err)
	}
	return init.MaxAmount
}
