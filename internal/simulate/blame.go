// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
)

// Refused is a transaction that a simulation refused.
type Refused struct {
	Transaction bundle.Transaction
	Calls       []plan.Call      // all that the transaction makes, with guards
	Before      []chain.SimBlock // all that were simulated before it
	Time        uint64           // of its simulated block, in Unix seconds
	Block       common.Hash      // the simulation ran on top of this block
}

// Blame finds the call of a Safe transaction that refuses, and its reason. A Safe does not pass on
// the reason of what it calls (GS013). So Blame simulates the calls one by one, as if from the
// Safe, in a block at the time of the refused one. It returns "" if every call passes, and if the
// calls cannot be simulated one by one.
func (r Refused) Blame(ctx context.Context, client *chain.Client) string {
	t, calls := r.Transaction, r.Calls
	if t.Safe == nil {
		return ""
	}
	inner, err := safe.DecodeMultiSend(t.Data)
	if err != nil || len(inner) != len(calls)+1 { // the plan's digest comes first
		return ""
	}
	asked := chain.SimBlock{Time: r.Time}
	for i := range inner {
		asked.Calls = append(asked.Calls, chain.SimCall{From: t.Safe.Address, To: &inner[i].To, Data: inner[i].Data, Gas: gasCap / 2})
	}
	asked.GasLimit = gasLimit(asked.Calls)
	results, err := client.Simulate(ctx, append(slices.Clone(r.Before), asked), r.Block)
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
