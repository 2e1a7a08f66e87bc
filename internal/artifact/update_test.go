// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/field"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/safe"
)

// What owners sign is what every wallet shows and signs for the same typed data.
func TestAnUpdateIsHashedAsWalletsHashIt(t *testing.T) {
	u := artifact.Update{
		ChainID: 1337, Safe: common.Address{19: 9}, Name: "unit meridian/clo-tranched/senior on devnet", Revision: 2,
		Previous: common.Hash{1}, Next: common.Hash{2}, Commit: commit,
	}
	typed := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain":   {{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"ArtifactUpdate": {{Name: "name", Type: "string"}, {Name: "revision", Type: "uint256"}, {Name: "previous", Type: "bytes32"}, {Name: "next", Type: "bytes32"}, {Name: "commit", Type: "string"}},
		},
		PrimaryType: "ArtifactUpdate",
		Domain:      apitypes.TypedDataDomain{ChainId: math.NewHexOrDecimal256(1337), VerifyingContract: u.Safe.Hex()},
		Message: apitypes.TypedDataMessage{
			"name": u.Name, "revision": "2", "previous": hexutil.Bytes(u.Previous[:]), "next": hexutil.Bytes(u.Next[:]), "commit": u.Commit,
		},
	}
	wanted, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}
	if got := u.Hash(); got != common.BytesToHash(wanted) {
		t.Errorf("%s, a wallet says %x", got, wanted)
	}
	for name, change := range map[string]func(*artifact.Update){
		"chain": func(u *artifact.Update) { u.ChainID++ }, "Safe": func(u *artifact.Update) { u.Safe[0]++ }, "name": func(u *artifact.Update) { u.Name += "x" },
		"revision": func(u *artifact.Update) { u.Revision++ }, "previous": func(u *artifact.Update) { u.Previous[0]++ },
		"next": func(u *artifact.Update) { u.Next[0]++ }, "commit": func(u *artifact.Update) { u.Commit = "" },
	} {
		other := u
		change(&other)
		if other.Hash() == u.Hash() {
			t.Errorf("another %s has the same hash", name)
		}
	}
}

// revised is the record of a Unit with another manifest.
func revised(t *testing.T, record *artifact.Record, edit func(*catalog.Unit)) artifact.Declared {
	t.Helper()
	next := plantest.Copy(t, record.Declared.Unit.Unit)
	edit(next)
	return artifact.Declared{Unit: &artifact.UnitManifest{Unit: next}}
}

