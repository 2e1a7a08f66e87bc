// SPDX-License-Identifier: AGPL-3.0-or-later

package confine

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/check"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/kind"
	"github.com/halo-factory/halocompile/internal/meter"
	"github.com/halo-factory/halocompile/internal/mutation"
	"github.com/halo-factory/halocompile/internal/policy"
	"github.com/halo-factory/halocompile/internal/scaffold"
	"github.com/halo-factory/halocompile/internal/tree"
)

// verb says what is asked.
type verb string

const (
	checkAll   verb = "check"
	checkShard verb = "shard"
	checkJoin  verb = "join"
	declared   verb = "declared"
	load       verb = "load"
	judge      verb = "judge"
	planned    verb = "plan"
	explain    verb = "explain"
	mutate     verb = "mutate"
)

// patience says how many times the usual time a question may take. mutate asks all rules thousands
// of times, so it may take longer.
func (v verb) patience() time.Duration {
	if v == mutate {
		return 20
	}
	return 1
}

// question is all that the other process is told.
type question struct {
	Verb verb              `json:"verb"`
	Tree tree.Description  `json:"tree"`
	Base *tree.Description `json:"base,omitempty"`
	Head *tree.Description `json:"head,omitempty"`
	Now  time.Time         `json:"now"`
	// does one thing after the other, to find out which takes too much
	Alone bool `json:"alone"`

	Program  string        `json:"program,omitempty"`
	Cache    string        `json:"cache,omitempty"`
	CacheNow time.Time     `json:"cacheNow"`
	Shard    int           `json:"shard,omitempty"`
	Of       int           `json:"of,omitempty"`
	Parts    []*check.Part `json:"parts,omitempty"`

	Before  *catalog.Catalog `json:"before,omitempty"`
	Catalog *catalog.Catalog `json:"catalog,omitempty"`
	Class   catalog.ClassRef `json:"class,omitzero"`
	Plan    json.RawMessage  `json:"plan,omitempty"`

	// The trees as this process has them. The other process gets only their descriptions.
	tree, base, head fs.FS
	cache            *check.Cache
}

// answer is all that the other process says.
type answer struct {
	Faults fault.List `json:"faults,omitempty"`
	Error  string     `json:"error,omitempty"` // text of an error that has no number

	Outcome *check.Outcome       `json:"outcome,omitempty"`
	Part    *check.Part          `json:"part,omitempty"`
	Rules   []policy.Explanation `json:"rules,omitempty"`
	Loaded  *check.Loaded        `json:"loaded,omitempty"`
	Catalog *catalog.Catalog     `json:"catalog,omitempty"`
	Finding *policy.Findings     `json:"findings,omitempty"`
	Mutants *mutation.Report     `json:"mutants,omitempty"`
}

// described completes a question for another process: it describes the trees and the cache.
func (q *question) described() error {
	var err error
	if q.Tree, err = tree.Describe(q.tree); err != nil {
		return err
	}
	for _, each := range []struct {
		tree fs.FS
		into **tree.Description
	}{{q.base, &q.Base}, {q.head, &q.Head}} {
		if each.tree == nil {
			continue
		}
		description, err := tree.Describe(each.tree)
		if err != nil {
			return err
		}
		*each.into = &description
	}
	if q.cache != nil {
		q.Cache, q.CacheNow = q.cache.Place()
	}
	return nil
}

// open opens what a question describes.
func (q *question) open() error {
	var err error
	if q.tree, err = opened(q.Tree); err == nil && q.Base != nil {
		q.base, err = opened(*q.Base)
	}
	if err == nil && q.Head != nil {
		q.head, err = opened(*q.Head)
	}
	if err == nil && q.Cache != "" {
		q.cache, err = check.OpenCache(q.Cache, q.CacheNow)
	}
	return errors.Join(err, kind.Complete(q.Before), kind.Complete(q.Catalog))
}

func opened(d tree.Description) (fs.FS, error) {
	switch {
	case d.Over != nil:
		of, err := opened(d.Over.Tree)
		if err != nil {
			return nil, err
		}
		base, err := opened(d.Over.Base)
		return change.Over(of, base, d.Over.From), err
	case d.With != nil:
		of, err := opened(d.With.Tree)
		return scaffold.With(of, d.With.File, d.With.Text), err
	}
	opened, err := tree.Open(d.Folder)
	if err != nil {
		return nil, fault.New(fault.FileUnusable, d.Folder, "the folder cannot be opened: %w", err)
	}
	return opened, nil
}

// answer evaluates a question in this process.
func (q *question) answer(ctx context.Context, m *meter.Meter, progress func(done, of int)) (*answer, error) {
	here := change.Here{Meter: m, Alone: q.Alone}
	options := check.Options{Now: q.Now, Program: q.Program, Cache: q.cache, Base: q.base, Meter: m, Alone: q.Alone, Progress: progress}
	a := &answer{}
	var err error
	switch q.Verb {
	case checkAll:
		a.Outcome, err = check.Run(ctx, q.tree, options)
	case checkShard:
		a.Part, a.Outcome, err = check.RunPart(ctx, q.tree, q.Shard, q.Of, options)
	case checkJoin:
		a.Outcome, err = check.Join(ctx, q.tree, q.Parts, options)
	case declared:
		a.Loaded, a.Outcome, err = check.Declared(ctx, q.tree, options)
	case load:
		a.Loaded, err = check.Load(ctx, q.tree, options)
	case judge:
		a.Catalog, a.Finding, err = here.Judge(ctx, change.Subject{Tree: q.tree, Now: q.Now, Before: q.Before, Base: q.base, Head: q.head})
	case planned:
		decoder := json.NewDecoder(bytes.NewReader(q.Plan))
		decoder.UseNumber()
		var plan any
		if err = decoder.Decode(&plan); err == nil {
			a.Finding, err = here.Plan(ctx, change.Planned{Tree: q.tree, Catalog: q.Catalog, Class: q.Class, Plan: plan, Now: q.Now})
		}
	case explain:
		a.Rules, err = explained(here, q.tree)
	case mutate:
		a.Mutants, err = mutants(ctx, here, q)
	default:
		err = fmt.Errorf("nobody knows how to %q", q.Verb)
	}
	if err != nil && (q.Verb == checkAll || q.Verb == checkShard || q.Verb == checkJoin) {
		// The rules that could not be asked. If they cannot be read, err says so already.
		a.Rules, _ = explained(here, q.tree)
	}
	return a, err
}

func explained(here change.Here, tree fs.FS) ([]policy.Explanation, error) {
	rules, err := here.Rules(tree)
	if err != nil {
		return nil, err
	}
	return rules.Explain(), nil
}

func mutants(ctx context.Context, here change.Here, q *question) (*mutation.Report, error) {
	declared, err := here.Load(ctx, q.tree)
	if err != nil {
		return nil, err
	}
	rules, err := here.Rules(q.tree)
	if err != nil {
		return nil, err
	}
	defer here.Meter.Begin(meter.Rules, "")()
	return mutation.Run(ctx, rules, declared, q.Now)
}
