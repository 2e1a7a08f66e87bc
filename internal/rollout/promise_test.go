// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/facts"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Signatures of a promise count only if they are of this update and of owners, whatever else lies
// beside them. What does not count is told, and keeps nobody else's signature from counting.
func TestSignaturesOfAPromiseAreSortedOut(t *testing.T) {
	t.Parallel()
	v, _ := over(t)
	edited := plantest.Copy(t, v.Catalog)
	edited.Class(plantest.Class).Unit("senior").Seniority = 2
	const first, second = "1111111111111111111111111111111111111111", "2222222222222222222222222222222222222222"
	held := map[string]*catalog.Catalog{first: edited, second: edited, strings.Repeat("3", 40): v.Catalog}
	shelf := rollout.Shelf{Class: plantest.Class, Network: "devnet", Folder: v.folder}
	var err error
	if shelf.Records, err = shelf.Folder.Records("devnet"); err != nil {
		t.Fatal(err)
	}
	part := plantest.Class.Unit("senior").Part()
	updates := rollout.Updates{
		Catalog: edited, Commit: second, Client: v.Client,
		At: func(_ context.Context, commit string, _ catalog.ClassRef) (*catalog.Catalog, error) {
			if held[commit] == nil {
				return nil, fault.New(fault.CommitWithoutManifests, commit, "unheard of")
			}
			return held[commit], nil
		},
		Touched: func(_ context.Context, file string) string {
			if !strings.HasSuffix(file, "units/senior.cue") {
				t.Errorf("asked about %q", file)
			}
			return first
		},
	}
	owners := devnet.Owners(devnet.Council)
	folder := filepath.Join(v.class, rollout.Approvals, "promises", "devnet", "unit-senior")
	// file is the document of an owner who signs an update that was changed.
	file := func(who string, change func(*artifact.Update)) func(t *testing.T) {
		return func(t *testing.T) {
			waiting, err := shelf.Waits(t.Context(), updates)
			if err != nil || len(waiting) != 1 || waiting[0].Update == nil {
				t.Fatalf("%+v, %v", waiting, err)
			}
			u := *waiting[0].Update
			u.Commit = first
			if change != nil {
				change(&u)
			}
			signed, err := u.Sign(devnet.Key(who))
			if err == nil {
				_, err = shelf.WriteSignature(part, signed)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	raw := func(name, text string) func(t *testing.T) {
		return func(t *testing.T) { write(t, filepath.Join(folder, name), text) }
	}
	of := func(who string) string { return devnet.Address(who).Hex() + ".json" }
	for name, test := range map[string]struct {
		second func(*testing.T) // beside the good signature of one owner
		note   string           // why it does not count; "" if nothing is to be told
		counts int
	}{
		"nothing more":        {func(*testing.T) {}, "", 1},
		"the same owner":      {file(owners[0], nil), "", 1},
		"somebody else":       {file("relayer", nil), "is not an owner", 1},
		"another revision":    {file(owners[1], func(u *artifact.Update) { u.Revision++ }), "another update: revision 3", 1},
		"an old revision":     {file(owners[1], func(u *artifact.Update) { u.Revision-- }), "", 1},
		"another manifest":    {file(owners[1], func(u *artifact.Update) { u.Next[0] ^= 1 }), "another update", 1},
		"another past":        {file(owners[1], func(u *artifact.Update) { u.Previous[0] ^= 1 }), "another update", 1},
		"another chain":       {file(owners[1], func(u *artifact.Update) { u.ChainID++ }), "on chain 1338", 1},
		"another Safe":        {file(owners[1], func(u *artifact.Update) { u.Safe = common.Address{1} }), "another update", 1},
		"another record":      {file(owners[1], func(u *artifact.Update) { u.Name = "unit \x1b[2J on devnet" }), `another update: revision 2 of "unit \x1b[2J on devnet"`, 1},
		"another commit":      {file(owners[1], func(u *artifact.Update) { u.Commit = second }), "is for commit " + second, 1},
		"a commit without it": {file(owners[1], func(u *artifact.Update) { u.Commit = strings.Repeat("3", 40) }), "is for commit 333", 1},
		"no commit":           {file(owners[1], func(u *artifact.Update) { u.Commit = "" }), "HC5002", 1},
		"garbage":             {raw("garbage.json", "{"), "HC5002", 1},
		"another version":     {raw("garbage.json", `{"version":"9.0"}`), "HC", 1},
		"a copy of the first": {func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(folder, of(owners[0])))
			if err != nil {
				t.Fatal(err)
			}
			write(t, filepath.Join(folder, of(owners[1])), string(text))
		}, "named after another", 1},
		"in the name of another": {func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(folder, of(owners[0])))
			if err != nil {
				t.Fatal(err)
			}
			signed, err := artifact.ReadSignedUpdate("x", text)
			if err != nil {
				t.Fatal(err)
			}
			signed.Owner = devnet.Address(owners[1])
			if text, err = canon.Marshal(signed); err != nil {
				t.Fatal(err)
			}
			write(t, filepath.Join(folder, of(owners[1])), string(text))
		}, "not by " + devnet.Address(owners[1]).Hex(), 1},
	} {
		if err := os.RemoveAll(filepath.Dir(folder)); err != nil {
			t.Fatal(err)
		}
		file(owners[0], nil)(t)
		test.second(t)
		waiting, err := shelf.Waits(t.Context(), updates)
		if err != nil || len(waiting) != 1 {
			t.Fatalf("%s: %+v, %v", name, waiting, err)
		}
		w := waiting[0]
		notes := strings.Join(w.Notes, "\n")
		if len(w.Signed) != test.counts || w.Threshold != 2 || (test.note == "") != (notes == "") || !strings.Contains(notes, test.note) || w.Update.Commit != first {
			t.Errorf("%s: signed %v, notes %q, commit %s", name, w.Signed, notes, w.Update.Commit)
		}
		// Without a node nothing counts, and nothing fails.
		alone := updates
		alone.Client = nil
		if waiting, err := shelf.Waits(t.Context(), alone); err != nil || len(waiting) != 1 || len(waiting[0].Signed) > 0 || !strings.Contains(strings.Join(waiting[0].Notes, ""), "--rpc-url") {
			t.Errorf("%s, without a node: %+v, %v", name, waiting, err)
		}
	}
	// A stranger's file stands there still: two owners are enough.
	file("relayer", nil)(t)
	file(owners[2], nil)(t)
	written, waiting, err := shelf.Update(t.Context(), updates)
	if err != nil || len(written) != 1 || len(waiting) > 0 {
		t.Fatalf("%v, %v, %v", written, waiting, err)
	}
	if shelf.Records, err = shelf.Folder.Records("devnet"); err != nil {
		t.Fatal(err)
	}
	record := shelf.Only(part).Records[0].Record
	if last := record.History[1]; last.Commit != first || last.Approval == nil || len(last.Approval.Signers) != 2 {
		t.Errorf("%+v", last)
	}
}

