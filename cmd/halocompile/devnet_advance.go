// SPDX-License-Identifier: AGPL-3.0-or-later

package main

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/halo-factory/halocompile/internal/devnet"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/spelling"
	"github.com/halo-factory/halocompile/internal/words"
)

func newDevnetAdvance(a *app) *cobra.Command {
	var node string
	command := &cobra.Command{
		Use:   "advance TIME",
		Short: "Move the clock of a development chain",
		Long: `advance lets time pass on a development chain (chain id 1337 or 31337), so that nobody waits for a timelock or a hop: 'halocompile devnet'
and anvil can do that. It makes one empty block, and refuses every other chain. TIME is written as in manifests: 14d, 18h, 30s.`,
		Example: "  halocompile devnet advance 14d --rpc-url http://127.0.0.1:8545",
		Args:    exactly("a time, such as 14d"),
		RunE: func(command *cobra.Command, arguments []string) error {
			seconds, err := secondsIn(arguments[0])
			if err != nil {
				return err
			}
			client, err := a.dial(command.Context(), node)
			if err != nil {
				return err
			}
			defer client.Close()
			at, err := devnet.Pass(command.Context(), client, seconds)
			if err != nil {
				return err
			}
			return a.print(struct {
				Version string    `json:"version"`
				Node    string    `json:"node"`
				ChainID uint64    `json:"chainId"`
				Seconds uint64    `json:"seconds"`
				Time    time.Time `json:"time"` // of the latest block
			}{"1.0", client.Node(), client.ChainID(), seconds, at},
				fmt.Sprintf("%s passed on chain %d; its clock is at %s.\n", words.Span(seconds), client.ChainID(), at.Format(time.RFC3339)))
		},
	}
	command.Flags().StringVar(&node, "rpc-url", "http://127.0.0.1:8545", "address of the node")
	return command
}

var plainSpan = regexp.MustCompile(`^"([0-9]{1,9})([wdhms])"$`)

// secondsIn reads a time as manifests write it, in seconds. It also takes other spellings that can
// mean one time only.
func secondsIn(text string) (seconds uint64, err error) {
	read := spelling.Duration.Read(text)
	unusable := fault.New(fault.CommandLineUnusable, text, "it is no time").Remedy("write it as in 14d, 18h or 30s")
	if read.Why != "" {
		unusable = fault.New(fault.CommandLineUnusable, text, "%s", read.Why).Remedy("write it as in 14d, 18h or 30s")
	}
	var meant []string
	for _, each := range read.Right {
		meant = append(meant, strings.Trim(each.Text, `"`))
	}
	if len(meant) > 1 {
		return 0, unusable.Remedy("write one of %s", strings.Join(meant, ", "))
	}
	if len(meant) == 0 {
		return 0, unusable
	}
	parts := plainSpan.FindStringSubmatch(read.Right[0].Text)
	if parts == nil {
		return 0, unusable
	}
	count, err := strconv.ParseUint(parts[1], 10, 64)
	if err != nil {
		return 0, unusable
	}
	return count * map[string]uint64{"w": 604_800, "d": 86_400, "h": 3_600, "m": 60, "s": 1}[parts[2]], nil
}
