// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"io"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/flows"
	"github.com/halo-factory/halocompile/internal/report"
)

func newFlows(a *app) *cobra.Command {
	var node string
	var cache kept
	command := &cobra.Command{
		Use:   "flows HALO/CLASS[/UNIT]",
		Short: "Say what went through Units, how limits were used, and what to look at",
		Long: `flows reads what went through the Units of a Class since the deployment: what was subscribed, settled, redeemed and paid out, or issued, repaid
and collected; what waits; how each limit was used, what can pass and when it is full again. It holds that against the manifests: the first
value, the declared value, or the ramp of a limit.

It raises an alert for what people have to look at, see docs/flows.md. The exit code is 4 then. It sends nothing and writes no file.

With -o markdown it prints a page for a Git host.`,
		Example: "  halocompile flows meridian/clo-tranched --rpc-url http://127.0.0.1:8545",
		Args:    exactly("a Class or a Unit, as HALO/CLASS or HALO/CLASS/UNIT"),

		Annotations:       map[string]string{moreForms: "markdown"},
		ValidArgsFunction: a.completeArguments,
		RunE: func(command *cobra.Command, arguments []string) error {
			return a.flows(command, arguments[0], node, cache)
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the Class's network")
	cache.flag(command)
	return command
}

func (a *app) flows(command *cobra.Command, name, node string, cache kept) error {
	ctx := command.Context()
	of, err := unitNamed(name)
	if err != nil {
		return err
	}
	declared, err := a.known(ctx, cache)
	if err != nil {
		return err
	}
	if class := declared.Class(of.Class); class != nil && of.Unit != "" && class.Unit(of.Unit) == nil {
		return fault.New(fault.NotDeclared, class.File, "the Class has no Unit %s", of.Unit).Remedy("%s", class.Named())
	}
	client, err := a.nodeFor(ctx, node, declared, of.Class)
	if err != nil {
		return err
	}
	defer client.Close()
	read, err := flows.Read(ctx, client, declared, []catalog.ClassRef{of.Class})
	if err != nil {
		return err
	}
	if read = read.Only(of.Unit); a.output == "markdown" {
		_, err = io.WriteString(a.out, report.FlowsMarkdown(read))
	} else {
		err = a.print(read, report.Flows(read))
	}
	if err != nil || read.Count() == 0 {
		return err
	}
	return fault.New(fault.FlowsToLookAt, "", "%s", report.FlowsSummary(read))
}