// history is a repository of a Class whose manifests change from commit to commit.
type history struct {
	*venue
	commits []string
	held    map[string]*catalog.Catalog
}

// merge makes the manifests those of a new commit, and returns them.
func (h *history) merge(t *testing.T, edit func(*catalog.Class)) *catalog.Catalog {
	t.Helper()
	next := plantest.Copy(t, h.Catalog)
	if len(h.commits) > 0 {
		next = plantest.Copy(t, h.held[h.commits[len(h.commits)-1]])
	}
	class := next.Class(plantest.Class)
	edit(class)
	for _, unit := range class.Units {
		unit.Manifest = catalog.UnitDigest(unit)
	}
	class.Manifest = catalog.ClassDigest(class)
	commit := strings.Repeat(string("123456789abcdef"[len(h.commits)]), 40)
	h.commits, h.held[commit] = append(h.commits, commit), next
	return next
}

func (h *history) at(_ context.Context, commit string, _ catalog.ClassRef) (*catalog.Catalog, error) {
	if h.held[commit] == nil {
		return nil, fault.New(fault.CommitWithoutManifests, commit, "unheard of")
	}
	return h.held[commit], nil
}

func (h *history) updates() rollout.Updates {
	newest := h.commits[len(h.commits)-1]
	return rollout.Updates{Catalog: h.held[newest], Commit: newest, Client: h.Client, At: h.at}
}

