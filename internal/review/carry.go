// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// carrying is the work on one rollout of the main branch.
type carrying struct {
	*Loop
	merged  Merged
	tree    *tree.Tree // the main branch
	folder  rollout.Folder
	name    string           // of the folder, from the repository's root
	class   catalog.ClassRef // whose folder it is in
	r       *rollout.Rollout
	said    report.Rollout // what is known so far, for the texts that are posted
	idle    bool           // nothing was sent and nothing recorded
	told    bool           // an issue tells of its fault already
	records *records       // what the main branch says is deployed
	pulled  **host.Pull    // the pull request that brought it; nil until pull has looked for it
}

// run reads how far the rollout is, and carries it out as far as it can. It leaves a rollout alone
// that is over, that has not begun unless begin allows it to, or that is not signed.
func (c *carrying) run(ctx context.Context, begin bool) error {
	if c.recorded() {
		return nil
	}
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.r.Client.Close()
	if c.r.Superseded() {
		return c.replaced(ctx)
	}
	before, err := c.r.Status(ctx)
	if err != nil {
		return err
	}
	c.said.Result = before
	if before.Complete() && c.whole() {
		return c.finished(ctx) // somebody else did the last of it
	}
	if !before.Begun() {
		if !begin {
			return nil
		}
		if over, err := c.over(ctx); err != nil || over {
			return err
		}
		if err := c.differs(ctx); err != nil {
			return err
		}
		if len(c.said.Differences) > 0 && ramps(&c.r.Plan.Core) {
			return c.superseded(ctx)
		}
		if len(c.said.Differences) > 0 {
			return c.drifted(ctx)
		}
		missing, err := c.missing(ctx)
		if err != nil {
			return err
		}
		if len(missing) > 0 {
			return c.unsigned(ctx, missing)
		}
	}
	return c.carry(ctx, before)
}

// replaced closes the issues on a platform's rollout that nobody carries on, because the manifests
// give another plan by now.
func (c *carrying) replaced(ctx context.Context) error {
	for _, what := range []string{"stop", "unsigned", "spell"} {
		if err := c.Host.Resolve(ctx, c.marker(what), "The manifests give another plan of the platform by now: it has what is left of this one."); err != nil {
			return err
		}
	}
	return nil
}

// recorded tells whether the rollout is over: a record names it as its source, and the chain proves
// that record. While no node can be asked, the record alone is believed, because nothing can be
// carried out then either.
func (c *carrying) recorded() bool {
	of := c.records.of(c.class)
	for _, shelf := range of {
		if _, over := shelf.over[path.Base(c.name)]; over || shelf.err != nil && shelf.claims(path.Base(c.name)) {
			return true
		}
	}
	return false
}

// whole tells whether the chain proves a record of every part that the rollout is about. The
// records may come from other rollouts.
func (c *carrying) whole() bool {
	of := c.r.Bundle.Class
	if _, platform := of.Platform(); platform {
		return true // the chain is its record
	}
	missing := map[catalog.Part]bool{of.HaloPart(): true, of.Part(): true}
	for _, unit := range c.r.Plan.Core.Basis.Units {
		missing[unit.Name.Part()] = true
	}
	for _, shelf := range c.records.of(c.class) {
		if shelf.network != c.r.Bundle.Network {
			continue
		}
		for _, record := range shelf.proved {
			delete(missing, record.Part())
		}
	}
	return len(missing) == 0
}

// open reads the rollout's documents, and connects to a node of its network.
func (c *carrying) open(ctx context.Context) error {
	c.r = &rollout.Rollout{Catalog: c.merged.Catalog, Records: c.tree, Folder: c.folder}
	c.said = report.Rollout{Class: c.class, Digest: path.Base(c.name), Folder: c.name}
	var err error
	if c.r.Bundle, err = c.folder.Bundle(); err != nil {
		return err
	}
	c.said.Network, c.said.Deadline = c.r.Bundle.Network, c.r.Bundle.Deadline
	if c.r.Plan, err = c.folder.Plan(); err != nil {
		return err
	}
	digest, err := c.r.Bundle.Digest()
	if err != nil {
		return err
	}
	if digest != c.said.Digest || c.r.Bundle.Class != c.class {
		return fault.New(fault.BundleNotReproducible, c.name, "the bundle in it has the digest %s and is for %s", digest, c.r.Bundle.Class)
	}
	network := c.r.Network()
	if network == nil {
		return fault.New(fault.NotDeclared, c.name, "its bundle is for the network %q, which is not declared", c.r.Bundle.Network)
	}
	c.said.Explorer = network.Explorer
	c.r.Client, err = c.merged.Dial(ctx, network)
	return err
}

// over tells whether the deadline of a rollout that has not begun is over, so that it can never
// begin. Nobody is told of such a rollout; an issue that is open on it is closed.
func (c *carrying) over(ctx context.Context) (bool, error) {
	err := exec.InTime(ctx, c.r.Client, c.r.Bundle)
	switch {
	case err == nil:
		return false, nil
	case errors.Is(err, fault.DeadlineOver):
		c.Note("%s: never begun, and its deadline is over", c.name)
		return true, c.Host.Resolve(ctx, c.marker("stop"), "The deadline of this bundle is over: it can no longer be executed.")
	}
	return false, err
}

