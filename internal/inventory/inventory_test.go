// SPDX-License-Identifier: AGPL-3.0-or-later

package inventory_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/big"
	"os"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/creation"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/manifesttest"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/report"
)

// scanned is the draft of the entry that a scan from an address makes.
func scanned(h *plantest.ByHand, from common.Address) (*inventory.Deployment, string) {
	h.T.Helper()
	found, err := inventory.Scan(h.T.Context(), h.Client, h.Catalog, h.Network, from)
	if err != nil {
		h.T.Fatal(err)
	}
	text, err := inventory.Draft(h.Catalog, found)
	if err != nil {
		h.T.Fatal(err)
	}
	return found, string(text)
}

// inventoried are the repository's manifests with drafts as entries.
func inventoried(t *testing.T, drafts map[string]string) *catalog.Catalog {
	t.Helper()
	files := manifesttest.Repository(t, "../..")
	for name, text := range drafts {
		files["halos/inventory/"+name+".cue"] = &fstest.MapFile{Data: []byte(text)}
	}
	declared, err := manifest.Load(t.Context(), files, manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return declared
}

// unstable is what two runs do not share.
var unstable = regexp.MustCompile(`block:? +\d+(, \d{4}-\d\d-\d\dT[0-9:]+Z)?|"\d{4}-\d\d-\d\d"`)

// tail is what a compiler writes behind code: INVALID, a map with its version, and its length.
var tail = append([]byte{0xfe, 0xa1, 0x64}, append([]byte("solc"), 0x43, 0, 8, 0x22, 0, 10)...)

// Three Classes that people deployed by hand: each is found from any of its contracts, drafted,
// read back as an entry, and has the verdict that it deserves.
func TestWhatWasDeployedByHandIsFoundAndJudged(t *testing.T) {
	live := plantest.Start(t, "../..")
	network := live.Catalog.Networks["devnet"]
	ether := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	hand := func() *plantest.ByHand { return &plantest.ByHand{Live: live, T: t, Network: network} }

	good, term, odd := hand(), hand(), hand()
	good.PAU(live.Catalog.Templates["portfolio-lcts@1"].Integrations, nil)
	good.Leave(good.Proxy, good.Access, good.Limits)
	asset, ember := network.Assets["USDS"].Address, network.Primes["ember"].ALMProxy
	good.Limit(onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, ember), ether(200_000), ether(150_000))

	template := live.Catalog.Templates["term-nfat@1"]
	term.PAU(template.Integrations[:1], map[string][]byte{"limits": tail})
	term.NFAT(template)
	term.Leave(term.Access, term.Limits) // and stays an admin of the ALMProxy
	term.Limit(onchain.LimitKey("LIMIT_NFAT_HALO_ISSUE", term.Facility, ember), ether(1), ether(1))
	term.Limit(common.Hash{7}, ether(1), ether(1))

	odd.PAU(live.Catalog.Templates["portfolio-lcts@1"].Integrations, map[string][]byte{"proxy": {0}})
	odd.Leave(odd.Proxy, odd.Access, odd.Limits)

	drafts := map[string]string{}
	for name, each := range map[string]*plantest.ByHand{"good": good, "term": term, "odd": odd} {
		want := each.Contracts()
		for from, at := range want {
			found, text := scanned(each, at)
			if !reflect.DeepEqual(found.Contracts, want) {
				t.Errorf("%s from %s: %v, want %v", name, from, found.Contracts, want)
			}
			if drafts[name] != "" && drafts[name] != text {
				t.Errorf("%s: the draft from %s is another one:\n%s", name, from, text)
			}
			drafts[name] = text
		}
		golden.Check(t, "testdata/"+name+".cue", unstable.ReplaceAllString(drafts[name], "…"))
	}

	declared := inventoried(t, drafts)
	names := slices.Sorted(maps.Keys(drafts))
	verify := func() *inventory.Inventory {
		t.Helper()
		found, err := inventory.Verify(t.Context(), live.Client, declared, nil, names)
		if err != nil {
			t.Fatal(err)
		}
		return found
	}
	found := verify()
	results := map[string]inventory.Grade{}
	for _, entry := range found.Entries {
		if len(entry.Differences) > 0 || entry.Block == nil {
			t.Errorf("%+v", entry)
		}
		for _, verdict := range entry.Verdicts {
			results[entry.Entry] = verdict.Result
		}
	}
	if want := map[string]inventory.Grade{"good": inventory.Conforms, "term": inventory.Except, "odd": inventory.Foreign}; !reflect.DeepEqual(results, want) {
		t.Errorf("%v, want %v", results, want)
	}
	text := report.Inventory(found)
	golden.Check(t, "testdata/verified.txt", unstable.ReplaceAllString(text, "…")+"\n"+report.InventoryTable(found))
	for line := range strings.Lines(text) {
		if len([]rune(line)) > 101 {
			t.Errorf("more than 100 columns: %s", line)
		}
	}

	repinned(t, declared, verify)

	// The drafts say enough to count what goes out in a day: a transfer does, an issue does not,
	// and what nobody knows is listed.
	most := func(name string) *headroom.EntryDocument {
		t.Helper()
		document, err := headroom.OfEntry(declared, declared.Inventory[name])
		if err != nil {
			t.Fatal(err)
		}
		return document
	}
	slope := new(big.Int).Div(ether(150_000), big.NewInt(86_400))
	want := new(big.Int).Add(ether(150_000), slope.Mul(slope, big.NewInt(86_400)))
	if of := most("good"); len(of.Losses) != 1 || of.Losses[0].Token != "USDS" || of.Losses[0].Sum.Amount.Cmp(want) != 0 || len(of.Unknown) != 0 {
		t.Errorf("%+v", of)
	}
	if of := most("term"); len(of.Losses) != 0 || len(of.Unknown) != 1 || of.Unknown[0].Key != (common.Hash{7}) {
		t.Errorf("%+v", of)
	}

	// What cannot be adopted is refused, each with its reason and the way forward.
	for name, want := range map[string][2]string{
		"good": {"no contract of a Unit", "scan a contract of each of its Units"},
		"term": {"a Term Class cannot be adopted", "keep the entry"},
		"odd":  {"entry.template names no template", "inventory verify"},
	} {
		_, err := inventory.Adopt(t.Context(), live.Client, declared, inventory.Wish{Entries: []string{name}, Class: catalog.ClassRef{Halo: "meridian", Class: "harbour"}})
		faults, _ := fault.All(err)
		if len(faults) != 1 || faults[0].Code != fault.NotAdoptable || !strings.Contains(faults[0].What, want[0]) || !strings.Contains(faults[0].Do, want[1]) {
			t.Errorf("%s: %+v", name, faults)
		}
	}

	// However many entries, roles and limits there are, they are read in the same number of
	// requests.
	proxy := chaintest.NewProxy(t, live.Chain.URL(), time.Minute)
	count := func(names ...string) int {
		client, err := chain.Dial(t.Context(), proxy.URL, chain.Options{Errors: bindings.ABIs()})
		if err != nil {
			t.Fatal(err)
		}
		defer client.Close()
		proxy.Begin(nil)
		if _, err := inventory.Verify(t.Context(), client, declared, nil, names); err != nil {
			t.Fatal(err)
		}
		return len(proxy.Seen())
	}
	if one, all := count("odd"), count(names...); one != all || all > 6 {
		t.Errorf("%d requests for an entry without limits, %d for three entries", one, all)
	}

	// GovOps lower a limit, as they may; somebody gets a role, and that is a difference.
	good.By(t, "meridian-govops", network.Contracts.Configurator, bindings.NewConfigurator().PackSetRateLimit(good.Limits, onchain.LimitKey("LIMIT_ASSET_TRANSFER", asset, ember), ether(50_000), ether(0)))
	if found := verify(); found.Count() != 0 || len(found.Entries[0].Differences) != 1 || !found.Entries[0].Differences[0].Ramped {
		t.Errorf("a limit was lowered: %+v", found.Entries[0])
	}
	good.Council(t, good.Agent, bindings.NewAdministeredAgent().PackAddActor(devnet.Address("manager")))
	if found := verify(); found.Count() != 1 || !strings.Contains(found.Entries[0].Differences[1].Chain+found.Entries[0].Differences[0].Chain, devnet.Address("manager").Hex()) {
		t.Errorf("somebody else may act: %+v", found.Entries[0])
	}
}

