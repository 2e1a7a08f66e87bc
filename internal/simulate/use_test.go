// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/simulate"
)

// simulated plans and simulates a Class as the manifests have it.
func simulated(t *testing.T, live *plantest.Live, class catalog.ClassRef, change func(*catalog.Catalog)) *plan.Plan {
	t.Helper()
	changed := *live
	changed.Catalog = plantest.Copy(t, live.Catalog)
	if change != nil {
		change(changed.Catalog)
	}
	p := changed.PlanOf(t, class)
	var err error
	if p.Simulated, p.Gas, err = simulate.Run(t.Context(), live.Client, p, plantest.Compile(t, changed.Catalog, p), changed.Catalog); err != nil {
		t.Fatal(err)
	}
	return p
}

// facets are those that the two kinds are used by, with the Class that shows whether they work.
var facets = []struct {
	id       string
	class    catalog.ClassRef
	contract *bind.MetaData
	prime    bool
}{
	{"LCTS_HALO_FACET", plantest.Class, &bindings.LctsHaloFacetMetaData, false},
	{"LCTS_PRIME_FACET", plantest.Class, &bindings.LctsPrimeFacetMetaData, true},
	{"TRANSFER_ASSET_FACET", plantest.Term, &bindings.TransferAssetFacetMetaData, false},
	{"NFAT_HALO_FACET", plantest.Term, &bindings.NfatHaloFacetMetaData, false},
	{"NFAT_PRIME_FACET", plantest.Term, &bindings.NfatPrimeFacetMetaData, true},
}

var (
	anAddress  = regexp.MustCompile(`0x[0-9a-fA-F]{40}`)
	aNumberful = regexp.MustCompile(`0x[0-9a-fA-F]{64}`)
)

// inWords is what a plan says of first use, without addresses: they come from the contracts' code.
func inWords(p *plan.Plan) string {
	var text strings.Builder
	for _, use := range p.Simulated.Uses {
		mark := "ok  "
		if !use.OK {
			mark = "FAIL"
		}
		fmt.Fprintf(&text, "%s unit %s: %s: %s", mark, use.Unit, use.Who, use.What)
		if use.Answer != "" {
			fmt.Fprintf(&text, " → %s", use.Answer)
		}
		text.WriteByte('\n')
	}
	for _, note := range p.Simulated.Notes {
		fmt.Fprintf(&text, "note %s\n", note)
	}
	for _, finding := range p.Simulated.Findings {
		fmt.Fprintf(&text, "finding %s\n", finding)
	}
	return anAddress.ReplaceAllString(aNumberful.ReplaceAllString(text.String(), "0x…"), "0x…")
}

func TestFirstUseShowsWhetherTheFacetsWorkOnTheControllers(t *testing.T) {
	live := plantest.Start(t, "../..")
	var words strings.Builder
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		p := simulated(t, live, class, nil)
		fmt.Fprintf(&words, "# %s\n%s\n", class, inWords(p))
		if !p.Simulated.Passed || len(p.Simulated.Uses) == 0 || len(p.Simulated.Notes) > 0 {
			t.Errorf("%s: %v, %d uses, notes %v", class, p.Simulated.Findings, len(p.Simulated.Uses), p.Simulated.Notes)
		}
	}
	for _, facet := range facets {
		var controllers []common.Address
		if facet.prime {
			controllers = append(controllers, live.Catalog.Networks["devnet"].Primes["ember"].Controller)
		}
		before := live.Offer(t, facet.id, live.Send(t, "relayer", nil, plantest.Elsewhere(t, facet.contract)), controllers...)
		live.Pin(t, facet.id) // the template's own facet does not work
		p := simulated(t, live, facet.class, nil)
		if p.Simulated.Passed {
			t.Errorf("%s looks for its bindings elsewhere, and the plan passes", facet.id)
		}
		if len(p.Simulated.Uses) > 0 {
			fmt.Fprintf(&words, "# %s looks for its bindings elsewhere\n%s\n", facet.id, inWords(p))
		} else if facet.id != "NFAT_HALO_FACET" { // the factory uses it, so nothing is deployed
			t.Errorf("%s looks for its bindings elsewhere, and first use is not judged: %v", facet.id, p.Simulated.Findings)
		}
		live.Offer(t, facet.id, before, controllers...)
		live.Pin(t, facet.id)
		if p := simulated(t, live, facet.class, nil); !p.Simulated.Passed {
			t.Errorf("%s as it was: %v", facet.id, p.Simulated.Findings)
		}
	}
	// Repayments work without it, but no Unit ever has its capacity back.
	undo := live.Unwire(t, "NFAT_HALO_FACET", "nfatHalo_getPosition(address,uint256)")
	live.Pin(t, "NFAT_HALO_FACET")
	p := simulated(t, live, plantest.Term, nil)
	if p.Simulated.Passed {
		t.Error("the Controller does not say what is outstanding, and the plan passes")
	}
	fmt.Fprintf(&words, "# NFAT_HALO_FACET does not say what is outstanding\n%s\n", inWords(p))
	undo()
	golden.Check(t, "testdata/first_use.txt", words.String())
}

