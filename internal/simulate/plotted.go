// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/safe"
	"github.com/halo-factory/halocompile/internal/spell"
)

// simulated is where the spell stands that nobody has built yet.
var simulated = common.BytesToAddress(crypto.Keccak256([]byte("halocompile simulated spell"))[12:])

// byStarGuard is the block that plots the spell of a transaction, and the call that has its
// StarGuard run it. is tells whether the transaction has a StarGuard on which the network's spells
// may plot.
func byStarGuard(p *plan.Plan, network *catalog.Network, t *bundle.Transaction) (plots chain.SimBlock, exec safe.Call, is bool) {
	guard, is := p.Core.Basis.Platform.StarGuards[t.Authority]
	if !is || t.Sender == nil || len(guard.Plotters) == 0 || network.Spells[guard.Plotters[0]] == nil {
		return plots, exec, false
	}
	code, contract := spell.Code(t.Open()), bindings.NewStarGuard()
	plots = chain.SimBlock{
		Overrides: map[common.Address]chain.Override{simulated: {Code: code}},
		Calls: []chain.SimCall{{
			From: network.Spells[guard.Plotters[0]].Sender, To: &guard.Address, Data: contract.PackPlot(simulated, crypto.Keccak256Hash(code)), Gas: askGas,
		}},
	}
	return plots, safe.Call{To: guard.Address, Data: contract.PackExec()}, true
}

// Plotted is a Star's spell as its StarGuard is to plot and run it.
type Plotted struct {
	Guard    common.Address
	Sender   common.Address // that plots
	Spell    common.Address
	CodeHash common.Hash
	Calls    []plan.Call // that the spell makes
}

// Run plots the spell and runs it, on top of a block, and says what does not come out as the calls
// say; nothing if all does. An error means that the node could not simulate it.
func (s Plotted) Run(ctx context.Context, client *chain.Client, on chain.Head) (findings []string, err error) {
	guard := bindings.NewStarGuard()
	runs := chain.SimBlock{Time: on.Time + blockTime, Calls: []chain.SimCall{
		{From: s.Sender, To: &s.Guard, Data: guard.PackPlot(s.Spell, s.CodeHash), Gas: askGas},
		{From: relayer, To: &s.Guard, Data: guard.PackExec(), Gas: gasCap},
	}}
	asks, checks := chain.SimBlock{Time: on.Time + 2*blockTime}, []plan.Check{}
	for _, call := range s.Calls {
		for i := range call.Done {
			checks = append(checks, call.Done[i])
			asks.Calls = append(asks.Calls, chain.SimCall{From: relayer, To: &call.Done[i].To, Data: call.Done[i].Data, Gas: askGas})
		}
	}
	runs.GasLimit, asks.GasLimit = gasLimit(runs.Calls), gasLimit(asks.Calls)
	results, err := client.SimulateOn(ctx, []chain.SimBlock{runs, asks}, on)
	if err != nil {
		return nil, err
	}
	for i, what := range []string{"plot(spell, codehash) reverts", "exec() reverts"} {
		if made := results[0].Calls[i]; !made.OK {
			return []string{fmt.Sprintf("%s: %s", what, made.Revert.Error())}, nil
		}
	}
	for i, check := range checks {
		if answer := results[1].Calls[i]; !answer.OK || !check.Holds(answer.Return) {
			findings = append(findings, "it does not hold afterwards that "+check.What)
		}
	}
	return findings, nil
}
