// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/artifact"
)

func newArtifactSchema(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of records",
		Long: `schema prints the JSON Schema (2020-12) of the records that this program writes. It says which fields there are and what form they have.
What a record says, only 'artifact verify' proves.`,
		Example: "  halocompile artifact schema > record.schema.json",
		Args:    noArguments,
		RunE: func(*cobra.Command, []string) error {
			text, err := artifact.Schema()
			if err != nil {
				return err
			}
			_, err = a.out.as(programs).Write(text)
			return err
		},
	}
}
