// SPDX-License-Identifier: AGPL-3.0-or-later

package report_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/golden"
	"github.com/halo-factory/halocompile/internal/inventory"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// rolloutOf is a rollout with something to say in every part.
func rolloutOf(t testing.TB) (report.Run, report.Rollout) {
	t.Helper()
	before, b := example(t, nil)
	after, now := example(t, func(_ *catalog.Catalog, basis *plan.Basis) { basis.Platform.FactoryPairs = false })
	differences, err := plan.Compare(&before.Core, &after.Core)
	if err != nil {
		t.Fatal(err)
	}
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	next, err := now.Digest()
	if err != nil {
		t.Fatal(err)
	}
	relayer, hash, block := common.HexToAddress("0x61D3Cf8c9E7fCa3c9E4f1B3F2d6D6eF4aE0b9C11"), common.Hash{0xab}, common.Hash{0xcd}
	run := report.Run{
		Server: "https://github.com", Repository: "halo-factory/halocompile", Pull: "12", Commit: commit,
		URL: "https://github.com/halo-factory/halocompile/actions/runs/7002", At: noon,
	}
	return run, report.Rollout{
		Class: plantest.Class, Network: "devnet", Digest: digest, Folder: "halos/" + plantest.Class.String() + "/approvals/" + digest, Explorer: "https://explorer.example",
		Result: results(b)[1], Deadline: before.Core.Deadline, Now: next, Differences: differences[:3],
		Records: []string{"halos/meridian/clo-tranched/artifact/devnet/class-clo-tranched.json"}, RecordsCommit: "aa" + commit[2:],
		Faults: fault.List{fault.New(fault.TransactionFailed, "limits/ember-govops", "it would revert: Configurator/increment-too-soon").Remedy("nothing was sent for it; see 'halocompile status'")},
		Journal: []exec.Entry{
			{Time: "2026-11-22T21:34:08Z", Event: exec.Prepare, Bundle: digest, Transaction: "deploy/deployer", Relayer: relayer, Nonce: 4},
			{Time: "2026-11-22T21:34:09Z", Event: exec.Sent, Bundle: digest, Transaction: "deploy/deployer", Relayer: relayer, Nonce: 4, Hash: &hash},
			{Time: "2026-11-22T21:34:21Z", Event: exec.Confirmed, Bundle: digest, Transaction: "deploy/deployer", Relayer: relayer, Nonce: 4, Hash: &hash, Block: 42, BlockHash: &block, GasUsed: 7_654_321},
		},
		Drift: drifted(),
	}
}

// drifted is a Drift with each of its natures.
func drifted() *drift.Drift {
	entry := inventory.Standing{Entry: "harbour", File: "halos/inventory/harbour.cue", Network: "devnet", Block: &plan.Block{Number: 50, Time: 1_795_000_000}, Differences: []inventory.Deviation{
		{Field: "entry.held.roles: ACTOR of ADMINISTERED_AGENT", Entry: "10 | 20", Chain: "30"},
		{Field: "entry.held.limits: TRANSFER to ember, USDS", Entry: "10 | 20", Chain: "30", Ramped: true},
	}}
	since := &drift.Since{Block: 42, Hash: common.Hash{0xcd}, Time: 1_795_000_000, Transaction: common.Hash{0xab}, Event: "ActorAdded"}
	item := func(nature drift.Nature, field string) drift.Item {
		return drift.Item{Subject: catalog.UnitName("senior").Part(), Field: field, Nature: nature, Declared: "10 | 20", Chain: "30", File: "halos/meridian/clo-tranched/units/senior.cue", Since: since}
	}
	missing := item(drift.Drifted, "unit")
	missing.Since = nil
	return &drift.Drift{
		Version: drift.Version,
		Classes: []drift.Compared{
			{Class: plantest.Class, Network: "devnet", Block: &plan.Block{Number: 50, Time: since.Time}, Items: []drift.Item{
				item(drift.Drifted, "unit.capacity"), missing, item(drift.UnderWay, "unit.name"), item(drift.Ramped, "unit.limits"), item(drift.Kept, "unit.limits"), item(drift.Told, "unit.frozen"),
			}},
			{Class: catalog.ClassRef{Halo: "meridian", Class: "as-declared"}, Network: "devnet", Block: &plan.Block{Number: 50, Time: since.Time}, Items: []drift.Item{}},
		},
		Undeclared: []drift.Undeclared{{Class: catalog.ClassRef{Halo: "meridian", Class: "made"}, Network: "devnet", Since: since}},
		Inventory:  &inventory.Inventory{Version: inventory.Version, Entries: []inventory.Standing{entry}},
	}
}

