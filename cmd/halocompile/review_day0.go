// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/review"
)

func newReviewDay0(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "day0",
		Short: "Keep one issue a Unit in day 0, with its runbook",
		Long: `day0 is for a clock: it runs the checks of every Unit in day 0, as 'halocompile day0 run' does, and keeps one issue a Unit with what they
found, what was missed, and who is waited for. It closes the issue once day 0 is over. It writes no cycle, sends nothing and has no key.

It ends with 0 also when a check failed, because the issue says so, and with 1 if a network could not be read.`,
		Example: "  halocompile review day0",
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
			return loop.Day0(ctx, review.Merged{Root: a.dir, Catalog: declared, Dial: a.nodeOf}, a.published)
		},
	}
}
