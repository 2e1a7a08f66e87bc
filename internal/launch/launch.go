// SPDX-License-Identifier: AGPL-3.0-or-later

package launch

import (
	"context"
	"crypto/ecdsa"
	"maps"
	"math/big"
	"path/filepath"
	"slices"
	"time"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Rollout is the documents of one rollout, with the manifests and the node that they are held against.
type Rollout struct {
	Client  *chain.Client
	Catalog *catalog.Catalog
	Folder  rollout.Folder
	Plan    *plan.Plan
	Bundle  *bundle.Bundle
}

// Network is the network that the rollout is for; nil when the manifests do not have it.
func (r *Rollout) Network() *catalog.Network { return r.Catalog.Networks[r.Bundle.Network] }

// Status reads from the chain how far the rollout is, at the depth that its network asks for.
func (r *Rollout) Status(ctx context.Context) (*exec.Result, error) {
	network := r.Network()
	if network == nil {
		return nil, fault.New(fault.NotDeclared, r.Folder.Path, "its bundle is for the network %q, which is not declared", r.Bundle.Network)
	}
	return exec.Status(ctx, r.Client, r.Plan, r.Bundle, network.Confirmations)
}

// Options are what Carry takes from outside.
type Options struct {
	Relayer  *ecdsa.PrivateKey               // pays gas, and can do nothing more
	FeeCap   *big.Int                        // most that a gas may cost, in wei; nil for no cap
	Patience time.Duration                   // wait for inclusion before more is offered, and for every four confirmations
	Now      func() time.Time                // wall clock, for the journal only
	Begin    func(ctx context.Context) error // asked before the first transaction of all: may this rollout begin?
	Progress func(exec.Report)               // told about every transaction; may be nil
	Changed  func(string)                    // told of each thing that was changed at a Safe since the plan; may be nil

	// Commit is the commit that holds exactly the manifests that a bundle was made from, for the
	// records; "" when none is known to. Given a commit that a record claims already, it is that
	// one, or "" when that one is known not to hold them. nil knows none.
	Commit func(ctx context.Context, claimed string, b *bundle.Bundle) string
}

// Outcome is what carrying a rollout on came to.
type Outcome struct {
	Result  *exec.Result
	Records []string   // paths of the records that were written
	Unknown fault.List // what is wrong with files among the records that are of nothing that the manifests declare
}

// Carry executes what is due. It can be stopped at any moment and called again: what is done is read from the chain. Once everything is done it
// writes the records.
func (r *Rollout) Carry(ctx context.Context, o Options) (*Outcome, error) {
	// What another process does meanwhile would look as if the chain had drifted.
	held, err := r.Folder.Hold()
	if err != nil {
		return nil, err
	}
	defer held.Close()
	status, err := r.verify(ctx)
	if err != nil {
		return nil, err
	}
	said, err := exec.Changes(ctx, r.Client, r.Plan, status)
	if err != nil {
		return nil, err
	}
	for _, each := range said {
		if o.Changed != nil {
			o.Changed(each)
		}
	}
	if !status.Begun() {
		// Policy decides what may begin. A rollout that has begun is carried to its end, even if a template expires meanwhile.
		if err := o.Begin(ctx); err != nil {
			return nil, err
		}
	}
	approvals, err := r.Folder.Approvals()
	if err != nil {
		return nil, err
	}
	digest, err := r.Bundle.Digest()
	if err != nil {
		return nil, err
	}
	journal, err := exec.OpenJournal(held.Tree, rollout.JournalFile, digest)
	if err != nil {
		return nil, err
	}
	defer journal.Close()
	result, err := exec.Run(ctx, r.Client, r.Plan, r.Bundle, journal, exec.Options{
		Relayer: o.Relayer, FeeCap: o.FeeCap, Confirmations: r.Network().Confirmations,
		Patience: o.Patience, Now: o.Now, Approvals: approvals, Progress: o.Progress,
	})
	if err != nil {
		return nil, err
	}
	outcome := &Outcome{Result: result}
	if result.Complete() {
		err = forgotten(r.record(ctx, o, outcome))
	}
	return outcome, err
}

// forgotten turns what an incomplete rollout would be into what it must be for one that the chain's
// state shows as complete: the node does not have the logs any more.
func forgotten(err error) error {
	if list, ok := fault.All(err); ok && list[0].Code == fault.ArtifactIncomplete {
		return fault.New(fault.HistoryMissing, list[0].Where, "%s, and its state shows that it is done: the node does not have the logs", list[0].What)
	}
	return err
}

// verify makes plan and bundle anew, compares what the plan assumes with the chain, and tells how
// far the rollout is.
func (r *Rollout) verify(ctx context.Context) (*exec.Result, error) {
	repository := r.Catalog
	if err := r.adopt(); err != nil {
		return nil, err
	}
	if _, err := exec.Verify(ctx, r.Client, r.Catalog, r.Plan, r.Bundle); err != nil {
		return nil, err
	}
	status, err := r.Status(ctx)
	if err != nil {
		return nil, err
	}
	if r.Catalog != repository && !status.Begun() {
		r.Catalog = repository
		return nil, exec.Recompile(repository, r.Plan, r.Bundle)
	}
	return status, nil
}

// adopt takes the manifests that lie beside the rollout when the repository's give another plan or
// bundle.
//
// A rollout begins from the repository's manifests. Those may change while it waits for a timelock;
// it is then carried to its end as it was signed, from the manifests that lie beside it. The digest
// that owners signed covers those, too.
func (r *Rollout) adopt() error {
	changed := exec.Recompile(r.Catalog, r.Plan, r.Bundle)
	if changed == nil {
		return nil
	}
	signed, err := r.Folder.Catalog()
	if err != nil || exec.Recompile(signed, r.Plan, r.Bundle) != nil {
		return changed
	}
	r.Catalog = signed
	return nil
}

// Keep brings the records of a rollout that is over in line with the chain: those that are missing,
// cannot be read, or say something else than the chain shows are written anew. It sends nothing.
func (r *Rollout) Keep(ctx context.Context, o Options) (*Outcome, error) {
	if err := r.adopt(); err != nil {
		return nil, err
	}
	outcome := &Outcome{}
	return outcome, r.record(ctx, o, outcome)
}

// record writes the records of a complete rollout that do not stand. One answer of a node may be
// wrong, so nothing is written that two readings of the chain, one after the other, do not both
// give.
func (r *Rollout) record(ctx context.Context, o Options, outcome *Outcome) error {
	there, err := r.Folder.Artifacts(r.Bundle.Network)
	if err != nil {
		return err
	}
	kept, err := r.kept(ctx, o, there)
	if err != nil {
		return err
	}
	commit := ""
	if o.Commit != nil {
		commit = o.Commit(ctx, "", r.Bundle)
	}
	build := func() ([]*artifact.Record, error) {
		return artifact.Build(ctx, r.Client, r.Catalog, r.Bundle, r.Plan.Block.Number, commit, kept...)
	}
	records, err := build()
	if err != nil {
		return err
	}
	on := map[string]rollout.Recorded{} // by the name of its file
	for _, each := range there {
		on[filepath.Base(each.Path)] = each
	}
	var news []*artifact.Record
	for _, record := range records {
		name := string(record.Kind) + "-" + record.Name + ".json"
		old := on[name]
		delete(on, name)
		if old.Record != nil {
			same, err := equal(old.Record, record)
			if err != nil {
				return err
			}
			if same {
				continue
			}
		}
		news = append(news, record)
	}
	for _, name := range slices.Sorted(maps.Keys(on)) {
		if list, ok := fault.All(on[name].Err); ok {
			outcome.Unknown = append(outcome.Unknown, list...)
			continue
		}
		outcome.Unknown = append(outcome.Unknown, fault.New(fault.RecordNotDeclared, on[name].Path, "the manifests of this rollout declare nothing that it would be the record of"))
	}
	if len(news) == 0 {
		return nil
	}
	again, err := build()
	if err != nil {
		return err
	}
	for i, record := range records {
		same, err := equal(record, again[i])
		if err != nil {
			return err
		}
		if !same {
			return fault.New(fault.NodeContradictsItself, record.Part().String(), "the chain was read twice for its record, and the node gave two answers: nothing was written")
		}
	}
	outcome.Records, err = r.Folder.WriteArtifacts(news)
	return err
}

// kept are the records that can be read and whose bundle is there. A commit that one names and that
// does not hold its manifests is left out of it.
func (r *Rollout) kept(ctx context.Context, o Options, there []rollout.Recorded) ([]artifact.Kept, error) {
	own, err := r.Bundle.Digest()
	if err != nil {
		return nil, err
	}
	bundles := map[string]*bundle.Bundle{own: r.Bundle}
	var kept []artifact.Kept
	for _, each := range there {
		if each.Record == nil {
			continue
		}
		record := *each.Record
		from, read := bundles[record.Source.Bundle]
		if !read {
			from, _ = r.Folder.SourceOf(&record) // one that cannot be read proves nothing: the record is written anew
			bundles[record.Source.Bundle] = from
		}
		if from == nil {
			continue
		}
		if record.Source.Commit != "" && o.Commit != nil {
			record.Source.Commit = o.Commit(ctx, record.Source.Commit, from)
		}
		kept = append(kept, artifact.Kept{Where: each.Path, Record: &record, Bundle: from})
	}
	return kept, nil
}

func equal(a, b *artifact.Record) (bool, error) {
	text, err := canon.Marshal(a)
	if err != nil {
		return false, err
	}
	return canon.Equal(text, b)
}