// What limits or Primes cannot do yet is said, and is no mistake.
func TestWhatFirstUseCannotShowIsNoted(t *testing.T) {
	live := plantest.Start(t, "../..")
	class := func(c *catalog.Catalog, name catalog.ClassRef) *catalog.Class {
		class := c.Class(name)
		return class
	}
	limit := func(list []*catalog.Limit, route string, tokens int64) {
		for _, each := range list {
			if each.Route == route {
				each.Initial.MaxAmount = catalog.NewInteger(new(big.Int).Mul(big.NewInt(tokens), big.NewInt(params.Ether)))
				if tokens == 0 {
					each.Initial.Slope = catalog.NewInteger(new(big.Int))
				}
			}
		}
	}
	var words strings.Builder
	for _, test := range []struct {
		name   string
		class  catalog.ClassRef
		change func(*catalog.Catalog)
	}{
		{"an NFAT is larger than the first limit of issues", plantest.Term, func(c *catalog.Catalog) { limit(class(c, plantest.Term).Limits, "ISSUE", 4_999_999) }},
		{"an NFAT is as large as the first limit of issues", plantest.Term, func(c *catalog.Catalog) { limit(class(c, plantest.Term).Limits, "ISSUE", 5_000_000) }},
		{"a Prime cannot bring the least size at once", plantest.Term, func(c *catalog.Catalog) { limit(class(c, plantest.Term).Limits, "PRIME_SUBSCRIBE", 100_000) }},
		{"nothing can be sent to work", plantest.Term, func(c *catalog.Catalog) { limit(class(c, plantest.Term).Limits, "TRANSFER", 0) }},
		{"nothing can be repaid", plantest.Term, func(c *catalog.Catalog) { limit(class(c, plantest.Term).Limits, "REPAY_PRINCIPAL", 0) }},
		{"nothing can be settled", plantest.Class, func(c *catalog.Catalog) { limit(class(c, plantest.Class).Units[0].Limits, "SETTLE_SUBSCRIBE", 0) }},
		{"nothing can be subscribed", plantest.Class, func(c *catalog.Catalog) { limit(class(c, plantest.Class).Units[0].Limits, "PRIME_SUBSCRIBE", 0) }},
		{"nothing can be redeemed", plantest.Class, func(c *catalog.Catalog) { limit(class(c, plantest.Class).Units[0].Limits, "PRIME_REDEEM", 0) }},
		{"no redemption can be settled", plantest.Class, func(c *catalog.Catalog) { limit(class(c, plantest.Class).Units[0].Limits, "SETTLE_REDEEM", 0) }},
	} {
		p := simulated(t, live, test.class, test.change)
		if !p.Simulated.Passed || len(p.Simulated.Uses) == 0 {
			t.Errorf("%s: %v", test.name, p.Simulated.Findings)
		}
		if quiet := strings.Contains(test.name, "as large as"); quiet != (len(p.Simulated.Notes) == 0) && !strings.Contains(test.name, "work") {
			t.Errorf("%s: notes %v", test.name, p.Simulated.Notes)
		}
		fmt.Fprintf(&words, "# %s\n%s\n", test.name, inWords(p))
	}
	// A Prime whose Controller has no such facet yet.
	ember := live.Catalog.Networks["devnet"].Primes["ember"]
	live.Council(t, ember.Controller, bindings.NewController().PackRemoveIntegrations([][32]byte{onchain.Slug("LCTS_PRIME_FACET"), onchain.Slug("NFAT_PRIME_FACET")}))
	for _, name := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		p := simulated(t, live, name, nil)
		if !p.Simulated.Passed || len(p.Simulated.Notes) == 0 {
			t.Errorf("without the Prime's facet: %v, %v", p.Simulated.Findings, p.Simulated.Notes)
		}
		fmt.Fprintf(&words, "# the Prime's Controller has no facet for it: %s\n%s\n", name, inWords(p))
	}
	// A Prime for which nobody may act.
	answer, err := live.Client.Call(t.Context(), ember.Controller, bindings.NewController().PackAccessControls(), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	at := common.BytesToAddress(answer)
	answer, err = live.Client.Call(t.Context(), at, bindings.NewAccessControls().PackGetRoleMember(onchain.AllocatorRole.ID(), new(big.Int)), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	agent := common.BytesToAddress(answer)
	live.Council(t, at, bindings.NewAccessControls().PackRevokeRole(onchain.AllocatorRole.ID(), agent))
	p := simulated(t, live, plantest.Class, nil)
	fmt.Fprintf(&words, "# nobody may act for the Prime\n%s\n", inWords(p))
	if !p.Simulated.Passed || len(p.Simulated.Notes) == 0 {
		t.Errorf("nobody acts for the Prime: %v, %v", p.Simulated.Findings, p.Simulated.Notes)
	}
	golden.Check(t, "testdata/notes.txt", words.String())
}

// A Prime without the asset is given some, wherever the token keeps balances.
func TestAPrimeIsGivenWhatFirstUseTakes(t *testing.T) {
	live := plantest.Start(t, "../..")
	network := live.Catalog.Networks["devnet"]
	ember, usds := network.Primes["ember"], network.Assets["USDS"].Address
	answer, err := live.Client.Call(t.Context(), usds, bindings.NewDevToken().PackBalanceOf(ember.ALMProxy), common.Hash{})
	if err != nil {
		t.Fatal(err)
	}
	council := network.Authorities[devnet.Council].Safe
	proxy := bindings.NewALMProxy()
	live.Council(t, ember.ALMProxy, proxy.PackGrantRole(onchain.ControllerRole.ID(), council))
	live.Council(t, ember.ALMProxy, proxy.PackDoCall(usds, bindings.NewDevToken().PackTransfer(council, new(big.Int).SetBytes(answer))))
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		if p := simulated(t, live, class, nil); !p.Simulated.Passed || len(p.Simulated.Notes) > 0 {
			t.Errorf("%s: %v, %v", class, p.Simulated.Findings, p.Simulated.Notes)
		}
	}

	// mapping 3, in Solidity's order and in Vyper's; and a constant.
	const solidity, vyper, constant = "60043560005260036020526040600020546000526020" + "6000f3", "600360005260043560205260406000205460005260206000f3", "602a60005260206000f3"
	holder := devnet.Address("freezer")
	for name, runtime := range map[string]string{"solidity": solidity, "vyper": vyper, "constant": constant} {
		code := common.FromHex(runtime)
		creation := append(common.FromHex(fmt.Sprintf("60%02x600c60003960%02x6000f3", len(code), len(code))), code...)
		token := live.Send(t, "relayer", nil, creation)
		head, err := live.Client.Head(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		amount, slot, err := simulate.BalanceOf(t.Context(), live.Client, token, holder, plan.Block{Hash: head.Hash, Time: head.Time})
		if err != nil {
			t.Fatal(err)
		}
		padded, place := common.LeftPadBytes(holder[:], 32), common.BigToHash(big.NewInt(3))
		switch want := map[string]common.Hash{"solidity": crypto.Keccak256Hash(padded, place[:]), "vyper": crypto.Keccak256Hash(place[:], padded)}[name]; {
		case name == "constant" && (slot != nil || amount.Int64() != 42):
			t.Errorf("a token that keeps nothing: %v, %v", amount, slot)
		case name != "constant" && (slot == nil || *slot != want):
			t.Errorf("%s: %v, want %v", name, slot, want)
		}
	}
}

// many gives a Class more Units of the same kind.
func many(t *testing.T, c *catalog.Catalog, name catalog.ClassRef, n int) {
	t.Helper()
	class := c.Class(name)
	for i := len(class.Units); i < n; i++ {
		unit := plantest.Copy(t, c).Class(name).Units[0]
		unit.Name, unit.Manifest = catalog.UnitName(fmt.Sprintf("unit-%02d", i)), common.BigToHash(big.NewInt(int64(i)))
		if lcts.PoolOf(unit) != nil {
			lcts.PoolOf(unit).Token.Symbol = fmt.Sprintf("U%d", i)
			lcts.PoolOf(unit).Manager.Address[0] ^= byte(i)
		}
		class.Units = append(class.Units, unit)
	}
}

func TestFirstUseTakesAsManyRequestsForManyUnitsAsForFew(t *testing.T) {
	live := plantest.Start(t, "../..")
	var requests atomic.Int64
	proxy := chaintest.Node(t, live.Chain.URL(), func(q chaintest.Query) any {
		if q.First {
			requests.Add(1)
		}
		return nil
	})
	client, err := chain.Dial(t.Context(), proxy, chain.Options{Errors: bindings.ABIs()})
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
		counts := map[int]int64{}
		for _, n := range []int{2, 12} {
			changed := *live
			changed.Catalog = plantest.Copy(t, live.Catalog)
			many(t, changed.Catalog, class, n)
			p := changed.PlanOf(t, class)
			before := requests.Load()
			first, err := simulate.FirstUse(t.Context(), client, changed.Catalog, p)
			if err != nil || len(first.Units) != n {
				t.Fatalf("%d Units of %d, %v", len(first.Units), n, err)
			}
			counts[n] = requests.Load() - before
		}
		// Three batches of questions; the block and one simulation for balances.
		if counts[2] != counts[12] || counts[2] > 5 {
			t.Errorf("%s: %v requests", class, counts)
		}
	}
}

