// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"strings"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/headroom"
	"github.com/halo-factory/halocompile/internal/report"
)

func newHeadroom(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "headroom HALO/CLASS|ENTRY",
		Short: "Say how far values of a Class are from their bounds, and the worst loss in a day",
		Long: `headroom lists every bounded value of a Class and of its Units with its distance to the nearer bound, tightest first, and the
most that could leave the custody of the Class and of each Prime within 24 hours: by the limits that GovOps starts with, and by
the inits. It says how much the beacon alone may take off each exchange rate within 7 days. It reads
the manifests alone, whether or not policy lets them pass.

Of an entry of the inventory, a name without a slash, it says what the limits that the entry holds let out within 24 hours.
A limit whose route or token is not known is listed, and not counted.`,
		Example:           "  halocompile headroom meridian/clo-tranched\n  halocompile headroom meridian/clo-tranched -o json\n  halocompile headroom grove-pau",
		ValidArgsFunction: a.completeArguments,
		Args:              exactly("a Class, as HALO/CLASS, or the name of an entry"),
		RunE: func(command *cobra.Command, arguments []string) error {
			declared, err := a.catalog(command.Context())
			if err != nil {
				return err
			}
			if !strings.Contains(arguments[0], "/") {
				return a.headroomOfEntry(declared, arguments[0])
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

func (a *app) headroomOfEntry(declared *catalog.Catalog, name string) error {
	entry, err := entryNamed(declared, name)
	if err != nil {
		return err
	}
	document, err := headroom.OfEntry(declared, entry)
	if err != nil {
		return err
	}
	return a.print(document, report.HeadroomOfEntry(document))
}
