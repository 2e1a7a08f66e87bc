// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// commit is what the tests' records name.
const commit = "c0ffee0000000000000000000000000000c0ffee"

func record() *artifact.Record {
	safe, hash := common.Address{9}, common.Hash{8}
	return &artifact.Record{
		Version: "1.0", Kind: catalog.UnitLevel, Name: "senior", Halo: "meridian", Class: "clo-tranched", Network: "devnet", ChainID: 1337, Since: 40,
		Addresses:  []artifact.Address{{Name: "unit senior: UnitShare", Address: common.Address{1}, CodeHash: common.Hash{2}}},
		Parameters: map[string]string{"UnitShare.capacity": "25", "UnitShare.name": "x"},
		Roles:      []onchain.Role{{Contract: catalog.ContractRef{Name: "c"}, Role: "ADMIN"}},
		Inits:      []artifact.Init{{Route: "TRANSFER", MaxAmount: "1", Slope: "0"}},
		Declared:   artifact.Declared{Title: "Senior", Documents: []string{"https://meridian.example/a.pdf"}},
		Transactions: []artifact.Transaction{
			{ID: "deploy/deployer", Safe: &safe, SafeTxHash: &hash, Signers: []common.Address{{3}, {4}}},
		},
	}
}

// build compiles the Class of a bundle from the chain, and reads its records back.
func build(t *testing.T, live *plantest.Live, b *bundle.Bundle, known artifact.Known) ([]*artifact.Record, error) {
	t.Helper()
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: live.Client, Catalog: live.Catalog, Class: b.Class, Settled: true}, rollout.Planned)
	if err != nil {
		t.Fatal(err)
	}
	return artifact.Build(t.Context(), artifact.Compiled{Client: live.Client, Catalog: live.Catalog, Plan: c.Plan}, b, known)
}

