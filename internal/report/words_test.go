// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

const commit = "4f9c1d2ab07e55f3c6d8e9017b2a43c5d6e7f801"

var noon = time.Date(2026, 11, 22, 21, 34, 0, 0, time.UTC)

// classOf is what a change of the example says of its Class.
func classOf(t testing.TB, p *plan.Plan, b *bundle.Bundle, signed int) proposal.Class {
	t.Helper()
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	c := proposal.Class{Name: p.Core.Class, Network: p.Core.Network, Plan: p, Bundle: b, Digest: digest, Approvals: []proposal.Signing{}}
	if signed > 0 {
		c.Folder = "halos/" + c.Name.String() + "/approvals/" + digest
	}
	seen := map[catalog.AuthorityRef]bool{}
	for _, transaction := range b.Batches {
		if transaction.Safe == nil || seen[transaction.Authority] || !p.Core.First(transaction.Stage) {
			continue
		}
		seen[transaction.Authority] = true
		approval := proposal.Signing{Authority: transaction.Authority, Safe: transaction.Safe.Address, Threshold: 2, Signed: []common.Address{}}
		for i, owner := range devnet.Owners(transaction.Authority) {
			approval.Owners = append(approval.Owners, devnet.Address(owner))
			if i < signed {
				approval.Signed = append(approval.Signed, devnet.Address(owner))
			}
		}
		c.Approvals = append(c.Approvals, approval)
	}
	declared := plantest.Catalog(t)
	class := declared.Class(plantest.Class)
	if c.Product, err = product.Of(declared, plantest.Class); err != nil {
		t.Fatal(err)
	}
	if c.Headroom, err = headroom.Of(declared, class); err != nil {
		t.Fatal(err)
	}
	for _, unit := range class.Units {
		for _, limit := range unit.Limits {
			if limit.Init.Unlimited {
				continue
			}
			token := unit.Asset
			if limit.Token != "asset" {
				token = lcts.PoolOf(unit).Token.Symbol
			}
			c.Ramps = append(c.Ramps, proposal.Ramp{
				Unit: unit.Name, Route: limit.Route, Prime: limit.Prime, Token: token, Scale: 18, Initial: limit.Initial.MaxAmount, Ceiling: limit.Init.MaxAmount,
				Factor: integer(t, "1250000000000000000"), Hop: 18 * 3600,
			})
		}
	}
	return c
}

func integer(t testing.TB, text string) *catalog.Integer {
	t.Helper()
	value := new(catalog.Integer)
	if err := value.UnmarshalJSON([]byte(`"` + text + `"`)); err != nil {
		t.Fatal(err)
	}
	return value
}

// pageOf is a judged change as it is shown on a pull request.
func pageOf(p *proposal.Proposal) report.Page {
	return report.Page{
		Proposal: p, Server: "https://github.com", Repository: "halo-factory/halocompile", Pull: "12", Head: commit,
		RunURL:    "https://github.com/halo-factory/halocompile/actions/runs/7001",
		ReportURL: "https://github.com/halo-factory/halocompile/actions/runs/7001/artifacts/9", At: noon,
	}
}

// proposed is the example as a proposal that so many owners of each Safe have signed.
func proposed(t testing.TB, signed int) *proposal.Proposal {
	t.Helper()
	p, b := example(t, nil)
	simulated(p, b)
	verdict := proposal.Unsigned
	if signed >= 2 {
		verdict = proposal.Ready
	}
	return &proposal.Proposal{
		Version: proposal.Version, Now: "2026-11-22T21:34:00Z", Verdict: verdict, Rules: 32, Findings: []change.Finding{},
		Kinds: []change.Kind{change.NewClass, change.NewUnit}, Classes: []proposal.Class{classOf(t, p, b, signed)},
	}
}

func denied(t testing.TB) *proposal.Proposal {
	t.Helper()
	p := proposed(t, 0)
	p.Verdict = proposal.Denied
	p.Kinds = append(p.Kinds, change.GovernanceTier)
	p.Classes[0].Tier = &proposal.Tier{Template: "portfolio-lcts@1"}
	p.Findings = []change.Finding{
		{Finding: policy.Finding{
			Rule: "queues.window", Code: fault.QueuesLockedTooLong, Severity: policy.Error, Message: "lockLimit is 4h", Remedy: "use 3h at most, for the window and for lockLimit",
			Where: "halos/meridian/clo-tranched/units/senior.cue:19:3", Field: "unit.queue.lockLimit",
		}, By: []string{"base", "head"}},
		{Finding: policy.Finding{
			Rule: "tokens.unique", Code: fault.TokenNameTaken, Severity: policy.Warning, Message: "mCLO-S is the symbol of another token", Remedy: "give each Unit its own token name and symbol",
			Where: "halos/meridian/clo-tranched/units/senior.cue:9:3", Field: "unit.token.symbol",
		}, By: []string{"base"}},
	}
	return p
}

