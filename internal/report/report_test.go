// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/kind/nfat"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/report"
)

func example(t testing.TB, change func(*catalog.Catalog, *plan.Basis)) (*plan.Plan, *bundle.Bundle) {
	t.Helper()
	declared, snapshot := plantest.Catalog(t), plantest.Snapshot(t)
	if change != nil {
		change(declared, &snapshot.Basis)
	}
	p := plantest.Make(t, declared, snapshot)
	return p, plantest.Compile(t, declared, p)
}

// simulated adds a simulation's verdict and gas to a plan.
func simulated(p *plan.Plan, b *bundle.Bundle, findings ...string) {
	p.Simulated = &plan.Simulated{Passed: len(findings) == 0, Findings: findings, Events: 123}
	for _, unit := range []catalog.UnitName{"junior", "senior"} {
		p.Simulated.Uses = append(p.Simulated.Uses,
			plan.SimulatedUse{Unit: unit, Who: "Prime ember", What: "subscribe 1 USDS to the SubscribeQueue", OK: true},
			plan.SimulatedUse{Unit: unit, Who: "the beacon", What: "lock the SubscribeQueue", OK: len(findings) == 0})
	}
	p.Simulated.Notes = []string{"unit junior: the limit SETTLE_REDEEM lets nothing through, so its first use cannot convert anything"}
	p.Gas = map[plan.TransactionID]uint64{}
	for i, transaction := range b.Batches {
		p.Gas[transaction.ID] = uint64(100_000 * (i + 1))
	}
}

// everything fills a basis with the example's chain after the rollout.
func everything(declared *catalog.Catalog, b *plan.Basis) {
	snapshot := plan.Snapshot{Basis: *b}
	plantest.RolledOut(declared, &snapshot)
	*b = snapshot.Basis
}

// apart fills a basis with what no plan changes.
func apart(_ *catalog.Catalog, b *plan.Basis) {
	b.Platform.Stopped = true
	safe, limit := b.Safes["council"].Address, b.Units[0].Limits[0]
	b.Facts = append(b.Facts,
		plan.Fact{Kind: plan.OwnerAdded, At: safe, Who: common.Address{0x57}},
		plan.Fact{Kind: plan.LimitBeyondInit, At: limit.RateLimits, Key: limit.Key, Value: catalog.NewInteger(big.NewInt(1e18))})
}

// revised are fields that only records have otherwise.
var revised = []plan.Revision{
	{Subject: plantest.Class.Part(), Field: "class.reporting.cadence", File: "halos/meridian/clo-tranched/class.cue", How: field.Record, Before: "24h", After: "12h"},
	{Subject: plantest.Class.Unit("senior").Part(), Field: "unit.seniority", File: "halos/meridian/clo-tranched/units/senior.cue", How: field.Promise, Authority: "council", Before: "1", After: "2"},
	{Subject: plantest.Class.Unit("senior").Part(), Field: "unit.legal.documents.1", File: "halos/meridian/clo-tranched/units/senior.cue", How: field.Promise, Authority: "council", Before: "https://example.org/terms (SHA-256 0x3b7e…)", After: "the document changed at the same address: https://example.org/terms (SHA-256 0x9c41…)"},
	{Subject: plantest.Class.Unit("senior").Part(), Field: "unit.capacity", File: "halos/meridian/clo-tranched/units/senior.cue", How: field.Move, Before: "25,000,000 USDS", After: "20,000,000 USDS"},
}

