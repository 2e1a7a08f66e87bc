// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
)

func newExplain(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "explain HCxxxx",
		Short:   "Say what a numbered error means and what to do",
		Example: "  halocompile explain HC1008",
		Args:    exactly("the number of an error, such as HC1008"),
		RunE: func(_ *cobra.Command, arguments []string) error {
			code := arguments[0]
			kind, known := fault.Table[code]
			if !known {
				return fault.New("HC0001", code, "there is no such error").Remedy("errors are numbered HC0001 to HC7999, as they are printed")
			}
			document := struct {
				Code   string `json:"code"`
				Title  string `json:"title"`
				Remedy string `json:"remedy"`
				Exit   int    `json:"exit"`
			}{code, kind.Title, kind.Remedy, kind.Exit}
			return a.print(document, fmt.Sprintf("%s: %s\n\n  What to do: %s.\n  Exit code:  %d\n", code, kind.Title, kind.Remedy, kind.Exit))
		},
	}
}