// entries is a change of the inventory: one entry is not what it says, and one could not be read.
func entries(t testing.TB) *proposal.Proposal {
	t.Helper()
	p := proposed(t, 0)
	p.Verdict, p.Classes, p.Kinds = proposal.Denied, []proposal.Class{}, []change.Kind{}
	p.Inventory = &inventory.Inventory{Version: inventory.Version, Entries: []inventory.Standing{
		{
			Entry: "harbour", Network: "devnet", Block: &plan.Block{Number: 12},
			Differences: []inventory.Deviation{
				{Field: "entry.held.roles: ACTOR of ADMINISTERED_AGENT", Entry: "0x01", Chain: "0x01, 0x02"},
				{Field: "entry.held.limits: TRANSFER to ember, USDS", Entry: "5", Chain: "4", Ramped: true},
			},
			Verdicts: []inventory.Conformity{{Template: "term-nfat@1", Result: inventory.Except}, {Template: "portfolio-lcts@1", Result: inventory.Foreign}},
		},
		{Entry: "grove-pau", Network: "mainnet"},
	}}
	return p
}

// failed is the proposal of a change that could not be judged.
func failed(t testing.TB) *proposal.Proposal {
	t.Helper()
	p := proposed(t, 0)
	p.Verdict, p.Classes = proposal.Failed, []proposal.Class{{Name: plantest.Class, Network: "devnet", Approvals: []proposal.Signing{}, Faults: fault.List{
		fault.New(fault.NodeUnreachable, "halos/networks/devnet.cue", "no node is named for the network devnet").Remedy("set HALOCOMPILE_RPC_DEVNET to the address of one"),
	}}}
	p.Faults = fault.List{fault.New(fault.BadChecksum, "halos/meridian/halo.cue:6:14", "halo.governance: the checksum of 0x4c082314bFa40Ef7CCba42105ce0b9abbbEAb30C does not hold")}
	return p
}

// stale is a change that keeps a bundle which differs from what is planned now.
func stale(t testing.TB) *proposal.Proposal {
	t.Helper()
	before, _ := example(t, nil)
	p, b := example(t, func(_ *catalog.Catalog, basis *plan.Basis) {
		basis.Platform.FactoryPairs = false
	})
	simulated(p, b)
	change := proposed(t, 1)
	differences, err := plan.Compare(&before.Core, &p.Core)
	if err != nil {
		t.Fatal(err)
	}
	change.Classes = []proposal.Class{classOf(t, p, b, 0)}
	change.Classes[0].Touches = []rollout.Touch{
		{Pull: 7, Class: catalog.ClassRef{Halo: "meridian", Class: "clo-second"}, Digest: strings.Repeat("ab", 32), Calls: []string{"set limit TRANSFER of unit senior", "give ACTOR of accessControls to beacon"}},
		{Class: catalog.ClassRef{Halo: "meridian", Class: "clo-third"}, Digest: strings.Repeat("cd", 32), Calls: []string{"deploy halo meridian"}, Excludes: true},
	}
	change.Classes[0].Stale = []proposal.Stale{
		{Folder: "halos/meridian/clo-tranched/approvals/d0a0333c9fd95a46a273ee0c2e092007d19bd305895ad66cd313e2c2efc7e48d", Differences: differences},
		{Folder: "halos/meridian/clo-tranched/approvals/befe1c89fb1e3379042f89cb19b31dff2e36891716743be00bc635982d61cdb6", Faults: fault.List{
			fault.New(fault.DeadlineOver, "halos/meridian/clo-tranched/approvals/befe1c89fb1e3379042f89cb19b31dff2e36891716743be00bc635982d61cdb6", "its deadline was 2026-11-01T00:00:00Z"),
		}},
	}
	return change
}

