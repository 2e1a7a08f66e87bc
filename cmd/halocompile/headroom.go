// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/report"
)

func newHeadroom(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "headroom HALO/CLASS",
		Short: "Say how far the values of a Class are from their bounds, and what its limits let out in a day",
		Long: `headroom lists every bounded value of a Class and of its Units with its distance to the nearer bound, tightest first, and the
most that could leave the custody of the Class and of each Prime within 24 hours: by the limits that GovOps starts with, and by
the inits. It says how much the beacon alone may take off each exchange rate within 7 days. It reads
the manifests alone, whether or not policy lets them pass.`,
		Example:           "  halocompile headroom meridian/clo-tranched\n  halocompile headroom meridian/clo-tranched -o json",
		ValidArgsFunction: a.completeClass,
		Args:              exactly("a Class, as HALO/CLASS"),
		RunE: func(command *cobra.Command, arguments []string) error {
			declared, err := a.catalog(command.Context())
			if err != nil {
				return err
			}
			ref, err := named(arguments[0])
			if err != nil {
				return err
			}
			class := declared.Class(ref)
			if class == nil {
				return fault.New(fault.NotDeclared, "halos/"+ref.String(), "there is no such Class")
			}
			document, err := headroom.Of(declared, class)
			if err != nil {
				return err
			}
			return a.print(document, report.Headroom(document))
		},
	}
}
