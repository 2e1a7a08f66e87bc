// SPDX-License-Identifier: AGPL-3.0-or-later

package published_test

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/published"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/platform"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/simulate"
)

const (
	root      = "../../.."
	template  = "halos/templates/term-nfat"
	class     = "halos/meridian/senior-secured/"
	haloFacet = "NFAT_HALO_FACET"
)

// folder writes the repository with its Term Class on the facility that stands for the published
// one: the template's kind, and the code that it pins. No other manifest changes.
func folder(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for _, name := range []string{"schema", "policy", "halos"} {
		if err := os.CopyFS(filepath.Join(folder, name), os.DirFS(filepath.Join(root, name))); err != nil {
			t.Fatal(err)
		}
	}
	edit(t, filepath.Join(folder, template+".cue"), `"nfat"`, `"nfat-published"`)
	pins := filepath.Join(folder, template+"_code.cue")
	edit(t, pins, bindings.CodeHash(&bindings.NfatModuleMetaData).Hex(), bindings.CodeHash(&bindings.PublishedNfatModuleMetaData).Hex())
	edit(t, pins, bindings.CodeHash(&bindings.NfatFacilityMetaData).Hex(), bindings.CodeHash(&bindings.DevFacilityMetaData).Hex())
	edit(t, pins, runtime(t, bindings.CreationCode(&bindings.NfatHaloFacetMetaData)), runtime(t, bindings.CreationCode(&bindings.DevNfatHaloFacetMetaData)))
	return folder
}

func runtime(t *testing.T, creation []byte) string {
	t.Helper()
	hash, err := platform.RuntimeHash(creation)
	if err != nil {
		t.Fatal(err)
	}
	return hash.Hex()
}

