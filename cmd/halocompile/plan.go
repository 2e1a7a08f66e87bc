// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"errors"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/simulate"
)

func newPlan(a *app) *cobra.Command {
	var node, out string
	var deadline uint64
	var changed bool
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
			ctx, name := command.Context(), strings.TrimPrefix(strings.Trim(filepath.ToSlash(arguments[0]), "/"), "halos/")
			declared, _, err := a.checked(ctx, a.now().UTC())
			if err != nil {
				return err
			}
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			class, err := named(name)
			if err != nil {
				return err
			}
			snapshot, err := plan.Observe(ctx, client, declared, class)
			if err != nil {
				return err
			}
			if deadline == 0 {
				deadline = plan.Deadline(snapshot.Block.Time, snapshot.Basis.Platform.MinDelay)
			}
			p, err := plan.Make(declared, class, snapshot, deadline)
			if err != nil {
				return err
			}
			network := declared.Networks[p.Core.Network]
			b, err := bundle.Compile(p, network.Safe)
			if err != nil {
				return err
			}
			var verdict error
			if !p.Core.Empty() {
				if verdict = a.simulate(ctx, client, p, b, declared); p.Simulated == nil {
					return verdict
				}
			}
			if !p.Core.Empty() {
				refused, err := a.judged(ctx, declared, p)
				if err != nil {
					return err
				}
				verdict = errors.Join(verdict, refused)
			}
			text, err := report.Plan(p, b)
			if err != nil {
				return err
			}
			if !p.Core.Empty() {
				room, err := headroom.Of(declared, declared.Class(class)) // Make has found it
				if err != nil {
					return err
				}
				text += report.HeadroomSummary(room)
			}
			if err := a.print(p, text); err != nil {
				return err
			}
			if p.Core.Empty() {
				return nil
			}
			if verdict != nil {
				return verdict // nothing is written, so nothing can be signed
			}
			if out == "" {
				digest, err := b.Digest()
				if err != nil {
					return err
				}
				out = filepath.Join(a.dir, "halos", filepath.FromSlash(name), "approvals", digest)
			}
			if err := a.folder(out).WritePlan(declared, p, b); err != nil {
				return err
			}
			a.note("\nWritten to %s: catalog.json, plan.json, bundle.json.\nOwners sign with: halocompile sign --dir %s --key KEYSTORE --rpc-url %s\n", out, out, client.Node())
			if changed {
				return errChanges
			}
			return nil
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the Class's network")
	command.Flags().StringVar(&out, "out", "", "folder for the documents")
	command.Flags().Uint64Var(&deadline, "deadline", 0, "Unix seconds after which no signed batch can be executed (default: end of the day, the timelock's delay and 30 days)")
	command.Flags().BoolVar(&changed, "exit-code", false, "exit with 2 when there is something to do")
	return command
}

// judged asks the rules on plans. The first error is what they refuse, the second that they could not run.
func (a *app) judged(ctx context.Context, declared *catalog.Catalog, p *plan.Plan) (refused, err error) {
	root, err := a.repository()
	if err != nil {
		return nil, err
	}
	findings, err := confine.Self().Plan(ctx, root, declared, p.Core.Class, p, a.now())
	if err != nil {
		return nil, err
	}
	return findings.Denials(), nil
}

// simulate runs the whole rollout on top of the plan's block, and refuses what does not end as planned. The findings are in the plan, too.
func (a *app) simulate(ctx context.Context, client *chain.Client, p *plan.Plan, b *bundle.Bundle, declared *catalog.Catalog) error {
	if err := simulate.Run(ctx, client, p, b, declared); err != nil {
		return err
	}
	if p.Simulated.Passed {
		return nil
	}
	var faults fault.List
	for _, finding := range p.Simulated.Findings {
		faults = append(faults, fault.New(fault.SimulationFails, p.Core.Class.String(), "%s", finding))
	}
	return faults
}

// named is the Class that somebody names as <halo>/<class>.
func named(text string) (catalog.ClassRef, error) {
	class, err := catalog.ParseClass(text)
	if err != nil {
		return class, fault.New(fault.NothingToPlan, text, "no Class of that name in the manifests").
			Remedy("name one as <halo>/<class>, as its folder under halos/")
	}
	return class, nil
}
