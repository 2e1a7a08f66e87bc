// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"errors"
	"io/fs"
	"path"
	"path/filepath"

	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Prepared is the name of the folder beside a Class's manifest that holds a folder for each
// emergency that was compiled ahead. Nothing is carried out from there: Urgent takes it over.
const Prepared = "emergencies"

// PreparedFolders returns the folders of all prepared emergencies in a repository's tree, sorted.
func PreparedFolders(repository fs.FS) ([]string, error) { return foldersIn(repository, Prepared) }

// isPrepared tells whether the folder is that of a prepared emergency.
func (f Folder) isPrepared() bool { return filepath.Base(filepath.Dir(f.Path)) == Prepared }

// Passed is a prepared emergency that cannot be taken, and why.
type Passed struct {
	Folder string `json:"folder"`
	Why    string `json:"why"`
}

// LookAhead is Look for a prepared emergency. Err also says why it cannot be carried out as it was
// signed: the chain or the manifests have moved, or the chain shows already what it does.
func (in Repository) LookAhead(ctx context.Context, name string) (*Found, error) {
	f, err := in.Look(ctx, name)
	if err != nil || f.Err != nil {
		return f, err
	}
	if _, _, f.Err = f.ready(ctx); f.Err != nil && ofNode(ctx, f.Err) {
		return f, f.Err
	}
	return f, nil
}

// ofNode tells whether an error is of the node, or the end of the context. It then says nothing
// about a rollout.
func ofNode(ctx context.Context, err error) bool {
	list, ok := fault.All(err)
	return !ok || ctx.Err() != nil || list[0].Code.Stage() == fault.StageChain
}

// ready demands that a prepared emergency can be carried out as it was signed. It does not simulate
// it, and does not demand that signatures are complete.
func (r *Rollout) ready(ctx context.Context) (*Compilation, *plan.Snapshot, error) {
	refuse := func(format string, arguments ...any) error {
		return fault.New(fault.PreparedNoLonger, r.Folder.Path, format, arguments...)
	}
	c, err := r.Recompile()
	if err != nil {
		return nil, nil, err
	}
	if c.Digest != filepath.Base(r.Folder.Path) {
		return nil, nil, refuse("its bundle has the digest %s, and its folder another name", c.Digest)
	}
	if err := exec.InTime(ctx, r.Client, r.Bundle); err != nil {
		return nil, nil, err
	}
	status, err := c.Status(ctx)
	if err != nil {
		return nil, nil, err
	}
	if status.Complete() {
		return nil, nil, refuse("the chain shows already what it does")
	}
	now, err := c.Drift(ctx)
	if err != nil {
		return nil, nil, err
	}
	if err := c.begins(status, now); err != nil {
		return nil, nil, err
	}
	again, err := r.renewals(ctx, c, status)
	if err != nil {
		return nil, nil, err
	}
	for _, t := range c.Bundle.Batches {
		if next, is := again[t.ID]; is {
			return nil, nil, refuse("Safe %s uses nonce %d next, and it is signed for %d: the Safe has executed something since", t.Safe.Address, next, t.Safe.Nonce)
		}
	}
	return c, now, status.Stuck()
}

// ahead looks among the prepared emergencies of the repository for the one that is asked for, and
// that can be carried out as it was signed: the one with the most signatures. It returns none if
// there is none, and says why it passes over others.
func (i Input) ahead(ctx context.Context) (taken *Compilation, folder string, passed []Passed, err error) {
	class := i.Catalog.Class(i.Class)
	if i.Records == nil || class == nil || i.Emergency.Undo {
		return nil, "", nil, nil
	}
	folders, err := PreparedFolders(i.Records)
	if err != nil {
		return nil, "", nil, err
	}
	most := -1
	for _, at := range folders {
		if of, _ := ClassOf(at); of != i.Class {
			continue
		}
		r := &Rollout{Client: i.Client, Catalog: i.Catalog, Records: i.Records, Folder: Folder{Path: at, FS: i.Records}}
		var c *Compilation
		var signed int
		r.Plan, r.Bundle, err = r.Folder.Documents()
		if err == nil {
			if r.Bundle.Of() != i.Of() || r.Bundle.Network != class.Network || !same(r.Bundle.Emergency, i.Emergency) || i.Deadline != 0 && i.Deadline != r.Bundle.Deadline {
				continue
			}
			c, signed, err = r.judged(ctx)
		}
		switch {
		case err != nil && ofNode(ctx, err):
			return nil, "", nil, err
		case err != nil:
			list, _ := fault.All(err)
			passed = append(passed, Passed{at, list[0].Code.String() + ": " + list[0].What})
		case signed > most:
			taken, folder, most = c, at, signed
		}
	}
	return taken, folder, passed, nil
}

// judged is ready, with a simulation on top of the chain as it is now, and with the number of
// signatures that count.
func (r *Rollout) judged(ctx context.Context) (*Compilation, int, error) {
	c, now, err := r.ready(ctx)
	if err != nil {
		return nil, 0, err
	}
	again, err := c.JudgedAt(ctx, now)
	if err == nil {
		err = again.Verdict
	}
	if err != nil {
		return nil, 0, err
	}
	shown := *c.Plan
	shown.Simulated, shown.Gas = again.Plan.Simulated, again.Plan.Gas
	c.Plan = &shown
	status, err := c.Status(ctx)
	if err != nil {
		return nil, 0, err
	}
	count := 0
	signed, err := r.Folder.signed(c.Bundle, status.Safes)
	for _, each := range signed {
		count += each
	}
	return c, count, err
}

// Adopt takes over from another folder of the same bundle what people signed ahead. It leaves what
// is there already.
func (f Folder) Adopt(from Folder) error {
	ahead, err := from.Approvals()
	if err != nil {
		return err
	}
	there, err := f.Approvals()
	if err != nil {
		return err
	}
	known := map[string]bool{}
	for name := range there {
		known[filepath.Base(name)] = true
	}
	again, err := from.canonical(noncesFile)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if _, none := f.read(noncesFile); err == nil && errors.Is(none, fs.ErrNotExist) {
		if err := f.write(document{noncesFile, source(again)}); err != nil {
			return err
		}
	}
	for name, approval := range ahead {
		if known[path.Base(filepath.ToSlash(name))] {
			continue
		}
		if _, err := f.WriteApproval(approval); err != nil {
			return err
		}
	}
	return nil
}
