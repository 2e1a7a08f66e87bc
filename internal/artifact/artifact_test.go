// SPDX-License-Identifier: AGPL-3.0-or-later

package artifact_test

import (
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
	unit := &catalog.Unit{Name: "senior", Title: "Senior", Legal: catalog.Legal{Documents: []catalog.LegalDocument{{URL: "https://meridian.example/a.pdf", SHA256: common.Hash{1}}}}}
	return &artifact.Record{
		Version: artifact.Version, Kind: catalog.UnitLevel, Name: "senior", Halo: "meridian", Class: "clo-tranched", Network: "devnet", ChainID: 1337,
		Declared: artifact.Declared{Unit: &artifact.UnitManifest{Unit: unit}},
		Chain: artifact.Chain{
			Block: 41, Since: 40,
			Addresses:  []artifact.Address{{Name: unit.Part().Contract("UnitShare"), Address: common.Address{1}, CodeHash: common.Hash{2}}},
			Parameters: map[string]string{"UnitShare.capacity": "25", "UnitShare.name": "x"},
			Roles:      []onchain.Role{{Contract: catalog.ContractRef{Name: "c"}, Role: "ADMIN"}},
			Inits:      []artifact.Init{{LimitRef: catalog.LimitRef{Route: "TRANSFER"}, MaxAmount: "1", Slope: "0"}},
		},
		History: []artifact.Revision{{
			Number: 1, Declared: catalog.UnitDigest(unit), Commit: commit,
			Transactions: []artifact.Transaction{{ID: "deploy/deployer", Safe: &safe, SafeTxHash: &hash, Signers: []common.Address{{3}, {4}}}},
		}},
	}
}

// evidence is what the folder of a rollout would hold.
func evidence(t *testing.T, live *plantest.Live, p *plan.Plan) artifact.Evidence {
	t.Helper()
	manifests, err := plan.Sources(plantest.Copy(t, live.Catalog), p.Core.Class)
	if err != nil {
		t.Fatal(err)
	}
	acts := map[plan.TransactionID][]plan.Act{}
	for id, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if !call.Guard {
				acts[id] = append(acts[id], call.Act)
			}
		}
	}
	return artifact.Evidence{Where: "approvals/x", Bundle: plantest.Compile(t, live.Catalog, p), Manifests: manifests, Acts: acts}
}

// build compiles the Class of a plan from the chain, and reads its records back.
func build(t *testing.T, live *plantest.Live, p *plan.Plan, known artifact.Known) ([]*artifact.Record, error) {
	t.Helper()
	c, err := rollout.Compile(t.Context(), rollout.Input{Client: live.Client, Catalog: live.Catalog, Class: p.Core.Class, Settled: true}, rollout.Planned)
	if err != nil {
		t.Fatal(err)
	}
	if known.Evidence == nil {
		known.Evidence = []artifact.Evidence{evidence(t, live, p)}
	}
	if known.Bundle, err = known.Evidence[0].Bundle.Digest(); err != nil {
		t.Fatal(err)
	}
	records, err := artifact.Build(t.Context(), artifact.Compiled{Client: live.Client, Catalog: live.Catalog, Plan: c.Plan}, known)
	for _, each := range records {
		validated(t, each)
	}
	return records, err
}

