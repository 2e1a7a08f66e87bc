// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"cmp"
	"context"
	"io/fs"
	"slices"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Emergency is a compiled emergency, with what people need to know of it.
type Emergency struct {
	*Compilation `json:"-"`
	Version      string         `json:"version"`
	Plan         *plan.Plan     `json:"plan"`
	Bundle       *bundle.Bundle `json:"bundle"`
	Stays        []string       `json:"stays"` // what stays possible, in sentences
	Undo         []string       `json:"undo"`  // how it is undone, likewise
	// folder of the prepared emergency that is taken; "" if it is compiled anew
	Prepared string   `json:"prepared,omitempty"`
	Passed   []Passed `json:"passed,omitempty"` // prepared ones that cannot be taken
}

// Urgent compiles an emergency, or takes one that was prepared and can still be carried out as it
// was signed. It takes the nonces that the Safes have now, whatever else was signed for them: an
// emergency goes before everything.
func Urgent(ctx context.Context, from Input) (*Emergency, error) {
	c, prepared, passed, err := from.ahead(ctx)
	if err == nil && c == nil {
		c, err = anew(ctx, from)
	}
	if err != nil {
		return nil, err
	}
	s, err := plan.Resolve(c.Catalog, c.Class)
	if err != nil {
		return nil, err
	}
	made := &Emergency{Compilation: c, Version: "1.1", Plan: c.Plan, Bundle: c.Bundle, Prepared: prepared, Passed: passed}
	if !from.Emergency.Undo {
		made.Stays, made.Undo = s.AfterEmergency(*from.Emergency)
	}
	return made, nil
}

// anew compiles an emergency from what the chain holds now.
func anew(ctx context.Context, from Input) (*Compilation, error) {
	c, err := Compile(ctx, from, Observed)
	if err != nil {
		return nil, err
	}
	if from.Emergency.Kind == plan.Withdraw && !from.Emergency.Undo && from.Unit == "" {
		if err := c.Snapshot.Withdraw(c.Catalog, c.Class); err != nil {
			return nil, err
		}
		c.Emergency = c.Snapshot.Basis.Emergency
	}
	if err := c.Reuse(ctx); err != nil {
		return nil, err
	}
	return c, c.Continue(ctx, Judged)
}

// same tells whether two bundles are of the same emergency, or both of none.
func same(a, b *plan.Emergency) bool { return a == nil && b == nil || a != nil && b != nil && *a == *b }

// evidence is where the plans of emergencies lie, or the code that a platform gets; nil for other
// plans.
func (c *Compilation) evidence() fs.FS {
	if _, platform := c.Class.Platform(); c.Emergency == nil && !platform {
		return nil
	}
	return c.Records
}

// urgent is a plan of an emergency, and the folder that it lies in.
type urgent struct {
	*plan.Plan
	folder Folder
}

// emergencies are the plans of emergencies of the Class in the repository, the oldest first. It
// passes over folders whose bundle cannot be read.
func (c *Compilation) emergencies() ([]*plan.Core, error) {
	list, err := c.urgents()
	cores := make([]*plan.Core, len(list))
	for i, each := range list {
		cores[i] = &each.Core
	}
	return cores, err
}

// urgents are those plans with their folders.
func (c *Compilation) urgents() (list []urgent, err error) {
	if c.Records == nil {
		return nil, nil
	}
	folders, err := Folders(c.Records)
	if err != nil {
		return nil, err
	}
	for _, at := range folders {
		if class, _ := ClassOf(at); class != c.Class {
			continue
		}
		folder := Folder{Path: at, FS: c.Records}
		if b, err := folder.Bundle(); err != nil || b.Emergency == nil {
			continue
		}
		p, err := folder.Plan()
		if err != nil {
			return nil, err // what it took away would be given back in part, or raised again
		}
		list = append(list, urgent{p, folder})
	}
	slices.SortFunc(list, func(a, b urgent) int { return cmp.Compare(a.Block.Number, b.Block.Number) })
	return list, nil
}
