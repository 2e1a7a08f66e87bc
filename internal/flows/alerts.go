// SPDX-License-Identifier: AGPL-3.0-or-later

package flows

import (
	"fmt"

	"github.com/halo-factory/halocompile/internal/day0"
	"github.com/halo-factory/halocompile/internal/ramp"
	"github.com/halo-factory/halocompile/internal/words"
)

// alerts are what people have to look at in a part, in the order of limits, stocks and queues.
func (r *reading) alerts(of *part, made *PartFlows) []Alert {
	list := []Alert{}
	alert := func(kind AlertKind, format string, values ...any) {
		list = append(list, Alert{kind, fmt.Sprintf(format, values...)})
	}
	for i, limit := range made.Limits {
		name := limit.Limit.Of(made.Of)
		if limit.Set != nil && limit.Set.By == BySpell {
			alert(SetAround, "%s was last set without the Configurator at %s, %s", name, ramp.Clock(limit.Set.Time), r.s.SetBy(&r.sight.Basis, of.limits[i].state))
		}
		if limit.Set != nil && limit.Set.By == ByBeam {
			alert(SetByOther, "%s was last set by another cBEAM than that of its GovOps, at %s in transaction %s", name, ramp.Clock(limit.Set.Time), limit.Set.Transaction)
		}
		if limit.Planned.Source != Initial && limit.beyond() {
			alert(BeyondPlan, "%s lets more through than the manifests plan: %s", name, limit.amount(&limit.Now.Max.Int))
		}
		if of.limits[i].since.Sign() > 0 && limit.Spent != nil && *limit.Spent >= UsedUpBps {
			alert(UsedUp, "%s: %s of the maximum cannot pass; %s can", name, words.Percent(*limit.Spent), limit.amount(&limit.Available.Int))
		}
	}
	for _, stock := range made.Stocks {
		if stock.Filled != nil && *stock.Filled >= NearBps {
			alert(NearCapacity, "%s: %s of the capacity is filled", stock.Name, words.Percent(*stock.Filled))
		}
	}
	if len(of.queues) == 0 {
		return list
	}
	hours, every := day0.HoursOf(r.s.Template, of.of.Unit), day0.Every(r.s.Class)
	for _, queue := range of.queues {
		if queue.released != nil {
			alert(Released, "somebody ended the lock of the %s at %s: nobody had settled it", queue.name, ramp.Clock(queue.released.Time))
		}
		if queue.locked != nil {
			if closes := hours.Closes(hours.Day(queue.locked.Time)); r.sight.Block.Time > closes {
				alert(LockedLate, "the %s is locked since %s, and its window was over at %s", queue.name, ramp.Clock(queue.locked.Time), ramp.Clock(closes))
			}
			continue
		}
		if due := overdue(hours, every, of.waiting(queue), queue.settled); due > 0 && r.sight.Block.Time > due {
			alert(Unsettled, "capital waits in the %s, and the window in which it was to be settled was over at %s", queue.name, ramp.Clock(due))
		}
	}
	return list
}

// beyond tells whether more goes through a limit than is planned.
func (l LimitUse) beyond() bool {
	return l.Now.Max.Cmp(&l.Planned.Value.Max.Int) > 0 || l.Now.Slope.Cmp(&l.Planned.Value.Slope.Int) > 0
}

// waiting is since when capital waits in a queue of a part; nil if none does.
func (p *part) waiting(in *queue) *Occasion {
	for _, each := range p.stocks {
		if each.at == in.at && each.Enters != "" && each.amount.Sign() > 0 {
			return each.since
		}
	}
	return nil
}

// overdue is when the window closes in which a queue is to be settled next, in Unix seconds; 0 if
// nothing waits. Capital that comes after a window has opened waits for the next one.
func overdue(hours day0.Hours, every day0.Day, waiting, settled *Occasion) uint64 {
	if waiting == nil {
		return 0
	}
	day := hours.First(waiting.Time)
	if settled == nil {
		return hours.Closes(day + every - 1)
	}
	return hours.Closes(max(day, hours.Day(settled.Time)+every))
}
