// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
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
	"github.com/halo-factory/halocompile/internal/plan/plantest"
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
	return artifact.Declared{Unit: &artifact.Unit{Unit: next}}
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
		"nothing is edited":            {artifact.Next{Declared: first.Declared, Commit: commit, How: artifact.ByItself}, fault.NothingToPlan},
		"the chain has to change":      {artifact.Next{Declared: edit, Commit: commit, How: artifact.Moved}, fault.ArtifactIncomplete},
		"it may never change":          {artifact.Next{Declared: edit, Commit: commit, How: artifact.Refused}, fault.ArtifactIncomplete},
		"nobody says what it needs":    {artifact.Next{Declared: edit, Commit: commit}, fault.ArtifactIncomplete},
		"a promise that is not signed": {artifact.Next{Declared: edit, Commit: commit, How: artifact.Signed}, fault.SignaturesMissing},
		"nothing was merged":           {artifact.Next{Declared: edit, How: artifact.ByItself}, fault.CommitWithoutManifests},
		"the manifest of a Halo":       {artifact.Next{Declared: artifact.Declared{Halo: &artifact.Halo{Halo: &catalog.Halo{}}}, Commit: commit, How: artifact.ByItself}, fault.ArtifactDiffers},
	} {
		if _, err := first.Revise(test.next); fault.First(err) != test.code {
			t.Errorf("%s: %v", name, err)
		}
	}
	second, err := first.Revise(artifact.Next{Declared: edit, Commit: commit, How: artifact.ByItself, Catalog: "1.0"})
	if err != nil || len(second.History) != 2 || second.History[1].Number != 2 || second.History[1].Declared != second.Declared.Digest() {
		t.Fatalf("%+v, %v", second, err)
	}
	third, err := second.Revise(artifact.Next{Declared: revised(t, second, func(u *catalog.Unit) { u.Title = "Most senior" }), Commit: commit, How: artifact.ByItself})
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
	made, err := first.Revise(artifact.Next{Declared: next, Commit: commit, How: artifact.Signed, Approval: approval, Time: head.Time})
	if err != nil || !strings.HasPrefix(made.Named(), "unit meridian/clo-tranched/senior") || made.History[1].Approval != approval {
		t.Errorf("%+v, %v", made, err)
	}
}
