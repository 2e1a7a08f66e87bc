// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/review"
)

func newReviewDrift(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "drift",
		Short: "Keep one issue on what the chain has otherwise than the manifests say",
		Long: `drift is for a clock: it compares every Class with the chain, as 'halocompile drift' does, and keeps one issue on what differs. It closes the
issue once nothing does. It sends nothing and has no key.

It ends with 0 also when something drifted, because the issue says so, and with 1 if a network could not be compared.`,
		Example: "  halocompile review drift",
		Args:    noArguments,
		RunE: func(command *cobra.Command, _ []string) error {
			ctx := command.Context()
			loop, err := a.loop()
			if err != nil {
				return err
			}
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			return loop.Drift(ctx, review.Merged{Root: a.dir, Catalog: declared, Dial: a.nodeOf})
		},
	}
}