// crowded is the example with many more Units of the same kind.
func crowded(t testing.TB, units int) *proposal.Proposal {
	t.Helper()
	p, _ := example(t, nil)
	core := &p.Core
	senior := plantest.Class.Unit("senior").Part()
	for i := range units {
		name := fmt.Sprintf("unit%03d", i)
		unit := catalog.UnitName(name).Part()
		for _, change := range core.Changes {
			if change.Subject != senior {
				continue
			}
			file := "halos/meridian/clo-tranched/units/" + name + ".cue"
			if position, ok := p.Positions[change.File+"#"+change.Field]; ok {
				p.Positions[file+"#"+change.Field] = strings.Replace(position, "units/senior.cue", "units/"+name+".cue", 1)
			}
			change.Subject, change.File = unit, file
			core.Changes = append(core.Changes, change)
		}
		for _, address := range core.Addresses {
			if address.Name.Of == senior {
				address.Name.Of = unit
				address.Address = common.BytesToAddress(crypto.Keccak256([]byte(address.Name.String())))
				core.Addresses = append(core.Addresses, address)
			}
		}
		for j := range core.Stages {
			for k := range core.Stages[j].Batches {
				batch := &core.Stages[j].Batches[k]
				for _, call := range batch.Calls {
					if strings.Contains(call.Name, "unit senior") {
						call.Name = strings.Replace(call.Name, "unit senior", "unit "+name, 1)
						batch.Calls = append(batch.Calls, call)
					}
				}
			}
		}
	}
	if err := p.Seal(); err != nil {
		t.Fatal(err)
	}
	b := plantest.Compile(t, plantest.Catalog(t), p)
	simulated(p, b)
	change := proposed(t, 0)
	change.Classes = []proposal.Class{classOf(t, p, b, 0)}
	class := &change.Classes[0]
	for i := range units {
		for _, ramp := range class.Ramps[:10] {
			if ramp.Unit == "senior" {
				ramp.Unit = catalog.UnitName(fmt.Sprintf("unit%03d", i))
				ramp.Ceiling = integer(t, fmt.Sprintf("%d000000000000000000000000", 1+i))
				class.Ramps = append(class.Ramps, ramp)
			}
		}
	}
	return change
}

// edits is the page of a change that edits what judges it.
func edits(t testing.TB) report.Page {
	t.Helper()
	judged := denied(t)
	judged.Removed = []string{"halos/meridian/clo-tranched/units/mezzanine.cue"}
	judged.Findings[0].By, judged.Findings[1].By = []string{"base", "head"}, []string{"base"}
	page := pageOf(judged)
	page.Edits = change.EditsOf("", []string{"policy/queues.rego", "halos/templates/portfolio-lcts.cue", "internal/plan/make.go", "schema/unit.cue"})
	return page
}

func untrusted(t testing.TB) report.Page {
	t.Helper()
	page := pageOf(proposed(t, 2))
	page.Untrusted = true
	page.Edits = change.EditsOf("", []string{".github/workflows/plan.yml", "policy/queues.rego"})
	return page
}

// nothingToDo is a change that needs nothing done on the chain.
func nothingToDo(t testing.TB) *proposal.Proposal {
	t.Helper()
	return without(t, everything, revised)
}

// without is a change without a transaction.
func without(t testing.TB, basis func(*catalog.Catalog, *plan.Basis), records []plan.Revision) *proposal.Proposal {
	t.Helper()
	p, b := example(t, basis)
	p.Revise(plantest.Catalog(t), records)
	judged := proposed(t, 0)
	judged.Verdict, judged.Kinds = proposal.Nothing, []change.Kind{change.ReportingOnly}
	judged.Classes = []proposal.Class{classOf(t, p, b, 0)}
	judged.Classes[0].Ramps = nil
	judged.Classes[0].Promising = &proposal.Signing{Authority: "council", Safe: common.Address{19: 5}, Threshold: 2, Owners: []common.Address{{19: 1}, {19: 2}, {19: 3}}}
	return judged
}