// afterRename is what records have otherwise once a counterparty has another name everywhere, and
// another address if one is given.
func afterRename(t *testing.T, address *common.Address) []plan.Revision {
	t.Helper()
	before, after := plantest.Catalog(t), plantest.Catalog(t)
	side := func(c *catalog.Catalog) field.Side {
		class := c.Class(plantest.Term)
		return field.Side{Network: c.Networks[class.Network], Template: c.Templates[class.Template], Halo: c.Halo(class.Halo), Class: class}
	}
	class := after.Class(plantest.Term)
	of := nfat.FacilityOf(class).Counterparties[0]
	for _, limit := range class.Limits {
		if limit.Subject != nil && limit.Subject.Name == of.Name {
			if limit.Subject.Name = "lighthouse"; address != nil {
				limit.Subject.Address = *address
			}
			limit.Field = strings.Replace(limit.Field, of.Name, "lighthouse", 1)
		}
	}
	if of.Name = "lighthouse"; address != nil {
		of.Address = *address
	}
	class.Buybox.Counterparties[0] = of.Name
	for _, unit := range class.Units {
		nfat.TermOf(unit).Counterparties[0] = of.Name
	}
	kind, _ := kind.Of(after.Templates[class.Template])
	return plan.Revisions(kind, side(before), side(after), &plan.Core{})
}

func TestPlansInWords(t *testing.T) {
	for name, test := range map[string]struct {
		change   func(*catalog.Catalog, *plan.Basis)
		findings []string
		empty    bool
		records  []plan.Revision
	}{
		"passes.txt":        {},
		"fails.txt":         {findings: []string{"transaction deploy/deployer reverts: NotAllowed(0x…)", "afterwards it does not hold that the factory has this Class"}},
		"nothing_to_do.txt": {change: everything, empty: true},
		"drift_alone.txt": {empty: true, change: func(c *catalog.Catalog, b *plan.Basis) {
			everything(c, b)
			apart(c, b)
		}},
		"drift_beside.txt": {change: func(c *catalog.Catalog, b *plan.Basis) {
			everything(c, b)
			apart(c, b)
			b.Class.Activated, b.Class.Pairings = false, nil
		}},
		"record_only.txt":       {change: everything, empty: true, records: revised},
		"renamed.txt":           {change: everything, empty: true, records: afterRename(t, nil)},
		"renamed_and_moved.txt": {change: everything, empty: true, records: afterRename(t, &common.Address{0xbe})},
		"under_way.txt": {change: func(c *catalog.Catalog, b *plan.Basis) {
			everything(c, b)
			b.Class.Activated, b.Class.Pairings, b.Units[0].Limits[0].Set = false, nil, false
		}},
		"by_the_council.txt": {change: func(_ *catalog.Catalog, b *plan.Basis) {
			b.Platform.FactoryProposes, b.Platform.FactoryPairs = false, false
		}},
	} {
		t.Run(name, func(t *testing.T) {
			p, b := example(t, test.change)
			if p.Core.Empty() != test.empty {
				t.Fatalf("empty: %t", p.Core.Empty())
			}
			p.Revise(plantest.Catalog(t), test.records)
			if !test.empty {
				simulated(p, b, test.findings...)
			}
			text, err := report.Plan(p, b)
			if err != nil {
				t.Fatal(err)
			}
			golden.Check(t, "testdata/"+name, text)
		})
	}
}

// results show a rollout at several moments.
func results(b *bundle.Bundle) []*exec.Result {
	all := func(states ...exec.State) *exec.Result {
		result := &exec.Result{}
		for i, transaction := range b.Batches {
			state := states[min(i, len(states)-1)]
			r := exec.Standing{Transaction: transaction, State: state}
			if state == exec.Waiting {
				r.Until = 1_790_000_000
			}
			result.Reports = append(result.Reports, r)
		}
		return result
	}
	begun := all(exec.Done, exec.Waiting, exec.Blocked)
	begun.Sent = 1
	hash := common.Hash{0xab}
	begun.Reports[0].Hash, begun.Reports[0].Block, begun.Reports[0].GasUsed = &hash, 42, 7_654_321
	complete := all(exec.Done)
	complete.Sent = 6
	return []*exec.Result{all(exec.Due, exec.Blocked), begun, all(exec.Done, exec.Waiting, exec.Blocked), all(exec.Done, exec.Due, exec.Blocked), complete, all(exec.Done), {}}
}

