// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/product"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/rollout"
)

func newPlan(a *app) *cobra.Command {
	var f planning
	command := &cobra.Command{
		Use:   "plan [HALO/CLASS[/UNIT] | networks/NETWORK]",
		Short: "Say what has to happen on the chain, simulate it, and compile what owners sign",
		Long: `plan compares the manifests of a Class with the chain, simulates the whole rollout on top of it, and writes
catalog.json, plan.json and bundle.json, and into spells/ what only a spell of governance may do. It sends nothing and needs no key.

Without --out they go to halos/HALO/CLASS/approvals/<bundle digest>/, where the signatures are collected.

With the name of a Unit it plans that Unit alone, and names what it leaves out. The rest of the Class stays as the chain has it, also where
nothing could change it.

With --with-emergency it also compiles that emergency, from what the chain holds now, so that it can be signed ahead. The documents go to
halos/HALO/CLASS/emergencies/<bundle digest>/. Nothing carries them out from there: the verb emergency takes them when they are wanted.

With networks/NETWORK it plans the platform of a network: what the network's manifest wants of the Halo Factory, and the chain has not.

Without a name it plans every Class of the repository and every platform that a network wants, and prints a table of them first. A Class that is refused does not hide the others.
The node of each network is that of --rpc-url, if it serves the network's chain, and otherwise the one that HALOCOMPILE_NODES names for it.`,
		Example:           "  halocompile plan meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              oneClass,
		RunE: func(command *cobra.Command, arguments []string) error {
			if len(arguments) == 0 {
				return a.planAll(command.Context(), &f)
			}
			f.class = arguments[0]
			return a.plan(command.Context(), &f)
		},
	}
	command.Flags().StringVar(&f.node, "rpc-url", "", "node of the Class's network")
	command.Flags().StringVar(&f.out, "out", "", "folder for the documents")
	command.Flags().Var(&f.deadline, "deadline", "moment, RFC 3339 or Unix seconds, after which no signed batch can be executed (default: end of the day, the timelock's delay and 30 days)")
	f.cache.flag(command)
	command.Flags().StringSliceVar(&f.ahead, "with-emergency", nil, "emergency to prepare with the plan: "+choice(emergencies())+"; may be given several times")
	command.Flags().BoolVar(&f.changed, "exit-code", false, "exit with 2 when there is something to do")
	return command
}

// planning holds the flags of plan.
type planning struct {
	class, node, out string
	deadline         deadline
	changed          bool
	ahead            []string // emergencies to prepare
	cache            kept
}

// plan compiles a Class, prints the plan, and writes the documents that may be signed.
func (a *app) plan(ctx context.Context, f *planning) error {
	of, err := unitNamed(f.class)
	if _, platform := of.Class.Platform(); err == nil && platform && len(f.ahead) > 0 {
		err = fault.New(fault.CommandLineUnusable, "--with-emergency", "%s is the platform of a network, and emergencies are of Classes", of).
			Remedy("name the Class whose emergency is to be prepared")
	}
	if err == nil {
		err = knownEmergencies(f.ahead...)
	}
	if err != nil {
		return err
	}
	declared, err := a.judged(ctx, of, f.cache)
	if err != nil {
		return err
	}
	client, err := a.nodeFor(ctx, f.node, declared, of.Class)
	if err != nil {
		return err
	}
	defer client.Close()
	root, err := a.repository()
	if err != nil {
		return err
	}
	from := rollout.Input{Client: client, Catalog: declared, Class: of.Class, Unit: of.Unit, Deadline: uint64(f.deadline), Records: root}
	c, err := a.compile(ctx, from)
	if err != nil {
		return err
	}
	text, err := planText(c)
	if err != nil {
		return err
	}
	left, err := c.Left(ctx)
	if err != nil {
		return err
	}
	if err := a.print(c.Plan, text); err != nil {
		return err
	}
	a.notes(report.Left(of, left))
	if c.Verdict != nil {
		return c.Verdict // nothing is written, so nothing can be signed
	}
	if !c.Plan.Core.Empty() {
		if err := a.writePlan(c, f.out); err != nil {
			return err
		}
	}
	if err := a.prepare(ctx, from, f.ahead, !c.Plan.Core.Empty()); err != nil {
		return err
	}
	if f.changed && !c.Plan.Core.Empty() {
		return errChanges
	}
	return nil
}

// writePlan writes the documents of a plan, by default among the approvals of its Class.
func (a *app) writePlan(c *rollout.Compilation, out string) error {
	said := "Written to"
	if out == "" {
		out, said = a.approvals(c), written(c)
	}
	if err := a.folder(out).WritePlan(c.Catalog, c.Plan, c.Bundle); err != nil {
		return err
	}
	a.note("\n%s %s: catalog.json, plan.json, bundle.json.\n", said, out)
	if slices.ContainsFunc(c.Bundle.Batches, bundle.Transaction.ByAccount) {
		a.note("The account that is named sends with: halocompile apply --dir %s --relayer KEYSTORE --rpc-url %s\n", out, c.Client.Node())
	}
	if slices.ContainsFunc(c.Bundle.Batches, func(t bundle.Transaction) bool { return !t.ByAccount() }) {
		a.note("Owners sign with: halocompile sign --dir %s --key KEYSTORE --rpc-url %s\n", out, c.Client.Node())
	}
	return nil
}

// approvals is the folder among the approvals of its Class in which a plan's documents lie.
func (a *app) approvals(c *rollout.Compilation) string {
	return filepath.Join(a.dir, "halos", filepath.FromSlash(c.Class.String()), rollout.Approvals, c.Digest)
}

// written says of documents among the approvals whether they are new.
func written(c *rollout.Compilation) string {
	if c.Planned != "" {
		return "The same was planned already, in"
	}
	return "Written to"
}

// planText says what is to be done, and how much room the Class's limits then leave.
func planText(c *rollout.Compilation) (string, error) {
	if _, is := c.Class.Platform(); is {
		return report.Plan(c.Plan, c.Bundle)
	}
	what, err := product.Of(c.Catalog, c.Class)
	if err != nil {
		return "", err
	}
	text, err := report.Plan(c.Plan, c.Bundle)
	if err != nil {
		return "", err
	}
	text = report.Product(what) + "\n" + text
	if !c.Plan.Core.Empty() {
		room, err := headroom.Of(c.Catalog, c.Catalog.Class(c.Class)) // Compile has found the Class
		if err != nil {
			return "", err
		}
		text += report.HeadroomSummary(room)
	}
	return text, nil
}

// oneClass allows the name of one Class, or none.
func oneClass(command *cobra.Command, arguments []string) error {
	if len(arguments) == 0 {
		return nil
	}
	return exactly("a Class or a Unit, as HALO/CLASS or HALO/CLASS/UNIT")(command, arguments)
}
