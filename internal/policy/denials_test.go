// SPDX-License-Identifier: AGPL-3.0-or-later

package policy

import (
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/kind/published"
	"github.com/halo-factory/halocompile/internal/plan"
)

// example holds the documents that the rules are asked about here: the example of this repository,
// a change of it, and its plan.
type example struct {
	catalog *catalog.Catalog
	class   *catalog.Class // clo-tranched
	unit    *catalog.Unit  // its Unit senior
	term    *catalog.Class // senior-secured
	deal    *catalog.Unit  // its Unit bridge
	network *catalog.Network
	entry   *catalog.Entry
	waiver  *catalog.Waiver

	before   *catalog.Catalog // the same without the change
	deployed Deployed
	recorded Deployed
	life     Life
	plan     map[string]any // of clo-tranched
	core     map[string]any // of the plan
}

// ramped declares a ramp of the Unit's first limit to its init.
func ramped(e *example) *catalog.Ramp {
	limit := e.unit.Limits[0]
	made := &catalog.Ramp{
		Origin: catalog.Origin{File: "halos/meridian/clo-tranched/ramps/first.cue"}, Name: "first", Of: e.unit.Name.Part(), Limit: limit.Ref(), Target: limit.Init, Step: e.network.SORL.Hop,
	}
	e.class.Ramps = []*catalog.Ramp{made}
	return made
}

