// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/change"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newPlan(a *app) *cobra.Command {
	var f planning
	command := &cobra.Command{
		Use:   "plan HALO/CLASS",
		Short: "Say what has to happen on the chain, simulate it across time, and compile what owners sign",
		Long: `plan compares the manifests of a Class with the chain, simulates the whole rollout on top of it, and writes
catalog.json, plan.json and bundle.json. It sends nothing and needs no key.

Without --out they go to halos/HALO/CLASS/approvals/<bundle digest>/, where the signatures are collected.`,
		Example:           "  halocompile plan meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeClass,
		Args:              exactly("a Class, as HALO/CLASS"),
		RunE: func(command *cobra.Command, arguments []string) error {
			f.class = className(arguments[0])
			return a.plan(command.Context(), &f)
		},
	}
	command.Flags().StringVar(&f.node, "rpc-url", "", "node of the Class's network")
	command.Flags().StringVar(&f.out, "out", "", "folder for the documents")
	command.Flags().Uint64Var(&f.deadline, "deadline", 0, "Unix seconds after which no signed batch can be executed (default: end of the day, the timelock's delay and 30 days)")
	command.Flags().BoolVar(&f.changed, "exit-code", false, "exit with 2 when there is something to do")
	return command
}

// planning holds the flags of plan.
type planning struct {
	class, node, out string
	deadline         uint64
	changed          bool
}

// plan compiles a Class, prints the plan, and writes the documents that may be signed.
func (a *app) plan(ctx context.Context, f *planning) error {
	declared, err := a.checked(ctx, a.now().UTC())
	if err != nil {
		return err
	}
	client, err := a.dial(ctx, f.node)
	if err != nil {
		return err
	}
	defer client.Close()
	class, err := named(f.class)
	if err != nil {
		return err
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	from := rollout.Input{
		Client: client, Catalog: declared, Class: class, Deadline: f.deadline, Records: root,
		Rules: func(ctx context.Context, p *plan.Plan) (refused, err error) {
			findings, err := confine.Self().Plan(ctx, change.Planned{Tree: root, Catalog: declared, Class: p.Core.Class, Plan: p, Now: a.now()})
			if err != nil {
				return nil, err
			}
			return findings.Denials(), nil
		},
	}
	if from.Claims, err = rollout.Claimed(ctx, from); err != nil {
		return err
	}
	c, err := rollout.Compile(ctx, from, rollout.Judged)
	if err != nil {
		return err
	}
	if err := a.printPlan(c); err != nil {
		return err
	}
	if c.Verdict != nil || c.Plan.Core.Empty() {
		return c.Verdict // nothing is written, so nothing can be signed
	}
	out := f.out
	if out == "" {
		out = filepath.Join(a.dir, "halos", filepath.FromSlash(f.class), rollout.Approvals, c.Digest)
	}
	if err := a.folder(out).WritePlan(declared, c.Plan, c.Bundle); err != nil {
		return err
	}
	a.note("\nWritten to %s: catalog.json, plan.json, bundle.json.\nOwners sign with: halocompile sign --dir %s --key KEYSTORE --rpc-url %s\n", out, out, client.Node())
	if f.changed {
		return errChanges
	}
	return nil
}

// printPlan prints what is to be done, and how much room the Class's limits then leave.
func (a *app) printPlan(c *rollout.Compilation) error {
	what, err := product.Of(c.Catalog, c.Class)
	if err != nil {
		return err
	}
	text, err := report.Plan(c.Plan, c.Bundle)
	if err != nil {
		return err
	}
	text = report.Product(what) + "\n" + text
	if !c.Plan.Core.Empty() {
		room, err := headroom.Of(c.Catalog, c.Catalog.Class(c.Class)) // Compile has found the Class
		if err != nil {
			return err
		}
		text += report.HeadroomSummary(room)
	}
	return a.print(c.Plan, text)
}

// className returns the name of a Class that an argument gives, also as its folder's path.
func className(argument string) string {
	return strings.TrimPrefix(strings.Trim(filepath.ToSlash(argument), "/"), "halos/")
}

// named parses the name of a Class, as <halo>/<class>.
func named(text string) (catalog.ClassRef, error) {
	class, err := catalog.ParseClass(text)
	if err != nil {
		return class, fault.New(fault.NothingToPlan, text, "no Class of that name in the manifests").
			Remedy("name one as <halo>/<class>, as its folder under halos/")
	}
	return class, nil
}