// verify verifies one record.
func verify(t *testing.T, live *plantest.Live, class catalog.ClassRef, record *artifact.Record, proof ...artifact.Evidence) error {
	t.Helper()
	verdicts, err := rollout.VerifyRecords(t.Context(), rollout.Input{Client: live.Client, Catalog: live.Catalog, Class: class}, []artifact.Kept{{Where: "x.json", Record: record}}, artifact.Proof{Evidence: proof})
	if err != nil {
		return err
	}
	if faults := verdicts[0].Faults; len(faults) > 0 {
		return faults
	}
	return nil
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
		"an unknown major version": {strings.Replace(text, `"version":"`+artifact.Version+`"`, `"version":"3.0"`, 1), fault.DocumentOfOtherVersion},
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
		"a number":          {func(r *artifact.Record) { r.Chain.Since = 41 }, []string{`chain.since is "41", the chain says "40"`}},
		"an address":        {func(r *artifact.Record) { r.Chain.Addresses[0].Address = common.Address{} }, []string{"chain.addresses[0].address is"}},
		"a code hash":       {func(r *artifact.Record) { r.Chain.Addresses[0].CodeHash[31] = 1 }, []string{"chain.addresses[0].codeHash is"}},
		"a parameter":       {func(r *artifact.Record) { r.Chain.Parameters["UnitShare.capacity"] = "26" }, []string{`chain.parameters.UnitShare.capacity is "26", the chain says "25"`}},
		"a parameter more":  {func(r *artifact.Record) { r.Chain.Parameters["free"] = "beer" }, []string{`chain.parameters.free is "beer", the chain has no such thing`}},
		"a parameter fewer": {func(r *artifact.Record) { delete(r.Chain.Parameters, "UnitShare.name") }, []string{`chain.parameters.UnitShare.name is missing, the chain says "x"`}},
		"a holder":          {func(r *artifact.Record) { r.Chain.Roles[0].Holder[0] = 1 }, []string{"chain.roles[0].holder is"}},
		"an init":           {func(r *artifact.Record) { r.Chain.Inits[0].MaxAmount = "2" }, []string{`chain.inits[0].maxAmount is "2"`}},
		"a document":        {func(r *artifact.Record) { r.Declared.Unit.Legal.Documents[0].SHA256[0] = 2 }, []string{"declared.unit.legal.documents[0].sha256 is"}},
		"a signer more": {func(r *artifact.Record) {
			r.History[0].Transactions[0].Signers = append(r.History[0].Transactions[0].Signers, common.Address{5})
		}, []string{"history[0].transactions[0].signers[2] is"}},
		"two at once, sorted": {func(r *artifact.Record) { r.Chain.Since, r.ChainID = 1, 2 }, []string{"chain.since is", "chainId is"}},
		"a hostile value":     {func(r *artifact.Record) { r.Declared.Unit.Title = "x\nchainId is fine" }, []string{`declared.unit.title is "x\nchainId is fine"`}},
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
	read := func() ([]*artifact.Record, error) {
		return build(t, live, p, artifact.Known{From: p.Block.Number, Commit: func(string, *bundle.Bundle) string { return commit }})
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
	proof := evidence(t, live, p)
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
		if err := verify(t, live, plantest.Class, again, proof); err != nil {
			t.Errorf("%s: %v", record.Name, err)
		}
		// The digest in the calldata of the deployment follows from the record alone.
		if digest := again.Declared.Digest(); len(record.History) != 1 || digest != record.Chain.Manifest || digest != record.History[0].Declared {
			t.Errorf("%s: declared has the digest %s: %+v", record.Name, digest, record.History)
		}
		for i, transaction := range record.History[0].Transactions {
			if transaction.Safe != nil && len(transaction.Signers) != 2 {
				t.Errorf("%s: transaction %d is signed by %v", record.Name, i, transaction.Signers)
			}
		}
	}
	if want := []string{"halo meridian", "class clo-tranched", "unit junior", "unit senior"}; !slices.Equal(kinds, want) {
		t.Errorf("records of %v", kinds)
	}
	// What was deployed before the blocks that are looked through first is found all the same.
	head, err := live.Client.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if again, err := build(t, live, p, artifact.Known{From: head.Number}); err != nil || again[1].Chain.Since != records[1].Chain.Since {
		t.Errorf("built from a later block: %v", err)
	}
	class, unit := records[1], records[3]
	var anyones []int
	for i, transaction := range unit.History[0].Transactions {
		if transaction.Safe == nil {
			anyones = append(anyones, i)
		}
	}
	own := func(r *artifact.Record) []artifact.Transaction { return r.History[0].Transactions }
	for name, test := range map[string]struct {
		of     *artifact.Record
		change func(*artifact.Record)
		says   string
	}{
		"an admin that is not there":      {class, func(r *artifact.Record) { r.Chain.Roles[0].Holder[0] ^= 1 }, "chain.roles[0].holder"},
		"a role left out":                 {class, func(r *artifact.Record) { r.Chain.Roles = r.Chain.Roles[1:] }, "chain.roles["},
		"another code hash":               {class, func(r *artifact.Record) { r.Chain.Addresses[2].CodeHash[0] ^= 1 }, "chain.addresses[2].codeHash"},
		"another manifest":                {class, func(r *artifact.Record) { r.Chain.Manifest[0] ^= 1 }, "chain.manifest"},
		"another capacity":                {unit, func(r *artifact.Record) { r.Chain.Parameters["UnitShare.capacity"] += "0" }, "chain.parameters.UnitShare.capacity"},
		"a higher init":                   {unit, func(r *artifact.Record) { r.Chain.Inits[0].MaxAmount += "0" }, "chain.inits[0].maxAmount"},
		"a title that nobody declared":    {unit, func(r *artifact.Record) { r.Declared.Unit.Title = "Safest" }, "declared.unit.title"},
		"another digest of the manifest":  {unit, func(r *artifact.Record) { r.History[0].Declared[0] ^= 1 }, "history[0].declared"},
		"another block":                   {unit, func(r *artifact.Record) { own(r)[0].Block++ }, "transactions[0].block"},
		"another time":                    {unit, func(r *artifact.Record) { r.History[0].Time++ }, "history[0].time"},
		"a transaction that is not there": {unit, func(r *artifact.Record) { own(r)[0].Hash[0] ^= 1 }, "transactions[0].hash"},
		"another signer":                  {unit, func(r *artifact.Record) { own(r)[0].Signers[0][0] ^= 1 }, "transactions[0].signers[0]"},
		"another safeTxHash":              {unit, func(r *artifact.Record) { own(r)[0].SafeTxHash[0] ^= 1 }, "transactions[0].safeTxHash is"},
		"no safeTxHash":                   {unit, func(r *artifact.Record) { own(r)[0].SafeTxHash = nil }, "transactions[0].safeTxHash is missing"},
		"two hashes swapped": {unit, func(r *artifact.Record) {
			a, b := &own(r)[anyones[0]], &own(r)[0]
			a.Hash, a.Block, b.Hash, b.Block = b.Hash, b.Block, a.Hash, a.Block
		}, fmt.Sprintf("transactions[%d].hash", anyones[0])},
		"the hash of another transaction that succeeded": {unit, func(r *artifact.Record) {
			own(r)[anyones[0]].Hash, own(r)[anyones[0]].Block = own(r)[0].Hash, own(r)[0].Block
		}, fmt.Sprintf("transactions[%d].hash", anyones[0])},
		"a signer of what anyone may send": {unit, func(r *artifact.Record) {
			own(r)[anyones[0]].Signers = []common.Address{{1}}
		}, fmt.Sprintf("transactions[%d].signers", anyones[0])},
		"a transaction left out": {unit, func(r *artifact.Record) { r.History[0].Transactions = own(r)[1:] }, "transactions["},
		"a transaction more": {unit, func(r *artifact.Record) {
			r.History[0].Transactions = append(own(r)[:1:1], own(r)...)
		}, "transactions["},
		"another plan of one": {unit, func(r *artifact.Record) { own(r)[0].Plan = "00" }, "transactions[0].plan"},
		"another plan":        {unit, func(r *artifact.Record) { r.History[0].Plan = "00" }, "history[0].plan"},
		"another rollout":     {unit, func(r *artifact.Record) { r.History[0].Bundle = strings.Repeat("0", 64) }, "history[0].bundle"},
		"no rollout":          {unit, func(r *artifact.Record) { r.History[0].Bundle = "" }, "history[0].bundle"},
		"a revision more":     {unit, func(r *artifact.Record) { r.History = append(r.History, r.History[0]) }, "history[1]"},
		"an update that nobody made": {unit, func(r *artifact.Record) {
			r.History = append(r.History, artifact.Revision{Number: 2, Declared: r.History[0].Declared})
		}, "history[1] has neither"},
		"no commit that is one":        {unit, func(r *artifact.Record) { r.History[0].Commit = "HEAD" }, "history[0].commit"},
		"deployed later than it was":   {unit, func(r *artifact.Record) { r.Chain.Since += 100 }, "chain.since"},
		"deployed earlier than it was": {unit, func(r *artifact.Record) { r.Chain.Since-- }, "chain.since"},
		"another block that it is of":  {unit, func(r *artifact.Record) { r.Chain.Block++ }, "chain.block"},
		"a Unit that does not exist":   {unit, func(r *artifact.Record) { r.Name = "mezzanine" }, "history[0].declared"},
		"a Class that does not exist":  {class, func(r *artifact.Record) { r.Name = "other" }, `name is "other"`},
		"an unknown kind":              {unit, func(r *artifact.Record) { r.Kind = "coupon" }, `kind is "coupon"`},
	} {
		t.Run(name, func(t *testing.T) {
			changed := plantest.Copy(t, test.of)
			test.change(changed)
			err := verify(t, live, plantest.Class, changed, proof)
			if fault.First(err) == (fault.Code{}) || !strings.Contains(err.Error(), test.says) {
				t.Errorf("%v", err)
			}
		})
	}
	t.Run("updates", func(t *testing.T) { updates(t, live, p, records) })
	t.Run("manifests that moved on make no record wrong", func(t *testing.T) {
		declared := plantest.Copy(t, live.Catalog)
		moved := declared.Class(plantest.Class)
		moved.Units[1].Title, moved.Units = "Safest", moved.Units[1:]
		for _, each := range []*artifact.Record{class, records[2], unit} {
			if err := verify(t, &plantest.Live{Client: live.Client, Catalog: declared}, plantest.Class, each, proof); err != nil {
				t.Errorf("%s: %v", each.Name, err)
			}
		}
		if err := verify(t, &plantest.Live{Client: live.Client, Catalog: declared}, plantest.Class, unit); fault.First(err) != fault.ArtifactDiffers || !strings.Contains(err.Error(), "no manifest of that name has this digest") {
			t.Errorf("without the documents of its rollout: %v", err)
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
	proof := evidence(t, live, second)
	for _, both := range []bool{false, true} { // whether the documents of the first are still there
		known := artifact.Known{From: second.Block.Number, Evidence: []artifact.Evidence{proof}}
		if both {
			known.Evidence = append(known.Evidence, evidence(t, live, first))
		}
		records, err := build(t, live, second, known)
		if err != nil {
			t.Fatal(err)
		}
		for _, record := range records {
			list := record.History[0].Transactions
			if len(record.History) != 1 || len(list) != len(proof.Bundle.Batches)+1 {
				t.Fatalf("%s: %+v", record.Name, record.History)
			}
			entry := list[0]
			if !strings.HasPrefix(entry.ID, "deploy "+record.Part().String()) || entry.SafeTxHash == nil || *entry.SafeTxHash != deployment.Safe.SafeTxHash ||
				*entry.Safe != deployment.Safe.Address || len(entry.Signers) != 2 || entry.Plan != first.Digest {
				t.Errorf("%s: %+v", record.Name, entry)
			}
			if err := verify(t, live, plantest.Class, record, known.Evidence...); err != nil {
				t.Errorf("%s: %v", record.Name, err)
			}
			for name, change := range map[string]func(of []artifact.Transaction) []artifact.Transaction{
				"without it":         func(of []artifact.Transaction) []artifact.Transaction { return of[1:] },
				"with other signers": func(of []artifact.Transaction) []artifact.Transaction { of[0].Signers = nil; return of },
				"of another plan":    func(of []artifact.Transaction) []artifact.Transaction { of[0].Plan = second.Digest; return of },
				"of another bundle's hash": func(of []artifact.Transaction) []artifact.Transaction {
					of[0].Hash, of[0].Block = of[1].Hash, of[1].Block
					return of
				},
			} {
				changed := plantest.Copy(t, record)
				changed.History[0].Transactions = change(changed.History[0].Transactions)
				if err := verify(t, live, plantest.Class, changed, known.Evidence...); fault.First(err) != fault.ArtifactDiffers || !strings.Contains(err.Error(), "transactions[") {
					t.Errorf("%s, %s: %v", record.Name, name, err)
				}
			}
		}
	}
}

func recordOf(records []*artifact.Record, part catalog.Part) *artifact.Record {
	return records[slices.IndexFunc(records, func(r *artifact.Record) bool { return r.Part() == part })]
}

// asPinned expects that the record of a Class has the template's facets, and is right. The record
// of a version that had no facets is right, too.
func asPinned(t *testing.T, live *plantest.Live, class catalog.ClassRef, record *artifact.Record, of artifact.Evidence) {
	t.Helper()
	template := live.Catalog.Templates[live.Catalog.Class(class).Template]
	if len(record.Chain.Facets) != len(template.Facets) {
		t.Errorf("%s: %d facets are recorded, the template has %d", class, len(record.Chain.Facets), len(template.Facets))
	}
	for i, each := range record.Chain.Facets {
		if pin := template.Facets[i]; each.ID != pin.ID || each.CodeHash != pin.CodeHash || !slices.Equal(each.Wires, pin.Wires) {
			t.Errorf("%s: %v is recorded, the template has %v", class, each, pin)
		}
	}
	for _, each := range []*artifact.Record{record, unfaceted(t, record)} {
		if err := verify(t, live, class, each, of); err != nil {
			t.Errorf("%s, version %s: %v", class, each.Version, err)
		}
	}
}

// exchanged expects that the record of a Class tells of a facet that is not the template's. A
// record of a version that had no facets does so, too.
func exchanged(t *testing.T, live *plantest.Live, class catalog.ClassRef, record *artifact.Record, of artifact.Evidence) {
	t.Helper()
	err := verify(t, live, class, record, of)
	for _, part := range []string{"chain.facets[0].facet is ", "chain.facets[0].codeHash is ", fault.ControllerFacetsDiffer.String() + ": " + record.Chain.Facets[0].ID} {
		if err == nil || !strings.Contains(err.Error(), part) {
			t.Errorf("%s: a facet is exchanged, and verifying does not say %q: %v", class, part, err)
		}
	}
	if err := verify(t, live, class, unfaceted(t, record), of); fault.First(err) != fault.ControllerFacetsDiffer {
		t.Errorf("%s: a facet is exchanged, and the record of version 2.1: %v", class, err)
	}
}

// unfaceted is a record as version 2.1 had it.
func unfaceted(t *testing.T, record *artifact.Record) *artifact.Record {
	t.Helper()
	made := plantest.Copy(t, record)
	made.Version, made.Chain.Facets = "2.1", nil
	return made
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
		records, err := build(t, live, p, artifact.Known{From: p.Block.Number})
		if err != nil {
			t.Fatal(err)
		}
		record := records[slices.IndexFunc(records, func(r *artifact.Record) bool { return r.Name == test.unit })]
		verify := func() error { return verify(t, live, test.class, record, evidence(t, live, p)) }
		if err := verify(); err != nil {
			t.Fatalf("%s: %v", test.class, err)
		}
		asPinned(t, live, test.class, recordOf(records, test.class.Part()), evidence(t, live, p))
		for i, id := range []string{test.halo, test.prime} {
			controller := []common.Address{p.Core.Basis.Class.Pau.Controller, live.Catalog.Networks["devnet"].Primes["ember"].Controller}[i]
			before := live.Offer(t, id, live.Send(t, "relayer", nil, plantest.Elsewhere(t, test.facets[i])), controller)
			if i == 0 {
				exchanged(t, live, test.class, recordOf(records, test.class.Part()), evidence(t, live, p))
			}
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
