// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/onchain"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// edited is a copy of manifests with an edit of the Class, and with the digests that follow.
func edited(t *testing.T, declared *catalog.Catalog, edit func(*catalog.Class)) *catalog.Catalog {
	t.Helper()
	made := plantest.Copy(t, declared)
	class := made.Class(plantest.Class)
	edit(class)
	for _, each := range class.Units {
		each.Manifest = catalog.UnitDigest(each)
	}
	class.Manifest = catalog.ClassDigest(class)
	return made
}

// recorded reads the records of the venue, and says of each what is wrong with it.
func (v *venue) recorded(t *testing.T, declared *catalog.Catalog) (map[string]*artifact.Record, func(*artifact.Record) fault.List) {
	t.Helper()
	all, err := v.folder.Records("devnet")
	if err != nil {
		t.Fatal(err)
	}
	documents, err := v.folder.Evidence("devnet")
	if err != nil {
		t.Fatal(err)
	}
	records := map[string]*artifact.Record{}
	for _, each := range all {
		if each.Err != nil {
			t.Fatal(each.Err)
		}
		records[each.Record.Part().String()] = each.Record
	}
	return records, func(record *artifact.Record) fault.List {
		t.Helper()
		in := rollout.Input{Client: v.Client, Catalog: declared, Class: plantest.Class}
		verdicts, err := rollout.VerifyRecords(t.Context(), in, []artifact.Kept{{Where: "x.json", Record: record}}, artifact.Proof{Evidence: documents})
		if err != nil {
			t.Fatal(err)
		}
		return verdicts[0].Faults
	}
}

// What a rollout did before it was planned anew stays in the history of what it acted on, with who
// signed for it, and is proved like everything else. No later rollout changes that.
func TestARolloutPlannedAnewMidwayStaysInTheHistory(t *testing.T) {
	t.Parallel()
	v, _ := over(t)
	class, junior := plantest.Class.Part().String(), catalog.UnitName("junior").Part().String()
	// An actor comes at once. An init rises later, through the timelock.
	first := edited(t, v.Catalog, func(c *catalog.Class) {
		c.Beacon.Actors = append(c.Beacon.Actors, common.HexToAddress("0xa11ce"))
		amount := &c.Units[0].Limits[0].Init.MaxAmount.Int
		amount.Mul(amount, big.NewInt(2))
	})
	given := v.sign(t, first)
	if outcome, err := v.carry(t, given, first, agree); err != nil || outcome.Result.Complete() || len(outcome.Records) > 0 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	before, err := given.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	// Given up here, it would be in no history. But what it did is not lost: until a rollout
	// follows that says so, the record is not what the chain shows, and a plan is not empty.
	records, verify := v.recorded(t, v.Catalog)
	if faults := verify(records[class]); fault.First(faults) != fault.ArtifactDiffers || !strings.Contains(faults.Error(), "ACTOR") {
		t.Errorf("a bundle that is given up: %v", faults)
	}
	if v.PlanOf(t, plantest.Class).Core.Empty() {
		t.Error("nobody would follow")
	}
	// The init stays as it was after all, and a revoker comes.
	revoker := func(who string) func(*catalog.Class) {
		return func(c *catalog.Class) {
			c.Beacon.Actors = first.Class(plantest.Class).Beacon.Actors
			c.Beacon.Revokers = append(c.Beacon.Revokers, common.HexToAddress(who))
		}
	}
	second := edited(t, v.Catalog, revoker("0xb0b"))
	outcome, err := v.carry(t, v.sign(t, second), second, agree)
	if err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	records, verify = v.recorded(t, second)
	if list := records[junior].History; len(list) != 1 {
		t.Errorf("the Unit, which nothing acted on: %+v", list)
	}
	record := records[class]
	if len(record.History) != 2 {
		t.Fatalf("%+v", record.History)
	}
	list := record.History[1].Transactions
	at := slices.IndexFunc(list, func(each artifact.Transaction) bool { return strings.Contains(each.ID, "give ACTOR of") })
	if at < 0 || list[at].Plan != before.Plan || len(list[at].Signers) != 2 || list[at].SafeTxHash == nil || !slices.ContainsFunc(list, func(each artifact.Transaction) bool { return each.Plan == "" }) {
		t.Fatalf("%+v", list)
	}
	for _, each := range records {
		if faults := verify(each); len(faults) > 0 {
			t.Errorf("%s: %v", each.Name, faults)
		}
	}
	for name, change := range map[string]func(r *artifact.Revision){
		"without it":          func(r *artifact.Revision) { r.Transactions = slices.Delete(r.Transactions, at, at+1) },
		"with other signers":  func(r *artifact.Revision) { r.Transactions[at].Signers = r.Transactions[at].Signers[:1] },
		"of another plan":     func(r *artifact.Revision) { r.Transactions[at].Plan = r.Plan },
		"with another effect": func(r *artifact.Revision) { r.Transactions[at].ID = "give REVOKER" },
	} {
		changed := plantest.Copy(t, record)
		change(&changed.History[1])
		if faults := verify(changed); fault.First(faults) != fault.ArtifactDiffers || !strings.Contains(faults.Error(), "history[1].transactions[") {
			t.Errorf("%s: %v", name, faults)
		}
	}
	// The next rollout adds a revision, and the one before stays as it is.
	third := edited(t, second, revoker("0xca201"))
	if outcome, err = v.carry(t, v.sign(t, third), third, agree); err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	records, verify = v.recorded(t, third)
	grown := records[class]
	if faults := verify(grown); len(faults) > 0 {
		t.Error(faults)
	}
	text, err := canon.Marshal(record.History)
	if err != nil {
		t.Fatal(err)
	}
	if same, err := canon.Equal(text, grown.History[:2]); err != nil || !same || len(grown.History) != 3 ||
		slices.ContainsFunc(grown.History[2].Transactions, func(each artifact.Transaction) bool { return each.Plan != "" }) {
		t.Errorf("%+v, %v", grown.History, err)
	}
}