func (h *history) shelf(t *testing.T) rollout.Shelf {
	t.Helper()
	shelf := rollout.Shelf{Class: plantest.Class, Network: "devnet", Folder: h.folder}
	var err error
	if shelf.Records, err = shelf.Folder.Records("devnet"); err != nil {
		t.Fatal(err)
	}
	return shelf
}

// record is the record of a part, as its file has it.
func (h *history) record(t *testing.T, of catalog.Part) *artifact.Record {
	t.Helper()
	return h.shelf(t).Only(of).Records[0].Record
}

// rollOut plans the newest commit, signs the plan, and carries it to its end with its records.
func (h *history) rollOut(t *testing.T) {
	t.Helper()
	declared := h.updates().Catalog
	root := filepath.Join(h.class, "..", "..", "..")
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: h.Client, Catalog: declared, Class: plantest.Class, Records: os.DirFS(root)}, rollout.Judged)
	if err != nil || c.Verdict != nil || c.Plan.Core.Empty() {
		t.Fatal(err, c.Verdict)
	}
	folder := h.sign(t, declared)
	for range 4 {
		r := read(t, h.Live, folder)
		r.Catalog = declared
		o := options(agree)
		o.Commit = func(_ context.Context, _ string, b *bundle.Bundle) string {
			for _, commit := range h.commits {
				if digest, err := plan.SourcesDigest(h.held[commit], plantest.Class); err == nil && digest == b.Manifests {
					return commit
				}
			}
			return ""
		}
		outcome, err := r.Carry(t.Context(), o)
		if err != nil {
			t.Fatal(err)
		}
		if outcome.Result.Complete() {
			return
		}
		h.Wait(t, plantest.Delay)
	}
	t.Fatal("the rollout is not over")
}

// verify returns what is wrong with the records, and demands that all of them can be proved.
func (h *history) verify(t *testing.T, records []artifact.Kept) (faults fault.List) {
	t.Helper()
	u := h.updates()
	proof, err := h.shelf(t).Proof(func(commit string) (*catalog.Catalog, error) { return h.at(t.Context(), commit, plantest.Class) })
	if err != nil {
		t.Fatal(err)
	}
	verdicts, err := rollout.VerifyRecords(t.Context(), rollout.Input{Client: h.Client, Catalog: u.Catalog, Class: plantest.Class}, records, proof)
	if err != nil {
		t.Fatal(err)
	}
	for _, each := range verdicts {
		faults = append(faults, each.Faults...)
		if len(each.Unproved) > 0 {
			t.Errorf("not proved: %q", each.Unproved)
		}
	}
	return faults
}

// kept are all records, as their files have them.
func (h *history) kept(t *testing.T) (list []artifact.Kept) {
	t.Helper()
	for _, each := range h.shelf(t).Records {
		list = append(list, artifact.Kept{Where: each.Path, Record: each.Record})
	}
	return list
}

