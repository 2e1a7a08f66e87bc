// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"crypto/ecdsa"
	"io/fs"
	"math/big"
	"time"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Rollout is the documents of one rollout, with the manifests and the node that they are held
// against.
type Rollout struct {
	Client  *chain.Client
	Catalog *catalog.Catalog
	Records fs.FS // the repository's tree; see Input
	Folder  Folder
	Plan    *plan.Plan
	Bundle  *bundle.Bundle
}

// Network is the network that the rollout is for; nil when the manifests do not have it.
func (r *Rollout) Network() *catalog.Network { return r.Catalog.Networks[r.Bundle.Network] }

// Status reads from the chain how far the rollout is, at the depth that its network asks for. It
// takes the documents as they are.
func (r *Rollout) Status(ctx context.Context) (*exec.Result, error) {
	network := r.Network()
	if network == nil {
		return nil, fault.New(fault.NotDeclared, r.Folder.Path, "its bundle is for the network %q, which is not declared", r.Bundle.Network)
	}
	return exec.Status(ctx, r.Client, r.Plan, r.Bundle, network.Confirmations)
}

// Recompile demands that the repository's manifests give the documents, and gives them as they were
// made anew.
func (r *Rollout) Recompile() (*Compilation, error) { return r.recompile(r.Catalog) }

func (r *Rollout) recompile(declared *catalog.Catalog) (*Compilation, error) {
	return Recompile(Input{Client: r.Client, Catalog: declared, Records: r.Records}, r.Plan, r.Bundle)
}

// Signable demands all that an owner's signature rests on: the repository's manifests give the
// documents, the chain is what the plan assumes, and nothing keeps the rollout from being carried
// out. A rollout that has not begun is also simulated and judged on top of the chain as it is now.
// changed is told of each thing that was changed at a Safe since the plan.
func (r *Rollout) Signable(ctx context.Context, changed func(string)) (*exec.Result, error) {
	c, err := r.Recompile()
	if err != nil {
		return nil, err
	}
	now, err := c.Drift(ctx)
	if err != nil {
		return nil, err
	}
	status, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	if err := status.Stuck(); err != nil {
		return nil, err
	}
	said, err := exec.Changes(ctx, c.Client, c.Plan, status)
	if err != nil {
		return nil, err
	}
	for _, each := range said {
		changed(each)
	}
	if status.Begun() {
		return status, nil
	}
	return status, c.JudgeAt(ctx, now.Block)
}

// Options are what Carry takes from outside.
type Options struct {
	Relayer *ecdsa.PrivateKey // pays gas, and can do nothing more
	FeeCap  *big.Int          // most that a gas may cost, in wei; nil for no cap
	// wait for inclusion before more is offered, and for every four confirmations
	Patience time.Duration
	Now      func() time.Time // wall clock, for the journal only
	// asked before the first transaction of all: may this rollout begin?
	Begin    func(ctx context.Context) error
	Progress func(exec.Standing) // told about every transaction; may be nil
	// told of each thing that was changed at a Safe since the plan; may be nil
	Changed func(string)

	// Commit is the commit that holds exactly the manifests that a bundle was made from, for the
	// records; "" when none is known to. Given a commit that a record claims already, it is that
	// one, or "" when that one is known not to hold them. nil knows none.
	Commit func(ctx context.Context, claimed string, b *bundle.Bundle) string
}

// Outcome is what carrying a rollout on came to.
type Outcome struct {
	Result  *exec.Result
	Records []string   // paths of the records that were written
	Unknown fault.List // what is wrong with files among the records that are of nothing declared
}

// Carry executes what is due. It can be stopped at any moment and called again: what is done is
// read from the chain. Once everything is done it writes the records.
func (r *Rollout) Carry(ctx context.Context, o Options) (*Outcome, error) {
	// What another process does meanwhile would look as if the chain had drifted.
	held, err := r.Folder.Hold()
	if err != nil {
		return nil, err
	}
	defer held.Close()
	c, status, err := r.verify(ctx)
	if err != nil {
		return nil, err
	}
	said, err := exec.Changes(ctx, c.Client, c.Plan, status)
	if err != nil {
		return nil, err
	}
	for _, each := range said {
		if o.Changed != nil {
			o.Changed(each)
		}
	}
	if !status.Begun() {
		// Records and policy decide what may begin. A rollout that has begun is carried to its end,
		// even if a template expires meanwhile.
		if err := apart(c.Records, c.Catalog, c.Class); err != nil {
			return nil, err
		}
		if err := o.Begin(ctx); err != nil {
			return nil, err
		}
	}
	outcome := &Outcome{}
	if outcome.Result, err = r.carryOut(ctx, c, held, o); err != nil {
		return nil, err
	}
	if outcome.Result.Complete() {
		outcome.Records, outcome.Unknown, err = r.record(ctx, c, o)
	}
	return outcome, forgotten(err)
}

// carryOut sends what is due.
func (r *Rollout) carryOut(ctx context.Context, c *Compilation, held *Held, o Options) (*exec.Result, error) {
	approvals, err := r.Folder.Approvals()
	if err != nil {
		return nil, err
	}
	journal, err := exec.OpenJournal(held.Tree, JournalFile, c.Digest)
	if err != nil {
		return nil, err
	}
	defer journal.Close()
	return exec.Run(ctx, c.Client, c.Plan, c.Bundle, exec.Options{
		Journal: journal, Relayer: o.Relayer, FeeCap: o.FeeCap, Confirmations: c.Network().Confirmations,
		Patience: o.Patience, Now: o.Now, Approvals: approvals, Progress: o.Progress,
	})
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
func (r *Rollout) verify(ctx context.Context) (*Compilation, *exec.Result, error) {
	c, err := r.hold()
	if err != nil {
		return nil, nil, err
	}
	if _, err := c.Drift(ctx); err != nil {
		return nil, nil, err
	}
	status, err := c.Status(ctx)
	if err != nil {
		return nil, nil, err
	}
	if c.Catalog != r.Catalog && !status.Begun() {
		_, changed := r.Recompile()
		return nil, nil, changed
	}
	return c, status, nil
}

// hold makes plan and bundle anew from the repository's manifests, or from those that lie beside
// the rollout when the repository's give another plan or bundle.
//
// A rollout begins from the repository's manifests. Those may change while it waits for a timelock;
// it is then carried to its end as it was signed, from the manifests that lie beside it. The digest
// that owners signed covers those, too.
func (r *Rollout) hold() (*Compilation, error) {
	c, changed := r.Recompile()
	if changed == nil {
		return c, nil
	}
	signed, err := r.Folder.Catalog()
	if err != nil {
		return nil, changed
	}
	if c, err = r.recompile(signed); err != nil {
		return nil, changed
	}
	return c, nil
}
