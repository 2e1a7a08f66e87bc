// SPDX-License-Identifier: AGPL-3.0-or-later

package simulate

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/chain"
	"github.com/halo-factory/halocompile/internal/plan"
)

// occasionOf is whose use is simulated with a plan: that of what it brings to life, or, for an
// emergency, of all that is live.
func occasionOf(core *plan.Core) catalog.UnitRef {
	of := catalog.UnitRef{Class: core.Class}
	if core.Basis.Emergency.Tried() {
		of.Unit = plan.EveryUnit
	}
	return of
}

// waysIn are the calls by which Primes bring capital in before an emergency, so that they can take
// it out after it.
type waysIn struct {
	uses   []use
	blocks []chain.SimBlock
	void   map[whose]bool // whose capital did not come in
}

// whose is what somebody has in a Unit.
type whose struct {
	unit catalog.UnitName
	who  string
}

// enter takes the calls from all uses that come before an emergency, and puts their blocks before
// those of the rollout. What is left comes after it, without the overrides, which hold from the
// first block on. It changes nothing for a plan that is no emergency, or undoes one.
func enter(p *plan.Plan, all *plan.FirstUse, overrides map[common.Address]chain.Override, blocks []chain.SimBlock) (waysIn, *plan.FirstUse, map[common.Address]chain.Override, []chain.SimBlock) {
	if !p.Core.Basis.Emergency.Tried() {
		return waysIn{}, all, overrides, blocks
	}
	var before []plan.UnitUse
	after := &plan.FirstUse{Notes: all.Notes}
	for _, unit := range all.Units {
		first, then := plan.UnitUse{Name: unit.Name}, plan.UnitUse{Name: unit.Name}
		for _, each := range unit.Uses {
			if each.Later {
				then.Uses = append(then.Uses, each)
			} else {
				first.Uses = append(first.Uses, each)
			}
		}
		before, after.Units = append(before, first), append(after.Units, then)
	}
	in := waysIn{void: map[whose]bool{}}
	in.uses, in.blocks = useBlocks(before, overrides, p.Block.Time)
	if len(in.blocks) > 0 {
		overrides = nil
	}
	return in, after, overrides, in.first(blocks)
}

// first puts the blocks before those of the emergency, which come later by as much.
func (in waysIn) first(blocks []chain.SimBlock) []chain.SimBlock {
	if len(in.blocks) == 0 || len(blocks) == 0 {
		return blocks
	}
	last, from := in.blocks[len(in.blocks)-1].Time, blocks[0].Time
	if last >= from {
		for i := range blocks {
			blocks[i].Time += last - from + blockTime
		}
	}
	return append(in.blocks, blocks...)
}

// judge notes whose capital did not come in. It returns the results and blocks of the rollout.
func (in waysIn) judge(verdict *plan.Simulated, results []chain.SimBlockResult, blocks []chain.SimBlock) ([]chain.SimBlockResult, []chain.SimBlock) {
	i := 0
	for _, block := range results[:len(in.blocks)] {
		for _, call := range block.Calls {
			if each := in.uses[i]; !call.OK && each.check == nil {
				in.void[whose{each.Unit, each.Who}] = true
				verdict.Notes = append(verdict.Notes, fmt.Sprintf("unit %s: %s cannot %s now, so no way out of that is shown", each.Unit, each.Who, each.What))
			}
			i++
		}
	}
	return results[len(in.blocks):], blocks[len(in.blocks):]
}

// judgeUses judges what follows, but for the ways out of what did not come in.
func (in waysIn) judgeUses(verdict *plan.Simulated, uses []use, answers []chain.SimCallResult) {
	if in.void == nil {
		judgeUses(verdict, earliest, uses, answers)
		return
	}
	var own []use
	var results []chain.SimCallResult
	for i, each := range uses {
		if !in.void[whose{each.Unit, each.Who}] {
			own, results = append(own, each), append(results, answers[i])
		}
	}
	judgeUses(verdict, anyUse, own, results)
}
