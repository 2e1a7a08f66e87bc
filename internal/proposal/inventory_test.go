// SPDX-License-Identifier: AGPL-3.0-or-later

package proposal_test

import (
	"context"
	"strings"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/proposal"
)

// An entry that a change adds or edits is verified on the node of its network, and denied if it is
// not what it says. One whose network has no node is told. The others of the inventory are left.
func TestEntriesOfAChangeAreVerified(t *testing.T) {
	live := plantest.Start(t, root)
	b := newBench(t, live)
	network := live.Catalog.Networks["devnet"]
	prime := network.Primes["ember"]
	found, err := inventory.Scan(t.Context(), live.Client, live.Catalog, network, prime.Controller)
	if err != nil {
		t.Fatal(err)
	}
	draft, err := inventory.Draft(live.Catalog, found)
	if err != nil {
		t.Fatal(err)
	}
	b.write(b.head, "halos/inventory/harbour.cue", string(draft))
	b.edit(b.head, "halos/inventory/grove-pau.cue", "Grove, Diamond PAU", "Grove, its Diamond PAU")
	judged := func(want proposal.Verdict, differences int) *proposal.Proposal {
		t.Helper()
		p := b.judge()
		if p.Verdict != want || p.Inventory == nil || len(p.Inventory.Entries) != 2 || p.Inventory.Count() != differences {
			t.Fatalf("%s, %v, %+v", p.Verdict, p.Faults, p.Inventory)
		}
		for _, entry := range p.Inventory.Entries {
			if read := entry.Block != nil; read != (entry.Entry == "harbour" && want != proposal.Failed) {
				t.Errorf("%s was read: %t", entry.Entry, read)
			}
		}
		return p
	}
	judged(proposal.Nothing, 0)

	live.Council(t, found.Contracts["ADMINISTERED_AGENT"], bindings.NewAdministeredAgent().PackAddActor(devnet.Address("manager")))
	p := judged(proposal.Denied, 1)
	for _, entry := range p.Inventory.Entries {
		for _, each := range entry.Differences {
			if !strings.Contains(each.Chain, devnet.Address("manager").Hex()) {
				t.Errorf("%+v", each)
			}
		}
	}

	// Without an answer of the node nothing is said of the entry, and nothing passes.
	b.dial = func(context.Context, *catalog.Network) (*chain.Client, error) {
		return nil, fault.New(fault.NodeUnreachable, "devnet", "nobody answers")
	}
	if p := judged(proposal.Failed, 0); len(p.Faults) != 1 || p.Faults[0].Code != fault.NodeUnreachable {
		t.Errorf("%v", p.Faults)
	}
}