func TestOutcomesInWords(t *testing.T) {
	run, rollout := rolloutOf(t)
	_, b := example(t, nil)
	complete := rollout
	complete.Result = results(b)[4]
	complete.Hashes = map[plan.TransactionID]common.Hash{}
	for i, transaction := range b.Batches {
		complete.Hashes[transaction.ID] = common.Hash{byte(i + 1)}
	}
	due := rollout
	due.Result = results(b)[3]
	stop := rollout
	stop.Faults = nil
	unplannable := rollout
	unplannable.Now, unplannable.Differences = "", nil
	unplannable.Faults = fault.List{fault.New(fault.ChangeNotAllowed, "halos/meridian/clo-tranched/units/senior.cue:11:2", "unit.capacity of a deployed Unit is fixed")}
	failure := rollout
	unsigned := rollout
	unsigned.Result = unsignedResult(b)
	awaited := rollout
	awaited.Result, awaited.Spells = awaitedResult(b)
	for _, issue := range []report.Issue{report.Stopped(run, stop), report.Failed(run, failure)} {
		if !strings.HasPrefix(issue.Body, issue.Marker+"\n") || strings.ContainsAny(issue.Title, "`\n") {
			t.Errorf("%+v", issue)
		}
	}
	for name, text := range map[string]string{
		"executed_begun.md":    report.CarriedOut(run, []report.Rollout{rollout}),
		"executed_complete.md": report.CarriedOut(run, []report.Rollout{complete}),
		"executed_unsigned.md": report.CarriedOut(run, []report.Rollout{unsigned}),
		"unsigned.md":          report.Unsigned(run, unsigned).Title + "\n\n" + report.Unsigned(run, unsigned).Body,
		"spell.md":             report.Awaited(run, awaited).Title + "\n\n" + report.Awaited(run, awaited).Body,
		"reminder.md":          report.Reminder(run, []report.Rollout{due}),
		"stop.md":              report.Stopped(run, stop).Title + "\n\n" + report.Stopped(run, stop).Body,
		"stop_unplannable.md":  report.Stopped(run, unplannable).Body,
		"failure.md":           report.Failed(run, failure).Title + "\n\n" + report.Failed(run, failure).Body,
		"unready.md":           report.Unready(run, failure.Faults).Title + "\n\n" + report.Unready(run, failure.Faults).Body,
		"records.md":           report.WrongRecords(run, failure.Faults).Title + "\n\n" + report.WrongRecords(run, failure.Faults).Body,
		"promises.md":          report.Promises(run, promised()).Title + "\n\n" + report.Promises(run, promised()).Body,
		"drift.md":             report.DriftIssue(run, rollout.Drift, failure.Faults).Title + "\n\n" + report.DriftIssue(run, rollout.Drift, failure.Faults).Body,
		"promise.txt":          report.Promise(promised()[0]),
		"touches.md":           report.Touching(run, stale(t).Classes[0].Touches),
		"touches_over.md":      report.Touching(run, nil),
	} {
		golden.Check(t, "testdata/"+name, text)
	}
}