// pages has a page for each kind of comment.
func pages(t testing.TB) map[string]report.Page {
	failing := proposed(t, 0)
	failing.Verdict = proposal.Denied
	p, b := example(t, nil)
	simulated(p, b, "transaction deploy/deployer reverts: NotAllowed(0x…)")
	failing.Classes = []proposal.Class{classOf(t, p, b, 0)}
	failing.Classes[0].Faults = fault.List{fault.New(fault.SimulationFails, plantest.Class.String(), "%s", p.Simulated.Findings[0])}
	missing := pageOf(nil)
	outside := pageOf(proposed(t, 1))
	outside.Pull, outside.Head, outside.RunURL, outside.ReportURL = "", "", "", ""
	looked := pageOf(unplanned(t))
	looked.Server, looked.Repository, looked.Pull, looked.Head, looked.RunURL, looked.ReportURL = "", "", "", "", "", ""
	return map[string]report.Page{
		"ready":    pageOf(proposed(t, 2)),
		"unsigned": pageOf(proposed(t, 1)),
		"nothing":  pageOf(nothingToDo(t)),
		"drift": pageOf(without(t, func(c *catalog.Catalog, b *plan.Basis) {
			everything(c, b)
			apart(c, b)
		}, nil)),
		"denied":    pageOf(denied(t)),
		"failing":   pageOf(failing),
		"failed":    pageOf(failed(t)),
		"missing":   missing,
		"untrusted": untrusted(t),
		"edits":     edits(t),
		"stale":     pageOf(stale(t)),
		"cut":       pageOf(crowded(t, 200)),
		"inventory": pageOf(entries(t)),
		"outside":   outside,
		"unplanned": looked,
	}
}

// unplanned is a change that was judged without a node.
func unplanned(t testing.TB) *proposal.Proposal {
	t.Helper()
	p := proposed(t, 0)
	whole := p.Classes[0]
	p.Verdict, p.Kinds = proposal.Unplanned, []change.Kind{change.LimitIncrease, change.PromiseChange}
	senior := "halos/meridian/clo-tranched/units/senior.cue"
	approved := &catalog.ClassApproval{Class: whole.Name, Approval: catalog.Approval{By: "Sky governance", Date: "2026-11-20", Reference: "https://vote.sky.money/executive/regulated"}}
	p.Classes = []proposal.Class{{Tier: &proposal.Tier{Template: "portfolio-lcts@1", Approval: approved}, Name: whole.Name, Network: whole.Network, Product: whole.Product, Headroom: whole.Headroom, Approvals: []proposal.Signing{}, Edits: []proposal.EditedField{
		{Of: "unit senior", Field: "unit.capacity", Before: "25,000,000 USDS", After: "30,000,000 USDS", How: field.Move, Where: senior + ":11:2"},
		{Of: "unit senior", Field: "unit.redemption", Before: "Daily through the RedeemQueue, from cash of the portfolio", After: "Weekly", How: field.Promise, Where: senior + ":25:2"},
		{Of: "unit senior", Field: "unit.token.symbol", Before: "mCLO-S", After: "mCLO", How: field.Never, Where: senior + ":9:3"},
	}}}
	return p
}

// A report on a terminal shows what the comment shows at first sight, in lines of at most 100
// columns. Only a word that is longer than that is not broken.
func TestReportsOnATerminal(t *testing.T) {
	all := pages(t)
	for _, name := range []string{"unplanned", "unsigned", "edits", "inventory"} {
		text := report.Terminal(all[name])
		golden.Check(t, "testdata/terminal_"+name+".txt", text)
		for line := range strings.Lines(text) {
			if line = strings.TrimSpace(line); utf8.RuneCountInString(line) > 100 && strings.Contains(line, " ") {
				t.Errorf("%s: wider than 100 columns: %s", name, line)
			}
		}
		if strings.Contains(text, "<") || strings.Contains(text, "|") {
			t.Errorf("%s has markup", name)
		}
	}
}

func TestCommentsInWords(t *testing.T) {
	for name, page := range pages(t) {
		t.Run(name, func(t *testing.T) {
			text, err := report.Comment(page, "", "")
			if err != nil {
				t.Fatal(err)
			}
			if len(text) > report.MaxComment {
				t.Errorf("%d bytes", len(text))
			}
			golden.Check(t, "testdata/comment_"+name+".md", text)
		})
	}
}

func TestSummariesOfChecksInWords(t *testing.T) {
	for name, page := range pages(t) {
		t.Run(name, func(t *testing.T) {
			text := report.CheckSummary(page)
			if len(text) > report.MaxSummary {
				t.Errorf("%d bytes", len(text))
			}
			if len(report.Title(page)) > 255 || strings.ContainsAny(report.Title(page), "`\n") {
				t.Errorf("title %q", report.Title(page))
			}
			golden.Check(t, "testdata/check_"+name+".md", report.Title(page)+"\n\n"+text)
		})
	}
}
