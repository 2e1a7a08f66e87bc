// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/confine"
	"github.com/halo-factory/halocompile/internal/report"
)

func newPolicy(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "policy",
		Short: "Examine the repository's policy itself",
		Args:  noArguments,
		RunE:  func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	command.AddCommand(newMutate(a))
	return command
}

func newMutate(a *app) *cobra.Command {
	var now string
	mutate := &cobra.Command{
		Use:   "mutate",
		Short: "Push values past their bounds, and demand that the rule which claims each denies it",
		Long: `mutate changes one value of the manifests at a time, in memory: past each end of its range, to an account that already has
another role, to an address that is not https, and so on. The rule that claims the value has to deny each of these mutants at the
field where the value stands, and has to let pass what stands exactly on the bound. A mutant that survives, and a rule that no mutant
is for, are errors: the policy does not enforce what it says.`,
		Example: "  halocompile policy mutate\n  halocompile policy mutate -o json",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			at, err := a.moment(now)
			if err != nil {
				return err
			}
			root, err := a.repository()
			if err != nil {
				return err
			}
			found, err := confine.Self().Mutate(command.Context(), root, at)
			if err != nil {
				return err
			}
			return errors.Join(a.print(found, report.Mutation(found)), found.Faults())
		},
	}
	mutate.Flags().StringVar(&now, "now", "", "judge as at this time, RFC 3339 (default: the current time)")
	return mutate
}
