// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/artifact"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/launch"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// Merged is the tree of the main branch, and what carrying out takes.
type Merged struct {
	Root     string // folder of the tree
	Branch   string
	Commit   string // what is checked out
	Catalog  *catalog.Catalog
	Checked  func(context.Context) error // does policy pass?
	Dial     func(context.Context, *catalog.Network) (*chain.Client, error)
	Relayer  func(chainID uint64) (*ecdsa.PrivateKey, error) // pays gas, and can do nothing more
	FeeCap   *big.Int
	Patience time.Duration

	// Holds is the commit that holds the manifests of a bundle, for its records; see
	// launch.Options.
	Holds func(ctx context.Context, claimed string, b *bundle.Bundle) string
}

// Execute carries out every rollout that the main branch holds, as far as it is due and signed, and
// then looks after the records of those that are over. begin tells whether a rollout may begin, or
// only be carried on. What is wrong with one rollout does not stop the others; the error lists
// everything, and an issue tells of each thing in it.
func (l *Loop) Execute(ctx context.Context, m Merged, begin bool) error {
	folders, err := rollouts(m.Root)
	if err != nil {
		return l.Unready(ctx, m.Commit, err)
	}
	if err := l.Host.Resolve(ctx, unreadyMarker, "Main can be carried out again."); err != nil {
		return err
	}
	records, err := l.records(ctx, m)
	if err != nil {
		return l.Unready(ctx, m.Commit, err)
	}
	defer records.close()
	var failed []error
	for _, folder := range folders {
		c := &carrying{Loop: l, merged: m, folder: rollout.Folder{Path: filepath.Join(m.Root, filepath.FromSlash(folder)), Root: m.Root}, name: folder, records: records}
		if err := c.run(ctx, begin); err != nil {
			failed = append(failed, c.stopped(ctx, err))
		}
		if ctx.Err() != nil {
			return join(failed)
		}
	}
	if err := records.keep(ctx); err != nil {
		failed = append(failed, err)
	}
	return join(failed)
}

// unreadyMarker begins the issue on a main branch of which nothing can be carried out.
const unreadyMarker = "<!-- halocompile:unready -->"

// Unready opens an issue on what keeps everything from being carried out, as manifests that do not
// load, and returns the error.
func (l *Loop) Unready(ctx context.Context, commit string, err error) error {
	return l.tellOf(ctx, unreadyMarker, commit, err, report.Unready)
}

// tellOf opens or brings up to date an issue on an error that belongs to no one rollout, and
// returns the error.
func (l *Loop) tellOf(ctx context.Context, marker, commit string, err error, words func(report.Run, fault.List) report.Issue) error {
	if ctx.Err() != nil {
		return err
	}
	text := words(report.Run{Server: l.Server, Repository: l.Repository, Commit: commit, URL: l.RunURL, At: l.Now()}, faultsOf("", err))
	url, _, untold := l.Host.Issue(ctx, marker, text.Title, marker+"\n"+text.Body, nil)
	if untold != nil {
		return join([]error{err, untold})
	}
	l.Note("issue    %s", url)
	return err
}

// faultsOf is an error as the faults that it is made of.
func faultsOf(where string, err error) fault.List {
	if list, ok := fault.All(err); ok {
		return list
	}
	return fault.List{fault.New("HC8001", where, "%w", err)}
}

// join keeps every fault of several errors.
func join(list []error) error {
	var faults fault.List
	for _, err := range list {
		each, ok := fault.All(err)
		if !ok {
			return errors.Join(list...)
		}
		faults = append(faults, each...)
	}
	if len(faults) == 0 {
		return nil
	}
	return faults
}

