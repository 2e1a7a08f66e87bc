// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// A Term Class goes through the same stages. Its limits are its own, so one operation registers
// everything, and a Unit is ready once it is deployed.
func TestATermClassOnARealChain(t *testing.T) {
	live := plantest.Start(t, "../..")
	p := live.PlanOf(t, plantest.Term)
	var batches []string
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			batches = append(batches, batch.ID.String())
		}
	}
	if got, want := strings.Join(batches, ", "), "deploy/deployer, register/anyone, limits/meridian-govops, limits/ember-govops"; got != want {
		t.Errorf("batches %s, want %s", got, want)
	}
	list := names(p)
	for _, call := range []string{
		"deploy/deployer: only if absent: class senior-secured: NfatFacility", "deploy/deployer: deploy class senior-secured", "deploy/deployer: deploy units bridge, term",
		"register/anyone: register class senior-secured", "register/anyone: activate class senior-secured",
		"limits/meridian-govops: set limit REPAY_PRINCIPAL of class senior-secured", "limits/meridian-govops: set limit REPAY_INTEREST of class senior-secured",
		"limits/meridian-govops: set limit TRANSFER of class senior-secured for harbour", "limits/meridian-govops: set limit ISSUE of class senior-secured for ember",
		"limits/ember-govops: set limit PRIME_SUBSCRIBE of class senior-secured for Prime ember", "limits/ember-govops: set limit PRIME_WITHDRAW of class senior-secured for Prime ember",
		"limits/ember-govops: set limit PRIME_COLLECT of class senior-secured for Prime ember",
	} {
		if !slices.Contains(list, call) {
			t.Errorf("there is no %q in\n%s", call, strings.Join(list, "\n"))
		}
	}
	t.Run("nobody stands at a contract", func(t *testing.T) { termApart(t, live, p) })
	live.Run(t, p)
	t.Run("keys are the facets'", func(t *testing.T) { termKeys(t, live) })
	live.Wait(t, plantest.Delay)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("after the delay: %+v", result.Next())
	}
	if done := live.PlanOf(t, plantest.Term); !done.Core.Empty() || len(done.Core.Changes) > 0 {
		t.Errorf("left: %v\n%+v", names(done), done.Core.Changes)
	}

	// again plans with changed manifests, whose digests are others then.
	again := func(change func(*catalog.Class)) (*plan.Plan, error) {
		declared := plantest.Copy(t, live.Catalog)
		class := declared.Class(plantest.Term)
		change(class)
		class.Manifest, class.Units[0].Manifest = common.Hash{8}, common.Hash{9}
		snapshot, err := observe.Latest(t.Context(), live.Client, declared, plantest.Term)
		if err != nil {
			return nil, err
		}
		return plan.Make(declared, plantest.Term, snapshot, 1)
	}
	for name, change := range map[string]func(*catalog.Class){
		"name of the NFATs": func(c *catalog.Class) { nfat.FacilityOf(c).Token.Name = "Other" },
	} {
		if _, err := again(change); fault.First(err) != fault.ChangeNotAllowed {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A Class stands where it was deployed, whatever its manifest says by now: here another first
	// limit.
	before, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Term)
	if err != nil {
		t.Fatal(err)
	}
	moved, err := again(func(c *catalog.Class) {
		c.Limits[0].Initial.MaxAmount.Sub(&c.Limits[0].Initial.MaxAmount.Int, common.Big1)
	})
	if err != nil || !moved.Core.Empty() {
		t.Fatalf("%v, %+v", err, moved)
	}
	now, was := moved.Core.Basis.Class, before.Basis.Class
	if now.Pau != was.Pau || !slices.Equal(now.Blocks, was.Blocks) || now.Operation.ID != was.Operation.ID {
		t.Errorf("the Class was\n%+v\nand is\n%+v", was, now)
	}
	// What no contract enforces changes nothing on the chain.
	recorded, err := again(func(c *catalog.Class) { c.Units[0].Redemption = "Otherwise" })
	if err != nil || !recorded.Core.Empty() || len(recorded.Core.Changes) > 0 {
		t.Errorf("%v, %+v", err, recorded)
	}
}

// termKeys compares every key with what the facet of its Controller says.
func termKeys(t *testing.T, live *plantest.Live) {
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Term)
	if err != nil {
		t.Fatal(err)
	}
	class := live.Catalog.Class(plantest.Term)
	network := live.Catalog.Networks[class.Network]
	halo, prime, transfer := bindings.NewNfatHaloController(), bindings.NewNfatPrimeController(), bindings.NewTransferAssetController()
	facility, gem := snapshot.Basis.Class.Blocks[0], network.Assets[nfat.FacilityOf(class).Asset].Address
	seen := map[string]bool{}
	for j, limit := range class.Limits {
		controller, subject := snapshot.Basis.Class.Pau.Controller, common.Address{}
		if limit.Prime != "" {
			controller = network.Primes[limit.Prime].Controller
		}
		if limit.Subject != nil {
			subject = limit.Subject.Address
		}
		data := map[string][]byte{
			"ISSUE":           halo.PackNfatHaloGetIssueRateLimitKey(facility, subject),
			"REPAY_PRINCIPAL": halo.PackNfatHaloGetRepayPrincipalRateLimitKey(facility, gem),
			"REPAY_INTEREST":  halo.PackNfatHaloGetRepayInterestRateLimitKey(facility, gem),
			"TRANSFER":        transfer.PackTransferAssetGetTransferRateLimitKey(gem, subject),
			"PRIME_SUBSCRIBE": prime.PackNfatPrimeGetSubscribeRateLimitKey(facility, gem),
			"PRIME_WITHDRAW":  prime.PackNfatPrimeGetWithdrawRateLimitKey(facility),
			"PRIME_COLLECT":   prime.PackNfatPrimeGetCollectRateLimitKey(facility),
		}[limit.Route]
		seen[limit.Route] = true
		if got := ask(t, live, controller, data); got != snapshot.Basis.Class.Limits[j].Key {
			t.Errorf("%s: the facet says %s, we compute %s", limit.Route, got, snapshot.Basis.Class.Limits[j].Key)
		}
	}
	if len(seen) != 7 {
		t.Errorf("the example covers only %v", seen)
	}
}
