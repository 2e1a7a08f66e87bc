// SPDX-License-Identifier: AGPL-3.0-or-later

package bundle

import (
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/canon"
	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
)

// Plotting is a Star's spell that somebody deployed, and who plots it.
type Plotting struct {
	Spell    common.Address
	CodeHash common.Hash
	Ward     catalog.AuthorityRef // of the StarGuard
	Sender   common.Address       // account that the calls of the ward's spells come from
	// what the StarGuard has plotted now: address and code hash
	Before [2]common.Hash
}

// PlotFiles are the names of the files that tell a core spell how to plot the Star's spell of a
// transaction, as SpellFiles are those of the transaction itself.
func PlotFiles(t Transaction) []string {
	names := SpellFiles(t)
	for i, name := range names {
		at := strings.LastIndexByte(name, '.')
		names[i] = name[:at] + ".plot" + name[at:]
	}
	return names
}

// Plot is the list of the one call by which a core spell plots a spell that makes the calls of this
// list. Only a list with a StarGuard has one.
func (l *CallList) Plot(of Plotting) (*CallList, error) {
	to := common.HexToAddress(l.Guard.Address)
	guard := bindings.NewStarGuard()
	data, reads := guard.PackPlot(of.Spell, of.CodeHash), guard.PackSpellData()
	plotted := func(word int, value common.Hash, what string) plan.Check {
		return plan.Check{What: what, To: to, Data: reads, Word: word, Is: plan.Equal, Value: value}
	}
	made := &CallList{
		Version: l.Version, Class: l.Class, Network: l.Network, ChainID: l.ChainID, Plan: l.Plan, Bundle: l.Bundle,
		ID: l.ID, Authority: of.Ward, Sender: of.Sender.Hex(),
		Calls: []ListedCall{{
			Name: fmt.Sprintf("plot the spell of %s for %s", l.Authority, l.ID), Contract: "StarGuard", To: l.Guard.Address, Value: "0", Function: "plot(address,bytes32)",
			Arguments: []plan.Argument{{Name: "addr", Value: of.Spell.Hex()}, {Name: "tag", Value: of.CodeHash.Hex()}},
			Data:      data, Hash: crypto.Keccak256Hash(data), Before: of.Before[:],
			After: []plan.Check{
				plotted(0, common.BytesToHash(of.Spell[:]), "this spell is plotted"),
				plotted(1, of.CodeHash, "it is plotted with this code"),
			},
			Undo: "drop(), or the plot of another spell",
		}},
	}
	sum, err := canon.Digest(made.Calls)
	if err != nil {
		return nil, err
	}
	made.Checksum = hex.EncodeToString(sum[:])
	return made, nil
}
