// SPDX-License-Identifier: AGPL-3.0-or-later

package review_test

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/githubtest"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
)

// What is merged and needs no transaction is recorded by the next run: reporting at once, a promise
// when its owners have signed it. Until then one issue says what they sign.
func TestMergedEditsWithoutTransactionsAreRecorded(t *testing.T) {
	w, _, _ := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	edit := func(message, old, replacement string) {
		t.Helper()
		before := string(w.host.File("main", senior))
		after := strings.Replace(before, old, replacement, 1)
		if after == before {
			t.Fatalf("%q is not in\n%s", old, before)
		}
		w.host.Push("", "main", message, githubtest.Files{senior: []byte(after)})
	}
	record := func() *artifact.Record {
		t.Helper()
		record, err := artifact.Read(seniorRecord, w.host.File("main", seniorRecord))
		if err != nil {
			t.Fatal(err)
		}
		return record
	}
	sent := w.sent()
	edit("Report twice a day", `cadence: "24h"`, `cadence: "12h"`)
	reported := w.host.Head("", "main")
	for range 2 {
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		if r := record(); len(r.History) != 2 || r.History[1].Commit != reported || r.Declared.Unit.Reporting.Cadence != "12h" {
			t.Fatalf("%+v", r.History)
		}
	}
	if open := w.open(); len(open) != 0 {
		t.Errorf("%+v", open)
	}

	edit("Less senior", "seniority:       1", "seniority:       3")
	promised := w.host.Head("", "main")
	before := record()
	next := before.Declared
	next.Unit = &artifact.UnitManifest{Unit: plantest.Copy(t, before.Declared.Unit.Unit)}
	next.Unit.Seniority = 3
	council := w.live.Catalog.Networks["devnet"].Authorities[devnet.Council].Safe
	update := before.Update(next, promised, council)
	for range 2 {
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		if open := w.open(); len(open) != 1 {
			t.Fatalf("%+v", open)
		} else {
			has(t, open[0].Body, "`unit meridian/clo-tranched/senior on devnet`, revision 3", "seniority", "0 of 2", update.Hash().Hex(), promised, "halocompile sign --record "+seniorRecord)
		}
	}
	// Each owner's signature comes with a commit of its own, and all are of the same update.
	push := func(who string, of artifact.Update) {
		t.Helper()
		signed, err := of.Sign(devnet.Key(who))
		if err != nil {
			t.Fatal(err)
		}
		file := path.Join(class, "approvals/promises/devnet/unit-senior", signed.Owner.Hex()+".json")
		w.host.Push("", "main", "A signature", githubtest.Files{file: marshal(t, signed)})
	}
	owners := devnet.Owners(devnet.Council)
	push("relayer", update)
	push(owners[0], update)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	if open := w.open(); len(open) != 1 || len(record().History) != 2 {
		t.Fatalf("%+v", open)
	} else {
		has(t, open[0].Body, "1 of 2", "is not an owner")
	}
	push(owners[2], update)
	for range 2 {
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		r := record()
		if len(r.History) != 3 || r.History[2].Commit != promised || r.History[2].Approval == nil || r.History[2].Approval.Safe != council {
			t.Fatalf("%+v", r.History)
		}
	}
	if open := w.open(); len(open) != 0 || w.sent() != sent {
		t.Errorf("%+v, %d transactions", open, w.sent()-sent)
	}
}

// What governance has done on the chain by itself is recorded by the next run once the manifest
// says so, too. Until then an issue says that the records are not what the chain shows.
func TestAMergedEditThatTheChainHasAlreadyIsRecorded(t *testing.T) {
	w, _, _ := merged(t, "merge", true)
	if err := w.execute(true); err != nil {
		t.Fatal(err)
	}
	w.live.Wait(t, plantest.Delay)
	if err := w.execute(false); err != nil {
		t.Fatal(err)
	}
	snapshot, err := observe.Latest(t.Context(), w.live.Client, w.live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	other := common.Address{19: 9}
	w.live.Council(t, snapshot.Basis.Class.Pau.Agent, facts.Call("addActor(address)", other))
	if err := w.execute(false); err == nil || len(w.open()) != 1 {
		t.Errorf("before the manifest says so: %v, %+v", err, w.open())
	}
	file := class + "/class.cue"
	before := string(w.host.File("main", file))
	after := regexp.MustCompile(`(?m)^(\s*actors:\s*\[)`).ReplaceAllString(before, `${1}"`+other.Hex()+`", `)
	if after == before {
		t.Fatal(before)
	}
	w.host.Push("", "main", "The actor that governance has added", githubtest.Files{file: []byte(after)})
	merge := w.host.Head("", "main")
	for range 2 {
		if err := w.execute(false); err != nil {
			t.Fatal(err)
		}
		name := class + "/artifact/devnet/class-clo-tranched.json"
		record, err := artifact.Read(name, w.host.File("main", name))
		if err != nil {
			t.Fatal(err)
		}
		if last := record.History[len(record.History)-1]; len(record.History) != 2 || last.Commit != merge || len(last.Transactions) > 0 {
			t.Fatalf("%+v", record.History)
		}
		if open := w.open(); len(open) != 0 {
			t.Errorf("%+v", open)
		}
	}
}
