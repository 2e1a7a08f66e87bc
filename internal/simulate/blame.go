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

// Blame finds the call of a transaction that refuses, and its reason. Neither a Safe nor the
// MultiSendCallOnly passes on the reason of what it calls. So Blame simulates the calls one by one,
// as if from the one that makes them, in a block at the time of the refused one. It returns "" if
// every call passes, and if the calls cannot be simulated one by one. by is what the plan says of
// the call; empty for one that no plan has.
func (r Refused) Blame(ctx context.Context, client *chain.Client) (reason string, by plan.Act) {
	t, calls := r.Transaction, r.Calls
	inner, err := safe.DecodeMultiSend(t.Data)
	from, names := t.To, []string{}
	if t.Sender != nil {
		from = *t.Sender
	}
	if t.Safe != nil {
		from, names = t.Safe.Address, append(names, "the call with the plan's digest")
	}
	for _, call := range calls {
		names = append(names, fmt.Sprintf("%q (%s)", call.Name, function(call)))
	}
	if err != nil || len(inner) != len(names) {
		return "", by
	}
	asked := chain.SimBlock{Time: r.Time}
	for i := range inner {
		asked.Calls = append(asked.Calls, chain.SimCall{From: from, To: &inner[i].To, Data: inner[i].Data, Gas: gasCap / 2})
	}
	asked.GasLimit = gasLimit(asked.Calls)
	results, err := client.Simulate(ctx, append(slices.Clone(r.Before), asked), r.Block)
	if err != nil || len(results) == 0 {
		return "", by
	}
	for i, call := range results[len(results)-1].Calls {
		if call.OK || call.Revert == nil {
			continue
		}
		if at := i - (len(names) - len(calls)); at >= 0 {
			by = calls[at].Act
		}
		return fmt.Sprintf("%s refuses: %s", names[i], call.Revert.Error()), by
	}
	return "", by
}
