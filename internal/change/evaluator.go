// SPDX-License-Identifier: AGPL-3.0-or-later

package change

import (
	"bytes"
	"context"
	"io/fs"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/manifest"
	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/policy"
)

// Evaluator runs the schema and the rules of a tree. Both are programs, and a change may bring its
// own.
type Evaluator interface {
	// Load reads every manifest of a tree by its own schema.
	Load(ctx context.Context, tree fs.FS) (*catalog.Catalog, error)
	// Judge does that, and asks the tree's own rules.
	Judge(ctx context.Context, subject Subject) (*catalog.Catalog, *policy.Findings, error)
	// Plan asks the rules of a tree about the plan of a Class, or of a platform.
	Plan(ctx context.Context, of Planned) (*policy.Findings, error)
}

// Subject is what to judge.
type Subject struct {
	Tree fs.FS
	Now  time.Time
	// Before is the Catalog with which the tree's is compared. If it is nil, the tree's is compared
	// with its records alone.
	Before *catalog.Catalog
	// Base and Head are the trees whose records say what is deployed. If they are nil, the tree's
	// own say so.
	Base, Head fs.FS
}

// Planned is a plan to judge.
type Planned struct {
	Tree    fs.FS // whose rules are asked
	Catalog *catalog.Catalog
	Class   catalog.ClassRef
	Plan    any // the document
	Now     time.Time
}

// Here is the Evaluator of this process. It does not bound what the schema and the rules take.
type Here struct {
	Meter *meter.Meter // nil if nobody wants to know what is under way
	Alone bool         // one thing after the other
}

// Load reads every manifest of a tree by its own schema.
func (h Here) Load(ctx context.Context, tree fs.FS) (*catalog.Catalog, error) {
	return manifest.Load(ctx, tree, manifest.Options{Meter: h.Meter, Alone: h.Alone})
}

// Rules compiles the rules of a tree.
func (h Here) Rules(tree fs.FS) (*policy.Policy, error) {
	folder, err := fs.Sub(tree, "policy")
	if err != nil {
		return nil, err
	}
	defer h.Meter.Begin(meter.Rules, "")()
	return policy.Compile(folder)
}

// Judge loads a tree and asks its own rules.
func (h Here) Judge(ctx context.Context, subject Subject) (*catalog.Catalog, *policy.Findings, error) {
	declared, err := h.Load(ctx, subject.Tree)
	if err != nil {
		return nil, nil, err
	}
	rules, err := h.Rules(subject.Tree)
	if err != nil {
		return nil, nil, err
	}
	before, base, head := subject.Before, subject.Base, subject.Head
	if before == nil {
		before = declared
	}
	if base == nil {
		base, head = subject.Tree, subject.Tree
	}
	changes, err := Classes(before, declared, base, head, subject.Now)
	if err != nil {
		return nil, nil, err
	}
	if subject.Before == nil { // what is gone is in no Catalog
		gone, err := Undeclared(base, declared, References(declared), subject.Now)
		if err != nil {
			return nil, nil, err
		}
		changes = append(gone, changes...)
	}
	life, err := Life(base, declared)
	if err != nil {
		return nil, nil, err
	}
	if subject.Base != nil {
		life.Edited = Edited(subject.Base, subject.Tree)
	}
	defer h.Meter.Begin(meter.Rules, "")()
	findings, err := rules.Judge(ctx, declared, life, subject.Now, changes...)
	if err != nil {
		return nil, nil, err
	}
	return declared, findings, nil
}

// Edited tells of files whether they differ between two trees. A file that cannot be read counts as
// absent.
func Edited(base, tree fs.FS) func(file string) bool {
	return func(file string) bool {
		before, _ := fs.ReadFile(base, file)
		after, _ := fs.ReadFile(tree, file)
		return !bytes.Equal(before, after)
	}
}

// Plan asks the rules of a tree about the plan of a Class, or of a platform.
func (h Here) Plan(ctx context.Context, of Planned) (*policy.Findings, error) {
	rules, err := h.Rules(of.Tree)
	if err != nil {
		return nil, err
	}
	defer h.Meter.Begin(meter.Rules, of.Class.String())()
	if name, is := of.Class.Platform(); is {
		network := of.Catalog.Networks[name]
		if network == nil {
			return nil, fault.New(fault.NotDeclared, string(name), "no network of that name in the manifests")
		}
		return rules.JudgePlatform(ctx, of.Catalog, network, of.Plan, of.Now)
	}
	class := of.Catalog.Class(of.Class)
	if class == nil {
		return nil, fault.New(fault.NothingToPlan, of.Class.String(), "there is no such Class")
	}
	return rules.JudgePlan(ctx, of.Catalog, class, of.Plan, of.Now)
}
