// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// names are the calls of a plan, guards included, with the batch that each is in.
func names(p *plan.Plan) []string {
	var list []string
	for _, stage := range p.Core.Stages {
		for _, batch := range stage.Batches {
			for _, call := range batch.Calls {
				list = append(list, batch.ID.String()+": "+call.Name)
			}
		}
	}
	return list
}

// The snapshot that the other tests use is one that a real chain gave, of the repository's example.
// With -update it is observed anew.
func TestTheStoredSnapshotIsWhatARealChainSays(t *testing.T) {
	live := plantest.Start(t, "../..")
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	if golden.Updating() {
		plantest.Store(t, "plantest/testdata", live.Catalog, snapshot)
		t.Skip("stored; run again without -update to compare")
	}
	p := plantest.Make(t, live.Catalog, snapshot)
	t.Run("the stored one gives the same calls", func(t *testing.T) {
		stored := plantest.Make(t, plantest.Catalog(t), plantest.Snapshot(t))
		if got, want := strings.Join(names(stored), "\n"), strings.Join(names(p), "\n"); got != want {
			t.Errorf("stored:\n%s\n\nreal:\n%s", got, want)
		}
	})
	t.Run("two observations of one block are equal", func(t *testing.T) {
		again := plantest.Make(t, live.Catalog, snapshot)
		second := live.Plan(t)
		if again.Digest != p.Digest || second.Digest != p.Digest {
			t.Errorf("%s, %s, %s", p.Digest, again.Digest, second.Digest)
		}
	})
	t.Run("ids are the chain's", func(t *testing.T) { ids(t, live) })

	result := live.Run(t, p)
	if result.Complete() || result.Next().State != "waiting" {
		t.Fatalf("after the first run: %+v", result.Next())
	}
	t.Run("keys are the facets'", func(t *testing.T) { keys(t, live) })
	t.Run("what is deployed is not planned again", func(t *testing.T) {
		open := live.Plan(t)
		var stages []string
		for _, stage := range open.Core.Stages {
			stages = append(stages, string(stage.Name))
		}
		if got := strings.Join(stages, " "); got != "register limits" {
			t.Errorf("stages: %s", got)
		}
		if first := open.Core.Stages[0]; first.Delay != 0 || first.NotBefore <= open.Block.Time || first.NotBefore > open.Block.Time+uint64(plantest.Delay/time.Second) {
			t.Errorf("the timelock knows when: %+v", first)
		}
		for _, address := range open.Core.Addresses {
			if !address.Exists {
				t.Errorf("%s does not exist", address.Name)
			}
		}
	})
	live.Wait(t, plantest.Delay)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("after the delay: %+v", result.Next())
	}
	t.Run("nothing is left to plan", func(t *testing.T) {
		if done := live.Plan(t); !done.Core.Empty() || len(done.Core.Changes) > 0 {
			t.Errorf("left: %v\n%+v", names(done), done.Core.Changes)
		}
	})
	t.Run("what only the record shows is no change of the chain", func(t *testing.T) {
		declared := plantest.Copy(t, live.Catalog)
		class := declared.Class(plantest.Class)
		class.HaloManifest, class.Manifest, class.Units[0].Manifest = common.Hash{1}, common.Hash{2}, common.Hash{3}
		snapshot, err := observe.Latest(t.Context(), live.Client, declared, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		p := plantest.Make(t, declared, snapshot)
		if !p.Core.Empty() || len(p.Core.Changes) > 0 {
			t.Errorf("stages %v, changes %+v", names(p), p.Core.Changes)
		}
	})
	t.Run("a deployed Unit cannot be changed", func(t *testing.T) {
		for name, change := range map[string]func(*plantest.Live){
			"name of the token": func(l *plantest.Live) { lcts.PoolOf(unit(l)).Token.Name = "Other" },
			"haircut":           func(l *plantest.Live) { lcts.PoolOf(unit(l)).MaxHaircut++ },
		} {
			changed := &plantest.Live{Client: live.Client, Chain: live.Chain, Catalog: plantest.Copy(t, live.Catalog)}
			change(changed)
			unit(changed).Manifest = common.Hash{9}
			snapshot, err := observe.Latest(t.Context(), changed.Client, changed.Catalog, plantest.Class)
			if err == nil {
				_, err = plan.Make(changed.Catalog, plantest.Class, snapshot, 1)
			}
			if fault.First(err) != fault.ChangeNotAllowed {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
	t.Run("the network's manifest must be the chain's", func(t *testing.T) { networks(t, live) })
}

// networks changes one fact of the network's or the template's manifest after the other.
func networks(t *testing.T, live *plantest.Live) {
	for name, test := range map[string]struct {
		change func(*plantest.Live)
		code   fault.Code
		says   string
	}{
		"another chain":              {func(l *plantest.Live) { network(l).ChainID = 1 }, fault.NodeOfOtherChain, "1337"},
		"no factory there":           {func(l *plantest.Live) { network(l).Contracts.Factory = &common.Address{5} }, fault.NetworkIncomplete, "HaloFactory"},
		"no factory at all":          {func(l *plantest.Live) { network(l).Contracts.Factory = nil }, fault.NetworkIncomplete, "no Halo Factory"},
		"another contract's address": {func(l *plantest.Live) { network(l).Contracts.Beacon = network(l).Contracts.Timelock }, fault.NetworkIncomplete, "beacon"},
		"MultiSend with other code":  {func(l *plantest.Live) { network(l).Safe.MultiSendCallOnlyCodeHash[0] ^= 1 }, fault.CodeNotAsPinned, "MultiSendCallOnly"},
		"no Safe":                    {func(l *plantest.Live) { network(l).Authorities["council"].Safe = network(l).Contracts.Beacon }, fault.SafeNotAsPinned, "Safe"},
		"another deployer": {func(l *plantest.Live) {
			network(l).Authorities["deployer"].Safe = network(l).Authorities["council"].Safe
		}, fault.NetworkIncomplete, "DEPLOYER_ROLE"},
		"no deployer":                     {func(l *plantest.Live) { delete(network(l).Authorities, "deployer") }, fault.NetworkIncomplete, "deployer"},
		"an admin that is not allowed":    {func(l *plantest.Live) { class(l).Admins[0] = common.Address{8} }, fault.NetworkIncomplete, "admin"},
		"a Prime that is not paired":      {func(l *plantest.Live) { network(l).Primes["ember"].GovOps = "council" }, fault.NetworkIncomplete, "not paired"},
		"another range":                   {func(l *plantest.Live) { b := template(l).UnitBounds[1]; b.Max.Add(&b.Max.Int, common.Big1) }, fault.TemplateRangesDiffer, "unitBounds.capacity"},
		"another status":                  {func(l *plantest.Live) { template(l).Status = "deprecated" }, fault.TemplateRangesDiffer, "template.status"},
		"other code":                      {func(l *plantest.Live) { template(l).Components[0].CodeHash[0] ^= 1 }, fault.TemplateRangesDiffer, "components."},
		"a template without a record":     {func(l *plantest.Live) { template(l).Version = 7 }, fault.TemplateUnusable, "not registered"},
		"a template of an unknown kind":   {func(l *plantest.Live) { template(l).Kind = "other" }, fault.TemplateUnusable, "other"},
		"a Class of no such authority":    {func(l *plantest.Live) { class(l).GovOps = "nobody" }, fault.NotDeclared, "nobody"},
		"a route that the kind has not":   {func(l *plantest.Live) { unit(l).Limits[0].Route = "SIDEWAYS" }, fault.NotDeclared, "SIDEWAYS"},
		"a template that is not declared": {func(l *plantest.Live) { class(l).Template = "x@1" }, fault.NotDeclared, "x@1"},
	} {
		t.Run(name, func(t *testing.T) {
			changed := &plantest.Live{Client: live.Client, Catalog: plantest.Copy(t, live.Catalog)}
			test.change(changed)
			_, err := observe.Latest(t.Context(), changed.Client, changed.Catalog, plantest.Class)
			if err == nil || fault.First(err) != test.code || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v", err)
			}
		})
	}
	if _, err := observe.Latest(t.Context(), live.Client, live.Catalog, catalog.ClassRef{Halo: "meridian", Class: "nothing"}); fault.First(err) != fault.NothingToPlan {
		t.Errorf("%v", err)
	}
}

func ids(t *testing.T, live *plantest.Live) {
	network := live.Catalog.Networks["devnet"]
	registry, factory := bindings.NewTemplateRegistry(), bindings.NewHaloFactory()
	class := onchain.ClassID(plantest.Class)
	for _, test := range []struct {
		name string
		to   common.Address
		data []byte
		want common.Hash
	}{
		{"template", *network.Contracts.Registry, registry.PackTemplateId(onchain.Slug("portfolio-lcts"), 1), onchain.TemplateID("portfolio-lcts", 1)},
		{"another version", *network.Contracts.Registry, registry.PackTemplateId(onchain.Slug("portfolio-lcts"), 1<<32-1), onchain.TemplateID("portfolio-lcts", 1<<32-1)},
		{"class", *network.Contracts.Factory, factory.PackClassId(onchain.Slug("meridian"), onchain.Slug("clo-tranched")), class},
		{"unit", *network.Contracts.Factory, factory.PackUnitId(class, onchain.Slug("senior")), onchain.UnitID(class, "senior")},
	} {
		if got := ask(t, live, test.to, test.data); got != test.want {
			t.Errorf("%s: the chain says %s, we compute %s", test.name, got, test.want)
		}
	}
}

func keys(t *testing.T, live *plantest.Live) {
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	class := live.Catalog.Class(plantest.Class)
	network := live.Catalog.Networks[class.Network]
	halo, prime, transfer := bindings.NewLctsHaloController(), bindings.NewLctsPrimeController(), bindings.NewTransferAssetController()
	seen := map[string]bool{}
	for i, unit := range class.Units {
		state := snapshot.Basis.Units[i]
		subscribe, redeem := state.Contracts[1], state.Contracts[2]
		asset := network.Assets[unit.Asset].Address
		for j, limit := range unit.Limits {
			controller := snapshot.Basis.Class.Pau.Controller
			if limit.Prime != "" {
				controller = network.Primes[limit.Prime].Controller
			}
			data, ok := map[string][]byte{
				"SETTLE_SUBSCRIBE":      halo.PackLctsHaloGetSettleRateLimitKey(subscribe),
				"SETTLE_REDEEM":         halo.PackLctsHaloGetSettleRateLimitKey(redeem),
				"TRANSFER":              transfer.PackTransferAssetGetTransferRateLimitKey(asset, lcts.PoolOf(unit).Manager.Address),
				"PRIME_SUBSCRIBE":       prime.PackLctsPrimeGetSubscribeRateLimitKey(subscribe),
				"PRIME_REDEEM":          prime.PackLctsPrimeGetRedeemRateLimitKey(redeem),
				"PRIME_CLAIM_SUBSCRIBE": prime.PackLctsPrimeGetClaimRateLimitKey(subscribe),
				"PRIME_CLAIM_REDEEM":    prime.PackLctsPrimeGetClaimRateLimitKey(redeem),
			}[limit.Route]
			if !ok {
				t.Errorf("route %s has no getter here", limit.Route)
				continue
			}
			seen[limit.Route] = true
			if got := ask(t, live, controller, data); got != state.Limits[j].Key {
				t.Errorf("%s of %s: the facet says %s, we compute %s", limit.Route, unit.Name, got, state.Limits[j].Key)
			}
		}
	}
	if len(seen) != 7 {
		t.Errorf("the example covers only %v", seen)
	}
}

func ask(t *testing.T, live *plantest.Live, to common.Address, data []byte) common.Hash {
	t.Helper()
	answer, err := live.Client.Call(t.Context(), to, data, common.Hash{})
	if err != nil || len(answer) != 32 {
		t.Fatalf("%x, %v", answer, err)
	}
	return common.BytesToHash(answer)
}
