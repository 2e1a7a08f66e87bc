// SPDX-License-Identifier: AGPL-3.0-or-later

package plan_test

import (
	"encoding/json"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/plan/plantest"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// example is the stored manifests, for edits that have no test at hand. Nobody may change them.
var example = sync.OnceValue(func() *catalog.Catalog {
	declared := &catalog.Catalog{}
	text, err := os.ReadFile("plantest/testdata/catalog.json")
	if err == nil {
		err = json.Unmarshal(text, declared)
	}
	if err == nil {
		err = kind.Complete(declared)
	}
	if err != nil {
		panic(err) // the file is in the repository
	}
	return declared
})

// digests sets the digests of a Class and its Units to those of what they say, as loading does.
func digests(class *catalog.Class) {
	for _, unit := range class.Units {
		unit.Manifest = catalog.UnitDigest(unit)
	}
	class.Manifest = catalog.ClassDigest(class)
}

// overtaken lets the Safes of a bundle execute something else, and returns the bundle as its owners
// sign it for the nonces after that.
func (w *worker) overtaken(b *bundle.Bundle) *bundle.Bundle {
	t := w.t
	t.Helper()
	digest, err := b.Digest()
	if err != nil {
		t.Fatal(err)
	}
	again := &bundle.Nonces{Version: bundle.Version, Bundle: digest, Nonces: map[plan.TransactionID][]uint64{}}
	taken := map[catalog.AuthorityRef]bool{}
	for _, each := range b.Batches {
		if each.Safe == nil {
			continue
		}
		if !taken[each.Authority] {
			taken[each.Authority] = true
			w.live.By(t, each.Authority, *network(w.live).Contracts.Guards, bindings.NewGuards().PackPlan([32]byte{1}))
		}
		again.Nonces[each.ID] = []uint64{each.Safe.Nonce + 1}
	}
	if len(again.Nonces) == 0 {
		return b
	}
	renewed, err := b.Renew(again)
	if err != nil {
		t.Fatal(err)
	}
	return renewed
}

// keeper keeps what the rollouts on a chain leave in a repository: their documents, records, and
// what was exported of those.
type keeper struct {
	t        *testing.T
	live     *plantest.Live
	evidence []artifact.Evidence
	records  map[catalog.ClassRef][]artifact.Kept
	exported map[catalog.ClassRef][]string
}

func (k *keeper) clone() *keeper {
	copied := &keeper{k.t, k.live, slices.Clone(k.evidence), map[catalog.ClassRef][]artifact.Kept{}, map[catalog.ClassRef][]string{}}
	for class, records := range k.records {
		copied.records[class], copied.exported[class] = records, k.exported[class]
	}
	return copied
}

// note adds the documents of a rollout. It returns its manifests, and the digest of its bundle.
func (k *keeper) note(p *plan.Plan, b *bundle.Bundle) (*catalog.Catalog, string) {
	k.t.Helper()
	manifests, err := plan.Sources(plantest.Copy(k.t, k.live.Catalog), p.Core.Class)
	if err != nil {
		k.t.Fatal(err)
	}
	acts := map[plan.TransactionID][]plan.Act{}
	for id, calls := range p.Core.CallsOf() {
		for _, call := range calls {
			if !call.Guard {
				acts[id] = append(acts[id], call.Act)
			}
		}
	}
	digest, err := b.Digest()
	if err != nil {
		k.t.Fatal(err)
	}
	// A bundle has one folder, with the nonces that were signed last.
	k.evidence = slices.DeleteFunc(k.evidence, func(each artifact.Evidence) bool { return each.Where == digest })
	k.evidence = append(k.evidence, artifact.Evidence{Where: digest, Bundle: b, Manifests: manifests, Acts: acts, From: p.Block.Number})
	return manifests, digest
}

// keep writes the records of a rollout that is over as the program does, from its documents, those
// of the rollouts before, and the records that there are. The records must be right, no revision
// may become another, and nothing that was exported may be another line now.
func (k *keeper) keep(p *plan.Plan, b *bundle.Bundle) {
	k.t.Helper()
	manifests, digest := k.note(p, b)
	k.write(manifests, p, digest)
}

// write is keep for a rollout whose documents were noted.
func (k *keeper) write(manifests *catalog.Catalog, p *plan.Plan, digest string) {
	t, class := k.t, p.Core.Class
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	of := rollout.Input{Client: k.live.Client, Catalog: manifests, Class: class, Settled: true}
	c, err := rollout.Compile(t.Context(), of, rollout.Planned)
	must(err)
	evidence := slices.DeleteFunc(slices.Clone(k.evidence), func(each artifact.Evidence) bool { return each.Bundle.Class != class })
	built, err := artifact.Build(t.Context(), artifact.Compiled{Client: k.live.Client, Catalog: manifests, Plan: c.Plan}, artifact.Known{
		From: p.Block.Number, Bundle: digest, Evidence: evidence, Kept: k.records[class],
	})
	must(err)
	var records []artifact.Kept
	for _, each := range built {
		records = append(records, artifact.Kept{Where: each.Part().String(), Record: each})
	}
	for _, old := range k.records[class] {
		at := slices.IndexFunc(records, func(each artifact.Kept) bool { return each.Where == old.Where })
		text, err := canon.Marshal(old.Record.History)
		must(err)
		if history := records[at].Record.History; len(history) < len(old.Record.History) {
			t.Errorf("%s %s: %d revisions, there were %d", class, old.Where, len(history), len(old.Record.History))
		} else if same, err := canon.Equal(text, history[:len(old.Record.History)]); err != nil || !same {
			t.Errorf("%s %s: a revision became another: %v\n%s\n%+v", class, old.Where, err, text, history)
		}
	}
	verdicts, err := rollout.VerifyRecords(t.Context(), of, records, artifact.Proof{Evidence: evidence})
	must(err)
	for i, verdict := range verdicts {
		for _, each := range verdict.Faults {
			// Edits are drawn that rules and simulations refuse, such as an identity network where
			// no code is. Nobody can then use the Class, and its record still has to be right.
			if each.Code != fault.DeployedDoesNotWork {
				t.Errorf("%s: %s: %v", class, records[i].Where, each)
			}
		}
	}
	lines, err := artifact.Lines(manifests, class, records, artifact.Proof{Evidence: evidence})
	must(err)
	var exported []string
	for _, line := range artifact.InOrder(lines, 0) {
		text, err := canon.Marshal(line)
		must(err)
		exported = append(exported, string(text))
	}
	for _, line := range k.exported[class] {
		if !slices.Contains(exported, line) {
			t.Errorf("%s: exported before, and another line now: %s", class, line)
		}
	}
	if k.records == nil {
		k.records, k.exported = map[catalog.ClassRef][]artifact.Kept{}, map[catalog.ClassRef][]string{}
	}
	k.records[class], k.exported[class] = records, exported
}