// differs makes the plan anew from the main branch and the chain as they are now. It notes where
// the new plan differs from the signed one.
func (c *carrying) differs(ctx context.Context) error {
	again, err := rollout.Compile(ctx, rollout.Input{Client: c.r.Client, Catalog: c.r.Catalog, Class: c.r.Bundle.Class, Unit: c.r.Bundle.Unit, Deadline: c.r.Bundle.Deadline, Records: c.r.Records, Awaits: c.r.Plan.Core.Basis.Halo.Awaited}, rollout.Observed)
	if err != nil {
		return err
	}
	again.Snapshot.Basis = again.Snapshot.Basis.WithNonces(&c.r.Plan.Core.Basis)
	if err := again.Continue(ctx, rollout.Bundled); err != nil {
		return err
	}
	if c.said.Differences, err = plan.Compare(&c.r.Plan.Core, &again.Plan.Core); err != nil {
		return err
	}
	if len(c.said.Differences) > 0 {
		c.said.Now = again.Digest
		return nil
	}
	return bundle.RequireEqual(c.r.Bundle, again.Bundle)
}

// missing returns the Safes whose signatures the rollout lacks to begin. It fails if a signature
// does not count.
func (c *carrying) missing(ctx context.Context) ([]proposal.Signing, error) {
	given, err := c.folder.Approvals()
	if err != nil {
		return nil, err
	}
	all, faults, err := proposal.Approvals(ctx, c.r.Client, &proposal.Class{Plan: c.r.Plan, Bundle: c.r.Bundle}, given, common.Hash{})
	if err != nil {
		return nil, err
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return slices.DeleteFunc(all, func(a proposal.Signing) bool { return a.Missing() == 0 }), nil
}

// carry sends what is due and says what came of it. Once everything is done, it commits the
// records.
func (c *carrying) carry(ctx context.Context, before *exec.Result) error {
	c.records.busy(c.class, c.r.Bundle.Network)
	if err := c.r.Sign(before); err != nil {
		return err
	}
	if before.Dropped != nil {
		// Nobody signs what is missing any more, and the fault that follows says so.
		if err := c.ask(ctx); err != nil {
			return err
		}
		if past, err := c.r.Past(ctx); err != nil || past {
			return errors.Join(err, c.Host.Resolve(ctx, c.marker("stop"), "The chain is as the manifests say now: nothing of this rollout is wanted any more."))
		}
	}
	reminded := c.due(before)
	if err := c.remind(ctx, reminded, report.Reminder); err != nil {
		return err
	}
	relayer, err := c.merged.Relayer(c.r.Bundle.ChainID)
	if err != nil {
		return err
	}
	outcome, err := c.r.Carry(ctx, rollout.Options{
		Relayer: relayer, FeeCap: c.merged.FeeCap, Patience: c.merged.Patience, Now: c.Now,
		Begin:  func(ctx context.Context) error { return c.merged.Checked(ctx, c.r.Bundle.Of()) },
		Commit: c.merged.Holds, At: c.merged.At,
		Progress: func(done exec.Standing) {
			for line := range strings.Lines(report.Transaction(done)) {
				c.Note("%s", strings.TrimSuffix(line, "\n"))
			}
		},
		Changed: func(what string) { c.Note("  changed  %s", what) },
	})
	if err != nil {
		return err
	}
	c.said.Result = outcome.Result
	if paid := report.Paid(outcome.Result); paid != "" {
		c.Note("%s", strings.TrimSpace(paid))
	}
	if c.said.Hashes, err = c.hashes(ctx, outcome.Result); err != nil {
		return err
	}
	c.idle = outcome.Result.Sent == 0 && len(outcome.Records) == 0
	state, status := "in_progress", progress(outcome.Result)
	if outcome.Result.Complete() {
		if err := c.publish(ctx, outcome.Records); err != nil {
			return err
		}
		state = "success"
	}
	if err := c.Host.Resolve(ctx, c.marker("stop"), "This went on: "+status+"."); err != nil {
		return err
	}
	if err := c.remind(ctx, reminded, report.CarriedOut); err != nil {
		return err
	}
	if err := c.asks(ctx); err != nil {
		return err
	}
	if err := c.tell(ctx, state, status); err != nil {
		return err
	}
	if len(outcome.Unknown) > 0 {
		return outcome.Unknown
	}
	return nil
}

// hashes returns the hash of each transaction that an earlier run had included.
func (c *carrying) hashes(ctx context.Context, result *exec.Result) (map[plan.TransactionID]common.Hash, error) {
	head, err := c.r.Client.Head(ctx)
	if err != nil {
		return nil, err
	}
	hashes := map[plan.TransactionID]common.Hash{}
	for _, each := range result.Reports {
		if each.State != exec.Done || each.Hash != nil {
			continue
		}
		log, err := artifact.Trace(ctx, c.r.Client, each.Transaction, c.r.Plan.Block.Number, head)
		if err != nil {
			return nil, err
		}
		if log != nil {
			hashes[each.Transaction.ID] = log.TxHash
		}
	}
	return hashes, nil
}

// publish commits records to the branch that the rollout came from.
func (c *carrying) publish(ctx context.Context, written []string) error {
	var err error
	c.said.Records, c.said.RecordsCommit, err = c.commitRecords(ctx, c.merged, written, fmt.Sprintf("Records of %s on %s\n\nBundle %s, carried out from %s.",
		c.said.Class, c.said.Network, c.said.Digest, c.merged.Commit))
	return err
}

// due returns the stages after the first that are due before this run sends anything. There are
// none before the rollout has begun.
func (c *carrying) due(before *exec.Result) []string {
	var stages []string
	if !before.Begun() {
		return nil
	}
	for _, each := range before.Reports {
		if each.State == exec.Due && !slices.Contains(stages, string(each.Transaction.Stage)) && each.Transaction.Stage != before.Reports[0].Transaction.Stage {
			stages = append(stages, string(each.Transaction.Stage))
		}
	}
	return stages
}
