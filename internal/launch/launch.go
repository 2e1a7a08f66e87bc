// SPDX-License-Identifier: AGPL-3.0-or-later

package launch

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"time"

	"github.com/gofrs/flock"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// Rollout is the documents of one rollout, with the manifests and the node that they are held against.
type Rollout struct {
	Client  *chain.Client
	Catalog *manifest.Catalog
	Folder  rollout.Folder
	Plan    *plan.Plan
	Bundle  *bundle.Bundle
}

// Network is the network that the rollout is for; nil when the manifests do not have it.
func (r *Rollout) Network() *manifest.Network { return r.Catalog.Networks[r.Bundle.Network] }

// Status reads from the chain how far the rollout is, at the depth that its network asks for.
func (r *Rollout) Status(ctx context.Context) (*exec.Result, error) {
	network := r.Network()
	if network == nil {
		return nil, fault.New("HC1007", r.Folder.Path, "its bundle is for the network %q, which is not declared", r.Bundle.Network)
	}
	return exec.Status(ctx, r.Client, r.Plan, r.Bundle, network.Confirmations)
}

// Options are what Carry takes from outside.
type Options struct {
	Relayer  *ecdsa.PrivateKey                // pays gas, and can do nothing more
	FeeCap   *big.Int                         // most that a gas may cost, in wei; nil for no cap
	Patience time.Duration                    // wait for inclusion before more is offered, and for every four confirmations
	Now      func() time.Time                 // wall clock, for the journal only
	Begin    func(ctx context.Context) error  // asked before the first transaction of all: may this rollout begin?
	Commit   func(ctx context.Context) string // what commit the manifests are of, for the records
	Progress func(exec.Report)                // told about every transaction; may be nil
	Changed  func(string)                     // told of each thing that was changed at a Safe since the plan; may be nil
}

// Outcome is what carrying a rollout on came to.
type Outcome struct {
	Result  *exec.Result
	Records []string // paths of the records that were written
}

// Carry executes what is due. It can be stopped at any moment and called again: what is done is read from the chain. Once everything is done it
// writes the records.
func (r *Rollout) Carry(ctx context.Context, o Options) (*Outcome, error) {
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
	lock := flock.New(r.Folder.Lock())
	if locked, err := lock.TryLock(); err != nil || !locked {
		return nil, fault.New("HC6002", r.Folder.Lock(), "another process holds the lock")
	}
	defer lock.Unlock()
	approvals, err := r.Folder.Approvals()
	if err != nil {
		return nil, err
	}
	digest, err := r.Bundle.Digest()
	if err != nil {
		return nil, err
	}
	journal, err := exec.OpenJournal(r.Folder.Journal(), digest)
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
		outcome.Records, err = r.record(ctx, digest, o.Commit)
	}
	return outcome, err
}

// verify makes plan and bundle anew, compares what the plan assumes with the chain, and tells how far the rollout is.
//
// A rollout begins from the repository's manifests. Those may change while it waits for a timelock; it is then carried to its end as it was signed, from the
// manifests that lie beside it. The digest that owners signed covers those, too.
func (r *Rollout) verify(ctx context.Context) (*exec.Result, error) {
	repository := r.Catalog
	changed := exec.Recompile(r.Catalog, r.Plan, r.Bundle)
	if changed != nil {
		signed, err := r.Folder.Catalog()
		if err != nil || exec.Recompile(signed, r.Plan, r.Bundle) != nil {
			return nil, changed
		}
		r.Catalog = signed
	}
	if _, err := exec.Verify(ctx, r.Client, r.Catalog, r.Plan, r.Bundle); err != nil {
		return nil, err
	}
	status, err := r.Status(ctx)
	if err != nil {
		return nil, err
	}
	if changed != nil && !status.Begun() {
		r.Catalog = repository
		return nil, changed
	}
	return status, nil
}

// record writes the records of a complete rollout that are not there yet, or are about something that it changed.
func (r *Rollout) record(ctx context.Context, digest string, commit func(context.Context) string) ([]string, error) {
	_, there, err := r.Folder.Artifacts(r.Bundle.Network)
	if err != nil {
		return nil, err
	}
	before := map[string]*artifact.Record{}
	recorded := false
	for _, record := range there {
		before[record.Kind+"-"+record.Name] = record
		recorded = recorded || record.Source.Bundle == digest
	}
	if _, class, ok := plan.Target(r.Catalog, r.Bundle.Class); recorded && ok && len(there) >= 2+len(class.Units) {
		return nil, nil
	}
	records, err := artifact.Build(ctx, r.Client, r.Catalog, r.Bundle, r.Plan.Block.Number, commit(ctx))
	if err != nil {
		return nil, err
	}
	var news []*artifact.Record
	for _, record := range records {
		old, ok := before[record.Kind+"-"+record.Name]
		if ok {
			// What this rollout did not change keeps the record of the rollout that made it.
			same := *record
			same.Source, same.Transactions = old.Source, old.Transactions
			text, err := canon.Marshal(old)
			if err != nil {
				return nil, err
			}
			if equal, err := canon.Equal(text, &same); err != nil || equal {
				if err != nil {
					return nil, err
				}
				continue
			}
		}
		news = append(news, record)
	}
	return r.Folder.WriteArtifacts(news)
}