// repinned has the template of the entry good pin another code and a function less: the facet that
// the Beacon offers, and that the Controller has, is not what was approved.
func repinned(t *testing.T, declared *catalog.Catalog, verify func() *inventory.Inventory) {
	t.Helper()
	template := declared.Templates["portfolio-lcts@1"]
	was := slices.Clone(template.Facets)
	defer func() { template.Facets = was }()
	template.Facets = slices.Clone(was)
	template.Facets[0].CodeHash, template.Facets[1].Wires = common.Hash{1}, was[1].Wires[1:]
	verdict := verify().Entries[0].Verdicts[0]
	if verdict.Result != inventory.Except || len(verdict.Reasons) != 2 {
		t.Fatalf("%+v", verdict)
	}
	for i, want := range []string{was[0].ID + " has code " + was[0].CodeHash.Hex(), was[1].ID + " has the functions " + was[1].Wires[0].Selector.String()} {
		if reason := verdict.Reasons[i]; reason.Aspect != inventory.OfFacets || reason.Mend != "" || !strings.Contains(reason.What, want) {
			t.Errorf("%+v, want %q", reason, want)
		}
	}
}

// An entry is refused that has no code, or that the factory deployed; an address without code or
// without a contract that is known cannot be scanned.
func TestEntriesOfNothingAreRefused(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	network := live.Catalog.Networks["devnet"]
	for _, at := range []common.Address{{1}, network.Assets["USDS"].Address} {
		if _, err := inventory.Scan(t.Context(), live.Client, live.Catalog, network, at); !errors.Is(err, fault.NothingToScan) {
			t.Errorf("%s: %v", at, err)
		}
	}
	ember := network.Primes["ember"]
	found, err := inventory.Scan(t.Context(), live.Client, live.Catalog, network, ember.Controller)
	if err != nil || found.Contracts["ALM_PROXY"] != ember.ALMProxy || found.Kind() != "core" {
		t.Fatalf("%v, %+v", err, found)
	}
	snapshot := live.PlanOf(t, plantest.Class).Core.Basis.Class
	declared := plantest.Copy(t, live.Catalog)
	declared.Inventory = map[string]*catalog.Entry{"old": {Name: "old", Kind: "core", Scope: "class", Halo: "old", Network: "devnet", Contracts: map[string]common.Address{
		"CONTROLLER": snapshot.Pau.Controller, "VAULT": {1},
	}}}
	standing, err := inventory.Verify(t.Context(), live.Client, declared, nil, []string{"old"})
	if err != nil {
		t.Fatal(err)
	}
	said := fmt.Sprint(standing.Entries[0].Differences)
	if standing.Count() != 2 || !strings.Contains(said, "there is no code at this address") || !strings.Contains(said, "the factory deployed it for class "+plantest.Class.String()) {
		t.Errorf("%s", said)
	}
}

