// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"maps"
	"slices"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/observe"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

// planAll plans every Class of the repository, and the platforms that networks want. It prints a
// table of what the plans come to, then each plan that has something to do or that something speaks
// against, and writes the documents of those that may be signed. Its error lists what every Class
// that is refused is refused for.
func (a *app) planAll(ctx context.Context, f *planning) error {
	if len(f.ahead) > 0 {
		return fault.New(fault.CommandLineUnusable, "--with-emergency", "no Class is named").Remedy("name the Class whose emergency is to be prepared")
	}
	if f.out != "" {
		return fault.New(fault.CommandLineUnusable, "--out", "one folder is given for the documents of all Classes").Remedy("name a Class, or leave --out away")
	}
	declared, err := a.judged(ctx, catalog.UnitRef{}, f.cache)
	if err != nil {
		return err
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	nodes := a.nodes(f.node)
	defer nodes.close()
	seen := a.look(ctx, declared, nodes)
	var intents []report.Intent
	var compiled []*rollout.Compilation
	var faults fault.List
	for _, ref := range planned(declared) {
		each := report.Intent{Class: ref}
		var c *rollout.Compilation
		client, err := nodes.dial(ctx, declared.NetworkOf(ref))
		if err == nil {
			c, err = a.compile(ctx, rollout.Input{Client: client, Catalog: declared, Class: ref, Seen: seen[ref], Deadline: uint64(f.deadline), Records: root})
		}
		if err == nil {
			each.Plan, err = c.Plan, c.Verdict
			compiled = append(compiled, c)
		}
		if err == nil && !c.Plan.Core.Empty() {
			// What this plan wants of a Safe is known to the plans after it.
			if err := a.folder(a.approvals(c)).WritePlan(declared, c.Plan, c.Bundle); err != nil {
				return err
			}
		}
		list, ok := fault.All(err)
		if err != nil && (!ok || ctx.Err() != nil) {
			return err
		}
		each.Err, faults = err, append(faults, list...)
		intents = append(intents, each)
	}
	undeclared, err := undeclared(ctx, declared, nodes)
	if err != nil {
		return err
	}
	changed, err := a.printAll(intents, compiled, undeclared)
	switch {
	case err != nil:
		return err
	case len(faults) > 0:
		return faults
	case f.changed && changed:
		return errChanges
	}
	return nil
}

// planned lists what has a plan: the platforms that networks want, by name, and then every Class.
func planned(declared *catalog.Catalog) (list []catalog.ClassRef) {
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		if declared.Networks[name].Platform != nil {
			list = append(list, name.Platform())
		}
	}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			list = append(list, class.Ref())
		}
	}
	return list
}

// look reads the Classes of each node together. It leaves out those whose network has no node.
func (a *app) look(ctx context.Context, declared *catalog.Catalog, nodes *nodes) map[catalog.ClassRef]*observe.Seen {
	of := map[*chain.Client][]catalog.ClassRef{}
	for _, halo := range declared.Halos {
		for _, class := range halo.Classes {
			if client, err := nodes.dial(ctx, declared.Networks[class.Network]); err == nil {
				of[client] = append(of[client], class.Ref())
			}
		}
	}
	seen := map[catalog.ClassRef]*observe.Seen{}
	for client, classes := range of {
		maps.Copy(seen, rollout.Look(ctx, client, declared, classes))
	}
	return seen
}

// undeclared lists the Classes that the factories deployed and no manifest declares. It leaves out
// networks that have no node.
func undeclared(ctx context.Context, declared *catalog.Catalog, nodes *nodes) (list []drift.Undeclared, err error) {
	for _, name := range slices.Sorted(maps.Keys(declared.Networks)) {
		network := declared.Networks[name]
		client, err := nodes.dial(ctx, network)
		if err != nil || client.ChainID() != network.ChainID {
			continue
		}
		found, err := drift.UndeclaredOn(ctx, client, declared, network)
		if err != nil {
			return nil, err
		}
		list = append(list, found...)
	}
	return list, nil
}

// printAll prints the table and the plans, and what no manifest declares. changed tells whether
// something is to be done.
func (a *app) printAll(intents []report.Intent, compiled []*rollout.Compilation, undeclared []drift.Undeclared) (changed bool, err error) {
	text, plans := report.Intents(intents), []*plan.Plan{}
	for _, c := range compiled {
		plans = append(plans, c.Plan)
		if len(c.Plan.Core.Changes) == 0 && c.Plan.Core.Empty() {
			continue
		}
		said, err := planText(c)
		if err != nil {
			return false, err
		}
		text += "\n" + said
		if c.Verdict == nil && !c.Plan.Core.Empty() {
			changed = true
			text += sentence("\n%s %s: catalog.json, plan.json, bundle.json.\n", written(c), a.approvals(c))
		}
	}
	return changed, a.print(struct {
		Plans      []*plan.Plan       `json:"plans"`
		Undeclared []drift.Undeclared `json:"undeclared,omitempty"`
	}{plans, undeclared}, text+report.Undeclared(undeclared))
}