// signed has two owners sign each promise that waits, and records it.
func (h *history) signed(t *testing.T, parts ...catalog.Part) {
	t.Helper()
	shelf, updates := h.shelf(t), h.updates()
	waiting, err := shelf.Waits(t.Context(), updates)
	if err != nil || len(waiting) != len(parts) {
		t.Fatalf("%v, %v", waiting, err)
	}
	for i, each := range waiting {
		if each.Update == nil || each.Record.Part() != parts[i] {
			t.Fatalf("%s", each)
		}
		for _, who := range devnet.Owners(devnet.Council)[:2] {
			one, err := each.Update.Sign(devnet.Key(who))
			if err == nil {
				_, err = shelf.WriteSignature(parts[i], one)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if written, waiting, err := shelf.Update(t.Context(), updates); err != nil || len(written) != len(parts) || len(waiting) > 0 {
		t.Fatalf("%v, %v, %v", written, waiting, err)
	}
}

// A promise beside a change of the chain does not keep the change waiting: the rollout records what
// it did, and the promise stays what it was until its owners have signed. Each state is proved.
func TestAPromiseBesideAMoveWaitsForItsSignatures(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: filepath.Join(t.TempDir(), "halos", "meridian", "clo-tranched")}
	h := &history{venue: v, held: map[string]*catalog.Catalog{}}
	h.merge(t, func(*catalog.Class) {})
	v.folder = v.sign(t, v.Catalog)
	h.rollOut(t)

	part, senior := plantest.Class.Part(), plantest.Class.Unit("senior").Part()
	first := h.record(t, part)
	operator := first.Declared.Class.Beacon.Operator
	h.merge(t, func(class *catalog.Class) {
		class.Beacon.Actors = []common.Address{{19: 9}} // a move
		class.Beacon.Operator = "Somebody else"         // a promise in the same manifest
		class.Reporting.Cadence = "12h"                 // goes along
		lcts.PoolOf(class.Unit("senior")).Pricing.Description = "Less than before"
		class.Unit("senior").Seniority = 7 // a promise of what does not move
	})
	h.rollOut(t)
	class := h.record(t, part)
	is := class.Declared.Class
	if len(class.History) != 2 || is.Beacon.Operator != operator || is.Beacon.Actors[0] != (common.Address{19: 9}) || is.Reporting.Cadence != "12h" || class.Declared.Digest() != class.History[1].Declared {
		t.Fatalf("%+v, %+v", class.History, is)
	}
	if unit := h.record(t, senior); len(unit.History) != 1 || unit.Declared.Unit.Seniority != 1 {
		t.Errorf("%+v", unit.History)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) > 0 {
		t.Error(faults)
	}

	// A record that has the promise without a signature is refused.
	took := *class
	took.Declared, _ = artifact.DeclaredIn(h.updates().Catalog, plantest.Class, part)
	took.History = append([]artifact.Revision{}, class.History...)
	took.History[1].Declared = took.Declared.Digest()
	forged := h.kept(t)
	for i, each := range forged {
		if each.Record.Part() == part {
			forged[i].Record = &took
		}
	}
	if faults := h.verify(t, forged); len(faults) == 0 || fault.First(faults) != fault.ArtifactDiffers || !strings.Contains(faults.Error(), "history[1].declared is") {
		t.Errorf("a promise that nobody signed: %v", faults)
	}

	h.signed(t, part, senior)
	class = h.record(t, part)
	if len(class.History) != 3 || class.Declared.Class.Beacon.Operator != "Somebody else" || class.History[2].Approval == nil {
		t.Fatalf("%+v", class.History)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) > 0 {
		t.Error(faults)
	}

	// What is signed stays so, and the next promise waits in turn.
	h.merge(t, func(class *catalog.Class) {
		class.Beacon.Actors, class.Beacon.Operator = []common.Address{{19: 10}}, "A third"
		unit := class.Unit("senior")
		lcts.PoolOf(unit).Pricing.Description = "Still less"
		unit.Capacity.Units.Rsh(&unit.Capacity.Units.Int, 1)
	})
	h.rollOut(t)
	if unit := h.record(t, senior); len(unit.History) != 3 || !strings.Contains(string(canonical(t, unit.Declared)), "Less than before") {
		t.Fatalf("%+v, %s", unit.History, canonical(t, unit.Declared))
	}
	class = h.record(t, part)
	if is := class.Declared.Class; len(class.History) != 4 || is.Beacon.Operator != "Somebody else" || is.Beacon.Actors[0] != (common.Address{19: 10}) {
		t.Fatalf("%+v, %+v", class.History, is)
	}
	h.merge(t, func(class *catalog.Class) { class.Beacon.Actors = []common.Address{{19: 11}} })
	h.rollOut(t)
	if class = h.record(t, part); len(class.History) != 5 || class.Declared.Class.Beacon.Operator != "Somebody else" {
		t.Fatalf("%+v", class.History)
	}
	kept := h.kept(t)
	if faults := h.verify(t, kept); len(faults) > 0 {
		t.Error(faults)
	}
	proof, err := h.shelf(t).Proof(func(commit string) (*catalog.Catalog, error) { return h.at(t.Context(), commit, plantest.Class) })
	if err != nil {
		t.Fatal(err)
	}
	lines, err := artifact.Lines(h.updates().Catalog, plantest.Class, kept, proof)
	if err != nil {
		t.Fatal(err)
	}
	var operators []string
	for _, line := range lines {
		if line.Kind == catalog.ClassLevel {
			operators = append(operators, line.Declared.Class.Beacon.Operator)
		}
	}
	if want := []string{operator, operator, "Somebody else", "Somebody else", "Somebody else"}; strings.Join(operators, ", ") != strings.Join(want, ", ") {
		t.Errorf("the export has the operators %q", operators)
	}

	// Whoever looks after the records finds nothing to change.
	if outcome, err := v.keep(t, v.Client); err != nil || len(outcome.Records) > 0 {
		t.Errorf("%+v, %v", outcome, err)
	}
}

// An edit of what the chain holds, and which the chain has already, needs no rollout: governance
// did it, and the manifest follows. The merge records it. What a rollout did is left to the
// rollout.
func TestAnEditThatTheChainHasAlreadyIsRecorded(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: filepath.Join(t.TempDir(), "halos", "meridian", "clo-tranched")}
	h := &history{venue: v, held: map[string]*catalog.Catalog{}}
	h.merge(t, func(*catalog.Class) {})
	v.folder = v.sign(t, v.Catalog)
	h.rollOut(t)
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: v.Client, Catalog: v.Catalog, Class: plantest.Class}, rollout.Observed)
	if err != nil {
		t.Fatal(err)
	}
	agent, part, actors := c.Snapshot.Basis.Class.Pau.Agent, plantest.Class.Part(), v.Catalog.Class(plantest.Class).Beacon.Actors
	by := func(function string, who byte) {
		t.Helper()
		v.Council(t, agent, facts.Call(function, common.Address{19: who}))
	}

	// The manifest says it before the chain has it: that needs a rollout.
	h.merge(t, func(class *catalog.Class) { class.Beacon.Actors = append(slices.Clone(actors), common.Address{19: 9}) })
	if written, waiting, err := h.shelf(t).Update(t.Context(), h.updates()); err != nil || len(written) > 0 || len(waiting) != 1 || waiting[0].Update != nil {
		t.Fatalf("%v, %v, %v", written, waiting, err)
	}
	by("addActor(address)", 9)
	alone := h.updates()
	alone.Client = nil
	if waiting, err := h.shelf(t).Waits(t.Context(), alone); err != nil || len(waiting) != 1 || !strings.Contains(waiting[0].String(), "--rpc-url") {
		t.Errorf("without a node: %v, %v", waiting, err)
	}
	if written, waiting, err := h.shelf(t).Update(t.Context(), h.updates()); err != nil || len(written) != 1 || len(waiting) > 0 {
		t.Fatalf("%v, %v, %v", written, waiting, err)
	}
	record := h.record(t, part)
	if last := record.History[1]; len(record.History) != 2 || len(last.Transactions) > 0 || last.Commit != h.updates().Commit || len(record.Declared.Class.Beacon.Actors) != len(actors)+1 {
		t.Fatalf("%+v", record.History)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) > 0 {
		t.Error(faults)
	}
	if outcome, err := v.keep(t, v.Client); err != nil || len(outcome.Records) > 0 {
		t.Errorf("%+v, %v", outcome, err)
	}
	// It was not signed by anybody, so it is held against the chain.
	by("removeActor(address)", 9)
	if faults := h.verify(t, h.kept(t)); len(faults) == 0 || !strings.Contains(faults.Error(), "role missing: ACTOR") {
		t.Errorf("the chain has it otherwise: %v", faults)
	}

	// A promise beside it is signed all the same.
	h.merge(t, func(class *catalog.Class) { class.Beacon.Actors, class.Beacon.Operator = actors, "Somebody else" })
	h.signed(t, part)
	if record = h.record(t, part); len(record.History) != 3 || record.History[2].Approval == nil || len(record.Declared.Class.Beacon.Actors) != len(actors) {
		t.Fatalf("%+v", record.History)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) > 0 {
		t.Error(faults)
	}

	// Likewise for a number, which the record reads back whatever it declares.
	capacity := func(half int) func(*catalog.Class) {
		return func(class *catalog.Class) {
			of := class.Unit("senior").Capacity
			of.Units.Rsh(&v.Catalog.Class(plantest.Class).Unit("senior").Capacity.Units.Int, uint(half))
		}
	}
	behind := func(declared *catalog.Catalog) {
		t.Helper()
		snapshot, err := observe.Latest(t.Context(), v.Client, declared, plantest.Class)
		if err != nil {
			t.Fatal(err)
		}
		launched := v.Catalog
		v.Catalog = declared
		v.CarryOut(t, plantest.Make(t, declared, snapshot))
		v.Catalog = launched
	}
	behind(h.merge(t, capacity(1)))
	if written, waiting, err := h.shelf(t).Update(t.Context(), h.updates()); err != nil || len(written) != 1 || len(waiting) > 0 {
		t.Fatalf("%v, %v, %v", written, waiting, err)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) > 0 {
		t.Error(faults)
	}
	other := plantest.Copy(t, h.updates().Catalog)
	capacity(2)(other.Class(plantest.Class))
	behind(other)
	if outcome, err := v.keep(t, v.Client); err != nil || len(outcome.Records) != 1 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) != 1 || !strings.Contains(faults.Error(), "without a transaction, and the chain has it otherwise") {
		t.Errorf("the chain has it otherwise: %v", faults)
	}
	behind(h.updates().Catalog)

	// A rollout is over, and could not be recorded yet.
	declared := h.merge(t, func(class *catalog.Class) { class.Beacon.Actors = []common.Address{{19: 11}} })
	p, err := v.sign(t, declared).Plan()
	if err != nil {
		t.Fatal(err)
	}
	v.Catalog = declared
	v.CarryOut(t, p)
	if written, waiting, err := h.shelf(t).Update(t.Context(), h.updates()); err != nil || len(written) > 0 || len(waiting) != 1 {
		t.Errorf("%v, %v, %v", written, waiting, err)
	}
}

