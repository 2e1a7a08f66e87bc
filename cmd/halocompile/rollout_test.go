// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/safe"
)

// A further Unit of a live Class: the plan has that Unit alone, and the whole line works for it.
func TestAFurtherUnitOfALiveClass(t *testing.T) {
	s := newStory(t)
	s.live()
	senior, err := os.ReadFile(filepath.Join(s.root, "halos", "meridian", "clo-tranched", "units", "senior.cue"))
	if err != nil {
		t.Fatal(err)
	}
	text := strings.NewReplacer("Meridian CLO Senior", "Meridian CLO Mezzanine", "mCLO-S", "mCLO-M", "0x145148e422DaFE6278526bE03374F171037576fA", devnet.Address("mezzanine manager").Hex()).Replace(string(senior))
	s.write(filepath.Join(s.root, "halos", "meridian", "clo-tranched", "units", "mezzanine.cue"), text)
	first := s.dir
	s.dir = filepath.Join(t.TempDir(), "second")
	out := s.plan()
	for _, absent := range []string{"deploy class", "deploy halo", "deploy unit senior", "activate class", "of unit senior"} {
		if strings.Contains(out, absent) {
			t.Errorf("the plan for one more Unit has %q:\n%s", absent, out)
		}
	}
	for _, present := range []string{"deploy unit mezzanine", "register unit mezzanine", "set limit PRIME_SUBSCRIBE of unit mezzanine for Prime ember"} {
		if !strings.Contains(out, present) {
			t.Errorf("the plan for one more Unit has no %q:\n%s", present, out)
		}
	}
	s.sign(signers...)
	s.must(s.sending("apply", s.node)...)
	s.pass()
	s.must(s.sending("advance", s.node)...)
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 5 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
	for name, want := range map[catalog.AuthorityRef]uint64{devnet.Council: 1, devnet.Deployer: 2, devnet.MeridianGovOps: 2, devnet.EmberGovOps: 2} {
		state, err := safe.Read(t.Context(), s.client, s.platform.Safes[name], common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		if state.Nonce != want {
			t.Errorf("the %s Safe is at nonce %d, want %d", name, state.Nonce, want)
		}
	}
	// The records of what was there before are as true as they were. They are only not all that
	// there is any more.
	s.dir = first
	if code, out, said := s.call(s.verifying()...); code != 4 || strings.Count(said, "HC") != 1 || !strings.Contains(said, "meridian/clo-tranched/mezzanine: HC7008") {
		t.Errorf("artifact verify of the first rollout: exit code %d\n%s%s", code, out, said)
	}
}

func TestEditsOfALiveUnit(t *testing.T) {
	s := newStory(t)
	s.live()
	unit := "halos/meridian/clo-tranched/units/senior.cue"
	s.edit(unit, `"Daily valuation of the loan portfolio"`, `"Daily valuation of the loan portfolio, audited yearly"`)
	if out := s.must("plan", storyClass, "--rpc-url", s.node); !strings.Contains(out, "Nothing to do") {
		t.Errorf("an edit that no chain holds plans\n%s", out)
	}
	s.edit(unit, `cadence: "24h"`, `cadence: "12h"`)
	before := s.footprint()
	if code, out, errors := s.call("plan", storyClass, "--rpc-url", s.node, "--exit-code"); code != 0 || !strings.Contains(out, "Nothing to do") {
		t.Errorf("an edit of the reporting alone: exit code %d\n%s%s", code, out, errors)
	}
	s.unmoved(before, "plan of an edit of the reporting alone")
	s.edit(unit, "capacity:        25M", "capacity:        24M")
	// What can change is changed by those who may, and recorded.
	s.dir = filepath.Join(t.TempDir(), "second")
	out := s.plan()
	for _, present := range []string{"unit.capacity  25,000,000 USDS → 24,000,000 USDS", unit + ":", "council signs with Safe", "set unit.capacity of unit senior"} {
		if !strings.Contains(out, present) {
			t.Errorf("the plan for another capacity has no %q:\n%s", present, out)
		}
	}
	for _, absent := range []string{"- deploy ", "- register ", "- set limit ", "unit junior  "} {
		if strings.Contains(out, absent) {
			t.Errorf("the plan for another capacity has %q:\n%s", absent, out)
		}
	}
	s.sign("council-1", "council-2")
	s.must(s.sending("apply", s.node)...)
	if out := s.must("plan", storyClass, "--rpc-url", s.node); !strings.Contains(out, "Nothing to do") || strings.Contains(out, "unit.capacity") {
		t.Errorf("the plan for what was changed says\n%s", out)
	}
	if out := s.must(s.verifying()...); !strings.Contains(out, "verified 4 artifacts") {
		t.Errorf("artifact verify says %q", out)
	}
	// What cannot is refused, by its field.
	s.edit(unit, `"mCLO-S"`, `"mCLO-T"`)
	s.refused(1, []string{"HC4002", unit + ":", "is mCLO-S on the chain and cannot become mCLO-T", "declare a new Unit"}, "plan", storyClass, "--rpc-url", s.node)
}