// denials has a change for every rule that TestNoRuleIsVacuous has none for. It gives the place
// that the rule must name, and says what to change.
var denials = map[string]struct {
	where string
	do    func(*example)
}{
	"legal.framework_shared": {"class/unit.legal.framework", func(e *example) { e.unit.Legal.Framework = "Trust" }},
	"legal.hosted":           {"class/class.beacon.endpoint", func(e *example) { e.class.Beacon.Endpoint = "https://10.0.0.1/" }},
	"legal.published_hosted": {"index/template.audits.0.report", func(e *example) {
		e.catalog.Templates[e.class.Template].Audits[0].Report = "https:///1.pdf"
	}},
	"legal.cadence":          {"class/unit.reporting.cadence", func(e *example) { e.unit.Reporting.Cadence = "30d" }},
	"legal.stated":           {"class/unit.book", func(e *example) { e.unit.Book = " " }},
	"legal.published_stated": {"index/halo.title", func(e *example) { e.network.ChainID = 1; e.catalog.Halos[0].Title = "TBD" }},
	"beacons.vetted":         {"class/class.beacon.actors.0", func(e *example) { e.network.ChainID = 1 }},
	"approval.recorded":      {"index/template.approvals", func(e *example) { e.catalog.Templates[e.class.Template].Approvals = nil }},
	"approval.after_audit":   {"index/template.approvals.0.date", func(e *example) { e.catalog.Templates[e.class.Template].Approvals[0].Date = "2020-01-01" }},
	"approval.happened":      {"index/template.audits.0.date", func(e *example) { e.catalog.Templates[e.class.Template].Audits[0].Date = "2030-01-01" }},
	"approval.by_governance": {"index/class.template", func(e *example) { e.catalog.Templates[e.class.Template].Tier = catalog.Governance }},
	"approval.class_exists": {"index/template.classApprovals.0.class", func(e *example) {
		e.catalog.Templates[e.class.Template].ClassApprovals = []catalog.ClassApproval{{Class: catalog.ClassRef{Halo: "nobody", Class: "nothing"}, Approval: catalog.Approval{Date: "2020-01-01"}}}
	}},
	"approval.audited":         {"index/class.template", func(e *example) { e.network.ChainID = 1 }},
	"addresses.apart":          {"class/unit.manager.address", func(e *example) { lcts.PoolOf(e.unit).Manager.Address = common.HexToAddress(multiSend) }},
	"addresses.shared_apart":   {"index/network.contracts.timelock", func(e *example) { e.network.Contracts.Timelock = e.network.Contracts.Beacon }},
	"timing.deal_fits":         {"class/unit.size.max", func(e *example) { nfat.TermOf(e.deal).Size.Max.Units = plus(e.deal.Capacity.Units, 1) }},
	"records.token_of_its_own": {"class/unit.token.symbol", func(e *example) { lcts.PoolOf(e.unit).Token.Symbol = "U5DS" }},
	"terms.in_basis_points":    {"class/unit.maxAnnualGrowth", func(e *example) { e.unit.Values[2] = plus(new(catalog.Integer), 10) }},
	"terms.init_within_capacity": {"class/unit.limits.settleRedeem.init.max", func(e *example) {
		e.unit.Capacity.Units = plus(e.unit.Limits[0].Init.MaxAmount, -1)
	}},
	"terms.ranked": {"class/unit.seniority", func(e *example) { e.unit.Seniority = e.class.Unit("junior").Seniority }},
	"terms.issues_within_offers": {"class/class.facility.primes.ember.issue.init.max", func(e *example) {
		e.catalog.Templates[e.term.Template].Kind = published.Kind{}.Facts().Name
		for _, unit := range e.term.Units {
			nfat.TermOf(unit).Size.Max.Units = new(catalog.Integer)
		}
	}},
	"terms.buybox_in_template": {"class/class.buybox.term", func(e *example) { e.term.Buybox.Term.Max++ }},
	"attestors.independent":    {"class/class.attestor.operator", func(e *example) { e.class.Attestor.Operator = e.class.Beacon.Operator }},
	"attestors.named":          {"class/class.attestor.id", func(e *example) { e.class.Attestor.ID = "attest-data-another" }},
	"attestors.appointed":      {"class/class", func(e *example) { e.network.ChainID = 1; e.class.Attestor = nil }},
	"changes.attested": {"change/unit.book", func(e *example) {
		e.network.ChainID = 1
		e.unit.Limits[2].Init.MaxAmount = plus(e.unit.Limits[2].Init.MaxAmount, 1)
	}},
	"books.of_class":        {"class/unit.book", func(e *example) { e.unit.Book = e.deal.Book }},
	"books.declared":        {"class/unit.book", func(e *example) { e.network.ChainID = 1; e.unit.Behind = nil }},
	"books.drafted":         {"class/unit.book", func(e *example) { e.unit.Behind = nil }},
	"books.pari_passu":      {"class/unit.seniority", func(e *example) { e.unit.Book = e.class.Unit("junior").Book }},
	"legal.finished":        {"class/unit.book", func(e *example) { e.unit.Book = "TBD" }},
	"legal.shared_finished": {"index/network.authorities.council.role", func(e *example) { e.network.Authorities["council"].Role = "TODO" }},
	"terms.in_buybox":       {"class/unit.term", func(e *example) { nfat.TermOf(e.deal).Maturity.Max = e.term.Buybox.Term.Max + 1 }},
	"terms.target_payable":  {"class/unit.pricing.target", func(e *example) { lcts.PoolOf(e.unit).Pricing.Target = bps(lcts.PoolOf(e.unit).MaxGrowth + 1) }},
	"terms.fixed_stated":    {"class/unit.pricing", func(e *example) { lcts.PoolOf(e.unit).Pricing = lcts.Pricing{Basis: "fixed", Description: "Fixed"} }},
	"terms.watched": {"class/unit.day0.cycles", func(e *example) {
		e.unit.Day0.Cycles = e.catalog.Templates[e.class.Template].Ranges.Day0Cycles - 1
	}},
	"terms.reviewed": {"class/unit.day0.reviewers", func(e *example) { e.network.ChainID = 1; e.unit.Day0.Reviewers = nil }},
	"terms.owned":    {"class/class.network", func(e *example) { e.catalog.Halos[0].Owner = "nobody" }},
	"terms.prime_within_capacity": {"class/unit.primes.ember.subscribe.initial.max", func(e *example) {
		e.unit.Capacity.Units = plus(e.unit.Limits[3].Initial.MaxAmount, -1)
	}},
	"terms.interest_payable": {"class/unit.yield.max", func(e *example) { nfat.TermOf(e.deal).Yield.Max = nfat.FacilityOf(e.term).MaxGrowth + 1 }},
	"inventory.distinct":     {"index/entry.contracts.SECOND", func(e *example) { e.entry.Contracts["SECOND"] = e.entry.Contracts["FIRST"] }},
	"inventory.unrecorded": {"index/entry.contracts.FIRST", func(e *example) {
		e.life.Contracts = []Recorded{{Network: e.entry.Network, Address: e.entry.Contracts["FIRST"], Contract: "class one: ALMProxy", Record: "class-one.json"}}
	}},
	"inventory.adopted_once": {"index/class.adopted.contracts.CONTROLLER", func(e *example) {
		e.class.Adopted = &catalog.Adopted{Contracts: map[string]common.Address{"CONTROLLER": {1: 7}}}
		e.term.Adopted = e.class.Adopted
	}},
	"inventory.template_fits": {"index/entry.template", func(e *example) { e.entry.Template = e.term.Template }},
	"inventory.https":         {"index/entry.artifact", func(e *example) { e.entry.Artifact = "http://one.org" }},
	"inventory.beacon_fits":   {"index/entry.beacon.kind", func(e *example) { e.entry.Beacon.Kind = "lpha-nfat" }},
	"inventory.operated":      {"index/entry", func(e *example) { e.entry.Beacon = nil }},
	"waivers.rule_waivable":   {"index/waiver.rule", func(e *example) { e.waiver.Rule = "waivers.bounded" }},
	"waivers.bounded":         {"index/waiver.expires", func(e *example) { e.waiver.Expires = "2027-04-01T00:00:01Z" }},
	"waivers.current":         {"index/waiver.expires", func(e *example) { e.waiver.Expires = "2027-01-01T00:00:00Z" }},
	"waivers.granted":         {"index/waiver.granted", func(e *example) { e.waiver.Granted = "2027-01-01T00:00:01Z" }},
	"waivers.approved":        {"index/waiver.approvedBy", func(e *example) { e.waiver.ApprovedBy = []string{"Council", "council "} }},
	"waivers.target_exists":   {"names/waiver.file", func(e *example) { e.waiver.Target.File = "halos/nobody/halo.cue" }},
	"waivers.reasoned":        {"index/waiver.reason", func(e *example) { e.waiver.Reason = "Because." }},
	"waivers.published":       {"index/waiver.reference", func(e *example) { e.waiver.Reference = "http://one.org" }},
	"waivers.once": {"index/waiver.rule", func(e *example) {
		other := *e.waiver
		e.catalog.Waivers["more"] = &other
	}},

	"ramps.once": {"class/ramp", func(e *example) {
		ramped(e)
		other := *e.class.Ramps[0]
		other.Name, other.File = "second", "halos/meridian/clo-tranched/ramps/second.cue"
		e.class.Ramps = append(e.class.Ramps, &other)
	}},
	"ramps.apart_from_now": {"class/ramp", func(e *example) {
		ramped(e)
		now := e.unit.Limits[0].Init
		e.unit.Limits[0].Now = &now
	}},
	"ramps.reachable": {"class/ramp.target.max", func(e *example) {
		e.network.SORL.MaxChange = 0
		ramped(e).Target.MaxAmount = plus(e.unit.Limits[0].Init.MaxAmount, 1)
	}},
	"ramps.pace":    {"class/ramp.step", func(e *example) { ramped(e).Step = e.network.SORL.Hop - 1 }},
	"ramps.live":    {"class/ramp", func(e *example) { ramped(e); e.class.Status = catalog.WindingDown }},
	"ramps.bounded": {"class/ramp", func(e *example) { ramped(e); e.unit.Limits[0].Init = catalog.NoLimit() }},

	"changes.immutable": {"change/unit.maxHaircut", func(e *example) { lcts.PoolOf(e.unit).MaxHaircut++ }},
	"changes.final": {"change/unit.status", func(e *example) {
		e.before.Class(e.class.Ref()).Unit(e.unit.Name).Status = catalog.Retired
	}},
	"template.ended": {"index/class.template", func(e *example) {
		e.life.Classes = map[catalog.ClassRef]Deployed{e.class.Ref(): e.deployed}
		e.catalog.Templates[e.class.Template].Status = "deprecated"
	}},
	"changes.followed":     {"change/class.beacon.actors.0", func(e *example) { e.class.Beacon.Actors[0] = common.Address{1} }},
	"changes.promised":     {"change/unit.seniority", func(e *example) { e.unit.Seniority++ }},
	"changes.removed":      {"change/class.units.senior", func(e *example) { e.class.Units = e.class.Units[:1] }},
	"changes.recorded":     {"change/unit", func(e *example) { e.recorded.Units = e.recorded.Units[:1] }},
	"changes.initial_kept": {"change/unit.limits.transfer.initial.max", func(e *example) { e.unit.Limits[2].Initial.MaxAmount = plus(new(catalog.Integer), 1) }},
	"changes.init_steps": {"change/unit.limits.transfer.init.max", func(e *example) {
		limit := e.unit.Limits[2].Init.MaxAmount // 5 million, of which a quarter is 1.25
		limit.SetString("6250000000000000000000001", 10)
	}},
	"changes.capacity_steps": {"change/unit.capacity", func(e *example) {
		e.deployed.Units = nil
		e.unit.Capacity.Units.SetString("31250000000000000000000001", 10)
	}},

	"plan.same_class":     {"plan/class", func(e *example) { e.core["class"] = "meridian/other" }},
	"plan.destinations":   {"plan/class", func(e *example) { call(e, 0, 0, 14)["to"] = e.network.Primes["ember"].Controller.Hex() }},
	"plan.additions_wait": {"plan/class", func(e *example) { direct(e, "0x38de8682") }},
	"plan.spells_bounded": {"plan/class", func(e *example) {
		made := batch(e, 0, 0)
		e.network.Spells = map[catalog.AuthorityRef]*catalog.Spell{"core": {Name: "core", Sender: common.Address{7}, Role: "spells"}}
		made["authority"], made["sender"] = "core", common.Address{7}.Hex()
	}},
	"plan.registration":     {"plan/class", func(e *example) { operation(e)["payloads"].([]any)[0] = "0x80080dd1" + strings.Repeat("0", 64) }},
	"plan.operations_exact": {"plan/class", func(e *example) { operation(e)["salt"] = common.Hash{1}.Hex() }},
	"plan.own_deployments": {"plan/class", func(e *example) {
		unit := call(e, 0, 0, 16)
		unit["data"] = strings.Replace(unit["data"].(string), "73656e696f72", "73656e696f73", 1)
	}},
	"plan.own_limits": {"plan/class", func(e *example) {
		limit := call(e, 2, 0, 3)
		limit["data"] = strings.Replace(limit["data"].(string), "0x91cc936a0", "0x91cc936a1", 1)
	}},
	"plan.sends_attested": {"plan/unit.book", func(e *example) { e.network.ChainID, e.unit.Behind = 1, nil }},
	"plan.roles_expected": {"plan/class", func(e *example) {
		e.core["roles"].([]any)[0].(map[string]any)["holder"] = e.network.Authorities["deployer"].Safe.Hex()
	}},
	"plan.signers_expected": {"plan/class", func(e *example) { batch(e, 2, 0)["authority"] = "deployer" }},
	"plan.deadline":         {"plan/class", func(e *example) { e.core["deadline"] = json.Number("9000000000") }},
	"plan.facets_guarded": {"plan/class", func(e *example) {
		first := batch(e, 0, 0)
		first["calls"] = slices.DeleteFunc(first["calls"].([]any), func(each any) bool { return strings.HasPrefix(each.(map[string]any)["data"].(string), "0xf76d5382") })
	}},
	"plan.guarded": {"plan/class", func(e *example) { batch(e, 0, 0)["calls"] = batch(e, 0, 0)["calls"].([]any)[1:] }},
}

