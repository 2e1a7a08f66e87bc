// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Blame finds which call of a Safe transaction refuses, and why. A Safe swallows the reason of what it calls (GS013), so the calls are simulated one by
// one as from the Safe, in a block at the given time after those before it. It returns "" when they all pass, or cannot be told apart.
func Blame(ctx context.Context, client *chain.Client, t bundle.Transaction, calls []plan.Call, before []chain.SimBlock, time uint64, block common.Hash) string {
	if t.Safe == nil {
		return ""
	}
	inner, err := safe.DecodeMultiSend(t.Data)
	if err != nil || len(inner) != len(calls)+1 { // the plan's digest comes first
		return ""
	}
	asked := chain.SimBlock{Time: time}
	for i := range inner {
		asked.Calls = append(asked.Calls, chain.SimCall{From: t.Safe.Address, To: &inner[i].To, Data: inner[i].Data, Gas: gasCap / 2})
	}
	asked.GasLimit = gasLimit(asked.Calls)
	results, err := client.Simulate(ctx, append(append([]chain.SimBlock{}, before...), asked), block)
	if err != nil || len(results) == 0 {
		return ""
	}
	for i, call := range results[len(results)-1].Calls {
		if call.OK || call.Revert == nil {
			continue
		}
		name := "the plan's digest"
		if i > 0 && i <= len(calls) {
			name = calls[i-1].Name
		}
		return fmt.Sprintf("%q refuses: %s", name, call.Revert.Error())
	}
	return ""
}
