// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"fmt"
	"path"
	"strconv"
	"strings"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/host"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
	"github.com/halo-factory/halocompile/internal/words"
)

// marker returns the hidden line by which our text about this rollout is found again.
func (c *carrying) marker(what string) string {
	return fmt.Sprintf("<!-- halocompile:%s %s -->", what, path.Base(c.name))
}

// progress returns one line on how far a rollout is. It is the same as long as the rollout stands
// still.
func progress(result *exec.Result) string {
	next := result.Next()
	switch {
	case next == nil:
		return "the rollout is complete"
	case next.State == exec.Unsigned && next.Lacking != nil:
		return fmt.Sprintf("stage %s lacks %d of %d signatures of %s", next.Transaction.Stage, next.Lacking.More(), next.Lacking.Threshold, next.Lacking.Authority)
	case next.State == exec.Waiting && next.Until > 0:
		return fmt.Sprintf("stage %s can go on at %s", next.Transaction.Stage, plan.Clock(next.Until))
	}
	return fmt.Sprintf("stage %s is %s", next.Transaction.Stage, next.State)
}

// remind says on the pull request that a later stage has become due. A second call replaces that
// with what came of the stage.
func (c *carrying) remind(ctx context.Context, stages []string, say func(report.Run, []report.Rollout) string) error {
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
			return marker + "\n" + say(c.where(pull), []report.Rollout{c.said}), nil
		}); err != nil {
			return err
		}
	}
	return nil
}

// unsigned says whose signatures are missing. That is no failure: they may come with a later pull
// request.
func (c *carrying) unsigned(ctx context.Context, missing []proposal.Signing) error {
	c.said.Missing = missing
	var names []string
	for _, each := range missing {
		names = append(names, fmt.Sprintf("%s %d of %d", each.Authority, len(each.Signed), each.Threshold))
	}
	return c.tell(ctx, "queued", "signatures are missing: "+strings.Join(names, ", "))
}

// asks keeps the issues that say whom the rollout waits for.
func (c *carrying) asks(ctx context.Context) error {
	if err := c.ask(ctx); err != nil {
		return err
	}
	return c.await(ctx)
}

// ask keeps the one issue on this rollout that says which signatures a stage lacks, or closes it
// when none are missing.
func (c *carrying) ask(ctx context.Context) error {
	marker := c.marker("unsigned")
	if len(c.said.Result.Lacking()) == 0 {
		return c.Host.Resolve(ctx, marker, "No signature is missing: "+progress(c.said.Result)+".")
	}
	pull, err := c.pull(ctx)
	if err != nil {
		return err
	}
	text := report.Unsigned(c.where(pull), c.said)
	url, _, err := c.Host.Issue(ctx, marker, text.Title, marker+"\n"+text.Body, nil)
	if err == nil {
		c.Note("issue    %s", url)
	}
	return err
}

// await keeps the one issue on this rollout that says which spells it waits for, or closes it when
// it waits for none.
func (c *carrying) await(ctx context.Context) error {
	marker := c.marker("spell")
	if len(c.said.Result.Awaited()) == 0 {
		return c.Host.Resolve(ctx, marker, "No spell is waited for: "+progress(c.said.Result)+".")
	}
	pull, err := c.pull(ctx)
	if err != nil {
		return err
	}
	if c.said.Spells, err = bundle.Spells(c.r.Plan, c.r.Bundle); err != nil {
		return err
	}
	text := report.Awaited(c.where(pull), c.said)
	url, _, err := c.Host.Issue(ctx, marker, text.Title, marker+"\n"+text.Body, nil)
	if err == nil {
		c.Note("issue    %s", url)
	}
	return err
}

// drifted opens an issue on how the plan made anew differs from the signed one, and returns the
// fault.
func (c *carrying) drifted(ctx context.Context) error {
	status := "the plan is not the signed one any more: it differs in " + words.Count(len(c.said.Differences), "field")
	if err := c.issue(ctx, report.Stopped, status); err != nil {
		return err
	}
	return fault.New(fault.ChainNotAsPlanned, c.name, "the plan made anew differs from the signed one in %s, first in %s: %s before, %s now", words.Count(len(c.said.Differences), "field"),
		c.said.Differences[0].Field, orNone(c.said.Differences[0].Before), orNone(c.said.Differences[0].After))
}

func orNone(text string) string {
	if text == "" {
		return "nothing"
	}
	return text
}

// stopped opens an issue on what went wrong, with the last lines of the journal. It returns the
// error, and also says so if the issue could not be opened.
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

// journal returns the last 20 entries of the rollout's journal, or none if it cannot be read.
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

// issue opens the one issue on this rollout, or brings it up to date, and then tells of the failure
// on the pull request and the deployment.
func (c *carrying) issue(ctx context.Context, say func(report.Run, report.Rollout) report.Issue, status string) error {
	pull, err := c.pull(ctx)
	if err != nil {
		return err
	}
	text, marker := say(c.where(pull), c.said), c.marker("stop")
	url, _, err := c.Host.Issue(ctx, marker, text.Title, marker+"\n"+text.Body, nil)
	if err != nil {
		return err
	}
	c.Note("issue    %s", url)
	c.told = true
	return c.tell(ctx, "failure", status)
}

// tell brings the deployment up to date, and the pull request's comment on the outcome.
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
				return previous, nil // nothing has happened since the last comment
			}
			return marker + "\n" + report.CarriedOut(c.where(pull), []report.Rollout{c.said}), nil
		})
		if err != nil {
			return err
		}
		c.Note("comment  %s", comment.URL)
	}
	if c.said.Network == "" {
		return nil // the network is not known, because the bundle could not be read
	}
	return c.Host.Deploy(ctx, c.deployment(state, status))
}

// deployment is how the Git host shows the rollout in one state.
func (c *carrying) deployment(state, status string) host.Deployment {
	return host.Deployment{
		Ref: c.merged.Commit, Environment: string(c.said.Network), Task: "rollout:" + c.said.Digest,
		Description: fmt.Sprintf("%s, bundle %.12s", c.said.Class, c.said.Digest), Payload: map[string]any{"class": c.said.Class.String(), "bundle": c.said.Digest}, State: state, StatusDescription: status, LogURL: c.RunURL,
	}
}

// finished says once that a rollout is complete whose last transaction somebody else sent, such as
// a spell. A Class's rollout is told when its records are written. A platform has none, so the
// deployment shows whether it was told.
func (c *carrying) finished(ctx context.Context) error {
	if err := c.asks(ctx); err != nil {
		return err
	}
	if _, platform := c.class.Platform(); !platform {
		return nil
	}
	const state = "success"
	status := progress(c.said.Result)
	told, err := c.Host.Deployed(ctx, c.deployment(state, status))
	if err != nil || told {
		return err
	}
	if c.said.Hashes, err = c.hashes(ctx, c.said.Result); err != nil {
		return err
	}
	return c.tell(ctx, state, status)
}

// pull returns the merged pull request that brought the rollout, or nil if the host knows of none.
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
	where := report.Run{Server: c.Server, Repository: c.Repository, Commit: c.merged.Commit, Prefix: c.prefix(), URL: c.RunURL, At: c.Now()}
	if pull != nil {
		where.Pull = strconv.Itoa(pull.Number)
	}
	return where
}