const multiSend = "0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526"

func bps(value int64) *int64 { return &value }

func batch(e *example, stage, index int) map[string]any {
	return e.core["stages"].([]any)[stage].(map[string]any)["batches"].([]any)[index].(map[string]any)
}

func call(e *example, stage, index, at int) map[string]any {
	return batch(e, stage, index)["calls"].([]any)[at].(map[string]any)
}

// direct points a call of the first batch at the BeamState.
func direct(e *example, data string) {
	made := call(e, 0, 0, 14)
	made["to"], made["data"] = e.network.Contracts.BeamState.Hex(), data
}

func operation(e *example) map[string]any {
	return e.core["operations"].([]any)[0].(map[string]any)
}

// newExample returns the example with an entry of the inventory, a waiver, and the plan of its
// deployment. Its Class is deployed, and is not changed.
func newExample(t *testing.T, text []byte) *example {
	t.Helper()
	load := func() *catalog.Catalog {
		declared := decoded(t, text)
		return declared
	}
	e := &example{catalog: load(), before: load(), deployed: Deployed{Class: true, Units: []catalog.UnitName{"junior", "senior"}}, recorded: Deployed{Class: true, Units: []catalog.UnitName{"junior", "senior"}}}
	e.class, e.term = e.catalog.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}), e.catalog.Class(catalog.ClassRef{Halo: "meridian", Class: "senior-secured"})
	e.unit, e.deal = e.class.Unit("senior"), e.term.Unit("bridge")
	e.network = e.catalog.Networks["devnet"]
	e.entry = &catalog.Entry{
		Origin: catalog.Origin{File: "halos/inventory/old.cue"}, Name: "old", Title: "Old", Kind: "lcts", Scope: "class", Halo: "old", Network: "devnet",
		Contracts: map[string]common.Address{"FIRST": {1}, "SECOND": {2}}, Artifact: "https://old.org", Template: e.class.Template,
		Beacon: &catalog.EntryBeacon{Kind: "lpha-lcts", Operator: "Operations"},
	}
	e.catalog.Inventory = map[string]*catalog.Entry{"old": e.entry}
	e.waiver = &catalog.Waiver{
		Origin: catalog.Origin{File: "halos/waivers/start.cue"}, Name: "start", Rule: "terms.watched",
		Target: catalog.Target{File: e.unit.File, Field: "unit.day0.cycles"}, Value: "3", Reason: "The team watches the whole Halo and does not stop after a week",
		ApprovedBy: []string{"Council", "Risk team"}, Reference: "https://forum.one.org/1", Granted: "2027-01-01T00:00:00Z", Expires: "2027-04-01T00:00:00Z",
	}
	e.catalog.Waivers = map[string]*catalog.Waiver{"start": e.waiver}
	planned, err := os.ReadFile("../plan/testdata/plan.json")
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(strings.NewReader(string(planned)))
	decoder.UseNumber()
	if err := decoder.Decode(&e.plan); err != nil {
		t.Fatal(err)
	}
	e.core = e.plan["core"].(map[string]any)
	return e
}

