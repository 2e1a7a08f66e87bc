// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout_test

import (
	"context"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/chaintest"
	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind/lcts"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// venue is a chain, and a Class's folder with one bundle that everybody has signed.
type venue struct {
	*plantest.Live
	class  string // folder of the Class
	folder rollout.Folder
}

func newVenue(t *testing.T) *venue {
	t.Helper()
	v := &venue{Live: plantest.Start(t, "../.."), class: t.TempDir()}
	v.folder = v.sign(t, v.Catalog)
	return v
}

// sign plans, and keeps the documents with the signatures as a pull request does.
func (v *venue) sign(t *testing.T, declared *catalog.Catalog) rollout.Folder {
	t.Helper()
	snapshot, err := observe.Latest(t.Context(), v.Client, declared, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	p := plantest.Make(t, declared, snapshot)
	b := plantest.Compile(t, declared, p)
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	folder := rollout.Folder{Path: filepath.Join(v.class, rollout.Approvals, digest)}
	if err := folder.WritePlan(declared, p, b); err != nil {
		t.Fatal(err)
	}
	for _, approval := range plantest.Approvals(t, b) {
		if _, err := folder.WriteApproval(approval); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// carry reads the documents anew, as a new process would, with the manifests that the repository
// has.
func (v *venue) carry(t *testing.T, folder rollout.Folder, declared *catalog.Catalog, begin func(context.Context) error) (*rollout.Outcome, error) {
	t.Helper()
	p, err := folder.Plan()
	if err != nil {
		t.Fatal(err)
	}
	b, err := folder.Bundle()
	if err != nil {
		t.Fatal(err)
	}
	r := rollout.Rollout{Client: v.Client, Catalog: declared, Folder: folder, Plan: p, Bundle: b}
	return r.Carry(t.Context(), rollout.Options{
		Relayer: devnet.Key("relayer"), FeeCap: big.NewInt(1e12), Patience: time.Minute, Now: time.Now,
		Begin: begin,
	})
}

func agree(context.Context) error { return nil }

func TestRecordsLieBesideTheClassOnceEverythingIsDone(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	outcome, err := v.carry(t, v.folder, v.Catalog, agree)
	if err != nil || outcome.Result.Complete() || len(outcome.Records) > 0 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	if _, err := os.Stat(filepath.Join(v.class, "artifact")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("before the end there are records: %v", err)
	}
	v.Wait(t, plantest.Delay)
	outcome, err = v.carry(t, v.folder, v.Catalog, func(context.Context) error { return errors.New("a rollout that has begun is not asked again") })
	if err != nil || !outcome.Result.Complete() || len(outcome.Records) != 4 {
		t.Fatalf("%+v, %v", outcome, err)
	}
	for _, path := range outcome.Records {
		if filepath.Dir(path) != filepath.Join(v.class, "artifact", "devnet") {
			t.Errorf("a record at %s", path)
		}
	}
	if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil || outcome.Result.Sent > 0 || len(outcome.Records) > 0 {
		t.Errorf("a second time: %+v, %v", outcome, err)
	}
	// A record that got lost is written again.
	lost := filepath.Join(v.class, "artifact", "devnet", "unit-senior.json")
	if err := os.Remove(lost); err != nil {
		t.Fatal(err)
	}
	if outcome, err = v.carry(t, v.folder, v.Catalog, agree); err != nil || !slices.Equal(outcome.Records, []string{lost}) {
		t.Errorf("after one was lost: %v, %v", outcome, err)
	}
}

func TestALaterRolloutLeavesTheRecordsOfWhatItDidNotChange(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	for range 2 {
		if _, err := v.carry(t, v.folder, v.Catalog, agree); err != nil {
			t.Fatal(err)
		}
		v.Wait(t, plantest.Delay)
	}
	more := plantest.Copy(t, v.Catalog)
	class := more.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"})
	unit := plantest.Copy(t, v.Catalog).Class(class.Ref()).Units[1]
	pool := lcts.PoolOf(unit)
	unit.Name, pool.Token.Name, pool.Token.Symbol, pool.Manager.Address = "third", "Meridian CLO Third", "mCLO-3", common.Address{19: 7}
	unit.Manifest = catalog.UnitDigest(unit)
	class.Units = append(class.Units, unit)
	second := v.sign(t, more)
	var records []string
	for range 2 {
		outcome, err := v.carry(t, second, more, agree)
		if err != nil {
			t.Fatal(err)
		}
		records = outcome.Records
		v.Wait(t, plantest.Delay)
	}
	if len(records) != 1 || filepath.Base(records[0]) != "unit-third.json" {
		t.Errorf("it wrote %v", records)
	}
	all, err := second.Records("devnet")
	if err != nil || len(all) != 5 {
		t.Fatalf("%d records, %v", len(all), err)
	}
	documents, err := second.Evidence("devnet")
	if err != nil || len(documents) != 2 {
		t.Fatalf("the documents of %d rollouts, %v", len(documents), err)
	}
	for _, each := range all {
		from := v.folder
		if each.Record.Name == "third" {
			from = second
		}
		if history := each.Record.History; len(history) != 1 || history[0].Bundle != filepath.Base(from.Path) {
			t.Errorf("%s: %+v", each.Record.Name, history)
		}
		faults, err := artifact.Proven(t.Context(), v.Client, []artifact.Kept{{Where: each.Path, Record: each.Record}}, documents)
		if err != nil || len(faults[0]) > 0 {
			t.Error(faults, err)
		}
	}
}

func TestARolloutThatHasBegunIsCarriedToItsEndAsItWasSigned(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	changed := plantest.Copy(t, v.Catalog)
	changed.Class(catalog.ClassRef{Halo: "meridian", Class: "clo-tranched"}).Units[0].Manifest[0]++
	if _, err := v.carry(t, v.folder, changed, agree); fault.First(err) != fault.PlanNotReproducible {
		t.Fatalf("before it has begun, manifests that are not those that were signed: %v", err)
	}
	if _, err := v.carry(t, v.folder, v.Catalog, agree); err != nil {
		t.Fatal(err)
	}
	v.Wait(t, plantest.Delay)
	outcome, err := v.carry(t, v.folder, changed, agree)
	if err != nil || !outcome.Result.Complete() {
		t.Fatalf("%+v, %v", outcome, err)
	}
	// Without the manifests that were signed nobody knows what was.
	if err := os.Remove(filepath.Join(v.folder.Path, "catalog.json")); err != nil {
		t.Fatal(err)
	}
	if _, err := v.carry(t, v.folder, changed, agree); fault.First(err) != fault.PlanNotReproducible {
		t.Errorf("without them: %v", err)
	}
}

func TestPolicyDecidesWhatMayBegin(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	refused := errors.New("refused")
	if _, err := v.carry(t, v.folder, v.Catalog, func(context.Context) error { return refused }); !errors.Is(err, refused) {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(v.folder.Journal()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("something was sent: %v", err)
	}
}

// A plan that assumes another pace of limits than the chain has may schedule what the chain has
// already. Nobody signs it, and nothing begins.
func TestARolloutBeginsAtThePaceThatItsPlanAssumes(t *testing.T) {
	t.Parallel()
	live := plantest.Start(t, "../..")
	snapshot, err := observe.Latest(t.Context(), live.Client, live.Catalog, plantest.Class)
	if err != nil {
		t.Fatal(err)
	}
	snapshot.Basis.Platform.Hop++
	p := plantest.Make(t, live.Catalog, snapshot)
	b := plantest.Compile(t, live.Catalog, p)
	folder := rollout.Folder{Path: filepath.Join(t.TempDir(), rollout.Approvals, "rollout")}
	if err := folder.WritePlan(live.Catalog, p, b); err != nil {
		t.Fatal(err)
	}
	if _, err := read(t, live, folder).Signable(t.Context(), func(string) {}); fault.First(err) != fault.ChainNotAsPlanned || !strings.Contains(err.Error(), "hop") {
		t.Errorf("sign: %v", err)
	}
	begun := false
	begin := func(context.Context) error { begun = true; return nil }
	v := &venue{Live: live}
	if _, err := v.carry(t, folder, live.Catalog, begin); fault.First(err) != fault.ChainNotAsPlanned || begun {
		t.Errorf("carry out: %v, begun: %v", err, begun)
	}
}

// A node says once that a Safe is further on than it is. Nobody is asked to sign for that nonce:
// what an owner signs for it could be carried out later, beside the same calls at the right one.
func TestOneAnswerOfANodeMovesNoNonce(t *testing.T) {
	t.Parallel()
	v := newVenue(t)
	lies := 0
	for at := 1; ; at++ {
		seen := 0
		node := chaintest.Node(t, v.Chain.URL(), func(q chaintest.Query) any {
			if q.Method != "eth_call" || !q.Asks("0xaffed0e0") { // nonce()
				return nil
			}
			if seen++; seen != at {
				return nil
			}
			lies++
			return common.BigToHash(common.Big1)
		})
		client, err := chain.Dial(t.Context(), node, chain.Options{Errors: bindings.ABIs()})
		if err != nil {
			t.Fatal(err)
		}
		r := read(t, v.Live, v.folder)
		r.Client = client
		if _, err := r.Signable(t.Context(), func(string) {}); err != nil {
			if _, ok := fault.All(err); !ok {
				t.Errorf("answer %d: an error without a number: %v", at, err)
			}
		}
		client.Close()
		if _, err := os.Stat(filepath.Join(v.folder.Path, "nonces.json")); !errors.Is(err, fs.ErrNotExist) {
			t.Fatalf("answer %d: another nonce is to be signed, %v", at, err)
		}
		if seen < at {
			break
		}
	}
	if lies < 3 {
		t.Errorf("%d lies were told", lies)
	}
}