func edit(t *testing.T, file, before, after string) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil || !strings.Contains(string(text), before) {
		t.Fatalf("%s has no %s: %v", file, before, err)
	}
	if err := os.WriteFile(file, []byte(strings.Replace(string(text), before, after, 1)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// story is a Term Class on a chain, with who uses it.
type story struct {
	*plantest.Live
	t        *testing.T
	facility common.Address
	beacon   func(signature string, arguments ...any)
	prime    func(signature string, arguments ...any)
}

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

// From plan to record, and every way of capital, on a facility that knows no Units.
func TestATermClassOnThePublishedFacility(t *testing.T) {
	at := folder(t)
	live := plantest.Start(t, at)
	live.Offer(t, haloFacet, live.Send(t, "relayer", nil, bindings.CreationCode(&bindings.DevNfatHaloFacetMetaData)))

	p := live.PlanOf(t, plantest.Term)
	verdict, _, err := simulate.Run(t.Context(), live.Client, p, plantest.Compile(t, live.Catalog, p), live.Catalog)
	if err != nil || !verdict.Passed || len(verdict.Notes) > 0 {
		t.Fatalf("%v, %+v", err, verdict)
	}
	live.CarryOut(t, p)
	if left := live.PlanOf(t, plantest.Term); !left.Core.Empty() || len(left.Core.Changes) > 0 {
		t.Fatalf("left to do: %+v", left.Core.Changes)
	}
	basis := snapshot(t, live).Basis
	s := &story{Live: live, t: t, facility: basis.Class.Blocks[0]}
	s.beacon = s.actor("beacon", basis.Class.Pau.Agent, basis.Class.Pau.Controller)
	layout, err := devnet.Layout(live.Client.ChainID(), nil)
	if err != nil {
		t.Fatal(err)
	}
	s.prime = s.actor("ember allocator", layout.Prime.Agent, layout.Prime.Controller)

	t.Run("the rules hold", func(t *testing.T) { judged(t, at, live.Catalog) })
	t.Run("it says what is not enforced", func(t *testing.T) { told(t, live) })
	t.Run("a deal is struck, repaid and collected", s.deal)
	t.Run("the chain shows what flows", s.flows)
	t.Run("records are built and verified", func(t *testing.T) { recorded(t, live, p) })
	t.Run("what a Unit offers is a promise", func(t *testing.T) { promised(t, live) })
	t.Run("it is not retired while deals can be struck", func(t *testing.T) {
		unretired(t, live, "2 deals may be outstanding: of the NFAT 1, 3,999,999 USDS; of the NFAT 2381976568446569244243622252022377480192, 1 USDS", "deals can still be struck: limit ISSUE for ember", "the balance of the ALMProxy is 3,999,999.999999999999999999 USDS")
	})
	t.Run("a plan names deals that nobody knows, and no endless list", func(t *testing.T) { unknown(t, live) })
	t.Run("it winds down", func(t *testing.T) { windsDown(t, live) })
	t.Run("it is not retired while a deal is outstanding", s.owes)
	t.Run("it is retired", s.retires)
	t.Run("a Unit ends with its Class", func(t *testing.T) { ends(t, at) })
}

func snapshot(t *testing.T, live *plantest.Live) *plan.Snapshot {
	t.Helper()
	seen, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Term)
	if err != nil {
		t.Fatal(err)
	}
	return seen
}

// actor calls a Controller through an agent, as one of its actors.
func (s *story) actor(who string, agent, controller common.Address) func(string, ...any) {
	return func(signature string, arguments ...any) {
		s.t.Helper()
		s.Send(s.t, who, &agent, bindings.NewAdministeredAgent().PackCall(controller, facts.Call(signature, arguments...)))
	}
}

// refused demands that the beacon's call fails for a reason.
func (s *story) refused(t *testing.T, reason, signature string, arguments ...any) {
	t.Helper()
	pau := snapshot(t, s.Live).Basis.Class.Pau
	head, err := s.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	answers, err := s.Client.ReadMany(t.Context(), []chain.Read{chain.ReadCall(chain.Message{
		From: devnet.Address("beacon"), To: &pau.Agent, Data: bindings.NewAdministeredAgent().PackCall(pau.Controller, facts.Call(signature, arguments...)),
	})}, head.Hash)
	if err != nil || answers[0].Err == nil || !strings.Contains(answers[0].Err.Error(), reason) {
		t.Errorf("%s: %v, %+v; it is to fail for %s", signature, err, answers, reason)
	}
}

// deal strikes deals as the facility lets them be struck. The first has a size that its Unit
// offers; the second has none of any Unit. The limit on issues bounds both.
func (s *story) deal(t *testing.T) {
	ember := s.Catalog.Networks[devnet.Network].Primes["ember"].ALMProxy
	const issue = "nfatHalo_issue(address,address,uint256,uint256)"
	s.Wait(t, 24*time.Hour) // limits fill up
	s.prime("nfatPrime_subscribe(address,uint256,bytes)", s.facility, tokens(5_000_000), []byte{})
	first, second := common.Big1, new(big.Int).Lsh(big.NewInt(7), 128)
	s.refused(t, "RateLimits/rate-limit-exceeded", issue, s.facility, ember, first, tokens(5_000_001))
	s.beacon(issue, s.facility, ember, first, tokens(4_999_999))
	s.beacon(issue, s.facility, ember, second, tokens(1))
	s.refused(t, "RateLimits/rate-limit-exceeded", issue, s.facility, ember, common.Big3, tokens(400))

	s.beacon("nfatHalo_repayPrincipal(address,uint256,uint256)", s.facility, first, tokens(1_000_000))
	s.beacon("nfatHalo_repayInterest(address,uint256,uint256)", s.facility, first, common.Big1)
	s.prime("nfatPrime_collect(address,uint256,uint256)", s.facility, first, new(big.Int).Add(tokens(1_000_000), common.Big1))
}

// flows counts a deal for the Unit that its id names, and principal apart from interest.
func (s *story) flows(t *testing.T) {
	read, err := flows.Read(t.Context(), s.Client, s.Catalog, []catalog.ClassRef{plantest.Term})
	if err != nil {
		t.Fatal(err)
	}
	parts := read.Classes[0].Parts
	got := map[string]string{}
	for _, part := range parts {
		for _, each := range part.Flows {
			got[part.Of.String()+": "+each.Name] = each.Total.String()
		}
		if len(part.Stocks) > 0 {
			t.Errorf("%s: %+v, and the chain does not know", part.Of, part.Stocks)
		}
	}
	for name, want := range map[string]*big.Int{
		"class senior-secured: subscribed": tokens(5_000_000), "unit bridge: issued": tokens(4_999_999), "unit bridge: principal repaid": tokens(1_000_000),
		"unit bridge: repaid, with interest": new(big.Int).Add(tokens(1_000_000), common.Big1), "unit term: issued": new(big.Int),
	} {
		if got[name] != want.String() {
			t.Errorf("%s: %q, is to be %s, in %v", name, got[name], want, got)
		}
	}
}

func judged(t *testing.T, at string, declared *catalog.Catalog) {
	rules, err := policy.Compile(os.DirFS(filepath.Join(at, "policy")))
	if err != nil {
		t.Fatal(err)
	}
	found, err := rules.Judge(t.Context(), declared, policy.Life{}, time.Date(2027, 1, 1, 0, 0, 0, 0, time.UTC))
	if err != nil || len(found.Findings) > 0 {
		t.Errorf("%v, %+v", err, found)
	}
}

func told(t *testing.T, live *plantest.Live) {
	made, err := product.Of(live.Catalog, plantest.Term)
	if err != nil {
		t.Fatal(err)
	}
	for _, unit := range made.Units {
		if !slices.ContainsFunc(unit.Rows, func(f product.Fact) bool {
			return f.Name == "Not enforced on chain" && strings.Contains(f.Text, "capacity, size, term and yield")
		}) {
			t.Errorf("unit %s: %v", unit.Name, unit.Rows)
		}
	}
}

// recorded demands that a record has of a Unit where its deals are and which ids they have, and
// that it has nothing more from the chain.
func recorded(t *testing.T, live *plantest.Live, p *plan.Plan) {
	manifests, err := plan.Sources(live.Catalog, plantest.Term)
	if err != nil {
		t.Fatal(err)
	}
	known := artifact.Known{From: p.Block.Number, Evidence: []artifact.Evidence{{Where: "approvals/x", Bundle: plantest.Compile(t, live.Catalog, p), Manifests: manifests}}}
	if known.Bundle, err = known.Evidence[0].Bundle.Digest(); err != nil {
		t.Fatal(err)
	}
	records, err := artifact.Build(t.Context(), artifact.Compiled{Client: live.Client, Catalog: live.Catalog, Plan: live.PlanOf(t, plantest.Term)}, known)
	if err != nil {
		t.Fatal(err)
	}
	var kept []artifact.Kept
	for _, each := range records {
		data, err := canon.Marshal(each)
		if err != nil {
			t.Fatal(err)
		}
		read, err := artifact.Read(each.Name, data)
		if err != nil {
			t.Fatal(err)
		}
		kept = append(kept, artifact.Kept{Where: each.Name + ".json", Record: read})
	}
	verdicts, err := rollout.VerifyRecords(t.Context(), rollout.Input{Client: live.Client, Catalog: live.Catalog, Class: plantest.Term}, kept, artifact.Proof{Evidence: known.Evidence})
	if err != nil {
		t.Fatal(err)
	}
	for i, each := range verdicts {
		if len(each.Faults) > 0 {
			t.Errorf("%s: %v", kept[i].Where, each.Faults)
		}
	}
	if unit := records[len(records)-1]; unit.Name != "term" || len(unit.Chain.Parameters) != 2 || unit.Chain.Parameters["index"] != "1" || !unit.Unheld() || records[1].Unheld() {
		t.Errorf("the record of unit %s: %v", unit.Name, unit.Chain.Parameters)
	} else if text, err := report.Document(unit); err != nil || !strings.Contains(text, "\nNot enforced on chain\n") {
		t.Errorf("it does not say what is not enforced: %v\n%s", err, text)
	}
}

// promised changes all that a Unit offers: the chain has nothing of it, so there is nothing to do.
func promised(t *testing.T, live *plantest.Live) {
	changed := *live
	changed.Catalog = plantest.Copy(t, live.Catalog)
	unit := changed.Catalog.Class(plantest.Term).Units[0]
	unit.Capacity.Units, unit.Manifest = facts.Plus(unit.Capacity.Units, 1), common.Hash{9}
	if p := changed.PlanOf(t, plantest.Term); !p.Core.Empty() || len(p.Core.Changes) > 0 {
		t.Errorf("%+v", p.Core.Changes)
	}
	rows := map[string]string{}
	for _, row := range (published.Kind{}).ChangeRows() {
		rows[row.Field] = string(row.How)
	}
	for _, field := range []string{"unit.capacity", "unit.size", "unit.term", "unit.yield"} {
		if rows[field] != "promise" {
			t.Errorf("%s: %q", field, rows[field])
		}
	}
}

// windsDown closes what leads in. What was lent can still be repaid.
func windsDown(t *testing.T, live *plantest.Live) {
	changed := *live
	changed.Catalog = plantest.Copy(t, live.Catalog)
	of := changed.Catalog.Class(plantest.Term)
	of.Status, of.Manifest = catalog.WindingDown, common.Hash{8}
	changed.CarryOut(t, changed.PlanOf(t, plantest.Term))
	if left := changed.PlanOf(t, plantest.Term); !left.Core.Empty() {
		t.Errorf("left to do: %+v", left.Core.Changes)
	}
	for i, state := range snapshot(t, &changed).Basis.Class.Limits {
		route := of.Limits[i].Route
		if open := state.Value.MaxAmount.Sign() != 0; open == slices.Contains([]string{"ISSUE", "PRIME_SUBSCRIBE", "TRANSFER"}, route) {
			t.Errorf("%s lets %s through", route, state.Value.MaxAmount)
		}
	}
}

func ends(t *testing.T, at string) {
	edit(t, filepath.Join(at, class+"units/term.cue"), "unit: {", "unit: {\n\tstatus: \"winding-down\"")
	if _, err := manifest.Load(t.Context(), os.DirFS(at), manifest.Options{}); !errors.Is(err, fault.WrongValue) || !strings.Contains(err.Error(), "ends with its Class") {
		t.Errorf("a Unit that ends alone: %v", err)
	}
	edit(t, filepath.Join(at, class+"class.cue"), "class: {", "class: {\n\tstatus: \"winding-down\"")
	if _, err := manifest.Load(t.Context(), os.DirFS(at), manifest.Options{}); err != nil {
		t.Errorf("a Unit that ends with its Class: %v", err)
	}
	edit(t, filepath.Join(at, class+"class.cue"), "winding-down", "retired")
	edit(t, filepath.Join(at, class+"units/term.cue"), "winding-down", "retired")
	if _, err := manifest.Load(t.Context(), os.DirFS(at), manifest.Options{}); err != nil {
		t.Errorf("a Unit that is retired with its Class: %v", err)
	}
}

// retiring is the Class with a manifest that retires it.
func retiring(t *testing.T, live *plantest.Live) *plantest.Live {
	t.Helper()
	changed := *live
	changed.Catalog = plantest.Copy(t, live.Catalog)
	of := changed.Catalog.Class(plantest.Term)
	of.Status, of.Manifest = catalog.Retired, common.Hash{7}
	return &changed
}

// unknown has a plan that was told of more deals than a message names. Of one the Controller has no
// position: somebody else may have struck it.
func unknown(t *testing.T, live *plantest.Live) {
	changed := retiring(t, live)
	seen := snapshot(t, changed)
	seen.Basis.Class.Deals = []plan.Deal{{ID: facts.Whole(uint64(9))}}
	for id := range uint64(6) {
		seen.Basis.Class.Deals = append(seen.Basis.Class.Deals, plan.Deal{ID: facts.Whole(10 + id), Left: catalog.NewInteger(tokens(2))})
	}
	_, err := plan.Make(changed.Catalog, plantest.Term, seen, plan.Deadline(seen.Block.Time, seen.Basis.Platform.MinDelay))
	const said = "7 deals may be outstanding: of the NFAT 9, what the Controller does not know; of the NFAT 10, 2 USDS; of the NFAT 11, 2 USDS; of the NFAT 12, 2 USDS; of the NFAT 13, 2 USDS; and 2 more"
	if err == nil || !strings.Contains(err.Error(), said) {
		t.Errorf("%v", err)
	}
	// An emergency does not ask for deals, and none of them makes its plan stale.
	seen.Urgent(plan.Emergency{Kind: plan.Freeze}, nil)
	if seen.Basis.Class.Deals != nil || slices.ContainsFunc(seen.Basis.Class.Limits, func(state plan.LimitState) bool { return state.Updated != 0 }) {
		t.Errorf("%+v", seen.Basis.Class)
	}
}

// unretired demands that no plan retires the Class, for exactly these reasons.
func unretired(t *testing.T, live *plantest.Live, reasons ...string) {
	t.Helper()
	changed := retiring(t, live)
	seen := snapshot(t, changed)
	_, err := plan.Make(changed.Catalog, plantest.Term, seen, plan.Deadline(seen.Block.Time, seen.Basis.Platform.MinDelay))
	var said []string
	for _, each := range faults(err) {
		if each.Code == fault.StillHeld {
			said = append(said, each.What)
		}
	}
	for _, reason := range reasons {
		if !slices.ContainsFunc(said, func(what string) bool { return strings.Contains(what, reason) }) {
			t.Errorf("%q is not among %q (%v)", reason, said, err)
		}
	}
	if len(said) != len(reasons) {
		t.Errorf("%q, want %q", said, reasons)
	}
}

func faults(err error) fault.List {
	list, _ := fault.All(err)
	return list
}

// owes repays the first deal and a part of none of the other, and takes out what was repaid.
func (s *story) owes(t *testing.T) {
	asset := s.Catalog.Networks[devnet.Network].Assets["USDS"]
	s.Send(t, "relayer", &asset.Address, facts.Call("mint(address,uint256)", snapshot(t, s.Live).Basis.Class.Pau.ALMProxy, tokens(1)))
	s.Wait(t, 24*time.Hour)
	s.beacon("nfatHalo_repayPrincipal(address,uint256,uint256)", s.facility, common.Big1, tokens(3_999_999))
	s.prime("nfatPrime_collect(address,uint256,uint256)", s.facility, common.Big1, tokens(3_999_999))
	unretired(t, s.Live, "1 deal may be outstanding: of the NFAT 2381976568446569244243622252022377480192, 1 USDS", "the balance of the ALMProxy")
}

// retires repays the last deal. While the plan waits, somebody could strike another one: whoever
// touches the limit on issues stops the plan. Planned again, the Class is retired.
func (s *story) retires(t *testing.T) {
	other := new(big.Int).Lsh(big.NewInt(7), 128)
	s.beacon("nfatHalo_repayPrincipal(address,uint256,uint256)", s.facility, other, tokens(1))
	s.prime("nfatPrime_collect(address,uint256,uint256)", s.facility, other, tokens(1))
	live := retiring(t, s.Live)
	p := live.PlanOf(t, plantest.Term)
	at := slices.IndexFunc(live.Catalog.Class(plantest.Term).Limits, func(limit *catalog.Limit) bool { return limit.Route == "ISSUE" })
	issue := p.Core.Basis.Class.Limits[at]
	live.Council(t, issue.RateLimits, facts.Call("setRateLimitData(bytes32,uint256,uint256)", issue.Key, common.Big0, common.Big0))
	if _, err := live.Try(t, p, plantest.Compile(t, live.Catalog, p)); !errors.Is(err, fault.StillHeld) || !strings.Contains(err.Error(), "no deal was struck since: limit ISSUE for ember") {
		t.Errorf("after the limit was touched: %v", err)
	}
	live.CarryOut(t, live.PlanOf(t, plantest.Term))
	if left := live.PlanOf(t, plantest.Term); !left.Core.Empty() {
		t.Errorf("left to do: %+v", left.Core.Changes)
	}
	basis := snapshot(t, live).Basis
	if class := basis.Class; len(class.Pairings) > 0 || class.Registered.RateLimits || class.Registered.Controller || len(class.Deals) > 0 {
		t.Errorf("%+v", class)
	}
	for i, state := range basis.Class.Limits {
		if limit := live.Catalog.Class(plantest.Term).Limits[i]; !state.Init.None() || limit.Prime == "" && !state.Value.None() {
			t.Errorf("%s: %+v", limit.Route, state)
		}
	}
}

// A Class on the published facility that people deployed by hand is found from each of its
// contracts, told from one on our facility, drafted, read back as an entry, and judged by a
// template of its kind.
func TestAPublishedFacilityDeployedByHandIsFoundAndJudged(t *testing.T) {
	at := folder(t)
	live := plantest.Start(t, at)
	live.Offer(t, haloFacet, live.Send(t, "relayer", nil, bindings.CreationCode(&bindings.DevNfatHaloFacetMetaData)))
	network := live.Catalog.Networks[devnet.Network]
	h := &plantest.ByHand{Live: live, T: t, Network: network}
	h.PAU(live.Catalog.Templates["term-nfat@1"].Integrations, nil)
	h.Published()
	h.Leave(h.Proxy, h.Access, h.Limits)
	h.Limit(onchain.LimitKey("LIMIT_NFAT_HALO_ISSUE", h.Facility, network.Primes["ember"].ALMProxy), tokens(5_000_000), tokens(5_000_000))

	draft := ""
	for name, from := range h.Contracts() {
		found, err := inventory.Scan(t.Context(), live.Client, live.Catalog, network, from)
		if err != nil {
			t.Fatal(err)
		}
		if found.Kind() != "nfat-published" || !maps.Equal(found.Contracts, h.Contracts()) || len(found.Missing) > 0 {
			t.Errorf("from %s: %s, %v, missing %q", name, found.Kind(), found.Contracts, found.Missing)
		}
		text, err := inventory.Draft(live.Catalog, found)
		if err != nil {
			t.Fatal(err)
		}
		if draft != "" && draft != string(text) {
			t.Errorf("the draft from %s is another one:\n%s", name, text)
		}
		draft = string(text)
	}
	for _, want := range []string{`kind:    "nfat-published"`, `kind:     "lpha-nfat"`, `template: "term-nfat@1"`, `name:      "ISSUE to ember, USDS"`} {
		if !strings.Contains(draft, want) {
			t.Errorf("the draft lacks %s:\n%s", want, draft)
		}
	}

	if err := os.WriteFile(filepath.Join(at, "halos/inventory/old.cue"), []byte(draft), 0o644); err != nil {
		t.Fatal(err)
	}
	declared, err := manifest.Load(t.Context(), os.DirFS(at), manifest.Options{})
	if err != nil {
		t.Fatal(err)
	}
	verify := func() inventory.Standing {
		t.Helper()
		verified, err := inventory.Verify(t.Context(), live.Client, declared, nil, []string{"old"})
		if err != nil {
			t.Fatal(err)
		}
		return verified.Entries[0]
	}
	if entry := verify(); len(entry.Differences) > 0 || len(entry.Verdicts) != 1 || entry.Verdicts[0].Result != inventory.Conforms {
		t.Errorf("%+v", entry)
	}
	// Of the other kind it is not what it says, and no template of that kind is compared.
	declared.Inventory["old"].Kind = "nfat"
	if entry := verify(); len(entry.Differences) != 1 || entry.Differences[0].Field != "entry.kind" || entry.Differences[0].Chain != "nfat-published" {
		t.Errorf("%+v", entry)
	}
	_, err = inventory.Adopt(t.Context(), live.Client, declared, inventory.Wish{Entries: []string{"old"}, Class: catalog.ClassRef{Halo: "meridian", Class: "old"}})
	if !errors.Is(err, fault.NotAdoptable) || !strings.Contains(err.Error(), "no contract of it tells which Units it has") {
		t.Errorf("%v", err)
	}
	// A ward that the template does not know is an exception, with the call that mends it.
	live.Council(t, h.Facility, facts.Call("rely(address)", devnet.Address("manager")))
	if entry := verify(); entry.Verdicts[0].Result != inventory.Except || !strings.Contains(fmt.Sprint(entry.Verdicts[0].Reasons), "deny("+devnet.Address("manager").Hex()+")") {
		t.Errorf("%+v", entry.Verdicts)
	}
}