// denied asks every rule. For each rule that denies something it returns the places that the rule
// names, each with its document and field.
func (e *example) denied(t *testing.T, policy *Policy) map[string][]string {
	t.Helper()
	places := map[string][]string{}
	add := func(document Document, found []Denied, err error) {
		if err != nil {
			t.Fatal(err)
		}
		if document == ClassDocument {
			document = "class"
		}
		for _, one := range found {
			if !strings.HasPrefix(one.File, "halos/") {
				t.Errorf("%s names no file: %+v", one.Rule, one)
			}
			places[one.Rule] = append(places[one.Rule], string(document)+"/"+one.Field)
		}
	}
	ctx := context.Background()
	for _, class := range e.catalog.Halos[0].Classes {
		found, err := policy.Class(ctx, ClassCatalog(e.catalog, e.catalog.Halos[0], class))
		add(ClassDocument, found, err)
	}
	found, err := policy.Index(ctx, IndexOf(e.catalog, e.life, now))
	add(IndexDocument, found, err)
	found, err = policy.Names(ctx, NamesOf(e.catalog))
	add(NamesDocument, found, err)
	part := func(of *catalog.Catalog) *catalog.Catalog {
		return ClassCatalog(of, of.Halos[0], of.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}))
	}
	change, _, err := newChange(e.class.Ref(), part(e.before), part(e.catalog), Past{Deployed: e.deployed, Recorded: e.recorded}, now)
	if err != nil {
		t.Fatal(err)
	}
	found, err = policy.Change(ctx, change)
	add(ChangeDocument, found, err)
	text, err := json.Marshal(e.plan)
	if err != nil {
		t.Fatal(err)
	}
	made := new(plan.Plan)
	if err := json.Unmarshal(text, made); err != nil {
		t.Fatal(err)
	}
	template := e.catalog.Templates[e.class.Template]
	found, err = policy.plan(ctx, Plan{
		Now: now.Format("2006-01-02T15:04:05Z07:00"), Name: e.class.Ref(), Network: e.network,
		Template: template, Plan: made, Sends: sends(template, e.class),
	})
	add(PlanDocument, found, err)
	return places
}