// On each node: the example passes, a facet that looks elsewhere fails, and what is too much for
// one simulation is shown in part.
func TestFirstUseOnEveryNode(t *testing.T) {
	chaintest.Each(t, func(t *testing.T, peer *chaintest.Peer) {
		peer.Fund(t, devnet.Address("installer"), new(big.Int).Mul(big.NewInt(2_000), big.NewInt(params.Ether)))
		live := plantest.StartOn(t, "../..", peer)
		for _, class := range []catalog.ClassRef{plantest.Class, plantest.Term} {
			if p := simulated(t, live, class, nil); !p.Simulated.Passed || len(p.Simulated.Uses) == 0 || len(p.Simulated.Notes) > 0 {
				t.Errorf("%s: %v, %v", class, p.Simulated.Findings, p.Simulated.Notes)
			}
		}
		started := time.Now()
		p := simulated(t, live, plantest.Class, func(c *catalog.Catalog) { many(t, c, plantest.Class, 16) })
		units := map[catalog.UnitName]bool{}
		for _, use := range p.Simulated.Uses {
			units[use.Unit] = true
		}
		t.Logf("first use of %d of 16 Units, in %s: %v", len(units), time.Since(started).Round(time.Millisecond), p.Simulated.Notes)
		if !p.Simulated.Passed || len(units) == 0 || (len(units) < 16) != (len(p.Simulated.Notes) == 1) {
			t.Errorf("16 Units: first use of %d, %v, %v", len(units), p.Simulated.Findings, p.Simulated.Notes)
		}
		facet := facets[0]
		live.Offer(t, facet.id, live.Send(t, "relayer", nil, plantest.Elsewhere(t, facet.contract)))
		live.Pin(t, facet.id)
		p = simulated(t, live, facet.class, nil)
		if p.Simulated.Passed || !slices.ContainsFunc(p.Simulated.Findings, func(finding string) bool {
			return strings.Contains(finding, "the beacon cannot lock the SubscribeQueue")
		}) {
			t.Errorf("%s looks for its bindings elsewhere: %v", facet.id, p.Simulated.Findings)
		}
		if data, err := json.Marshal(p.Simulated); err != nil || !bytes.Contains(data, []byte(`"ok":false`)) {
			t.Errorf("the plan does not show the use that fails: %v", err)
		}
	})
}
