// SPDX-License-Identifier: AGPL-3.0-or-later

package lcts

import (
	"fmt"

	"github.com/halo-factory/halocompile/internal/catalog"
	"github.com/halo-factory/halocompile/internal/kind/facts"
)

// Texts are those of the token and the manager, and the terms on which holders are paid.
func (Kind) Texts(_ *catalog.Class, unit *catalog.Unit) []facts.Text {
	if unit == nil {
		return nil
	}
	texts := []facts.Text{
		{Field: "unit.token.name", Text: &PoolOf(unit).Token.Name}, {Field: "unit.token.symbol", Text: &PoolOf(unit).Token.Symbol},
		{Field: "unit.manager.name", Text: &PoolOf(unit).Manager.Name}, {Field: "unit.pricing.description", Text: &PoolOf(unit).Pricing.Description},
	}
	for i := range PoolOf(unit).Manager.Constraints {
		texts = append(texts, facts.Text{Field: facts.Element("unit.manager.constraints", i), Text: &PoolOf(unit).Manager.Constraints[i]})
	}
	return texts
}

// Published is nothing.
func (Kind) Published(*catalog.Class) []facts.Text { return nil }

// mutants change managers, the settlement window, and what holders are paid.
var mutants = facts.Mutants{Receivers: receivers, UnitTiming: window, UnitTerms: pricing}

// receivers gives two Units in one asset the same manager. The rule lets the first keep it.
func receivers(b facts.Bench) {
	class := b.Scene().Class
	for _, unit := range class.Units {
		for _, first := range class.Units {
			if first.File < unit.File && first.Asset == unit.Asset {
				b.At(unit).Mutant("limits.receivers_apart", "unit.manager.address", "that of "+string(first.Name), func(c *facts.Scene) { PoolOf(c.Unit).Manager.Address = PoolOf(first).Manager.Address })
			}
		}
	}
}

// window moves the ends of the settlement window.
func window(b facts.Bench) {
	s := b.Scene()
	queue, ranges := PoolOf(s.Unit).Queue, s.Template.Ranges
	window := func(field, change, lockAt, settleBy string) {
		b.Mutant("timing.window", "unit.queue", field+" "+change, func(c *facts.Scene) { PoolOf(c.Unit).Queue.LockAt, PoolOf(c.Unit).Queue.SettleBy = lockAt, settleBy })
	}
	window("lockAt", "a minute before the template's", clock(ranges.LockAt, -1), queue.SettleBy)
	window("settleBy", "a minute after the template's", queue.LockAt, clock(ranges.SettleBy, 1))
	window("settleBy", "at the moment of lockAt", queue.LockAt, queue.LockAt)
	window("settleBy", "before lockAt", queue.SettleBy, queue.LockAt)
	window("lockAt", "no time of day", "noon", queue.SettleBy)
	b.Edge("timing.window", "unit.queue", "the template's own window", func(c *facts.Scene) {
		PoolOf(c.Unit).Queue.LockAt, PoolOf(c.Unit).Queue.SettleBy = ranges.LockAt, ranges.SettleBy
	})
	b.Edge("timing.window", "unit.queue", "one minute long", func(c *facts.Scene) {
		PoolOf(c.Unit).Queue.LockAt, PoolOf(c.Unit).Queue.SettleBy = ranges.LockAt, clock(ranges.LockAt, 1)
	})

	set := func(seconds uint64) func(*facts.Scene) {
		return func(c *facts.Scene) { PoolOf(c.Unit).Queue.LockLimit = seconds }
	}
	b.Mutant("timing.short", "unit.queue.lockLimit", "three hours and a second", set(threeHours+1))
	b.Edge("timing.short", "unit.queue.lockLimit", "three hours", set(threeHours))
	b.Mutant("timing.short", "unit.queue.lockLimit", "a window of three hours and a minute", func(c *facts.Scene) { PoolOf(c.Unit).Queue.LockAt = clock(PoolOf(c.Unit).Queue.SettleBy, -181) })
	length := uint64(minutes(queue.SettleBy)-minutes(queue.LockAt)) * 60
	b.Mutant("timing.settleable", "unit.queue.lockLimit", "a second less than the window", set(length-1))
	b.Edge("timing.settleable", "unit.queue.lockLimit", "as long as the window", set(length))
}

// clock returns the time of day some minutes later.
func clock(text string, later int64) string {
	at := minutes(text) + later
	return fmt.Sprintf("%02d:%02d", at/60, at%60)
}

func pricing(b facts.Bench) {
	s := b.Scene()
	target := func(bps int64) func(*facts.Scene) {
		return func(c *facts.Scene) { PoolOf(c.Unit).Pricing.Target = &bps }
	}
	b.Mutant("terms.target_payable", "unit.pricing.target", "one above maxAnnualGrowth", target(PoolOf(s.Unit).MaxGrowth+1))
	b.Edge("terms.target_payable", "unit.pricing.target", "maxAnnualGrowth", target(PoolOf(s.Unit).MaxGrowth))
	b.Mutant("terms.fixed_stated", "unit.pricing", "a fixed yield without a number", func(c *facts.Scene) { PoolOf(c.Unit).Pricing.Basis, PoolOf(c.Unit).Pricing.Target = "fixed", nil })
}