func TestEveryRuleDenies(t *testing.T) {
	b := newBench(t)
	if denied := newExample(t, b.example).denied(t, b.policy); len(denied) > 0 {
		t.Fatalf("the example is denied: %v", denied)
	}
	for id, denial := range denials {
		e := newExample(t, b.example)
		denial.do(e)
		if got := e.denied(t, b.policy)[id]; len(got) == 0 || got[0] != denial.where {
			t.Errorf("%s names %v, want %s", id, got, denial.where)
		}
	}
}

// The rules are asked in two halves at the same time. Together the halves give the same answers as
// all rules at once, in the same order.
func TestTwoHalvesSayWhatAllSay(t *testing.T) {
	b := newBench(t)
	halves := b.policy.halves()
	if len(halves) != 2 {
		t.Fatalf("the rules are not halved: %d parts", len(halves))
	}
	for i, half := range halves {
		if len(half.rules) < 5 {
			t.Errorf("half %d has %d rules", i, len(half.rules))
		}
	}
	denied := 0
	for id, denial := range denials {
		e := newExample(t, b.example)
		denial.do(e)
		for _, class := range e.catalog.Halos[0].Classes {
			declared := ClassCatalog(e.catalog, e.catalog.Halos[0], class)
			want, err := b.policy.Class(t.Context(), declared)
			if err != nil {
				t.Fatal(err)
			}
			got, err := b.policy.ClassAtOnce(t.Context(), declared)
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("%s: %v, %v, want %v", id, got, err, want)
			}
			denied += len(want)
		}
	}
	if denied < 40 {
		t.Errorf("only %d values were denied", denied)
	}
}
