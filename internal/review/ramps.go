// SPDX-License-Identifier: AGPL-3.0-or-later

package review

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/tree"
)

// ramps makes the rollout of each step of a ramp that is due, commits it to the main branch, and
// keeps the issue that asks for its signatures. A Class whose plan has anything else has no step: a
// plan is proposed for that, by people. A fault of one Class does not stop the others.
func (l *Loop) ramps(ctx context.Context, m Merged, t turn) (failed []error) {
	var pausing []rollout.Pausing
	for _, halo := range m.Catalog.Halos {
		for _, class := range halo.Classes {
			if len(class.Ramps) == 0 {
				continue
			}
			found, err := l.rampsOf(ctx, m, t, class)
			if pausing = append(pausing, found...); err != nil {
				failed = append(failed, err)
			}
			if ctx.Err() != nil {
				return failed
			}
		}
	}
	if err := l.pausing(ctx, pausing, len(failed) == 0); err != nil {
		failed = append(failed, err)
	}
	return failed
}

// pausing keeps the one issue on ramps that pause. It closes it if there are none, as long as every
// Class could be looked at.
func (l *Loop) pausing(ctx context.Context, list []rollout.Pausing, whole bool) error {
	if len(list) > 0 {
		text := report.PausesIssue(list)
		_, _, err := l.Host.Issue(ctx, text.Marker, text.Title, text.Marker+"\n"+text.Body, nil)
		return err
	}
	if !whole {
		return nil
	}
	return l.Host.Resolve(ctx, report.PausesMarker, "No ramp pauses any more.")
}

// rampsOf looks at the ramps of one Class, and returns those that pause.
func (l *Loop) rampsOf(ctx context.Context, m Merged, t turn, class *catalog.Class) ([]rollout.Pausing, error) {
	client, err := m.Dial(ctx, m.Catalog.Networks[class.Network])
	if err != nil {
		return nil, err
	}
	defer client.Close()
	c, err := m.Compile(ctx, rollout.Input{Client: client, Catalog: m.Catalog, Class: class.Ref(), Records: t.repository})
	if err != nil {
		return nil, err
	}
	return rollout.PausesOf(c.Plan), l.stepOf(ctx, m, t, c)
}

// stepOf asks for the step that a plan has, if it has steps of ramps and nothing else.
func (l *Loop) stepOf(ctx context.Context, m Merged, t turn, c *rollout.Compilation) error {
	class := c.Class
	folder := path.Join("halos", class.String(), rollout.Approvals, c.Digest)
	switch {
	case c.Plan.Core.Empty():
		for _, change := range c.Plan.Core.Changes {
			if change.Kind == plan.Ramped && change.Field == plan.RampField {
				l.Note("%s: %s", change.File, change.Before)
			}
		}
		return l.supersede(ctx, t, class, "")
	case !ramps(&c.Plan.Core):
		l.Note("%s: its plan has more than steps of ramps, which wait for that", class)
		return l.supersede(ctx, t, class, "")
	case c.Verdict != nil:
		return c.Verdict
	case c.Planned == "":
		if err := l.commitPlan(ctx, m, c, folder); err != nil {
			return err
		}
	}
	if err := l.supersede(ctx, t, class, c.Digest); err != nil {
		return err
	}
	step := &carrying{Loop: l, merged: m, tree: t.repository, folder: rollout.Folder{Path: filepath.Join(m.Root, filepath.FromSlash(folder)), Root: m.Root}, name: folder, class: class, records: t.records}
	err := step.open(ctx)
	if err != nil {
		return err
	}
	defer step.r.Client.Close()
	if step.said.Result, err = step.r.Status(ctx); err != nil {
		return err
	}
	if err := step.r.Sign(step.said.Result); err != nil {
		return err
	}
	return step.ask(ctx)
}

// ramps tells whether a plan has steps of ramps, and no other call.
func ramps(core *plan.Core) bool {
	steps := 0
	for _, calls := range core.CallsOf() {
		for _, call := range calls {
			switch {
			case call.Act.Kind == plan.RampLimit:
				steps++
			case !call.Guard:
				return false
			}
		}
	}
	return steps > 0
}

// commitPlan writes the documents of a plan into a folder, and commits them to the main branch.
func (l *Loop) commitPlan(ctx context.Context, m Merged, c *rollout.Compilation, folder string) error {
	at := rollout.Folder{Path: filepath.Join(m.Root, filepath.FromSlash(folder)), Root: m.Root}
	if err := at.WritePlan(c.Catalog, c.Plan, c.Bundle); err != nil {
		return err
	}
	repository, err := tree.Open(m.Root)
	if err != nil {
		return tree.Fault(m.Root, err)
	}
	defer repository.Close()
	files := map[string][]byte{}
	for _, name := range []string{"catalog.json", "plan.json", "bundle.json"} {
		file := path.Join(folder, name)
		if files[l.prefix()+file], err = repository.ReadFile(file); err != nil {
			return tree.Fault(file, err)
		}
	}
	message := fmt.Sprintf("Step of a ramp of %s\n\nBundle %s. It is carried out once its owners have signed it.", c.Class, c.Digest)
	sha, err := l.Host.Commit(ctx, m.Branch, message, files, func(file string) bool {
		below, found := strings.CutPrefix(file, l.prefix())
		return found && planPath.MatchString(below)
	})
	if err == nil {
		l.Note("ramp     %s, commit %s", folder, sha)
	}
	return err
}

var planPath = regexp.MustCompile(`^halos/[a-z0-9-]+/[a-z0-9-]+/approvals/[0-9a-f]{64}/(catalog|plan|bundle)\.json$`)

// supersede closes the issues on steps of a Class that are not asked for any more: the chain or the
// manifests have moved, so that another step comes, or none. digest is that of the step that is.
func (l *Loop) supersede(ctx context.Context, t turn, class catalog.ClassRef, digest string) error {
	folders, err := rollout.Folders(t.repository)
	if err != nil {
		return err
	}
	for _, folder := range folders {
		if of, _ := rollout.ClassOf(folder); of != class || path.Base(folder) == digest {
			continue
		}
		c := &carrying{Loop: l, name: folder, records: t.records, class: class}
		step, err := isStep(t.repository, folder)
		if err != nil || !step || c.recorded() {
			continue // whoever carries it out tells what is wrong with it
		}
		if err := l.Host.Resolve(ctx, c.marker("unsigned"), "This step is not asked for any more: the next one is another, or none is due."); err != nil {
			return err
		}
	}
	return nil
}

// isStep tells whether a rollout of the main branch has steps of ramps, and nothing else.
func isStep(repository fs.FS, folder string) (bool, error) {
	p, err := rollout.Folder{Path: folder, FS: repository}.Plan()
	if err != nil {
		return false, err
	}
	return ramps(&p.Core), nil
}

// superseded says that a step of a ramp is not the one that is due, so that nothing comes of it.
func (c *carrying) superseded(ctx context.Context) error {
	c.Note("%s: another step of the ramp is due, or none", c.name)
	return errors.Join(
		c.Host.Resolve(ctx, c.marker("unsigned"), "This step is not asked for any more: the next one is another, or none is due."),
		c.Host.Resolve(ctx, c.marker("stop"), "This step is not asked for any more."))
}
