// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/foreign"
	"github.com/halo-factory/halocompile/internal/report"
)

func newTemplate(a *app) *cobra.Command {
	command := &cobra.Command{
		Use:   "template",
		Short: "Pin the code of templates, and compare it with a network",
		Args:  noArguments,
		RunE:  func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	code := &cobra.Command{
		Use:   "code",
		Short: "Take code that was built elsewhere into a template, or compare what is pinned",
		Args:  noArguments,
		RunE:  func(command *cobra.Command, _ []string) error { return command.Help() },
	}
	code.AddCommand(newTemplateCodeImport(a), newTemplateCodeVerify(a))
	command.AddCommand(code)
	return command
}

func newTemplateCodeVerify(a *app) *cobra.Command {
	var node, network string
	var at []string
	command := &cobra.Command{
		Use:   "verify TEMPLATE",
		Short: "Compare the code that a template pins with what a network runs",
		Long: `verify compares each component that a template pins with the network: whether the registry stores its creation code, and what the
registry deployed of it once for all Classes. With --at it compares a contract that stands anywhere. Each facet is compared with the one
that the Beacon offers. It says of each whether the code is the same, the same but for the metadata tail that the compiler appends, or
different. Immutables may have any value.

It sends nothing. The exit code is 4 when code or functions are not what is pinned. What is not there yet is no fault.`,
		Example: "  halocompile template code verify term-nfat@1 --rpc-url http://127.0.0.1:8545",
		Args:    exactly("a version of a template, such as term-nfat@1"),
		RunE: func(command *cobra.Command, arguments []string) error {
			ctx := command.Context()
			given := map[string]common.Address{}
			for _, each := range at {
				name, address, found := strings.Cut(each, "=")
				if !found || !common.IsHexAddress(address) {
					return fault.New(fault.CommandLineUnusable, "--at", "%q is no NAME=ADDRESS", each)
				}
				given[name] = common.HexToAddress(address)
			}
			declared, err := a.catalog(ctx)
			if err != nil {
				return err
			}
			template := declared.Templates[catalog.TemplateRef(arguments[0])]
			if template == nil {
				return fault.New(fault.NotDeclared, arguments[0], "the template is not declared")
			}
			root, err := a.repository()
			if err != nil {
				return err
			}
			defer root.Close()
			client, err := a.dial(ctx, node)
			if err != nil {
				return err
			}
			defer client.Close()
			on, err := networkOf(declared, network, client.ChainID())
			if err != nil {
				return err
			}
			verdict, err := foreign.Verify(ctx, client, foreign.Query{Network: on, Template: template, Stored: root, At: given})
			if err != nil {
				return err
			}
			if err := a.print(verdict, report.TemplateCode(verdict)); err != nil || verdict.Wrong() == 0 {
				return err
			}
			return fault.New(fault.CodeDiffers, template.File, "%s", report.TemplateCodeSummary(verdict))
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "", "node of the network")
	command.Flags().StringVar(&network, "network", "", "network by its manifest; needed where several have the node's chain")
	command.Flags().StringArrayVar(&at, "at", nil, "contract of a component that stands elsewhere, as NAME=ADDRESS; may be repeated")
	return command
}
