// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/rollout"
	"github.com/halo-factory/halocompile/internal/words"
)

func newSpell(a *app) *cobra.Command {
	var which chosen
	var deployed string
	command := &cobra.Command{
		Use:   "spell [HALO/CLASS[/UNIT]]",
		Short: "Prove that a deployed spell of a Star does what its list says, and say how to plot it",
		Long: `spell reads the code at an address, and proves that it makes exactly the calls that the rollout's list for a StarGuard has, at any
block and whatever is answered. Where the stages before are done it simulates the plot and exec() of the StarGuard, too. Then it writes what the
core spell that plots has to do, beside the bundle: the list of the one call, a source, and a draft of what is published. It sends nothing.

Once the spell is plotted and can be run, whoever carries the rollout out sends exec() of the StarGuard: that needs no right.`,
		Example:           "  halocompile spell meridian/senior-secured --deployed 0x0c319C1cB7F15b6E6B39E5b470Ab4214B2AC00ab --rpc-url http://127.0.0.1:8545",
		ValidArgsFunction: a.completeArguments,
		Args:              which.named,
		RunE: a.on(&which, func(ctx context.Context, r *rollout.Rollout) error {
			if !common.IsHexAddress(deployed) {
				return fault.New(fault.CommandLineUnusable, "--deployed", "%q is no address", deployed).Remedy("give the address at which the spell was deployed")
			}
			made, err := r.Plot(ctx, common.HexToAddress(deployed))
			if err != nil {
				return err
			}
			return a.print(made, plotText(made))
		}),
	}
	which.flags(command)
	command.Flags().StringVar(&deployed, "deployed", "", "address at which the spell was deployed")
	return command
}

// plotText says what was proved of a spell, and who plots it.
func plotText(made *rollout.Plot) string {
	var text strings.Builder
	fmt.Fprintf(&text, "Spell %s is that of %s\n  code hash %s\n  its code makes exactly the %s of the list, at any block\n", made.Spell, made.Of, made.CodeHash, words.Count(made.Makes, "call"))
	if made.Simulated != nil {
		fmt.Fprintf(&text, "  plotted and run on top of block %d it does what the list says\n", made.Simulated.Number)
	} else {
		fmt.Fprintf(&text, "  %s\n", made.Note)
	}
	fmt.Fprintf(&text, "A spell of %s %s plots it:\n", made.List.Authority, made.List.Sender)
	for _, call := range made.List.Calls {
		fmt.Fprintf(&text, "  to %s, value 0, data %s\n", call.To, call.Data)
	}
	for _, file := range made.Files {
		fmt.Fprintf(&text, "Written to %s\n", file)
	}
	return text.String()
}