// A Class's record names the cBEAM that the BeamState pairs it with, read from events and state.
// Whoever is paired behind the repository's back, or is not paired any more, makes it wrong.
func TestARecordNamesTheCBeamOfItsClass(t *testing.T) {
	t.Parallel()
	v, _ := over(t)
	records, verify := v.recorded(t, v.Catalog)
	record := records[plantest.Class.Part().String()]
	network := v.Catalog.Networks["devnet"]
	govOps := network.Authorities[v.Catalog.Class(plantest.Class).GovOps].Safe
	var contracts []common.Address
	for _, name := range []string{"RateLimits", "Controller"} {
		role := "cBEAM of " + name
		at := slices.IndexFunc(record.Chain.Roles, func(each onchain.Role) bool { return string(each.Role) == role })
		if at < 0 || record.Chain.Roles[at].Holder != govOps || record.Chain.Roles[at].Address != network.Contracts.BeamState || record.Chain.Roles[at].Contract.String() != "BeamState" {
			t.Fatalf("%s: %+v", role, record.Chain.Roles)
		}
		contract := slices.IndexFunc(record.Chain.Addresses, func(each artifact.Address) bool { return string(each.Name.Name) == name })
		contracts = append(contracts, record.Chain.Addresses[contract].Address)
	}
	if faults := verify(record); len(faults) > 0 {
		t.Fatal(faults)
	}
	beamState, stranger := bindings.NewBeamState(), network.Authorities["ember-govops"].Safe
	for _, step := range []struct {
		name string
		data []byte
		says string
	}{
		{"another cBEAM", beamState.PackSetCBeamForRateLimits(contracts[0], stranger), "cBEAM of RateLimits"},
		{"no other cBEAM any more", beamState.PackUnsetCBeamForRateLimits(contracts[0], stranger), ""},
		{"the cBEAM is not paired", beamState.PackUnsetCBeamForController(contracts[1], govOps), "cBEAM of Controller"},
		{"it is paired again", beamState.PackSetCBeamForController(contracts[1], govOps), ""},
	} {
		v.Council(t, network.Contracts.BeamState, step.data)
		faults := verify(record)
		if step.says == "" && len(faults) > 0 || step.says != "" && (fault.First(faults) != fault.ArtifactDiffers || !strings.Contains(faults.Error(), step.says)) {
			t.Errorf("%s: %v", step.name, faults)
		}
	}
}

// Whatever the factory deployed is recorded, or is named: as missing, or as what a rollout that is
// not over will record.
func TestWhatIsDeployedAndNotRecordedIsNamed(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	network := v.Catalog.Networks["devnet"]
	look := func(root string, shelves ...rollout.Shelf) string {
		t.Helper()
		list, err := rollout.FindUnrecorded(t.Context(), rollout.Input{Client: v.Client, Catalog: v.Catalog}, network, shelves, root)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, each := range list {
			name := each.Named()
			if each.Rollout != "" {
				name += " (under way)"
			} else if each.Block == 0 || fault.First(each.Fault(network)) != fault.RecordMissing {
				t.Errorf("%+v", each)
			}
			names = append(names, name)
		}
		return strings.Join(names, ", ")
	}
	shelf := func(without ...string) rollout.Shelf {
		t.Helper()
		s := rollout.Shelf{Class: plantest.Class, Network: "devnet", Folder: v.folder}
		var err error
		if s.Records, err = v.folder.Records("devnet"); err != nil {
			t.Fatal(err)
		}
		s.Records = slices.DeleteFunc(s.Records, func(each rollout.Recorded) bool {
			return slices.ContainsFunc(without, func(name string) bool { return strings.HasSuffix(each.Path, name) })
		})
		return s
	}
	check := func(name, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s: %s, not %s", name, got, want)
		}
	}
	root := t.TempDir()
	check("before anything", look(root), "")
	// The same launch, planned and signed a second time, is still in time when the first is over.
	v.Wait(t, 48*time.Hour)
	if other := v.sign(t, v.Catalog); other == v.folder {
		t.Fatal("it is the same")
	}
	if _, err := v.carry(t, v.folder, v.Catalog, agree); err != nil {
		t.Fatal(err)
	}
	all := "meridian, meridian/clo-tranched, meridian/clo-tranched/junior, meridian/clo-tranched/senior"
	check("its rollout is under way", look("", shelf()), strings.ReplaceAll(all, ",", " (under way),")+" (under way)")
	check("in a repository that has nothing of it", look(root), all)
	v.Wait(t, plantest.Delay)
	if _, err := v.carry(t, v.folder, v.Catalog, agree); err != nil {
		t.Fatal(err)
	}
	check("recorded", look("", shelf()), "")
	check("recorded, in the whole repository", look(root, shelf()), "")
	// Records have the rollout, so it is over. The other one is complete by what this one did.
	check("a Unit's record is away", look("", shelf("unit-senior.json")), "meridian/clo-tranched/senior")
	check("the record of a Class is away", look("", shelf("class-clo-tranched.json", "halo-meridian.json")), "meridian, meridian/clo-tranched")
	v.Launch(t, plantest.Term)
	check("another Class, of which nothing is asked", look("", shelf()), "")
	check("another Class", look(root, shelf()), "meridian, meridian/senior-secured, meridian/senior-secured/bridge, meridian/senior-secured/term")
	network.Contracts.Factory = nil
	check("a network without a factory", look(root, shelf()), "")
}