// From a queue or share of a Portfolio Unit the others are found, with the PAU, and code and wiring
// are the template's: the factory deployed it, and nobody tells that to the scan.
func TestAUnitIsFoundFromEachOfItsContracts(t *testing.T) {
	live := plantest.Start(t, "../..")
	live.Launch(t, plantest.Class)
	network := live.Catalog.Networks["devnet"]
	basis := live.PlanOf(t, plantest.Class).Core.Basis
	unit := basis.Units[0].Contracts
	for i, from := range unit {
		found, err := inventory.Scan(t.Context(), live.Client, live.Catalog, network, from)
		if err != nil {
			t.Fatal(err)
		}
		for j, name := range []string{"UNIT_SHARE", "SUBSCRIBE_QUEUE", "REDEEM_QUEUE"} {
			if found.Contracts[name] != unit[j] {
				t.Errorf("from contract %d: %s is %s, want %s", i, name, found.Contracts[name], unit[j])
			}
		}
		if found.Contracts["CONTROLLER"] != basis.Class.Pau.Controller || found.Contracts["ADMINISTERED_AGENT"] != basis.Class.Pau.Agent {
			t.Errorf("from contract %d: %v", i, found.Contracts)
		}
		named := 0
		for _, limit := range found.Held.Limits {
			if limit.Name != "" {
				named++
			}
		}
		if named < 3 {
			t.Errorf("from contract %d: %+v", i, found.Held.Limits)
		}
		verdict := inventory.Judge(live.Catalog, found, "")[0]
		for _, reason := range verdict.Reasons {
			if reason.Foreign || reason.Aspect == inventory.OfWiring || reason.Aspect == inventory.OfRegistration {
				t.Errorf("from contract %d: %+v", i, reason)
			}
		}
		elsewhere(t, live.Catalog, found)
	}
}

