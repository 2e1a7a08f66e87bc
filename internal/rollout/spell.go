// SPDX-License-Identifier: AGPL-3.0-or-later

package rollout

import (
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/halo-factory/halocompile/contracts/bindings"
	"github.com/halo-factory/halocompile/internal/bundle"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/exec"
	"github.com/halo-factory/halocompile/internal/fault"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/simulate"
	"github.com/halo-factory/halocompile/internal/spell"
)

// Plot is a spell of a Star that somebody deployed and that is proved to be this rollout's, with
// the list of the call that plots it.
type Plot struct {
	Spell    common.Address     `json:"spell"`
	CodeHash common.Hash        `json:"codeHash"`
	Of       plan.TransactionID `json:"of"`
	Makes    int                `json:"makes"` // calls
	List     *bundle.CallList   `json:"list"`  // of the one call that plots it
	Files    []string           `json:"files"`
	// block on top of which plot and run were simulated; nil if that was not possible yet
	Simulated *chain.Head `json:"simulated,omitempty"`
	Note      string      `json:"note,omitempty"` // why it was not simulated

	guard plan.StarGuard
	on    chain.Head // that it was read at
}

// Plot proves that the code at an address is the spell of a transaction of this rollout, which a
// StarGuard has to run, and simulates its plot and run once the stages before are done. It writes
// the list, the source and the text of the core spell that plots it. It sends nothing.
func (r *Rollout) Plot(ctx context.Context, at common.Address) (*Plot, error) {
	c, err := r.Hold()
	if err != nil {
		return nil, err
	}
	if err := r.Client.RequireChain(ctx, r.Bundle.ChainID); err != nil {
		return nil, err
	}
	status, err := c.Status(ctx)
	if err != nil {
		return nil, err
	}
	made, report, err := r.proved(ctx, c, status, at)
	if err != nil {
		return nil, err
	}
	if len(made.guard.Plotters) == 0 {
		return nil, fault.New(fault.SpellNotPlotted, made.guard.Address.Hex(), "the network names no spells that may plot on this StarGuard").
			Remedy("name under network.spells the contract that is its ward, such as the Pause Proxy, and plan again")
	}
	of, err := r.plotting(ctx, made)
	if err != nil {
		return nil, err
	}
	if err := r.rehearse(ctx, c, made, of, report); err != nil {
		return nil, err
	}
	return made, r.write(c, made, of, report.Transaction)
}

// proved finds the transaction whose spell is at an address.
func (r *Rollout) proved(ctx context.Context, c *Compilation, status *exec.Result, at common.Address) (*Plot, exec.Standing, error) {
	var faults fault.List
	for _, report := range status.Reports {
		t := report.Transaction
		guard, is := c.Plan.Core.Basis.Platform.StarGuards[t.Authority]
		if !is || t.Sender == nil || t.ByAccount() || report.Shows() {
			continue
		}
		wanted, code, _, err := exec.Spell(ctx, r.Client, t, exec.Deployed{At: at, Block: status.Head.Hash})
		if err != nil {
			return nil, report, err
		}
		if err := spell.Prove(code, wanted); err != nil {
			faults = append(faults, fault.New(fault.SpellNotProved, at.Hex(), "it is not proved to be the spell of %s: %w", t.ID, err))
			continue
		}
		return &Plot{Spell: at, CodeHash: crypto.Keccak256Hash(code), Of: t.ID, Makes: len(wanted.Calls), guard: guard, on: status.Head}, report, nil
	}
	if len(faults) == 0 {
		return nil, exec.Standing{}, fault.New(fault.NothingToPlan, r.Folder.Path, "nothing of this rollout waits for a spell that a StarGuard runs").
			Remedy("a core spell is no contract that is plotted: its list and its source are beside the bundle; 'halocompile status' says what is waited for")
	}
	return nil, exec.Standing{}, faults
}

// plotting says who plots the spell, and what is plotted now.
func (r *Rollout) plotting(ctx context.Context, made *Plot) (bundle.Plotting, error) {
	of := bundle.Plotting{Spell: made.Spell, CodeHash: made.CodeHash, Ward: made.guard.Plotters[0]}
	spells := r.Network().Spells[of.Ward]
	if spells == nil {
		return of, fault.New(fault.NotDeclared, r.Network().File, "network.spells has no %s any more", of.Ward)
	}
	of.Sender = spells.Sender
	answer, err := r.Client.Call(ctx, made.guard.Address, bindings.NewStarGuard().PackSpellData(), made.on.Hash)
	if err == nil && len(answer) >= 64 {
		of.Before = [2]common.Hash{common.Hash(answer[:32]), common.Hash(answer[32:64])}
	}
	return of, err
}

// rehearse simulates plot and run, once the stages before are done.
func (r *Rollout) rehearse(ctx context.Context, c *Compilation, made *Plot, of bundle.Plotting, report exec.Standing) error {
	if report.State == exec.Blocked {
		at := slices.IndexFunc(c.Plan.Core.Stages, func(stage plan.Stage) bool { return stage.Name == report.Transaction.Stage })
		made.Note = "not simulated: what comes before is not done yet (" + strings.Join(names(c.Plan.Core.Stages[at].After), ", ") + ")"
		return nil
	}
	findings, err := simulate.Plotted{
		Guard: made.guard.Address, Sender: of.Sender, Spell: made.Spell, CodeHash: made.CodeHash, Calls: c.Plan.Core.CallsOf()[made.Of],
	}.Run(ctx, r.Client, made.on)
	if err != nil {
		return err
	}
	if len(findings) > 0 {
		return fault.New(fault.SpellNotRun, made.Spell.Hex(), "plotted and run on top of block %d: %s", made.on.Number, strings.Join(findings, "; "))
	}
	made.Simulated = &made.on
	return nil
}

// write writes what the core spell that plots has to do, beside what the Star's spell has to.
func (r *Rollout) write(c *Compilation, made *Plot, of bundle.Plotting, t bundle.Transaction) error {
	lists, err := bundle.Spells(c.Plan, c.Bundle)
	if err != nil {
		return err
	}
	if made.List, err = lists[t.ID].Plot(of); err != nil {
		return err
	}
	files := bundle.PlotFiles(t)
	for _, name := range files {
		made.Files = append(made.Files, r.Folder.at(name))
	}
	return r.Folder.write(document{files[0], made.List}, document{files[1], source(made.List.Source())}, document{files[2], source(made.List.Text())})
}

func names(stages []plan.StageName) []string {
	list := make([]string, len(stages))
	for i, name := range stages {
		list[i] = string(name)
	}
	return list
}