// What no document beside a record shows of a revision, the commit shows that it names. So a
// revision in the middle that says something else is put right, whatever lies behind it.
func TestARecordIsMendedFromTheCommitsThatItNames(t *testing.T) {
	t.Parallel()
	v := &venue{Live: plantest.Start(t, "../.."), class: filepath.Join(t.TempDir(), "halos", "meridian", "clo-tranched")}
	h := &history{venue: v, held: map[string]*catalog.Catalog{}}
	h.merge(t, func(*catalog.Class) {})
	v.folder = v.sign(t, v.Catalog)
	h.rollOut(t)
	part := plantest.Class.Part()
	operator := func(name string, actor byte) {
		h.merge(t, func(class *catalog.Class) {
			class.Beacon.Operator = name
			if actor > 0 {
				class.Beacon.Actors = []common.Address{{19: actor}}
			}
		})
	}
	operator("Second", 0)
	h.signed(t, part) // only a commit has this manifest
	operator("Third", 9)
	h.rollOut(t) // and nothing has this one: the promise in it waits
	h.signed(t, part)
	right := h.record(t, part)
	if len(right.History) != 4 {
		t.Fatalf("%+v", right.History)
	}
	if faults := h.verify(t, h.kept(t)); len(faults) > 0 {
		t.Fatal(faults)
	}
	wrong := plantest.Copy(t, right)
	wrong.History[2].Declared = common.Hash{1}
	if _, err := h.folder.WriteRecords([]*artifact.Record{wrong}); err != nil {
		t.Fatal(err)
	}
	if outcome, err := v.keep(t, v.Client); err != nil || len(outcome.Records) > 0 {
		t.Errorf("without commits nobody can tell: %+v, %v", outcome, err)
	}
	r := read(t, v.Live, v.folder)
	outcome, err := r.Keep(t.Context(), rollout.Options{At: h.at})
	if err != nil || len(outcome.Records) != 1 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if got := h.record(t, part); string(canonical(t, got)) != string(canonical(t, right)) {
		t.Errorf("%+v", got.History)
	}
}