var bundleFolder = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/approvals/[0-9a-f]{64}$`)

// rollouts are the folders of bundles in a tree, relative to it, sorted.
func rollouts(root string) ([]string, error) {
	repository, err := tree.Open(root)
	if err != nil {
		return nil, tree.Fault(root, err)
	}
	defer repository.Close()
	folders, err := fs.Glob(repository, path.Join("halos", "*", "*", rollout.Approvals, "*"))
	if err != nil {
		return nil, err
	}
	folders = slices.DeleteFunc(folders, func(each string) bool { return !bundleFolder.MatchString(each) })
	slices.Sort(folders)
	return folders, nil
}

// carrying is one rollout of the main branch.
type carrying struct {
	*Loop
	merged  Merged
	folder  rollout.Folder
	name    string // of the folder, in the repository
	r       *launch.Rollout
	said    report.Rollout // what is known so far, for whoever reads of it
	idle    bool           // nothing was sent and nothing recorded
	told    bool           // an issue tells of it already
	records *records       // of what main says is deployed
	pulled  **host.Pull    // the pull request that brought it, once it was looked for
}

// marker is by which what we wrote about this rollout is found again.
func (c *carrying) marker(what string) string {
	return fmt.Sprintf("<!-- halocompile:%s %s -->", what, path.Base(c.name))
}

// run reads how far the rollout is, and carries it on.
func (c *carrying) run(ctx context.Context, begin bool) error {
	if c.recorded() {
		return nil
	}
	if err := c.open(ctx); err != nil {
		return err
	}
	defer c.r.Client.Close()
	before, err := c.r.Status(ctx)
	if err != nil {
		return err
	}
	c.said.Result = before
	if before.Complete() && c.whole() {
		return nil
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

// recorded tells whether the rollout is over: a record names it as its source, and the chain shows
// all that it was to do. While no node can be asked, what the record says is taken for it, because
// nothing can be carried out either.
func (c *carrying) recorded() bool {
	of := c.records.of(path.Dir(path.Dir(c.name)))
	for _, shelf := range of {
		if _, over := shelf.over[path.Base(c.name)]; over || shelf.err != nil && shelf.claims(path.Base(c.name)) {
			return true
		}
	}
	return false
}

// whole tells whether everything that the rollout is about has a record, though it be of another
// rollout, that the chain proves.
func (c *carrying) whole() bool {
	of := c.r.Bundle.Class
	missing := map[string]bool{artifact.Halo + " " + of.Halo: true, artifact.Class + " " + of.Class: true}
	for _, unit := range c.r.Plan.Core.Basis.Units {
		missing[artifact.Unit+" "+unit.Name] = true
	}
	for _, shelf := range c.records.of(path.Dir(path.Dir(c.name))) {
		if shelf.network != c.r.Bundle.Network {
			continue
		}
		for _, record := range shelf.proved {
			delete(missing, record.Kind+" "+record.Name)
		}
	}
	return len(missing) == 0
}

// open reads the documents, and connects to a node of their network.
func (c *carrying) open(ctx context.Context) error {
	c.r = &launch.Rollout{Catalog: c.merged.Catalog, Folder: c.folder}
	c.said = report.Rollout{Class: path.Dir(path.Dir(strings.TrimPrefix(c.name, "halos/"))), Digest: path.Base(c.name), Folder: c.name}
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
	if digest != c.said.Digest || c.r.Bundle.Class.String() != c.said.Class {
		return fault.New("HC5001", c.name, "the bundle in it has the digest %s and is for %s", digest, c.r.Bundle.Class)
	}
	network := c.r.Network()
	if network == nil {
		return fault.New("HC1007", c.name, "its bundle is for the network %q, which is not declared", c.r.Bundle.Network)
	}
	c.said.Explorer = network.Explorer
	c.r.Client, err = c.merged.Dial(ctx, network)
	return err
}

// over tells whether a rollout that has not begun can no longer begin, because its deadline is over. Such documents are history; nobody has to hear of them.
func (c *carrying) over(ctx context.Context) (bool, error) {
	err := exec.InTime(ctx, c.r.Client, c.r.Bundle)
	list, ok := fault.All(err)
	switch {
	case err == nil:
		return false, nil
	case ok && list[0].Code == "HC6007":
		c.Note("%s: never begun, and its deadline is over", c.name)
		return true, c.Host.Resolve(ctx, c.marker("stop"), "The deadline of this bundle is over: it can no longer be executed.")
	}
	return false, err
}

// differs makes the plan anew from the main branch and the chain as they are now, and notes in what it differs from the one that was signed.
func (c *carrying) differs(ctx context.Context) error {
	snapshot, err := plan.Observe(ctx, c.r.Client, c.r.Catalog, c.r.Bundle.Class)
	if err != nil {
		return err
	}
	again, err := plan.Make(c.r.Catalog, c.r.Bundle.Class, snapshot, c.r.Bundle.Deadline)
	if err != nil {
		return err
	}
	compiled, err := bundle.Compile(again, c.r.Network().Safe)
	if err != nil {
		return err
	}
	if c.said.Differences, err = plan.Compare(&c.r.Plan.Core, &again.Core); err != nil {
		return err
	}
	if len(c.said.Differences) > 0 {
		c.said.Now, err = compiled.Digest()
		return err
	}
	return bundle.RequireEqual(c.r.Bundle, compiled)
}

// missing are the Safes that have not signed to their threshold. A signature that does not count is an error.
func (c *carrying) missing(ctx context.Context) ([]proposal.Approval, error) {
	given, err := c.folder.Approvals()
	if err != nil {
		return nil, err
	}
	all, faults, err := proposal.Approvals(ctx, c.r.Client, c.r.Bundle, given, common.Hash{})
	if err != nil {
		return nil, err
	}
	if len(faults) > 0 {
		return nil, faults
	}
	return slices.DeleteFunc(all, func(a proposal.Approval) bool { return a.Missing() == 0 }), nil
}

// carry executes what is due, says what came of it, and commits the records once everything is done.
func (c *carrying) carry(ctx context.Context, before *exec.Result) error {
	c.records.busy(path.Dir(path.Dir(c.name)), c.r.Bundle.Network)
	reminded := c.due(before)
	if err := c.remind(ctx, reminded, report.Reminder); err != nil {
		return err
	}
	relayer, err := c.merged.Relayer(c.r.Bundle.ChainID)
	if err != nil {
		return err
	}
	outcome, err := c.r.Carry(ctx, launch.Options{
		Relayer: relayer, FeeCap: c.merged.FeeCap, Patience: c.merged.Patience, Now: c.Now, Begin: c.merged.Checked, Commit: c.merged.Holds,
		Progress: func(done exec.Report) { c.Note("  %s", report.Transaction(done)) },
		Changed:  func(what string) { c.Note("  changed  %s", what) },
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
	if err := c.remind(ctx, reminded, report.Executed); err != nil {
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

// progress is one line on how far a rollout is, the same whenever it is asked for.
func progress(result *exec.Result) string {
	next := result.Next()
	switch {
	case next == nil:
		return "the rollout is complete"
	case next.State == exec.Waiting:
		return fmt.Sprintf("stage %s can go on at %s", next.Transaction.Stage, plan.Clock(next.Until))
	}
	return fmt.Sprintf("stage %s is %s", next.Transaction.Stage, next.State)
}

// hashes are the transactions that earlier runs had included.
func (c *carrying) hashes(ctx context.Context, result *exec.Result) (map[string]common.Hash, error) {
	head, err := c.r.Client.Head(ctx)
	if err != nil {
		return nil, err
	}
	hashes := map[string]common.Hash{}
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

// due are the stages behind the first that are due and not done before anything is sent.
func (c *carrying) due(before *exec.Result) []string {
	var stages []string
	if !before.Begun() {
		return nil
	}
	for _, each := range before.Reports {
		if each.State == exec.Due && !slices.Contains(stages, each.Transaction.Stage) && each.Transaction.Stage != before.Reports[0].Transaction.Stage {
			stages = append(stages, each.Transaction.Stage)
		}
	}
	return stages
}

// remind says on the pull request that a later stage has become due: once when it has, and in the same place what came of it.
func (c *carrying) remind(ctx context.Context, stages []string, words func(report.Run, []report.Rollout) string) error {
	if len(stages) == 0 {
		return nil
	}
	pull, err := c.pull(ctx)
	if err != nil || pull == nil {
		return err
	}
	for _, stage := range stages {
		marker := c.marker("stage " + stage)
		if _, err := c.Host.Upsert(ctx, pull.Number, marker, func(string) (string, error) {
			return marker + "\n" + words(c.where(pull), []report.Rollout{c.said}), nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// unsigned says whose signatures are missing. That is no failure: they may come with a later pull request.
func (c *carrying) unsigned(ctx context.Context, missing []proposal.Approval) error {
	c.said.Missing = missing
	var names []string
	for _, each := range missing {
		names = append(names, fmt.Sprintf("%s %d of %d", each.Authority, len(each.Signed), each.Threshold))
	}
	return c.tell(ctx, "queued", "signatures are missing: "+strings.Join(names, ", "))
}

// drifted says in what the plan differs, and stops.
func (c *carrying) drifted(ctx context.Context) error {
	status := fmt.Sprintf("the plan is not the signed one any more: %d fields differ", len(c.said.Differences))
	if err := c.issue(ctx, report.Stopped, status); err != nil {
		return err
	}
	return fault.New("HC4005", c.name, "the plan made anew differs from the signed one in %d fields, first in %s: %s before, %s now", len(c.said.Differences),
		c.said.Differences[0].Field, orNone(c.said.Differences[0].Before), orNone(c.said.Differences[0].After))
}

func orNone(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}

// stopped opens an issue on what went wrong, with the journal's last lines, and returns the error.
func (c *carrying) stopped(ctx context.Context, err error) error {
	if c.told || ctx.Err() != nil {
		return err
	}
	list := faultsOf(c.name, err)
	c.said.Faults = list
	if digest := path.Base(c.name); c.said.Digest == digest {
		c.said.Journal = c.journal(digest)
	}
	if untold := c.issue(ctx, report.Failed, list[0].What); untold != nil {
		return join([]error{err, untold})
	}
	return err
}

// journal is the last lines of the rollout's journal, as far as it can be read.
func (c *carrying) journal(digest string) []exec.Entry {
	repository, err := tree.Open(c.merged.Root)
	if err != nil {
		return nil
	}
	defer repository.Close()
	folder, err := repository.Below(c.name)
	if err != nil {
		return nil
	}
	defer folder.Close()
	journal, err := exec.OpenJournal(folder, rollout.JournalFile, digest)
	if err != nil {
		return nil
	}
	defer journal.Close()
	return journal.Entries[max(len(journal.Entries)-20, 0):]
}

// issue opens or brings up to date the one issue on this rollout, and tells of it everywhere else.
func (c *carrying) issue(ctx context.Context, words func(report.Run, report.Rollout) report.Issue, status string) error {
	pull, err := c.pull(ctx)
	if err != nil {
		return err
	}
	text, marker := words(c.where(pull), c.said), c.marker("stop")
	url, _, err := c.Host.Issue(ctx, marker, text.Title, marker+"\n"+text.Body, nil)
	if err != nil {
		return err
	}
	c.Note("issue    %s", url)
	c.told = true
	return c.tell(ctx, "failure", status)
}

// tell brings the pull request's comment on the outcome and the deployment up to date.
func (c *carrying) tell(ctx context.Context, state, status string) error {
	c.Note("%s: %s", c.name, status)
	pull, err := c.pull(ctx)
	if err != nil {
		return err
	}
	if pull != nil {
		marker := c.marker("result")
		comment, err := c.Host.Upsert(ctx, pull.Number, marker, func(previous string) (string, error) {
			if c.idle && previous != "" {
				return previous, nil // nothing has happened since
			}
			return marker + "\n" + report.Executed(c.where(pull), []report.Rollout{c.said}), nil
		})
		if err != nil {
			return err
		}
		c.Note("comment  %s", comment.URL)
	}
	if c.said.Network == "" {
		return nil // nobody knows where it was to go
	}
	return c.Host.Deploy(ctx, host.Deployment{
		Ref: c.merged.Commit, Environment: c.said.Network, Task: "rollout:" + c.said.Digest,
		Description: fmt.Sprintf("%s, bundle %.12s", c.said.Class, c.said.Digest), Payload: map[string]any{"class": c.said.Class, "bundle": c.said.Digest}, State: state, StatusDescription: status, LogURL: c.RunURL,
	})
}

// pull is the merged pull request that brought the rollout; nil if nobody knows.
func (c *carrying) pull(ctx context.Context) (*host.Pull, error) {
	if c.pulled != nil {
		return *c.pulled, nil
	}
	pulls, err := c.Host.PullsOfPath(ctx, c.merged.Branch, c.prefix()+path.Join(c.name, "bundle.json"))
	if err != nil {
		return nil, err
	}
	var pull *host.Pull
	if len(pulls) > 0 {
		pull = &pulls[0]
	}
	c.pulled = &pull
	return pull, nil
}

func (c *carrying) where(pull *host.Pull) report.Run {
	where := report.Run{Server: c.Server, Repository: c.Repository, Commit: c.merged.Commit, URL: c.RunURL, At: c.Now()}
	if pull != nil {
		where.Pull = strconv.Itoa(pull.Number)
	}
	return where
}
