// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Signatures of a promise count only if they are of this update and of owners, whatever else lies
// beside them. What does not count is told, and keeps nobody else's signature from counting.
func TestSignaturesOfAPromiseAreSortedOut(t *testing.T) {
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