// elsewhere has the template pin a share that was built elsewhere: with a metadata tail, and stored
// in the repository. The contracts are compared with that. Without the stored code nobody can.
func elsewhere(t *testing.T, declared *catalog.Catalog, found *inventory.Deployment) {
	t.Helper()
	code := append(bindings.CreationCode(&bindings.UnitShareMetaData), common.FromHex("a164736f6c6343000822000a")...)
	hash := crypto.Keccak256Hash(code)
	template := *declared.Templates["portfolio-lcts@1"]
	template.Components = slices.Clone(template.Components)
	share := template.Component("UNIT_SHARE")
	share.CodeHash, share.Code = hash, &catalog.Build{}
	as := *declared
	as.Templates = map[catalog.TemplateRef]*catalog.Template{"portfolio-lcts@1": &template}
	said := func(stored fs.FS) (reasons []string) {
		found.Stored = stored
		for _, reason := range inventory.Judge(&as, found, "")[0].Reasons {
			if reason.Aspect == inventory.OfCode {
				reasons = append(reasons, reason.What)
			}
		}
		return reasons
	}
	if with := said(fstest.MapFS{creation.File(hash): {Data: creation.Text(code)}}); len(with) > 0 {
		t.Errorf("with the stored code: %q", with)
	}
	other := append(bytes.Clone(code[:len(code)-200]), make([]byte, 200)...)
	share.CodeHash = crypto.Keccak256Hash(other)
	if with := said(fstest.MapFS{creation.File(share.CodeHash): {Data: creation.Text(other)}}); len(with) != 1 || !strings.Contains(with[0], "its code is other than the template's") {
		t.Errorf("with other code: %q", with)
	}
	if without := said(fstest.MapFS{}); len(without) != 1 || !strings.Contains(without[0], "neither this program nor the repository") {
		t.Errorf("without it: %q", without)
	}
}

// Whoever has no node of a network is told that its entries are not verified.
func TestEntriesOfOtherNetworksAreNotVerified(t *testing.T) {
	live := plantest.Start(t, "../..")
	declared, err := manifest.Load(t.Context(), os.DirFS("../.."), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	found, err := inventory.Verify(t.Context(), live.Client, declared, nil, slices.Sorted(maps.Keys(declared.Inventory)))
	if err != nil || len(found.Entries) < 5 || found.Count() != 0 {
		t.Fatalf("%v, %+v", err, found)
	}
	for _, entry := range found.Entries {
		if entry.Block != nil {
			t.Errorf("%+v", entry)
		}
	}
}
