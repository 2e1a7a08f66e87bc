// SPDX-License-Identifier: AGPL-3.0-or-later

package report

import (
	"strings"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/plan"
	"github.com/halo-factory/halocompile/internal/proposal"
	"github.com/halo-factory/halocompile/internal/words"
)

// earliest computes the earliest moment of each stage, in Unix seconds.
func earliest(p *plan.Plan) []uint64 {
	moments := make([]uint64, len(p.Core.Stages))
	waits := p.Core.Waits()
	for i, stage := range p.Core.Stages {
		at := p.Block.Time
		for _, before := range waits[i] {
			at = max(at, moments[before])
		}
		moments[i] = max(add(at, stage.Delay), stage.NotBefore)
	}
	return moments
}

// add returns a + b, or the greatest uint64 if the sum overflows.
func add(a, b uint64) uint64 {
	if a+b < a {
		return ^uint64(0)
	}
	return a + b
}

func (b *builder) stages(v *ClassView, c *proposal.Class) {
	moments := earliest(c.Plan)
	for i, stage := range c.Plan.Core.Stages {
		row := StageView{Number: i + 1, Name: b.name(string(stage.Name)), Purpose: b.text(stage.Purpose), When: "now", From: strings.TrimSuffix(moment(moments[i]), " UTC")}
		switch {
		case stage.Delay > 0:
			row.When = words.Span(stage.Delay) + " later"
		case stage.NotBefore > c.Plan.Block.Time:
			row.When = "not before"
		case len(stage.After) > 0:
			row.When = "right after"
		}
		var calls []Text
		who := map[catalog.AuthorityRef]bool{}
		for _, batch := range stage.Batches {
			if !who[batch.Authority] && len(who) < 12 {
				who[batch.Authority] = true
				row.Who = append(row.Who, b.name(string(batch.Authority)))
			}
			for _, call := range batch.Calls {
				if !call.Guard {
					calls = append(calls, b.name(call.Name))
				}
			}
		}
		row.Calls = first(calls, 8)
		if b.whole {
			row.Calls = rows(calls)
		}
		v.Stages.Items = append(v.Stages.Items, row)
	}
	v.Gantt = b.gantt(c.Plan, moments)
}