// promised are an edit of a promise that lacks signatures, with all that can be said of one.
func promised() []rollout.Waiting {
	record := &artifact.Record{
		Kind: catalog.UnitLevel, Name: "senior", Halo: plantest.Class.Halo, Class: plantest.Class.Class, Network: "devnet", ChainID: 1337, History: []artifact.Revision{{Number: 1}},
	}
	next := artifact.Declared{Unit: &artifact.UnitManifest{Unit: &catalog.Unit{Name: "senior", Seniority: 2}}}
	update := record.Update(next, commit, common.Address{9})
	return []rollout.Waiting{{
		Edited: rollout.Edited{Recorded: rollout.Recorded{Record: record}, Next: next, How: field.Promise, Edits: []field.Edit{{Field: "unit.seniority", Before: "1", After: "2"}, {Field: "unit.pricing.note", After: "a | b"}}},
		Class:  plantest.Class, Network: "devnet", Update: &update, Authority: "council", Owners: []common.Address{{1}, {2}, {3}}, Signed: []common.Address{{2}}, Threshold: 2,
		Notes: []string{"x.json: HC5002: not the signature of an Artifact update"},
	}}
}

// unsignedResult is a rollout of which everything is done but what Safes sign later.
func unsignedResult(b *bundle.Bundle) *exec.Result {
	result := results(b)[4]
	for i := range result.Reports {
		if t := result.Reports[i].Transaction; t.Safe != nil && i > 0 {
			result.Reports[i].State = exec.Unsigned
			result.Reports[i].Lacking = &bundle.Lacking{
				Authority: t.Authority, Safe: t.Safe.Address, Threshold: 2, Signed: []common.Address{{1}}, Missing: []common.Address{{2}, {3}},
			}
		}
	}
	return result
}

// awaitedResult is a rollout that waits for a spell.
func awaitedResult(b *bundle.Bundle) (*exec.Result, map[plan.TransactionID]*bundle.CallList) {
	result, sender := results(b)[1], common.Address{7}
	of := &result.Reports[1]
	of.State, of.Transaction.Sender, of.Transaction.Authority, of.Transaction.ID = exec.Waiting, &sender, "pause-proxy", "spell/pause-proxy"
	of.Until, of.Reason = 0, "for a spell"
	return result, map[plan.TransactionID]*bundle.CallList{of.Transaction.ID: {
		Authority: "pause-proxy", Sender: sender.Hex(), Checksum: strings.Repeat("ab", 32), Calls: []bundle.ListedCall{
			{Name: "add init TRANSFER of unit senior", Contract: "BeamState", To: common.Address{8}.Hex(), Function: "addInitRateLimits(bytes32,address,uint256,uint256)", Hash: common.Hash{9}},
		},
	}}
}

// The text fits, however much happened.
func TestOutcomesFit(t *testing.T) {
	run, rollout := rolloutOf(t)
	for range 10 {
		rollout.Drift.Classes = append(rollout.Drift.Classes, rollout.Drift.Classes...)
		rollout.Drift.Classes[0].Items = append(rollout.Drift.Classes[0].Items, rollout.Drift.Classes[0].Items...)
		rollout.Faults = append(rollout.Faults, rollout.Faults...)
		rollout.Differences = append(rollout.Differences, rollout.Differences...)
		rollout.Journal = append(rollout.Journal, rollout.Journal...)
		rollout.Records = append(rollout.Records, rollout.Records...)
		rollout.Result.Reports = append(rollout.Result.Reports, rollout.Result.Reports...)
	}
	for kind, text := range outcomes(run, rollout) {
		if len(text) > report.MaxComment {
			t.Errorf("%s has %d bytes", kind, len(text))
		}
	}
	for kind, text := range map[string]string{
		"executed": report.CarriedOut(run, make([]report.Rollout, 5000)), "reminder": report.Reminder(run, make([]report.Rollout, 5000)),
	} {
		if len(text) > report.MaxComment {
			t.Errorf("%s of many rollouts has %d bytes", kind, len(text))
		}
	}
}
