// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/safe"
)

// A facet that does not work on the Controller deploys, registers and gets its limits like any
// other. Nobody can sign a plan of it: the simulation goes on to first use.
func TestNothingIsSignedThatCouldNotBeUsed(t *testing.T) {
	s := newStory(t)
	if out := s.plan(); !strings.Contains(out, "First use simulated: 18 calls by the beacon and 1 Prime, in 2 Units; each comes to what it should.") {
		t.Errorf("the plan says nothing of first use:\n%s", out)
	}
	declared, err := manifest.Load(t.Context(), os.DirFS(s.root), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	live := &plantest.Live{Client: s.client, Catalog: declared}
	other := live.Send(t, "relayer", nil, plantest.Elsewhere(t, &bindings.LctsHaloFacetMetaData))
	before := live.Offer(t, "LCTS_HALO_FACET", other)
	// The template does not pin that one, so it does not come to first use.
	for _, arguments := range [][]string{{"plan", storyClass, "--rpc-url", s.node, "--out", filepath.Join(t.TempDir(), "other")}, s.signing("deployer-1")} {
		s.refused(4, []string{"HC3030", "portfolio-lcts_code.cue:", "LCTS_HALO_FACET of the Beacon ", "its code is "}, arguments...)
	}
	// A template that pins it is refused by first use.
	code, err := live.Client.CodeHash(t.Context(), other, common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	pinned := declared.Templates["portfolio-lcts@1"].Facet("LCTS_HALO_FACET").CodeHash.Hex()
	s.edit("halos/templates/portfolio-lcts_code.cue", pinned, code.Hex())
	s.refused(1, []string{
		"HC4004", "first use of unit junior: the beacon cannot lock the SubscribeQueue", "its actor " + devnet.Address("beacon").Hex(),
		"calls lctsHalo_lock of the Controller 0x", "do not sign",
	}, "plan", storyClass, "--rpc-url", s.node, "--out", filepath.Join(t.TempDir(), "other"))
	s.edit("halos/templates/portfolio-lcts_code.cue", code.Hex(), pinned)
	live.Offer(t, "LCTS_HALO_FACET", before)
	// What was planned before is simulated again by whoever signs it. A Prime's facet is its own.
	live.Offer(t, "LCTS_PRIME_FACET", live.Send(t, "relayer", nil, plantest.Elsewhere(t, &bindings.LctsPrimeFacetMetaData)), declared.Networks["devnet"].Primes["ember"].Controller)
	s.refused(1, []string{"HC4004", "first use of unit junior"}, s.signing("deployer-1")...)
}

// governance changes the chain between plan and apply: the template is revoked, a Safe's nonce is
// used, the deadline passes.
func TestWhatGovernanceChangedMeanwhileIsFound(t *testing.T) {
	t.Run("the template is no longer approved", func(t *testing.T) {
		s := newStory(t)
		s.plan()
		s.sign(signers...)
		s.council(s.platform.Registry, bindings.NewTemplateRegistry().PackSetStatus(onchain.TemplateID("portfolio-lcts", 1), 3))
		s.refused(4, []string{"HC4007", "portfolio-lcts.cue", `template.status: the manifest says "approved", the chain says "revoked"`}, s.sending("apply", s.node)...)
		s.refused(4, []string{"HC4007"}, "plan", storyClass, "--rpc-url", s.node)
	})
	t.Run("the template's ranges differ", func(t *testing.T) {
		s := newStory(t)
		s.edit("halos/templates/portfolio-lcts.cue", "max: 1_500", "max: 1_501")
		s.refused(4, []string{"HC4007", "portfolio-lcts.cue", "unitBounds.maxAnnualGrowth"}, "plan", storyClass, "--rpc-url", s.node)
	})
	t.Run("the Safe's nonce is used by something else", func(t *testing.T) {
		s := newStory(t)
		s.plan()
		s.sign(signers...)
		s.through(devnet.Deployer, s.platform.Guards, bindings.NewGuards().PackPlan([32]byte{1}))
		s.refused(4, []string{"HC6003", "deploy/deployer", "is at nonce 1, the bundle was signed for 0", "sign stage deploy again"}, s.sending("apply", s.node)...)
	})
	t.Run("the deadline is over", func(t *testing.T) {
		s := newStory(t)
		s.plan()
		s.sign(signers...)
		for range 4 {
			s.pass() // eight weeks
		}
		s.refused(4, []string{"HC6007", "its deadline was ", "plan again"}, s.sending("apply", s.node)...)
		s.refused(4, []string{"HC6007", "its deadline was ", "plan again"}, s.signing("deployer-3")...)
	})
	t.Run("an owner is replaced", func(t *testing.T) {
		s := newStory(t)
		s.plan()
		s.sign(signers...)
		first := devnet.Address("deployer 1")
		state := s.platform.Safes[devnet.Deployer]
		owners, err := safe.Read(t.Context(), s.client, state, common.Hash{})
		if err != nil {
			t.Fatal(err)
		}
		previous := common.HexToAddress("0x0000000000000000000000000000000000000001")
		for i, owner := range owners.Owners {
			if owner == first && i > 0 {
				previous = owners.Owners[i-1]
			}
		}
		s.through(devnet.Deployer, state, bindings.NewSafe().PackSwapOwner(previous, first, devnet.Address("freezer")))
		// The nonce is used, too, and that is what stops everything first.
		s.refused(4, []string{"HC6003"}, s.sending("apply", s.node)...)
	})
}