func TestRolloutsInWords(t *testing.T) {
	_, b := example(t, nil)
	var text strings.Builder
	for _, result := range results(b) {
		text.WriteString(report.Status(result, nil) + "\n")
	}
	golden.Check(t, "testdata/status.txt", text.String())
}

// shape is a text without its letters: how many lines it has, and how each begins.
func shape(text string) []string {
	var list []string
	for _, line := range strings.Split(text, "\n") {
		list = append(list, line[:len(line)-len(strings.TrimLeft(line, " "))])
	}
	return list
}

// poison appends hostile text to every string of a document, except those that must keep their
// form.
func poison[T any](t testing.TB, document *T, text string) *T {
	t.Helper()
	data, err := json.Marshal(document)
	if err != nil {
		t.Fatal(err)
	}
	var value any
	if err := json.Unmarshal(data, &value); err != nil {
		t.Fatal(err)
	}
	var walk func(any) any
	walk = func(value any) any {
		switch value := value.(type) {
		case map[string]any:
			for key, inner := range value {
				if !map[string]bool{"stage": true, "stages": true, "core": true, "batches": true, "changes": true, "addresses": true, "simulated": true,
					"findings": true, "name": true, "description": true, "authority": true, "subject": true, "field": true, "before": true, "after": true,
					"network": true, "purpose": true, "manifests": true, "positions": true, "digest": true}[key] {
					if _, position := inner.(string); !position || !strings.Contains(key, "#") {
						continue
					}
				}
				value[key] = walk(inner)
			}
			return value
		case []any:
			for i := range value {
				value[i] = walk(value[i])
			}
			return value
		case string:
			return value + text
		}
		return value
	}
	data, err = json.Marshal(walk(value))
	if err != nil {
		t.Fatal(err)
	}
	changed := new(T)
	if err := json.Unmarshal(data, changed); err != nil {
		t.Fatal(err)
	}
	return changed
}

func TestTextFromOutsideStaysOnItsLine(t *testing.T) {
	p, b := example(t, func(_ *catalog.Catalog, basis *plan.Basis) { basis.Platform.FactoryPairs = false })
	simulated(p, b, "reverts: x", "another")
	clean, err := report.Unbroken(p, b)
	if err != nil {
		t.Fatal(err)
	}
	for _, hostile := range []string{"\n", "\r\nPlan for other/class", "\t\t\t", "\x1b[2J\x1b[H", "\u202eevil", "\u2028", "\v\f", "\x00", "\u200b", "\u009b31m"} {
		bad := poison(t, p, hostile)
		poisoned := poison(t, b, hostile)
		// References between the two documents must hold.
		bad.Gas = p.Gas
		if len(bad.Core.Stages) == 0 || !strings.HasSuffix(string(bad.Core.Stages[0].Name), hostile) || !strings.HasSuffix(poisoned.Batches[0].Description[0], hostile) {
			t.Fatal("the test does not reach what it tests")
		}
		text, err := report.Unbroken(bad, poisoned)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := shape(text), shape(clean); strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q changes the lines of the plan:\n%s", hostile, text)
		}
		for _, result := range results(b) {
			other := poison(t, result, "")
			for i := range other.Reports {
				transaction := &other.Reports[i].Transaction
				transaction.Authority += catalog.AuthorityRef(hostile)
				transaction.Stage += plan.StageName(hostile)
				transaction.Description = append(transaction.Description, hostile)
			}
			if got, want := shape(report.Standings(other)), shape(report.Standings(result)); strings.Join(got, "|") != strings.Join(want, "|") {
				t.Errorf("%q changes the lines of the status:\n%s", hostile, report.Standings(other))
			}
			text += report.Status(other, []string{hostile})
		}
		for _, r := range text {
			if r != '\n' && !unicode.IsPrint(r) {
				t.Fatalf("%q lets %U through", hostile, r)
			}
		}
	}
}
