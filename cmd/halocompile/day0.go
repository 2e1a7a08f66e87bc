// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/drift"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/report"
	"github.com/halo-factory/halocompile/internal/runbook"
)

func newDay0(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "day0",
		Short: "Run and review the checks of a Unit's first settlement cycles",
		Long: `day0 is the runbook of a Unit's first settlement cycles, when its risk is highest: run checks, sign has a person's review of them,
status says how far each Unit is. After as many clean cycles in a row as the manifest asks for, day 0 is over. See docs/day0.md.`,
		Example: "  halocompile day0 status",
		Args:    noArguments,
		RunE:    func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newDay0Status(a), newDay0Run(a), newDay0Sign(a))
	return command
}

func newDay0Status(a *app) *cobra.Command {
	var now string
	command := &cobra.Command{
		Use:   "status [HALO | HALO/CLASS | HALO/CLASS/UNIT]",
		Short: "Say how far Units are in their first settlement cycles",
		Long: `status counts the clean cycles of each Unit from the files below day0/ of its Class, verifies the signatures of their reviews, and says
when the next processing window opens and who is waited for. It asks no node.`,
		Example:           "  halocompile day0 status\n  halocompile day0 status meridian/clo-tranched/senior",
		ValidArgsFunction: a.completeArguments,
		Args:              atMostOne,
		RunE: func(command *cobra.Command, arguments []string) error {
			at, err := a.moment(now)
			if err != nil {
				return err
			}
			_, units, err := a.watched(command.Context(), strings.Join(arguments, ""))
			if err != nil {
				return err
			}
			list := []day0.Progress{}
			for _, each := range units {
				list = append(list, each.At(uint64(at.Unix())))
			}
			return a.print(struct {
				Units []day0.Progress `json:"units"`
			}{list}, report.Day0Table(list))
		},
	}
	command.Flags().StringVar(&now, "now", "", "time to take for now, as in 2027-01-01T00:00:00Z")
	return command
}

// watched lists the live Units of a name that have a record; "" is all of the repository.
func (a *app) watched(ctx context.Context, name string) (*catalog.Catalog, []runbook.Watched, error) {
	declared, err := a.catalog(ctx)
	if err != nil {
		return nil, nil, err
	}
	of, err := drift.Named(declared, name)
	if err != nil {
		return nil, nil, err
	}
	root, err := a.repository()
	if err != nil {
		return nil, nil, err
	}
	defer root.Close()
	units, err := runbook.Units(a.dir, root, declared, of)
	return declared, units, err
}

func newDay0Sign(a *app) *cobra.Command {
	var key, password, findings string
	command := &cobra.Command{
		Use:   "sign HALO/CLASS/UNIT",
		Short: "Sign the review of a Unit's last cycle with a reviewer's key",
		Long: `sign shows what the checks of the Unit's last cycle found, and signs that (EIP-712) with your findings. The key is one of
unit.day0.reviewers, in a keystore file. The review becomes a part of the cycle's file; commit it. It sends nothing.`,
		Example: `  halocompile day0 sign meridian/clo-tranched/senior --key reviewer.json
  halocompile day0 sign meridian/clo-tranched/senior --key reviewer.json --findings "The report came late"`,
		ValidArgsFunction: a.completeArguments,
		Args:              exactly("one Unit"),
		RunE: func(command *cobra.Command, arguments []string) error {
			return a.reviewCycle(command.Context(), arguments[0], key, password, findings)
		},
	}
	command.Flags().StringVar(&key, "key", "", "keystore file of a reviewer")
	command.Flags().StringVar(&password, "password-file", "", "file with the keystore's password; without it the terminal is asked")
	command.Flags().StringVar(&findings, "findings", "", "what you found, for everybody to read")
	return command
}

// reviewCycle signs the last cycle of a Unit.
func (a *app) reviewCycle(ctx context.Context, name, keystore, password, findings string) error {
	of, err := unitNamed(name)
	if err == nil && of.Unit == "" {
		err = fault.New(fault.CommandLineUnusable, name, "that names no Unit").Remedy("name one as <halo>/<class>/<unit>")
	}
	if err != nil {
		return err
	}
	root, err := a.repository()
	if err != nil {
		return err
	}
	defer root.Close()
	cycle, err := day0.Last(root, of)
	if err != nil {
		return err
	}
	a.notes(report.Day0Cycle(cycle))
	private, err := a.key(ctx, keystore, password, cycle.ChainID)
	if err != nil {
		return err
	}
	if err := cycle.Sign(private, findings, max(uint64(a.now().Unix()), cycle.Time)); err != nil {
		return err
	}
	file, err := day0.Write(root, cycle)
	if err != nil {
		return err
	}
	return a.print(cycle, fmt.Sprintf("Signed cycle %d of %s\nWritten to %s\n", cycle.Cycle, of, file))
}