func TestAnEditBecomesARevisionOnlyWithWhatItNeeds(t *testing.T) {
	first := record()
	before, err := canon.Marshal(first)
	if err != nil {
		t.Fatal(err)
	}
	edit := revised(t, first, func(u *catalog.Unit) { u.Reporting.Cadence = "12h" })
	for name, test := range map[string]struct {
		next artifact.Next
		code fault.Code
	}{
		"nothing is edited":            {artifact.Next{Declared: first.Declared, Commit: commit, How: field.Record}, fault.NothingToPlan},
		"the chain has to change":      {artifact.Next{Declared: edit, Commit: commit, How: field.Move}, fault.ArtifactIncomplete},
		"it may never change":          {artifact.Next{Declared: edit, Commit: commit, How: field.Never}, fault.ArtifactIncomplete},
		"nobody says what it needs":    {artifact.Next{Declared: edit, Commit: commit}, fault.ArtifactIncomplete},
		"a promise that is not signed": {artifact.Next{Declared: edit, Commit: commit, How: field.Promise}, fault.SignaturesMissing},
		"nothing was merged":           {artifact.Next{Declared: edit, How: field.Record}, fault.CommitWithoutManifests},
		"the manifest of a Halo":       {artifact.Next{Declared: artifact.Declared{Halo: &artifact.HaloManifest{Halo: &catalog.Halo{}}}, Commit: commit, How: field.Record}, fault.ArtifactDiffers},
	} {
		if _, err := first.Revise(test.next); fault.First(err) != test.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	second, err := first.Revise(artifact.Next{Declared: edit, Commit: commit, How: field.Record, Catalog: "1.0"})
	if err != nil || len(second.History) != 2 || second.History[1].Number != 2 || second.History[1].Declared != second.Declared.Digest() {
		t.Fatalf("%+v, %v", second, err)
	}
	third, err := second.Revise(artifact.Next{Declared: revised(t, second, func(u *catalog.Unit) { u.Title = "Most senior" }), Commit: commit, How: field.Record})
	if err != nil || len(third.History) != 3 || len(third.History[0].Transactions) != 1 {
		t.Fatalf("%+v, %v", third, err)
	}
	if after, err := canon.Marshal(first); err != nil || string(after) != string(before) {
		t.Errorf("the first record is another one now: %v", err)
	}
}

// A Safe takes the signatures of a promise as it takes those of a transaction: its own contract
// agrees about the hash and about who may sign.
func TestAPromiseIsApprovedAsTheSafeDoesIt(t *testing.T) {
	live := plantest.Start(t, "../..")
	council := live.Catalog.Networks["devnet"].Authorities[devnet.Council].Safe
	head, err := live.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	first := record()
	next := revised(t, first, func(u *catalog.Unit) { u.Seniority = 2 })
	u := first.Update(next, commit, council)
	u.ChainID = live.Client.ChainID()
	domain, err := live.Client.Call(t.Context(), council, crypto.Keccak256([]byte("domainSeparator()"))[:4], head.Hash)
	if err != nil || common.BytesToHash(domain) != safe.DomainHash(u.ChainID, council) {
		t.Errorf("the Safe's domain is %x, %v", domain, err)
	}
	sign := func(who string) []byte {
		signature, err := safe.Sign(devnet.Key(who), u.Hash())
		if err != nil {
			t.Fatal(err)
		}
		return signature
	}
	owners := devnet.Owners(devnet.Council)
	approval, err := artifact.Approve(t.Context(), live.Client, u, [][]byte{sign(owners[2]), sign(owners[0])}, head)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(approval.Signers, devnet.Address(owners[0])) || !slices.Contains(approval.Signers, devnet.Address(owners[2])) || approval.BlockHash != head.Hash {
		t.Errorf("%+v", approval)
	}
	for name, signatures := range map[string][][]byte{
		"one owner": {sign(owners[0])}, "one owner twice": {sign(owners[0]), sign(owners[0])}, "nobody": nil,
		"somebody else": {sign(owners[0]), sign("relayer")}, "not a signature": {sign(owners[0]), {1}},
	} {
		if _, err := artifact.Approve(t.Context(), live.Client, u, signatures, head); fault.First(err) != fault.SignaturesMissing && fault.First(err) != fault.SignatureInvalid {
			t.Errorf("%s: %v", name, err)
		}
	}
	made, err := first.Revise(artifact.Next{Declared: next, Commit: commit, How: field.Promise, Approval: approval, Time: head.Time})
	if err != nil || !strings.HasPrefix(made.Named(), "unit meridian/clo-tranched/senior") || made.History[1].Approval != approval {
		t.Errorf("%+v, %v", made, err)
	}
}

// updates tries Artifact updates of a live Unit. Each rests on its commit, and one of a promise on
// signatures besides.
func updates(t *testing.T, live *plantest.Live, p *plan.Plan, records []*artifact.Record) {
	unit := records[3]
	edited := plantest.Copy(t, live.Catalog)
	edited.Class(plantest.Class).Unit("senior").Reporting.Cadence = "12h"
	next, _ := artifact.DeclaredIn(edited, plantest.Class, unit.Part())
	council := live.Catalog.Networks["devnet"].Authorities[devnet.Council].Safe
	head, err := live.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	update := unit.Update(next, commit, council)
	var signatures [][]byte
	for _, owner := range devnet.Owners(devnet.Council)[:2] {
		signature, err := safe.Sign(devnet.Key(owner), update.Hash())
		if err != nil {
			t.Fatal(err)
		}
		signatures = append(signatures, signature)
	}
	approval, err := artifact.Approve(t.Context(), live.Client, update, signatures, head)
	if err != nil {
		t.Fatal(err)
	}
	merged, err := unit.Revise(artifact.Next{Declared: next, Commit: commit, How: field.Record, Catalog: edited.Version})
	if err != nil {
		t.Fatal(err)
	}
	signed, err := unit.Revise(artifact.Next{Declared: next, Commit: commit, How: field.Promise, Catalog: edited.Version, Approval: approval, Time: head.Time})
	if err != nil {
		t.Fatal(err)
	}
	unknown := errors.New("no such commit")
	for name, test := range map[string]struct {
		record *artifact.Record
		how    field.How // what the edit needs
		change func(*artifact.Record, *artifact.Proof)
		says   string // "" if the record is right
		open   string // what is told to be unproved
	}{
		"a merge":                         {merged, field.Record, nil, "", ""},
		"a merge for a promise":           {merged, field.Promise, nil, "nobody signed it", ""},
		"a merge for a move":              {merged, field.Move, nil, "nobody signed it", ""},
		"signatures for a promise":        {signed, field.Promise, nil, "", ""},
		"the signature of somebody else":  {signed, field.Promise, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Approval.Signers[0][0] ^= 1 }, "approval.", ""},
		"a signature that is another one": {signed, field.Promise, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Approval.Signatures[0][3] ^= 1 }, "approval", ""},
		"a signature left out": {signed, field.Promise, func(r *artifact.Record, _ *artifact.Proof) {
			r.History[1].Approval.Signatures = r.History[1].Approval.Signatures[1:]
		}, "approval", ""},
		"another Safe":   {signed, field.Promise, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Approval.Safe[0] ^= 1 }, "approval.safe", ""},
		"another block":  {signed, field.Promise, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Approval.Block-- }, "approval.block", ""},
		"another time":   {signed, field.Promise, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Time++ }, "approval.block", ""},
		"another number": {merged, field.Record, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Number = 7 }, "history[1]", ""},
		"no commit":      {merged, field.Record, func(r *artifact.Record, _ *artifact.Proof) { r.History[1].Commit = "" }, "nobody approved it", ""},
		"a commit of others": {merged, field.Record, func(_ *artifact.Record, p *artifact.Proof) {
			p.At = func(string) (*catalog.Catalog, error) { return live.Catalog, nil }
		}, "HC7007", ""},
		"a commit that is not here": {merged, field.Record, func(_ *artifact.Record, p *artifact.Proof) {
			p.At = func(string) (*catalog.Catalog, error) { return nil, unknown }
		}, "", "no such commit"},
		"nobody knows what it needed": {merged, field.Record, func(_ *artifact.Record, p *artifact.Proof) { p.How = nil }, "", "cannot be told here"},
	} {
		record := plantest.Copy(t, test.record)
		proof := artifact.Proof{
			Evidence:  []artifact.Evidence{evidence(t, live, p)},
			At:        func(string) (*catalog.Catalog, error) { return edited, nil },
			How:       func(catalog.Part, *catalog.Catalog, *catalog.Catalog) (field.How, bool) { return test.how, false },
			Promising: func(network *catalog.Network) common.Address { return network.Authorities[devnet.Council].Safe },
		}
		// The commit of the launch is another one.
		record.History[0].Commit = ""
		if test.change != nil {
			test.change(record, &proof)
		}
		verdicts, err := rollout.VerifyRecords(t.Context(), rollout.Input{Client: live.Client, Catalog: edited, Class: plantest.Class}, []artifact.Kept{{Where: "x.json", Record: record}}, proof)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		faults, notes := verdicts[0].Faults, strings.Join(verdicts[0].Unproved, "; ")
		if test.says == "" && len(faults) > 0 || test.says != "" && !strings.Contains(faults.Error(), test.says) || !strings.Contains(notes, test.open) {
			t.Errorf("%s: %v; %s", name, faults, notes)
		}
	}
	// What is built anew from the chain keeps the update.
	again, err := build(t, live, p, artifact.Known{From: p.Block.Number, Kept: []artifact.Kept{{Where: "x.json", Record: signed}}})
	if err != nil || len(again[3].History) != 2 || again[3].Declared.Unit.Reporting.Cadence != "12h" || again[3].History[1].Approval == nil {
		t.Errorf("built anew: %+v, %v", again[3].History, err)
	}
}