func TestReadTakesItsOwnFormOnly(t *testing.T) {
	data, err := canon.Marshal(record())
	if err != nil {
		t.Fatal(err)
	}
	text := string(data)
	if _, err := artifact.Read("x.json", data); err != nil {
		t.Fatalf("its own file: %v", err)
	}
	for name, test := range map[string]struct {
		text string
		code fault.Code
	}{
		"nothing":                  {"", fault.ArtifactDiffers},
		"cut off":                  {text[:50], fault.ArtifactDiffers},
		"something behind it":      {text + "{}", fault.ArtifactDiffers},
		"an unknown field":         {strings.Replace(text, `"kind"`, `"also":1,"kind"`, 1), fault.ArtifactDiffers},
		"a key twice":              {strings.Replace(text, `"since":40`, `"since":1,"since":40`, 1), fault.ArtifactDiffers},
		"a key in upper case":      {strings.Replace(text, `"since"`, `"Since"`, 1), fault.ArtifactDiffers},
		"white space":              {strings.Replace(text, ":", ": ", 1), fault.ArtifactDiffers},
		"no final newline":         {strings.TrimSpace(text), fault.ArtifactDiffers},
		"an unknown major version": {strings.Replace(text, `"version":"1.0"`, `"version":"2.0"`, 1), fault.DocumentOfOtherVersion},
	} {
		if _, err := artifact.Read("x.json", []byte(test.text)); fault.First(err) != test.code || !strings.Contains(err.Error(), "x.json") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestEveryFieldThatDiffersIsNamed(t *testing.T) {
	if differences, err := artifact.Compare(record(), record()); err != nil || len(differences) > 0 {
		t.Errorf("a record differs from itself: %v, %v", differences, err)
	}
	for name, test := range map[string]struct {
		change func(*artifact.Record)
		says   []string
	}{
		"a number":          {func(r *artifact.Record) { r.Since = 41 }, []string{`since is "41", the chain says "40"`}},
		"an address":        {func(r *artifact.Record) { r.Addresses[0].Address = common.Address{} }, []string{"addresses[0].address is"}},
		"a code hash":       {func(r *artifact.Record) { r.Addresses[0].CodeHash[31] = 1 }, []string{"addresses[0].codeHash is"}},
		"a parameter":       {func(r *artifact.Record) { r.Parameters["UnitShare.capacity"] = "26" }, []string{`parameters.UnitShare.capacity is "26", the chain says "25"`}},
		"a parameter more":  {func(r *artifact.Record) { r.Parameters["free"] = "beer" }, []string{`parameters.free is "beer", the chain has no such thing`}},
		"a parameter fewer": {func(r *artifact.Record) { delete(r.Parameters, "UnitShare.name") }, []string{`parameters.UnitShare.name is missing, the chain says "x"`}},
		"a holder":          {func(r *artifact.Record) { r.Roles[0].Holder[0] = 1 }, []string{"roles[0].holder is"}},
		"an init":           {func(r *artifact.Record) { r.Inits[0].MaxAmount = "2" }, []string{`inits[0].maxAmount is "2"`}},
		"a document":        {func(r *artifact.Record) { r.Declared.Documents = nil }, []string{"declared.documents[0] is missing"}},
		"a signer more": {func(r *artifact.Record) {
			r.Transactions[0].Signers = append(r.Transactions[0].Signers, common.Address{5})
		}, []string{"transactions[0].signers[2] is"}},
		"two at once, sorted": {func(r *artifact.Record) { r.Since, r.ChainID = 1, 2 }, []string{"chainId is", "since is"}},
		"a hostile value":     {func(r *artifact.Record) { r.Declared.Title = "x\nchainId is fine" }, []string{`declared.title is "x\nchainId is fine"`}},
	} {
		changed := record()
		test.change(changed)
		differences, err := artifact.Compare(changed, record())
		if err != nil || len(differences) != len(test.says) || !slices.IsSorted(differences) {
			t.Errorf("%s: %q, %v", name, differences, err)
			continue
		}
		for i, words := range test.says {
			if !strings.HasPrefix(differences[i], words) {
				t.Errorf("%s: %q", name, differences[i])
			}
		}
	}
}

// A rollout's records are what the chain says, and whatever is changed in one is found.
func TestRecordsOfARealRollout(t *testing.T) {
	live := plantest.Start(t, "../..")
	p := live.Plan(t)
	b := plantest.Compile(t, live.Catalog, p)
	read := func() ([]*artifact.Record, error) {
		return build(t, live, b, artifact.Known{From: p.Block.Number, Commit: commit})
	}
	if _, err := read(); fault.First(err) != fault.ArtifactIncomplete {
		t.Errorf("before anything is done: %v", err)
	}
	live.Run(t, p)
	if _, err := read(); fault.First(err) != fault.ArtifactIncomplete {
		t.Errorf("before the rollout is complete: %v", err)
	}
	live.Wait(t, plantest.Delay)
	if result := live.Run(t, p); !result.Complete() {
		t.Fatalf("%+v", result)
	}
	records, err := read()
	if err != nil {
		t.Fatal(err)
	}
	var kinds []string
	for _, record := range records {
		kinds = append(kinds, record.Part().String())
		data, err := canon.Marshal(record)
		if err != nil {
			t.Fatal(err)
		}
		again, err := artifact.Read(record.Name, data)
		if err != nil {
			t.Fatal(err)
		}
		if err := rollout.VerifyRecord(t.Context(), live.Client, live.Catalog, rollout.Recorded{Path: record.Name, Record: again}, b); err != nil {
			t.Errorf("%s: %v", record.Name, err)
		}
		for i, transaction := range record.Transactions {
			if transaction.Safe != nil && len(transaction.Signers) != 2 {
				t.Errorf("%s: transaction %d is signed by %v", record.Name, i, transaction.Signers)
			}
		}
	}
	if want := []string{"halo meridian", "class clo-tranched", "unit junior", "unit senior"}; !slices.Equal(kinds, want) {
		t.Errorf("records of %v", kinds)
	}
	// What was deployed before the blocks that a bundle is looked for in is found all the same;
	// here that is all but the bundle itself.
	head, err := live.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if again, err := build(t, live, &bundle.Bundle{Class: b.Class}, artifact.Known{From: head.Number, Commit: commit}); err != nil || again[1].Since != records[1].Since {
		t.Errorf("built from a later block: %v", err)
	}
	class, unit := records[1], records[3]
	var anyones []int
	for i, transaction := range unit.Transactions {
		if transaction.Safe == nil {
			anyones = append(anyones, i)
		}
	}
	for name, test := range map[string]struct {
		of     *artifact.Record
		change func(*artifact.Record)
		says   string
	}{
		"an admin that is not there":      {class, func(r *artifact.Record) { r.Roles[0].Holder[0] ^= 1 }, "roles[0].holder"},
		"a role left out":                 {class, func(r *artifact.Record) { r.Roles = r.Roles[1:] }, "roles["},
		"another code hash":               {class, func(r *artifact.Record) { r.Addresses[2].CodeHash[0] ^= 1 }, "addresses[2].codeHash"},
		"another manifest":                {class, func(r *artifact.Record) { r.Manifest[0] ^= 1 }, "manifest"},
		"another capacity":                {unit, func(r *artifact.Record) { r.Parameters["UnitShare.capacity"] += "0" }, "parameters.UnitShare.capacity"},
		"a higher init":                   {unit, func(r *artifact.Record) { r.Inits[0].MaxAmount += "0" }, "inits[0].maxAmount"},
		"a title that nobody declared":    {unit, func(r *artifact.Record) { r.Declared.Title = "Safest" }, "declared.title"},
		"another block":                   {unit, func(r *artifact.Record) { r.Transactions[0].Block++ }, "is in block"},
		"a transaction that is not there": {unit, func(r *artifact.Record) { r.Transactions[0].Hash[0] ^= 1 }, "not on the chain"},
		"another signer":                  {unit, func(r *artifact.Record) { r.Transactions[0].Signers[0][0] ^= 1 }, "was signed by"},
		"another safeTxHash":              {unit, func(r *artifact.Record) { r.Transactions[0].SafeTxHash[0] ^= 1 }, "transactions[0].safeTxHash is"},
		"no safeTxHash":                   {unit, func(r *artifact.Record) { r.Transactions[0].SafeTxHash = nil }, "transactions[0].safeTxHash is absent"},
		"two hashes swapped": {unit, func(r *artifact.Record) {
			a, b := &r.Transactions[anyones[0]], &r.Transactions[anyones[1]]
			a.Hash, a.Block, b.Hash, b.Block = b.Hash, b.Block, a.Hash, a.Block
		}, fmt.Sprintf("transactions[%d].hash", anyones[0])},
		"the hash of another transaction that succeeded, for one of anyone": {unit, func(r *artifact.Record) {
			r.Transactions[anyones[0]].Hash, r.Transactions[anyones[0]].Block = r.Transactions[0].Hash, r.Transactions[0].Block
		}, fmt.Sprintf("transactions[%d].hash", anyones[0])},
		"the hash of another transaction that succeeded, for one of a Safe": {unit, func(r *artifact.Record) {
			r.Transactions[0].Hash, r.Transactions[0].Block = r.Transactions[anyones[0]].Hash, r.Transactions[anyones[0]].Block
		}, "did not execute"},
		"a signer of what anyone may send": {unit, func(r *artifact.Record) {
			r.Transactions[anyones[0]].Signers = []common.Address{{1}}
		}, fmt.Sprintf("transactions[%d].signers", anyones[0])},
		"a transaction left out":       {unit, func(r *artifact.Record) { r.Transactions = r.Transactions[1:] }, "number of transactions"},
		"a transaction more":           {unit, func(r *artifact.Record) { r.Transactions = append(r.Transactions[:1:1], r.Transactions...) }, "transactions["},
		"another plan of one":          {unit, func(r *artifact.Record) { r.Transactions[0].Plan = "00" }, "transactions[0].plan"},
		"deployed later than it was":   {unit, func(r *artifact.Record) { r.Since += 100 }, "UnitDeployed"},
		"deployed earlier than it was": {unit, func(r *artifact.Record) { r.Since-- }, "since"},
		"a Unit that does not exist":   {unit, func(r *artifact.Record) { r.Name = "mezzanine" }, "UnitDeployed"},
		"a Class that does not exist":  {class, func(r *artifact.Record) { r.Name = "other" }, "no Class of that name"},
		"an unknown kind":              {unit, func(r *artifact.Record) { r.Kind = "coupon" }, "unknown kind"},
	} {
		t.Run(name, func(t *testing.T) {
			data, _ := json.Marshal(test.of)
			changed := new(artifact.Record)
			if err := json.Unmarshal(data, changed); err != nil {
				t.Fatal(err)
			}
			test.change(changed)
			err := rollout.VerifyRecord(t.Context(), live.Client, live.Catalog, rollout.Recorded{Path: "x.json", Record: changed}, b)
			if fault.First(err) == (fault.Code{}) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v", err)
			}
		})
	}
	t.Run("manifests that moved on", func(t *testing.T) {
		declared := plantest.Copy(t, live.Catalog)
		moved := declared.Class(plantest.Class)
		moved.Units[1].Manifest = common.Hash{1}
		if err := rollout.VerifyRecord(t.Context(), live.Client, declared, rollout.Recorded{Path: "x.json", Record: unit}, b); fault.First(err) != fault.ArtifactDiffers || !strings.Contains(err.Error(), "the chain holds manifest") {
			t.Errorf("%v", err)
		}
	})
}

// A rollout that is planned anew midway comes to an end under another bundle. Who deployed, and who
// signed for it, stays in the records.
func TestARolloutPlannedAnewMidwayKeepsItsDeploymentInTheRecords(t *testing.T) {
	live := plantest.Start(t, "../..")
	first := live.Plan(t)
	live.Run(t, first)
	deployment := plantest.Compile(t, live.Catalog, first).Batches[0]
	live.Wait(t, plantest.Delay)
	second := live.Plan(t)
	if result := live.Run(t, second); !result.Complete() || second.Digest == first.Digest {
		t.Fatalf("%+v", result)
	}
	b := plantest.Compile(t, live.Catalog, second)
	records, err := build(t, live, b, artifact.Known{From: second.Block.Number})
	if err != nil {
		t.Fatal(err)
	}
	for _, record := range records {
		verify := func(r *artifact.Record) error {
			return rollout.VerifyRecord(t.Context(), live.Client, live.Catalog, rollout.Recorded{Path: "x.json", Record: r}, b)
		}
		if len(record.Transactions) != len(b.Batches)+1 {
			t.Fatalf("%s: %+v", record.Name, record.Transactions)
		}
		entry := record.Transactions[0]
		if !strings.HasPrefix(entry.ID, "deploy "+record.Part().String()) || entry.SafeTxHash == nil || *entry.SafeTxHash != deployment.Safe.SafeTxHash ||
			*entry.Safe != deployment.Safe.Address || len(entry.Signers) != 2 || entry.Plan != first.Digest {
			t.Errorf("%s: %+v", record.Name, entry)
		}
		if err := verify(record); err != nil {
			t.Errorf("%s: %v", record.Name, err)
		}
		for name, change := range map[string]func(*artifact.Record){
			"without it":         func(r *artifact.Record) { r.Transactions = r.Transactions[1:] },
			"with other signers": func(r *artifact.Record) { r.Transactions[0].Signers = nil },
			"of another plan":    func(r *artifact.Record) { r.Transactions[0].Plan = second.Digest },
			"of another bundle's hash": func(r *artifact.Record) {
				r.Transactions[0].Hash, r.Transactions[0].Block = r.Transactions[1].Hash, r.Transactions[1].Block
			},
		} {
			changed := plantest.Copy(t, record)
			change(changed)
			if err := verify(changed); fault.First(err) != fault.ArtifactDiffers || !strings.Contains(err.Error(), "transactions[") {
				t.Errorf("%s, %s: %v", record.Name, name, err)
			}
		}
	}
}

// A record may match the chain in all that it says, and what is deployed may still not work.
func TestAUnitIsUsedInASimulationBeforeItsRecordIsRight(t *testing.T) {
	live := plantest.Start(t, "../..")
	for _, test := range []struct {
		class             catalog.ClassRef
		unit, halo, prime string
		facets            [2]*bind.MetaData
		// somebody leaves the Unit in such a state
		busy [2]func(basis *plan.Basis, ember *plan.PrimeSide) (who string, to common.Address, data []byte)
	}{
		{plantest.Class, "senior", "LCTS_HALO_FACET", "LCTS_PRIME_FACET", [2]*bind.MetaData{&bindings.LctsHaloFacetMetaData, &bindings.LctsPrimeFacetMetaData},
			[2]func(*plan.Basis, *plan.PrimeSide) (string, common.Address, []byte){
				func(basis *plan.Basis, ember *plan.PrimeSide) (string, common.Address, []byte) {
					subscribe := bindings.NewLctsPrimeController().PackLctsPrimeSubscribe(basis.Units[1].Contracts[1], big.NewInt(1_000_000))
					return "ember allocator", ember.Agent, bindings.NewAdministeredAgent().PackCall(ember.Controller, subscribe)
				},
				func(basis *plan.Basis, _ *plan.PrimeSide) (string, common.Address, []byte) {
					lock := bindings.NewLctsHaloController().PackLctsHaloLock(basis.Units[1].Contracts[1])
					return "beacon", basis.Class.Pau.Agent, bindings.NewAdministeredAgent().PackCall(basis.Class.Pau.Controller, lock)
				},
			}},
		{plantest.Term, "bridge", "NFAT_HALO_FACET", "NFAT_PRIME_FACET", [2]*bind.MetaData{&bindings.NfatHaloFacetMetaData, &bindings.NfatPrimeFacetMetaData},
			[2]func(*plan.Basis, *plan.PrimeSide) (string, common.Address, []byte){
				func(basis *plan.Basis, ember *plan.PrimeSide) (string, common.Address, []byte) {
					subscribe := bindings.NewNfatPrimeController().PackNfatPrimeSubscribe(basis.Class.Blocks[0], big.NewInt(1_000_000), []byte{})
					return "ember allocator", ember.Agent, bindings.NewAdministeredAgent().PackCall(ember.Controller, subscribe)
				},
				func(basis *plan.Basis, _ *plan.PrimeSide) (string, common.Address, []byte) {
					return "freezer", basis.Class.Blocks[0], bindings.NewNfatFacility().PackStop()
				},
			}},
	} {
		p := live.PlanOf(t, test.class)
		live.Run(t, p)
		live.Wait(t, plantest.Delay)
		if result := live.Run(t, p); !result.Complete() {
			t.Fatalf("%+v", result)
		}
		b := plantest.Compile(t, live.Catalog, p)
		records, err := build(t, live, b, artifact.Known{From: p.Block.Number})
		if err != nil {
			t.Fatal(err)
		}
		record := records[slices.IndexFunc(records, func(r *artifact.Record) bool { return r.Name == test.unit })]
		verify := func() error {
			return rollout.VerifyRecord(t.Context(), live.Client, live.Catalog, rollout.Recorded{Path: "x.json", Record: record}, b)
		}
		if err := verify(); err != nil {
			t.Fatalf("%s: %v", test.class, err)
		}
		for i, id := range []string{test.halo, test.prime} {
			controller := []common.Address{p.Core.Basis.Class.Pau.Controller, live.Catalog.Networks["devnet"].Primes["ember"].Controller}[i]
			before := live.Offer(t, id, live.Send(t, "relayer", nil, plantest.Elsewhere(t, test.facets[i])), controller)
			if err := verify(); fault.First(err) != fault.DeployedDoesNotWork || !strings.Contains(err.Error(), "use of unit "+test.unit) || !strings.Contains(err.Error(), controller.Hex()) {
				t.Errorf("%s works elsewhere: %v", id, err)
			}
			live.Offer(t, id, before, controller)
			if err := verify(); err != nil {
				t.Errorf("%s as it was: %v", id, err)
			}
		}
		live.Wait(t, 24*time.Hour) // limits fill up
		users, err := observe.Users(t.Context(), live.Client, live.Catalog, test.class.Unit(catalog.UnitName(test.unit)), &plan.Snapshot{Basis: p.Core.Basis})
		if err != nil {
			t.Fatal(err)
		}
		for i, busy := range test.busy {
			who, to, data := busy(&p.Core.Basis, users.Primes["ember"])
			live.Send(t, who, &to, data)
			if err := verify(); err != nil {
				t.Errorf("%s, in state %d in which somebody left it: %v", test.class, i, err)
			}
		}
	}
}
